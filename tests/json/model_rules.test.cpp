// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "model_cases.hpp"

#include <cftkit/catalogue/instruments/phq_9.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace model_cases;

void check(const std::vector<Case>& cases, const cftkit::SourceLibrary* sources_known = nullptr) {
    for (const auto& one : cases) {
        cftkit::ModelOptions options;
        options.is_complete = one.is_complete;
        options.sources = sources_known;
        const auto findings = cftkit::check_model(spoilt(one), options);
        INFO(name(one.rule) << " expected in " << one.document << " at \"" << one.where << "\"; seen:" << listed(findings));
        CHECK(std::any_of(findings.begin(), findings.end(), [&one](const auto& found) {
            return found.document == one.document && found.finding.rule == one.rule && found.finding.where == one.where;
        }));
        CHECK(findings.size() <= 5);  // no avalanche
    }
}

}  // namespace

TEST_CASE("shape: keys, words and ids of each kind of document", "[json]") { check(model_cases::shape()); }

TEST_CASE("patterns: each stands once, each can happen, and the last takes what is left", "[json]") {
    check(model_cases::about_patterns());
}

TEST_CASE("what one practice must fulfil, found where it stands", "[json]") { check(model_cases::about_one_practice()); }

TEST_CASE("ids that are named exist", "[json]") { check(model_cases::about_names()); }

TEST_CASE("what practices must fulfil together", "[json]") {
    check(model_cases::about_practices());
    // Without all the families these two cannot be told.
    auto documents = whole();
    auto& text = text_of(documents, grounding);
    text.replace(text.find("[20, 60, 180]"), 13, "[60, 180]");
    CHECK(cftkit::check_model(documents).empty());
}

TEST_CASE("a circle of many practices is found in a moment, and more than a set can hold are refused", "[json]") {
    // Against the order in which they stand, which is the longer way.
    const auto ring = [](int count) {
        std::string practices;
        for (int i = 0; i < count; ++i)
            practices += (i == 0 ? "" : ", ") +
                         practice("step_" + std::to_string(i), variant("plain"),
                                  R"("needs": [)" + need("step_" + std::to_string((i + count - 1) % count)) + "], ");
        return cftkit::check_model({{"ring.json", family_file(families[2], practices)}});
    };
    const auto circle = ring(512);
    REQUIRE(circle.size() == 200);
    CHECK(circle[0].finding.rule == prerequisite_cycle);
    CHECK(circle[0].finding.found ==
          "step_0 needs step_511 needs step_510 needs step_509 needs step_508 needs step_507 needs …");
    CHECK(ring(1)[0].finding.found == "step_0 needs step_0");
    CHECK(ring(3)[1].finding.found == "step_1 needs step_0 needs step_2 needs step_1");
    CHECK(ring(5)[0].finding.found == "step_0 needs step_4 needs step_3 needs step_2 needs step_1 needs step_0");
    const auto many = ring(513);
    REQUIRE(many.size() == 1);
    CHECK(many[0].finding.rule == form_too_large);
    CHECK(many[0].finding.where == "/practices");
    CHECK(many[0].finding.expected == "at most 512 practices in one set, those of a base among them");
    CHECK(many[0].finding.found == "513 practices");
}

TEST_CASE("breathing: seconds and breaths a minute do not contradict each other", "[json]") {
    check(model_cases::about_breathing());
}

TEST_CASE("programmes: numbers go up, and what was not seen says nothing", "[json]") { check(model_cases::about_programmes()); }

TEST_CASE("measures: a cell is one thing, and stands in one list", "[json]") {
    check(model_cases::about_measures());
    const cftkit::Instrument* forms[] = {&cftkit::catalogue::phq_9};
    cftkit::ModelOptions options;
    options.instruments = forms;
    auto documents = whole();
    auto findings = cftkit::check_model(documents, options);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].finding.rule == unknown_instrument);
    CHECK(findings[0].finding.where == "/measures/0/instrument");
    auto& text = text_of(documents, measures_file);
    for (auto at = text.find("calm_2"); at != std::string::npos; at = text.find("calm_2")) text.replace(at, 6, "phq_9");
    findings = cftkit::check_model(documents, options);
    REQUIRE(findings.size() == 2);
    CHECK(findings[1].finding.rule == unknown_scale);
    CHECK(findings[1].finding.where == "/measures/1/scale");
}

TEST_CASE("texts: none is missing, none is left over, and none has a word to avoid", "[json]") {
    check(model_cases::about_texts());
    auto documents = whole();
    auto& text = text_of(documents, english);
    text.replace(text.find("Look."), 5, "Unbroken, brokenly.");
    CHECK(cftkit::check_model(documents).empty());
}

