// SPDX-License-Identifier: Apache-2.0
#include "form.hpp"

#include <cftkit/assessment/counting.hpp>

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

/// A threshold that some code of the item misses and some code reaches.
bool is_sensible(const ItemDraft& item, std::int64_t at_least, const std::string& at, Report& report) {
    if (at_least > item.codes.front() && at_least <= item.codes.back()) return true;
    report.add(ErrorCode::never_or_always, at,
               "a threshold above " + std::to_string(item.codes.front()) + " and up to " + std::to_string(item.codes.back()) +
                   " for item " + item.id,
               std::to_string(at_least));
    return false;
}

ItemCount read_count(const Fields& fields, const FormDraft& form, Reader reader) {
    auto& report = reader.report;
    ItemCount count;
    const auto usual = fields.whole("at_least", -1000, 1000);
    if (!fields.has("items") || !usual) return count;
    const auto items = form.item_list(fields.node("items"), form.scored(), report);
    std::map<std::size_t, std::pair<std::int64_t, std::string>> exceptions;
    for (const auto& [id, node] : fields.members("at_least_for")) {
        const auto index = form.item_named(id, node.at, report);
        const auto at_least = read_whole(node, report, -1000, 1000);
        if (index && std::find(items.begin(), items.end(), *index) == items.end())
            report.add(ErrorCode::unknown_item, node.at, "one of the items counted", id);
        if (index && at_least) exceptions[*index] = {*at_least, node.at};
    }
    std::vector<ItemCount::Threshold> thresholds;
    for (const auto index : items) {
        const auto exception = exceptions.find(index);
        const auto at_least = exception == exceptions.end() ? *usual : exception->second.first;
        const auto at = exception == exceptions.end() ? fields.at("at_least") : exception->second.second;
        if (is_sensible(form.items[index], at_least, at, report))
            thresholds.push_back({static_cast<std::uint16_t>(index), static_cast<std::int16_t>(at_least)});
    }
    count.items = reader.store.list(std::move(thresholds));
    return count;
}

CountingOutcome read_outcome(const Fields& fields, const std::vector<ItemCount>& counts, Reader reader) {
    auto& report = reader.report;
    std::vector<std::uint16_t> needs(counts.size());
    for (const auto& [id, node] : fields.members("needs_at_least")) {
        const std::string_view wanted = id;
        const auto found = std::find_if(counts.begin(), counts.end(), [&wanted](const ItemCount& count) { return count.id == wanted; });
        const auto need = read_whole(node, report, 1, 1000);
        if (found == counts.end()) {
            report.add(ErrorCode::unknown_count, node.at, "the id of one of the counts", shortened(id));
        } else if (need) {
            if (*need > static_cast<std::int64_t>(found->items.size()))
                report.add(ErrorCode::rule_unreachable, node.at,
                           "at most the " + std::to_string(found->items.size()) + " items counted", std::to_string(*need));
            needs[static_cast<std::size_t>(found - counts.begin())] = static_cast<std::uint16_t>(*need);
        }
    }
    return {{}, reader.store.list(std::move(needs))};
}

void check_outcomes(const std::vector<CountingOutcome>& outcomes, const std::vector<std::string>& places, Report& report) {
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const auto& needs = outcomes[i].needs;
        if (i + 1 == outcomes.size() && std::any_of(needs.begin(), needs.end(), [](auto need) { return need > 0; }))
            report.add(ErrorCode::rule_not_total, places[i], "a last outcome that needs nothing", std::string(outcomes[i].id));
        for (std::size_t k = 0; k < i; ++k) {
            // An earlier outcome that needs no more takes everything away from this one.
            bool needs_no_more = true;
            for (std::size_t n = 0; n < needs.size(); ++n) needs_no_more = needs_no_more && outcomes[k].needs[n] <= needs[n];
            if (!needs_no_more) continue;
            report.add(ErrorCode::rule_unreachable, places[i], "an outcome that the earlier ones leave possible",
                       "taken by " + std::string(outcomes[k].id));
            break;
        }
    }
}

}  // namespace

