// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"
#include "reading.hpp"

#include <cftkit/assessment.hpp>
#include <cftkit/core/error.hpp>
#include <cftkit/registry.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace cftkit::python {
namespace {

// One person's answers as the engine takes them; marks and texts are read here, so nothing is read twice.
HeldScores score_one(const SharedForm& form, const py::object& given, const py::object& missing_rule, const py::object& absent,
                     const py::object& codes, const std::string& coding, bool is_table_row) {
    const Reading reading(absent, codes);
    const auto& items = form->view->items;
    std::vector<Answer> answers;
    answers.reserve(items.size());
    for (const auto value : given) {
        const auto index = answers.size();
        answers.push_back(is_table_row ? reading.cell(value)
                                       : reading.strictly(value, index < items.size() ? items[index].id : "past the last"));
    }
    ScoringOptions options;
    options.missing_rule = missing_rule_of(missing_rule);
    options.coding = coding;
    return {form->view->score(answers, options), form};
}

std::vector<const Norm*> norms_of(const Instrument& form) {
    const auto list = norms(form);
    return {list.begin(), list.end()};
}

py::tuple age_years(const Instrument& form) {
    const auto limit = [](std::int16_t years) { return years < 0 ? py::object(py::none()) : py::object(py::int_(years)); };
    return py::make_tuple(limit(form.age_years.from), limit(form.age_years.to));
}

bool is_same_definition(const Instrument& left, const Instrument& right) {
    if (&left == &right) return true;
    if (left.id != right.id || left.revision != right.revision || left.scales.size() != right.scales.size()) return false;
    return std::equal(left.scales.begin(), left.scales.end(), right.scales.begin(),
                      [](const Scale& a, const Scale& b) { return a.fingerprint == b.fingerprint; });
}

template <class T>
auto part(T Instrument::*member) {
    return [member](const SharedForm& self) { return self->view->*member; };
}
template <class T>
auto parts(List<T> Instrument::*member) {
    return [member](const SharedForm& self) { return held_tuple(self->view->*member, self); };
}

}  // namespace

Held<Norm> norm_of(const SharedForm& form, std::string_view id) {
    FixedText known;
    for (const auto* norm : form->norms) {
        if (norm->id == id) return {norm, form};
        known.add(known.empty() ? "one of " : ", ").add(norm->id);
    }
    raise(ErrorCode::unknown_norm, form->view->id, known.empty() ? "no name: no norms are known for this form" : known.view(),
          id);
}

SharedForm shipped(const Instrument& form) { return std::make_shared<const Form>(Form{&form, nullptr, norms_of(form)}); }

