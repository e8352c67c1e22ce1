// SPDX-License-Identifier: Apache-2.0
#include "model_facts.hpp"

#include <string>

namespace cftkit::python {
namespace {

using HeldVariant = PartOf<Variant, Practice>;

py::tuple safe_seconds(const HeldVariant& self) {
    const auto mark = self.model->view->practices.family_of(*self.whole).mark;
    py::list result;
    for (const int seconds : self->seconds)
        if (is_safe_start(mark, *self, seconds)) result.append(seconds);
    return py::tuple(result);
}

void bind_variant(py::module_& module) {
    py::class_<HeldVariant> type(module, "Variant", "One way to do a practice. Every attribute is stated; none is guessed.");
    bind_id(type, &Variant::id, "Its id in the practice.");
    type.def_property_readonly(
        "practice", [](const HeldVariant& self) { return self.whole->id; }, "Id of the practice.");
    bind_word(type, "eyes", &Variant::eyes, "open, soft_gaze or closed.");
    bind_word(type, "breath", &Variant::breath, "What is asked of the breath: none, own_pace, paced or paced_hold.");
    bind_value(type, "breath_only", &Variant::breath_only, "True where the breath is all that there is to attend to.");
    bind_word(type, "body", &Variant::body, "Where in the body attention goes: none, outside or inside.");
    bind_value(type, "touch", &Variant::touch, "True where there is touch, by one's own hand or somebody's.");
    bind_word(type, "imagery", &Variant::imagery, "none, light or vivid.");
    bind_value(type, "audio", &Variant::audio, "True where something must be heard.");
    bind_value(type, "privacy", &Variant::privacy, "True where nobody should see or hear it.");
    bind_word(type, "medium", &Variant::medium, "How it comes to the person: inner, spoken, audio, written or action.");
    bind_value(type, "interpersonal", &Variant::interpersonal, "True where another person takes part, in fact or in mind.");
    bind_word(type, "memory", &Variant::memory, "The oldest or hardest memory that it touches: none, recent, past or trauma.");
    bind_word(type, "posture", &Variant::posture, "any, seated, standing, walking or lying.");
    bind_word(type, "entry", &Variant::entry, "Whom attention goes to first: neither, self or other.");
    bind_word(type, "guide", &Variant::guide, "Who must be there: none, guide or clinician.");
    bind_value(type, "intensity", &Variant::intensity, "0 to 4.");
    type.def_property_readonly(
            "seconds",
            [](const HeldVariant& self) {
                py::tuple result(self->seconds.size());
                for (std::size_t i = 0; i < self->seconds.size(); ++i) result[i] = py::int_(self->seconds[i]);
                return result;
            },
            "How long it can last, ascending, with its closing step.")
        .def_property_readonly("safe_seconds", &safe_seconds,
                               "The lengths at which it may be offered while much about the person is unknown; often none.")
        .def(
            "__eq__",
            [](const HeldVariant& self, const HeldVariant& other) {
                return self.whole->id == other.whole->id && *self == *other;
            },
            py::is_operator())
        .def("__hash__", [](const HeldVariant& self) { return py::hash(py::make_tuple(text(self.whole->id), text(self->id))); });
    bind_value(type, "closing_seconds", &Variant::closing_seconds, "How long its closing step takes.");
    type.def_property_readonly(
            "breathing", [](const HeldVariant& self) { return text_tuple(self->breathing); },
            "Of a paced variant: ids of the breathing patterns that it may use.")
        .def_property_readonly(
            "invitation_id",
            [](const HeldVariant& self) {
                return self->invitation_id.empty() ? std::string(self.whole->wording_id) + ".invitation" : std::string(self->invitation_id);
            },
            "Id of the text that says how to begin: its own, or the practice's.");
    bind_model_of(type);
}

py::tuple ids_of(const Part<Prerequisite>& self) {
    py::tuple ids(self->any_of.size());
    for (std::size_t i = 0; i < self->any_of.size(); ++i) ids[i] = text(self.model->view->practices.id_of(self->any_of[i]));
    return ids;
}

void bind_need(py::module_& module) {
    py::class_<Part<Prerequisite>> type(module, "Prerequisite", "What should have been practised before.");
    type.def_property_readonly("any_of", &ids_of, "Ids of families and practices: at least one of them.");
    bind_value(type, "count", &Prerequisite::count, "How often, without a mark.");
    bind_word(type, "kind", &Prerequisite::kind,
              "Who may set it aside: absolute (nobody), hard (a clinician), hard_unguided (also a guide who is there) or soft (anybody).");
    bind_word(type, "within", &Prerequisite::within, "When: earlier, or in the same_session.");
    bind_provenance_of(type);
    bind_model_of(type);
    bind_equal_by(type, [](const Part<Prerequisite>& self) {
        return py::make_tuple(ids_of(self), static_cast<int>(self->count), text(name(self->kind)), text(name(self->within)),
                              plain_provenance(self->provenance));
    });
}

void bind_family(py::module_& module) {
    py::class_<Part<PracticeFamily>> type(module, "PracticeFamily", "Practices that share a place in the order of a therapy.");
    bind_id(type, &PracticeFamily::id, "Its id.");
    bind_text(type, "mark", &PracticeFamily::mark, "Its place in the partial order: P0a to P14.");
    bind_text(type, "wording_id", &PracticeFamily::wording_id, "What its texts begin with.");
    type.def_property_readonly(
        "needs", [](const Part<PracticeFamily>& self) { return parts(self->needs, self.model); },
        "What each of its practices needs before.");
    bind_provenance_of(type);
    bind_model_of(type);
    bind_equal_by_id(type);
}

void bind_practice(py::module_& module) {
    using Self = Part<Practice>;
    py::class_<Self> type(module, "Practice",
                          "One exercise: what it is for, in which ways it can be done, what comes before it, what to look out for.");
    bind_id(type, &Practice::id, "Its id.");
    bind_text(type, "wording_id", &Practice::wording_id, "What its texts begin with.");
    bind_word(type, "flow", &Practice::flow, "The way that compassion takes: none, to_self, to_others or from_others.");
    bind_text(type, "closing_id", &Practice::closing_id, "Id of the text of its closing step, or None.");
    type.def_property_readonly(
            "family",
            [](const Self& self) {
                return Part<PracticeFamily>{&self.model->view->practices.family_of(*self), self.model};
            },
            "The family that it belongs to.")
        .def_property_readonly(
            "systems", [](const Self& self) { return word_tuple(self->systems); }, "Which of the three systems it works with.")
        .def_property_readonly(
            "attributes", [](const Self& self) { return word_tuple(self->attributes); }, "Attributes of engagement.")
        .def_property_readonly(
            "skills", [](const Self& self) { return word_tuple(self->skills); }, "Skills of action.")
        .def_property_readonly(
            "grows", [](const Self& self) { return text_tuple(self->grows); }, "Ids of the protective factors that it grows.")
        .def_property_readonly(
            "needs", [](const Self& self) { return parts(self->needs, self.model); }, "What it needs beside its family.")
        .def_property_readonly(
            "all_needs",
            [](const Self& self) {
                py::list result;
                self.model->view->practices.for_each_need(*self, [&](const Prerequisite& need) {
                    result.append(Part<Prerequisite>{&need, self.model});
                });
                return py::tuple(result);
            },
            "What its family needs, then what it needs beside.")
        .def_property_readonly(
            "cautions", [](const Self& self) { return parts(self->cautions, self.model); }, "What to look out for.")
        .def_property_readonly(
            "evidence", [](const Self& self) { return parts(self->evidence, self.model); }, "What is known of it, for professionals.")
        .def_property_readonly(
            "variants", [](const Self& self) { return parts_of(self->variants, *self, self.model); }, "The ways to do it.")
        .def_property_readonly(
            "without_alternative", [](const Self& self) { return word_tuple(self->without_alternative); },
            "What it has no variant without: imagery, breath, closed_eyes.")
        .def_property_readonly(
            "without_alternative_because", [](const Self& self) { return text_or_none(self->without_alternative_because); },
            "Why, for professionals, or None.");
    bind_provenance_of(type);
    bind_model_of(type);
    bind_equal_by_id(type);
    bind_pickled_by_id(type, "practice");
}

}  // namespace

void bind_practices(py::module_& module) {
    bind_need(module);
    bind_variant(module);
    bind_family(module);

    py::class_<Part<PracticeCaution>> caution(module, "PracticeCaution",
                                              "A reaction to look out for: words about a reaction, never about a person.");
    caution.def_property_readonly(
        "id", [](const Part<PracticeCaution>& self) { return name(self->caution); }, "Its name.");
    bind_provenance_of(caution);
    bind_model_of(caution);
    bind_equal_by(caution, [](const Part<PracticeCaution>& self) {
        return py::make_tuple(text(name(self->caution)), plain_provenance(self->provenance));
    });

    py::class_<Part<Evidence>> evidence(module, "Evidence", "One thing that is known about a practice, for professionals.");
    bind_word(evidence, "about", &Evidence::about, "origin, order, dose, effect, harm or variant.");
    bind_value(evidence, "note", &Evidence::note, "What is known.");
    bind_provenance_of(evidence);
    bind_model_of(evidence);
    bind_equal_by(evidence, [](const Part<Evidence>& self) {
        return py::make_tuple(text(name(self->about)), text(self->note), plain_provenance(self->provenance));
    });

    bind_practice(module);
}

}  // namespace cftkit::python
