// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "model_documents.hpp"

#include <cftkit/catalogue/all.hpp>
#include <cftkit/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <string_view>

namespace {

namespace fs = std::filesystem;
using namespace model_documents;

cftkit::SourceLibrary library() { return cftkit::SourceLibrary::from_json(sources); }

cftkit::ModelOptions complete() {
    cftkit::ModelOptions options;
    options.is_complete = true;
    return options;
}

}  // namespace

TEST_CASE("a whole model has no findings, with its sources and without", "[json]") {
    const auto documents = whole();
    auto options = complete();
    const auto without = cftkit::check_model(documents, options);
    INFO(listed(without));
    CHECK(without.empty());
    const auto known = library();
    options.sources = &known;
    const auto with = cftkit::check_model(documents, options);
    INFO(listed(with));
    CHECK(with.empty());
}

TEST_CASE("what the documents say is what the model holds", "[json]") {
    const auto loaded = cftkit::LoadedModel::from_json(whole(), complete());
    const auto& model = loaded.model();
    REQUIRE(model.systems.size() == 3);
    CHECK(model.systems[1].colour == "blue");
    CHECK(model.systems[1].statements[0].aspect == cftkit::Aspect::function);
    CHECK(model.systems[1].statements[0].provenance.sources[0].place == "p. 12");
    CHECK(model.compassion.attributes[3].id == "distress_tolerance");
    CHECK(model.compassion.formulation.size() == 5);
    CHECK(model.patterns.rules[0].conditions.size() == 3);
    CHECK(model.patterns.rules[0].conditions[1] == cftkit::PatternCondition{cftkit::PatternCondition::Kind::ahead,
                                                                            cftkit::EmotionSystem::threat,
                                                                            cftkit::EmotionSystem::drive, 2});
    CHECK(model.find_factor("home")->is_basic_need);
    CHECK(model.breathing.usual == "five");
    CHECK(model.breathing.lowest_tenths_per_minute == 45);
    CHECK(model.breathing.patterns[1].out_tenths == 69);
    CHECK(model.breathing.patterns[1].exhale == cftkit::Exhale::longer);
    CHECK(model.check_in.questions.size() == 8);
    CHECK(model.text("closing.look_around", "de") == "Look.");
    CHECK(model.text("closing.look_around", "fr").empty());
    CHECK(model.texts[0].language == "de");
    REQUIRE(model.avoided.size() == 2);
    CHECK(model.avoided[0] == cftkit::AvoidedWord{"en", "broken", "Nobody is.", "having a hard time"});
    CHECK(model.sources.empty());

    const auto& course = model.programmes[0];
    REQUIRE(course.steps.size() == 3);
    CHECK(model.practices.id_of(course.steps[0].practices[0]) == "consent_and_safety");
    CHECK(course.steps[0].practices[0].is_family);
    CHECK(model.practices.id_of(course.steps[0].practices[1]) == "grounding_one");
    CHECK_FALSE(course.steps[0].practices[1].is_family);
    CHECK(course.steps[1].memory == cftkit::Memory::recent);
    CHECK(course.steps[1].note == "A long one.");
    CHECK_FALSE(course.steps[2].is_seen);

    CHECK(loaded.measures().measures.size() == 3);
    CHECK(loaded.measures().measures[0].higher_means == cftkit::HigherMeans::less);
    CHECK(loaded.measures().measures[2].cell == cftkit::Cell{cftkit::CellKind::obstacle, "fear", cftkit::Flow::to_self});
}

