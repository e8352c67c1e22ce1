// Generated from data/instruments/scs_26 by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment.hpp>
#include <cftkit/catalogue/sources.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit::catalogue {
namespace detail::scs_26 {

inline constexpr std::string_view aliases[] = {"SCS"sv, "SCS-26"sv};
inline constexpr const Source* authors_own[] = {
    &sources::neff_2003, &sources::self_compassion_org_form, &sources::self_compassion_org_researchers,
    &sources::neff_sheet_grand_mean, &sources::neff_sheet_total_mean};
inline constexpr Citation citations[] = {
    {&sources::neff_sheet_grand_mean, "coding key"sv}, {&sources::contextual_science_scs, ""sv},
    {&sources::biopsykit, "questionnaires.py, scs"sv}, {&sources::ccaudek_r_functions, "scs.R"sv}};
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
    {.id = "26"sv, .lowest_code = 1, .highest_code = 5}};
inline constexpr Term self_kindness_terms[] = {
    {.item = 4}, {.item = 11}, {.item = 18}, {.item = 22}, {.item = 25}};
inline constexpr Term common_humanity_terms[] = {{.item = 2}, {.item = 6}, {.item = 9}, {.item = 14}};
inline constexpr Term mindfulness_terms[] = {{.item = 8}, {.item = 13}, {.item = 16}, {.item = 21}};
inline constexpr Term self_judgment_raw_terms[] = {
    {.item = 0}, {.item = 7}, {.item = 10}, {.item = 15}, {.item = 20}};
inline constexpr Citation citations_2[] = {
    {&sources::self_compassion_org_form, ""sv}, {&sources::ccaudek_r_functions, "scs.R"sv}};
inline constexpr Term self_judgment_aligned_terms[] = {
    {.item = 0, .weight = -1, .constant = 6}, {.item = 7, .weight = -1, .constant = 6},
    {.item = 10, .weight = -1, .constant = 6}, {.item = 15, .weight = -1, .constant = 6},
    {.item = 20, .weight = -1, .constant = 6}};
inline constexpr std::uint16_t self_judgment_aligned_reversed[] = {0, 7, 10, 15, 20};
inline constexpr Citation citations_3[] = {
    {&sources::neff_sheet_grand_mean, ""sv}, {&sources::biopsykit, "questionnaires.py, scs"sv}};
inline constexpr Term isolation_raw_terms[] = {{.item = 3}, {.item = 12}, {.item = 17}, {.item = 24}};
inline constexpr Term isolation_aligned_terms[] = {
    {.item = 3, .weight = -1, .constant = 6}, {.item = 12, .weight = -1, .constant = 6},
    {.item = 17, .weight = -1, .constant = 6}, {.item = 24, .weight = -1, .constant = 6}};
inline constexpr std::uint16_t isolation_aligned_reversed[] = {3, 12, 17, 24};
inline constexpr Term over_identification_raw_terms[] = {{.item = 1}, {.item = 5}, {.item = 19}, {.item = 23}};
inline constexpr Term over_identification_aligned_terms[] = {
    {.item = 1, .weight = -1, .constant = 6}, {.item = 5, .weight = -1, .constant = 6},
    {.item = 19, .weight = -1, .constant = 6}, {.item = 23, .weight = -1, .constant = 6}};
inline constexpr std::uint16_t over_identification_aligned_reversed[] = {1, 5, 19, 23};
inline constexpr Term total_mean_of_items_terms[] = {
    {.item = 0, .weight = -1, .constant = 6}, {.item = 1, .weight = -1, .constant = 6}, {.item = 2},
    {.item = 3, .weight = -1, .constant = 6}, {.item = 4}, {.item = 5, .weight = -1, .constant = 6}, {.item = 6},
    {.item = 7, .weight = -1, .constant = 6}, {.item = 8}, {.item = 9}, {.item = 10, .weight = -1, .constant = 6}, {.item = 11},
    {.item = 12, .weight = -1, .constant = 6}, {.item = 13}, {.item = 14}, {.item = 15, .weight = -1, .constant = 6},
    {.item = 16}, {.item = 17, .weight = -1, .constant = 6}, {.item = 18}, {.item = 19, .weight = -1, .constant = 6},
    {.item = 20, .weight = -1, .constant = 6}, {.item = 21}, {.item = 22}, {.item = 23, .weight = -1, .constant = 6},
    {.item = 24, .weight = -1, .constant = 6}, {.item = 25}};
