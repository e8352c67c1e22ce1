// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/action_space.hpp>
#include <cftkit/sequencing/facts.hpp>
#include <cftkit/sequencing/moment.hpp>
#include <cftkit/sequencing/rules.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

// States by chance, the same on every machine, most of them near the edges where a rule could be wrong.
namespace guard_oracle {

using namespace cftkit;

/// The 64-bit generator splitmix.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        auto mixed = state_;
        mixed = (mixed ^ mixed >> 30U) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ mixed >> 27U) * 0x94D049BB133111EBU;
        return mixed ^ mixed >> 31U;
    }
    /// 0 to count - 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>((next() >> 33U) * count >> 31U); }
    bool one_in(std::size_t count) { return below(count) == 0; }
    template <class T, std::size_t N>
    T one_of(const T (&values)[N]) {
        return values[below(N)];
    }

private:
    std::uint64_t state_;
};

/// So many minutes after a Sunday at midnight.
inline Moment after(int minutes) {
    Day day{2026, 3, 1};
    for (; minutes >= 1440; minutes -= 1440) {
        ++day.day;
        if (!day.is_valid()) day = {day.year, day.month + 1, 1};
        if (!day.is_valid()) day = {day.year + 1, 1, 1};
    }
    return {day, {minutes / 60, minutes % 60}};
}

/// Nothing stands in the way: every flag safe, hours of time, everything practised long ago. A guide is there, a clinician too.
inline Facts nothing_in_the_way(List<FlagFacts> flags) {
    Facts facts;
    for (const auto& flag : flags) facts.flags[flag.flag] = !flag.hazard;
    facts.seconds_free = 86400;
    facts.seconds_left_today = 1200;
    facts.earned = {4, 4, 4, 4};
    facts.has_done_without_breath = true;
    facts.quiet_hours = Ternary::no;
    facts.prompts_used_up = Ternary::no;
    facts.completions.fill(9);
    facts.family_completions.fill(9);
    return facts;
}

inline int random_seconds(Chance& chance) {
    constexpr int tiers[] = {0, 20, 60, 120, 180, 300, 600, 900, 1200, 1200};
    constexpr int beside[] = {0, 0, -1, 1, 39, 40, 41};
    const int seconds = chance.one_of(tiers) + chance.one_of(beside);
    return seconds < 0 ? 0 : seconds;
}

/// A few whole practices, or whole families.
inline ActionSet random_practices(Chance& chance, const ActionSpace& space, bool are_families, std::size_t most) {
    ActionSet set;
    for (auto left = chance.below(most + 1); left > 0; --left)
        set |= are_families ? space.of_family(chance.below(space.practice_set().families.size()))
                            : space.of_practice(chance.below(space.practice_set().practices.size()));
    return set;
}

/// Consent and driving are mostly safe, or little else would ever be looked at; how much else is in the way differs from state to state.
inline Facts random_facts(Chance& chance, const ActionSpace& space, List<FlagFacts> flags) {
    constexpr Ternary values[] = {Ternary::no, Ternary::unknown, Ternary::yes};
    constexpr std::size_t rarities[] = {2, 4, 12, 40};
    auto facts = nothing_in_the_way(flags);
    const auto rarity = chance.one_of(rarities);
    for (const auto& flag : flags) {
        const bool is_gate = flag.flag <= Flag::dissociation_acute;
        if (chance.one_in(is_gate ? 16 + rarity : rarity)) facts.flags[flag.flag] = chance.one_of(values);
    }
    if (facts.flags.clinician_present == Ternary::yes) facts.flags.guide_present = Ternary::yes;

    if (chance.one_in(8))
        facts.seconds_free = std::nullopt;
    else if (chance.one_in(2))
        facts.seconds_free = random_seconds(chance);
    if (chance.one_in(2)) facts.seconds_left_today = random_seconds(chance);
    if (chance.one_in(4)) facts.cap = static_cast<int>(chance.below(5));
    if (chance.one_in(2))
        for (auto& earned : facts.earned) earned = static_cast<std::uint8_t>(chance.below(5));
    facts.is_stopped_today = chance.one_in(32);
    facts.is_in_review = chance.one_in(8);
    facts.is_ground_unhelpful = chance.one_in(4);
    facts.has_done_without_breath = chance.one_in(2);
    facts.is_high_today = chance.one_in(4);
    facts.is_high_yesterday = chance.one_in(4);
    facts.is_new_today = chance.one_in(2);
    facts.are_marks_repeated = chance.one_in(4);
    facts.was_alert_lately = chance.one_in(4);
    facts.is_initiated_by_app = chance.one_in(4);
    if (chance.one_in(8)) facts.quiet_hours = chance.one_of(values);
    if (chance.one_in(8)) facts.prompts_used_up = chance.one_of(values);
    facts.marked = random_practices(chance, space, false, 3);
    facts.paused = random_practices(chance, space, true, 3);
    facts.spaced = random_practices(chance, space, true, 3);
    facts.first_time = chance.one_in(4) ? space.practices() : random_practices(chance, space, false, 8);
    const auto practised = chance.below(4);
    if (practised > 0)
        for (auto& count : facts.completions)
            count = static_cast<std::uint16_t>(practised == 1 ? 0 : practised == 2 ? chance.below(4) : chance.below(2));
    if (chance.one_in(2))
        for (const auto family : {chance.below(32), chance.below(32), chance.below(32)})
            for (std::size_t i = 0; i < space.practice_set().practices.size(); ++i)
                if (space.practice_set().practices[i].family == family) facts.completions[i] = 0;
    sum_families(facts, space.practice_set());
    return facts;
}

