// SPDX-License-Identifier: Apache-2.0
#include "guard_world.hpp"

#include "catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace guard_oracle;

constexpr auto no = Ternary::no;
constexpr auto yes = Ternary::yes;
constexpr auto unknown = Ternary::unknown;

/// The table of section 1, with the validity that is written below it.
struct Row {
    Flag flag;
    Ternary hazard;
    Tiers tiers;
    Validity validity;
    int valid_for;
};
constexpr auto session = Validity::session;
constexpr auto days = Validity::days;
constexpr auto until_changed = Validity::until_changed;
constexpr Row table[] = {
    {Flag::consent, no, Tiers::one, until_changed, 0},
    {Flag::driving, yes, Tiers::one, session, 30},
    {Flag::risk, yes, Tiers::two, days, 14},
    {Flag::psychosis_acute, yes, Tiers::two, days, 14},
    {Flag::mania_acute, yes, Tiers::two, days, 14},
    {Flag::intoxication_now, yes, Tiers::two, session, 30},
    {Flag::dissociation_acute, yes, Tiers::two, session, 30},
    {Flag::trauma_history, yes, Tiers::one, until_changed, 0},
    {Flag::dissociation_prone, yes, Tiers::one, until_changed, 0},
    {Flag::breath_illness, yes, Tiers::one, until_changed, 0},
    {Flag::panic_body_fear, yes, Tiers::one, until_changed, 0},
    {Flag::breath_distress, yes, Tiers::one, until_changed, 0},
    {Flag::pregnancy, yes, Tiers::one, until_changed, 0},
    {Flag::danger_now, yes, Tiers::two, days, 14},
    {Flag::recent_bereavement, yes, Tiers::one, until_changed, 0},
    {Flag::eating_disorder, yes, Tiers::one, until_changed, 0},
    {Flag::minor, yes, Tiers::one, until_changed, 0},
    {Flag::hated_self_high, yes, Tiers::hazard_only, days, 90},
    {Flag::fears_to_self_high, yes, Tiers::hazard_only, days, 90},
    {Flag::fears_to_others_high, yes, Tiers::hazard_only, days, 90},
    {Flag::fears_from_others_high, yes, Tiers::hazard_only, days, 90},
    {Flag::need_unmet, yes, Tiers::hazard_only, days, 14},
    {Flag::eyes_must_stay_open, yes, Tiers::one, session, 30},
    {Flag::imagery_difficult, yes, Tiers::two, until_changed, 0},
    {Flag::touch_welcome, no, Tiers::one, until_changed, 0},
    {Flag::private_now, no, Tiers::one, session, 30},
    {Flag::audio_possible, no, Tiers::one, session, 30},
    {Flag::guide_present, no, Tiers::one, session, 30},
    {Flag::clinician_present, no, Tiers::one, session, 30},
};

const FlagFacts& facts_of_flag(Flag flag) { return world().rules.flags[static_cast<std::size_t>(flag)]; }

Ternary risk_of(const State& state) { return known_flags(state, {&facts_of_flag(Flag::risk), 1}, world().rules.settings).risk; }

/// What can happen to a person whose risk is asked about. Two ways of passing time: a minute, and a fortnight and a day.
enum class Event { says_yes, says_no, declines, low_score, alert, review, minute, fortnight };
constexpr int event_count = 8;

/// What section 1 says of risk after these events. `is_yes` follows from the last yes and the reviews alone.
struct Expected {
    int last_yes = -1;
    int last_review = -1;
    int last_safe = -1;  ///< the last moment at which a person, or a review, said that it is safe
    int last_alert = -1;
    [[nodiscard]] bool is_yes() const { return last_yes >= 0 && last_review <= last_yes; }
};

/// Lives through the events, in order; gives what is wrong, or nothing.
std::string lived(const std::vector<Event>& events) {
    State state;
    Expected expected;
    int now = 0;
    for (const auto event : events) {
        const bool was_yes = expected.is_yes();
        switch (event) {
            case Event::says_yes:
                state.answers.push_back({Flag::risk, yes, after(now), false});
                expected.last_yes = now;
                break;
            case Event::says_no:
                state.answers.push_back({Flag::risk, no, after(now), false});
                if (!was_yes) expected.last_safe = now;
                break;
            case Event::declines:
                state.answers.push_back({Flag::risk, unknown, after(now), true});
                break;
            case Event::low_score:
                state.scores.push_back({"phq_9", "total", 0, 0, 0, after(now).day});
                break;
            case Event::alert:
                state.alerts.push_back({"phq_9", "item_9", after(now)});
                expected.last_alert = now;
                break;
            case Event::review:
                state.reviews.push_back({after(now), "clinician_1", {Flag::risk}, false});
                expected.last_review = now;
                if (now > expected.last_yes) expected.last_safe = now;
                break;
            case Event::minute:
                now += 1;
                break;
            case Event::fortnight:
                now += 15 * 1440;
                break;
        }
    }
    state.now = after(now);
    const auto risk = risk_of(state);
    if ((risk == yes) != expected.is_yes()) return "yes is " + std::string(name(risk));
    // No is known only where somebody said so in the last fortnight, and no alert came later.
    const bool may_be_no =
        expected.last_safe >= 0 && now - expected.last_safe <= 14 * 1440 && expected.last_alert <= expected.last_safe;
    if (risk == no && !may_be_no) return "no without reason";
    // Where nothing happened in the same minute, it is known then.
    if (risk == unknown && may_be_no && expected.last_alert < expected.last_safe && expected.last_yes < expected.last_safe)
        return "no is forgotten";
    // Nor does a no that is said right now undo a yes.
    state.flags.risk = no;
    if (expected.is_yes() && risk_of(state) != yes) return "a no takes back a yes";
    return {};
}

