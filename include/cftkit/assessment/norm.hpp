// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/vocabulary.hpp>
#include <cftkit/core/decimal.hpp>
#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// One reliability of one sample; it belongs to the sample, not to the form.
struct Reliability {
    std::string_view kind = {};  ///< "cronbach_alpha", "test_retest" …
    Decimal value = {};
};

/// The value that `percent` of a sample's people reach at most, both as printed.
struct PercentilePoint {
    Decimal percent = {};  ///< above 0 and below 100
    Decimal value = {};    ///< on the metric of its NormScale
};

/// What one study says of one scale in one sample, exactly as printed and on the metric named.
struct NormScale {
    std::uint16_t scale = 0;  ///< index into Instrument::scales
    std::uint64_t fingerprint = 0;  ///< of that scale's definition: another form's numbers never take its place
    Metric metric = Metric::raw_sum;
    std::optional<Decimal> mean = {};
    std::optional<Decimal> sd = {};
    std::int32_t n = 0;       ///< 0 where it is not printed
    List<Reliability> reliability = {};
    List<PercentilePoint> percentiles = {};  ///< ascending
    Provenance provenance = {};
};

/// A group of people that a study describes.
struct NormSample {
    std::string_view id = {};
    std::string_view population = {};
    std::int32_t n = 0;
    List<NormScale> scales = {};
};

/// One study's numbers for one instrument. Named by the study, never "the norm": which people are compared with is a choice.
struct Norm {
    std::string_view id = {};
    std::string_view instrument = {};
    List<NormSample> samples = {};
    Provenance provenance = {};
};

}  // namespace assessment
}  // namespace cftkit
