// SPDX-License-Identifier: Apache-2.0
#pragma once

// Small invented forms, written by hand as constants, for tests of the engine.

#include <cftkit/assessment.hpp>
#include <cftkit/assessment/well_formed.hpp>

namespace forms {

using namespace cftkit;

inline constexpr Source own{.id = "own", .title = "an invented form"};
inline constexpr Citation own_sources[] = {{&own, "page 1"}};
inline constexpr Provenance own_provenance{own_sources, Status::expert_default};

constexpr Scale finished(const Instrument& draft, std::size_t index) {
    Scale scale = draft.scales[index];
    scale.fingerprint = definition_fingerprint(draft, scale);
    return scale;
}

// calm_4: four items from 1 to 5, the second is reversed. Sum from 4 to 20; two bands; an alert on item 3.
namespace calm {
inline constexpr Item items[] = {{"1", 1, 5}, {"2", 1, 5}, {"3", 1, 5}, {"4", 1, 5}};
inline constexpr Term terms[] = {{0}, {1, -1, -1, 6}, {2}, {3}};
inline constexpr std::uint16_t reversed[] = {1};
inline constexpr Scale draft_scales[] = {{.id = "calm", .scale = "calm", .better = Better::higher, .terms = terms, .reversed = reversed,
                                          .missing_rule = {MissingRule::Kind::prorate, 3}, .lowest = 4, .highest = 20, .provenance = own_provenance}};
inline constexpr Instrument draft{.id = "calm_4", .edition = "1", .items = items, .lowest_code = 1, .highest_code = 5, .scales = draft_scales};
inline constexpr Scale scales[] = {finished(draft, 0)};
inline constexpr Band bands[] = {{"low", Band::Begin::from, {4, 0}}, {"high", Band::Begin::from, {13, 0}}};
inline constexpr std::uint16_t all_scales[] = {0};
inline constexpr BandGroup groups[] = {{all_scales, bands}};
inline constexpr BandSet sets[] = {{.id = "own_13", .metric = Metric::raw_sum, .groups = groups, .provenance = own_provenance}};
inline constexpr AlertRule alerts[] = {{"ask", 2, 4, "ask_kindly", own_provenance}};
}  // namespace calm
inline constexpr Instrument calm_4{.id = "calm_4", .edition = "1", .provenance = own_provenance, .items = calm::items, .lowest_code = 1, .highest_code = 5,
                                   .scales = calm::scales, .alerts = calm::alerts, .band_sets = calm::sets, .licence = {.credit = "own"}};

// mix_5: five items from 0 to 2. a = mean of items 1-3; b = sum of items 4, 5 where item 5 counts by a table; both = mean of a and b
// over two parts; tabled = b by a falling table; doubled = 2 b + 1.
namespace mix {
inline constexpr Item items[] = {{"a1", 0, 2}, {"a2", 0, 2}, {"a3", 0, 2}, {"b1", 0, 2}, {"b2", 0, 2}};
inline constexpr std::int16_t points_b2[] = {3, 0, 1};
inline constexpr PointsTable points[] = {{points_b2}};
inline constexpr Term terms_a[] = {{0}, {1}, {2}};
inline constexpr Term terms_b[] = {{3}, {4, 1, 0}};
inline constexpr Term terms_both[] = {{0}, {1}, {2}, {3, 3}, {4, 3, 0}};
inline constexpr Part parts_both[] = {{0, 1}, {1, 1}};
inline constexpr std::int32_t falling[] = {950, 800, 700, 500, 300, 0};
inline constexpr Term terms_doubled[] = {{3, 2}, {4, 2, 0}};
inline constexpr Scale draft_scales[] = {
    {.id = "a", .scale = "a", .method = Method::mean, .metric = Metric::mean, .terms = terms_a, .divisor = 3, .lowest = 0, .highest = 6, .provenance = own_provenance},
    {.id = "b.raw", .scale = "b", .variant = "raw", .is_default = false, .terms = terms_b, .lowest = 0, .highest = 5, .provenance = own_provenance},
    {.id = "both", .scale = "both", .method = Method::mean_of_scales, .metric = Metric::mean, .terms = terms_both, .divisor = 6, .parts = parts_both,
     .parts_divisor = 2, .lowest = 0, .highest = 21, .provenance = own_provenance},
    {.id = "b.tabled", .scale = "b", .variant = "tabled", .is_default = false, .metric = Metric::converted, .terms = terms_b,
     .conversion = {0, falling, 2}, .lowest = 0, .highest = 950, .provenance = own_provenance},
    {.id = "b.doubled", .scale = "b", .variant = "doubled", .is_default = false, .metric = Metric::scaled_sum, .terms = terms_doubled, .plus = 1, .lowest = 1,
     .highest = 11, .provenance = own_provenance}};
inline constexpr Instrument draft{.id = "mix_5", .edition = "1", .items = items, .highest_code = 2, .points = points, .scales = draft_scales};
inline constexpr Scale scales[] = {finished(draft, 0), finished(draft, 1), finished(draft, 2), finished(draft, 3), finished(draft, 4)};
}  // namespace mix
inline constexpr Instrument mix_5{.id = "mix_5", .edition = "1", .provenance = own_provenance, .items = mix::items, .highest_code = 2,
                                  .points = mix::points, .scales = mix::scales, .licence = {.credit = "own"}};

}  // namespace forms
