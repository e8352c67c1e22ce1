// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model_case.hpp"

#include <string>
#include <vector>

/// For each rule about practices a document that breaks it.
namespace model_cases {

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
        {missing_key, soothing, "/practices/1", {{soothing, R"(, "without_alternative_because": "The image is the practice.")", ""}}},
        {breathing_mismatch, soothing, "/practices/0/variants/1", {{soothing, R"(, "breathing": ["five"])", ""}}},
        {breathing_mismatch,
         soothing,
         "/practices/0/variants/1/breathing/0",
         {{breathing_file, R"("hold_in_seconds": 0)", R"("hold_in_seconds": 1)"}}},
        {breathing_mismatch, soothing, "/practices/0/variants/1/breathing", {{soothing, R"("breath": "paced")", R"("breath": "own_pace")"}}},
        {breathing_mismatch,
         grounding,
         "/practices/0/variants/0/breath_only",
         {variant_change(R"("breath_only": false)", R"("breath_only": true)")}},
        {memory_without_guide,
         grounding,
         "/practices/0/variants/0/guide",
         {variant_change(R"("memory": "none")", R"("memory": "past")")}},
        {memory_without_guide,
         grounding,
         "/practices/0/variants/0/guide",
         {variant_change(R"("memory": "none")", R"("memory": "trauma")"), variant_change(R"("guide": "none")", R"("guide": "guide")")}},
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
        {unknown_breathing, soothing, "/practices/0/variants/1/breathing/0", {{soothing, R"(["five"])", R"(["fife"])"}}},
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
             {{soothing, R"("grows": ["calm"])",
               R"("needs": [)" + need("compassionate_self_one") + R"(], "grows": ["calm"])"}}},
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

}  // namespace model_cases