/// The state with as much as can be taken out of the way while `is_still` holds.
template <class IsStill>
Facts smallest(Facts facts, List<FlagFacts> flags, const IsStill& is_still) {
    const auto safe = nothing_in_the_way(flags);
    const auto try_without = [&](auto&& change) {
        auto simpler = facts;
        change(simpler);
        if (!(simpler == facts) && is_still(simpler)) facts = simpler;
    };
    for (int round = 0; round < 2; ++round) {
        for (const auto& flag : flags) try_without([&](Facts& one) { one.flags[flag.flag] = safe.flags[flag.flag]; });
        try_without([&](Facts& one) { one.seconds_free = safe.seconds_free; });
        try_without([&](Facts& one) { one.seconds_left_today = safe.seconds_left_today; });
        try_without([&](Facts& one) { one.cap = safe.cap; });
        try_without([&](Facts& one) { one.earned = safe.earned; });
        try_without([&](Facts& one) { one.is_stopped_today = false; });
        try_without([&](Facts& one) { one.is_in_review = false; });
        try_without([&](Facts& one) { one.is_ground_unhelpful = false; });
        try_without([&](Facts& one) { one.has_done_without_breath = true; });
        try_without([&](Facts& one) { one.is_high_today = false; });
        try_without([&](Facts& one) { one.is_high_yesterday = false; });
        try_without([&](Facts& one) { one.is_new_today = false; });
        try_without([&](Facts& one) { one.are_marks_repeated = false; });
        try_without([&](Facts& one) { one.was_alert_lately = false; });
        try_without([&](Facts& one) { one.is_initiated_by_app = false; });
        try_without([&](Facts& one) { one.quiet_hours = Ternary::no; });
        try_without([&](Facts& one) { one.prompts_used_up = Ternary::no; });
        try_without([&](Facts& one) { one.marked = {}; });
        try_without([&](Facts& one) { one.paused = {}; });
        try_without([&](Facts& one) { one.spaced = {}; });
        try_without([&](Facts& one) { one.first_time = {}; });
        try_without([&](Facts& one) {
            one.completions = safe.completions;
            one.family_completions = safe.family_completions;
        });
    }
    return facts;
}

/// What is not as in a state with nothing in the way, in words.
inline std::string text_of(const Facts& facts, List<FlagFacts> flags, const PracticeSet& set) {
    std::string text;
    const auto say = [&text](std::string_view what) { (text += what) += ' '; };
    for (const auto& flag : flags)
        if (facts.flags[flag.flag] != !flag.hazard)
            say(std::string(name(flag.flag)) + "=" + std::string(name(facts.flags[flag.flag])));
    if (!facts.seconds_free) say("seconds_free=unknown");
    if (facts.seconds_free && *facts.seconds_free != 86400) say("seconds_free=" + std::to_string(*facts.seconds_free));
    if (facts.seconds_left_today != 1200) say("seconds_left_today=" + std::to_string(facts.seconds_left_today));
    if (facts.cap) say("cap=" + std::to_string(*facts.cap));
    for (std::size_t i = 0; i < 4; ++i)
        if (facts.earned[i] != 4) say("earned[" + std::to_string(i) + "]=" + std::to_string(facts.earned[i]));
    if (facts.is_stopped_today) say("stopped_today");
    if (facts.is_in_review) say("in_review");
    if (facts.is_ground_unhelpful) say("ground_unhelpful");
    if (!facts.has_done_without_breath) say("nothing_without_breath_done");
    if (facts.is_high_today) say("high_today");
    if (facts.is_high_yesterday) say("high_yesterday");
    if (facts.is_new_today) say("new_today");
    if (facts.are_marks_repeated) say("marks_repeated");
    if (facts.was_alert_lately) say("alert_lately");
    if (facts.is_initiated_by_app) say("initiated_by_app");
    if (facts.quiet_hours != Ternary::no) say("quiet_hours=" + std::string(name(facts.quiet_hours)));
    if (facts.prompts_used_up != Ternary::no) say("prompts_used_up=" + std::string(name(facts.prompts_used_up)));
    if (!facts.marked.empty()) say("marked");
    if (!facts.paused.empty()) say("paused");
    if (!facts.spaced.empty()) say("spaced");
    if (!facts.first_time.empty()) say("first_time");
    for (std::size_t i = 0; i < set.practices.size(); ++i)
        if (facts.completions[i] != 9)
            say(std::string(set.practices[i].id) + " done " + std::to_string(facts.completions[i]) + " times");
    return text.empty() ? "nothing in the way" : text;
}

inline std::string text_of(const ActionSpace& space, std::size_t place) {
    const auto& action = space[place];
    if (action.kind != ActionKind::practice) return std::string(name(action.kind));
    const auto& practice = space.practice_set().practices[action.practice];
    return std::string(space.practice_set().family_of(practice).mark) + " " + std::string(practice.id) + "/" +
           std::string(practice.variants[action.variant].id) + " " + std::to_string(action.seconds) + " s";
}

}  // namespace guard_oracle
