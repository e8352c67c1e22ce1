// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

#include <cftkit/domain/formulation.hpp>

namespace cftkit {
inline namespace json {
namespace reading {

namespace {

template <class Enum, std::size_t N>
List<ModelTerm> read_terms(const Fields& top, std::string_view key, const Enum (&order)[N], const Provenance& inherited,
                           const ModelReader& reader) {
    auto& report = reader.report;
    std::vector<std::string_view> known;
    for (const auto one : order) known.push_back(name(one));
    std::vector<ModelTerm> terms;
    UniqueIds ids(report);
    std::size_t last = 0;
    for (const auto& node : top.list(key)) {
        const Fields fields(node, report, {"id", "wording_id"}, {"sources", "status"});
        ModelTerm term;
        const auto id = fields.word("id", known);
        term.wording_id = reader.wording(fields, "wording_id");
        term.provenance = reader.provenance(fields, inherited);
        if (!id || !ids.add(std::string(known[*id]), fields.at("id"))) continue;
        if (*id < last)
            report.add(ErrorCode::step_out_of_order, fields.at("id"), "the order " + joined(known),
                       std::string(known[*id]) + " after " + std::string(known[last]));
        last = *id;
        term.id = known[*id];
        terms.push_back(term);
    }
    return reader.store.list(std::move(terms));
}

}  // namespace

void read_compassion(const Value& document, const ModelReader& reader) {
    const Fields top({&document, ""}, reader.report, {"schema", "flows", "obstacles", "attributes", "skills", "formulation"},
                     {"sources", "status"});
    const auto above = reader.own_provenance(top);
    CompassionFacts facts;
    facts.flows = read_terms(top, "flows", flows, above, reader);
    facts.obstacles = read_terms(top, "obstacles", obstacles, above, reader);
    facts.attributes = read_terms(top, "attributes", engagement_attributes, above, reader);
    facts.skills = read_terms(top, "skills", action_skills, above, reader);
    facts.formulation = read_terms(top, "formulation", formulation_steps, above, reader);
    reader.into.compassion = {facts, reader.document};
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
