// SPDX-License-Identifier: Apache-2.0
// '4' is 52.
// expect g++: use of deleted function .*Answer
// expect clang++: invokes a deleted function
#include <cftkit/assessment.hpp>

#ifdef MUST_FAIL
cftkit::Answer answer = '4';
#else
cftkit::Answer answer = 4;
#endif
