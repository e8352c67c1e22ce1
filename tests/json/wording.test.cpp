// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "documents.hpp"

#include <cftkit/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

bool has_wording(std::string_view text) {
    const auto findings = cftkit::check(text);
    return std::any_of(findings.begin(), findings.end(),
                       [](const auto& finding) { return finding.rule == cftkit::ErrorCode::wording_found; });
}

std::string with(std::string_view document, std::string_view old_text, std::string_view new_text) {
    std::string text(document);
    return text.replace(text.find(old_text), old_text.size(), new_text);
}

bool is_wording_as_note(std::string_view note) {
    return has_wording(with(documents::kind_6b, "A sentence for the reader.", note));
}

}  // namespace

TEST_CASE("a note that says an item is wording", "[json]") {
    for (const auto note : {
             "I feel glad.",
             "Turned round. I am a glad giver.",
             "Reversed: I try to take little.",
             "I'm often glad.",
             "How often have you been glad?",
             "Two items are alike: 'Giving makes me glad' is the first.",
             "Item 4 (“Little joy in giving”) is reversed.",
             "item a2: \\\"Little joy in giving\\\"",
         }) {
        INFO(note);
        CHECK(is_wording_as_note(note));
    }
}

TEST_CASE("a note about a form is no wording", "[json]") {
    for (const auto note : {
             "I",
             "Part I and part II are asked together.",
             "I and II are two parts of one sheet.",
             "Study I felt short of its aim.",
             "I checked table 2 of the manual by hand.",
             "I have not seen the printed sheet.",
             "I am not sure about table 2.",
             "You may ask the author.",
             "Is item 4 reversed?",
             "It's 'adapted from the form' that the author's sheet says; the authors' is another.",
             "Item 4 was 'kindness to others' in the pilot.",
             "The bands are called 'low, average and high'.",
             "Item 4: 'glad'.",
         }) {
        INFO(note);
        CHECK_FALSE(is_wording_as_note(note));
    }
}

TEST_CASE("an item id that is a sentence is wording, a short one is not", "[json]") {
    const auto is_wording_as_id = [](std::string_view id) {
        return has_wording(with(documents::kind_6b, R"("item_ids": ["a1")", R"("item_ids": [")" + std::string(id) + '"'));
    };
    for (const auto id : {"Giving makes glad", "i_feel_glad", "being_kind_to_myself", "giving_makes_most_of_us_glad"}) {
        INFO(id);
        CHECK(is_wording_as_id(id));
    }
    for (const auto id : {"a1", "i_1", "part_i_1", "i_and_c", "pain_in_the_last_week", "your_pain", "Item 1"}) {
        INFO(id);
        CHECK_FALSE(is_wording_as_id(id));
    }
}

TEST_CASE("a licence may quote its holder, and an alert's unknown key is no wording", "[json]") {
    using namespace documents;
    CHECK_FALSE(has_wording(with(kind_6b, R"("terms": "CC0-1.0")", R"("terms": "CC0-1.0", "note": "'I give this to you.'")")));
    CHECK_FALSE(has_wording(with(kind_6b, R"("message_id")", R"("text": "Ask.", "message_id")")));
    CHECK_FALSE(has_wording(with(sources, R"("title": "Own")", R"("title": "How do you feel?")")));
}

TEST_CASE("no shipped file has wording", "[json]") {
    namespace fs = std::filesystem;
    int count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(CFTKIT_DATA_DIR)) {
        if (entry.path().extension() != ".json" || entry.path().parent_path().filename() == "schema") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        INFO(entry.path().string());
        const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        CHECK_FALSE(has_wording(text));
        ++count;
    }
    CHECK(count > 20);
}
