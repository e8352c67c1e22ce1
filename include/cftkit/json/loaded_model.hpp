// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/instrument.hpp>
#include <cftkit/core/list.hpp>
#include <cftkit/domain/model.hpp>
#include <cftkit/json/check.hpp>
#include <cftkit/json/source_library.hpp>
#include <cftkit/sequencing/measure.hpp>
#include <cftkit/sequencing/rules.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cftkit {
inline namespace json {

/// One document of a model, with the name that findings call it by (its file, for example).
struct ModelDocument {
    std::string name;
    std::string text;
};

/// What stands beside the documents of a model.
struct ModelOptions {
    /// The publications, besides those of the base. Where neither has any, every source id is accepted and the rules about what
    /// a status needs are left out.
    const SourceLibrary* sources = nullptr;
    /// Facts to add to: practices may join its families and need its practices, and its factors, breathing patterns, texts and
    /// sources may be named. What the documents hold is added after it; systems, compassion, patterns and the check-in of one's own
    /// take the place of its own, and the usual pace and the limits of breathing stay as they are. Its words to avoid hold for
    /// texts of one's own, and what the documents bring must have texts: what it does not have itself, in every language that the
    /// documents bring texts in. It must outlive the loaded model. Without it the documents stand alone.
    const Model* base = nullptr;
    /// Whether everything has to be there that the shipped model has: all systems, all families, every text in every language.
    /// Without it a few practices, or one programme, are enough.
    bool is_complete = false;
    /// The forms that measures may name; where there are none, any form and scale is accepted.
    List<const Instrument*> instruments = {};
    /// Rules to add to, of the practices of `base`: guards and questions of one's own stand beside its own, and none of its own goes
    /// away. Flags of one's own take their place, with the same hazards; settings, number by number. It must outlive the loaded model.
    const Rules* base_rules = nullptr;
};

/// One thing that is wrong in one of several documents.
struct ModelFinding {
    std::string document;
    Finding finding;

    friend bool operator==(const ModelFinding&, const ModelFinding&) = default;
};

/// A model read from documents: the owner of what a `Model` only views. Copies share what they own.
class LoadedModel {
public:
    /// @throws Error with the first finding of check_model(); its place begins with the document's name
    [[nodiscard]] static LoadedModel from_json(const std::vector<ModelDocument>& documents, const ModelOptions& options = {});
    /// One document, or a folder with all that is in it at the places of docs/model_format.md, and with its sources.json.
    /// @throws Error cannot_read_file, or as from_json
    [[nodiscard]] static LoadedModel from_file(std::string_view path, const ModelOptions& options = {});

    [[nodiscard]] const Model& model() const& noexcept;
    const Model& model() const&& = delete;  // the view would outlive its owner
    /// What measures.json says; empty where there was none.
    [[nodiscard]] const Measures& measures() const& noexcept;
    const Measures& measures() const&& = delete;
    /// Flags, guards, questions and settings, with one guard for each firm need of the practices.
    [[nodiscard]] const Rules& rules() const& noexcept;
    const Rules& rules() const&& = delete;

    struct Data;

private:
    explicit LoadedModel(std::shared_ptr<const Data> data) noexcept : data_(std::move(data)) {}
    std::shared_ptr<const Data> data_;
};

/// Everything that is wrong with these documents, each alone and together (at most 200 findings). Empty: they make a model.
[[nodiscard]] std::vector<ModelFinding> check_model(const std::vector<ModelDocument>& documents,
                                                    const ModelOptions& options = {});

/// The documents that a model is made of, as docs/model_format.md has them: reading them back gives the same model. Named as the
/// files in data/ are ("practices/soothing_rhythm.json"). The list of sources is none of them.
[[nodiscard]] std::vector<ModelDocument> to_documents(const Model& model);
/// The same with the rules, whose practices the model holds. Guards that are made of needs are not written; reading makes them again.
[[nodiscard]] std::vector<ModelDocument> to_documents(const Model& model, const Rules& rules);
/// The same of what measures what.
[[nodiscard]] ModelDocument to_document(const Measures& measures);

/// Everything in it but the list of sources, as JSON with sorted keys and sources by their id: two models are the same exactly
/// where their dumps are.
[[nodiscard]] std::string dump(const Model& model);
[[nodiscard]] std::string dump(const Measures& measures);
[[nodiscard]] std::string dump(const Rules& rules);

/// One fact in the same way. Practices name others by their places, so compare those of one set, or of a set and what was added to it.
[[nodiscard]] std::string dump(const ModelTerm& term);
[[nodiscard]] std::string dump(const Practice& practice);
[[nodiscard]] std::string dump(const PracticeFamily& family);
[[nodiscard]] std::string dump(const ProtectiveFactor& factor);
[[nodiscard]] std::string dump(const Programme& programme);
[[nodiscard]] std::string dump(const BreathingPattern& pattern);
[[nodiscard]] std::string dump(const CheckInQuestion& question);
[[nodiscard]] std::string dump(const CheckInForm& form);

}  // namespace json
}  // namespace cftkit
