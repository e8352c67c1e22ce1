// SPDX-License-Identifier: Apache-2.0
#include <cftkit/sequencing/known_flags.hpp>

#include "catch.hpp"

using cftkit::Flag;
using cftkit::FlagFacts;
using cftkit::Mark;
using cftkit::Moment;
using cftkit::SetBy;
using cftkit::State;
using cftkit::Ternary;
using cftkit::Validity;

namespace {

constexpr Moment at(int day, int hour = 12, int minute = 0) { return {{2026, 3, day}, {hour, minute}}; }

constexpr FlagFacts flags[] = {
    {.flag = Flag::consent, .hazard = Ternary::no},
    {.flag = Flag::risk, .tiers = cftkit::Tiers::two, .validity = Validity::days, .valid_for = 14, .is_cleared_by_review = true},
    {.flag = Flag::intoxication_now, .tiers = cftkit::Tiers::two, .validity = Validity::session, .valid_for = 30, .is_cleared_next_day = true},
    {.flag = Flag::dissociation_acute, .tiers = cftkit::Tiers::two, .validity = Validity::session, .valid_for = 30},
    {.flag = Flag::trauma_history},
    {.flag = Flag::breath_distress, .set_by = SetBy::marks},
    {.flag = Flag::hated_self_high, .tiers = cftkit::Tiers::hazard_only, .set_by = SetBy::scores},
    {.flag = Flag::guide_present, .hazard = Ternary::no, .set_by = SetBy::caller, .validity = Validity::session, .valid_for = 30},
    {.flag = Flag::clinician_present, .hazard = Ternary::no, .set_by = SetBy::caller, .validity = Validity::session, .valid_for = 30}};

cftkit::Flags known(State state, const cftkit::Settings& settings = {}) { return cftkit::known_flags(state, flags, settings); }

}  // namespace

TEST_CASE("everything starts unknown, but what only marks say starts safe") {
    const auto flags_now = known({.now = at(10)});
    CHECK(flags_now.consent == Ternary::unknown);
    CHECK(flags_now.risk == Ternary::unknown);
    CHECK(flags_now.breath_distress == Ternary::no);
}

TEST_CASE("what is said now counts, and a declined question changes nothing") {
    CHECK(known({.now = at(10), .flags = {.risk = Ternary::no}}).risk == Ternary::no);
    CHECK(known({.now = at(10), .answers = {{Flag::risk, Ternary::yes, at(9), true}}}).risk == Ternary::unknown);
}

TEST_CASE("a safe answer fades to unknown when its time is over; a hazard never fades") {
    const auto asked = [](Flag flag, Ternary value, const Moment& when, const Moment& now) {
        return known({.now = now, .answers = {{flag, value, when}}})[flag];
    };
    CHECK(asked(Flag::risk, Ternary::no, at(1), at(15)) == Ternary::no);
    CHECK(asked(Flag::risk, Ternary::no, at(1), at(15, 12, 1)) == Ternary::unknown);
    CHECK(asked(Flag::risk, Ternary::yes, at(1), {{2027, 3, 1}, {0, 0}}) == Ternary::yes);
    CHECK(asked(Flag::guide_present, Ternary::yes, at(1, 12, 0), at(1, 12, 30)) == Ternary::yes);
    CHECK(asked(Flag::guide_present, Ternary::yes, at(1, 12, 0), at(1, 12, 31)) == Ternary::unknown);
    CHECK(asked(Flag::guide_present, Ternary::no, at(1), at(20)) == Ternary::no);  // no guide is the hazard
    CHECK(asked(Flag::trauma_history, Ternary::no, at(1), {{2030, 1, 1}, {0, 0}}) == Ternary::no);
}

TEST_CASE("risk ends through a later review only: no answer, no time, no score, no review at the same minute") {
    State state{.now = at(20), .answers = {{Flag::risk, Ternary::yes, at(1)}, {Flag::risk, Ternary::no, at(5)}}};
    CHECK(known(state).risk == Ternary::yes);
    state.flags.risk = Ternary::no;
    CHECK(known(state).risk == Ternary::yes);
    state.reviews = {{.at = at(1), .cleared = {Flag::risk}}};
    CHECK(known(state).risk == Ternary::yes);
    state.reviews = {{.at = at(12), .cleared = {Flag::trauma_history}}};
    CHECK(known(state).risk == Ternary::yes);
    state.reviews = {{.at = at(12), .cleared = {Flag::risk}}};
    CHECK(known(state).risk == Ternary::no);
    state.flags.risk = Ternary::unknown;
    CHECK(known(state).risk == Ternary::no);
    state.now = at(27);  // the review is older than 14 days: ask again
    CHECK(known(state).risk == Ternary::unknown);
    state.now = at(20);
    state.answers.push_back({Flag::risk, Ternary::yes, at(13)});
    CHECK(known(state).risk == Ternary::yes);
}

