// SPDX-License-Identifier: Apache-2.0
// score_of wants to see the number of answers.
// expect: wrong_answer_count: score_of needs a number of answers
#include "assessment/forms.hpp"

#include <span>

#ifdef MUST_FAIL
double calm(std::span<const cftkit::Answer> answers) { return cftkit::score_of<forms::calm_4, "calm">(answers).highest_possible; }
#else
double calm(std::span<const cftkit::Answer, 4> answers) { return cftkit::score_of<forms::calm_4, "calm">(answers).highest_possible; }
#endif
