// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

class Assembly {
public:
    explicit Assembly(ModelReading& reading)
        : reading_(reading), base_(reading.options.base_rules), draft_(reading.draft.rules), into_(reading.into.rules) {}

    void run() {
        add_flags();
        add_guards();
        add_questions();
        add_settings();
    }

private:
    void add_flags() {
        if (base_ != nullptr) into_.flags = base_->flags;
        if (!draft_.flags) return;
        auto flags = draft_.flags->facts.flags;
        std::sort(flags.begin(), flags.end(), [](const auto& left, const auto& right) { return left.flag < right.flag; });
        into_.flags = reading_.into.store.list(std::move(flags));
    }

    /// Families or practices by id; of the one kind where the other is not meant.
    List<PracticeRef> refs(const ActionDraft& draft, std::size_t document) {
        const auto& set = reading_.into.model.practices;
        const bool is_family = draft.condition.kind == ActionCondition::Kind::family;
        std::vector<std::string_view> known;
        if (is_family)
            for (const auto& family : set.families) known.push_back(family.id);
        else
            for (const auto& practice : set.practices) known.push_back(practice.id);
        std::vector<PracticeRef> found;
        for (const auto& named : draft.names) {
            const auto at = std::find(known.begin(), known.end(), named.id);
            if (at != known.end())
                found.push_back({is_family, static_cast<std::uint16_t>(at - known.begin())});
            else if (!reading_.is_alone)
                add_unknown(reading_.report(document), is_family ? ErrorCode::unknown_family : ErrorCode::unknown_practice, named,
                            is_family ? "the id of a family" : "the id of a practice", known);
        }
        return reading_.into.store.list(std::move(found));
    }

    StateCondition whole(const StateDraft& draft, std::size_t document) {
        auto condition = draft.condition;
        std::vector<StateCondition> parts;
        for (const auto& part : draft.parts) parts.push_back(whole(part, document));
        condition.parts = reading_.into.store.list(std::move(parts));
        bool is_whole = true;
        condition.practised = resolve(reading_, draft.practised, document, is_whole);
        return condition;
    }
    ActionCondition whole(const ActionDraft& draft, std::size_t document) {
        auto condition = draft.condition;
        std::vector<ActionCondition> parts;
        for (const auto& part : draft.parts) parts.push_back(whole(part, document));
        condition.parts = reading_.into.store.list(std::move(parts));
        if (condition.kind == ActionCondition::Kind::family || condition.kind == ActionCondition::Kind::practice)
            condition.practices = refs(draft, document);
        return condition;
    }

    void add_guards() {
        std::vector<Guard> guards;
        if (base_ != nullptr) guards.assign(base_->guards.begin(), base_->guards.end());
        std::vector<Guard> own;
        for (const auto& [draft, place] : draft_.guards) {
            const auto is_same = [&id = draft.guard.id](const auto& other) { return other.id == id; };
            if (std::any_of(guards.begin(), guards.end(), is_same) || std::any_of(own.begin(), own.end(), is_same)) {
                reading_.report(place).add(ErrorCode::duplicate_id, pointer(place.at, "id"), "an id that no other guard has",
                                           std::string(draft.guard.id));
                continue;
            }
            auto guard = draft.guard;
            guard.when = whole(draft.when, place.document);
            guard.on = whole(draft.on, place.document);
            std::vector<std::string_view> implied_by;
            for (const auto& named : draft.implied_by) implied_by.push_back(reading_.into.store.text(named.id));
            guard.implied_by = reading_.into.store.list(std::move(implied_by));
            own.push_back(guard);
        }
        if (!reading_.is_alone) add_prerequisites(reading_, guards);
        guards.insert(guards.end(), own.begin(), own.end());
        std::sort(guards.begin(), guards.end(), [](const auto& left, const auto& right) { return left.id < right.id; });
        into_.guards = reading_.into.store.list(std::move(guards));
    }

    void add_questions() {
        std::vector<Question> questions;
        if (base_ != nullptr) questions.assign(base_->questions.begin(), base_->questions.end());
        for (const auto& [question, place] : draft_.questions) {
            const auto is_same = [&id = question.id](const auto& other) { return other.id == id; };
            if (std::any_of(questions.begin(), questions.end(), is_same))
                reading_.report(place).add(ErrorCode::duplicate_id, pointer(place.at, "id"), "an id that no other question has",
                                           std::string(question.id));
            else
                questions.push_back(question);
        }
        into_.questions = reading_.into.store.list(std::move(questions));
    }

    void add_settings() {
        auto& settings = into_.settings;
        if (base_ != nullptr) settings = base_->settings;
        if (!draft_.settings) return;
        const auto& draft = draft_.settings->facts;
        for (const auto& [name, number] : draft.numbers)
            for (const auto& one : settings_members)
                if (one.name == name) settings.*one.member = number;
        if (draft.cuts) settings.cuts = reading_.into.store.list(*draft.cuts);
        settings.provenance = draft.provenance;
    }

    ModelReading& reading_;
    const Rules* base_;
    const RulesDraft& draft_;
    Rules& into_;
};

}  // namespace

void assemble_rules(ModelReading& reading) {
    Assembly(reading).run();
    check_rules(reading);
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
