// SPDX-License-Identifier: Apache-2.0
#include "hand_made_rules.hpp"
#include "model_documents.hpp"

#include <catch.hpp>

#include <nlohmann/json.hpp>

#include <sstream>
#include <string>

using namespace cftkit;

namespace {

nlohmann::json written(std::string_view name) {
    for (const auto& document : to_documents(hand_made::model, hand_made::rules))
        if (document.name == name) return nlohmann::json::parse(document.text);
    return nullptr;
}

}  // namespace

TEST_CASE("rules are written as the files of data/guards are called, behind those of the model", "[json][rules]") {
    const auto documents = to_documents(hand_made::model, hand_made::rules);
    const auto before = to_documents(hand_made::model).size();
    REQUIRE(documents.size() == before + 4);
    CHECK(documents[before].name == "guards/flags.json");
    CHECK(documents[before + 1].name == "guards/guards.json");
    CHECK(documents[before + 2].name == "guards/questions.json");
    CHECK(documents[before + 3].name == "guards/settings.json");
    CHECK(to_documents(Model{}, Rules{}).empty());
    for (const auto& document : documents) {
        INFO(document.name);
        std::istringstream lines(document.text);
        for (std::string line; std::getline(lines, line);) CHECK(line.size() <= 130);
    }
}

TEST_CASE("each form of a condition is written with its own words", "[json][rules]") {
    const auto guards = written("guards/guards.json");
    REQUIRE(guards["guards"].size() == 2);
    CHECK(guards["guards"][0]["effect"] == nlohmann::json::parse(R"({"attach": "wording_gently"})"));
    CHECK(guards["guards"][0]["when"] == nlohmann::json::parse(R"({"always": true})"));
    CHECK_FALSE(guards["guards"][0].contains("unknown_handled_by"));
    const auto& whole = guards["guards"][1];
    CHECK(whole["effect"] == "remove");
    CHECK(whole["implied_by"] == nlohmann::json{"gentle"});
    CHECK(whole["when"] == nlohmann::json::parse(R"({"all": [
      {"any": [
        {"fact": "cap", "below": 2, "unknown": "fires"},
        {"fact": "seconds_left_today", "above": 60, "unknown": "passes"},
        {"fact": "quiet_hours", "is": [true, false], "unknown": "fires"},
        {"fact": "stop", "is": ["review"]}]},
      {"flag": "risk", "in": ["yes", "unknown"]},
      {"fact": "seconds_free", "below": {"action": "seconds", "plus": -40}, "unknown": "passes"},
      {"fact": "earned", "below": {"action": "intensity", "plus": 0}},
      {"fact": "paused", "contains_action": "family"},
      {"fact": "first_time", "contains_action": "practice"},
      {"practised": ["soothing_rhythm", "soothing_object"], "fewer_than": 3}]})"));
    CHECK(whole["on"] == nlohmann::json::parse(R"({"all": [
      {"kind": ["ground", "practice"]},
      {"any": [
        {"family": ["grounding", "soothing_rhythm"]},
        {"practice": ["soothing_rhythm_breathing"]},
        {"attribute": "eyes", "in": ["soft_gaze", "closed"]},
        {"attribute": "touch", "in": [true]},
        {"attribute": "intensity", "in": [3, 4]},
        {"attribute": "flow", "not_in": ["from_others"]},
        {"attribute": "seconds", "above": 300}]}]})"));
}

TEST_CASE("flags, questions and settings are written with what they hold", "[json][rules]") {
    const auto flags = written("guards/flags.json")["flags"];
    CHECK(flags[0]["hazard"] == "no");
    CHECK(flags[0]["cleared_by"] == "later_day");
    CHECK(flags[1]["cleared_by"] == "review");
    CHECK(flags[1]["valid_for"] == 14);
    CHECK_FALSE(flags[1].contains("question"));
    const auto question = written("guards/questions.json")["questions"][0];
    CHECK(question["needs"] == nlohmann::json{"signpost", "reviewer"});
    CHECK(question["flags"] == nlohmann::json{"consent"});
    const auto settings = written("guards/settings.json");
    CHECK(settings["gentle_from_distress"] == 8);
    CHECK(settings["cuts"][0]["at_least"].dump() == "6.25");
    CHECK(settings["cuts"][1]["at_least"].dump() == "10");
}

TEST_CASE("rules are the same after writing and reading, and needs come back as guards", "[json][rules]") {
    auto documents = model_documents::whole();
    auto& text = model_documents::text_of(documents, "practices/compassionate_self.json");
    const std::string soft = R"("kind": "soft")";
    text.replace(text.find(soft), soft.size(), R"("kind": "hard_unguided")");
    const auto loaded = LoadedModel::from_json(documents);
    REQUIRE(loaded.rules().find("prerequisite_compassionate_self_one_soothing_rhythm_one") != nullptr);
    const auto again = to_documents(loaded.model(), loaded.rules());
    for (const auto& document : again) CHECK(document.text.find("\"prerequisite_") == std::string::npos);
    const auto read = LoadedModel::from_json(again);
    CHECK(dump(read.rules()) == dump(loaded.rules()));
    CHECK(dump(read.model()) == dump(loaded.model()));
}

TEST_CASE("a dump of rules has sorted keys, and names words as they are spelt", "[json][rules]") {
    const auto text = dump(hand_made::rules);
    const auto document = nlohmann::json::parse(text);
    CHECK(nlohmann::json::parse(document.dump()) == document);
    CHECK(text.find("\"flags\"") < text.find("\"guards\""));
    const auto& guard = document["guards"][1];
    CHECK(guard["severity"] == "clinician_only");
    CHECK(guard["when"]["parts"][1]["flag"] == "risk");
    CHECK(guard["when"]["parts"][6]["practised"][0] == nlohmann::json{{"index", 1}, {"is_family", true}});
    CHECK(guard["on"]["parts"][1]["parts"][2]["attribute"] == "eyes");
    CHECK(document["settings"]["cuts"][0]["at_least"].dump() == "6.25");
}
