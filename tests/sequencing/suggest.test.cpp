// SPDX-License-Identifier: Apache-2.0
#include <cftkit/catalogue/guards.hpp>
#include <cftkit/catalogue/whole_model.hpp>
#include <cftkit/sequencing/why_not.hpp>

#include "catch.hpp"

#include <algorithm>
#include <string>

using namespace cftkit;

namespace {

const Sequencer& sequencer() {
    static const Sequencer shipped(catalogue::model, catalogue::rules);
    return shipped;
}

constexpr Caller answers_for_everything{.has_signpost = true, .has_reviewer = true};
constexpr Moment now{{2026, 3, 10}, {9, 40}};

State asked(const Flags& flags) { return {.now = now, .flags = flags, .session_began = now}; }

/// Everything known and safe.
Flags all_safe() {
    Flags flags;
    for (const auto& about : catalogue::rules.flags) flags[about.flag] = !about.hazard;
    flags.guide_present = flags.clinician_present = Ternary::no;
    return flags;
}

constexpr CheckIn three_minutes_at_work{.systems = {7, 4, 2}, .distress = 6, .minutes_free = 3, .place = Place::work};

Decision decide(const State& state, const Caller& caller = answers_for_everything) {
    return sequencer().suggest(state, three_minutes_at_work, caller);
}

std::string_view chosen(const Decision& decision) {
    return decision.choice.kind == ActionKind::practice ? catalogue::model.practices.practices[decision.choice.practice].id
                                                        : name(decision.choice.kind);
}

bool has_attachment(const Decision& decision, std::string_view id) {
    return std::find(decision.attachments.begin(), decision.attachments.end(), id) != decision.attachments.end();
}

}  // namespace

TEST_CASE("the shipped practices and guards fit into what a sequencer holds") { CHECK(sequencer().is_whole()); }

TEST_CASE("before consent there is safety information once, then nothing") {
    auto state = asked({});
    CHECK(chosen(decide(state)) == "safety_information");
    state.has_shown_safety_information = true;
    CHECK(chosen(decide(state)) == "none");
    state.flags = all_safe();
    state.flags.consent = Ternary::no;
    CHECK(chosen(decide(state)) == "none");
}

TEST_CASE("consent, moment, risk: three questions at most before a first practice, and a declined one is passed") {
    auto state = asked({.consent = Ternary::yes});
    CHECK(decide(state).question == "moment");
    state.flags.driving = Ternary::no;
    CHECK(decide(state).question == "risk");
    state.asked = {{"risk", now, true}};
    CHECK(decide(state).choice.kind == ActionKind::practice);
    CHECK(has_attachment(decide(state), "signpost_crisis"));
    state.flags.risk = Ternary::no;
    CHECK(decide(state).choice.kind == ActionKind::practice);
}

TEST_CASE("nobody is asked about safety by an app that does not answer for it") {
    auto state = asked({.consent = Ternary::yes, .driving = Ternary::no});
    for (const auto& caller : {Caller{}, Caller{.has_signpost = true}, Caller{.has_reviewer = true}}) {
        const auto decision = decide(state, caller);
        CHECK(decision.choice.kind == ActionKind::practice);
        const auto& action = decision.choice;
        const auto& practice = catalogue::model.practices.practices[action.practice];
        CHECK(is_safe_start(catalogue::model.practices.family_of(practice).mark, practice.variants[action.variant], action.seconds));
    }
}

TEST_CASE("while somebody drives everything waits") {
    auto state = asked(all_safe());
    state.flags.driving = Ternary::yes;
    const auto decision = decide(state);
    CHECK(chosen(decision) == "none");
    CHECK(decision.reasons[0].code == ReasonCode::driving);
    for (std::size_t i = 0; i < sequencer().space().size(); ++i)
        CHECK(decision.allowed.actions.has(i) == (i < 4));  // only the four that are always allowed
}

TEST_CASE("a hazard comes first: grounding, with a way to a human being") {
    for (const auto flag : {Flag::risk, Flag::psychosis_acute, Flag::mania_acute, Flag::intoxication_now, Flag::dissociation_acute}) {
        auto state = asked(all_safe());
        state.flags[flag] = Ternary::yes;
        const auto decision = decide(state);
        CHECK(chosen(decision) == "ground");
        CHECK(decision.reasons[0].code == ReasonCode::human_first);
        CHECK((has_attachment(decision, "signpost_crisis") || has_attachment(decision, "signpost_human")));
        state.history = {{.at = {{2026, 3, 9}, {9, 0}}, .practice = "ground", .mark = Mark::more_distress}};
        const auto without = decide(state);
        CHECK(chosen(without) == "signpost");
    }
}

TEST_CASE("after something unpleasant today there is grounding and no practice") {
    auto state = asked(all_safe());
    state.history = {{.at = {{2026, 3, 10}, {8, 0}}, .practice = "five_senses", .variant = std::string(catalogue::model.practices.find("five_senses")->variants[0].id), .seconds = 60, .mark = Mark::stopped}};
    const auto decision = decide(state);
    CHECK(chosen(decision) == "ground");
    CHECK(decision.reasons[0].code == ReasonCode::cooling_down);
}