void read_rules(const Fields& top, const FormDraft& form, Instrument& into, Reader reader) {
    auto& report = reader.report;
    std::vector<CountingRule> rules;
    UniqueIds ids(report);
    for (const auto& node : top.list("rules")) {
        const auto before = report.size();
        const Fields fields(node, report, {"id", "counts", "outcomes"}, {"sources", "status"});
        CountingRule rule;
        const auto id = fields.id("id");
        if (id && ids.add(*id, fields.at("id"))) rule.id = reader.store.text(*id);
        rule.provenance = reader.citing.provenance(fields, into.provenance, into.authors_own);
        std::vector<ItemCount> counts;
        UniqueIds count_ids(report);
        for (const auto& count_node : fields.list("counts")) {
            const Fields count_fields(count_node, report, {"id", "items", "at_least"}, {"at_least_for"});
            const auto count_id = count_fields.id("id");
            auto count = read_count(count_fields, form, reader);
            if (!count_id || !count_ids.add(*count_id, count_fields.at("id"))) continue;
            count.id = reader.store.text(*count_id);
            counts.push_back(count);
        }
        std::vector<CountingOutcome> outcomes;
        std::vector<std::string> places;
        UniqueIds outcome_ids(report);
        for (const auto& outcome_node : fields.list("outcomes")) {
            const Fields outcome_fields(outcome_node, report, {"id"}, {"needs_at_least"});
            const auto outcome_id = outcome_fields.id("id");
            auto outcome = read_outcome(outcome_fields, counts, reader);
            if (!outcome_id || !outcome_ids.add(*outcome_id, outcome_fields.at("id"))) continue;
            outcome.id = reader.store.text(*outcome_id);
            outcomes.push_back(outcome);
            places.push_back(outcome_fields.at());
        }
        if (report.size() == before) {
            if (outcomes.empty()) report.add(ErrorCode::rule_not_total, fields.at("outcomes"), "at least one outcome", "none");
            check_outcomes(outcomes, places, report);
        }
        rule.counts = reader.store.list(std::move(counts));
        rule.outcomes = reader.store.list(std::move(outcomes));
        std::size_t states = 1;
        for (const auto& count : rule.counts)
            states = std::min(states * (count.items.size() + 1), PossibleOutcomes::state_capacity + 1);
        if (report.size() == before &&
            (rule.counts.empty() || rule.counts.size() > PossibleOutcomes::count_capacity ||
             rule.outcomes.size() > PossibleOutcomes::outcome_capacity || states > PossibleOutcomes::state_capacity))
            report.add(ErrorCode::form_too_large, fields.at(),
                       "1 to 8 counts, at most 32 outcomes and 4096 states (the product of items + 1)", "a rule beyond that");
        if (report.size() == before) rules.push_back(rule);
    }
    into.rules = reader.store.list(std::move(rules));
}

void read_alerts(const Fields& top, const FormDraft& form, Instrument& into, Reader reader) {
    auto& report = reader.report;
    std::vector<AlertRule> alerts;
    UniqueIds ids(report);
    for (const auto& node : top.list("alerts")) {
        const Fields fields(node, report, {"id", "items", "at_least", "message_id"}, {"sources", "status"});
        AlertRule alert;
        const auto id = fields.id("id");
        if (id && ids.add(*id, fields.at("id"))) alert.id = reader.store.text(*id);
        alert.message_id = reader.store.text(fields.id("message_id").value_or(""));
        alert.provenance = reader.citing.provenance(fields, into.provenance, into.authors_own);
        const auto at_least = fields.whole("at_least", -1000, 1000);
        if (!at_least || !fields.has("items")) continue;
        alert.at_least = static_cast<std::int16_t>(*at_least);
        std::vector<std::size_t> all(form.items.size());
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
        const auto before = report.size();
        const auto items = form.item_list(fields.node("items"), all, report);
        if (items.empty() && report.size() == before) wrong_type(fields.node("items"), report, "at least one item");
        for (const auto index : items) {
            alert.item = static_cast<std::uint16_t>(index);
            if (is_sensible(form.items[index], *at_least, fields.at("at_least"), report)) alerts.push_back(alert);
        }
    }
    if (alerts.size() > Instrument::alert_capacity)
        report.add(ErrorCode::form_too_large, top.at("alerts"),
                   "at most " + std::to_string(Instrument::alert_capacity) + " alerts, one for each item",
                   std::to_string(alerts.size()));
    into.alerts = reader.store.list(std::move(alerts));
}

