// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/guard.hpp>

#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Every small mistake that could stand in a guard: a value too many or too few, a number off by one, a part left out, a comparison
// turned round, a severity or an attachment mixed up.
namespace guard_oracle {

using namespace cftkit;

/// A guard with one mistake, and what it is.
struct Mutant {
    std::size_t guard = 0;  ///< its place among the rules
    std::string what = {};
    Guard changed = {};
    bool is_dropped = false;
};

/// Makes mutants and owns the lists in them.
class Mutations {
public:
    std::vector<Mutant> of(std::size_t place, const Guard& guard) {
        std::vector<Mutant> mutants;
        mutants.push_back({place, "dropped", guard, true});
        const auto add = [&](std::string what, auto&& change) {
            Mutant mutant{place, std::move(what), guard};
            change(mutant.changed);
            mutants.push_back(std::move(mutant));
        };
        for (auto& [what, when] : variants(guard.when)) add("when: " + what, [&, &other = when](Guard& one) { one.when = other; });
        for (auto& [what, on] : variants(guard.on)) add("on: " + what, [&, &other = on](Guard& one) { one.on = other; });
        if (guard.removes())
            for (const auto severity : {Severity::block, Severity::absolute})
                if ((severity == Severity::absolute) != (guard.severity == Severity::absolute))
                    add("severity " + std::string(name(severity)), [&](Guard& one) { one.severity = severity; });
        constexpr std::string_view attachments[] = {"signpost_crisis", "signpost_human",          "signpost_danger",
                                                    "signpost_needs",  "settle_before_and_after", "wording_gently"};
        if (!guard.removes())
            for (const auto id : attachments)
                if (id != guard.attach) add("attach " + std::string(id), [&](Guard& one) { one.attach = id; });
        return mutants;
    }

private:
    template <class Condition>
    using Variants = std::vector<std::pair<std::string, Condition>>;

    std::deque<std::vector<StateCondition>> states_;
    std::deque<std::vector<ActionCondition>> actions_;
    std::deque<std::vector<PracticeRef>> refs_;

    static std::deque<std::vector<StateCondition>>& kept(Mutations& self, const StateCondition&) { return self.states_; }
    static std::deque<std::vector<ActionCondition>>& kept(Mutations& self, const ActionCondition&) { return self.actions_; }

    template <class Condition>
    List<Condition> keep(std::vector<Condition> parts) {
        auto& all = kept(*this, Condition{});
        all.push_back(std::move(parts));
        return {all.back().data(), all.back().size()};
    }
    List<PracticeRef> keep(std::vector<PracticeRef> refs) {
        refs_.push_back(std::move(refs));
        return {refs_.back().data(), refs_.back().size()};
    }

    /// One part left out, all and any mixed up, and a mistake in one part.
    template <class Condition>
    void add_of_parts(const Condition& one, Variants<Condition>& found) {
        using Kind = typename Condition::Kind;
        if (one.kind != Kind::all && one.kind != Kind::any) return;
        auto other = one;
        other.kind = one.kind == Kind::all ? Kind::any : Kind::all;
        if (one.parts.size() > 1) found.push_back({one.kind == Kind::all ? "any for all" : "all for any", other});
        for (std::size_t i = 0; i < one.parts.size(); ++i) {
            const std::vector<Condition> parts(one.parts.begin(), one.parts.end());
            if (parts.size() > 1) {
                auto fewer = parts;
                fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
                auto without = one;
                without.parts = keep(std::move(fewer));
                found.push_back({"without part " + std::to_string(i), without});
            }
            for (auto& [what, part] : variants(parts[i])) {
                auto changed = parts;
                changed[i] = part;
                auto with = one;
                with.parts = keep(std::move(changed));
                found.push_back({"part " + std::to_string(i) + ", " + what, with});
            }
        }
    }

    /// Each bit of a set of `count` values put in or left out; never an empty set.
    template <class Add>
    static void for_each_bit(std::uint32_t values, unsigned count, const Add& add) {
        for (unsigned bit = 0; bit < count; ++bit) {
            const auto changed = values ^ 1U << bit;
            if (changed != 0) add(((values >> bit & 1U) != 0 ? "without value " : "with value ") + std::to_string(bit), changed);
        }
    }

