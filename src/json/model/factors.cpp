// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

void read_factors(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    const Fields top({&document, ""}, report, {"schema", "factors"});
    UniqueIds ids(report);
    for (const auto& node : top.list("factors")) {
        const Fields fields(node, report, {"id", "locus", "wording_id", "is_basic_need"}, {"sources", "status"});
        ProtectiveFactor factor;
        const auto id = fields.id("id");
        factor.locus = word_of(fields, "locus", Locus::external);
        factor.wording_id = reader.wording(fields, "wording_id");
        factor.is_basic_need = fields.truth("is_basic_need").value_or(false);
        factor.provenance = reader.own_provenance(fields);
        if (!id || !ids.add(*id, fields.at("id"))) continue;
        factor.id = reader.store.text(*id);
        reader.into.factors.push_back({factor, {reader.document, fields.at("id")}});
    }
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
