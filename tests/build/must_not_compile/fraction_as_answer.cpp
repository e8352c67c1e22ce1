// SPDX-License-Identifier: Apache-2.0
// Half a step is no answer.
// expect g++: use of deleted function .*Answer
// expect clang++: invokes a deleted function
#include <cftkit/assessment.hpp>

#ifdef MUST_FAIL
cftkit::Answer answer = 2.5;
#else
cftkit::Answer answer = 2;
#endif