TEST_CASE("families stand in the order of their marks and practices family by family", "[json]") {
    auto documents = whole();
    std::reverse(documents.begin(), documents.end());
    const auto loaded = cftkit::LoadedModel::from_json(documents);
    const auto& set = loaded.model().practices;
    REQUIRE(set.families.size() == std::size(families));
    for (std::size_t i = 0; i < set.families.size(); ++i) CHECK(set.families[i].mark == families[i].mark);
    for (std::size_t i = 1; i < set.practices.size(); ++i) CHECK(set.practices[i - 1].family <= set.practices[i].family);

    const auto* practice = set.find("soothing_rhythm_one");
    REQUIRE(practice != nullptr);
    CHECK(set.family_of(*practice).id == "soothing_rhythm");
    CHECK(set.id_of(set.family_of(*practice).needs[0].any_of[0]) == "consent_and_safety");
    CHECK(practice->variants[1].breathing[0] == "five");
    CHECK(practice->grows[0] == "calm");
    CHECK(practice->cautions[0].caution == cftkit::Caution::breath_discomfort);
    CHECK(practice->evidence[0].provenance.status == cftkit::Status::verified);
    REQUIRE(practice->variants.size() == 3);
    CHECK(practice->variants[1].breath == cftkit::Breath::paced);
    CHECK(practice->variants[1].seconds.size() == 3);
    CHECK(practice->variants[1].closing_seconds == 5);
    CHECK(set.find("resting_hand")->without_alternative[0] == cftkit::Alternative::imagery);
    const auto& need = set.find("compassionate_self_one")->needs[0];
    CHECK(need.kind == cftkit::PrerequisiteKind::soft);
    CHECK(set.practices[need.any_of[0].index].id == "soothing_rhythm_one");
}

TEST_CASE("practices of one's own join the families of a base behind its own", "[json]") {
    const auto shipped = cftkit::LoadedModel::from_json(whole());
    cftkit::ModelOptions options;
    options.base = &shipped.model();
    const std::string own =
        R"({"schema": "practices.v1", "family": {"id": "grounding"}, "practices": [)" +
        practice("own_one", variant("plain"), R"("grows": ["home"], "needs": [)" + need("soothing_rhythm_one") + "], ") + "]}";
    const cftkit::ModelDocument words{"own.json",
                                      R"({"schema": "texts.v1", "language": "en", "texts": {"practice.own_one.name": "Own",
      "practice.own_one.purpose": "For me.", "practice.own_one.invitation": "Begin."}})"};
    const auto loaded = cftkit::LoadedModel::from_json({{"practices.json", own}, words}, options);
    const auto& set = loaded.model().practices;
    const auto& before = shipped.model().practices;
    CHECK(set.families.size() == before.families.size());
    REQUIRE(set.practices.size() == before.practices.size() + 1);
    for (std::size_t i = 0; i < before.practices.size(); ++i) CHECK(set.practices[i].id == before.practices[i].id);
    const auto& added = set.practices[before.practices.size()];
    CHECK(added.id == "own_one");
    CHECK(set.family_of(added).mark == "P1");
    CHECK(set.id_of(added.needs[0].any_of[0]) == "soothing_rhythm_one");
    CHECK(loaded.model().text("practice.own_one.name", "en") == "Own");
    CHECK(loaded.model().text("closing.look_around", "en") == "Look.");
    CHECK(loaded.model().systems.size() == 3);
    CHECK(loaded.model().breathing.usual == "five");

    const auto again = cftkit::check_model({{"own.json", practices_file(families[2])}}, options);
    REQUIRE(again.size() == 2);
    CHECK(again[0].finding.rule == cftkit::ErrorCode::duplicate_id);
    CHECK(again[0].finding.where == "/family/id");
    CHECK(again[1].finding.where == "/practices/0/id");
}

