// SPDX-License-Identifier: Apache-2.0
#include "model_facts.hpp"

#include <cftkit/json/loaded_model.hpp>
#include <cftkit/registry/model.hpp>
#include <cftkit/registry/rules.hpp>

#include <string>

namespace cftkit::python {
namespace {

using HeldStatement = PartOf<SystemStatement, SystemFacts>;
using Self = std::shared_ptr<ModelView>;

template <class T>
py::tuple all(const Self& self, const List<T>& list) {
    return parts(list, SharedModel(self));
}

template <class T>
py::object found(const Self& self, const T* fact) {
    return fact == nullptr ? py::object(py::none()) : py::cast(Part<T>{fact, SharedModel(self)});
}

void bind_systems(py::module_& module) {
    py::class_<HeldStatement> statement(module, "SystemStatement", "One thing that is said of a system, with its own sources.");
    bind_id(statement, &SystemStatement::id, "Its id.");
    statement.def_property_readonly(
        "wording_id", [](const HeldStatement& self) { return std::string(self.whole->wording_id) + "." + std::string(self->id); },
        "Id of its text.");
    bind_word(statement, "aspect", &SystemStatement::aspect,
              "What it is about: function, feeling, behaviour, bodily_sign, trigger or over_reliance.");
    bind_provenance_of(statement);
    bind_model_of(statement);
    bind_equal_by(statement, [](const HeldStatement& self) {
        return py::make_tuple(text(name(self.whole->system)), text(self->id), text(name(self->aspect)),
                              plain_provenance(self->provenance));
    });

    py::class_<Part<SystemFacts>> type(module, "SystemFacts", "What is known of one of the three systems.");
    type.def_property_readonly(
        "id", [](const Part<SystemFacts>& self) { return name(self->system); }, "threat, drive or soothing.");
    bind_text(type, "wording_id", &SystemFacts::wording_id, "What its texts begin with.");
    bind_text(type, "colour", &SystemFacts::colour, "In which its circle is drawn: red, blue or green.");
    type.def_property_readonly(
            "statements", [](const Part<SystemFacts>& self) { return parts_of(self->statements, *self, self.model); },
            "What is said of it.")
        .def(
            "__eq__",
            [](const Part<SystemFacts>& self, const Part<SystemFacts>& other) {
                return self.at == other.at || (self->system == other->system && is_same_model(self.model, other.model));
            },
            py::is_operator())
        .def("__hash__", [](const Part<SystemFacts>& self) { return py::hash(text(name(self->system))); });
    bind_provenance_of(type);
    bind_model_of(type);

    py::class_<Part<ModelTerm>> term(module, "ModelTerm", "A flow, an obstacle, an attribute, a skill or a step of the formulation.");
    bind_id(term, &ModelTerm::id, "Its id.");
    bind_text(term, "wording_id", &ModelTerm::wording_id, "What its texts begin with.");
    bind_provenance_of(term);
    bind_model_of(term);
    bind_equal_by_id(term);
}

void bind_patterns(py::module_& module) {
    py::class_<Part<PatternCondition>> condition(module, "PatternCondition", "One condition of a pattern.");
    bind_word(condition, "system", &PatternCondition::system, "The system whose level is looked at.");
    condition
        .def_property_readonly(
            "kind",
            [](const Part<PatternCondition>& self) {
                constexpr const char* names[] = {"at_least", "at_most", "ahead", "not_ahead"};
                return names[static_cast<std::size_t>(self->kind)];
            },
            "at_least and at_most speak of the level; ahead and not_ahead of how far it is ahead of another.")
        .def_property_readonly(
            "other",
            [](const Part<PatternCondition>& self) {
                const bool is_alone =
                    self->kind == PatternCondition::Kind::at_least || self->kind == PatternCondition::Kind::at_most;
                return is_alone ? py::object(py::none()) : py::object(text(name(self->other)));
            },
            "The other system, or None.")
        .def_property_readonly(
            "number", [](const Part<PatternCondition>& self) { return static_cast<int>(self->number); }, "The number.")
        .def(
            "__eq__", [](const Part<PatternCondition>& self, const Part<PatternCondition>& other) { return *self == *other; },
            py::is_operator())
        .def("__hash__", [](const Part<PatternCondition>& self) { return py::hash(py::int_(static_cast<int>(self->number))); });

    py::class_<PartOf<PatternRule, PatternRules>> rule(module, "PatternRule",
                                                       "A pattern holds where all its conditions do and no earlier rule's do.");
    using Rule = PartOf<PatternRule, PatternRules>;
    rule.def_property_readonly(
            "id", [](const Rule& self) { return name(self->pattern); }, "balanced, threat_led, drive_led, low_soothing or mixed.")
        .def_property_readonly(
            "conditions", [](const Rule& self) { return parts(self->conditions, self.model); }, "All of them have to hold.")
        .def_property_readonly(
            "status", [](const Rule& self) { return name(self.whole->provenance.status); }, "How well the rules are known.")
        .def_property_readonly(
            "sources", [](const Rule& self) { return citations(self.whole->provenance, self.model); }, "What the rules rest on.");
    bind_text(rule, "wording_id", &PatternRule::wording_id, "What its texts begin with.");
    bind_model_of(rule);
    rule.def(
            "__eq__", [](const Rule& self, const Rule& other) { return *self == *other; }, py::is_operator())
        .def("__hash__", [](const Rule& self) { return py::hash(text(name(self->pattern))); });
}

void bind_lists(py::class_<ModelView, Self>& type) {
    type.def_property_readonly(
            "systems", [](const Self& self) { return all(self, self->view->systems); }, "The three systems.")
        .def_property_readonly(
            "flows", [](const Self& self) { return all(self, self->view->compassion.flows); }, "The ways that compassion takes.")
        .def_property_readonly(
            "obstacles", [](const Self& self) { return all(self, self->view->compassion.obstacles); }, "What stands in its way.")
        .def_property_readonly(
            "attributes", [](const Self& self) { return all(self, self->view->compassion.attributes); }, "The attributes of engagement.")
        .def_property_readonly(
            "skills", [](const Self& self) { return all(self, self->view->compassion.skills); }, "The skills of action.")
        .def_property_readonly(
            "formulation", [](const Self& self) { return all(self, self->view->compassion.formulation); },
            "The steps of a formulation, in order.")
        .def_property_readonly(
            "patterns",
            [](const Self& self) { return parts_of(self->view->patterns.rules, self->view->patterns, SharedModel(self)); },
            "The rules of the patterns, in order: the first that holds gives the pattern.")
        .def_property_readonly(
            "families", [](const Self& self) { return all(self, self->view->practices.families); }, "The families of practices.")
        .def_property_readonly(
            "breathing",
            [](const Self& self) {
                return Part<BreathingFacts>{&self->view->breathing, SharedModel(self)};
            },
            "The paces of breathing.")
        .def_property_readonly(
            "check_in",
            [](const Self& self) {
                return Part<CheckInForm>{&self->view->check_in, SharedModel(self)};
            },
            "The momentary check-in.")
        .def_property_readonly(
            "measures",
            [](const Self& self) {
                return Part<Measures>{self->measures, SharedModel(self)};
            },
            "Which scale measures what.")
        .def_property_readonly(
            "languages",
            [](const Self& self) {
                py::list result;
                for (const auto& one : self->view->texts) result.append(text(one.language));
                return py::tuple(result);
            },
            "The languages that it has texts in.");
}

}  // namespace

py::object model_object(const SharedModel& model) { return py::cast(std::const_pointer_cast<ModelView>(model)); }

const SharedModel& shipped_model() {
    static const SharedModel shipped = std::make_shared<const ModelView>(ModelView{&model(), &measures(), &rules(), nullptr});
    return shipped;
}

bool is_same_model(const SharedModel& left, const SharedModel& right) {
    if (left->view == right->view) return true;
    return dump(*left->view) == dump(*right->view) && dump(*left->measures) == dump(*right->measures);
}

void bind_model(py::module_& module) {
    bind_systems(module);
    bind_patterns(module);

    py::class_<ModelView, Self> type(module, "Model", "The whole model of the therapy as facts: systems, practices, factors, programmes, texts.");
    bind_lists(type);
    type.def("_practices", [](const Self& self) { return all(self, self->view->practices.practices); })
        .def("_factors", [](const Self& self) { return all(self, self->view->factors); })
        .def("_programmes", [](const Self& self) { return all(self, self->view->programmes); })
        .def(
            "_find_practice", [](const Self& self, std::string_view id) { return found(self, self->view->practices.find(id)); },
            py::arg("id"))
        .def(
            "_find_family", [](const Self& self, std::string_view id) { return found(self, self->view->practices.find_family(id)); },
            py::arg("id"))
        .def(
            "_find_factor", [](const Self& self, std::string_view id) { return found(self, self->view->find_factor(id)); },
            py::arg("id"))
        .def(
            "_find_programme", [](const Self& self, std::string_view id) { return found(self, self->view->find_programme(id)); },
            py::arg("id"))
        .def(
            "_find_text",
            [](const Self& self, std::string_view id, std::string_view language) {
                return text_or_none(self->view->text(id, language));
            },
            py::arg("id"), py::arg("language"))
        .def(
            "_text_ids",
            [](const Self& self, std::string_view language) {
                py::list ids;
                for (const auto& texts : self->view->texts)
                    if (texts.language == language)
                        for (const auto& one : texts.texts) ids.append(text(one.id));
                return ids;
            },
            py::arg("language"))
        .def_property_readonly(
            "_is_shipped", [](const Self& self) { return self->owner == nullptr; })
        .def(
            "__eq__", [](const Self& self, const Self& other) { return is_same_model(self, other); }, py::is_operator())
        .def("__hash__", [](const Self& self) { return py::hash(py::int_(self->view->practices.practices.size())); })
        .def("__reduce__", [](const Self& self) {
            if (self->owner) throw py::type_error("a model read from documents cannot be pickled: read the documents again");
            return py::make_tuple(python_function("cftkit", "model"), py::tuple());
        });

    module.def("model", [] { return model_object(shipped_model()); });
    module.def(
        "practice",
        [](std::string_view id) {
            return Part<Practice>{&practice(id), shipped_model()};
        },
        py::arg("id"));
    module.def(
        "protective_factor",
        [](std::string_view id) {
            return Part<ProtectiveFactor>{&protective_factor(id), shipped_model()};
        },
        py::arg("id"));
    module.def(
        "programme",
        [](std::string_view id) {
            return Part<Programme>{&programme(id), shipped_model()};
        },
        py::arg("id"));
}

}  // namespace cftkit::python