TEST_CASE("intoxication ends through the person's own answer on a later day") {
    State state{.now = at(10, 23), .flags = {.intoxication_now = Ternary::no}, .answers = {{Flag::intoxication_now, Ternary::yes, at(10, 9)}}};
    CHECK(known(state).intoxication_now == Ternary::yes);
    state.now = at(11, 0);
    CHECK(known(state).intoxication_now == Ternary::no);
    state.flags = {};
    CHECK(known(state).intoxication_now == Ternary::yes);  // nobody said otherwise
}

TEST_CASE("an alert makes a no unknown and never touches a yes; the person's later no stands") {
    State state{.now = at(10), .answers = {{Flag::risk, Ternary::no, at(8)}}, .alerts = {{"phq_9", "death_or_self_harm", at(9)}}};
    CHECK(known(state).risk == Ternary::unknown);
    state.answers.push_back({Flag::risk, Ternary::no, at(9, 13)});
    CHECK(known(state).risk == Ternary::no);
    state.answers = {{Flag::risk, Ternary::yes, at(8)}};
    CHECK(known(state).risk == Ternary::yes);
}

TEST_CASE("marks raise: numbness and intrusive memories make a no unknown, panic and trouble with the breath say yes") {
    const auto after = [](Mark mark, const std::vector<cftkit::FlagAnswer>& answers) {
        return known({.now = at(10), .answers = answers, .history = {{.at = at(10, 11, 50), .practice = "feet", .variant = "open", .mark = mark}}});
    };
    const std::vector<cftkit::FlagAnswer> no{{Flag::dissociation_acute, Ternary::no, at(10, 11, 45)}, {Flag::trauma_history, Ternary::no, at(10, 11, 45)}};
    CHECK(after(Mark::none, no).dissociation_acute == Ternary::no);
    CHECK(after(Mark::numbness, no).dissociation_acute == Ternary::unknown);
    CHECK(after(Mark::intrusive_memory, no).trauma_history == Ternary::unknown);
    CHECK(after(Mark::intrusive_memory, no).dissociation_acute == Ternary::no);
    CHECK(after(Mark::panic, no).breath_distress == Ternary::yes);
    CHECK(after(Mark::breath_distress, no).breath_distress == Ternary::yes);
    CHECK(after(Mark::stopped, no).breath_distress == Ternary::no);
    CHECK(after(Mark::numbness, {{Flag::dissociation_acute, Ternary::yes, at(9)}}).dissociation_acute == Ternary::yes);
}

TEST_CASE("without a cut a score says nothing; with one, bounds decide, and a stale score says nothing safe") {
    State state{.now = at(10), .scores = {{"fscrs", "hated_self", 0, 8, 12, {2026, 3, 1}}}};
    CHECK(known(state).hated_self_high == Ternary::unknown);
    static constexpr cftkit::Cut cuts[] = {{Flag::hated_self_high, "fscrs", "hated_self", 10, {}}};
    const cftkit::Settings with{.cuts = cuts};
    CHECK(known(state, with).hated_self_high == Ternary::unknown);  // 8 to 12 straddles 10
    state.scores[0].lowest_possible = 10;
    CHECK(known(state, with).hated_self_high == Ternary::yes);
    state.scores[0] = {"fscrs", "hated_self", 0, 3, 9, {2026, 3, 1}};
    CHECK(known(state, with).hated_self_high == Ternary::no);
    state.now = {{2026, 5, 30}, {12, 0}};  // 90 days
    CHECK(known(state, with).hated_self_high == Ternary::no);
    state.now = {{2026, 5, 31}, {12, 0}};
    CHECK(known(state, with).hated_self_high == Ternary::unknown);
    state.scores[0] = {"fscrs", "hated_self", 0, 12, 12, {2026, 3, 1}};
    CHECK(known(state, with).hated_self_high == Ternary::yes);  // a stale hazard stays
}

TEST_CASE("a clinician who is there is a guide too") {
    CHECK(known({.now = at(10), .flags = {.clinician_present = Ternary::yes}}).guide_present == Ternary::yes);
    CHECK(known({.now = at(10), .flags = {.clinician_present = Ternary::no}}).guide_present == Ternary::unknown);
}

TEST_CASE("what lies after now is not seen") {
    CHECK(known({.now = at(10), .answers = {{Flag::risk, Ternary::yes, at(11)}}}).risk == Ternary::unknown);
}
