// Generated from data/instruments/swemwbs/norms by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment.hpp>
#include <cftkit/catalogue/sources.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit::catalogue {
namespace detail::swemwbs_norms::ng_fat_2017 {

inline constexpr PercentilePoint england_men_total_metric_percentiles[] = {{{50, 0}, {232, 1}}};
inline constexpr Citation citations[] = {{&sources::ng_fat_2017, "abstract"sv}};
inline constexpr NormScale england_men_scales[] = {
    {.scale = 1, .fingerprint = 0xE36E4295B254A718ULL, .metric = Metric::converted, .mean = Decimal{237, 1},
     .percentiles = england_men_total_metric_percentiles,
     .provenance = {.sources = citations, .status = Status::second_hand}}};
inline constexpr NormScale england_women_scales[] = {
    {.scale = 1, .fingerprint = 0xE36E4295B254A718ULL, .metric = Metric::converted, .mean = Decimal{232, 1},
     .percentiles = england_men_total_metric_percentiles,
     .provenance = {.sources = citations, .status = Status::second_hand}}};
inline constexpr NormSample samples[] = {
    {.id = "england_men"sv, .population = "Men aged 16 and over, Health Survey for England 2010 to 2013"sv,
     .scales = england_men_scales},
    {.id = "england_women"sv, .population = "Women aged 16 and over, Health Survey for England 2010 to 2013"sv,
     .scales = england_women_scales}};

}  // namespace detail::swemwbs_norms::ng_fat_2017

namespace detail::swemwbs_norms::peitz_2024 {

inline constexpr PercentilePoint germany_2022_total_raw_percentiles[] = {{{15, 0}, {23, 0}}, {{85, 0}, {32, 0}}};
inline constexpr Citation citations[] = {{&sources::peitz_2024, "abstract"sv}};
inline constexpr PercentilePoint germany_2022_total_metric_percentiles[] = {{{15, 0}, {2073, 2}}, {{85, 0}, {2931, 2}}};
inline constexpr NormScale germany_2022_scales[] = {
    {.scale = 0, .fingerprint = 0xD99667787354CEC7ULL, .metric = Metric::raw_sum, .mean = Decimal{273, 1}, .sd = Decimal{40, 1},
     .n = 5606, .percentiles = germany_2022_total_raw_percentiles,
     .provenance = {.sources = citations, .status = Status::verified}},
    {.scale = 1, .fingerprint = 0xE36E4295B254A718ULL, .metric = Metric::converted, .mean = Decimal{2479, 2},
     .sd = Decimal{373, 2}, .n = 5606, .percentiles = germany_2022_total_metric_percentiles,
     .provenance = {.sources = citations, .status = Status::verified}}};
inline constexpr NormSample samples[] = {
    {.id = "germany_2022"sv, .population = "Adults in Germany aged 18 to 98, representative telephone survey GEDA 2022"sv,
     .scales = germany_2022_scales}};

}  // namespace detail::swemwbs_norms::peitz_2024

/// What studies say of SWEMWBS, by study.
namespace swemwbs_norms {

inline constexpr Norm ng_fat_2017{.id = "ng_fat_2017"sv, .instrument = "swemwbs"sv, .samples = detail::swemwbs_norms::ng_fat_2017::samples,
     .provenance = {.sources = detail::swemwbs_norms::ng_fat_2017::citations, .status = Status::second_hand}};
inline constexpr Norm peitz_2024{.id = "peitz_2024"sv, .instrument = "swemwbs"sv, .samples = detail::swemwbs_norms::peitz_2024::samples,
     .provenance = {.sources = detail::swemwbs_norms::peitz_2024::citations, .status = Status::verified}};

}  // namespace swemwbs_norms
}  // namespace cftkit::catalogue
