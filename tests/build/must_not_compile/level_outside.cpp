// SPDX-License-Identifier: Apache-2.0
// A level of a constant is 0 to 10.
// expect: raise_bad_level
#include <cftkit/domain.hpp>

#ifdef MUST_FAIL
constexpr cftkit::Level level = 11;
#else
constexpr cftkit::Level level = 10;
#endif

int main() { return level.is_known() ? 0 : 1; }
