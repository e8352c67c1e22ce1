// SPDX-License-Identifier: Apache-2.0
// A scale that the form lacks.
// expect: unknown_scale: this form has no scale of that name
#include "assessment/forms.hpp"

#include <array>

constexpr std::array<cftkit::Answer, 4> answers{1, 2, 3, 4};
#ifdef MUST_FAIL
void calm() { static_cast<void>(cftkit::score_of<forms::calm_4, "clam">(answers)); }
#else
void calm() { static_cast<void>(cftkit::score_of<forms::calm_4, "calm">(answers)); }
#endif
