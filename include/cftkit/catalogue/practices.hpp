// Generated from data/practices by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/sources.hpp>
#include <cftkit/domain/breathing.hpp>
#include <cftkit/domain/practice_set.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit::catalogue {

namespace detail::practices {

inline constexpr Citation from_self_stigma_cft_2023_mclean_2022[] = {
    {&sources::self_stigma_cft_2023, "session 1"sv}, {&sources::mclean_2022, "session 1"sv}};
inline constexpr PracticeRef any_of_stop_any_time[] = {{false, 0 /* stop_any_time */}};
inline constexpr PracticeRef any_of_crisis_information[] = {{false, 1 /* crisis_information */}};
inline constexpr Prerequisite understanding_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}}};
inline constexpr Citation from_mclean_2022_self_stigma_cft_2023_icop_2021_fox_cattani_2020[] = {
    {&sources::mclean_2022, "session 2"sv}, {&sources::self_stigma_cft_2023, "sessions 2 to 4"sv},
    {&sources::icop_2021, "modules 1 and 2"sv}, {&sources::fox_cattani_2020, "modules 1 and 2"sv}};
inline constexpr PracticeRef any_of_understanding[] = {{true, 1 /* understanding */}};
inline constexpr Citation from_mclean_2022_icop_2021[] = {
    {&sources::mclean_2022, "session 2"sv}, {&sources::icop_2021, "module 1"sv}};
inline constexpr Prerequisite grounding_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_understanding, .kind = PrerequisiteKind::soft,
     .provenance = {.sources = from_mclean_2022_icop_2021, .status = Status::expert_default}}};
inline constexpr Citation from_mclean_2022_icop_2021_msc_teacher_pages_cftp_trainer_pages[] = {
    {&sources::mclean_2022, "session 2"sv}, {&sources::icop_2021, "module 2"sv},
    {&sources::msc_teacher_pages, "sessions 1 and 2"sv}, {&sources::cftp_trainer_pages, "first aim"sv}};
inline constexpr Citation from_mclean_2022_self_stigma_cft_2023[] = {
    {&sources::mclean_2022, "session 2"sv}, {&sources::self_stigma_cft_2023, "sessions 1 to 3"sv}};
inline constexpr Prerequisite soothing_rhythm_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_understanding, .kind = PrerequisiteKind::soft,
     .provenance = {.sources = from_mclean_2022_self_stigma_cft_2023, .status = Status::expert_default}}};
inline constexpr Citation from_self_stigma_cft_2023_mclean_2022_comfort_2023_cftp_trainer_pages[] = {
    {&sources::self_stigma_cft_2023, "sessions 1 to 5"sv}, {&sources::mclean_2022, "sessions 2 to 5"sv},
    {&sources::comfort_2023, ""sv}, {&sources::cftp_trainer_pages, "first aim"sv}};
inline constexpr Citation from_mclean_2022_fox_cattani_2020[] = {
    {&sources::mclean_2022, "sessions 1 and 2"sv}, {&sources::fox_cattani_2020, "modules 1 to 3"sv}};
inline constexpr Prerequisite mindful_attention_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_understanding, .kind = PrerequisiteKind::soft,
     .provenance = {.sources = from_mclean_2022_fox_cattani_2020, .status = Status::expert_default}}};
inline constexpr Citation from_mclean_2022_fox_cattani_2020_cct_pmc11612461_msc_teacher_pages[] = {
    {&sources::mclean_2022, "session 1"sv}, {&sources::fox_cattani_2020, "module 3"sv},
    {&sources::cct_pmc11612461, "session 1"sv}, {&sources::msc_teacher_pages, "session 2"sv}};
inline constexpr PracticeRef any_of_grounding_soothing_rhythm[] = {
    {true, 2 /* grounding */}, {true, 3 /* soothing_rhythm */}};
inline constexpr Citation from_mclean_2022_cftp_trainer_pages[] = {
    {&sources::mclean_2022, "sessions 2 and 3"sv}, {&sources::cftp_trainer_pages, "first aim"sv}};
inline constexpr Prerequisite calm_place_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_grounding_soothing_rhythm, .count = 3, .kind = PrerequisiteKind::hard,
     .provenance = {.sources = from_mclean_2022_cftp_trainer_pages, .status = Status::expert_default}}};
inline constexpr Citation from_mclean_2022_icop_2021_cftp_trainer_pages[] = {
    {&sources::mclean_2022, "session 3"sv}, {&sources::icop_2021, "module 3"sv}, {&sources::cftp_trainer_pages, "first aim"sv}};
inline constexpr PracticeRef any_of_calm_place[] = {{true, 5 /* calm_place */}};
inline constexpr Citation from_mclean_2022[] = {{&sources::mclean_2022, "session 3"sv}};
inline constexpr Prerequisite receiving_compassion_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_calm_place, .count = 3, .kind = PrerequisiteKind::hard_unguided,
     .provenance = {.sources = from_mclean_2022, .status = Status::expert_default}}};
inline constexpr Citation from_fox_cattani_2020_hackley_2024_compassionate_colour_page[] = {
    {&sources::fox_cattani_2020, "module 4"sv}, {&sources::hackley_2024, ""sv}, {&sources::compassionate_colour_page, ""sv}};
inline constexpr Citation from_cct_pmc11612461_msc_teacher_pages[] = {
    {&sources::cct_pmc11612461, "sessions 1 and 2"sv}, {&sources::msc_teacher_pages, "sessions 1 to 3"sv}};
inline constexpr PracticeRef any_of_mindful_attention[] = {{true, 4 /* mindful_attention */}};
inline constexpr Citation from_cct_pmc11612461_msc_teacher_pages_2[] = {
    {&sources::cct_pmc11612461, "sessions 1 and 2"sv}, {&sources::msc_teacher_pages, "sessions 2 and 3"sv}};
inline constexpr Prerequisite giving_compassion_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_grounding_soothing_rhythm, .count = 3, .kind = PrerequisiteKind::hard_unguided,
     .provenance = {.sources = from_cct_pmc11612461_msc_teacher_pages, .status = Status::expert_default}},
    {.any_of = any_of_mindful_attention, .kind = PrerequisiteKind::soft,
     .provenance = {.sources = from_cct_pmc11612461_msc_teacher_pages_2, .status = Status::expert_default}}};
inline constexpr Citation from_cct_pmc11612461_msc_teacher_pages_3[] = {
    {&sources::cct_pmc11612461, "sessions 2, 5 and 6"sv}, {&sources::msc_teacher_pages, "session 3"sv}};
inline constexpr PracticeRef any_of_soothing_rhythm[] = {{true, 3 /* soothing_rhythm */}};
inline constexpr Citation from_mclean_2022_comfort_2023_cftp_trainer_pages[] = {
    {&sources::mclean_2022, "sessions 2 to 4"sv}, {&sources::comfort_2023, "sessions 1 and 4"sv},
    {&sources::cftp_trainer_pages, "aims in order"sv}};
inline constexpr Citation from_fox_cattani_2020_mclean_2022[] = {
    {&sources::fox_cattani_2020, "modules 3 and 5"sv}, {&sources::mclean_2022, "sessions 1 and 4"sv}};
inline constexpr PracticeRef any_of_calm_place_giving_compassion[] = {
    {true, 5 /* calm_place */}, {true, 7 /* giving_compassion */}};
inline constexpr Citation from_mclean_2022_2[] = {{&sources::mclean_2022, "sessions 3 and 4"sv}};
inline constexpr Prerequisite compassionate_self_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_soothing_rhythm, .count = 3, .kind = PrerequisiteKind::hard,
     .provenance = {.sources = from_mclean_2022_comfort_2023_cftp_trainer_pages, .status = Status::expert_default}},
    {.any_of = any_of_mindful_attention, .kind = PrerequisiteKind::soft,
     .provenance = {.sources = from_fox_cattani_2020_mclean_2022, .status = Status::expert_default}},
    {.any_of = any_of_calm_place_giving_compassion, .kind = PrerequisiteKind::soft,
     .provenance = {.sources = from_mclean_2022_2, .status = Status::expert_default}}};
inline constexpr Citation from_mclean_2022_fox_cattani_2020_comfort_2023_icop_2021_cftp_trainer_pages[] = {
    {&sources::mclean_2022, "session 4"sv}, {&sources::fox_cattani_2020, "module 5"sv}, {&sources::comfort_2023, "session 4"sv},
    {&sources::icop_2021, "module 3"sv}, {&sources::cftp_trainer_pages, ""sv}};
inline constexpr PracticeRef any_of_compassionate_self[] = {{true, 8 /* compassionate_self */}};
inline constexpr Citation from_cftp_trainer_pages_comfort_2023[] = {
    {&sources::cftp_trainer_pages, "aims in order"sv}, {&sources::comfort_2023, "sessions 4 to 6"sv}};
inline constexpr Prerequisite daily_compassion_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_compassionate_self, .count = 3, .kind = PrerequisiteKind::hard_unguided,
     .provenance = {.sources = from_cftp_trainer_pages_comfort_2023, .status = Status::expert_default}}};
inline constexpr Citation from_cftp_trainer_pages_msc_teacher_pages_cct_pmc11612461[] = {
    {&sources::cftp_trainer_pages, ""sv}, {&sources::msc_teacher_pages, "session 4"sv},
    {&sources::cct_pmc11612461, "sessions 3 and 4"sv}};
inline constexpr Citation from_icop_2021_cftp_trainer_pages[] = {
    {&sources::icop_2021, "modules 3 and 5"sv}, {&sources::cftp_trainer_pages, "aims in order"sv}};
inline constexpr Prerequisite compassionate_letter_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_compassionate_self, .count = 3, .kind = PrerequisiteKind::hard_unguided,
     .provenance = {.sources = from_icop_2021_cftp_trainer_pages, .status = Status::expert_default}}};
inline constexpr Citation from_icop_2021_cftp_trainer_pages_2[] = {
    {&sources::icop_2021, "module 5"sv}, {&sources::cftp_trainer_pages, ""sv}};
inline constexpr Citation from_mclean_2022_comfort_2023_icop_2021[] = {
    {&sources::mclean_2022, "sessions 2 and 4"sv}, {&sources::comfort_2023, "sessions 1 and 5"sv},
    {&sources::icop_2021, "modules 1 and 2"sv}};
inline constexpr Citation from_mclean_2022_comfort_2023[] = {
    {&sources::mclean_2022, "session 4"sv}, {&sources::comfort_2023, "sessions 4 and 5"sv}};
inline constexpr PracticeRef any_of_fears_and_blocks[] = {{false, 5 /* fears_and_blocks */}};
inline constexpr Citation from_mclean_2022_comfort_2023_2[] = {
    {&sources::mclean_2022, "sessions 3 and 4"sv}, {&sources::comfort_2023, "sessions 2 and 5"sv}};
inline constexpr Prerequisite understanding_the_critic_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_grounding_soothing_rhythm, .count = 3, .kind = PrerequisiteKind::hard,
     .provenance = {.sources = from_mclean_2022_comfort_2023_icop_2021, .status = Status::expert_default}},
    {.any_of = any_of_compassionate_self, .kind = PrerequisiteKind::soft, .within = Within::same_session,
     .provenance = {.sources = from_mclean_2022_comfort_2023, .status = Status::expert_default}},
    {.any_of = any_of_fears_and_blocks, .kind = PrerequisiteKind::soft,
     .provenance = {.sources = from_mclean_2022_comfort_2023_2, .status = Status::expert_default}}};
inline constexpr Citation from_mclean_2022_icop_2021_comfort_2023_fox_cattani_2020[] = {
    {&sources::mclean_2022, "session 4"sv}, {&sources::icop_2021, "modules 2 and 4"sv}, {&sources::comfort_2023, "session 5"sv},
    {&sources::fox_cattani_2020, "module 7"sv}};
inline constexpr Citation from_fox_cattani_2020_icop_2021_mclean_2022[] = {
    {&sources::fox_cattani_2020, "modules 5 and 6"sv}, {&sources::icop_2021, "module 3"sv},
    {&sources::mclean_2022, "sessions 4 and 5"sv}};
inline constexpr Prerequisite multiple_selves_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_compassionate_self, .count = 3, .kind = PrerequisiteKind::hard,
     .within = Within::same_session,
     .provenance = {.sources = from_fox_cattani_2020_icop_2021_mclean_2022, .status = Status::expert_default}}};
inline constexpr Citation from_mclean_2022_fox_cattani_2020_icop_2021_bell_2021[] = {
    {&sources::mclean_2022, "session 5"sv}, {&sources::fox_cattani_2020, "module 6"sv}, {&sources::icop_2021, "module 3"sv},
    {&sources::bell_2021, ""sv}};
inline constexpr Citation from_fox_cattani_2020_comfort_2023[] = {
    {&sources::fox_cattani_2020, "modules 5, 7 and 8"sv}, {&sources::comfort_2023, "sessions 4 and 5"sv}};
inline constexpr PracticeRef any_of_understanding_the_critic[] = {{true, 11 /* understanding_the_critic */}};
inline constexpr Citation from_fox_cattani_2020_icop_2021[] = {
    {&sources::fox_cattani_2020, "modules 7 and 8"sv}, {&sources::icop_2021, "modules 2 and 4"sv}};
inline constexpr PracticeRef any_of_multiple_selves[] = {{true, 12 /* multiple_selves */}};
inline constexpr Citation from_fox_cattani_2020_icop_2021_2[] = {
    {&sources::fox_cattani_2020, "modules 6 and 8"sv}, {&sources::icop_2021, "modules 3 and 4"sv}};
inline constexpr Prerequisite shame_work_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_compassionate_self, .count = 3, .kind = PrerequisiteKind::hard,
     .provenance = {.sources = from_fox_cattani_2020_comfort_2023, .status = Status::expert_default}},
    {.any_of = any_of_understanding_the_critic, .count = 3, .kind = PrerequisiteKind::hard,
     .provenance = {.sources = from_fox_cattani_2020_icop_2021, .status = Status::expert_default}},
    {.any_of = any_of_multiple_selves, .kind = PrerequisiteKind::soft,
     .provenance = {.sources = from_fox_cattani_2020_icop_2021_2, .status = Status::expert_default}}};
inline constexpr Citation from_fox_cattani_2020_icop_2021_comfort_2023[] = {
    {&sources::fox_cattani_2020, "modules 7 and 8"sv}, {&sources::icop_2021, "module 4"sv},
    {&sources::comfort_2023, "session 5"sv}};
inline constexpr Citation from_cftp_trainer_pages[] = {{&sources::cftp_trainer_pages, "aims in order"sv}};
inline constexpr Citation from_fox_cattani_2020[] = {{&sources::fox_cattani_2020, "modules 7 and 8"sv}};
inline constexpr Citation from_fox_cattani_2020_2[] = {{&sources::fox_cattani_2020, "modules 6 and 8"sv}};
inline constexpr Prerequisite chair_work_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_compassionate_self, .count = 3, .kind = PrerequisiteKind::hard,
     .provenance = {.sources = from_cftp_trainer_pages, .status = Status::expert_default}},
    {.any_of = any_of_understanding_the_critic, .count = 3, .kind = PrerequisiteKind::hard,
     .provenance = {.sources = from_fox_cattani_2020, .status = Status::expert_default}},
    {.any_of = any_of_multiple_selves, .kind = PrerequisiteKind::soft,
     .provenance = {.sources = from_fox_cattani_2020_2, .status = Status::expert_default}}};
inline constexpr Citation from_cftp_trainer_pages_bell_2021_hackley_2024_pmc10955982[] = {
    {&sources::cftp_trainer_pages, ""sv}, {&sources::bell_2021, ""sv}, {&sources::hackley_2024, ""sv},
    {&sources::pmc10955982, ""sv}};
inline constexpr Citation from_fox_cattani_2020_3[] = {{&sources::fox_cattani_2020, "modules 5 and 10"sv}};
inline constexpr Prerequisite assertiveness_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_compassionate_self, .count = 3, .kind = PrerequisiteKind::hard_unguided,
     .provenance = {.sources = from_fox_cattani_2020_3, .status = Status::expert_default}}};
inline constexpr Citation from_fox_cattani_2020_4[] = {{&sources::fox_cattani_2020, "module 10"sv}};
inline constexpr PracticeRef any_of_shame_work_chair_work[] = {{true, 13 /* shame_work */}, {true, 14 /* chair_work */}};
inline constexpr Citation from_fox_cattani_2020_5[] = {{&sources::fox_cattani_2020, "modules 8 and 11"sv}};
inline constexpr Prerequisite forgiveness_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_shame_work_chair_work, .count = 3, .kind = PrerequisiteKind::hard,
     .provenance = {.sources = from_fox_cattani_2020_5, .status = Status::expert_default}}};
inline constexpr Citation from_fox_cattani_2020_6[] = {{&sources::fox_cattani_2020, "module 11"sv}};
inline constexpr Prerequisite helpful_action_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_understanding, .kind = PrerequisiteKind::soft,
     .provenance = {.status = Status::expert_default}}};
inline constexpr Citation from_fox_cattani_2020_icop_2021_comfort_2023_2[] = {
    {&sources::fox_cattani_2020, "module 12"sv}, {&sources::icop_2021, "module 5"sv}, {&sources::comfort_2023, "session 6"sv}};
inline constexpr Citation from_comfort_2023_msc_teacher_pages[] = {
    {&sources::comfort_2023, "sessions 1 and 3"sv}, {&sources::msc_teacher_pages, "session 1"sv}};
inline constexpr Prerequisite everyday_kindness_needs[] = {
    {.any_of = any_of_stop_any_time, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_crisis_information, .kind = PrerequisiteKind::absolute,
     .provenance = {.status = Status::expert_default}},
    {.any_of = any_of_grounding_soothing_rhythm, .kind = PrerequisiteKind::soft,
     .provenance = {.sources = from_comfort_2023_msc_teacher_pages, .status = Status::expert_default}}};
inline constexpr Citation from_comfort_2023_msc_teacher_pages_cct_pmc11612461[] = {
    {&sources::comfort_2023, "sessions 3 and 6"sv}, {&sources::msc_teacher_pages, "sessions 1 and 2"sv},
    {&sources::cct_pmc11612461, "session 5"sv}};
inline constexpr Citation from_cebolla_2017[] = {{&sources::cebolla_2017, ""sv}};
inline constexpr EmotionSystem works_with_soothing[] = {EmotionSystem::soothing};
inline constexpr EngagementAttribute attributes_care_for_wellbeing[] = {EngagementAttribute::care_for_wellbeing};
inline constexpr ActionSkill skills_thinking_behaviour[] = {ActionSkill::thinking, ActionSkill::behaviour};
inline constexpr Evidence stop_any_time_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "A group agreement on safety opens both programmes, in session 1."sv,
     .provenance = {.sources = from_self_stigma_cft_2023_mclean_2022, .status = Status::verified}},
    {.about = EvidenceAbout::harm,
     .note = "In one survey of 342 people who meditate, 25.4 % reported unwanted effects, mostly passing. People should know before they begin."sv,
     .provenance = {.sources = from_cebolla_2017, .status = Status::verified}}};
inline constexpr std::uint16_t seconds_20_60[] = {20, 60};
inline constexpr std::uint16_t seconds_60[] = {60};
inline constexpr std::uint16_t seconds_120_300[] = {120, 300};
inline constexpr Variant stop_any_time_variants[] = {
    {.id = "read"sv, .medium = Medium::written, .seconds = seconds_20_60},
    {.id = "heard"sv, .audio = true, .medium = Medium::audio, .seconds = seconds_60, .closing_seconds = 10},
    {.id = "talked_through"sv, .privacy = true, .medium = Medium::spoken, .interpersonal = true,
     .seconds = seconds_120_300, .closing_seconds = 10}};
inline constexpr EngagementAttribute attributes_care_for_wellbeing_distress_tolerance[] = {
    EngagementAttribute::care_for_wellbeing, EngagementAttribute::distress_tolerance};
inline constexpr ActionSkill skills_behaviour[] = {ActionSkill::behaviour};
inline constexpr std::string_view grows_trauma_informed_care_community_support[] = {"trauma_informed_care"sv, "community_support"sv};
inline constexpr Evidence crisis_information_evidence[] = {
    {.about = EvidenceAbout::variant,
     .note = "The numbers and places are the app's own, for its country. The invitation holds without them too; an app that has them shows them here."sv,
     .provenance = {.status = Status::expert_default}}};
inline constexpr std::uint16_t seconds_60_180[] = {60, 180};
inline constexpr Variant crisis_information_variants[] = {
    {.id = "read"sv, .medium = Medium::written, .seconds = seconds_20_60},
    {.id = "saved_on_a_card"sv, .privacy = true, .medium = Medium::written, .seconds = seconds_60_180,
     .closing_seconds = 10}};
inline constexpr Citation from_mclean_2022_self_stigma_cft_2023_icop_2021[] = {
    {&sources::mclean_2022, "session 2"sv}, {&sources::self_stigma_cft_2023, "session 2"sv}, {&sources::icop_2021, "module 2"sv}};
inline constexpr EmotionSystem works_with_threat[] = {EmotionSystem::threat};
inline constexpr EngagementAttribute attributes_empathy_non_judgement[] = {
    EngagementAttribute::empathy, EngagementAttribute::non_judgement};
inline constexpr ActionSkill skills_thinking_attention[] = {ActionSkill::thinking, ActionSkill::attention};
inline constexpr std::string_view grows_reframing_common_humanity[] = {"reframing"sv, "common_humanity"sv};
inline constexpr Evidence tricky_brain_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Session 2 of two programmes, module 2 of the online course; loops are drawn as home practice."sv,
     .provenance = {.sources = from_mclean_2022_self_stigma_cft_2023_icop_2021, .status = Status::verified}}};
inline constexpr std::uint16_t seconds_120_300_600[] = {120, 300, 600};
inline constexpr Variant tricky_brain_variants[] = {
    {.id = "read"sv, .medium = Medium::written, .seconds = seconds_20_60,
     .invitation_id = "practice.tricky_brain.read.invitation"sv},
    {.id = "think_it_over"sv, .memory = Memory::recent, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_180, .closing_seconds = 10},
    {.id = "draw_the_loop"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_120_300_600, .closing_seconds = 20}};
inline constexpr Citation from_mclean_2022_self_stigma_cft_2023_2[] = {
    {&sources::mclean_2022, "session 2"sv}, {&sources::self_stigma_cft_2023, "session 2"sv}};
inline constexpr Citation from_self_stigma_cft_2023_icop_2021_mclean_2022[] = {
    {&sources::self_stigma_cft_2023, "session 3"sv}, {&sources::icop_2021, "module 1"sv}, {&sources::mclean_2022, "session 2"sv}};
inline constexpr EmotionSystem works_with_threat_drive_soothing[] = {
    EmotionSystem::threat, EmotionSystem::drive, EmotionSystem::soothing};
inline constexpr EngagementAttribute attributes_sensitivity_non_judgement[] = {
    EngagementAttribute::sensitivity, EngagementAttribute::non_judgement};
inline constexpr ActionSkill skills_attention_thinking[] = {ActionSkill::attention, ActionSkill::thinking};
inline constexpr std::string_view grows_emotion_regulation_mindful_awareness[] = {"emotion_regulation"sv, "mindful_awareness"sv};
inline constexpr Evidence three_circles_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Drawing one's own circles and finding what sets them off is home practice."sv,
     .provenance = {.sources = from_self_stigma_cft_2023_icop_2021_mclean_2022, .status = Status::verified}}};
