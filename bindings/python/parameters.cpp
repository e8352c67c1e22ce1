// SPDX-License-Identifier: Apache-2.0
#include "parameters.hpp"

#include <cftkit/assessment/norm_values.hpp>

#include <pybind11/pybind11.h>

namespace cftkit::python {

std::optional<double> read_parameter(const py::object& given, std::string_view argument, std::string& source) {
    if (given.is_none()) return std::nullopt;
    const bool is_pair = py::isinstance<py::tuple>(given) && py::len(given) == 2;
    try {
        if (is_pair) {
            const auto pair = given.cast<py::tuple>();
            auto named = pair[1].cast<std::string>();
            const auto number = pair[0].cast<double>();
            source = std::move(named);
            return number;
        }
        if (!py::isinstance<py::bool_>(given) && !py::isinstance<py::tuple>(given)) return given.cast<double>();
    } catch (const py::cast_error&) {
        // said below
    }
    raise(ErrorCode::bad_argument, argument, "a number, or a number and the id of its source", std::string(py::repr(given)));
}

py::tuple parameter(double value, std::string_view source) { return py::make_tuple(value, text_or_none(source)); }

SharedValues values_for(const py::object& norm, const Score& score, const std::string& sample, const std::string& reliability_kind) {
    if (!norm.is_none() && !py::isinstance<Held<Norm>>(norm) && !py::isinstance<OwnValues>(norm))
        raise(ErrorCode::bad_argument, "norm", "the norm of a study, or NormValues", std::string(py::repr(norm)));
    if (py::isinstance<Held<Norm>>(norm)) {
        const auto& study = *norm.cast<const Held<Norm>&>();
        const auto printed = values_of(study, score, sample, reliability_kind);
        auto own = std::make_shared<OwnValues>();
        own->scale = score.scale->id;
        for (unsigned i = 0; i < OwnValues::count; ++i)
            if (const auto& one = printed.*detail::norm_members[i]) own->set(i, one->value, std::string(one->source));
        if (printed.reliability) {
            const auto entry = detail::find_entry(study, score, sample, detail::has_values);
            own->reliability_kind = detail::find_reliability(*entry.scale, reliability_kind).one->kind;
        }
        return own;
    }
    if (!sample.empty() || !reliability_kind.empty())
        raise(ErrorCode::bad_argument, sample.empty() ? "reliability_kind" : "sample", "the norm of a study", std::string(py::repr(norm)));
    if (norm.is_none()) return std::make_shared<const OwnValues>();
    auto own = norm.cast<std::shared_ptr<OwnValues>>();
    if (!own->scale.empty() && score.instrument->find_scale(own->scale) != static_cast<int>(score.scale_index()))
        raise(ErrorCode::wrong_norm, score.instrument->id, FixedText("numbers for ").add(score.scale->id).view(), own->scale);
    return own;
}

}  // namespace cftkit::python
