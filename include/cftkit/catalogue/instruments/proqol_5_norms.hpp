// Generated from data/instruments/proqol_5/norms by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment.hpp>
#include <cftkit/catalogue/sources.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit::catalogue {
namespace detail::proqol_5_norms::de_la_rosa_2018 {

inline constexpr Citation citations[] = {{&sources::de_la_rosa_2018, "abstract"sv}};
inline constexpr NormScale pooled_30_studies_scales[] = {
    {.scale = 0, .fingerprint = 0x685721465DE33116ULL, .metric = Metric::raw_sum, .mean = Decimal{377, 1}, .sd = Decimal{65, 1},
     .provenance = {.sources = citations, .status = Status::second_hand}},
    {.scale = 1, .fingerprint = 0x8845AF5A45B74509ULL, .metric = Metric::raw_sum, .mean = Decimal{228, 1}, .sd = Decimal{54, 1},
     .provenance = {.sources = citations, .status = Status::second_hand}},
    {.scale = 2, .fingerprint = 0xEC7049BB047E4D5FULL, .metric = Metric::raw_sum, .mean = Decimal{167, 1}, .sd = Decimal{57, 1},
     .provenance = {.sources = citations, .status = Status::second_hand}}};
inline constexpr NormSample samples[] = {
    {.id = "pooled_30_studies"sv, .population = "30 studies together; version of the form not stated"sv, .n = 5612,
     .scales = pooled_30_studies_scales}};

}  // namespace detail::proqol_5_norms::de_la_rosa_2018

namespace detail::proqol_5_norms::stamm_2010 {

inline constexpr Reliability not_stated_compassion_satisfaction_reliability[] = {{"cronbach_alpha"sv, {88, 2}}};
inline constexpr Citation citations[] = {{&sources::nextjs_proqol, "CatDescriptions.js"sv}};
inline constexpr Reliability not_stated_burnout_reliability[] = {{"cronbach_alpha"sv, {75, 2}}};
inline constexpr Reliability not_stated_secondary_traumatic_stress_reliability[] = {{"cronbach_alpha"sv, {81, 2}}};
inline constexpr NormScale not_stated_scales[] = {
    {.scale = 0, .fingerprint = 0x685721465DE33116ULL, .metric = Metric::raw_sum,
     .reliability = not_stated_compassion_satisfaction_reliability,
     .provenance = {.sources = citations, .status = Status::second_hand}},
    {.scale = 1, .fingerprint = 0x8845AF5A45B74509ULL, .metric = Metric::raw_sum,
     .reliability = not_stated_burnout_reliability,
     .provenance = {.sources = citations, .status = Status::second_hand}},
    {.scale = 2, .fingerprint = 0xEC7049BB047E4D5FULL, .metric = Metric::raw_sum,
     .reliability = not_stated_secondary_traumatic_stress_reliability,
     .provenance = {.sources = citations, .status = Status::second_hand}}};
inline constexpr NormSample samples[] = {
    {.id = "not_stated"sv, .population = "not stated on the sheet"sv,
     .scales = not_stated_scales}};

}  // namespace detail::proqol_5_norms::stamm_2010

/// What studies say of ProQOL 5, by study.
namespace proqol_5_norms {

inline constexpr Norm de_la_rosa_2018{.id = "de_la_rosa_2018"sv, .instrument = "proqol_5"sv, .samples = detail::proqol_5_norms::de_la_rosa_2018::samples,
     .provenance = {.sources = detail::proqol_5_norms::de_la_rosa_2018::citations, .status = Status::second_hand}};
inline constexpr Norm stamm_2010{.id = "stamm_2010"sv, .instrument = "proqol_5"sv, .samples = detail::proqol_5_norms::stamm_2010::samples,
     .provenance = {.sources = detail::proqol_5_norms::stamm_2010::citations, .status = Status::second_hand}};

}  // namespace proqol_5_norms
}  // namespace cftkit::catalogue
