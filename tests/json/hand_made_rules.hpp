// SPDX-License-Identifier: Apache-2.0
#pragma once

// Small rules in which every member of every type says something. They are made up, and the model that they belong to is the
// hand-made one.

#include "hand_made_model.hpp"

#include <cftkit/sequencing/rules.hpp>

#include <string_view>

namespace hand_made {

inline constexpr FlagFacts flags[] = {{.flag = Flag::consent,
                                       .hazard = Ternary::no,
                                       .tiers = Tiers::two,
                                       .question = "consent"sv,
                                       .set_by = SetBy::caller,
                                       .validity = Validity::session,
                                       .valid_for = 30,
                                       .is_cleared_next_day = true,
                                       .provenance = known},
                                      {.flag = Flag::risk,
                                       .tiers = Tiers::hazard_only,
                                       .set_by = SetBy::scores,
                                       .validity = Validity::days,
                                       .valid_for = 14,
                                       .is_cleared_by_review = true,
                                       .provenance = ours}};

inline constexpr PracticeRef practised_either[] = {{true, 1}, {false, 0}};
inline constexpr StateCondition inner_states[] = {
    {.kind = StateCondition::Kind::below, .fact = Fact::cap, .number = 2, .unknown_fires = true},
    {.kind = StateCondition::Kind::above, .fact = Fact::seconds_left_today, .number = 60},
    {.kind = StateCondition::Kind::is, .values = 5, .fact = Fact::quiet_hours, .unknown_fires = true},
    {.kind = StateCondition::Kind::is, .fact = Fact::stop, .word = "review"sv}};
inline constexpr StateCondition outer_states[] = {
    {.kind = StateCondition::Kind::any, .parts = inner_states},
    {.kind = StateCondition::Kind::flag, .flag = Flag::risk, .values = 6},
    {.kind = StateCondition::Kind::below,
     .fact = Fact::seconds_free,
     .number = -40,
     .has_attribute = true,
     .attribute = ActionAttribute::seconds},
    {.kind = StateCondition::Kind::below, .fact = Fact::earned, .has_attribute = true},
    {.kind = StateCondition::Kind::of_action, .fact = Fact::paused},
    {.kind = StateCondition::Kind::of_action, .fact = Fact::first_time},
    {.kind = StateCondition::Kind::practised, .number = 3, .practised = practised_either}};

inline constexpr PracticeRef on_families[] = {{true, 0}, {true, 1}};
inline constexpr PracticeRef on_practices[] = {{false, 1}};
inline constexpr ActionCondition inner_actions[] = {
    {.kind = ActionCondition::Kind::family, .practices = on_families},
    {.kind = ActionCondition::Kind::practice, .practices = on_practices},
    {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::eyes, .values = 6},
    {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::touch, .values = 2},
    {.kind = ActionCondition::Kind::in, .attribute = ActionAttribute::intensity, .values = 24},
    {.kind = ActionCondition::Kind::not_in, .attribute = ActionAttribute::flow, .values = 8},
    {.kind = ActionCondition::Kind::above, .attribute = ActionAttribute::seconds, .number = 300}};
inline constexpr ActionCondition outer_actions[] = {{.kind = ActionCondition::Kind::kind, .kinds = 48},
                                                    {.kind = ActionCondition::Kind::any, .parts = inner_actions}};

inline constexpr std::string_view implied[] = {"gentle"sv};
inline constexpr std::string_view own_tests[] = {"one_test"sv, "another_test"sv};
inline constexpr Guard guards[] = {{.id = "gentle"sv,
                                    .family = "breath"sv,
                                    .severity = Severity::warn,
                                    .on = {.kind = ActionCondition::Kind::kind, .kinds = 63},
                                    .attach = "wording_gently"sv,
                                    .rationale = "Said \"gently\"."sv,
                                    .wording_id = "guard.gentle"sv,
                                    .tests = implied,
                                    .provenance = ours},
                                   {.id = "whole"sv,
                                    .family = "everything"sv,
                                    .severity = Severity::clinician_only,
                                    .when = {.kind = StateCondition::Kind::all, .parts = outer_states},
                                    .on = {.kind = ActionCondition::Kind::all, .parts = outer_actions},
                                    .unknown_handled_by = "It is only a test."sv,
                                    .implied_by = implied,
                                    .rationale = "A made-up rule."sv,
                                    .wording_id = "guard.whole"sv,
                                    .tests = own_tests,
                                    .provenance = known}};

inline constexpr Flag asked[] = {Flag::consent};
inline constexpr Question rules_questions[] = {{.id = "consent"sv,
                                                .flags = asked,
                                                .wording_id = "question.consent"sv,
                                                .when = AskWhen::on_request,
                                                .is_sensitive = true,
                                                .needs_signpost = true,
                                                .needs_reviewer = true,
                                                .provenance = heard}};

inline constexpr Cut cuts[] = {
    {.flag = Flag::risk, .instrument = "fscrs"sv, .scale = "hated_self"sv, .at_least = 6.25, .provenance = heard},
    {.flag = Flag::risk, .instrument = "phq_9"sv, .scale = "total"sv, .at_least = 10, .provenance = ours}};
inline constexpr Settings settings{.cool_down_minutes = 1,
                                   .gentler_days = 2,
                                   .pause_marks = 3,
                                   .pause_days = 4,
                                   .review_marks = 5,
                                   .return_days = 6,
                                   .earn_completions = 7,
                                   .seconds_a_day = 8,
                                   .counted_above_seconds = 9,
                                   .high_intensity = 4,
                                   .rest_days = 11,
                                   .score_valid_days = 12,
                                   .signpost_after_alert_days = 13,
                                   .override_days = 14,
                                   .questions_before_practice = 15,
                                   .ask_again_days = 16,
                                   .gentle_from_distress = 8,
                                   .cuts = cuts,
                                   .provenance = heard};

inline constexpr Rules rules{.flags = flags, .guards = guards, .questions = rules_questions, .settings = settings};

}  // namespace hand_made
