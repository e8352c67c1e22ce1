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

std::string json_of(const PracticeRef& ref) {
    return Object().add("index", json_of(ref.index)).add("is_family", json_of(ref.is_family)).text();
}

std::string json_of(const FlagFacts& facts) {
    return Object()
        .add("flag", json_of(facts.flag))
        .add("hazard", json_of(facts.hazard))
        .add("is_cleared_by_review", json_of(facts.is_cleared_by_review))
        .add("is_cleared_next_day", json_of(facts.is_cleared_next_day))
        .add("provenance", json_of(facts.provenance))
        .add("question", json_of(facts.question))
        .add("set_by", json_of(facts.set_by))
        .add("tiers", json_of(facts.tiers))
        .add("valid_for", json_of(facts.valid_for))
        .add("validity", json_of(facts.validity))
        .text();
}

std::string json_of(const StateCondition& condition) {
    constexpr std::string_view kinds[] = {"always", "all", "any", "flag", "below", "above", "is", "of_action", "practised"};
    return Object()
        .add("attribute", json_of(condition.attribute))
        .add("fact", json_of(condition.fact))
        .add("flag", json_of(condition.flag))
        .add("has_attribute", json_of(condition.has_attribute))
        .add("kind", json_of(kinds[static_cast<std::size_t>(condition.kind)]))
        .add("number", json_of(condition.number))
        .add("parts", json_of(condition.parts))
        .add("practised", json_of(condition.practised))
        .add("unknown_fires", json_of(condition.unknown_fires))
        .add("values", json_of(condition.values))
        .add("word", json_of(condition.word))
        .text();
}
std::string json_of(const ActionCondition& condition) {
    constexpr std::string_view kinds[] = {"all", "any", "kind", "family", "practice", "in", "not_in", "above"};
    return Object()
        .add("attribute", json_of(condition.attribute))
        .add("kind", json_of(kinds[static_cast<std::size_t>(condition.kind)]))
        .add("kinds", json_of(condition.kinds))
        .add("number", json_of(condition.number))
        .add("parts", json_of(condition.parts))
        .add("practices", json_of(condition.practices))
        .add("values", json_of(condition.values))
        .text();
}
std::string json_of(const Guard& guard) {
    return Object()
        .add("attach", json_of(guard.attach))
        .add("family", json_of(guard.family))
        .add("id", json_of(guard.id))
        .add("implied_by", json_of(guard.implied_by))
        .add("on", json_of(guard.on))
        .add("provenance", json_of(guard.provenance))
        .add("rationale", json_of(guard.rationale))
        .add("severity", json_of(guard.severity))
        .add("tests", json_of(guard.tests))
        .add("unknown_handled_by", json_of(guard.unknown_handled_by))
        .add("when", json_of(guard.when))
        .add("wording_id", json_of(guard.wording_id))
        .text();
}

std::string json_of(const Question& question) {
    return Object()
        .add("flags", json_of(question.flags))
        .add("id", json_of(question.id))
        .add("is_sensitive", json_of(question.is_sensitive))
        .add("needs_reviewer", json_of(question.needs_reviewer))
        .add("needs_signpost", json_of(question.needs_signpost))
        .add("provenance", json_of(question.provenance))
        .add("when", json_of(question.when))
        .add("wording_id", json_of(question.wording_id))
        .text();
}

std::string json_of(const Cut& cut) {
    return Object()
        .add("at_least", dumping::number_text(cut.at_least))
        .add("flag", json_of(cut.flag))
        .add("instrument", json_of(cut.instrument))
        .add("provenance", json_of(cut.provenance))
        .add("scale", json_of(cut.scale))
        .text();
}
std::string json_of(const Settings& settings) {
    return Object()
        .add("ask_again_days", json_of(settings.ask_again_days))
        .add("cool_down_minutes", json_of(settings.cool_down_minutes))
        .add("counted_above_seconds", json_of(settings.counted_above_seconds))
        .add("cuts", json_of(settings.cuts))
        .add("earn_completions", json_of(settings.earn_completions))
        .add("gentle_from_distress", json_of(settings.gentle_from_distress))
        .add("gentler_days", json_of(settings.gentler_days))
        .add("high_intensity", json_of(settings.high_intensity))
        .add("override_days", json_of(settings.override_days))
        .add("pause_days", json_of(settings.pause_days))
        .add("pause_marks", json_of(settings.pause_marks))
        .add("provenance", json_of(settings.provenance))
        .add("questions_before_practice", json_of(settings.questions_before_practice))
        .add("rest_days", json_of(settings.rest_days))
        .add("return_days", json_of(settings.return_days))
        .add("review_marks", json_of(settings.review_marks))
        .add("score_valid_days", json_of(settings.score_valid_days))
        .add("seconds_a_day", json_of(settings.seconds_a_day))
        .add("signpost_after_alert_days", json_of(settings.signpost_after_alert_days))
        .text();
}

template <class T>
std::string json_of(const List<T>& list) {
    return dumping::array_of(list, [](const T& value) { return json_of(value); });
}

}  // namespace

std::string dump(const Rules& rules) {
    return Object()
        .add("flags", json_of(rules.flags))
        .add("guards", json_of(rules.guards))
        .add("questions", json_of(rules.questions))
        .add("settings", json_of(rules.settings))
        .text();
}

}  // namespace json
}  // namespace cftkit
