// SPDX-License-Identifier: Apache-2.0
#include "columns.hpp"

#include <cftkit/assessment/batch.hpp>
#include <cftkit/assessment/counting.hpp>
#include <cftkit/core/error.hpp>

#include <pybind11/numpy.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace cftkit::python {
namespace {

template <class T>
py::array_t<T> rows_of(std::size_t lines, std::size_t rows) {
    return py::array_t<T>({static_cast<py::ssize_t>(lines), static_cast<py::ssize_t>(rows)});
}

// One person's answers out of a block.
std::array<Answer, Instrument::item_capacity> sheet_of(const Instrument& form, const Answer* answers, std::size_t row) {
    std::array<Answer, Instrument::item_capacity> sheet;
    for (std::size_t item = 0; item < form.items.size(); ++item) sheet[item] = answers[item * Columns::block + row];
    return sheet;
}

ScoringOptions options_of(const py::object& missing_rule, const std::string& coding) {
    ScoringOptions options;
    options.missing_rule = missing_rule_of(missing_rule);
    options.coding = coding;
    return options;
}

py::dict score_columns(const std::shared_ptr<Form>& form, const py::sequence& given, std::size_t rows,
                       const py::object& missing_rule, const py::object& absent, const py::object& codes,
                       const std::string& coding) {
    const Reading reading(absent, codes);
    const auto options = options_of(missing_rule, coding);
    const Columns columns(form, given, rows, reading, options);
    const auto& view = *form->view;
    const auto scales = view.scales.size();

    const BatchScorer scorer(view, options.missing_rule);
    auto value = rows_of<double>(scales, rows);
    auto reason = rows_of<std::uint8_t>(scales, rows);
    auto lowest = rows_of<double>(scales, rows);
    auto highest = rows_of<double>(scales, rows);
    auto items_used = rows_of<std::uint8_t>(scales, rows);
    auto is_filled_in = rows_of<bool>(scales, rows);
    auto first_band = rows_of<std::int16_t>(scales, rows);
    auto last_band = rows_of<std::int16_t>(scales, rows);
    auto alert = rows_of<std::uint8_t>(view.alerts.size(), rows);
    auto outcomes = rows_of<std::uint32_t>(view.rules.size(), rows);
    const BatchResults out{value.mutable_data(),      reinterpret_cast<Reason*>(reason.mutable_data()), lowest.mutable_data(),
                           highest.mutable_data(),    items_used.mutable_data(),                        is_filled_in.mutable_data(),
                           first_band.mutable_data(), last_band.mutable_data()};
    auto* const alerts = alert.mutable_data();
    auto* const rules = outcomes.mutable_data();
    {
        const py::gil_scoped_release release;
        std::vector<Answer> answers(Columns::block * view.items.size());
        for (std::size_t first = 0; first < rows; first += Columns::block) {
            const auto count = std::min(Columns::block, rows - first);
            columns.read(first, count, answers.data());
            for (std::size_t scale = 0; scale < scales; ++scale)
                scorer.score(scale, answers.data(), Columns::block, count, out.from(scale * rows + first));
            for (std::size_t a = 0; a < view.alerts.size(); ++a)
                for (std::size_t i = 0; i < count; ++i)
                    alerts[a * rows + first + i] = static_cast<std::uint8_t>(
                        alert_state(view.alerts[a], answers[view.alerts[a].item * Columns::block + i]));
            if (view.rules.empty()) continue;
            for (std::size_t i = 0; i < count; ++i) {
                const auto sheet = sheet_of(view, answers.data(), i);
                for (std::size_t r = 0; r < view.rules.size(); ++r)
                    rules[r * rows + first + i] = possible_outcomes(view, view.rules[r], sheet.data()).mask;
            }
        }
    }

    py::list band_sets;
    for (std::size_t scale = 0; scale < scales; ++scale)
        band_sets.append(scorer.has_ambiguous_bands(scale)      ? py::object(py::str(""))
                         : scorer.band_set(scale) == nullptr ? py::object(py::none())
                                                             : py::object(text(scorer.band_set(scale)->id)));
    py::dict result;
    result["value"] = value;
    result["reason"] = reason;
    result["lowest"] = lowest;
    result["highest"] = highest;
    result["items_used"] = items_used;
    result["is_filled_in"] = is_filled_in;
    result["first_band"] = first_band;
    result["last_band"] = last_band;
    result["band_set"] = py::tuple(band_sets);
    result["alert"] = alert;
    result["outcomes"] = outcomes;
    return result;
}

// The answers as the form sees them: codes and absences.
struct Faults {
    std::vector<std::int64_t> illegal_row;
    std::vector<std::int64_t> illegal_item;
    std::vector<std::int64_t> constant_row;
};

py::tuple find_faults(const std::shared_ptr<Form>& form, const py::sequence& given, std::size_t rows, const py::object& absent,
                      const py::object& codes, const std::string& coding) {
    const Reading reading(absent, codes);
    ScoringOptions options;
    options.coding = coding;
    const Columns columns(form, given, rows, reading, options);
    const auto items = form->view->items.size();
    Faults faults;
    {
        const py::gil_scoped_release release;
        std::vector<Answer> answers(Columns::block * items);
        for (std::size_t first = 0; first < rows; first += Columns::block) {
            const auto count = std::min(Columns::block, rows - first);
            columns.read(first, count, answers.data());
            for (std::size_t row = 0; row < count; ++row) {
                bool is_constant = items > 2 && answers[row].is_code();
                for (std::size_t item = 0; item < items; ++item) {
                    const auto answer = answers[item * Columns::block + row];
                    is_constant = is_constant && answer == answers[row];
                    if (answer != Answer(Absence::illegal)) continue;
                    faults.illegal_row.push_back(static_cast<std::int64_t>(first + row));
                    faults.illegal_item.push_back(static_cast<std::int64_t>(item));
                }
                if (is_constant) faults.constant_row.push_back(static_cast<std::int64_t>(first + row));
            }
        }
    }
    return py::make_tuple(faults.illegal_row, faults.illegal_item, faults.constant_row);
}

}  // namespace

void bind_table(py::module_& module) {
    module.def("_score_columns", &score_columns, py::arg("form"), py::arg("columns"), py::arg("rows"), py::arg("missing_rule"),
               py::arg("absent"), py::arg("codes"), py::arg("coding"),
               "Scores a table given as one column an item; a dict of arrays, a line a scale.");
    module.def("_find_faults", &find_faults, py::arg("form"), py::arg("columns"), py::arg("rows"), py::arg("absent"),
               py::arg("codes"), py::arg("coding"),
               "Rows and item indices of illegal answers, and rows that give every item the same answer.");
    module.def(
        "_whole_number", [](const py::str& text) { return whole_number_in(utf8(text)); }, py::arg("text"),
        "The whole number that a cell of text stands for, or None.");
    module.def(
        "_is_number", [](const py::str& text) { return is_number(utf8(text)); }, py::arg("text"),
        "True where a cell of text is a number, also one that can be no code.");
    module.def(
        "_check_reading", [](const py::object& absent, const py::object& codes) { const Reading reading(absent, codes); },
        py::arg("absent"), py::arg("codes"), "Raises cftkit.Error where absent= or codes= is wrong.");
}

}  // namespace cftkit::python
