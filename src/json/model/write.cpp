// SPDX-License-Identifier: Apache-2.0
#include "write.hpp"

namespace cftkit {
inline namespace json {
namespace {

using writing::Written;

/// The texts of one language, a document for each kind: texts/en/practice.json has those whose ids begin with "practice.".
void add_texts(std::vector<ModelDocument>& documents, const Texts& texts) {
    const auto kind_of = [](const Text& text) { return text.id.substr(0, text.id.find('.')); };
    for (std::size_t i = 0; i < texts.texts.size();) {
        const auto kind = kind_of(texts.texts[i]);
        auto entries = Written::object();
        for (; i < texts.texts.size() && kind_of(texts.texts[i]) == kind; ++i)
            entries.text(texts.texts[i].id, texts.texts[i].text);
        auto document = writing::document_of("texts.v1");
        document.text("language", texts.language).put("texts", std::move(entries.one_a_line()));
        documents.push_back({"texts/" + std::string(texts.language) + "/" + std::string(kind) + ".json", document.document()});
    }
}

}  // namespace

std::vector<ModelDocument> to_documents(const Model& model) {
    std::vector<ModelDocument> documents;
    const auto add = [&documents](std::string name, const Written& document) {
        documents.push_back({std::move(name), document.document()});
    };
    const auto& terms = model.compassion;
    const bool has_terms = !terms.flows.empty() || !terms.obstacles.empty() || !terms.attributes.empty() ||
                           !terms.skills.empty() || !terms.formulation.empty();
    if (!model.systems.empty()) add("model/systems.json", writing::systems(model));
    if (has_terms) add("model/compassion.json", writing::compassion(terms));
    if (!model.patterns.rules.empty()) add("model/patterns.json", writing::patterns(model.patterns));
    for (std::size_t i = 0; i < model.practices.families.size(); ++i)
        add("practices/" + std::string(model.practices.families[i].id) + ".json", writing::family(model.practices, i));
    if (!model.breathing.patterns.empty()) add("practices/breathing.json", writing::breathing(model.breathing));
    if (!model.factors.empty()) add("protective_factors/factors.json", writing::protective_factors(model));
    for (const auto& programme : model.programmes)
        add("programmes/" + std::string(programme.id) + ".json", writing::programme(model.practices, programme));
    if (!model.check_in.id.empty()) add("check_in.json", writing::check_in(model.check_in));
    if (!model.avoided.empty()) add("texts/avoid.json", writing::avoided(model.avoided));
    for (const auto& texts : model.texts) add_texts(documents, texts);
    return documents;
}

ModelDocument to_document(const Measures& measures) { return {"measures.json", writing::measures(measures).document()}; }

}  // namespace json
}  // namespace cftkit
