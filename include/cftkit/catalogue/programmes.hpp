// Generated from data/programmes by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/sources.hpp>
#include <cftkit/domain/programme.hpp>

#include <string_view>

namespace cftkit::catalogue {

/// Published orders, by id. What they teach stands in catalogue::practice_set.
inline constexpr List<Programme> programmes{};

}  // namespace cftkit::catalogue
