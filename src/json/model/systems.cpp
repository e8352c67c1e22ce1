// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

void read_systems(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    const Fields top({&document, ""}, report, {"schema", "systems"});
    reader.owns_text("model.aim", top.at("systems"));
    std::vector<SystemFacts> systems;
    UniqueIds ids(report);
    for (const auto& node : top.list("systems")) {
        const Fields fields(node, report, {"id", "wording_id", "colour", "statements"}, {"sources", "status"});
        SystemFacts facts;
        const auto id = fields.word("id", words_up_to(EmotionSystem::soothing));
        facts.wording_id = reader.wording(fields, "wording_id");
        facts.colour = reader.store.text(fields.id("colour").value_or(""));
        facts.provenance = reader.own_provenance(fields);
        std::vector<SystemStatement> statements;
        UniqueIds statement_ids(report);
        for (const auto& one : fields.list("statements")) {
            const Fields said(one, report, {"id", "aspect"}, {"sources", "status"});
            SystemStatement statement;
            const auto statement_id = said.id("id");
            statement.aspect = word_of(said, "aspect", Aspect::over_reliance);
            statement.provenance = reader.provenance(said, facts.provenance);
            if (!statement_id || !statement_ids.add(*statement_id, said.at("id"))) continue;
            statement.id = reader.store.text(*statement_id);
            if (!facts.wording_id.empty()) reader.owns_text(std::string(facts.wording_id) + "." + *statement_id, said.at("id"));
            statements.push_back(statement);
        }
        facts.statements = reader.store.list(std::move(statements));
        if (!id || !ids.add(std::string(name(static_cast<EmotionSystem>(*id))), fields.at("id"))) continue;
        facts.system = static_cast<EmotionSystem>(*id);
        if (!systems.empty() && facts.system < systems.back().system)
            report.add(ErrorCode::step_out_of_order, fields.at("id"), "the systems in the order threat, drive, soothing",
                       std::string(name(facts.system)) + " after " + std::string(name(systems.back().system)));
        systems.push_back(facts);
    }
    reader.into.systems = {reader.store.list(std::move(systems)), reader.document};
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
