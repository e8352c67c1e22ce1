// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"

#include <cftkit/assessment.hpp>
#include <cftkit/assessment/norm.hpp>

#include <string>

namespace cftkit::python {
namespace {

template <class Class>
void bind_provenance(Class& type) {
    using Self = typename Class::type;
    type.def_property_readonly(
            "status", [](const Self& self) { return name(self->provenance.status); },
            "How well the fact is known: verified, second_hand, derived, conventional or expert_default.")
        .def_property_readonly(
            "sources", [](const Self& self) { return held_tuple(self->provenance.sources, self.form); },
            "What the fact rests on.");
}

py::object decimal_or_none(const std::optional<Decimal>& decimal) {
    return decimal ? py::object(py::float_(decimal->value())) : py::object(py::none());
}

py::tuple item_ids(const Held<Scale>& scale, const List<std::uint16_t>& indices) {
    py::tuple ids(indices.size());
    for (std::size_t i = 0; i < indices.size(); ++i) ids[i] = text(scale.form->view->items[indices[i]].id);
    return ids;
}

void bind_scale(py::module_& module) {
    py::class_<Held<Scale>> type(module, "Scale", "One number that an instrument gives.");
    type.def_property_readonly(
            "id", [](const Held<Scale>& self) { return self->id; }, "\"burnout\", or with its variant \"total.mean_of_items\".")
        .def_property_readonly(
            "scale", [](const Held<Scale>& self) { return self->scale; }, "The name without the variant.")
        .def_property_readonly(
            "variant", [](const Held<Scale>& self) { return text_or_none(self->variant); },
            "The way of computing it, or None where there is one way only.")
        .def_property_readonly(
            "is_default", [](const Held<Scale>& self) { return self->is_default; },
            "True where the bare name means this variant.")
        .def_property_readonly(
            "construct", [](const Held<Scale>& self) { return text_or_none(self->construct); }, "What it measures, or None.")
        .def_property_readonly(
            "method", [](const Held<Scale>& self) { return name(self->method); }, "How the manual makes it of its items.")
        .def_property_readonly(
            "metric", [](const Held<Scale>& self) { return name(self->metric); }, "What kind of number its score is.")
        .def_property_readonly(
            "better", [](const Held<Scale>& self) { return name(self->better); }, "higher, lower or neither.")
        .def_property_readonly(
            "reports", [](const Held<Scale>& self) { return name(self->reports); }, "What the form asks about.")
        .def_property_readonly(
            "window_days", [](const Held<Scale>& self) { return whole_or_none(self->window_days, self->window_days != 0); },
            "How many days back the form asks, or None.")
        .def_property_readonly(
            "items",
            [](const Held<Scale>& self) {
                py::tuple ids(self->terms.size());
                for (std::size_t i = 0; i < self->terms.size(); ++i)
                    ids[i] = text(self.form->view->items[self->terms[i].item].id);
                return ids;
            },
            "Ids of its items, in the order asked.")
        .def_property_readonly(
            "reversed", [](const Held<Scale>& self) { return item_ids(self, self->reversed); },
            "Ids of the items that the manual reverses.")
        .def_property_readonly(
            "lowest",
            [](const Held<Scale>& self) {
                return Fraction{self->lowest, self->result_divisor()}.value();
            },
            "Lowest value of a complete form.")
        .def_property_readonly(
            "highest",
            [](const Held<Scale>& self) {
                return Fraction{self->highest, self->result_divisor()}.value();
            },
            "Highest value of a complete form.")
        .def_property_readonly(
            "fingerprint", [](const Held<Scale>& self) { return self->fingerprint; }, "Hash of what decides the number.")
        .def("__repr__", [](const Held<Scale>& self) {
            return "<Scale " + std::string(self.form->view->id) + " " + std::string(self->id) + ", " +
                   std::string(name(self->metric)) + " of " + std::to_string(self->terms.size()) + " items>";
        });
    bind_provenance(type);
}

void bind_bands(py::module_& module) {
    py::class_<HeldBand>(module, "Band", "A named range of scores: words about a range, never a diagnosis.")
        .def_property_readonly(
            "id", [](const HeldBand& self) { return self.band->id; }, "Its name in the set.")
        .def_property_readonly(
            "set", [](const HeldBand& self) { return self.set->id; }, "Id of the published set it belongs to.")
        .def_property_readonly(
            "begins_from",
            [](const HeldBand& self) {
                return self.band->begin == Band::Begin::from ? decimal_or_none(self.band->edge) : py::object(py::none());
            },
            "Its lowest score, where that belongs to it; None otherwise.")
        .def_property_readonly(
            "begins_above",
            [](const HeldBand& self) {
                return self.band->begin == Band::Begin::above ? decimal_or_none(self.band->edge) : py::object(py::none());
            },
            "The score above which it begins; None where it begins at a score or has no lower end.")
        .def_property_readonly(
            "printed_as", [](const HeldBand& self) { return text_tuple(self.band->printed_as); }, "Words for it in print.")
        .def_property_readonly(
            "status", [](const HeldBand& self) { return name(self.set->provenance.status); }, "How well the set is known.")
        .def_property_readonly(
            "sources", [](const HeldBand& self) { return held_tuple(self.set->provenance.sources, self.form); },
            "What the set rests on.")
        .def(
            "__eq__", [](const HeldBand& self, const HeldBand& other) { return self.band == other.band; }, py::is_operator())
        .def("__hash__", [](const HeldBand& self) { return py::hash(text(self.band->id)); })
        .def("__str__", [](const HeldBand& self) { return self.band->id; })
        .def("__repr__", [](const HeldBand& self) {
            return "<Band " + std::string(self.band->id) + " of " + std::string(self.set->id) + ">";
        });

    py::class_<Held<BandSet>> set(module, "BandSet", "One published set of bands on one metric.");
    set.def_property_readonly(
           "id", [](const Held<BandSet>& self) { return self->id; }, "Its id.")
        .def_property_readonly(
            "metric", [](const Held<BandSet>& self) { return name(self->metric); }, "The metric that it was published for.")
        .def_property_readonly(
            "norm", [](const Held<BandSet>& self) { return text_or_none(self->norm); },
            "For T scores: the norm whose T scores it was published for; None otherwise.")
        .def_property_readonly(
            "bands",
            [](const Held<BandSet>& self) {
                py::dict result;
                for (const auto& group : self->groups)
                    for (const auto scale : group.scales) {
                        py::tuple bands(group.bands.size());
                        for (std::size_t i = 0; i < group.bands.size(); ++i)
                            bands[i] = HeldBand{&group.bands[i], self.at, self.form};
                        result[text(self.form->view->scales[scale].id)] = bands;
                    }
                return result;
            },
            "A dict: scale id to its bands, ascending.")
        .def("__repr__", [](const Held<BandSet>& self) {
            return "<BandSet " + std::string(self->id) + " (" + std::string(name(self->metric)) + ")>";
        });
    bind_provenance(set);
}

void bind_norm(py::module_& module) {
    py::class_<HeldNormScale>(module, "NormScale", "What one study says of one scale in one sample.")
        .def_property_readonly(
            "scale", [](const HeldNormScale& self) { return self.form->view->scales[self.entry->scale].id; }, "Id of the scale.")
        .def_property_readonly(
            "sample", [](const HeldNormScale& self) { return self.sample->id; }, "Id of the sample.")
        .def_property_readonly(
            "population", [](const HeldNormScale& self) { return self.sample->population; }, "Who the people were.")
        .def_property_readonly(
            "metric", [](const HeldNormScale& self) { return name(self.entry->metric); }, "The metric of the numbers.")
        .def_property_readonly(
            "mean", [](const HeldNormScale& self) { return decimal_or_none(self.entry->mean); }, "As printed, or None.")
        .def_property_readonly(
            "sd", [](const HeldNormScale& self) { return decimal_or_none(self.entry->sd); }, "As printed, or None.")
        .def_property_readonly(
            "n",
            [](const HeldNormScale& self) {
                const auto n = self.entry->n != 0 ? self.entry->n : self.sample->n;
                return whole_or_none(n, n != 0);
            },
            "How many people, or None where it is not printed.")
        .def_property_readonly(
            "reliability",
            [](const HeldNormScale& self) {
                py::dict result;
                for (const auto& one : self.entry->reliability) result[text(one.kind)] = one.value.value();
                return result;
            },
            "A dict: kind (\"cronbach_alpha\", ...) to value.")
        .def_property_readonly(
            "percentiles",
            [](const HeldNormScale& self) {
                py::dict result;
                for (const auto& point : self.entry->percentiles) result[py::float_(point.percent.value())] = point.value.value();
                return result;
            },
            "A dict, ascending: percent to the score that this many of a hundred reach at most, as printed.")
        .def_property_readonly(
            "status", [](const HeldNormScale& self) { return name(self.entry->provenance.status); }, "How well it is known.")
        .def_property_readonly(
            "sources", [](const HeldNormScale& self) { return held_tuple(self.entry->provenance.sources, self.form); },
            "What it rests on.")
        .def("__repr__", [](const HeldNormScale& self) {
            return "<NormScale " + std::string(self.form->view->scales[self.entry->scale].id) + " in " +
                   std::string(self.sample->id) + ">";
        });

    py::class_<Held<Norm>> norm(module, "Norm", "One study's numbers for one instrument, named by the study.");
    norm.def_property_readonly(
            "id", [](const Held<Norm>& self) { return self->id; }, "Id of the study.")
        .def_property_readonly(
            "instrument", [](const Held<Norm>& self) { return self->instrument; }, "Id of the instrument.")
        .def_property_readonly(
            "scales",
            [](const Held<Norm>& self) {
                py::list entries;
                for (const auto& sample : self->samples)
                    for (const auto& entry : sample.scales) entries.append(HeldNormScale{&entry, &sample, self.form});
                return py::tuple(entries);
            },
            "What it says, a row a scale and sample.")
        .def("__repr__", [](const Held<Norm>& self) {
            return "<Norm " + std::string(self->id) + " for " + std::string(self->instrument) + ">";
        })
        .def("_repr_html_", [](py::object self) { return python_function("cftkit.display", "norm_html")(self); });
    bind_provenance(norm);
}

}  // namespace

void bind_instrument_parts(py::module_& module) {
    py::class_<Held<Item>>(module, "Item", "One question of a form, by its id; never by its wording.")
        .def_property_readonly(
            "id", [](const Held<Item>& self) { return self->id; }, "Its id.")
        .def_property_readonly(
            "lowest_code", [](const Held<Item>& self) { return self->lowest_code; }, "Lowest legal answer.")
        .def_property_readonly(
            "highest_code", [](const Held<Item>& self) { return self->highest_code; }, "Highest legal answer.")
        .def_property_readonly(
            "codes",
            [](const Held<Item>& self) {
                py::tuple codes(self->code_count());
                for (std::size_t i = 0; i < self->code_count(); ++i) codes[i] = self->code_at(i);
                return codes;
            },
            "All legal answers, ascending.")
        .def_property_readonly(
            "is_filler", [](const Held<Item>& self) { return self->is_filler; }, "True where it is asked and never scored.")
        .def("__repr__", [](const Held<Item>& self) {
            return "<Item " + std::string(self->id) + ", " + std::to_string(self->lowest_code) + " to " +
                   std::to_string(self->highest_code) + (self->is_filler ? ", filler>" : ">");
        });
    bind_scale(module);
    bind_bands(module);
    bind_norm(module);

    py::class_<Held<AlertRule>> alert(module, "AlertRule", "One item whose answer asks for a human being.");
    alert
        .def_property_readonly(
            "id", [](const Held<AlertRule>& self) { return self->id; }, "Its id.")
        .def_property_readonly(
            "item", [](const Held<AlertRule>& self) { return self.form->view->items[self->item].id; }, "Id of the item.")
        .def_property_readonly(
            "at_least", [](const Held<AlertRule>& self) { return self->at_least; }, "It fires from this code on.")
        .def_property_readonly(
            "message_id", [](const Held<AlertRule>& self) { return self->message_id; }, "Which sentence an app shows.")
        .def("__repr__", [](const Held<AlertRule>& self) { return "<AlertRule " + std::string(self->id) + ">"; });
    bind_provenance(alert);

    py::class_<Held<CountingRule>> rule(module, "CountingRule",
                                        "A rule that counts items; a word about a pattern of answers, never a diagnosis.");
    rule.def_property_readonly(
            "id", [](const Held<CountingRule>& self) { return self->id; }, "Its id.")
        .def_property_readonly(
            "outcomes",
            [](const Held<CountingRule>& self) {
                py::tuple ids(self->outcomes.size());
                for (std::size_t i = 0; i < self->outcomes.size(); ++i) ids[i] = text(self->outcomes[i].id);
                return ids;
            },
            "Its outcomes; the first that applies holds.")
        .def("__repr__", [](const Held<CountingRule>& self) { return "<CountingRule " + std::string(self->id) + ">"; });
    bind_provenance(rule);

    py::class_<Held<Licence>> licence(module, "Licence", "The terms of an instrument's owner, as data.");
    licence
        .def_property_readonly(
            "holder", [](const Held<Licence>& self) { return self->holder; }, "Who owns the instrument.")
        .def_property_readonly(
            "credit", [](const Held<Licence>& self) { return self->credit; }, "What to print where it is used.")
        .def_property_readonly(
            "commercial_use", [](const Held<Licence>& self) { return name(self->commercial_use); },
            "allowed, within_paid_work, ask, forbidden or unknown.")
        .def_property_readonly(
            "changes", [](const Held<Licence>& self) { return name(self->changes); },
            "allowed, under_another_name, stated_words_only, forbidden or unknown.")
        .def_property_readonly(
            "wording", [](const Held<Licence>& self) { return name(self->wording); },
            "May an app show the wording: free, with_credit, register, ask, forbidden or unknown.")
        .def_property_readonly(
            "terms", [](const Held<Licence>& self) { return text_or_none(self->terms); }, "Name of a licence, or None.")
        .def("__repr__", [](const Held<Licence>& self) { return "<Licence: " + std::string(self->holder) + ">"; });
    bind_provenance(licence);
}

}  // namespace cftkit::python
