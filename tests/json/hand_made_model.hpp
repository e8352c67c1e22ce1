// SPDX-License-Identifier: Apache-2.0
#pragma once

// A small model in which every member of every type says something. Its facts are made up.

#include <cftkit/domain/model.hpp>
#include <cftkit/sequencing/measure.hpp>

#include <string_view>

namespace hand_made {

using namespace cftkit;
using std::string_view_literals::operator""sv;

inline constexpr Source book{.id = "book"sv, .authors = "A. Author"sv, .year = 2001, .title = "Book"sv};
inline constexpr Source paper{.id = "paper"sv, .title = "Paper, \"quoted\""sv};
inline constexpr Citation from_book[] = {{&book, ""sv}};
inline constexpr Citation from_both[] = {{&book, "p. 12: below the table"sv}, {&paper, "table 1"sv}};
inline constexpr Provenance known{from_both, Status::verified};
inline constexpr Provenance heard{from_book, Status::second_hand};
inline constexpr Provenance ours{};

inline constexpr SystemStatement threat_statements[] = {{"narrow_attention"sv, Aspect::behaviour, heard},
                                                        {"detect_danger"sv, Aspect::function, known}};
inline constexpr SystemFacts systems[] = {{.system = EmotionSystem::threat,
                                           .wording_id = "system.threat"sv,
                                           .colour = "red"sv,
                                           .statements = threat_statements,
                                           .provenance = heard}};
inline constexpr ModelTerm flows[] = {{"to_self"sv, "flow.to_self"sv, heard}};
inline constexpr ModelTerm obstacles[] = {{"fear"sv, "obstacle.fear"sv, known}, {"block"sv, "obstacle.block"sv, heard}};
inline constexpr ModelTerm attributes[] = {{"sympathy"sv, "attribute.sympathy"sv, heard}};
inline constexpr ModelTerm skills[] = {{"sensory"sv, "skill.sensory"sv, heard}};
inline constexpr ModelTerm steps_of_formulation[] = {{"fears"sv, "formulation.fears"sv, heard}};

inline constexpr PatternCondition threat_conditions[] = {
    {.kind = PatternCondition::Kind::at_least, .system = EmotionSystem::threat, .number = 5},
    {.kind = PatternCondition::Kind::at_most, .system = EmotionSystem::soothing, .number = 9},
    {.kind = PatternCondition::Kind::ahead, .system = EmotionSystem::threat, .other = EmotionSystem::drive, .number = 2},
    {.kind = PatternCondition::Kind::not_ahead, .system = EmotionSystem::drive, .other = EmotionSystem::soothing, .number = -1}};
inline constexpr PatternRule pattern_rules[] = {{Pattern::threat_led, "pattern.threat_led"sv, threat_conditions},
                                                {Pattern::mixed, "pattern.mixed"sv, {}}};

inline constexpr ProtectiveFactor factors[] = {
    {"emotion_regulation"sv, Locus::internal, "factor.emotion_regulation"sv, false, ours},
    {"stable_housing"sv, Locus::external, "factor.stable_housing"sv, true, heard}};

inline constexpr PracticeRef first_family[] = {{true, 0}};
inline constexpr PracticeRef mixed_refs[] = {{false, 0}, {true, 0}};
inline constexpr Prerequisite family_needs[] = {
    {.any_of = first_family, .count = 1, .kind = PrerequisiteKind::absolute, .within = Within::earlier, .provenance = ours}};
inline constexpr Prerequisite practice_needs[] = {
    {.any_of = mixed_refs,
     .count = 3,
     .kind = PrerequisiteKind::hard_unguided,
     .within = Within::same_session,
     .provenance = known},
    {.any_of = first_family, .count = 2, .kind = PrerequisiteKind::soft, .within = Within::earlier, .provenance = heard}};
inline constexpr PracticeFamily families[] = {
    {.id = "grounding"sv, .mark = "P1"sv, .wording_id = "family.grounding"sv, .needs = {}, .provenance = heard},
    {.id = "soothing_rhythm"sv,
     .mark = "P2"sv,
     .wording_id = "family.soothing_rhythm"sv,
     .needs = family_needs,
     .provenance = known}};

inline constexpr EmotionSystem two_systems[] = {EmotionSystem::soothing, EmotionSystem::threat};
inline constexpr EngagementAttribute own_attributes[] = {EngagementAttribute::distress_tolerance};
inline constexpr ActionSkill own_skills[] = {ActionSkill::sensory, ActionSkill::imagery};
inline constexpr std::string_view grows[] = {"emotion_regulation"sv};
inline constexpr PracticeCaution cautions[] = {{Caution::breath_discomfort, heard}, {Caution::missing_template, ours}};
inline constexpr Evidence evidence[] = {{EvidenceAbout::harm, "Some felt \"worse\" on day 1."sv, known}};
inline constexpr std::uint16_t short_times[] = {20, 60};
inline constexpr std::uint16_t long_times[] = {300, 600, 900};
inline constexpr std::string_view paces[] = {"equal_five"sv, "slow"sv};
inline constexpr Variant plain_variants[] = {{.id = "look_around"sv, .seconds = short_times, .closing_seconds = 5}};
inline constexpr Variant full_variants[] = {
    {.id = "at_own_pace"sv, .eyes = Eyes::closed, .imagery = Imagery::light, .seconds = short_times, .closing_seconds = 4},
    {.id = "paced_closed"sv,
     .eyes = Eyes::closed,
     .breath = Breath::paced_hold,
     .breath_only = true,
     .body = BodyFocus::inside,
     .touch = true,
     .imagery = Imagery::vivid,
     .audio = true,
     .privacy = true,
     .medium = Medium::written,
     .interpersonal = true,
     .memory = Memory::trauma,
     .posture = Posture::lying,
     .entry = Entry::other,
     .guide = Guide::clinician,
     .intensity = 4,
     .seconds = long_times,
     .closing_seconds = 60,
     .breathing = paces,
     .invitation_id = "practice.soothing_rhythm_breathing.paced_closed.invitation"sv}};
inline constexpr Alternative without[] = {Alternative::imagery, Alternative::closed_eyes};
inline constexpr Practice practices[] = {{.id = "soothing_object"sv,
                                          .family = 0,
                                          .wording_id = "practice.soothing_object"sv,
                                          .systems = two_systems,
                                          .flow = Flow::none,
                                          .variants = plain_variants,
                                          .closing_id = "closing.look_around"sv,
                                          .provenance = heard},
                                         {.id = "soothing_rhythm_breathing"sv,
                                          .family = 1,
                                          .wording_id = "practice.soothing_rhythm_breathing"sv,
                                          .systems = two_systems,
                                          .flow = Flow::from_others,
                                          .attributes = own_attributes,
                                          .skills = own_skills,
                                          .grows = grows,
                                          .needs = practice_needs,
                                          .cautions = cautions,
                                          .evidence = evidence,
                                          .variants = full_variants,
                                          .without_alternative = without,
                                          .without_alternative_because = "It is done with the breath."sv,
                                          .closing_id = "closing.look_around"sv,
                                          .provenance = known}};

inline constexpr BreathingPattern breathing_patterns[] = {
    {.id = "equal_five"sv,
     .lowest_tenths_per_minute = 60,
     .highest_tenths_per_minute = 60,
     .in_tenths = 50,
     .out_tenths = 50,
     .exhale = Exhale::equal,
     .provenance = known},
    {.id = "held"sv,
     .lowest_tenths_per_minute = 45,
     .highest_tenths_per_minute = 45,
     .in_tenths = 45,
     .hold_in_tenths = 10,
     .out_tenths = 65,
     .hold_out_tenths = 13,
     .exhale = Exhale::longer,
     .provenance = heard},
    {.id = "slow"sv, .lowest_tenths_per_minute = 45, .highest_tenths_per_minute = 65, .provenance = heard}};

inline constexpr PracticeRef taught_first[] = {{true, 0}, {false, 1}};
inline constexpr ProgrammeStep programme_steps[] = {
    {.number = 1, .is_seen = true, .practices = taught_first, .memory = Memory::past, .note = "Two evenings."sv},
    {.number = 3, .is_seen = false}};
inline constexpr Programme programmes[] = {{.id = "author_2001"sv,
                                            .name = "A course"sv,
                                            .unit = StepUnit::module,
                                            .delivered_by = DeliveredBy::teacher,
                                            .is_complete = false,
                                            .is_counter_example = true,
                                            .steps = programme_steps,
                                            .gaps = "Module 3 was not seen."sv,
                                            .provenance = heard}};

inline constexpr CheckInQuestion questions[] = {{"threat"sv, CheckInAnswer::level, "check_in.threat"sv},
                                                {"minutes_free"sv, CheckInAnswer::minutes, "check_in.minutes_free"sv},
                                                {"place"sv, CheckInAnswer::place, "check_in.place"sv}};

inline constexpr Text english_texts[] = {{"factor.stable_housing.name"sv, "A home"sv},
                                         {"practice.soothing_object.name"sv, "A soothing object"sv},
                                         {"practice.soothing_object.purpose"sv, "Something small can help you settle."sv}};
inline constexpr Text german_texts[] = {{"factor.stable_housing.name"sv, "Ein Zuhause für dich"sv}};
inline constexpr Texts texts[] = {{"de"sv, german_texts}, {"en"sv, english_texts}};

inline constexpr AvoidedWord avoided[] = {
    {"de"sv, "Überreaktion"sv, "Sie hat \"Gründe\"."sv, "starke Reaktion"sv},
    {"en"sv, "failure"sv, "It blames."sv, "when things go wrong"sv}};
inline constexpr const Source* all_sources[] = {&book, &paper};

inline constexpr Model model{.systems = systems,
                             .compassion = {flows, obstacles, attributes, skills, steps_of_formulation},
                             .patterns = {pattern_rules, ours},
                             .factors = factors,
                             .practices = {families, practices},
                             .breathing = {breathing_patterns, "equal_five"sv, 45, 70, ours},
                             .programmes = programmes,
                             .check_in = {"moment"sv, "check_in"sv, questions, heard},
                             .texts = texts,
                             .avoided = avoided,
                             .sources = all_sources};

inline constexpr Measure all_measures[] = {{.cell = {CellKind::system, "threat"sv, Flow::none},
                                            .instrument = "fscrs"sv,
                                            .scale = "inadequate_self"sv,
                                            .provenance = ours},
                                           {.cell = {CellKind::obstacle, "fear"sv, Flow::to_self},
                                            .scale = "to_self"sv,
                                            .instrument_name = "Fears of Compassion Scales"sv,
                                            .higher_means = HigherMeans::less,
                                            .note = "Not shipped."sv,
                                            .provenance = known},
                                           {.cell = {CellKind::attribute, "sympathy"sv, Flow::to_others},
                                            .instrument = "ceas_to_others"sv,
                                            .scale = "engagement"sv,
                                            .provenance = ours}};
inline constexpr NotMeasured unmeasured[] = {{{CellKind::factor, "stable_housing"sv, Flow::none}, "Ask directly."sv, ours},
                                             {{CellKind::flow, "from_others"sv, Flow::none}, ""sv, heard}};
inline constexpr Measures measures{all_measures, unmeasured};

}  // namespace hand_made
