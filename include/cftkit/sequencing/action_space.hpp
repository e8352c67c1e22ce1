// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/domain/practice_defects.hpp>
#include <cftkit/sequencing/action.hpp>
#include <cftkit/sequencing/action_set.hpp>
#include <cftkit/sequencing/guard.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace sequencing {

/// Everything that may be offered, each with its place: the five kinds without a practice first, then each practice, variant and
/// length in the catalogue's order. Sets of actions by family, flow, intensity and length are kept ready. Some 50 KB; make it once.
class ActionSpace {
public:
    static constexpr std::size_t family_capacity = 32;
    static constexpr std::size_t first_practice_action = 5;

    constexpr explicit ActionSpace(const PracticeSet& set) : set_(set) {
        for (std::size_t kind = 0; kind < first_practice_action; ++kind) add({.kind = static_cast<ActionKind>(kind)});
        for (std::size_t p = 0; p < set.practices.size() && p < practice_capacity; ++p) {
            first_of_[p] = static_cast<std::uint16_t>(count_);
            const auto& practice = set.practices[p];
            for (std::size_t v = 0; v < practice.variants.size(); ++v)
                for (const auto seconds : practice.variants[v].seconds)
                    add({ActionKind::practice, static_cast<std::uint16_t>(p), static_cast<std::uint8_t>(v), seconds});
            first_of_[p + 1] = static_cast<std::uint16_t>(count_);
        }
        for (std::size_t i = first_practice_action; i < count_; ++i) {
            const auto& practice = set.practices[actions_[i].practice];
            practices_.add(i);
            families_[practice.family % family_capacity].add(i);
            flows_[static_cast<std::size_t>(practice.flow)].add(i);
        }
        for (std::size_t p = 0; p < set.practices.size() && p < practice_capacity; ++p) {
            std::size_t at = p;
            for (; at > 0 && set.practices[p].id < set.practices[by_id_[at - 1]].id; --at) by_id_[at] = by_id_[at - 1];
            by_id_[at] = static_cast<std::uint16_t>(p);
        }
        intensity_.fill(*this, ActionAttribute::intensity);
        seconds_.fill(*this, ActionAttribute::seconds);
    }

    [[nodiscard]] constexpr const PracticeSet& practice_set() const noexcept { return set_; }
    /// False where the set is larger than this can hold; then actions are missing and it must not be used.
    [[nodiscard]] constexpr bool is_whole() const noexcept {
        return !is_cut_ && set_.practices.size() <= practice_capacity && set_.families.size() <= family_capacity;
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return count_; }
    [[nodiscard]] constexpr const Action& operator[](std::size_t place) const noexcept { return actions_[place]; }
    /// The place of an action, or size() where there is none like it.
    [[nodiscard]] constexpr std::size_t place_of(const Action& action) const noexcept {
        if (action.kind != ActionKind::practice) return static_cast<std::size_t>(action.kind);
        if (action.practice >= set_.practices.size()) return count_;
        for (std::size_t i = first_of_[action.practice]; i < first_of_[action.practice + 1]; ++i)
            if (actions_[i] == action) return i;
        return count_;
    }

