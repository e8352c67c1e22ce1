// Generated from data/practices by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/sources.hpp>
#include <cftkit/domain/breathing.hpp>
#include <cftkit/domain/practice_set.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit::catalogue {

/// Every practice and family, family by family in their order.
inline constexpr PracticeSet practice_set{};

/// Paces of breathing, as each source has them; none is enforced.
inline constexpr BreathingFacts breathing{.provenance = {.status = Status::expert_default}};

}  // namespace cftkit::catalogue
