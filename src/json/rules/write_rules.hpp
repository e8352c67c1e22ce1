// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/write.hpp"

#include <cftkit/domain/practice_set.hpp>
#include <cftkit/sequencing/rules.hpp>

#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {
namespace writing {

[[nodiscard]] Written flags(const Rules& rules);
/// The guards that are laid down, without those that are made of needs.
[[nodiscard]] Written guards(const std::vector<const Guard*>& guards, const PracticeSet& set);
[[nodiscard]] Written questions(const Rules& rules);
[[nodiscard]] Written settings(const Settings& settings);

[[nodiscard]] Written state(const StateCondition& condition, const PracticeSet& set);
[[nodiscard]] Written action(const ActionCondition& condition, const PracticeSet& set);

}  // namespace writing
}  // namespace json
}  // namespace cftkit