inline constexpr std::uint16_t seconds_60_120[] = {60, 120};
inline constexpr std::uint16_t seconds_300_600[] = {300, 600};
inline constexpr Variant three_circles_variants[] = {
    {.id = "look_at_the_picture"sv, .medium = Medium::written, .seconds = seconds_20_60,
     .invitation_id = "practice.three_circles.look_at_the_picture.invitation"sv},
    {.id = "in_mind"sv, .imagery = Imagery::light, .entry = Entry::self, .seconds = seconds_60_120,
     .closing_seconds = 10, .invitation_id = "practice.three_circles.in_mind.invitation"sv},
    {.id = "drawn"sv, .medium = Medium::action, .entry = Entry::self, .seconds = seconds_120_300_600,
     .closing_seconds = 10},
    {.id = "drawn_with_triggers"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_300_600, .closing_seconds = 30}};
inline constexpr Citation from_self_stigma_cft_2023_icop_2021[] = {
    {&sources::self_stigma_cft_2023, "session 3"sv}, {&sources::icop_2021, "module 1"sv}};
inline constexpr Citation from_fox_cattani_2020_self_stigma_cft_2023[] = {
    {&sources::fox_cattani_2020, "module 1"sv}, {&sources::self_stigma_cft_2023, "session 2"sv}};
inline constexpr EmotionSystem works_with_threat_soothing[] = {EmotionSystem::threat, EmotionSystem::soothing};
inline constexpr EngagementAttribute attributes_non_judgement_empathy[] = {
    EngagementAttribute::non_judgement, EngagementAttribute::empathy};
inline constexpr ActionSkill skills_thinking[] = {ActionSkill::thinking};
inline constexpr std::string_view grows_self_compassion_in_failure_reframing[] = {"self_compassion_in_failure"sv, "reframing"sv};
inline constexpr PracticeCaution not_my_fault_and_my_part_cautions[] = {
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence not_my_fault_and_my_part_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Not one's fault and yet one's responsibility are taught together in the first module of the group manual; the self-stigma programme uses the first half."sv,
     .provenance = {.sources = from_fox_cattani_2020_self_stigma_cft_2023, .status = Status::second_hand}}};
inline constexpr Variant not_my_fault_and_my_part_variants[] = {
    {.id = "read"sv, .medium = Medium::written, .seconds = seconds_20_60,
     .invitation_id = "practice.not_my_fault_and_my_part.read.invitation"sv},
    {.id = "two_columns"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_120_300, .closing_seconds = 20},
    {.id = "in_mind"sv, .memory = Memory::recent, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_180, .closing_seconds = 20}};
inline constexpr Citation from_mclean_2018[] = {{&sources::mclean_2018, ""sv}};
inline constexpr Citation from_mclean_2022_comfort_2023_3[] = {
    {&sources::mclean_2022, "session 3"sv}, {&sources::comfort_2023, "session 2"sv}};
inline constexpr Citation from_matos_2017[] = {{&sources::matos_2017, ""sv}};
inline constexpr EngagementAttribute attributes_sensitivity_non_judgement_distress_tolerance[] = {
    EngagementAttribute::sensitivity, EngagementAttribute::non_judgement, EngagementAttribute::distress_tolerance};
inline constexpr std::string_view grows_self_compassion_in_failure_compassion_as_a_skill[] = {"self_compassion_in_failure"sv, "compassion_as_a_skill"sv};
inline constexpr PracticeCaution fears_and_blocks_cautions[] = {
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::missing_template,
     .provenance = {.sources = from_mclean_2018, .status = Status::verified}}};
inline constexpr Evidence fears_and_blocks_evidence[] = {
    {.about = EvidenceAbout::order,
     .note = "Named early: session 3 in the programme for survivors of abuse, session 2 in the cancer programme."sv,
     .provenance = {.sources = from_mclean_2022_comfort_2023_3, .status = Status::verified}},
    {.about = EvidenceAbout::effect,
     .note = "Fears of compassion went down in two weeks of compassionate mind training against a waiting list (56 and 37 people)."sv,
     .provenance = {.sources = from_matos_2017, .status = Status::verified}}};
inline constexpr Variant fears_and_blocks_variants[] = {
    {.id = "read"sv, .medium = Medium::written, .seconds = seconds_20_60,
     .invitation_id = "practice.fears_and_blocks.read.invitation"sv},
    {.id = "choose_from_a_list"sv, .medium = Medium::written, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 10},
    {.id = "write_them_down"sv, .privacy = true, .medium = Medium::written, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_120_300_600, .closing_seconds = 20}};
inline constexpr Citation from_self_stigma_cft_2023_fox_cattani_2020_mclean_2022[] = {
    {&sources::self_stigma_cft_2023, "session 1"sv}, {&sources::fox_cattani_2020, "module 1"sv},
    {&sources::mclean_2022, "session 2"sv}};
inline constexpr EngagementAttribute attributes_care_for_wellbeing_sensitivity[] = {
    EngagementAttribute::care_for_wellbeing, EngagementAttribute::sensitivity};
inline constexpr std::string_view grows_compassion_as_a_skill_common_humanity[] = {"compassion_as_a_skill"sv, "common_humanity"sv};
inline constexpr Evidence what_compassion_is_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "What it is and is not opens the self-stigma programme; the group manual adds the three flows."sv,
     .provenance = {.sources = from_self_stigma_cft_2023_fox_cattani_2020_mclean_2022, .status = Status::second_hand}}};
inline constexpr Variant what_compassion_is_variants[] = {
    {.id = "read"sv, .medium = Medium::written, .seconds = seconds_20_60,
     .invitation_id = "practice.what_compassion_is.read.invitation"sv},
    {.id = "which_way_is_easiest"sv, .entry = Entry::self, .seconds = seconds_60_180, .closing_seconds = 10},
    {.id = "talked_through"sv, .medium = Medium::spoken, .interpersonal = true, .seconds = seconds_300_600,
     .closing_seconds = 20}};
inline constexpr Citation from_self_stigma_cft_2023[] = {{&sources::self_stigma_cft_2023, "session 1"sv}};
inline constexpr Citation from_msc_teacher_pages[] = {{&sources::msc_teacher_pages, "sessions 1 and 2"sv}};
inline constexpr Citation from_cai_2024[] = {{&sources::cai_2024, ""sv}};
inline constexpr EngagementAttribute attributes_sensitivity_distress_tolerance[] = {
    EngagementAttribute::sensitivity, EngagementAttribute::distress_tolerance};
inline constexpr std::string_view grows_emotion_regulation_self_compassion_in_failure[] = {"emotion_regulation"sv, "self_compassion_in_failure"sv};
inline constexpr Evidence when_kindness_stirs_pain_evidence[] = {
    {.about = EvidenceAbout::order,
     .note = "Zones of tolerance and opening and closing are taught in session 1, backdraft in session 2, before deeper practice."sv,
     .provenance = {.sources = from_msc_teacher_pages, .status = Status::second_hand}},
    {.about = EvidenceAbout::harm,
     .note = "There is no agreed definition of backdraft and little research, so there is no cut-off."sv,
     .provenance = {.sources = from_cai_2024, .status = Status::verified}}};
inline constexpr Variant when_kindness_stirs_pain_variants[] = {
    {.id = "read"sv, .medium = Medium::written, .seconds = seconds_20_60,
     .invitation_id = "practice.when_kindness_stirs_pain.read.invitation"sv},
    {.id = "choose_what_helps"sv, .entry = Entry::self, .seconds = seconds_60_120, .closing_seconds = 10},
    {.id = "write_a_card"sv, .medium = Medium::written, .entry = Entry::self, .seconds = seconds_120_300,
     .closing_seconds = 10}};
inline constexpr Citation from_goldberg_2022[] = {{&sources::goldberg_2022, ""sv}};
inline constexpr Citation from_schaufeli_2023[] = {{&sources::schaufeli_2023, ""sv}};
inline constexpr EmotionSystem works_with_threat_drive[] = {EmotionSystem::threat, EmotionSystem::drive};
inline constexpr std::string_view grows_reframing[] = {"reframing"sv};
inline constexpr PracticeCaution strain_at_work_cautions[] = {
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence strain_at_work_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "An overview of burnout names high demands and lack of resources in the job as antecedents. That the practice helps was not studied."sv,
     .provenance = {.sources = from_schaufeli_2023, .status = Status::verified}}};
inline constexpr Variant strain_at_work_variants[] = {
    {.id = "read"sv, .medium = Medium::written, .seconds = seconds_20_60,
     .invitation_id = "practice.strain_at_work.read.invitation"sv},
    {.id = "sort_it"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_120_300, .closing_seconds = 10},
    {.id = "with_a_colleague"sv, .privacy = true, .medium = Medium::spoken, .interpersonal = true, .memory = Memory::recent,
     .intensity = 1, .seconds = seconds_300_600, .closing_seconds = 20}};
inline constexpr Citation from_solace_grounding[] = {{&sources::solace_grounding, ""sv}};
inline constexpr EngagementAttribute attributes_distress_tolerance[] = {EngagementAttribute::distress_tolerance};
inline constexpr ActionSkill skills_attention_sensory[] = {ActionSkill::attention, ActionSkill::sensory};
inline constexpr Evidence five_senses_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Naming things that one sees, hears and touches is offered for flashbacks and confusion by a support organisation."sv,
     .provenance = {.sources = from_solace_grounding, .status = Status::second_hand}}};
inline constexpr std::uint16_t seconds_60_120_180[] = {60, 120, 180};
inline constexpr std::uint16_t seconds_120_180_300[] = {120, 180, 300};
inline constexpr Variant five_senses_variants[] = {
    {.id = "three_things"sv, .seconds = seconds_20_60},
    {.id = "round_the_senses"sv, .seconds = seconds_60_120_180, .closing_seconds = 10},
    {.id = "said_aloud"sv, .privacy = true, .medium = Medium::spoken, .seconds = seconds_60_120,
     .closing_seconds = 10},
    {.id = "guided_voice"sv, .audio = true, .medium = Medium::audio, .seconds = seconds_120_180_300,
     .closing_seconds = 10}};
inline constexpr Citation from_msc_teacher_pages_2[] = {{&sources::msc_teacher_pages, "session 2"sv}};
inline constexpr Evidence feet_on_the_floor_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Soles of the feet, standing, walking or with the hands, is taught in session 2 as an anchor when one is upset."sv,
     .provenance = {.sources = from_msc_teacher_pages_2, .status = Status::second_hand}},
    {.about = EvidenceAbout::harm,
     .note = "In one survey body awareness went with fewer unwanted effects than focused attention."sv,
     .provenance = {.sources = from_cebolla_2017, .status = Status::verified}}};
inline constexpr std::uint16_t seconds_20_60_120[] = {20, 60, 120};
inline constexpr std::uint16_t seconds_180_300[] = {180, 300};
inline constexpr Variant feet_on_the_floor_variants[] = {
    {.id = "seated_press"sv, .body = BodyFocus::outside, .posture = Posture::seated, .seconds = seconds_20_60},
    {.id = "standing_rock"sv, .body = BodyFocus::outside, .posture = Posture::standing,
     .seconds = seconds_60_120_180, .closing_seconds = 10},
    {.id = "hands_instead"sv, .body = BodyFocus::outside, .seconds = seconds_20_60_120},
    {.id = "guided_voice"sv, .body = BodyFocus::outside, .audio = true, .medium = Medium::audio,
     .seconds = seconds_180_300, .closing_seconds = 10}};
inline constexpr Evidence looking_around_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Turning attention to the surroundings to come back to the present."sv,
     .provenance = {.sources = from_solace_grounding, .status = Status::second_hand}}};
inline constexpr Variant looking_around_variants[] = {
    {.id = "slow_look"sv, .seconds = seconds_20_60},
    {.id = "day_and_place"sv, .seconds = seconds_20_60_120},
    {.id = "listen_round"sv, .audio = true, .seconds = seconds_60_120, .closing_seconds = 10},
    {.id = "walk_round"sv, .medium = Medium::action, .posture = Posture::walking, .seconds = seconds_60_180,
     .closing_seconds = 10}};
inline constexpr Citation from_icop_2021[] = {{&sources::icop_2021, "module 2"sv}};
inline constexpr PracticeCaution soothing_object_cautions[] = {
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}}};
inline constexpr Evidence soothing_object_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "A soothing stone is one of the exercises of the second module of an online compassion course."sv,
     .provenance = {.sources = from_icop_2021, .status = Status::verified}}};
inline constexpr std::uint16_t seconds_20_60_180[] = {20, 60, 180};
inline constexpr std::uint16_t seconds_20[] = {20};
inline constexpr std::uint16_t seconds_120_180[] = {120, 180};
inline constexpr Variant soothing_object_variants[] = {
    {.id = "in_the_hand"sv, .medium = Medium::action, .seconds = seconds_20_60_180},
    {.id = "scent"sv, .medium = Medium::action, .seconds = seconds_20_60},
    {.id = "in_the_pocket"sv, .medium = Medium::action, .seconds = seconds_20},
    {.id = "eyes_resting"sv, .eyes = Eyes::closed, .medium = Medium::action, .intensity = 1,
     .seconds = seconds_120_180, .closing_seconds = 20}};
inline constexpr Citation from_susman_2024[] = {{&sources::susman_2024, ""sv}};
inline constexpr Citation from_dreisoerner_2021[] = {{&sources::dreisoerner_2021, ""sv}};
inline constexpr Citation from_msc_teacher_pages_3[] = {{&sources::msc_teacher_pages, "session 1"sv}};
inline constexpr EngagementAttribute attributes_care_for_wellbeing_sympathy[] = {
    EngagementAttribute::care_for_wellbeing, EngagementAttribute::sympathy};
inline constexpr ActionSkill skills_sensory_feeling[] = {ActionSkill::sensory, ActionSkill::feeling};
inline constexpr PracticeCaution supportive_touch_cautions[] = {
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::verified}},
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.caution = Caution::inner_body_focus, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence supportive_touch_evidence[] = {
    {.about = EvidenceAbout::dose,
     .note = "Twenty seconds a day for a month, 135 students: no effect for all who were allotted. Comparing the 45 from both groups who practised more than 28 times, self-compassion was better and stress lower than with finger-tapping; that is no longer a randomised comparison."sv,
     .provenance = {.sources = from_susman_2024, .status = Status::verified}},
    {.about = EvidenceAbout::effect,
     .note = "Cortisol after a laboratory stressor was lower with self-soothing touch or a hug (159 people); self-reported stress hardly differed, as a summary adds."sv,
     .provenance = {.sources = from_dreisoerner_2021, .status = Status::second_hand}},
    {.about = EvidenceAbout::origin, .note = "Soothing and supportive touch is taught in session 1."sv,
     .provenance = {.sources = from_msc_teacher_pages_3, .status = Status::second_hand}}};
inline constexpr Variant supportive_touch_variants[] = {
    {.id = "hand_on_hand"sv, .body = BodyFocus::outside, .touch = true, .medium = Medium::action, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_20_60, .closing_seconds = 5},
    {.id = "hand_on_heart"sv, .body = BodyFocus::inside, .touch = true, .privacy = true, .medium = Medium::action,
     .entry = Entry::self, .intensity = 1, .seconds = seconds_20_60_180, .closing_seconds = 5,
     .invitation_id = "practice.supportive_touch.hand_on_heart.invitation"sv},
    {.id = "soft_blanket"sv, .body = BodyFocus::outside, .medium = Medium::action, .entry = Entry::self,
     .seconds = seconds_20_60_180, .invitation_id = "practice.supportive_touch.soft_blanket.invitation"sv},
    {.id = "kind_words_with_it"sv, .eyes = Eyes::soft_gaze, .body = BodyFocus::outside, .touch = true, .privacy = true,
     .entry = Entry::self, .intensity = 1, .seconds = seconds_60_120, .closing_seconds = 20}};
inline constexpr Citation from_susman_2024_msc_teacher_pages[] = {
    {&sources::susman_2024, ""sv}, {&sources::msc_teacher_pages, "session 1"sv}};
inline constexpr Citation from_mclean_2022_3[] = {{&sources::mclean_2022, "session 2"sv}};
inline constexpr ActionSkill skills_sensory_behaviour[] = {ActionSkill::sensory, ActionSkill::behaviour};
inline constexpr std::string_view grows_emotion_regulation_compassion_as_a_skill[] = {"emotion_regulation"sv, "compassion_as_a_skill"sv};
inline constexpr PracticeCaution posture_face_voice_cautions[] = {
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence posture_face_voice_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Posture, facial expression and voice tone stand beside breathing in session 2."sv,
     .provenance = {.sources = from_mclean_2022_3, .status = Status::verified}},
    {.about = EvidenceAbout::effect,
     .note = "Part of two weeks of practice with voice tones, facial expressions and compassionate focusing; heart rate variability improved only in the training group (56 and 37 people)."sv,
     .provenance = {.sources = from_matos_2017, .status = Status::verified}}};
inline constexpr Variant posture_face_voice_variants[] = {
    {.id = "posture"sv, .body = BodyFocus::outside, .seconds = seconds_20_60},
    {.id = "friendly_face"sv, .body = BodyFocus::outside, .seconds = seconds_20_60_120},
    {.id = "warm_voice"sv, .body = BodyFocus::outside, .privacy = true, .medium = Medium::spoken, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "all_three_guided"sv, .eyes = Eyes::soft_gaze, .body = BodyFocus::outside, .audio = true, .medium = Medium::audio,
     .posture = Posture::seated, .intensity = 1, .seconds = seconds_180_300, .closing_seconds = 20}};
inline constexpr Citation from_mclean_2022_matos_2017[] = {
    {&sources::mclean_2022, "session 2"sv}, {&sources::matos_2017, ""sv}};
inline constexpr Citation from_irish_centre_cft_szulczewski_2019[] = {
    {&sources::irish_centre_cft, ""sv}, {&sources::szulczewski_2019, ""sv}};
inline constexpr Citation from_kim_newman_2019[] = {{&sources::kim_newman_2019, ""sv}};
inline constexpr Citation from_britton_2021[] = {{&sources::britton_2021, ""sv}};
inline constexpr Citation from_self_stigma_cft_2023_2[] = {{&sources::self_stigma_cft_2023, "sessions 1 to 5"sv}};
inline constexpr Citation from_irish_centre_cft[] = {{&sources::irish_centre_cft, ""sv}};
inline constexpr Citation from_balanced_minds_srb[] = {{&sources::balanced_minds_srb, ""sv}};
inline constexpr Citation from_steffen_2017[] = {{&sources::steffen_2017, ""sv}};
inline constexpr Citation from_szulczewski_2019[] = {{&sources::szulczewski_2019, ""sv}};
inline constexpr Citation from_french_2023[] = {{&sources::french_2023, ""sv}};
inline constexpr EmotionSystem works_with_soothing_threat[] = {EmotionSystem::soothing, EmotionSystem::threat};
inline constexpr ActionSkill skills_sensory_attention[] = {ActionSkill::sensory, ActionSkill::attention};
inline constexpr PracticeCaution soothing_rhythm_breathing_cautions[] = {
    {.caution = Caution::breath_discomfort,
     .provenance = {.sources = from_irish_centre_cft_szulczewski_2019, .status = Status::verified}},
    {.caution = Caution::relaxation_induced_anxiety,
     .provenance = {.sources = from_kim_newman_2019, .status = Status::expert_default}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}}};
inline constexpr Evidence soothing_rhythm_breathing_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Home practice from session 1, and it opens every session from the second on."sv,
     .provenance = {.sources = from_self_stigma_cft_2023_2, .status = Status::verified}},
    {.about = EvidenceAbout::dose, .note = "A break of one minute, even of 30 seconds, is offered."sv,
     .provenance = {.sources = from_irish_centre_cft, .status = Status::second_hand}},
    {.about = EvidenceAbout::variant,
     .note = "Some people cannot use the breath to become calm, and other practices may fit them better."sv,
     .provenance = {.sources = from_irish_centre_cft, .status = Status::second_hand}},
    {.about = EvidenceAbout::variant, .note = "Scripts offer the eyes open with the gaze resting, an upright and alert head."sv,
     .provenance = {.sources = from_balanced_minds_srb, .status = Status::verified}},
    {.about = EvidenceAbout::effect,
     .note = "Fifteen minutes at one's own resonance frequency, about six breaths a minute, raised positive mood against two control groups, once, in a laboratory. One breath a minute faster did not, and a fixed six was not studied."sv,
     .provenance = {.sources = from_steffen_2017, .status = Status::verified}},
    {.about = EvidenceAbout::harm,
     .note = "On the first day at six a minute, 37.5 % of 16 people fell below 30 mmHg end-tidal carbon dioxide and feelings did not shift towards calm; on the seventh day nobody who had started above it did, and they did shift. Mild symptoms of breathing too much did not decrease with training."sv,
     .provenance = {.sources = from_szulczewski_2019, .status = Status::verified}},
    {.about = EvidenceAbout::harm,
     .note = "People with depression told of help through the body and of finding it strange or hard to slow down."sv,
     .provenance = {.sources = from_french_2023, .status = Status::verified}},
    {.about = EvidenceAbout::harm,
     .note = "Letting go can itself raise anxiety in people with generalised anxiety or depression (32, 34 and 30 people studied with relaxation training)."sv,
     .provenance = {.sources = from_kim_newman_2019, .status = Status::verified}}};
inline constexpr std::uint16_t seconds_60_180_300[] = {60, 180, 300};
inline constexpr std::string_view paces_equal_five_about_five_about_six_longer_out[] = {
    "equal_five"sv, "about_five"sv, "about_six"sv, "longer_out"sv};
inline constexpr std::uint16_t seconds_180_300_600[] = {180, 300, 600};
inline constexpr std::uint16_t seconds_300_600_900_1200[] = {300, 600, 900, 1200};
inline constexpr std::string_view paces_count_of_five_with_pause[] = {"count_of_five_with_pause"sv};
inline constexpr Variant soothing_rhythm_breathing_variants[] = {
    {.id = "hand_instead"sv, .body = BodyFocus::outside, .medium = Medium::action,
     .seconds = seconds_20_60_120,
     .invitation_id = "practice.soothing_rhythm_breathing.hand_instead.invitation"sv},
    {.id = "own_pace_open"sv, .breath = Breath::own_pace, .seconds = seconds_20_60_180, .closing_seconds = 5},
    {.id = "own_pace_moving"sv, .breath = Breath::own_pace, .body = BodyFocus::outside, .medium = Medium::action,
     .posture = Posture::walking, .seconds = seconds_60_180, .closing_seconds = 10},
    {.id = "paced_picture"sv, .breath = Breath::paced, .posture = Posture::seated, .intensity = 1,
     .seconds = seconds_60_180_300, .closing_seconds = 20,
     .breathing = paces_equal_five_about_five_about_six_longer_out},
    {.id = "paced_voice"sv, .eyes = Eyes::soft_gaze, .breath = Breath::paced, .breath_only = true, .audio = true,
     .medium = Medium::audio, .posture = Posture::seated, .intensity = 1, .seconds = seconds_180_300_600,
     .closing_seconds = 30, .breathing = paces_equal_five_about_five_about_six_longer_out},
    {.id = "paced_closed"sv, .eyes = Eyes::closed, .breath = Breath::paced, .breath_only = true, .audio = true, .privacy = true,
     .medium = Medium::audio, .posture = Posture::seated, .intensity = 2, .seconds = seconds_300_600_900_1200,
     .closing_seconds = 60, .breathing = paces_equal_five_about_five_about_six_longer_out},
    {.id = "with_short_pause"sv, .eyes = Eyes::soft_gaze, .breath = Breath::paced_hold, .breath_only = true, .audio = true,
     .medium = Medium::audio, .posture = Posture::seated, .intensity = 2, .seconds = seconds_180_300,
     .closing_seconds = 30, .breathing = paces_count_of_five_with_pause}};
