// SPDX-License-Identifier: Apache-2.0
#include "documents.hpp"
#include "texts_of.hpp"

#include <algorithm>
#include <set>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

/// In small letters, those of German, French and their neighbours too, and with plain apostrophes.
std::string lowered(std::string_view text) {
    std::string lower(text);
    constexpr std::string_view printed = "\u2019";
    for (auto at = lower.find(printed); at != std::string::npos; at = lower.find(printed, at)) lower.replace(at, printed.size(), "'");
    for (std::size_t i = 0; i < lower.size(); ++i) {
        auto& letter = lower[i];
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
        // U+00C0 to U+00DE, of which the multiplication sign is no letter.
        const auto byte = static_cast<unsigned char>(letter);
        if (i > 0 && lower[i - 1] == '\xC3' && byte >= 0x80 && byte <= 0x9E && byte != 0x97)
            letter = static_cast<char>(byte + 0x20);
    }
    return lower;
}

bool is_of_word(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Whether a text, both in small letters, has these words as whole words.
bool has_words(std::string_view text, std::string_view words) {
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const auto end = at + words.size();
        const bool begins = at == 0 || !is_of_word(text[at - 1]) || !is_of_word(words.front());
        const bool ends = end == text.size() || !is_of_word(text[end]) || !is_of_word(words.back());
        if (begins && ends) return true;
    }
    return false;
}

void check_kind(ModelReading& reading) {
    std::vector<std::string> avoided;
    for (const auto& one : reading.draft.avoided) avoided.push_back(lowered(one.word));
    for (const auto& [language, texts] : reading.draft.texts)
        for (const auto& [text, place] : texts) {
            const auto said = lowered(text.text);
            for (std::size_t i = 0; i < avoided.size(); ++i) {
                const auto& one = reading.draft.avoided[i];
                if (one.language != language || !has_words(said, avoided[i])) continue;
                reading.add(ErrorCode::unkind_word, place,
                            one.instead.empty() ? "other words" : "other words, such as: " + one.instead, one.word);
            }
        }
}

}  // namespace

void check_texts(ModelReading& reading) {
    check_kind(reading);
    if (!reading.options.is_complete || !reading.is_readable()) return;
    const auto& model = reading.into.model;
    // What could not be read of the facts would make texts look as if they belonged to nothing.
    const bool are_facts_clean = std::all_of(reading.documents.begin(), reading.documents.end(), [](const auto& document) {
        return document.kind == "texts" || document.report.empty();
    });
    std::set<std::string_view> belongs;
    const auto needed = texts_of(model);
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
