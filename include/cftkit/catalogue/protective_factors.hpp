// Generated from data/protective_factors by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/sources.hpp>
#include <cftkit/domain/protective_factor.hpp>

#include <string_view>

namespace cftkit::catalogue {

/// What buffers: within a person and around them.
inline constexpr List<ProtectiveFactor> protective_factors{};

}  // namespace cftkit::catalogue
