// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment.hpp>
#include <cftkit/assessment/norm.hpp>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cftkit::python {

namespace py = pybind11;

/// A form and what keeps it alive: nothing for shipped constants (which can be pickled by id), the LoadedInstrument for a document.
struct Form {
    const Instrument* view = nullptr;
    std::shared_ptr<const void> owner;
    std::vector<const Norm*> norms;

    const Instrument& operator*() const { return *view; }
    const Instrument* operator->() const { return view; }
};
using SharedForm = std::shared_ptr<const Form>;

/// A part of a form as Python sees it: it keeps the whole form alive.
template <class T>
struct Held {
    const T* at = nullptr;
    SharedForm form;

    const T& operator*() const { return *at; }
    const T* operator->() const { return at; }
};

/// A band with the set it belongs to.
struct HeldBand {
    const Band* band = nullptr;
    const BandSet* set = nullptr;
    SharedForm form;
};

/// One study's numbers for one scale, with its sample.
struct HeldNormScale {
    const NormScale* entry = nullptr;
    const NormSample* sample = nullptr;
    SharedForm form;
};

struct HeldAlert {
    Alert alert;
    SharedForm form;
};
struct HeldAlerts {
    Alerts alerts;
    SharedForm form;
};
struct HeldBands {
    PossibleBands bands;
    SharedForm form;
};
struct HeldOutcomes {
    PossibleOutcomes outcomes;
    SharedForm form;
};
struct HeldScore {
    Score score;
    SharedForm form;
    SharedForm norm_form = nullptr;  ///< for a T score: what keeps its norm alive
};
struct HeldScores {
    Scores scores;
    SharedForm form;
};

template <class T>
py::tuple held_tuple(const List<T>& list, const SharedForm& form) {
    py::tuple result(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) result[i] = Held<T>{&list[i], form};
    return result;
}

inline py::str text(std::string_view value) { return {value.data(), value.size()}; }

/// Text that may have been cut inside a character: what cannot be decoded becomes U+FFFD.
inline py::str message_text(std::string_view value) {
    return py::reinterpret_steal<py::str>(PyUnicode_DecodeUTF8(value.data(), static_cast<Py_ssize_t>(value.size()), "replace"));
}

template <class Texts>
py::tuple text_tuple(const Texts& texts) {
    py::list result;
    for (const auto value : texts) result.append(text(value));
    return py::tuple(result);
}

/// None where the text is empty.
inline py::object text_or_none(std::string_view value) {
    return value.empty() ? py::object(py::none()) : py::object(text(value));
}

inline py::object whole_or_none(int number, bool is_known) {
    return is_known ? py::object(py::int_(number)) : py::object(py::none());
}

inline py::object number_or_none(const std::optional<double>& value) {
    return value ? py::object(py::float_(*value)) : py::object(py::none());
}

inline py::object python_function(const char* module, const char* name) { return py::module_::import(module).attr(name); }

/// A shipped constant with the norms that the registry knows for it.
SharedForm shipped(const Instrument& form);

/// One of a form's norms. @throws Error unknown_norm, naming those that there are
Held<Norm> norm_of(const SharedForm& form, std::string_view id);

void bind_core(py::module_& module);
void bind_instrument(py::module_& module);
void bind_instrument_parts(py::module_& module);
void bind_score_sets(py::module_& module);
void bind_scores(py::module_& module);
void bind_norms(py::module_& module);
void bind_change(py::module_& module);
void bind_series(py::module_& module);
void bind_quality(py::module_& module);
void bind_change_tables(py::module_& module);
void bind_table(py::module_& module);
void bind_json(py::module_& module);

}  // namespace cftkit::python
