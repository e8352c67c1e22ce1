// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

#include <algorithm>
#include <iterator>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

/// The order in which the shipped questions are asked.
constexpr std::string_view questions_in_order[] = {"consent", "moment", "risk",   "acute", "age",   "breath",    "hard_times",
                                                   "touch",   "eating", "danger", "grief", "needs", "preference"};
constexpr std::size_t most_before_practice = 3;

constexpr unsigned bit(Ternary value) noexcept { return 1U << static_cast<unsigned>(value); }

class Checks {
public:
    explicit Checks(ModelReading& reading)
        : reading_(reading), base_(reading.options.base_rules), draft_(reading.draft.rules), rules_(reading.into.rules) {}

    void run() {
        check_flags();
        for (const auto& guard : draft_.guards) check_guard(guard.fact, guard.place);
        check_order();
        check_questions();
        check_cuts();
    }

private:
    [[nodiscard]] const FlagFacts* find_flag(Flag flag) const {
        for (const auto& facts : rules_.flags)
            if (facts.flag == flag) return &facts;
        return nullptr;
    }

    void check_flags() {
        if (!draft_.flags) return;
        const auto& [draft, document] = *draft_.flags;
        for (std::size_t i = 0; i < flag_count; ++i)
            if (reading_.report(document).empty() && find_flag(static_cast<Flag>(i)) == nullptr)
                missing_.push_back(static_cast<Flag>(i));
        for (const auto flag : missing_)
            reading_.report(document).add(ErrorCode::model_incomplete, "/flags", "the flag " + std::string(name(flag)), "none");
        if (base_ == nullptr) return;
        // The guards of the base name the hazards as they are there.
        for (std::size_t i = 0; i < draft.flags.size(); ++i)
            for (const auto& facts : base_->flags)
                if (facts.flag == draft.flags[i].flag && facts.hazard != draft.flags[i].hazard)
                    reading_.report(document).add(ErrorCode::one_sided_values, pointer(draft.flags_at[i], "hazard"),
                                                  std::string(name(facts.hazard)) + ", as the guards that there are have it",
                                                  std::string(name(draft.flags[i].hazard)));
    }

    void check_values(const StateDraft& state, const Place& place) {
        for (const auto& part : state.parts) check_values(part, place);
        const auto& condition = state.condition;
        if (condition.kind != StateCondition::Kind::flag || condition.values == 0) return;
        const auto* facts = find_flag(condition.flag);
        const auto values = static_cast<unsigned>(condition.values);
        const auto is_closed_for = [values](Ternary hazard) {
            return values == bit(hazard) || values == (bit(hazard) | bit(Ternary::unknown));
        };
        const bool is_closed =
            facts != nullptr ? is_closed_for(facts->hazard) : is_closed_for(Ternary::yes) || is_closed_for(Ternary::no);
        if (is_closed) return;
        const std::string hazard(facts != nullptr ? name(facts->hazard) : "the hazard");
        std::vector<std::string_view> found;
        for (const auto value : {Ternary::no, Ternary::unknown, Ternary::yes})
            if ((values & bit(value)) != 0) found.push_back(name(value));
        reading_.report(place).add(ErrorCode::one_sided_values, pointer(state.at, "in"),
                                   hazard + ", or " + hazard + " and unknown", joined(found));
    }

    void check_names(const Guard& guard, const std::vector<Named>& implied_by, const Place& place) {
        if (reading_.is_alone) return;
        std::vector<std::string_view> known;
        for (const auto& one : rules_.guards)
            if (one.id != guard.id) known.push_back(one.id);
        const auto check = [&](const Named& named) {
            if (std::find(known.begin(), known.end(), named.id) == known.end())
                add_unknown(reading_.report(place), ErrorCode::unknown_guard, named, "the id of another guard", known);
        };
        for (const auto& named : implied_by) check(named);
        // A sentence is a reason; one word is the name of a guard.
        if (is_id(guard.unknown_handled_by))
            check({std::string(guard.unknown_handled_by), pointer(place.at, "unknown_handled_by")});
    }

    void check_guard(const GuardDraft& draft, const Place& place) {
        check_values(draft.when, place);
        check_names(draft.guard, draft.implied_by, place);
    }

    void check_order() {
        std::size_t last = 0;
        std::size_t before_practice = 0;
        if (base_ != nullptr)
            for (const auto& question : base_->questions)
                before_practice += question.when == AskWhen::before_first_practice ? 1 : 0;
        for (const auto& [question, place] : draft_.questions) {
            const auto* found = std::find(std::begin(questions_in_order), std::end(questions_in_order), question.id);
            const auto at = static_cast<std::size_t>(found - std::begin(questions_in_order));
            if (found != std::end(questions_in_order)) {
                if (at < last)
                    reading_.report(place).add(
                        ErrorCode::step_out_of_order, pointer(place.at, "id"),
                        "the order " + joined({std::begin(questions_in_order), std::end(questions_in_order)}),
                        std::string(question.id));
                last = std::max(last, at);
            }
            if (question.when == AskWhen::before_first_practice && ++before_practice > most_before_practice)
                reading_.report(place).add(ErrorCode::too_many_questions, pointer(place.at, "when"),
                                           "at most three questions before a first practice", std::to_string(before_practice));
        }
    }

    /// A flag names the question that asks for it, and the question names the flag.
    void check_questions() {
        if (rules_.flags.empty() || (rules_.questions.empty() && reading_.is_alone)) return;
        for (const auto& [question, place] : draft_.questions)
            for (std::size_t i = 0; i < question.flags.size(); ++i) {
                const auto* facts = find_flag(question.flags[i]);
                if (facts != nullptr && facts->question != question.id)
                    reading_.report(place).add(
                        ErrorCode::question_mismatch, pointer(place.at, "flags") + "/" + std::to_string(i),
                        facts->question.empty() ? "a flag that is asked for" : "the question " + std::string(facts->question),
                        std::string(name(question.flags[i])));
            }
        if (!draft_.flags || rules_.questions.empty()) return;
        const auto& [draft, document] = *draft_.flags;
        for (std::size_t i = 0; i < draft.flags.size(); ++i) {
            const auto& facts = draft.flags[i];
            if (facts.question.empty()) continue;
            const auto* question = rules_.find_question(facts.question);
            if (question == nullptr ||
                std::find(question->flags.begin(), question->flags.end(), facts.flag) == question->flags.end())
                reading_.report(document).add(ErrorCode::question_mismatch, pointer(draft.flags_at[i], "question"),
                                              "a question that asks for " + std::string(name(facts.flag)),
                                              std::string(facts.question));
        }
    }

    void check_cuts() {
        if (!draft_.settings || !draft_.settings->facts.cuts) return;
        const auto& [draft, document] = *draft_.settings;
        for (std::size_t i = 0; i < draft.cuts->size(); ++i) {
            const auto& cut = (*draft.cuts)[i];
            const auto* facts = find_flag(cut.flag);
            if (facts != nullptr && facts->set_by != SetBy::scores)
                reading_.report(document).add(ErrorCode::unknown_word, pointer(draft.cuts_at[i], "flag"),
                                              "a flag that scores set", std::string(name(cut.flag)));
        }
    }

    ModelReading& reading_;
    const Rules* base_;
    const RulesDraft& draft_;
    const Rules& rules_;
    std::vector<Flag> missing_;
};

}  // namespace

void check_rules(ModelReading& reading) { Checks(reading).run(); }

}  // namespace reading
}  // namespace json
}  // namespace cftkit
