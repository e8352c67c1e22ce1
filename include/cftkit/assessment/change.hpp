// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/change_result.hpp>
#include <cftkit/assessment/score_of.hpp>
#include <cftkit/core/error.hpp>

#include <charconv>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

namespace detail {

[[nodiscard]] constexpr unsigned needs_of(Criterion criterion) noexcept {
    switch (criterion) {
        case Criterion::none: return 0;
        case Criterion::a: return need_mean | need_sd;
        case Criterion::b: return functional_needs;
        case Criterion::b_by_clinical_sd: return need_functional_mean | need_sd;
        case Criterion::c: break;
    }
    return need_mean | need_sd | functional_needs;
}

[[nodiscard]] constexpr Criterion criterion_of(const NormValues& norm, const ChangeOptions& options, Better better) noexcept {
    if (options.criterion) return *options.criterion;
    return better != Better::neither && missing_of(needs_of(Criterion::c), norm) == 0 ? Criterion::c : Criterion::none;
}

[[nodiscard]] constexpr unsigned needs_of(const NormValues& norm, const ChangeOptions& options, Better better) noexcept {
    return (options.least_important_difference ? 0U : needs_of(options.method)) | needs_of(criterion_of(norm, options, better));
}

/// The functional mean has to lie on the better side of the mean.
[[nodiscard]] constexpr bool is_functional_side_right(const NormValues& norm, Criterion criterion, Better better) noexcept {
    if ((needs_of(criterion) & need_functional_mean) == 0 || !norm.mean) return true;
    return sign_of(better) * (norm.functional_mean->value - norm.mean->value) > 0;
}

[[nodiscard]] constexpr std::optional<double> cut_off_of(const NormValues& norm, Criterion criterion, Better better) noexcept {
    switch (criterion) {
        case Criterion::none: break;
        case Criterion::a: return criterion_a(norm.mean->value, norm.sd->value, better);
        case Criterion::b: return criterion_b(norm.functional_mean->value, norm.functional_sd->value, better);
        case Criterion::b_by_clinical_sd: return criterion_b(norm.functional_mean->value, norm.sd->value, better);
        case Criterion::c: return criterion_c(norm.mean->value, norm.sd->value, norm.functional_mean->value, norm.functional_sd->value);
    }
    return std::nullopt;
}

/// Lowest and highest possible score of a scale, on its own metric.
[[nodiscard]] constexpr double lowest_of(const Scale& scale) noexcept { return static_cast<double>(scale.lowest) / scale.result_divisor(); }
[[nodiscard]] constexpr double highest_of(const Scale& scale) noexcept { return static_cast<double>(scale.highest) / scale.result_divisor(); }

/// Whether scores of this scale can have such a mean or SD. A mean lies within the possible scores; an SD (n - 1) is at most that of
/// two people, one at each end: the range over the square root of 2. Any other sample has a smaller one.
[[nodiscard]] constexpr bool is_on_scale(unsigned index, double value, const Scale& scale) noexcept {
    const unsigned bit = 1U << index;
    const double range = highest_of(scale) - lowest_of(scale);
    if ((bit & (need_mean | need_mean_after | need_functional_mean)) != 0) return value >= lowest_of(scale) && value <= highest_of(scale);
    if ((bit & (need_sd | need_sd_after | need_functional_sd)) != 0) return 2 * value * value <= range * range;
    return true;
}

/// Index of the first of these numbers that scores of this scale cannot have, or need_count.
[[nodiscard]] constexpr unsigned first_off_scale(unsigned needs, const NormValues& norm, const Scale& scale) noexcept {
    for (unsigned i = 0; i < need_count; ++i)
        if ((needs >> i & 1U) != 0 && (norm.*norm_members[i]) && !is_on_scale(i, (norm.*norm_members[i])->value, scale)) return i;
    return need_count;
}

/// A score on the cut-off is on the dysfunctional side, so that nobody gets beyond a cut-off at the better end.
[[nodiscard]] constexpr bool is_outside_range(double cut_off, const Scale& scale) noexcept {
    if (cut_off < lowest_of(scale) || cut_off > highest_of(scale)) return true;
    return scale.better == Better::higher ? cut_off == highest_of(scale) : cut_off == lowest_of(scale);
}

[[nodiscard]] constexpr Ternary ternary(bool value) noexcept { return value ? Ternary::yes : Ternary::no; }

/// Only the numbers that are in use, and whether those of the test come from several sources.
constexpr void keep_parameters(Change& change, const NormValues& norm, unsigned needs) noexcept {
    std::string_view source;
    for (unsigned i = 0; i < need_count; ++i) {
        if ((needs >> i & 1U) == 0) continue;
        change.parameters.*norm_members[i] = norm.*norm_members[i];
        const auto named = (norm.*norm_members[i])->source;
        if (named.empty() || (functional_needs >> i & 1U) != 0) continue;
        if (!source.empty() && named != source) change.is_from_two_samples = true;
        source = named;
    }
}

/// Three SDs to either side of both means. @source jt_rci
[[nodiscard]] constexpr Ternary overlap_of(const NormValues& norm) noexcept {
    if (missing_of(needs_of(Criterion::c), norm) != 0) return Ternary::unknown;
    const double apart = norm.mean->value - norm.functional_mean->value;
    return ternary((apart < 0 ? -apart : apart) <= 3 * norm.sd->value + 3 * norm.functional_sd->value);
}

constexpr void name_outcome(Change& change, int sign) noexcept {
    if (change.direction == ChangeDirection::undirected || sign == 0) {
        change.reason = ChangeReason::no_better_direction;
    } else if (!change.least_important_difference && change.method == ChangeMethod::hsu_linn_lord) {
        change.reason = ChangeReason::compared_with_average_change;
    } else if (change.counts() == Ternary::no) {
        change.outcome = ChangeOutcome::unchanged;
    } else {
        const double shown = sign * (change.reliable_change_index ? *change.reliable_change_index : *change.difference);
        const auto meant = shown > 0 ? ChangeDirection::better : ChangeDirection::worse;
        if (meant != change.direction) change.reason = ChangeReason::index_against_difference;
        else if (meant == ChangeDirection::worse) change.outcome = ChangeOutcome::deteriorated;
        else change.outcome = change.has_crossed == Ternary::yes ? ChangeOutcome::recovered : ChangeOutcome::improved;
    }
}

[[nodiscard]] inline Change checked_change(const Score& before, const Score& after, const NormValues& norm, const ChangeOptions& options) noexcept {
    const auto better = before.scale->better;
    const int sign = sign_of(better);
    const auto reaches = [&](double size, double needed) { return ternary(options.is_strict ? size > needed : size >= needed); };
    Change change{.before = before, .after = after, .method = options.method,
                  .critical_value = options.critical_value.value_or(default_critical_value(options.method)), .is_strict = options.is_strict,
                  .least_important_difference = options.least_important_difference};
    keep_parameters(change, norm, needs_of(norm, options, better));
    change.is_filled_in = before.is_filled_in || after.is_filled_in;
    change.criterion = criterion_of(norm, options, better);
    change.cut_off = cut_off_of(norm, change.criterion, better);
    if (change.cut_off) {
        change.is_cut_off_outside_range = is_outside_range(*change.cut_off, *before.scale);
        change.do_distributions_overlap = overlap_of(norm);
    }
    if (change.cut_off && before.value) change.started_in_functional_range = ternary(sign * (*before.value - *change.cut_off) > 0);
    if (!before.value || !after.value) {
        change.reason = before.value  ? ChangeReason::after_not_scored
                        : after.value ? ChangeReason::before_not_scored
                                      : ChangeReason::neither_scored;
        return change;
    }
    const double difference = *after.value - *before.value;
    const auto size = [](double value) { return value < 0 ? -value : value; };
    change.difference = difference;
    change.direction = difference == 0       ? ChangeDirection::same
                       : sign == 0           ? ChangeDirection::undirected
                       : sign * difference > 0 ? ChangeDirection::better
                                             : ChangeDirection::worse;
    if (options.least_important_difference) {
        change.is_important = reaches(size(difference), options.least_important_difference->value);
    } else {
        const auto [index, error] = index_of(options.method, *before.value, *after.value, norm);
        change.reliable_change_index = index;
        change.standard_error = error;
        if (options.method == ChangeMethod::jacobson_truax) change.least_reliable_difference = change.critical_value * error;
        change.is_reliable = reaches(size(index), change.critical_value);
    }
    if (change.cut_off) {
        const auto ended_in_functional_range = ternary(sign * (*after.value - *change.cut_off) > 0);
        change.has_crossed = (!change.started_in_functional_range) & ended_in_functional_range;
        change.has_crossed_back = change.started_in_functional_range & !ended_in_functional_range;
    }
    name_outcome(change, sign);
    return change;
}

}  // namespace detail

