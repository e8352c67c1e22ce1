// SPDX-License-Identifier: Apache-2.0
// A truth value is no level.
// expect g++: use of deleted function .*of
// expect clang++: call to deleted (member )?function 'of'
#include <cftkit/domain.hpp>

#ifdef MUST_FAIL
constexpr auto level = cftkit::Level::of(true);
#else
constexpr auto level = cftkit::Level::of(7);
#endif

int main() { return level ? 0 : 1; }
