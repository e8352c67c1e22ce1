// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/engine.hpp>
#include <cftkit/assessment/norm_entry.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {
namespace detail {

/// Whole-number arithmetic that notices when 64 bits would not hold a product.
struct Checked {
    bool fits = true;
    [[nodiscard]] constexpr std::int64_t times(std::int64_t left, std::int64_t right) noexcept {
        constexpr std::int64_t limit = std::int64_t{1} << 61;
        const auto size = left < 0 ? -left : left;
        const auto by = right < 0 ? -right : right;
        fits = fits && (by == 0 || size <= limit / by);
        return fits ? left * right : 0;
    }
};

/// (x - mean) / sd as one fraction in lowest terms; denominator 0 where 64 bits would not hold it or the SD is not above 0.
[[nodiscard]] constexpr Fraction exact_z(Fraction x, const Decimal& mean, const Decimal& sd) noexcept {
    Checked checked;
    x = reduced(x);
    const auto mean_unit = power_of_ten(mean.decimals);
    const auto denominator = checked.times(checked.times(x.denominator, mean_unit), sd.digits);
    const auto distance = checked.times(x.numerator, mean_unit) - checked.times(mean.digits, x.denominator);
    const auto scaled = checked.times(power_of_ten(sd.decimals), distance);
    return checked.fits && denominator > 0 ? reduced({scaled, denominator}) : Fraction{0, 0};
}

/// 50 + 10 (x - mean) / sd in the same way.
[[nodiscard]] constexpr Fraction exact_t(Fraction x, const Decimal& mean, const Decimal& sd) noexcept {
    const auto z = exact_z(x, mean, sd);
    Checked checked;
    const auto middle = checked.times(50, z.denominator);
    const auto distance = checked.times(10, z.numerator);
    return checked.fits && z.denominator > 0 ? reduced({middle + distance, z.denominator}) : Fraction{0, 0};
}

/// A score in the units of one sample: its value and its bounds, each from exact numbers with one division.
[[nodiscard]] constexpr std::optional<Score> find_standardised(const Score& score, const Norm& norm, std::string_view sample,
                                                               Metric metric) noexcept {
    if (!score.norm_id.empty()) return std::nullopt;
    const auto found = find_entry(norm, score, sample, has_mean_and_sd);
    if (found.scale == nullptr) return std::nullopt;
    const auto exact = metric == Metric::t_score ? exact_t : exact_z;
    Score result = score;
    result.metric = metric;
    result.norm = &norm;
    result.norm_id = norm.id;
    result.norm_sample = found.sample->id;
    result.exact_value = exact(score.exact_value, *found.scale->mean, *found.scale->sd);
    result.exact_lowest = exact(score.exact_lowest, *found.scale->mean, *found.scale->sd);
    result.exact_highest = exact(score.exact_highest, *found.scale->mean, *found.scale->sd);
    if (result.exact_value.denominator == 0 || result.exact_lowest.denominator == 0 || result.exact_highest.denominator == 0)
        return std::nullopt;
    if (score.value) result.value = result.exact_value.value();
    result.lowest_possible = result.exact_lowest.value();
    result.highest_possible = result.exact_highest.value();
    return result;
}

}  // namespace detail
}  // namespace assessment
}  // namespace cftkit
