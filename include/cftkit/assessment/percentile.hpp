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
/// Between two printed points only the two are known: nothing is interpolated.
struct Percentile {
    std::optional<double>
        value;  ///< one number: a printed point that was hit, or from the curve; nothing between points or without a score
    double lowest = 0;     ///< over lowest_possible to highest_possible of the score; 0 below the first printed point
    double highest = 100;  ///< 100 above the last printed point
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

/// Where x stands between the printed points.
[[nodiscard]] constexpr PercentRange range_in_table(const List<PercentilePoint>& points, const Fraction& x) noexcept {
    PercentRange range;
    bool is_hit = false;
    for (const auto& point : points) {
        const auto order = compare(x, point.value);
        if (order > 0) range.lowest = point.percent.value();
        if (order == 0) {
            if (!is_hit) range.lowest = point.percent.value();
            range.highest = point.percent.value();
            is_hit = true;
        }
        if (order < 0) {
            if (!is_hit) range.highest = point.percent.value();
            break;
        }
    }
    return range;
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
        const auto own = detail::range_in_table(scale.percentiles, score.exact_value);
        if (score.value && own.lowest == own.highest) result.value = own.lowest;
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
