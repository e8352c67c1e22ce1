// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/action_set.hpp>
#include <cftkit/sequencing/action_space.hpp>
#include <cftkit/sequencing/flag.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace cftkit {
inline namespace sequencing {

/// What guards look at: flags after ageing and derivation, and what history, marks and the moment say. Made of a State by facts_of();
/// a test may fill it by hand. By default as little as possible is known and nothing has been practised.
struct Facts {
    Flags flags = {};
    std::optional<int> seconds_free = std::nullopt;
    int seconds_left_today = 0;
    std::optional<int> cap = std::nullopt;    ///< highest intensity while a mark is open
    std::array<std::uint8_t, 4> earned = {};  ///< by flow
    bool is_stopped_today = false;
    bool is_in_review = false;
    bool is_ground_unhelpful = false;
    bool has_done_without_breath = false;
    bool is_high_today = false;
    bool is_high_yesterday = false;
    bool is_new_today = false;
    bool are_marks_repeated = false;
    bool was_alert_lately = false;
    bool is_initiated_by_app = false;
    Ternary quiet_hours = Ternary::unknown;
    Ternary prompts_used_up = Ternary::unknown;
    ActionSet marked = {};                                          ///< actions of practices with an open mark
    ActionSet paused = {};                                          ///< actions of families that pause
    ActionSet spaced = {};                                          ///< actions of families practised too recently
    ActionSet first_time = {};                                      ///< actions of practices never done
    std::array<std::uint16_t, practice_capacity> completions = {};  ///< without a mark, by practice
    std::array<std::uint16_t, ActionSpace::family_capacity> family_completions = {};  ///< the same by family: the sum of its practices

    friend constexpr bool operator==(const Facts&, const Facts&) = default;
};

/// How often a practice, or any of a family, was completed without a mark.
[[nodiscard]] constexpr int completions_of(const Facts& facts, const PracticeRef& ref) noexcept {
    return ref.is_family ? facts.family_completions[ref.index] : facts.completions[ref.index];
}

/// Makes the sums of the families anew, where completions were filled in by hand.
constexpr void sum_families(Facts& facts, const PracticeSet& set) noexcept {
    facts.family_completions = {};
    for (std::size_t i = 0; i < set.practices.size(); ++i) {
        auto& sum = facts.family_completions[set.practices[i].family];
        sum = static_cast<std::uint16_t>(sum > 0xFFFF - facts.completions[i] ? 0xFFFF : sum + facts.completions[i]);
    }
}

/// One more completion without a mark. The count stops at its highest value.
constexpr void add_completions(Facts& facts, const PracticeSet& set, std::size_t practice, std::uint16_t count = 1) noexcept {
    const auto add = [count](std::uint16_t& to) { to = static_cast<std::uint16_t>(to > 0xFFFF - count ? 0xFFFF : to + count); };
    add(facts.completions[practice]);
    add(facts.family_completions[set.practices[practice].family]);
}

}  // namespace sequencing
}  // namespace cftkit
