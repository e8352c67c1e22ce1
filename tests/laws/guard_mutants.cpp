// SPDX-License-Identifier: Apache-2.0
#include "guard_mutations.hpp"
#include "guard_world.hpp"

#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <utility>
#include <vector>

// Puts each small mistake into the shipped guards, one at a time, and counts how many the oracle notices in random states. A mistake
// that changes nothing there is looked for in states made for its guard: where it changes something after all it has survived,
// otherwise it is listed as one that may change nothing at all. Fails where less than 95 in 100 are noticed.
namespace {

using namespace guard_oracle;

constexpr std::size_t attachment_count = std::size(attachments);

/// What one state looks like: how often each action is held back, by all guards and by absolute ones, and has each attachment.
struct Layers {
    ActionSet once = {};
    ActionSet twice = {};

    void add(const ActionSet& set) {
        twice |= both(once, set);
        once |= set;
    }
    /// What is left where one guard's part is taken out and another put in.
    [[nodiscard]] ActionSet with(const ActionSet* out, const ActionSet* in) const {
        auto set = once;
        if (out != nullptr) {
            set -= *out;
            set |= twice;
        }
        if (in != nullptr) set |= *in;
        return set;
    }
};

struct View {
    Facts facts = {};
    std::vector<ActionSet> fires = {};
    Layers removed = {};
    Layers absolute = {};
    Layers attached[attachment_count] = {};
    ActionSet by_oracle = {};
    ActionSet lifted_by_oracle = {};
    ActionSet open = {};
    ActionSet attached_by_oracle[attachment_count] = {};
};

View view_of(const Facts& facts) {
    const auto& w = world();
    View view;
    view.facts = facts;
    for (std::size_t guard = 0; guard < w.rules.guards.size(); ++guard) {
        const auto& one = w.rules.guards[guard];
        view.fires.push_back(w.guards.fires_for(guard, facts));
        if (one.removes()) view.removed.add(view.fires.back());
        if (one.removes() && one.severity == Severity::absolute) view.absolute.add(view.fires.back());
        for (std::size_t i = 0; i < attachment_count; ++i)
            if (one.attach == attachments[i]) view.attached[i].add(view.fires.back());
    }
    view.by_oracle = allowed(facts, w.model.practices, w.offers);
    view.lifted_by_oracle = allowed_with_all_lifted(facts, w.offers);
    view.open = undecided(facts, w.offers);
    for (std::size_t i = 0; i < attachment_count; ++i) view.attached_by_oracle[i] = attached(facts, attachments[i], w.offers);
    return view;
}

struct Found {
    bool changes = false;
    bool is_noticed = false;
};

/// A mutant made ready, and what became of it.
struct Trial {
    Mutant mutant;
    std::unique_ptr<Guards> guards;
    Found in_random;
    bool changes_elsewhere = false;

    explicit Trial(Mutant one) : mutant(std::move(one)) {}

