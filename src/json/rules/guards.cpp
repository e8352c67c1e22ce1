// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

#include <iterator>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

/// What an app may have to show beside an action.
constexpr std::string_view attachments[] = {"signpost_crisis", "signpost_human",          "signpost_danger",
                                            "signpost_needs",  "settle_before_and_after", "wording_gently"};

std::string_view read_effect(const Fields& fields, const ModelReader& reader) {
    if (!fields.has("effect")) return {};
    const auto node = fields.node("effect");
    if (node.value->kind != Value::Kind::object) {
        static_cast<void>(fields.word("effect", {"remove"}));
        return {};
    }
    const Fields effect(node, reader.report, {"attach"});
    const auto attachment = effect.word("attach", {attachments, attachments + std::size(attachments)});
    if (!attachment) return attachments[0];
    reader.owns_text("attachment." + std::string(attachments[*attachment]), effect.at("attach"));
    return attachments[*attachment];
}

/// A text that says something.
std::string_view read_sentence(const Fields& fields, std::string_view key, const ModelReader& reader) {
    const auto text = fields.text(key);
    if (text && text->find_first_not_of(' ') == std::string::npos)
        reader.report.add(ErrorCode::wrong_type, fields.at(key), "a text that says something", "an empty one");
    return reader.store.text(text.value_or(""));
}

GuardDraft read_guard(const Fields& fields, const Provenance& above, const ModelReader& reader) {
    GuardDraft draft;
    auto& guard = draft.guard;
    guard.family = reader.store.text(fields.id("family").value_or(""));
    guard.severity = word_of(fields, "severity", Severity::absolute);
    if (fields.has("when")) draft.when = read_state(fields.node("when"), reader);
    if (fields.has("on")) draft.on = read_action(fields.node("on"), reader);
    guard.attach = read_effect(fields, reader);
    guard.unknown_handled_by = read_sentence(fields, "unknown_handled_by", reader);
    if (fields.has("implied_by")) static_cast<void>(filled_list(fields, "implied_by", "at least one guard"));
    draft.implied_by = named_ids(fields, "implied_by", reader);
    guard.rationale = read_sentence(fields, "rationale", reader);
    guard.wording_id = reader.wording(fields, "wording_id");
    std::vector<std::string_view> tests;
    static_cast<void>(filled_list(fields, "tests", "at least one test"));
    for (const auto& test : named_ids(fields, "tests", reader)) tests.push_back(reader.store.text(test.id));
    guard.tests = reader.store.list(std::move(tests));
    guard.provenance = reader.provenance(fields, above);
    return draft;
}

}  // namespace

void read_guards(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    const Fields top({&document, ""}, report, {"schema", "guards"}, {"sources", "status"});
    const auto above = reader.own_provenance(top);
    reader.owns_text("guard.prerequisite", "/guards");
    for (const auto& node : top.list("guards")) {
        const Fields fields(node, report,
                            {"id", "family", "severity", "when", "on", "effect", "rationale", "wording_id", "tests"},
                            {"unknown_handled_by", "implied_by", "sources", "status"});
        const auto id = fields.id("id");
        auto draft = read_guard(fields, above, reader);
        check_guard(draft, fields, reader);
        if (!id) continue;
        if (id->starts_with(prerequisite_prefix)) {
            report.add(ErrorCode::bad_id, fields.at("id"), "another beginning: guards that are made of needs have this one", *id);
            continue;
        }
        draft.guard.id = reader.store.text(*id);
        reader.into.rules.guards.push_back({std::move(draft), {reader.document, fields.at()}});
    }
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