inline constexpr Citation from_self_stigma_cft_2023_balanced_minds_srb[] = {
    {&sources::self_stigma_cft_2023, "session 1"sv}, {&sources::balanced_minds_srb, ""sv}};
inline constexpr std::string_view grows_emotion_regulation[] = {"emotion_regulation"sv};
inline constexpr PracticeCaution rocking_rhythm_cautions[] = {
    {.caution = Caution::relaxation_induced_anxiety,
     .provenance = {.sources = from_kim_newman_2019, .status = Status::expert_default}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}}};
inline constexpr Evidence rocking_rhythm_evidence[] = {
    {.about = EvidenceAbout::variant,
     .note = "Ours: the place of soothing breathing for whom the breath does not suit. A rhythm without breath as such was not studied in these sources."sv,
     .provenance = {.sources = from_irish_centre_cft, .status = Status::expert_default}}};
inline constexpr Variant rocking_rhythm_variants[] = {
    {.id = "fingers"sv, .body = BodyFocus::outside, .medium = Medium::action, .seconds = seconds_20_60_120},
    {.id = "sway_standing"sv, .body = BodyFocus::outside, .privacy = true, .medium = Medium::action, .posture = Posture::standing,
     .seconds = seconds_60_120_180, .closing_seconds = 10},
    {.id = "sway_seated"sv, .body = BodyFocus::outside, .medium = Medium::action, .posture = Posture::seated,
     .seconds = seconds_20_60_180},
    {.id = "slow_walk"sv, .body = BodyFocus::outside, .medium = Medium::action, .posture = Posture::walking,
     .seconds = seconds_60_180_300, .closing_seconds = 10},
    {.id = "own_arms"sv, .eyes = Eyes::soft_gaze, .body = BodyFocus::outside, .touch = true, .privacy = true,
     .medium = Medium::action, .intensity = 1, .seconds = seconds_60_180, .closing_seconds = 20}};
inline constexpr std::string_view grows_emotion_regulation_nature[] = {"emotion_regulation"sv, "nature"sv};
inline constexpr PracticeCaution sound_rhythm_cautions[] = {
    {.caution = Caution::relaxation_induced_anxiety,
     .provenance = {.sources = from_kim_newman_2019, .status = Status::expert_default}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}},
    {.caution = Caution::breath_discomfort,
     .provenance = {.sources = from_irish_centre_cft, .status = Status::expert_default}}};
inline constexpr Evidence sound_rhythm_evidence[] = {
    {.about = EvidenceAbout::variant, .note = "Ours: a rhythm from outside for whom neither breath nor movement suits."sv,
     .provenance = {.sources = from_irish_centre_cft, .status = Status::expert_default}}};
inline constexpr Variant sound_rhythm_variants[] = {
    {.id = "watch_something_slow"sv, .seconds = seconds_20_60_180},
    {.id = "listen"sv, .audio = true, .medium = Medium::audio, .seconds = seconds_60_180_300,
     .closing_seconds = 10},
    {.id = "hum"sv, .breath = Breath::own_pace, .body = BodyFocus::outside, .privacy = true, .medium = Medium::spoken,
     .seconds = seconds_20_60_120, .invitation_id = "practice.sound_rhythm.hum.invitation"sv},
    {.id = "listen_resting"sv, .eyes = Eyes::closed, .audio = true, .privacy = true, .medium = Medium::audio,
     .posture = Posture::lying, .intensity = 2, .seconds = seconds_300_600, .closing_seconds = 30}};
inline constexpr Citation from_mclean_2022_fox_cattani_2020_2[] = {
    {&sources::mclean_2022, "session 1"sv}, {&sources::fox_cattani_2020, "module 3"sv}};
inline constexpr ActionSkill skills_attention[] = {ActionSkill::attention};
inline constexpr std::string_view grows_mindful_awareness_emotion_regulation[] = {"mindful_awareness"sv, "emotion_regulation"sv};
inline constexpr PracticeCaution mindful_awareness_cautions[] = {
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::verified}},
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::verified}}};
inline constexpr Evidence mindful_awareness_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Mindful attention opens the programme for survivors; mindfulness is module 3 of the group manual."sv,
     .provenance = {.sources = from_mclean_2022_fox_cattani_2020_2, .status = Status::second_hand}},
    {.about = EvidenceAbout::harm,
     .note = "Of 96 people in variants of mindfulness-based cognitive therapy, 6 to 14 % had lasting bad effects, tied to hyperarousal and dissociation."sv,
     .provenance = {.sources = from_britton_2021, .status = Status::verified}},
    {.about = EvidenceAbout::harm,
     .note = "Half of 434 people who had meditated named at least one unwanted effect, 10.6 % some impairment; adversity in childhood went with more."sv,
     .provenance = {.sources = from_goldberg_2022, .status = Status::verified}},
    {.about = EvidenceAbout::harm,
     .note = "Unwanted effects were told more often of focused attention, of practice alone and of more than 20 minutes."sv,
     .provenance = {.sources = from_cebolla_2017, .status = Status::verified}}};
inline constexpr std::uint16_t seconds_300_600_900[] = {300, 600, 900};
inline constexpr Variant mindful_awareness_variants[] = {
    {.id = "one_thing"sv, .seconds = seconds_20_60_120},
    {.id = "open_attention"sv, .eyes = Eyes::soft_gaze, .intensity = 1, .seconds = seconds_60_180_300,
     .closing_seconds = 20},
    {.id = "noticing_feelings"sv, .eyes = Eyes::soft_gaze, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_120_300, .closing_seconds = 20,
     .invitation_id = "practice.mindful_awareness.noticing_feelings.invitation"sv},
    {.id = "sitting_guided"sv, .eyes = Eyes::closed, .audio = true, .privacy = true, .medium = Medium::audio,
     .posture = Posture::seated, .intensity = 2, .seconds = seconds_300_600_900, .closing_seconds = 60}};
inline constexpr Citation from_icop_2021_cct_pmc11612461_mclean_2022[] = {
    {&sources::icop_2021, "module 1"sv}, {&sources::cct_pmc11612461, "session 1"sv}, {&sources::mclean_2022, "session 1"sv}};
inline constexpr EngagementAttribute attributes_non_judgement[] = {EngagementAttribute::non_judgement};
inline constexpr std::string_view grows_mindful_awareness[] = {"mindful_awareness"sv};
inline constexpr PracticeCaution noticing_the_breath_cautions[] = {
    {.caution = Caution::breath_discomfort,
     .provenance = {.sources = from_irish_centre_cft, .status = Status::second_hand}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::verified}}};
inline constexpr Evidence noticing_the_breath_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Focus on the breath is the first exercise of two courses, mindful breathing that of a third."sv,
     .provenance = {.sources = from_icop_2021_cct_pmc11612461_mclean_2022, .status = Status::second_hand}},
    {.about = EvidenceAbout::harm,
     .note = "Unwanted effects were told more often of focused attention, of practice alone and of more than 20 minutes."sv,
     .provenance = {.sources = from_cebolla_2017, .status = Status::verified}}};
inline constexpr Variant noticing_the_breath_variants[] = {
    {.id = "feet_or_sound_instead"sv, .body = BodyFocus::outside, .seconds = seconds_20_60_120,
     .invitation_id = "practice.noticing_the_breath.feet_or_sound_instead.invitation"sv},
    {.id = "three_breaths"sv, .breath = Breath::own_pace, .breath_only = true, .intensity = 1,
     .seconds = seconds_20_60, .closing_seconds = 5},
    {.id = "sitting"sv, .eyes = Eyes::soft_gaze, .breath = Breath::own_pace, .breath_only = true, .posture = Posture::seated,
     .intensity = 1, .seconds = seconds_180_300_600, .closing_seconds = 30},
    {.id = "sitting_closed"sv, .eyes = Eyes::closed, .breath = Breath::own_pace, .breath_only = true, .audio = true,
     .privacy = true, .medium = Medium::audio, .posture = Posture::seated, .intensity = 2,
     .seconds = seconds_300_600, .closing_seconds = 30}};
inline constexpr Citation from_icop_2021_cct_pmc11612461[] = {
    {&sources::icop_2021, "module 1"sv}, {&sources::cct_pmc11612461, "session 1"sv}};
inline constexpr std::string_view grows_mindful_awareness_nature[] = {"mindful_awareness"sv, "nature"sv};
inline constexpr PracticeCaution mindful_sounds_cautions[] = {
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}}};
inline constexpr Evidence mindful_sounds_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Ours: attention outward, for whom attention inward is too much."sv,
     .provenance = {.status = Status::expert_default}},
    {.about = EvidenceAbout::harm,
     .note = "Unwanted effects were told more often of focused attention, of practice alone and of more than 20 minutes."sv,
     .provenance = {.sources = from_cebolla_2017, .status = Status::verified}}};
inline constexpr Variant mindful_sounds_variants[] = {
    {.id = "light_and_shadow"sv, .seconds = seconds_20_60_120,
     .invitation_id = "practice.mindful_sounds.light_and_shadow.invitation"sv},
    {.id = "near_and_far"sv, .audio = true, .seconds = seconds_60_120_180, .closing_seconds = 10},
    {.id = "outdoors"sv, .audio = true, .seconds = seconds_180_300_600, .closing_seconds = 10},
    {.id = "eyes_resting"sv, .eyes = Eyes::closed, .audio = true, .privacy = true, .posture = Posture::seated, .intensity = 1,
     .seconds = seconds_120_180, .closing_seconds = 20}};
inline constexpr EmotionSystem works_with_soothing_drive[] = {EmotionSystem::soothing, EmotionSystem::drive};
inline constexpr ActionSkill skills_attention_sensory_behaviour[] = {
    ActionSkill::attention, ActionSkill::sensory, ActionSkill::behaviour};
inline constexpr Evidence mindful_walking_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Walking slowly with attention to the soles of the feet is part of the anchor taught in session 2."sv,
     .provenance = {.sources = from_msc_teacher_pages_2, .status = Status::second_hand}}};
inline constexpr std::uint16_t seconds_600_900[] = {600, 900};
inline constexpr Variant mindful_walking_variants[] = {
    {.id = "ten_steps"sv, .body = BodyFocus::outside, .medium = Medium::action, .posture = Posture::walking,
     .seconds = seconds_20_60},
    {.id = "short_walk"sv, .body = BodyFocus::outside, .medium = Medium::action, .posture = Posture::walking,
     .seconds = seconds_120_300, .closing_seconds = 10},
    {.id = "longer_walk"sv, .body = BodyFocus::outside, .medium = Medium::action, .posture = Posture::walking,
     .seconds = seconds_600_900, .closing_seconds = 30},
    {.id = "walk_with_voice"sv, .body = BodyFocus::outside, .audio = true, .medium = Medium::audio, .posture = Posture::walking,
     .seconds = seconds_300_600, .closing_seconds = 20,
     .invitation_id = "practice.mindful_walking.walk_with_voice.invitation"sv}};
inline constexpr EngagementAttribute attributes_sensitivity[] = {EngagementAttribute::sensitivity};
inline constexpr Evidence mindful_moment_in_the_day_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Choosing one ordinary activity and one sense is home practice of session 2."sv,
     .provenance = {.sources = from_msc_teacher_pages_2, .status = Status::second_hand}}};
inline constexpr Variant mindful_moment_in_the_day_variants[] = {
    {.id = "one_sip"sv, .medium = Medium::action, .seconds = seconds_20_60},
    {.id = "whole_activity"sv, .medium = Medium::action, .seconds = seconds_120_300, .closing_seconds = 10}};
inline constexpr Citation from_icop_2021_2[] = {{&sources::icop_2021, "modules 2 and 4"sv}};
inline constexpr PracticeCaution body_noticing_cautions[] = {
    {.caution = Caution::inner_body_focus, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::verified}},
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::verified}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence body_noticing_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Calming the body is an exercise of the online course; how far it is a scan was not seen."sv,
     .provenance = {.sources = from_icop_2021_2, .status = Status::second_hand}},
    {.about = EvidenceAbout::harm,
     .note = "Half of 434 people who had meditated named at least one unwanted effect, 10.6 % some impairment; adversity in childhood went with more."sv,
     .provenance = {.sources = from_goldberg_2022, .status = Status::verified}}};
inline constexpr Variant body_noticing_variants[] = {
    {.id = "hands_only"sv, .body = BodyFocus::outside, .seconds = seconds_20_60,
     .invitation_id = "practice.body_noticing.hands_only.invitation"sv},
    {.id = "outside_round"sv, .eyes = Eyes::soft_gaze, .body = BodyFocus::outside, .seconds = seconds_120_180,
     .closing_seconds = 10, .invitation_id = "practice.body_noticing.outside_round.invitation"sv},
    {.id = "short_scan"sv, .eyes = Eyes::soft_gaze, .body = BodyFocus::inside, .posture = Posture::seated, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_120_300, .closing_seconds = 20},
    {.id = "long_scan"sv, .eyes = Eyes::closed, .body = BodyFocus::inside, .audio = true, .privacy = true,
     .medium = Medium::audio, .posture = Posture::lying, .entry = Entry::self, .intensity = 2,
     .seconds = seconds_600_900, .closing_seconds = 60}};
inline constexpr Citation from_icop_2021_3[] = {{&sources::icop_2021, "module 3"sv}};
inline constexpr ActionSkill skills_attention_thinking_behaviour[] = {
    ActionSkill::attention, ActionSkill::thinking, ActionSkill::behaviour};
inline constexpr std::string_view grows_mindful_awareness_emotion_regulation_reframing[] = {
    "mindful_awareness"sv, "emotion_regulation"sv, "reframing"sv};
inline constexpr Evidence stop_and_look_wider_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "A pause in five steps for difficult situations is an exercise of module 3; the steps here are ours."sv,
     .provenance = {.sources = from_icop_2021_3, .status = Status::verified}}};
inline constexpr Variant stop_and_look_wider_variants[] = {
    {.id = "short"sv, .seconds = seconds_20_60},
    {.id = "with_a_small_difficulty"sv, .memory = Memory::recent, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "written"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_120_300, .closing_seconds = 20}};
inline constexpr Citation from_rockliff_2008[] = {{&sources::rockliff_2008, ""sv}};
inline constexpr Citation from_mclean_2022_icop_2021_balanced_minds_calm_place[] = {
    {&sources::mclean_2022, "session 3"sv}, {&sources::icop_2021, "module 3"sv}, {&sources::balanced_minds_calm_place, ""sv}};
inline constexpr Citation from_comfort_2023_icop_2021[] = {
    {&sources::comfort_2023, ""sv}, {&sources::icop_2021, "modules 2 and 3"sv}};
inline constexpr ActionSkill skills_imagery_sensory_attention[] = {
    ActionSkill::imagery, ActionSkill::sensory, ActionSkill::attention};
inline constexpr PracticeCaution calm_place_image_cautions[] = {
    {.caution = Caution::missing_template,
     .provenance = {.sources = from_mclean_2018, .status = Status::expert_default}},
    {.caution = Caution::strong_imagery,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}},
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.caution = Caution::relaxation_induced_anxiety,
     .provenance = {.sources = from_kim_newman_2019, .status = Status::expert_default}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}}};
inline constexpr Evidence calm_place_image_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Called place of contentment (session 3) or safe place (module 3); scripts of practitioners call it calm place."sv,
     .provenance = {.sources = from_mclean_2022_icop_2021_balanced_minds_calm_place, .status = Status::verified}},
    {.about = EvidenceAbout::order,
     .note = "The cancer programme, as far as seen, has no such place before the compassionate self; the online course has it after the first look at the critic."sv,
     .provenance = {.sources = from_comfort_2023_icop_2021, .status = Status::verified}},
    {.about = EvidenceAbout::harm,
     .note = "In a pilot, heart rate variability rose in some and fell in others during compassionate imagery; there was some indication that self-criticism and insecure attachment go with the fall."sv,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}}};
inline constexpr Variant calm_place_image_variants[] = {
    {.id = "a_picture"sv, .seconds = seconds_20_60_120,
     .invitation_id = "practice.calm_place_image.a_picture.invitation"sv},
    {.id = "in_words"sv, .medium = Medium::written, .intensity = 1, .seconds = seconds_120_300,
     .closing_seconds = 20, .invitation_id = "practice.calm_place_image.in_words.invitation"sv},
    {.id = "a_glimpse"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::light, .intensity = 1,
     .seconds = seconds_60_120_180, .closing_seconds = 20},
    {.id = "guided_voice"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::vivid, .audio = true, .medium = Medium::audio,
     .posture = Posture::seated, .intensity = 2, .seconds = seconds_180_300_600, .closing_seconds = 60},
    {.id = "guided_closed"sv, .eyes = Eyes::closed, .imagery = Imagery::vivid, .audio = true, .privacy = true,
     .medium = Medium::audio, .posture = Posture::seated, .intensity = 2, .seconds = seconds_300_600_900,
     .closing_seconds = 60}};
inline constexpr Citation from_mclean_2022_icop_2021_2[] = {
    {&sources::mclean_2022, "session 3"sv}, {&sources::icop_2021, "module 3"sv}};
inline constexpr Citation from_cftp_trainer_pages_2[] = {{&sources::cftp_trainer_pages, ""sv}};
inline constexpr ActionSkill skills_behaviour_sensory[] = {ActionSkill::behaviour, ActionSkill::sensory};
inline constexpr std::string_view grows_emotion_regulation_creativity[] = {"emotion_regulation"sv, "creativity"sv};
inline constexpr Evidence a_real_corner_evidence[] = {
    {.about = EvidenceAbout::variant,
     .note = "Ours: the calm place without imagery. Outer surroundings that let safeness grow are an aim of training in the therapy for psychosis."sv,
     .provenance = {.sources = from_cftp_trainer_pages_2, .status = Status::expert_default}}};
inline constexpr Variant a_real_corner_variants[] = {
    {.id = "one_thing"sv, .medium = Medium::action, .entry = Entry::self, .seconds = seconds_60_120,
     .closing_seconds = 10},
    {.id = "arrange_it"sv, .medium = Medium::action, .entry = Entry::self, .seconds = seconds_300_600_900,
     .closing_seconds = 20},
    {.id = "sit_there"sv, .medium = Medium::action, .entry = Entry::self, .seconds = seconds_60_180_300,
     .closing_seconds = 10}};
inline constexpr Citation from_compassionate_colour_page[] = {{&sources::compassionate_colour_page, ""sv}};
inline constexpr ActionSkill skills_imagery_sensory[] = {ActionSkill::imagery, ActionSkill::sensory};
inline constexpr PracticeCaution compassionate_colour_cautions[] = {
    {.caution = Caution::strong_imagery,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::expert_default}},
    {.caution = Caution::inner_body_focus, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence compassionate_colour_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "A script of the Compassionate Mind Foundation, passed on by another practice, builds on soothing breathing and names a way back to it."sv,
     .provenance = {.sources = from_compassionate_colour_page, .status = Status::second_hand}},
    {.about = EvidenceAbout::harm,
     .note = "In a pilot, heart rate variability rose in some and fell in others during compassionate imagery; there was some indication that self-criticism and insecure attachment go with the fall."sv,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}}};
inline constexpr Variant compassionate_colour_variants[] = {
    {.id = "a_coloured_thing"sv, .entry = Entry::self, .seconds = seconds_20_60_120,
     .invitation_id = "practice.compassionate_colour.a_coloured_thing.invitation"sv},
    {.id = "paint_it"sv, .medium = Medium::action, .entry = Entry::self, .seconds = seconds_300_600,
     .closing_seconds = 20, .invitation_id = "practice.compassionate_colour.paint_it.invitation"sv},
    {.id = "around_you"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::light, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120_180, .closing_seconds = 20},
    {.id = "guided_closed"sv, .eyes = Eyes::closed, .body = BodyFocus::inside, .imagery = Imagery::vivid, .audio = true,
     .privacy = true, .medium = Medium::audio, .posture = Posture::seated, .entry = Entry::self, .intensity = 2,
     .seconds = seconds_300_600, .closing_seconds = 60}};
inline constexpr Citation from_hackley_2024[] = {{&sources::hackley_2024, ""sv}};
inline constexpr Citation from_naismith_2019[] = {{&sources::naismith_2019, ""sv}};
inline constexpr EngagementAttribute attributes_care_for_wellbeing_sympathy_empathy[] = {
    EngagementAttribute::care_for_wellbeing, EngagementAttribute::sympathy, EngagementAttribute::empathy};
inline constexpr ActionSkill skills_imagery_feeling[] = {ActionSkill::imagery, ActionSkill::feeling};
inline constexpr std::string_view grows_compassion_as_a_skill_self_compassion_in_failure[] = {"compassion_as_a_skill"sv, "self_compassion_in_failure"sv};
inline constexpr PracticeCaution compassionate_companion_cautions[] = {
    {.caution = Caution::strong_imagery,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}},
    {.caution = Caution::missing_template,
     .provenance = {.sources = from_mclean_2018, .status = Status::verified}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::expert_default}},
    {.caution = Caution::grief, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence compassionate_companion_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "The compassionate other, here done with a chair and a therapist, was told of by eight people with depression: care that feels real, and challenges on the way."sv,
     .provenance = {.sources = from_hackley_2024, .status = Status::verified}},
    {.about = EvidenceAbout::harm,
     .note = "In a pilot, heart rate variability rose in some and fell in others during compassionate imagery; there was some indication that self-criticism and insecure attachment go with the fall."sv,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}},
    {.about = EvidenceAbout::variant,
     .note = "Vividness of sight and of bodily sensation went with more compassionate feeling in 160 people; pictures helped some and hindered others, so several senses should be offered."sv,
     .provenance = {.sources = from_naismith_2019, .status = Status::verified}}};
inline constexpr std::uint16_t seconds_60_120_300[] = {60, 120, 300};
inline constexpr Variant compassionate_companion_variants[] = {
    {.id = "list_the_qualities"sv, .privacy = true, .medium = Medium::written, .interpersonal = true, .entry = Entry::other,
     .intensity = 1, .seconds = seconds_60_120_300, .closing_seconds = 20,
     .invitation_id = "practice.compassionate_companion.list_the_qualities.invitation"sv},
    {.id = "a_picture_or_figure"sv, .entry = Entry::other, .intensity = 1, .seconds = seconds_60_120,
     .closing_seconds = 20, .invitation_id = "practice.compassionate_companion.a_picture_or_figure.invitation"sv},
    {.id = "side_by_side"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::light, .interpersonal = true, .entry = Entry::other,
     .intensity = 2, .seconds = seconds_120_180_300, .closing_seconds = 20},
    {.id = "guided_closed"sv, .eyes = Eyes::closed, .imagery = Imagery::vivid, .audio = true, .privacy = true,
     .medium = Medium::audio, .interpersonal = true, .posture = Posture::seated, .entry = Entry::other, .intensity = 2,
     .seconds = seconds_300_600_900, .closing_seconds = 60}};
