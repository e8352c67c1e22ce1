// SPDX-License-Identifier: Apache-2.0
// Two scales of one form are two types, and do not compare.
// expect g++: use of deleted function .*operator
// expect clang++: deleted function|selected deleted operator
#include "assessment/forms.hpp"

#include <array>

constexpr std::array<cftkit::Answer, 5> answers{1, 1, 1, 1, 1};
constexpr auto left = cftkit::score_of<forms::mix_5, "a">(answers);
#ifdef MUST_FAIL
constexpr auto right = cftkit::score_of<forms::mix_5, "both">(answers);
#else
constexpr auto right = cftkit::score_of<forms::mix_5, "a">(answers);
#endif
static_assert(!(left < right));
