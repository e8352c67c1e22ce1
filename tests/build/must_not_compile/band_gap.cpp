// SPDX-License-Identifier: Apache-2.0
// The first band begins at 8, and scores begin at 4: rule band_gap, band set 0, edge 8.
// expect: definition<.*band_gap, 0, 8>
#include "assessment/forms.hpp"

namespace my {
#ifdef MUST_FAIL
inline constexpr cftkit::Band bands[] = {{"low", cftkit::Band::Begin::from, {8, 0}}, {"high", cftkit::Band::Begin::from, {13, 0}}};
#else
inline constexpr cftkit::Band bands[] = {{"low", cftkit::Band::Begin::from, {4, 0}}, {"high", cftkit::Band::Begin::from, {13, 0}}};
#endif
inline constexpr cftkit::BandGroup groups[] = {{forms::calm::all_scales, bands}};
inline constexpr cftkit::BandSet sets[] = {{.id = "mine", .groups = groups, .provenance = forms::own_provenance}};
inline constexpr cftkit::Instrument calm_4{.id = "calm_4", .items = forms::calm::items, .lowest_code = 1, .highest_code = 5, .scales = forms::calm::scales, .band_sets = sets};
}  // namespace my
static_assert(cftkit::well_formed<my::calm_4>);
