// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/fixed_text.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace cftkit {
inline namespace registry {
namespace nearest {

/// Small letters and digits only, so that "PROQOL-5" is near proqol_5.
[[nodiscard]] std::vector<char> letters(std::string_view word);

/// How many letters must be added, dropped or changed; 1 where one word begins as the other does.
[[nodiscard]] std::size_t distance(std::string_view word, const std::vector<char>& wanted);

/// Ids with their distance from what was asked for.
using Candidates = std::vector<std::pair<std::size_t, std::string_view>>;

/// "one of " and the ids that may have been meant, the nearest first; all of them where none is near, or, where there are more than
/// `most`, that many and their number.
[[nodiscard]] FixedText suggestions(Candidates candidates, std::size_t most);

}  // namespace nearest
}  // namespace registry
}  // namespace cftkit