inline constexpr std::string_view grows_emotion_regulation_safe_relationships[] = {"emotion_regulation"sv, "safe_relationships"sv};
inline constexpr PracticeCaution kind_voice_cautions[] = {
    {.caution = Caution::missing_template,
     .provenance = {.sources = from_mclean_2018, .status = Status::expert_default}},
    {.caution = Caution::grief, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::expert_default}}};
inline constexpr Evidence kind_voice_evidence[] = {
    {.about = EvidenceAbout::variant,
     .note = "Ours: receiving without imagery. Warm voice tones belong to compassionate mind training."sv,
     .provenance = {.sources = from_matos_2017, .status = Status::expert_default}}};
inline constexpr Variant kind_voice_variants[] = {
    {.id = "read_slowly"sv, .medium = Medium::written, .entry = Entry::other, .seconds = seconds_20_60_120,
     .invitation_id = "practice.kind_voice.read_slowly.invitation"sv},
    {.id = "listen"sv, .audio = true, .medium = Medium::audio, .entry = Entry::other, .intensity = 1,
     .seconds = seconds_120_180_300, .closing_seconds = 20},
    {.id = "a_message_from_somebody"sv, .privacy = true, .medium = Medium::written, .interpersonal = true,
     .memory = Memory::recent, .entry = Entry::other, .intensity = 1, .seconds = seconds_60_120,
     .closing_seconds = 20}};
inline constexpr Citation from_fox_cattani_2020_7[] = {{&sources::fox_cattani_2020, "module 4"sv}};
inline constexpr ActionSkill skills_imagery_attention_feeling[] = {
    ActionSkill::imagery, ActionSkill::attention, ActionSkill::feeling};
inline constexpr std::string_view grows_safe_relationships_compassion_as_a_skill[] = {"safe_relationships"sv, "compassion_as_a_skill"sv};
inline constexpr PracticeCaution being_cared_for_memory_cautions[] = {
    {.caution = Caution::missing_template,
     .provenance = {.sources = from_mclean_2018, .status = Status::verified}},
    {.caution = Caution::grief, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.caution = Caution::strong_imagery,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::expert_default}}};
inline constexpr Evidence being_cared_for_memory_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Feeling safe and receiving compassion from others is module 4; its exercises were not seen."sv,
     .provenance = {.sources = from_fox_cattani_2020_7, .status = Status::second_hand}},
    {.about = EvidenceAbout::harm,
     .note = "Survivors of abuse and their counsellors name poor templates of relationship as a barrier."sv,
     .provenance = {.sources = from_mclean_2018, .status = Status::verified}}};
inline constexpr Variant being_cared_for_memory_variants[] = {
    {.id = "a_kindness_you_saw"sv, .interpersonal = true, .memory = Memory::recent, .entry = Entry::other, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20,
     .invitation_id = "practice.being_cared_for_memory.a_kindness_you_saw.invitation"sv},
    {.id = "write_it_down"sv, .privacy = true, .medium = Medium::written, .interpersonal = true, .memory = Memory::recent,
     .entry = Entry::other, .intensity = 2, .seconds = seconds_120_300, .closing_seconds = 20},
    {.id = "remember_it"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::light, .interpersonal = true, .memory = Memory::recent,
     .entry = Entry::other, .intensity = 2, .seconds = seconds_120_180_300, .closing_seconds = 30},
    {.id = "older_memory_with_a_guide"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::vivid, .privacy = true,
     .medium = Medium::spoken, .interpersonal = true, .memory = Memory::past, .posture = Posture::seated, .entry = Entry::other,
     .guide = Guide::guide, .intensity = 3, .seconds = seconds_300_600_900, .closing_seconds = 60,
     .invitation_id = "practice.being_cared_for_memory.older_memory_with_a_guide.invitation"sv}};
inline constexpr Citation from_cct_pmc11612461_msc_teacher_pages_4[] = {
    {&sources::cct_pmc11612461, "sessions 2 to 4"sv}, {&sources::msc_teacher_pages, "sessions 3 and 4"sv}};
inline constexpr Citation from_cct_jazaieri_2013[] = {{&sources::cct_jazaieri_2013, ""sv}};
inline constexpr ActionSkill skills_feeling_imagery[] = {ActionSkill::feeling, ActionSkill::imagery};
inline constexpr std::string_view grows_compassion_as_a_skill_safe_relationships[] = {"compassion_as_a_skill"sv, "safe_relationships"sv};
inline constexpr PracticeCaution kind_wish_for_a_loved_one_cautions[] = {
    {.caution = Caution::grief, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::relationship_safety, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence kind_wish_for_a_loved_one_evidence[] = {
    {.about = EvidenceAbout::order, .note = "Two programmes begin with a loved one and come to oneself afterwards."sv,
     .provenance = {.sources = from_cct_pmc11612461_msc_teacher_pages_4, .status = Status::second_hand}},
    {.about = EvidenceAbout::dose,
     .note = "In a trial of 100 people the amount of formal meditation went with compassion for others."sv,
     .provenance = {.sources = from_cct_jazaieri_2013, .status = Status::verified}}};
inline constexpr Variant kind_wish_for_a_loved_one_variants[] = {
    {.id = "an_animal_or_plant"sv, .entry = Entry::other, .seconds = seconds_20_60_120,
     .invitation_id = "practice.kind_wish_for_a_loved_one.an_animal_or_plant.invitation"sv},
    {.id = "words_only"sv, .interpersonal = true, .entry = Entry::other, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "picture_them"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::light, .interpersonal = true, .entry = Entry::other,
     .intensity = 1, .seconds = seconds_120_180_300, .closing_seconds = 20},
    {.id = "guided_closed"sv, .eyes = Eyes::closed, .imagery = Imagery::vivid, .audio = true, .privacy = true,
     .medium = Medium::audio, .interpersonal = true, .posture = Posture::seated, .entry = Entry::other, .intensity = 2,
     .seconds = seconds_300_600_900, .closing_seconds = 60}};
inline constexpr Citation from_cct_pmc11612461_msc_teacher_pages_5[] = {
    {&sources::cct_pmc11612461, "session 2"sv}, {&sources::msc_teacher_pages, "session 3"sv}};
inline constexpr ActionSkill skills_imagery_feeling_attention[] = {
    ActionSkill::imagery, ActionSkill::feeling, ActionSkill::attention};
inline constexpr std::string_view grows_compassion_as_a_skill[] = {"compassion_as_a_skill"sv};
inline constexpr PracticeCaution memory_of_being_kind_cautions[] = {
    {.caution = Caution::grief, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}}};
inline constexpr Evidence memory_of_being_kind_evidence[] = {
    {.about = EvidenceAbout::order, .note = "Ours as a gentle entry: other before self, as two programmes go."sv,
     .provenance = {.sources = from_cct_pmc11612461_msc_teacher_pages_4, .status = Status::expert_default}}};
inline constexpr Variant memory_of_being_kind_variants[] = {
    {.id = "write_it_down"sv, .privacy = true, .medium = Medium::written, .interpersonal = true, .memory = Memory::recent,
     .entry = Entry::other, .intensity = 1, .seconds = seconds_60_120_300, .closing_seconds = 20},
    {.id = "remember_it"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::light, .interpersonal = true, .memory = Memory::recent,
     .entry = Entry::other, .intensity = 1, .seconds = seconds_60_120_180, .closing_seconds = 20},
    {.id = "older_memory_with_a_guide"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::vivid, .medium = Medium::spoken,
     .interpersonal = true, .memory = Memory::past, .posture = Posture::seated, .entry = Entry::other, .guide = Guide::guide,
     .intensity = 2, .seconds = seconds_300_600, .closing_seconds = 60,
     .invitation_id = "practice.memory_of_being_kind.older_memory_with_a_guide.invitation"sv}};
inline constexpr Citation from_cct_pmc11612461[] = {{&sources::cct_pmc11612461, "sessions 5 and 6"sv}};
inline constexpr EngagementAttribute attributes_empathy_non_judgement_care_for_wellbeing[] = {
    EngagementAttribute::empathy, EngagementAttribute::non_judgement, EngagementAttribute::care_for_wellbeing};
inline constexpr ActionSkill skills_thinking_feeling[] = {ActionSkill::thinking, ActionSkill::feeling};
inline constexpr std::string_view grows_common_humanity_compassion_as_a_skill[] = {"common_humanity"sv, "compassion_as_a_skill"sv};
inline constexpr PracticeCaution widening_the_circle_cautions[] = {
    {.caution = Caution::relationship_safety, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::grief, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence widening_the_circle_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Common humanity, then others step by step: sessions 5 and 6."sv,
     .provenance = {.sources = from_cct_pmc11612461, .status = Status::second_hand}}};
inline constexpr Variant widening_the_circle_variants[] = {
    {.id = "people_passing_by"sv, .interpersonal = true, .entry = Entry::other, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "three_people"sv, .eyes = Eyes::soft_gaze, .interpersonal = true, .entry = Entry::other, .intensity = 2,
     .seconds = seconds_180_300, .closing_seconds = 20},
    {.id = "guided_voice"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::light, .audio = true, .medium = Medium::audio,
     .interpersonal = true, .posture = Posture::seated, .entry = Entry::other, .intensity = 2,
     .seconds = seconds_300_600_900, .closing_seconds = 60}};
inline constexpr Citation from_msc_teacher_pages_4[] = {{&sources::msc_teacher_pages, "session 5"sv}};
inline constexpr EngagementAttribute attributes_sympathy_distress_tolerance_empathy[] = {
    EngagementAttribute::sympathy, EngagementAttribute::distress_tolerance, EngagementAttribute::empathy};
inline constexpr PracticeCaution steady_beside_somebody_cautions[] = {
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}}};
inline constexpr Evidence steady_beside_somebody_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Ours, for people who help. Managing the fatigue of caring is named among the aims of a neighbouring programme."sv,
     .provenance = {.sources = from_msc_teacher_pages_4, .status = Status::expert_default}}};
inline constexpr Variant steady_beside_somebody_variants[] = {
    {.id = "before_the_door"sv, .body = BodyFocus::outside, .interpersonal = true, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_20_60, .closing_seconds = 5},
    {.id = "after_the_visit"sv, .body = BodyFocus::outside, .interpersonal = true, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "think_of_one_person"sv, .eyes = Eyes::soft_gaze, .body = BodyFocus::outside, .privacy = true, .interpersonal = true,
     .memory = Memory::recent, .entry = Entry::self, .intensity = 2, .seconds = seconds_180_300,
     .closing_seconds = 30}};
inline constexpr Citation from_mclean_2022_fox_cattani_2020_comfort_2023_icop_2021[] = {
    {&sources::mclean_2022, "session 4"sv}, {&sources::fox_cattani_2020, "module 5"sv}, {&sources::comfort_2023, "session 4"sv},
    {&sources::icop_2021, "module 3"sv}};
inline constexpr EngagementAttribute attributes_care_for_wellbeing_distress_tolerance_empathy[] = {
    EngagementAttribute::care_for_wellbeing, EngagementAttribute::distress_tolerance, EngagementAttribute::empathy};
inline constexpr ActionSkill skills_imagery_behaviour_feeling[] = {
    ActionSkill::imagery, ActionSkill::behaviour, ActionSkill::feeling};
inline constexpr std::string_view grows_compassion_as_a_skill_emotion_regulation[] = {"compassion_as_a_skill"sv, "emotion_regulation"sv};
inline constexpr PracticeCaution being_the_compassionate_self_cautions[] = {
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::verified}},
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::strong_imagery,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}}};
inline constexpr Evidence being_the_compassionate_self_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Session 4, module 5, session 4 and module 3 of four programmes."sv,
     .provenance = {.sources = from_mclean_2022_fox_cattani_2020_comfort_2023_icop_2021, .status = Status::second_hand}},
    {.about = EvidenceAbout::effect,
     .note = "Two weeks of training with this at its centre: more relaxed and more safe and content feeling, not more of the activated kind; more self-compassion, less shame and stress than a waiting list (56 and 37 people)."sv,
     .provenance = {.sources = from_matos_2017, .status = Status::verified}},
    {.about = EvidenceAbout::harm,
     .note = "In a pilot, heart rate variability rose in some and fell in others during compassionate imagery; there was some indication that self-criticism and insecure attachment go with the fall."sv,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}}};
inline constexpr Variant being_the_compassionate_self_variants[] = {
    {.id = "act_it"sv, .body = BodyFocus::outside, .privacy = true, .medium = Medium::action, .posture = Posture::standing,
     .entry = Entry::self, .intensity = 1, .seconds = seconds_60_120_180, .closing_seconds = 20,
     .invitation_id = "practice.being_the_compassionate_self.act_it.invitation"sv},
    {.id = "describe_it"sv, .privacy = true, .medium = Medium::written, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_120_300, .closing_seconds = 20,
     .invitation_id = "practice.being_the_compassionate_self.describe_it.invitation"sv},
    {.id = "imagine_it"sv, .eyes = Eyes::soft_gaze, .body = BodyFocus::outside, .imagery = Imagery::light,
     .posture = Posture::seated, .entry = Entry::self, .intensity = 2, .seconds = seconds_180_300,
     .closing_seconds = 30},
    {.id = "guided_closed"sv, .eyes = Eyes::closed, .body = BodyFocus::outside, .imagery = Imagery::vivid, .audio = true,
     .privacy = true, .medium = Medium::audio, .posture = Posture::seated, .entry = Entry::self, .intensity = 2,
     .seconds = seconds_300_600_900, .closing_seconds = 60}};
inline constexpr Citation from_mclean_2022_fox_cattani_2020_comfort_2023[] = {
    {&sources::mclean_2022, "session 4"sv}, {&sources::fox_cattani_2020, "module 5"sv}, {&sources::comfort_2023, "session 4"sv}};
inline constexpr EngagementAttribute attributes_care_for_wellbeing_empathy_distress_tolerance[] = {
    EngagementAttribute::care_for_wellbeing, EngagementAttribute::empathy, EngagementAttribute::distress_tolerance};
inline constexpr ActionSkill skills_thinking_sensory_feeling[] = {
    ActionSkill::thinking, ActionSkill::sensory, ActionSkill::feeling};
inline constexpr PracticeCaution qualities_one_by_one_cautions[] = {
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::verified}},
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence qualities_one_by_one_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Qualities that let a person meet fears are what the therapy for psychosis cultivates as a compassionate self; the three here are the usual ones."sv,
     .provenance = {.sources = from_cftp_trainer_pages_2, .status = Status::second_hand}}};
inline constexpr Variant qualities_one_by_one_variants[] = {
    {.id = "one_quality"sv, .body = BodyFocus::outside, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "write_about_one"sv, .privacy = true, .medium = Medium::written, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_120_300_600, .closing_seconds = 20},
    {.id = "all_three"sv, .eyes = Eyes::soft_gaze, .body = BodyFocus::outside, .imagery = Imagery::light,
     .posture = Posture::seated, .entry = Entry::self, .intensity = 2, .seconds = seconds_180_300,
     .closing_seconds = 30}};
inline constexpr Citation from_balanced_minds_srb_matos_2017[] = {
    {&sources::balanced_minds_srb, ""sv}, {&sources::matos_2017, ""sv}};
inline constexpr ActionSkill skills_sensory_feeling_behaviour[] = {
    ActionSkill::sensory, ActionSkill::feeling, ActionSkill::behaviour};
inline constexpr Evidence kind_inner_voice_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Inner speech and a warm tone deepen soothing breathing in a practitioner's script; compassionate voice tones belong to compassionate mind training."sv,
     .provenance = {.sources = from_balanced_minds_srb_matos_2017, .status = Status::verified}}};
inline constexpr Variant kind_inner_voice_variants[] = {
    {.id = "inner_tone"sv, .entry = Entry::self, .intensity = 1, .seconds = seconds_20_60_120,
     .closing_seconds = 5},
    {.id = "aloud"sv, .privacy = true, .medium = Medium::spoken, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "recorded"sv, .audio = true, .privacy = true, .medium = Medium::audio, .entry = Entry::self, .intensity = 2,
     .seconds = seconds_120_300, .closing_seconds = 30}};
inline constexpr Citation from_matos_2017_balanced_minds_srb[] = {
    {&sources::matos_2017, ""sv}, {&sources::balanced_minds_srb, ""sv}};
inline constexpr Citation from_matos_2018[] = {{&sources::matos_2018, ""sv}};
inline constexpr ActionSkill skills_behaviour_attention[] = {ActionSkill::behaviour, ActionSkill::attention};
inline constexpr PracticeCaution compassionate_self_in_daily_life_cautions[] = {
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::expert_default}}};
inline constexpr Evidence compassionate_self_in_daily_life_evidence[] = {
    {.about = EvidenceAbout::order, .note = "Putting the compassionate self to work in daily life comes after cultivating it."sv,
     .provenance = {.sources = from_cftp_trainer_pages, .status = Status::second_hand}},
    {.about = EvidenceAbout::dose,
     .note = "How easily people could embody the compassionate self, and how helpful it was, told more of the outcome than how often they practised."sv,
     .provenance = {.sources = from_matos_2018, .status = Status::verified}}};
inline constexpr Variant compassionate_self_in_daily_life_variants[] = {
    {.id = "at_a_doorway"sv, .body = BodyFocus::outside, .medium = Medium::action, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_20_60, .closing_seconds = 5},
    {.id = "plan_one_moment"sv, .medium = Medium::written, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "look_back_in_the_evening"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent,
     .entry = Entry::self, .intensity = 1, .seconds = seconds_120_300, .closing_seconds = 20}};
inline constexpr Citation from_halamova_2020[] = {{&sources::halamova_2020, ""sv}};
inline constexpr EngagementAttribute attributes_sympathy_empathy_non_judgement[] = {
    EngagementAttribute::sympathy, EngagementAttribute::empathy, EngagementAttribute::non_judgement};
inline constexpr std::string_view grows_self_compassion_in_failure_emotion_regulation[] = {"self_compassion_in_failure"sv, "emotion_regulation"sv};
inline constexpr Evidence self_reassurance_evidence[] = {
    {.about = EvidenceAbout::effect,
     .note = "A 13-day training by e-mail changed self-criticism, not self-reassurance and not self-compassion; 46 of 144 people were left at follow-up."sv,
     .provenance = {.sources = from_halamova_2020, .status = Status::verified}}};
inline constexpr Variant self_reassurance_variants[] = {
    {.id = "one_sentence"sv, .memory = Memory::recent, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_20_60, .closing_seconds = 5},
    {.id = "written"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 2, .seconds = seconds_120_300, .closing_seconds = 20},
    {.id = "with_the_kind_self_in_mind"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::light, .memory = Memory::recent,
     .posture = Posture::seated, .entry = Entry::self, .intensity = 2, .seconds = seconds_180_300,
     .closing_seconds = 30}};
inline constexpr Citation from_msc_teacher_pages_cct_pmc11612461[] = {
    {&sources::msc_teacher_pages, "sessions 3 and 4"sv}, {&sources::cct_pmc11612461, "sessions 2 to 4"sv}};
inline constexpr ActionSkill skills_feeling_thinking[] = {ActionSkill::feeling, ActionSkill::thinking};
inline constexpr PracticeCaution kind_wish_for_myself_cautions[] = {
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::verified}},
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence kind_wish_for_myself_evidence[] = {
    {.about = EvidenceAbout::order,
     .note = "Loving-kindness for oneself follows that for a loved one: sessions 3 and 4 of two programmes."sv,
     .provenance = {.sources = from_msc_teacher_pages_cct_pmc11612461, .status = Status::second_hand}}};
inline constexpr Variant kind_wish_for_myself_variants[] = {
    {.id = "one_wish"sv, .entry = Entry::self, .intensity = 1, .seconds = seconds_20_60_120,
     .closing_seconds = 5},
    {.id = "other_then_self"sv, .eyes = Eyes::soft_gaze, .interpersonal = true, .entry = Entry::other, .intensity = 2,
     .seconds = seconds_120_180_300, .closing_seconds = 20},
    {.id = "guided_closed"sv, .eyes = Eyes::closed, .audio = true, .privacy = true, .medium = Medium::audio,
     .posture = Posture::seated, .entry = Entry::self, .intensity = 2, .seconds = seconds_300_600_900,
     .closing_seconds = 60}};
inline constexpr Citation from_msc_teacher_pages_cct_pmc11612461_2[] = {
    {&sources::msc_teacher_pages, "session 4"sv}, {&sources::cct_pmc11612461, "session 4"sv}};
inline constexpr Citation from_icop_2021_4[] = {{&sources::icop_2021, "module 5"sv}};
inline constexpr EngagementAttribute attributes_sympathy_empathy[] = {
    EngagementAttribute::sympathy, EngagementAttribute::empathy};
inline constexpr std::string_view grows_self_compassion_in_failure[] = {"self_compassion_in_failure"sv};
inline constexpr Evidence kind_note_evidence[] = {
    {.about = EvidenceAbout::variant, .note = "Ours: a shorter form of the letter."sv,
     .provenance = {.sources = from_icop_2021_4, .status = Status::expert_default}}};
inline constexpr Variant kind_note_variants[] = {
    {.id = "two_lines"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "spoken_note"sv, .privacy = true, .medium = Medium::spoken, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_60_120, .closing_seconds = 20}};
inline constexpr Citation from_email_series_4579[] = {{&sources::email_series_4579, ""sv}};
inline constexpr Citation from_york_letters_2010[] = {{&sources::york_letters_2010, ""sv}};
inline constexpr EngagementAttribute attributes_sympathy_empathy_non_judgement_distress_tolerance[] = {
    EngagementAttribute::sympathy, EngagementAttribute::empathy, EngagementAttribute::non_judgement,
    EngagementAttribute::distress_tolerance};
inline constexpr ActionSkill skills_thinking_feeling_behaviour[] = {
    ActionSkill::thinking, ActionSkill::feeling, ActionSkill::behaviour};
inline constexpr PracticeCaution letter_to_oneself_cautions[] = {
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::verified}},
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence letter_to_oneself_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Last module of the online course."sv,
     .provenance = {.sources = from_icop_2021_4, .status = Status::verified}},
    {.about = EvidenceAbout::order,
     .note = "In a two-week e-mail series a letter came on day 2 that begins with what one dislikes in oneself and ends with a kind friend's view, and letters about a painful childhood memory on days 3 to 5, unguided. Kept as a counter-example; that this caused people to leave is not shown."sv,
     .provenance = {.sources = from_email_series_4579, .status = Status::second_hand}},
    {.about = EvidenceAbout::effect,
     .note = "Writing oneself a compassionate letter each day for a week went with less depressed mood up to three months later, as a university reports of its trial of more than 200 people. Writing with optimism did as well, the page adds, and people who lean very strongly on others were not helped."sv,
     .provenance = {.sources = from_york_letters_2010, .status = Status::second_hand}}};
