// Generated from data/instruments/proqol_5 by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment.hpp>
#include <cftkit/catalogue/sources.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit::catalogue {
namespace detail::proqol_5 {

inline constexpr std::string_view aliases[] = {"ProQOL"sv, "ProQOL-5"sv};
inline constexpr const Source* authors_own[] = {
    &sources::stamm_2010, &sources::proqol_sheet_2012, &sources::proqol_self_score_sheet, &sources::proqol_faq_old,
    &sources::proqol_permission_old, &sources::cvt_permission};
inline constexpr Citation citations[] = {
    {&sources::dod_provider_resilience, "Scoring.java"sv}, {&sources::ctac_sts_bsc_manager, "proqol.js"sv},
    {&sources::eval_health_proqol, ""sv}};
inline constexpr Item items[] = {
    {.id = "1"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "2"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "3"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "4"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "5"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "6"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "7"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "8"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "9"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "10"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "11"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "12"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "13"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "14"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "15"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "16"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "17"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "18"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "19"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "20"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "21"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "22"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "23"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "24"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "25"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "26"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "27"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "28"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "29"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "30"sv, .lowest_code = 1, .highest_code = 5}};
inline constexpr Term compassion_satisfaction_terms[] = {
    {.item = 2}, {.item = 5}, {.item = 11}, {.item = 15}, {.item = 17}, {.item = 19}, {.item = 21}, {.item = 23}, {.item = 26},
    {.item = 29}};
inline constexpr Term burnout_terms[] = {
    {.item = 0, .weight = -1, .constant = 6}, {.item = 3, .weight = -1, .constant = 6}, {.item = 7}, {.item = 9},
    {.item = 14, .weight = -1, .constant = 6}, {.item = 16, .weight = -1, .constant = 6}, {.item = 18}, {.item = 20},
    {.item = 25}, {.item = 28, .weight = -1, .constant = 6}};
inline constexpr std::uint16_t burnout_reversed[] = {0, 3, 14, 16, 28};
inline constexpr Term secondary_traumatic_stress_terms[] = {
    {.item = 1}, {.item = 4}, {.item = 6}, {.item = 8}, {.item = 10}, {.item = 12}, {.item = 13}, {.item = 22}, {.item = 24},
    {.item = 27}};
inline constexpr Scale scales[] = {
    {.id = "compassion_satisfaction"sv, .scale = "compassion_satisfaction"sv, .method = Method::sum, .metric = Metric::raw_sum,
     .better = Better::higher, .reports = Reports::recent, .window_days = 30,
     .terms = compassion_satisfaction_terms, .lowest = 10, .highest = 50, .fingerprint = 0x685721465DE33116ULL,
     .provenance = {.sources = citations, .status = Status::verified}},
    {.id = "burnout"sv, .scale = "burnout"sv, .method = Method::sum, .metric = Metric::raw_sum, .better = Better::lower,
     .reports = Reports::recent, .window_days = 30, .terms = burnout_terms,
     .reversed = burnout_reversed, .lowest = 10, .highest = 50, .fingerprint = 0x8845AF5A45B74509ULL,
     .provenance = {.sources = citations, .status = Status::verified}},
    {.id = "secondary_traumatic_stress"sv, .scale = "secondary_traumatic_stress"sv, .method = Method::sum,
     .metric = Metric::raw_sum, .better = Better::lower, .reports = Reports::recent, .window_days = 30,
     .terms = secondary_traumatic_stress_terms, .lowest = 10, .highest = 50,
     .fingerprint = 0xEC7049BB047E4D5FULL, .provenance = {.sources = citations, .status = Status::verified}}};
inline constexpr std::uint16_t manual_t_percentile_scales[] = {0};
inline constexpr Band manual_t_percentile_bands[] = {
    {.id = "low"sv, .begin = Band::Begin::open, .edge = {0, 0}},
    {.id = "average"sv, .begin = Band::Begin::above, .edge = {44, 0}},
    {.id = "high"sv, .begin = Band::Begin::from, .edge = {57, 0}}};
inline constexpr std::uint16_t manual_t_percentile_scales_2[] = {1};
inline constexpr Band manual_t_percentile_bands_2[] = {
    {.id = "low"sv, .begin = Band::Begin::open, .edge = {0, 0}},
    {.id = "average"sv, .begin = Band::Begin::above, .edge = {43, 0}},
    {.id = "high"sv, .begin = Band::Begin::from, .edge = {56, 0}}};
inline constexpr std::uint16_t manual_t_percentile_scales_3[] = {2};
inline constexpr Band manual_t_percentile_bands_3[] = {
    {.id = "low"sv, .begin = Band::Begin::open, .edge = {0, 0}},
    {.id = "average"sv, .begin = Band::Begin::above, .edge = {42, 0}},
    {.id = "high"sv, .begin = Band::Begin::from, .edge = {56, 0}}};
inline constexpr BandGroup manual_t_percentile_groups[] = {
    {.scales = manual_t_percentile_scales, .bands = manual_t_percentile_bands},
    {.scales = manual_t_percentile_scales_2, .bands = manual_t_percentile_bands_2},
    {.scales = manual_t_percentile_scales_3, .bands = manual_t_percentile_bands_3}};
inline constexpr Citation citations_2[] = {{&sources::pubcompare_proqol_cuts, ""sv}};
inline constexpr std::string_view stamm_selfscore_raw_22_42_average_printed_as[] = {"Average"sv, "Moderate"sv};
inline constexpr std::uint16_t stamm_selfscore_raw_22_42_scales[] = {0, 1, 2};
inline constexpr Band stamm_selfscore_raw_22_42_bands[] = {
    {.id = "low"sv, .begin = Band::Begin::from, .edge = {10, 0}},
    {.id = "average"sv, .begin = Band::Begin::from, .edge = {23, 0},
     .printed_as = stamm_selfscore_raw_22_42_average_printed_as},
    {.id = "high"sv, .begin = Band::Begin::from, .edge = {42, 0}}};
inline constexpr BandGroup stamm_selfscore_raw_22_42_groups[] = {
    {.scales = stamm_selfscore_raw_22_42_scales, .bands = stamm_selfscore_raw_22_42_bands}};
inline constexpr Citation citations_3[] = {
    {&sources::proqol_self_score_sheet, ""sv}, {&sources::dod_provider_resilience, "Scoring.java"sv},
    {&sources::ctac_sts_bsc_manager, "proqol.js"sv}};
inline constexpr Band stamm_t_43_57_bands[] = {
    {.id = "low"sv, .begin = Band::Begin::open, .edge = {0, 0}},
    {.id = "average"sv, .begin = Band::Begin::from, .edge = {43, 0}},
    {.id = "high"sv, .begin = Band::Begin::above, .edge = {57, 0}}};
inline constexpr BandGroup stamm_t_43_57_groups[] = {
    {.scales = stamm_selfscore_raw_22_42_scales, .bands = stamm_t_43_57_bands}};
inline constexpr Citation citations_4[] = {{&sources::proqol_sheet_2012, ""sv}};
inline constexpr BandSet band_sets[] = {
    {.id = "manual_t_percentile"sv, .metric = Metric::t_score, .norm = "stamm_2010"sv,
     .groups = manual_t_percentile_groups,
     .provenance = {.sources = citations_2, .status = Status::second_hand}},
    {.id = "stamm_selfscore_raw_22_42"sv, .metric = Metric::raw_sum, .groups = stamm_selfscore_raw_22_42_groups,
     .provenance = {.sources = citations_3, .status = Status::verified}},
    {.id = "stamm_t_43_57"sv, .metric = Metric::t_score, .norm = "stamm_2010"sv, .groups = stamm_t_43_57_groups,
     .provenance = {.sources = citations_4, .status = Status::second_hand}}};
inline constexpr Citation citations_5[] = {{&sources::cvt_permission, ""sv}};

}  // namespace detail::proqol_5

/// Professional Quality of Life Scale, version 5, edition 5.
inline constexpr Instrument proqol_5{
    .id = "proqol_5"sv,
    .family = "proqol"sv,
    .edition = "5"sv,
    .revision = 1,
    .name = "Professional Quality of Life Scale, version 5"sv,
    .short_name = "ProQOL 5"sv,
    .aliases = detail::proqol_5::aliases,
    .reference = &sources::stamm_2010,
    .authors_own = detail::proqol_5::authors_own,
    .provenance = {.sources = detail::proqol_5::citations, .status = Status::verified},
    .items = detail::proqol_5::items,
    .lowest_code = 1,
    .highest_code = 5,
    .scales = detail::proqol_5::scales,
    .band_sets = detail::proqol_5::band_sets,
    .licence = {.holder = "Center for Victims of Torture (CVT)"sv, .credit = "B. H. Stamm; Center for Victims of Torture, www.ProQOL.org"sv,
     .commercial_use = Licence::CommercialUse::within_paid_work, .changes = Licence::Changes::under_another_name,
     .wording = Licence::Wording::with_credit,
     .provenance = {.sources = detail::proqol_5::citations_5, .status = Status::verified}},
};

}  // namespace cftkit::catalogue
