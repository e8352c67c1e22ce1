// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/settings.hpp>
#include <cftkit/sequencing/state.hpp>

#include <cstdint>

namespace cftkit {
inline namespace sequencing {

namespace flagging {

[[nodiscard]] constexpr Ternary safe_value(const FlagFacts& facts) noexcept { return !facts.hazard; }

/// Whether an answer of this age still stands.
[[nodiscard]] constexpr bool is_fresh(const FlagFacts& facts, const Moment& at, const Moment& now) noexcept {
    const auto minutes = now.minutes() - at.minutes();
    if (facts.validity == Validity::session) return minutes <= facts.valid_for;
    if (facts.validity == Validity::days) return minutes <= std::int64_t{facts.valid_for} * 1440;
    return true;
}

/// One flag while its answers are read in order of time.
struct Standing {
    Ternary value = Ternary::unknown;
    Moment at = {};

    /// A person or caller answers. From the hazard of a flag that only a review clears, no answer leads back; where the person's own
    /// answer clears it, not on the same day.
    constexpr void answer(const FlagFacts& facts, Ternary said, const Moment& when) noexcept {
        if (said == Ternary::unknown) return;
        if (value == facts.hazard && said != facts.hazard) {
            if (facts.is_cleared_by_review) return;
            if (facts.is_cleared_next_day && !(at.day < when.day)) return;
        }
        value = said;
        at = when;
    }
    /// A human being has looked.
    constexpr void review(const FlagFacts& facts, const Moment& when) noexcept {
        if (value == facts.hazard && !(at < when)) return;  // it must be later than what it clears
        value = safe_value(facts);
        at = when;
    }
    /// A mark or an alert makes a safe value unknown, and never touches the hazard.
    constexpr void doubt(const FlagFacts& facts) noexcept {
        if (value == safe_value(facts)) value = Ternary::unknown;
    }
    constexpr void raise(const FlagFacts& facts, const Moment& when) noexcept {
        value = facts.hazard;
        at = when;
    }
};

/// What a mark says about a flag: nothing, doubt, or the hazard.
enum class Says : std::uint8_t { nothing, doubt, hazard };
[[nodiscard]] constexpr Says says(Mark mark, Flag flag) noexcept {
    if (flag == Flag::dissociation_acute && mark == Mark::numbness) return Says::doubt;
    if (flag == Flag::trauma_history && mark == Mark::intrusive_memory) return Says::doubt;
    if (flag == Flag::breath_distress && (mark == Mark::panic || mark == Mark::breath_distress)) return Says::hazard;
    return Says::nothing;
}

/// By the cuts that are configured for a flag: the hazard where one is reached, safe where all are known not to be. A stale score says
/// nothing safe, and its hazard stays.
[[nodiscard]] inline Ternary by_scores(const State& state, const FlagFacts& facts, const Settings& settings) {
    bool is_any_reached = false;
    bool are_all_below = true;
    bool is_any = false;
    for (const auto& cut : settings.cuts) {
        if (cut.flag != facts.flag) continue;
        is_any = true;
        const ScoreFact* latest = nullptr;
        for (const auto& score : state.scores)
            if (score.instrument == cut.instrument && score.scale == cut.scale && !(state.now.day < score.day) &&
                (latest == nullptr || !(score.day < latest->day)))
                latest = &score;
        is_any_reached = is_any_reached || (latest != nullptr && latest->lowest_possible >= cut.at_least);
        are_all_below = are_all_below && latest != nullptr && latest->highest_possible < cut.at_least &&
                        days_between(latest->day, state.now.day) <= settings.score_valid_days;
    }
    return is_any_reached ? facts.hazard : is_any && are_all_below ? safe_value(facts) : Ternary::unknown;
}

}  // namespace flagging

/// Each flag as it stands now: answers, reviews, marks and alerts in order of time, then ageing (from safe to unknown, never from the
/// hazard), then scores against the cuts that are configured. A clinician who is there is a guide too.
[[nodiscard]] inline Flags known_flags(const State& state, List<FlagFacts> facts, const Settings& settings) {
    using namespace flagging;
    Flags known;
    for (const auto& one : facts) {
        Standing standing;
        if (one.set_by == SetBy::marks) standing.value = safe_value(one);  // nobody is asked: safe until a mark says otherwise
        std::size_t answer = 0;
        std::size_t review = 0;
        std::size_t record = 0;
        std::size_t alert = 0;
        // Four lists, each in order of time. What happens at the same minute is taken with the hazard last.
        for (;;) {
            const Moment* next = nullptr;
            const auto earliest = [&next](const auto& list, std::size_t at) {
                if (at < list.size() && (next == nullptr || list[at].at < *next)) next = &list[at].at;
            };
            earliest(state.answers, answer);
            earliest(state.reviews, review);
            earliest(state.history, record);
            earliest(state.alerts, alert);
            if (next == nullptr || state.now < *next) break;
            const Moment at = *next;
            for (; review < state.reviews.size() && !(at < state.reviews[review].at); ++review)
                for (const auto flag : state.reviews[review].cleared)
                    if (flag == one.flag) standing.review(one, at);
            for (; answer < state.answers.size() && !(at < state.answers[answer].at); ++answer)
                if (state.answers[answer].flag == one.flag && !state.answers[answer].is_declined)
                    standing.answer(one, state.answers[answer].value, at);
            for (; record < state.history.size() && !(at < state.history[record].at); ++record) {
                const auto said = says(state.history[record].mark, one.flag);
                if (said == Says::doubt) standing.doubt(one);
                if (said == Says::hazard) standing.raise(one, at);
            }
            for (; alert < state.alerts.size() && !(at < state.alerts[alert].at); ++alert)
                if (one.flag == Flag::risk) standing.doubt(one);
        }
        if (standing.value == safe_value(one) && !is_fresh(one, standing.at, state.now)) standing.value = Ternary::unknown;
        standing.answer(one, state.flags[one.flag], state.now);
        known[one.flag] = standing.value;
        if (one.set_by == SetBy::scores) known[one.flag] = by_scores(state, one, settings);
    }
    if (known.clinician_present == Ternary::yes) known.guide_present = Ternary::yes;
    return known;
}

}  // namespace sequencing
}  // namespace cftkit
