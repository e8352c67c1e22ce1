// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/condition.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace cftkit {
inline namespace sequencing {

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
            looks_at_action_[i] = guarding::looks_at_action(guards[i].when);
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
            if (!looks_at_action_[guard] && !guarding::holds(guards_[guard].when, facts)) continue;
            auto removed = looks_at_action_[guard] ? fires_for(guard, facts) : on_[guard];
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
    bool looks_at_action_[capacity] = {};
    std::uint16_t order_[capacity] = {};
};

}  // namespace sequencing
}  // namespace cftkit
