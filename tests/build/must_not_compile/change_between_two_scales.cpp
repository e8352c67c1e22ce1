// SPDX-License-Identifier: Apache-2.0
// Typed scores of two scales have no change between them.
// expect g++: use of deleted function .*find_change
// expect clang++: call to deleted function 'find_change'
#include "assessment/forms.hpp"

#include <cftkit/assessment/change.hpp>

#include <array>

constexpr std::array<cftkit::Answer, 5> answers{1, 1, 1, 1, 1};
constexpr auto left = cftkit::score_of<forms::mix_5, "a">(answers);
#ifdef MUST_FAIL
constexpr auto right = cftkit::score_of<forms::mix_5, "both">(answers);
#else
constexpr auto right = cftkit::score_of<forms::mix_5, "a">(answers);
#endif
const auto found = cftkit::find_change(left, right, cftkit::NormValues{});
