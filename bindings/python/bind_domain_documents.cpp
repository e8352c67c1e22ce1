// SPDX-License-Identifier: Apache-2.0
#include "model_facts.hpp"

#include <cftkit/json/loaded_model.hpp>
#include <cftkit/registry.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cftkit::python {
namespace {

using without_gil = py::call_guard<py::gil_scoped_release>;
using Named = std::vector<std::pair<std::string, std::string>>;

std::vector<ModelDocument> documents_of(const Named& named) {
    std::vector<ModelDocument> documents;
    for (const auto& [name, content] : named) documents.push_back({name, content});
    return documents;
}

ModelOptions options_of(const std::optional<SourceLibrary>& sources, const std::shared_ptr<ModelView>& base, bool is_complete) {
    return {sources ? &*sources : nullptr, base ? base->view : nullptr, is_complete, instruments()};
}

/// What a loaded model stands on: itself, the model whose facts it adds to, and the publications.
struct Owner {
    LoadedModel loaded;
    std::shared_ptr<const ModelView> base;
    std::optional<SourceLibrary> sources;
};

std::shared_ptr<ModelView> view_of(LoadedModel loaded, const std::shared_ptr<ModelView>& base,
                                   const std::optional<SourceLibrary>& sources) {
    const auto owner = std::make_shared<const Owner>(Owner{std::move(loaded), base, sources});
    const auto& own = owner->loaded.measures();
    const bool has_own = !own.measures.empty() || !own.not_measured.empty();
    return std::make_shared<ModelView>(ModelView{&owner->loaded.model(), has_own || !base ? &own : base->measures, owner});
}

}  // namespace

void bind_model_documents(py::module_& module) {
    module.def(
        "_model_from_json",
        [](const Named& documents, const std::optional<SourceLibrary>& sources, const std::shared_ptr<ModelView>& base,
           bool is_complete) {
            return view_of(LoadedModel::from_json(documents_of(documents), options_of(sources, base, is_complete)), base, sources);
        },
        py::arg("documents"), py::arg("sources"), py::arg("base"), py::arg("is_complete"), without_gil());
    module.def(
        "_model_from_file",
        [](const std::string& path, const std::optional<SourceLibrary>& sources, const std::shared_ptr<ModelView>& base,
           bool is_complete) { return view_of(LoadedModel::from_file(path, options_of(sources, base, is_complete)), base, sources); },
        py::arg("path"), py::arg("sources"), py::arg("base"), py::arg("is_complete"), without_gil());
    module.def(
        "_check_model",
        [](const Named& documents, const std::optional<SourceLibrary>& sources, const std::shared_ptr<ModelView>& base,
           bool is_complete) {
            std::vector<ModelFinding> findings;
            {
                const py::gil_scoped_release release;
                findings = check_model(documents_of(documents), options_of(sources, base, is_complete));
            }
            py::list result;
            for (const auto& [document, finding] : findings)
                result.append(py::make_tuple(message_text(document), text(name(finding.rule)), message_text(finding.where),
                                             message_text(finding.expected), message_text(finding.found)));
            return result;
        },
        py::arg("documents"), py::arg("sources"), py::arg("base"), py::arg("is_complete"));
    module.def(
        "_model_documents",
        [](const std::shared_ptr<ModelView>& model) {
            auto documents = to_documents(*model->view);
            if (!model->measures->measures.empty() || !model->measures->not_measured.empty())
                documents.push_back(to_document(*model->measures));
            py::dict result;
            for (const auto& [name, content] : documents) result[text(name)] = text(content);
            return result;
        },
        py::arg("model"));
}

}  // namespace cftkit::python
