// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/needs.hpp>
#include <cftkit/sequencing/suggest.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace cftkit {
inline namespace sequencing {

namespace suggesting {

/// What is known about the choice beside what is allowed. The order of preferences is our own, not validated.
struct Ranking {
    std::array<bool, 3> called = {};  ///< systems that the moment calls for
    std::array<bool, 4> feared = {};  ///< flows with fears at their hazard
    bool is_hard = false;             ///< much distress, or it is not known
    std::size_t last = practice_capacity;
    std::array<bool, practice_capacity> had_mark = {};
    const State* state = nullptr;
    const PracticeSet* set = nullptr;
    const Facts* facts = nullptr;
};

/// Better where it is smaller, compared from the left. The third to last place is the intensity where the moment is hard.
using Rank = std::array<std::int32_t, 10>;

[[nodiscard]] inline bool grows_what_is_thin(const Ranking& ranking, const Practice& practice) {
    for (const auto& answer : ranking.state->factors)
        if (standing(answer) == FactorStanding::thin)
            for (const auto factor : practice.grows)
                if (factor == answer.factor) return true;
    return false;
}

/// How many soft prerequisites are not met.
[[nodiscard]] inline std::int32_t open_preferences(const Ranking& ranking, const Practice& practice) {
    std::int32_t count = 0;
    ranking.set->for_each_need(practice, [&](const Prerequisite& need) {
        if (need.kind != PrerequisiteKind::soft) return;
        bool is_met = false;
        for (const auto& ref : need.any_of) is_met = is_met || completions_of(*ranking.facts, ref) >= need.count;
        count += is_met ? 0 : 1;
    });
    return count;
}

/// What a practice brings to the rank of each of its actions: in this order, that it is something to do rather than to read; that it
/// works with a system that is called for; that it left no mark; that its flow is not feared; then, after the intensity of the
/// action, what should come before it, what it grows, that it is not the last one, that it is being learnt.
[[nodiscard]] inline Rank rank_of(const Ranking& ranking, std::size_t index) {
    const auto& practice = ranking.set->practices[index];
    const auto mark = ranking.set->family_of(practice).mark;
    bool is_called = false;
    for (const auto system : practice.systems) is_called = is_called || ranking.called[static_cast<std::size_t>(system)];
    const int done = ranking.facts->completions[index];
    const bool is_being_learnt = done > 0 && done < 3;
    return {mark == "P0a" ? 2 : mark == "P0b" ? 1 : 0,
            is_called ? 0 : 1,
            ranking.had_mark[index] ? 1 : 0,
            ranking.feared[static_cast<std::size_t>(practice.flow)] ? 1 : 0,
            0,
            open_preferences(ranking, practice) - (grows_what_is_thin(ranking, practice) ? 1 : 0),
            ranking.last == index ? 1 : 0,
            is_being_learnt ? -1 : done,
            0,
            0};
}

}  // namespace suggesting

inline void Sequencer::choose_practice(Decision& decision, const State& state, const CheckIn& check_in) const {
    using namespace suggesting;
    const auto& set = model_->practices;
    Ranking ranking{.state = &state, .set = &set, .facts = &decision.facts};
    ranking.called = called_systems(check_in.systems.pattern(model_->patterns));
    const auto& flags = rules_->flags;
    ranking.feared[static_cast<std::size_t>(Flow::to_self)] = is_at_hazard(decision.facts, flags, Flag::fears_to_self_high);
    ranking.feared[static_cast<std::size_t>(Flow::to_others)] = is_at_hazard(decision.facts, flags, Flag::fears_to_others_high);
    ranking.feared[static_cast<std::size_t>(Flow::from_others)] = is_at_hazard(decision.facts, flags, Flag::fears_from_others_high);
    ranking.is_hard = check_in.distress.highest_possible() >= rules_->settings.gentle_from_distress;
    for (const auto& record : state.history) {
        const auto index = space_->practice_named(record.practice);
        if (index >= set.practices.size()) continue;
        ranking.last = index;
        if (record.mark != Mark::none) ranking.had_mark[index] = true;
    }

    struct Ranked {
        Rank rank;
        std::uint16_t place;
    };
    std::vector<Ranked> best;
    std::size_t practice_before = practice_capacity;
    Rank rank = {};
    auto allowed = decision.allowed.actions;
    allowed &= space_->practices();
    // Actions of one practice stand together.
    allowed.for_each([&](std::size_t place) {
        const auto& action = (*space_)[place];
        const bool is_another = action.practice != practice_before;
        if (is_another) {
            rank = rank_of(ranking, action.practice);
            practice_before = action.practice;
        }
        rank[4] = ranking.is_hard ? set.practices[action.practice].variants[action.variant].intensity : 0;
        // A small moment: as long as there is time for, up to three minutes; beyond that the shorter the better.
        rank[8] = action.seconds <= 180 ? -std::int32_t{action.seconds} : std::int32_t{action.seconds};
        rank[9] = static_cast<std::int32_t>(place);
        if (is_another)
            best.push_back({rank, static_cast<std::uint16_t>(place)});
        else if (rank < best.back().rank)
            best.back() = {rank, static_cast<std::uint16_t>(place)};
    });
    std::sort(best.begin(), best.end(), [](const Ranked& left, const Ranked& right) { return left.rank < right.rank; });
    if (decision.mode == Mode::assist)
        for (const auto& one : best) decision.ranked.push_back(one.place);
    const auto& chosen = best.front();
    decision.choice = (*space_)[chosen.place];
    const auto& practice = model_->practices.practices[decision.choice.practice];

    const auto because = [&](ReasonCode code, std::string_view subject = {}, std::int32_t number = 0) {
        decision.reasons.push_back({code, subject, number});
    };
    if (chosen.rank[1] == 0)
        for (const auto system : practice.systems)
            if (ranking.called[static_cast<std::size_t>(system)]) because(ReasonCode::meets_need, name(system));
    if (open_preferences(ranking, practice) == 0) because(ReasonCode::order_kept);
    if (ranking.is_hard) because(ReasonCode::gentle_now, "distress", practice.variants[decision.choice.variant].intensity);
    for (std::size_t flow = 0; flow < ranking.feared.size(); ++flow)
        if (ranking.feared[flow] && static_cast<std::size_t>(practice.flow) != flow)
            because(ReasonCode::another_flow, name(static_cast<Flow>(flow)));
    because(ReasonCode::fits_time, "seconds", decision.choice.seconds);
    if (const int done = decision.facts.completions[decision.choice.practice]; done > 0)
        because(ReasonCode::familiar, practice.id, done);
    if (ranking.last < practice_capacity && ranking.last != decision.choice.practice) because(ReasonCode::varied);
    if (best.size() > 1 && std::equal(chosen.rank.begin(), chosen.rank.end() - 1, best[1].rank.begin()))
        because(ReasonCode::first_in_catalogue);
}

}  // namespace sequencing
}  // namespace cftkit
