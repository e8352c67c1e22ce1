// Generated from data/model and data/check_in.json by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/sources.hpp>
#include <cftkit/domain/check_in.hpp>
#include <cftkit/domain/model_facts.hpp>
#include <cftkit/domain/three_systems.hpp>

#include <string_view>

namespace cftkit::catalogue {

namespace detail::model {

inline constexpr Citation from_gilbert_2014_compassionate_mind_summary[] = {
    {&sources::gilbert_2014, "abstract"sv}, {&sources::compassionate_mind_summary, "those one loves"sv}};
inline constexpr Citation from_compassionate_mind_summary[] = {{&sources::compassionate_mind_summary, ""sv}};
inline constexpr Citation from_gilbert_2024[] = {{&sources::gilbert_2024, "abstract"sv}};
inline constexpr Citation from_compassionate_mind_summary_counselwise_threat[] = {
    {&sources::compassionate_mind_summary, ""sv}, {&sources::counselwise_threat, ""sv}};
inline constexpr Citation from_counselwise_threat[] = {{&sources::counselwise_threat, ""sv}};
inline constexpr Citation from_gilbert_2009_irons_formulation[] = {
    {&sources::gilbert_2009, "abstract"sv}, {&sources::irons_formulation, ""sv}};
inline constexpr Citation from_tupe_systems_gilbert_2024[] = {
    {&sources::tupe_systems, ""sv}, {&sources::gilbert_2024, "abstract"sv}};
inline constexpr Citation from_nagy_systems[] = {{&sources::nagy_systems, ""sv}};
inline constexpr Citation from_lewis_three_systems[] = {{&sources::lewis_three_systems, ""sv}};
inline constexpr Citation from_gilbert_2010[] = {
    {&sources::gilbert_2010, "on external and internal threats"sv}};
inline constexpr Citation from_irons_formulation_matos_steindl_2020[] = {
    {&sources::irons_formulation, ""sv}, {&sources::matos_steindl_2020, "abstract"sv}};
inline constexpr Citation from_karris_caldwell_2015_kirby_2020[] = {
    {&sources::karris_caldwell_2015, "abstract"sv}, {&sources::kirby_2020, "abstract"sv}};
inline constexpr SystemStatement threat_statements[] = {
    {.id = "protect"sv, .aspect = Aspect::function,
     .provenance = {.sources = from_gilbert_2014_compassionate_mind_summary, .status = Status::verified}},
    {.id = "better_safe"sv, .aspect = Aspect::function,
     .provenance = {.sources = from_compassionate_mind_summary, .status = Status::second_hand}},
    {.id = "look_for_safety"sv, .aspect = Aspect::function,
     .provenance = {.sources = from_gilbert_2024, .status = Status::verified}},
    {.id = "anxiety"sv, .aspect = Aspect::feeling,
     .provenance = {.sources = from_compassionate_mind_summary_counselwise_threat, .status = Status::second_hand}},
    {.id = "anger"sv, .aspect = Aspect::feeling,
     .provenance = {.sources = from_compassionate_mind_summary_counselwise_threat, .status = Status::second_hand}},
    {.id = "disgust"sv, .aspect = Aspect::feeling,
     .provenance = {.sources = from_compassionate_mind_summary_counselwise_threat, .status = Status::second_hand}},
    {.id = "shame"sv, .aspect = Aspect::feeling,
     .provenance = {.sources = from_counselwise_threat, .status = Status::second_hand}},
    {.id = "fight_or_flee"sv, .aspect = Aspect::behaviour,
     .provenance = {.sources = from_compassionate_mind_summary, .status = Status::second_hand}},
    {.id = "freeze_or_stop"sv, .aspect = Aspect::behaviour,
     .provenance = {.sources = from_compassionate_mind_summary, .status = Status::second_hand}},
    {.id = "turn_on_oneself"sv, .aspect = Aspect::behaviour,
     .provenance = {.sources = from_gilbert_2009_irons_formulation, .status = Status::second_hand}},
    {.id = "body_ready"sv, .aspect = Aspect::bodily_sign,
     .provenance = {.sources = from_tupe_systems_gilbert_2024, .status = Status::second_hand}},
    {.id = "stress_hormones"sv, .aspect = Aspect::bodily_sign,
     .provenance = {.sources = from_compassionate_mind_summary_counselwise_threat, .status = Status::second_hand}},
    {.id = "narrow_attention"sv, .aspect = Aspect::bodily_sign,
     .provenance = {.sources = from_nagy_systems, .status = Status::second_hand}},
    {.id = "danger"sv, .aspect = Aspect::trigger,
     .provenance = {.sources = from_gilbert_2024, .status = Status::verified}},
    {.id = "judged_or_left_out"sv, .aspect = Aspect::trigger,
     .provenance = {.sources = from_lewis_three_systems, .status = Status::second_hand}},
    {.id = "loved_ones_at_risk"sv, .aspect = Aspect::trigger,
     .provenance = {.sources = from_compassionate_mind_summary, .status = Status::second_hand}},
    {.id = "inner_threats"sv, .aspect = Aspect::trigger,
     .provenance = {.sources = from_gilbert_2010, .status = Status::second_hand}},
    {.id = "too_much_to_carry"sv, .aspect = Aspect::trigger, .provenance = {.status = Status::expert_default}},
    {.id = "lasting_anxiety"sv, .aspect = Aspect::over_reliance,
     .provenance = {.sources = from_compassionate_mind_summary, .status = Status::second_hand}},
    {.id = "perfectionism"sv, .aspect = Aspect::over_reliance,
     .provenance = {.sources = from_irons_formulation_matos_steindl_2020, .status = Status::second_hand}},
    {.id = "shutting_down"sv, .aspect = Aspect::over_reliance, .provenance = {.status = Status::expert_default}},
    {.id = "disconnection"sv, .aspect = Aspect::over_reliance, .provenance = {.status = Status::expert_default}},
    {.id = "couples_and_families"sv, .aspect = Aspect::over_reliance,
     .provenance = {.sources = from_karris_caldwell_2015_kirby_2020, .status = Status::expert_default}}};
inline constexpr Citation from_gilbert_2014_trust_therapy_systems_kirby_manual_page[] = {
    {&sources::gilbert_2014, "abstract"sv}, {&sources::trust_therapy_systems, "the colour"sv},
    {&sources::kirby_manual_page, "the colour"sv}};
inline constexpr Citation from_gilbert_2014_kolts_2016[] = {
    {&sources::gilbert_2014, "abstract"sv}, {&sources::kolts_2016, "chapter 5"sv}};
inline constexpr Citation from_kolts_2016[] = {{&sources::kolts_2016, "chapter 5"sv}};
inline constexpr Citation from_gilbert_positive_affect_2009_kolts_2016[] = {
    {&sources::gilbert_positive_affect_2009, "abstract"sv}, {&sources::kolts_2016, "chapter 5"sv}};
inline constexpr Citation from_gilbert_positive_affect_2009[] = {{&sources::gilbert_positive_affect_2009, "abstract"sv}};
inline constexpr Citation from_gilbert_2008_compassionate_mind_summary[] = {
    {&sources::gilbert_2008, "abstract"sv}, {&sources::compassionate_mind_summary, ""sv}};
inline constexpr Citation from_gilbert_2008_gilbert_positive_affect_2009[] = {
    {&sources::gilbert_2008, "abstract"sv}, {&sources::gilbert_positive_affect_2009, "abstract"sv}};
inline constexpr Citation from_gilbert_2008[] = {{&sources::gilbert_2008, "abstract"sv}};
inline constexpr Citation from_gilbert_2007[] = {{&sources::gilbert_2007, "abstract"sv}};
inline constexpr Citation from_psychology_place_circles[] = {{&sources::psychology_place_circles, ""sv}};
inline constexpr SystemStatement drive_statements[] = {
    {.id = "seek"sv, .aspect = Aspect::function,
     .provenance = {.sources = from_gilbert_2014_kolts_2016, .status = Status::verified}},
    {.id = "keep_going"sv, .aspect = Aspect::function,
     .provenance = {.sources = from_kolts_2016, .status = Status::second_hand}},
    {.id = "excitement"sv, .aspect = Aspect::feeling,
     .provenance = {.sources = from_gilbert_positive_affect_2009_kolts_2016, .status = Status::verified}},
    {.id = "joy"sv, .aspect = Aspect::feeling,
     .provenance = {.sources = from_gilbert_positive_affect_2009, .status = Status::verified}},
    {.id = "wanting"sv, .aspect = Aspect::feeling,
     .provenance = {.sources = from_kolts_2016, .status = Status::second_hand}},
    {.id = "strive"sv, .aspect = Aspect::behaviour,
     .provenance = {.sources = from_gilbert_2008_compassionate_mind_summary, .status = Status::second_hand}},
    {.id = "focus_on_goal"sv, .aspect = Aspect::behaviour,
     .provenance = {.sources = from_kolts_2016, .status = Status::second_hand}},
    {.id = "energy"sv, .aspect = Aspect::bodily_sign,
     .provenance = {.sources = from_gilbert_2008_gilbert_positive_affect_2009, .status = Status::verified}},
    {.id = "dopamine"sv, .aspect = Aspect::bodily_sign,
     .provenance = {.sources = from_gilbert_2008, .status = Status::verified}},
    {.id = "opportunity"sv, .aspect = Aspect::trigger,
     .provenance = {.sources = from_kolts_2016, .status = Status::second_hand}},
    {.id = "recognition"sv, .aspect = Aspect::trigger,
     .provenance = {.sources = from_compassionate_mind_summary, .status = Status::second_hand}},
    {.id = "earning_worth"sv, .aspect = Aspect::over_reliance,
     .provenance = {.sources = from_gilbert_2007, .status = Status::second_hand}},
    {.id = "no_rest"sv, .aspect = Aspect::over_reliance, .provenance = {.status = Status::expert_default}},
    {.id = "away_from_feelings"sv, .aspect = Aspect::over_reliance,
     .provenance = {.sources = from_psychology_place_circles, .status = Status::second_hand}},
    {.id = "at_any_cost"sv, .aspect = Aspect::over_reliance,
     .provenance = {.sources = from_kolts_2016, .status = Status::second_hand}}};
inline constexpr Citation from_gilbert_2014_gilbert_2008[] = {
    {&sources::gilbert_2014, "abstract"sv}, {&sources::gilbert_2008, "abstract"sv}};
inline constexpr Citation from_gilbert_2009[] = {{&sources::gilbert_2009, "abstract"sv}};
inline constexpr Citation from_gilbert_2020_gilbert_2014[] = {
    {&sources::gilbert_2020, "abstract"sv}, {&sources::gilbert_2014, "abstract"sv}};
inline constexpr Citation from_psychology_tools_systems[] = {{&sources::psychology_tools_systems, ""sv}};
inline constexpr Citation from_gilbert_2008_depue_2005[] = {
    {&sources::gilbert_2008, "abstract"sv}, {&sources::depue_2005, ""sv}};
inline constexpr Citation from_rockliff_2008[] = {{&sources::rockliff_2008, "abstract"sv}};
inline constexpr SystemStatement soothing_statements[] = {
    {.id = "rest"sv, .aspect = Aspect::function,
     .provenance = {.sources = from_gilbert_2014_gilbert_2008, .status = Status::verified}},
    {.id = "be_cared_for"sv, .aspect = Aspect::function,
     .provenance = {.sources = from_gilbert_2009, .status = Status::verified}},
    {.id = "safe_haven"sv, .aspect = Aspect::function,
     .provenance = {.sources = from_gilbert_2020_gilbert_2014, .status = Status::verified}},
    {.id = "safeness"sv, .aspect = Aspect::function,
     .provenance = {.sources = from_gilbert_2024, .status = Status::verified}},
    {.id = "calm"sv, .aspect = Aspect::feeling,
     .provenance = {.sources = from_gilbert_2008_gilbert_positive_affect_2009, .status = Status::verified}},
    {.id = "content_and_safe"sv, .aspect = Aspect::feeling,
     .provenance = {.sources = from_gilbert_2008, .status = Status::verified}},
    {.id = "warmth"sv, .aspect = Aspect::feeling,
     .provenance = {.sources = from_gilbert_positive_affect_2009, .status = Status::second_hand}},
    {.id = "settle"sv, .aspect = Aspect::behaviour,
     .provenance = {.sources = from_kolts_2016, .status = Status::second_hand}},
    {.id = "care"sv, .aspect = Aspect::behaviour,
     .provenance = {.sources = from_psychology_tools_systems, .status = Status::second_hand}},
    {.id = "explore"sv, .aspect = Aspect::behaviour,
     .provenance = {.sources = from_gilbert_2024, .status = Status::verified}},
    {.id = "slowing"sv, .aspect = Aspect::bodily_sign,
     .provenance = {.sources = from_gilbert_2024, .status = Status::expert_default}},
    {.id = "soft_face_and_voice"sv, .aspect = Aspect::bodily_sign, .provenance = {.status = Status::expert_default}},
    {.id = "opiates_and_oxytocin"sv, .aspect = Aspect::bodily_sign,
     .provenance = {.sources = from_gilbert_2008_depue_2005, .status = Status::second_hand}},
    {.id = "kindness"sv, .aspect = Aspect::trigger,
     .provenance = {.sources = from_gilbert_2009, .status = Status::verified}},
    {.id = "nothing_to_defend"sv, .aspect = Aspect::trigger,
     .provenance = {.sources = from_kolts_2016, .status = Status::second_hand}},
    {.id = "kindness_can_alarm"sv, .aspect = Aspect::trigger,
     .provenance = {.sources = from_rockliff_2008, .status = Status::second_hand}},
    {.id = "putting_off"sv, .aspect = Aspect::over_reliance, .provenance = {.status = Status::expert_default}},
    {.id = "only_calm"sv, .aspect = Aspect::over_reliance, .provenance = {.status = Status::expert_default}}};
inline constexpr Citation from_gilbert_2014_trust_therapy_systems_nagy_systems[] = {
    {&sources::gilbert_2014, "abstract"sv}, {&sources::trust_therapy_systems, "the colour"sv},
    {&sources::nagy_systems, "the colour"sv}};
inline constexpr SystemFacts systems[] = {
    {.system = EmotionSystem::threat, .wording_id = "system.threat"sv, .colour = "red"sv,
     .statements = threat_statements,
     .provenance = {.sources = from_gilbert_2014_trust_therapy_systems_kirby_manual_page, .status = Status::second_hand}},
    {.system = EmotionSystem::drive, .wording_id = "system.drive"sv, .colour = "blue"sv,
     .statements = drive_statements,
     .provenance = {.sources = from_gilbert_2014_trust_therapy_systems_kirby_manual_page, .status = Status::second_hand}},
    {.system = EmotionSystem::soothing, .wording_id = "system.soothing"sv, .colour = "green"sv,
     .statements = soothing_statements,
     .provenance = {.sources = from_gilbert_2014_trust_therapy_systems_nagy_systems, .status = Status::second_hand}}};
inline constexpr Citation from_gilbert_2017[] = {{&sources::gilbert_2017, "abstract"sv}};
inline constexpr ModelTerm flow_terms[] = {
    {.id = "to_self"sv, .wording_id = "flow.to_self"sv,
     .provenance = {.sources = from_gilbert_2017, .status = Status::verified}},
    {.id = "to_others"sv, .wording_id = "flow.to_others"sv,
     .provenance = {.sources = from_gilbert_2017, .status = Status::verified}},
    {.id = "from_others"sv, .wording_id = "flow.from_others"sv,
     .provenance = {.sources = from_gilbert_2017, .status = Status::verified}}};
inline constexpr Citation from_gilbert_mascaro_2017[] = {
    {&sources::gilbert_mascaro_2017, "as quoted by fiercecompassionmartialarts.com"sv}};
inline constexpr ModelTerm obstacle_terms[] = {
    {.id = "fear"sv, .wording_id = "obstacle.fear"sv,
     .provenance = {.sources = from_gilbert_mascaro_2017, .status = Status::second_hand}},
    {.id = "block"sv, .wording_id = "obstacle.block"sv,
     .provenance = {.sources = from_gilbert_mascaro_2017, .status = Status::second_hand}},
    {.id = "resistance"sv, .wording_id = "obstacle.resistance"sv,
     .provenance = {.sources = from_gilbert_mascaro_2017, .status = Status::second_hand}}};
inline constexpr Citation from_balanced_minds_competencies[] = {{&sources::balanced_minds_competencies, ""sv}};
inline constexpr ModelTerm attribute_terms[] = {
    {.id = "care_for_wellbeing"sv, .wording_id = "attribute.care_for_wellbeing"sv,
     .provenance = {.sources = from_balanced_minds_competencies, .status = Status::second_hand}},
    {.id = "sensitivity"sv, .wording_id = "attribute.sensitivity"sv,
     .provenance = {.sources = from_balanced_minds_competencies, .status = Status::second_hand}},
    {.id = "sympathy"sv, .wording_id = "attribute.sympathy"sv,
     .provenance = {.sources = from_balanced_minds_competencies, .status = Status::second_hand}},
    {.id = "distress_tolerance"sv, .wording_id = "attribute.distress_tolerance"sv,
     .provenance = {.sources = from_balanced_minds_competencies, .status = Status::second_hand}},
    {.id = "empathy"sv, .wording_id = "attribute.empathy"sv,
     .provenance = {.sources = from_balanced_minds_competencies, .status = Status::second_hand}},
    {.id = "non_judgement"sv, .wording_id = "attribute.non_judgement"sv,
     .provenance = {.sources = from_balanced_minds_competencies, .status = Status::second_hand}}};
inline constexpr ModelTerm skill_terms[] = {
    {.id = "attention"sv, .wording_id = "skill.attention"sv,
     .provenance = {.sources = from_balanced_minds_competencies, .status = Status::second_hand}},
    {.id = "thinking"sv, .wording_id = "skill.thinking"sv,
     .provenance = {.sources = from_balanced_minds_competencies, .status = Status::second_hand}},
    {.id = "behaviour"sv, .wording_id = "skill.behaviour"sv,
     .provenance = {.sources = from_balanced_minds_competencies, .status = Status::second_hand}},
    {.id = "feeling"sv, .wording_id = "skill.feeling"sv,
     .provenance = {.sources = from_balanced_minds_competencies, .status = Status::second_hand}},
    {.id = "imagery"sv, .wording_id = "skill.imagery"sv,
     .provenance = {.sources = from_balanced_minds_competencies, .status = Status::second_hand}},
    {.id = "sensory"sv, .wording_id = "skill.sensory"sv,
     .provenance = {.sources = from_balanced_minds_competencies, .status = Status::second_hand}}};
inline constexpr Citation from_balanced_minds_four_columns_irons_formulation[] = {
    {&sources::balanced_minds_four_columns, ""sv}, {&sources::irons_formulation, ""sv}};
inline constexpr Citation from_balanced_minds_four_columns_gilbert_2010[] = {
    {&sources::balanced_minds_four_columns, ""sv}, {&sources::gilbert_2010, "on external and internal threats"sv}};
inline constexpr Citation from_balanced_minds_four_columns[] = {{&sources::balanced_minds_four_columns, ""sv}};
inline constexpr Citation from_psychology_tools_formulation[] = {{&sources::psychology_tools_formulation, ""sv}};
inline constexpr ModelTerm formulation_terms[] = {
    {.id = "experiences"sv, .wording_id = "formulation.experiences"sv,
     .provenance = {.sources = from_balanced_minds_four_columns_irons_formulation, .status = Status::second_hand}},
    {.id = "fears"sv, .wording_id = "formulation.fears"sv,
     .provenance = {.sources = from_balanced_minds_four_columns_gilbert_2010, .status = Status::second_hand}},
    {.id = "strategies"sv, .wording_id = "formulation.strategies"sv,
     .provenance = {.sources = from_balanced_minds_four_columns, .status = Status::second_hand}},
    {.id = "consequences"sv, .wording_id = "formulation.consequences"sv,
     .provenance = {.sources = from_balanced_minds_four_columns, .status = Status::second_hand}},
    {.id = "self_relating"sv, .wording_id = "formulation.self_relating"sv,
     .provenance = {.sources = from_psychology_tools_formulation, .status = Status::second_hand}}};
inline constexpr PatternCondition threat_led_conditions[] = {
    {.kind = PatternCondition::Kind::at_least, .system = EmotionSystem::threat, .number = 5},
    {.kind = PatternCondition::Kind::ahead, .system = EmotionSystem::threat, .other = EmotionSystem::drive, .number = 2},
    {.kind = PatternCondition::Kind::ahead, .system = EmotionSystem::threat, .other = EmotionSystem::soothing, .number = 2}};
inline constexpr PatternCondition drive_led_conditions[] = {
    {.kind = PatternCondition::Kind::at_least, .system = EmotionSystem::drive, .number = 5},
    {.kind = PatternCondition::Kind::ahead, .system = EmotionSystem::drive, .number = 2},
    {.kind = PatternCondition::Kind::ahead, .system = EmotionSystem::drive, .other = EmotionSystem::soothing, .number = 2}};
inline constexpr PatternCondition low_soothing_conditions[] = {
    {.kind = PatternCondition::Kind::at_most, .system = EmotionSystem::soothing, .number = 3}};
inline constexpr PatternCondition balanced_conditions[] = {
    {.kind = PatternCondition::Kind::not_ahead, .system = EmotionSystem::threat, .other = EmotionSystem::soothing, .number = 1},
    {.kind = PatternCondition::Kind::not_ahead, .system = EmotionSystem::drive, .other = EmotionSystem::soothing, .number = 1}};
inline constexpr PatternRule pattern_rules[] = {
    {.pattern = Pattern::threat_led, .wording_id = "pattern.threat_led"sv, .conditions = threat_led_conditions},
    {.pattern = Pattern::drive_led, .wording_id = "pattern.drive_led"sv, .conditions = drive_led_conditions},
    {.pattern = Pattern::low_soothing, .wording_id = "pattern.low_soothing"sv,
     .conditions = low_soothing_conditions},
    {.pattern = Pattern::balanced, .wording_id = "pattern.balanced"sv, .conditions = balanced_conditions},
    {.pattern = Pattern::mixed, .wording_id = "pattern.mixed"sv}};
inline constexpr CheckInQuestion questions[] = {
    {.id = "threat"sv, .wording_id = "check_in.threat"sv},
    {.id = "drive"sv, .wording_id = "check_in.drive"sv},
    {.id = "soothing"sv, .wording_id = "check_in.soothing"sv},
    {.id = "felt_safeness"sv, .wording_id = "check_in.felt_safeness"sv},
    {.id = "distress"sv, .wording_id = "check_in.distress"sv},
    {.id = "energy"sv, .wording_id = "check_in.energy"sv},
    {.id = "minutes_free"sv, .answer = CheckInAnswer::minutes, .wording_id = "check_in.minutes_free"sv},
    {.id = "place"sv, .answer = CheckInAnswer::place, .wording_id = "check_in.place"sv}};

}  // namespace detail::model

/// The three systems, in the order of cftkit::emotion_systems.
inline constexpr List<SystemFacts> systems{detail::model::systems};

/// What the model of compassion consists of.
inline constexpr CompassionFacts compassion{.flows = detail::model::flow_terms, .obstacles = detail::model::obstacle_terms, .attributes = detail::model::attribute_terms,
     .skills = detail::model::skill_terms, .formulation = detail::model::formulation_terms};

/// How three levels stand to each other; our own choice, not validated.
inline constexpr PatternRules patterns{.rules = detail::model::pattern_rules, .provenance = {.status = Status::expert_default}};

/// Our own check-in for a moment; not validated.
inline constexpr CheckInForm check_in{.id = "moment"sv, .wording_id = "check_in"sv, .questions = detail::model::questions,
     .provenance = {.status = Status::expert_default}};

}  // namespace cftkit::catalogue
