// SPDX-License-Identifier: Apache-2.0
#include "write_rules.hpp"

#include "reader.hpp"

namespace cftkit {
inline namespace json {
namespace writing {
namespace {

template <class Facts>
Provenance common_to(const List<Facts>& all) {
    std::vector<Provenance> provenances;
    for (const auto& one : all) provenances.push_back(one.provenance);
    return most_frequent(provenances);
}

}  // namespace

Written flags(const Rules& rules) {
    const auto common = common_to(rules.flags);
    auto document = document_of("flags.v1");
    document.provenance(common);
    return document.put(
        "flags", Written::array(rules.flags, [&common](const FlagFacts& facts) {
            auto one = Written::object();
            one.text("flag", name(facts.flag)).text("hazard", name(facts.hazard)).text("tiers", name(facts.tiers));
            one.text_if_any("question", facts.question).text("set_by", name(facts.set_by));
            one.text("validity", name(facts.validity));
            if (facts.validity != Validity::until_changed) one.number("valid_for", facts.valid_for);
            if (facts.is_cleared_by_review) one.text("cleared_by", "review");
            if (facts.is_cleared_next_day) one.text("cleared_by", "later_day");
            return one.provenance_unless(common, facts.provenance);
        }));
}

Written guards(const std::vector<const Guard*>& guards, const PracticeSet& set) {
    auto document = document_of("guards.v1");
    document.provenance({});
    return document.put("guards", Written::array(guards, [&set](const Guard* guard) {
                            auto one = Written::object();
                            one.text("id", guard->id).text("family", guard->family).text("severity", name(guard->severity));
                            one.put("when", state(guard->when, set)).put("on", action(guard->on, set));
                            if (guard->removes())
                                one.text("effect", "remove");
                            else
                                one.put("effect", Written::object().text("attach", guard->attach));
                            one.text_if_any("unknown_handled_by", guard->unknown_handled_by);
                            one.list_if_any("implied_by", guard->implied_by).text("rationale", guard->rationale);
                            one.text("wording_id", guard->wording_id).provenance(guard->provenance);
                            return one.list("tests", guard->tests);
                        }));
}

Written questions(const Rules& rules) {
    const auto common = common_to(rules.questions);
    auto document = document_of("questions.v1");
    document.provenance(common);
    return document.put("questions", Written::array(rules.questions, [&common](const Question& question) {
                            std::vector<std::string_view> needs;
                            if (question.needs_signpost) needs.push_back("signpost");
                            if (question.needs_reviewer) needs.push_back("reviewer");
                            auto one = Written::object();
                            one.text("id", question.id).list("flags", question.flags).text("wording_id", question.wording_id);
                            one.text("when", name(question.when)).boolean("is_sensitive", question.is_sensitive);
                            return one.list("needs", needs).provenance_unless(common, question.provenance);
                        }));
}

Written settings(const Settings& settings) {
    auto document = document_of("settings.v1");
    document.provenance(settings.provenance);
    for (const auto& one : reading::settings_members) document.number(one.name, settings.*one.member);
    if (settings.cuts.empty()) return document;
    return document.put(
        "cuts", Written::array(settings.cuts, [](const Cut& cut) {
            auto one = Written::object();
            one.text("flag", name(cut.flag)).text("instrument", cut.instrument).text("scale", cut.scale);
            return one.put("at_least", Written::number(dumping::number_text(cut.at_least))).provenance(cut.provenance);
        }));
}

}  // namespace writing

std::vector<ModelDocument> to_documents(const Model& model, const Rules& rules) {
    auto documents = to_documents(model);
    const auto add = [&documents](std::string name, const writing::Written& document) {
        documents.push_back({std::move(name), document.document()});
    };
    if (!rules.flags.empty()) add("guards/flags.json", writing::flags(rules));
    std::vector<const Guard*> laid_down;
    for (const auto& guard : rules.guards)
        if (!guard.id.starts_with(reading::prerequisite_prefix)) laid_down.push_back(&guard);
    if (!laid_down.empty()) add("guards/guards.json", writing::guards(laid_down, model.practices));
    if (!rules.questions.empty()) add("guards/questions.json", writing::questions(rules));
    if (!laid_down.empty() || !rules.flags.empty()) add("guards/settings.json", writing::settings(rules.settings));
    return documents;
}

}  // namespace json
}  // namespace cftkit
