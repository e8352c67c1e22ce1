// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/domain/model.hpp>
#include <cftkit/sequencing/decision.hpp>
#include <cftkit/sequencing/facts_of.hpp>
#include <cftkit/sequencing/rules.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace sequencing {

/// The rules and practices made ready for decisions. Make it once and keep it; the model and the rules must outlive it. It has no
/// state of its own: the same state gives the same decision, from any thread.
class Sequencer {
public:
    Sequencer(const Model& model, const Rules& rules)
        : model_(&model),
          rules_(&rules),
          space_(std::make_unique<ActionSpace>(model.practices)),
          guards_(std::make_unique<Guards>(rules.guards, *space_)) {}

    [[nodiscard]] const Model& model() const noexcept { return *model_; }
    [[nodiscard]] const Rules& rules() const noexcept { return *rules_; }
    [[nodiscard]] const ActionSpace& space() const noexcept { return *space_; }
    [[nodiscard]] const Guards& guards() const noexcept { return *guards_; }
    /// False where there are more practices, actions or guards than it can hold: then it must not be used.
    [[nodiscard]] bool is_whole() const noexcept { return guards_->is_whole(); }

    [[nodiscard]] Facts facts(const State& state, const CheckIn& check_in = {}, const Caller& caller = {}) const {
        return facts_of(state, check_in, *space_, rules_->flags, model_->factors, rules_->settings, caller);
    }
    /// Overrides that hold on the day, as guards see them. One that is not complete, too long, out of its days or that names an absolute
    /// guard lifts nothing.
    [[nodiscard]] std::vector<Lift> lifts(const State& state) const;
    [[nodiscard]] Allowed allowed(const Facts& facts, const std::vector<Lift>& lifts = {}) const {
        Allowed result;
        guards_->allowed(facts, {lifts.data(), lifts.size()}, result);
        return result;
    }

    /// One action for now, or one question, or none. The state must have no defect (state_defect).
    [[nodiscard]] Decision suggest(const State& state, const CheckIn& check_in = {}, const Caller& caller = {},
                                   Mode mode = Mode::rules) const;

private:
    void choose(Decision& decision, const State& state, const CheckIn& check_in, const Caller& caller,
                const std::vector<Lift>& lifts) const;
    void choose_practice(Decision& decision, const State& state, const CheckIn& check_in) const;
    [[nodiscard]] const Question* next_question(const Decision& decision, const State& state, const Caller& caller,
                                                const std::vector<Lift>& lifts, AskWhen when) const;
    void attach(Decision& decision) const;

    const Model* model_;
    const Rules* rules_;
    std::unique_ptr<ActionSpace> space_;
    std::unique_ptr<Guards> guards_;
};

namespace suggesting {

[[nodiscard]] inline bool was_asked(const State& state, std::string_view question) {
    return std::any_of(state.asked.begin(), state.asked.end(),
                       [&](const AskedQuestion& one) { return one.question == question && !(one.at < state.session_began); });
}
[[nodiscard]] inline bool was_declined_lately(const State& state, std::string_view question, const Settings& settings) {
    return std::any_of(state.asked.begin(), state.asked.end(), [&](const AskedQuestion& one) {
        return one.question == question && one.is_declined && days_between(one.at.day, state.now.day) < settings.ask_again_days;
    });
}
[[nodiscard]] inline bool may_be_shown(const Question& question, const Caller& caller) {
    return (!question.needs_signpost || caller.has_signpost) && (!question.needs_reviewer || caller.has_reviewer);
}
[[nodiscard]] inline const FlagFacts* facts_about(List<FlagFacts> flags, Flag flag) {
    for (const auto& one : flags)
        if (one.flag == flag) return &one;
    return nullptr;
}
[[nodiscard]] inline bool is_at_hazard(const Facts& facts, List<FlagFacts> flags, Flag flag) {
    const auto* one = facts_about(flags, flag);
    return one != nullptr && facts.flags[flag] == one->hazard;
}

/// The order in which attachments are shown.
inline constexpr std::string_view attachment_order[] = {"signpost_crisis", "signpost_human",          "signpost_danger",
                                                        "signpost_needs",  "settle_before_and_after", "wording_gently"};

}  // namespace suggesting

inline std::vector<Lift> Sequencer::lifts(const State& state) const {
    std::vector<Lift> result;
    const auto& set = model_->practices;
    for (const auto& one : state.overrides) {
        const auto* guard = rules_->find(one.guard);
        const bool is_complete = guard != nullptr && !one.clinician.empty() && !one.reason.empty() && one.from.is_valid() &&
                                 one.to.is_valid() && days_between(one.from, one.to) >= 0 &&
                                 days_between(one.from, one.to) <= rules_->settings.override_days;
        if (!is_complete || guard->severity == Severity::absolute || state.now.day < one.from || one.to < state.now.day) continue;
        Lift lift{.guard = static_cast<std::uint16_t>(guard - rules_->guards.begin())};
        if (const auto* practice = set.find(one.scope))
            lift.actions = space_->of_practice(static_cast<std::size_t>(practice - set.practices.begin()));
        else if (const auto* family = set.find_family(one.scope))
            lift.actions = space_->of_family(static_cast<std::size_t>(family - set.families.begin()));
        else
            continue;
        result.push_back(lift);
    }
    return result;
}

