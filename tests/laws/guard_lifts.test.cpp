// SPDX-License-Identifier: Apache-2.0
#include "guard_world.hpp"

#include "catch.hpp"

#include <string>
#include <utility>
#include <vector>

namespace {

using namespace guard_oracle;

ActionSet allowed_with(const Guards& guards, const Facts& facts, const std::vector<Lift>& lifts) {
    Allowed allowed;
    guards.allowed(facts, {lifts.data(), lifts.size()}, allowed);
    return allowed.actions;
}

bool is_absolute(std::size_t guard) { return world().rules.guards[guard].severity == Severity::absolute; }

std::vector<Lift> every_lift() {
    std::vector<Lift> lifts;
    for (std::size_t i = 0; i < world().rules.guards.size(); ++i)
        lifts.push_back({static_cast<std::uint16_t>(i), world().space.practices()});
    return lifts;
}

std::vector<Lift> random_lifts(Chance& chance) {
    std::vector<Lift> lifts;
    for (auto left = chance.below(8); left > 0; --left)
        lifts.push_back({static_cast<std::uint16_t>(chance.below(world().rules.guards.size())),
                         random_practices(chance, world().space, chance.one_in(2), 6)});
    return lifts;
}

/// Whether a lift names this guard for this action.
bool is_lifted(const std::vector<Lift>& lifts, std::size_t guard, std::size_t action) {
    for (const auto& lift : lifts)
        if (lift.guard == guard && lift.actions.has(action) && !is_absolute(guard)) return true;
    return false;
}

/// Every guard that holds back each action, looked up one by one.
std::vector<std::vector<std::size_t>> removers(const Facts& facts, const std::vector<Lift>& lifts) {
    const auto& w = world();
    std::vector<std::vector<std::size_t>> by(w.space.size());
    for (std::size_t guard = 0; guard < w.rules.guards.size(); ++guard)
        if (w.rules.guards[guard].removes())
            w.guards.fires_for(guard, facts).for_each([&](std::size_t action) {
                if (!is_lifted(lifts, guard, action)) by[action].push_back(guard);
            });
    return by;
}

Override an_override(std::string_view guard, std::string_view scope) {
    return {std::string(guard), std::string(scope), "clinician_1", "Agreed in the session.", Day{2026, 3, 1}, Day{2026, 4, 1}};
}

const Guard* first_of_severity(Severity severity) {
    for (const auto& guard : world().rules.guards)
        if (guard.severity == severity) return &guard;
    return nullptr;
}

/// The guards in another order, and which is which.
std::vector<Guard> shuffled(Chance& chance) {
    std::vector<Guard> guards(world().rules.guards.begin(), world().rules.guards.end());
    for (std::size_t i = guards.size(); i > 1; --i) std::swap(guards[i - 1], guards[chance.below(i)]);
    return guards;
}

}  // namespace

TEST_CASE("law 4: where everything is lifted that can be, what nobody lifts is left, as the prose has it", "[guards]") {
    const auto lifts = every_lift();
    Chance chance(11);
    for (std::uint64_t i = 0; i < usual_states; ++i) {
        const auto facts = world().random(chance);
        const auto left = both(allowed_with(world().guards, facts, lifts), world().space.practices());
        const auto right = allowed_with_all_lifted(facts, world().offers);
        if (left == right) continue;
        auto differ = without(left, right);
        differ |= without(right, left);
        const auto place = first_of(differ);
        const auto least = smallest(facts, world().rules.flags, [&](const Facts& one) {
            return allowed_with(world().guards, one, lifts).has(place) != allowed_with_all_lifted(one, world().offers).has(place);
        });
        FAIL_CHECK((left.has(place) ? "left open: " : "not lifted: ")
                   << text_of(world().space, place) << ": " << world().text(least));
        break;
    }
}

