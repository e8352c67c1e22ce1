// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/norm_entry.hpp>

#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

namespace detail {

/// (x - mean) / sd as one fraction of whole numbers; denominator 0 where 64 bits would not hold it.
[[nodiscard]] constexpr Fraction exact_z(Fraction x, const Decimal& mean, const Decimal& sd) noexcept {
    Checked checked;
    x = reduced(x);
    const auto mean_unit = power_of_ten(mean.decimals);
    const auto denominator = checked.times(checked.times(x.denominator, mean_unit), sd.digits);
    const auto distance = checked.times(x.numerator, mean_unit) - checked.times(mean.digits, x.denominator);
    const auto scaled = checked.times(power_of_ten(sd.decimals), distance);
    return checked.fits && denominator > 0 ? Fraction{scaled, denominator} : Fraction{0, 0};
}

}  // namespace detail

/// The score on mean 0 and SD 1 of one sample of a named norm: (x - mean) / sd, from exact numbers with one division.
/// Nothing where the norm has no mean and SD for this definition and metric, or several samples have and none is named.
[[nodiscard]] constexpr std::optional<Score> find_z_score(const Score& score, const Norm& norm,
                                                          std::string_view sample = {}) noexcept {
    if (!score.norm_id.empty()) return std::nullopt;
    const auto found = detail::find_entry(norm, score, sample, [](const NormScale& entry) { return entry.mean && entry.sd; });
    if (found.scale == nullptr) return std::nullopt;
    const auto converted = [&](const Fraction& x) { return detail::exact_z(x, *found.scale->mean, *found.scale->sd); };
    Score result = score;
    result.metric = Metric::z_score;
    result.norm = &norm;
    result.norm_id = norm.id;
    result.norm_sample = found.sample->id;
    result.exact_value = converted(score.exact_value);
    result.exact_lowest = converted(score.exact_lowest);
    result.exact_highest = converted(score.exact_highest);
    for (const auto& part : {result.exact_value, result.exact_lowest, result.exact_highest})
        if (part.denominator == 0) return std::nullopt;
    if (score.value) result.value = result.exact_value.value();
    result.lowest_possible = result.exact_lowest.value();
    result.highest_possible = result.exact_highest.value();
    return result;
}

#if CFTKIT_EXCEPTIONS
/// The same. @throws Error wrong_norm, ambiguous_norm where several samples of the study fit and none is named
[[nodiscard]] constexpr Score z_score(const Score& score, const Norm& norm, std::string_view sample = {}) {
    const auto converted = find_z_score(score, norm, sample);
    if (converted) return *converted;
    const auto found = detail::find_entry(norm, score, sample, [](const NormScale& entry) { return entry.mean && entry.sd; });
    detail::raise_no_entry(norm, score, found.is_ambiguous, "mean and SD for this definition of the scale, on its metric");
}
#endif

}  // namespace assessment
}  // namespace cftkit
