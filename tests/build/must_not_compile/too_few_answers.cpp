// SPDX-License-Identifier: Apache-2.0
// A form of four items scored with three answers.
// expect: wrong_answer_count: one answer per item
#include "assessment/forms.hpp"

#include <array>

#ifdef MUST_FAIL
constexpr std::array<cftkit::Answer, 3> answers{1, 2, 3};
#else
constexpr std::array<cftkit::Answer, 4> answers{1, 2, 3, 4};
#endif
double calm() { return cftkit::score_of<forms::calm_4, "calm">(answers).highest_possible; }
