// SPDX-License-Identifier: Apache-2.0
#include "model_facts.hpp"

namespace cftkit::python {
namespace {

template <class Class>
void bind_cell(Class& type) {
    using Self = typename Class::type;
    type.def_property_readonly(
            "cell", [](const Self& self) { return self->cell.id; },
            "Name of the system, flow, obstacle, attribute or skill, or id of the factor.")
        .def_property_readonly(
            "cell_kind", [](const Self& self) { return name(self->cell.kind); },
            "system, flow, obstacle, attribute, skill or factor.")
        .def_property_readonly(
            "flow",
            [](const Self& self) {
                return self->cell.flow == Flow::none ? py::object(py::none()) : py::object(text(name(self->cell.flow)));
            },
            "The flow that is asked about, or None.");
}

template <class Fact>
py::tuple plain_cell(const Part<Fact>& self) {
    return py::make_tuple(text(name(self->cell.kind)), text(self->cell.id), text(name(self->cell.flow)), text(self->note),
                          plain_provenance(self->provenance));
}

}  // namespace

void bind_measures(py::module_& module) {
    py::class_<Part<Measure>> measure(module, "Measure", "A scale that says something about a cell of the model.");
    bind_cell(measure);
    bind_text(measure, "instrument", &Measure::instrument, "Id in the catalogue, or None where the form is not shipped.");
    bind_text(measure, "scale", &Measure::scale, "Id of the scale, or None.");
    bind_text(measure, "instrument_name", &Measure::instrument_name, "Name of a form that is not shipped, or None.");
    bind_word(measure, "higher_means", &Measure::higher_means, "What a higher score means for the cell: more or less.");
    bind_text(measure, "note", &Measure::note, "A note, or None.");
    bind_provenance_of(measure);
    bind_model_of(measure);
    bind_equal_by(measure, [](const Part<Measure>& self) {
        return py::make_tuple(plain_cell(self), text(self->instrument), text(self->scale), text(self->instrument_name),
                              text(name(self->higher_means)));
    });

    py::class_<Part<NotMeasured>> gap(module, "NotMeasured", "A cell that no questionnaire known here measures: ask the person.");
    bind_cell(gap);
    bind_text(gap, "note", &NotMeasured::note, "A note, or None.");
    bind_provenance_of(gap);
    bind_model_of(gap);
    bind_equal_by(gap, [](const Part<NotMeasured>& self) { return plain_cell(self); });

    py::class_<Part<Measures>> type(module, "Measures", "Which scale measures which cell of the model, and which cells nothing measures.");
    type.def_property_readonly(
            "measures", [](const Part<Measures>& self) { return parts(self->measures, self.model); }, "Scales, cell by cell.")
        .def_property_readonly(
            "not_measured", [](const Part<Measures>& self) { return parts(self->not_measured, self.model); },
            "Cells that nothing measures.");
    bind_model_of(type);
    bind_equal_by_model(type);
}

}  // namespace cftkit::python
