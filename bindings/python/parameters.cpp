// SPDX-License-Identifier: Apache-2.0
#include "parameters.hpp"

#include <cftkit/assessment/norm_values.hpp>

#include <pybind11/pybind11.h>

namespace cftkit::python {

double read_number(const py::handle& given, std::string_view argument, std::string_view expected) {
    const auto type = std::string_view(Py_TYPE(given.ptr())->tp_name);
    if (type != "bool" && type != "numpy.bool" && type != "numpy.bool_") {
        try {
            return given.cast<double>();
        } catch (const py::cast_error&) {
            // said below
        }
    }
    raise(ErrorCode::bad_argument, argument, expected, std::string(py::repr(given)));
}

std::optional<double> read_parameter(const py::object& given, std::string_view argument, std::string& source) {
    constexpr std::string_view expected = "a number, or a number and the id of its source";
    if (given.is_none()) return std::nullopt;
    if (!py::isinstance<py::tuple>(given)) return read_number(given, argument, expected);
    const auto pair = given.cast<py::tuple>();
    if (pair.size() != 2 || !py::isinstance<py::str>(pair[1]))
        raise(ErrorCode::bad_argument, argument, expected, std::string(py::repr(given)));
    const auto number = read_number(pair[0], argument, expected);
    source = pair[1].cast<std::string>();
    return number;
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
        own->reliability_kind = printed.reliability_kind;
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
