// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/normal.hpp>
#include <cftkit/assessment/score_status.hpp>
#include <cftkit/assessment/standardised.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// What a percentile rests on.
enum class PercentileBasis : std::uint8_t {
    table,  ///< percentile points that the study printed
    normal  ///< a normal curve with the study's mean and SD: says nothing of the real shape, least in the tails
};

[[nodiscard]] constexpr std::string_view name(PercentileBasis basis) noexcept {
    return basis == PercentileBasis::table ? "table" : "normal";
}

/// How many of a hundred people of a named sample score at most as high; counted from low scores, whichever way is better.
/// Printed points give a range, also on a point: scores go in steps, and at the score that a study prints as its 15th percentile at
/// least 15 of a hundred are at most as high, perhaps many more. Nothing is interpolated.
struct Percentile {
    std::optional<double> value;    ///< one number, from the curve only; nothing without a score
    std::optional<double> printed;  ///< the printed percent of the point that the score is on, the highest where it is on several
    double lowest = 0;     ///< over lowest_possible to highest_possible of the score; 0 below the first printed point
    double highest = 100;  ///< 100 from the last printed point on
    PercentileBasis basis = PercentileBasis::table;
    std::string_view norm_id;  ///< the study
    std::string_view norm_sample;
    Status status = Status::expert_default;  ///< the weaker of the key and the norm's numbers, as for a T score
    Provenance provenance;                   ///< of the norm's numbers alone

    /// True where one number is left, whatever the missing answers would have been. From a normal curve it is still a guess.
    [[nodiscard]] constexpr bool is_determined() const noexcept { return value.has_value(); }
};

namespace detail {

struct PercentRange {
    double lowest = 0;
    double highest = 100;
};

/// What the printed points say of the share of people who score at most x: at a printed point it is at least its percent, and below
/// a point at most its percent.
[[nodiscard]] constexpr PercentRange range_in_table(const List<PercentilePoint>& points, const Fraction& x) noexcept {
    PercentRange range;
    for (const auto& point : points) {
        if (compare(x, point.value) < 0) {
            range.highest = point.percent.value();
            break;
        }
        range.lowest = point.percent.value();
    }
    return range;
}

[[nodiscard]] constexpr std::optional<double> printed_percent(const List<PercentilePoint>& points, const Fraction& x) noexcept {
    std::optional<double> printed;
    for (const auto& point : points)
        if (compare(x, point.value) == 0) printed = point.percent.value();
    return printed;
}

[[nodiscard]] constexpr bool has_table(const NormScale& scale) noexcept { return !scale.percentiles.empty(); }
[[nodiscard]] constexpr bool has_table_or_curve(const NormScale& scale) noexcept {
    return has_table(scale) || has_mean_and_sd(scale);
}
[[nodiscard]] constexpr Needed needed_for(std::optional<PercentileBasis> basis) noexcept {
    return !basis ? has_table_or_curve : *basis == PercentileBasis::table ? has_table : has_mean_and_sd;
}

}  // namespace detail

/// The percentile of a score in one sample of a named norm: from the points that the study printed where it printed some, otherwise from
/// a normal curve with its mean and SD; a `basis` insists on one of the two, and the result says which it was.
/// Nothing where the norm has neither for this definition and metric, or several samples have and none is named.
[[nodiscard]] constexpr std::optional<Percentile> find_percentile(const Score& score, const Norm& norm,
                                                                  std::string_view sample = {},
                                                                  std::optional<PercentileBasis> basis = {}) noexcept {
    const auto found = detail::find_entry(norm, score, sample, detail::needed_for(basis));
    if (found.scale == nullptr || !score.norm_id.empty()) return std::nullopt;
    const auto& scale = *found.scale;
    Percentile result;
    result.basis = basis ? *basis : detail::has_table(scale) ? PercentileBasis::table : PercentileBasis::normal;
    result.norm_id = norm.id;
    result.norm_sample = found.sample->id;
    result.status = weaker(status_of(score), scale.provenance.status);
    result.provenance = scale.provenance;
    if (result.basis == PercentileBasis::table) {
        result.lowest = detail::range_in_table(scale.percentiles, score.exact_lowest).lowest;
        result.highest = detail::range_in_table(scale.percentiles, score.exact_highest).highest;
        if (score.value) result.printed = detail::printed_percent(scale.percentiles, score.exact_value);
        return result;
    }
    const auto z = [&](const Fraction& x) { return detail::exact_z(x, *scale.mean, *scale.sd); };
    const auto lowest = z(score.exact_lowest);
    const auto highest = z(score.exact_highest);
    const auto value = z(score.exact_value);
    if (lowest.denominator == 0 || highest.denominator == 0 || value.denominator == 0) return std::nullopt;
    result.lowest = 100 * standard_normal_cumulative(lowest.value());
    result.highest = 100 * standard_normal_cumulative(highest.value());
    if (score.value) result.value = 100 * standard_normal_cumulative(value.value());
    return result;
}

#if CFTKIT_EXCEPTIONS
/// The same. @throws Error wrong_norm, ambiguous_norm where several samples of the study fit and none is named
[[nodiscard]] constexpr Percentile percentile(const Score& score, const Norm& norm, std::string_view sample = {},
                                              std::optional<PercentileBasis> basis = {}) {
    const auto result = find_percentile(score, norm, sample, basis);
    if (!result)
        detail::raise_no_entry(norm, score, sample, detail::needed_for(basis),
                               !basis ? "percentiles, or mean and SD, for this definition of the scale, on its metric"
                               : *basis == PercentileBasis::table ? "percentiles for this definition of the scale, on its metric"
                                                                  : detail::mean_and_sd);
    return *result;
}
#endif

}  // namespace assessment
}  // namespace cftkit
