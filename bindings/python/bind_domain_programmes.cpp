// SPDX-License-Identifier: Apache-2.0
#include "model_facts.hpp"

namespace cftkit::python {
namespace {

struct HeldEdge {
    LiftedEdge edge;
    SharedModel model;
};

py::str id_of(const SharedModel& model, const PracticeRef& ref) { return text(model->view->practices.id_of(ref)); }

py::tuple practices_of(const Part<ProgrammeStep>& self) {
    py::tuple ids(self->practices.size());
    for (std::size_t i = 0; i < self->practices.size(); ++i) ids[i] = id_of(self.model, self->practices[i]);
    return ids;
}

py::tuple plain(const HeldEdge& self) {
    return py::make_tuple(static_cast<int>(self.edge.step), id_of(self.model, self.edge.practice),
                          Part<Prerequisite>{self.edge.need, self.model});
}

}  // namespace

void bind_programmes(py::module_& module) {
    py::class_<Part<ProgrammeStep>> step(module, "ProgrammeStep", "One step of a published order.");
    bind_value(step, "number", &ProgrammeStep::number, "Its number, as published.");
    bind_value(step, "is_seen", &ProgrammeStep::is_seen, "False where its content was not seen.");
    step.def_property_readonly("practices", &practices_of, "Ids of families and practices, in the order of the source.");
    bind_word(step, "memory", &ProgrammeStep::memory, "The hardest memory that it touches: none, recent, past or trauma.");
    bind_text(step, "note", &ProgrammeStep::note, "A note, or None.");
    bind_model_of(step);
    bind_equal_by(step, [](const Part<ProgrammeStep>& self) {
        return py::make_tuple(static_cast<int>(self->number), self->is_seen, practices_of(self), text(name(self->memory)),
                              text(self->note));
    });

    py::class_<HeldEdge>(module, "LiftedEdge", "A need that the order of a programme does not meet by itself.")
        .def_property_readonly(
            "step", [](const HeldEdge& self) { return self.edge.step; }, "Number of the step.")
        .def_property_readonly(
            "practice", [](const HeldEdge& self) { return id_of(self.model, self.edge.practice); },
            "Id of the family or practice that is taught there.")
        .def_property_readonly(
            "need",
            [](const HeldEdge& self) {
                return Part<Prerequisite>{self.edge.need, self.model};
            },
            "What should have come before.")
        .def(
            "__eq__", [](const HeldEdge& self, const HeldEdge& other) { return plain(self).equal(plain(other)); }, py::is_operator())
        .def("__hash__", [](const HeldEdge& self) { return py::hash(plain(self)); });

    using Self = Part<Programme>;
    py::class_<Self> type(module, "Programme", "The order in which a published programme teaches: structure and facts only.");
    bind_id(type, &Programme::id, "Its id.");
    bind_value(type, "name", &Programme::name, "Its name, as published.");
    bind_word(type, "unit", &Programme::unit, "What a step is: session, week, module, chapter, phase or day.");
    bind_word(type, "delivered_by", &Programme::delivered_by, "clinician, teacher, self_guided or not_stated.");
    bind_value(type, "is_complete", &Programme::is_complete, "True where every step was seen.");
    bind_value(type, "is_counter_example", &Programme::is_counter_example, "True where it is kept as a warning, never as a template.");
    type.def_property_readonly(
            "steps", [](const Self& self) { return parts(self->steps, self.model); }, "Its steps, in order.")
        .def(
            "lifted_edges",
            [](const Self& self) {
                py::list result;
                for_each_lifted_edge(self.model->view->practices, *self,
                                     [&](const LiftedEdge& edge) { result.append(HeldEdge{edge, self.model}); });
                return py::tuple(result);
            },
            "Each need, soft ones aside, that the published order does not meet by itself.\n\n"
            "A guide or clinician lifts it where the programme is followed. Steps that were not seen may have met a need: ask "
            "`is_complete` first.");
    bind_text(type, "gaps", &Programme::gaps, "What was not seen, in words, or None.");
    bind_provenance_of(type);
    bind_model_of(type);
    bind_equal_by_id(type);
    bind_pickled_by_id(type, "programme");
}

}  // namespace cftkit::python