inline constexpr std::uint16_t seconds_120[] = {120};
inline constexpr std::uint16_t seconds_600_900_1200[] = {600, 900, 1200};
inline constexpr std::uint16_t seconds_900_1200[] = {900, 1200};
inline constexpr Variant letter_to_oneself_variants[] = {
    {.id = "opening_lines"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 2, .seconds = seconds_120, .closing_seconds = 30},
    {.id = "whole_letter"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .posture = Posture::seated,
     .entry = Entry::self, .intensity = 2, .seconds = seconds_600_900_1200, .closing_seconds = 60},
    {.id = "from_the_companion"sv, .imagery = Imagery::light, .privacy = true, .medium = Medium::written, .interpersonal = true,
     .memory = Memory::recent, .posture = Posture::seated, .entry = Entry::other, .intensity = 2,
     .seconds = seconds_600_900, .closing_seconds = 60,
     .invitation_id = "practice.letter_to_oneself.from_the_companion.invitation"sv},
    {.id = "about_earlier_days_with_a_guide"sv, .privacy = true, .medium = Medium::written, .memory = Memory::past,
     .posture = Posture::seated, .entry = Entry::self, .guide = Guide::guide, .intensity = 3,
     .seconds = seconds_900_1200, .closing_seconds = 60,
     .invitation_id = "practice.letter_to_oneself.about_earlier_days_with_a_guide.invitation"sv}};
inline constexpr std::string_view grows_mindful_awareness_self_compassion_in_failure[] = {"mindful_awareness"sv, "self_compassion_in_failure"sv};
inline constexpr PracticeCaution noticing_the_critic_cautions[] = {
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence noticing_the_critic_evidence[] = {
    {.about = EvidenceAbout::order,
     .note = "The online course lets people explore the critic in module 2 and take care of it in module 4: noticing comes early, working later."sv,
     .provenance = {.sources = from_icop_2021_2, .status = Status::verified}}};
inline constexpr Variant noticing_the_critic_variants[] = {
    {.id = "name_it"sv, .entry = Entry::self, .intensity = 1, .seconds = seconds_20_60, .closing_seconds = 5},
    {.id = "count_kindly"sv, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "when_and_where"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 2, .seconds = seconds_120_300, .closing_seconds = 20}};
inline constexpr Citation from_mclean_2022_4[] = {{&sources::mclean_2022, "session 4"sv}};
inline constexpr Citation from_kirby_2023[] = {{&sources::kirby_2023, ""sv}};
inline constexpr EngagementAttribute attributes_empathy_sensitivity_non_judgement_distress_tolerance[] = {
    EngagementAttribute::empathy, EngagementAttribute::sensitivity, EngagementAttribute::non_judgement,
    EngagementAttribute::distress_tolerance};
inline constexpr std::string_view grows_reframing_self_compassion_in_failure[] = {"reframing"sv, "self_compassion_in_failure"sv};
inline constexpr PracticeCaution what_the_critic_is_for_cautions[] = {
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}}};
inline constexpr Evidence what_the_critic_is_for_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Functional analysis of self-criticism, in one session with the compassionate self."sv,
     .provenance = {.sources = from_mclean_2022_4, .status = Status::verified}},
    {.about = EvidenceAbout::effect,
     .note = "Two hours of the therapy for parents lowered self-criticism after two weeks (48 and 54 people). That it was lower still after three months is a later follow-up of the therapy group, without comparison. What they practised was not seen."sv,
     .provenance = {.sources = from_kirby_2023, .status = Status::verified}}};
inline constexpr Variant what_the_critic_is_for_variants[] = {
    {.id = "one_question"sv, .memory = Memory::recent, .entry = Entry::self, .intensity = 2,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "written_analysis"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .posture = Posture::seated,
     .entry = Entry::self, .intensity = 2, .seconds = seconds_300_600_900, .closing_seconds = 60},
    {.id = "where_it_learnt_it_with_a_guide"sv, .privacy = true, .medium = Medium::spoken, .interpersonal = true,
     .memory = Memory::past, .posture = Posture::seated, .entry = Entry::self, .guide = Guide::guide, .intensity = 3,
     .seconds = seconds_600_900_1200, .closing_seconds = 60,
     .invitation_id = "practice.what_the_critic_is_for.where_it_learnt_it_with_a_guide.invitation"sv}};
inline constexpr Citation from_mclean_2022_fox_cattani_2020_3[] = {
    {&sources::mclean_2022, "session 4"sv}, {&sources::fox_cattani_2020, "module 7"sv}};
inline constexpr Citation from_icop_2021_msc_teacher_pages[] = {
    {&sources::icop_2021, "module 2"sv}, {&sources::msc_teacher_pages, "session 4"sv}};
inline constexpr EngagementAttribute attributes_non_judgement_care_for_wellbeing[] = {
    EngagementAttribute::non_judgement, EngagementAttribute::care_for_wellbeing};
inline constexpr PracticeCaution critic_and_coach_cautions[] = {
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::verified}}};
inline constexpr Evidence critic_and_coach_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Compassionate self against inner critic in module 2; motivating oneself kindly rather than by criticism in session 4."sv,
     .provenance = {.sources = from_icop_2021_msc_teacher_pages, .status = Status::second_hand}},
    {.about = EvidenceAbout::variant,
     .note = "Ours: writing down the harsh voice is guided work here, as in writing_down_the_critic; the coach alone is not."sv,
     .provenance = {.status = Status::expert_default}}};
inline constexpr Variant critic_and_coach_variants[] = {
    {.id = "only_the_coach"sv, .entry = Entry::self, .intensity = 1, .seconds = seconds_60_120,
     .closing_seconds = 20},
    {.id = "both_in_writing"sv, .privacy = true, .medium = Medium::written, .interpersonal = true, .memory = Memory::recent,
     .entry = Entry::self, .guide = Guide::guide, .intensity = 3, .seconds = seconds_120_300_600,
     .closing_seconds = 30, .invitation_id = "practice.critic_and_coach.both_in_writing.invitation"sv}};
inline constexpr Citation from_mclean_2022_5[] = {{&sources::mclean_2022, "session 5"sv}};
inline constexpr EngagementAttribute attributes_sensitivity_empathy_non_judgement[] = {
    EngagementAttribute::sensitivity, EngagementAttribute::empathy, EngagementAttribute::non_judgement};
inline constexpr ActionSkill skills_attention_feeling[] = {ActionSkill::attention, ActionSkill::feeling};
inline constexpr PracticeCaution naming_mixed_feelings_cautions[] = {
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}},
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence naming_mixed_feelings_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "The functions of emotions come with the multiple selves."sv,
     .provenance = {.sources = from_mclean_2022_5, .status = Status::verified}}};
inline constexpr Variant naming_mixed_feelings_variants[] = {
    {.id = "three_words"sv, .memory = Memory::recent, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "on_paper"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 2, .seconds = seconds_120_300, .closing_seconds = 30}};
inline constexpr Citation from_heriot_maitland_2023[] = {{&sources::heriot_maitland_2023, ""sv}};
inline constexpr EngagementAttribute attributes_empathy_distress_tolerance_non_judgement_sympathy[] = {
    EngagementAttribute::empathy, EngagementAttribute::distress_tolerance, EngagementAttribute::non_judgement,
    EngagementAttribute::sympathy};
inline constexpr PracticeCaution meeting_several_selves_cautions[] = {
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}},
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::strong_imagery,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}}};
inline constexpr Evidence meeting_several_selves_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Session 5, module 6 and module 3 of three programmes; a version with chairs was told of by nine people with depression."sv,
     .provenance = {.sources = from_mclean_2022_fox_cattani_2020_icop_2021_bell_2021, .status = Status::second_hand}},
    {.about = EvidenceAbout::harm,
     .note = "In the therapy for psychosis one of seven was worse in dissociation and one in anxiety."sv,
     .provenance = {.sources = from_heriot_maitland_2023, .status = Status::verified}}};
inline constexpr Variant meeting_several_selves_variants[] = {
    {.id = "two_sides_briefly"sv, .memory = Memory::recent, .entry = Entry::self, .intensity = 2,
     .seconds = seconds_120, .closing_seconds = 30},
    {.id = "written_columns"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .posture = Posture::seated,
     .entry = Entry::self, .intensity = 2, .seconds = seconds_300_600_900, .closing_seconds = 60},
    {.id = "imagined"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::light, .privacy = true, .memory = Memory::recent,
     .posture = Posture::seated, .entry = Entry::self, .intensity = 3, .seconds = seconds_300_600,
     .closing_seconds = 60},
    {.id = "acted_with_a_clinician"sv, .privacy = true, .medium = Medium::action, .interpersonal = true, .memory = Memory::recent,
     .entry = Entry::self, .guide = Guide::clinician, .intensity = 3, .seconds = seconds_900_1200,
     .closing_seconds = 120, .invitation_id = "practice.meeting_several_selves.acted_with_a_clinician.invitation"sv}};
inline constexpr Citation from_mclean_2022_fox_cattani_2020_icop_2021[] = {
    {&sources::mclean_2022, "session 5"sv}, {&sources::fox_cattani_2020, "module 6"sv}, {&sources::icop_2021, "module 3"sv}};
inline constexpr Citation from_icop_2021_comfort_2023[] = {
    {&sources::icop_2021, "module 4"sv}, {&sources::comfort_2023, "session 5"sv}};
inline constexpr EngagementAttribute attributes_empathy_sympathy_distress_tolerance[] = {
    EngagementAttribute::empathy, EngagementAttribute::sympathy, EngagementAttribute::distress_tolerance};
inline constexpr ActionSkill skills_thinking_feeling_imagery[] = {
    ActionSkill::thinking, ActionSkill::feeling, ActionSkill::imagery};
inline constexpr PracticeCaution compassion_for_the_critic_cautions[] = {
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::strong_imagery,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::verified}}};
inline constexpr Evidence compassion_for_the_critic_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Taking care of the inner critic is module 4; the compassionate self turns to self-criticism in session 5."sv,
     .provenance = {.sources = from_icop_2021_comfort_2023, .status = Status::verified}}};
inline constexpr Variant compassion_for_the_critic_variants[] = {
    {.id = "in_words"sv, .privacy = true, .medium = Medium::spoken, .interpersonal = true, .memory = Memory::recent,
     .posture = Posture::seated, .entry = Entry::self, .guide = Guide::guide, .intensity = 3,
     .seconds = seconds_300_600_900, .closing_seconds = 60},
    {.id = "in_imagination"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::vivid, .privacy = true, .medium = Medium::spoken,
     .interpersonal = true, .memory = Memory::recent, .posture = Posture::seated, .entry = Entry::self, .guide = Guide::guide,
     .intensity = 3, .seconds = seconds_600_900_1200, .closing_seconds = 120},
    {.id = "written_reply"sv, .privacy = true, .medium = Medium::written, .interpersonal = true, .memory = Memory::recent,
     .posture = Posture::seated, .entry = Entry::self, .guide = Guide::guide, .intensity = 3,
     .seconds = seconds_300_600, .closing_seconds = 60}};
inline constexpr Citation from_fox_cattani_2020_8[] = {{&sources::fox_cattani_2020, "module 8"sv}};
inline constexpr EngagementAttribute attributes_non_judgement_sensitivity_distress_tolerance[] = {
    EngagementAttribute::non_judgement, EngagementAttribute::sensitivity, EngagementAttribute::distress_tolerance};
inline constexpr Evidence shame_and_guilt_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Module 8 of the group manual; its exercises were not seen."sv,
     .provenance = {.sources = from_fox_cattani_2020_8, .status = Status::second_hand}}};
inline constexpr Variant shame_and_guilt_variants[] = {
    {.id = "talked_through"sv, .privacy = true, .medium = Medium::spoken, .interpersonal = true, .memory = Memory::recent,
     .entry = Entry::self, .guide = Guide::guide, .intensity = 3, .seconds = seconds_300_600_900,
     .closing_seconds = 60},
    {.id = "two_columns"sv, .privacy = true, .medium = Medium::written, .interpersonal = true, .memory = Memory::recent,
     .posture = Posture::seated, .entry = Entry::self, .guide = Guide::guide, .intensity = 3,
     .seconds = seconds_300_600, .closing_seconds = 60}};
inline constexpr Citation from_fox_cattani_2020_9[] = {{&sources::fox_cattani_2020, "modules 5, 7 and 8"sv}};
inline constexpr EngagementAttribute attributes_sympathy_empathy_distress_tolerance[] = {
    EngagementAttribute::sympathy, EngagementAttribute::empathy, EngagementAttribute::distress_tolerance};
inline constexpr ActionSkill skills_feeling_imagery_thinking[] = {
    ActionSkill::feeling, ActionSkill::imagery, ActionSkill::thinking};
inline constexpr std::string_view grows_self_compassion_in_failure_common_humanity[] = {"self_compassion_in_failure"sv, "common_humanity"sv};
inline constexpr PracticeCaution shame_with_compassion_cautions[] = {
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}},
    {.caution = Caution::strong_imagery,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::expert_default}}};
inline constexpr Evidence shame_with_compassion_evidence[] = {
    {.about = EvidenceAbout::effect,
     .note = "Shame about a recalled memory was lower after compassionate imagery than before it in 160 people, in one sitting; more so in those high in shame, less so with low self-reassurance or faint images. Everybody did the imagery: no group without it, and no difference between the groups."sv,
     .provenance = {.sources = from_naismith_2019, .status = Status::verified}},
    {.about = EvidenceAbout::origin, .note = "Shame and guilt come after the compassionate self and self-criticism."sv,
     .provenance = {.sources = from_fox_cattani_2020_9, .status = Status::second_hand}}};
inline constexpr Variant shame_with_compassion_variants[] = {
    {.id = "recent_in_words"sv, .privacy = true, .medium = Medium::spoken, .interpersonal = true, .memory = Memory::recent,
     .posture = Posture::seated, .entry = Entry::self, .guide = Guide::guide, .intensity = 3,
     .seconds = seconds_600_900, .closing_seconds = 120},
    {.id = "recent_imagined"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::vivid, .privacy = true, .medium = Medium::spoken,
     .interpersonal = true, .memory = Memory::recent, .posture = Posture::seated, .entry = Entry::self, .guide = Guide::guide,
     .intensity = 3, .seconds = seconds_600_900_1200, .closing_seconds = 120},
    {.id = "earlier_in_words"sv, .privacy = true, .medium = Medium::spoken, .interpersonal = true, .memory = Memory::past,
     .posture = Posture::seated, .entry = Entry::self, .guide = Guide::clinician, .intensity = 4,
     .seconds = seconds_900_1200, .closing_seconds = 120,
     .invitation_id = "practice.shame_with_compassion.earlier_in_words.invitation"sv}};
inline constexpr Citation from_fox_cattani_2020_naismith_2019[] = {
    {&sources::fox_cattani_2020, "module 8"sv}, {&sources::naismith_2019, ""sv}};
inline constexpr Citation from_email_series_4579_halamova_2020[] = {
    {&sources::email_series_4579, ""sv}, {&sources::halamova_2020, ""sv}};
inline constexpr EngagementAttribute attributes_sensitivity_distress_tolerance_non_judgement[] = {
    EngagementAttribute::sensitivity, EngagementAttribute::distress_tolerance, EngagementAttribute::non_judgement};
inline constexpr PracticeCaution writing_down_the_critic_cautions[] = {
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::verified}}};
inline constexpr Evidence writing_down_the_critic_evidence[] = {
    {.about = EvidenceAbout::order,
     .note = "An e-mail series asked on day 2, unguided, for writing about what one dislikes in oneself, then for a kind friend's view of it. In the related trial 46 of 144 people were left at follow-up; that the one caused the other is not shown."sv,
     .provenance = {.sources = from_email_series_4579_halamova_2020, .status = Status::second_hand}},
    {.about = EvidenceAbout::variant, .note = "Ours: even only noted down, such a letter is guided work here."sv,
     .provenance = {.status = Status::expert_default}}};
inline constexpr Variant writing_down_the_critic_variants[] = {
    {.id = "three_sentences"sv, .privacy = true, .medium = Medium::written, .interpersonal = true, .memory = Memory::recent,
     .posture = Posture::seated, .entry = Entry::self, .guide = Guide::guide, .intensity = 3,
     .seconds = seconds_300_600, .closing_seconds = 120},
    {.id = "letter_and_answer"sv, .privacy = true, .medium = Medium::written, .interpersonal = true, .memory = Memory::recent,
     .posture = Posture::seated, .entry = Entry::self, .guide = Guide::guide, .intensity = 3,
     .seconds = seconds_900_1200, .closing_seconds = 120}};
inline constexpr Citation from_bell_2021_hackley_2024[] = {
    {&sources::bell_2021, ""sv}, {&sources::hackley_2024, ""sv}};
inline constexpr Citation from_cftp_trainer_pages_pmc10955982[] = {
    {&sources::cftp_trainer_pages, ""sv}, {&sources::pmc10955982, "table 3"sv}};
inline constexpr EngagementAttribute attributes_empathy_distress_tolerance_sympathy[] = {
    EngagementAttribute::empathy, EngagementAttribute::distress_tolerance, EngagementAttribute::sympathy};
inline constexpr ActionSkill skills_behaviour_feeling_thinking[] = {
    ActionSkill::behaviour, ActionSkill::feeling, ActionSkill::thinking};
inline constexpr PracticeCaution two_chair_with_the_critic_cautions[] = {
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}},
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::expert_default}}};
inline constexpr Evidence two_chair_with_the_critic_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Chair work for self-criticism and for multiple selves was studied by interviews with people with depression, in therapy."sv,
     .provenance = {.sources = from_bell_2021_hackley_2024, .status = Status::verified}},
    {.about = EvidenceAbout::order,
     .note = "In the therapy for psychosis chair and voice dialogue come last; one other programme has the empty chair in session 3."sv,
     .provenance = {.sources = from_cftp_trainer_pages_pmc10955982, .status = Status::second_hand}},
    {.about = EvidenceAbout::dose,
     .note = "Ours: that it ends after 15 or 20 minutes comes from the lengths that this catalogue has, not from a source. A therapist decides how long it takes."sv,
     .provenance = {.status = Status::expert_default}}};
inline constexpr Variant two_chair_with_the_critic_variants[] = {
    {.id = "in_session"sv, .privacy = true, .medium = Medium::action, .interpersonal = true, .memory = Memory::recent,
     .entry = Entry::self, .guide = Guide::clinician, .intensity = 4, .seconds = seconds_900_1200,
     .closing_seconds = 180},
    {.id = "compassionate_chair_only"sv, .privacy = true, .medium = Medium::action, .interpersonal = true,
     .memory = Memory::recent, .entry = Entry::self, .guide = Guide::clinician, .intensity = 3,
     .seconds = seconds_300_600, .closing_seconds = 60}};
inline constexpr Citation from_bell_2021_cftp_trainer_pages[] = {
    {&sources::bell_2021, ""sv}, {&sources::cftp_trainer_pages, ""sv}};
inline constexpr Citation from_pmc10955982[] = {{&sources::pmc10955982, "table 3"sv}};
inline constexpr EngagementAttribute attributes_empathy_distress_tolerance[] = {
    EngagementAttribute::empathy, EngagementAttribute::distress_tolerance};
inline constexpr ActionSkill skills_behaviour_feeling[] = {ActionSkill::behaviour, ActionSkill::feeling};
inline constexpr PracticeCaution empty_chair_cautions[] = {
    {.caution = Caution::grief, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}},
    {.caution = Caution::relationship_safety, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::strong_imagery,
     .provenance = {.sources = from_rockliff_2008, .status = Status::expert_default}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::expert_default}}};
inline constexpr Evidence empty_chair_evidence[] = {
    {.about = EvidenceAbout::order,
     .note = "Session 3 of one clinician-led programme, before compassionate images (6) and letters (7)."sv,
     .provenance = {.sources = from_pmc10955982, .status = Status::second_hand}},
    {.about = EvidenceAbout::dose,
     .note = "Ours: that it ends after 15 or 20 minutes comes from the lengths that this catalogue has, not from a source. A therapist decides how long it takes."sv,
     .provenance = {.status = Status::expert_default}}};
inline constexpr Variant empty_chair_variants[] = {
    {.id = "in_session"sv, .imagery = Imagery::vivid, .privacy = true, .medium = Medium::action, .interpersonal = true,
     .memory = Memory::past, .entry = Entry::self, .guide = Guide::clinician, .intensity = 4,
     .seconds = seconds_900_1200, .closing_seconds = 180},
    {.id = "a_friend_with_the_same_trouble"sv, .imagery = Imagery::light, .privacy = true, .medium = Medium::action,
     .interpersonal = true, .memory = Memory::recent, .entry = Entry::self, .guide = Guide::clinician, .intensity = 3,
     .seconds = seconds_600_900, .closing_seconds = 60}};
inline constexpr Alternative without_alternative_imagery[] = {Alternative::imagery};
inline constexpr Citation from_observing_solution_rescripting[] = {{&sources::observing_solution_rescripting, ""sv}};
inline constexpr EngagementAttribute attributes_sympathy_empathy_distress_tolerance_care_for_wellbeing[] = {
    EngagementAttribute::sympathy, EngagementAttribute::empathy, EngagementAttribute::distress_tolerance,
    EngagementAttribute::care_for_wellbeing};
inline constexpr PracticeCaution imagery_rescripting_cautions[] = {
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.caution = Caution::dissociation,
     .provenance = {.sources = from_britton_2021, .status = Status::expert_default}},
    {.caution = Caution::strong_imagery,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}},
    {.caution = Caution::grief, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::expert_default}}};
inline constexpr Evidence imagery_rescripting_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "A practitioners' page describes it with the compassionate self, warns of severe dissociation and of complex trauma without long stabilisation, and ends with grounding."sv,
     .provenance = {.sources = from_observing_solution_rescripting, .status = Status::second_hand}},
    {.about = EvidenceAbout::harm,
     .note = "In the therapy for psychosis one of seven was worse in anxiety and one in dissociation."sv,
     .provenance = {.sources = from_heriot_maitland_2023, .status = Status::verified}},
    {.about = EvidenceAbout::dose,
     .note = "Ours: that it ends after 15 or 20 minutes comes from the lengths that this catalogue has, not from a source. A therapist decides how long it takes."sv,
     .provenance = {.status = Status::expert_default}}};
inline constexpr std::uint16_t seconds_1200[] = {1200};
inline constexpr Variant imagery_rescripting_variants[] = {
    {.id = "told_in_words"sv, .privacy = true, .medium = Medium::spoken, .interpersonal = true, .memory = Memory::past,
     .posture = Posture::seated, .entry = Entry::self, .guide = Guide::clinician, .intensity = 4,
     .seconds = seconds_900_1200, .closing_seconds = 180},
    {.id = "imagined"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::vivid, .privacy = true, .medium = Medium::spoken,
     .interpersonal = true, .memory = Memory::trauma, .posture = Posture::seated, .entry = Entry::self, .guide = Guide::clinician,
     .intensity = 4, .seconds = seconds_1200, .closing_seconds = 300}};
inline constexpr EmotionSystem works_with_drive_soothing[] = {EmotionSystem::drive, EmotionSystem::soothing};
inline constexpr ActionSkill skills_behaviour_thinking[] = {ActionSkill::behaviour, ActionSkill::thinking};
inline constexpr std::string_view grows_safe_relationships_emotion_regulation[] = {"safe_relationships"sv, "emotion_regulation"sv};
inline constexpr PracticeCaution kind_and_clear_request_cautions[] = {
    {.caution = Caution::relationship_safety, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence kind_and_clear_request_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Compassionate assertiveness is module 10, after the compassionate self; its exercises were not seen."sv,
     .provenance = {.sources = from_fox_cattani_2020_4, .status = Status::second_hand}}};
