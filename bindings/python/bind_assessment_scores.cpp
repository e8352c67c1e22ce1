// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"

#include <cftkit/assessment/explanation.hpp>
#include <cftkit/assessment/score_status.hpp>
#include <cftkit/assessment/text.hpp>

#include <compare>
#include <string>

namespace cftkit::python {
namespace {

struct HeldExplanation {
    Explanation explanation;
    SharedForm form;
};

std::string without_last_newline(std::string text) {
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return text;
}

template <class Predicate>
auto compared(Predicate holds) {
    return [holds](const HeldScore& left, const HeldScore& right) { return holds(left.score <=> right.score); };
}

py::tuple sources_of(const HeldScore& self) {
    py::list found;
    for (const auto& citation : self.score.scale->provenance.sources) found.append(Held<Citation>{&citation, self.form});
    if (const auto* entry = norm_scale_of(self.score))
        for (const auto& citation : entry->provenance.sources) found.append(Held<Citation>{&citation, self.norm_form});
    return py::tuple(found);
}

void bind_score(py::module_& module) {
    py::class_<HeldScore>(module, "Score",
                          "One person's score on one scale: a value or a reason, and always what is still possible.")
        .def_property_readonly(
            "value", [](const HeldScore& self) { return number_or_none(self.score.value); },
            "The score as a float, or None where there is a reason.")
        .def_property_readonly(
            "reason", [](const HeldScore& self) { return text_or_none(self.score.is_scored() ? "" : name(self.score.reason)); },
            "Why there is no value: not_shown, missing_items or illegal_answers; None where there is one.")
        .def_property_readonly(
            "is_scored", [](const HeldScore& self) { return self.score.is_scored(); }, "True where there is a value.")
        .def_property_readonly(
            "lowest_possible", [](const HeldScore& self) { return self.score.lowest_possible; },
            "The lowest value, whatever the missing answers would have been.")
        .def_property_readonly(
            "highest_possible", [](const HeldScore& self) { return self.score.highest_possible; },
            "The highest value, whatever the missing answers would have been.")
        .def_property_readonly(
            "items_used", [](const HeldScore& self) { return self.score.items_used; }, "How many items were answered legally.")
        .def_property_readonly(
            "items", [](const HeldScore& self) { return self.score.items; }, "How many items the scale has.")
        .def_property_readonly(
            "missing_items",
            [](const HeldScore& self) {
                py::list items;
                for (const auto item : self.score.missing_items) items.append(text(item));
                return items;
            },
            "Ids of the items without a legal answer.")
        .def_property_readonly(
            "is_filled_in", [](const HeldScore& self) { return self.score.is_filled_in; },
            "True where a missing rule supplied something.")
        .def_property_readonly(
            "metric", [](const HeldScore& self) { return name(self.score.metric); }, "What kind of number it is.")
        .def_property_readonly(
            "norm", [](const HeldScore& self) { return text_or_none(self.score.norm_id); },
            "For a T or z score: id of the norm; None otherwise.")
        .def_property_readonly(
            "norm_sample", [](const HeldScore& self) { return text_or_none(self.score.norm_sample); },
            "For a T or z score: id of the norm's sample; None otherwise.")
        .def_property_readonly(
            "instrument", [](const HeldScore& self) { return self.score.instrument->id; }, "Id of the instrument.")
        .def_property_readonly(
            "edition", [](const HeldScore& self) { return self.score.instrument->edition; }, "Edition of the instrument.")
        .def_property_readonly(
            "scale", [](const HeldScore& self) { return self.score.scale->scale; }, "Name of the scale, without the variant.")
        .def_property_readonly(
            "variant", [](const HeldScore& self) { return text_or_none(self.score.scale->variant); },
            "The variant, or None where the scale has one way only.")
        .def_property_readonly(
            "fingerprint", [](const HeldScore& self) { return self.score.fingerprint(); }, "Hash of what decided the number.")
        .def_property_readonly(
            "status", [](const HeldScore& self) { return name(status_of(self.score)); },
            "The weakest status of the facts that it rests on.")
        .def_property_readonly(
            "sources", &sources_of, "What its key rests on; for a T or z score also what the norm's numbers rest on.")
        .def(
            "bands",
            [](const HeldScore& self, const std::optional<std::string>& set) {
                return HeldBands{set ? self.score.bands(*set) : self.score.bands(), self.form};
            },
            py::arg("set") = py::none(),
            "The bands still possible, over lowest_possible to highest_possible; without a name, of the only set on this "
            "metric.\n\n"
            "Raises cftkit.Error: unknown_band_set, wrong_metric, wrong_norm, ambiguous_bands.")
        .def(
            "is_comparable_with",
            [](const HeldScore& self, const HeldScore& other) { return self.score.is_comparable_with(other.score); },
            py::arg("other"), "True where both are the same scale, variant and metric of the same definition.")
        .def("__bool__",
             [](const HeldScore&) -> bool {
                 throw py::type_error("a Score has no truth value (0 is a score): did you mean is_scored?");
             })
        .def(
            "__eq__",
            [](const HeldScore& left, const HeldScore& right) {
                return left.score.is_comparable_with(right.score) && left.score == right.score;
            },
            py::is_operator())
        .def("__hash__",
             [](const HeldScore& self) {
                 return py::hash(py::make_tuple(self.score.fingerprint(), number_or_none(self.score.value)));
             })
        .def("__lt__", compared([](std::partial_ordering order) { return order < 0; }), py::is_operator())
        .def("__le__", compared([](std::partial_ordering order) { return order <= 0; }), py::is_operator())
        .def("__gt__", compared([](std::partial_ordering order) { return order > 0; }), py::is_operator())
        .def("__ge__", compared([](std::partial_ordering order) { return order >= 0; }), py::is_operator())
        .def("__repr__", [](const HeldScore& self) { return to_string(self.score); })
        .def("_repr_html_", [](py::object self) { return python_function("cftkit.display", "score_html")(self); });
}

}  // namespace

void bind_scores(py::module_& module) {
    bind_score_sets(module);
    bind_score(module);

    py::class_<HeldExplanation>(module, "Explanation", "How one score came about, item by item, with its sources.")
        .def_property_readonly(
            "score",
            [](const HeldExplanation& self) {
                return HeldScore{self.explanation.score(), self.form};
            },
            "The score explained.")
        .def(
            "to_text", [](const HeldExplanation& self) { return self.explanation.to_text(); }, "Several lines for people.")
        .def(
            "to_json", [](const HeldExplanation& self) { return self.explanation.to_json(); }, "One JSON object.")
        .def("__repr__", [](const HeldExplanation& self) { return without_last_newline(self.explanation.to_text()); })
        .def("_repr_html_", [](py::object self) { return python_function("cftkit.display", "explanation_html")(self); });

    py::class_<HeldScores>(module, "Scores",
                           "Everything one person's form gives: a score for each scale, alerts, outcomes of counting rules.")
        .def_property_readonly(
            "instrument", [](const HeldScores& self) { return self.form->view->id; }, "Id of the instrument.")
        .def_property_readonly(
            "edition", [](const HeldScores& self) { return self.form->view->edition; }, "Edition of the instrument.")
        .def_property_readonly(
            "credit", [](const HeldScores& self) { return self.form->view->licence.credit; }, "What to print with the scores.")
        .def_property_readonly(
            "alerts",
            [](const HeldScores& self) {
                return HeldAlerts{self.scores.alerts, self.form};
            },
            "The alerts that fired.")
        .def_property_readonly(
            "answers",
            [](const HeldScores& self) {
                py::list answers;
                for (const auto answer : self.scores.answers())
                    answers.append(answer.is_code() ? py::object(py::int_(answer.code()))
                                                    : py::object(text(name(answer.absence()))));
                return answers;
            },
            "The answers as the form sees them: codes and names of absences.")
        .def(
            "__getitem__",
            [](const HeldScores& self, std::string_view scale) {
                return HeldScore{self.scores[scale], self.form};
            },
            py::arg("scale"),
            "The score of \"scale\" (its default variant) or \"scale.variant\".\n\nRaises cftkit.Error: unknown_scale, "
            "unknown_variant, variant_not_named.")
        .def(
            "__contains__",
            [](const HeldScores& self, std::string_view scale) { return self.form->view->find_scale(scale) >= 0; },
            py::arg("scale"))
        .def("__iter__",
             [](const HeldScores& self) {
                 py::list found;
                 for (const auto& score : self.scores) found.append(HeldScore{score, self.form});
                 return py::iter(found);
             })
        .def("__len__",
             [](const HeldScores& self) {
                 std::size_t count = 0;
                 for (const auto& scale : self.form->view->scales) count += scale.is_default ? 1 : 0;
                 return count;
             })
        .def(
            "rule",
            [](const HeldScores& self, std::string_view rule) {
                return HeldOutcomes{self.scores.rule(rule), self.form};
            },
            py::arg("rule"), "The outcomes of a counting rule that are still possible.\n\nRaises cftkit.Error: unknown_rule.")
        .def(
            "explain",
            [](const HeldScores& self, std::string_view scale) {
                return HeldExplanation{self.scores.explain(scale), self.form};
            },
            py::arg("scale"), "How the score of one scale came about, item by item.\n\nRaises cftkit.Error: unknown_scale.")
        .def("__repr__", [](const HeldScores& self) { return without_last_newline(to_string(self.scores)); })
        .def("_repr_html_", [](py::object self) { return python_function("cftkit.display", "scores_html")(self); });
}

}  // namespace cftkit::python
