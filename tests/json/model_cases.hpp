// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model_documents.hpp"

#include <stdexcept>
#include <string>
#include <vector>

/// For each rule about the documents of a model one that breaks it, and where the finding stands.
namespace model_cases {

using namespace model_documents;
using enum cftkit::ErrorCode;

/// One text in one document, replaced once; the whole document where the old text is empty.
struct Change {
    std::string document;
    std::string old_text;
    std::string new_text;
};

struct Case {
    cftkit::ErrorCode rule;
    std::string document;  ///< that has the finding
    std::string where;
    std::vector<Change> changes;
    bool is_complete = false;
};

inline const std::string systems_file = "model/systems.json";
inline const std::string compassion_file = "model/compassion.json";
inline const std::string patterns_file = "model/patterns.json";
inline const std::string factors_file = "protective_factors/factors.json";
inline const std::string breathing_file = "practices/breathing.json";
inline const std::string programme_file = "programmes/own_2026.json";
inline const std::string measures_file = "measures.json";
inline const std::string english = "texts/en/all.json";
inline const std::string grounding = "practices/grounding.json";
inline const std::string soothing = "practices/soothing_rhythm.json";
inline const std::string self = "practices/compassionate_self.json";

/// A change of the first variant of grounding.
inline Change variant_change(const std::string& old_text, const std::string& new_text) { return {grounding, old_text, new_text}; }

inline Documents spoilt(const Case& one) {
    auto documents = whole();
    for (const auto& [name, old_text, new_text] : one.changes) {
        auto& text = text_of(documents, name);
        if (old_text.empty()) {
            text = new_text;
            continue;
        }
        const auto at = text.find(old_text);
        if (at == std::string::npos) throw std::runtime_error("not in " + name + ": " + old_text);
        text.replace(at, old_text.size(), new_text);
    }
    return documents;
}

inline std::vector<Case> shape() {
    return {
        {wrong_schema, systems_file, "/schema", {{systems_file, "systems.v1", "instrument.v1"}}},
        {schema_too_new, systems_file, "/schema", {{systems_file, "systems.v1", "systems.v2"}}},
        {missing_key, systems_file, "", {{systems_file, R"("schema": "systems.v1", )", ""}}},
        {unknown_key,
         systems_file,
         "/systems/0/color",
         {{systems_file, R"("colour": "red")", R"("colour": "red", "color": "red")"}}},
        {unknown_word, systems_file, "/systems/0/id", {{systems_file, R"("id": "threat")", R"("id": "treat")"}}},
        {step_out_of_order,
         systems_file,
         "/systems/1/id",
         {{systems_file, R"("id": "threat")", R"("id": "drive_")"},
          {systems_file, R"("id": "drive")", R"("id": "threat")"},
          {systems_file, "drive_", "drive"}}},
        {duplicate_id, systems_file, "/systems/1/id", {{systems_file, R"("id": "drive")", R"("id": "threat")"}}},
        {duplicate_id, systems_file, "/systems/0/statements/1/id", {{systems_file, "some_feeling", "some_function"}}},
        {step_out_of_order,
         compassion_file,
         "/obstacles/1/id",
         {{compassion_file, R"("id": "fear")", R"("id": "resistance")"},
          {compassion_file, R"({"id": "resistance", "wording_id": "obstacle.resistance"})",
           R"({"id": "fear", "wording_id": "obstacle.resistance"})"}}},
        {bad_id, compassion_file, "/flows/0/wording_id", {{compassion_file, "flow.to_self", "flow.To self"}}},
        {duplicate_id, systems_file + "2", "/schema", {{systems_file + "2", "", R"({"schema": "systems.v1", "systems": []})"}}},
        {duplicate_id,
         breathing_file + "2",
         "/schema",
         {{breathing_file + "2", "",
           R"({"schema": "breathing.v1", "usual": "five", "lowest_per_minute": 4, "highest_per_minute": 7,
            "sources": [], "status": "expert_default", "patterns": []})"}}},
        {duplicate_id, factors_file, "/factors/1/id", {{factors_file, R"("id": "home")", R"("id": "calm")"}}},
        {duplicate_id,
         factors_file + "2",
         "/factors/0/id",
         {{factors_file + "2", "", std::string(factors).replace(std::string(factors).find("home"), 4, "away")}}},
        {wrong_type,
         factors_file,
         "/factors/0/is_basic_need",
         {{factors_file, R"("is_basic_need": false)", R"("is_basic_need": 0)"}}},
        {unknown_word,
         "check_in.json",
         "/questions/0/answer",
         {{"check_in.json", R"("answer": "level")", R"("answer": "place")"}}},
        {unknown_word, "check_in.json", "/questions/0/id", {{"check_in.json", R"("id": "threat")", R"("id": "worry")"}}},
        {bad_id, english, "/language", {{english, R"("language": "en")", R"("language": "English")"}}},
        {bad_id, english, "/texts/Closing", {{english, "closing.look_around", "Closing"}}},
        {missing_text, english, "/texts/closing.look_around", {{english, R"("Look.")", R"(" ")"}}},
        {duplicate_id,
         english + "2",
         "/texts/closing.look_around",
         {{english + "2", "", R"({"schema": "texts.v1", "language": "en", "texts": {"closing.look_around": "Look round."}})"}}},
        {missing_key, "texts/avoid.json", "/words/0", {{"texts/avoid.json", R"("because": "Nobody is.", )", ""}}},
        {wording_found,
         factors_file,
         "/factors/0/note",
         {{factors_file, R"("locus": "internal")", R"("locus": "internal", "note": "I feel glad.")"}}}};
}

inline std::vector<Case> about_patterns() {
    const std::string condition = R"({"level": "soothing", "at_most": 2})";
    return {
        {pattern_unreachable,
         patterns_file,
         "/patterns/2",
         {{patterns_file, condition, R"({"level": "drive", "ahead_of": "soothing", "by_at_least": 4})"}}},
        {pattern_unreachable, patterns_file, "/patterns/4", {{patterns_file, condition, ""}}},
        {rule_not_total, patterns_file, "/patterns/4/all", {{patterns_file, R"("all": []})", R"("all": [)" + condition + "]}"}}},
        {duplicate_id, patterns_file, "/patterns/3/id", {{patterns_file, R"("id": "balanced")", R"("id": "drive_led")"}}},
        {model_incomplete,
         patterns_file,
         "/patterns",
         {{patterns_file,
           R"({"id": "low_soothing", "wording_id": "pattern.low_soothing", "all": [{"level": "soothing", "at_most": 2}]},)", ""}},
         true},
        {wrong_type, patterns_file, "/patterns/2/all/0/at_most", {{patterns_file, R"("at_most": 2)", R"("at_most": 11)"}}},
        {missing_key, patterns_file, "/patterns/2/all/0", {{patterns_file, R"("at_most": 2)", R"("at_most": 2, "at_least": 1)"}}},
        {unknown_word,
         patterns_file,
         "/patterns/0/all/1/ahead_of",
         {{patterns_file, R"("ahead_of": "drive")", R"("ahead_of": "threat")"}}},
        {unknown_key,
         patterns_file,
         "/patterns/2/all/0/by_at_most",
         {{patterns_file, R"("at_most": 2)", R"("at_most": 2, "by_at_most": 2)"}}}};
}

inline std::vector<Case> about_one_practice() {
    const std::string seconds = "[20, 60, 180]";
    return {
        {bad_seconds, grounding, "/practices/0/variants/0/seconds/1", {variant_change(seconds, "[20, 61, 180]")}},
        {bad_seconds, grounding, "/practices/0/variants/0/seconds/1", {variant_change(seconds, "[60, 20]")}},
        {bad_seconds, grounding, "/practices/0/variants/0/seconds", {variant_change(seconds, "[]")}},
        {bad_seconds,
         grounding,
         "/practices/0/variants/0/closing_seconds",
         {variant_change(R"("closing_seconds": 5)", R"("closing_seconds": 20)")}},
        {missing_key, grounding, "/practices/0/variants/0", {variant_change(R"("touch": false, )", "")}},
        {no_short_variant,
         grounding,
         "/practices/0/variants",
         {variant_change(R"("intensity": 0)", R"("intensity": 1)"), variant_change(seconds, "[180]")}},
        {no_alternative, grounding, "/practices/0/variants", {variant_change(R"("imagery": "none")", R"("imagery": "light")")}},
        {no_alternative, grounding, "/practices/0/variants", {variant_change(R"("breath": "none")", R"("breath": "own_pace")")}},
        {no_alternative, grounding, "/practices/0/variants", {variant_change(R"("eyes": "open")", R"("eyes": "closed")")}},
        {no_alternative,
         soothing,
         "/practices/1/without_alternative",
         {{soothing, R"(["imagery"])", R"(["imagery", "breath"])"}}},
        {missing_key, soothing, "/practices/1", {{soothing, R"(, "note": "The image is the practice.")", ""}}},
        {breathing_mismatch, soothing, "/practices/0", {{soothing, R"("breathing": ["five"], )", ""}}},
        {breathing_mismatch, soothing, "/practices/0/breathing", {{soothing, R"("breath": "paced")", R"("breath": "own_pace")"}}},
        {breathing_mismatch,
         grounding,
         "/practices/0/variants/0/breath_only",
         {variant_change(R"("breath_only": false)", R"("breath_only": true)")}},
        {unknown_word, grounding, "/family/mark", {variant_change(R"("mark": "P1")", R"("mark": "P2")")}},
        {unknown_word, grounding, "/family/mark", {variant_change(R"("mark": "P1")", R"("mark": "P15")")}},
        {duplicate_id, grounding, "/practices/0/skills/1", {variant_change(R"(["attention"])", R"(["attention", "attention"])")}},
        {missing_source,
         grounding,
         "/practices/0",
         {variant_change(R"(}], "sources": [], "status": "expert_default"}])", R"(}], "status": "expert_default"}])")}},
        {missing_status,
         grounding,
         "/family/needs/0",
         {variant_change(R"("within": "earlier", "sources": [], "status": "expert_default")",
                         R"("within": "earlier", "sources": [])")}}};
}

inline std::vector<Case> about_names() {
    return {
        {unknown_practice,
         self,
         "/practices/0/needs/0/any_of/0",
         {{self, R"(["soothing_rhythm_one"])", R"(["soothing_rhythm_two"])"}}},
        {unknown_practice, programme_file, "/steps/0/practices/1", {{programme_file, "grounding_one", "grounding_two"}}},
        {unknown_family,
         grounding + "2",
         "/family/id",
         {{grounding + "2", "", R"({"schema": "practices.v1", "family": {"id": "groundings"}, "practices": []})"}}},
        {unknown_factor, soothing, "/practices/0/grows/0", {{soothing, R"("grows": ["calm"])", R"("grows": ["calmer"])"}}},
        {unknown_factor,
         measures_file,
         "/not_measured/2/cell/factor",
         {{measures_file, R"("factor": "calm")", R"("factor": "calmer")"}}},
        {unknown_breathing, soothing, "/practices/0/breathing/0", {{soothing, R"(["five"])", R"(["fife"])"}}},
        {unknown_breathing, breathing_file, "/usual", {{breathing_file, R"("usual": "five")", R"("usual": "fife")"}}},
        {duplicate_id, soothing, "/practices/0/id", {{soothing, R"("id": "soothing_rhythm_one")", R"("id": "grounding_one")"}}},
        {duplicate_id, soothing, "/practices/1/id", {{soothing, R"("id": "resting_hand")", R"("id": "soothing_rhythm")"}}},
        {duplicate_id, programme_file + "2", "/id", {{programme_file + "2", "", std::string(programme)}}},
        {duplicate_id,
         grounding + "2",
         "/family/id",
         {{grounding + "2", "", family_file(families[2], practice("another", variant("plain")))}}}};
}

inline std::vector<Case> about_practices() {
    const std::string gentle = R"("eyes": "open")";
    return {{prerequisite_cycle,
             soothing,
             "/practices/0/needs",
             {{soothing, R"("breathing": ["five"])",
               R"("needs": [)" + need("compassionate_self_one") + R"(], "breathing": ["five"])"}}},
            {prerequisite_cycle,
             grounding,
             "/practices/0/id",
             {{grounding, need("consent_and_safety", "absolute"), need("grounding", "soft")}}},
            {practice_unreachable,
             grounding,
             "/practices/0",
             {{grounding, need("consent_and_safety", "absolute"), need("empty", "hard")},
              {"practices/empty.json", "",
               R"({"schema": "practices.v1", "family": {"id": "empty", "mark": "P14", "wording_id": "family.empty",
            "sources": [], "status": "expert_default"}, "practices": []})"}}},
            {no_safe_start, grounding, "/practices", {{grounding, "[20, 60, 180]", "[60, 180]"}}, true},
            {gap_in_intensities,
             self,
             "/practices/0/variants/1/intensity",
             {{self, R"("intensity": 1)", R"("intensity": 2)"}},
             true}};
}

inline std::vector<Case> about_breathing() {
    return {
        {breathing_mismatch, breathing_file, "/patterns/1/lowest_per_minute", {{breathing_file, "6.9", "7.9"}}},
        {breathing_mismatch,
         breathing_file,
         "/patterns/0/exhale",
         {{breathing_file, R"("exhale": "equal")", R"("exhale": "longer")"}}},
        {breathing_mismatch,
         breathing_file,
         "/patterns/2/highest_per_minute",
         {{breathing_file, R"("highest_per_minute": 6,)", R"("highest_per_minute": 4,)"}}},
        {missing_key, breathing_file, "/patterns/0", {{breathing_file, R"("out_seconds": 5, )", ""}}},
        {missing_key,
         breathing_file,
         "/patterns/2",
         {{breathing_file, R"("lowest_per_minute": 4.5, "highest_per_minute": 6, )", ""}}},
        {wrong_type,
         breathing_file,
         "/lowest_per_minute",
         {{breathing_file, R"("lowest_per_minute": 4.5)", R"("lowest_per_minute": 4.55)"}}},
        {wrong_type, breathing_file, "/patterns/0/in_seconds", {{breathing_file, R"("in_seconds": 5)", R"("in_seconds": 0)"}}}};
}

inline std::vector<Case> about_programmes() {
    return {{step_out_of_order, programme_file, "/steps/1/number", {{programme_file, R"("number": 2)", R"("number": 1)"}}},
            {unknown_key,
             programme_file,
             "/steps/2/practices",
             {{programme_file, R"("is_seen": false)", R"("is_seen": false, "practices": []})" + std::string()},
              {programme_file, "[]}}", "[]}"}}},
            {missing_key, programme_file, "/steps/2", {{programme_file, R"("is_seen": false)", R"("is_seen": true)"}}},
            {model_incomplete,
             programme_file,
             "/is_complete",
             {{programme_file, R"("is_complete": false)", R"("is_complete": true)"}}}};
}

inline std::vector<Case> about_measures() {
    return {
        {cell_contradiction,
         measures_file,
         "/not_measured/0/cell",
         {{measures_file, R"("system": "drive")", R"("system": "threat")"}}},
        {cell_contradiction,
         measures_file,
         "/not_measured/0/cell",
         {{measures_file, R"("system": "drive")", R"("skill": "attention", "flow": "to_others")"}}},
        {duplicate_id,
         measures_file,
         "/not_measured/1/cell",
         {{measures_file, R"("system": "drive")", R"("system": "soothing")"}}},
        {cell_not_covered, measures_file, "", {{measures_file, R"({"cell": {"system": "drive"}, "note": "Ask."}, )", ""}}, true},
        {missing_key,
         measures_file,
         "/not_measured/0/cell",
         {{measures_file, R"("system": "drive")", R"("system": "drive", "skill": "sensory")"}}},
        {missing_key, measures_file, "/not_measured/0/cell", {{measures_file, R"("system": "drive")", ""}}},
        {missing_key,
         measures_file,
         "/measures/2/cell",
         {{measures_file, R"("obstacle": "fear", "flow": "to_self")", R"("obstacle": "fear")"}}},
        {unknown_key,
         measures_file,
         "/not_measured/0/cell/flow",
         {{measures_file, R"("system": "drive")", R"("system": "drive", "flow": "to_self")"}}},
        {missing_key, measures_file, "/measures/0", {{measures_file, R"("instrument": "calm_2", )", ""}}},
        {missing_key, measures_file, "/measures/0", {{measures_file, R"("scale": "calm", )", ""}}}};
}

inline std::vector<Case> about_texts() {
    return {
        {missing_text,
         grounding,
         "/practices/0/wording_id",
         {{english, R"("practice.grounding_one.purpose": "Some words.", )", ""}},
         true},
        {missing_text,
         systems_file,
         "/systems/0/statements/0/id",
         {{english, R"("system.threat.some_function": "Some words.", )", ""}},
         true},
        {missing_text, patterns_file, "/patterns", {{english, R"("pattern.undetermined.name": "Some words.", )", ""}}, true},
        {missing_text,
         factors_file,
         "/factors/1/wording_id",
         {{english, R"("factor.home.signpost": "Some words.", )", ""}},
         true},
        {missing_text,
         "check_in.json",
         "/questions/0/wording_id",
         {{english, R"("check_in.threat.lowest": "Some words.", )", ""}},
         true},
        {missing_text, "check_in.json", "/wording_id", {{english, R"("check_in.introduction": "Some words.", )", ""}}, true},
        {unused_text,
         english,
         "/texts/closing.look_elsewhere",
         {{english, R"("closing.look_around": "Look.")", R"("closing.look_around": "Look.", "closing.look_elsewhere": "Look.")"}},
         true},
        {unkind_word, english, "/texts/closing.look_around", {{english, "Look.", "Look, Broken one."}}},
        {unkind_word, "texts/de/all.json", "/texts/closing.look_around", {{"texts/de/all.json", "Look.", "Eine überreaktion."}}}};
}

inline std::vector<Case> about_the_whole() {
    return {{model_incomplete,
             systems_file,
             "/systems/0/statements",
             {{systems_file, R"("aspect": "trigger")", R"("aspect": "feeling")"}},
             true},
            {model_incomplete,
             compassion_file,
             "/formulation",
             {{compassion_file, R"(, {"id": "self_relating", "wording_id": "formulation.self_relating"})", ""}},
             true},
            {model_incomplete,
             "check_in.json",
             "/questions",
             {{"check_in.json", R"(,
    {"id": "place", "answer": "place", "wording_id": "check_in.place"})",
               ""}},
             true}};
}

inline std::vector<Case> about_claims() {
    const std::string claim = R"("sources": ["own_2026"], "status": "verified")";
    return {{unknown_source,
             programme_file,
             "/sources/0",
             {{programme_file, claim, R"("sources": ["own_2062"], "status": "verified")"}}},
            {source_not_seen,
             programme_file,
             "/sources",
             {{programme_file, claim, R"("sources": ["unseen_2022"], "status": "verified")"}}},
            {status_overstated,
             programme_file,
             "/status",
             {{programme_file, claim, R"("sources": ["copy_2021"], "status": "verified")"}}},
            {missing_source, programme_file, "/sources", {{programme_file, claim, R"("sources": [], "status": "verified")"}}}};
}

inline std::vector<Case> all() {
    std::vector<Case> all;
    for (auto list : {shape, about_patterns, about_one_practice, about_names, about_practices, about_breathing, about_programmes,
                      about_measures, about_texts, about_the_whole, about_claims})
        for (auto& one : list()) all.push_back(std::move(one));
    return all;
}

}  // namespace model_cases
