// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// One number of a sample that a method needs, and the id of the source it is from (empty: not said).
struct Parameter {
    double value = 0;
    std::string_view source = {};

    friend constexpr bool operator==(const Parameter&, const Parameter&) = default;
};

/// Numbers of one scale that error and change methods use. Each may come from another sample, and says so. What is absent is never guessed.
/// Whoever brings numbers of his own needs no norm, so this stands apart from norm_values.hpp, which fills it from one.
/// It refers to texts (each source, the kind of reliability), which must outlive it: those of a norm do as long as the norm.
struct NormValues {
    /// Of the people compared with. Criteria a and c and the methods that regress to a mean need people with the difficulty, before
    /// treatment; T scores and percentiles need the sample of the norm. A mean of everybody makes another cut-off and another index.
    std::optional<Parameter> mean = {};
    std::optional<Parameter> sd = {};                 ///< of the same people
    std::optional<Parameter> reliability = {};
    std::optional<Parameter> mean_after = {};         ///< at the second measurement, for methods that need one
    std::optional<Parameter> sd_after = {};
    std::optional<Parameter> reliability_after = {};
    std::optional<Parameter> correlation = {};        ///< between the two measurements
    std::optional<Parameter> functional_mean = {};    ///< of people without the difficulty: criteria b and c
    std::optional<Parameter> functional_sd = {};
    std::string_view reliability_kind = {};           ///< "cronbach_alpha" …; empty where it is not known

    friend constexpr bool operator==(const NormValues&, const NormValues&) = default;
};

}  // namespace assessment
}  // namespace cftkit