TEST_CASE("law 4: an override lifts what it names and nothing else", "[guards]") {
    Chance chance(12);
    for (std::uint64_t i = 0; i < usual_states / 10; ++i) {
        const auto facts = world().random(chance);
        const auto lifts = random_lifts(chance);
        const auto by = removers(facts, lifts);
        const auto set = allowed_with(world().guards, facts, lifts);
        const auto before = world().allowed_by_rules(facts);
        bool is_right = set.contains(before);
        for (std::size_t action = 0; action < by.size(); ++action) is_right = is_right && set.has(action) == by[action].empty();
        if (is_right) continue;
        FAIL_CHECK(world().text(facts));
        break;
    }
}

TEST_CASE("law 4: no override of an absolute guard changes anything", "[guards]") {
    std::vector<Lift> lifts;
    for (const auto& lift : every_lift())
        if (is_absolute(lift.guard)) lifts.push_back(lift);
    REQUIRE(!lifts.empty());
    Chance chance(13);
    for (std::uint64_t i = 0; i < usual_states; ++i) {
        const auto facts = world().random(chance);
        if (allowed_with(world().guards, facts, lifts) == world().allowed_by_rules(facts)) continue;
        FAIL_CHECK(world().text(facts));
        break;
    }
}

TEST_CASE("an override counts only whole, for 90 days at most, within its days, and never for an absolute guard", "[guards]") {
    const auto* block = first_of_severity(Severity::block);
    const auto* absolute = first_of_severity(Severity::absolute);
    const auto* clinician_only = first_of_severity(Severity::clinician_only);
    REQUIRE(block != nullptr);
    REQUIRE(absolute != nullptr);
    REQUIRE(clinician_only != nullptr);
    const auto lifts_on = [](const Override& one, Day today) {
        State state;
        state.now = {today, {12, 0}};
        state.overrides = {one};
        return world().sequencer.lifts(state);
    };
    const Day within{2026, 3, 15};
    const auto good = an_override(block->id, "chair_work");
    REQUIRE(lifts_on(good, within).size() == 1);
    CHECK(lifts_on(good, within)[0].actions ==
          world().space.of_family(
              static_cast<std::size_t>(world().model.practices.find_family("P12b") - world().model.practices.families.begin())));
    CHECK(lifts_on(an_override(clinician_only->id, "chair_work"), within).size() == 1);
    CHECK(lifts_on(an_override(absolute->id, "chair_work"), within).empty());
    CHECK(lifts_on(an_override("no_such_guard", "chair_work"), within).empty());
    CHECK(lifts_on(an_override(block->id, "no_such_practice"), within).empty());
    CHECK(lifts_on(good, {2026, 3, 1}).size() == 1);
    CHECK(lifts_on(good, {2026, 4, 1}).size() == 1);
    CHECK(lifts_on(good, {2026, 2, 28}).empty());
    CHECK(lifts_on(good, {2026, 4, 2}).empty());
    auto one = good;
    one.reason = "";
    CHECK(lifts_on(one, within).empty());
    one = good;
    one.clinician = "";
    CHECK(lifts_on(one, within).empty());
    one = good;
    one.to = {2026, 5, 30};  // 90 days later
    CHECK(lifts_on(one, within).size() == 1);
    one.to = {2026, 5, 31};
    CHECK(lifts_on(one, within).empty());
    one.to = {2026, 2, 1};
    CHECK(lifts_on(one, within).empty());
}

TEST_CASE("the reason that is logged is the strongest guard, of these the first by id", "[guards]") {
    Chance chance(14);
    for (std::uint64_t i = 0; i < usual_states / 10; ++i) {
        const auto facts = world().random(chance);
        Allowed allowed;
        world().guards.allowed(facts, {}, allowed);
        const auto by = removers(facts, {});
        for (std::size_t action = 0; action < by.size(); ++action) {
            std::size_t logged = Allowed::nobody;
            for (const auto guard : by[action]) {
                if (logged == Allowed::nobody) {
                    logged = guard;
                    continue;
                }
                const auto& left = world().rules.guards[guard];
                const auto& right = world().rules.guards[logged];
                if (left.severity > right.severity || (left.severity == right.severity && left.id < right.id)) logged = guard;
            }
            if (logged != allowed.removed_by[action]) FAIL(text_of(world().space, action) << ": " << world().text(facts));
        }
    }
}

