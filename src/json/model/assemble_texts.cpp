// SPDX-License-Identifier: Apache-2.0
#include "documents.hpp"

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {

void assemble_avoided(ModelReading& reading) {
    const auto is_same = [](const AvoidedWord& left, const AvoidedWord& right) {
        return left.language == right.language && left.word == right.word;
    };
    std::vector<AvoidedWord> avoided;
    if (const auto* base = reading.options.base) avoided.assign(base->avoided.begin(), base->avoided.end());
    const auto of_base = static_cast<std::ptrdiff_t>(avoided.size());
    for (const auto& own : reading.draft.avoided) {
        const auto found = std::find_if(avoided.begin(), avoided.end(), [&](const auto& one) { return is_same(one, own.fact); });
        if (found == avoided.end())
            avoided.push_back(own.fact);
        else if (found - avoided.begin() < of_base)
            *found = own.fact;  // what to say in its place may be one's own
        else
            reading.add(ErrorCode::duplicate_id, own.place, "each word once in a language", std::string(own.fact.word));
    }
    reading.into.model.avoided = reading.into.store.list(std::move(avoided));
}

void assemble_texts(ModelReading& reading) {
    struct Entry {
        Text text;
        const Place* place;  ///< null for the base
    };
    const auto* base = reading.options.base;
    std::vector<Texts> languages;
    if (base != nullptr) languages.assign(base->texts.begin(), base->texts.end());
    for (const auto& [language, drafts] : reading.draft.texts) {
        const auto is_same = [&id = language](const auto& one) { return one.language == id; };
        auto found = std::find_if(languages.begin(), languages.end(), is_same);
        std::vector<Entry> entries;
        if (found == languages.end())
            found = languages.insert(languages.end(), Texts{reading.into.store.text(language), {}});
        else
            for (const auto& text : found->texts) entries.push_back({text, nullptr});
        for (const auto& draft : drafts) entries.push_back({draft.text, &draft.place});
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto& left, const auto& right) { return left.text.id < right.text.id; });
        std::vector<Text> texts;
        for (const auto& [text, place] : entries) {
            if (!texts.empty() && texts.back().id == text.id) {
                if (place != nullptr)
                    reading.add(ErrorCode::duplicate_id, *place, "each text once in a language", std::string(text.id));
                continue;
            }
            texts.push_back(text);
        }
        found->texts = reading.into.store.list(std::move(texts));
    }
    reading.into.model.texts = reading.into.store.list(std::move(languages));
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
