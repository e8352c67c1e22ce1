// Generated from data/instruments/fscrs by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment.hpp>
#include <cftkit/catalogue/sources.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit::catalogue {
namespace detail::fscrs {

inline constexpr std::string_view aliases[] = {"FSCRS"sv, "FSCRS-22"sv};
inline constexpr const Source* authors_own[] = {&sources::gilbert_2004, &sources::fscrs_form_2004};
inline constexpr Citation citations[] = {
    {&sources::biopsykit, "questionnaires.py, fscrs"sv}, {&sources::canonizer_fscrs, ""sv}};
inline constexpr Item items[] = {
    {.id = "1"sv, .highest_code = 4},
    {.id = "2"sv, .highest_code = 4},
    {.id = "3"sv, .highest_code = 4},
    {.id = "4"sv, .highest_code = 4},
    {.id = "5"sv, .highest_code = 4},
    {.id = "6"sv, .highest_code = 4},
    {.id = "7"sv, .highest_code = 4},
    {.id = "8"sv, .highest_code = 4},
    {.id = "9"sv, .highest_code = 4},
    {.id = "10"sv, .highest_code = 4},
    {.id = "11"sv, .highest_code = 4},
    {.id = "12"sv, .highest_code = 4},
    {.id = "13"sv, .highest_code = 4},
    {.id = "14"sv, .highest_code = 4},
    {.id = "15"sv, .highest_code = 4},
    {.id = "16"sv, .highest_code = 4},
    {.id = "17"sv, .highest_code = 4},
    {.id = "18"sv, .highest_code = 4},
    {.id = "19"sv, .highest_code = 4},
    {.id = "20"sv, .highest_code = 4},
    {.id = "21"sv, .highest_code = 4},
    {.id = "22"sv, .highest_code = 4}};
inline constexpr Term inadequate_self_terms[] = {
    {.item = 0}, {.item = 1}, {.item = 3}, {.item = 5}, {.item = 6}, {.item = 13}, {.item = 16}, {.item = 17}, {.item = 19}};
inline constexpr Term hated_self_terms[] = {
    {.item = 8}, {.item = 9}, {.item = 11}, {.item = 14}, {.item = 21}};
inline constexpr Term reassured_self_terms[] = {
    {.item = 2}, {.item = 4}, {.item = 7}, {.item = 10}, {.item = 12}, {.item = 15}, {.item = 18}, {.item = 20}};
inline constexpr Term self_criticism_terms[] = {
    {.item = 0}, {.item = 1}, {.item = 3}, {.item = 5}, {.item = 6}, {.item = 8}, {.item = 9}, {.item = 11}, {.item = 13},
    {.item = 14}, {.item = 16}, {.item = 17}, {.item = 19}, {.item = 21}};
inline constexpr Part self_criticism_parts[] = {{0, 1}, {1, 1}};
inline constexpr Citation citations_2[] = {{&sources::canonizer_fscrs, ""sv}};
inline constexpr Scale scales[] = {
    {.id = "inadequate_self"sv, .scale = "inadequate_self"sv, .method = Method::sum, .metric = Metric::raw_sum,
     .better = Better::lower, .reports = Reports::trait, .terms = inadequate_self_terms, .lowest = 0,
     .highest = 36, .fingerprint = 0xBBD489BA4F32988CULL,
     .provenance = {.sources = citations, .status = Status::verified}},
    {.id = "hated_self"sv, .scale = "hated_self"sv, .method = Method::sum, .metric = Metric::raw_sum, .better = Better::lower,
     .reports = Reports::trait, .terms = hated_self_terms, .lowest = 0, .highest = 20,
     .fingerprint = 0xB6969D4D03A23602ULL, .provenance = {.sources = citations, .status = Status::verified}},
    {.id = "reassured_self"sv, .scale = "reassured_self"sv, .method = Method::sum, .metric = Metric::raw_sum,
     .better = Better::higher, .reports = Reports::trait, .terms = reassured_self_terms, .lowest = 0,
     .highest = 32, .fingerprint = 0xA276891205893F26ULL,
     .provenance = {.sources = citations, .status = Status::verified}},
    {.id = "self_criticism"sv, .scale = "self_criticism"sv, .method = Method::sum_of_scales, .metric = Metric::raw_sum,
     .better = Better::lower, .reports = Reports::trait, .terms = self_criticism_terms,
     .parts = self_criticism_parts, .lowest = 0, .highest = 56, .fingerprint = 0x07F182FE09965FD0ULL,
     .provenance = {.sources = citations_2, .status = Status::second_hand}}};
inline constexpr Citation citations_3[] = {
    {&sources::canonizer_fscrs, ""sv}, {&sources::fscrs_form_2004, ""sv}};
inline constexpr AlertRule alerts[] = {
    {.id = "self_harm"sv, .item = 8, .at_least = 1, .message_id = "ask_about_self_harm"sv,
     .provenance = {.sources = citations_3, .status = Status::expert_default}}};
inline constexpr Citation citations_4[] = {{&sources::fscrs_form_2004, ""sv}};

}  // namespace detail::fscrs

/// Forms of Self-Criticising/Attacking and Self-Reassuring Scale, edition 2004.
inline constexpr Instrument fscrs{
    .id = "fscrs"sv,
    .family = "fscrs"sv,
    .edition = "2004"sv,
    .revision = 1,
    .name = "Forms of Self-Criticising/Attacking and Self-Reassuring Scale"sv,
    .short_name = "FSCRS"sv,
    .aliases = detail::fscrs::aliases,
    .reference = &sources::gilbert_2004,
    .authors_own = detail::fscrs::authors_own,
    .provenance = {.sources = detail::fscrs::citations, .status = Status::verified},
    .items = detail::fscrs::items,
    .highest_code = 4,
    .scales = detail::fscrs::scales,
    .alerts = detail::fscrs::alerts,
    .licence = {.holder = "P. Gilbert and co-authors"sv, .credit = "Gilbert, Clarke, Hempel, Miles & Irons 2004"sv,
     .commercial_use = Licence::CommercialUse::unknown, .changes = Licence::Changes::unknown,
     .wording = Licence::Wording::unknown, .provenance = {.sources = detail::fscrs::citations_4, .status = Status::second_hand}},
};

}  // namespace cftkit::catalogue
