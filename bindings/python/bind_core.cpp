// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"

#include <cftkit/core/error.hpp>
#include <cftkit/core/source.hpp>

#include <pybind11/pybind11.h>

namespace cftkit::python {
namespace {

// cftkit.Error is written in Python, so that it pickles and subclasses ValueError; here each C++ Error becomes one.
void translate(std::exception_ptr thrown) {
    try {
        if (thrown) std::rethrow_exception(thrown);
    } catch (const Error& error) {
        const auto type = python_function("cftkit.errors", "Error");
        const auto value = type(text(name(error.code())), message_text(error.where()), message_text(error.expected()),
                                message_text(error.found()));
        PyErr_SetObject(type.ptr(), value.ptr());
    }
}

}  // namespace

void bind_core(py::module_& module) {
    py::register_local_exception_translator(&translate);

    py::list codes;
    for (std::size_t i = 1; i < std::size(error_code_names); ++i) codes.append(text(error_code_names[i]));
    module.attr("error_codes") = py::tuple(codes);

    py::class_<Held<Source>>(module, "Source", "A publication, page or program that a fact rests on.")
        .def_property_readonly(
            "id", [](const Held<Source>& self) { return self->id; }, "Its id in data/sources.json.")
        .def_property_readonly(
            "authors", [](const Held<Source>& self) { return self->authors; }, "As cited; may be empty.")
        .def_property_readonly(
            "year", [](const Held<Source>& self) { return whole_or_none(self->year, self->year != 0); },
            "Year of publication, or None where none is known.")
        .def_property_readonly(
            "title", [](const Held<Source>& self) { return self->title; }, "Its title.")
        .def_property_readonly(
            "doi", [](const Held<Source>& self) { return text_or_none(self->doi); }, "DOI without resolver, or None.")
        .def_property_readonly(
            "url", [](const Held<Source>& self) { return text_or_none(self->url); }, "Address, or None.")
        .def_property_readonly(
            "checked", [](const Held<Source>& self) { return text_or_none(self->checked); },
            "What was seen there and compared; None where it is cited and was not seen.")
        .def(
            "__eq__", [](const Held<Source>& self, const Held<Source>& other) { return self->id == other->id; },
            py::is_operator())
        .def("__hash__", [](const Held<Source>& self) { return py::hash(text(self->id)); })
        .def("__repr__", [](const Held<Source>& self) {
            FixedText line;
            line.add("<Source ").add(self->id);
            if (!self->authors.empty()) line.add(": ").add(self->authors);
            if (self->year != 0) line.add(" ").add(static_cast<std::int64_t>(self->year));
            return std::string(line.add(">").view());
        });

    py::class_<Held<Citation>>(module, "Citation", "A source and, where it is known, the place in it.")
        .def_property_readonly(
            "source",
            [](const Held<Citation>& self) {
                return Held<Source>{self->source, self.form};
            },
            "The publication.")
        .def_property_readonly(
            "id", [](const Held<Citation>& self) { return self->source->id; }, "The source's id.")
        .def_property_readonly(
            "place", [](const Held<Citation>& self) { return text_or_none(self->place); }, "Where in it, or None.")
        .def(
            "__eq__", [](const Held<Citation>& self, const Held<Citation>& other) { return *self == *other; }, py::is_operator())
        .def("__hash__", [](const Held<Citation>& self) { return py::hash(text(self->source->id)); })
        .def("__str__",
             [](const Held<Citation>& self) {
                 return std::string(self->source->id) + (self->place.empty() ? "" : ": " + std::string(self->place));
             })
        .def("__repr__", [](const Held<Citation>& self) {
            return "<Citation " + std::string(self->source->id) + (self->place.empty() ? "" : ": " + std::string(self->place)) +
                   ">";
        });
}

}  // namespace cftkit::python
