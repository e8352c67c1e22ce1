// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"

namespace generate {
namespace {

using Entries = std::vector<std::string>;

Entries terms(const cftkit::List<cftkit::ModelTerm>& all, Facts& facts) {
    Entries entries;
    for (const auto& term : all) {
        Initialiser one;
        one.text("id", term.id).text("wording_id", term.wording_id);
        facts.provenance(one, term.provenance);
        entries.push_back(one.braced(4));
    }
    return entries;
}

Entries systems(const cftkit::Model& model, Facts& facts) {
    Entries entries;
    for (const auto& system : model.systems) {
        Entries statements;
        for (const auto& statement : system.statements) {
            Initialiser one;
            one.text("id", statement.id).field("aspect", facts.enumerator("Aspect", statement.aspect));
            facts.provenance(one, statement.provenance);
            statements.push_back(one.braced(4));
        }
        Initialiser one;
        one.field("system", facts.enumerator("EmotionSystem", system.system));
        one.text("wording_id", system.wording_id).text("colour", system.colour);
        facts.list(one, "statements", "SystemStatement", std::string(name(system.system)) + "_statements", statements);
        facts.provenance(one, system.provenance);
        entries.push_back(one.braced(4));
    }
    return entries;
}

void patterns(const cftkit::PatternRules& rules, Facts& facts) {
    constexpr std::string_view kinds[] = {"at_least", "at_most", "ahead", "not_ahead"};
    Entries entries;
    for (const auto& rule : rules.rules) {
        Entries conditions;
        for (const auto& condition : rule.conditions) {
            Initialiser one;
            one.field("kind", "PatternCondition::Kind::" + std::string(kinds[static_cast<std::size_t>(condition.kind)]));
            one.field("system", facts.enumerator("EmotionSystem", condition.system));
            facts.word(one, "other", "EmotionSystem", condition.other, cftkit::EmotionSystem::threat);
            conditions.push_back(one.number("number", condition.number, 0).braced(4));
        }
        Initialiser one;
        one.field("pattern", facts.enumerator("Pattern", rule.pattern)).text("wording_id", rule.wording_id);
        facts.list(one, "conditions", "PatternCondition", std::string(name(rule.pattern)) + "_conditions", conditions);
        entries.push_back(one.braced(4));
    }
    Initialiser all;
    facts.list(all, "rules", "PatternRule", "pattern_rules", entries);
    facts.provenance(all, rules.provenance);
    facts.constant("How three levels stand to each other; our own choice, not validated.", "PatternRules", "patterns", all);
}

void check_in(const cftkit::CheckInForm& form, Facts& facts) {
    Entries questions;
    for (const auto& question : form.questions) {
        Initialiser one;
        one.text("id", question.id);
        facts.word(one, "answer", "CheckInAnswer", question.answer, cftkit::CheckInAnswer::level);
        questions.push_back(one.text("wording_id", question.wording_id).braced(4));
    }
    Initialiser all;
    all.text("id", form.id).text("wording_id", form.wording_id);
    facts.list(all, "questions", "CheckInQuestion", "questions", questions);
    facts.provenance(all, form.provenance);
    facts.constant("Our own check-in for a moment; not validated.", "CheckInForm", "check_in", all);
}

}  // namespace

std::string model_header(const cftkit::Model& model, const Style& style) {
    Facts facts("model", style);
    facts.constant_list("The three systems, in the order of cftkit::emotion_systems.", "SystemFacts", "systems",
                        systems(model, facts));
    Initialiser compassion;
    facts.list(compassion, "flows", "ModelTerm", "flow_terms", terms(model.compassion.flows, facts));
    facts.list(compassion, "obstacles", "ModelTerm", "obstacle_terms", terms(model.compassion.obstacles, facts));
    facts.list(compassion, "attributes", "ModelTerm", "attribute_terms", terms(model.compassion.attributes, facts));
    facts.list(compassion, "skills", "ModelTerm", "skill_terms", terms(model.compassion.skills, facts));
    facts.list(compassion, "formulation", "ModelTerm", "formulation_terms", terms(model.compassion.formulation, facts));
    facts.constant("What the model of compassion consists of.", "CompassionFacts", "compassion", compassion);
    patterns(model.patterns, facts);
    check_in(model.check_in, facts);
    return facts.header("data/model and data/check_in.json",
                        {style.folder + "/sources.hpp", "cftkit/domain/check_in.hpp", "cftkit/domain/model_facts.hpp",
                         "cftkit/domain/three_systems.hpp", "", "string_view"});
}

std::string protective_factors_header(const cftkit::Model& model, const Style& style) {
    Facts facts("protective_factors", style);
    Entries entries;
    for (const auto& factor : model.factors) {
        Initialiser one;
        one.text("id", factor.id);
        facts.word(one, "locus", "Locus", factor.locus, cftkit::Locus::internal);
        one.text("wording_id", factor.wording_id);
        Facts::flag(one, "is_basic_need", factor.is_basic_need);
        facts.provenance(one, factor.provenance);
        entries.push_back(one.braced(4));
    }
    facts.constant_list("What buffers: within a person and around them.", "ProtectiveFactor", "protective_factors", entries);
    return facts.header("data/protective_factors",
                        {style.folder + "/sources.hpp", "cftkit/domain/protective_factor.hpp", "", "string_view"});
}

std::string programmes_header(const cftkit::Model& model, const Style& style) {
    Facts facts("programmes", style);
    Entries entries;
    for (const auto& programme : model.programmes) {
        const std::string id(programme.id);
        Entries steps;
        for (const auto& step : programme.steps) {
            Initialiser one;
            one.field("number", std::to_string(step.number));
            if (!step.is_seen) one.field("is_seen", "false");
            facts.refs(one, "practices", "taught", model.practices, step.practices);
            facts.word(one, "memory", "Memory", step.memory, cftkit::Memory::none);
            steps.push_back(one.text("note", step.note).braced(4));
        }
        Initialiser one;
        one.text("id", programme.id).text("name", programme.name).field("unit", facts.enumerator("StepUnit", programme.unit));
        one.field("delivered_by", facts.enumerator("DeliveredBy", programme.delivered_by));
        Facts::flag(one, "is_complete", programme.is_complete);
        Facts::flag(one, "is_counter_example", programme.is_counter_example);
        facts.list(one, "steps", "ProgrammeStep", id + "_steps", steps);
        one.text("gaps", programme.gaps);
        facts.provenance(one, programme.provenance);
        entries.push_back(one.braced(4));
    }
    facts.constant_list("Published orders, by id. What they teach stands in catalogue::practice_set.", "Programme", "programmes",
                        entries);
    return facts.header("data/programmes", {style.folder + "/sources.hpp", "cftkit/domain/programme.hpp", "", "string_view"});
}

std::string measures_header(const cftkit::Measures& measures, const Style& style) {
    Facts facts("measures", style);
    const auto cell_of = [&facts](const cftkit::Cell& cell) {
        Initialiser one;
        one.field("kind", facts.enumerator("CellKind", cell.kind)).text("id", cell.id);
        facts.word(one, "flow", "Flow", cell.flow, cftkit::Flow::none);
        return one.braced(8);
    };
    Entries measured;
    for (const auto& measure : measures.measures) {
        Initialiser one;
        one.field("cell", cell_of(measure.cell)).text("instrument", measure.instrument).text("scale", measure.scale);
        one.text("instrument_name", measure.instrument_name);
        facts.word(one, "higher_means", "HigherMeans", measure.higher_means, cftkit::HigherMeans::more);
        one.text("note", measure.note);
        facts.provenance(one, measure.provenance);
        measured.push_back(one.braced(4));
    }
    Entries unmeasured;
    for (const auto& entry : measures.not_measured) {
        Initialiser one;
        one.field("cell", cell_of(entry.cell)).text("note", entry.note);
        facts.provenance(one, entry.provenance);
        unmeasured.push_back(one.braced(4));
    }
    Initialiser all;
    facts.list(all, "measures", "Measure", "measured", measured);
    facts.list(all, "not_measured", "NotMeasured", "unmeasured", unmeasured);
    facts.constant("Which scale says something about which cell of the model, and which cells nothing measures.", "Measures",
                   "measures", all);
    return facts.header("data/measures.json",
                        {style.folder + "/sources.hpp", "cftkit/sequencing/measure.hpp", "", "string_view"});
}

std::string texts_header(const cftkit::Texts& texts, const Style& style) {
    const auto language = identifier(texts.language);
    auto text = head("data/texts/" + std::string(texts.language), {"cftkit/core/texts.hpp", "", "string_view"});
    text += "namespace " + style.space + " {\n\nusing std::string_view_literals::operator\"\"sv;\n\n";
    Entries entries;
    for (const auto& one : texts.texts) entries.push_back("{" + literal(one.id) + ", " + literal(one.text) + "}");
    const auto space = "detail::texts_" + std::string(texts.language);
    Arrays arrays(space + "::", style.prefix);
    const auto list = arrays.list("Text", "by_id", entries);
    if (!list.empty()) text += "namespace " + space + " {\n\n" + arrays.text() + "\n}  // namespace " + space + "\n\n";
    Initialiser all;
    all.text("language", texts.language);
    if (!list.empty()) all.field("texts", list);
    text += "namespace texts {\n\n/// What a person reads, in the language \"" + std::string(texts.language) + "\".\n";
    text += "inline constexpr " + style.prefix + "Texts " + language + all.braced(4) + ";\n\n}  // namespace texts\n";
    return text + "}  // namespace " + style.space + "\n";
}

std::string avoided_header(const cftkit::Model& model, const Style& style) {
    Facts facts("avoid", style);
    Entries entries;
    for (const auto& word : model.avoided) {
        Initialiser one;
        one.text("language", word.language).text("word", word.word);
        entries.push_back(one.text("because", word.because).text("instead", word.instead).braced(4));
    }
    facts.constant_list("Words that no text a person reads uses, each in its language.", "AvoidedWord", "avoided", entries);
    // The other headers have their literals from sources.hpp; this one cites nothing.
    auto text = facts.header("data/texts/avoid.json", {"cftkit/core/list.hpp", "cftkit/core/texts.hpp", "", "string_view"});
    const auto opening = "namespace " + style.space + " {\n";
    return text.insert(text.find(opening) + opening.size(), "\nusing std::string_view_literals::operator\"\"sv;\n");
}

std::string whole_model_header(const cftkit::Model& model, const Style& style) {
    Facts facts("whole_model", style);
    std::vector<std::string> includes = {style.folder + "/model.hpp", style.folder + "/practices.hpp",
                                         style.folder + "/programmes.hpp", style.folder + "/protective_factors.hpp",
                                         style.folder + "/sources.hpp", style.folder + "/texts/avoid.hpp"};
    Entries languages;
    for (const auto& texts : model.texts) {
        includes.push_back(style.folder + "/texts/" + std::string(texts.language) + ".hpp");
        languages.push_back("texts::" + identifier(texts.language));
    }
    includes.push_back("cftkit/domain/model.hpp");
    Initialiser all;
    for (const auto& [member, constant] : {std::pair("systems", "systems"),
                                           {"compassion", "compassion"},
                                           {"patterns", "patterns"},
                                           {"factors", "protective_factors"},
                                           {"practices", "practice_set"},
                                           {"breathing", "breathing"},
                                           {"programmes", "programmes"},
                                           {"check_in", "check_in"}})
        all.field(member, constant);
    facts.list(all, "texts", "Texts", "all_texts", languages);
    all.field("avoided", "avoided");
    if (!model.sources.empty()) all.field("sources", "all_sources");
    facts.constant("The whole model, with the texts of every language. A program that needs a part of it includes that part.",
                   "Model", "model", all);
    return facts.header("data", includes);
}

}  // namespace generate
