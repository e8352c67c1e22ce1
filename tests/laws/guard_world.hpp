// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/guards.hpp>
#include <cftkit/catalogue/whole_model.hpp>
#include <cftkit/sequencing/suggest.hpp>

#include "attachment_oracle.hpp"
#include "guard_oracle.hpp"
#include "random_facts.hpp"

#include <cstdlib>
#include <string>
#include <vector>

namespace guard_oracle {

/// The shipped rules and practices, made ready once.
struct World {
    const Model& model = catalogue::model;
    const Rules& rules = catalogue::rules;
    Sequencer sequencer{catalogue::model, catalogue::rules};
    const ActionSpace& space = sequencer.space();
    const Guards& guards = sequencer.guards();
    std::vector<Offer> offers = offers_of(sequencer.space());

    [[nodiscard]] ActionSet allowed_by_rules(const Facts& facts) const {
        Allowed allowed;
        guards.allowed(facts, {}, allowed);
        return allowed.actions;
    }
    [[nodiscard]] ActionSet attached_by_rules(const Facts& facts, std::string_view attachment) const {
        ActionSet actions;
        for (std::size_t i = 0; i < rules.guards.size(); ++i)
            if (rules.guards[i].attach == attachment) actions |= guards.fires_for(i, facts);
        return actions;
    }
    [[nodiscard]] Facts random(Chance& chance) const { return random_facts(chance, space, rules.flags); }
    [[nodiscard]] std::string text(const Facts& facts) const { return text_of(facts, rules.flags, model.practices); }
};

inline const World& world() {
    static const World one;
    return one;
}

/// How many states are looked at: as many as CFTKIT_LAW_STATES says, otherwise the number given.
inline std::uint64_t states_or(std::uint64_t usual) {
    const char* asked = std::getenv("CFTKIT_LAW_STATES");
    return asked == nullptr ? usual : std::strtoull(asked, nullptr, 10);
}
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
inline constexpr std::uint64_t usual_states = 100'000;
#else
inline constexpr std::uint64_t usual_states = 10'000;
#endif

inline ActionSet both(ActionSet left, const ActionSet& right) { return left &= right; }
inline ActionSet without(ActionSet left, const ActionSet& right) { return left -= right; }

/// The first place of a set, for a message.
inline std::size_t first_of(const ActionSet& set) {
    std::size_t first = ActionSet::capacity;
    set.for_each([&first](std::size_t place) { first = place < first ? place : first; });
    return first;
}

}  // namespace guard_oracle