inline Decision Sequencer::suggest(const State& state, const CheckIn& check_in, const Caller& caller, Mode mode) const {
    Decision decision;
    decision.mode = mode;
    decision.facts = facts(state, check_in, caller);
    const auto lifted = lifts(state);
    guards_->allowed(decision.facts, {lifted.data(), lifted.size()}, decision.allowed);
    choose(decision, state, check_in, caller, lifted);
    attach(decision);
    return decision;
}

inline void Sequencer::choose(Decision& decision, const State& state, const CheckIn& check_in, const Caller& caller,
                              const std::vector<Lift>& lifts) const {
    using namespace suggesting;
    const auto& flags = decision.facts.flags;
    const auto decide = [&decision](ActionKind kind, ReasonCode code, std::string_view subject = {}) {
        decision.choice = {.kind = kind};
        decision.reasons.push_back({code, subject, 0});
    };
    const auto ask = [&](const Question& question, ReasonCode code) {
        decide(ActionKind::ask, code, question.id);
        decision.question = question.id;
    };
    const auto ground_or = [&](ActionKind otherwise) {
        return decision.allowed.actions.has(static_cast<std::size_t>(ActionKind::ground)) ? ActionKind::ground : otherwise;
    };

    if (flags.consent != Ternary::yes) {
        decide(state.has_shown_safety_information ? ActionKind::none : ActionKind::safety_information, ReasonCode::consent_first,
               name(Flag::consent));
        return;
    }
    const auto* moment = rules_->find_question("moment");
    if (moment != nullptr && flags.driving == Ternary::unknown && !was_asked(state, "moment"))
        return ask(*moment, ReasonCode::moment_first);
    if (flags.driving != Ternary::no) return decide(ActionKind::none, ReasonCode::driving, name(Flag::driving));
    const auto* risk = rules_->find_question("risk");
    if (risk != nullptr && flags.risk == Ternary::unknown && !was_asked(state, "risk") && may_be_shown(*risk, caller) &&
        !was_declined_lately(state, "risk", rules_->settings))
        return ask(*risk, ReasonCode::risk_first);
    for (const auto flag :
         {Flag::risk, Flag::psychosis_acute, Flag::mania_acute, Flag::intoxication_now, Flag::dissociation_acute})
        if (is_at_hazard(decision.facts, rules_->flags, flag)) {
            decide(ground_or(ActionKind::signpost), ReasonCode::human_first, name(flag));
            decision.subject = flag == Flag::risk ? "crisis" : "human";
            return;
        }
    if (decision.facts.is_stopped_today) return decide(ground_or(ActionKind::none), ReasonCode::cooling_down);
    if (flags.need_unmet == Ternary::yes && !state.has_named_need) {
        decide(ActionKind::signpost, ReasonCode::need_first, name(Flag::need_unmet));
        decision.subject = "needs";
        return;
    }
    const bool has_practised = std::any_of(state.history.begin(), state.history.end(), [&state](const PracticeRecord& record) {
        return record.practice != "ground" && !(record.at < state.session_began);
    });
    auto can_practise = decision.allowed.actions;
    can_practise &= space_->practices();
    if (has_practised)
        if (const auto* question = next_question(decision, state, caller, lifts, AskWhen::after_a_practice))
            return ask(*question, ReasonCode::one_question);
    if (!can_practise.empty()) return choose_practice(decision, state, check_in);
    if (const auto* question = next_question(decision, state, caller, lifts, AskWhen::before_first_practice))
        return ask(*question, ReasonCode::one_question);
    decide(ground_or(ActionKind::none), ReasonCode::nothing_allowed);
}

/// The first question, in their order, that may be shown, was not asked, and whose answer could allow more. After a practice: at most
/// one a session. Where nothing is allowed, any question that is not kept for a request.
inline const Question* Sequencer::next_question(const Decision& decision, const State& state, const Caller& caller,
                                                const std::vector<Lift>& lifts, AskWhen when) const {
    using namespace suggesting;
    if (when == AskWhen::after_a_practice)
        for (const auto& question : rules_->questions)
            if (question.when == AskWhen::after_a_practice && was_asked(state, question.id)) return nullptr;
    for (const auto& question : rules_->questions) {
        if (question.when == AskWhen::on_request || (when == AskWhen::after_a_practice && question.when != when)) continue;
        if (!may_be_shown(question, caller) || was_asked(state, question.id) ||
            was_declined_lately(state, question.id, rules_->settings))
            continue;
        Facts safe = decision.facts;
        bool is_open = false;
        for (const auto flag : question.flags) {
            const auto* about = facts_about(rules_->flags, flag);
            if (about == nullptr || safe.flags[flag] != Ternary::unknown) continue;
            safe.flags[flag] = !about->hazard;
            is_open = true;
        }
        if (!is_open) continue;
        Allowed after;
        guards_->allowed(safe, {lifts.data(), lifts.size()}, after);
        if (after.actions != decision.allowed.actions) return &question;
    }
    return nullptr;
}

inline void Sequencer::attach(Decision& decision) const {
    const auto place = space_->place_of(decision.choice);
    for (const auto id : suggesting::attachment_order)
        for (std::size_t i = 0; i < rules_->guards.size(); ++i)
            if (rules_->guards[i].attach == id && guards_->attaches_to(i, decision.facts, place)) {
                decision.attachments.push_back(id);
                break;
            }
}

}  // namespace sequencing
}  // namespace cftkit

#include <cftkit/sequencing/choose_practice.hpp>
