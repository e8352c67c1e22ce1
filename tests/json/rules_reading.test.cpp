// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "rules_cases.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace rules_cases;
using cftkit::Fact;
using cftkit::Flag;
using cftkit::Ternary;
using State = cftkit::StateCondition;
using Act = cftkit::ActionCondition;

void check(const std::vector<Case>& cases) {
    static const auto library = cftkit::SourceLibrary::from_json(sources);
    for (const auto& one : cases) {
        cftkit::ModelOptions options;
        options.is_complete = one.is_complete;
        options.sources = &library;
        const auto findings = cftkit::check_model(spoilt(one), options);
        INFO(name(one.rule) << " expected in " << one.document << " at \"" << one.where << "\"; seen:" << listed(findings));
        CHECK(std::any_of(findings.begin(), findings.end(), [&one](const auto& found) {
            return found.document == one.document && found.finding.rule == one.rule && found.finding.where == one.where;
        }));
        CHECK(findings.size() <= 5);  // no avalanche
    }
}

}  // namespace

TEST_CASE("flags: each once, and an answer that fades says when", "[json][rules]") { check(about_flags()); }
TEST_CASE("guards: what they name, what they may do, and how unknown counts", "[json][rules]") { check(about_guards()); }
TEST_CASE("conditions: a closed form without negation, at most three levels deep", "[json][rules]") { check(about_conditions()); }
TEST_CASE("questions: in their order, and each flag with its own", "[json][rules]") { check(about_questions()); }
TEST_CASE("settings: numbers by their names, and cuts with a source", "[json][rules]") { check(about_settings()); }
TEST_CASE("texts of guards, attachments and questions: none is missing and none left over", "[json][rules]") {
    check(about_texts_of_rules());
}

TEST_CASE("what a release leaves out is refused whatever the reason", "[json][rules]") {
    auto documents = whole();
    auto& text = text_of(documents, guards_file);
    const std::string release = R"({"flag": "guide_present", "in": ["no", "unknown"]})";
    text.replace(text.find(release), release.size(), R"({"flag": "guide_present", "in": ["no"]})");
    const std::string effect = R"("effect": "remove", "implied_by")";
    text.replace(text.find(effect), effect.size(), R"("effect": "remove", "unknown_handled_by": "A reason.", "implied_by")");
    const auto findings = cftkit::check_model(documents);
    INFO(listed(findings));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].finding.rule == unknown_not_handled);
}

TEST_CASE("a downgrade may ask for more than was earned where intensity 0 is not among its actions", "[json][rules]") {
    auto documents = whole();
    auto& text = text_of(documents, guards_file);
    const auto replace = [&text](const std::string& old_text, const std::string& new_text) {
        text.replace(text.find(old_text), old_text.size(), new_text);
    };
    replace(R"({"action": "intensity", "plus": 0})", R"({"action": "intensity", "plus": 1})");
    replace(R"({"attribute": "flow", "in": ["to_self"]})", R"({"attribute": "intensity", "above": 0})");
    const auto findings = cftkit::check_model(documents);
    INFO(listed(findings));
    CHECK(findings.empty());
}

