// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

void read_settings(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    std::vector<std::string_view> optional = {"cuts", "sources", "status"};
    for (const auto& one : settings_members) optional.push_back(one.name);
    const Fields top({&document, ""}, report, {"schema"}, optional);
    SettingsDraft draft;
    draft.provenance = reader.own_provenance(top);
    for (const auto& one : settings_members)
        if (const auto number = top.whole(one.name, one.lowest, one.highest))
            draft.numbers.emplace_back(one.name, static_cast<std::uint16_t>(*number));
    if (top.has("cuts")) draft.cuts.emplace();
    for (const auto& node : top.list("cuts")) {
        const Fields fields(node, report, {"flag", "instrument", "scale", "at_least", "sources", "status"});
        Cut cut;
        const auto flag = fields.word("flag", {flag_names, flag_names + flag_count});
        cut.instrument = reader.store.text(fields.id("instrument").value_or(""));
        cut.scale = reader.store.text(fields.id("scale").value_or(""));
        if (const auto at_least = fields.decimal("at_least")) cut.at_least = at_least->value();
        cut.provenance = reader.own_provenance(fields);
        if (!flag) continue;
        cut.flag = static_cast<Flag>(*flag);
        draft.cuts->push_back(cut);
        draft.cuts_at.push_back(fields.at());
    }
    reader.into.rules.settings = {std::move(draft), reader.document};
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
