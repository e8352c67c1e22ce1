// SPDX-License-Identifier: Apache-2.0
#include "../rules/reader.hpp"
#include "documents.hpp"

#include <cftkit/domain/formulation.hpp>

#include <algorithm>
#include <iterator>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

class Whole {
public:
    explicit Whole(ModelReading& reading) : reading_(reading), model_(reading.into.model), draft_(reading.draft) {}

    void run() {
        check_systems();
        check_compassion();
        check_patterns();
        check_families();
        check_check_in();
        if (model_.factors.empty()) reading_.add_missing("protective_factors/factors.json", "the protective factors");
        if (model_.breathing.patterns.empty()) reading_.add_missing("practices/breathing.json", "the patterns of breathing");
        if (model_.texts.empty()) reading_.add_missing("texts", "the texts of a language");
        if (model_.avoided.empty()) reading_.add_missing("texts/avoid.json", "the words to avoid");
        if (!draft_.measures && reading_.options.base == nullptr) reading_.add_missing("measures.json", "what measures what");
        check_rules();
    }

private:
    void lacks(std::size_t document, std::string at, std::string expected) {
        reading_.report(document).add(ErrorCode::model_incomplete, std::move(at), std::move(expected), "none");
    }

    void check_systems() {
        if (!draft_.systems) {
            if (model_.systems.empty()) reading_.add_missing("model/systems.json", "the three systems");
            return;
        }
        const auto document = draft_.systems->document;
        if (!reading_.report(document).empty()) return;
        for (const auto system : emotion_systems) {
            const auto is_it = [system](const auto& facts) { return facts.system == system; };
            if (std::none_of(model_.systems.begin(), model_.systems.end(), is_it))
                lacks(document, "/systems", "the system " + std::string(name(system)));
        }
        for (std::size_t i = 0; i < model_.systems.size(); ++i)
            for (std::size_t one = 0; one <= static_cast<std::size_t>(Aspect::over_reliance); ++one) {
                const auto aspect = static_cast<Aspect>(one);
                const auto& statements = model_.systems[i].statements;
                if (std::none_of(statements.begin(), statements.end(),
                                 [aspect](const auto& said) { return said.aspect == aspect; }))
                    lacks(document, "/systems/" + std::to_string(i) + "/statements",
                          "a statement of the aspect " + std::string(name(aspect)));
            }
    }

    template <class Enum, std::size_t N>
    void check_terms(std::string_view key, const List<ModelTerm>& terms, const Enum (&all)[N]) {
        for (const auto one : all)
            if (std::none_of(terms.begin(), terms.end(), [one](const auto& term) { return term.id == name(one); }))
                lacks(draft_.compassion->document, pointer("", key), std::string(name(one)));
    }

    void check_compassion() {
        if (!draft_.compassion) {
            if (model_.compassion.flows.empty()) reading_.add_missing("model/compassion.json", "the model of compassion");
            return;
        }
        if (!reading_.report(draft_.compassion->document).empty()) return;
        const auto& facts = model_.compassion;
        check_terms("flows", facts.flows, flows);
        check_terms("obstacles", facts.obstacles, obstacles);
        check_terms("attributes", facts.attributes, engagement_attributes);
        check_terms("skills", facts.skills, action_skills);
        check_terms("formulation", facts.formulation, formulation_steps);
    }

    void check_patterns() {
        if (!draft_.patterns) {
            if (model_.patterns.rules.empty()) reading_.add_missing("model/patterns.json", "the patterns");
            return;
        }
        if (!reading_.report(draft_.patterns->document).empty()) return;
        const auto& rules = model_.patterns.rules;
        for (std::size_t i = 0; i < static_cast<std::size_t>(Pattern::undetermined); ++i) {
            const auto pattern = static_cast<Pattern>(i);
            if (std::none_of(rules.begin(), rules.end(), [pattern](const auto& rule) { return rule.pattern == pattern; }))
                lacks(draft_.patterns->document, "/patterns", "the pattern " + std::string(name(pattern)));
        }
    }

    void check_families() {
        if (!reading_.is_readable()) return;
        const auto& families = model_.practices.families;
        for (const auto& one : family_marks)
            if (std::none_of(families.begin(), families.end(), [&one](const auto& family) { return family.id == one.id; }))
                reading_.add_missing("practices/" + std::string(one.id) + ".json",
                                     "the family " + std::string(one.id) + ", " + std::string(one.mark));
        for (const auto& file : draft_.families) {
            if (file.is_named_only || !reading_.report(file.document).empty()) continue;
            const auto& practices = model_.practices.practices;
            const auto is_in = [&](const auto& practice) { return families[practice.family].id == file.family.id; };
            if (std::none_of(practices.begin(), practices.end(), is_in))
                lacks(file.document, "/practices", "a practice in the family");
        }
    }

    void check_check_in() {
        if (!draft_.check_in) {
            if (model_.check_in.questions.empty()) reading_.add_missing("check_in.json", "the check-in");
            return;
        }
        if (!reading_.report(draft_.check_in->document).empty()) return;
        const auto& questions = model_.check_in.questions;
        for (const auto id : check_in_members())
            if (std::none_of(questions.begin(), questions.end(), [id](const auto& question) { return question.id == id; }))
                lacks(draft_.check_in->document, "/questions", "the question " + std::string(id));
    }

    void check_rules() {
        if (!reading_.is_readable()) return;
        const bool is_added_to = reading_.options.base_rules != nullptr;
        if (reading_.into.rules.flags.empty()) reading_.add_missing("guards/flags.json", "the flags");
        if (draft_.rules.guards.empty() && !is_added_to) reading_.add_missing("guards/guards.json", "the guards");
        if (reading_.into.rules.questions.empty()) reading_.add_missing("guards/questions.json", "the questions");
        if (is_added_to) return;
        if (!draft_.rules.settings) {
            reading_.add_missing("guards/settings.json", "the numbers of the rules");
            return;
        }
        const auto& [settings, document] = *draft_.rules.settings;
        if (!reading_.report(document).empty()) return;
        for (const auto& member : settings_members)
            if (std::none_of(settings.numbers.begin(), settings.numbers.end(),
                             [&member](const auto& one) { return one.first == member.name; }))
                lacks(document, "", std::string(member.name));
    }

    ModelReading& reading_;
    const Model& model_;
    const ModelDraft& draft_;
};

}  // namespace

void check_whole(ModelReading& reading) { Whole(reading).run(); }

}  // namespace reading
}  // namespace json
}  // namespace cftkit
