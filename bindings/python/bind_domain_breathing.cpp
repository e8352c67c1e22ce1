// SPDX-License-Identifier: Apache-2.0
#include "model_facts.hpp"

#include <cstdint>
#include <string>

namespace cftkit::python {
namespace {

py::object tenths(std::int16_t value) { return value == 0 ? py::object(py::none()) : py::object(py::float_(value / 10.0)); }

template <class Class, class T>
void bind_tenths(Class& type, const char* attribute, std::int16_t T::*member, const char* doc) {
    using Self = typename Class::type;
    type.def_property_readonly(
        attribute, [member](const Self& self) { return tenths((*self).*member); }, doc);
}

}  // namespace

void bind_breathing(py::module_& module) {
    py::class_<Part<BreathingPattern>> pattern(module, "BreathingPattern",
                                               "One way to pace the breath, as one source has it. Sources disagree and none is enforced.");
    bind_id(pattern, &BreathingPattern::id, "Its id.");
    bind_tenths(pattern, "lowest_per_minute", &BreathingPattern::lowest_tenths_per_minute, "Breaths a minute, or None.");
    bind_tenths(pattern, "highest_per_minute", &BreathingPattern::highest_tenths_per_minute, "Breaths a minute, or None.");
    bind_tenths(pattern, "in_seconds", &BreathingPattern::in_tenths, "How long breathing in takes, or None where it is not stated.");
    bind_tenths(pattern, "hold_in_seconds", &BreathingPattern::hold_in_tenths, "The pause after breathing in, or None.");
    bind_tenths(pattern, "out_seconds", &BreathingPattern::out_tenths, "How long breathing out takes, or None where it is not stated.");
    bind_tenths(pattern, "hold_out_seconds", &BreathingPattern::hold_out_tenths, "The pause after breathing out, or None.");
    bind_word(pattern, "exhale", &BreathingPattern::exhale, "How breathing out stands to breathing in: not_stated, equal or longer.");
    bind_provenance_of(pattern);
    bind_model_of(pattern);
    bind_equal_by_id(pattern);

    py::class_<Part<BreathingFacts>> facts(module, "BreathingFacts",
                                           "The paces of breathing, the usual one, and how far an app may let a person go.");
    facts.def_property_readonly(
        "patterns", [](const Part<BreathingFacts>& self) { return parts(self->patterns, self.model); },
        "The ways to pace the breath, side by side.");
    bind_text(facts, "usual", &BreathingFacts::usual, "Id of the pattern to begin with, or None.");
    bind_tenths(facts, "lowest_per_minute", &BreathingFacts::lowest_tenths_per_minute, "The slowest pace that is offered at all.");
    bind_tenths(facts, "highest_per_minute", &BreathingFacts::highest_tenths_per_minute, "The quickest pace that is offered at all.");
    bind_provenance_of(facts);
    bind_model_of(facts);
    bind_equal_by_model(facts);
}

}  // namespace cftkit::python
