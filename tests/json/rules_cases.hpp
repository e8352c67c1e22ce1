// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model_case.hpp"

#include <string>
#include <vector>

/// For each rule about the documents of the rules one that breaks it.
namespace rules_cases {

using namespace model_cases;

inline const std::string flags_file = "guards/flags.json";
inline const std::string guards_file = "guards/guards.json";
inline const std::string questions_file = "guards/questions.json";
inline const std::string settings_file = "guards/settings.json";

/// A case in which one text of the guards is replaced.
inline Case guard_case(cftkit::ErrorCode rule, const std::string& where, const std::string& old_text,
                       const std::string& new_text) {
    return {rule, guards_file, where, {{guards_file, old_text, new_text}}};
}

inline std::vector<Case> about_flags() {
    const auto flag_case = [](cftkit::ErrorCode rule, const std::string& where, const std::string& old_text,
                              const std::string& new_text) {
        return Case{rule, flags_file, where, {{flags_file, old_text, new_text}}};
    };
    return {
        flag_case(unknown_word, "/flags/1/flag", R"("flag": "driving")", R"("flag": "flying")"),
        flag_case(duplicate_id, "/flags/1/flag", R"("flag": "driving")", R"("flag": "consent")"),
        flag_case(model_incomplete, "/flags",
                  R"({"flag": "pregnancy", "hazard": "yes", "tiers": "one", "set_by": "person", "validity": "until_changed"},)",
                  ""),
        flag_case(unknown_word, "/flags/0/hazard", R"("hazard": "no")", R"("hazard": "unknown")"),
        flag_case(missing_key, "/flags/1", R"(, "valid_for": 30})", "}"),
        flag_case(unknown_key, "/flags/0/valid_for", R"("validity": "until_changed"})",
                  R"("validity": "until_changed", "valid_for": 30})"),
        flag_case(wrong_type, "/flags/1/valid_for", R"("valid_for": 30)", R"("valid_for": 0)"),
        flag_case(unknown_word, "/flags/2/cleared_by", R"("cleared_by": "review")", R"("cleared_by": "time")"),
        flag_case(question_mismatch, "/flags/0/question", R"("question": "consent")", R"("question": "moment")"),
        flag_case(question_mismatch, "/flags/0/question", R"("question": "consent")", R"("question": "nobody")"),
        {duplicate_id, "guards/more.json", "/schema", {{"guards/more.json", "", rules_documents::flags()}}},
    };
}

inline std::vector<Case> about_guards() {
    const std::string risk = R"({"flag": "risk", "in": ["yes"]})";
    return {
        guard_case(duplicate_id, "/guards/1/id", R"("id": "risk_unknown")", R"("id": "risk_yes")"),
        guard_case(bad_id, "/guards/2/id", R"("id": "shown")", R"("id": "prerequisite_shown")"),
        guard_case(missing_key, "/guards/0", R"("rationale": "Somebody first.", )", ""),
        guard_case(missing_key, "/guards/1", R"(, "tests": ["risk_gently"])", ""),
        guard_case(wrong_type, "/guards/1/tests", R"("tests": ["risk_gently"])", R"("tests": [])"),
        guard_case(wrong_type, "/guards/0/rationale", "Somebody first.", " "),
        guard_case(unknown_word, "/guards/0/severity", R"("severity": "absolute")", R"("severity": "severe")"),
        guard_case(unknown_word, "/guards/0/effect", R"("effect": "remove")", R"("effect": "hide")"),
        guard_case(unknown_word, "/guards/2/effect/attach", R"("attach": "signpost_crisis")", R"("attach": "signpost_home")"),
        guard_case(bad_id, "/guards/0/wording_id", R"("wording_id": "guard.risk_yes")", R"("wording_id": "Guard")"),
        // what guards and practices are called
        guard_case(unknown_guard, "/guards/0/unknown_handled_by", R"("unknown_handled_by": "risk_unknown")",
                   R"("unknown_handled_by": "risk_unknwon")"),
        guard_case(unknown_guard, "/guards/0/unknown_handled_by", R"("unknown_handled_by": "risk_unknown")",
                   R"("unknown_handled_by": "risk_yes")"),
        guard_case(unknown_guard, "/guards/4/implied_by/0", R"("implied_by": ["risk_yes"])", R"("implied_by": ["risk_no"])"),
        guard_case(wrong_type, "/guards/4/implied_by", R"("implied_by": ["risk_yes"])", R"("implied_by": [])"),
        guard_case(unknown_family, "/guards/4/on/any/0/family/1", R"("chair_work"])", R"("chairs"])"),
        guard_case(unknown_family, "/guards/4/on/any/0/family/1", R"("chair_work"])", R"("resting_hand"])"),
        guard_case(unknown_practice, "/guards/4/on/any/1/practice/0", R"("practice": ["resting_hand"])",
                   R"("practice": ["grounding"])"),
        guard_case(unknown_practice, "/guards/5/when/any/0/all/8/practised/1", R"(["grounding", "resting_hand"])",
                   R"(["grounding", "resting_hands"])"),
        // what a severity may do
        guard_case(severity_not_for_this, "/guards/2/severity", R"("effect": {"attach": "signpost_crisis"})",
                   R"("effect": "remove")"),
        guard_case(severity_not_for_this, "/guards/2/severity", R"("severity": "warn")", R"("severity": "block")"),
        guard_case(severity_not_for_this, "/guards/3/severity",
                   R"(, {"fact": "earned", "below": {"action": "intensity", "plus": 0}}]})", "]}"),
        guard_case(severity_not_for_this, "/guards/3/severity", R"({"action": "intensity", "plus": 0})",
                   R"({"action": "intensity", "plus": 1})"),
        guard_case(severity_not_for_this, "/guards/3/severity", R"({"all": [{"flag": "hated_self_high")",
                   R"({"any": [{"flag": "hated_self_high")"),
        // what stays
        guard_case(always_allowed_removed, "/guards/0/on/kind/1", R"("on": {"kind": ["practice"]})",
                   R"("on": {"kind": ["practice", "ask"]})"),
        guard_case(always_allowed_removed, "/guards/5/on/all/1/kind/0", R"({"kind": ["practice"]}]})", R"({"kind": ["none"]}]})"),
        // how unknown counts
        guard_case(unknown_not_handled, "/guards/0/when/in", R"("unknown_handled_by": "risk_unknown", )", ""),
        guard_case(unknown_not_handled, "/guards/5/when/any/0/all/2/unknown", R"("unknown_handled_by": "Only a form.", )", ""),
        guard_case(unknown_not_handled, "/guards/4/when/in", R"("flag": "guide_present", "in": ["no", "unknown"])",
                   R"("flag": "guide_present", "in": ["no"])"),
        {unknown_not_handled,
         guards_file,
         "/guards/0/when/in",
         {{guards_file, risk, R"({"flag": "clinician_present", "in": ["no"]})"}}},
        // values towards the hazard
        guard_case(one_sided_values, "/guards/0/when/in", risk, R"({"flag": "risk", "in": ["no"]})"),
        guard_case(one_sided_values, "/guards/0/when/in", risk, R"({"flag": "risk", "in": ["unknown"]})"),
        guard_case(one_sided_values, "/guards/0/when/in", risk, R"({"flag": "risk", "in": ["yes", "no"]})"),
        guard_case(one_sided_values, "/guards/0/when/in", risk, R"({"flag": "risk", "in": ["yes", "unknown", "no"]})"),
        guard_case(one_sided_values, "/guards/5/when/any/1/in", R"("flag": "private_now", "in": ["no", "unknown"])",
                   R"("flag": "private_now", "in": ["yes", "unknown"])"),
    };
}

inline std::vector<Case> about_conditions() {
    const std::string risk = R"({"flag": "risk", "in": ["yes"]})";
    const auto when_case = [&risk](cftkit::ErrorCode rule, const std::string& where, const std::string& new_text) {
        return guard_case(rule, "/guards/0/when" + where, risk, new_text);
    };
    const auto on_case = [](cftkit::ErrorCode rule, const std::string& where, const std::string& new_text) {
        return guard_case(rule, "/guards/0/on" + where, R"({"kind": ["practice"]})", new_text);
    };
    return {
        // no negation, and nothing else that is not known
        when_case(unknown_key, "/not", R"({"not": {"flag": "risk", "in": ["yes"]}})"),
        when_case(unknown_key, "/not", R"({"flag": "risk", "in": ["yes"], "not": true})"),
        when_case(missing_key, "", "{}"),
        when_case(wrong_type, "", "[]"),
        when_case(unknown_word, "/flag", R"({"flag": "risky", "in": ["yes"]})"),
        when_case(unknown_word, "/in/0", R"({"flag": "risk", "in": ["maybe"]})"),
        when_case(duplicate_id, "/in/1", R"({"flag": "risk", "in": ["yes", "yes"]})"),
        when_case(unknown_word, "/fact", R"({"fact": "mood", "is": [true], "unknown": "fires"})"),
        when_case(wrong_type, "/always", R"({"always": false})"),
        // nothing empty
        when_case(wrong_type, "/in", R"({"flag": "risk", "in": []})"),
        when_case(wrong_type, "/all", R"({"all": []})"),
        when_case(wrong_type, "/any", R"({"any": []})"),
        when_case(wrong_type, "/is", R"({"fact": "new_today", "is": [], "unknown": "fires"})"),
        when_case(wrong_type, "/is", R"({"fact": "stop", "is": []})"),
        when_case(wrong_type, "/practised", R"({"practised": [], "fewer_than": 3})"),
        // three levels
        when_case(condition_too_deep, "/all/0/any/0/all/0",
                  R"({"all": [{"any": [{"all": [{"flag": "risk", "in": ["yes"]}]}]}]})"),
        on_case(condition_too_deep, "/any/0/all/0/any/0", R"({"any": [{"all": [{"any": [{"kind": ["practice"]}]}]}]})"),
        // facts
        when_case(missing_key, "", R"({"fact": "cap", "below": 2})"),
        when_case(missing_key, "", R"({"fact": "cap", "below": 2, "above": 1, "unknown": "fires"})"),
        when_case(missing_key, "", R"({"fact": "cap", "unknown": "fires"})"),
        when_case(unknown_word, "/unknown", R"({"fact": "cap", "below": 2, "unknown": "maybe"})"),
        when_case(unknown_key, "/is", R"({"fact": "cap", "is": [true], "unknown": "fires"})"),
        when_case(wrong_type, "/below", R"({"fact": "cap", "below": "two", "unknown": "fires"})"),
        when_case(unknown_word, "/below/action",
                  R"({"fact": "cap", "below": {"action": "eyes", "plus": 0}, "unknown": "fires"})"),
        when_case(missing_key, "/below", R"({"fact": "cap", "below": {"action": "intensity"}, "unknown": "fires"})"),
        when_case(wrong_type, "/below", R"({"fact": "earned", "below": 2})"),
        when_case(unknown_word, "/below/action", R"({"fact": "earned", "below": {"action": "seconds", "plus": 0}})"),
        when_case(unknown_key, "/unknown",
                  R"({"fact": "earned", "below": {"action": "intensity", "plus": 0}, "unknown": "fires"})"),
        when_case(unknown_key, "/above", R"({"fact": "earned", "above": 2})"),
        when_case(missing_key, "", R"({"fact": "new_today", "is": [true]})"),
        when_case(wrong_type, "/is/0", R"({"fact": "new_today", "is": ["yes"], "unknown": "fires"})"),
        when_case(duplicate_id, "/is/1", R"({"fact": "new_today", "is": [true, true], "unknown": "fires"})"),
        when_case(unknown_word, "/is/0", R"({"fact": "stop", "is": ["tomorrow"]})"),
        when_case(wrong_type, "/is", R"({"fact": "stop", "is": ["today", "review"]})"),
        when_case(unknown_word, "/contains_action", R"({"fact": "marked", "contains_action": "family"})"),
        when_case(unknown_word, "/contains_action", R"({"fact": "spaced", "contains_action": "practice"})"),
        when_case(wrong_type, "/fewer_than", R"({"practised": ["grounding"], "fewer_than": 0})"),
        // actions
        on_case(unknown_key, "/not", R"({"not": {"kind": ["practice"]}})"),
        on_case(missing_key, "", "{}"),
        on_case(unknown_word, "/kind/0", R"({"kind": ["practise"]})"),
        on_case(duplicate_id, "/kind/1", R"({"kind": ["practice", "practice"]})"),
        on_case(wrong_type, "/kind", R"({"kind": []})"),
        on_case(wrong_type, "/family", R"({"family": []})"),
        on_case(wrong_type, "/any", R"({"any": []})"),
        on_case(unknown_word, "/attribute", R"({"attribute": "colour", "in": ["red"]})"),
        on_case(missing_key, "", R"({"attribute": "eyes"})"),
        on_case(missing_key, "", R"({"attribute": "eyes", "in": ["open"], "not_in": ["closed"]})"),
        on_case(unknown_key, "/above", R"({"attribute": "eyes", "above": 1})"),
        on_case(unknown_key, "/in", R"({"attribute": "seconds", "in": [60]})"),
        on_case(wrong_type, "/in", R"({"attribute": "eyes", "in": []})"),
        on_case(unknown_word, "/in/0", R"({"attribute": "eyes", "in": ["shut"]})"),
        on_case(wrong_type, "/in/0", R"({"attribute": "touch", "in": ["yes"]})"),
        on_case(wrong_type, "/in/0", R"({"attribute": "intensity", "in": [5]})"),
        on_case(duplicate_id, "/in/1", R"({"attribute": "eyes", "in": ["open", "open"]})"),
        on_case(wrong_type, "/above", R"({"attribute": "intensity", "above": 5})"),
    };
}

inline std::vector<Case> about_questions() {
    const auto question_case = [](cftkit::ErrorCode rule, const std::string& where, const std::string& old_text,
                                  const std::string& new_text) {
        return Case{rule, questions_file, where, {{questions_file, old_text, new_text}}};
    };
    return {
        question_case(duplicate_id, "/questions/1/id", R"("id": "moment")", R"("id": "consent")"),
        question_case(unknown_word, "/questions/0/flags/0", R"("flags": ["consent"])", R"("flags": ["content"])"),
        question_case(duplicate_id, "/questions/1/flags/1", R"(["driving", "private_now"])", R"(["driving", "driving"])"),
        question_case(wrong_type, "/questions/0/flags", R"("flags": ["consent"])", R"("flags": [])"),
        question_case(question_mismatch, "/questions/0/flags/0", R"("flags": ["consent"])", R"("flags": ["risk"])"),
        question_case(question_mismatch, "/questions/0/flags/1", R"("flags": ["consent"])",
                      R"("flags": ["consent", "pregnancy"])"),
        question_case(unknown_word, "/questions/0/when", R"("when": "before_first_practice")", R"("when": "now")"),
        question_case(unknown_word, "/questions/2/needs/1", R"(["signpost", "reviewer"])", R"(["signpost", "review"])"),
        {step_out_of_order,
         questions_file,
         "/questions/1/id",
         {{questions_file, R"("id": "consent", "flags": ["consent"])", R"("id": "moment_", "flags": ["driving", "private_now"])"},
          {questions_file, R"("id": "moment", "flags": ["driving", "private_now"])", R"("id": "consent", "flags": ["consent"])"},
          {questions_file, "moment_", "moment"}}},
        {too_many_questions,
         questions_file,
         "/questions/3/when",
         {{questions_file, R"("when": "after_a_practice")", R"("when": "before_first_practice")"},
          {questions_file, R"("when": "on_request")", R"("when": "before_first_practice")"},
          {questions_file, R"("reviewer"]}]})",
           R"("reviewer"]}, {"id": "more", "flags": ["minor"], "wording_id": "question.more", "when": "before_first_practice",
              "is_sensitive": false, "needs": []}]})"}}},
    };
}

