// SPDX-License-Identifier: Apache-2.0
// A score of 0 is a score: ask is_scored().
// expect g++: use of deleted function .*operator bool
// expect clang++: deleted function
#include "assessment/forms.hpp"

bool is_scored(const cftkit::Score& score) {
#ifdef MUST_FAIL
    return score ? true : false;
#else
    return score.is_scored();
#endif
}