inline constexpr Variant kind_and_clear_request_variants[] = {
    {.id = "find_the_sentence"sv, .medium = Medium::written, .interpersonal = true, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "rehearse_aloud"sv, .body = BodyFocus::outside, .privacy = true, .medium = Medium::spoken, .interpersonal = true,
     .entry = Entry::self, .intensity = 2, .seconds = seconds_120_300, .closing_seconds = 30},
    {.id = "do_it"sv, .medium = Medium::action, .interpersonal = true, .entry = Entry::self, .intensity = 2,
     .seconds = seconds_300_600, .closing_seconds = 30}};
inline constexpr Citation from_fox_cattani_2020_schaufeli_2023[] = {
    {&sources::fox_cattani_2020, "module 10"sv}, {&sources::schaufeli_2023, ""sv}};
inline constexpr PracticeCaution saying_no_kindly_cautions[] = {
    {.caution = Caution::relationship_safety, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence saying_no_kindly_evidence[] = {
    {.about = EvidenceAbout::variant,
     .note = "Ours: limits as a form of assertiveness. Workload and lack of resources come first among the antecedents of burnout."sv,
     .provenance = {.sources = from_fox_cattani_2020_schaufeli_2023, .status = Status::expert_default}}};
inline constexpr Variant saying_no_kindly_variants[] = {
    {.id = "one_sentence"sv, .medium = Medium::written, .interpersonal = true, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "rehearse_aloud"sv, .body = BodyFocus::outside, .privacy = true, .medium = Medium::spoken, .interpersonal = true,
     .entry = Entry::self, .intensity = 2, .seconds = seconds_120_300, .closing_seconds = 30},
    {.id = "practise_with_somebody"sv, .privacy = true, .medium = Medium::spoken, .interpersonal = true, .entry = Entry::self,
     .intensity = 2, .seconds = seconds_300_600, .closing_seconds = 30}};
inline constexpr EngagementAttribute attributes_empathy_non_judgement_distress_tolerance[] = {
    EngagementAttribute::empathy, EngagementAttribute::non_judgement, EngagementAttribute::distress_tolerance};
inline constexpr PracticeCaution forgiving_myself_cautions[] = {
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::grief, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence forgiving_myself_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Forgiveness is module 11, after shame and guilt; its exercises were not seen."sv,
     .provenance = {.sources = from_fox_cattani_2020_6, .status = Status::second_hand}}};
inline constexpr Variant forgiving_myself_variants[] = {
    {.id = "talked_through"sv, .privacy = true, .medium = Medium::spoken, .interpersonal = true, .memory = Memory::recent,
     .entry = Entry::self, .guide = Guide::guide, .intensity = 3, .seconds = seconds_600_900,
     .closing_seconds = 120},
    {.id = "letter"sv, .privacy = true, .medium = Medium::written, .interpersonal = true, .memory = Memory::past,
     .posture = Posture::seated, .entry = Entry::self, .guide = Guide::guide, .intensity = 3,
     .seconds = seconds_900_1200, .closing_seconds = 120,
     .invitation_id = "practice.forgiving_myself.letter.invitation"sv}};
inline constexpr EngagementAttribute attributes_empathy_distress_tolerance_sensitivity[] = {
    EngagementAttribute::empathy, EngagementAttribute::distress_tolerance, EngagementAttribute::sensitivity};
inline constexpr PracticeCaution forgiving_somebody_cautions[] = {
    {.caution = Caution::relationship_safety, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::intrusive_memory,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.caution = Caution::grief, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}}};
inline constexpr Variant forgiving_somebody_variants[] = {
    {.id = "talked_through"sv, .privacy = true, .medium = Medium::spoken, .interpersonal = true, .memory = Memory::recent,
     .entry = Entry::other, .guide = Guide::guide, .intensity = 3, .seconds = seconds_600_900,
     .closing_seconds = 120},
    {.id = "letter_that_is_not_sent"sv, .privacy = true, .medium = Medium::written, .interpersonal = true, .memory = Memory::past,
     .posture = Posture::seated, .entry = Entry::other, .guide = Guide::guide, .intensity = 3,
     .seconds = seconds_900_1200, .closing_seconds = 120,
     .invitation_id = "practice.forgiving_somebody.letter_that_is_not_sent.invitation"sv}};
inline constexpr Citation from_comfort_2023_icop_2021_2[] = {
    {&sources::comfort_2023, "session 6"sv}, {&sources::icop_2021, "module 5"sv}};
inline constexpr Evidence values_and_helpful_action_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Compassionate behaviour in session 6; a compassionate way with the future in module 5."sv,
     .provenance = {.sources = from_comfort_2023_icop_2021_2, .status = Status::verified}}};
inline constexpr Variant values_and_helpful_action_variants[] = {
    {.id = "name_one_thing"sv, .entry = Entry::self, .seconds = seconds_20_60},
    {.id = "choose_a_step"sv, .medium = Medium::written, .entry = Entry::self, .seconds = seconds_60_120,
     .closing_seconds = 10},
    {.id = "do_the_step"sv, .medium = Medium::action, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_300_600_900, .closing_seconds = 20}};
inline constexpr std::string_view grows_emotion_regulation_community_support[] = {"emotion_regulation"sv, "community_support"sv};
inline constexpr Evidence hard_day_plan_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "The last module of the online course turns to difficulties in daily life and the future; a written plan is ours."sv,
     .provenance = {.sources = from_icop_2021_4, .status = Status::expert_default}}};
inline constexpr Variant hard_day_plan_variants[] = {
    {.id = "one_line"sv, .medium = Medium::written, .entry = Entry::self, .seconds = seconds_60_120,
     .closing_seconds = 10},
    {.id = "whole_plan"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_300_600_900, .closing_seconds = 30},
    {.id = "with_somebody"sv, .privacy = true, .medium = Medium::spoken, .interpersonal = true, .memory = Memory::recent,
     .entry = Entry::self, .intensity = 1, .seconds = seconds_600_900, .closing_seconds = 30}};
inline constexpr Citation from_fox_cattani_2020_10[] = {{&sources::fox_cattani_2020, "module 12"sv}};
inline constexpr ActionSkill skills_imagery_thinking_behaviour[] = {
    ActionSkill::imagery, ActionSkill::thinking, ActionSkill::behaviour};
inline constexpr PracticeCaution compassionate_future_cautions[] = {
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::strong_imagery,
     .provenance = {.sources = from_rockliff_2008, .status = Status::verified}}};
inline constexpr Evidence compassionate_future_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Envisioning a compassionate future is module 12."sv,
     .provenance = {.sources = from_fox_cattani_2020_10, .status = Status::second_hand}}};
inline constexpr Variant compassionate_future_variants[] = {
    {.id = "one_sentence"sv, .medium = Medium::written, .entry = Entry::self, .seconds = seconds_60_120,
     .closing_seconds = 10},
    {.id = "ordinary_morning"sv, .eyes = Eyes::soft_gaze, .imagery = Imagery::light, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_120_180_300, .closing_seconds = 20},
    {.id = "write_about_it"sv, .privacy = true, .medium = Medium::written, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_300_600, .closing_seconds = 30}};
inline constexpr Citation from_email_series_4579_msc_teacher_pages[] = {
    {&sources::email_series_4579, "day 1"sv}, {&sources::msc_teacher_pages, "session 1"sv}};
inline constexpr Evidence gentle_self_talk_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "How one would treat a friend is the first exercise of two programmes, one of them by e-mail."sv,
     .provenance = {.sources = from_email_series_4579_msc_teacher_pages, .status = Status::second_hand}}};
inline constexpr Variant gentle_self_talk_variants[] = {
    {.id = "one_plain_sentence"sv, .entry = Entry::self, .intensity = 1, .seconds = seconds_20_60},
    {.id = "like_to_a_friend"sv, .memory = Memory::recent, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "aloud"sv, .privacy = true, .medium = Medium::spoken, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_20_60, .closing_seconds = 5}};
inline constexpr Citation from_comfort_2023_mclean_2022[] = {
    {&sources::comfort_2023, "sessions 3 and 6"sv}, {&sources::mclean_2022, "session 4"sv}};
inline constexpr Citation from_comfort_2023[] = {{&sources::comfort_2023, "sessions 4 and 6"sv}};
inline constexpr Prerequisite reframing_needs[] = {
    {.any_of = any_of_compassionate_self, .kind = PrerequisiteKind::soft,
     .provenance = {.sources = from_comfort_2023, .status = Status::expert_default}}};
inline constexpr Evidence reframing_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Compassionate thinking is taught in sessions 3 and 6; as an alternative to self-critical thoughts in session 4."sv,
     .provenance = {.sources = from_comfort_2023_mclean_2022, .status = Status::verified}}};
inline constexpr Variant reframing_variants[] = {
    {.id = "smaller_words"sv, .entry = Entry::self, .intensity = 1, .seconds = seconds_20_60,
     .closing_seconds = 5},
    {.id = "fairer_and_warmer"sv, .memory = Memory::recent, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "written_columns"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_120_300_600, .closing_seconds = 20},
    {.id = "with_a_present_difficulty"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent,
     .entry = Entry::self, .intensity = 2, .seconds = seconds_300_600, .closing_seconds = 30}};
inline constexpr Citation from_mclean_2022_comfort_2023_4[] = {
    {&sources::mclean_2022, "session 4"sv}, {&sources::comfort_2023, "sessions 3 and 6"sv}};
inline constexpr Citation from_comfort_2023_cct_pmc11612461[] = {
    {&sources::comfort_2023, "session 3"sv}, {&sources::cct_pmc11612461, "session 5"sv}};
inline constexpr std::string_view grows_common_humanity_self_compassion_in_failure[] = {"common_humanity"sv, "self_compassion_in_failure"sv};
inline constexpr PracticeCaution common_humanity_cautions[] = {
    {.caution = Caution::grief, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence common_humanity_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "One of three components of self-compassion in session 3; session 5 of another programme."sv,
     .provenance = {.sources = from_comfort_2023_cct_pmc11612461, .status = Status::second_hand}}};
inline constexpr Variant common_humanity_variants[] = {
    {.id = "one_thought"sv, .entry = Entry::other, .seconds = seconds_20_60},
    {.id = "people_like_me"sv, .eyes = Eyes::soft_gaze, .interpersonal = true, .entry = Entry::other, .intensity = 1,
     .seconds = seconds_60_120_180, .closing_seconds = 20},
    {.id = "written"sv, .privacy = true, .medium = Medium::written, .entry = Entry::other, .intensity = 1,
     .seconds = seconds_120_300, .closing_seconds = 20}};
inline constexpr Citation from_msc_teacher_pages_comfort_2023[] = {
    {&sources::msc_teacher_pages, "session 1"sv}, {&sources::comfort_2023, "session 3"sv}};
inline constexpr EngagementAttribute attributes_sensitivity_sympathy_non_judgement[] = {
    EngagementAttribute::sensitivity, EngagementAttribute::sympathy, EngagementAttribute::non_judgement};
inline constexpr ActionSkill skills_attention_thinking_feeling[] = {
    ActionSkill::attention, ActionSkill::thinking, ActionSkill::feeling};
inline constexpr std::string_view grows_self_compassion_in_failure_common_humanity_mindful_awareness[] = {
    "self_compassion_in_failure"sv, "common_humanity"sv, "mindful_awareness"sv};
inline constexpr Evidence self_compassion_break_evidence[] = {
    {.about = EvidenceAbout::order, .note = "One programme teaches it in week 1, another in session 3."sv,
     .provenance = {.sources = from_msc_teacher_pages_comfort_2023, .status = Status::second_hand}}};
inline constexpr Variant self_compassion_break_variants[] = {
    {.id = "three_sentences"sv, .entry = Entry::self, .intensity = 1, .seconds = seconds_20_60,
     .closing_seconds = 5},
    {.id = "three_steps"sv, .eyes = Eyes::soft_gaze, .memory = Memory::recent, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_120_180_300, .closing_seconds = 20},
    {.id = "with_touch"sv, .eyes = Eyes::soft_gaze, .body = BodyFocus::outside, .touch = true, .privacy = true,
     .memory = Memory::recent, .entry = Entry::self, .intensity = 1, .seconds = seconds_120_180,
     .closing_seconds = 20},
    {.id = "guided_closed"sv, .eyes = Eyes::closed, .audio = true, .privacy = true, .medium = Medium::audio,
     .memory = Memory::recent, .posture = Posture::seated, .entry = Entry::self, .intensity = 2,
     .seconds = seconds_300_600, .closing_seconds = 60}};
inline constexpr std::string_view grows_safe_relationships_community_support[] = {"safe_relationships"sv, "community_support"sv};
inline constexpr PracticeCaution asking_for_support_cautions[] = {
    {.caution = Caution::relationship_safety, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::missing_template,
     .provenance = {.sources = from_mclean_2018, .status = Status::verified}}};
inline constexpr Evidence asking_for_support_evidence[] = {
    {.about = EvidenceAbout::effect,
     .note = "Cortisol after a laboratory stressor was lower with a hug or with self-soothing touch (159 people); self-reported stress hardly differed, and the hug came from somebody unknown, as a summary adds."sv,
     .provenance = {.sources = from_dreisoerner_2021, .status = Status::second_hand}}};
inline constexpr std::uint16_t seconds_300_600_1200[] = {300, 600, 1200};
inline constexpr Variant asking_for_support_variants[] = {
    {.id = "think_who"sv, .interpersonal = true, .entry = Entry::self, .seconds = seconds_20_60,
     .closing_seconds = 5},
    {.id = "write_one_line"sv, .medium = Medium::written, .interpersonal = true, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_60_120, .closing_seconds = 20},
    {.id = "call_or_meet"sv, .medium = Medium::action, .interpersonal = true, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_300_600_1200, .closing_seconds = 20},
    {.id = "ask_for_a_hug"sv, .body = BodyFocus::outside, .touch = true, .medium = Medium::action, .interpersonal = true,
     .entry = Entry::self, .intensity = 1, .seconds = seconds_60_120, .closing_seconds = 20,
     .invitation_id = "practice.asking_for_support.ask_for_a_hug.invitation"sv}};
inline constexpr EngagementAttribute attributes_sensitivity_care_for_wellbeing[] = {
    EngagementAttribute::sensitivity, EngagementAttribute::care_for_wellbeing};
inline constexpr std::string_view grows_safe_relationships_mindful_awareness[] = {"safe_relationships"sv, "mindful_awareness"sv};
inline constexpr PracticeCaution small_kindness_received_cautions[] = {
    {.caution = Caution::missing_template,
     .provenance = {.sources = from_mclean_2018, .status = Status::verified}},
    {.caution = Caution::grief, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::backdraft, .provenance = {.sources = from_cai_2024, .status = Status::expert_default}}};
inline constexpr Evidence small_kindness_received_evidence[] = {
    {.about = EvidenceAbout::variant,
     .note = "Ours: the gentlest step of receiving. Fears of receiving compassion are common, so it begins here."sv,
     .provenance = {.sources = from_mclean_2018, .status = Status::expert_default}}};
inline constexpr Variant small_kindness_received_variants[] = {
    {.id = "just_notice"sv, .interpersonal = true, .memory = Memory::recent, .entry = Entry::other,
     .seconds = seconds_20_60},
    {.id = "note_it"sv, .medium = Medium::written, .interpersonal = true, .memory = Memory::recent, .entry = Entry::other,
     .seconds = seconds_60_120, .closing_seconds = 10},
    {.id = "stay_with_it"sv, .eyes = Eyes::soft_gaze, .interpersonal = true, .memory = Memory::recent, .entry = Entry::other,
     .intensity = 1, .seconds = seconds_60_120_180, .closing_seconds = 20}};
inline constexpr Citation from_comfort_2023_2[] = {{&sources::comfort_2023, "session 6"sv}};
inline constexpr Evidence small_kindness_given_evidence[] = {
    {.about = EvidenceAbout::origin, .note = "Compassionate behaviour is practised in session 6."sv,
     .provenance = {.sources = from_comfort_2023_2, .status = Status::verified}}};
inline constexpr Variant small_kindness_given_variants[] = {
    {.id = "plant_or_animal"sv, .medium = Medium::action, .entry = Entry::other, .seconds = seconds_20_60},
    {.id = "a_greeting"sv, .medium = Medium::action, .interpersonal = true, .entry = Entry::other,
     .seconds = seconds_20_60},
    {.id = "a_small_favour"sv, .medium = Medium::action, .interpersonal = true, .entry = Entry::other, .intensity = 1,
     .seconds = seconds_120_300, .closing_seconds = 20}};
inline constexpr Citation from_cct_pmc11612461_msc_teacher_pages_6[] = {
    {&sources::cct_pmc11612461, "session 4"sv}, {&sources::msc_teacher_pages, ""sv}};
inline constexpr ActionSkill skills_attention_sensory_feeling[] = {
    ActionSkill::attention, ActionSkill::sensory, ActionSkill::feeling};
inline constexpr Evidence small_pleasures_evidence[] = {
    {.about = EvidenceAbout::origin,
     .note = "Appreciation and joy towards oneself belong to session 4, savouring to the aims of another course."sv,
     .provenance = {.sources = from_cct_pmc11612461_msc_teacher_pages_6, .status = Status::second_hand}}};
inline constexpr Variant small_pleasures_variants[] = {
    {.id = "one_thing"sv, .entry = Entry::self, .seconds = seconds_20_60},
    {.id = "three_good_things"sv, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .seconds = seconds_120_300, .closing_seconds = 10},
    {.id = "something_for_me"sv, .medium = Medium::action, .entry = Entry::self,
     .seconds = seconds_300_600_900, .closing_seconds = 20}};
inline constexpr Citation from_cct_pmc11612461_2[] = {{&sources::cct_pmc11612461, "session 4"sv}};
inline constexpr std::string_view grows_nature_mindful_awareness[] = {"nature"sv, "mindful_awareness"sv};
inline constexpr Evidence time_in_nature_evidence[] = {
    {.about = EvidenceAbout::variant,
     .note = "Ours; nature is one of the outer protective factors and no source of this catalogue measured it."sv,
     .provenance = {.status = Status::expert_default}}};
inline constexpr std::uint16_t seconds_600_1200[] = {600, 1200};
inline constexpr Variant time_in_nature_variants[] = {
    {.id = "from_the_window"sv, .seconds = seconds_20_60_120},
    {.id = "outside"sv, .medium = Medium::action, .seconds = seconds_300_600_900_1200, .closing_seconds = 20},
    {.id = "walk"sv, .body = BodyFocus::outside, .medium = Medium::action, .posture = Posture::walking,
     .seconds = seconds_600_1200, .closing_seconds = 20}};
inline constexpr EngagementAttribute attributes_care_for_wellbeing_non_judgement[] = {
    EngagementAttribute::care_for_wellbeing, EngagementAttribute::non_judgement};