TEST_CASE("an unmet need is named once, and practices stay open afterwards") {
    auto state = asked(all_safe());
    state.factors = {{.factor = "stable_housing", .presence = Presence::not_present}};
    const auto decision = decide(state);
    CHECK(chosen(decision) == "signpost");
    CHECK(decision.subject == "needs");
    state.has_named_need = true;
    CHECK(decide(state).choice.kind == ActionKind::practice);
}

TEST_CASE("after a practice one further question may come, the first that could allow more") {
    auto state = asked({.consent = Ternary::yes, .driving = Ternary::no, .risk = Ternary::no});
    state.asked = {{"moment", now, false}, {"risk", now, false}};
    const auto first = decide(state);
    REQUIRE(first.choice.kind == ActionKind::practice);
    const auto& practice = catalogue::model.practices.practices[first.choice.practice];
    state.history = {{.at = now, .practice = std::string(practice.id), .variant = std::string(practice.variants[first.choice.variant].id), .seconds = first.choice.seconds, .is_completed = true}};
    CHECK(decide(state).question == "acute");
    state.asked.push_back({"acute", now, true});
    CHECK(decide(state).choice.kind == ActionKind::practice);
}

TEST_CASE("the choice is allowed, fits the minutes, and works with what is called for") {
    const auto decision = decide(asked(all_safe()));
    REQUIRE(decision.choice.kind == ActionKind::practice);
    CHECK(decision.allowed.actions.has(sequencer().space().place_of(decision.choice)));
    CHECK(decision.choice.seconds <= 180);
    const auto& practice = catalogue::model.practices.practices[decision.choice.practice];
    CHECK(std::find(practice.systems.begin(), practice.systems.end(), EmotionSystem::soothing) != practice.systems.end());
    CHECK(practice.variants[decision.choice.variant].intensity == 0);  // distress is 6
    CHECK(std::any_of(decision.reasons.begin(), decision.reasons.end(), [](const auto& one) { return one.code == ReasonCode::meets_need; }));
}

TEST_CASE("in the mode that assists, the list is ranked, one action a practice, and the first is the choice") {
    const auto decision = sequencer().suggest(asked(all_safe()), three_minutes_at_work, answers_for_everything, Mode::assist);
    REQUIRE_FALSE(decision.ranked.empty());
    CHECK(sequencer().space()[decision.ranked[0]] == decision.choice);
    std::vector<bool> seen(catalogue::model.practices.practices.size());
    for (const auto place : decision.ranked) {
        CHECK(decision.allowed.actions.has(place));
        CHECK_FALSE(seen[sequencer().space()[place].practice]);
        seen[sequencer().space()[place].practice] = true;
    }
}

TEST_CASE("why not: every guard is named, and the changes that are said to allow it do") {
    const auto decision = decide(asked({.consent = Ternary::yes, .driving = Ternary::no, .risk = Ternary::no}));
    int possible = 0;
    for (const auto& practice : catalogue::model.practices.practices) {
        const auto why = why_not(sequencer(), decision, practice.id);
        REQUIRE(why);
        if (why->is_allowed) continue;
        CHECK_FALSE(why->guards.empty());
        CHECK_FALSE(why->changes.empty());
        possible += why->is_possible ? 1 : 0;
        // Strongest first, and the first is the one that the decision names.
        CHECK(decision.allowed.removed_by[sequencer().space().place_of(why->nearest)] == why->guards[0]);
    }
    CHECK(possible > 40);
    CHECK_FALSE(why_not(sequencer(), decision, "no_such_practice"));
}

TEST_CASE("an override lifts what it names and nothing else; an absolute guard by nobody; an incomplete one nothing") {
    auto state = asked(all_safe());
    state.flags.trauma_history = Ternary::yes;
    const auto& set = catalogue::model.practices;
    const auto breathing = static_cast<std::size_t>(set.find("soothing_rhythm_breathing") - set.practices.begin());
    const auto places = sequencer().space().of_practice(breathing);
    const auto count = [&](const State& one) {
        auto allowed = sequencer().allowed(sequencer().facts(one, {.minutes_free = 30}), sequencer().lifts(one)).actions;
        allowed &= places;
        return allowed.size();
    };
    const auto before = count(state);
    Override lift{"trauma_eyes", "soothing_rhythm_breathing", "c17", "agreed in session", {2026, 3, 1}, {2026, 4, 1}};
    state.overrides = {lift, lift};
    state.overrides[1].guard = "trauma_body";
    CHECK(count(state) >= before);
    for (const auto& spoil : {+[](Override& one) { one.reason = ""; }, +[](Override& one) { one.clinician = ""; }, +[](Override& one) { one.to = {2026, 12, 1}; },
                              +[](Override& one) { one.from = {2026, 3, 11}; }, +[](Override& one) { one.to = {2026, 3, 9}; }, +[](Override& one) { one.scope = "nothing"; },
                              +[](Override& one) { one.guard = "no_guard"; }}) {
        state.overrides = {lift};
        spoil(state.overrides[0]);
        CHECK(sequencer().lifts(state).empty());
    }
    state.overrides = {lift};
    CHECK(sequencer().lifts(state).size() == 1);
    for (const auto& guard : catalogue::rules.guards)
        if (guard.severity == Severity::absolute) {
            state.overrides[0].guard = std::string(guard.id);
            CHECK(sequencer().lifts(state).empty());
        }
}
