// SPDX-License-Identifier: Apache-2.0
#include "change.hpp"

#include <cftkit/assessment/change_text.hpp>
#include <cftkit/assessment/norm_values.hpp>
#include <cftkit/assessment/quality.hpp>

#include <array>
#include <set>
#include <string>
#include <vector>

namespace cftkit::python {
namespace {

// The source of all numbers that name none, or empty. @throws Error bad_argument where several are named
std::string only_source(const py::object& sources) {
    if (sources.is_none()) return {};
    if (py::isinstance<py::str>(sources)) return sources.cast<std::string>();
    try {
        const auto all = sources.cast<std::vector<std::string>>();
        return all.size() == 1 ? all.front() : std::string();
    } catch (const py::cast_error&) {
        raise(ErrorCode::bad_argument, "sources", "a list with the id of one source", std::string(py::repr(sources)));
    }
}

bool has_several(const py::object& sources) {
    return !sources.is_none() && !py::isinstance<py::str>(sources) && py::len(sources) > 1;
}

// What a study says of a scale that is named, as NormValues.
SharedValues values_of_study(const py::object& norm, const std::string& scale, const std::string& sample,
                             const std::string& reliability_kind) {
    if (!py::isinstance<Held<Norm>>(norm)) raise(ErrorCode::bad_argument, "norm", "the norm of a study: form.norm(\"id of the study\")", std::string(py::repr(norm)));
    const auto& form = *norm.cast<const Held<Norm>&>().form->view;
    if (scale.empty()) raise(ErrorCode::bad_argument, "scale", "the name of a scale beside norm=", "none");
    const auto scores = straight_line(form, form.lowest_code);
    return values_for(norm, scores[scale], sample, reliability_kind);
}

std::shared_ptr<OwnValues> own_values(const std::optional<std::string>& scale, const py::object& norm, const std::string& sample,
                                      const std::string& reliability_kind, const std::array<py::object, OwnValues::count>& given,
                                      const py::object& sources) {
    auto own = std::make_shared<OwnValues>();
    own->scale = scale.value_or("");
    if (!norm.is_none()) {
        const auto printed = values_of_study(norm, own->scale, sample, reliability_kind);
        for (unsigned i = 0; i < OwnValues::count; ++i)
            if (const auto& one = printed->values.*detail::norm_members[i]) own->set(i, one->value, std::string(one->source));
        own->reliability_kind = printed->reliability_kind;
    } else if (!sample.empty()) {
        raise(ErrorCode::bad_argument, "sample", "the norm of a study beside it", sample);
    } else {
        own->reliability_kind = reliability_kind;
    }
    const auto common = only_source(sources);
    for (unsigned i = 0; i < OwnValues::count; ++i) {
        std::string source;
        const auto value = read_parameter(given[i], detail::need_name(i), source);
        if (!value) continue;
        if (source.empty() && has_several(sources))
            raise(ErrorCode::bad_argument, detail::need_name(i),
                  "the source beside each number where there are several: sd=(5.4, \"de_la_rosa_2018\")", std::string(py::repr(given[i])));
        own->set(i, *value, source.empty() ? common : source);
        if (i == 2 && !norm.is_none()) own->reliability_kind.clear();
    }
    return own;
}

py::dict parameters_of(const NormValues& values) {
    py::dict result;
    for (unsigned i = 0; i < OwnValues::count; ++i)
        if (const auto& one = values.*detail::norm_members[i]) result[text(detail::need_name(i))] = parameter(one->value, one->source);
    return result;
}

auto own_number(unsigned which) {
    return [which](const OwnValues& self) -> py::object {
        const auto& one = self.values.*detail::norm_members[which];
        return one ? py::object(py::float_(one->value)) : py::object(py::none());
    };
}

py::tuple own_sources(const OwnValues& self) {
    py::list found;
    std::set<std::string> seen;
    for (unsigned i = 0; i < OwnValues::count; ++i)
        if (!self.sources[i].empty() && seen.insert(self.sources[i]).second) found.append(self.sources[i]);
    return py::tuple(found);
}

void bind_norm_values(py::module_& module) {
    py::class_<OwnValues, std::shared_ptr<OwnValues>> type(
        module, "NormValues",
        "Numbers of a sample for one scale that you bring yourself, each with the id of its source.\n\nA number is 5.4, or (5.4, "
        "\"de_la_rosa_2018\"). sources= names the one source of the numbers that name none. With norm= the numbers that a study prints "
        "of the scale come first, and your own stand in their place or beside them. What is absent is never guessed.\n\n"
        "Raises cftkit.Error: bad_argument; bad_parameter for a number that can never be; wrong_norm, ambiguous_norm, unknown_scale (norm=).");
    type.def(py::init([](const std::optional<std::string>& scale, const py::object& norm, const std::string& sample,
                         const std::string& reliability_kind, const py::object& mean, const py::object& sd, const py::object& reliability,
                         const py::object& mean_after, const py::object& sd_after, const py::object& reliability_after,
                         const py::object& correlation, const py::object& functional_mean, const py::object& functional_sd,
                         const py::object& sources) {
                 return own_values(scale, norm, sample, reliability_kind,
                                   {mean, sd, reliability, mean_after, sd_after, reliability_after, correlation, functional_mean,
                                    functional_sd},
                                   sources);
             }),
             py::arg("scale") = py::none(), py::kw_only(), py::arg("norm") = py::none(), py::arg("sample") = "",
             py::arg("reliability_kind") = "", py::arg("mean") = py::none(), py::arg("sd") = py::none(), py::arg("reliability") = py::none(),
             py::arg("mean_after") = py::none(), py::arg("sd_after") = py::none(), py::arg("reliability_after") = py::none(),
             py::arg("correlation") = py::none(), py::arg("functional_mean") = py::none(), py::arg("functional_sd") = py::none(),
             py::arg("sources") = py::none())
        .def_property_readonly(
            "scale", [](const OwnValues& self) { return text_or_none(self.scale); },
            "The scale that they belong to, or None where it was not said.")
        .def_property_readonly("mean", own_number(0), "Mean of the sample, or of the people before treatment; None where absent.")
        .def_property_readonly("sd", own_number(1), "SD of the same people, or None.")
        .def_property_readonly("reliability", own_number(2), "Reliability, or None.")
        .def_property_readonly("mean_after", own_number(3), "Mean at the second time, or None.")
        .def_property_readonly("sd_after", own_number(4), "SD at the second time, or None.")
        .def_property_readonly("reliability_after", own_number(5), "Reliability at the second time, or None.")
        .def_property_readonly("correlation", own_number(6), "Correlation between the two times, or None.")
        .def_property_readonly("functional_mean", own_number(7), "Mean of people without the difficulty, or None.")
        .def_property_readonly("functional_sd", own_number(8), "SD of people without the difficulty, or None.")
        .def_property_readonly(
            "reliability_kind", [](const OwnValues& self) { return text_or_none(self.reliability_kind); },
            "Which reliability a study's is, or what you called yours; None where it is not known.")
        .def_property_readonly(
            "parameters", [](const OwnValues& self) { return parameters_of(self.values); },
            "All that are there: a dict, name to (number, id of its source or None).")
        .def_property_readonly("sources", &own_sources, "Ids of the sources, each once.")
        .def(
            "__eq__",
            [](const OwnValues& left, const OwnValues& right) { return left.scale == right.scale && left.values == right.values; },
            py::is_operator())
        .def("__hash__",
             [](const OwnValues& self) {
                 return py::hash(py::make_tuple(self.scale, py::tuple(parameters_of(self.values).attr("items")())));
             })
        .def("__repr__", [](py::object self) { return python_function("cftkit.display", "norm_values_text")(self); })
        .def("_repr_html_", [](py::object self) { return python_function("cftkit.display", "norm_values_html")(self); });
}

HeldChange change_of(const py::object& first, const py::object& second, const py::object& norm, const std::string& sample,
                     const std::string& reliability_kind, std::string_view method, const py::object& critical_value,
                     const std::optional<std::string>& criterion, bool is_strict, const py::object& least_important_difference) {
    auto options = change_options(method, critical_value, criterion, is_strict, least_important_difference);
    const auto& before = read_score(first, "before");
    const auto& after = read_score(second, "after");
    before.score.require_comparable(after.score);
    // A T score is refused below as what it is, not as a score that the norm does not know.
    const bool is_normed = !before.score.norm_id.empty();
    auto values = values_for(is_normed ? py::object(py::none()) : found_norm(norm, before.form), before.score, is_normed ? "" : sample,
                             is_normed ? "" : reliability_kind);
    HeldChange held{change(before.score, after.score, values->values, options.options), before.form, after.form, values, options.source};
    return held;
}

template <class Member>
auto of_change(Member member) {
    return [member](const HeldChange& self) { return self.change.*member; };
}
auto number_of_change(std::optional<double> Change::*member) {
    return [member](const HeldChange& self) { return number_or_none(self.change.*member); };
}
auto ternary_of_change(Ternary Change::*member) {
    return [member](const HeldChange& self) { return ternary(self.change.*member); };
}
template <class Enum>
auto word_of_change(Enum Change::*member) {
    return [member](const HeldChange& self) { return text(name(self.change.*member)); };
}

// Whose mean a study's is, where the cut-off or the method needs that of people with the difficulty.
std::string mean_words(const HeldChange& self) {
    const auto& mean = self.change.parameters.mean;
    if (!mean || mean->source.empty()) return {};
    const std::string_view source = mean->source;
    for (const auto* norm : self.before_form->norms) {
        if (source != norm->id && !source.starts_with(std::string(norm->id) + "/")) continue;
        for (const auto& sample : norm->samples)
            for (const auto& entry : sample.scales) {
                if (entry.fingerprint != self.change.before.fingerprint() || !entry.mean || entry.mean->value() != mean->value) continue;
                return "The mean is that of " + std::string(norm->id) + "/" + std::string(sample.id) + ": " + std::string(sample.population) +
                       ". It has to be that of people with the difficulty.\n";
            }
    }
    return {};
}

std::string change_words(const HeldChange& self) {
    auto words = to_string(self.change);
    words += mean_words(self);
    while (!words.empty() && words.back() == '\n') words.pop_back();
    return words;
}

}  // namespace

HeldOptions change_options(std::string_view method, const py::object& critical_value, const std::optional<std::string>& criterion,
                           bool is_strict, const py::object& least_important_difference) {
    constexpr std::array methods{ChangeMethod::jacobson_truax, ChangeMethod::edwards_nunnally, ChangeMethod::gulliksen_lord_novick,
                                 ChangeMethod::hsu_linn_lord,  ChangeMethod::nunnally_kotsch,  ChangeMethod::hageman_arrindell};
    constexpr std::array criteria{Criterion::none, Criterion::a, Criterion::b, Criterion::b_by_clinical_sd, Criterion::c};
    HeldOptions held;
    held.options.method = one_of(methods, "method", method);
    held.options.critical_value = read_critical_value(critical_value);
    held.options.is_strict = is_strict;
    if (criterion) held.options.criterion = one_of(criteria, "criterion", *criterion);
    auto source = std::make_shared<std::string>();
    if (const auto points = read_parameter(least_important_difference, "least_important_difference", *source))
        held.options.least_important_difference = Parameter{*points, *source};
    held.source = std::move(source);
    return held;
}

void bind_change(py::module_& module) {
    bind_norm_values(module);

    py::class_<HeldChange>(module, "Change",
                           "What became of one score between two times: how far, whether that is more than error of measurement, and "
                           "which way. Words about two numbers, no verdict about a person.")
        .def_property_readonly(
            "before", [](const HeldChange& self) { return HeldScore{self.change.before, self.before_form}; }, "The first score.")
        .def_property_readonly(
            "after", [](const HeldChange& self) { return HeldScore{self.change.after, self.after_form}; }, "The second score.")
        .def_property_readonly("method", word_of_change(&Change::method), "How the reliable change index was computed.")
        .def_property_readonly(
            "method_status", [](const HeldChange& self) { return name(status(self.change.method)); },
            "How well the method's formula is known: verified or second_hand.")
        .def_property_readonly("critical_value", of_change(&Change::critical_value), "What the size of the index is held against.")
        .def_property_readonly("is_strict", of_change(&Change::is_strict), "True for above, False for at least.")
        .def_property_readonly(
            "parameters", [](const HeldChange& self) { return parameters_of(self.change.parameters); },
            "The numbers that were used: a dict, name to (number, id of its source or None).")
        .def_property_readonly(
            "least_important_difference",
            [](const HeldChange& self) -> py::object {
                const auto& one = self.change.least_important_difference;
                return one ? py::object(parameter(one->value, one->source)) : py::object(py::none());
            },
            "(points, source) where it took the place of the test, otherwise None.")
        .def_property_readonly("difference", number_of_change(&Change::difference), "After minus before; None where one is not scored.")
        .def_property_readonly("direction", word_of_change(&Change::direction), "better, worse, same, undirected or unknown.")
        .def_property_readonly("reliable_change_index", number_of_change(&Change::reliable_change_index),
                               "It keeps the sign of the scores, whichever way is better; None where there is none.")
        .def_property_readonly("standard_error", number_of_change(&Change::standard_error), "What the index is divided by, or None.")
        .def_property_readonly("least_reliable_difference", number_of_change(&Change::least_reliable_difference),
                               "Critical value times standard error, for jacobson_truax; None otherwise.")
        .def_property_readonly("is_reliable", ternary_of_change(&Change::is_reliable), "The size of the index reaches the critical value.")
        .def_property_readonly("is_important", ternary_of_change(&Change::is_important),
                               "The difference reaches the least important difference, where one was given.")
        .def_property_readonly(
            "counts", [](const HeldChange& self) { return ternary(self.change.counts()); },
            "is_important where a least important difference was given, otherwise is_reliable.")
        .def_property_readonly(
            "criterion",
            [](const HeldChange& self) {
                return text_or_none(self.change.criterion == Criterion::none ? "" : name(self.change.criterion));
            },
            "How the cut-off was drawn: a, b, b_by_clinical_sd or c; None where there is none.")
        .def_property_readonly("cut_off", number_of_change(&Change::cut_off), "A score on it is on the dysfunctional side. None without one.")
        .def_property_readonly("started_in_functional_range", ternary_of_change(&Change::started_in_functional_range),
                               "Whether the first score was on the functional side already.")
        .def_property_readonly("has_crossed", ternary_of_change(&Change::has_crossed), "From the dysfunctional side to the functional one.")
        .def_property_readonly("has_crossed_back", ternary_of_change(&Change::has_crossed_back),
                               "From the functional side to the dysfunctional one.")
        .def_property_readonly("is_cut_off_outside_range", of_change(&Change::is_cut_off_outside_range),
                               "True where no score of the scale can cross the cut-off, so that nobody can be called recovered.")
        .def_property_readonly("do_distributions_overlap", ternary_of_change(&Change::do_distributions_overlap),
                               "Whether means and SDs with and without the difficulty overlap within 3 SDs; unknown without all four.")
        .def_property_readonly("outcome", word_of_change(&Change::outcome),
                               "recovered, improved, unchanged, deteriorated or undetermined.")
        .def_property_readonly(
            "reason",
            [](const HeldChange& self) { return text_or_none(self.change.reason == ChangeReason::none ? "" : name(self.change.reason)); },
            "Why there is no number, or no word for it; None where there is.")
        .def_property_readonly("is_filled_in", of_change(&Change::is_filled_in), "True where a missing rule supplied something in either.")
        .def_property_readonly("is_from_two_samples", of_change(&Change::is_from_two_samples),
                               "True where the numbers of the test name different sources.")
        .def("__repr__", &change_words)
        .def("_repr_html_", [](py::object self) { return python_function("cftkit.display", "change_html")(self); });

    module.def("change", &change_of, py::arg("before"), py::arg("after"), py::arg("norm") = py::none(), py::kw_only(), py::arg("sample") = "",
               py::arg("reliability_kind") = "", py::arg("method") = "jacobson_truax", py::arg("critical_value") = py::none(),
               py::arg("criterion") = py::none(), py::arg("is_strict") = false, py::arg("least_important_difference") = py::none(),
               "The change from one score of a person to another. norm= is a study's norm or its id, or NormValues; nothing is taken from "
               "elsewhere. Scores without a value give a reason, not an error. A change says nothing about alert items: they are "
               "looked up on the sheets.\n\nRaises cftkit.Error: missing_parameter, naming each; "
               "mixed_scores, wrong_metric, not_for_change, bad_parameter, bad_argument, wrong_norm, ambiguous_norm.");
    module.def(
        "_values_for",
        [](const std::shared_ptr<Form>& form, const std::string& scale, const py::object& norm, const std::string& sample,
           const std::string& reliability_kind) {
            const auto scores = straight_line(*form->view, form->view->lowest_code);
            return std::const_pointer_cast<OwnValues>(values_for(norm, scores[scale], sample, reliability_kind));
        },
        py::arg("form"), py::arg("scale"), py::arg("norm"), py::arg("sample"), py::arg("reliability_kind"),
        "What a norm says of one scale, as NormValues.");
}

}  // namespace cftkit::python
