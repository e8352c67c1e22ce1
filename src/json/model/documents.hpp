// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reader.hpp"

#include <cftkit/json/loaded_model.hpp>

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {

struct LoadedModel::Data {
    reading::Store store;
    std::optional<SourceLibrary> sources;
    Model model;
    Measures measures;
    Rules rules;
};

namespace reading {

/// One document while a model is read.
struct OpenDocument {
    std::string name;
    Value tree;
    std::string kind;  ///< of its schema, without the version; empty where it could not be read
    Report report;
};

/// Several documents that are read together, or one alone. Alone, what it names may exist elsewhere and is not looked for.
struct ModelReading {
    const ModelOptions& options;
    bool is_alone;
    std::deque<OpenDocument> documents;
    ModelDraft draft;
    std::vector<ModelFinding> elsewhere;  ///< about documents that are not there
    LoadedModel::Data& into;

    [[nodiscard]] Report& report(std::size_t document) { return documents[document].report; }
    [[nodiscard]] Report& report(const Place& place) { return documents[place.document].report; }
    void add(ErrorCode rule, const Place& place, std::string expected, std::string found) {
        report(place).add(rule, place.at, std::move(expected), std::move(found));
    }
    /// Something is missing whose document is missing, too.
    void add_missing(std::string document, std::string expected) {
        elsewhere.push_back({std::move(document), {ErrorCode::model_incomplete, "", std::move(expected), "no such document"}});
    }
    [[nodiscard]] bool is_clean(std::string_view kind) const {
        for (const auto& one : documents)
            if (!one.report.empty() && (one.kind.empty() || one.kind == kind)) return false;
        return true;
    }
    /// Every document was one of a kind that is known; whatever else is wrong in it.
    [[nodiscard]] bool is_readable() const {
        for (const auto& one : documents)
            if (one.kind.empty()) return false;
        return true;
    }
};

/// The kinds of documents that a model is made of: "systems", "practices" and so on.
[[nodiscard]] bool is_model_kind(std::string_view kind) noexcept;
/// Reads one document into the draft.
void read_model_document(ModelReading& reading, std::size_t document);
/// Puts the parts together: what names what, and what there may be once. Makes the final model.
void assemble(ModelReading& reading);
void assemble_practices(ModelReading& reading);
void assemble_programmes(ModelReading& reading);
void assemble_measures(ModelReading& reading);
void assemble_texts(ModelReading& reading);
/// Flags, guards, questions and settings, and the guards that are made of needs.
void assemble_rules(ModelReading& reading);
void assemble_avoided(ModelReading& reading);
/// What the practices must fulfil together, found where it stands.
void check_practices(ModelReading& reading);
/// A text and words as they are compared: in small letters, with one kind of space, hyphen and apostrophe, letters in one piece.
[[nodiscard]] std::u32string comparable(std::string_view text);
/// Whether a text has these words as whole words; both as they are compared.
[[nodiscard]] bool has_words(std::u32string_view text, std::u32string_view words);
/// What texts must not say, which are missing and which belong to nothing.
void check_texts(ModelReading& reading);
/// Whether all is there that a whole model has.
void check_whole(ModelReading& reading);

/// The ids of families and practices of the model so far, for looking up.
[[nodiscard]] std::optional<PracticeRef> find_ref(const PracticeSet& set, std::string_view id);
/// References to families and practices; one that is unknown is a finding and left out. Alone, nothing is found and `is_whole` tells.
[[nodiscard]] List<PracticeRef> resolve(ModelReading& reading, const std::vector<Named>& names, std::size_t document,
                                        bool& is_whole);
/// A finding that an id is unknown, with the one that was probably meant.
void add_unknown(Report& report, ErrorCode rule, const Named& named, std::string expected,
                 const std::vector<std::string_view>& known);

/// Everything that is wrong with one document of a model alone.
void check_model_document(Value&& document, std::string kind, const SourceLibrary* sources, Report& report);

}  // namespace reading
}  // namespace json
}  // namespace cftkit