TEST_CASE("beside a base, patterns of one's own take the place of its own and paces are added to its own", "[json]") {
    const auto shipped = cftkit::LoadedModel::from_json(whole());
    cftkit::ModelOptions options;
    options.base = &shipped.model();
    const std::string rules = R"({"schema": "patterns.v1", "sources": [], "status": "expert_default", "patterns": [
      {"id": "low_soothing", "wording_id": "pattern.low_soothing", "all": [{"level": "soothing", "at_most": 4}]},
      {"id": "mixed", "wording_id": "pattern.mixed", "all": []}]})";
    const std::string paces = R"({"schema": "breathing.v1", "usual": "own", "lowest_per_minute": 1, "highest_per_minute": 30,
      "sources": [], "status": "expert_default", "patterns": [{"id": "own", "lowest_per_minute": 6, "highest_per_minute": 6}]})";
    const auto loaded = cftkit::LoadedModel::from_json({{"patterns.json", rules}, {"breathing.json", paces}}, options);
    CHECK(loaded.model().patterns.rules.size() == 2);
    const auto& all_paces = loaded.model().breathing;
    CHECK(all_paces.patterns.size() == shipped.model().breathing.patterns.size() + 1);
    CHECK(all_paces.usual == "five");
    CHECK(all_paces.lowest_tenths_per_minute == 45);
}

TEST_CASE("a document alone is checked for what can be known of it alone", "[json]") {
    for (const auto& document : whole()) {
        const auto findings = cftkit::check(document.text);
        INFO(document.name << (findings.empty() ? "" : to_string(findings[0])));
        CHECK(findings.empty());
    }
    auto text = practices_file(families[3]);
    const std::string word = R"("eyes": "closed")";
    const auto spoilt = text.replace(text.find(word), word.size(), R"("eyes": "shut")");
    const auto findings = cftkit::check(spoilt);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == cftkit::ErrorCode::unknown_word);
    CHECK(findings[0].where == "/practices/0/variants/1/eyes");
    const auto known = library();
    CHECK(cftkit::check(model_documents::breathing, {.sources = &known}).empty());
    CHECK(cftkit::check(R"({"schema": "practices.v2"})")[0].rule == cftkit::ErrorCode::schema_too_new);
    const auto joined = cftkit::check(R"({"schema": "practices.v1", "family": {"id": "grounding"}, "practices": [)" +
                                      practice("own_one", variant("plain"), R"("needs": [)" + need("elsewhere") + "], ") + "]}");
    CHECK(joined.empty());
}

TEST_CASE("a folder is read at its known places with its sources, and a fault names its file", "[json]") {
    const auto folder = fs::temp_directory_path() / ("cftkit_model_folder_test_" + std::to_string(std::random_device{}()));
    fs::remove_all(folder);
    const auto write = [&folder](const std::string& name, std::string_view text) {
        fs::create_directories((folder / name).parent_path());
        std::ofstream(folder / name, std::ios::binary) << text;
    };
    for (const auto& document : whole()) write(document.name, document.text);
    write("sources.json", sources);
    write("elsewhere/notes.json", "no document");
    const auto loaded = cftkit::LoadedModel::from_file(folder.string(), complete());
    CHECK(loaded.model().practices.practices.size() == std::size(families) + 1);
    CHECK(loaded.model().programmes[0].provenance.sources[0].source->title == "Own");

    write("practices/grounding.json", "{");
    try {
        static_cast<void>(cftkit::LoadedModel::from_file(folder.string()));
        FAIL("read");
    } catch (const cftkit::Error& error) {
        CHECK(error.code() == cftkit::ErrorCode::not_json);
        CHECK(error.where() == "practices/grounding.json");
    }
    const auto one = cftkit::LoadedModel::from_file((folder / "practices/breathing.json").string());
    CHECK(one.model().breathing.patterns.size() == 3);
    fs::remove_all(folder);
    CHECK_THROWS_AS(cftkit::LoadedModel::from_file(folder.string()), cftkit::Error);
}

TEST_CASE("the shipped model has no findings", "[json]") {
    auto options = complete();
    options.instruments = cftkit::catalogue::all_instruments;
    try {
        const auto loaded = cftkit::LoadedModel::from_file(CFTKIT_DATA_DIR, options);
        CHECK(loaded.model().practices.families.size() == std::size(families));
        CHECK(loaded.model().systems.size() == 3);
        CHECK_FALSE(loaded.measures().measures.empty());
    } catch (const cftkit::Error& error) {
        FAIL(error.what());
    }
}
