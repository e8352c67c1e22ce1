// SPDX-License-Identifier: Apache-2.0
#include "change.hpp"

#include <cftkit/assessment/quality.hpp>
#include <cftkit/assessment/series.hpp>

#include <pybind11/numpy.h>

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace cftkit::python {
namespace {

template <class T>
using Array = py::array_t<T, py::array::c_style | py::array::forcecast>;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// A score of one scale that gets its value from a table: what change() looks at, and nothing else.
struct Pattern {
    Score score;

    Pattern(const Instrument& form, std::string_view scale) : score(straight_line(form, form.lowest_code)[scale]) {}
    [[nodiscard]] Score with(double value, bool is_filled_in) const {
        Score one = score;
        one.value = value == value ? std::optional<double>(value) : std::nullopt;
        one.is_filled_in = is_filled_in;
        return one;
    }
};

// How each row is computed, the same for all of them.
py::dict how_of(const Pattern& pattern, const NormValues& values, const ChangeOptions& options) {
    const auto score = pattern.with(detail::lowest_of(*pattern.score.scale), false);
    const auto one = detail::checked_change(score, score, values, options);
    const auto number = [](const std::optional<double>& value) { return value.value_or(nothing); };
    py::dict how;
    how["method"] = text(name(one.method));
    how["method_status"] = text(name(status(one.method)));
    how["critical_value"] = one.critical_value;
    how["is_strict"] = one.is_strict;
    how["least_reliable_difference"] = number(one.least_reliable_difference);
    how["least_important_difference"] = one.least_important_difference ? one.least_important_difference->value : nothing;
    how["criterion"] = text_or_none(one.criterion == Criterion::none ? "" : name(one.criterion));
    how["cut_off"] = number(one.cut_off);
    how["is_cut_off_outside_range"] = one.is_cut_off_outside_range;
    how["is_from_two_samples"] = one.is_from_two_samples;
    py::list used;
    for (unsigned i = 0; i < detail::need_count; ++i)
        if (const auto& given = one.parameters.*detail::norm_members[i])
            used.append(py::make_tuple(text(detail::need_name(i)), given->value, text_or_none(given->source)));
    if (const auto& points = one.least_important_difference)
        used.append(py::make_tuple("least_important_difference", points->value, text_or_none(points->source)));
    how["numbers"] = used;
    return how;
}

template <class Enum>
py::tuple names_up_to(Enum last) {
    py::list names;
    for (int i = 0; i <= static_cast<int>(last); ++i) names.append(text(name(static_cast<Enum>(i))));
    return py::tuple(names);
}

py::dict change_columns(const std::shared_ptr<Form>& form, const std::string& scale, const Array<double>& before,
                        const Array<bool>& before_filled, const Array<double>& after, const Array<bool>& after_filled,
                        const py::object& norm, std::string_view method, const py::object& critical_value,
                        const std::optional<std::string>& criterion, bool is_strict, const py::object& least_important_difference) {
    const auto held = change_options(method, critical_value, criterion, is_strict, least_important_difference);
    const Pattern pattern(*form->view, scale);
    const auto values = values_for(norm, pattern.score, "", "");
    static_cast<void>(change(pattern.score, pattern.score, values->values, held.options));  // says what is wrong with the call
    const auto rows = before.size();
    py::array_t<double> difference(rows);
    py::array_t<double> index(rows);
    py::array_t<std::uint8_t> words({py::ssize_t{8}, rows});
    py::array_t<bool> is_filled_in(rows);
    auto* const difference_out = difference.mutable_data();
    auto* const index_out = index.mutable_data();
    auto* const words_out = words.mutable_data();
    auto* const filled_out = is_filled_in.mutable_data();
    const auto* const before_in = before.data();
    const auto* const after_in = after.data();
    const auto* const before_filled_in = before_filled.data();
    const auto* const after_filled_in = after_filled.data();
    {
        const py::gil_scoped_release release;
        for (py::ssize_t row = 0; row < rows; ++row) {
            const auto one = detail::checked_change(pattern.with(before_in[row], before_filled_in[row]),
                                                    pattern.with(after_in[row], after_filled_in[row]), values->values, held.options);
            difference_out[row] = one.difference.value_or(nothing);
            index_out[row] = one.reliable_change_index.value_or(nothing);
            filled_out[row] = one.is_filled_in;
            const std::uint8_t found[] = {static_cast<std::uint8_t>(one.direction),   static_cast<std::uint8_t>(one.is_reliable),
                                          static_cast<std::uint8_t>(one.is_important), static_cast<std::uint8_t>(one.started_in_functional_range),
                                          static_cast<std::uint8_t>(one.has_crossed),  static_cast<std::uint8_t>(one.outcome),
                                          static_cast<std::uint8_t>(one.reason),       static_cast<std::uint8_t>(one.has_crossed_back)};
            for (py::ssize_t word = 0; word < 8; ++word) words_out[word * rows + row] = found[word];
        }
    }
    py::dict result;
    result["difference"] = difference;
    result["reliable_change_index"] = index;
    result["is_filled_in"] = is_filled_in;
    result["how"] = how_of(pattern, values->values, held.options);
    constexpr const char* names[] = {"direction", "is_reliable", "is_important", "started_in_functional_range", "has_crossed", "outcome", "reason", "has_crossed_back"};
    for (int word = 0; word < 8; ++word) result[names[word]] = words[py::int_(word)];
    return result;
}

// Rows of one person stand together, in the order of their days; starts[i] to starts[i + 1] are those of person i.
py::dict series_columns(const std::shared_ptr<Form>& form, const std::string& scale, const Array<std::int64_t>& starts,
                        const Array<std::int32_t>& days, const Array<double>& scores, const Array<bool>& filled, const py::object& norm,
                        std::string_view method, const py::object& critical_value, const std::optional<std::string>& criterion,
                        bool is_strict, const py::object& least_important_difference) {
    const auto held = change_options(method, critical_value, criterion, is_strict, least_important_difference);
    const Pattern pattern(*form->view, scale);
    const auto values = values_for(norm, pattern.score, "", "");
    static_cast<void>(change(pattern.score, pattern.score, values->values, held.options));  // says what is wrong with the call
    const auto people = starts.size() - 1;
    py::array_t<std::int64_t> scored(people);
    py::array_t<std::int64_t> rows({py::ssize_t{7}, people});
    py::array_t<std::uint8_t> holds({py::ssize_t{4}, people});
    auto* const scored_out = scored.mutable_data();
    auto* const rows_out = rows.mutable_data();
    auto* const holds_out = holds.mutable_data();
    const auto* const starts_in = starts.data();
    const auto* const days_in = days.data();
    const auto* const scores_in = scores.data();
    const auto* const filled_in = filled.data();
    {
        const py::gil_scoped_release release;
        for (py::ssize_t person = 0; person < people; ++person) {
            Series series(values->values, held.options);
            for (auto row = starts_in[person]; row < starts_in[person + 1]; ++row)
                series.add({days_in[3 * row], days_in[3 * row + 1], days_in[3 * row + 2]}, pattern.with(scores_in[row], filled_in[row]));
            const auto row_of = [&](const std::optional<Day>& day) -> std::int64_t {
                if (!day) return -1;
                for (std::size_t i = 0; i < series.points().size(); ++i)
                    if (series.points()[i].day == *day) return starts_in[person] + static_cast<std::int64_t>(i);
                return -1;
            };
            const auto row_at = [&](const std::optional<Series::Point>& point) {
                return row_of(point ? std::optional<Day>(point->day) : std::nullopt);
            };
            const Lasting lasting[] = {series.confirmed_improvement(), series.confirmed_deterioration(), series.definitive_improvement(),
                                       series.definitive_deterioration()};
            scored_out[person] = static_cast<std::int64_t>(series.scored());
            rows_out[person] = row_at(series.first());
            rows_out[people + person] = row_at(series.best());
            rows_out[2 * people + person] = row_at(series.last());
            for (py::ssize_t i = 0; i < 4; ++i) {
                rows_out[(3 + i) * people + person] = row_of(lasting[i].since);
                holds_out[i * people + person] = static_cast<std::uint8_t>(lasting[i].holds);
            }
        }
    }
    py::dict result;
    result["n_scored"] = scored;
    result["how"] = how_of(pattern, values->values, held.options);
    constexpr const char* points[] = {"first", "best", "last"};
    constexpr const char* lastings[] = {"confirmed_improvement", "confirmed_deterioration", "definitive_improvement", "definitive_deterioration"};
    for (int i = 0; i < 3; ++i) result[points[i]] = rows[py::int_(i)];
    for (int i = 0; i < 4; ++i) {
        result[lastings[i]] = holds[py::int_(i)];
        result[(std::string(lastings[i]) + "_since").c_str()] = rows[py::int_(3 + i)];
    }
    return result;
}

}  // namespace

void bind_change_tables(py::module_& module) {
    py::dict words;
    words["direction"] = names_up_to(ChangeDirection::undirected);
    words["outcome"] = names_up_to(ChangeOutcome::deteriorated);
    words["reason"] = names_up_to(ChangeReason::index_against_difference);
    words["ternary"] = names_up_to(Ternary::yes);
    module.attr("_change_words") = words;
    module.def("_change_columns", &change_columns, py::arg("form"), py::arg("scale"), py::arg("before"), py::arg("before_filled"),
               py::arg("after"), py::arg("after_filled"), py::arg("norm"), py::arg("method"), py::arg("critical_value"),
               py::arg("criterion"), py::arg("is_strict"), py::arg("least_important_difference"),
               "The change of each row, as change() of its two scores; a dict of arrays, words as numbers.");
    module.def("_series_columns", &series_columns, py::arg("form"), py::arg("scale"), py::arg("starts"), py::arg("days"), py::arg("scores"),
               py::arg("filled"), py::arg("norm"), py::arg("method"), py::arg("critical_value"), py::arg("criterion"), py::arg("is_strict"),
               py::arg("least_important_difference"),
               "The series of each person, as Series of their rows; a dict of arrays, places as row numbers or -1.");
}

}  // namespace cftkit::python