void read_follow_ups(const Fields& top, const Instrument& form, Instrument& into, Reader reader) {
    auto& report = reader.report;
    std::vector<FollowUp> follow_ups;
    UniqueIds ids(report);
    for (const auto& node : top.list("follow_ups")) {
        const Fields fields(node, report, {"id", "scale"},
                            {"below", "at_least", "leads_to_instrument", "message_id", "sources", "status"});
        FollowUp one;
        const auto id = fields.id("id");
        if (id && ids.add(*id, fields.at("id"))) one.id = reader.store.text(*id);
        if (fields.is_object() && fields.has("below") == fields.has("at_least"))
            report.add(ErrorCode::missing_key, fields.at(), "either below or at_least", fields.has("below") ? "both" : "neither");
        if (fields.is_object() && !fields.has("leads_to_instrument") && !fields.has("message_id"))
            report.add(ErrorCode::missing_key, fields.at(), "leads_to_instrument or message_id", "neither");
        one.is_below = fields.has("below");
        const auto threshold = fields.decimal(one.is_below ? "below" : "at_least");
        one.leads_to_instrument = reader.store.text(fields.id("leads_to_instrument").value_or(""));
        one.message_id = reader.store.text(fields.id("message_id").value_or(""));
        one.provenance = reader.citing.provenance(fields, into.provenance, into.authors_own);
        const auto scale = fields.has("scale") ? named_scale(form, fields.node("scale"), report) : std::nullopt;
        if (!threshold || !scale) continue;
        const auto& view = form.scales[*scale];
        one.scale = static_cast<std::uint16_t>(*scale);
        one.threshold = *threshold;
        if (compare(Fraction{view.lowest, view.result_divisor()}, *threshold) >= 0 ||
            compare(Fraction{view.highest, view.result_divisor()}, *threshold) < 0)
            report.add(ErrorCode::never_or_always, fields.at(one.is_below ? "below" : "at_least"),
                       "a threshold that some scores reach and some miss",
                       shown(*fields.find(one.is_below ? "below" : "at_least")));
        follow_ups.push_back(one);
    }
    into.follow_ups = reader.store.list(std::move(follow_ups));
}

void read_licence(const Fields& top, Instrument& into, Reader reader) {
    if (!top.has("licence")) return;
    const Fields fields(top.node("licence"), reader.report, {"holder", "credit", "commercial_use", "changes", "wording"},
                        {"terms", "sources", "status"});
    auto& licence = into.licence;
    const auto keep = [&](std::string_view key) { return reader.store.text(fields.text(key).value_or("")); };
    licence.holder = keep("holder");
    licence.credit = keep("credit");
    licence.terms = keep("terms");
    licence.commercial_use = static_cast<Licence::CommercialUse>(
        fields.word("commercial_use", {"allowed", "within_paid_work", "ask", "forbidden", "unknown"}).value_or(4));
    licence.changes = static_cast<Licence::Changes>(
        fields.word("changes", {"allowed", "under_another_name", "stated_words_only", "forbidden", "unknown"}).value_or(4));
    licence.wording = static_cast<Licence::Wording>(
        fields.word("wording", {"free", "with_credit", "register", "ask", "forbidden", "unknown"}).value_or(5));
    licence.provenance = reader.citing.provenance(fields, into.provenance, into.authors_own);
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