/// What is wrong with a call of change(); none where find_change() gives a result.
[[nodiscard]] inline ErrorCode change_error(const Score& before, const Score& after, const NormValues& norm,
                                            const ChangeOptions& options = {}) noexcept {
    if (!before.is_comparable_with(after)) return ErrorCode::mixed_scores;
    if (!before.norm_id.empty()) return ErrorCode::wrong_metric;  // the index of T scores is that of the scores behind them
    const auto& scale = *before.scale;
    if (scale.reports == Reports::history || scale.reports == Reports::change) return ErrorCode::not_for_change;
    if (options.critical_value && !(detail::is_finite(*options.critical_value) && *options.critical_value > 0)) return ErrorCode::bad_argument;
    if (scale.better == Better::neither && options.criterion.value_or(Criterion::none) != Criterion::none) return ErrorCode::bad_argument;
    const auto needs = detail::needs_of(norm, options, scale.better);
    if (detail::missing_of(needs, norm) != 0) return ErrorCode::missing_parameter;
    const auto& important = options.least_important_difference;
    if (detail::first_impossible(needs, norm) != detail::need_count || detail::first_off_scale(needs, norm, scale) != detail::need_count ||
        (important && !(detail::is_finite(important->value) && important->value > 0)) ||
        !detail::is_functional_side_right(norm, detail::criterion_of(norm, options, scale.better), scale.better) ||
        (!important && options.method == ChangeMethod::hageman_arrindell && !(detail::reliability_of_differences(norm) > 0)))
        return ErrorCode::bad_parameter;
    return ErrorCode::none;
}

