// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/suggest.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace sequencing {

/// One thing that would have to be otherwise.
struct WouldAllow {
    enum class Kind : std::uint8_t {
        say,        ///< a flag would have to be known to be safe: `subject` is the flag
        practise,   ///< one of `any_of` would have to be completed `number` times without a mark
        have_time,  ///< so many seconds would have to be free
        wait,       ///< a fact of the day or of the last days passes with time: `subject` is the fact
        review      ///< a clinician would have to look
    };
    Kind kind = Kind::say;
    std::string_view subject = {};
    std::int32_t number = 0;
    std::vector<std::string_view> any_of = {};

    friend bool operator==(const WouldAllow&, const WouldAllow&) = default;
};

/// Why a practice, or one of its actions, is not offered.
struct WhyNot {
    bool is_allowed = false;                     ///< it may be offered; it was merely not the choice
    Action nearest = {};                         ///< the action for which the least would have to change
    std::vector<std::uint16_t> guards = {};      ///< places in Rules::guards of all that hold this action back, strongest first
    std::vector<std::string_view> missing = {};  ///< flags that are unknown and matter here
    std::vector<WouldAllow> changes = {};            ///< the fewest that would allow it, checked by doing them
    bool is_possible =
        false;  ///< these changes do allow it; false where something stands in the way that no change of this kind ends
};

namespace explaining {

using Changes = std::optional<std::vector<WouldAllow>>;

inline void add(std::vector<WouldAllow>& into, const std::vector<WouldAllow>& more) {
    for (const auto& one : more)
        if (std::find(into.begin(), into.end(), one) == into.end()) into.push_back(one);
}

/// The fewest changes after which a condition no longer holds for an action; nothing where no change ends it.
inline Changes undo(const StateCondition& when, const Facts& facts, const Rules& rules, const ActionSpace& space,
                    std::size_t place) {
    using Kind = StateCondition::Kind;
    ActionSet only;
    only.add(place);
    if (guarding::holds_for(when, facts, space, only).empty()) return std::vector<WouldAllow>{};
    switch (when.kind) {
        case Kind::always:
            return std::nullopt;
        case Kind::all: {
            Changes best;
            for (const auto& part : when.parts) {
                auto one = undo(part, facts, rules, space, place);
                if (one && (!best || one->size() < best->size())) best = std::move(one);
            }
            return best;
        }
        case Kind::any: {
            std::vector<WouldAllow> all;
            for (const auto& part : when.parts) {
                const auto one = undo(part, facts, rules, space, place);
                if (!one) return std::nullopt;
                add(all, *one);
            }
            return all;
        }
        case Kind::flag: {
            const auto* about = suggesting::facts_about(rules.flags, when.flag);
            const bool is_hazard = about != nullptr && facts.flags[when.flag] == about->hazard;
            if (is_hazard && about->is_cleared_by_review)
                return std::vector<WouldAllow>{{.kind = WouldAllow::Kind::review, .subject = name(when.flag)}};
            return std::vector<WouldAllow>{{.kind = WouldAllow::Kind::say, .subject = name(when.flag)}};
        }
        case Kind::below: {
            const int wanted =
                when.has_attribute ? attribute_of(space.practice_set(), space[place], when.attribute) + when.number : when.number;
            if (when.fact == Fact::seconds_free)
                return std::vector<WouldAllow>{{.kind = WouldAllow::Kind::have_time, .subject = name(when.fact), .number = wanted}};
            return std::vector<WouldAllow>{{.kind = WouldAllow::Kind::wait, .subject = name(when.fact), .number = wanted}};
        }
        case Kind::practised: {
            WouldAllow change{.kind = WouldAllow::Kind::practise, .number = when.number};
            for (const auto& ref : when.practised) change.any_of.push_back(space.practice_set().id_of(ref));
            return std::vector<WouldAllow>{change};
        }
        case Kind::is:
            if (when.fact == Fact::stop && when.word == "review")
                return std::vector<WouldAllow>{{.kind = WouldAllow::Kind::review, .subject = name(when.fact)}};
            [[fallthrough]];
        default:
            return std::vector<WouldAllow>{{.kind = WouldAllow::Kind::wait, .subject = name(when.fact)}};
    }
}

/// The facts after a change.
inline void apply(const WouldAllow& change, Facts& facts, const Rules& rules, const ActionSpace& space) {
    const auto set_safe = [&](std::string_view flag_name) {
        for (const auto& about : rules.flags)
            if (name(about.flag) == flag_name) facts.flags[about.flag] = !about.hazard;
    };
    switch (change.kind) {
        case WouldAllow::Kind::say:
            set_safe(change.subject);
            break;
        case WouldAllow::Kind::have_time:
            facts.seconds_free = std::max(facts.seconds_free.value_or(0), change.number);
            break;
        case WouldAllow::Kind::practise: {
            const auto& set = space.practice_set();
            for (std::size_t i = 0; i < set.practices.size(); ++i)
                if (std::find_if(change.any_of.begin(), change.any_of.end(), [&](std::string_view id) {
                        return id == set.practices[i].id || id == set.family_of(set.practices[i]).id;
                    }) != change.any_of.end()) {
                    if (facts.completions[i] < change.number)
                        add_completions(facts, set, i, static_cast<std::uint16_t>(change.number - facts.completions[i]));
                    break;
                }
            break;
        }
        case WouldAllow::Kind::review:
            set_safe(change.subject);
            facts.is_in_review = facts.is_in_review && change.subject != name(Fact::stop);
            break;
        case WouldAllow::Kind::wait:
            if (change.subject == name(Fact::seconds_left_today))
                facts.seconds_left_today = std::max(facts.seconds_left_today, change.number);
            if (change.subject == name(Fact::cap)) facts.cap = std::nullopt;
            if (change.subject == name(Fact::earned)) facts.earned.fill(highest_intensity);
            if (change.subject == name(Fact::stop)) facts.is_stopped_today = false;
            if (change.subject == name(Fact::marked)) facts.marked = {};
            if (change.subject == name(Fact::paused)) facts.paused = {};
            if (change.subject == name(Fact::spaced)) facts.spaced = {};
            if (change.subject == name(Fact::first_time)) facts.first_time = {};
            if (change.subject == name(Fact::high_today)) facts.is_high_today = false;
            if (change.subject == name(Fact::high_yesterday)) facts.is_high_yesterday = false;
            if (change.subject == name(Fact::new_today)) facts.is_new_today = false;
            if (change.subject == name(Fact::no_breath_done)) facts.has_done_without_breath = true;
            if (change.subject == name(Fact::quiet_hours)) facts.quiet_hours = Ternary::no;
            if (change.subject == name(Fact::prompts_used_up)) facts.prompts_used_up = Ternary::no;
            if (change.subject == name(Fact::initiated_by_app)) facts.is_initiated_by_app = false;
            break;
    }
}

}  // namespace explaining

