// Generated from data/instruments/ceas_to_others by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment.hpp>
#include <cftkit/catalogue/sources.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit::catalogue {
namespace detail::ceas_to_others {

inline constexpr std::string_view aliases[] = {"CEAS-to"sv, "CEAS to others"sv};
inline constexpr const Source* authors_own[] = {&sources::gilbert_2017};
inline constexpr Citation citations[] = {
    {&sources::gilbert_2017, "table 1"sv}, {&sources::cineicc_ceas_adolescents, ""sv},
    {&sources::mat7lui_outcome_measures, "data_scoring.py"sv}};
inline constexpr Item items[] = {
    {.id = "e1"sv, .lowest_code = 1, .highest_code = 10},
    {.id = "e2"sv, .lowest_code = 1, .highest_code = 10},
    {.id = "e3"sv, .lowest_code = 1, .highest_code = 10, .is_filler = true},
    {.id = "e4"sv, .lowest_code = 1, .highest_code = 10},
    {.id = "e5"sv, .lowest_code = 1, .highest_code = 10},
    {.id = "e6"sv, .lowest_code = 1, .highest_code = 10},
    {.id = "e7"sv, .lowest_code = 1, .highest_code = 10, .is_filler = true},
    {.id = "e8"sv, .lowest_code = 1, .highest_code = 10},
    {.id = "a1"sv, .lowest_code = 1, .highest_code = 10},
    {.id = "a2"sv, .lowest_code = 1, .highest_code = 10},
    {.id = "a3"sv, .lowest_code = 1, .highest_code = 10, .is_filler = true},
    {.id = "a4"sv, .lowest_code = 1, .highest_code = 10},
    {.id = "a5"sv, .lowest_code = 1, .highest_code = 10}};
inline constexpr Term engagement_terms[] = {
    {.item = 0}, {.item = 1}, {.item = 3}, {.item = 4}, {.item = 5}, {.item = 7}};
inline constexpr Term action_terms[] = {{.item = 8}, {.item = 9}, {.item = 11}, {.item = 12}};
inline constexpr Term total_terms[] = {
    {.item = 0}, {.item = 1}, {.item = 3}, {.item = 4}, {.item = 5}, {.item = 7}, {.item = 8}, {.item = 9}, {.item = 11},
    {.item = 12}};
inline constexpr Part total_parts[] = {{0, 1}, {1, 1}};
inline constexpr Citation citations_2[] = {
    {&sources::cineicc_caas, ""sv}, {&sources::mat7lui_outcome_measures, "data_scoring.py"sv}};
inline constexpr Scale scales[] = {
    {.id = "engagement"sv, .scale = "engagement"sv, .method = Method::sum, .metric = Metric::raw_sum, .better = Better::higher,
     .reports = Reports::trait, .terms = engagement_terms, .lowest = 6, .highest = 60,
     .fingerprint = 0x782C3A1659924DAFULL,
     .provenance = {.sources = citations, .status = Status::second_hand}},
    {.id = "action"sv, .scale = "action"sv, .method = Method::sum, .metric = Metric::raw_sum, .better = Better::higher,
     .reports = Reports::trait, .terms = action_terms, .lowest = 4, .highest = 40,
     .fingerprint = 0x989ED78FA50FC050ULL,
     .provenance = {.sources = citations, .status = Status::second_hand}},
    {.id = "total"sv, .scale = "total"sv, .construct = "compassion_to_others"sv, .method = Method::sum_of_scales,
     .metric = Metric::raw_sum, .better = Better::higher, .reports = Reports::trait, .terms = total_terms,
     .parts = total_parts, .lowest = 10, .highest = 100, .fingerprint = 0x22D56B396A4A7D66ULL,
     .provenance = {.sources = citations_2, .status = Status::second_hand}}};
inline constexpr Citation citations_3[] = {{&sources::gilbert_2017, ""sv}};

}  // namespace detail::ceas_to_others

/// Compassionate Engagement and Action Scales, compassion to others, edition 2017.
inline constexpr Instrument ceas_to_others{
    .id = "ceas_to_others"sv,
    .family = "ceas"sv,
    .edition = "2017"sv,
    .revision = 1,
    .name = "Compassionate Engagement and Action Scales, compassion to others"sv,
    .short_name = "CEAS-To"sv,
    .aliases = detail::ceas_to_others::aliases,
    .reference = &sources::gilbert_2017,
    .authors_own = detail::ceas_to_others::authors_own,
    .provenance = {.sources = detail::ceas_to_others::citations, .status = Status::second_hand},
    .items = detail::ceas_to_others::items,
    .lowest_code = 1,
    .highest_code = 10,
    .scales = detail::ceas_to_others::scales,
    .licence = {.holder = "P. Gilbert and co-authors"sv,
     .credit = "Gilbert, Catarino, Duarte, Matos, Kolts, Stubbs, Ceresatto, Duarte, Pinto-Gouveia & Basran 2017"sv,
     .commercial_use = Licence::CommercialUse::unknown, .changes = Licence::Changes::unknown,
     .wording = Licence::Wording::unknown,
     .provenance = {.sources = detail::ceas_to_others::citations_3, .status = Status::second_hand}},
};

}  // namespace cftkit::catalogue
