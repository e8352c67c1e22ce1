// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/action_space.hpp>
#include <cftkit/sequencing/facts.hpp>
#include <cftkit/sequencing/guard.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace cftkit {
inline namespace sequencing {

namespace guarding {

constexpr bool has_value(std::uint8_t values, Ternary value) noexcept { return (values >> static_cast<unsigned>(value) & 1U) != 0; }
constexpr Ternary known(bool value) noexcept { return value ? Ternary::yes : Ternary::no; }

/// A yes-or-no fact.
constexpr Ternary truth_of(const Facts& facts, Fact fact) noexcept {
    switch (fact) {
        case Fact::ground_unhelpful: return known(facts.is_ground_unhelpful);
        case Fact::no_breath_done: return known(facts.has_done_without_breath);
        case Fact::high_today: return known(facts.is_high_today);
        case Fact::high_yesterday: return known(facts.is_high_yesterday);
        case Fact::new_today: return known(facts.is_new_today);
        case Fact::initiated_by_app: return known(facts.is_initiated_by_app);
        case Fact::quiet_hours: return facts.quiet_hours;
        case Fact::prompts_used_up: return facts.prompts_used_up;
        default: return Ternary::unknown;
    }
}

/// A number; nothing where it is unknown.
constexpr std::optional<int> number_of(const Facts& facts, Fact fact) noexcept {
    switch (fact) {
        case Fact::seconds_free: return facts.seconds_free;
        case Fact::seconds_left_today: return facts.seconds_left_today;
        case Fact::cap: return facts.cap;
        default: return std::nullopt;
    }
}

/// Actions whose attribute is above a number.
constexpr const ActionSet& above(const ActionSpace& space, ActionAttribute attribute, int number) noexcept {
    return attribute == ActionAttribute::seconds ? space.longer_than(number) : space.more_intense_than(number);
}

/// The actions for which a condition holds: of those in `on`, all, none, or some where the condition looks at the action.
constexpr ActionSet holds_for(const StateCondition& when, const Facts& facts, const ActionSpace& space, const ActionSet& on) {
    using Kind = StateCondition::Kind;
    const auto all_or_none = [&on](bool holds) { return holds ? on : ActionSet{}; };
    switch (when.kind) {
        case Kind::always: return on;
        case Kind::all: {
            ActionSet set = on;
            for (const auto& part : when.parts) {
                set = holds_for(part, facts, space, set);
                if (set.empty()) break;
            }
            return set;
        }
        case Kind::any: {
            ActionSet set;
            for (const auto& part : when.parts) set |= holds_for(part, facts, space, on);
            return set;
        }
        case Kind::flag: return all_or_none(has_value(when.values, facts.flags[when.flag]));
        case Kind::below: {
            if (when.fact == Fact::earned) {
                ActionSet set;
                for (const auto flow : flows) {
                    auto some = above(space, when.attribute, facts.earned[static_cast<std::size_t>(flow)] - when.number);
                    some &= space.of_flow(flow);
                    set |= some;
                }
                return set &= on;
            }
            const auto number = number_of(facts, when.fact);
            if (!number) return all_or_none(when.unknown_fires);
            if (!when.has_attribute) return all_or_none(*number < when.number);
            auto set = above(space, when.attribute, *number - when.number);
            return set &= on;
        }
        case Kind::above: {
            const auto number = number_of(facts, when.fact);
            return all_or_none(number ? *number > when.number : when.unknown_fires);
        }
        case Kind::is: {
            if (when.fact == Fact::stop)
                return all_or_none(when.word == "review" ? facts.is_in_review : facts.is_stopped_today);
            const auto truth = truth_of(facts, when.fact);
            return all_or_none(truth == Ternary::unknown ? when.unknown_fires : has_value(when.values, truth));
        }
        case Kind::of_action: {
            ActionSet set = when.fact == Fact::marked   ? facts.marked
                            : when.fact == Fact::paused ? facts.paused
                            : when.fact == Fact::spaced ? facts.spaced
                                                        : facts.first_time;
            return set &= on;
        }
        case Kind::practised: {
            bool none = true;
            for (const auto& ref : when.practised)
                none = none && completions_of(space.practice_set(), facts, ref) < when.number;
            return all_or_none(none);
        }
    }
    return {};
}

}  // namespace guarding

/// Where a clinician lifts a guard, and for which actions.
struct Lift {
    std::uint16_t guard = 0;  ///< its place among the rules
    ActionSet actions = {};
};

/// What may be offered, why everything else may not, and what belongs to whatever is chosen.
struct Allowed {
    static constexpr std::uint16_t nobody = 0xFFFF;

    ActionSet actions = {};
    /// The guard that removed an action: the strongest, of these the first by id. `nobody` where it is allowed.
    std::array<std::uint16_t, ActionSet::capacity> removed_by = {};
};

/// Guards made ready for a set of practices: each knows its actions, and they stand in the order in which they are named as reasons.
/// Make it once; it refers to the guards and practices that it was made of.
class Guards {
public:
    static constexpr std::size_t capacity = 128;

    constexpr Guards(List<Guard> guards, const ActionSpace& space) : guards_(guards), space_(&space) {
        for (std::size_t i = 0; i < guards.size() && i < capacity; ++i) {
            on_[i] = space.matching(guards[i].on);
            std::size_t at = i;
            for (; at > 0 && comes_before(guards[i], guards[order_[at - 1]]); --at) order_[at] = order_[at - 1];
            order_[at] = static_cast<std::uint16_t>(i);
        }
    }

    [[nodiscard]] constexpr List<Guard> list() const noexcept { return guards_; }
    [[nodiscard]] constexpr bool is_whole() const noexcept { return guards_.size() <= capacity && space_->is_whole(); }
    [[nodiscard]] constexpr const ActionSpace& space() const noexcept { return *space_; }

    /// The actions that one guard holds back, or to which it attaches something.
    [[nodiscard]] constexpr ActionSet fires_for(std::size_t guard, const Facts& facts) const {
        return guarding::holds_for(guards_[guard].when, facts, *space_, on_[guard]);
    }
    /// Whether something that a guard attaches belongs to this action.
    [[nodiscard]] constexpr bool attaches_to(std::size_t guard, const Facts& facts, std::size_t action) const {
        return on_[guard].has(action) && fires_for(guard, facts).has(action);
    }

    /// What may be offered. Every guard looks at every action; no guard changes what another sees, so their order cannot matter.
    constexpr void allowed(const Facts& facts, List<Lift> lifts, Allowed& into) const {
        into.actions = {};
        for (std::size_t i = 0; i < space_->size(); ++i) {
            into.actions.add(i);
            into.removed_by[i] = Allowed::nobody;
        }
        for (std::size_t k = 0; k < guards_.size(); ++k) {
            const auto guard = order_[k];
            if (!guards_[guard].removes()) continue;
            auto removed = fires_for(guard, facts);
            if (guards_[guard].severity != Severity::absolute)
                for (const auto& lift : lifts)
                    if (lift.guard == guard) removed -= lift.actions;
            removed &= into.actions;
            into.actions -= removed;
            removed.for_each([&](std::size_t action) { into.removed_by[action] = guard; });
        }
    }

private:
    static constexpr bool comes_before(const Guard& left, const Guard& right) noexcept {
        return left.severity != right.severity ? left.severity > right.severity : left.id < right.id;
    }

    List<Guard> guards_;
    const ActionSpace* space_;
    ActionSet on_[capacity] = {};
    std::uint16_t order_[capacity] = {};
};

}  // namespace sequencing
}  // namespace cftkit