inline constexpr std::uint16_t total_mean_of_items_reversed[] = {0, 1, 3, 5, 7, 10, 12, 15, 17, 19, 20, 23, 24};
inline constexpr Citation citations_4[] = {{&sources::biopsykit, "questionnaires.py, scs"sv}};
inline constexpr Term total_mean_of_means_terms[] = {
    {.item = 0, .weight = -4, .constant = 24}, {.item = 1, .weight = -5, .constant = 30}, {.item = 2, .weight = 5},
    {.item = 3, .weight = -5, .constant = 30}, {.item = 4, .weight = 4}, {.item = 5, .weight = -5, .constant = 30},
    {.item = 6, .weight = 5}, {.item = 7, .weight = -4, .constant = 24}, {.item = 8, .weight = 5}, {.item = 9, .weight = 5},
    {.item = 10, .weight = -4, .constant = 24}, {.item = 11, .weight = 4}, {.item = 12, .weight = -5, .constant = 30},
    {.item = 13, .weight = 5}, {.item = 14, .weight = 5}, {.item = 15, .weight = -4, .constant = 24}, {.item = 16, .weight = 5},
    {.item = 17, .weight = -5, .constant = 30}, {.item = 18, .weight = 4}, {.item = 19, .weight = -5, .constant = 30},
    {.item = 20, .weight = -4, .constant = 24}, {.item = 21, .weight = 5}, {.item = 22, .weight = 4},
    {.item = 23, .weight = -5, .constant = 30}, {.item = 24, .weight = -5, .constant = 30}, {.item = 25, .weight = 4}};
inline constexpr Part total_mean_of_means_parts[] = {{0, 1}, {1, 1}, {2, 1}, {4, 1}, {6, 1}, {8, 1}};
inline constexpr Citation citations_5[] = {
    {&sources::neff_sheet_grand_mean, ""sv}, {&sources::flutter_scs_page, ""sv}};
inline constexpr Citation citations_6[] = {
    {&sources::neff_sheet_grand_mean, "on the 2003 article"sv}, {&sources::contextual_science_scs, "on the 2003 article"sv},
    {&sources::garcia_campayo_2014, ""sv}};