/// The change from one score to another, without exceptions: nothing where change_error() names what is wrong.
[[nodiscard]] inline std::optional<Change> find_change(const Score& before, const Score& after, const NormValues& norm,
                                                       const ChangeOptions& options = {}) noexcept {
    if (change_error(before, after, norm, options) != ErrorCode::none) return std::nullopt;
    return detail::checked_change(before, after, norm, options);
}

#if CFTKIT_EXCEPTIONS
namespace detail {

constexpr FixedText& add_needs(FixedText& text, unsigned needs) noexcept {
    for (unsigned i = 0, named = 0; i < need_count; ++i)
        if ((needs >> i & 1U) != 0) text.add(named++ == 0 ? "" : ", ").add(need_name(i));
    return text;
}

inline FixedText& add_number(FixedText& text, double value) noexcept {
    char buffer[32] = {};
    return text.add({buffer, static_cast<std::size_t>(std::to_chars(buffer, buffer + sizeof buffer, value).ptr - buffer)});
}

[[noreturn]] inline void raise_number(ErrorCode code, std::string_view where, std::string_view expected, double value) {
    FixedText found;
    raise(code, where, expected, add_number(found, value).view());
}

[[noreturn]] inline void raise_bad_parameter(const NormValues& norm, const ChangeOptions& options, const Scale& scale) {
    const auto better = scale.better;
    const auto criterion = criterion_of(norm, options, better);
    const auto& important = options.least_important_difference;
    if (important && !(is_finite(important->value) && important->value > 0))
        raise_number(ErrorCode::bad_parameter, "least_important_difference", "a number of points above 0", important->value);
    if (const auto bad = first_impossible(needs_of(norm, options, better), norm); bad != need_count)
        raise_number(ErrorCode::bad_parameter, need_name(bad), possible_text(bad), (norm.*norm_members[bad])->value);
    if (const auto bad = first_off_scale(needs_of(norm, options, better), norm, scale); bad != need_count) {
        const bool is_mean = (1U << bad & (need_mean | need_mean_after | need_functional_mean)) != 0;
        FixedText expected(is_mean ? "a mean on the scale " : "an SD of scores on the scale ");
        add_number(add_number(expected.add(scale.id).add(", "), lowest_of(scale)).add(" to "), highest_of(scale));
        if (!is_mean) add_number(expected.add(": at most "), (highest_of(scale) - lowest_of(scale)) / std::sqrt(2.0));
        raise_number(ErrorCode::bad_parameter, need_name(bad), expected.view(), (norm.*norm_members[bad])->value);
    }
    if (!is_functional_side_right(norm, criterion, better)) {
        FixedText expected;
        expected.add("a mean on the better side of the mean ");
        raise_number(ErrorCode::bad_parameter, "functional_mean", add_number(expected, norm.mean->value).add(": ").add(name(better)).add(" is better").view(),
                     norm.functional_mean->value);
    }
    raise_number(ErrorCode::bad_parameter, name(options.method), "SDs, reliability and correlation that leave the differences a reliability above 0",
                 reliability_of_differences(norm));
}

[[noreturn]] inline void throw_change_error(const Score& before, const Score& after, const NormValues& norm, const ChangeOptions& options,
                                            ErrorCode code) {
    const auto& scale = *before.scale;
    if (code == ErrorCode::mixed_scores) raise(code, "", before.described().view(), after.described().view());
    if (code == ErrorCode::wrong_metric) raise(code, scale.id, "scores on the scale's own metric, as the SD is", name(before.metric));
    if (code == ErrorCode::not_for_change) raise(code, scale.id, "a scale that reports a trait, a state or recent days", name(scale.reports));
    if (code == ErrorCode::bad_argument) {
        if (scale.better == Better::neither && options.criterion)
            raise(code, "criterion", "none: the scale has no better direction", name(*options.criterion));
        raise_number(code, "critical_value", "a number above 0", *options.critical_value);
    }
    if (code == ErrorCode::bad_parameter) raise_bad_parameter(norm, options, scale);
    FixedText where;
    FixedText expected;
    FixedText found;
    const auto criterion = criterion_of(norm, options, scale.better);
    if (!options.least_important_difference) where.add(name(options.method));
    if (criterion != Criterion::none) where.add(where.empty() ? "" : " and ").add("criterion ").add(name(criterion));
    const auto needs = needs_of(norm, options, scale.better);
    add_needs(expected, needs);
    found.add("no ");
    add_needs(found, missing_of(needs, norm));
    raise(code, where.view(), expected.view(), found.view());
}

}  // namespace detail

