// SPDX-License-Identifier: Apache-2.0
#include "change.hpp"

#include <cftkit/assessment/series.hpp>

#include <optional>
#include <string>
#include <vector>

namespace cftkit::python {
namespace {

py::object date_of(const Day& day) { return py::module_::import("datetime").attr("date")(day.year, day.month, day.day); }

Day day_of(const py::object& given) {
    const auto date = python_function("cftkit.days", "day_of")(given);
    return {date.attr("year").cast<int>(), date.attr("month").cast<int>(), date.attr("day").cast<int>()};
}

py::object lasting(const Lasting& found) {
    return python_function("cftkit.days", "Lasting")(ternary(found.holds), found.since ? date_of(*found.since) : py::object(py::none()));
}

/// A series with all that it refers to. The numbers of a study's norm are looked up once the first score says of which scale.
class HeldSeries {
public:
    HeldSeries(py::object norm, std::string sample, std::string reliability_kind, HeldOptions options)
        : norm_(std::move(norm)), sample_(std::move(sample)), reliability_kind_(std::move(reliability_kind)), options_(std::move(options)) {}

    void add(const py::object& given, const py::object& one) {
        const auto& score = read_score(one, "score");
        const auto day = day_of(given);
        if (series_.points().empty()) {
            const bool is_normed = !score.score.norm_id.empty();  // refused by add, as a T score
            auto values = values_for(is_normed ? py::object(py::none()) : found_norm(norm_, score.form), score.score, is_normed ? "" : sample_,
                                     is_normed ? "" : reliability_kind_);
            Series series(values->values, options_.options);
            series.add(day, score.score);
            series_ = std::move(series);
            values_ = std::move(values);
        } else {
            series_.add(day, score.score);
        }
        forms_.push_back(score.form);
    }

    [[nodiscard]] const Series& series() const noexcept { return series_; }

    [[nodiscard]] py::object point(const std::optional<Series::Point>& found) const {
        if (!found) return py::none();
        return python_function("cftkit.days", "Point")(date_of(found->day), HeldScore{found->score, form_of(found->day)});
    }
    [[nodiscard]] py::list points() const {
        py::list all;
        for (const auto& one : series_.points()) all.append(point(one));
        return all;
    }
    [[nodiscard]] py::list changes() const {
        py::list all;
        const auto first = series_.first();
        for (const auto& [day, change] : series_.changes())
            all.append(python_function("cftkit.days", "DatedChange")(
                date_of(day), HeldChange{change, form_of(first->day), form_of(day), values_, options_.source}));
        return all;
    }

private:
    [[nodiscard]] SharedForm form_of(const Day& day) const {
        for (std::size_t i = 0; i < forms_.size(); ++i)
            if (series_.points()[i].day == day) return forms_[i];
        return nullptr;
    }

    py::object norm_;
    std::string sample_;
    std::string reliability_kind_;
    HeldOptions options_;
    SharedValues values_;
    Series series_{NormValues{}};
    std::vector<SharedForm> forms_;
};

template <class Result>
auto lasting_of(Result (Series::*question)() const) {
    return [question](const HeldSeries& self) { return lasting((self.series().*question)()); };
}

py::object trend_of(const HeldSeries& self) {
    const auto trend = self.series().trend();
    if (!trend) return py::none();
    return python_function("cftkit.days", "Trend")(trend->scored, trend->slope, trend->standard_error, trend->reliable_trend_index,
                                                   trend->critical_value, ternary(trend->is_reliable), text(name(trend->direction)));
}

}  // namespace

void bind_series(py::module_& module) {
    py::class_<HeldSeries>(module, "Series",
                           "One person's scores on one scale over days. Every change is a change from the first scored day, by one "
                           "method and one set of numbers. Days without a score are kept, and neither make nor break anything.")
        .def(py::init([](const py::object& norm, const std::string& sample, const std::string& reliability_kind, std::string_view method,
                         const py::object& critical_value, const std::optional<std::string>& criterion, bool is_strict,
                         const py::object& least_important_difference) {
                 return HeldSeries(norm, sample, reliability_kind,
                                   change_options(method, critical_value, criterion, is_strict, least_important_difference));
             }),
             py::arg("norm") = py::none(), py::kw_only(), py::arg("sample") = "", py::arg("reliability_kind") = "",
             py::arg("method") = "jacobson_truax", py::arg("critical_value") = py::none(), py::arg("criterion") = py::none(),
             py::arg("is_strict") = false, py::arg("least_important_difference") = py::none())
        .def("add", &HeldSeries::add, py::arg("day"), py::arg("score"),
             "Adds the score of a day: a datetime.date, or text such as \"2026-03-01\". Days come in order, one score a day.\n\nRaises "
             "cftkit.Error: day_out_of_order, bad_argument, and as cftkit.change; then nothing is added.")
        .def_property_readonly("points", &HeldSeries::points, "Each day with its score, in order.")
        .def_property_readonly(
            "scored", [](const HeldSeries& self) { return self.series().scored(); }, "How many days have a score.")
        .def_property_readonly(
            "first", [](const HeldSeries& self) { return self.point(self.series().first()); }, "The first scored day, or None.")
        .def_property_readonly(
            "last", [](const HeldSeries& self) { return self.point(self.series().last()); }, "The last scored day, or None.")
        .def_property_readonly(
            "best", [](const HeldSeries& self) { return self.point(self.series().best()); },
            "The best score, the earliest of equal ones; None where the scale has no better direction.")
        .def_property_readonly("changes", &HeldSeries::changes, "The change from the first scored day to each later day.")
        .def_property_readonly("confirmed_improvement", lasting_of(&Series::confirmed_improvement),
                               "Improved from the first score, and so again at the next scored time. It was confirmed once; it may be lost again "
                               "since: see definitive_improvement.")
        .def_property_readonly("confirmed_deterioration", lasting_of(&Series::confirmed_deterioration),
                               "Deteriorated from the first score, and so again at the next scored time. It was confirmed once; it may be over "
                               "again since: see definitive_deterioration.")
        .def_property_readonly("definitive_improvement", lasting_of(&Series::definitive_improvement),
                               "Improved from the first score, and so at every later scored time, of which there must be one.")
        .def_property_readonly("definitive_deterioration", lasting_of(&Series::definitive_deterioration),
                               "Deteriorated from the first score, and so at every later scored time, of which there must be one.")
        .def_property_readonly("trend", &trend_of,
                               "The reliable trend index over real days; None with fewer than 3 scores, or without SD and reliability.")
        .def("__len__", [](const HeldSeries& self) { return self.series().size(); })
        .def("__repr__", [](py::object self) { return python_function("cftkit.display", "series_text")(self); })
        .def("_repr_html_", [](py::object self) { return python_function("cftkit.display", "series_html")(self); });
}

}  // namespace cftkit::python
