// SPDX-License-Identifier: Apache-2.0
#include "parameters.hpp"

#include <cftkit/assessment/norm_values.hpp>
#include <cftkit/assessment/percentile.hpp>
#include <cftkit/assessment/standard_error.hpp>
#include <cftkit/assessment/z_score.hpp>

#include <array>
#include <string>

namespace cftkit::python {
namespace {

using HeldNorm = Held<Norm>;

struct HeldPercentile {
    Percentile percentile;
    SharedForm norm_form;
};

/// An interval with the texts that it refers to.
struct HeldInterval {
    ScoreInterval interval;
    std::string sd_source;
    std::string reliability_source;
    std::string mean_source;
    std::string reliability_kind;
};

HeldInterval interval_of(const HeldScore& score, const py::object& norm_given, std::string_view kind, const std::string& sample,
                         const std::string& reliability_kind, double confidence, std::optional<double> critical_value,
                         const py::object& sd, const py::object& reliability, const py::object& mean) {
    constexpr std::array kinds{IntervalKind::observed_score, IntervalKind::true_score, IntervalKind::prediction};
    IntervalOptions options{.kind = one_of(kinds, "kind", kind), .confidence = confidence, .critical_value = critical_value};
    HeldInterval held;
    NormValues own;
    if (const auto value = read_parameter(sd, "sd", held.sd_source)) own.sd = Parameter{*value, {}};
    if (const auto value = read_parameter(reliability, "reliability", held.reliability_source)) own.reliability = Parameter{*value, {}};
    if (const auto value = read_parameter(mean, "mean", held.mean_source)) own.mean = Parameter{*value, {}};
    held.reliability_kind = reliability_kind;
    const HeldNorm* norm = nullptr;
    if (py::isinstance<HeldNorm>(norm_given)) {
        norm = &norm_given.cast<const HeldNorm&>();
    } else if (!norm_given.is_none()) {
        const auto given = values_for(norm_given, score.score, sample, reliability_kind);
        const auto take_own = [&](std::optional<Parameter>& into, std::string& source, const std::optional<Parameter>& number) {
            if (into || !number) return;
            into = Parameter{number->value, {}};
            source = number->source;
        };
        if (!own.reliability) held.reliability_kind = given->reliability_kind;
        take_own(own.sd, held.sd_source, given->values.sd);
        take_own(own.reliability, held.reliability_source, given->values.reliability);
        take_own(own.mean, held.mean_source, given->values.mean);
    }
    if (norm == nullptr && own == NormValues{})
        raise(ErrorCode::missing_parameter, "norm", "a norm, or sd= and reliability= with their sources", "none");
    auto values = own;
    if (norm != nullptr) {
        const auto& study = **norm;
        const bool needs_reliability = !own.reliability;
        const auto needed = [&](const NormScale& entry) {
            return entry.mean || entry.sd || (needs_reliability && !entry.reliability.empty());
        };
        const auto found = detail::find_entry(study, score.score, sample, needed);
        if (found.scale == nullptr)
            detail::raise_no_entry(study, score.score, found.is_ambiguous,
                                   "mean, SD or reliability for this definition of the scale, on its metric");
        const auto take = [&](std::optional<Parameter>& into, std::string& source, const std::optional<Decimal>& printed) {
            if (into || !printed) return;
            into = Parameter{printed->value(), {}};
            source = study.id;
        };
        take(values.mean, held.mean_source, found.scale->mean);
        take(values.sd, held.sd_source, found.scale->sd);
        if (needs_reliability) {
            const auto printed = values_of(study, score.score, found.sample->id, reliability_kind);
            if (printed.reliability) {
                values.reliability = Parameter{printed.reliability->value, {}};
                held.reliability_source = study.id;
                held.reliability_kind = detail::find_reliability(*found.scale, reliability_kind).one->kind;
            }
        }
    }
    held.interval = score_interval(score.score, values, options);
    return held;
}

void bind_results(py::module_& module) {
    py::class_<HeldPercentile>(module, "Percentile",
                               "How many of a hundred people of a named sample score at most as high; counted from low scores.")
        .def_property_readonly(
            "value", [](const HeldPercentile& self) { return number_or_none(self.percentile.value); },
            "One number, where a printed point was hit or the curve was used; None otherwise.")
        .def_property_readonly(
            "lowest", [](const HeldPercentile& self) { return self.percentile.lowest; },
            "The lowest that is possible; 0 below the first printed point.")
        .def_property_readonly(
            "highest", [](const HeldPercentile& self) { return self.percentile.highest; },
            "The highest that is possible; 100 above the last printed point.")
        .def_property_readonly(
            "is_exact", [](const HeldPercentile& self) { return self.percentile.is_exact(); }, "True where there is one number.")
        .def_property_readonly(
            "basis", [](const HeldPercentile& self) { return name(self.percentile.basis); },
            "table: percentiles that the study printed; normal: a normal curve with its mean and SD.")
        .def_property_readonly(
            "norm", [](const HeldPercentile& self) { return self.percentile.norm_id; }, "Id of the study.")
        .def_property_readonly(
            "norm_sample", [](const HeldPercentile& self) { return self.percentile.norm_sample; }, "Id of its sample.")
        .def_property_readonly(
            "status", [](const HeldPercentile& self) { return name(self.percentile.provenance.status); },
            "How well the norm's numbers are known.")
        .def_property_readonly(
            "sources", [](const HeldPercentile& self) { return held_tuple(self.percentile.provenance.sources, self.norm_form); },
            "What the norm's numbers rest on.")
        .def("__repr__", [](py::object self) { return python_function("cftkit.display", "percentile_text")(self); })
        .def("_repr_html_", [](py::object self) { return python_function("cftkit.display", "percentile_html")(self); });

    py::class_<HeldInterval>(module, "ScoreInterval", "A score with its error of measurement, and the numbers that it was made of.")
        .def_property_readonly(
            "kind", [](const HeldInterval& self) { return name(self.interval.kind); }, "observed_score, true_score or prediction.")
        .def_property_readonly(
            "value", [](const HeldInterval& self) { return number_or_none(self.interval.value); },
            "The score, or for the other kinds the estimated true score; None where there is no score.")
        .def_property_readonly(
            "lowest", [](const HeldInterval& self) { return self.interval.lowest; }, "Its lower end; not clipped to the scale.")
        .def_property_readonly(
            "highest", [](const HeldInterval& self) { return self.interval.highest; }, "Its upper end; not clipped to the scale.")
        .def_property_readonly(
            "standard_error", [](const HeldInterval& self) { return self.interval.standard_error; }, "Of this kind, in points.")
        .def_property_readonly(
            "confidence", [](const HeldInterval& self) { return self.interval.confidence; }, "That belongs to the critical value.")
        .def_property_readonly(
            "critical_value", [](const HeldInterval& self) { return self.interval.critical_value; },
            "How many standard errors to each side.")
        .def_property_readonly(
            "reliability_kind", [](const HeldInterval& self) { return text_or_none(self.reliability_kind); },
            "Which reliability was used; None where it is not known.")
        .def_property_readonly(
            "parameters",
            [](const HeldInterval& self) {
                py::dict result;
                result["sd"] = parameter(self.interval.sd.value, self.sd_source);
                result["reliability"] = parameter(self.interval.reliability.value, self.reliability_source);
                if (self.interval.mean) result["mean"] = parameter(self.interval.mean->value, self.mean_source);
                return result;
            },
            "What it was made of: a dict, name to (number, id of its source or None).")
        .def_property_readonly(
            "is_outside_range", [](const HeldInterval& self) { return self.interval.is_outside_range(); },
            "True where it reaches numbers that the scale cannot give.")
        .def_property_readonly(
            "scale_lowest", [](const HeldInterval& self) { return self.interval.scale_lowest; }, "The scale's lowest value.")
        .def_property_readonly(
            "scale_highest", [](const HeldInterval& self) { return self.interval.scale_highest; }, "The scale's highest value.")
        .def("__repr__", [](py::object self) { return python_function("cftkit.display", "interval_text")(self); })
        .def("_repr_html_", [](py::object self) { return python_function("cftkit.display", "interval_html")(self); });
}

}  // namespace

void bind_norms(py::module_& module) {
    bind_results(module);

    module.def(
        "t_score",
        [](const HeldScore& score, const HeldNorm& norm, const std::string& sample) {
            return HeldScore{t_score(score.score, *norm, sample), score.form, norm.form};
        },
        py::arg("score"), py::arg("norm"), py::arg("sample") = "",
        "The score on mean 50 and SD 10 of one sample of a named norm: 50 + 10 (x - mean) / sd.\n\nRaises cftkit.Error: wrong_norm; "
        "ambiguous_norm where several samples fit and none is named.");
    module.def(
        "z_score",
        [](const HeldScore& score, const HeldNorm& norm, const std::string& sample) {
            return HeldScore{z_score(score.score, *norm, sample), score.form, norm.form};
        },
        py::arg("score"), py::arg("norm"), py::arg("sample") = "",
        "The score on mean 0 and SD 1 of one sample of a named norm: (x - mean) / sd.\n\nRaises cftkit.Error: wrong_norm; "
        "ambiguous_norm where several samples fit and none is named.");
    module.def(
        "percentile",
        [](const HeldScore& score, const HeldNorm& norm, const std::string& sample, const std::optional<std::string>& basis) {
            std::optional<PercentileBasis> wanted;
            if (basis) wanted = one_of(std::array{PercentileBasis::table, PercentileBasis::normal}, "basis", *basis);
            return HeldPercentile{percentile(score.score, *norm, sample, wanted), norm.form};
        },
        py::arg("score"), py::arg("norm"), py::arg("sample") = "", py::arg("basis") = py::none(),
        "The percentile of a score in one sample of a named norm: from the points that the study printed, between which nothing is "
        "interpolated; where it printed none, from a normal curve. basis=\"table\" or \"normal\" insists on one.\n\nRaises "
        "cftkit.Error: wrong_norm, ambiguous_norm, bad_argument.");
    module.def("score_interval", &interval_of, py::arg("score"), py::arg("norm") = py::none(), py::kw_only(),
               py::arg("kind") = "observed_score", py::arg("sample") = "", py::arg("reliability_kind") = "",
               py::arg("confidence") = 0.95, py::arg("critical_value") = py::none(), py::arg("sd") = py::none(),
               py::arg("reliability") = py::none(), py::arg("mean") = py::none(),
               "A score with its error of measurement. sd=, reliability= and mean= are numbers, or (number, source), and stand in "
               "place of what the norm says.\n\nRaises cftkit.Error: missing_parameter, naming which; bad_parameter, bad_argument, "
               "wrong_norm, ambiguous_norm, wrong_metric.");
    module.def("standard_error_of_measurement", &standard_error_of_measurement, py::arg("sd"), py::arg("reliability"),
               "S sqrt(1 - r): how far observed scores of one person spread around the true one.\n\nRaises cftkit.Error: bad_parameter.");
    module.def("standard_error_of_estimate", &standard_error_of_estimate, py::arg("sd"), py::arg("reliability"),
               "S sqrt(r (1 - r)): the error of a true score that is estimated by regression towards the mean.\n\nRaises cftkit.Error: "
               "bad_parameter.");
    module.def("standard_error_of_prediction", &standard_error_of_prediction, py::arg("sd"), py::arg("reliability"),
               "S sqrt(1 - r^2): the error of a parallel measurement that is predicted from the first.\n\nRaises cftkit.Error: "
               "bad_parameter.");
}

}  // namespace cftkit::python
