// SPDX-License-Identifier: Apache-2.0
// Scale 0 reverses item 3 and does not have it: rule reversed_outside_scale, scale 0, item 3.
// expect: definition<.*reversed_outside_scale, 0, 3>
#include "assessment/forms.hpp"

namespace my {
inline constexpr cftkit::Item items[] = {{"1", 1, 5}, {"2", 1, 5}, {"3", 1, 5}, {"4", 1, 5}};
#ifdef MUST_FAIL
inline constexpr cftkit::Term terms[] = {{0}, {1, -1, -1, 6}, {2}};
inline constexpr std::uint16_t reversed[] = {1, 3};
inline constexpr int highest = 15;
inline constexpr int lowest = 3;
#else
inline constexpr cftkit::Term terms[] = {{0}, {1, -1, -1, 6}, {2}, {3}};
inline constexpr std::uint16_t reversed[] = {1};
inline constexpr int highest = 20;
inline constexpr int lowest = 4;
#endif
inline constexpr cftkit::Scale draft_scales[] = {{.id = "calm", .scale = "calm", .terms = terms, .reversed = reversed, .lowest = lowest, .highest = highest, .provenance = forms::own_provenance}};
inline constexpr cftkit::Instrument draft{.id = "mine", .items = items, .lowest_code = 1, .highest_code = 5, .scales = draft_scales};
inline constexpr cftkit::Scale scales[] = {forms::finished(draft, 0)};
inline constexpr cftkit::Instrument calm_4{.id = "mine", .items = items, .lowest_code = 1, .highest_code = 5, .scales = scales};
}  // namespace my
static_assert(cftkit::well_formed<my::calm_4>);
