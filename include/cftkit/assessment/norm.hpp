// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/score.hpp>

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

/// What one study says of one scale in one sample, exactly as printed and on the metric named.
struct NormScale {
    std::uint16_t scale = 0;  ///< index into Instrument::scales
    Metric metric = Metric::raw_sum;
    std::optional<Decimal> mean = {};
    std::optional<Decimal> sd = {};
    std::int32_t n = 0;       ///< 0 where it is not printed
    List<Reliability> reliability = {};
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

    /// What the study says of a scale: from the first sample that has a mean and an SD on this metric; null where there is none.
    [[nodiscard]] constexpr const NormScale* find(std::size_t scale, Metric metric) const noexcept {
        for (const auto& sample : samples)
            for (const auto& entry : sample.scales)
                if (entry.scale == scale && entry.metric == metric && entry.mean && entry.sd) return &entry;
        return nullptr;
    }
};

/// The score on mean 50 and SD 10 of a named norm: 50 + 10 (x - mean) / sd, from exact numbers with one division.
/// Nothing where the norm has no mean and SD for this scale and metric or belongs to another instrument.
[[nodiscard]] constexpr std::optional<Score> find_t_score(const Score& score, const Norm& norm) noexcept {
    if (score.instrument->id != norm.instrument || score.metric == Metric::t_score) return std::nullopt;
    const auto* entry = norm.find(score.scale_index(), score.metric);
    if (entry == nullptr) return std::nullopt;
    const auto& mean = *entry->mean;
    const auto& sd = *entry->sd;
    const auto convert = [&](const Fraction& x) -> Fraction {
        const auto mean_unit = power_of_ten(mean.decimals);
        const auto sd_unit = power_of_ten(sd.decimals);
        const auto denominator = x.denominator * mean_unit * sd.digits;
        return {50 * denominator + 10 * sd_unit * (x.numerator * mean_unit - mean.digits * x.denominator), denominator};
    };
    Score result = score;
    result.metric = Metric::t_score;
    result.norm = &norm;
    result.norm_id = norm.id;
    result.exact_value = convert(score.exact_value);
    result.exact_lowest = convert(score.exact_lowest);
    result.exact_highest = convert(score.exact_highest);
    if (score.value) result.value = result.exact_value.value();
    result.lowest_possible = result.exact_lowest.value();
    result.highest_possible = result.exact_highest.value();
    return result;
}

#if CFTKIT_EXCEPTIONS
/// The same. @throws Error wrong_norm
[[nodiscard]] constexpr Score t_score(const Score& score, const Norm& norm) {
    const auto converted = find_t_score(score, norm);
    if (!converted) raise(ErrorCode::wrong_norm, norm.id, "mean and SD for this scale on its metric", score.described().view());
    return *converted;
}
#endif

}  // namespace assessment
}  // namespace cftkit
