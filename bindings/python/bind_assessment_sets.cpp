// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"

#include <cftkit/assessment/text.hpp>

#include <string>

namespace cftkit::python {

void bind_score_sets(py::module_& module) {
    py::class_<HeldBands>(module, "PossibleBands", "The bands still possible for one score: neighbours in one set, usually one.")
        .def_property_readonly(
            "set", [](const HeldBands& self) { return text_or_none(self.bands.set() == nullptr ? "" : self.bands.set()->id); },
            "Id of the set, or None where none was published for the score's metric.")
        .def_property_readonly(
            "is_determined", [](const HeldBands& self) { return self.bands.is_determined(); },
            "True where a single band remains, whatever the missing answers would have been.")
        .def("__len__", [](const HeldBands& self) { return self.bands.size(); })
        .def(
            "__contains__", [](const HeldBands& self, std::string_view band) { return self.bands.contains(band); },
            py::arg("band"))
        .def(
            "__getitem__",
            [](const HeldBands& self, std::ptrdiff_t index) {
                const auto size = static_cast<std::ptrdiff_t>(self.bands.size());
                if (index < 0) index += size;
                if (index < 0 || index >= size) throw py::index_error();
                return HeldBand{&self.bands[static_cast<std::size_t>(index)], self.bands.set(), self.form};
            },
            py::arg("index"))
        .def("__iter__",
             [](const HeldBands& self) {
                 py::list bands;
                 for (const auto& band : self.bands) bands.append(HeldBand{&band, self.bands.set(), self.form});
                 return py::iter(bands);
             })
        .def("__repr__", [](const HeldBands& self) { return detail::joined_bands(self.bands); });

    py::class_<HeldOutcomes>(module, "PossibleOutcomes", "The outcomes of a counting rule that are still possible.")
        .def_property_readonly(
            "rule", [](const HeldOutcomes& self) { return self.outcomes.rule->id; }, "Id of the rule.")
        .def_property_readonly(
            "is_determined", [](const HeldOutcomes& self) { return self.outcomes.is_determined(); },
            "True where one outcome remains.")
        .def("__len__", [](const HeldOutcomes& self) { return self.outcomes.size(); })
        .def(
            "__contains__", [](const HeldOutcomes& self, std::string_view outcome) { return self.outcomes.contains(outcome); },
            py::arg("outcome"))
        .def("__iter__",
             [](const HeldOutcomes& self) {
                 py::list ids;
                 for (const auto& outcome : self.outcomes.rule->outcomes)
                     if (self.outcomes.contains(outcome.id)) ids.append(text(outcome.id));
                 return py::iter(ids);
             })
        .def("__repr__", [](const HeldOutcomes& self) {
            std::string ids;
            for (const auto& outcome : self.outcomes.rule->outcomes)
                if (self.outcomes.contains(outcome.id)) ids += (ids.empty() ? "" : " or ") + std::string(outcome.id);
            return ids;
        });

    py::class_<HeldAlert>(module, "Alert", "What one alert rule says of one person's answer.")
        .def_property_readonly(
            "id", [](const HeldAlert& self) { return self.alert.id; }, "Id of the rule.")
        .def_property_readonly(
            "item", [](const HeldAlert& self) { return self.alert.item; }, "Id of the item.")
        .def_property_readonly(
            "state", [](const HeldAlert& self) { return name(self.alert.state); }, "fired or not_assessed.")
        .def_property_readonly(
            "answer",
            [](const HeldAlert& self) { return whole_or_none(self.alert.answer, self.alert.state != AlertState::not_assessed); },
            "The code, or None where there is none.")
        .def_property_readonly(
            "at_least", [](const HeldAlert& self) { return self.alert.at_least; }, "It fires from this code on.")
        .def_property_readonly(
            "message_id", [](const HeldAlert& self) { return self.alert.message_id; }, "Which sentence an app shows.")
        .def_property_readonly(
            "status", [](const HeldAlert& self) { return name(self.alert.provenance->status); }, "How well the rule is known.")
        .def_property_readonly(
            "sources", [](const HeldAlert& self) { return held_tuple(self.alert.provenance->sources, self.form); },
            "What it rests on.")
        .def("__repr__", [](const HeldAlert& self) {
            return "<Alert " + std::string(self.alert.id) + ": item " + std::string(self.alert.item) + " " +
                   std::string(name(self.alert.state)) + ">";
        });

    const auto in_state = [](const HeldAlerts& self, AlertState state) {
        py::list found;
        for (std::size_t i = 0; i < self.alerts.count(); ++i)
            if (self.alerts.at(i).state == state) found.append(HeldAlert{self.alerts.at(i), self.form});
        return found;
    };
    py::class_<HeldAlerts>(module, "Alerts", "The alerts that fired, apart from all totals; a half-filled form has them too.")
        .def_property_readonly(
            "not_assessed", [in_state](const HeldAlerts& self) { return py::tuple(in_state(self, AlertState::not_assessed)); },
            "Those whose item has no answer: nothing is known, which is not a no.")
        .def("__len__", [](const HeldAlerts& self) { return self.alerts.size(); })
        .def("__iter__", [in_state](const HeldAlerts& self) { return py::iter(in_state(self, AlertState::fired)); })
        .def("__repr__", [in_state](const HeldAlerts& self) {
            return "<Alerts: " + std::to_string(self.alerts.size()) + " fired, " +
                   std::to_string(self.alerts.not_assessed().size()) + " not assessed>";
        });
}

}  // namespace cftkit::python
