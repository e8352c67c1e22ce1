// SPDX-License-Identifier: Apache-2.0
// Unknown is neither true nor false.
// expect g++: could not convert .*Ternary.* to .bool.
// expect clang++: not contextually convertible to 'bool'
#include <cftkit/core.hpp>

bool asked(cftkit::Ternary flag) {
#ifdef MUST_FAIL
    if (flag) return true;
    return false;
#else
    return flag == cftkit::Ternary::yes;
#endif
}
