// SPDX-License-Identifier: Apache-2.0
#include "../dump.hpp"

#include <cftkit/json/loaded_model.hpp>

#include <type_traits>

namespace cftkit {
inline namespace json {
namespace {

using dumping::json_of;
using dumping::Object;

template <class T>
std::string json_of(const List<T>& list);

/// A word as it is spelt in data files.
template <class Word>
    requires std::is_enum_v<Word> std::string json_of(Word word) { return json_of(name(word)); }

std::string json_of(const SystemStatement& statement) {
    return Object()
        .add("aspect", json_of(statement.aspect))
        .add("id", json_of(statement.id))
        .add("provenance", json_of(statement.provenance))
        .text();
}
std::string json_of(const SystemFacts& facts) {
    return Object()
        .add("colour", json_of(facts.colour))
        .add("provenance", json_of(facts.provenance))
        .add("statements", json_of(facts.statements))
        .add("system", json_of(facts.system))
        .add("wording_id", json_of(facts.wording_id))
        .text();
}
std::string json_of(const ModelTerm& term) {
    return Object()
        .add("id", json_of(term.id))
        .add("provenance", json_of(term.provenance))
        .add("wording_id", json_of(term.wording_id))
        .text();
}
std::string json_of(const CompassionFacts& facts) {
    return Object()
        .add("attributes", json_of(facts.attributes))
        .add("flows", json_of(facts.flows))
        .add("formulation", json_of(facts.formulation))
        .add("obstacles", json_of(facts.obstacles))
        .add("skills", json_of(facts.skills))
        .text();
}

std::string json_of(const PatternCondition& condition) {
    constexpr std::string_view kinds[] = {"at_least", "at_most", "ahead", "not_ahead"};
    return Object()
        .add("kind", json_of(kinds[static_cast<std::size_t>(condition.kind)]))
        .add("number", json_of(condition.number))
        .add("other", json_of(condition.other))
        .add("system", json_of(condition.system))
        .text();
}
std::string json_of(const PatternRule& rule) {
    return Object()
        .add("conditions", json_of(rule.conditions))
        .add("pattern", json_of(rule.pattern))
        .add("wording_id", json_of(rule.wording_id))
        .text();
}
std::string json_of(const PatternRules& patterns) {
    return Object().add("provenance", json_of(patterns.provenance)).add("rules", json_of(patterns.rules)).text();
}

std::string json_of(const ProtectiveFactor& factor) {
    return Object()
        .add("id", json_of(factor.id))
        .add("is_basic_need", json_of(factor.is_basic_need))
        .add("locus", json_of(factor.locus))
        .add("provenance", json_of(factor.provenance))
        .add("wording_id", json_of(factor.wording_id))
        .text();
}

std::string json_of(const PracticeRef& ref) {
    return Object().add("index", json_of(ref.index)).add("is_family", json_of(ref.is_family)).text();
}
std::string json_of(const Prerequisite& need) {
    return Object()
        .add("any_of", json_of(need.any_of))
        .add("count", json_of(need.count))
        .add("kind", json_of(need.kind))
        .add("provenance", json_of(need.provenance))
        .add("within", json_of(need.within))
        .text();
}
std::string json_of(const PracticeFamily& family) {
    return Object()
        .add("id", json_of(family.id))
        .add("mark", json_of(family.mark))
        .add("needs", json_of(family.needs))
        .add("provenance", json_of(family.provenance))
        .add("wording_id", json_of(family.wording_id))
        .text();
}
std::string json_of(const PracticeCaution& caution) {
    return Object().add("caution", json_of(caution.caution)).add("provenance", json_of(caution.provenance)).text();
}
std::string json_of(const Evidence& evidence) {
    return Object()
        .add("about", json_of(evidence.about))
        .add("note", json_of(evidence.note))
        .add("provenance", json_of(evidence.provenance))
        .text();
}
std::string json_of(const Variant& variant) {
    return Object()
        .add("audio", json_of(variant.audio))
        .add("body", json_of(variant.body))
        .add("breath", json_of(variant.breath))
        .add("breath_only", json_of(variant.breath_only))
        .add("breathing", json_of(variant.breathing))
        .add("closing_seconds", json_of(variant.closing_seconds))
        .add("entry", json_of(variant.entry))
        .add("eyes", json_of(variant.eyes))
        .add("guide", json_of(variant.guide))
        .add("id", json_of(variant.id))
        .add("imagery", json_of(variant.imagery))
        .add("intensity", json_of(variant.intensity))
        .add("interpersonal", json_of(variant.interpersonal))
        .add("invitation_id", json_of(variant.invitation_id))
        .add("medium", json_of(variant.medium))
        .add("memory", json_of(variant.memory))
        .add("posture", json_of(variant.posture))
        .add("privacy", json_of(variant.privacy))
        .add("seconds", json_of(variant.seconds))
        .add("touch", json_of(variant.touch))
        .text();
}
std::string json_of(const Practice& practice) {
    return Object()
        .add("attributes", json_of(practice.attributes))
        .add("cautions", json_of(practice.cautions))
        .add("closing_id", json_of(practice.closing_id))
        .add("evidence", json_of(practice.evidence))
        .add("family", json_of(practice.family))
        .add("flow", json_of(practice.flow))
        .add("grows", json_of(practice.grows))
        .add("id", json_of(practice.id))
        .add("needs", json_of(practice.needs))
        .add("provenance", json_of(practice.provenance))
        .add("skills", json_of(practice.skills))
        .add("systems", json_of(practice.systems))
        .add("variants", json_of(practice.variants))
        .add("without_alternative", json_of(practice.without_alternative))
        .add("without_alternative_because", json_of(practice.without_alternative_because))
        .add("wording_id", json_of(practice.wording_id))
        .text();
}
std::string json_of(const PracticeSet& set) {
    return Object().add("families", json_of(set.families)).add("practices", json_of(set.practices)).text();
}

std::string json_of(const BreathingPattern& pattern) {
    return Object()
        .add("exhale", json_of(pattern.exhale))
        .add("highest_tenths_per_minute", json_of(pattern.highest_tenths_per_minute))
        .add("hold_in_tenths", json_of(pattern.hold_in_tenths))
        .add("hold_out_tenths", json_of(pattern.hold_out_tenths))
        .add("id", json_of(pattern.id))
        .add("in_tenths", json_of(pattern.in_tenths))
        .add("lowest_tenths_per_minute", json_of(pattern.lowest_tenths_per_minute))
        .add("out_tenths", json_of(pattern.out_tenths))
        .add("provenance", json_of(pattern.provenance))
        .text();
}
std::string json_of(const BreathingFacts& facts) {
    return Object()
        .add("highest_tenths_per_minute", json_of(facts.highest_tenths_per_minute))
        .add("lowest_tenths_per_minute", json_of(facts.lowest_tenths_per_minute))
        .add("patterns", json_of(facts.patterns))
        .add("provenance", json_of(facts.provenance))
        .add("usual", json_of(facts.usual))
        .text();
}

std::string json_of(const ProgrammeStep& step) {
    return Object()
        .add("is_seen", json_of(step.is_seen))
        .add("memory", json_of(step.memory))
        .add("note", json_of(step.note))
        .add("number", json_of(step.number))
        .add("practices", json_of(step.practices))
        .text();
}
std::string json_of(const Programme& programme) {
    return Object()
        .add("delivered_by", json_of(programme.delivered_by))
        .add("gaps", json_of(programme.gaps))
        .add("id", json_of(programme.id))
        .add("is_complete", json_of(programme.is_complete))
        .add("is_counter_example", json_of(programme.is_counter_example))
        .add("name", json_of(programme.name))
        .add("provenance", json_of(programme.provenance))
        .add("steps", json_of(programme.steps))
        .add("unit", json_of(programme.unit))
        .text();
}

std::string json_of(const CheckInQuestion& question) {
    return Object()
        .add("answer", json_of(question.answer))
        .add("id", json_of(question.id))
        .add("wording_id", json_of(question.wording_id))
        .text();
}
std::string json_of(const CheckInForm& form) {
    return Object()
        .add("id", json_of(form.id))
        .add("provenance", json_of(form.provenance))
        .add("questions", json_of(form.questions))
        .add("wording_id", json_of(form.wording_id))
        .text();
}

std::string json_of(const Text& text) { return Object().add("id", json_of(text.id)).add("text", json_of(text.text)).text(); }
std::string json_of(const Texts& texts) {
    return Object().add("language", json_of(texts.language)).add("texts", json_of(texts.texts)).text();
}

std::string json_of(const AvoidedWord& word) {
    return Object()
        .add("because", json_of(word.because))
        .add("instead", json_of(word.instead))
        .add("language", json_of(word.language))
        .add("word", json_of(word.word))
        .text();
}

std::string json_of(const Cell& cell) {
    return Object().add("flow", json_of(cell.flow)).add("id", json_of(cell.id)).add("kind", json_of(cell.kind)).text();
}
std::string json_of(const Measure& measure) {
    return Object()
        .add("cell", json_of(measure.cell))
        .add("higher_means", json_of(measure.higher_means))
        .add("instrument", json_of(measure.instrument))
        .add("instrument_name", json_of(measure.instrument_name))
        .add("note", json_of(measure.note))
        .add("provenance", json_of(measure.provenance))
        .add("scale", json_of(measure.scale))
        .text();
}
std::string json_of(const NotMeasured& entry) {
    return Object()
        .add("cell", json_of(entry.cell))
        .add("note", json_of(entry.note))
        .add("provenance", json_of(entry.provenance))
        .text();
}

template <class T>
std::string json_of(const List<T>& list) {
    return dumping::array_of(list, [](const T& value) { return json_of(value); });
}

}  // namespace

std::string dump(const Model& model) {
    return Object()
        .add("avoided", json_of(model.avoided))
        .add("breathing", json_of(model.breathing))
        .add("check_in", json_of(model.check_in))
        .add("compassion", json_of(model.compassion))
        .add("factors", json_of(model.factors))
        .add("patterns", json_of(model.patterns))
        .add("practices", json_of(model.practices))
        .add("programmes", json_of(model.programmes))
        .add("systems", json_of(model.systems))
        .add("texts", json_of(model.texts))
        .text();
}

std::string dump(const Measures& measures) {
    return Object().add("measures", json_of(measures.measures)).add("not_measured", json_of(measures.not_measured)).text();
}

std::string dump(const ModelTerm& term) { return json_of(term); }
std::string dump(const Practice& practice) { return json_of(practice); }
std::string dump(const PracticeFamily& family) { return json_of(family); }
std::string dump(const ProtectiveFactor& factor) { return json_of(factor); }
std::string dump(const Programme& programme) { return json_of(programme); }
std::string dump(const BreathingPattern& pattern) { return json_of(pattern); }
std::string dump(const CheckInQuestion& question) { return json_of(question); }
std::string dump(const CheckInForm& form) { return json_of(form); }

}  // namespace json
}  // namespace cftkit
