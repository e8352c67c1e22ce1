// SPDX-License-Identifier: Apache-2.0
#include "hand_made_model.hpp"

#include <cftkit/json/loaded_model.hpp>

#include <catch.hpp>

#include <nlohmann/json.hpp>

#include <sstream>
#include <string>
#include <vector>

using namespace cftkit;

namespace {

std::string text_of(std::string_view name) {
    for (const auto& document : to_documents(hand_made::model))
        if (document.name == name) return document.text;
    return "absent";
}

}  // namespace

TEST_CASE("a model is written as the files of data/ are called", "[model]") {
    std::vector<std::string> names;
    for (const auto& document : to_documents(hand_made::model)) names.push_back(document.name);
    CHECK(names == std::vector<std::string>{"model/systems.json", "model/compassion.json", "model/patterns.json",
                                            "practices/grounding.json", "practices/soothing_rhythm.json",
                                            "practices/breathing.json", "protective_factors/factors.json",
                                            "programmes/author_2001.json", "check_in.json", "texts/avoid.json",
                                            "texts/de/factor.json",
                                            "texts/en/factor.json", "texts/en/practice.json"});
    CHECK(to_document(hand_made::measures).name == "measures.json");
    CHECK(to_documents(Model{}).empty());
}

TEST_CASE("a pattern's conditions are written with their own words", "[model]") {
    CHECK(text_of("model/patterns.json") == R"({
  "schema": "patterns.v1", "sources": [], "status": "expert_default",
  "patterns": [
    {
      "id": "threat_led", "wording_id": "pattern.threat_led",
      "all": [
        {"level": "threat", "at_least": 5},
        {"level": "soothing", "at_most": 9},
        {"level": "threat", "ahead_of": "drive", "by_at_least": 2},
        {"level": "drive", "ahead_of": "soothing", "by_at_most": -1}
      ]
    },
    {"id": "mixed", "wording_id": "pattern.mixed", "all": []}
  ]
}
)");
}

TEST_CASE("what is known as well as what it stands in does not say so again", "[model]") {
    CHECK(text_of("model/systems.json") == R"({
  "schema": "systems.v1",
  "systems": [
    {
      "id": "threat", "wording_id": "system.threat", "colour": "red", "sources": ["book"], "status": "second_hand",
      "statements": [
        {"id": "narrow_attention", "aspect": "behaviour"},
        {
          "id": "detect_danger", "aspect": "function", "sources": ["book: p. 12: below the table", "paper: table 1"],
          "status": "verified"
        }
      ]
    }
  ]
}
)");
}

TEST_CASE("tenths are written as decimals, and what a source does not state is left out", "[model]") {
    const auto document = nlohmann::json::parse(text_of("practices/breathing.json"));
    CHECK(document["lowest_per_minute"].dump() == "4.5");
    CHECK(document["highest_per_minute"].dump() == "7");
    const auto& held = document["patterns"][1];
    CHECK(held["hold_in_seconds"].dump() == "1");
    CHECK(held["hold_out_seconds"].dump() == "1.3");
    CHECK(held["exhale"] == "longer");
    const auto& slow = document["patterns"][2];
    CHECK_FALSE(slow.contains("in_seconds"));
    CHECK_FALSE(slow.contains("exhale"));
}

TEST_CASE("practices are named by their ids, and every attribute of a variant is stated", "[model]") {
    const auto document = nlohmann::json::parse(text_of("practices/soothing_rhythm.json"));
    const auto& practice = document["practices"][0];
    CHECK(practice["needs"][0]["any_of"] == nlohmann::json{"soothing_object", "grounding"});
    CHECK(practice["evidence"][0]["note"] == "Some felt \"worse\" on day 1.");
    CHECK(practice["variants"][0].size() == 18);
    CHECK(practice["variants"][1].size() == 20);  // paces and an invitation of its own
    const auto other = nlohmann::json::parse(text_of("practices/grounding.json"));
    CHECK_FALSE(other["practices"][0].contains("without_alternative"));
}

TEST_CASE("no line of a document is longer than 130 characters where it can be broken", "[model]") {
    auto documents = to_documents(hand_made::model);
    documents.push_back(to_document(hand_made::measures));
    for (const auto& document : documents) {
        INFO(document.name);
        CHECK(nlohmann::json::accept(document.text));
        std::istringstream lines(document.text);
        for (std::string line; std::getline(lines, line);) CHECK(line.size() <= 130);
    }
}

TEST_CASE("measures name a cell, a form and what its scores mean", "[model]") {
    const auto document = nlohmann::json::parse(to_document(hand_made::measures).text);
    CHECK(document["status"] == "expert_default");
    CHECK(document["measures"][0] ==
          nlohmann::json::parse(
              R"({"cell": {"system": "threat"}, "instrument": "fscrs", "scale": "inadequate_self", "higher_means": "more"})"));
    CHECK(document["measures"][1]["cell"] == nlohmann::json::parse(R"({"obstacle": "fear", "flow": "to_self"})"));
    CHECK(document["measures"][1]["instrument_name"] == "Fears of Compassion Scales");
    CHECK(document["not_measured"][1]["cell"] == nlohmann::json::parse(R"({"flow": "from_others"})"));
}

TEST_CASE("a dump of a model has sorted keys, and names words and sources as they are spelt", "[model]") {
    const auto text = dump(hand_made::model);
    const auto document = nlohmann::json::parse(text);
    CHECK(nlohmann::json::parse(document.dump()) == document);
    CHECK(text.find("\"breathing\"") < text.find("\"check_in\""));
    CHECK(document["practices"]["practices"][1]["needs"][0]["any_of"][1] == nlohmann::json{{"index", 0}, {"is_family", true}});
    CHECK(document["patterns"]["rules"][0]["conditions"][3] ==
          nlohmann::json{{"kind", "not_ahead"}, {"number", -1}, {"other", "soothing"}, {"system", "drive"}});
    CHECK(document["systems"][0]["provenance"]["sources"][0] == nlohmann::json{{"place", ""}, {"source", "book"}});
    CHECK(nlohmann::json::parse(dump(hand_made::measures))["measures"][2]["cell"] ==
          nlohmann::json{{"flow", "to_others"}, {"id", "sympathy"}, {"kind", "attribute"}});
}
