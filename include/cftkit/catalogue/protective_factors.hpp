// Generated from data/protective_factors by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/sources.hpp>
#include <cftkit/domain/protective_factor.hpp>

#include <string_view>

namespace cftkit::catalogue {

namespace detail::protective_factors {

inline constexpr Citation from_gilbert_van_gordon_2023[] = {{&sources::gilbert_van_gordon_2023, "abstract"sv}};
inline constexpr Citation from_holt_lunstad_2010_gilbert_positive_affect_2009[] = {
    {&sources::holt_lunstad_2010, "abstract"sv}, {&sources::gilbert_positive_affect_2009, "abstract"sv}};
inline constexpr Citation from_holt_lunstad_2010[] = {{&sources::holt_lunstad_2010, "abstract"sv}};
inline constexpr Citation from_samhsa_2014[] = {{&sources::samhsa_2014, "title page"sv}};
inline constexpr Citation from_pourmotabbed_2020[] = {{&sources::pourmotabbed_2020, "abstract"sv}};
inline constexpr Citation from_white_2019[] = {{&sources::white_2019, "abstract"sv}};
inline constexpr Citation from_fancourt_finn_2019[] = {{&sources::fancourt_finn_2019, "abstract"sv}};
inline constexpr ProtectiveFactor protective_factors[] = {
    {.id = "emotion_regulation"sv, .wording_id = "factor.emotion_regulation"sv, .provenance = {.status = Status::expert_default}},
    {.id = "reframing"sv, .wording_id = "factor.reframing"sv, .provenance = {.status = Status::expert_default}},
    {.id = "self_compassion_in_failure"sv, .wording_id = "factor.self_compassion_in_failure"sv,
     .provenance = {.status = Status::expert_default}},
    {.id = "common_humanity"sv, .wording_id = "factor.common_humanity"sv, .provenance = {.status = Status::expert_default}},
    {.id = "mindful_awareness"sv, .wording_id = "factor.mindful_awareness"sv, .provenance = {.status = Status::expert_default}},
    {.id = "compassion_as_a_skill"sv, .wording_id = "factor.compassion_as_a_skill"sv,
     .provenance = {.sources = from_gilbert_van_gordon_2023, .status = Status::expert_default}},
    {.id = "safe_relationships"sv, .locus = Locus::external, .wording_id = "factor.safe_relationships"sv,
     .provenance = {.sources = from_holt_lunstad_2010_gilbert_positive_affect_2009,
         .status = Status::expert_default}},
    {.id = "community_support"sv, .locus = Locus::external, .wording_id = "factor.community_support"sv,
     .provenance = {.sources = from_holt_lunstad_2010, .status = Status::expert_default}},
    {.id = "trauma_informed_care"sv, .locus = Locus::external, .wording_id = "factor.trauma_informed_care"sv,
     .provenance = {.sources = from_samhsa_2014, .status = Status::expert_default}},
    {.id = "stable_housing"sv, .locus = Locus::external, .wording_id = "factor.stable_housing"sv, .is_basic_need = true,
     .provenance = {.status = Status::expert_default}},
    {.id = "financial_security"sv, .locus = Locus::external, .wording_id = "factor.financial_security"sv, .is_basic_need = true,
     .provenance = {.status = Status::expert_default}},
    {.id = "reliable_food"sv, .locus = Locus::external, .wording_id = "factor.reliable_food"sv, .is_basic_need = true,
     .provenance = {.sources = from_pourmotabbed_2020, .status = Status::expert_default}},
    {.id = "nature"sv, .locus = Locus::external, .wording_id = "factor.nature"sv,
     .provenance = {.sources = from_white_2019, .status = Status::expert_default}},
    {.id = "creativity"sv, .locus = Locus::external, .wording_id = "factor.creativity"sv,
     .provenance = {.sources = from_fancourt_finn_2019, .status = Status::expert_default}},
    {.id = "spirituality"sv, .locus = Locus::external, .wording_id = "factor.spirituality"sv,
     .provenance = {.status = Status::expert_default}}};

}  // namespace detail::protective_factors

/// What buffers: within a person and around them.
inline constexpr List<ProtectiveFactor> protective_factors{detail::protective_factors::protective_factors};

}  // namespace cftkit::catalogue