void bind_instrument(py::module_& module) {
    py::class_<MissingRule>(module, "MissingRule", "What to do when an answer is missing; see prorate().")
        .def_property_readonly(
            "at_least_answered", [](const MissingRule& self) { return self.at_least_answered; }, "How many answers it needs.")
        .def(
            "__eq__", [](const MissingRule& left, const MissingRule& right) { return left == right; }, py::is_operator())
        .def(
            "__hash__",
            [](const MissingRule& self) { return py::hash(py::make_tuple(static_cast<int>(self.kind), self.at_least_answered)); })
        .def("__repr__", [](const MissingRule& self) { return "prorate(" + std::to_string(self.at_least_answered) + ")"; });
    module.def(
        "prorate",
        [](const py::object& at_least_answered) {
            const bool is_number = py::isinstance<py::int_>(at_least_answered) && !py::isinstance<py::bool_>(at_least_answered);
            const auto count = is_number ? PyLong_AsLong(at_least_answered.ptr()) : 0;
            if (PyErr_Occurred() != nullptr) PyErr_Clear();
            if (count < 1 || count > static_cast<long>(Instrument::item_capacity))
                raise(ErrorCode::bad_missing_rule, "prorate", "a whole number of at least 1", shown(at_least_answered));
            return prorate(static_cast<std::uint16_t>(count));
        },
        py::arg("at_least_answered"),
        "Missing items count as the mean of the answered ones, where at least so many items of the scale are answered.\n\n"
        "Your choice, never the default; each score says so (`is_filled_in`).");

    py::class_<Form, std::shared_ptr<Form>> type(module, "Instrument",
                                                 "A questionnaire as facts: items, codes, scales, bands, alerts, licence.");
    const auto shared = [](const std::shared_ptr<Form>& form) { return SharedForm(form); };
    const auto get = [shared](auto getter) {
        return [shared, getter](const std::shared_ptr<Form>& self) { return getter(shared(self)); };
    };
    type.def_property_readonly("id", get(part(&Instrument::id)), "Its id: one edition, for ever.")
        .def_property_readonly("family", get(part(&Instrument::family)), "What its editions have in common.")
        .def_property_readonly("edition", get(part(&Instrument::edition)), "Its edition.")
        .def_property_readonly("revision", get(part(&Instrument::revision)), "How often the definition was mended.")
        .def_property_readonly("name", get(part(&Instrument::name)), "Its full name.")
        .def_property_readonly("short_name", get(part(&Instrument::short_name)), "Its short name.")
        .def_property_readonly("aliases", get([](const SharedForm& self) { return text_tuple(self->view->aliases); }),
                               "Other names for it.")
        .def_property_readonly("supersedes", get([](const SharedForm& self) { return text_tuple(self->view->supersedes); }),
                               "Ids of older editions.")
        .def_property_readonly("reference", get([](const SharedForm& self) {
                                   return self->view->reference == nullptr ? py::object(py::none())
                                                                           : py::cast(Held<Source>{self->view->reference, self});
                               }),
                               "What to cite, or None.")
        .def_property_readonly("status", get([](const SharedForm& self) { return name(self->view->provenance.status); }),
                               "How well its key is known: verified, second_hand, derived, conventional or expert_default.")
        .def_property_readonly("sources",
                               get([](const SharedForm& self) { return held_tuple(self->view->provenance.sources, self); }),
                               "What its key rests on.")
        .def_property_readonly("lowest_code", get(part(&Instrument::lowest_code)),
                               "Lowest answer, of items without codes of their own.")
        .def_property_readonly("highest_code", get(part(&Instrument::highest_code)),
                               "Highest answer, of items without codes of their own.")
        .def_property_readonly("codings", get([](const SharedForm& self) {
                                   py::list ids;
                                   for (const auto& coding : self->view->codings) ids.append(text(coding.id));
                                   return py::tuple(ids);
                               }),
                               "Ids of the ways to record the answers; empty where there is one.")
        .def_property_readonly("age_years", get([](const SharedForm& self) { return age_years(*self->view); }),
                               "For whom it is meant, in years: (from, to), each None where no limit is published.")
        .def_property_readonly("items", get(parts(&Instrument::items)), "Its items, in the order asked.")
        .def_property_readonly("scales", get(parts(&Instrument::scales)), "Its scales, each variant by itself.")
        .def_property_readonly("rules", get(parts(&Instrument::rules)), "Rules that count items instead of adding them.")
        .def_property_readonly("alerts", get(parts(&Instrument::alerts)), "Items whose answer asks for a human being.")
        .def_property_readonly("band_sets", get(parts(&Instrument::band_sets)), "Published sets of bands, side by side.")
        .def_property_readonly("licence", get([](const SharedForm& self) {
                                   return Held<Licence>{&self->view->licence, self};
                               }),
                               "The owner's terms.")
        .def_property_readonly("norms", get([](const SharedForm& self) {
                                   py::list result;
                                   for (const auto* norm : self->norms) result.append(Held<Norm>{norm, self});
                                   return python_function("cftkit.lists", "Norms")(result);
                               }),
                               "Studies whose numbers a score may be compared with; prints as a table.")
        .def(
            "norm", [](const std::shared_ptr<Form>& self, std::string_view id) { return norm_of(self, id); }, py::arg("id"),
            "The norm of one study.\n\nRaises cftkit.Error: unknown_norm.")
        .def(
            "_find_scale",
            [](const std::shared_ptr<Form>& self, std::string_view scale) { return self->view->find_scale(scale); },
            py::arg("scale"))
        .def(
            "_scale_error",
            [](const std::shared_ptr<Form>& self, std::string_view scale) { return name(self->view->scale_error(scale)); },
            py::arg("scale"))
        .def(
            "_score_one",
            [](const std::shared_ptr<Form>& self, const py::object& answers, const py::object& missing_rule,
               const py::object& absent, const py::object& codes, const std::string& coding,
               bool is_table_row) { return score_one(self, answers, missing_rule, absent, codes, coding, is_table_row); },
            py::arg("answers"), py::arg("missing_rule"), py::arg("absent"), py::arg("codes"), py::arg("coding"),
            py::arg("is_table_row"))
        .def(
            "__eq__",
            [](const std::shared_ptr<Form>& left, const std::shared_ptr<Form>& right) {
                return is_same_definition(*left->view, *right->view);
            },
            py::is_operator())
        .def("__hash__", [](const std::shared_ptr<Form>& self) { return py::hash(text(self->view->id)); })
        .def("__reduce__", [](const std::shared_ptr<Form>& self) {
            if (self->owner)
                throw py::type_error("an instrument read from a document cannot be pickled: read the document again");
            return py::make_tuple(python_function("cftkit", "instrument"), py::make_tuple(text(self->view->id)));
        });

    module.def(
        "instrument", [](std::string_view id) { return std::const_pointer_cast<Form>(shipped(instrument(id))); }, py::arg("id"));
    module.def("instruments", [] {
        py::list all;
        for (const auto* form : instruments()) all.append(std::const_pointer_cast<Form>(shipped(*form)));
        return all;
    });
}

}  // namespace cftkit::python
