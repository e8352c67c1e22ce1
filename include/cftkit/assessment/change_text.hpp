// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/change.hpp>
#include <cftkit/assessment/number_text.hpp>

#include <ostream>
#include <string>
#include <string_view>

namespace cftkit {
inline namespace assessment {

namespace detail {

/// "−2.36": a number for reading, with a minus sign that is one.
[[nodiscard]] inline std::string signed_text(double value) {
    auto text = short_number_text(value);
    return text.front() == '-' ? "−" + text.substr(1) : text;
}

/// "reliability .75 (stamm_2010)", every digit as it was given
[[nodiscard]] inline std::string parameter_text(std::string_view word, const Parameter& parameter) {
    auto number = number_text(parameter.value);
    if (number.starts_with("-")) number = "−" + number.substr(1);
    if (number.starts_with("0.")) number.erase(0, 1);
    return std::string(word) + " " + number + (parameter.source.empty() ? "" : " (" + std::string(parameter.source) + ")");
}

/// The numbers of the test, or the functional ones, in one list: "SD 5.4 (x) and reliability .75 (y)".
[[nodiscard]] inline std::string parameters_text(const NormValues& norm, unsigned needs) {
    constexpr std::string_view words[need_count] = {"mean", "SD", "reliability", "mean after", "SD after", "reliability after", "correlation",
                                                    "functional mean", "functional SD"};
    std::string text;
    unsigned left = needs & all_needs & ~missing_of(needs, norm);
    for (unsigned i = 0; i < need_count; ++i) {
        if ((left >> i & 1U) == 0) continue;
        left &= ~(1U << i);
        text += (text.empty() ? "" : left == 0 ? " and " : ", ") + parameter_text(words[i], *(norm.*norm_members[i]));
    }
    return text;
}

[[nodiscard]] inline std::string difference_text(const Change& change) {
    if (change.direction == ChangeDirection::same) return "no difference";
    const double difference = *change.difference;
    std::string text = difference < 0 ? short_number_text(-difference) + " lower" : short_number_text(difference) + " higher";
    if (change.direction == ChangeDirection::better) text += ", which is better";
    if (change.direction == ChangeDirection::worse) text += ", which is worse";
    return text;
}

/// "1.96", "1.645": two decimals, or three where two would show another quantile.
[[nodiscard]] inline std::string critical_text(double value) {
    return value == one_sided_95 ? std::string("1.645") : short_number_text(value);
}

[[nodiscard]] inline std::string test_text(const Change& change) {
    const std::string above = change.is_strict ? "more than " : "at least ";
    if (change.least_important_difference)
        return above + parameter_text("", *change.least_important_difference).substr(1) + " points count: " +
               (change.is_important == Ternary::yes ? "this counts" : "less than that");
    const bool is_one_sided = change.method == ChangeMethod::hageman_arrindell;
    std::string text = "reliable change index " + signed_text(*change.reliable_change_index) + " (" + std::string(name(change.method)) +
                       (status(change.method) == Status::second_hand ? ", formula second-hand, ±" : ", ±") + critical_text(change.critical_value) +
                       (is_one_sided && change.critical_value == one_sided_95 ? ", 5 % on each side" : "") + "): ";
    if (change.method == ChangeMethod::hsu_linn_lord)
        return text + (change.is_reliable == Ternary::yes ? "differs from the average change" : "within the average change");
    return text + (change.is_reliable == Ternary::yes ? "reliable" : "within the error of measurement");
}

[[nodiscard]] inline std::string cut_off_text(const Change& change) {
    std::string text = "cut-off " + signed_text(*change.cut_off) + " (criterion " + std::string(name(change.criterion)) + "): ";
    if (change.is_cut_off_outside_range) return text + "no score of the scale can cross it, so nobody can be called recovered";
    if (change.has_crossed_back == Ternary::yes) return text + "started in functional range and ended outside of it";
    if (change.started_in_functional_range == Ternary::yes) return text + "started in functional range, recovery does not apply";
    return text + (change.has_crossed == Ternary::yes ? "crossed" : change.has_crossed == Ternary::no ? "not crossed" : "cannot be said");
}

[[nodiscard]] inline std::string outcome_text(const Change& change) {
    switch (change.reason) {
        case ChangeReason::none: break;
        case ChangeReason::before_not_scored: return "the first score is missing, so no change is computed";
        case ChangeReason::after_not_scored: return "the second score is missing, so no change is computed";
        case ChangeReason::neither_scored: return "both scores are missing, so no change is computed";
        case ChangeReason::no_better_direction: return "the scale does not say which way is better";
        case ChangeReason::compared_with_average_change: return "compared with the average change of others, so not named better or worse";
        case ChangeReason::index_against_difference: return "the index and the scores go different ways, so the change is not named";
    }
    return std::string(name(change.outcome));
}

/// A score does not know its sheet. So that "recovered" never hides an alert, a form that has alerts says where they are.
[[nodiscard]] inline std::string alert_line(const Change& change) {
    const auto& form = *change.before.instrument;
    if (form.alerts.empty()) return "";
    return "A change says nothing about the alert items of " + std::string(form.id) + ": look at the alerts of both sheets.\n";
}

}  // namespace detail

/// Two to four lines: the scores and the difference, whether it is more than error of measurement, where the numbers come from,
/// and for a form with alerts that they are looked up on the sheets. Words about two numbers, no verdict about a person.
[[nodiscard]] inline std::string to_string(const Change& change) {
    const auto value = [](const Score& score) {
        return score.value ? detail::signed_text(*score.value) : "not scored (" + std::string(name(score.reason)) + ")";
    };
    std::string text = std::string(change.before.scale->id) + " " + value(change.before) + " → " + value(change.after) + ": ";
    if (!change.difference) return text + detail::outcome_text(change) + "\n" + detail::alert_line(change);
    text += detail::difference_text(change) + " · " + detail::test_text(change) + "\n";
    std::string line;
    const auto add = [&line](const std::string& part) { line += (line.empty() ? "" : " · ") + part; };
    if (change.least_reliable_difference)
        add((change.is_strict ? "more than " : "at least ") + short_number_text(*change.least_reliable_difference) + " points are needed");
    const auto of_test = detail::parameters_text(change.parameters, detail::all_needs & ~detail::functional_needs);
    if (!of_test.empty()) add(of_test + (change.is_from_two_samples ? " come from different samples" : ""));
    if (!line.empty()) text += line + "\n";
    line.clear();
    add(detail::outcome_text(change));
    if (change.cut_off) add(detail::cut_off_text(change));
    if (const auto others = detail::parameters_text(change.parameters, detail::functional_needs); !others.empty()) add(others);
    if (change.criterion == Criterion::c && change.do_distributions_overlap == Ternary::no)
        add("the two distributions do not overlap, where criterion b is usual");
    if (change.is_filled_in) add("a missing rule filled in answers");
    return text + line + "\n" + detail::alert_line(change);
}

inline std::ostream& operator<<(std::ostream& out, const Change& change) { return out << to_string(change); }

}  // namespace assessment
}  // namespace cftkit