inline std::vector<Case> about_settings() {
    const auto settings_case = [](cftkit::ErrorCode rule, const std::string& where, const std::string& old_text,
                                  const std::string& new_text, bool is_complete = false) {
        return Case{rule, settings_file, where, {{settings_file, old_text, new_text}}, is_complete};
    };
    return {
        settings_case(unknown_key, "/gentle_days", R"("gentler_days")", R"("gentle_days")"),
        settings_case(wrong_type, "/earn_completions", R"("earn_completions": 4)", R"("earn_completions": 0)"),
        settings_case(wrong_type, "/high_intensity", R"("high_intensity": 3)", R"("high_intensity": 5)"),
        settings_case(model_incomplete, "", R"("return_days": 28,)", "", true),
        settings_case(unknown_word, "/cuts/0/flag", R"("flag": "hated_self_high")", R"("flag": "hated_self")"),
        settings_case(unknown_word, "/cuts/0/flag", R"("flag": "hated_self_high")", R"("flag": "risk")"),
        settings_case(missing_key, "/cuts/0", R"("at_least": 6.5, )", ""),
        settings_case(missing_source, "/cuts/0/sources", R"("sources": ["own_2026"],)", R"("sources": [],)"),
        {duplicate_id, "guards/more.json", "/schema", {{"guards/more.json", "", std::string(rules_documents::settings)}}},
    };
}