/// Why none of these actions is offered, or that one is: the one for which the fewest things would have to change.
[[nodiscard]] inline WhyNot why_not(const Sequencer& sequencer, const Decision& decision, const ActionSet& actions,
                                    const std::vector<Lift>& lifts = {}) {
    const auto& rules = sequencer.rules();
    const auto& space = sequencer.space();
    const auto& guards = sequencer.guards();
    WhyNot best;
    bool is_first = true;
    actions.for_each([&](std::size_t place) {
        if (best.is_allowed) return;
        WhyNot one{.nearest = space[place]};
        if (decision.allowed.actions.has(place)) {
            one.is_allowed = one.is_possible = true;
            best = one;
            return;
        }
        bool can_be_undone = true;
        for (std::size_t guard = 0; guard < rules.guards.size(); ++guard) {
            if (!rules.guards[guard].removes() || !guards.fires_for(guard, decision.facts).has(place)) continue;
            const bool is_lifted = rules.guards[guard].severity != Severity::absolute &&
                                   std::any_of(lifts.begin(), lifts.end(),
                                               [&](const Lift& lift) { return lift.guard == guard && lift.actions.has(place); });
            if (is_lifted) continue;
            one.guards.push_back(static_cast<std::uint16_t>(guard));
            const auto undone = explaining::undo(rules.guards[guard].when, decision.facts, rules, space, place);
            if (!undone)
                can_be_undone = false;
            else
                explaining::add(one.changes, *undone);
        }
        std::sort(one.guards.begin(), one.guards.end(), [&](auto left, auto right) {
            const auto& first = rules.guards[left];
            const auto& second = rules.guards[right];
            return first.severity != second.severity ? first.severity > second.severity : first.id < second.id;
        });
        for (const auto& change : one.changes)
            if (change.kind == WouldAllow::Kind::say)
                for (const auto& about : rules.flags)
                    if (name(about.flag) == change.subject && decision.facts.flags[about.flag] == Ternary::unknown)
                        one.missing.push_back(change.subject);
        if (can_be_undone) {
            Facts after = decision.facts;
            for (const auto& change : one.changes) explaining::apply(change, after, rules, space);
            one.is_possible = sequencer.allowed(after, lifts).actions.has(place);
        }
        const auto cost = [](const WhyNot& candidate) { return std::pair(!candidate.is_possible, candidate.changes.size()); };
        if (is_first || cost(one) < cost(best)) best = one;
        is_first = false;
    });
    return best;
}

/// The same for a whole practice, by its id. Nothing where there is no such practice.
[[nodiscard]] inline std::optional<WhyNot> why_not(const Sequencer& sequencer, const Decision& decision,
                                                   std::string_view practice, const std::vector<Lift>& lifts = {}) {
    const auto& set = sequencer.model().practices;
    const auto* found = set.find(practice);
    if (found == nullptr) return std::nullopt;
    return why_not(sequencer, decision, sequencer.space().of_practice(static_cast<std::size_t>(found - set.practices.begin())),
                   lifts);
}

}  // namespace sequencing
}  // namespace cftkit
