// SPDX-License-Identifier: Apache-2.0
#include "guard_world.hpp"

#include "catch.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace guard_oracle;

/// Where the rules and the oracle differ, with the smallest state; empty where they agree.
std::string difference(const Facts& facts) {
    const auto& w = world();
    const auto set = w.model.practices;
    auto in_doubt = allowed(facts, set, w.offers);
    const auto by_rules = w.allowed_by_rules(facts);
    if (in_doubt != by_rules) {
        const auto open = undecided(facts, w.offers);
        auto differ = without(in_doubt, by_rules);
        differ |= without(by_rules, in_doubt);
        differ -= open;
        if (!differ.empty()) {
            const auto place = first_of(differ);
            const auto least = smallest(facts, w.rules.flags, [&](const Facts& one) {
                return allowed(one, set, w.offers).has(place) != w.allowed_by_rules(one).has(place) &&
                       !undecided(one, w.offers).has(place);
            });
            return (by_rules.has(place) ? "the rules allow " : "the rules hold back ") + text_of(w.space, place) + ": " +
                   w.text(least);
        }
    }
    for (const auto attachment : attachments) {
        const auto by_oracle = attached(facts, attachment, w.offers);
        const auto by_guards = w.attached_by_rules(facts, attachment);
        if (by_oracle == by_guards) continue;
        auto differ = without(by_oracle, by_guards);
        differ |= without(by_guards, by_oracle);
        return std::string(attachment) + " differs for " + text_of(w.space, first_of(differ)) + ": " + w.text(facts);
    }
    return {};
}

std::string first_difference(std::uint64_t seed, std::uint64_t states) {
    Chance chance(seed);
    for (std::uint64_t i = 0; i < states; ++i) {
        const auto found = difference(world().random(chance));
        if (!found.empty()) return found;
    }
    return {};
}

/// The flags that a condition looks at.
void flags_in(const StateCondition& when, std::vector<Flag>& flags) {
    if (when.kind == StateCondition::Kind::flag && std::find(flags.begin(), flags.end(), when.flag) == flags.end())
        flags.push_back(when.flag);
    for (const auto& part : when.parts) flags_in(part, flags);
}

bool has_practice(const Facts& facts) { return !both(world().allowed_by_rules(facts), world().space.practices()).empty(); }

/// Law 2, the right-hand side.
bool is_closed(const Facts& facts) {
    const auto& is = facts.flags;
    bool is_hazard = is.consent != Ternary::yes || is.driving != Ternary::no || is.risk == Ternary::yes;
    for (const auto acute : {is.psychosis_acute, is.mania_acute, is.intoxication_now, is.dissociation_acute})
        is_hazard = is_hazard || acute == Ternary::yes;
    const bool is_short = facts.seconds_free && *facts.seconds_free < 20;
    const bool is_out_of_hours =
        facts.is_initiated_by_app && (facts.quiet_hours == Ternary::yes || facts.prompts_used_up == Ternary::yes);
    return is_hazard || is_short || facts.is_stopped_today || is_out_of_hours;
}

/// Flags other than consent, driving, risk and the acute ones: all safe, all unknown or all at the hazard.
Facts reduced(int others) {
    auto facts = nothing_in_the_way(world().rules.flags);
    for (const auto& flag : world().rules.flags)
        if (flag.flag > Flag::dissociation_acute && others > 0)
            facts.flags[flag.flag] = others == 1 ? Ternary::unknown : flag.hazard;
    if (others > 0) {
        facts.completions.fill(0);
        facts.family_completions.fill(0);
        facts.earned = {};
        facts.has_done_without_breath = false;
        facts.seconds_left_today = 0;
        facts.cap = 0;
        facts.is_in_review = facts.is_high_today = facts.is_high_yesterday = facts.is_new_today = true;
        facts.spaced = facts.first_time = world().space.practices();
    }
    return facts;
}

constexpr Ternary ternaries[] = {Ternary::no, Ternary::unknown, Ternary::yes};

}  // namespace

TEST_CASE("the rules fit the space they are made for", "[guards]") { CHECK(world().guards.is_whole()); }

TEST_CASE("what the rules allow and attach is what the prose says, in random states", "[guards]") {
    CHECK(first_difference(1, states_or(usual_states)) == "");
}

TEST_CASE("what the rules allow and attach is what the prose says, in many more states", "[.long]") {
    CHECK(first_difference(2, states_or(100'000'000)) == "");
}

TEST_CASE("no practice needs more of its own than its family does", "[guards]") {
    // The oracle knows the needs of families only.
    for (const auto& practice : world().model.practices.practices)
        for (const auto& need : practice.needs) CHECK(need.kind == PrerequisiteKind::soft);
}

