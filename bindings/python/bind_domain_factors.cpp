// SPDX-License-Identifier: Apache-2.0
#include "model_facts.hpp"
#include "parameters.hpp"
#include "reading.hpp"

#include <array>
#include <string>

namespace cftkit::python {
namespace {

constexpr std::array presences{Presence::not_answered, Presence::not_present, Presence::partly, Presence::present};
constexpr std::array ternaries{Ternary::no, Ternary::unknown, Ternary::yes};

/// An answer that owns the id of its factor.
struct OwnAnswer {
    std::string factor;
    FactorAnswer answer;  // its `factor` stays empty: the id stands beside it

    bool operator==(const OwnAnswer& other) const { return factor == other.factor && answer == other.answer; }
};

py::object ternary(Ternary value) { return python_function("cftkit.ternary", "Ternary")(text(name(value))); }

Ternary read_ternary(const py::handle& given, std::string_view argument) {
    const py::object word = py::isinstance(given, python_function("cftkit.ternary", "Ternary"))
                                ? py::object(given.attr("value"))
                                : py::reinterpret_borrow<py::object>(given);
    return one_of(ternaries, argument, read_text(word, argument, "yes, no or unknown"));
}

py::object date_or_none(const std::optional<Day>& day) {
    return day ? py::module_::import("datetime").attr("date")(day->year, day->month, day->day) : py::object(py::none());
}

std::optional<Day> read_day(const py::handle& given) {
    if (given.is_none()) return std::nullopt;
    const auto date = python_function("cftkit.days", "day_of")(given, "since");
    return Day{date.attr("year").cast<int>(), date.attr("month").cast<int>(), date.attr("day").cast<int>()};
}

OwnAnswer make_answer(const py::object& factor, const py::object& presence, const py::object& strength,
                      const py::object& reachable_now, const py::object& since) {
    OwnAnswer own;
    own.factor = py::isinstance<Part<ProtectiveFactor>>(factor)
                     ? std::string(factor.cast<Part<ProtectiveFactor>>()->id)
                     : read_text(factor, "factor", "the id of a protective factor");
    own.answer.presence = one_of(presences, "presence", read_text(presence, "presence", "not_answered, not_present, partly or present"));
    own.answer.strength = read_level(strength, "strength");
    own.answer.reachable_now = read_ternary(reachable_now, "reachable_now");
    own.answer.since = read_day(since);
    return own;
}

py::tuple plain(const OwnAnswer& self) {
    return py::make_tuple(self.factor, text(name(self.answer.presence)), level_or_none(self.answer.strength),
                          text(name(self.answer.reachable_now)), date_or_none(self.answer.since));
}

}  // namespace

void bind_factors(py::module_& module) {
    using Self = Part<ProtectiveFactor>;
    py::class_<Self> type(module, "ProtectiveFactor", "Something that buffers: a skill of one's own, or people, places and means.");
    bind_id(type, &ProtectiveFactor::id, "Its id.");
    bind_word(type, "locus", &ProtectiveFactor::locus, "internal (within the person) or external (around them).");
    bind_text(type, "wording_id", &ProtectiveFactor::wording_id, "What its texts begin with.");
    bind_value(type, "is_basic_need", &ProtectiveFactor::is_basic_need, "True where it comes before any practice.");
    bind_provenance_of(type);
    bind_model_of(type);
    bind_equal_by_id(type);
    bind_pickled_by_id(type, "protective_factor");
    type.def(
        "_need_unmet", [](const Self& self, const OwnAnswer& answer) { return ternary(need_unmet(*self, answer.answer)); },
        py::arg("answer"));

    py::class_<OwnAnswer>(module, "FactorAnswer", "What one person says of one protective factor.")
        .def(py::init(&make_answer), py::arg("factor"), py::arg("presence") = "not_answered", py::kw_only(),
             py::arg("strength") = py::none(), py::arg("reachable_now") = "unknown", py::arg("since") = py::none(),
             "Raises cftkit.Error: bad_level, bad_argument.")
        .def_property_readonly(
            "factor", [](const OwnAnswer& self) { return self.factor; }, "Id of the factor.")
        .def_property_readonly(
            "presence", [](const OwnAnswer& self) { return name(self.answer.presence); },
            "not_answered, not_present, partly or present.")
        .def_property_readonly(
            "strength", [](const OwnAnswer& self) { return level_or_none(self.answer.strength); }, "0 to 10, or None.")
        .def_property_readonly(
            "reachable_now", [](const OwnAnswer& self) { return ternary(self.answer.reachable_now); },
            "Whether it could be reached within the next hour: yes, no or unknown.")
        .def_property_readonly(
            "since", [](const OwnAnswer& self) { return date_or_none(self.answer.since); }, "Since which day, or None.")
        .def_property_readonly(
            "standing", [](const OwnAnswer& self) { return name(standing(self.answer)); },
            "What the answer says: buffers, thin, or not_answered, which is neither.")
        .def(
            "__eq__", [](const OwnAnswer& self, const OwnAnswer& other) { return self == other; }, py::is_operator())
        .def("__hash__", [](const OwnAnswer& self) { return py::hash(plain(self)); })
        .def(py::pickle([](const OwnAnswer& self) { return plain(self); },
                        [](const py::tuple& state) { return make_answer(state[0], state[1], state[2], state[3], state[4]); }));
}

}  // namespace cftkit::python
