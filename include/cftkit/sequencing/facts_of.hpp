// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/error_code.hpp>
#include <cftkit/domain/check_in.hpp>
#include <cftkit/sequencing/facts.hpp>
#include <cftkit/sequencing/known_flags.hpp>
#include <cftkit/sequencing/step_down.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace cftkit {
inline namespace sequencing {

/// What is wrong with a state, and where; `none` where it can be used.
struct StateDefect {
    ErrorCode rule = ErrorCode::none;
    std::string_view list = {};  ///< "history", "answers", "reviews", "alerts", "overrides", "now", "check_in"
    std::size_t index = 0;
};

/// Whether the state can be used with these practices: moments exist and go up, practices, variants and lengths are known.
[[nodiscard]] inline StateDefect state_defect(const State& state, const CheckIn& check_in, const PracticeSet& set) {
    if (!state.now.is_valid()) return {ErrorCode::bad_moment, "now", 0};
    if (check_in.minutes_free && *check_in.minutes_free < 0) return {ErrorCode::bad_argument, "check_in", 0};
    const auto in_order = [&state](const auto& list, std::string_view name) -> StateDefect {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (!list[i].at.is_valid()) return {ErrorCode::bad_moment, name, i};
            if (state.now < list[i].at || (i > 0 && list[i].at < list[i - 1].at))
                return {ErrorCode::moment_out_of_order, name, i};
        }
        return {};
    };
    for (const auto& found : {in_order(state.history, "history"), in_order(state.answers, "answers"),
                              in_order(state.reviews, "reviews"), in_order(state.alerts, "alerts")})
        if (found.rule != ErrorCode::none) return found;
    for (std::size_t i = 0; i < state.history.size(); ++i) {
        const auto& record = state.history[i];
        if (record.practice == "ground") continue;
        const auto* practice = set.find(record.practice);
        if (practice == nullptr) return {ErrorCode::unknown_practice, "history", i};
        if (practice->find_variant(record.variant) == nullptr) return {ErrorCode::unknown_variant, "history", i};
    }
    return {};
}

/// What guards look at, made of a state that has no defect.
[[nodiscard]] inline Facts facts_of(const State& state, const CheckIn& check_in, const ActionSpace& space, List<FlagFacts> flags,
                                    List<ProtectiveFactor> factors, const Settings& settings, const Caller& caller) {
    const auto& set = space.practice_set();
    Facts facts;
    facts.flags = known_flags(state, flags, settings);
    for (const auto& answer : state.factors)
        for (const auto& factor : factors)
            if (factor.id == answer.factor && need_unmet(factor, answer) == Ternary::yes) facts.flags.need_unmet = Ternary::yes;
    if (check_in.minutes_free) facts.seconds_free = std::min(*check_in.minutes_free, 24 * 60) * 60;
    facts.is_initiated_by_app = state.is_initiated_by_app;
    facts.quiet_hours = state.quiet_hours;
    facts.prompts_used_up = state.prompts_used_up;

    facts.first_time = space.practices();
    std::vector<MarkedPractice> marks;
    std::vector<GentleCompletion> gentle;
    std::array<std::array<int, highest_intensity + 1>, 4> completions_by_flow = {};
    int seconds_today = 0;
    for (const auto& record : state.history) {
        const auto age = days_between(record.at.day, state.now.day);
        if (record.practice == "ground") {
            if (record.mark == Mark::none) continue;
            facts.is_ground_unhelpful = true;
            marks.push_back({.at = record.at, .is_ground = true});
            continue;
        }
        const auto index = space.practice_named(record.practice);
        const auto* practice = &set.practices[index];
        const auto& variant = *practice->find_variant(record.variant);
        const bool was_first = facts.first_time.contains(space.of_practice(index));
        facts.first_time -= space.of_practice(index);
        if (age == 0) {
            if (record.seconds > settings.counted_above_seconds && set.family_of(*practice).mark != "P0b")
                seconds_today += record.seconds;
            facts.is_new_today = facts.is_new_today || (was_first && variant.intensity > 0);
        }
        if (variant.intensity >= settings.high_intensity) {
            facts.is_high_today = facts.is_high_today || age == 0;
            facts.is_high_yesterday = facts.is_high_yesterday || age == 1;
        }
        if (variant.intensity > 0 && age <= settings.rest_days) facts.spaced |= space.of_family(practice->family);
        if (record.mark != Mark::none) {
            marks.push_back({record.at, static_cast<std::uint16_t>(index), practice->family, variant.intensity, false});
        } else if (record.is_completed) {
            add_completions(facts, set, index);
            gentle.push_back({record.at, variant.intensity});
            facts.has_done_without_breath = facts.has_done_without_breath || variant.breath == Breath::none;
            for (int step = 0; step <= variant.intensity; ++step)
                ++completions_by_flow[static_cast<std::size_t>(practice->flow)][static_cast<std::size_t>(step)];
        }
    }
    for (std::size_t flow = 0; flow < completions_by_flow.size(); ++flow)
        for (int step = 0; step <= highest_intensity; ++step)
            if (completions_by_flow[flow][static_cast<std::size_t>(step)] >= settings.earn_completions)
                facts.earned[flow] = static_cast<std::uint8_t>(std::min(step + 1, highest_intensity));
    facts.seconds_left_today = std::max(0, int{settings.seconds_a_day} - seconds_today);

    std::optional<Moment> last_review;
    for (const auto& review : state.reviews)
        if (review.ends_step_down) last_review = review.at;
    const auto stepped = step_down(marks, gentle, last_review, state.now, settings, caller.has_reviewer);
    facts.is_stopped_today = stepped.is_cooling_down;
    facts.cap = stepped.cap;
    facts.is_in_review = stepped.is_in_review;
    facts.are_marks_repeated = stepped.marks_in_window >= settings.pause_marks;
    for (const auto& alert : state.alerts)
        facts.was_alert_lately =
            facts.was_alert_lately || days_between(alert.at.day, state.now.day) <= settings.signpost_after_alert_days;
    for (const auto practice : stepped.marked) facts.marked |= space.of_practice(practice);
    for (const auto family : stepped.paused) facts.paused |= space.of_family(family);
    return facts;
}

}  // namespace sequencing
}  // namespace cftkit
