// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts.hpp"

#include <cftkit/core/error.hpp>
#include <cftkit/domain.hpp>
#include <cftkit/json/loaded_model.hpp>
#include <cftkit/sequencing/measure.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <typeinfo>

namespace cftkit::python {

/// A model and what keeps it alive: nothing for the shipped one, the LoadedModel for documents.
struct ModelView {
    const Model* view = nullptr;
    const Measures* measures = nullptr;
    std::shared_ptr<const void> owner;

    const Model& operator*() const { return *view; }
    const Model* operator->() const { return view; }
};
using SharedModel = std::shared_ptr<const ModelView>;

/// A part of a model as Python sees it: it keeps the whole model alive.
template <class T>
struct Part {
    const T* at = nullptr;
    SharedModel model;

    const T& operator*() const { return *at; }
    const T* operator->() const { return at; }
};

/// A part with the part that it stands in, where it cannot be read without.
template <class T, class Whole>
struct PartOf {
    const T* at = nullptr;
    const Whole* whole = nullptr;
    SharedModel model;

    const T& operator*() const { return *at; }
    const T* operator->() const { return at; }
};

/// The model as a Python object: the same object each time.
py::object model_object(const SharedModel& model);

/// The shipped model.
const SharedModel& shipped_model();

/// The same view, or documents that say the same.
bool is_same_model(const SharedModel& left, const SharedModel& right);

template <class T>
py::tuple parts(const List<T>& list, const SharedModel& model) {
    py::tuple result(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) result[i] = Part<T>{&list[i], model};
    return result;
}

template <class T, class Whole>
py::tuple parts_of(const List<T>& list, const Whole& whole, const SharedModel& model) {
    py::tuple result(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) result[i] = PartOf<T, Whole>{&list[i], &whole, model};
    return result;
}

/// The names of enumerators, as they are spelt in documents.
template <class Enum>
py::tuple word_tuple(const List<Enum>& list) {
    py::tuple result(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) result[i] = text(name(list[i]));
    return result;
}

inline py::tuple citations(const Provenance& provenance, const SharedModel& model) {
    // A citation asks its form for nothing: it only keeps the owner alive.
    return held_tuple(provenance.sources, SharedForm(model, nullptr));
}

template <class Class>
void bind_provenance_of(Class& type) {
    using Self = typename Class::type;
    type.def_property_readonly(
            "status", [](const Self& self) { return name(self->provenance.status); },
            "How well it is known: verified, second_hand, derived, conventional or expert_default.")
        .def_property_readonly(
            "sources", [](const Self& self) { return citations(self->provenance, self.model); }, "What it rests on.");
}

/// The model that it belongs to, for what is written in Python.
template <class Class>
void bind_model_of(Class& type) {
    using Self = typename Class::type;
    type.def_property_readonly("_model", [](const Self& self) { return model_object(self.model); })
        .def("__copy__", [](const py::object& self) { return self; })  // a fact never changes
        .def("__deepcopy__", [](const py::object& self, const py::object&) { return self; }, py::arg("memo"));
}

/// A text of the fact; `None` where it has none.
template <class Class, class T>
void bind_text(Class& type, const char* attribute, std::string_view T::*member, const char* doc) {
    using Self = typename Class::type;
    type.def_property_readonly(
        attribute, [member](const Self& self) { return text_or_none((*self).*member); }, doc);
}

/// The id: never empty.
template <class Class, class T>
void bind_id(Class& type, std::string_view T::*member, const char* doc) {
    using Self = typename Class::type;
    type.def_property_readonly(
        "id", [member](const Self& self) { return (*self).*member; }, doc);
}

/// The name of an enumerator.
template <class Class, class T, class Enum>
void bind_word(Class& type, const char* attribute, Enum T::*member, const char* doc) {
    using Self = typename Class::type;
    type.def_property_readonly(
        attribute, [member](const Self& self) { return name((*self).*member); }, doc);
}

/// A truth value or a number.
template <class Class, class T, class Value>
void bind_value(Class& type, const char* attribute, Value T::*member, const char* doc) {
    using Self = typename Class::type;
    type.def_property_readonly(
        attribute, [member](const Self& self) { return (*self).*member; }, doc);
}

/// Facts with an id are equal where they say the same, whatever else their models hold.
template <class Class>
void bind_equal_by_id(Class& type) {
    using Self = typename Class::type;
    type.def(
            "__eq__",
            [](const Self& self, const Self& other) {
                return self.at == other.at || (self->id == other->id && dump(*self) == dump(*other));
            },
            py::is_operator())
        .def("__hash__", [](const Self& self) { return py::hash(text(self->id)); });
}

/// What a model has once is equal where the models are.
template <class Class>
void bind_equal_by_model(Class& type) {
    using Self = typename Class::type;
    type.def(
            "__eq__", [](const Self& self, const Self& other) { return self.at == other.at || is_same_model(self.model, other.model); },
            py::is_operator())
        .def("__hash__", [](const Self&) { return py::hash(py::str(typeid(Self).name())); });
}

/// What a fact rests on, as plain values.
inline py::tuple plain_provenance(const Provenance& provenance) {
    py::list places;
    for (const auto& citation : provenance.sources) places.append(py::make_tuple(text(citation.source->id), text(citation.place)));
    return py::make_tuple(text(name(provenance.status)), py::tuple(places));
}

/// Facts without an id are equal where all that they say is; `plain` gives that as a tuple.
template <class Class, class Plain>
void bind_equal_by(Class& type, Plain plain) {
    using Self = typename Class::type;
    type.def(
            "__eq__",
            [plain](const Self& self, const Self& other) { return self.at == other.at || plain(self).equal(plain(other)); },
            py::is_operator())
        .def("__hash__", [plain](const Self& self) { return py::hash(plain(self)); });
}

/// A shipped fact pickles as its id; one of a loaded model belongs to documents that may not be there.
template <class Class>
void bind_pickled_by_id(Class& type, const char* function) {
    using Self = typename Class::type;
    type.def("__reduce__", [function](const Self& self) {
        if (self.model->owner) throw py::type_error("a fact of a model read from documents cannot be pickled: read the documents again");
        return py::make_tuple(python_function("cftkit", function), py::make_tuple(text(self->id)));
    });
}

/// None, or a whole number from 0 to 10. @throws Error bad_level, bad_argument, naming the argument
Level read_level(const py::handle& given, std::string_view argument);
py::object level_or_none(const Level& level);

/// A text. @throws Error bad_argument
std::string read_text(const py::handle& given, std::string_view argument, std::string_view expected);

/// What breathing, practices, programmes, factors, the check-in, the formulation, measures and the model look like in Python.
void bind_breathing(py::module_& module);
void bind_practices(py::module_& module);
void bind_programmes(py::module_& module);
void bind_factors(py::module_& module);
void bind_check_in(py::module_& module);
void bind_formulation(py::module_& module);
void bind_measures(py::module_& module);
void bind_model(py::module_& module);
void bind_model_documents(py::module_& module);
/// The words that a practice or variant can be found by.
void bind_words(py::module_& module);

}  // namespace cftkit::python
