// Generated from data/instruments/phq_9 by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment.hpp>
#include <cftkit/catalogue/sources.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit::catalogue {
namespace detail::phq_9 {

inline constexpr std::string_view aliases[] = {"PHQ-9"sv, "PHQ9"sv};
inline constexpr const Source* authors_own[] = {&sources::kroenke_2001};
inline constexpr Citation citations[] = {
    {&sources::kroenke_2001, "abstract"sv}, {&sources::camcops, "tasks/phq9.py"sv}, {&sources::awell_score, "phq_9"sv}};
inline constexpr Item items[] = {
    {.id = "1"sv, .highest_code = 3},
    {.id = "2"sv, .highest_code = 3},
    {.id = "3"sv, .highest_code = 3},
    {.id = "4"sv, .highest_code = 3},
    {.id = "5"sv, .highest_code = 3},
    {.id = "6"sv, .highest_code = 3},
    {.id = "7"sv, .highest_code = 3},
    {.id = "8"sv, .highest_code = 3},
    {.id = "9"sv, .highest_code = 3}};
inline constexpr Term total_terms[] = {
    {.item = 0}, {.item = 1}, {.item = 2}, {.item = 3}, {.item = 4}, {.item = 5}, {.item = 6}, {.item = 7}, {.item = 8}};
inline constexpr Scale scales[] = {
    {.id = "total"sv, .scale = "total"sv, .method = Method::sum, .metric = Metric::raw_sum, .better = Better::lower,
     .reports = Reports::recent, .window_days = 14, .terms = total_terms, .lowest = 0, .highest = 27,
     .fingerprint = 0xA9AE24F7578311E2ULL, .provenance = {.sources = citations, .status = Status::verified}}};
inline constexpr ItemCount::Threshold symptom_pattern_core_symptoms[] = {{0, 2}, {1, 2}};
inline constexpr ItemCount::Threshold symptom_pattern_symptoms[] = {
    {0, 2}, {1, 2}, {2, 2}, {3, 2}, {4, 2}, {5, 2}, {6, 2}, {7, 2}, {8, 1}};
inline constexpr std::uint16_t symptom_pattern_major_pattern_needs[] = {1, 5};
inline constexpr std::uint16_t symptom_pattern_other_pattern_needs[] = {1, 2};
inline constexpr std::uint16_t symptom_pattern_no_pattern_needs[] = {0, 0};
inline constexpr ItemCount symptom_pattern_counts[] = {
    {.id = "core_symptoms"sv, .items = symptom_pattern_core_symptoms},
    {.id = "symptoms"sv, .items = symptom_pattern_symptoms}};
inline constexpr CountingOutcome symptom_pattern_outcomes[] = {
    {.id = "major_pattern"sv, .needs = symptom_pattern_major_pattern_needs},
    {.id = "other_pattern"sv, .needs = symptom_pattern_other_pattern_needs},
    {.id = "no_pattern"sv, .needs = symptom_pattern_no_pattern_needs}};
inline constexpr Citation citations_2[] = {{&sources::camcops, "tasks/phq9.py"sv}};
inline constexpr CountingRule rules[] = {
    {.id = "symptom_pattern"sv, .counts = symptom_pattern_counts,
     .outcomes = symptom_pattern_outcomes,
     .provenance = {.sources = citations_2, .status = Status::second_hand}}};
inline constexpr Citation citations_3[] = {
    {&sources::camcops, "tasks/phq9.py"sv}, {&sources::corson_2004, "abstract"sv}, {&sources::louzon_2016, "abstract"sv}};
inline constexpr AlertRule alerts[] = {
    {.id = "death_or_self_harm"sv, .item = 8, .at_least = 1, .message_id = "ask_about_death_or_self_harm"sv,
     .provenance = {.sources = citations_3, .status = Status::expert_default}}};
inline constexpr std::string_view kroenke_2001_minimal_printed_as[] = {"Minimal or none"sv, "none"sv};
inline constexpr std::uint16_t kroenke_2001_scales[] = {0};
inline constexpr Band kroenke_2001_bands[] = {
    {.id = "minimal"sv, .begin = Band::Begin::from, .edge = {0, 0}, .printed_as = kroenke_2001_minimal_printed_as},
    {.id = "mild"sv, .begin = Band::Begin::from, .edge = {5, 0}},
    {.id = "moderate"sv, .begin = Band::Begin::from, .edge = {10, 0}},
    {.id = "moderately_severe"sv, .begin = Band::Begin::from, .edge = {15, 0}},
    {.id = "severe"sv, .begin = Band::Begin::from, .edge = {20, 0}}};
inline constexpr BandGroup kroenke_2001_groups[] = {
    {.scales = kroenke_2001_scales, .bands = kroenke_2001_bands}};
inline constexpr BandSet band_sets[] = {
    {.id = "kroenke_2001"sv, .metric = Metric::raw_sum, .groups = kroenke_2001_groups,
     .provenance = {.sources = citations, .status = Status::verified}}};
inline constexpr Citation citations_4[] = {
    {&sources::camcops, "docs/source/tasks/phq9.rst"sv}, {&sources::pfizer_free_access, ""sv}};

}  // namespace detail::phq_9

/// Patient Health Questionnaire, 9 items, edition 9.
inline constexpr Instrument phq_9{
    .id = "phq_9"sv,
    .family = "phq"sv,
    .edition = "9"sv,
    .revision = 1,
    .name = "Patient Health Questionnaire, 9 items"sv,
    .short_name = "PHQ-9"sv,
    .aliases = detail::phq_9::aliases,
    .reference = &sources::kroenke_2001,
    .authors_own = detail::phq_9::authors_own,
    .provenance = {.sources = detail::phq_9::citations, .status = Status::verified},
    .items = detail::phq_9::items,
    .highest_code = 3,
    .scales = detail::phq_9::scales,
    .rules = detail::phq_9::rules,
    .alerts = detail::phq_9::alerts,
    .band_sets = detail::phq_9::band_sets,
    .licence = {.holder = "Pfizer"sv, .credit = "Kroenke, Spitzer & Williams 2001"sv, .commercial_use = Licence::CommercialUse::allowed,
     .changes = Licence::Changes::unknown, .wording = Licence::Wording::free,
     .provenance = {.sources = detail::phq_9::citations_4, .status = Status::verified}},
};

}  // namespace cftkit::catalogue
