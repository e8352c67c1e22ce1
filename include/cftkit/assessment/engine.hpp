// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/instrument.hpp>
#include <cftkit/assessment/scale_result.hpp>

#include <cstdint>

namespace cftkit {
inline namespace assessment {

/// The one engine: everything that scores goes through here. Works at compile time, allocates nothing, cannot fail.
/// Answers must have been read by read_answer(): each is a legal code or an absence.

/// An answer as the form sees it: undoes the coding (index into form.codings, -1 for none) and marks codes that the item does not have.
[[nodiscard]] constexpr Answer read_answer(const Instrument& form, std::size_t item_index, Answer given, int coding = -1) noexcept {
    if (!given.is_code()) return given;
    const auto& item = form.items[item_index];
    int code = given.code();
    if (coding >= 0 && !item.has_own_codes) {
        const auto& how = form.codings[static_cast<std::size_t>(coding)];
        code += form.lowest_code - how.lowest_code;
        for (const auto mirrored : how.mirrored)
            if (mirrored == item_index) code = form.lowest_code + form.highest_code - code;
    }
    return item.is_legal(code) ? Answer(code) : Answer(Absence::illegal);
}

namespace detail {

/// What a legal code brings to a scale.
[[nodiscard]] constexpr std::int32_t share(const Instrument& form, const Term& term, int code) noexcept {
    const int points =
        term.points < 0 ? code : form.points[static_cast<std::size_t>(term.points)].points[form.items[term.item].position(code)];
    return term.constant + term.weight * points;
}

struct Shares {
    std::int32_t lowest;
    std::int32_t highest;

    constexpr void widen(std::int32_t share) noexcept {
        if (share < lowest) lowest = share;
        if (share > highest) highest = share;
    }
};

/// The least and the most that an item can bring to a scale.
[[nodiscard]] constexpr Shares possible_shares(const Instrument& form, const Term& term) noexcept {
    const auto& item = form.items[term.item];
    const auto first = share(form, term, item.lowest_code);
    Shares shares{first, first};
    if (term.points < 0) shares.widen(share(form, term, item.highest_code));  // linear: the extremes are at the ends
    else
        for (std::size_t i = 0; i < item.code_count(); ++i) shares.widen(share(form, term, item.code_at(i)));
    return shares;
}

[[nodiscard]] constexpr std::int64_t greatest_common_divisor(std::int64_t left, std::int64_t right) noexcept {
    if (left < 0) left = -left;
    while (right != 0) {
        const auto rest = left % right;
        left = right;
        right = rest;
    }
    return left;
}

[[nodiscard]] constexpr Fraction reduced(Fraction value) noexcept {
    const auto common = greatest_common_divisor(value.numerator, value.denominator);
    return common > 1 ? Fraction{value.numerator / common, value.denominator / common} : value;
}

/// The value of a scale whose missing items are filled in as `rule` allows; false where it does not allow it.
[[nodiscard]] constexpr bool filled_value(const Instrument& form, const Scale& scale, const Answer* answers, MissingRule rule, Fraction& value) noexcept {
    if (!scale.conversion.empty()) return false;  // nothing is looked up in a table from a filled sum
    if (!scale.parts.empty()) {
        Fraction total;
        for (const auto& part : scale.parts) {
            Fraction one;
            if (!filled_value(form, form.scales[part.scale], answers, rule, one)) return false;
            const auto common = greatest_common_divisor(total.denominator, one.denominator);
            total = reduced({total.numerator * (one.denominator / common) + part.sign * one.numerator * (total.denominator / common),
                             total.denominator / common * one.denominator});
        }
        // multiplier * total / parts_divisor + plus / divisor
        const Fraction scaled = reduced({total.numerator * scale.parts_multiplier, total.denominator * scale.parts_divisor});
        value = reduced({scaled.numerator * scale.divisor + scale.plus * scaled.denominator, scaled.denominator * scale.divisor});
        return true;
    }
    std::int64_t sum = 0;
    std::int64_t answered = 0;
    for (const auto& term : scale.terms) {
        const auto answer = answers[term.item];
        if (answer.is_code()) {
            sum += share(form, term, answer.code());
            ++answered;
        } else if (answer.absence() == Absence::illegal) {
            return false;
        }
    }
    const auto items = static_cast<std::int64_t>(scale.terms.size());
    const auto& effective = rule.kind == MissingRule::Kind::published ? scale.missing_rule : rule;
    const bool is_allowed = effective.kind == MissingRule::Kind::prorate && answered >= effective.at_least_answered && answered > 0;
    if (answered < items && !is_allowed) return false;
    value = reduced({sum * items + scale.plus * answered, answered * scale.divisor});
    return true;
}

}  // namespace detail

/// Scores one scale.
[[nodiscard]] constexpr ScaleResult score_scale(const Instrument& form, const Scale& scale, const Answer* answers, MissingRule rule = complete) noexcept {
    std::int32_t lowest = scale.plus;
    std::int32_t highest = scale.plus;
    unsigned used = 0;
    auto reason = Reason::none;
    for (const auto& term : scale.terms) {
        const auto answer = answers[term.item];
        if (answer.is_code()) {
            const auto share = detail::share(form, term, answer.code());
            lowest += share;
            highest += share;
            ++used;
        } else {
            const auto shares = detail::possible_shares(form, term);
            lowest += shares.lowest;
            highest += shares.highest;
            const auto absence = answer.absence();
            const auto why = absence == Absence::illegal     ? Reason::illegal_answers
                             : absence == Absence::not_shown ? Reason::not_shown
                                                             : Reason::missing_items;
            if (why > reason) reason = why;
        }
    }

    ScaleResult result;
    result.items = static_cast<std::uint8_t>(scale.terms.size());
    result.items_used = static_cast<std::uint8_t>(used);
    result.reason = reason;
    if (scale.conversion.empty()) {
        result.lowest = lowest;
        result.highest = highest;
    } else {  // a table is monotone, so its values at the ends bound those between; it may fall
        detail::Shares converted{scale.conversion.value_at(lowest), scale.conversion.value_at(lowest)};
        converted.widen(scale.conversion.value_at(highest));
        result.lowest = converted.lowest;
        result.highest = converted.highest;
    }
    if (reason == Reason::none) {
        result.numerator = result.lowest;
        result.denominator = scale.result_divisor();
    } else if (rule.kind != MissingRule::Kind::complete && reason != Reason::illegal_answers) {
        Fraction value;
        if (detail::filled_value(form, scale, answers, rule, value)) {
            result.numerator = value.numerator;
            result.denominator = value.denominator;
            result.reason = Reason::none;
            result.is_filled_in = true;
        }
    }
    return result;
}

/// Scores every scale of the form, in the form's order, into `results` (room for form.scales.size()).
constexpr void score_scales(const Instrument& form, const Answer* answers, MissingRule rule, ScaleResult* results) noexcept {
    for (std::size_t i = 0; i < form.scales.size(); ++i) results[i] = score_scale(form, form.scales[i], answers, rule);
}

/// What an alert rule says of the answer to its item.
[[nodiscard]] constexpr AlertState alert_state(const AlertRule& rule, Answer answer) noexcept {
    if (!answer.is_code()) return AlertState::not_assessed;
    return answer.code() >= rule.at_least ? AlertState::fired : AlertState::not_fired;
}

}  // namespace assessment
}  // namespace cftkit
