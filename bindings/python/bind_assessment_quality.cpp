// SPDX-License-Identifier: Apache-2.0
#include "columns.hpp"

#include <cftkit/assessment/quality.hpp>
#include <cftkit/assessment/text.hpp>

#include <pybind11/numpy.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace cftkit::python {
namespace {

struct HeldQuality {
    Quality quality;
    SharedForm form;
};

py::dict quality_columns(const std::shared_ptr<Form>& form, const py::sequence& given, std::size_t rows, const py::object& absent,
                         const py::object& codes, const std::string& coding) {
    const Reading reading(absent, codes);
    ScoringOptions options;
    options.coding = coding;
    const Columns columns(form, given, rows, reading, options);
    const auto& view = *form->view;
    const auto size = static_cast<py::ssize_t>(rows);
    py::array_t<std::int64_t> answered(size);
    py::array_t<std::int64_t> longest(size);
    py::array_t<double> code(size);
    py::array_t<double> variability(size);
    py::array_t<bool> is_straight(size);
    auto* const answered_out = answered.mutable_data();
    auto* const longest_out = longest.mutable_data();
    auto* const code_out = code.mutable_data();
    auto* const variability_out = variability.mutable_data();
    auto* const straight_out = is_straight.mutable_data();
    {
        const py::gil_scoped_release release;
        constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
        std::vector<Answer> answers(Columns::block * view.items.size());
        std::array<Answer, Instrument::item_capacity> sheet;
        for (std::size_t first = 0; first < rows; first += Columns::block) {
            const auto count = std::min(Columns::block, rows - first);
            columns.read(first, count, answers.data());
            for (std::size_t row = 0; row < count; ++row) {
                for (std::size_t item = 0; item < view.items.size(); ++item) sheet[item] = answers[item * Columns::block + row];
                // The answers are in the form's own codes already, so that no coding is named.
                const auto found = quality(Scores::of_checked(view, List<Answer>(sheet.data(), view.items.size()), {}, -1));
                const auto& run = found.longest_run;
                answered_out[first + row] = found.answered;
                longest_out[first + row] = run.length;
                code_out[first + row] = run.length > 0 ? run.code : nothing;
                variability_out[first + row] = found.variability.value_or(nothing);
                straight_out[first + row] = found.is_straight_line;
            }
        }
    }
    py::dict result;
    result["answered"] = answered;
    result["longest_run"] = longest;
    result["longest_run_code"] = code;
    result["variability"] = variability;
    result["is_straight_line"] = is_straight;
    return result;
}

}  // namespace

void bind_quality(py::module_& module) {
    py::class_<HeldQuality>(module, "Quality",
                            "How one person used the answers of a form. Numbers with a meaning, no threshold and no verdict: people "
                            "answer evenly for many reasons.")
        .def_property_readonly(
            "instrument", [](const HeldQuality& self) { return self.form->view->id; }, "Id of the instrument.")
        .def_property_readonly(
            "answered", [](const HeldQuality& self) { return self.quality.answered; }, "How many answers were looked at.")
        .def_property_readonly(
            "left_out", [](const HeldQuality& self) { return self.quality.left_out; }, "How many items have codes of their own.")
        .def_property_readonly(
            "longest_run", [](const HeldQuality& self) { return self.quality.longest_run.length; },
            "Most equal answers one after another in the order asked; 0 where nothing was answered.")
        .def_property_readonly(
            "longest_run_code",
            [](const HeldQuality& self) { return whole_or_none(self.quality.longest_run.code, self.quality.longest_run.length > 0); },
            "The code of that run, as the form has it; None without a run.")
        .def_property_readonly(
            "longest_run_item",
            [](const HeldQuality& self) {
                const auto& run = self.quality.longest_run;
                return text_or_none(run.length > 0 ? self.form->view->items[run.item].id : std::string_view());
            },
            "The item that it begins with; None without a run.")
        .def_property_readonly(
            "variability", [](const HeldQuality& self) { return number_or_none(self.quality.variability); },
            "SD (n - 1) of the answers; None with fewer than 2.")
        .def_property_readonly(
            "is_straight_line", [](const HeldQuality& self) { return self.quality.is_straight_line; },
            "True where all answers are the same code, and there are at least 3.")
        .def("__repr__", [](py::object self) { return python_function("cftkit.display", "quality_text")(self); })
        .def("_repr_html_", [](py::object self) { return python_function("cftkit.display", "quality_html")(self); });
    module.def(
        "_quality_of", [](const HeldScores& scores) { return HeldQuality{quality(scores.scores), scores.form}; }, py::arg("scores"),
        "How the answers behind these scores were given.");
    module.def(
        "_straight_line",
        [](const std::shared_ptr<Form>& form, int code) { return HeldScores{straight_line(*form->view, code), form}; }, py::arg("form"),
        py::arg("code"), "What a sheet with one code on each item scores.");
    module.def(
        "_hypothetical_code",
        [](const HeldScores& scores) -> py::object {
            if (!scores.scores.is_hypothetical()) return py::none();
            return py::str(detail::only_code(scores.scores));
        },
        py::arg("scores"), "The code of a sheet that nobody filled in; None for the sheet of a person.");
    module.def("_quality_columns", &quality_columns, py::arg("form"), py::arg("columns"), py::arg("rows"), py::arg("absent"),
               py::arg("codes"), py::arg("coding"), "How each row of a table was answered; a dict of arrays.");
}

}  // namespace cftkit::python