inline constexpr std::string_view grows_creativity_emotion_regulation[] = {"creativity"sv, "emotion_regulation"sv};
inline constexpr PracticeCaution making_something_cautions[] = {
    {.caution = Caution::self_attack, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence making_something_evidence[] = {
    {.about = EvidenceAbout::variant,
     .note = "Ours; creativity is one of the outer protective factors and no source of this catalogue measured it."sv,
     .provenance = {.status = Status::expert_default}}};
inline constexpr Variant making_something_variants[] = {
    {.id = "a_doodle"sv, .medium = Medium::action, .entry = Entry::self, .seconds = seconds_20_60_120},
    {.id = "a_longer_while"sv, .medium = Medium::action, .entry = Entry::self, .seconds = seconds_300_600_1200,
     .closing_seconds = 20}};
inline constexpr std::string_view grows_community_support_safe_relationships[] = {"community_support"sv, "safe_relationships"sv};
inline constexpr PracticeCaution being_with_others_cautions[] = {
    {.caution = Caution::shame, .provenance = {.status = Status::expert_default}},
    {.caution = Caution::relationship_safety, .provenance = {.status = Status::expert_default}}};
inline constexpr Evidence being_with_others_evidence[] = {
    {.about = EvidenceAbout::variant,
     .note = "Ours; community is one of the outer protective factors. Support from others is named by survivors as helping compassion."sv,
     .provenance = {.sources = from_mclean_2018, .status = Status::expert_default}}};
inline constexpr Variant being_with_others_variants[] = {
    {.id = "find_out"sv, .medium = Medium::action, .entry = Entry::self, .seconds = seconds_60_120,
     .closing_seconds = 10},
    {.id = "be_there_quietly"sv, .medium = Medium::action, .entry = Entry::self,
     .seconds = seconds_300_600_1200, .closing_seconds = 20},
    {.id = "join_in"sv, .medium = Medium::action, .interpersonal = true, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_600_1200, .closing_seconds = 20}};
inline constexpr std::string_view grows_spirituality[] = {"spirituality"sv};
inline constexpr Evidence a_quiet_moment_of_meaning_evidence[] = {
    {.about = EvidenceAbout::variant,
     .note = "Ours; spiritual practice is one of the outer protective factors and no source of this catalogue measured it."sv,
     .provenance = {.status = Status::expert_default}}};
inline constexpr std::uint16_t seconds_60_180_300_600[] = {60, 180, 300, 600};
inline constexpr Variant a_quiet_moment_of_meaning_variants[] = {
    {.id = "something_old"sv, .seconds = seconds_20_60},
    {.id = "own_way"sv, .privacy = true, .entry = Entry::self, .seconds = seconds_60_180_300_600,
     .closing_seconds = 10},
    {.id = "read_or_sing"sv, .privacy = true, .medium = Medium::spoken, .seconds = seconds_120_300,
     .closing_seconds = 10}};
inline constexpr Evidence a_step_towards_help_evidence[] = {
    {.about = EvidenceAbout::variant, .note = "Ours: what these practices cannot do should lead to people who can."sv,
     .provenance = {.status = Status::expert_default}}};
inline constexpr Variant a_step_towards_help_variants[] = {
    {.id = "look_up_a_number"sv, .medium = Medium::action, .entry = Entry::self, .seconds = seconds_60_120,
     .closing_seconds = 10},
    {.id = "write_what_to_say"sv, .privacy = true, .medium = Medium::written, .entry = Entry::self, .intensity = 1,
     .seconds = seconds_120_300, .closing_seconds = 20},
    {.id = "make_the_call"sv, .privacy = true, .medium = Medium::action, .interpersonal = true, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_300_600, .closing_seconds = 20}};
inline constexpr Citation from_one_minute_2024[] = {{&sources::one_minute_2024, ""sv}};
inline constexpr EmotionSystem works_with_drive_threat_soothing[] = {
    EmotionSystem::drive, EmotionSystem::threat, EmotionSystem::soothing};
inline constexpr ActionSkill skills_attention_behaviour_thinking[] = {
    ActionSkill::attention, ActionSkill::behaviour, ActionSkill::thinking};
inline constexpr Evidence leaving_work_behind_evidence[] = {
    {.about = EvidenceAbout::variant,
     .note = "Ours, for people who help. One-minute practices at changes of activity were well received in a small study (29 people)."sv,
     .provenance = {.sources = from_one_minute_2024, .status = Status::expert_default}}};
inline constexpr Variant leaving_work_behind_variants[] = {
    {.id = "at_the_door"sv, .body = BodyFocus::outside, .medium = Medium::action, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_20_60},
    {.id = "three_lines"sv, .privacy = true, .medium = Medium::written, .memory = Memory::recent, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_120_300, .closing_seconds = 20},
    {.id = "on_the_way"sv, .medium = Medium::action, .memory = Memory::recent, .posture = Posture::walking, .entry = Entry::self,
     .intensity = 1, .seconds = seconds_180_300_600, .closing_seconds = 10,
     .invitation_id = "practice.leaving_work_behind.on_the_way.invitation"sv}};
inline constexpr PracticeFamily families[] = {
    {.id = "consent_and_safety"sv, .mark = "P0a"sv, .wording_id = "family.consent_and_safety"sv,
     .provenance = {.sources = from_self_stigma_cft_2023_mclean_2022, .status = Status::expert_default}},
    {.id = "understanding"sv, .mark = "P0b"sv, .wording_id = "family.understanding"sv,
     .needs = understanding_needs,
     .provenance = {.sources = from_mclean_2022_self_stigma_cft_2023_icop_2021_fox_cattani_2020,
         .status = Status::expert_default}},
    {.id = "grounding"sv, .mark = "P1"sv, .wording_id = "family.grounding"sv, .needs = grounding_needs,
     .provenance = {.sources = from_mclean_2022_icop_2021_msc_teacher_pages_cftp_trainer_pages,
         .status = Status::expert_default}},
    {.id = "soothing_rhythm"sv, .mark = "P2"sv, .wording_id = "family.soothing_rhythm"sv,
     .needs = soothing_rhythm_needs,
     .provenance = {.sources = from_self_stigma_cft_2023_mclean_2022_comfort_2023_cftp_trainer_pages,
         .status = Status::expert_default}},
    {.id = "mindful_attention"sv, .mark = "P3"sv, .wording_id = "family.mindful_attention"sv,
     .needs = mindful_attention_needs,
     .provenance = {.sources = from_mclean_2022_fox_cattani_2020_cct_pmc11612461_msc_teacher_pages,
         .status = Status::expert_default}},
    {.id = "calm_place"sv, .mark = "P4"sv, .wording_id = "family.calm_place"sv, .needs = calm_place_needs,
     .provenance = {.sources = from_mclean_2022_icop_2021_cftp_trainer_pages, .status = Status::expert_default}},
    {.id = "receiving_compassion"sv, .mark = "P5"sv, .wording_id = "family.receiving_compassion"sv,
     .needs = receiving_compassion_needs,
     .provenance = {.sources = from_fox_cattani_2020_hackley_2024_compassionate_colour_page,
         .status = Status::expert_default}},
    {.id = "giving_compassion"sv, .mark = "P6"sv, .wording_id = "family.giving_compassion"sv,
     .needs = giving_compassion_needs,
     .provenance = {.sources = from_cct_pmc11612461_msc_teacher_pages_3, .status = Status::expert_default}},
    {.id = "compassionate_self"sv, .mark = "P7"sv, .wording_id = "family.compassionate_self"sv,
     .needs = compassionate_self_needs,
     .provenance = {.sources = from_mclean_2022_fox_cattani_2020_comfort_2023_icop_2021_cftp_trainer_pages,
         .status = Status::expert_default}},
    {.id = "daily_compassion"sv, .mark = "P8"sv, .wording_id = "family.daily_compassion"sv,
     .needs = daily_compassion_needs,
     .provenance = {.sources = from_cftp_trainer_pages_msc_teacher_pages_cct_pmc11612461,
         .status = Status::expert_default}},
    {.id = "compassionate_letter"sv, .mark = "P9"sv, .wording_id = "family.compassionate_letter"sv,
     .needs = compassionate_letter_needs,
     .provenance = {.sources = from_icop_2021_cftp_trainer_pages_2, .status = Status::expert_default}},
    {.id = "understanding_the_critic"sv, .mark = "P10"sv, .wording_id = "family.understanding_the_critic"sv,
     .needs = understanding_the_critic_needs,
     .provenance = {.sources = from_mclean_2022_icop_2021_comfort_2023_fox_cattani_2020, .status = Status::expert_default}},
    {.id = "multiple_selves"sv, .mark = "P11"sv, .wording_id = "family.multiple_selves"sv,
     .needs = multiple_selves_needs,
     .provenance = {.sources = from_mclean_2022_fox_cattani_2020_icop_2021_bell_2021, .status = Status::expert_default}},
    {.id = "shame_work"sv, .mark = "P12a"sv, .wording_id = "family.shame_work"sv, .needs = shame_work_needs,
     .provenance = {.sources = from_fox_cattani_2020_icop_2021_comfort_2023, .status = Status::expert_default}},
    {.id = "chair_work"sv, .mark = "P12b"sv, .wording_id = "family.chair_work"sv, .needs = chair_work_needs,
     .provenance = {.sources = from_cftp_trainer_pages_bell_2021_hackley_2024_pmc10955982,
         .status = Status::expert_default}},
    {.id = "assertiveness"sv, .mark = "P13a"sv, .wording_id = "family.assertiveness"sv,
     .needs = assertiveness_needs,
     .provenance = {.sources = from_fox_cattani_2020_4, .status = Status::expert_default}},
    {.id = "forgiveness"sv, .mark = "P13f"sv, .wording_id = "family.forgiveness"sv, .needs = forgiveness_needs,
     .provenance = {.sources = from_fox_cattani_2020_6, .status = Status::expert_default}},
    {.id = "helpful_action"sv, .mark = "P13v"sv, .wording_id = "family.helpful_action"sv,
     .needs = helpful_action_needs,
     .provenance = {.sources = from_fox_cattani_2020_icop_2021_comfort_2023_2, .status = Status::expert_default}},
    {.id = "everyday_kindness"sv, .mark = "P14"sv, .wording_id = "family.everyday_kindness"sv,
     .needs = everyday_kindness_needs,
     .provenance = {.sources = from_comfort_2023_msc_teacher_pages_cct_pmc11612461, .status = Status::expert_default}}};
inline constexpr Practice practices[] = {
    {.id = "stop_any_time"sv, .wording_id = "practice.stop_any_time"sv, .systems = works_with_soothing,
     .attributes = attributes_care_for_wellbeing, .skills = skills_thinking_behaviour,
     .evidence = stop_any_time_evidence, .variants = stop_any_time_variants,
     .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_self_stigma_cft_2023_mclean_2022, .status = Status::expert_default}},
    {.id = "crisis_information"sv, .wording_id = "practice.crisis_information"sv,
     .systems = works_with_soothing, .flow = Flow::from_others,
     .attributes = attributes_care_for_wellbeing_distress_tolerance,
     .skills = skills_behaviour, .grows = grows_trauma_informed_care_community_support,
     .evidence = crisis_information_evidence, .variants = crisis_information_variants,
     .closing_id = "closing.next_kind_step"sv, .provenance = {.status = Status::expert_default}},
    {.id = "tricky_brain"sv, .family = 1, .wording_id = "practice.tricky_brain"sv,
     .systems = works_with_threat, .attributes = attributes_empathy_non_judgement,
     .skills = skills_thinking_attention, .grows = grows_reframing_common_humanity,
     .evidence = tricky_brain_evidence, .variants = tricky_brain_variants,
     .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_mclean_2022_self_stigma_cft_2023_2, .status = Status::expert_default}},
    {.id = "three_circles"sv, .family = 1, .wording_id = "practice.three_circles"sv,
     .systems = works_with_threat_drive_soothing,
     .attributes = attributes_sensitivity_non_judgement,
     .skills = skills_attention_thinking,
     .grows = grows_emotion_regulation_mindful_awareness,
     .evidence = three_circles_evidence, .variants = three_circles_variants,
     .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_self_stigma_cft_2023_icop_2021, .status = Status::expert_default}},
    {.id = "not_my_fault_and_my_part"sv, .family = 1, .wording_id = "practice.not_my_fault_and_my_part"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_non_judgement_empathy, .skills = skills_thinking,
     .grows = grows_self_compassion_in_failure_reframing,
     .cautions = not_my_fault_and_my_part_cautions,
     .evidence = not_my_fault_and_my_part_evidence,
     .variants = not_my_fault_and_my_part_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_fox_cattani_2020_self_stigma_cft_2023, .status = Status::expert_default}},
    {.id = "fears_and_blocks"sv, .family = 1, .wording_id = "practice.fears_and_blocks"sv,
     .systems = works_with_threat, .flow = Flow::to_self,
     .attributes = attributes_sensitivity_non_judgement_distress_tolerance,
     .skills = skills_attention_thinking,
     .grows = grows_self_compassion_in_failure_compassion_as_a_skill,
     .cautions = fears_and_blocks_cautions, .evidence = fears_and_blocks_evidence,
     .variants = fears_and_blocks_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_mclean_2022_comfort_2023_3, .status = Status::expert_default}},
    {.id = "what_compassion_is"sv, .family = 1, .wording_id = "practice.what_compassion_is"sv,
     .systems = works_with_soothing,
     .attributes = attributes_care_for_wellbeing_sensitivity, .skills = skills_thinking,
     .grows = grows_compassion_as_a_skill_common_humanity,
     .evidence = what_compassion_is_evidence, .variants = what_compassion_is_variants,
     .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_self_stigma_cft_2023, .status = Status::expert_default}},
    {.id = "when_kindness_stirs_pain"sv, .family = 1, .wording_id = "practice.when_kindness_stirs_pain"sv,
     .systems = works_with_threat_soothing,
     .attributes = attributes_sensitivity_distress_tolerance,
     .skills = skills_thinking_behaviour,
     .grows = grows_emotion_regulation_self_compassion_in_failure,
     .evidence = when_kindness_stirs_pain_evidence,
     .variants = when_kindness_stirs_pain_variants, .closing_id = "closing.feet_and_room"sv,
     .provenance = {.sources = from_msc_teacher_pages, .status = Status::expert_default}},
    {.id = "strain_at_work"sv, .family = 1, .wording_id = "practice.strain_at_work"sv,
     .systems = works_with_threat_drive, .flow = Flow::to_self,
     .attributes = attributes_sensitivity_non_judgement,
     .skills = skills_thinking_behaviour, .grows = grows_reframing,
     .cautions = strain_at_work_cautions, .evidence = strain_at_work_evidence,
     .variants = strain_at_work_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.status = Status::expert_default}},
    {.id = "five_senses"sv, .family = 2, .wording_id = "practice.five_senses"sv,
     .systems = works_with_threat_soothing, .attributes = attributes_distress_tolerance,
     .skills = skills_attention_sensory,
     .grows = grows_emotion_regulation_mindful_awareness, .evidence = five_senses_evidence,
     .variants = five_senses_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_solace_grounding, .status = Status::expert_default}},
    {.id = "feet_on_the_floor"sv, .family = 2, .wording_id = "practice.feet_on_the_floor"sv,
     .systems = works_with_threat_soothing, .attributes = attributes_distress_tolerance,
     .skills = skills_attention_sensory,
     .grows = grows_emotion_regulation_mindful_awareness,
     .evidence = feet_on_the_floor_evidence, .variants = feet_on_the_floor_variants,
     .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_msc_teacher_pages_2, .status = Status::expert_default}},
    {.id = "looking_around"sv, .family = 2, .wording_id = "practice.looking_around"sv,
     .systems = works_with_threat_soothing, .attributes = attributes_distress_tolerance,
     .skills = skills_attention_sensory,
     .grows = grows_emotion_regulation_mindful_awareness,
     .evidence = looking_around_evidence, .variants = looking_around_variants,
     .closing_id = "closing.small_stretch"sv,
     .provenance = {.sources = from_solace_grounding, .status = Status::expert_default}},
    {.id = "soothing_object"sv, .family = 2, .wording_id = "practice.soothing_object"sv,
     .systems = works_with_soothing, .attributes = attributes_distress_tolerance,
     .skills = skills_attention_sensory,
     .grows = grows_emotion_regulation_mindful_awareness,
     .cautions = soothing_object_cautions, .evidence = soothing_object_evidence,
     .variants = soothing_object_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_icop_2021, .status = Status::expert_default}},
    {.id = "supportive_touch"sv, .family = 2, .wording_id = "practice.supportive_touch"sv,
     .systems = works_with_soothing, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing_sympathy, .skills = skills_sensory_feeling,
     .grows = grows_emotion_regulation_self_compassion_in_failure,
     .cautions = supportive_touch_cautions, .evidence = supportive_touch_evidence,
     .variants = supportive_touch_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_susman_2024_msc_teacher_pages, .status = Status::expert_default}},
    {.id = "posture_face_voice"sv, .family = 2, .wording_id = "practice.posture_face_voice"sv,
     .systems = works_with_soothing, .attributes = attributes_care_for_wellbeing,
     .skills = skills_sensory_behaviour,
     .grows = grows_emotion_regulation_compassion_as_a_skill,
     .cautions = posture_face_voice_cautions, .evidence = posture_face_voice_evidence,
     .variants = posture_face_voice_variants, .closing_id = "closing.small_stretch"sv,
     .provenance = {.sources = from_mclean_2022_matos_2017, .status = Status::expert_default}},
    {.id = "soothing_rhythm_breathing"sv, .family = 3, .wording_id = "practice.soothing_rhythm_breathing"sv,
     .systems = works_with_soothing_threat, .attributes = attributes_distress_tolerance,
     .skills = skills_sensory_attention,
     .grows = grows_emotion_regulation_mindful_awareness,
     .cautions = soothing_rhythm_breathing_cautions,
     .evidence = soothing_rhythm_breathing_evidence,
     .variants = soothing_rhythm_breathing_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_self_stigma_cft_2023_balanced_minds_srb, .status = Status::expert_default}},
    {.id = "rocking_rhythm"sv, .family = 3, .wording_id = "practice.rocking_rhythm"sv,
     .systems = works_with_soothing, .attributes = attributes_distress_tolerance,
     .skills = skills_sensory_behaviour, .grows = grows_emotion_regulation,
     .cautions = rocking_rhythm_cautions, .evidence = rocking_rhythm_evidence,
     .variants = rocking_rhythm_variants, .closing_id = "closing.feet_and_room"sv,
     .provenance = {.sources = from_irish_centre_cft, .status = Status::expert_default}},
    {.id = "sound_rhythm"sv, .family = 3, .wording_id = "practice.sound_rhythm"sv,
     .systems = works_with_soothing, .attributes = attributes_distress_tolerance,
     .skills = skills_sensory_attention, .grows = grows_emotion_regulation_nature,
     .cautions = sound_rhythm_cautions, .evidence = sound_rhythm_evidence,
     .variants = sound_rhythm_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_irish_centre_cft, .status = Status::expert_default}},
    {.id = "mindful_awareness"sv, .family = 4, .wording_id = "practice.mindful_awareness"sv,
     .systems = works_with_soothing,
     .attributes = attributes_sensitivity_non_judgement_distress_tolerance,
     .skills = skills_attention, .grows = grows_mindful_awareness_emotion_regulation,
     .cautions = mindful_awareness_cautions, .evidence = mindful_awareness_evidence,
     .variants = mindful_awareness_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_mclean_2022_fox_cattani_2020_2, .status = Status::expert_default}},
    {.id = "noticing_the_breath"sv, .family = 4, .wording_id = "practice.noticing_the_breath"sv,
     .systems = works_with_soothing, .attributes = attributes_non_judgement,
     .skills = skills_attention_sensory, .grows = grows_mindful_awareness,
     .cautions = noticing_the_breath_cautions, .evidence = noticing_the_breath_evidence,
     .variants = noticing_the_breath_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_icop_2021_cct_pmc11612461, .status = Status::expert_default}},
    {.id = "mindful_sounds"sv, .family = 4, .wording_id = "practice.mindful_sounds"sv,
     .systems = works_with_soothing, .attributes = attributes_non_judgement,
     .skills = skills_attention_sensory, .grows = grows_mindful_awareness_nature,
     .cautions = mindful_sounds_cautions, .evidence = mindful_sounds_evidence,
     .variants = mindful_sounds_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.status = Status::expert_default}},
    {.id = "mindful_walking"sv, .family = 4, .wording_id = "practice.mindful_walking"sv,
     .systems = works_with_soothing_drive, .attributes = attributes_non_judgement,
     .skills = skills_attention_sensory_behaviour, .grows = grows_mindful_awareness_nature,
     .evidence = mindful_walking_evidence, .variants = mindful_walking_variants,
     .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_msc_teacher_pages_2, .status = Status::expert_default}},
    {.id = "mindful_moment_in_the_day"sv, .family = 4, .wording_id = "practice.mindful_moment_in_the_day"sv,
     .systems = works_with_soothing, .attributes = attributes_sensitivity,
     .skills = skills_attention_sensory, .grows = grows_mindful_awareness,
     .evidence = mindful_moment_in_the_day_evidence,
     .variants = mindful_moment_in_the_day_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_msc_teacher_pages_2, .status = Status::expert_default}},
    {.id = "body_noticing"sv, .family = 4, .wording_id = "practice.body_noticing"sv,
     .systems = works_with_soothing_threat,
     .attributes = attributes_sensitivity_distress_tolerance,
     .skills = skills_sensory_attention,
     .grows = grows_mindful_awareness_emotion_regulation,
     .cautions = body_noticing_cautions, .evidence = body_noticing_evidence,
     .variants = body_noticing_variants, .closing_id = "closing.feet_and_room"sv,
     .provenance = {.sources = from_icop_2021_2, .status = Status::expert_default}},
    {.id = "stop_and_look_wider"sv, .family = 4, .wording_id = "practice.stop_and_look_wider"sv,
     .systems = works_with_threat_drive, .attributes = attributes_sensitivity_non_judgement,
     .skills = skills_attention_thinking_behaviour,
     .grows = grows_mindful_awareness_emotion_regulation_reframing,
     .evidence = stop_and_look_wider_evidence, .variants = stop_and_look_wider_variants,
     .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_icop_2021_3, .status = Status::expert_default}},
    {.id = "calm_place_image"sv, .family = 5, .wording_id = "practice.calm_place_image"sv,
     .systems = works_with_soothing, .attributes = attributes_distress_tolerance,
     .skills = skills_imagery_sensory_attention, .grows = grows_emotion_regulation,
     .cautions = calm_place_image_cautions, .evidence = calm_place_image_evidence,
     .variants = calm_place_image_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_mclean_2022_icop_2021_2, .status = Status::expert_default}},
    {.id = "a_real_corner"sv, .family = 5, .wording_id = "practice.a_real_corner"sv,
     .systems = works_with_soothing_drive, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing, .skills = skills_behaviour_sensory,
     .grows = grows_emotion_regulation_creativity, .evidence = a_real_corner_evidence,
     .variants = a_real_corner_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_cftp_trainer_pages_2, .status = Status::expert_default}},
    {.id = "compassionate_colour"sv, .family = 6, .wording_id = "practice.compassionate_colour"sv,
     .systems = works_with_soothing, .flow = Flow::from_others,
     .attributes = attributes_care_for_wellbeing, .skills = skills_imagery_sensory,
     .grows = grows_emotion_regulation_compassion_as_a_skill,
     .cautions = compassionate_colour_cautions, .evidence = compassionate_colour_evidence,
     .variants = compassionate_colour_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_compassionate_colour_page, .status = Status::expert_default}},
    {.id = "compassionate_companion"sv, .family = 6, .wording_id = "practice.compassionate_companion"sv,
     .systems = works_with_soothing, .flow = Flow::from_others,
     .attributes = attributes_care_for_wellbeing_sympathy_empathy,
     .skills = skills_imagery_feeling,
     .grows = grows_compassion_as_a_skill_self_compassion_in_failure,
     .cautions = compassionate_companion_cautions,
     .evidence = compassionate_companion_evidence,
     .variants = compassionate_companion_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_hackley_2024, .status = Status::expert_default}},
    {.id = "kind_voice"sv, .family = 6, .wording_id = "practice.kind_voice"sv, .systems = works_with_soothing,
     .flow = Flow::from_others, .attributes = attributes_care_for_wellbeing,
     .skills = skills_sensory_feeling, .grows = grows_emotion_regulation_safe_relationships,
     .cautions = kind_voice_cautions, .evidence = kind_voice_evidence,
     .variants = kind_voice_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_matos_2017, .status = Status::expert_default}},
    {.id = "being_cared_for_memory"sv, .family = 6, .wording_id = "practice.being_cared_for_memory"sv,
     .systems = works_with_soothing, .flow = Flow::from_others,
     .attributes = attributes_care_for_wellbeing_sensitivity,
     .skills = skills_imagery_attention_feeling,
     .grows = grows_safe_relationships_compassion_as_a_skill,
     .cautions = being_cared_for_memory_cautions,
     .evidence = being_cared_for_memory_evidence,
     .variants = being_cared_for_memory_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_fox_cattani_2020_7, .status = Status::expert_default}},
    {.id = "kind_wish_for_a_loved_one"sv, .family = 7, .wording_id = "practice.kind_wish_for_a_loved_one"sv,
     .systems = works_with_soothing, .flow = Flow::to_others,
     .attributes = attributes_care_for_wellbeing_sympathy, .skills = skills_feeling_imagery,
     .grows = grows_compassion_as_a_skill_safe_relationships,
     .cautions = kind_wish_for_a_loved_one_cautions,
     .evidence = kind_wish_for_a_loved_one_evidence,
     .variants = kind_wish_for_a_loved_one_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_cct_pmc11612461_msc_teacher_pages_5, .status = Status::expert_default}},
    {.id = "memory_of_being_kind"sv, .family = 7, .wording_id = "practice.memory_of_being_kind"sv,
     .systems = works_with_soothing_drive, .flow = Flow::to_others,
     .attributes = attributes_care_for_wellbeing_sympathy_empathy,
     .skills = skills_imagery_feeling_attention, .grows = grows_compassion_as_a_skill,
     .cautions = memory_of_being_kind_cautions, .evidence = memory_of_being_kind_evidence,
     .variants = memory_of_being_kind_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.status = Status::expert_default}},
    {.id = "widening_the_circle"sv, .family = 7, .wording_id = "practice.widening_the_circle"sv,
     .systems = works_with_soothing, .flow = Flow::to_others,
     .attributes = attributes_empathy_non_judgement_care_for_wellbeing,
     .skills = skills_thinking_feeling,
     .grows = grows_common_humanity_compassion_as_a_skill,
     .cautions = widening_the_circle_cautions, .evidence = widening_the_circle_evidence,
     .variants = widening_the_circle_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_cct_pmc11612461, .status = Status::expert_default}},
    {.id = "steady_beside_somebody"sv, .family = 7, .wording_id = "practice.steady_beside_somebody"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_others,
     .attributes = attributes_sympathy_distress_tolerance_empathy,
     .skills = skills_attention_sensory_behaviour,
     .grows = grows_emotion_regulation_compassion_as_a_skill,
     .cautions = steady_beside_somebody_cautions,
     .evidence = steady_beside_somebody_evidence,
     .variants = steady_beside_somebody_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.status = Status::expert_default}},
    {.id = "being_the_compassionate_self"sv, .family = 8, .wording_id = "practice.being_the_compassionate_self"sv,
     .systems = works_with_soothing_drive, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing_distress_tolerance_empathy,
     .skills = skills_imagery_behaviour_feeling,
     .grows = grows_compassion_as_a_skill_emotion_regulation,
     .cautions = being_the_compassionate_self_cautions,
     .evidence = being_the_compassionate_self_evidence,
     .variants = being_the_compassionate_self_variants, .closing_id = "closing.feet_and_room"sv,
     .provenance = {.sources = from_mclean_2022_fox_cattani_2020_comfort_2023, .status = Status::expert_default}},
    {.id = "qualities_one_by_one"sv, .family = 8, .wording_id = "practice.qualities_one_by_one"sv,
     .systems = works_with_soothing_drive, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing_empathy_distress_tolerance,
     .skills = skills_thinking_sensory_feeling, .grows = grows_compassion_as_a_skill,
     .cautions = qualities_one_by_one_cautions, .evidence = qualities_one_by_one_evidence,
     .variants = qualities_one_by_one_variants, .closing_id = "closing.feet_and_room"sv,
     .provenance = {.sources = from_cftp_trainer_pages_2, .status = Status::expert_default}},
    {.id = "kind_inner_voice"sv, .family = 8, .wording_id = "practice.kind_inner_voice"sv,
     .systems = works_with_soothing, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing_sympathy,
     .skills = skills_sensory_feeling_behaviour,
     .grows = grows_self_compassion_in_failure_compassion_as_a_skill,
     .cautions = qualities_one_by_one_cautions, .evidence = kind_inner_voice_evidence,
     .variants = kind_inner_voice_variants, .closing_id = "closing.small_stretch"sv,
     .provenance = {.sources = from_matos_2017_balanced_minds_srb, .status = Status::expert_default}},
    {.id = "compassionate_self_in_daily_life"sv, .family = 9, .wording_id = "practice.compassionate_self_in_daily_life"sv,
     .systems = works_with_soothing_drive, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing_distress_tolerance,
     .skills = skills_behaviour_attention,
     .grows = grows_compassion_as_a_skill_emotion_regulation,
     .cautions = compassionate_self_in_daily_life_cautions,
     .evidence = compassionate_self_in_daily_life_evidence,
     .variants = compassionate_self_in_daily_life_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_cftp_trainer_pages_2, .status = Status::expert_default}},
    {.id = "self_reassurance"sv, .family = 9, .wording_id = "practice.self_reassurance"sv,
     .systems = works_with_soothing_threat, .flow = Flow::to_self,
     .attributes = attributes_sympathy_empathy_non_judgement,
     .skills = skills_thinking_feeling,
     .grows = grows_self_compassion_in_failure_emotion_regulation,
     .cautions = qualities_one_by_one_cautions, .evidence = self_reassurance_evidence,
     .variants = self_reassurance_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.status = Status::expert_default}},
    {.id = "kind_wish_for_myself"sv, .family = 9, .wording_id = "practice.kind_wish_for_myself"sv,
     .systems = works_with_soothing, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing_sympathy,
     .skills = skills_feeling_thinking,
     .grows = grows_self_compassion_in_failure_compassion_as_a_skill,
     .cautions = kind_wish_for_myself_cautions, .evidence = kind_wish_for_myself_evidence,
     .variants = kind_wish_for_myself_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_msc_teacher_pages_cct_pmc11612461_2, .status = Status::expert_default}},
    {.id = "kind_note"sv, .family = 10, .wording_id = "practice.kind_note"sv, .systems = works_with_soothing,
     .flow = Flow::to_self, .attributes = attributes_sympathy_empathy,
     .skills = skills_thinking_behaviour, .grows = grows_self_compassion_in_failure,
     .cautions = qualities_one_by_one_cautions, .evidence = kind_note_evidence,
     .variants = kind_note_variants, .closing_id = "closing.put_it_down"sv,
     .provenance = {.sources = from_icop_2021_4, .status = Status::expert_default}},
    {.id = "letter_to_oneself"sv, .family = 10, .wording_id = "practice.letter_to_oneself"sv,
     .systems = works_with_soothing_threat, .flow = Flow::to_self,
     .attributes = attributes_sympathy_empathy_non_judgement_distress_tolerance,
     .skills = skills_thinking_feeling_behaviour,
     .grows = grows_self_compassion_in_failure_reframing,
     .cautions = letter_to_oneself_cautions, .evidence = letter_to_oneself_evidence,
     .variants = letter_to_oneself_variants, .closing_id = "closing.put_it_down"sv,
     .provenance = {.sources = from_icop_2021_4, .status = Status::expert_default}},
    {.id = "noticing_the_critic"sv, .family = 11, .wording_id = "practice.noticing_the_critic"sv,
     .systems = works_with_threat, .flow = Flow::to_self,
     .attributes = attributes_sensitivity_non_judgement_distress_tolerance,
     .skills = skills_attention,
     .grows = grows_mindful_awareness_self_compassion_in_failure,
     .cautions = noticing_the_critic_cautions, .evidence = noticing_the_critic_evidence,
     .variants = noticing_the_critic_variants, .closing_id = "closing.feet_and_room"sv,
     .provenance = {.sources = from_icop_2021, .status = Status::expert_default}},
    {.id = "what_the_critic_is_for"sv, .family = 11, .wording_id = "practice.what_the_critic_is_for"sv,
     .systems = works_with_threat, .flow = Flow::to_self,
     .attributes = attributes_empathy_sensitivity_non_judgement_distress_tolerance,
     .skills = skills_thinking_attention,
     .grows = grows_reframing_self_compassion_in_failure,
     .cautions = what_the_critic_is_for_cautions,
     .evidence = what_the_critic_is_for_evidence,
     .variants = what_the_critic_is_for_variants, .closing_id = "closing.feet_and_room"sv,
     .provenance = {.sources = from_mclean_2022_fox_cattani_2020_3, .status = Status::expert_default}},
    {.id = "critic_and_coach"sv, .family = 11, .wording_id = "practice.critic_and_coach"sv,
     .systems = works_with_threat_drive_soothing, .flow = Flow::to_self,
     .attributes = attributes_non_judgement_care_for_wellbeing,
     .skills = skills_thinking_feeling, .grows = grows_reframing_self_compassion_in_failure,
     .cautions = critic_and_coach_cautions, .evidence = critic_and_coach_evidence,
     .variants = critic_and_coach_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_icop_2021_msc_teacher_pages, .status = Status::expert_default}},
    {.id = "naming_mixed_feelings"sv, .family = 12, .wording_id = "practice.naming_mixed_feelings"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_sensitivity_empathy_non_judgement,
     .skills = skills_attention_feeling,
     .grows = grows_emotion_regulation_mindful_awareness,
     .cautions = naming_mixed_feelings_cautions, .evidence = naming_mixed_feelings_evidence,
     .variants = naming_mixed_feelings_variants, .closing_id = "closing.feet_and_room"sv,
     .provenance = {.sources = from_mclean_2022_5, .status = Status::expert_default}},
    {.id = "meeting_several_selves"sv, .family = 12, .wording_id = "practice.meeting_several_selves"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_empathy_distress_tolerance_non_judgement_sympathy,
     .skills = skills_thinking_feeling_behaviour,
     .grows = grows_emotion_regulation_compassion_as_a_skill,
     .cautions = meeting_several_selves_cautions,
     .evidence = meeting_several_selves_evidence,
     .variants = meeting_several_selves_variants, .closing_id = "closing.feet_and_room"sv,
     .provenance = {.sources = from_mclean_2022_fox_cattani_2020_icop_2021, .status = Status::expert_default}},
    {.id = "compassion_for_the_critic"sv, .family = 13, .wording_id = "practice.compassion_for_the_critic"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_empathy_sympathy_distress_tolerance,
     .skills = skills_thinking_feeling_imagery,
     .grows = grows_self_compassion_in_failure_emotion_regulation,
     .cautions = compassion_for_the_critic_cautions,
     .evidence = compassion_for_the_critic_evidence,
     .variants = compassion_for_the_critic_variants, .closing_id = "closing.together"sv,
     .provenance = {.sources = from_icop_2021_comfort_2023, .status = Status::expert_default}},
    {.id = "shame_and_guilt"sv, .family = 13, .wording_id = "practice.shame_and_guilt"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_non_judgement_sensitivity_distress_tolerance,
     .skills = skills_thinking_behaviour,
     .grows = grows_reframing_self_compassion_in_failure,
     .cautions = not_my_fault_and_my_part_cautions, .evidence = shame_and_guilt_evidence,
     .variants = shame_and_guilt_variants, .closing_id = "closing.together"sv,
     .provenance = {.sources = from_fox_cattani_2020_8, .status = Status::expert_default}},
    {.id = "shame_with_compassion"sv, .family = 13, .wording_id = "practice.shame_with_compassion"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_sympathy_empathy_distress_tolerance,
     .skills = skills_feeling_imagery_thinking,
     .grows = grows_self_compassion_in_failure_common_humanity,
     .cautions = shame_with_compassion_cautions, .evidence = shame_with_compassion_evidence,
     .variants = shame_with_compassion_variants, .closing_id = "closing.together"sv,
     .provenance = {.sources = from_fox_cattani_2020_naismith_2019, .status = Status::expert_default}},
    {.id = "writing_down_the_critic"sv, .family = 13, .wording_id = "practice.writing_down_the_critic"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_sensitivity_distress_tolerance_non_judgement,
     .skills = skills_thinking_behaviour,
     .grows = grows_reframing_self_compassion_in_failure,
     .cautions = writing_down_the_critic_cautions,
     .evidence = writing_down_the_critic_evidence,
     .variants = writing_down_the_critic_variants, .closing_id = "closing.together"sv,
     .provenance = {.status = Status::expert_default}},
    {.id = "two_chair_with_the_critic"sv, .family = 14, .wording_id = "practice.two_chair_with_the_critic"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_empathy_distress_tolerance_sympathy,
     .skills = skills_behaviour_feeling_thinking,
     .grows = grows_self_compassion_in_failure_emotion_regulation,
     .cautions = two_chair_with_the_critic_cautions,
     .evidence = two_chair_with_the_critic_evidence,
     .variants = two_chair_with_the_critic_variants, .closing_id = "closing.together"sv,
     .provenance = {.sources = from_bell_2021_cftp_trainer_pages, .status = Status::expert_default}},
    {.id = "empty_chair"sv, .family = 14, .wording_id = "practice.empty_chair"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_empathy_distress_tolerance,
     .skills = skills_behaviour_feeling, .grows = grows_emotion_regulation,
     .cautions = empty_chair_cautions, .evidence = empty_chair_evidence,
     .variants = empty_chair_variants, .without_alternative = without_alternative_imagery,
     .without_alternative_because = "Somebody who is not there is imagined in the chair; that is what the exercise is."sv,
     .closing_id = "closing.together"sv,
     .provenance = {.sources = from_pmc10955982, .status = Status::expert_default}},
    {.id = "imagery_rescripting"sv, .family = 14, .wording_id = "practice.imagery_rescripting"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_sympathy_empathy_distress_tolerance_care_for_wellbeing,
     .skills = skills_imagery_feeling,
     .grows = grows_emotion_regulation_self_compassion_in_failure,
     .cautions = imagery_rescripting_cautions, .evidence = imagery_rescripting_evidence,
     .variants = imagery_rescripting_variants, .closing_id = "closing.together"sv,
     .provenance = {.sources = from_observing_solution_rescripting, .status = Status::expert_default}},
    {.id = "kind_and_clear_request"sv, .family = 15, .wording_id = "practice.kind_and_clear_request"sv,
     .systems = works_with_drive_soothing, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing_distress_tolerance,
     .skills = skills_behaviour_thinking,
     .grows = grows_safe_relationships_emotion_regulation,
     .cautions = kind_and_clear_request_cautions,
     .evidence = kind_and_clear_request_evidence,
     .variants = kind_and_clear_request_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_fox_cattani_2020_4, .status = Status::expert_default}},
    {.id = "saying_no_kindly"sv, .family = 15, .wording_id = "practice.saying_no_kindly"sv,
     .systems = works_with_threat_drive, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing_distress_tolerance,
     .skills = skills_behaviour_thinking,
     .grows = grows_safe_relationships_emotion_regulation,
     .cautions = saying_no_kindly_cautions, .evidence = saying_no_kindly_evidence,
     .variants = saying_no_kindly_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_fox_cattani_2020_4, .status = Status::expert_default}},
    {.id = "forgiving_myself"sv, .family = 16, .wording_id = "practice.forgiving_myself"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_empathy_non_judgement_distress_tolerance,
     .skills = skills_thinking_feeling_behaviour, .grows = grows_self_compassion_in_failure,
     .cautions = forgiving_myself_cautions, .evidence = forgiving_myself_evidence,
     .variants = forgiving_myself_variants, .closing_id = "closing.together"sv,
     .provenance = {.sources = from_fox_cattani_2020_6, .status = Status::expert_default}},
    {.id = "forgiving_somebody"sv, .family = 16, .wording_id = "practice.forgiving_somebody"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_others,
     .attributes = attributes_empathy_distress_tolerance_sensitivity,
     .skills = skills_thinking_feeling, .grows = grows_emotion_regulation,
     .cautions = forgiving_somebody_cautions, .evidence = forgiving_myself_evidence,
     .variants = forgiving_somebody_variants, .closing_id = "closing.together"sv,
     .provenance = {.sources = from_fox_cattani_2020_6, .status = Status::expert_default}},
    {.id = "values_and_helpful_action"sv, .family = 17, .wording_id = "practice.values_and_helpful_action"sv,
     .systems = works_with_drive_soothing, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing, .skills = skills_behaviour_thinking,
     .grows = grows_emotion_regulation_compassion_as_a_skill,
     .evidence = values_and_helpful_action_evidence,
     .variants = values_and_helpful_action_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_comfort_2023_icop_2021_2, .status = Status::expert_default}},
    {.id = "hard_day_plan"sv, .family = 17, .wording_id = "practice.hard_day_plan"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing_distress_tolerance,
     .skills = skills_thinking_behaviour,
     .grows = grows_emotion_regulation_community_support,
     .cautions = soothing_object_cautions, .evidence = hard_day_plan_evidence,
     .variants = hard_day_plan_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_icop_2021_4, .status = Status::expert_default}},
    {.id = "compassionate_future"sv, .family = 17, .wording_id = "practice.compassionate_future"sv,
     .systems = works_with_drive_soothing, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing,
     .skills = skills_imagery_thinking_behaviour, .grows = grows_compassion_as_a_skill,
     .cautions = compassionate_future_cautions, .evidence = compassionate_future_evidence,
     .variants = compassionate_future_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_fox_cattani_2020_10, .status = Status::expert_default}},
    {.id = "gentle_self_talk"sv, .family = 18, .wording_id = "practice.gentle_self_talk"sv,
     .systems = works_with_soothing, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing_sympathy,
     .skills = skills_thinking_feeling,
     .grows = grows_self_compassion_in_failure_emotion_regulation,
     .cautions = qualities_one_by_one_cautions, .evidence = gentle_self_talk_evidence,
     .variants = gentle_self_talk_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_msc_teacher_pages_3, .status = Status::expert_default}},
    {.id = "reframing"sv, .family = 18, .wording_id = "practice.reframing"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_non_judgement_empathy, .skills = skills_thinking,
     .grows = grows_reframing_self_compassion_in_failure, .needs = reframing_needs,
     .cautions = noticing_the_critic_cautions, .evidence = reframing_evidence,
     .variants = reframing_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_mclean_2022_comfort_2023_4, .status = Status::expert_default}},
    {.id = "common_humanity"sv, .family = 18, .wording_id = "practice.common_humanity"sv,
     .systems = works_with_soothing, .flow = Flow::to_self,
     .attributes = attributes_empathy_non_judgement, .skills = skills_thinking_feeling,
     .grows = grows_common_humanity_self_compassion_in_failure,
     .cautions = common_humanity_cautions, .evidence = common_humanity_evidence,
     .variants = common_humanity_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_comfort_2023_cct_pmc11612461, .status = Status::expert_default}},
    {.id = "self_compassion_break"sv, .family = 18, .wording_id = "practice.self_compassion_break"sv,
     .systems = works_with_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_sensitivity_sympathy_non_judgement,
     .skills = skills_attention_thinking_feeling,
     .grows = grows_self_compassion_in_failure_common_humanity_mindful_awareness,
     .needs = reframing_needs, .cautions = qualities_one_by_one_cautions,
     .evidence = self_compassion_break_evidence, .variants = self_compassion_break_variants,
     .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_msc_teacher_pages_comfort_2023, .status = Status::expert_default}},
    {.id = "asking_for_support"sv, .family = 18, .wording_id = "practice.asking_for_support"sv,
     .systems = works_with_soothing, .flow = Flow::from_others,
     .attributes = attributes_care_for_wellbeing_sensitivity, .skills = skills_behaviour,
     .grows = grows_safe_relationships_community_support,
     .cautions = asking_for_support_cautions, .evidence = asking_for_support_evidence,
     .variants = asking_for_support_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.sources = from_dreisoerner_2021, .status = Status::expert_default}},
    {.id = "small_kindness_received"sv, .family = 18, .wording_id = "practice.small_kindness_received"sv,
     .systems = works_with_soothing, .flow = Flow::from_others,
     .attributes = attributes_sensitivity_care_for_wellbeing,
     .skills = skills_attention_feeling,
     .grows = grows_safe_relationships_mindful_awareness,
     .cautions = small_kindness_received_cautions,
     .evidence = small_kindness_received_evidence,
     .variants = small_kindness_received_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.status = Status::expert_default}},
    {.id = "small_kindness_given"sv, .family = 18, .wording_id = "practice.small_kindness_given"sv,
     .systems = works_with_soothing_drive, .flow = Flow::to_others,
     .attributes = attributes_care_for_wellbeing_sympathy, .skills = skills_behaviour,
     .grows = grows_compassion_as_a_skill_safe_relationships,
     .evidence = small_kindness_given_evidence, .variants = small_kindness_given_variants,
     .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_comfort_2023_2, .status = Status::expert_default}},
    {.id = "small_pleasures"sv, .family = 18, .wording_id = "practice.small_pleasures"sv,
     .systems = works_with_soothing, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing,
     .skills = skills_attention_sensory_feeling,
     .grows = grows_emotion_regulation_mindful_awareness,
     .evidence = small_pleasures_evidence, .variants = small_pleasures_variants,
     .closing_id = "closing.look_around"sv,
     .provenance = {.sources = from_cct_pmc11612461_2, .status = Status::expert_default}},
    {.id = "time_in_nature"sv, .family = 18, .wording_id = "practice.time_in_nature"sv,
     .systems = works_with_soothing, .attributes = attributes_care_for_wellbeing,
     .skills = skills_attention_sensory_behaviour, .grows = grows_nature_mindful_awareness,
     .evidence = time_in_nature_evidence, .variants = time_in_nature_variants,
     .closing_id = "closing.look_around"sv, .provenance = {.status = Status::expert_default}},
    {.id = "making_something"sv, .family = 18, .wording_id = "practice.making_something"sv,
     .systems = works_with_soothing_drive, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing_non_judgement,
     .skills = skills_behaviour_sensory, .grows = grows_creativity_emotion_regulation,
     .cautions = making_something_cautions, .evidence = making_something_evidence,
     .variants = making_something_variants, .closing_id = "closing.small_stretch"sv,
     .provenance = {.status = Status::expert_default}},
    {.id = "being_with_others"sv, .family = 18, .wording_id = "practice.being_with_others"sv,
     .systems = works_with_soothing_drive, .flow = Flow::from_others,
     .attributes = attributes_care_for_wellbeing, .skills = skills_behaviour,
     .grows = grows_community_support_safe_relationships,
     .cautions = being_with_others_cautions, .evidence = being_with_others_evidence,
     .variants = being_with_others_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.status = Status::expert_default}},
    {.id = "a_quiet_moment_of_meaning"sv, .family = 18, .wording_id = "practice.a_quiet_moment_of_meaning"sv,
     .systems = works_with_soothing, .attributes = attributes_care_for_wellbeing,
     .skills = skills_attention_feeling, .grows = grows_spirituality,
     .evidence = a_quiet_moment_of_meaning_evidence,
     .variants = a_quiet_moment_of_meaning_variants, .closing_id = "closing.look_around"sv,
     .provenance = {.status = Status::expert_default}},
    {.id = "a_step_towards_help"sv, .family = 18, .wording_id = "practice.a_step_towards_help"sv,
     .systems = works_with_threat_soothing, .flow = Flow::from_others,
     .attributes = attributes_care_for_wellbeing_distress_tolerance,
     .skills = skills_behaviour_thinking,
     .grows = grows_trauma_informed_care_community_support,
     .cautions = posture_face_voice_cautions, .evidence = a_step_towards_help_evidence,
     .variants = a_step_towards_help_variants, .closing_id = "closing.next_kind_step"sv,
     .provenance = {.status = Status::expert_default}},
    {.id = "leaving_work_behind"sv, .family = 18, .wording_id = "practice.leaving_work_behind"sv,
     .systems = works_with_drive_threat_soothing, .flow = Flow::to_self,
     .attributes = attributes_care_for_wellbeing_non_judgement,
     .skills = skills_attention_behaviour_thinking,
     .grows = grows_emotion_regulation_mindful_awareness,
     .cautions = soothing_object_cautions, .evidence = leaving_work_behind_evidence,
     .variants = leaving_work_behind_variants, .closing_id = "closing.small_stretch"sv,
     .provenance = {.status = Status::expert_default}}};
