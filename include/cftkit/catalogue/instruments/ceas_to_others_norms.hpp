// Generated from data/instruments/ceas_to_others/norms by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment.hpp>
#include <cftkit/catalogue/sources.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit::catalogue {
namespace detail::ceas_to_others_norms::gilbert_2017 {

inline constexpr Reliability uk_engagement_reliability[] = {{"cronbach_alpha"sv, {90, 2}}};
inline constexpr Citation citations[] = {{&sources::gilbert_2017, "table 1"sv}};
inline constexpr Reliability uk_action_reliability[] = {{"cronbach_alpha"sv, {94, 2}}};
inline constexpr NormScale uk_scales[] = {
    {.scale = 0, .fingerprint = 0x782C3A1659924DAFULL, .metric = Metric::raw_sum,
     .reliability = uk_engagement_reliability,
     .provenance = {.sources = citations, .status = Status::verified}},
    {.scale = 1, .fingerprint = 0x989ED78FA50FC050ULL, .metric = Metric::raw_sum,
     .reliability = uk_action_reliability,
     .provenance = {.sources = citations, .status = Status::verified}}};
inline constexpr NormSample samples[] = {
    {.id = "uk"sv, .population = "UK sample of the article"sv, .scales = uk_scales}};

}  // namespace detail::ceas_to_others_norms::gilbert_2017

/// What studies say of CEAS-To, by study.
namespace ceas_to_others_norms {

inline constexpr Norm gilbert_2017{.id = "gilbert_2017"sv, .instrument = "ceas_to_others"sv, .samples = detail::ceas_to_others_norms::gilbert_2017::samples,
     .provenance = {.sources = detail::ceas_to_others_norms::gilbert_2017::citations, .status = Status::verified}};

}  // namespace ceas_to_others_norms
}  // namespace cftkit::catalogue