inline constexpr Citation citations_7[] = {{&sources::ccaudek_r_functions, "scs.R"sv}};
inline constexpr Scale scales[] = {
    {.id = "self_kindness"sv, .scale = "self_kindness"sv, .method = Method::mean, .metric = Metric::mean,
     .better = Better::higher, .reports = Reports::trait, .terms = self_kindness_terms, .divisor = 5, .lowest = 5,
     .highest = 25, .fingerprint = 0x25E8A1D09E1F4ECAULL,
     .provenance = {.sources = citations, .status = Status::verified}},
    {.id = "common_humanity"sv, .scale = "common_humanity"sv, .method = Method::mean, .metric = Metric::mean,
     .better = Better::higher, .reports = Reports::trait, .terms = common_humanity_terms, .divisor = 4,
     .lowest = 4, .highest = 20, .fingerprint = 0x10463FE3340D2017ULL,
     .provenance = {.sources = citations, .status = Status::verified}},
    {.id = "mindfulness"sv, .scale = "mindfulness"sv, .method = Method::mean, .metric = Metric::mean, .better = Better::higher,
     .reports = Reports::trait, .terms = mindfulness_terms, .divisor = 4, .lowest = 4, .highest = 20,
     .fingerprint = 0xD01C4F79E764CFC5ULL, .provenance = {.sources = citations, .status = Status::verified}},
    {.id = "self_judgment.raw"sv, .scale = "self_judgment"sv, .variant = "raw"sv, .method = Method::mean, .metric = Metric::mean,
     .better = Better::lower, .reports = Reports::trait, .terms = self_judgment_raw_terms, .divisor = 5,
     .lowest = 5, .highest = 25, .fingerprint = 0xC42BDC1DAE8B4C81ULL,
     .provenance = {.sources = citations_2, .status = Status::verified}},
    {.id = "self_judgment.aligned"sv, .scale = "self_judgment"sv, .variant = "aligned"sv, .is_default = false,
     .method = Method::mean, .metric = Metric::mean, .better = Better::higher, .reports = Reports::trait,
     .terms = self_judgment_aligned_terms, .reversed = self_judgment_aligned_reversed,
     .divisor = 5, .lowest = 5, .highest = 25, .fingerprint = 0x91CC96719D818DCAULL,
     .provenance = {.sources = citations_3, .status = Status::verified}},
    {.id = "isolation.raw"sv, .scale = "isolation"sv, .variant = "raw"sv, .method = Method::mean, .metric = Metric::mean,
     .better = Better::lower, .reports = Reports::trait, .terms = isolation_raw_terms, .divisor = 4, .lowest = 4,
     .highest = 20, .fingerprint = 0x29507C260E437C8BULL,
     .provenance = {.sources = citations_2, .status = Status::verified}},
    {.id = "isolation.aligned"sv, .scale = "isolation"sv, .variant = "aligned"sv, .is_default = false, .method = Method::mean,
     .metric = Metric::mean, .better = Better::higher, .reports = Reports::trait,
     .terms = isolation_aligned_terms, .reversed = isolation_aligned_reversed, .divisor = 4,
     .lowest = 4, .highest = 20, .fingerprint = 0x4B4891AD8397947DULL,
     .provenance = {.sources = citations_3, .status = Status::verified}},
    {.id = "over_identification.raw"sv, .scale = "over_identification"sv, .variant = "raw"sv, .method = Method::mean,
     .metric = Metric::mean, .better = Better::lower, .reports = Reports::trait,
     .terms = over_identification_raw_terms, .divisor = 4, .lowest = 4, .highest = 20,
     .fingerprint = 0xF28FD598B7F41774ULL, .provenance = {.sources = citations_2, .status = Status::verified}},
    {.id = "over_identification.aligned"sv, .scale = "over_identification"sv, .variant = "aligned"sv, .is_default = false,
     .method = Method::mean, .metric = Metric::mean, .better = Better::higher, .reports = Reports::trait,
     .terms = over_identification_aligned_terms, .reversed = over_identification_aligned_reversed,
     .divisor = 4, .lowest = 4, .highest = 20, .fingerprint = 0xBF8E65A5AE406190ULL,
     .provenance = {.sources = citations_3, .status = Status::verified}},
    {.id = "total.mean_of_items"sv, .scale = "total"sv, .variant = "mean_of_items"sv, .is_default = false, .method = Method::mean,
     .metric = Metric::mean, .better = Better::higher, .reports = Reports::trait,
     .terms = total_mean_of_items_terms, .reversed = total_mean_of_items_reversed, .divisor = 26,
     .lowest = 26, .highest = 130, .fingerprint = 0x4FDB099EEB8A0C31ULL,
     .provenance = {.sources = citations_4, .status = Status::second_hand}},
    {.id = "total.mean_of_means"sv, .scale = "total"sv, .variant = "mean_of_means"sv, .is_default = false,
     .method = Method::mean_of_scales, .metric = Metric::mean, .better = Better::higher, .reports = Reports::trait,
     .terms = total_mean_of_means_terms, .reversed = total_mean_of_items_reversed, .divisor = 120,
     .parts = total_mean_of_means_parts, .parts_divisor = 6, .lowest = 120, .highest = 600,
     .fingerprint = 0x99564D8169605F67ULL, .provenance = {.sources = citations_5, .status = Status::verified}},
    {.id = "total.sum_of_means"sv, .scale = "total"sv, .variant = "sum_of_means"sv, .is_default = false,
     .method = Method::sum_of_scales, .metric = Metric::sum_of_means, .better = Better::higher, .reports = Reports::trait,
     .terms = total_mean_of_means_terms, .reversed = total_mean_of_items_reversed, .divisor = 20,
     .parts = total_mean_of_means_parts, .lowest = 120, .highest = 600, .fingerprint = 0x5E190BA5DB0ACDD3ULL,
     .provenance = {.sources = citations_6, .status = Status::verified}},
    {.id = "total.sum_items"sv, .scale = "total"sv, .variant = "sum_items"sv, .is_default = false, .method = Method::sum,
     .metric = Metric::raw_sum, .better = Better::higher, .reports = Reports::trait,
     .terms = total_mean_of_items_terms, .reversed = total_mean_of_items_reversed, .lowest = 26,
     .highest = 130, .fingerprint = 0x75BBECEF919AFA8AULL,
     .provenance = {.sources = citations_7, .status = Status::second_hand}}};
inline constexpr Citation citations_8[] = {
    {&sources::neff_sheet_total_mean, ""sv}, {&sources::neff_sheet_grand_mean, ""sv},
    {&sources::self_management_platform_863367, ""sv}};

}  // namespace detail::scs_26

/// Self-Compassion Scale, edition 2003.
inline constexpr Instrument scs_26{
    .id = "scs_26"sv,
    .family = "self_compassion_scale"sv,
    .edition = "2003"sv,
    .revision = 1,
    .name = "Self-Compassion Scale"sv,
    .short_name = "SCS"sv,
    .aliases = detail::scs_26::aliases,
    .reference = &sources::neff_2003,
    .authors_own = detail::scs_26::authors_own,
    .provenance = {.sources = detail::scs_26::citations, .status = Status::verified},
    .items = detail::scs_26::items,
    .lowest_code = 1,
    .highest_code = 5,
    .age_years = {14, -1},
    .scales = detail::scs_26::scales,
    .licence = {.holder = "K. D. Neff"sv, .credit = "Neff 2003"sv, .commercial_use = Licence::CommercialUse::unknown,
     .changes = Licence::Changes::unknown, .wording = Licence::Wording::with_credit,
     .provenance = {.sources = detail::scs_26::citations_8, .status = Status::verified}},
};

}  // namespace cftkit::catalogue
