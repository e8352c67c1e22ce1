// SPDX-License-Identifier: Apache-2.0
// ProQOL-5 has thirty items.
// expect: wrong_answer_count: one answer per item
#include <cftkit/catalogue/instruments/proqol_5.hpp>

#include <array>

#ifdef MUST_FAIL
constexpr std::array<int, 29> answers{};
#else
constexpr std::array<int, 30> answers{};
#endif
double burnout() { return cftkit::score_of<cftkit::catalogue::proqol_5, "burnout">(answers).highest_possible; }
