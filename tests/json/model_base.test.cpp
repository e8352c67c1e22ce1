// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "model_documents.hpp"

#include <cftkit/json.hpp>

#include <string>
#include <string_view>

namespace {

using namespace model_documents;

cftkit::SourceLibrary library() { return cftkit::SourceLibrary::from_json(sources); }

std::string own_practice(std::string_view wording, std::string_view closing = "closing.look_around",
                         std::string_view claim = R"("sources": [], "status": "expert_default")") {
    auto text = R"({"schema": "practices.v1", "family": {"id": "grounding"}, "practices": [)" +
                practice("own_one", variant("plain")) + "]}";
    const auto replace = [&text](std::string_view old_text, std::string_view new_text) {
        text.replace(text.rfind(old_text), old_text.size(), new_text);
    };
    replace("practice.own_one", wording);
    replace("closing.look_around", closing);
    replace(ours, claim);
    return text;
}

std::string own_texts(std::string_view language, const std::string& purpose = "For me.", const std::string& more = "") {
    return R"({"schema": "texts.v1", "language": ")" + std::string(language) + R"(", "texts": {"practice.own_one.name": "Own",
      "practice.own_one.purpose": ")" + purpose + R"(", "practice.own_one.invitation": "Begin.")" + more + "}}";
}

}  // namespace

TEST_CASE("beside a base, what documents bring has texts in every language that they bring", "[json]") {
    const auto shipped = cftkit::LoadedModel::from_json(whole());
    cftkit::ModelOptions options;
    options.base = &shipped.model();
    const auto look = [&options](const Documents& documents) { return cftkit::check_model(documents, options); };
    const auto own = own_practice("practice.own_one");

    const auto none = look({{"own.json", own}});
    INFO(listed(none));
    REQUIRE(none.size() == 3);
    CHECK(none[0].document == "own.json");
    CHECK(none[0].finding.rule == cftkit::ErrorCode::missing_text);
    CHECK(none[0].finding.where == "/practices/0/wording_id");
    CHECK(none[0].finding.expected == "the text practice.own_one.name in some language");

    // One language is enough, whichever it is; each that is brought is whole.
    CHECK(look({{"own.json", own}, {"en.json", own_texts("en")}}).empty());
    CHECK(look({{"own.json", own}, {"fr.json", own_texts("fr")}}).empty());
    auto german = own_texts("de");
    german.replace(german.find("practice.own_one.purpose"), 24, "practice.own_one.purport");
    const auto half = look({{"own.json", own}, {"en.json", own_texts("en")}, {"de.json", german}});
    REQUIRE(half.size() == 1);
    CHECK(half[0].finding.expected == "the text practice.own_one.purpose in de");

    // What the base has is found there.
    CHECK(look({{"own.json", own_practice("practice.grounding_one")}}).empty());
    const auto closing = look({{"own.json", own_practice("practice.grounding_one", "closing.nope")}});
    REQUIRE(closing.size() == 1);
    CHECK(closing[0].finding.where == "/practices/0/closing_id");
    auto invited = own_practice("practice.grounding_one");
    invited.replace(invited.find(R"("closing_seconds")"), 0, R"("invitation_id": "practice.nope.invitation", )");
    const auto invitation = look({{"own.json", invited}});
    REQUIRE(invitation.size() == 1);
    CHECK(invitation[0].finding.where == "/practices/0/variants/0/invitation_id");

    // Texts that cannot be read are no missing ones, and without a base nothing is asked.
    CHECK(look({{"own.json", own}, {"en.json", own_texts("en", " ")}}).size() == 1);
    CHECK(cftkit::check(own).empty());
}

TEST_CASE("the words that a base avoids hold for texts of one's own, and its list can be added to", "[json]") {
    const auto shipped = cftkit::LoadedModel::from_json(whole());
    cftkit::ModelOptions options;
    options.base = &shipped.model();
    const Documents unkind = {{"own.json", own_practice("practice.own_one")}, {"en.json", own_texts("en", "Not broken.")}};
    const auto findings = cftkit::check_model(unkind, options);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].finding.rule == cftkit::ErrorCode::unkind_word);
    CHECK(findings[0].finding.where == "/texts/practice.own_one.purpose");
    const std::string more = R"({"schema": "avoid.v1", "words": [
      {"language": "en", "word": "streak", "because": "It counts.", "instead": "often"},
      {"language": "en", "word": "broken", "because": "It hurts.", "instead": "worn"}]})";
    const auto loaded = cftkit::LoadedModel::from_json({{"avoid.json", more}}, options);
    REQUIRE(loaded.model().avoided.size() == 3);
    CHECK(loaded.model().avoided[0].instead == "worn");
    CHECK(loaded.model().avoided[2].word == "streak");
}

TEST_CASE("sources of a base may be cited besides those of the library", "[json]") {
    const auto known = library();
    cftkit::ModelOptions with_library;
    with_library.sources = &known;
    const auto shipped = cftkit::LoadedModel::from_json(whole(), with_library);
    REQUIRE(shipped.model().sources.size() == 4);
    CHECK(shipped.model().sources[0]->id == "copy_2021");
    CHECK(shipped.model().sources[3]->id == "unseen_2022");

    const auto citing = [](const std::string& source) {
        return Documents{{"own.json", own_practice("practice.grounding_one", "closing.look_around",
                                                   R"("sources": [")" + source + R"("], "status": "verified")")}};
    };
    cftkit::ModelOptions options;
    options.base = &shipped.model();
    CHECK(cftkit::check_model(citing("own_2026: p. 1"), options).empty());
    const auto ghost = cftkit::check_model(citing("ghost_2020"), options);
    REQUIRE(ghost.size() == 1);
    CHECK(ghost[0].finding.rule == cftkit::ErrorCode::unknown_source);
    CHECK(cftkit::check_model(citing("copy_2021"), options)[0].finding.rule == cftkit::ErrorCode::status_overstated);
    CHECK(cftkit::check_model(citing("unseen_2022"), options)[0].finding.rule == cftkit::ErrorCode::source_not_seen);

    const auto mine = cftkit::SourceLibrary::from_json(
        R"({"schema": "sources.v1", "sources": [{"id": "mine_2026", "title": "Mine", "checked": "All."},
                                                {"id": "own_2026", "title": "Another", "checked": "All."}]})");
    options.sources = &mine;
    CHECK(cftkit::check_model(citing("mine_2026"), options).empty());
    CHECK(cftkit::check_model(citing("other_2020"), options).empty());
    CHECK(cftkit::check_model(citing("ghost_2020"), options).size() == 1);
    const auto loaded = cftkit::LoadedModel::from_json(citing("own_2026"), options);
    CHECK(loaded.model().sources.size() == 5);
    // One's own comes before that of the base.
    CHECK(loaded.model().practices.find("own_one")->provenance.sources[0].source->title == "Another");

    // A base that knows no sources leaves every id as it is.
    const auto bare = cftkit::LoadedModel::from_json(whole());
    options = {};
    options.base = &bare.model();
    CHECK(cftkit::check_model(citing("ghost_2020"), options).empty());
}
