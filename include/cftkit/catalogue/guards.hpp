// Generated from data/guards and the needs in data/practices by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/sources.hpp>
#include <cftkit/sequencing/rules.hpp>

#include <string_view>

namespace cftkit::catalogue {

namespace detail::guards {

inline constexpr FlagFacts flags[] = {
    {.flag = Flag::consent, .hazard = Ternary::no, .question = "consent"sv, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::driving, .question = "moment"sv, .validity = Validity::session, .valid_for = 30,
     .provenance = {.status = Status::expert_default}},
    {.flag = Flag::risk, .tiers = Tiers::two, .question = "risk"sv, .validity = Validity::days, .valid_for = 14,
     .is_cleared_by_review = true, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::psychosis_acute, .tiers = Tiers::two, .question = "acute"sv, .validity = Validity::days, .valid_for = 14,
     .is_cleared_by_review = true, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::mania_acute, .tiers = Tiers::two, .question = "acute"sv, .validity = Validity::days, .valid_for = 14,
     .is_cleared_by_review = true, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::intoxication_now, .tiers = Tiers::two, .question = "acute"sv, .validity = Validity::session, .valid_for = 30,
     .is_cleared_next_day = true, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::dissociation_acute, .tiers = Tiers::two, .question = "acute"sv, .validity = Validity::session, .valid_for = 30,
     .is_cleared_next_day = true, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::trauma_history, .question = "hard_times"sv, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::dissociation_prone, .question = "hard_times"sv, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::breath_illness, .question = "breath"sv, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::panic_body_fear, .question = "breath"sv, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::breath_distress, .set_by = SetBy::marks, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::pregnancy, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::danger_now, .tiers = Tiers::two, .question = "danger"sv, .validity = Validity::days, .valid_for = 14,
     .provenance = {.status = Status::expert_default}},
    {.flag = Flag::recent_bereavement, .question = "grief"sv, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::eating_disorder, .question = "eating"sv, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::minor, .question = "age"sv, .set_by = SetBy::caller, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::hated_self_high, .tiers = Tiers::hazard_only, .set_by = SetBy::scores, .validity = Validity::days,
     .valid_for = 90, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::fears_to_self_high, .tiers = Tiers::hazard_only, .set_by = SetBy::scores, .validity = Validity::days,
     .valid_for = 90, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::fears_to_others_high, .tiers = Tiers::hazard_only, .set_by = SetBy::scores, .validity = Validity::days,
     .valid_for = 90, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::fears_from_others_high, .tiers = Tiers::hazard_only, .set_by = SetBy::scores, .validity = Validity::days,
     .valid_for = 90, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::need_unmet, .tiers = Tiers::hazard_only, .question = "needs"sv, .validity = Validity::days, .valid_for = 14,
     .provenance = {.status = Status::expert_default}},
    {.flag = Flag::eyes_must_stay_open, .question = "moment"sv, .validity = Validity::session, .valid_for = 30,
     .provenance = {.status = Status::expert_default}},
    {.flag = Flag::imagery_difficult, .tiers = Tiers::two, .question = "preference"sv,
     .provenance = {.status = Status::expert_default}},
    {.flag = Flag::touch_welcome, .hazard = Ternary::no, .question = "touch"sv, .provenance = {.status = Status::expert_default}},
    {.flag = Flag::private_now, .hazard = Ternary::no, .question = "moment"sv, .validity = Validity::session, .valid_for = 30,
     .provenance = {.status = Status::expert_default}},
    {.flag = Flag::audio_possible, .hazard = Ternary::no, .question = "moment"sv, .validity = Validity::session, .valid_for = 30,
     .provenance = {.status = Status::expert_default}},
    {.flag = Flag::guide_present, .hazard = Ternary::no, .set_by = SetBy::caller, .validity = Validity::session, .valid_for = 30,
     .provenance = {.status = Status::expert_default}},
    {.flag = Flag::clinician_present, .hazard = Ternary::no, .set_by = SetBy::caller, .validity = Validity::session,
     .valid_for = 30, .provenance = {.status = Status::expert_default}}};
inline constexpr StateCondition acute_signpost_when[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::psychosis_acute, .values = 6 /* unknown, yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::mania_acute, .values = 6 /* unknown, yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::intoxication_now, .values = 6 /* unknown, yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::dissociation_acute, .values = 6 /* unknown, yes */}};
inline constexpr std::string_view tests_acute_not_known_no_attaches_the_human_signpost_to_every_kind[] = {
    "acute_not_known_no_attaches_the_human_signpost_to_every_kind"sv};
inline constexpr std::string_view tests_acute_unknown_keeps_safe_start_acute_declined_is_the_same_as_not_asked[] = {
    "acute_unknown_keeps_safe_start"sv, "acute_declined_is_the_same_as_not_asked"sv};
inline constexpr StateCondition acute_yes_when[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::psychosis_acute, .values = 4 /* yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::mania_acute, .values = 4 /* yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::intoxication_now, .values = 4 /* yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::dissociation_acute, .values = 4 /* yes */}};
inline constexpr std::string_view tests_acute_yes_leaves_no_practice_each_acute_state_alone_leaves_no_practice[] = {
    "acute_yes_leaves_no_practice"sv, "each_acute_state_alone_leaves_no_practice"sv};
inline constexpr Citation from_heriot_maitland_2023[] = {{&sources::heriot_maitland_2023, "abstract"sv}};
inline constexpr std::string_view tests_an_alert_item_attaches_the_human_signpost_for_fourteen_days[] = {
    "an_alert_item_attaches_the_human_signpost_for_fourteen_days"sv};
inline constexpr Citation from_louzon_2016_corson_2004[] = {
    {&sources::louzon_2016, "abstract"sv}, {&sources::corson_2004, "abstract"sv}};
inline constexpr StateCondition availability_when_part[] = {
    {.kind = StateCondition::Kind::is, .values = 4 /* yes */, .fact = Fact::quiet_hours},
    {.kind = StateCondition::Kind::is, .values = 4 /* yes */, .fact = Fact::prompts_used_up}};
inline constexpr StateCondition availability_when[] = {
    {.kind = StateCondition::Kind::is, .values = 4 /* yes */, .fact = Fact::initiated_by_app},
    {.kind = StateCondition::Kind::any, .parts = availability_when_part}};
inline constexpr std::string_view tests_an_app_stays_quiet_in_quiet_hours_a_person_who_comes_at_three_in_the_morning_is_not_turned_away[] = {
    "an_app_stays_quiet_in_quiet_hours"sv, "a_person_who_comes_at_three_in_the_morning_is_not_turned_away"sv};
inline constexpr std::string_view tests_every_paced_breath_says_gently[] = {"every_paced_breath_says_gently"sv};
inline constexpr Citation from_szulczewski_2019[] = {{&sources::szulczewski_2019, "abstract"sv}};
inline constexpr std::string_view tests_a_held_breath_needs_pregnancy_known_no[] = {"a_held_breath_needs_pregnancy_known_no"sv};
inline constexpr StateCondition breath_none_first_when_part[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::breath_illness, .values = 6 /* unknown, yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::panic_body_fear, .values = 6 /* unknown, yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::breath_distress, .values = 6 /* unknown, yes */}};
inline constexpr StateCondition breath_none_first_when[] = {
    {.kind = StateCondition::Kind::any, .parts = breath_none_first_when_part},
    {.kind = StateCondition::Kind::is, .values = 1 /* no */, .fact = Fact::no_breath_done, .unknown_fires = true}};
inline constexpr std::string_view tests_a_way_without_breath_is_practised_first_after_a_way_without_breath_own_pace_opens[] = {
    "a_way_without_breath_is_practised_first"sv, "after_a_way_without_breath_own_pace_opens"sv};
inline constexpr Citation from_irish_centre_cft_kim_newman_2019[] = {
    {&sources::irish_centre_cft, ""sv}, {&sources::kim_newman_2019, "abstract"sv}};
inline constexpr std::string_view tests_breath_not_known_no_leaves_own_pace_only[] = {"breath_not_known_no_leaves_own_pace_only"sv};
inline constexpr PracticeRef practices_chair_work[] = {{true, 14 /* chair_work */}};
inline constexpr ActionCondition clinician_only_on[] = {
    {.kind = ActionCondition::Kind::family, .practices = practices_chair_work},
    {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::guide, .values = 4}};
inline constexpr std::string_view tests_chair_work_needs_a_clinician_a_variant_that_names_a_clinician_needs_one[] = {
    "chair_work_needs_a_clinician"sv, "a_variant_that_names_a_clinician_needs_one"sv};
inline constexpr Citation from_pmc10955982[] = {{&sources::pmc10955982, "table 3"sv}};
inline constexpr std::string_view tests_consent_not_yes_leaves_no_practice_and_no_ground_consent_is_asked_for_by_safety_information[] = {
    "consent_not_yes_leaves_no_practice_and_no_ground"sv, "consent_is_asked_for_by_safety_information"sv};
inline constexpr StateCondition danger_when[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::danger_now, .values = 6 /* unknown, yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::guide_present, .values = 3 /* no, unknown */}};
inline constexpr PracticeRef practices_giving_compassion_assertiveness_forgiveness[] = {
    {true, 7 /* giving_compassion */}, {true, 15 /* assertiveness */}, {true, 16 /* forgiveness */}};
