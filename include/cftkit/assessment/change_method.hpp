// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/normal.hpp>
#include <cftkit/assessment/parameter.hpp>
#include <cftkit/core/config.hpp>
#include <cftkit/core/status.hpp>

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// How a change of one person is held against the error of measurement. Formulas and status: docs/change.md.
/// @source jacobson_truax_1991, jt_rci, clinicalsignificance, ryychangescore; maassen_2000 doubts the errors of indices that weight by reliability
enum class ChangeMethod : std::uint8_t {
    jacobson_truax,         ///< the difference over the standard error of a difference
    edwards_nunnally,       ///< the second score against the true score that the first one suggests
    gulliksen_lord_novick,  ///< the second score against the one that regression to the mean predicts
    hsu_linn_lord,          ///< the same, but against the sample's average change: says nothing of better or worse
    nunnally_kotsch,        ///< as edwards_nunnally, with the error of both measurements
    hageman_arrindell       ///< the difference, corrected by the reliability of differences in the sample; one-sided
};

[[nodiscard]] constexpr std::string_view name(ChangeMethod method) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"jacobson_truax"sv, "edwards_nunnally"sv, "gulliksen_lord_novick"sv,
                                          "hsu_linn_lord"sv,  "nunnally_kotsch"sv,  "hageman_arrindell"sv};
    return names[static_cast<std::size_t>(method)];
}

/// How well the method's formula is known: verified where two public programs agree, second_hand where we saw one, or where a second
/// one contradicts it (edwards_nunnally: ryychangescore adds the first score where clinicalsignificance adds the mean).
[[nodiscard]] constexpr Status status(ChangeMethod method) noexcept {
    return method == ChangeMethod::jacobson_truax || method == ChangeMethod::gulliksen_lord_novick ? Status::verified : Status::second_hand;
}

/// Quantiles of the normal distribution to 15 decimals, not 1.96 and 1.645: what 95 of 100 lie within, and what 95 of 100 lie below.
inline constexpr double two_sided_95 = standard_normal_quantile_of_975;
inline constexpr double one_sided_95 = standard_normal_quantile_of_95;

/// What the index is held against where the caller names nothing: the exact two-sided 95 % point; for hageman_arrindell,
/// who test one side, the exact one-sided one (printed as 1.645). @source clinicalsignificance
[[nodiscard]] constexpr double default_critical_value(ChangeMethod method) noexcept {
    return method == ChangeMethod::hageman_arrindell ? one_sided_95 : two_sided_95;
}

namespace detail {

/// The members of NormValues, as bits of a set.
enum Need : unsigned {
    need_mean = 1, need_sd = 2, need_reliability = 4, need_mean_after = 8, need_sd_after = 16, need_reliability_after = 32,
    need_correlation = 64, need_functional_mean = 128, need_functional_sd = 256
};
inline constexpr unsigned need_count = 9;
inline constexpr unsigned all_needs = (1U << need_count) - 1;
inline constexpr unsigned functional_needs = need_functional_mean | need_functional_sd;

[[nodiscard]] constexpr std::string_view need_name(unsigned index) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"mean"sv, "sd"sv, "reliability"sv, "mean_after"sv, "sd_after"sv,
                                          "reliability_after"sv, "correlation"sv, "functional_mean"sv, "functional_sd"sv};
    return names[index];
}

using NormMember = std::optional<Parameter> NormValues::*;
inline constexpr NormMember norm_members[need_count] = {
    &NormValues::mean, &NormValues::sd, &NormValues::reliability, &NormValues::mean_after, &NormValues::sd_after,
    &NormValues::reliability_after, &NormValues::correlation, &NormValues::functional_mean, &NormValues::functional_sd};

[[nodiscard]] constexpr unsigned needs_of(ChangeMethod method) noexcept {
    switch (method) {
        case ChangeMethod::jacobson_truax: return need_sd | need_reliability;
        case ChangeMethod::edwards_nunnally:
        case ChangeMethod::gulliksen_lord_novick: return need_mean | need_sd | need_reliability;
        case ChangeMethod::hsu_linn_lord: return need_mean | need_sd | need_reliability | need_mean_after;
        case ChangeMethod::nunnally_kotsch: return need_mean | need_sd | need_reliability | need_reliability_after;
        case ChangeMethod::hageman_arrindell: break;
    }
    return need_mean | need_sd | need_reliability | need_mean_after | need_sd_after | need_correlation;
}

[[nodiscard]] constexpr unsigned missing_of(unsigned needs, const NormValues& norm) noexcept {
    unsigned missing = 0;
    for (unsigned i = 0; i < need_count; ++i)
        if ((needs >> i & 1U) != 0 && !(norm.*norm_members[i])) missing |= 1U << i;
    return missing;
}