    template <class Add>
    void for_each_ref(const List<PracticeRef>& refs, const Add& add) {
        for (std::size_t i = 0; i < refs.size(); ++i) {
            std::vector<PracticeRef> changed(refs.begin(), refs.end());
            changed[i].index = static_cast<std::uint16_t>(changed[i].index == 0 ? 1 : changed[i].index - 1);
            add("another than " + std::to_string(i), keep(changed));
            changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
            if (!changed.empty()) add("without " + std::to_string(i), keep(changed));
        }
    }

    Variants<StateCondition> variants(const StateCondition& one) {
        using Kind = StateCondition::Kind;
        Variants<StateCondition> found;
        const auto add = [&](std::string what, auto&& change) {
            auto changed = one;
            change(changed);
            found.push_back({std::move(what), changed});
        };
        add_of_parts(one, found);
        const bool is_yes_or_no = one.kind == Kind::is && one.fact != Fact::stop;
        if (one.kind == Kind::flag || is_yes_or_no)
            for_each_bit(one.values, 3, [&](std::string what, std::uint32_t values) {
                const auto subject = one.kind == Kind::flag ? name(one.flag) : name(one.fact);
                add(std::string(subject) + " " + what,
                    [values](StateCondition& changed) { changed.values = static_cast<std::uint8_t>(values); });
            });
        if (one.kind == Kind::below || one.kind == Kind::above || one.kind == Kind::practised)
            for (const int step : {-1, 1})
                add("number " + std::to_string(one.number + step), [step](StateCondition& changed) { changed.number += step; });
        if ((one.kind == Kind::below && !one.has_attribute && one.fact != Fact::earned) || one.kind == Kind::above)
            add("turned round",
                [](StateCondition& changed) { changed.kind = changed.kind == Kind::below ? Kind::above : Kind::below; });
        if (one.kind == Kind::below || one.kind == Kind::above || is_yes_or_no)
            add("unknown turned round", [](StateCondition& changed) { changed.unknown_fires = !changed.unknown_fires; });
        if (one.kind == Kind::is && one.fact == Fact::stop)
            add("another stop", [](StateCondition& changed) { changed.word = changed.word == "review" ? "today" : "review"; });
        if (one.kind == Kind::of_action)
            for (const auto fact : {Fact::marked, Fact::paused, Fact::spaced, Fact::first_time})
                if (fact != one.fact) add(std::string(name(fact)), [fact](StateCondition& changed) { changed.fact = fact; });
        for_each_ref(one.practised, [&](std::string what, List<PracticeRef> refs) {
            add("practised: " + what, [refs](StateCondition& changed) { changed.practised = refs; });
        });
        return found;
    }

    Variants<ActionCondition> variants(const ActionCondition& one) {
        using Kind = ActionCondition::Kind;
        Variants<ActionCondition> found;
        const auto add = [&](std::string what, auto&& change) {
            auto changed = one;
            change(changed);
            found.push_back({std::move(what), changed});
        };
        add_of_parts(one, found);
        if (one.kind == Kind::kind)
            for_each_bit(one.kinds, 6, [&](std::string what, std::uint32_t kinds) {
                add("kind " + what, [kinds](ActionCondition& changed) { changed.kinds = static_cast<std::uint8_t>(kinds); });
            });
        if (one.kind == Kind::in || one.kind == Kind::not_in) {
            for_each_bit(one.values, value_count(one.attribute), [&](std::string what, std::uint32_t values) {
                add(std::string(name(one.attribute)) + " " + what,
                    [values](ActionCondition& changed) { changed.values = values; });
            });
            add(std::string(name(one.attribute)) + " turned round",
                [](ActionCondition& changed) { changed.kind = changed.kind == Kind::in ? Kind::not_in : Kind::in; });
        }
        if (one.kind == Kind::above)
            for (const int step : {-1, 1})
                add("above " + std::to_string(one.number + step), [step](ActionCondition& changed) { changed.number += step; });
        for_each_ref(one.practices, [&](std::string what, List<PracticeRef> refs) {
            add(what, [refs](ActionCondition& changed) { changed.practices = refs; });
        });
        return found;
    }

    static unsigned value_count(ActionAttribute attribute) {
        using A = ActionAttribute;
        if (attribute == A::medium || attribute == A::posture || attribute == A::intensity) return 5;
        if (attribute == A::breath || attribute == A::memory || attribute == A::flow) return 4;
        if (attribute == A::eyes || attribute == A::body || attribute == A::imagery || attribute == A::entry ||
            attribute == A::guide)
            return 3;
        return 2;
    }
};

}  // namespace guard_oracle
