// SPDX-License-Identifier: Apache-2.0
#include "model_facts.hpp"
#include "parameters.hpp"
#include "reading.hpp"

#include <cftkit/domain/formulation.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace cftkit::python {
namespace {

constexpr std::array loci{Locus::internal, Locus::external};

std::string type_of(const py::handle& given) { return py::cast<std::string>(py::type::of(given).attr("__name__")); }

std::optional<Locus> locus_of(const py::object& given) {
    if (given.is_none()) return std::nullopt;
    if (PyUnicode_Check(given.ptr()))
        for (const auto locus : loci)
            if (utf8(given) == name(locus)) return locus;
    raise(ErrorCode::bad_argument, "locus", "internal, external or None", PyUnicode_Check(given.ptr()) ? "another text" : type_of(given));
}

py::object locus_or_none(const FormulationEntry& entry) {
    return entry.locus ? py::object(text(name(*entry.locus))) : py::object(py::none());
}

FormulationEntry make_entry(const py::object& id, const py::object& words, const py::object& locus) {
    // Only the type is told: what stands there may be a person's own words.
    if (!PyUnicode_Check(words.ptr())) raise(ErrorCode::bad_argument, "text", "a text", type_of(words));
    if (!PyUnicode_Check(id.ptr())) raise(ErrorCode::bad_argument, "id", "a text", type_of(id));
    return {std::string(utf8(id)), std::string(utf8(words)), locus_of(locus)};
}

FormulationLink make_link(const py::object& from, const py::object& to) {
    if (!PyUnicode_Check(from.ptr())) raise(ErrorCode::bad_argument, "from_", "the id of an entry", type_of(from));
    if (!PyUnicode_Check(to.ptr())) raise(ErrorCode::bad_argument, "to", "the id of an entry", type_of(to));
    return {std::string(utf8(from)), std::string(utf8(to))};
}

template <class T>
std::vector<T> listed(const py::object& given, std::string_view argument, const char* expected) {
    std::vector<T> result;
    if (PyUnicode_Check(given.ptr()) || !py::isinstance<py::iterable>(given))
        raise(ErrorCode::bad_argument, argument, expected, type_of(given));
    for (const auto one : given) {
        if (!py::isinstance<T>(one))
            raise(ErrorCode::bad_argument, argument, expected, type_of(one));
        result.push_back(one.cast<T>());
    }
    return result;
}

Formulation make_formulation(const py::object& experiences, const py::object& fears, const py::object& strategies,
                             const py::object& consequences, const py::object& self_relating, const py::object& links) {
    constexpr auto entries = "a list of cftkit.FormulationEntry";
    return {listed<FormulationEntry>(experiences, "experiences", entries),
            listed<FormulationEntry>(fears, "fears", entries),
            listed<FormulationEntry>(strategies, "strategies", entries),
            listed<FormulationEntry>(consequences, "consequences", entries),
            listed<FormulationEntry>(self_relating, "self_relating", entries),
            listed<FormulationLink>(links, "links", "a list of cftkit.FormulationLink")};
}

template <class T>
py::tuple tuple_of(const std::vector<T>& values) {
    py::tuple result(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) result[i] = values[i];
    return result;
}

py::tuple plain(const FormulationEntry& self) { return py::make_tuple(self.id, self.text, locus_or_none(self)); }
py::tuple plain(const FormulationLink& self) { return py::make_tuple(self.from, self.to); }
py::tuple plain(const Formulation& self) {
    return py::make_tuple(tuple_of(self.experiences), tuple_of(self.fears), tuple_of(self.strategies), tuple_of(self.consequences),
                          tuple_of(self.self_relating), tuple_of(self.links));
}

template <class Class>
void bind_plain_value(Class& type) {
    using Self = typename Class::type;
    type.def(
            "__eq__", [](const Self& self, const Self& other) { return self == other; }, py::is_operator())
        .def("__hash__", [](const Self& self) { return py::hash(plain(self)); });
}

void bind_step(py::class_<Formulation>& type, const char* attribute, std::vector<FormulationEntry> Formulation::*member,
               const char* doc) {
    type.def_property_readonly(
        attribute, [member](const Formulation& self) { return tuple_of(self.*member); }, doc);
}

}  // namespace