inline constexpr std::string_view tests_danger_not_known_no_unguided_removes_three_families_danger_known_no_opens_them[] = {
    "danger_not_known_no_unguided_removes_three_families"sv, "danger_known_no_opens_them"sv};
inline constexpr std::string_view tests_danger_yes_attaches_a_discreet_signpost_to_every_kind_danger_unknown_attaches_no_signpost[] = {
    "danger_yes_attaches_a_discreet_signpost_to_every_kind"sv, "danger_unknown_attaches_no_signpost"sv};
inline constexpr StateCondition danger_support_when[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::danger_now, .values = 4 /* yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::guide_present, .values = 3 /* no, unknown */}};
inline constexpr PracticeRef practices_asking_for_support[] = {{false, 66 /* asking_for_support */}};
inline constexpr std::string_view tests_danger_yes_unguided_removes_asking_for_support_danger_unknown_keeps_asking_for_support[] = {
    "danger_yes_unguided_removes_asking_for_support"sv, "danger_unknown_keeps_asking_for_support"sv};
inline constexpr PracticeRef practices_multiple_selves[] = {{true, 12 /* multiple_selves */}};
inline constexpr std::string_view tests_dissociation_not_known_no_removes_multiple_selves[] = {"dissociation_not_known_no_removes_multiple_selves"sv};
inline constexpr StateCondition dose_when[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::guide_present, .values = 3 /* no, unknown */},
    {.kind = StateCondition::Kind::below, .fact = Fact::seconds_left_today, .has_attribute = true,
     .attribute = ActionAttribute::seconds, .unknown_fires = true}};
inline constexpr PracticeRef practices_consent_and_safety_grounding_soothing_rhythm_mindful_attention_calm_place_receiving_compassion_giving_compassion_compassionate_self_daily_compassion_compassionate_letter_understanding_the_critic_multiple_selves_shame_work_chair_work_assertiveness_forgiveness_helpful_action_everyday_kindness[] = {
    {true, 0 /* consent_and_safety */}, {true, 2 /* grounding */}, {true, 3 /* soothing_rhythm */},
    {true, 4 /* mindful_attention */}, {true, 5 /* calm_place */}, {true, 6 /* receiving_compassion */},
    {true, 7 /* giving_compassion */}, {true, 8 /* compassionate_self */}, {true, 9 /* daily_compassion */},
    {true, 10 /* compassionate_letter */}, {true, 11 /* understanding_the_critic */}, {true, 12 /* multiple_selves */},
    {true, 13 /* shame_work */}, {true, 14 /* chair_work */}, {true, 15 /* assertiveness */}, {true, 16 /* forgiveness */},
    {true, 17 /* helpful_action */}, {true, 18 /* everyday_kindness */}};
inline constexpr ActionCondition dose_on[] = {
    {.kind = ActionCondition::Kind::family,
     .practices = practices_consent_and_safety_grounding_soothing_rhythm_mindful_attention_calm_place_receiving_compassion_giving_compassion_compassionate_self_daily_compassion_compassionate_letter_understanding_the_critic_multiple_selves_shame_work_chair_work_assertiveness_forgiveness_helpful_action_everyday_kindness},
    {.kind = ActionCondition::Kind::above, .attribute = ActionAttribute::seconds, .number = 60}};
inline constexpr std::string_view tests_twenty_minutes_a_day_without_a_guide_one_minute_and_reading_are_never_counted[] = {
    "twenty_minutes_a_day_without_a_guide"sv, "one_minute_and_reading_are_never_counted"sv};
inline constexpr Citation from_cebolla_2017_britton_2019[] = {
    {&sources::cebolla_2017, "abstract"sv}, {&sources::britton_2019, "abstract"sv}};
inline constexpr std::string_view tests_driving_yes_or_unknown_leaves_no_practice_and_no_ground[] = {
    "driving_yes_or_unknown_leaves_no_practice_and_no_ground"sv};
inline constexpr StateCondition eating_when[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::eating_disorder, .values = 6 /* unknown, yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::clinician_present, .values = 3 /* no, unknown */}};
inline constexpr PracticeRef practices_understanding_the_critic_multiple_selves[] = {
    {true, 11 /* understanding_the_critic */}, {true, 12 /* multiple_selves */}};
inline constexpr ActionCondition eating_on[] = {
    {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::body, .values = 4},
    {.kind = ActionCondition::Kind::family, .practices = practices_understanding_the_critic_multiple_selves}};
inline constexpr std::string_view tests_eating_not_known_no_needs_a_clinician_for_inner_body_and_critic_eating_not_known_no_keeps_posture_and_feet[] = {
    "eating_not_known_no_needs_a_clinician_for_inner_body_and_critic"sv, "eating_not_known_no_keeps_posture_and_feet"sv};
inline constexpr StateCondition fears_from_when[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::fears_from_others_high, .values = 4 /* yes */},
    {.kind = StateCondition::Kind::below, .fact = Fact::earned, .has_attribute = true}};
inline constexpr std::string_view tests_fears_from_begins_at_zero_and_rises_by_what_was_earned_fears_from_never_removes_intensity_zero[] = {
    "fears_from_begins_at_zero_and_rises_by_what_was_earned"sv, "fears_from_never_removes_intensity_zero"sv};
inline constexpr Citation from_mclean_2018[] = {{&sources::mclean_2018, "abstract"sv}};
inline constexpr StateCondition fears_self_when[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::fears_to_self_high, .values = 4 /* yes */},
    {.kind = StateCondition::Kind::below, .fact = Fact::earned, .has_attribute = true}};
inline constexpr std::string_view tests_fears_self_begins_at_zero_and_rises_by_what_was_earned_fears_self_never_removes_intensity_zero[] = {
    "fears_self_begins_at_zero_and_rises_by_what_was_earned"sv, "fears_self_never_removes_intensity_zero"sv};
inline constexpr Citation from_rockliff_2008_cai_2024[] = {
    {&sources::rockliff_2008, "abstract"sv}, {&sources::cai_2024, "abstract"sv}};
inline constexpr StateCondition fears_to_when[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::fears_to_others_high, .values = 4 /* yes */},
    {.kind = StateCondition::Kind::below, .fact = Fact::earned, .has_attribute = true}};
inline constexpr std::string_view tests_fears_to_begins_at_zero_and_rises_by_what_was_earned_fears_to_never_removes_intensity_zero[] = {
    "fears_to_begins_at_zero_and_rises_by_what_was_earned"sv, "fears_to_never_removes_intensity_zero"sv};
inline constexpr std::string_view tests_audio_needs_a_yes[] = {"audio_needs_a_yes"sv};
inline constexpr std::string_view tests_eyes_that_must_stay_open_or_may_have_to_remove_closed_eyes[] = {
    "eyes_that_must_stay_open_or_may_have_to_remove_closed_eyes"sv};
inline constexpr std::string_view tests_imagery_difficult_yes_removes_every_image[] = {"imagery_difficult_yes_removes_every_image"sv};
inline constexpr std::string_view tests_imagery_unknown_removes_vivid_images_only[] = {"imagery_unknown_removes_vivid_images_only"sv};
inline constexpr std::string_view tests_nothing_longer_than_the_free_minutes[] = {"nothing_longer_than_the_free_minutes"sv};
inline constexpr std::string_view tests_free_minutes_unknown_ends_at_one_minute[] = {"free_minutes_unknown_ends_at_one_minute"sv};
inline constexpr std::string_view tests_privacy_needs_a_yes_a_guide_in_the_room_does_not_end_privacy[] = {
    "privacy_needs_a_yes"sv, "a_guide_in_the_room_does_not_end_privacy"sv};
inline constexpr StateCondition grief_when[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::recent_bereavement, .values = 6 /* unknown, yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::guide_present, .values = 3 /* no, unknown */}};
inline constexpr PracticeRef practices_giving_compassion[] = {{true, 7 /* giving_compassion */}};
inline constexpr std::string_view tests_grief_not_known_no_unguided_removes_giving_compassion[] = {"grief_not_known_no_unguided_removes_giving_compassion"sv};
inline constexpr std::string_view tests_ground_marked_unhelpful_is_not_offered_again[] = {"ground_marked_unhelpful_is_not_offered_again"sv};
inline constexpr PracticeRef practices_shame_work_forgiveness[] = {{true, 13 /* shame_work */}, {true, 16 /* forgiveness */}};
inline constexpr ActionCondition guide_only_on[] = {
    {.kind = ActionCondition::Kind::family, .practices = practices_shame_work_forgiveness},
    {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::guide, .values = 2}};
inline constexpr std::string_view tests_shame_and_forgiveness_need_a_guide_a_variant_that_names_a_guide_needs_one[] = {
    "shame_and_forgiveness_need_a_guide"sv, "a_variant_that_names_a_guide_needs_one"sv};
inline constexpr Citation from_mclean_2022_email_series_4579[] = {
    {&sources::mclean_2022, ""sv}, {&sources::email_series_4579, ""sv}};
inline constexpr StateCondition hated_self_when[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::hated_self_high, .values = 4 /* yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::guide_present, .values = 3 /* no, unknown */}};
inline constexpr std::string_view tests_hated_self_yes_needs_a_guide_for_critic_and_parts_hated_self_guide_unknown_removes[] = {
    "hated_self_yes_needs_a_guide_for_critic_and_parts"sv, "hated_self_guide_unknown_removes"sv};