TEST_CASE("four kinds are always allowed, and grounding is held back by four things only", "[guards]") {
    Chance chance(3);
    for (std::uint64_t i = 0; i < usual_states; ++i) {
        const auto facts = world().random(chance);
        const auto set = world().allowed_by_rules(facts);
        const bool are_all = set.has(0) && set.has(1) && set.has(2) && set.has(3);
        const bool is_ground_right = set.has(static_cast<std::size_t>(ActionKind::ground)) == may_ground(facts);
        if (are_all && is_ground_right) continue;
        FAIL_CHECK(world().text(facts));
        break;
    }
}

TEST_CASE("law 1: more is allowed where a flag is safe than unknown, and unknown than at its hazard", "[guards]") {
    Chance chance(4);
    for (std::uint64_t i = 0; i < usual_states / 20; ++i) {
        auto facts = world().random(chance);
        for (const auto& flag : world().rules.flags) {
            const auto before = facts.flags[flag.flag];
            facts.flags[flag.flag] = !flag.hazard;
            const auto safe = world().allowed_by_rules(facts);
            facts.flags[flag.flag] = Ternary::unknown;
            const auto unknown = world().allowed_by_rules(facts);
            facts.flags[flag.flag] = flag.hazard;
            const auto hazard = world().allowed_by_rules(facts);
            facts.flags[flag.flag] = before;
            if (safe.contains(unknown) && unknown.contains(hazard)) continue;
            FAIL(name(flag.flag) << ": " << world().text(facts));
        }
    }
}

TEST_CASE("law 1, each guard by itself: every value of every flag that it looks at", "[guards]") {
    Chance chance(5);
    const auto& w = world();
    for (std::size_t guard = 0; guard < w.rules.guards.size(); ++guard) {
        std::vector<Flag> flags;
        flags_in(w.rules.guards[guard].when, flags);
        std::size_t assignments = 1;
        for (std::size_t i = 0; i < flags.size(); ++i) assignments *= 3;
        REQUIRE(flags.size() <= 6);
        for (int round = 0; round < 400; ++round) {
            auto facts = w.random(chance);
            for (std::size_t code = 0; code < assignments; ++code) {
                auto left = code;
                for (const auto flag : flags) {
                    facts.flags[flag] = ternaries[left % 3];
                    left /= 3;
                }
                const auto fires = w.guards.fires_for(guard, facts);
                for (const auto& flag : w.rules.flags) {
                    if (std::find(flags.begin(), flags.end(), flag.flag) == flags.end()) continue;
                    const auto value = facts.flags[flag.flag];
                    if (value == flag.hazard) continue;
                    auto worse = facts;
                    worse.flags[flag.flag] = value == Ternary::unknown ? flag.hazard : Ternary::unknown;
                    if (!w.guards.fires_for(guard, worse).contains(fires))
                        FAIL(w.rules.guards[guard].id << ", " << name(flag.flag) << ": " << w.text(facts));
                }
            }
        }
    }
}

TEST_CASE("law 2: no practice is allowed where the law says so and nowhere else, in random states", "[guards]") {
    Chance chance(6);
    for (std::uint64_t i = 0; i < states_or(usual_states); ++i) {
        const auto facts = world().random(chance);
        if (has_practice(facts) != is_closed(facts)) continue;
        FAIL_CHECK((is_closed(facts) ? "a practice is allowed: " : "no practice is allowed: ") << world().text(facts));
        break;
    }
}

TEST_CASE("law 2, every value of what can close everything", "[guards]") {
    for (int others = 0; others < 3; ++others) {
        auto facts = reduced(others);
        const auto check = [&facts] {
            if (has_practice(facts) == is_closed(facts)) FAIL(world().text(facts));
        };
        constexpr Flag gates[] = {Flag::consent,           Flag::driving,     Flag::risk,
                                  Flag::psychosis_acute,   Flag::mania_acute, Flag::intoxication_now,
                                  Flag::dissociation_acute};
        for (std::size_t code = 0; code < 2187; ++code) {
            auto left = code;
            for (const auto gate : gates) {
                facts.flags[gate] = ternaries[left % 3];
                left /= 3;
            }
            check();
        }
        const std::optional<int> lengths[] = {std::nullopt, 0, 19, 20, 21, 60, 61};
        facts = reduced(others);
        for (const auto risk : ternaries)
            for (const auto length : lengths)
                for (const bool is_stopped : {false, true})
                    for (const bool is_by_app : {false, true})
                        for (const auto quiet : ternaries)
                            for (const auto prompts : ternaries) {
                                facts.flags.risk = risk;
                                facts.seconds_free = length;
                                facts.is_stopped_today = is_stopped;
                                facts.is_initiated_by_app = is_by_app;
                                facts.quiet_hours = quiet;
                                facts.prompts_used_up = prompts;
                                check();
                            }
    }
}

