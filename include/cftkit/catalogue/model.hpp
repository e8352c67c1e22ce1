// Generated from data/model and data/check_in.json by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/sources.hpp>
#include <cftkit/domain/check_in.hpp>
#include <cftkit/domain/model_facts.hpp>
#include <cftkit/domain/three_systems.hpp>

#include <string_view>

namespace cftkit::catalogue {

/// The three systems, in the order of cftkit::emotion_systems.
inline constexpr List<SystemFacts> systems{};

/// What the model of compassion consists of.
inline constexpr CompassionFacts compassion{};

/// How three levels stand to each other; our own choice, not validated.
inline constexpr PatternRules patterns{.provenance = {.status = Status::expert_default}};

/// Our own check-in for a moment; not validated.
inline constexpr CheckInForm check_in{.provenance = {.status = Status::expert_default}};

}  // namespace cftkit::catalogue