inline constexpr Citation from_rockliff_2008_icop_2021[] = {
    {&sources::rockliff_2008, "abstract"sv}, {&sources::icop_2021, "table 1"sv}};
inline constexpr StateCondition intensity_day_when[] = {
    {.kind = StateCondition::Kind::is, .values = 4 /* yes */, .fact = Fact::high_today},
    {.kind = StateCondition::Kind::is, .values = 4 /* yes */, .fact = Fact::high_yesterday}};
inline constexpr std::string_view tests_one_strong_practice_a_day_and_a_day_of_rest[] = {"one_strong_practice_a_day_and_a_day_of_rest"sv};
inline constexpr std::string_view tests_intensity_three_settles_before_and_after_for_everybody[] = {
    "intensity_three_settles_before_and_after_for_everybody"sv};
inline constexpr Citation from_msc_teacher_pages[] = {{&sources::msc_teacher_pages, ""sv}};
inline constexpr std::string_view tests_two_marks_in_a_week_attach_the_human_signpost_to_every_kind[] = {
    "two_marks_in_a_week_attach_the_human_signpost_to_every_kind"sv};
inline constexpr std::string_view implied_by_clinician_only_guide_only[] = {"clinician_only"sv, "guide_only"sv};
inline constexpr std::string_view tests_a_past_memory_needs_a_guide_in_every_family[] = {"a_past_memory_needs_a_guide_in_every_family"sv};
inline constexpr Citation from_email_series_4579_halamova_2020[] = {
    {&sources::email_series_4579, ""sv}, {&sources::halamova_2020, "abstract"sv}};
inline constexpr std::string_view implied_by_clinician_only[] = {"clinician_only"sv};
inline constexpr std::string_view tests_a_traumatic_memory_needs_a_clinician_in_every_family[] = {"a_traumatic_memory_needs_a_clinician_in_every_family"sv};
inline constexpr Citation from_email_series_4579[] = {{&sources::email_series_4579, ""sv}};
inline constexpr PracticeRef practices_consent_and_safety_calm_place_receiving_compassion_giving_compassion_compassionate_self_daily_compassion_compassionate_letter_understanding_the_critic_multiple_selves_shame_work_chair_work_assertiveness_forgiveness_helpful_action_everyday_kindness[] = {
    {true, 0 /* consent_and_safety */}, {true, 5 /* calm_place */}, {true, 6 /* receiving_compassion */},
    {true, 7 /* giving_compassion */}, {true, 8 /* compassionate_self */}, {true, 9 /* daily_compassion */},
    {true, 10 /* compassionate_letter */}, {true, 11 /* understanding_the_critic */}, {true, 12 /* multiple_selves */},
    {true, 13 /* shame_work */}, {true, 14 /* chair_work */}, {true, 15 /* assertiveness */}, {true, 16 /* forgiveness */},
    {true, 17 /* helpful_action */}, {true, 18 /* everyday_kindness */}};
inline constexpr ActionCondition minor_on[] = {
    {.kind = ActionCondition::Kind::family,
     .practices = practices_consent_and_safety_calm_place_receiving_compassion_giving_compassion_compassionate_self_daily_compassion_compassionate_letter_understanding_the_critic_multiple_selves_shame_work_chair_work_assertiveness_forgiveness_helpful_action_everyday_kindness},
    {.kind = ActionCondition::Kind::above, .number = 1}};
inline constexpr std::string_view tests_minor_or_age_unknown_keeps_first_families_up_to_one[] = {"minor_or_age_unknown_keeps_first_families_up_to_one"sv};
inline constexpr std::string_view tests_an_unmet_need_attaches_its_signpost_and_removes_nothing[] = {
    "an_unmet_need_attaches_its_signpost_and_removes_nothing"sv};
inline constexpr StateCondition novelty_when[] = {
    {.kind = StateCondition::Kind::is, .values = 4 /* yes */, .fact = Fact::new_today},
    {.kind = StateCondition::Kind::of_action, .fact = Fact::first_time}};
inline constexpr std::string_view tests_one_new_practice_above_intensity_zero_a_day[] = {"one_new_practice_above_intensity_zero_a_day"sv};
inline constexpr PracticeRef practised_compassionate_self[] = {{true, 8 /* compassionate_self */}};
inline constexpr StateCondition prerequisite_assertiveness_compassionate_self_when[] = {
    {.kind = StateCondition::Kind::practised, .number = 3, .practised = practised_compassionate_self},
    {.kind = StateCondition::Kind::flag, .flag = Flag::guide_present, .values = 3 /* no, unknown */}};
inline constexpr PracticeRef practices_assertiveness[] = {{true, 15 /* assertiveness */}};
inline constexpr std::string_view tests_prerequisites_hold_back[] = {"prerequisites_hold_back"sv};
inline constexpr Citation from_fox_cattani_2020[] = {{&sources::fox_cattani_2020, "modules 5 and 10"sv}};
inline constexpr PracticeRef practised_grounding_soothing_rhythm[] = {
    {true, 2 /* grounding */}, {true, 3 /* soothing_rhythm */}};
inline constexpr PracticeRef practices_calm_place[] = {{true, 5 /* calm_place */}};
inline constexpr Citation from_mclean_2022_cftp_trainer_pages[] = {
    {&sources::mclean_2022, "sessions 2 and 3"sv}, {&sources::cftp_trainer_pages, "first aim"sv}};
inline constexpr Citation from_cftp_trainer_pages[] = {{&sources::cftp_trainer_pages, "aims in order"sv}};
inline constexpr PracticeRef practised_understanding_the_critic[] = {{true, 11 /* understanding_the_critic */}};
inline constexpr Citation from_fox_cattani_2020_2[] = {{&sources::fox_cattani_2020, "modules 7 and 8"sv}};
inline constexpr PracticeRef practices_compassionate_letter[] = {{true, 10 /* compassionate_letter */}};
inline constexpr Citation from_icop_2021_cftp_trainer_pages[] = {
    {&sources::icop_2021, "modules 3 and 5"sv}, {&sources::cftp_trainer_pages, "aims in order"sv}};
inline constexpr PracticeRef practised_soothing_rhythm[] = {{true, 3 /* soothing_rhythm */}};
inline constexpr Citation from_mclean_2022_comfort_2023_cftp_trainer_pages[] = {
    {&sources::mclean_2022, "sessions 2 to 4"sv}, {&sources::comfort_2023, "sessions 1 and 4"sv},
    {&sources::cftp_trainer_pages, "aims in order"sv}};
inline constexpr PracticeRef practices_daily_compassion[] = {{true, 9 /* daily_compassion */}};
inline constexpr Citation from_cftp_trainer_pages_comfort_2023[] = {
    {&sources::cftp_trainer_pages, "aims in order"sv}, {&sources::comfort_2023, "sessions 4 to 6"sv}};
inline constexpr PracticeRef practised_shame_work_chair_work[] = {{true, 13 /* shame_work */}, {true, 14 /* chair_work */}};
inline constexpr PracticeRef practices_forgiveness[] = {{true, 16 /* forgiveness */}};
inline constexpr Citation from_fox_cattani_2020_3[] = {{&sources::fox_cattani_2020, "modules 8 and 11"sv}};
inline constexpr StateCondition prerequisite_giving_compassion_grounding_or_soothing_rhythm_when[] = {
    {.kind = StateCondition::Kind::practised, .number = 3, .practised = practised_grounding_soothing_rhythm},
    {.kind = StateCondition::Kind::flag, .flag = Flag::guide_present, .values = 3 /* no, unknown */}};
inline constexpr Citation from_cct_pmc11612461_msc_teacher_pages[] = {
    {&sources::cct_pmc11612461, "sessions 1 and 2"sv}, {&sources::msc_teacher_pages, "sessions 1 to 3"sv}};
inline constexpr Citation from_fox_cattani_2020_icop_2021_mclean_2022[] = {
    {&sources::fox_cattani_2020, "modules 5 and 6"sv}, {&sources::icop_2021, "module 3"sv},
    {&sources::mclean_2022, "sessions 4 and 5"sv}};
inline constexpr StateCondition prerequisite_receiving_compassion_calm_place_when[] = {
    {.kind = StateCondition::Kind::practised, .number = 3, .practised = practices_calm_place},
    {.kind = StateCondition::Kind::flag, .flag = Flag::guide_present, .values = 3 /* no, unknown */}};
inline constexpr PracticeRef practices_receiving_compassion[] = {{true, 6 /* receiving_compassion */}};
inline constexpr Citation from_mclean_2022[] = {{&sources::mclean_2022, "session 3"sv}};
inline constexpr PracticeRef practices_shame_work[] = {{true, 13 /* shame_work */}};
inline constexpr Citation from_fox_cattani_2020_comfort_2023[] = {
    {&sources::fox_cattani_2020, "modules 5, 7 and 8"sv}, {&sources::comfort_2023, "sessions 4 and 5"sv}};
inline constexpr Citation from_fox_cattani_2020_icop_2021[] = {
    {&sources::fox_cattani_2020, "modules 7 and 8"sv}, {&sources::icop_2021, "modules 2 and 4"sv}};
