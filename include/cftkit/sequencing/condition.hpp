// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/action_space.hpp>
#include <cftkit/sequencing/facts.hpp>
#include <cftkit/sequencing/guard.hpp>

#include <optional>

namespace cftkit {
inline namespace sequencing {

namespace guarding {

constexpr bool has_value(std::uint8_t values, Ternary value) noexcept { return (values >> static_cast<unsigned>(value) & 1U) != 0; }
constexpr Ternary known(bool value) noexcept { return value ? Ternary::yes : Ternary::no; }

/// A yes-or-no fact.
constexpr Ternary truth_of(const Facts& facts, Fact fact) noexcept {
    switch (fact) {
        case Fact::ground_unhelpful:
            return known(facts.is_ground_unhelpful);
        case Fact::no_breath_done:
            return known(facts.has_done_without_breath);
        case Fact::high_today:
            return known(facts.is_high_today);
        case Fact::high_yesterday:
            return known(facts.is_high_yesterday);
        case Fact::new_today:
            return known(facts.is_new_today);
        case Fact::marks_repeated:
            return known(facts.are_marks_repeated);
        case Fact::alert_lately:
            return known(facts.was_alert_lately);
        case Fact::initiated_by_app:
            return known(facts.is_initiated_by_app);
        case Fact::quiet_hours:
            return facts.quiet_hours;
        case Fact::prompts_used_up:
            return facts.prompts_used_up;
        default:
            return Ternary::unknown;
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

/// Whether a condition can hold for one action and not for another in the same state.
constexpr bool looks_at_action(const StateCondition& when) noexcept {
    using Kind = StateCondition::Kind;
    for (const auto& part : when.parts)
        if (looks_at_action(part)) return true;
    return when.kind == Kind::of_action || (when.kind == Kind::below && (when.has_attribute || when.fact == Fact::earned));
}

/// Whether a condition that does not look at the action holds.
constexpr bool holds(const StateCondition& when, const Facts& facts) noexcept {
    using Kind = StateCondition::Kind;
    switch (when.kind) {
        case Kind::always: return true;
        case Kind::all:
            for (const auto& part : when.parts)
                if (!holds(part, facts)) return false;
            return true;
        case Kind::any:
            for (const auto& part : when.parts)
                if (holds(part, facts)) return true;
            return false;
        case Kind::flag: return has_value(when.values, facts.flags[when.flag]);
        case Kind::below: {
            const auto number = number_of(facts, when.fact);
            return number ? *number < when.number : when.unknown_fires;
        }
        case Kind::above: {
            const auto number = number_of(facts, when.fact);
            return number ? *number > when.number : when.unknown_fires;
        }
        case Kind::is: {
            if (when.fact == Fact::stop) return when.word == "review" ? facts.is_in_review : facts.is_stopped_today;
            const auto truth = truth_of(facts, when.fact);
            return truth == Ternary::unknown ? when.unknown_fires : has_value(when.values, truth);
        }
        case Kind::practised:
            for (const auto& ref : when.practised)
                if (completions_of(facts, ref) >= when.number) return false;
            return true;
        case Kind::of_action: return false;
    }
    return false;
}

/// Practices' actions whose attribute is above a number.
constexpr const ActionSet& above(const ActionSpace& space, ActionAttribute attribute, int number) noexcept {
    return attribute == ActionAttribute::seconds ? space.longer_than(number) : space.more_intense_than(number);
}

/// Those of the actions in `on` for which a condition holds.
constexpr ActionSet holds_for(const StateCondition& when, const Facts& facts, const ActionSpace& space, const ActionSet& on) {
    using Kind = StateCondition::Kind;
    if (!looks_at_action(when)) return holds(when, facts) ? on : ActionSet{};
    switch (when.kind) {
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
            if (!number) return when.unknown_fires ? on : ActionSet{};
            auto set = above(space, when.attribute, *number - when.number);
            return set &= on;
        }
        default: {
            ActionSet set = when.fact == Fact::marked   ? facts.marked
                            : when.fact == Fact::paused ? facts.paused
                            : when.fact == Fact::spaced ? facts.spaced
                                                        : facts.first_time;
            return set &= on;
        }
    }
}

}  // namespace guarding

}  // namespace sequencing
}  // namespace cftkit
