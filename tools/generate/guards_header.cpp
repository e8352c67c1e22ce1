// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"

#include <charconv>

namespace generate {
namespace {

using Entries = std::vector<std::string>;

std::string number_text(double number) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, number).ptr;
    return {text, end};
}

/// The rules of one header, with the practices that they name.
class RulesFacts {
public:
    RulesFacts(const cftkit::Rules& rules, const cftkit::PracticeSet& set, const Style& style)
        : rules_(rules), set_(set), facts_("guards", style) {}

    [[nodiscard]] std::string header(const Style& style) {
        Initialiser all;
        facts_.list(all, "flags", "FlagFacts", "flags", flags());
        facts_.list(all, "guards", "Guard", "guards", guards());
        facts_.list(all, "questions", "Question", "questions", questions());
        all.field("settings", settings());
        facts_.constant("Everything that is laid down about decisions. What its guards name stands in catalogue::practice_set.",
                        "Rules", "rules", all);
        return facts_.header("data/guards and the needs in data/practices",
                             {style.folder + "/sources.hpp", "cftkit/sequencing/rules.hpp", "", "string_view"});
    }

private:
    Entries flags() {
        const cftkit::FlagFacts usual;
        Entries entries;
        for (const auto& flag : rules_.flags) {
            Initialiser one;
            one.field("flag", facts_.enumerator("Flag", flag.flag));
            facts_.word(one, "hazard", "Ternary", flag.hazard, usual.hazard);
            facts_.word(one, "tiers", "Tiers", flag.tiers, usual.tiers);
            one.text("question", flag.question);
            facts_.word(one, "set_by", "SetBy", flag.set_by, usual.set_by);
            facts_.word(one, "validity", "Validity", flag.validity, usual.validity);
            one.number("valid_for", flag.valid_for, 0);
            Facts::flag(one, "is_cleared_by_review", flag.is_cleared_by_review);
            Facts::flag(one, "is_cleared_next_day", flag.is_cleared_next_day);
            facts_.provenance(one, flag.provenance);
            entries.push_back(one.braced(4));
        }
        return entries;
    }

    std::string state(const cftkit::StateCondition& condition, const std::string& hint) {
        constexpr std::string_view kinds[] = {"always", "all", "any", "flag", "below", "above", "is", "of_action", "practised"};
        const cftkit::StateCondition usual;
        Entries parts;
        for (const auto& part : condition.parts) parts.push_back(state(part, hint + "_part"));
        Initialiser one;
        one.field("kind", "StateCondition::Kind::" + std::string(kinds[static_cast<std::size_t>(condition.kind)]));
        facts_.list(one, "parts", "StateCondition", hint, parts);
        facts_.word(one, "flag", "Flag", condition.flag, usual.flag);
        if (condition.values != 0) one.field("values", std::to_string(condition.values) + values_remark(condition.values));
        facts_.word(one, "fact", "Fact", condition.fact, usual.fact);
        one.number("number", condition.number, 0);
        Facts::flag(one, "has_attribute", condition.has_attribute);
        facts_.word(one, "attribute", "ActionAttribute", condition.attribute, usual.attribute);
        Facts::flag(one, "unknown_fires", condition.unknown_fires);
        one.text("word", condition.word);
        facts_.refs(one, "practised", "practised", set_, condition.practised);
        return one.braced(4);
    }
    /// " /* no, unknown */"
    static std::string values_remark(unsigned values) {
        std::string remark;
        for (const auto value : {cftkit::Ternary::no, cftkit::Ternary::unknown, cftkit::Ternary::yes})
            if ((values >> static_cast<unsigned>(value) & 1U) != 0) remark.append(remark.empty() ? "" : ", ").append(name(value));
        return " /* " + remark + " */";
    }

