// SPDX-License-Identifier: Apache-2.0
// What is written of a model and its rules gives the same when it is read.

#include "json/hand_made_model.hpp"

#include <cftkit/catalogue/all.hpp>
#include <cftkit/json/loaded_model.hpp>

#include <catch.hpp>

#include <vector>

using namespace cftkit;

namespace {

void check_round_trip(const Model& model, const Rules& rules, const Measures& measures, const ModelOptions& options) {
    auto documents = to_documents(model, rules);
    documents.push_back(to_document(measures));
    for (const auto& [document, finding] : check_model(documents, options)) FAIL_CHECK(document << ": " << to_string(finding));
    const auto read = LoadedModel::from_json(documents, options);
    CHECK(dump(read.model()) == dump(model));
    CHECK(dump(read.measures()) == dump(measures));
    if (!rules.guards.empty()) CHECK(dump(read.rules()) == dump(rules));
    // And again: the documents are the same too, so that writing says all that reading takes in.
    CHECK(to_document(read.measures()).text == to_document(measures).text);
    const auto again = rules.guards.empty() ? to_documents(read.model()) : to_documents(read.model(), read.rules());
    REQUIRE(again.size() + 1 == documents.size());
    for (std::size_t i = 0; i < again.size(); ++i) {
        INFO(again[i].name);
        CHECK(again[i].name == documents[i].name);
        CHECK(again[i].text == documents[i].text);
    }
}

}  // namespace

TEST_CASE("a model in which every member says something is the same after writing and reading", "[model]") {
    check_round_trip(hand_made::model, {}, hand_made::measures, {});
}

TEST_CASE("the shipped model and rules are the same after writing and reading", "[model]") {
    const auto sources = SourceLibrary::from_file(CFTKIT_DATA_DIR "/sources.json");
    ModelOptions options;
    options.sources = &sources;
    options.is_complete = true;
    options.instruments = catalogue::all_instruments;
    check_round_trip(catalogue::model, catalogue::rules, catalogue::measures, options);
    const auto loaded = LoadedModel::from_file(CFTKIT_DATA_DIR, options);
    CHECK(dump(loaded.model()) == dump(catalogue::model));
    CHECK(dump(loaded.measures()) == dump(catalogue::measures));
    CHECK(dump(loaded.rules()) == dump(catalogue::rules));
    check_round_trip(loaded.model(), loaded.rules(), loaded.measures(), options);
}
