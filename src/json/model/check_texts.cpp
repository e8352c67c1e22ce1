// SPDX-License-Identifier: Apache-2.0
#include "documents.hpp"
#include "texts_of.hpp"

#include <algorithm>
#include <set>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

void check_kind(ModelReading& reading) {
    const auto& avoided = reading.into.model.avoided;
    std::vector<std::u32string> words;
    for (const auto& one : avoided) words.push_back(comparable(one.word));
    for (const auto& [language, texts] : reading.draft.texts)
        for (const auto& [text, place] : texts) {
            const auto said = comparable(text.text);
            for (std::size_t i = 0; i < avoided.size(); ++i) {
                const auto& one = avoided[i];
                if (one.language != language || !has_words(said, words[i])) continue;
                reading.add(ErrorCode::unkind_word, place,
                            one.instead.empty() ? "other words" : "other words, such as: " + std::string(one.instead),
                            std::string(one.word));
            }
        }
}

/// Beside a base: what the documents bring has texts, where the base does not have them. Each language that the documents bring
/// texts in is a whole one; without any the texts are nowhere.
void check_own_texts(ModelReading& reading) {
    const auto& base = *reading.options.base;
    const auto has = [](const List<Texts>& all, std::string_view id) {
        return std::any_of(all.begin(), all.end(), [id](const auto& texts) { return !texts.find(id).empty(); });
    };
    for (const auto& one : texts_of(reading.into.model, reading.into.rules)) {
        const auto place = reading.draft.wordings.find(one.owner);
        if (place == reading.draft.wordings.end() || has(base.texts, one.id)) continue;
        const auto add = [&](const std::string& language) {
            reading.add(ErrorCode::missing_text, place->second, "the text " + one.id + " in " + language, "none");
        };
        if (reading.draft.texts.empty()) add("some language");
        for (const auto& texts : reading.into.model.texts)
            if (reading.draft.texts.contains(std::string(texts.language)) && texts.find(one.id).empty())
                add(std::string(texts.language));
    }
}

}  // namespace

void check_texts(ModelReading& reading) {
    // A text that could not be read looks like one that is not there.
    const bool is_beside_base = reading.options.base != nullptr && !reading.options.is_complete;
    if (is_beside_base && reading.is_readable() && reading.is_clean("texts")) check_own_texts(reading);
    check_kind(reading);
    if (!reading.options.is_complete || !reading.is_readable()) return;
    const auto& model = reading.into.model;
    // What could not be read of the facts would make texts look as if they belonged to nothing.
    const bool are_facts_clean = std::all_of(reading.documents.begin(), reading.documents.end(), [](const auto& document) {
        return document.kind == "texts" || document.report.empty();
    });
    std::set<std::string_view> belongs;
    const auto needed = texts_of(model, reading.into.rules);
    for (const auto& one : needed) belongs.insert(one.id);
    for (const auto& language : model.texts)
        for (const auto& one : needed) {
            const auto place = reading.draft.wordings.find(one.owner);
            if (place == reading.draft.wordings.end() || !language.find(one.id).empty()) continue;
            reading.add(ErrorCode::missing_text, place->second, "the text " + one.id + " in " + std::string(language.language),
                        "none");
        }
    if (!are_facts_clean) return;
    for (const auto& [language, texts] : reading.draft.texts)
        for (const auto& [text, place] : texts)
            if (!belongs.contains(text.id))
                reading.add(ErrorCode::unused_text, place, "a text that something in the model names", std::string(text.id));
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