[[nodiscard]] constexpr bool is_finite(double value) noexcept {
    return value >= -std::numeric_limits<double>::max() && value <= std::numeric_limits<double>::max();
}

/// Whether a number can be what it is called: SDs above 0, reliabilities inside 0 to 1, a correlation inside -1 to 1.
[[nodiscard]] constexpr bool is_possible(unsigned index, double value) noexcept {
    if (!is_finite(value)) return false;
    const unsigned bit = 1U << index;
    if ((bit & (need_sd | need_sd_after | need_functional_sd)) != 0) return value > 0;
    if ((bit & (need_reliability | need_reliability_after)) != 0) return value > 0 && value < 1;
    if (bit == need_correlation) return value > -1 && value < 1;
    return true;
}

/// What is_possible asks of a number, for people.
[[nodiscard]] constexpr std::string_view possible_text(unsigned index) noexcept {
    const unsigned bit = 1U << index;
    if ((bit & (need_sd | need_sd_after | need_functional_sd)) != 0) return "a finite number above 0";
    if ((bit & (need_reliability | need_reliability_after)) != 0) return "a number above 0 and below 1";
    if (bit == need_correlation) return "a number above -1 and below 1";
    return "a finite number";
}

/// Index of the first of these numbers that is impossible, or need_count.
[[nodiscard]] constexpr unsigned first_impossible(unsigned needs, const NormValues& norm) noexcept {
    for (unsigned i = 0; i < need_count; ++i)
        if ((needs >> i & 1U) != 0 && (norm.*norm_members[i]) && !is_possible(i, (norm.*norm_members[i])->value)) return i;
    return need_count;
}

/// The standard error of measurement: S1 sqrt(1 - r).
[[nodiscard]] inline double error_of_measurement(const NormValues& norm) noexcept {
    return norm.sd->value * std::sqrt(1 - norm.reliability->value);
}

/// Reliability of the differences, for hageman_arrindell; not above 0 where the numbers contradict each other.
[[nodiscard]] inline double reliability_of_differences(const NormValues& norm) noexcept {
    const double sem = error_of_measurement(norm);
    const double variance = norm.sd->value * norm.sd->value;
    const double variance_after = norm.sd_after->value * norm.sd_after->value;
    const double shared = 2 * norm.sd->value * norm.sd_after->value * norm.correlation->value;
    const double of_differences = variance + variance_after - shared;
    if (!(of_differences > 0)) return 0;
    // S_t^2 r_t is S_t^2 - SEM^2, with one SEM at both times.
    return ((variance - sem * sem) + (variance_after - sem * sem) - shared) / of_differences;
}

struct IndexAndError {
    double index = 0;
    double standard_error = 0;  ///< what the index is divided by
};

/// Every operation in a fixed order; the numbers must be there and possible.
[[nodiscard]] inline IndexAndError index_of(ChangeMethod method, double before, double after, const NormValues& norm) noexcept {
    const double sd = norm.sd->value;
    const double reliability = norm.reliability->value;
    const double sem = error_of_measurement(norm);
    double distance = after - before;
    double error = std::sqrt(2.0) * sem;
    switch (method) {
        case ChangeMethod::jacobson_truax: break;
        case ChangeMethod::edwards_nunnally:
            distance = after - (reliability * (before - norm.mean->value) + norm.mean->value);
            error = sem;
            break;
        case ChangeMethod::gulliksen_lord_novick:
            distance = (after - norm.mean->value) - reliability * (before - norm.mean->value);
            error = sd * std::sqrt(1 - reliability * reliability);
            break;
        case ChangeMethod::hsu_linn_lord:
            distance = (after - norm.mean_after->value) - reliability * (before - norm.mean->value);
            error = sd * std::sqrt(1 - reliability * reliability);
            break;
        case ChangeMethod::nunnally_kotsch: {
            const double variance = sd * sd;
            distance = after - (reliability * (before - norm.mean->value) + norm.mean->value);
            error = std::sqrt(reliability * reliability * variance * (1 - reliability) + variance * (1 - norm.reliability_after->value));
            break;
        }
        case ChangeMethod::hageman_arrindell: {
            const double of_differences = reliability_of_differences(norm);
            distance = distance * of_differences + (norm.mean_after->value - norm.mean->value) * (1 - of_differences);
            error = std::sqrt(of_differences) * error;
            break;
        }
    }
    return {distance / error, error};
}

}  // namespace detail

}  // namespace assessment
}  // namespace cftkit