/// Every sequence that begins with this one, up to a length.
std::string lived_all(std::vector<Event>& events, std::size_t longest) {
    if (auto found = lived(events); !found.empty()) {
        for (const auto event : events) found += " " + std::to_string(static_cast<int>(event));
        return found;
    }
    if (events.size() == longest) return {};
    for (int i = 0; i < event_count; ++i) {
        events.push_back(static_cast<Event>(i));
        if (auto found = lived_all(events, longest); !found.empty()) return found;
        events.pop_back();
    }
    return {};
}

Flags flags_of(const State& state) { return known_flags(state, world().rules.flags, world().rules.settings); }

}  // namespace

TEST_CASE("each flag has the hazard, the tiers and the validity that the clinical table gives it", "[guards]") {
    REQUIRE(std::size(table) == world().rules.flags.size());
    for (const auto& row : table) {
        const auto& facts = facts_of_flag(row.flag);
        CAPTURE(name(row.flag));
        CHECK(facts.flag == row.flag);
        CHECK(facts.hazard == row.hazard);
        CHECK(facts.tiers == row.tiers);
        CHECK(facts.validity == row.validity);
        CHECK(facts.valid_for == row.valid_for);
        const bool is_by_review = row.flag == Flag::risk || row.flag == Flag::psychosis_acute || row.flag == Flag::mania_acute;
        CHECK(facts.is_cleared_by_review == is_by_review);
        CHECK(facts.is_cleared_next_day == (row.flag == Flag::intoxication_now || row.flag == Flag::dissociation_acute));
    }
}

TEST_CASE("law 5: yes to risk ends only through a later-dated review, in every sequence of up to six events", "[guards]") {
    std::vector<Event> events;
    CHECK(lived_all(events, 6) == "");
}

TEST_CASE("a flag ages from safe to unknown and never from its hazard", "[guards]") {
    for (const auto& row : table) {
        const auto& facts = facts_of_flag(row.flag);
        if (facts.set_by == SetBy::scores) continue;
        CAPTURE(name(row.flag));
        const int lasts = row.validity == session ? row.valid_for : row.valid_for * 1440;
        State state;
        state.answers = {{row.flag, !row.hazard, after(0), false}};
        state.now = after(lasts);
        CHECK(flags_of(state)[row.flag] == !row.hazard);
        state.now = after(lasts + 1);
        CHECK(flags_of(state)[row.flag] == (row.validity == until_changed ? !row.hazard : unknown));
        state.now = after(400 * 1440);
        CHECK(flags_of(state)[row.flag] == (row.validity == until_changed ? !row.hazard : unknown));
        state.answers[0].value = row.hazard;
        CHECK(flags_of(state)[row.flag] == row.hazard);
    }
}

TEST_CASE("intoxication and acute dissociation end by the person's own later answer, on the next day at the earliest",
          "[guards]") {
    for (const auto flag : {Flag::intoxication_now, Flag::dissociation_acute}) {
        CAPTURE(name(flag));
        State state;
        state.answers = {{flag, yes, after(0), false}, {flag, no, after(1439), false}};
        state.now = after(1439);
        CHECK(flags_of(state)[flag] == yes);
        state.answers[1].at = state.now = after(1440);
        CHECK(flags_of(state)[flag] == no);
    }
}

TEST_CASE("marks and alerts raise: from safe to unknown or to the hazard, never down", "[guards]") {
    const auto raised = [](Flag flag, Ternary before, Mark mark, bool is_alert) {
        State state;
        state.answers = {{flag, before, after(0), false}};
        if (is_alert)
            state.alerts = {{"phq_9", "item_9", after(1)}};
        else
            state.history = {{after(1), "tricky_brain", "read", 60, false, mark}};
        state.now = after(2);
        return flags_of(state)[flag];
    };
    for (const auto before : {no, yes}) {
        const auto doubt = before == no ? unknown : yes;
        CHECK(raised(Flag::dissociation_acute, before, Mark::numbness, false) == doubt);
        CHECK(raised(Flag::trauma_history, before, Mark::intrusive_memory, false) == doubt);
        CHECK(raised(Flag::risk, before, Mark::none, true) == doubt);
        CHECK(raised(Flag::breath_distress, before, Mark::panic, false) == yes);
        CHECK(raised(Flag::breath_distress, before, Mark::breath_distress, false) == yes);
        CHECK(raised(Flag::breath_distress, before, Mark::more_distress, false) == before);
    }
}

TEST_CASE("a clinician who is there is a guide too", "[guards]") {
    State state;
    state.now = after(0);
    state.flags.clinician_present = yes;
    state.flags.guide_present = no;
    CHECK(flags_of(state).guide_present == yes);
}
