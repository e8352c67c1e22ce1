// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../fields.hpp"
#include "../sources.hpp"
#include "../store.hpp"
#include "draft.hpp"

#include <cftkit/core/source.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {
namespace reading {

/// What reading one document of a model needs.
struct ModelReader {
    Store& store;
    Citing& citing;
    Report& report;
    std::size_t document;
    ModelDraft& into;
    /// A publication is the author's own source of what it says itself; only a copy is not.
    List<const Source*> authors_own;

    [[nodiscard]] Provenance provenance(const Fields& fields, const Provenance& inherited) const {
        return citing.provenance(fields, inherited, authors_own);
    }
    /// Where both must be said.
    [[nodiscard]] Provenance own_provenance(const Fields& fields) const { return citing.top_provenance(fields, authors_own); }
    [[nodiscard]] std::string_view text(const Fields& fields, std::string_view key) const {
        return store.text(fields.text(key).value_or(""));
    }
    /// A message id, which is kept with its place: texts belong to it.
    [[nodiscard]] std::string_view wording(const Fields& fields, std::string_view key) const;
    void owns_text(std::string_view id, std::string at) const {
        into.wordings.try_emplace(std::string(id), Place{document, std::move(at)});
    }
};

/// Words in lower snake case joined by dots.
[[nodiscard]] bool is_message_id(std::string_view text) noexcept;

/// The names of an enumeration up to its last value.
template <class Enum>
[[nodiscard]] std::vector<std::string_view> words_up_to(Enum last) {
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i) words.push_back(name(static_cast<Enum>(i)));
    return words;
}
/// A word of an enumeration; its first value where the key is absent or wrong.
template <class Enum>
[[nodiscard]] Enum word_of(const Fields& fields, std::string_view key, Enum last) {
    return static_cast<Enum>(fields.word(key, words_up_to(last)).value_or(0));
}
/// A list of words of an enumeration, each once.
template <class Enum>
[[nodiscard]] List<Enum> words_of(const Fields& fields, std::string_view key, Enum last, const ModelReader& reader) {
    std::vector<Enum> words;
    UniqueIds once(reader.report);
    for (const auto& node : fields.list(key)) {
        const auto word = read_word(node, reader.report, words_up_to(last));
        if (word && once.add(std::string(name(static_cast<Enum>(*word))), node.at)) words.push_back(static_cast<Enum>(*word));
    }
    return reader.store.list(std::move(words));
}
/// A list of ids, each once, with their places.
[[nodiscard]] std::vector<Named> named_ids(const Fields& fields, std::string_view key, const ModelReader& reader);

/// One kind of document each; `top` is the whole document.
void read_systems(const Value& document, const ModelReader& reader);
void read_compassion(const Value& document, const ModelReader& reader);
void read_patterns(const Value& document, const ModelReader& reader);
void read_practices(const Value& document, const ModelReader& reader);
void read_breathing(const Value& document, const ModelReader& reader);
void read_factors(const Value& document, const ModelReader& reader);
void read_programme(const Value& document, const ModelReader& reader);
void read_check_in(const Value& document, const ModelReader& reader);
void read_measures(const Value& document, const ModelReader& reader);
void read_texts(const Value& document, const ModelReader& reader);
void read_avoided(const Value& document, const ModelReader& reader);

/// The questions that the check-in has: the members of CheckIn.
[[nodiscard]] std::vector<std::string_view> check_in_members();

/// Parts of a file of practices.
[[nodiscard]] std::vector<NeedDraft> read_needs(const Fields& fields, const ModelReader& reader);
void read_variants(const Fields& fields, PracticeDraft& into, const ModelReader& reader);

/// A mark of the partial order and the family that has it.
struct FamilyMark {
    std::string_view mark;
    std::string_view id;
};
inline constexpr FamilyMark family_marks[] = {
    {"P0a", "consent_and_safety"},  {"P0b", "understanding"},       {"P1", "grounding"},
    {"P2", "soothing_rhythm"},      {"P3", "mindful_attention"},    {"P4", "calm_place"},
    {"P5", "receiving_compassion"}, {"P6", "giving_compassion"},    {"P7", "compassionate_self"},
    {"P8", "daily_compassion"},     {"P9", "compassionate_letter"}, {"P10", "understanding_the_critic"},
    {"P11", "multiple_selves"},     {"P12a", "shame_work"},         {"P12b", "chair_work"},
    {"P13a", "assertiveness"},      {"P13f", "forgiveness"},        {"P13v", "helpful_action"},
    {"P14", "everyday_kindness"}};
/// The place of a mark in the order; behind all where it is unknown.
[[nodiscard]] std::size_t place_of_mark(std::string_view mark) noexcept;

}  // namespace reading
}  // namespace json
}  // namespace cftkit