inline constexpr Citation from_balanced_minds_srb_irish_centre_cft[] = {
    {&sources::balanced_minds_srb, ""sv}, {&sources::irish_centre_cft, ""sv}};
inline constexpr Citation from_dbtbites[] = {{&sources::dbtbites, ""sv}};
inline constexpr Citation from_ixcoach[] = {{&sources::ixcoach, ""sv}};
inline constexpr BreathingPattern breathing_patterns[] = {
    {.id = "equal_five"sv, .in_tenths = 50, .out_tenths = 50, .exhale = Exhale::equal,
     .provenance = {.sources = from_balanced_minds_srb_irish_centre_cft, .status = Status::derived}},
    {.id = "count_of_five_with_pause"sv, .in_tenths = 50, .hold_in_tenths = 10, .out_tenths = 50, .hold_out_tenths = 10,
     .exhale = Exhale::equal, .provenance = {.sources = from_balanced_minds_srb, .status = Status::derived}},
    {.id = "about_five"sv, .lowest_tenths_per_minute = 50, .highest_tenths_per_minute = 50,
     .provenance = {.sources = from_dbtbites, .status = Status::second_hand}},
    {.id = "four_to_five_longer_out"sv, .lowest_tenths_per_minute = 40, .highest_tenths_per_minute = 50, .exhale = Exhale::longer,
     .provenance = {.sources = from_ixcoach, .status = Status::second_hand}},
    {.id = "longer_out"sv, .in_tenths = 40, .out_tenths = 60, .exhale = Exhale::longer,
     .provenance = {.sources = from_ixcoach, .status = Status::expert_default}},
    {.id = "about_six"sv, .lowest_tenths_per_minute = 60, .highest_tenths_per_minute = 60,
     .provenance = {.sources = from_steffen_2017, .status = Status::derived}}};
inline constexpr Citation from_balanced_minds_srb_steffen_2017[] = {
    {&sources::balanced_minds_srb, ""sv}, {&sources::steffen_2017, ""sv}};

}  // namespace detail::practices

/// Every practice and family, family by family in their order.
inline constexpr PracticeSet practice_set{.families = detail::practices::families, .practices = detail::practices::practices};

/// Paces of breathing, as each source has them; none is enforced.
inline constexpr BreathingFacts breathing{.patterns = detail::practices::breathing_patterns, .usual = "equal_five"sv, .lowest_tenths_per_minute = 45,
     .highest_tenths_per_minute = 70,
     .provenance = {.sources = detail::practices::from_balanced_minds_srb_steffen_2017, .status = Status::expert_default}};

}  // namespace cftkit::catalogue
