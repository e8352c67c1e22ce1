// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model_case.hpp"
#include "model_practice_cases.hpp"

#include <string>
#include <vector>

/// For each rule about the documents of a model one that breaks it.
namespace model_cases {

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
        {missing_text, systems_file, "/systems", {{english, R"("model.aim": "A balance.", )", ""}}, true},
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
