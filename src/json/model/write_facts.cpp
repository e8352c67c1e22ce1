// SPDX-License-Identifier: Apache-2.0
#include "write.hpp"

namespace cftkit {
inline namespace json {
namespace writing {

Written systems(const Model& model) {
    auto document = document_of("systems.v1");
    document.put("systems", Written::array(model.systems, [](const SystemFacts& facts) {
                     auto one = Written::object();
                     one.text("id", name(facts.system)).text("wording_id", facts.wording_id).text("colour", facts.colour);
                     one.provenance(facts.provenance);
                     one.put("statements", Written::array(facts.statements, [&facts](const SystemStatement& statement) {
                                 auto entry = Written::object();
                                 entry.text("id", statement.id).text("aspect", name(statement.aspect));
                                 return entry.provenance_unless(facts.provenance, statement.provenance);
                             }));
                     return one;
                 }));
    return document;
}

Written compassion(const CompassionFacts& facts) {
    const std::pair<std::string_view, List<ModelTerm>> kinds[] = {{"flows", facts.flows},
                                                                  {"obstacles", facts.obstacles},
                                                                  {"attributes", facts.attributes},
                                                                  {"skills", facts.skills},
                                                                  {"formulation", facts.formulation}};
    std::vector<Provenance> all;
    for (const auto& [key, terms] : kinds)
        for (const auto& term : terms) all.push_back(term.provenance);
    const auto common = most_frequent(all);
    auto document = document_of("compassion.v1");
    document.provenance(common);
    for (const auto& [key, terms] : kinds)
        document.put(key, Written::array(terms, [&common](const ModelTerm& term) {
                         auto one = Written::object();
                         one.text("id", term.id).text("wording_id", term.wording_id);
                         return one.provenance_unless(common, term.provenance);
                     }));
    return document;
}

Written patterns(const PatternRules& rules) {
    const auto condition = [](const PatternCondition& one) {
        using Kind = PatternCondition::Kind;
        auto written = Written::object();
        written.text("level", name(one.system));
        if (one.kind == Kind::at_least || one.kind == Kind::at_most)
            return written.number(one.kind == Kind::at_least ? "at_least" : "at_most", one.number);
        return written.text("ahead_of", name(one.other))
            .number(one.kind == Kind::ahead ? "by_at_least" : "by_at_most", one.number);
    };
    auto document = document_of("patterns.v1");
    document.provenance(rules.provenance);
    document.put("patterns", Written::array(rules.rules, [&condition](const PatternRule& rule) {
                     auto one = Written::object();
                     one.text("id", name(rule.pattern)).text("wording_id", rule.wording_id);
                     return one.put("all", Written::array(rule.conditions, condition));
                 }));
    return document;
}

Written protective_factors(const Model& model) {
    auto document = document_of("protective_factors.v1");
    document.put("factors", Written::array(model.factors, [](const ProtectiveFactor& factor) {
                     auto one = Written::object();
                     one.text("id", factor.id).text("locus", name(factor.locus)).text("wording_id", factor.wording_id);
                     return one.boolean("is_basic_need", factor.is_basic_need).provenance(factor.provenance);
                 }));
    return document;
}

Written avoided(const List<AvoidedWord>& words) {
    auto document = document_of("avoid.v1");
    return document.put("words", Written::array(words, [](const AvoidedWord& word) {
                            auto one = Written::object();
                            one.text("language", word.language).text("word", word.word);
                            return one.text("because", word.because).text("instead", word.instead);
                        }));
}

Written check_in(const CheckInForm& form) {
    auto document = document_of("check_in.v1");
    document.text("id", form.id).text("wording_id", form.wording_id).provenance(form.provenance);
    document.put(
        "questions", Written::array(form.questions, [](const CheckInQuestion& question) {
            auto one = Written::object();
            return one.text("id", question.id).text("answer", name(question.answer)).text("wording_id", question.wording_id);
        }));
    return document;
}

Written programme(const PracticeSet& set, const Programme& programme) {
    auto document = document_of("programme.v1");
    document.text("id", programme.id).text("name", programme.name).text("steps_are", name(programme.unit));
    document.text("delivered_by", name(programme.delivered_by)).boolean("is_complete", programme.is_complete);
    document.boolean("is_counter_example", programme.is_counter_example);
    document.put("steps", Written::array(programme.steps, [&set](const ProgrammeStep& step) {
                     auto one = Written::object();
                     one.number("number", step.number);
                     if (!step.is_seen) one.boolean("is_seen", false);
                     one.list_if_any("practices", ids_of(set, step.practices));
                     if (step.memory != Memory::none) one.text("memory", name(step.memory));
                     return one.text_if_any("note", step.note);
                 }));
    return document.text_if_any("gaps", programme.gaps).provenance(programme.provenance);
}

Written measures(const Measures& measures) {
    std::vector<Provenance> all;
    for (const auto& one : measures.measures) all.push_back(one.provenance);
    for (const auto& one : measures.not_measured) all.push_back(one.provenance);
    const auto common = most_frequent(all);
    const auto of_cell = [](const Cell& cell) {
        auto one = Written::object();
        one.text(name(cell.kind), cell.id);
        if (cell.kind != CellKind::flow && cell.flow != Flow::none) one.text("flow", name(cell.flow));
        return one;
    };
    auto document = document_of("measures.v1");
    document.provenance(common);
    document.put("measures", Written::array(measures.measures, [&](const Measure& measure) {
                     auto one = Written::object();
                     one.put("cell", of_cell(measure.cell)).text_if_any("instrument", measure.instrument);
                     one.text_if_any("instrument_name", measure.instrument_name).text_if_any("scale", measure.scale);
                     one.text("higher_means", name(measure.higher_means)).text_if_any("note", measure.note);
                     return one.provenance_unless(common, measure.provenance);
                 }));
    document.put("not_measured", Written::array(measures.not_measured, [&](const NotMeasured& entry) {
                     auto one = Written::object();
                     one.put("cell", of_cell(entry.cell)).text_if_any("note", entry.note);
                     return one.provenance_unless(common, entry.provenance);
                 }));
    return document;
}

}  // namespace writing
}  // namespace json
}  // namespace cftkit
