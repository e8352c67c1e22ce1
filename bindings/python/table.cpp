// SPDX-License-Identifier: Apache-2.0
#include "columns.hpp"

#include <cftkit/assessment/counting.hpp>
#include <cftkit/core/error.hpp>

#include <pybind11/numpy.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace cftkit::python {
namespace {

template <class T>
py::array_t<T> rows_of(std::size_t lines, std::size_t rows) {
    return py::array_t<T>({static_cast<py::ssize_t>(lines), static_cast<py::ssize_t>(rows)});
}

// The band set that a scale's bands come from when nobody names one: the only one on its metric.
struct DefaultBands {
    const BandSet* set = nullptr;
    const BandGroup* group = nullptr;
    bool is_ambiguous = false;
};

std::vector<DefaultBands> default_bands(const Instrument& form) {
    std::vector<DefaultBands> found(form.scales.size());
    for (std::size_t scale = 0; scale < found.size(); ++scale)
        for (const auto& set : form.band_sets) {
            const auto* group = set.group_of(scale);
            if (group == nullptr || set.metric != form.scales[scale].metric || !set.norm.empty()) continue;
            found[scale] = {&set, group, found[scale].set != nullptr};
        }
    return found;
}

// Everything that scoring writes; each array has a line a scale (alert, rule) and a column a row of the table.
struct Out {
    double* value;
    std::uint8_t* reason;
    double* lowest;
    double* highest;
    std::uint8_t* items_used;
    bool* is_filled_in;
    std::int8_t* first_band;
    std::int8_t* last_band;
    std::uint8_t* alert;
    std::uint32_t* outcomes;
};

void score_row(const Instrument& form, const std::vector<DefaultBands>& bands, MissingRule rule, const Answer* answers,
               std::size_t rows, std::size_t row, const Out& out) {
    for (std::size_t s = 0; s < form.scales.size(); ++s) {
        const auto& scale = form.scales[s];
        const auto result = score_scale(form, scale, answers, rule);
        const Fraction lowest{result.lowest, scale.result_divisor()};
        const Fraction highest{result.highest, scale.result_divisor()};
        const auto at = s * rows + row;
        out.value[at] = result.reason == Reason::none ? result.value() : std::numeric_limits<double>::quiet_NaN();
        out.reason[at] = static_cast<std::uint8_t>(result.reason);
        out.lowest[at] = lowest.value();
        out.highest[at] = highest.value();
        out.items_used[at] = result.items_used;
        out.is_filled_in[at] = result.is_filled_in;
        out.first_band[at] = -1;
        out.last_band[at] = -1;
        if (bands[s].set == nullptr) continue;
        const PossibleBands possible(*bands[s].set, *bands[s].group, lowest, highest);
        const auto first = possible.begin() - bands[s].group->bands.begin();
        out.first_band[at] = static_cast<std::int8_t>(first);
        out.last_band[at] = static_cast<std::int8_t>(first + static_cast<std::ptrdiff_t>(possible.size()) - 1);
    }
    for (std::size_t a = 0; a < form.alerts.size(); ++a)
        out.alert[a * rows + row] = static_cast<std::uint8_t>(alert_state(form.alerts[a], answers));
    for (std::size_t r = 0; r < form.rules.size(); ++r)
        out.outcomes[r * rows + row] = possible_outcomes(form, form.rules[r], answers).mask;
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

    auto value = rows_of<double>(scales, rows);
    auto reason = rows_of<std::uint8_t>(scales, rows);
    auto lowest = rows_of<double>(scales, rows);
    auto highest = rows_of<double>(scales, rows);
    auto items_used = rows_of<std::uint8_t>(scales, rows);
    auto is_filled_in = rows_of<bool>(scales, rows);
    auto first_band = rows_of<std::int8_t>(scales, rows);
    auto last_band = rows_of<std::int8_t>(scales, rows);
    auto alert = rows_of<std::uint8_t>(view.alerts.size(), rows);
    auto outcomes = rows_of<std::uint32_t>(view.rules.size(), rows);
    const auto bands = default_bands(view);
    const Out out{value.mutable_data(),      reason.mutable_data(),       lowest.mutable_data(),     highest.mutable_data(),
                  items_used.mutable_data(), is_filled_in.mutable_data(), first_band.mutable_data(), last_band.mutable_data(),
                  alert.mutable_data(),      outcomes.mutable_data()};
    {
        const py::gil_scoped_release release;
        std::vector<Answer> answers(Columns::block * view.items.size());
        for (std::size_t first = 0; first < rows; first += Columns::block) {
            const auto count = std::min(Columns::block, rows - first);
            columns.read(first, count, answers.data());
            for (std::size_t i = 0; i < count; ++i)
                score_row(view, bands, options.missing_rule, answers.data() + i * view.items.size(), rows, first + i, out);
        }
    }

    py::list band_sets;
    for (const auto& one : bands)
        band_sets.append(one.is_ambiguous     ? py::object(py::str(""))
                         : one.set == nullptr ? py::object(py::none())
                                              : py::object(text(one.set->id)));
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
                const auto* sheet = answers.data() + row * items;
                for (std::size_t item = 0; item < items; ++item) {
                    if (sheet[item] != Answer(Absence::illegal)) continue;
                    faults.illegal_row.push_back(static_cast<std::int64_t>(first + row));
                    faults.illegal_item.push_back(static_cast<std::int64_t>(item));
                }
                const bool is_constant = items > 2 && sheet[0].is_code() &&
                                         std::all_of(sheet, sheet + items, [sheet](Answer a) { return a == sheet[0]; });
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
