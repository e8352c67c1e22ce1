// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/flag.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Good documents of the rules of the invented model in model_documents.hpp. Every form of a condition stands in one guard.
namespace rules_documents {

/// All flags. Those with a question, a length, or no as their hazard are named; the others are alike.
inline std::string flags() {
    constexpr std::string_view own[] = {
        R"({"flag": "consent", "hazard": "no", "tiers": "one", "question": "consent", "set_by": "person", "validity": "until_changed"})",
        R"({"flag": "driving", "hazard": "yes", "tiers": "one", "question": "moment", "set_by": "person", "validity": "session", "valid_for": 30})",
        R"({"flag": "risk", "hazard": "yes", "tiers": "two", "question": "risk", "set_by": "person", "validity": "days", "valid_for": 14, "cleared_by": "review"})",
        R"({"flag": "intoxication_now", "hazard": "yes", "tiers": "two", "set_by": "person", "validity": "session", "valid_for": 30, "cleared_by": "later_day"})",
        R"({"flag": "hated_self_high", "hazard": "yes", "tiers": "hazard_only", "set_by": "scores", "validity": "until_changed", "sources": ["other_2020: p. 3"], "status": "second_hand"})",
        R"({"flag": "private_now", "hazard": "no", "tiers": "one", "question": "moment", "set_by": "person", "validity": "until_changed"})",
        R"({"flag": "guide_present", "hazard": "no", "tiers": "one", "set_by": "caller", "validity": "until_changed"})",
        R"({"flag": "clinician_present", "hazard": "no", "tiers": "one", "set_by": "caller", "validity": "until_changed"})"};
    std::string text = R"({"schema": "flags.v1", "sources": [], "status": "expert_default", "flags": [)";
    for (const auto flag : cftkit::flag_names) {
        const std::string begin = R"({"flag": ")" + std::string(flag) + "\"";
        std::string one = begin + R"(, "hazard": "yes", "tiers": "one", "set_by": "person", "validity": "until_changed"})";
        for (const auto known : own)
            if (known.starts_with(begin)) one = known;
        text += (text.back() == '[' ? "\n  " : ",\n  ") + one;
    }
    return text + "]}";
}

inline constexpr std::string_view guards =
    R"({"schema": "guards.v1", "sources": [], "status": "expert_default", "guards": [
  {"id": "risk_yes", "family": "risk", "severity": "absolute", "when": {"flag": "risk", "in": ["yes"]}, "on": {"kind": ["practice"]},
   "effect": "remove", "unknown_handled_by": "risk_unknown", "rationale": "Somebody first.", "wording_id": "guard.risk_yes",
   "tests": ["risk_first", "risk_second"]},
  {"id": "risk_unknown", "family": "risk", "severity": "block", "when": {"flag": "risk", "in": ["yes", "unknown"]},
   "on": {"attribute": "safe_start", "in": [false]},
   "effect": "remove", "rationale": "Gently.", "wording_id": "guard.risk_unknown", "tests": ["risk_gently"]},
  {"id": "shown", "family": "signs", "severity": "warn", "when": {"always": true},
   "on": {"kind": ["none", "ask", "signpost", "safety_information", "ground", "practice"]},
   "effect": {"attach": "signpost_crisis"}, "rationale": "For everybody.", "wording_id": "guard.shown", "tests": ["shown_always"]},
  {"id": "slowly", "family": "fears", "severity": "downgrade",
   "when": {"all": [{"flag": "hated_self_high", "in": ["yes"]}, {"fact": "earned", "below": {"action": "intensity", "plus": 0}}]},
   "on": {"attribute": "flow", "in": ["to_self"]},
   "effect": "remove", "rationale": "Step by step.", "wording_id": "guard.slowly", "tests": ["slowly_up"]},
  {"id": "guided", "family": "guide", "severity": "clinician_only", "when": {"flag": "guide_present", "in": ["no", "unknown"]},
   "on": {"any": [{"family": ["shame_work", "chair_work"]}, {"practice": ["resting_hand"]}]},
   "effect": "remove", "implied_by": ["risk_yes"], "rationale": "With somebody.", "wording_id": "guard.guided",
   "sources": ["other_2020: p. 7"], "status": "second_hand", "tests": ["guided_only"]},
  {"id": "forms", "family": "forms", "severity": "block",
   "when": {"any": [{"all": [
     {"fact": "seconds_free", "below": {"action": "seconds", "plus": 40}, "unknown": "fires"},
     {"fact": "seconds_left_today", "above": 60, "unknown": "passes"},
     {"fact": "cap", "below": 2, "unknown": "passes"},
     {"fact": "quiet_hours", "is": [true], "unknown": "passes"},
     {"fact": "no_breath_done", "is": [false], "unknown": "fires"},
     {"fact": "stop", "is": ["review"]},
     {"fact": "marked", "contains_action": "practice"},
     {"fact": "paused", "contains_action": "family"},
     {"practised": ["grounding", "resting_hand"], "fewer_than": 3}]}, {"flag": "private_now", "in": ["no", "unknown"]}]},
   "on": {"all": [{"any": [
     {"attribute": "eyes", "in": ["soft_gaze", "closed"]},
     {"attribute": "touch", "in": [true]},
     {"attribute": "breath", "not_in": ["none"]},
     {"attribute": "intensity", "in": [3, 4]},
     {"attribute": "intensity", "above": 1},
     {"attribute": "seconds", "above": 300}]}, {"kind": ["practice"]}]},
   "effect": "remove", "unknown_handled_by": "Only a form.", "rationale": "Every form.", "wording_id": "guard.forms",
   "tests": ["forms_all"]}]})";

inline constexpr std::string_view questions =
    R"({"schema": "questions.v1", "sources": [], "status": "expert_default", "questions": [
  {"id": "consent", "flags": ["consent"], "wording_id": "question.consent", "when": "before_first_practice", "is_sensitive": false, "needs": []},
  {"id": "moment", "flags": ["driving", "private_now"], "wording_id": "question.moment", "when": "after_a_practice", "is_sensitive": false, "needs": []},
  {"id": "risk", "flags": ["risk"], "wording_id": "question.risk", "when": "on_request", "is_sensitive": true, "needs": ["signpost", "reviewer"]}]})";

inline constexpr std::string_view settings =
    R"({"schema": "settings.v1", "sources": [], "status": "expert_default",
  "cool_down_minutes": 360, "gentler_days": 8, "pause_marks": 2, "pause_days": 7, "review_marks": 3, "return_days": 28,
  "earn_completions": 4, "seconds_a_day": 1200, "counted_above_seconds": 60, "high_intensity": 3, "rest_days": 1,
  "score_valid_days": 90, "signpost_after_alert_days": 14, "override_days": 90, "questions_before_practice": 3,
  "ask_again_days": 7, "gentle_from_distress": 6,
  "cuts": [{"flag": "hated_self_high", "instrument": "calm_2", "scale": "calm", "at_least": 6.5, "sources": ["own_2026"],
            "status": "verified"}]})";

/// What owns texts here, and which.
inline std::vector<std::pair<std::string, std::vector<const char*>>> texts() {
    std::vector<std::pair<std::string, std::vector<const char*>>> all;
    for (const std::string id : {"risk_yes", "risk_unknown", "shown", "slowly", "guided", "forms"})
        all.push_back({"guard." + id, {"reason", "changes"}});
    all.push_back({"attachment.signpost_crisis", {"text"}});
    for (const std::string id : {"consent", "moment", "risk"}) all.push_back({"question." + id, {"question", "why", "skip"}});
    all.push_back({"question.moment", {"driving", "private_now"}});
    return all;
}

}  // namespace rules_documents
