// SPDX-License-Identifier: Apache-2.0
#include "parameters.hpp"

#include <cftkit/assessment/change.hpp>
#include <cftkit/assessment/percentile.hpp>
#include <cftkit/assessment/standard_error.hpp>
#include <cftkit/assessment/t_score.hpp>
#include <cftkit/assessment/z_score.hpp>

#include <array>
#include <memory>
#include <string>

namespace cftkit::python {
namespace {

using HeldNorm = Held<Norm>;

struct HeldPercentile {
    Percentile percentile;
    HeldScore score;
    SharedForm norm_form;
};

/// Texts that come with numbers of the caller's own: never moved, so that views of them stay good.
struct OwnTexts {
    std::string sd_source;
    std::string reliability_source;
    std::string mean_source;
    std::string reliability_kind;
};

/// An interval with what keeps the texts alive that it refers to.
struct HeldInterval {
    ScoreInterval interval;
    std::shared_ptr<const OwnTexts> own;
    SharedValues brought;
    SharedForm norm_form;
};

double read_confidence(const py::object& given) {
    constexpr std::string_view expected = "a number above 0 and below 1";
    const auto value = read_number(given, "confidence", expected);
    if (!(value > 0 && value < 1)) detail::raise_number(ErrorCode::bad_argument, "confidence", expected, value);
    return value;
}

HeldInterval interval_of(const py::object& one, const py::object& given_norm, std::string_view kind, const std::string& sample,
                         const std::string& reliability_kind, const py::object& confidence, const py::object& critical_value,
                         const py::object& sd, const py::object& reliability, const py::object& mean) {
    const auto& score = read_score(one, "score");
    const auto norm = found_norm(given_norm, score.form);
    constexpr std::array kinds{IntervalKind::observed_score, IntervalKind::true_score, IntervalKind::prediction};
    IntervalOptions options{.kind = one_of(kinds, "kind", kind),
                            .confidence = read_confidence(confidence),
                            .sample = sample,
                            .reliability_kind = reliability_kind};
    options.critical_value = read_critical_value(critical_value);
    auto texts = std::make_shared<OwnTexts>();
    NormValues own;
    const auto read = [](const py::object& given, std::string_view argument, std::string& source) {
        const auto value = read_parameter(given, argument, source);
        return value ? std::optional(Parameter{*value, source}) : std::nullopt;
    };
    own.sd = read(sd, "sd", texts->sd_source);
    own.reliability = read(reliability, "reliability", texts->reliability_source);
    own.mean = read(mean, "mean", texts->mean_source);
    if (own.reliability) own.reliability_kind = texts->reliability_kind = reliability_kind;
    if (py::isinstance<HeldNorm>(norm)) {
        const auto& study = norm.cast<const HeldNorm&>();
        return {score_interval(score.score, *study, options, own), texts, nullptr, study.form};
    }
    SharedValues brought;
    if (!norm.is_none()) {
        brought = values_for(norm, score.score, sample, reliability_kind);
        if (!own.sd) own.sd = brought->values.sd;
        if (!own.mean) own.mean = brought->values.mean;
        if (!own.reliability && brought->values.reliability) {
            own.reliability = brought->values.reliability;
            own.reliability_kind = brought->reliability_kind;
        }
    }
    if (own == NormValues{})
        raise(ErrorCode::missing_parameter, "norm", "a norm, or sd= and reliability= with their sources", "none");
    return {score_interval(score.score, own, options), texts, brought, nullptr};
}

/// A standard error from an SD and a reliability as Python gives them.
auto error_of(double (*formula)(double, double)) {
    return [formula](const py::object& sd, const py::object& reliability) {
        return formula(read_possible(sd, 1), read_possible(reliability, 2));
    };
}

void bind_results(py::module_& module) {
    py::class_<HeldPercentile>(module, "Percentile",
                               "How many of a hundred people of a named sample score at most as high; counted from low scores.")
        .def_property_readonly(
            "value", [](const HeldPercentile& self) { return number_or_none(self.percentile.value); },
            "One number, where the normal curve was used; None otherwise.")
        .def_property_readonly(
            "printed", [](const HeldPercentile& self) { return number_or_none(self.percentile.printed); },
            "The printed percent of the point that the score is on; None between points. At least so many are at most as high.")
        .def_property_readonly(
            "lowest", [](const HeldPercentile& self) { return self.percentile.lowest; },
            "The lowest that is possible; 0 below the first printed point.")
        .def_property_readonly(
            "highest", [](const HeldPercentile& self) { return self.percentile.highest; },
            "The highest that is possible; 100 from the last printed point on.")
        .def_property_readonly(
            "is_determined", [](const HeldPercentile& self) { return self.percentile.is_determined(); },
            "True where one number is left. From a normal curve it is still a guess: see basis.")
        .def_property_readonly(
            "basis", [](const HeldPercentile& self) { return name(self.percentile.basis); },
            "table: percentiles that the study printed; normal: a normal curve with its mean and SD.")
        .def_property_readonly(
            "norm", [](const HeldPercentile& self) { return self.percentile.norm_id; }, "Id of the study.")
        .def_property_readonly(
            "norm_sample", [](const HeldPercentile& self) { return self.percentile.norm_sample; }, "Id of its sample.")
        .def_property_readonly(
            "status", [](const HeldPercentile& self) { return name(self.percentile.status); },
            "The weaker of the key's and the norm's numbers, as for a T score.")
        .def_property_readonly(
            "sources",
            [](const HeldPercentile& self) {
                const auto& key = self.score.score.scale->provenance.sources;
                return held_tuple(key, self.score.form) + held_tuple(self.percentile.provenance.sources, self.norm_form);
            },
            "What the key and the norm's numbers rest on, as for a T score.")
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
            "reliability_kind", [](const HeldInterval& self) { return text_or_none(self.interval.reliability_kind); },
            "Which reliability was used; None where it is not known.")
        .def_property_readonly(
            "parameters",
            [](const HeldInterval& self) {
                py::dict result;
                result["sd"] = parameter(self.interval.sd.value, self.interval.sd.source);
                result["reliability"] = parameter(self.interval.reliability.value, self.interval.reliability.source);
                if (self.interval.mean) result["mean"] = parameter(self.interval.mean->value, self.interval.mean->source);
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
        [](const py::object& one, const py::object& study, const std::string& sample) {
            const auto& score = read_score(one, "score");
            const auto norm = read_study(study, score.form);
            return HeldScore{t_score(score.score, *norm, sample), score.form, norm.form};
        },
        py::arg("score"), py::arg("norm"), py::arg("sample") = "",
        "The score on mean 50 and SD 10 of one sample of a named norm: 50 + 10 (x - mean) / sd.\n\nRaises cftkit.Error: wrong_norm, unknown_norm; "
        "ambiguous_norm where several samples fit and none is named. norm may be the id of a study.");
    module.def(
        "z_score",
        [](const py::object& one, const py::object& study, const std::string& sample) {
            const auto& score = read_score(one, "score");
            const auto norm = read_study(study, score.form);
            return HeldScore{z_score(score.score, *norm, sample), score.form, norm.form};
        },
        py::arg("score"), py::arg("norm"), py::arg("sample") = "",
        "The score on mean 0 and SD 1 of one sample of a named norm: (x - mean) / sd.\n\nRaises cftkit.Error: wrong_norm, unknown_norm; "
        "ambiguous_norm where several samples fit and none is named. norm may be the id of a study.");
    module.def(
        "percentile",
        [](const py::object& one, const py::object& study, const std::string& sample, const std::optional<std::string>& basis) {
            const auto& score = read_score(one, "score");
            const auto norm = read_study(study, score.form);
            std::optional<PercentileBasis> wanted;
            if (basis) wanted = one_of(std::array{PercentileBasis::table, PercentileBasis::normal}, "basis", *basis);
            return HeldPercentile{percentile(score.score, *norm, sample, wanted), score, norm.form};
        },
        py::arg("score"), py::arg("norm"), py::arg("sample") = "", py::arg("basis") = py::none(),
        "The percentile of a score in one sample of a named norm: from the points that the study printed, between which nothing is "
        "interpolated; where it printed none, from a normal curve. basis=\"table\" or \"normal\" insists on one.\n\nRaises "
        "cftkit.Error: wrong_norm, unknown_norm, ambiguous_norm, bad_argument.");
    module.def("score_interval", &interval_of, py::arg("score"), py::arg("norm") = py::none(), py::kw_only(),
               py::arg("kind") = "observed_score", py::arg("sample") = "", py::arg("reliability_kind") = "",
               py::arg("confidence") = 0.95, py::arg("critical_value") = py::none(), py::arg("sd") = py::none(),
               py::arg("reliability") = py::none(), py::arg("mean") = py::none(),
               "A score with its error of measurement. sd=, reliability= and mean= are numbers, or (number, source), and stand in "
               "place of what the norm says.\n\nRaises cftkit.Error: missing_parameter, naming which; bad_parameter, bad_argument, "
               "wrong_norm, ambiguous_norm, wrong_metric.");
    module.def("standard_error_of_measurement", error_of(&standard_error_of_measurement), py::arg("sd"), py::arg("reliability"),
               "S sqrt(1 - r): how far observed scores of one person spread around the true one.\n\nRaises cftkit.Error: bad_parameter.");
    module.def("standard_error_of_estimate", error_of(&standard_error_of_estimate), py::arg("sd"), py::arg("reliability"),
               "S sqrt(r (1 - r)): the error of a true score that is estimated by regression towards the mean.\n\nRaises cftkit.Error: "
               "bad_parameter.");
    module.def("standard_error_of_prediction", error_of(&standard_error_of_prediction), py::arg("sd"), py::arg("reliability"),
               "S sqrt(1 - r^2): the error of a parallel measurement that is predicted from the first.\n\nRaises cftkit.Error: "
               "bad_parameter.");
}

}  // namespace cftkit::python
