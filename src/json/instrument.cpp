// SPDX-License-Identifier: Apache-2.0
#include "documents.hpp"
#include "wording.hpp"

#include <cftkit/assessment/well_formed.hpp>

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

const std::vector<std::string_view>& required_keys() {
    static const std::vector<std::string_view> keys = {"schema", "id", "name", "short_name", "reference", "scales", "licence"};
    return keys;
}
const std::vector<std::string_view>& optional_keys() {
    static const std::vector<std::string_view> keys = {
        "family",      "edition",      "revision",   "supersedes",     "aliases",     "authors_own",  "sources", "status",
        "item_count",  "item_ids",     "taken_from", "fillers",        "lowest_code", "highest_code", "codes",   "item_codes",
        "points",      "reversal",     "codings",    "default_coding", "age_years",   "better",       "method",  "reports",
        "window_days", "missing_rule", "rules",      "alerts",         "follow_ups"};
    return keys;
}

void read_names(const Fields& top, Instrument& into, Reader reader) {
    auto& store = reader.store;
    auto& citing = reader.citing;
    auto& report = reader.report;
    const auto keep = [&](std::string_view key) { return store.text(top.text(key).value_or("")); };
    into.id = store.text(top.id("id").value_or(""));
    into.family = store.text(top.id("family").value_or(""));
    into.edition = keep("edition");
    into.revision = static_cast<std::int32_t>(top.whole("revision", 1, 1'000'000).value_or(1));
    into.name = keep("name");
    into.short_name = keep("short_name");
    std::vector<std::string_view> aliases;
    for (auto& alias : top.texts("aliases")) aliases.push_back(store.text(std::move(alias)));
    into.aliases = store.list(std::move(aliases));
    std::vector<std::string_view> supersedes;
    for (const auto& node : top.list("supersedes"))
        if (auto id = read_id(node, report)) {
            if (*id == into.id) report.add(ErrorCode::supersession_cycle, node.at, "the id of an earlier edition", *id);
            supersedes.push_back(store.text(std::move(*id)));
        }
    into.supersedes = store.list(std::move(supersedes));
    if (const auto reference = top.text("reference")) into.reference = citing.source(*reference, top.at("reference"));
    std::vector<const Source*> own;
    for (const auto& node : top.list("authors_own"))
        if (const auto id = read_text(node, report))
            if (const auto* source = citing.source(*id, node.at)) own.push_back(source);
    into.authors_own = store.list(std::move(own));
    into.provenance = citing.top_provenance(top, into.authors_own);
    if (!top.has("age_years")) return;
    const Fields ages(top.node("age_years"), report, {}, {"from", "to", "sources", "status"});
    static_cast<void>(citing.provenance(ages, into.provenance, into.authors_own));
    into.age_years.from = static_cast<std::int16_t>(ages.whole("from", 0, 150).value_or(-1));
    into.age_years.to =
        static_cast<std::int16_t>(ages.whole("to", std::max<std::int64_t>(into.age_years.from, 0), 150).value_or(-1));
}

/// The words that scales inherit are checked here, so that they are right even where no scale needs them.
void check_inherited(const Fields& top) {
    static_cast<void>(top.word("better", {"higher", "lower", "neither"}));
    static_cast<void>(top.word("method", {"sum", "mean", "sum_of_scales", "mean_of_scales", "difference_of_scales"}));
    static_cast<void>(top.word("reports", {"trait", "state", "recent", "history", "change"}));
    static_cast<void>(top.whole("window_days", 1, 36'500));
}

List<Item> finished_items(const FormDraft& form, Store& store) {
    std::vector<Item> items;
    for (const auto& draft : form.items) {
        Item item;
        item.id = store.text(draft.id);
        item.lowest_code = static_cast<std::int16_t>(draft.codes.front());
        item.highest_code = static_cast<std::int16_t>(draft.codes.back());
        if (draft.has_gaps) {
            std::vector<std::int16_t> codes;
            for (const auto code : draft.codes) codes.push_back(static_cast<std::int16_t>(code));
            item.codes = store.list(std::move(codes));
        }
        item.has_own_codes = draft.has_own_codes;
        item.is_filler = draft.is_filler;
        items.push_back(item);
    }
    return store.list(std::move(items));
}

/// The compiler's list of rules, as the last word: what it finds, the reader should have found before.
void check_defects(const Instrument& form, const FormDraft& draft, Report& report) {
    const auto defect = first_defect(form);
    if (defect.rule == ErrorCode::none) return;
    const auto index = static_cast<std::size_t>(defect.index);
    std::string where;
    if (defect.rule == ErrorCode::never_or_always || defect.rule == ErrorCode::rule_not_total ||
        defect.rule == ErrorCode::rule_unreachable)
        where = "/rules/" + std::to_string(index);
    else if (defect.rule == ErrorCode::bad_codes || defect.rule == ErrorCode::filler_scored ||
             defect.rule == ErrorCode::item_unaccounted)
        where = draft.item_at(index);
    else if (index < draft.scales.size())
        where = draft.scales[index].at;
    report.add(defect.rule, where, "", "value " + std::to_string(defect.value));
}

}  // namespace

std::optional<std::size_t> named_scale(const Instrument& form, const Node& node, Report& report) {
    const auto text = read_text(node, report);
    if (!text) return std::nullopt;
    const auto index = form.find_scale(*text);
    if (index >= 0) return static_cast<std::size_t>(index);
    const auto rule = form.scale_error(*text);
    std::vector<std::string_view> known;
    for (const auto& scale : form.scales)
        if (rule == ErrorCode::unknown_scale || scale.scale == std::string_view(*text).substr(0, text->find('.')))
            known.push_back(scale.id);
    report.add(rule, node.at, "one of " + joined(known), shortened(*text));
    return std::nullopt;
}

Instrument read_instrument(const Value& document, Reader reader, TakenFrom* taken_from) {
    auto& report = reader.report;
    Instrument into;
    if (!check_schema(document, "instrument", report)) return into;
    check_wording(document, report);
    const Fields top({&document, ""}, report, required_keys(), optional_keys());
    read_names(top, into, reader);
    check_inherited(top);
    read_licence(top, into, reader);
    FormDraft form;
    if (!read_items(top, into, form, reader)) return into;
    if (taken_from != nullptr) *taken_from = form.taken_from;
    into.items = finished_items(form, reader.store);
    into.lowest_code = static_cast<std::int16_t>(form.codes.front());
    into.highest_code = static_cast<std::int16_t>(form.codes.back());
    read_codings(top, form, into, reader);
    const auto before = report.size();
    read_scales(top, into, form, reader);
    finish_scales(form, into, reader);
    const bool has_scales = report.size() == before;
    read_rules(top, form, into, reader);
    read_alerts(top, form, into, reader);
    if (has_scales) read_follow_ups(top, into, into, reader);
    if (report.empty()) check_defects(into, form, report);
    return into;
}

void check_belongs(const Fields& top, const Instrument* form) {
    const auto id = top.id("instrument");
    if (id && form != nullptr && *id != form->id)
        top.report().add(ErrorCode::unknown_instrument, top.at("instrument"), std::string(form->id), *id);
}

std::optional<Metric> read_metric(const Fields& fields) {
    const auto word =
        fields.word("metric", {"raw_sum", "scaled_sum", "mean", "sum_of_means", "difference", "converted", "t_score"});
    return word ? std::optional(static_cast<Metric>(*word)) : std::nullopt;
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