    std::string action(const cftkit::ActionCondition& condition, const std::string& hint) {
        constexpr std::string_view kinds[] = {"all", "any", "kind", "family", "practice", "in", "not_in", "above"};
        const cftkit::ActionCondition usual;
        Entries parts;
        for (const auto& part : condition.parts) parts.push_back(action(part, hint + "_part"));
        Initialiser one;
        one.field("kind", "ActionCondition::Kind::" + std::string(kinds[static_cast<std::size_t>(condition.kind)]));
        facts_.list(one, "parts", "ActionCondition", hint, parts);
        one.number("kinds", condition.kinds, 0);
        facts_.refs(one, "practices", "practices", set_, condition.practices);
        facts_.word(one, "attribute", "ActionAttribute", condition.attribute, usual.attribute);
        one.number("values", condition.values, 0).number("number", condition.number, 0);
        return one.braced(4);
    }

    Entries guards() {
        Entries entries;
        for (const auto& guard : rules_.guards) {
            const std::string id(guard.id);
            Initialiser one;
            one.text("id", guard.id)
                .text("family", guard.family)
                .field("severity", facts_.enumerator("Severity", guard.severity));
            one.field("when", state(guard.when, id + "_when")).field("on", action(guard.on, id + "_on"));
            one.text("attach", guard.attach).text("unknown_handled_by", guard.unknown_handled_by);
            facts_.texts(one, "implied_by", "implied_by", guard.implied_by);
            one.text("rationale", guard.rationale).text("wording_id", guard.wording_id);
            facts_.texts(one, "tests", "tests", guard.tests);
            facts_.provenance(one, guard.provenance);
            entries.push_back(one.braced(4));
        }
        return entries;
    }

    Entries questions() {
        Entries entries;
        for (const auto& question : rules_.questions) {
            Initialiser one;
            one.text("id", question.id);
            facts_.words(one, "flags", "Flag", "asks_for", question.flags);
            one.text("wording_id", question.wording_id).field("when", facts_.enumerator("AskWhen", question.when));
            Facts::flag(one, "is_sensitive", question.is_sensitive);
            Facts::flag(one, "needs_signpost", question.needs_signpost);
            Facts::flag(one, "needs_reviewer", question.needs_reviewer);
            facts_.provenance(one, question.provenance);
            entries.push_back(one.braced(4));
        }
        return entries;
    }

    /// Every number is written, whatever the usual one is.
    std::string settings() {
        const auto& settings = rules_.settings;
        Initialiser one;
        const auto number = [&one](std::string_view member, int value) { one.field(member, std::to_string(value)); };
        number("cool_down_minutes", settings.cool_down_minutes);
        number("gentler_days", settings.gentler_days);
        number("pause_marks", settings.pause_marks);
        number("pause_days", settings.pause_days);
        number("review_marks", settings.review_marks);
        number("return_days", settings.return_days);
        number("earn_completions", settings.earn_completions);
        number("seconds_a_day", settings.seconds_a_day);
        number("counted_above_seconds", settings.counted_above_seconds);
        number("high_intensity", settings.high_intensity);
        number("rest_days", settings.rest_days);
        number("score_valid_days", settings.score_valid_days);
        number("signpost_after_alert_days", settings.signpost_after_alert_days);
        number("override_days", settings.override_days);
        number("questions_before_practice", settings.questions_before_practice);
        number("ask_again_days", settings.ask_again_days);
        number("gentle_from_distress", settings.gentle_from_distress);
        Entries cuts;
        for (const auto& cut : settings.cuts) {
            Initialiser entry;
            entry.field("flag", facts_.enumerator("Flag", cut.flag)).text("instrument", cut.instrument).text("scale", cut.scale);
            entry.field("at_least", number_text(cut.at_least));
            facts_.provenance(entry, cut.provenance);
            cuts.push_back(entry.braced(4));
        }
        facts_.list(one, "cuts", "Cut", "cuts", cuts);
        facts_.provenance(one, settings.provenance);
        return one.braced(8);
    }

    const cftkit::Rules& rules_;
    const cftkit::PracticeSet& set_;
    Facts facts_;
};

}  // namespace

std::string guards_header(const cftkit::Rules& rules, const cftkit::PracticeSet& set, const Style& style) {
    return RulesFacts(rules, set, style).header(style);
}

}  // namespace generate
