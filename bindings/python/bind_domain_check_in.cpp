// SPDX-License-Identifier: Apache-2.0
#include "model_facts.hpp"
#include "parameters.hpp"
#include "reading.hpp"

#include <array>
#include <string>

namespace cftkit::python {
namespace {

constexpr std::array places{Place::unknown, Place::home,         Place::work,
                            Place::outdoors, Place::public_place, Place::travelling};

// Whole numbers of Python and NumPy; True is none.
bool is_whole(const py::handle& given) { return PyIndex_Check(given.ptr()) != 0 && !PyBool_Check(given.ptr()); }

std::optional<long> whole(const py::handle& given) {
    const auto number = py::reinterpret_steal<py::object>(PyNumber_Index(given.ptr()));
    if (!number) throw py::error_already_set();
    const long value = PyLong_AsLong(number.ptr());
    if (value == -1 && PyErr_Occurred() != nullptr) {
        PyErr_Clear();
        return std::nullopt;
    }
    return value;
}

std::optional<int> read_minutes(const py::handle& given) {
    if (given.is_none()) return std::nullopt;
    constexpr int longest = 24 * 60;
    const auto minutes = is_whole(given) ? whole(given) : std::nullopt;
    if (!minutes || *minutes < 0 || *minutes > longest)
        raise(ErrorCode::bad_argument, "minutes_free", "whole minutes from 0 to 1440, or None where it is unknown", shown(given));
    return static_cast<int>(*minutes);
}

ThreeSystems systems_of(const py::handle& given, std::string_view argument) {
    if (given.is_none()) return {};
    if (!py::isinstance<ThreeSystems>(given))
        raise(ErrorCode::bad_argument, argument, "a cftkit.ThreeSystems, or None where they are unknown", shown(given));
    return given.cast<ThreeSystems>();
}

ThreeSystems make_systems(const py::object& threat, const py::object& drive, const py::object& soothing) {
    return {read_level(threat, "threat"), read_level(drive, "drive"), read_level(soothing, "soothing")};
}

py::tuple possible_patterns(const ThreeSystems& systems, const PatternRules& by) {
    py::list result;
    for (unsigned i = 0; i < static_cast<unsigned>(Pattern::undetermined); ++i)
        if (systems.is_possible(static_cast<Pattern>(i), by)) result.append(text(name(static_cast<Pattern>(i))));
    return py::tuple(result);
}

py::tuple plain(const ThreeSystems& systems) {
    return py::make_tuple(level_or_none(systems.threat), level_or_none(systems.drive), level_or_none(systems.soothing));
}

CheckIn make_check_in(const py::object& systems, const py::object& felt_safeness, const py::object& distress,
                      const py::object& energy, const py::object& minutes_free, const py::object& place) {
    return {systems_of(systems, "systems"),       read_level(felt_safeness, "felt_safeness"),
            read_level(distress, "distress"),     read_level(energy, "energy"),
            read_minutes(minutes_free),           one_of(places, "place", read_text(place, "place", "the name of a place"))};
}

py::tuple plain(const CheckIn& self) {
    return py::make_tuple(self.systems, level_or_none(self.felt_safeness), level_or_none(self.distress), level_or_none(self.energy),
                          self.minutes_free ? py::object(py::int_(*self.minutes_free)) : py::object(py::none()),
                          text(name(self.place)));
}

}  // namespace

Level read_level(const py::handle& given, std::string_view argument) {
    constexpr std::string_view expected = "a whole number from 0 to 10, or None where it is unknown";
    if (given.is_none()) return {};
    if (!is_whole(given)) raise(ErrorCode::bad_argument, argument, expected, shown(given));
    const auto value = whole(given);
    const auto level = value && *value >= Level::lowest && *value <= Level::highest ? Level::of(static_cast<int>(*value)) : std::nullopt;
    if (!level) raise(ErrorCode::bad_level, argument, expected, shown(given));
    return *level;
}

py::object level_or_none(const Level& level) {
    const auto value = level.value();
    return value ? py::object(py::int_(*value)) : py::object(py::none());
}

std::string read_text(const py::handle& given, std::string_view argument, std::string_view expected) {
    if (!PyUnicode_Check(given.ptr())) raise(ErrorCode::bad_argument, argument, expected, shown(given));
    return std::string(utf8(given));
}

void bind_check_in(py::module_& module) {
    py::class_<ThreeSystems>(module, "ThreeSystems",
                             "How strongly threat, drive and soothing are felt now, 0 to 10 by the person's own word; None is unknown.")
        .def(py::init(&make_systems), py::kw_only(), py::arg("threat") = py::none(), py::arg("drive") = py::none(),
             py::arg("soothing") = py::none(), "Raises cftkit.Error: bad_level, bad_argument.")
        .def_property_readonly(
            "threat", [](const ThreeSystems& self) { return level_or_none(self.threat); }, "0 to 10, or None.")
        .def_property_readonly(
            "drive", [](const ThreeSystems& self) { return level_or_none(self.drive); }, "0 to 10, or None.")
        .def_property_readonly(
            "soothing", [](const ThreeSystems& self) { return level_or_none(self.soothing); }, "0 to 10, or None.")
        .def_property_readonly(
            "pattern", [](const ThreeSystems& self) { return name(self.pattern(shipped_model()->view->patterns)); },
            "How they stand to each other in this moment, by the shipped rules (ours, not validated): balanced, threat_led, "
            "drive_led, low_soothing, mixed, or undetermined where an unknown level could change the answer.")
        .def_property_readonly(
            "possible_patterns",
            [](const ThreeSystems& self) { return possible_patterns(self, shipped_model()->view->patterns); },
            "All patterns that some choice of the unknown levels gives.")
        .def(
            "_pattern_by",
            [](const ThreeSystems& self, const std::shared_ptr<ModelView>& model) { return name(self.pattern(model->view->patterns)); },
            py::arg("model"))
        .def(
            "__eq__", [](const ThreeSystems& self, const ThreeSystems& other) { return self == other; }, py::is_operator())
        .def("__hash__", [](const ThreeSystems& self) { return py::hash(plain(self)); })
        .def(py::pickle([](const ThreeSystems& self) { return plain(self); },
                        [](const py::tuple& state) { return make_systems(state[0], state[1], state[2]); }));

    py::class_<CheckIn>(module, "CheckIn",
                        "How one moment is, by the person's own word: context for a choice, never a score. Ours, not validated.")
        .def(py::init(&make_check_in), py::kw_only(), py::arg("systems") = py::none(), py::arg("felt_safeness") = py::none(),
             py::arg("distress") = py::none(), py::arg("energy") = py::none(), py::arg("minutes_free") = py::none(),
             py::arg("place") = "unknown", "Raises cftkit.Error: bad_level, bad_argument.")
        .def_property_readonly(
            "systems", [](const CheckIn& self) { return self.systems; }, "The three systems.")
        .def_property_readonly(
            "felt_safeness", [](const CheckIn& self) { return level_or_none(self.felt_safeness); }, "0 to 10, or None.")
        .def_property_readonly(
            "distress", [](const CheckIn& self) { return level_or_none(self.distress); }, "0 to 10, or None.")
        .def_property_readonly(
            "energy", [](const CheckIn& self) { return level_or_none(self.energy); }, "0 to 10, or None.")
        .def_property_readonly(
            "minutes_free", [](const CheckIn& self) { return self.minutes_free; }, "Minutes that are free, or None.")
        .def_property_readonly(
            "place", [](const CheckIn& self) { return name(self.place); },
            "unknown, home, work, outdoors, public_place or travelling (as a passenger).")
        .def(
            "__eq__", [](const CheckIn& self, const CheckIn& other) { return self == other; }, py::is_operator())
        .def("__hash__", [](const CheckIn& self) { return py::hash(plain(self)); })
        .def(py::pickle([](const CheckIn& self) { return plain(self); },
                        [](const py::tuple& state) {
                            return make_check_in(state[0], state[1], state[2], state[3], state[4], state[5]);
                        }));

    py::class_<Part<CheckInQuestion>> question(module, "CheckInQuestion", "One question of the momentary check-in.");
    bind_id(question, &CheckInQuestion::id, "The member of CheckIn that it asks for.");
    bind_word(question, "answer", &CheckInQuestion::answer, "What kind of answer it takes: level, minutes or place.");
    bind_text(question, "wording_id", &CheckInQuestion::wording_id, "What its texts begin with.");
    bind_model_of(question);
    bind_equal_by_id(question);

    py::class_<Part<CheckInForm>> form(module, "CheckInForm", "The momentary check-in. Ours, not validated; every question may be left out.");
    bind_id(form, &CheckInForm::id, "Its id.");
    bind_text(form, "wording_id", &CheckInForm::wording_id, "What its texts begin with.");
    form.def_property_readonly(
        "questions", [](const Part<CheckInForm>& self) { return parts(self->questions, self.model); }, "Its questions, in order.");
    bind_provenance_of(form);
    bind_model_of(form);
    bind_equal_by_id(form);
}

}  // namespace cftkit::python
