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
    Standing standings[flag_count];
    const FlagFacts* about[flag_count] = {};
    for (const auto& one : facts) {
        about[static_cast<std::size_t>(one.flag)] = &one;
        // Nobody is asked for what marks say: safe until one says otherwise.
        if (one.set_by == SetBy::marks) standings[static_cast<std::size_t>(one.flag)].value = safe_value(one);
    }
    const auto change = [&](Flag flag, auto how) {
        const auto at = static_cast<std::size_t>(flag);
        if (about[at] != nullptr) how(standings[at], *about[at]);
    };

    // Four lists, each in order of time. What happens at the same minute is taken with the hazard last.
    std::size_t answer = 0;
    std::size_t review = 0;
    std::size_t record = 0;
    std::size_t alert = 0;
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
                change(flag, [&](Standing& standing, const FlagFacts& one) { standing.review(one, at); });
        for (; answer < state.answers.size() && !(at < state.answers[answer].at); ++answer)
            if (const auto& said = state.answers[answer]; !said.is_declined)
                change(said.flag, [&](Standing& standing, const FlagFacts& one) { standing.answer(one, said.value, at); });
        for (; record < state.history.size() && !(at < state.history[record].at); ++record)
            if (const auto mark = state.history[record].mark; mark != Mark::none)
                for (const auto flag : {Flag::dissociation_acute, Flag::trauma_history, Flag::breath_distress})
                    change(flag, [&](Standing& standing, const FlagFacts& one) {
                        if (says(mark, flag) == Says::doubt) standing.doubt(one);
                        if (says(mark, flag) == Says::hazard) standing.raise(one, at);
                    });
        for (; alert < state.alerts.size() && !(at < state.alerts[alert].at); ++alert)
            change(Flag::risk, [](Standing& standing, const FlagFacts& one) { standing.doubt(one); });
    }

    Flags known;
    for (const auto& one : facts) {
        auto& standing = standings[static_cast<std::size_t>(one.flag)];
        if (standing.value == safe_value(one) && !is_fresh(one, standing.at, state.now)) standing.value = Ternary::unknown;
        standing.answer(one, state.flags[one.flag], state.now);
        known[one.flag] = one.set_by == SetBy::scores ? by_scores(state, one, settings) : standing.value;
    }
    if (known.clinician_present == Ternary::yes) known.guide_present = Ternary::yes;
    return known;
}

}  // namespace sequencing
}  // namespace cftkit