inline constexpr Citation from_mclean_2022_comfort_2023_icop_2021[] = {
    {&sources::mclean_2022, "sessions 2 and 4"sv}, {&sources::comfort_2023, "sessions 1 and 5"sv},
    {&sources::icop_2021, "modules 1 and 2"sv}};
inline constexpr std::string_view tests_risk_not_known_no_attaches_the_crisis_signpost_to_every_kind[] = {
    "risk_not_known_no_attaches_the_crisis_signpost_to_every_kind"sv};
inline constexpr std::string_view tests_risk_unknown_keeps_safe_start_risk_unknown_removes_whatever_is_no_safe_start[] = {
    "risk_unknown_keeps_safe_start"sv, "risk_unknown_removes_whatever_is_no_safe_start"sv};
inline constexpr Citation from_louzon_2016[] = {{&sources::louzon_2016, "abstract"sv}};
inline constexpr std::string_view tests_risk_yes_leaves_no_practice_risk_yes_keeps_ground_and_every_signpost[] = {
    "risk_yes_leaves_no_practice"sv, "risk_yes_keeps_ground_and_every_signpost"sv};
inline constexpr std::string_view tests_a_rest_day_between_two_of_one_family_intensity_zero_may_be_done_every_day[] = {
    "a_rest_day_between_two_of_one_family"sv, "intensity_zero_may_be_done_every_day"sv};
inline constexpr std::string_view tests_after_a_mark_nothing_above_one_step_lower_a_second_mark_never_raises_the_cap[] = {
    "after_a_mark_nothing_above_one_step_lower"sv, "a_second_mark_never_raises_the_cap"sv};
inline constexpr Citation from_cai_2024[] = {{&sources::cai_2024, "abstract"sv}};
inline constexpr std::string_view tests_a_marked_practice_rests_even_at_intensity_zero[] = {"a_marked_practice_rests_even_at_intensity_zero"sv};
inline constexpr Citation from_goldberg_2022[] = {{&sources::goldberg_2022, "abstract"sv}};
inline constexpr std::string_view tests_two_marks_in_a_week_pause_every_marked_family_a_pause_ends_a_week_after_the_last_mark_of_the_family[] = {
    "two_marks_in_a_week_pause_every_marked_family"sv, "a_pause_ends_a_week_after_the_last_mark_of_the_family"sv};
inline constexpr std::string_view tests_three_marks_in_a_week_leave_intensity_zero_only_without_a_reviewer_the_way_back_takes_four_weeks[] = {
    "three_marks_in_a_week_leave_intensity_zero_only"sv, "without_a_reviewer_the_way_back_takes_four_weeks"sv};
inline constexpr std::string_view tests_a_mark_ends_practices_until_the_next_day_a_mark_late_in_the_evening_needs_six_hours_too[] = {
    "a_mark_ends_practices_until_the_next_day"sv, "a_mark_late_in_the_evening_needs_six_hours_too"sv};
inline constexpr Citation from_goldberg_2022_britton_2021[] = {
    {&sources::goldberg_2022, "abstract"sv}, {&sources::britton_2021, "abstract"sv}};
inline constexpr std::string_view tests_touch_needs_a_yes[] = {"touch_needs_a_yes"sv};
inline constexpr StateCondition trauma_body_when[] = {
    {.kind = StateCondition::Kind::flag, .flag = Flag::trauma_history, .values = 6 /* unknown, yes */},
    {.kind = StateCondition::Kind::flag, .flag = Flag::dissociation_prone, .values = 6 /* unknown, yes */}};
inline constexpr ActionCondition trauma_body_on[] = {
    {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::body, .values = 4},
    {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::breath_only, .values = 2}};
inline constexpr std::string_view tests_trauma_not_known_no_removes_inner_body_and_breath_alone_trauma_not_known_no_keeps_hands_feet_and_posture[] = {
    "trauma_not_known_no_removes_inner_body_and_breath_alone"sv, "trauma_not_known_no_keeps_hands_feet_and_posture"sv};
inline constexpr Citation from_britton_2021_goldberg_2022[] = {
    {&sources::britton_2021, "abstract"sv}, {&sources::goldberg_2022, "abstract"sv}};
inline constexpr std::string_view tests_trauma_or_dissociation_not_known_no_keeps_eyes_open[] = {"trauma_or_dissociation_not_known_no_keeps_eyes_open"sv};
inline constexpr Citation from_balanced_minds_srb_goldberg_2022[] = {
    {&sources::balanced_minds_srb, ""sv}, {&sources::goldberg_2022, "abstract"sv}};
inline constexpr std::string_view tests_trauma_not_known_no_ends_at_five_minutes[] = {"trauma_not_known_no_ends_at_five_minutes"sv};
inline constexpr Citation from_cebolla_2017[] = {{&sources::cebolla_2017, "abstract"sv}};
inline constexpr std::string_view tests_trauma_not_known_no_settles_before_and_after_intensity_one[] = {
    "trauma_not_known_no_settles_before_and_after_intensity_one"sv};
inline constexpr StateCondition trauma_settle_time_when[] = {
    {.kind = StateCondition::Kind::any, .parts = trauma_body_when},
    {.kind = StateCondition::Kind::below, .number = 40, .has_attribute = true, .attribute = ActionAttribute::seconds,
     .unknown_fires = true}};
inline constexpr std::string_view tests_three_minutes_leave_one_for_settling_settling_time_is_not_asked_of_intensity_zero[] = {
    "three_minutes_leave_one_for_settling"sv, "settling_time_is_not_asked_of_intensity_zero"sv};
