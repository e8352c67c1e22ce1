// SPDX-License-Identifier: Apache-2.0
// Yes is not 1.
// expect g++: use of deleted function .*Answer
// expect clang++: invokes a deleted function
#include <cftkit/assessment.hpp>

#ifdef MUST_FAIL
cftkit::Answer answer = true;
#else
cftkit::Answer answer = 1;
#endif
