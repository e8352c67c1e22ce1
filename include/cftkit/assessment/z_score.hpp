// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/standardised.hpp>

#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// The score on mean 0 and SD 1 of one sample of a named norm: (x - mean) / sd, from exact numbers with one division.
/// Nothing where the norm has no mean and SD for this definition and metric, or several samples have and none is named.
[[nodiscard]] constexpr std::optional<Score> find_z_score(const Score& score, const Norm& norm,
                                                          std::string_view sample = {}) noexcept {
    return detail::find_standardised(score, norm, sample, Metric::z_score);
}

#if CFTKIT_EXCEPTIONS
/// The same. @throws Error wrong_norm, ambiguous_norm where several samples of the study fit and none is named
[[nodiscard]] constexpr Score z_score(const Score& score, const Norm& norm, std::string_view sample = {}) {
    const auto converted = find_z_score(score, norm, sample);
    if (!converted) detail::raise_no_entry(norm, score, sample, detail::has_mean_and_sd, detail::mean_and_sd);
    return *converted;
}
#endif

}  // namespace assessment
}  // namespace cftkit