TEST_CASE("law 2: three of the first four families may pause; where all do and little is known, grounding is left", "[guards]") {
    const auto& set = world().model.practices;
    for (int others = 0; others < 3; ++others)
        for (unsigned paused = 0; paused < 16; ++paused) {
            auto facts = reduced(others);
            facts.flags.risk = others > 0 ? Ternary::unknown : Ternary::no;
            constexpr std::string_view marks[] = {"P0b", "P1", "P2", "P3"};
            for (std::size_t i = 0; i < 4; ++i)
                if ((paused >> i & 1U) != 0)
                    facts.paused |=
                        world().space.of_family(static_cast<std::size_t>(set.find_family(marks[i]) - set.families.begin()));
            CAPTURE(others, paused);
            CHECK(has_practice(facts) == (others == 0 || paused != 15));
            CHECK(world().allowed_by_rules(facts).has(static_cast<std::size_t>(ActionKind::ground)));
        }
}

TEST_CASE("what is known unlocks step by step, as the table of questions has it", "[guards]") {
    const auto& w = world();
    const auto practices = [&w](const Facts& facts) { return both(w.allowed_by_rules(facts), w.space.practices()); };
    const auto all_of = [&w](const auto& holds) {
        ActionSet set;
        for (const auto& offer : w.offers)
            if (holds(offer)) set.add(offer.place);
        return set;
    };
    const auto make_safe = [&w](Facts& facts, std::initializer_list<Flag> flags) {
        for (const auto flag : flags) facts.flags[flag] = !w.rules.flags[static_cast<std::size_t>(flag)].hazard;
    };
    Facts facts;
    facts.seconds_left_today = 1200;
    facts.quiet_hours = facts.prompts_used_up = Ternary::no;
    CHECK(practices(facts).empty());

    // Consent and the moment: what is safe to start with. Minutes unknown: one at most.
    make_safe(facts, {Flag::consent, Flag::driving, Flag::eyes_must_stay_open, Flag::private_now, Flag::audio_possible});
    CHECK(practices(facts) == all_of([](const Offer& offer) { return is_safe_to_start_with(offer) && offer.seconds <= 60; }));
    facts.seconds_free = 1200;
    CHECK(practices(facts) == all_of(is_safe_to_start_with));

    // Risk and the acute states: P0b to P3 to intensity 1, as far as nothing else is asked of breath, touch, body or imagery.
    make_safe(facts, {Flag::risk, Flag::psychosis_acute, Flag::mania_acute, Flag::intoxication_now, Flag::dissociation_acute});
    const auto is_gentle = [](const Offer& offer) { return is_p0b_to_p3(offer) && offer.variant.intensity <= 1; };
    CHECK(all_of(is_gentle).contains(practices(facts)));
    CHECK(practices(facts).size() > all_of(is_safe_to_start_with).size());
    CHECK(!w.attached_by_rules(facts, "signpost_crisis").has(0));
    CHECK(!w.attached_by_rules(facts, "signpost_human").has(0));

    // Age: the other families, as far as nothing has to come before them.
    make_safe(facts, {Flag::minor});
    CHECK(!both(practices(facts), w.space.of_family(static_cast<std::size_t>(w.model.practices.find_family("P14") -
                                                                             w.model.practices.families.begin())))
               .empty());
    CHECK(both(practices(facts), all_of([](const Offer& offer) {
                   return offer.variant.breath != Breath::none || offer.variant.touch || offer.variant.eyes == Eyes::closed ||
                          offer.seconds > 300;
               }))
              .empty());

    const auto before = practices(facts);
    const auto comes_with = [&](std::initializer_list<Flag> flags, const auto& holds) {
        auto known = facts;
        make_safe(known, flags);
        const auto more = without(practices(known), before);
        return !more.empty() && all_of(holds).contains(more);
    };
    CHECK(comes_with({Flag::breath_illness, Flag::panic_body_fear, Flag::breath_distress},
                     [](const Offer& offer) { return offer.variant.breath != Breath::none; }));
    CHECK(comes_with({Flag::trauma_history, Flag::dissociation_prone}, [](const Offer& offer) {
        return offer.variant.eyes == Eyes::closed || offer.variant.breath_only || offer.seconds > 300 ||
               (offer.variant.intensity >= 1 && offer.seconds + 40 > 1200);
    }));
    CHECK(comes_with({Flag::touch_welcome}, [](const Offer& offer) { return offer.variant.touch; }));
}