TEST_CASE("a word to avoid is found however its spaces, hyphens and letters are written", "[json]") {
    const auto finds = [](std::string_view words, std::string_view text) {
        const std::string list = R"({"schema": "avoid.v1", "words": [{"language": "en", "word": ")" + std::string(words) +
                                 R"(", "because": "It blames.", "instead": ""}]})";
        const std::string said =
            R"({"schema": "texts.v1", "language": "en", "texts": {"own.text": ")" + std::string(text) + R"("}})";
        const auto findings = cftkit::check_model({{"avoid.json", list}, {"own.json", said}});
        INFO(listed(findings));
        REQUIRE(findings.size() <= 1);
        return findings.size() == 1 && findings[0].finding.rule == unkind_word && findings[0].finding.where == "/texts/own.text";
    };
    for (const auto* text : {"No failure.", "FAILURE!", "a \u201cfailure\u201d", "\u201efailure\u201c", "\u00abfailure\u00bb",
                             "\u2018failure\u2019", "failure\u2014again", "failure\u2026", "no\u00a0failure", "fail\u00adure", "failure\U0001F600"}) {
        INFO(text);
        CHECK(finds("failure", text));
    }
    for (const auto* text : {"failures", "\u00fcfailure", "failure\u00e9", "fail ure"}) {
        INFO(text);
        CHECK_FALSE(finds("failure", text));
    }
    for (const auto* text : {"you must", "You\u00a0must", "you\u202fmust", "you\u2028must", "you  must",
                             "you \u00a0 must", "YOU\u2009MUST"}) {
        INFO(text);
        CHECK(finds("you must", text));
        CHECK(finds("you  must ", text));
    }
    for (const auto* text : {"youmust", "you, must", "you mustn", "thank you mustard"}) {
        INFO(text);
        CHECK_FALSE(finds("you must", text));
    }
    for (const auto* text : {"non-compliant", "Non\u2011compliant", "non\u2010compliant", "non\u2212compliant"}) {
        INFO(text);
        CHECK(finds("non-compliant", text));
        CHECK(finds("non\u2011compliant", text));
    }
    for (const auto* text : {"Widerst\u00e4nde", "WIDERST\u00c4NDE", "Widersta\u0308nde", "WIDERSTA\u0308NDE"}) {
        INFO(text);
        CHECK(finds("Widerst\u00e4nde", text));
        CHECK(finds("Widersta\u0308nde", text));
    }
    CHECK(finds("gro\u00df m\u00fcssen k\u00f6nnen", "Gro\u1e9e mu\u0308ssen KO\u0308NNEN"));
    CHECK_FALSE(finds("Widerst\u00e4nde", "Widerstande"));
    CHECK(finds("don't", "don\u2019t"));
}

TEST_CASE("a word to avoid stands once in a language", "[json]") {
    auto documents = whole();
    documents.push_back({"texts/more.json", text_of(documents, "texts/avoid.json")});
    const auto findings = cftkit::check_model(documents);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].document == "texts/more.json");
    CHECK(findings[0].finding.rule == duplicate_id);
    CHECK(findings[0].finding.where == "/words/0/word");
}

TEST_CASE("a whole model has every part", "[json]") {
    check(model_cases::about_the_whole());
    cftkit::ModelOptions options;
    options.is_complete = true;
    for (const auto& left_out : whole()) {
        if (left_out.name.ends_with("/all.json")) continue;  // texts
        auto documents = whole();
        std::erase_if(documents, [&left_out](const auto& one) { return one.name == left_out.name; });
        const auto findings = cftkit::check_model(documents, options);
        INFO(left_out.name << listed(findings));
        CHECK((left_out.name == programme_file || std::any_of(findings.begin(), findings.end(), [&left_out](const auto& found) {
                   return found.document == left_out.name && found.finding.rule == model_incomplete &&
                          found.finding.where.empty();
               })));
    }
}

TEST_CASE("a claim of a model rests on its sources", "[json]") {
    const auto known = cftkit::SourceLibrary::from_json(sources);
    check(model_cases::about_claims(), &known);
}

TEST_CASE("no text of a document of a model makes the reader fall over", "[json]") {
    const auto documents = whole();
    for (const auto& document : documents)
        for (const std::string value : {"null", "[]", "{}", "0", "\"\"", "true", "[[]]", "[{}]"}) {
            // Each value in turn in the place of each key's value.
            for (auto at = document.text.find("\": "); at != std::string::npos; at = document.text.find("\": ", at + 1)) {
                if (document.text.size() > 5000 && at % 23 != 0) continue;
                const auto end = document.text.find_first_of(",}]", at);
                auto text = document.text;
                text.replace(at + 3, end - at - 3, value);
                static_cast<void>(cftkit::check(text));
            }
        }
    SUCCEED();
}