TEST_CASE("what the documents say is what the rules hold", "[json][rules]") {
    const auto loaded = cftkit::LoadedModel::from_json(whole());
    const auto& rules = loaded.rules();
    REQUIRE(rules.flags.size() == cftkit::flag_count);
    for (std::size_t i = 0; i < cftkit::flag_count; ++i) CHECK(rules.flags[i].flag == static_cast<Flag>(i));
    const auto& consent = rules.flags[0];
    CHECK(consent.hazard == Ternary::no);
    CHECK(consent.question == "consent");
    CHECK(rules.flags[1].validity == cftkit::Validity::session);
    CHECK(rules.flags[1].valid_for == 30);
    const auto& risk = rules.flags[static_cast<std::size_t>(Flag::risk)];
    CHECK(risk.tiers == cftkit::Tiers::two);
    CHECK(risk.is_cleared_by_review);
    CHECK_FALSE(risk.is_cleared_next_day);
    CHECK(rules.flags[static_cast<std::size_t>(Flag::intoxication_now)].is_cleared_next_day);
    const auto& score = rules.flags[static_cast<std::size_t>(Flag::hated_self_high)];
    CHECK(score.set_by == cftkit::SetBy::scores);
    CHECK(score.provenance.status == cftkit::Status::second_hand);

    REQUIRE(rules.guards.size() == 6);
    for (std::size_t i = 1; i < rules.guards.size(); ++i) CHECK(rules.guards[i - 1].id < rules.guards[i].id);
    const auto* yes = rules.find("risk_yes");
    REQUIRE(yes != nullptr);
    CHECK(yes->severity == cftkit::Severity::absolute);
    CHECK(yes->when.kind == State::Kind::flag);
    CHECK(yes->when.flag == Flag::risk);
    CHECK(yes->when.values == 4);
    CHECK(yes->on.kinds == 32);
    CHECK(yes->removes());
    CHECK(yes->unknown_handled_by == "risk_unknown");
    CHECK(yes->tests.size() == 2);
    CHECK(yes->wording_id == "guard.risk_yes");
    CHECK(rules.find("risk_unknown")->when.values == 6);
    CHECK(rules.find("risk_unknown")->on.values == 1);
    CHECK(rules.find("shown")->attach == "signpost_crisis");
    CHECK(rules.find("shown")->on.kinds == 63);
    CHECK(rules.find("shown")->when.kind == State::Kind::always);
    const auto* guided = rules.find("guided");
    CHECK(guided->implied_by[0] == "risk_yes");
    CHECK(guided->when.values == 3);
    CHECK(guided->provenance.sources[0].place == "p. 7");
    const auto& set = loaded.model().practices;
    CHECK(set.id_of(guided->on.parts[0].practices[1]) == "chair_work");
    CHECK(set.id_of(guided->on.parts[1].practices[0]) == "resting_hand");

    const auto* forms = rules.find("forms");
    REQUIRE(forms->when.parts.size() == 2);
    const auto& states = forms->when.parts[0].parts;
    REQUIRE(states.size() == 9);
    CHECK(states[0].kind == State::Kind::below);
    CHECK(states[0].has_attribute);
    CHECK(states[0].attribute == cftkit::ActionAttribute::seconds);
    CHECK(states[0].number == 40);
    CHECK(states[0].unknown_fires);
    CHECK(states[1].kind == State::Kind::above);
    CHECK(states[1].number == 60);
    CHECK_FALSE(states[1].unknown_fires);
    CHECK(states[2].number == 2);
    CHECK_FALSE(states[2].has_attribute);
    CHECK(states[3].values == 4);
    CHECK(states[4].values == 1);
    CHECK(states[5].word == "review");
    CHECK(states[6].kind == State::Kind::of_action);
    CHECK(states[7].fact == Fact::paused);
    CHECK(states[8].number == 3);
    CHECK(states[8].practised[0].is_family);
    CHECK(set.id_of(states[8].practised[1]) == "resting_hand");
    const auto& actions = forms->on.parts[0].parts;
    REQUIRE(actions.size() == 6);
    CHECK(actions[0].values == 6);
    CHECK(actions[1].values == 2);
    CHECK(actions[2].kind == Act::Kind::not_in);
    CHECK(actions[2].values == 1);
    CHECK(actions[3].values == 24);
    CHECK(actions[4].kind == Act::Kind::above);
    CHECK(actions[5].number == 300);

    REQUIRE(rules.questions.size() == 3);
    CHECK(rules.questions[1].flags[1] == Flag::private_now);
    CHECK(rules.questions[0].when == cftkit::AskWhen::before_first_practice);
    CHECK(rules.questions[2].is_sensitive);
    CHECK(rules.questions[2].needs_signpost);
    CHECK(rules.questions[2].needs_reviewer);
    CHECK(rules.settings.gentler_days == 8);
    CHECK(rules.settings.earn_completions == 4);
    CHECK(rules.settings.gentle_from_distress == 6);
    REQUIRE(rules.settings.cuts.size() == 1);
    CHECK(rules.settings.cuts[0].at_least == 6.5);
    CHECK(rules.settings.cuts[0].flag == Flag::hated_self_high);
}

TEST_CASE("a firm need is a guard, and a soft one and consent are none", "[json][rules]") {
    auto documents = whole();
    auto& text = text_of(documents, self);
    const auto soft = need("soothing_rhythm_one", "soft");
    const std::string firm = need("soothing_rhythm_one", "hard_unguided") + ", " + need("grounding", "hard") + ", " +
                             need("understanding", "absolute");
    text.replace(text.find(soft), soft.size(), firm);
    const auto loaded = cftkit::LoadedModel::from_json(documents);
    const auto& rules = loaded.rules();
    const auto& set = loaded.model().practices;
    REQUIRE(rules.guards.size() == 9);

    const auto* unguided = rules.find("prerequisite_compassionate_self_one_soothing_rhythm_one");
    REQUIRE(unguided != nullptr);
    CHECK(unguided->severity == cftkit::Severity::block);
    CHECK(unguided->family == "prerequisite");
    CHECK(unguided->wording_id == "guard.prerequisite");
    CHECK(unguided->tests[0] == "prerequisites_hold_back");
    REQUIRE(unguided->when.kind == State::Kind::all);
    CHECK(unguided->when.parts[0].kind == State::Kind::practised);
    CHECK(unguided->when.parts[0].number == 1);
    CHECK(set.id_of(unguided->when.parts[0].practised[0]) == "soothing_rhythm_one");
    CHECK(unguided->when.parts[1].flag == Flag::guide_present);
    CHECK(unguided->when.parts[1].values == 3);
    CHECK(unguided->on.kind == Act::Kind::practice);
    CHECK(set.id_of(unguided->on.practices[0]) == "compassionate_self_one");

    const auto* hard = rules.find("prerequisite_compassionate_self_one_grounding");
    REQUIRE(hard != nullptr);
    CHECK(hard->when.kind == State::Kind::practised);
    CHECK(hard->when.practised[0].is_family);
    const auto* absolute = rules.find("prerequisite_compassionate_self_one_understanding");
    REQUIRE(absolute != nullptr);
    CHECK(absolute->severity == cftkit::Severity::absolute);
}

