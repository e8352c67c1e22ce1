// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/named.hpp"

#include <cftkit/sequencing/rules.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cftkit {
inline namespace json {
namespace reading {

/// What a guard asks of the state, with the names of practices as they are written.
struct StateDraft {
    StateCondition condition;
    std::vector<StateDraft> parts;
    std::vector<Named> practised;
    std::string at;
};

/// What a guard asks of an action.
struct ActionDraft {
    ActionCondition condition;
    std::vector<ActionDraft> parts;
    std::vector<Named> names;  ///< of kinds, families or practices
    std::string at;
};

struct GuardDraft {
    Guard guard;
    StateDraft when;
    ActionDraft on;
    std::vector<Named> implied_by;
};

struct FlagsDraft {
    std::vector<FlagFacts> flags;
    std::vector<std::string> flags_at;
};

/// Those settings that a document states.
struct SettingsDraft {
    std::vector<std::pair<std::string_view, std::uint16_t>> numbers;
    std::optional<std::vector<Cut>> cuts;
    std::vector<std::string> cuts_at;
    Provenance provenance;
};

struct RulesDraft {
    std::optional<Single<FlagsDraft>> flags;
    std::vector<Placed<GuardDraft>> guards;
    std::vector<Placed<Question>> questions;
    std::optional<Single<SettingsDraft>> settings;
};

}  // namespace reading
}  // namespace json
}  // namespace cftkit