TEST_CASE("law 6: in any order the guards give the same set, the same reasons and the same attachments", "[guards]") {
    Chance chance(15);
    const auto& w = world();
    for (int order = 0; order < 10; ++order) {
        const auto list = shuffled(chance);
        const Guards guards({list.data(), list.size()}, w.space);
        for (std::uint64_t i = 0; i < usual_states / 100; ++i) {
            const auto facts = w.random(chance);
            Allowed left;
            Allowed right;
            w.guards.allowed(facts, {}, left);
            guards.allowed(facts, {}, right);
            bool is_same = left.actions == right.actions;
            for (std::size_t action = 0; action < w.space.size() && is_same; ++action) {
                const auto a = left.removed_by[action];
                const auto b = right.removed_by[action];
                is_same = (a == Allowed::nobody) == (b == Allowed::nobody) &&
                          (a == Allowed::nobody || w.rules.guards[a].id == list[b].id);
            }
            for (const auto attachment : attachments) {
                ActionSet set;
                for (std::size_t k = 0; k < list.size(); ++k)
                    if (list[k].attach == attachment) set |= guards.fires_for(k, facts);
                is_same = is_same && set == w.attached_by_rules(facts, attachment);
            }
            if (!is_same) FAIL(w.text(facts));
        }
    }
}

TEST_CASE("law 7: each guard does something that no other does, or names those that imply it", "[guards]") {
    const auto& w = world();
    std::vector<bool> is_alive(w.rules.guards.size());
    Chance chance(16);
    for (std::uint64_t i = 0; i < usual_states / 4; ++i) {
        const auto facts = w.random(chance);
        std::vector<ActionSet> fires;
        for (std::size_t guard = 0; guard < w.rules.guards.size(); ++guard) fires.push_back(w.guards.fires_for(guard, facts));
        const auto by = removers(facts, {});
        for (const auto& one : by)
            if (one.size() == 1) is_alive[one[0]] = true;
        for (std::size_t guard = 0; guard < fires.size(); ++guard) {
            const auto& about = w.rules.guards[guard];
            if (!about.removes() && !is_alive[guard]) {
                auto alone = fires[guard];
                for (std::size_t other = 0; other < fires.size(); ++other)
                    if (other != guard && w.rules.guards[other].attach == about.attach) alone -= fires[other];
                is_alive[guard] = !alone.empty();
            }
            if (about.implied_by.empty()) continue;
            auto left = fires[guard];
            for (std::size_t other = 0; other < fires.size(); ++other)
                for (const auto id : about.implied_by)
                    if (w.rules.guards[other].id == id) left -= fires[other];
            if (!left.empty())
                FAIL(about.id << " is not implied for " << text_of(w.space, first_of(left)) << ": " << w.text(facts));
        }
    }
    for (std::size_t guard = 0; guard < w.rules.guards.size(); ++guard) {
        CAPTURE(w.rules.guards[guard].id);
        CHECK(is_alive[guard] == w.rules.guards[guard].implied_by.empty());
    }
}

TEST_CASE("no guard that removes names one of the four kinds that are always allowed", "[guards]") {
    for (std::size_t guard = 0; guard < world().rules.guards.size(); ++guard) {
        if (!world().rules.guards[guard].removes()) continue;
        const auto on = world().space.matching(world().rules.guards[guard].on);
        CAPTURE(world().rules.guards[guard].id);
        CHECK(!(on.has(0) || on.has(1) || on.has(2) || on.has(3)));
    }
}

TEST_CASE("only absolute, block, clinician_only and downgrade remove; warn attaches and never removes", "[guards]") {
    for (const auto& guard : world().rules.guards) {
        CAPTURE(guard.id);
        CHECK((guard.severity == Severity::warn) <= !guard.removes());
    }
}
