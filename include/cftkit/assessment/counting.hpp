// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/instrument.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// The outcomes of a counting rule that are still possible: a set, not an interval. One where nothing that matters is missing.
struct PossibleOutcomes {
    const CountingRule* rule = nullptr;
    std::uint32_t mask = 0;  ///< bit i: rule->outcomes[i] is possible

    [[nodiscard]] constexpr bool contains(std::string_view outcome) const noexcept {
        if (rule == nullptr) return false;
        for (std::size_t i = 0; i < rule->outcomes.size(); ++i)
            if (rule->outcomes[i].id == outcome) return (mask >> i & 1U) != 0;
        return false;
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        std::size_t count = 0;
        for (auto rest = mask; rest != 0; rest &= rest - 1) ++count;
        return count;
    }
    [[nodiscard]] constexpr bool is_determined() const noexcept { return size() == 1; }

    /// The most that a counting rule may have; its states must also be few: the product of (items + 1) over its counts.
    static constexpr std::size_t count_capacity = 8;
    static constexpr std::size_t outcome_capacity = 32;
    static constexpr std::size_t state_capacity = 4096;
};

/// The number of states that possible_outcomes() walks through: the product of (items + 1) over the counts.
[[nodiscard]] constexpr std::size_t counting_states(const CountingRule& rule) noexcept {
    std::size_t states = 1;
    for (const auto& count : rule.counts) states *= count.items.size() + 1;
    return states;
}

/// Which outcomes the answers leave possible. Exact: every completion of the absent and illegal answers is covered, by keeping
/// the set of reachable counts item by item. Needs no allocation; a rule within PossibleOutcomes' capacities is required.
[[nodiscard]] constexpr PossibleOutcomes possible_outcomes(const Instrument& form, const CountingRule& rule, const Answer* answers) noexcept {
    constexpr std::size_t words = PossibleOutcomes::state_capacity / 64;
    const std::size_t states = counting_states(rule);
    std::uint64_t reachable[words] = {1};  // state 0: nothing counted yet

    // A state is a mixed-radix number with one digit a count. Adding an item adds its step.
    const auto step_of = [&rule](std::size_t item, int code) {
        std::size_t step = 0;
        std::size_t place = 1;
        for (const auto& count : rule.counts) {
            for (const auto& threshold : count.items)
                if (threshold.item == item && code >= threshold.at_least) step += place;
            place *= count.items.size() + 1;
        }
        return step;
    };
    const auto matters = [&rule](std::size_t item) {
        for (const auto& count : rule.counts)
            for (const auto& threshold : count.items)
                if (threshold.item == item) return true;
        return false;
    };
    for (std::size_t item = 0; item < form.items.size(); ++item) {
        if (!matters(item)) continue;
        std::uint64_t next[words] = {};
        const auto take = [&](std::size_t step) {
            for (std::size_t state = 0; state + step < states; ++state)
                if ((reachable[state / 64] >> (state % 64) & 1U) != 0) next[(state + step) / 64] |= std::uint64_t{1} << ((state + step) % 64);
        };
        if (answers[item].is_code()) {
            take(step_of(item, answers[item].code()));
        } else {
            const auto& codes = form.items[item];
            std::size_t last = states;  // no step yet
            for (std::size_t i = 0; i < codes.code_count(); ++i) {
                const auto step = step_of(item, codes.code_at(i));
                if (step != last) take(step);  // steps grow with the code, so equal ones are neighbours
                last = step;
            }
        }
        for (std::size_t i = 0; i < words; ++i) reachable[i] = next[i];
    }

    PossibleOutcomes possible{&rule, 0};
    for (std::size_t state = 0; state < states; ++state) {
        if ((reachable[state / 64] >> (state % 64) & 1U) == 0) continue;
        for (std::size_t i = 0; i < rule.outcomes.size(); ++i) {
            bool holds = true;
            std::size_t rest = state;
            for (std::size_t c = 0; c < rule.counts.size(); ++c) {
                const std::size_t radix = rule.counts[c].items.size() + 1;
                if (c < rule.outcomes[i].needs.size() && rest % radix < rule.outcomes[i].needs[c]) holds = false;
                rest /= radix;
            }
            if (!holds) continue;
            possible.mask |= std::uint32_t{1} << i;
            break;
        }
    }
    return possible;
}

}  // namespace assessment
}  // namespace cftkit
