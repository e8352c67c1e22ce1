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

/// What is known about the choice beside what is allowed. All of it is our own order of preferences, not validated.
struct Ranking {
    std::array<bool, 3> called = {};  ///< systems that the moment calls for
    std::array<bool, 4> feared = {};  ///< flows with fears at their hazard
    bool is_hard = false;             ///< much distress, or it is not known
    std::size_t last = practice_capacity;
    ActionSet had_mark = {};
    const State* state = nullptr;
    const Model* model = nullptr;
    const Facts* facts = nullptr;
};

/// Better where it is smaller, compared from the left.
using Rank = std::array<std::int32_t, 9>;

[[nodiscard]] inline bool grows_what_is_thin(const Ranking& ranking, const Practice& practice) {
    for (const auto& answer : ranking.state->factors)
        if (standing(answer) == FactorStanding::thin)
            for (const auto factor : practice.grows)
                if (factor == answer.factor) return true;
    return false;
}

[[nodiscard]] inline std::int32_t open_preferences(const Ranking& ranking, const Practice& practice) {
    std::int32_t count = 0;
    const auto& set = ranking.model->practices;
    set.for_each_need(practice, [&](const Prerequisite& need) {
        if (need.kind != PrerequisiteKind::soft) return;
        bool is_met = false;
        for (const auto& ref : need.any_of) is_met = is_met || completions_of(set, *ranking.facts, ref) >= need.count;
        count += is_met ? 0 : 1;
    });
    return count;
}

[[nodiscard]] inline Rank rank(const Ranking& ranking, const ActionSpace& space, std::size_t place) {
    const auto& action = space[place];
    const auto& practice = space.practice_set().practices[action.practice];
    const auto& variant = practice.variants[action.variant];
    bool is_called = false;
    for (const auto system : practice.systems) is_called = is_called || ranking.called[static_cast<std::size_t>(system)];
    const int done = ranking.facts->completions[action.practice];
    const bool is_being_learnt = done > 0 && done < 3;
    // A small moment: as long as there is time, but not beyond three minutes where something shorter is there.
    const std::int32_t length = action.seconds <= 180 ? -std::int32_t{action.seconds} : std::int32_t{action.seconds};
    return {is_called ? 0 : 1,
            ranking.had_mark.has(place) ? 1 : 0,
            ranking.feared[static_cast<std::size_t>(practice.flow)] ? 1 : 0,
            ranking.is_hard ? std::int32_t{variant.intensity} : 0,
            open_preferences(ranking, practice) - (grows_what_is_thin(ranking, practice) ? 1 : 0),
            ranking.last == action.practice ? 1 : 0,
            is_being_learnt ? -1 : done,
            length,
            static_cast<std::int32_t>(place)};
}

}  // namespace suggesting

inline void Sequencer::choose_practice(Decision& decision, const State& state, const CheckIn& check_in) const {
    using namespace suggesting;
    Ranking ranking{.state = &state, .model = model_, .facts = &decision.facts};
    const auto pattern = check_in.systems.pattern(model_->patterns);
    ranking.called = called_systems(pattern);
    const auto& flags = rules_->flags;
    ranking.feared[static_cast<std::size_t>(Flow::to_self)] = is_at_hazard(decision.facts, flags, Flag::fears_to_self_high);
    ranking.feared[static_cast<std::size_t>(Flow::to_others)] = is_at_hazard(decision.facts, flags, Flag::fears_to_others_high);
    ranking.feared[static_cast<std::size_t>(Flow::from_others)] =
        is_at_hazard(decision.facts, flags, Flag::fears_from_others_high);
    ranking.is_hard = check_in.distress.highest_possible() >= rules_->settings.gentle_from_distress;
    for (const auto& record : state.history) {
        const auto* practice = model_->practices.find(record.practice);
        if (practice == nullptr) continue;
        ranking.last = static_cast<std::size_t>(practice - model_->practices.practices.begin());
        if (record.mark != Mark::none) ranking.had_mark |= space_->of_practice(ranking.last);
    }

    struct Ranked {
        Rank rank;
        std::uint16_t place;
    };
    std::vector<Ranked> best(model_->practices.practices.size(), {{}, Allowed::nobody});
    auto allowed = decision.allowed.actions;
    allowed &= space_->practices();
    allowed.for_each([&](std::size_t place) {
        auto& of_practice = best[(*space_)[place].practice];
        const auto one = rank(ranking, *space_, place);
        if (of_practice.place == Allowed::nobody || one < of_practice.rank)
            of_practice = {one, static_cast<std::uint16_t>(place)};
    });
    best.erase(std::remove_if(best.begin(), best.end(), [](const Ranked& one) { return one.place == Allowed::nobody; }),
               best.end());
    std::sort(best.begin(), best.end(), [](const Ranked& left, const Ranked& right) { return left.rank < right.rank; });
    if (decision.mode == Mode::assist)
        for (const auto& one : best) decision.ranked.push_back(one.place);
    const auto& chosen = best.front();
    decision.choice = (*space_)[chosen.place];
    const auto& practice = model_->practices.practices[decision.choice.practice];

    const auto because = [&](ReasonCode code, std::string_view subject = {}, std::int32_t number = 0) {
        decision.reasons.push_back({code, subject, number});
    };
    if (chosen.rank[0] == 0)
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