    [[nodiscard]] Found look(const View& view) const {
        const auto& w = world();
        const auto& before = w.rules.guards[mutant.guard];
        const auto& after = mutant.changed;
        const auto& out = view.fires[mutant.guard];
        const auto in = mutant.is_dropped ? ActionSet{} : guards->fires_for(0, view.facts);
        Found found;
        const auto compare = [&found](const ActionSet& original, const ActionSet& changed, const ActionSet& oracle,
                                      const ActionSet& open) {
            found.changes = found.changes || original != changed;
            found.is_noticed = found.is_noticed || without(changed, open) != without(oracle, open);
        };
        ActionSet everything;
        for (std::size_t i = 0; i < w.space.size(); ++i) everything.add(i);
        compare(without(everything, view.removed.once),
                without(everything, view.removed.with(before.removes() ? &out : nullptr, after.removes() ? &in : nullptr)),
                view.by_oracle, view.open);
        const auto is_absolute = [](const Guard& guard) { return guard.removes() && guard.severity == Severity::absolute; };
        compare(without(w.space.practices(), view.absolute.once),
                without(w.space.practices(),
                        view.absolute.with(is_absolute(before) ? &out : nullptr, is_absolute(after) ? &in : nullptr)),
                view.lifted_by_oracle, {});
        for (std::size_t i = 0; i < attachment_count; ++i)
            if (before.attach == attachments[i] || after.attach == attachments[i])
                compare(view.attached[i].once,
                        view.attached[i].with(before.attach == attachments[i] ? &out : nullptr,
                                              after.attach == attachments[i] ? &in : nullptr),
                        view.attached_by_oracle[i], {});
        return found;
    }
};

/// Whether a condition looks at the flag, or at anything but flags and completions.
bool looks_at(const StateCondition& when, Flag flag) {
    for (const auto& part : when.parts)
        if (looks_at(part, flag)) return true;
    return when.kind == StateCondition::Kind::flag && when.flag == flag;
}
bool looks_at(const StateCondition& when, StateCondition::Kind kind) {
    for (const auto& part : when.parts)
        if (looks_at(part, kind)) return true;
    return when.kind == kind;
}

/// Nothing in the way but what the condition looks at, and that at all its values sooner or later.
Facts made_for(const StateCondition& when, Chance& chance) {
    using Kind = StateCondition::Kind;
    const auto safe = nothing_in_the_way(world().rules.flags);
    auto facts = safe;
    bool looks_at_history = false;
    for (const auto kind : {Kind::below, Kind::above, Kind::is, Kind::of_action})
        looks_at_history = looks_at_history || looks_at(when, kind);
    if (looks_at_history) facts = world().random(chance);
    const auto practised = looks_at(when, Kind::practised) ? world().random(chance) : safe;
    facts.completions = practised.completions;
    facts.family_completions = practised.family_completions;
    facts.flags = safe.flags;
    for (const auto& flag : world().rules.flags) {
        constexpr Ternary values[] = {Ternary::no, Ternary::unknown, Ternary::yes};
        if (looks_at(when, flag.flag)) facts.flags[flag.flag] = chance.one_of(values);
    }
    // As known_flags leaves it: a clinician is a guide.
    if (facts.flags.guide_present != Ternary::yes && facts.flags.clinician_present == Ternary::yes)
        facts.flags.clinician_present = looks_at(when, Flag::clinician_present) ? Ternary::unknown : Ternary::no;
    return facts;
}

}  // namespace

int main() {
    const auto& w = world();
    Mutations mutations;
    std::vector<Trial> trials;
    for (std::size_t guard = 0; guard < w.rules.guards.size(); ++guard)
        for (auto& mutant : mutations.of(guard, w.rules.guards[guard])) trials.emplace_back(std::move(mutant));
    for (auto& trial : trials) trial.guards = std::make_unique<Guards>(List<Guard>{&trial.mutant.changed, 1}, w.space);

    const auto states = states_or(usual_states / 5);
    Chance chance(31);
    for (std::uint64_t i = 0; i < states; ++i) {
        const auto view = view_of(w.random(chance));
        for (auto& trial : trials) {
            if (trial.in_random.is_noticed) continue;
            const auto found = trial.look(view);
            trial.in_random.changes = trial.in_random.changes || found.changes;
            trial.in_random.is_noticed = found.is_noticed;
        }
    }
    std::size_t killed = 0;
    std::size_t survived = 0;
    std::size_t nothing = 0;
    for (auto& trial : trials) {
        if (trial.in_random.is_noticed) {
            ++killed;
            continue;
        }
        for (int k = 0; k < 2000 && !trial.changes_elsewhere; ++k)
            trial.changes_elsewhere = trial.look(view_of(made_for(trial.mutant.changed.when, chance))).changes;
        const bool has_survived = trial.in_random.changes || trial.changes_elsewhere;
        ++(has_survived ? survived : nothing);
        std::printf("%s: %s, %s\n", has_survived ? "survived" : "changes nothing",
                    std::string(w.rules.guards[trial.mutant.guard].id).c_str(), trial.mutant.what.c_str());
    }
    std::printf("%zu mutants of %zu guards in %llu states: %zu killed, %zu survived, %zu change nothing\n", trials.size(),
                w.rules.guards.size(), static_cast<unsigned long long>(states), killed, survived, nothing);
    return killed * 100 >= (killed + survived) * 95 ? 0 : 1;
}