void bind_formulation(py::module_& module) {
    py::class_<FormulationEntry> entry(module, "FormulationEntry",
                                       "One entry of a formulation, in the person's or the therapist's own words.\n\n"
                                       "Its text is personal: it is printed nowhere but in HTML that you ask for.");
    entry
        .def(py::init(&make_entry), py::arg("id"), py::arg("text"), py::kw_only(), py::arg("locus") = py::none(),
             "Raises cftkit.Error: bad_argument.")
        .def_property_readonly(
            "id", [](const FormulationEntry& self) { return self.id; }, "For links; unique in the formulation.")
        .def_property_readonly(
            "text", [](const FormulationEntry& self) { return self.text; }, "The words.")
        .def_property_readonly(
            "locus", &locus_or_none,
            "Of a fear or strategy: external (what others or the world may do) or internal (what arises inside).")
        .def(py::pickle([](const FormulationEntry& self) { return plain(self); },
                        [](const py::tuple& state) { return make_entry(state[0], state[1], state[2]); }));
    bind_plain_value(entry);

    py::class_<FormulationLink> link(module, "FormulationLink", "An arrow from one entry to another.");
    link.def(py::init(&make_link), py::arg("from_"), py::arg("to"), "Raises cftkit.Error: bad_argument.")
        .def_property_readonly(
            "from_", [](const FormulationLink& self) { return self.from; }, "Id of the entry that it comes from.")
        .def_property_readonly(
            "to", [](const FormulationLink& self) { return self.to; }, "Id of the entry that it leads to.")
        .def(py::pickle([](const FormulationLink& self) { return plain(self); },
                        [](const py::tuple& state) { return make_link(state[0], state[1]); }));
    bind_plain_value(link);

    py::class_<FormulationDefect>(module, "FormulationDefect", "What does not fit in a formulation, and where.")
        .def_property_readonly(
            "rule", [](const FormulationDefect& self) { return name(self.rule); },
            "missing_id, doubled_id, empty_text, unknown_entry or against_order.")
        .def_property_readonly(
            "where", [](const FormulationDefect& self) { return self.where; }, "\"fears/1\", \"links/0/to\".")
        .def(
            "__eq__", [](const FormulationDefect& self, const FormulationDefect& other) { return self == other; },
            py::is_operator())
        .def("__hash__", [](const FormulationDefect& self) { return py::hash(py::make_tuple(text(name(self.rule)), self.where)); });

    py::class_<Formulation> type(
        module, "Formulation",
        "How a person came to protect themselves, and what that costs. Nobody's fault.\n\n"
        "Experiences lead to fears, fears to strategies, strategies to consequences that nobody meant, these to how one treats "
        "oneself, and that feeds the fears again.");
    type.def(py::init(&make_formulation), py::kw_only(), py::arg("experiences") = py::tuple(), py::arg("fears") = py::tuple(),
             py::arg("strategies") = py::tuple(), py::arg("consequences") = py::tuple(), py::arg("self_relating") = py::tuple(),
             py::arg("links") = py::tuple(), "Raises cftkit.Error: bad_argument.");
    bind_step(type, "experiences", &Formulation::experiences, "What happened: the first step.");
    bind_step(type, "fears", &Formulation::fears, "What one came to fear.");
    bind_step(type, "strategies", &Formulation::strategies, "How one came to protect oneself.");
    bind_step(type, "consequences", &Formulation::consequences, "What that costs, and nobody meant.");
    bind_step(type, "self_relating", &Formulation::self_relating, "How one treats oneself for it.");
    type.def_property_readonly(
            "links", [](const Formulation& self) { return tuple_of(self.links); }, "Arrows, where they are drawn one by one.")
        .def(
            "defects", [](const Formulation& self) { return tuple_of(formulation_defects(self)); },
            "Everything that does not fit, step by step; empty where it is good. A formulation may be unfinished.")
        .def(py::pickle([](const Formulation& self) { return plain(self); },
                        [](const py::tuple& state) {
                            return make_formulation(state[0], state[1], state[2], state[3], state[4], state[5]);
                        }));
    bind_plain_value(type);
}

}  // namespace cftkit::python