inline std::vector<Case> about_texts_of_rules() {
    const auto text_case = [](cftkit::ErrorCode rule, const std::string& document, const std::string& where,
                              const std::string& text) {
        return Case{rule, document, where, {{english, ", \"" + text + "\": \"Some words.\"", ""}}, true};
    };
    return {text_case(missing_text, guards_file, "/guards/1/wording_id", "guard.risk_unknown.changes"),
            text_case(missing_text, guards_file, "/guards/2/effect/attach", "attachment.signpost_crisis.text"),
            text_case(missing_text, questions_file, "/questions/1/wording_id", "question.moment.driving"),
            text_case(missing_text, questions_file, "/questions/2/wording_id", "question.risk.skip"),
            {missing_text, guards_file, "/guards", {{self, R"("kind": "soft")", R"("kind": "hard")"}}, true},
            {unused_text,
             english,
             "/texts/question.risk.risk",
             {{english, R"("closing.look_around": "Look.")", R"("closing.look_around": "Look.", "question.risk.risk": "I am.")"}},
             true}};
}

inline std::vector<Case> all() {
    std::vector<Case> all;
    for (auto list : {about_flags, about_guards, about_conditions, about_questions, about_settings, about_texts_of_rules})
        for (auto& one : list()) all.push_back(std::move(one));
    return all;
}

}  // namespace rules_cases
