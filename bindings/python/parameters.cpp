// SPDX-License-Identifier: Apache-2.0
#include "parameters.hpp"

#include <cftkit/assessment/change.hpp>
#include <cftkit/assessment/norm_values.hpp>

#include <pybind11/pybind11.h>

namespace cftkit::python {
namespace {

std::string type_name(const py::handle& given) { return std::string(py::str(py::type::of(given).attr("__name__"))); }

void require_possible(std::string_view argument, double value) {
    for (unsigned i = 0; i < OwnValues::count; ++i)
        if (detail::need_name(i) == argument && !detail::is_possible(i, value))
            detail::raise_number(ErrorCode::bad_parameter, argument, detail::possible_text(i), value);
    if (argument == "least_important_difference" && !(detail::is_finite(value) && value > 0))
        detail::raise_number(ErrorCode::bad_parameter, argument, "a number of points above 0", value);
}

}  // namespace

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

double read_possible(const py::handle& given, unsigned which) {
    const auto value = read_number(given, detail::need_name(which));
    require_possible(detail::need_name(which), value);
    return value;
}

std::optional<double> read_critical_value(const py::object& given) {
    if (given.is_none()) return std::nullopt;
    constexpr std::string_view expected = "a finite number above 0";
    const auto value = read_number(given, "critical_value", expected);
    if (!(detail::is_finite(value) && value > 0)) detail::raise_number(ErrorCode::bad_argument, "critical_value", expected, value);
    return value;
}

std::optional<double> read_parameter(const py::object& given, std::string_view argument, std::string& source) {
    constexpr std::string_view expected = "a number, or a number and the id of its source";
    if (given.is_none()) return std::nullopt;
    if (!py::isinstance<py::tuple>(given)) {
        const auto number = read_number(given, argument, expected);
        require_possible(argument, number);
        return number;
    }
    const auto pair = given.cast<py::tuple>();
    if (pair.size() != 2 || !py::isinstance<py::str>(pair[1]))
        raise(ErrorCode::bad_argument, argument, expected, std::string(py::repr(given)));
    const auto number = read_number(pair[0], argument, expected);
    require_possible(argument, number);
    source = pair[1].cast<std::string>();
    return number;
}

const HeldScore& read_score(const py::object& given, std::string_view argument) {
    if (py::isinstance<HeldScore>(given)) return given.cast<const HeldScore&>();
    if (!py::isinstance<HeldScores>(given))
        raise(ErrorCode::bad_argument, argument, "the score of one scale, such as scores[\"total\"]", type_name(given));
    const auto& form = *given.cast<const HeldScores&>().form->view;
    std::string_view first;
    for (const auto& scale : form.scales)
        if (scale.is_default && first.empty()) first = scale.scale;
    FixedText expected("the score of one scale: write scores[\"");
    raise(ErrorCode::bad_argument, argument, expected.add(first).add("\"]").view(), "the scores of a whole sheet");
}

Held<Norm> read_study(const py::object& norm, const SharedForm& form) {
    if (py::isinstance<Held<Norm>>(norm)) return norm.cast<Held<Norm>>();
    if (py::isinstance<py::str>(norm)) return norm_of(form, norm.cast<std::string>());
    raise(ErrorCode::bad_argument, "norm", "the norm of a study, or its id; NormValues are for change, Series and score_interval",
          norm.is_none() ? "None" : type_name(norm));
}

py::object found_norm(const py::object& norm, const SharedForm& form) {
    return py::isinstance<py::str>(norm) ? py::cast(read_study(norm, form)) : norm;
}

py::tuple parameter(double value, std::string_view source) { return py::make_tuple(value, text_or_none(source)); }

SharedValues values_for(const py::object& norm, const Score& score, const std::string& sample, const std::string& reliability_kind) {
    if (!norm.is_none() && !py::isinstance<Held<Norm>>(norm) && !py::isinstance<OwnValues>(norm))
        raise(ErrorCode::bad_argument, "norm", "the norm of a study, its id, or NormValues", std::string(py::repr(norm)));
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