    /// The place of a practice in the set, by its id; the number of practices where there is none.
    [[nodiscard]] constexpr std::size_t practice_named(std::string_view id) const noexcept {
        std::size_t low = 0;
        std::size_t high = set_.practices.size();
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            const auto found = set_.practices[by_id_[middle]].id;
            if (found == id) return by_id_[middle];
            if (found < id)
                low = middle + 1;
            else
                high = middle;
        }
        return set_.practices.size();
    }

    /// Every practice's actions.
    [[nodiscard]] constexpr const ActionSet& practices() const noexcept { return practices_; }
    [[nodiscard]] constexpr const ActionSet& of_family(std::size_t family) const noexcept { return families_[family]; }
    [[nodiscard]] constexpr const ActionSet& of_flow(Flow flow) const noexcept { return flows_[static_cast<std::size_t>(flow)]; }
    [[nodiscard]] constexpr ActionSet of_practice(std::size_t practice) const noexcept {
        ActionSet set;
        for (std::size_t i = first_of_[practice]; i < first_of_[practice + 1]; ++i) set.add(i);
        return set;
    }
    [[nodiscard]] constexpr ActionSet of(const PracticeRef& ref) const noexcept {
        return ref.is_family ? families_[ref.index] : of_practice(ref.index);
    }
    /// Practices' actions that ask for more than this intensity or last longer than this.
    [[nodiscard]] constexpr const ActionSet& more_intense_than(int intensity) const noexcept {
        return intensity_.above(intensity);
    }
    [[nodiscard]] constexpr const ActionSet& longer_than(int seconds) const noexcept { return seconds_.above(seconds); }
    /// The actions that a guard is about.
    [[nodiscard]] constexpr ActionSet matching(const ActionCondition& on) const {
        ActionSet set;
        switch (on.kind) {
            case ActionCondition::Kind::all:
                set = everything();
                for (const auto& part : on.parts) set &= matching(part);
                break;
            case ActionCondition::Kind::any:
                for (const auto& part : on.parts) set |= matching(part);
                break;
            case ActionCondition::Kind::kind:
                for (std::size_t i = 0; i < count_; ++i)
                    if ((on.kinds >> static_cast<unsigned>(actions_[i].kind) & 1U) != 0) set.add(i);
                break;
            case ActionCondition::Kind::family:
            case ActionCondition::Kind::practice:
                for (const auto& ref : on.practices) set |= of(ref);
                break;
            default:
                for (std::size_t i = first_practice_action; i < count_; ++i) {
                    const int value = attribute_of(set_, actions_[i], on.attribute);
                    const bool is_listed = value < 32 && (on.values >> static_cast<unsigned>(value) & 1U) != 0;
                    if (on.kind == ActionCondition::Kind::above ? value > on.number
                                                                : is_listed == (on.kind == ActionCondition::Kind::in))
                        set.add(i);
                }
        }
        return set;
    }

private:
    /// For an attribute with few values: the actions above each of them.
    struct Rungs {
        static constexpr std::size_t capacity = 24;
        int values[capacity] = {};
        ActionSet sets[capacity + 1] = {};  ///< sets[k]: those that are at least values[k]; the last one is empty
        std::size_t count = 0;

        constexpr void fill(const ActionSpace& space, ActionAttribute attribute) {
            for (std::size_t i = first_practice_action; i < space.count_; ++i) {
                const int value = attribute_of(space.set_, space.actions_[i], attribute);
                std::size_t at = 0;
                while (at < count && values[at] < value) ++at;
                if ((at < count && values[at] == value) || count == capacity) continue;
                for (std::size_t k = count; k > at; --k) values[k] = values[k - 1];
                values[at] = value;
                ++count;
            }
            for (std::size_t i = first_practice_action; i < space.count_; ++i) {
                const int value = attribute_of(space.set_, space.actions_[i], attribute);
                for (std::size_t k = 0; k < count && values[k] <= value; ++k) sets[k].add(i);
            }
        }
        [[nodiscard]] constexpr const ActionSet& above(int number) const noexcept {
            std::size_t at = 0;
            while (at < count && values[at] <= number) ++at;
            return sets[at];
        }
    };

    constexpr void add(const Action& action) noexcept {
        if (count_ < ActionSet::capacity)
            actions_[count_++] = action;
        else
            is_cut_ = true;
    }
    [[nodiscard]] constexpr ActionSet everything() const noexcept {
        ActionSet set;
        for (std::size_t i = 0; i < count_; ++i) set.add(i);
        return set;
    }

    PracticeSet set_;
    Action actions_[ActionSet::capacity] = {};
    std::size_t count_ = 0;
    bool is_cut_ = false;
    std::uint16_t first_of_[practice_capacity + 1] = {};
    std::uint16_t by_id_[practice_capacity] = {};
    ActionSet practices_ = {};
    ActionSet families_[family_capacity] = {};
    ActionSet flows_[4] = {};
    Rungs intensity_ = {};
    Rungs seconds_ = {};
};

}  // namespace sequencing
}  // namespace cftkit