TEST_CASE("rules of one's own join those of a base, and none of its own goes away", "[json][rules]") {
    const auto shipped = cftkit::LoadedModel::from_json(whole());
    cftkit::ModelOptions options;
    options.base = &shipped.model();
    options.base_rules = &shipped.rules();
    const std::string more = R"({"schema": "guards.v1", "sources": [], "status": "expert_default", "guards": [
      {"id": "own", "family": "own", "severity": "block", "when": {"flag": "risk", "in": ["yes", "unknown"]},
       "on": {"practice": ["own_one", "grounding_one"]}, "effect": "remove", "rationale": "Ours.", "wording_id": "guard.own",
       "tests": ["own_test"]}]})";
    const std::string practices = R"({"schema": "practices.v1", "family": {"id": "grounding"}, "practices": [)" +
                                  practice("own_one", variant("plain"), R"("needs": [)" + need("soothing_rhythm_one") + "], ") +
                                  "]}";
    const std::string settings =
        R"({"schema": "settings.v1", "sources": [], "status": "expert_default", "rest_days": 2, "cuts": []})";
    const std::string texts = R"({"schema": "texts.v1", "language": "en", "texts": {"guard.own.changes": "Later.",
      "guard.own.reason": "Not now.", "guard.prerequisite.changes": "Later.", "guard.prerequisite.reason": "Other things first.",
      "practice.own_one.invitation": "Begin.", "practice.own_one.name": "One", "practice.own_one.purpose": "To rest."}})";
    const auto loaded = cftkit::LoadedModel::from_json(
        {{"guards.json", more}, {"practices.json", practices}, {"settings.json", settings}, {"texts.json", texts}}, options);
    const auto& rules = loaded.rules();
    for (const auto& guard : shipped.rules().guards) CHECK(rules.find(guard.id) != nullptr);
    REQUIRE(rules.guards.size() == shipped.rules().guards.size() + 2);
    REQUIRE(rules.find("own") != nullptr);
    CHECK(loaded.model().practices.id_of(rules.find("own")->on.practices[0]) == "own_one");
    CHECK(rules.find("prerequisite_own_one_soothing_rhythm_one") != nullptr);
    CHECK(rules.flags.size() == cftkit::flag_count);
    CHECK(rules.questions.size() == 3);
    CHECK(rules.settings.rest_days == 2);
    CHECK(rules.settings.gentler_days == 8);
    CHECK(rules.settings.cuts.empty());

    const auto again = cftkit::check_model(
        {{"guards.json", std::string(rules_documents::guards)}, {"questions.json", std::string(rules_documents::questions)}},
        options);
    CHECK(again.size() == 9);
    for (const auto& [document, finding] : again) CHECK(finding.rule == duplicate_id);

    auto flags = rules_documents::flags();
    const std::string hazard = R"("flag": "driving", "hazard": "yes")";
    flags.replace(flags.find(hazard), hazard.size(), R"("flag": "driving", "hazard": "no")");
    const auto turned = cftkit::check_model({{"flags.json", flags}}, options);
    INFO(listed(turned));
    REQUIRE(turned.size() == 1);
    CHECK(turned[0].finding.rule == one_sided_values);
    CHECK(turned[0].finding.where == "/flags/1/hazard");
}

TEST_CASE("a needs' guard that a base has is not made twice", "[json][rules]") {
    auto documents = whole();
    auto& text = text_of(documents, self);
    const std::string soft = R"("kind": "soft")";
    text.replace(text.find(soft), soft.size(), R"("kind": "hard")");
    const auto shipped = cftkit::LoadedModel::from_json(documents);
    cftkit::ModelOptions options;
    options.base = &shipped.model();
    options.base_rules = &shipped.rules();
    const auto loaded = cftkit::LoadedModel::from_json(
        {{"texts.json", R"({"schema": "texts.v1", "language": "en", "texts": {"own.words": "Own."}})"}}, options);
    CHECK(loaded.rules().guards.size() == shipped.rules().guards.size());
}
