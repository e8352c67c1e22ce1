// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

namespace {

void read_steps(const Fields& top, ProgrammeDraft& into, const ModelReader& reader) {
    auto& report = reader.report;
    for (const auto& node : top.list("steps")) {
        const Fields fields(node, report, {"number"}, {"is_seen", "practices", "memory"});
        StepDraft draft;
        const auto number = fields.whole("number", 0, 1000);
        draft.step.number = static_cast<std::uint16_t>(number.value_or(0));
        if (number && !into.steps.empty() && draft.step.number <= into.steps.back().step.number)
            report.add(ErrorCode::step_out_of_order, fields.at("number"),
                       "more than the step before, " + std::to_string(into.steps.back().step.number), std::to_string(*number));
        draft.step.is_seen = fields.truth("is_seen").value_or(true);
        if (fields.is_object() && draft.step.is_seen && !fields.has("practices"))
            report.add(ErrorCode::missing_key, fields.at(), "practices, or is_seen false", "no such key");
        if (!draft.step.is_seen && fields.has("practices"))
            report.add(ErrorCode::unknown_key, fields.at("practices"), "no practices in a step that was not seen",
                       shown(*fields.find("practices")));
        draft.practices = named_ids(fields, "practices", reader);
        draft.step.memory = word_of(fields, "memory", Memory::trauma);
        draft.step.note = reader.text(fields, "note");
        into.steps.push_back(std::move(draft));
    }
}

}  // namespace

void read_programme(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    const Fields top({&document, ""}, report,
                     {"schema", "id", "name", "steps_are", "delivered_by", "is_complete", "is_counter_example", "steps"},
                     {"gaps", "sources", "status"});
    ProgrammeDraft draft;
    draft.document = reader.document;
    auto& programme = draft.programme;
    const auto id = top.id("id");
    programme.id = reader.store.text(id.value_or(""));
    programme.name = reader.text(top, "name");
    programme.unit = word_of(top, "steps_are", StepUnit::day);
    programme.delivered_by = word_of(top, "delivered_by", DeliveredBy::not_stated);
    programme.is_complete = top.truth("is_complete").value_or(false);
    programme.is_counter_example = top.truth("is_counter_example").value_or(false);
    programme.gaps = reader.text(top, "gaps");
    programme.provenance = reader.own_provenance(top);
    read_steps(top, draft, reader);
    for (const auto& one : draft.steps)
        if (programme.is_complete && !one.step.is_seen) {
            report.add(ErrorCode::model_incomplete, top.at("is_complete"), "false where a step was not seen", "true");
            break;
        }
    if (id) reader.into.programmes.push_back(std::move(draft));
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
