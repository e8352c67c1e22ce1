// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"

#include <cftkit/json.hpp>
#include <cftkit/registry.hpp>

#include <optional>
#include <string>
#include <vector>

namespace cftkit::python {
namespace {

// Reading files and checking documents touches nothing of Python's.
using without_gil = py::call_guard<py::gil_scoped_release>;

std::shared_ptr<Form> form_of(LoadedInstrument loaded) {
    const auto owner = std::make_shared<const LoadedInstrument>(std::move(loaded));
    auto form = std::make_shared<Form>();
    form->view = &owner->instrument();
    for (const auto& norm : owner->norms()) form->norms.push_back(&norm);
    form->owner = owner;
    return form;
}

std::vector<std::string_view> views(const std::vector<std::string>& texts) { return {texts.begin(), texts.end()}; }

}  // namespace

void bind_json(py::module_& module) {
    py::class_<SourceLibrary>(module, "SourceLibrary", "The publications that documents cite.")
        .def_static(
            "from_json", [](const std::string& text) { return SourceLibrary::from_json(text); }, py::arg("text"), without_gil(),
            "Reads a sources document.\n\nRaises cftkit.Error with the first fault.")
        .def_static(
            "from_file", [](const std::string& path) { return SourceLibrary::from_file(path); }, py::arg("path"), without_gil(),
            "Reads a sources document from a file.\n\nRaises cftkit.Error: cannot_read_file, or the first fault.")
        .def("__len__", [](const SourceLibrary& self) { return self.sources().size(); })
        .def(
            "__contains__", [](const SourceLibrary& self, std::string_view id) { return self.find(id) != nullptr; },
            py::arg("id"));

    module.def(
        "_from_json",
        [](const std::string& document, const std::vector<std::string>& bands, const std::vector<std::string>& norms,
           const std::optional<SourceLibrary>& sources) {
            return form_of(sources ? LoadedInstrument::from_json(document, *sources, views(bands), views(norms))
                                   : LoadedInstrument::from_json(document, views(bands), views(norms)));
        },
        py::arg("text"), py::arg("bands"), py::arg("norms"), py::arg("sources"), without_gil());
    module.def(
        "_from_file",
        [](const std::string& path, const std::optional<SourceLibrary>& sources) {
            return form_of(sources ? LoadedInstrument::from_file(path, *sources) : LoadedInstrument::from_file(path));
        },
        py::arg("path"), py::arg("sources"), without_gil());
    module.def(
        "_check",
        [](const std::string& document, const std::shared_ptr<Form>& instrument, const std::optional<SourceLibrary>& sources) {
            std::vector<Finding> findings;
            {
                const py::gil_scoped_release release;
                findings = check(document, {instrument ? instrument->view : nullptr, sources ? &*sources : nullptr});
            }
            py::list result;
            for (const auto& finding : findings)
                result.append(py::make_tuple(text(name(finding.rule)), message_text(finding.where),
                                             message_text(finding.expected), message_text(finding.found)));
            return result;
        },
        py::arg("text"), py::arg("instrument"), py::arg("sources"));
    module.def(
        "_check_collection",
        [](const std::vector<std::shared_ptr<Form>>& forms) {
            std::vector<LoadedInstrument> loaded;
            std::vector<std::size_t> places;
            for (std::size_t i = 0; i < forms.size(); ++i) {
                if (forms[i] == nullptr) throw py::type_error("a form is expected, not None");
                // A shipped form has no owner: it is known already.
                const auto owner = std::static_pointer_cast<const LoadedInstrument>(forms[i]->owner);
                if (owner == nullptr) continue;
                loaded.push_back(*owner);
                places.push_back(i);
            }
            std::vector<CollectionFinding> findings;
            {
                const py::gil_scoped_release release;
                findings = check_collection(loaded, instruments());
            }
            py::list result;
            for (const auto& [form, finding] : findings)
                result.append(py::make_tuple(places[form], text(name(finding.rule)), message_text(finding.where),
                                             message_text(finding.expected), message_text(finding.found)));
            return result;
        },
        py::arg("forms"));
}

}  // namespace cftkit::python
