// Generated from data/instruments/swemwbs by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment.hpp>
#include <cftkit/catalogue/sources.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit::catalogue {
namespace detail::swemwbs {

inline constexpr std::string_view aliases[] = {"SWEMWBS"sv};
inline constexpr const Source* authors_own[] = {
    &sources::stewart_brown_2009, &sources::warwick_wemwbs_guidance, &sources::warwick_wemwbs_using};
inline constexpr Citation citations[] = {
    {&sources::camcops, "tasks/wemwbs.py"sv}, {&sources::evolution_impact_initiative, "scoring.ts"sv},
    {&sources::warwick_wemwbs_guidance, ""sv}};
inline constexpr Item items[] = {
    {.id = "1"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "2"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "3"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "4"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "5"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "6"sv, .lowest_code = 1, .highest_code = 5},
    {.id = "7"sv, .lowest_code = 1, .highest_code = 5}};
inline constexpr Term total_raw_terms[] = {
    {.item = 0}, {.item = 1}, {.item = 2}, {.item = 3}, {.item = 4}, {.item = 5}, {.item = 6}};
inline constexpr std::int32_t total_metric_digits[] = {
    700, 951, 1125, 1240, 1333, 1408, 1475, 1532, 1584, 1636, 1688, 1743, 1798, 1859, 1925, 1998, 2073, 2154, 2235, 2321, 2411,
    2503, 2602, 2703, 2813, 2931, 3070, 3255, 3500};
inline constexpr Citation citations_2[] = {
    {&sources::aow_adolescent_mh, "swemwbs_metric_lookup.csv"sv}, {&sources::evolution_impact_initiative, "scoring.ts"sv},
    {&sources::peitz_2024, "two rows"sv}};
inline constexpr Scale scales[] = {
    {.id = "total.raw"sv, .scale = "total"sv, .variant = "raw"sv, .is_default = false, .method = Method::sum,
     .metric = Metric::raw_sum, .better = Better::higher, .reports = Reports::recent, .window_days = 14,
     .terms = total_raw_terms, .lowest = 7, .highest = 35, .fingerprint = 0xD99667787354CEC7ULL,
     .provenance = {.sources = citations, .status = Status::verified}},
    {.id = "total.metric"sv, .scale = "total"sv, .variant = "metric"sv, .method = Method::sum, .metric = Metric::converted,
     .better = Better::higher, .reports = Reports::recent, .window_days = 14, .terms = total_raw_terms,
     .conversion = {.first = 7, .digits = total_metric_digits, .decimals = 2}, .lowest = 700, .highest = 3500,
     .fingerprint = 0xE36E4295B254A718ULL, .provenance = {.sources = citations_2, .status = Status::verified}}};
inline constexpr Citation citations_3[] = {
    {&sources::warwick_wemwbs_using, ""sv}, {&sources::corc_swemwbs, ""sv}, {&sources::warwick_wemwbs_howto, ""sv}};

}  // namespace detail::swemwbs

/// Short Warwick-Edinburgh Mental Well-being Scale, edition 7.
inline constexpr Instrument swemwbs{
    .id = "swemwbs"sv,
    .family = "wemwbs"sv,
    .edition = "7"sv,
    .revision = 1,
    .name = "Short Warwick-Edinburgh Mental Well-being Scale"sv,
    .short_name = "SWEMWBS"sv,
    .aliases = detail::swemwbs::aliases,
    .reference = &sources::stewart_brown_2009,
    .authors_own = detail::swemwbs::authors_own,
    .provenance = {.sources = detail::swemwbs::citations, .status = Status::verified},
    .items = detail::swemwbs::items,
    .lowest_code = 1,
    .highest_code = 5,
    .scales = detail::swemwbs::scales,
    .licence = {.holder = "NHS Health Scotland, University of Warwick and University of Edinburgh"sv,
     .credit = "(c) NHS Health Scotland, University of Warwick and University of Edinburgh, 2008, all rights reserved"sv,
     .commercial_use = Licence::CommercialUse::ask, .changes = Licence::Changes::forbidden,
     .wording = Licence::Wording::register_first,
     .provenance = {.sources = detail::swemwbs::citations_3, .status = Status::verified}},
};

}  // namespace cftkit::catalogue