inline constexpr Guard guards[] = {
    {.id = "acute_signpost"sv, .family = "acute"sv, .severity = Severity::warn,
     .when = {.kind = StateCondition::Kind::any, .parts = acute_signpost_when},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 63}, .attach = "signpost_human"sv,
     .rationale = "With an acute state, or as long as none is ruled out, every offer shows how to reach a human being."sv,
     .wording_id = "guard.acute_signpost"sv,
     .tests = tests_acute_not_known_no_attaches_the_human_signpost_to_every_kind,
     .provenance = {.status = Status::expert_default}},
    {.id = "acute_unknown"sv, .family = "acute"sv, .severity = Severity::absolute,
     .when = {.kind = StateCondition::Kind::any, .parts = acute_signpost_when},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::safe_start, .values = 1},
     .rationale = "While acute states were not asked about, or the question was passed over, only the gentlest ways in are offered. Passing a question over is treated like not having been asked."sv,
     .wording_id = "guard.acute_unknown"sv,
     .tests = tests_acute_unknown_keeps_safe_start_acute_declined_is_the_same_as_not_asked,
     .provenance = {.status = Status::expert_default}},
    {.id = "acute_yes"sv, .family = "acute"sv, .severity = Severity::absolute,
     .when = {.kind = StateCondition::Kind::any, .parts = acute_yes_when},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 32}, .unknown_handled_by = "acute_unknown"sv,
     .rationale = "In an acute psychotic, manic, intoxicated or dissociated state attention exercises may unsettle further, and a human being comes first. The flags mean the state of now, never a history: in a small study of compassion-focused therapy for psychosis, with a therapist, one of seven had become worse in dissociation."sv,
     .wording_id = "guard.acute_yes"sv,
     .tests = tests_acute_yes_leaves_no_practice_each_acute_state_alone_leaves_no_practice,
     .provenance = {.sources = from_heriot_maitland_2023, .status = Status::expert_default}},
    {.id = "alert_signpost"sv, .family = "risk"sv, .severity = Severity::warn,
     .when = {.kind = StateCondition::Kind::is, .values = 4 /* yes */, .fact = Fact::alert_lately},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 63}, .attach = "signpost_human"sv,
     .rationale = "An item of a form asked for a human being. It decides nothing alone, but a signpost goes with every offer for some days, whatever was answered to the question about safety since."sv,
     .wording_id = "guard.alert_signpost"sv,
     .tests = tests_an_alert_item_attaches_the_human_signpost_for_fourteen_days,
     .provenance = {.sources = from_louzon_2016_corson_2004, .status = Status::expert_default}},
    {.id = "availability"sv, .family = "availability"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = availability_when},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 48},
     .unknown_handled_by = "Hours and prompts are courtesy and no hazard; an app that says nothing of them is not held back."sv,
     .rationale = "An app does not start by itself in quiet hours or beyond the prompts that were agreed. Whoever comes at three in the morning is never turned away."sv,
     .wording_id = "guard.availability"sv,
     .tests = tests_an_app_stays_quiet_in_quiet_hours_a_person_who_comes_at_three_in_the_morning_is_not_turned_away,
     .provenance = {.status = Status::expert_default}},
    {.id = "breath_gently"sv, .family = "breath"sv, .severity = Severity::warn, .when = {.kind = StateCondition::Kind::always},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::breath, .values = 12}, .attach = "wording_gently"sv,
     .rationale = "Every paced text says gently, not deeply: overbreathing is common when paced breathing is new."sv,
     .wording_id = "guard.breath_gently"sv, .tests = tests_every_paced_breath_says_gently,
     .provenance = {.sources = from_szulczewski_2019, .status = Status::expert_default}},
    {.id = "breath_hold"sv, .family = "breath"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::pregnancy, .values = 6 /* unknown, yes */},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::breath, .values = 8},
     .rationale = "No held breath in pregnancy or where it was not ruled out. It is never asked for this alone, as everything has a way without holding."sv,
     .wording_id = "guard.breath_hold"sv, .tests = tests_a_held_breath_needs_pregnancy_known_no,
     .provenance = {.status = Status::expert_default}},
    {.id = "breath_none_first"sv, .family = "breath"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = breath_none_first_when},
     .on = {.kind = ActionCondition::Kind::not_in, .attribute = ActionAttribute::breath, .values = 1},
     .rationale = "With an illness of lungs or heart, fear of body signals or distress by breathing exercises, a way without any breath task comes first. Some people cannot use the breath to settle, and relaxing can itself bring anxiety."sv,
     .wording_id = "guard.breath_none_first"sv,
     .tests = tests_a_way_without_breath_is_practised_first_after_a_way_without_breath_own_pace_opens,
     .provenance = {.sources = from_irish_centre_cft_kim_newman_2019, .status = Status::expert_default}},
    {.id = "breath_paced"sv, .family = "breath"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::any, .parts = breath_none_first_when_part},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::breath, .values = 12},
     .rationale = "Breathing to a pace can bring overbreathing: on the first day at six breaths a minute 37.5 per cent of 16 people fell below 30 mmHg end-tidal CO2. With these conditions one's own pace is the only one; a clinician may lift it."sv,
     .wording_id = "guard.breath_paced"sv, .tests = tests_breath_not_known_no_leaves_own_pace_only,
     .provenance = {.sources = from_szulczewski_2019, .status = Status::expert_default}},
    {.id = "clinician_only"sv, .family = "guide"sv, .severity = Severity::clinician_only,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::clinician_present, .values = 3 /* no, unknown */},
     .on = {.kind = ActionCondition::Kind::any, .parts = clinician_only_on},
     .rationale = "Chairs, rescripting, and every variant that says so need a qualified clinician who is there. The order of that work was seen in a programme that clinicians lead."sv,
     .wording_id = "guard.clinician_only"sv,
     .tests = tests_chair_work_needs_a_clinician_a_variant_that_names_a_clinician_needs_one,
     .provenance = {.sources = from_pmc10955982, .status = Status::expert_default}},
    {.id = "consent"sv, .family = "consent"sv, .severity = Severity::absolute,
     .when = {.kind = StateCondition::Kind::flag, .values = 3 /* no, unknown */},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 48},
     .rationale = "No exercise comes before the person has agreed to this version, knows that stopping needs no reason, and has seen where help is. For somebody below the age of consent, whose agreement is needed belongs to what makes it valid."sv,
     .wording_id = "guard.consent"sv,
     .tests = tests_consent_not_yes_leaves_no_practice_and_no_ground_consent_is_asked_for_by_safety_information,
     .provenance = {.status = Status::expert_default}},
    {.id = "danger"sv, .family = "danger"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = danger_when},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_giving_compassion_assertiveness_forgiveness},
     .rationale = "Where somebody is being hurt or controlled now, kindness towards loved ones, firm requests and forgiveness may put them at risk or keep them there. Unguided they wait until this is known not to be so."sv,
     .wording_id = "guard.danger"sv,
     .tests = tests_danger_not_known_no_unguided_removes_three_families_danger_known_no_opens_them,
     .provenance = {.status = Status::expert_default}},
    {.id = "danger_signpost"sv, .family = "danger"sv, .severity = Severity::warn,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::danger_now, .values = 4 /* yes */},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 63}, .attach = "signpost_danger"sv,
     .unknown_handled_by = "At unknown it would be shown to everybody."sv,
     .rationale = "At a yes a discreet signpost goes with every offer. Not at unknown: it would then be shown to everybody, and be a sign of nothing."sv,
     .wording_id = "guard.danger_signpost"sv,
     .tests = tests_danger_yes_attaches_a_discreet_signpost_to_every_kind_danger_unknown_attaches_no_signpost,
     .provenance = {.status = Status::expert_default}},
    {.id = "danger_support"sv, .family = "danger"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = danger_support_when},
     .on = {.kind = ActionCondition::Kind::practice, .practices = practices_asking_for_support},
     .unknown_handled_by = "The question comes on request only, so for most people it stays unknown. Asking for support must not be taken from all of them."sv,
     .rationale = "Where somebody is in danger at home, the person one would ask may be the one who hurts. Asking for support goes by the signpost or with a guide then."sv,
     .wording_id = "guard.danger_support"sv,
     .tests = tests_danger_yes_unguided_removes_asking_for_support_danger_unknown_keeps_asking_for_support,
     .provenance = {.status = Status::expert_default}},
    {.id = "dissociation_parts"sv, .family = "trauma"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::dissociation_prone, .values = 6 /* unknown, yes */},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_multiple_selves},
     .rationale = "Work with parts of oneself can loosen what is already loose where somebody leans to drift away from themselves. It belongs to a therapy then."sv,
     .wording_id = "guard.dissociation_parts"sv, .tests = tests_dissociation_not_known_no_removes_multiple_selves,
     .provenance = {.status = Status::expert_default}},
    {.id = "dose"sv, .family = "dose"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = dose_when},
     .on = {.kind = ActionCondition::Kind::all, .parts = dose_on},
     .rationale = "Without a guide the exercises of a day that last longer than a minute add up to 20 minutes at most. A survey saw more unwanted effects above 20 minutes and alone, among the 87 of 342 who reported on any: an association, no limit of risk; effects can follow an inverted U."sv,
     .wording_id = "guard.dose"sv,
     .tests = tests_twenty_minutes_a_day_without_a_guide_one_minute_and_reading_are_never_counted,
     .provenance = {.sources = from_cebolla_2017_britton_2019, .status = Status::expert_default}},
    {.id = "driving"sv, .family = "driving"sv, .severity = Severity::absolute,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::driving, .values = 6 /* unknown, yes */},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 48},
     .rationale = "Nobody does an exercise, or reads one, while driving or operating a machine. Where it is not known, it is not known to be safe."sv,
     .wording_id = "guard.driving"sv, .tests = tests_driving_yes_or_unknown_leaves_no_practice_and_no_ground,
     .provenance = {.status = Status::expert_default}},
    {.id = "eating"sv, .family = "eating"sv, .severity = Severity::clinician_only,
     .when = {.kind = StateCondition::Kind::all, .parts = eating_when},
     .on = {.kind = ActionCondition::Kind::any, .parts = eating_on},
     .rationale = "With an eating disorder, attention inside the body and work with the critic or with parts belong to a clinician who knows it. Posture, hands and feet stay."sv,
     .wording_id = "guard.eating"sv,
     .tests = tests_eating_not_known_no_needs_a_clinician_for_inner_body_and_critic_eating_not_known_no_keeps_posture_and_feet,
     .provenance = {.status = Status::expert_default}},
    {.id = "fears_from"sv, .family = "fears"sv, .severity = Severity::downgrade,
     .when = {.kind = StateCondition::Kind::all, .parts = fears_from_when},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::flow, .values = 8},
     .unknown_handled_by = "The score is often not taken, and unknown is no sign of fear."sv,
     .rationale = "Where fears of compassion from others are high, one begins at intensity 0 and goes up a step after some completions without a mark. Survivors of abuse told of poor templates and fears of compassion."sv,
     .wording_id = "guard.fears_from"sv,
     .tests = tests_fears_from_begins_at_zero_and_rises_by_what_was_earned_fears_from_never_removes_intensity_zero,
     .provenance = {.sources = from_mclean_2018, .status = Status::expert_default}},
    {.id = "fears_self"sv, .family = "fears"sv, .severity = Severity::downgrade,
     .when = {.kind = StateCondition::Kind::all, .parts = fears_self_when},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::flow, .values = 2},
     .unknown_handled_by = "The score is often not taken, and unknown is no sign of fear."sv,
     .rationale = "Where fears of compassion for oneself are high, one begins at intensity 0 and goes up a step after some completions without a mark. It slows and never excludes: imagery raised heart rate variability in some and lowered it in others, with some indication that self-criticism goes with it."sv,
     .wording_id = "guard.fears_self"sv,
     .tests = tests_fears_self_begins_at_zero_and_rises_by_what_was_earned_fears_self_never_removes_intensity_zero,
     .provenance = {.sources = from_rockliff_2008_cai_2024, .status = Status::expert_default}},
    {.id = "fears_to"sv, .family = "fears"sv, .severity = Severity::downgrade,
     .when = {.kind = StateCondition::Kind::all, .parts = fears_to_when},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::flow, .values = 4},
     .unknown_handled_by = "The score is often not taken, and unknown is no sign of fear."sv,
     .rationale = "Where fears of compassion for others are high, one begins at intensity 0 and goes up a step after some completions without a mark. It slows and never excludes."sv,
     .wording_id = "guard.fears_to"sv,
     .tests = tests_fears_to_begins_at_zero_and_rises_by_what_was_earned_fears_to_never_removes_intensity_zero,
     .provenance = {.status = Status::expert_default}},
    {.id = "fit_audio"sv, .family = "fit"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::audio_possible, .values = 3 /* no, unknown */},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::audio, .values = 2},
     .rationale = "What must be heard needs somebody who can hear it here and now."sv, .wording_id = "guard.fit_audio"sv,
     .tests = tests_audio_needs_a_yes, .provenance = {.status = Status::expert_default}},
    {.id = "fit_eyes"sv, .family = "fit"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::eyes_must_stay_open, .values = 6 /* unknown, yes */},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::eyes, .values = 4},
     .rationale = "Where somebody must keep watch, of a child, a pan or a stop, closed eyes are not offered."sv,
     .wording_id = "guard.fit_eyes"sv, .tests = tests_eyes_that_must_stay_open_or_may_have_to_remove_closed_eyes,
     .provenance = {.status = Status::expert_default}},
    {.id = "fit_imagery"sv, .family = "fit"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::imagery_difficult, .values = 4 /* yes */},
     .on = {.kind = ActionCondition::Kind::not_in, .attribute = ActionAttribute::imagery, .values = 1},
     .unknown_handled_by = "fit_imagery_unknown"sv,
     .rationale = "Not everybody sees pictures in the mind, and for some they come unasked. Whoever says so gets ways without images."sv,
     .wording_id = "guard.fit_imagery"sv, .tests = tests_imagery_difficult_yes_removes_every_image,
     .provenance = {.status = Status::expert_default}},
    {.id = "fit_imagery_unknown"sv, .family = "fit"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::imagery_difficult, .values = 6 /* unknown, yes */},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::imagery, .values = 4},
     .rationale = "Until somebody says that images are fine, vivid ones wait and light ones stay."sv,
     .wording_id = "guard.fit_imagery_unknown"sv, .tests = tests_imagery_unknown_removes_vivid_images_only,
     .provenance = {.status = Status::expert_default}},
    {.id = "fit_minutes"sv, .family = "fit"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::below, .has_attribute = true, .attribute = ActionAttribute::seconds},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 32}, .unknown_handled_by = "fit_minutes_unknown"sv,
     .rationale = "An exercise that does not fit into the free minutes is not offered: being cut off in the middle is no closing."sv,
     .wording_id = "guard.fit_minutes"sv, .tests = tests_nothing_longer_than_the_free_minutes,
     .provenance = {.status = Status::expert_default}},
    {.id = "fit_minutes_unknown"sv, .family = "fit"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::below, .has_attribute = true, .attribute = ActionAttribute::seconds, .unknown_fires = true},
     .on = {.kind = ActionCondition::Kind::above, .attribute = ActionAttribute::seconds, .number = 60},
     .rationale = "Where the free minutes are not known, one minute is what may be assumed."sv,
     .wording_id = "guard.fit_minutes_unknown"sv, .tests = tests_free_minutes_unknown_ends_at_one_minute,
     .provenance = {.status = Status::expert_default}},
    {.id = "fit_privacy"sv, .family = "fit"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::private_now, .values = 3 /* no, unknown */},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::privacy, .values = 2},
     .rationale = "What nobody should see or hear needs a place where nobody does. Private means that nobody is near whom the person would not want; a guide in the room does not end it."sv,
     .wording_id = "guard.fit_privacy"sv,
     .tests = tests_privacy_needs_a_yes_a_guide_in_the_room_does_not_end_privacy,
     .provenance = {.status = Status::expert_default}},
    {.id = "grief"sv, .family = "grief"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = grief_when},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_giving_compassion},
     .rationale = "Soon after a loss, images of loved ones and memories of kindness can open the grief when nobody is there. With a guide they are possible."sv,
     .wording_id = "guard.grief"sv, .tests = tests_grief_not_known_no_unguided_removes_giving_compassion,
     .provenance = {.status = Status::expert_default}},
    {.id = "ground_unhelpful"sv, .family = "ground"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::is, .values = 4 /* yes */, .fact = Fact::ground_unhelpful},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 16},
     .rationale = "Whoever said that looking around did not do them good is not sent back to it."sv,
     .wording_id = "guard.ground_unhelpful"sv, .tests = tests_ground_marked_unhelpful_is_not_offered_again,
     .provenance = {.status = Status::expert_default}},
    {.id = "guide_only"sv, .family = "guide"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::guide_present, .values = 3 /* no, unknown */},
     .on = {.kind = ActionCondition::Kind::any, .parts = guide_only_on},
     .rationale = "Work on shame and forgiveness, and every variant that says so, needs somebody trained who is there: in nearly every source it is done in therapy. The exception asked people by e-mail and alone."sv,
     .wording_id = "guard.guide_only"sv,
     .tests = tests_shame_and_forgiveness_need_a_guide_a_variant_that_names_a_guide_needs_one,
     .provenance = {.sources = from_mclean_2022_email_series_4579, .status = Status::expert_default}},
    {.id = "hated_self"sv, .family = "self_criticism"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = hated_self_when},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_understanding_the_critic_multiple_selves},
     .unknown_handled_by = "The score is often not taken, and an online course lets people notice the critic in its second module."sv,
     .rationale = "With a high score of hated self, coming close to the critic needs somebody trained who is there: threat may rise where self-criticism is strong."sv,
     .wording_id = "guard.hated_self"sv,
     .tests = tests_hated_self_yes_needs_a_guide_for_critic_and_parts_hated_self_guide_unknown_removes,
     .provenance = {.sources = from_rockliff_2008_icop_2021, .status = Status::expert_default}},
    {.id = "intensity_day"sv, .family = "intensity"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::any, .parts = intensity_day_when},
     .on = {.kind = ActionCondition::Kind::above, .number = 2},
     .rationale = "Strong exercises come once a day at most, and the day after is a day of rest from them."sv,
     .wording_id = "guard.intensity_day"sv, .tests = tests_one_strong_practice_a_day_and_a_day_of_rest,
     .provenance = {.status = Status::expert_default}},
    {.id = "intensity_settle"sv, .family = "intensity"sv, .severity = Severity::warn,
     .when = {.kind = StateCondition::Kind::always}, .on = {.kind = ActionCondition::Kind::above, .number = 2},
     .attach = "settle_before_and_after"sv,
     .rationale = "Around a strong exercise comes a step that settles, before and after, for everybody."sv,
     .wording_id = "guard.intensity_settle"sv,
     .tests = tests_intensity_three_settles_before_and_after_for_everybody,
     .provenance = {.sources = from_msc_teacher_pages, .status = Status::expert_default}},
    {.id = "marks_signpost"sv, .family = "step_down"sv, .severity = Severity::warn,
     .when = {.kind = StateCondition::Kind::is, .values = 4 /* yes */, .fact = Fact::marks_repeated},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 63}, .attach = "signpost_human"sv,
     .rationale = "Whoever marked two practices as unpleasant within a week sees with every offer how to reach a human being. A mark on ground counts too."sv,
     .wording_id = "guard.marks_signpost"sv,
     .tests = tests_two_marks_in_a_week_attach_the_human_signpost_to_every_kind,
     .provenance = {.status = Status::expert_default}},
    {.id = "memory_past"sv, .family = "memory"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::guide_present, .values = 3 /* no, unknown */},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::memory, .values = 4},
     .implied_by = implied_by_clinician_only_guide_only,
     .rationale = "Old memories are not opened without somebody trained who is there, in whatever family. A series of e-mails asked people who were alone for letters about childhood memories on days 3 to 5; in a related trial 46 of 144 gave the follow-up. That the order was the cause is not shown."sv,
     .wording_id = "guard.memory_past"sv, .tests = tests_a_past_memory_needs_a_guide_in_every_family,
     .provenance = {.sources = from_email_series_4579_halamova_2020, .status = Status::expert_default}},
    {.id = "memory_trauma"sv, .family = "memory"sv, .severity = Severity::clinician_only,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::clinician_present, .values = 3 /* no, unknown */},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::memory, .values = 8},
     .implied_by = implied_by_clinician_only,
     .rationale = "The hardest memories are worked with in therapy only, with a qualified clinician who is there."sv,
     .wording_id = "guard.memory_trauma"sv, .tests = tests_a_traumatic_memory_needs_a_clinician_in_every_family,
     .provenance = {.sources = from_email_series_4579, .status = Status::expert_default}},
    {.id = "minor"sv, .family = "minor"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::minor, .values = 6 /* unknown, yes */},
     .on = {.kind = ActionCondition::Kind::any, .parts = minor_on},
     .rationale = "For somebody below the age of consent, or of unknown age, the first four families up to intensity 1 are offered. Whether more is right, and with whom, is for the one who answers for the app; the responsible adult belongs to consent, as that adult may be the one to fear."sv,
     .wording_id = "guard.minor"sv, .tests = tests_minor_or_age_unknown_keeps_first_families_up_to_one,
     .provenance = {.status = Status::expert_default}},
    {.id = "needs"sv, .family = "needs"sv, .severity = Severity::warn,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::need_unmet, .values = 4 /* yes */},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 63}, .attach = "signpost_needs"sv,
     .unknown_handled_by = "Unknown needs are no reason to withhold anything, and a signpost for everybody would be one for nobody."sv,
     .rationale = "Where a basic need is unmet by the person's own word, it is named first, and its signpost goes with everything. It takes no exercise away: nobody is taught to breathe away hunger, and nobody is refused an exercise for being poor."sv,
     .wording_id = "guard.needs"sv, .tests = tests_an_unmet_need_attaches_its_signpost_and_removes_nothing,
     .provenance = {.status = Status::expert_default}},
    {.id = "novelty"sv, .family = "novelty"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = novelty_when},
     .on = {.kind = ActionCondition::Kind::above},
     .rationale = "One new exercise above intensity 0 a day is enough to learn. Intensity 0 is exempt, so nobody is left without one."sv,
     .wording_id = "guard.novelty"sv, .tests = tests_one_new_practice_above_intensity_zero_a_day,
     .provenance = {.status = Status::expert_default}},
    {.id = "prerequisite_assertiveness_compassionate_self"sv, .family = "prerequisite"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = prerequisite_assertiveness_compassionate_self_when},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_assertiveness},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_fox_cattani_2020, .status = Status::expert_default}},
    {.id = "prerequisite_calm_place_grounding_or_soothing_rhythm"sv, .family = "prerequisite"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::practised, .number = 3, .practised = practised_grounding_soothing_rhythm},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_calm_place},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_mclean_2022_cftp_trainer_pages, .status = Status::expert_default}},
    {.id = "prerequisite_chair_work_compassionate_self"sv, .family = "prerequisite"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::practised, .number = 3, .practised = practised_compassionate_self},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_chair_work},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_cftp_trainer_pages, .status = Status::expert_default}},
    {.id = "prerequisite_chair_work_understanding_the_critic"sv, .family = "prerequisite"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::practised, .number = 3, .practised = practised_understanding_the_critic},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_chair_work},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_fox_cattani_2020_2, .status = Status::expert_default}},
    {.id = "prerequisite_compassionate_letter_compassionate_self"sv, .family = "prerequisite"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = prerequisite_assertiveness_compassionate_self_when},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_compassionate_letter},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_icop_2021_cftp_trainer_pages, .status = Status::expert_default}},
    {.id = "prerequisite_compassionate_self_soothing_rhythm"sv, .family = "prerequisite"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::practised, .number = 3, .practised = practised_soothing_rhythm},
     .on = {.kind = ActionCondition::Kind::family, .practices = practised_compassionate_self},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_mclean_2022_comfort_2023_cftp_trainer_pages, .status = Status::expert_default}},
    {.id = "prerequisite_daily_compassion_compassionate_self"sv, .family = "prerequisite"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = prerequisite_assertiveness_compassionate_self_when},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_daily_compassion},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_cftp_trainer_pages_comfort_2023, .status = Status::expert_default}},
    {.id = "prerequisite_forgiveness_shame_work_or_chair_work"sv, .family = "prerequisite"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::practised, .number = 3, .practised = practised_shame_work_chair_work},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_forgiveness},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_fox_cattani_2020_3, .status = Status::expert_default}},
    {.id = "prerequisite_giving_compassion_grounding_or_soothing_rhythm"sv, .family = "prerequisite"sv,
     .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = prerequisite_giving_compassion_grounding_or_soothing_rhythm_when},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_giving_compassion},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_cct_pmc11612461_msc_teacher_pages, .status = Status::expert_default}},
    {.id = "prerequisite_multiple_selves_compassionate_self"sv, .family = "prerequisite"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::practised, .number = 3, .practised = practised_compassionate_self},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_multiple_selves},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_fox_cattani_2020_icop_2021_mclean_2022, .status = Status::expert_default}},
    {.id = "prerequisite_receiving_compassion_calm_place"sv, .family = "prerequisite"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = prerequisite_receiving_compassion_calm_place_when},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_receiving_compassion},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_mclean_2022, .status = Status::expert_default}},
    {.id = "prerequisite_shame_work_compassionate_self"sv, .family = "prerequisite"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::practised, .number = 3, .practised = practised_compassionate_self},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_shame_work},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_fox_cattani_2020_comfort_2023, .status = Status::expert_default}},
    {.id = "prerequisite_shame_work_understanding_the_critic"sv, .family = "prerequisite"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::practised, .number = 3, .practised = practised_understanding_the_critic},
     .on = {.kind = ActionCondition::Kind::family, .practices = practices_shame_work},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_fox_cattani_2020_icop_2021, .status = Status::expert_default}},
    {.id = "prerequisite_understanding_the_critic_grounding_or_soothing_rhythm"sv, .family = "prerequisite"sv,
     .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::practised, .number = 3, .practised = practised_grounding_soothing_rhythm},
     .on = {.kind = ActionCondition::Kind::family, .practices = practised_understanding_the_critic},
     .rationale = "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so that the order is laid down once."sv,
     .wording_id = "guard.prerequisite"sv, .tests = tests_prerequisites_hold_back,
     .provenance = {.sources = from_mclean_2022_comfort_2023_icop_2021, .status = Status::expert_default}},
    {.id = "risk_signpost"sv, .family = "risk"sv, .severity = Severity::warn,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::risk, .values = 6 /* unknown, yes */},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 63}, .attach = "signpost_crisis"sv,
     .rationale = "Whoever is at risk, or was not asked, sees with every offer how to reach a human being in a crisis. A sign that is not needed costs little."sv,
     .wording_id = "guard.risk_signpost"sv,
     .tests = tests_risk_not_known_no_attaches_the_crisis_signpost_to_every_kind,
     .provenance = {.status = Status::expert_default}},
    {.id = "risk_unknown"sv, .family = "risk"sv, .severity = Severity::absolute,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::risk, .values = 6 /* unknown, yes */},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::safe_start, .values = 1},
     .rationale = "Until the question about safety is answered, only the gentlest ways in are offered. A zero on an item of a form clears nothing: in one cohort of veterans 71.6 per cent of those who later died by suicide had answered 0 to such an item."sv,
     .wording_id = "guard.risk_unknown"sv,
     .tests = tests_risk_unknown_keeps_safe_start_risk_unknown_removes_whatever_is_no_safe_start,
     .provenance = {.sources = from_louzon_2016, .status = Status::expert_default}},
    {.id = "risk_yes"sv, .family = "risk"sv, .severity = Severity::absolute,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::risk, .values = 4 /* yes */},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 32}, .unknown_handled_by = "risk_unknown"sv,
     .rationale = "Where a person is known to be at risk of ending or hurting their life, a human being comes first and exercises wait. Only a review dated later than the yes ends it: never time, a low score or the person's own later no."sv,
     .wording_id = "guard.risk_yes"sv,
     .tests = tests_risk_yes_leaves_no_practice_risk_yes_keeps_ground_and_every_signpost,
     .provenance = {.status = Status::expert_default}},
    {.id = "spacing"sv, .family = "spacing"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::of_action, .fact = Fact::spaced}, .on = {.kind = ActionCondition::Kind::above},
     .rationale = "Between two exercises of one family above intensity 0 lies a day of rest. Intensity 0 is exempt, so a daily soothing practice stays possible."sv,
     .wording_id = "guard.spacing"sv,
     .tests = tests_a_rest_day_between_two_of_one_family_intensity_zero_may_be_done_every_day,
     .provenance = {.status = Status::expert_default}},
    {.id = "stop_gentler"sv, .family = "step_down"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::below, .fact = Fact::cap, .has_attribute = true},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 32},
     .unknown_handled_by = "No cap is known only where no mark is open."sv,
     .rationale = "After an unpleasant experience one goes on a step below what brought it: one lower than the lowest that is still marked, never below 0. Initial adverse reactions to compassion have no agreed definition and no number; the step is ours."sv,
     .wording_id = "guard.stop_gentler"sv,
     .tests = tests_after_a_mark_nothing_above_one_step_lower_a_second_mark_never_raises_the_cap,
     .provenance = {.sources = from_cai_2024, .status = Status::expert_default}},
    {.id = "stop_marked"sv, .family = "step_down"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::of_action, .fact = Fact::marked},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 32},
     .rationale = "The exercise that was unpleasant itself rests while its mark is open, in all its variants and at every intensity."sv,
     .wording_id = "guard.stop_marked"sv, .tests = tests_a_marked_practice_rests_even_at_intensity_zero,
     .provenance = {.sources = from_goldberg_2022, .status = Status::expert_default}},
    {.id = "stop_pause"sv, .family = "step_down"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::of_action, .fact = Fact::paused},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 32},
     .rationale = "Two marks within a week say that something does not fit at the moment: every family that has one of them rests."sv,
     .wording_id = "guard.stop_pause"sv,
     .tests = tests_two_marks_in_a_week_pause_every_marked_family_a_pause_ends_a_week_after_the_last_mark_of_the_family,
     .provenance = {.status = Status::expert_default}},
    {.id = "stop_review"sv, .family = "step_down"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::is, .fact = Fact::stop, .word = "review"sv},
     .on = {.kind = ActionCondition::Kind::above},
     .rationale = "Three marks within a week need a human being who looks: until then nothing above intensity 0. Where nobody reviews, a long time without a mark leads back slowly."sv,
     .wording_id = "guard.stop_review"sv,
     .tests = tests_three_marks_in_a_week_leave_intensity_zero_only_without_a_reviewer_the_way_back_takes_four_weeks,
     .provenance = {.status = Status::expert_default}},
    {.id = "stop_today"sv, .family = "step_down"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::is, .fact = Fact::stop, .word = "today"sv},
     .on = {.kind = ActionCondition::Kind::kind, .kinds = 32},
     .rationale = "After something unpleasant the rest of the day belongs to recovery. That unwanted effects are common is well described; how long to wait is our own choice."sv,
     .wording_id = "guard.stop_today"sv,
     .tests = tests_a_mark_ends_practices_until_the_next_day_a_mark_late_in_the_evening_needs_six_hours_too,
     .provenance = {.sources = from_goldberg_2022_britton_2021, .status = Status::expert_default}},
    {.id = "touch"sv, .family = "touch"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::flag, .flag = Flag::touch_welcome, .values = 3 /* no, unknown */},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::touch, .values = 2},
     .rationale = "Touch needs a yes, one's own hand too. The explicit yes decides, whatever the history."sv,
     .wording_id = "guard.touch"sv, .tests = tests_touch_needs_a_yes,
     .provenance = {.status = Status::expert_default}},
    {.id = "trauma_body"sv, .family = "trauma"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::any, .parts = trauma_body_when},
     .on = {.kind = ActionCondition::Kind::any, .parts = trauma_body_on},
     .rationale = "Attention that rests only on the breath or goes inside the body can bring back what the body remembers. Lasting bad effects in mindfulness programmes went with hyperarousal and dissociation."sv,
     .wording_id = "guard.trauma_body"sv,
     .tests = tests_trauma_not_known_no_removes_inner_body_and_breath_alone_trauma_not_known_no_keeps_hands_feet_and_posture,
     .provenance = {.sources = from_britton_2021_goldberg_2022, .status = Status::expert_default}},
    {.id = "trauma_eyes"sv, .family = "trauma"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::any, .parts = trauma_body_when},
     .on = {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::eyes, .values = 4},
     .rationale = "With hard experiences behind one, or a leaning to drift away, closed eyes can take away what keeps one here. Open eyes are offered in the field, and every exercise has such a way."sv,
     .wording_id = "guard.trauma_eyes"sv, .tests = tests_trauma_or_dissociation_not_known_no_keeps_eyes_open,
     .provenance = {.sources = from_balanced_minds_srb_goldberg_2022, .status = Status::expert_default}},
    {.id = "trauma_long"sv, .family = "trauma"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::any, .parts = trauma_body_when},
     .on = {.kind = ActionCondition::Kind::above, .attribute = ActionAttribute::seconds, .number = 300},
     .rationale = "Shorter is easier to leave and to recover from: five minutes at most. The number is ours; a survey saw more unwanted effects above 20 minutes, which is an association and no limit."sv,
     .wording_id = "guard.trauma_long"sv, .tests = tests_trauma_not_known_no_ends_at_five_minutes,
     .provenance = {.sources = from_cebolla_2017, .status = Status::expert_default}},
    {.id = "trauma_settle"sv, .family = "trauma"sv, .severity = Severity::warn,
     .when = {.kind = StateCondition::Kind::any, .parts = trauma_body_when},
     .on = {.kind = ActionCondition::Kind::above}, .attach = "settle_before_and_after"sv,
     .rationale = "Before and after anything above intensity 0 comes a step that settles: looking around, or the exercise's own closing step."sv,
     .wording_id = "guard.trauma_settle"sv,
     .tests = tests_trauma_not_known_no_settles_before_and_after_intensity_one,
     .provenance = {.sources = from_msc_teacher_pages, .status = Status::expert_default}},
    {.id = "trauma_settle_time"sv, .family = "trauma"sv, .severity = Severity::block,
     .when = {.kind = StateCondition::Kind::all, .parts = trauma_settle_time_when},
     .on = {.kind = ActionCondition::Kind::above},
     .rationale = "Above intensity 0 there has to be time to arrive and to come back, 20 seconds on each side. Programmes teach opening and closing; the seconds are ours."sv,
     .wording_id = "guard.trauma_settle_time"sv,
     .tests = tests_three_minutes_leave_one_for_settling_settling_time_is_not_asked_of_intensity_zero,
     .provenance = {.sources = from_msc_teacher_pages, .status = Status::expert_default}}};
