// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"

#include <cftkit/catalogue/all.hpp>
#include <cftkit/domain/formulation.hpp>
#include <cftkit/domain/practice_defects.hpp>

#include <cstddef>
#include <iterator>

using namespace cftkit;

static_assert(first_catalogue_defect(catalogue::practice_set).rule == ErrorCode::none);

namespace {

template <class Word, std::size_t N>
void check_order(const List<ModelTerm>& terms, const Word (&words)[N]) {
    REQUIRE(terms.size() == N);
    for (std::size_t i = 0; i < N; ++i) CHECK(terms[i].id == name(words[i]));
}

}  // namespace

TEST_CASE("the parts of the model stand in the order of their words", "[catalogue][model]") {
    REQUIRE(catalogue::systems.size() == std::size(emotion_systems));
    for (const auto system : emotion_systems) CHECK(catalogue::systems[static_cast<std::size_t>(system)].system == system);
    check_order(catalogue::compassion.flows, flows);
    check_order(catalogue::compassion.obstacles, obstacles);
    check_order(catalogue::compassion.attributes, engagement_attributes);
    check_order(catalogue::compassion.skills, action_skills);
    check_order(catalogue::compassion.formulation, formulation_steps);
}

TEST_CASE("the whole model is its parts", "[catalogue][model]") {
    const auto& model = catalogue::model;
    CHECK(model.systems.begin() == catalogue::systems.begin());
    CHECK(model.practices.practices.begin() == catalogue::practice_set.practices.begin());
    CHECK(model.factors.begin() == catalogue::protective_factors.begin());
    CHECK(model.programmes.begin() == catalogue::programmes.begin());
    CHECK(model.text("practice.soothing_object.name", "en") == catalogue::texts::en.find("practice.soothing_object.name"));
}

TEST_CASE("the model has the words to avoid and every source, by id", "[catalogue][model]") {
    CHECK(catalogue::model.avoided.begin() == catalogue::avoided.begin());
    REQUIRE_FALSE(catalogue::model.avoided.empty());
    for (const auto& word : catalogue::model.avoided) CHECK_FALSE(word.because.empty());
    REQUIRE(catalogue::model.sources.size() == std::size(catalogue::all_sources));
    for (std::size_t i = 1; i < catalogue::model.sources.size(); ++i)
        CHECK(catalogue::model.sources[i - 1]->id < catalogue::model.sources[i]->id);
}

TEST_CASE("texts stand by id, so that each can be found", "[catalogue][model]") {
    REQUIRE_FALSE(catalogue::model.texts.empty());
    for (const auto& texts : catalogue::model.texts)
        for (const auto& text : texts.texts) {
            INFO(texts.language << " " << text.id);
            CHECK_FALSE(text.text.empty());
            CHECK(texts.find(text.id) == text.text);
        }
}

TEST_CASE("each measure names a shipped form with this scale, or the name of a form that is not shipped", "[catalogue][model]") {
    REQUIRE_FALSE(catalogue::measures.measures.empty());
    for (const auto& measure : catalogue::measures.measures) {
        INFO(measure.instrument << measure.instrument_name << " " << measure.scale);
        REQUIRE(measure.instrument.empty() != measure.instrument_name.empty());
        if (measure.instrument.empty()) continue;
        bool is_there = false;
        for (const auto* form : catalogue::all_instruments)
            for (const auto& scale : form->scales)
                is_there =
                    is_there || (form->id == measure.instrument && (scale.id == measure.scale || scale.scale == measure.scale));
        CHECK(is_there);
    }
}
