// SPDX-License-Identifier: Apache-2.0
#include "model_facts.hpp"

#include <string>

namespace cftkit::python {
namespace {

// All names up to and with this last one.
template <class Enum>
py::tuple words_to(Enum last) {
    const auto count = static_cast<std::size_t>(last) + 1;
    py::tuple result(count);
    for (std::size_t i = 0; i < count; ++i) result[i] = text(name(static_cast<Enum>(i)));
    return result;
}

}  // namespace

void bind_words(py::module_& module) {
    py::dict words;
    words["system"] = words_to(EmotionSystem::soothing);
    words["flow"] = words_to(Flow::from_others);
    words["attribute"] = words_to(EngagementAttribute::non_judgement);
    words["skill"] = words_to(ActionSkill::sensory);
    words["eyes"] = words_to(Eyes::closed);
    words["breath"] = words_to(Breath::paced_hold);
    words["body"] = words_to(BodyFocus::inside);
    words["imagery"] = words_to(Imagery::vivid);
    words["medium"] = words_to(Medium::action);
    words["memory"] = words_to(Memory::trauma);
    words["posture"] = words_to(Posture::lying);
    words["entry"] = words_to(Entry::other);
    words["guide"] = words_to(Guide::clinician);
    module.attr("_words") = words;
}

}  // namespace cftkit::python
