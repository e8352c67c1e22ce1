// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

std::vector<NeedDraft> read_needs(const Fields& fields, const ModelReader& reader) {
    std::vector<NeedDraft> needs;
    for (const auto& node : fields.list("needs")) {
        const Fields one(node, reader.report, {"any_of", "count", "kind", "within"}, {"sources", "status"});
        NeedDraft draft;
        draft.any_of = named_ids(one, "any_of", reader);
        if (one.has("any_of") && one.find("any_of")->kind == Value::Kind::list && one.find("any_of")->items.empty())
            reader.report.add(ErrorCode::wrong_type, one.at("any_of"), "at least one family or practice", "an empty list");
        draft.need.count = static_cast<std::uint8_t>(one.whole("count", 1, 100).value_or(1));
        draft.need.kind = word_of(one, "kind", PrerequisiteKind::soft);
        draft.need.within = word_of(one, "within", Within::same_session);
        draft.need.provenance = reader.own_provenance(one);
        needs.push_back(std::move(draft));
    }
    return needs;
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