inline constexpr Flag asks_for_consent[] = {Flag::consent};
inline constexpr Flag asks_for_driving_eyes_must_stay_open_private_now_audio_possible[] = {
    Flag::driving, Flag::eyes_must_stay_open, Flag::private_now, Flag::audio_possible};
inline constexpr Flag asks_for_risk[] = {Flag::risk};
inline constexpr Flag asks_for_psychosis_acute_mania_acute_intoxication_now_dissociation_acute[] = {
    Flag::psychosis_acute, Flag::mania_acute, Flag::intoxication_now, Flag::dissociation_acute};
inline constexpr Flag asks_for_minor[] = {Flag::minor};
inline constexpr Flag asks_for_breath_illness_panic_body_fear[] = {Flag::breath_illness, Flag::panic_body_fear};
inline constexpr Flag asks_for_trauma_history_dissociation_prone[] = {Flag::trauma_history, Flag::dissociation_prone};
inline constexpr Flag asks_for_touch_welcome[] = {Flag::touch_welcome};
inline constexpr Flag asks_for_eating_disorder[] = {Flag::eating_disorder};
inline constexpr Flag asks_for_danger_now[] = {Flag::danger_now};
inline constexpr Flag asks_for_recent_bereavement[] = {Flag::recent_bereavement};
inline constexpr Flag asks_for_need_unmet[] = {Flag::need_unmet};
inline constexpr Flag asks_for_imagery_difficult[] = {Flag::imagery_difficult};
inline constexpr Question questions[] = {
    {.id = "consent"sv, .flags = asks_for_consent, .wording_id = "question.consent"sv,
     .when = AskWhen::before_first_practice, .provenance = {.status = Status::expert_default}},
    {.id = "moment"sv, .flags = asks_for_driving_eyes_must_stay_open_private_now_audio_possible,
     .wording_id = "question.moment"sv, .when = AskWhen::before_first_practice, .provenance = {.status = Status::expert_default}},
    {.id = "risk"sv, .flags = asks_for_risk, .wording_id = "question.risk"sv,
     .when = AskWhen::before_first_practice, .is_sensitive = true, .needs_signpost = true, .needs_reviewer = true,
     .provenance = {.status = Status::expert_default}},
    {.id = "acute"sv, .flags = asks_for_psychosis_acute_mania_acute_intoxication_now_dissociation_acute,
     .wording_id = "question.acute"sv, .when = AskWhen::after_a_practice, .needs_signpost = true, .needs_reviewer = true,
     .provenance = {.status = Status::expert_default}},
    {.id = "age"sv, .flags = asks_for_minor, .wording_id = "question.age"sv, .when = AskWhen::after_a_practice,
     .provenance = {.status = Status::expert_default}},
    {.id = "breath"sv, .flags = asks_for_breath_illness_panic_body_fear, .wording_id = "question.breath"sv,
     .when = AskWhen::after_a_practice, .provenance = {.status = Status::expert_default}},
    {.id = "hard_times"sv, .flags = asks_for_trauma_history_dissociation_prone,
     .wording_id = "question.hard_times"sv, .when = AskWhen::after_a_practice, .is_sensitive = true,
     .provenance = {.status = Status::expert_default}},
    {.id = "touch"sv, .flags = asks_for_touch_welcome, .wording_id = "question.touch"sv,
     .when = AskWhen::after_a_practice, .provenance = {.status = Status::expert_default}},
    {.id = "eating"sv, .flags = asks_for_eating_disorder, .wording_id = "question.eating"sv,
     .when = AskWhen::after_a_practice, .is_sensitive = true, .provenance = {.status = Status::expert_default}},
    {.id = "danger"sv, .flags = asks_for_danger_now, .wording_id = "question.danger"sv,
     .when = AskWhen::on_request, .is_sensitive = true, .needs_signpost = true, .needs_reviewer = true,
     .provenance = {.status = Status::expert_default}},
    {.id = "grief"sv, .flags = asks_for_recent_bereavement, .wording_id = "question.grief"sv,
     .when = AskWhen::after_a_practice, .provenance = {.status = Status::expert_default}},
    {.id = "needs"sv, .flags = asks_for_need_unmet, .wording_id = "question.needs"sv, .when = AskWhen::on_request,
     .provenance = {.status = Status::expert_default}},
    {.id = "preference"sv, .flags = asks_for_imagery_difficult, .wording_id = "question.preference"sv,
     .when = AskWhen::after_a_practice, .provenance = {.status = Status::expert_default}}};

}  // namespace detail::guards

/// Everything that is laid down about decisions. What its guards name stands in catalogue::practice_set.
inline constexpr Rules rules{.flags = detail::guards::flags, .guards = detail::guards::guards, .questions = detail::guards::questions,
     .settings = {.cool_down_minutes = 360, .gentler_days = 7, .pause_marks = 2, .pause_days = 7, .review_marks = 3, .return_days = 28,
         .earn_completions = 3, .seconds_a_day = 1200, .counted_above_seconds = 60, .high_intensity = 3, .rest_days = 1,
         .score_valid_days = 90, .signpost_after_alert_days = 14, .override_days = 90, .questions_before_practice = 3,
         .ask_again_days = 7, .gentle_from_distress = 6, .provenance = {.status = Status::expert_default}}};

}  // namespace cftkit::catalogue