/// The change from one score to another. Scores without a value give a reason, not an error.
/// @throws Error mixed_scores, wrong_metric (T and z scores), not_for_change, missing_parameter (naming each), bad_parameter, bad_argument
[[nodiscard]] inline Change change(const Score& before, const Score& after, const NormValues& norm, const ChangeOptions& options = {}) {
    const auto code = change_error(before, after, norm, options);
    if (code != ErrorCode::none) detail::throw_change_error(before, after, norm, options, code);
    return detail::checked_change(before, after, norm, options);
}

/// mixed_scores: typed scores of two scales have no change between them.
template <const Instrument& form, std::size_t scale, const Instrument& other_form, std::size_t other_scale>
    requires(&form != &other_form || scale != other_scale)
Change change(const ScoreOf<form, scale>&, const ScoreOf<other_form, other_scale>&, const NormValues&, const ChangeOptions& = {}) = delete;
#endif

/// The same for the twin.
template <const Instrument& form, std::size_t scale, const Instrument& other_form, std::size_t other_scale>
    requires(&form != &other_form || scale != other_scale)
std::optional<Change> find_change(const ScoreOf<form, scale>&, const ScoreOf<other_form, other_scale>&, const NormValues&,
                                  const ChangeOptions& = {}) = delete;

}  // namespace assessment
}  // namespace cftkit
