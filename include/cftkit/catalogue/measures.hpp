// Generated from data/measures.json by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/sources.hpp>
#include <cftkit/sequencing/measure.hpp>

#include <string_view>

namespace cftkit::catalogue {

/// Which scale says something about which cell of the model, and which cells nothing measures.
inline constexpr Measures measures{};

}  // namespace cftkit::catalogue
