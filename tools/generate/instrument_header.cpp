// SPDX-License-Identifier: Apache-2.0
#include "headers.hpp"

#include <cstdio>

namespace generate {
namespace {

using Entries = std::vector<std::string>;

std::string word(std::string_view type, std::string_view value, const Style& style) {
    return style.prefix + std::string(type) + "::" + std::string(value == "register" ? "register_first" : value);
}

template <class List>
Entries numbers(const List& values) {
    Entries entries;
    for (const auto value : values) entries.push_back(std::to_string(value));
    return entries;
}

template <class List>
Entries texts(const List& values) {
    Entries entries;
    for (const auto value : values) entries.push_back(literal(value));
    return entries;
}

Entries items(const cftkit::Instrument& form, Arrays& arrays) {
    Entries entries;
    for (const auto& item : form.items) {
        Initialiser one;
        one.text("id", item.id).number("lowest_code", item.lowest_code, 0).number("highest_code", item.highest_code, 0);
        arrays.field(one, "codes", "std::int16_t", "codes", numbers(item.codes), false);
        if (item.has_own_codes) one.field("has_own_codes", "true");
        if (item.is_filler) one.field("is_filler", "true");
        entries.push_back(one.braced(4));
    }
    return entries;
}

Entries points(const cftkit::Instrument& form, Arrays& arrays) {
    Entries entries;
    for (const auto& table : form.points) {
        Initialiser one;
        arrays.field(one, "points", "std::int16_t", "points_table", numbers(table.points), false);
        entries.push_back(one.braced(4));
    }
    return entries;
}

Entries codings(const cftkit::Instrument& form, Arrays& arrays) {
    Entries entries;
    for (const auto& coding : form.codings) {
        Initialiser one;
        one.text("id", coding.id).number("lowest_code", coding.lowest_code, 0);
        arrays.field(one, "mirrored", "std::uint16_t", "mirrored", numbers(coding.mirrored), false);
        entries.push_back(one.braced(4));
    }
    return entries;
}

Entries terms(const cftkit::Scale& scale) {
    Entries entries;
    for (const auto& term : scale.terms)
        entries.push_back(Initialiser()
                              .field("item", std::to_string(term.item))
                              .number("weight", term.weight, 1)
                              .number("points", term.points, -1)
                              .number("constant", term.constant, 0)
                              .braced(4));
    return entries;
}

Entries scales(const cftkit::Instrument& form, Arrays& arrays, const Style& style) {
    Entries entries;
    for (const auto& scale : form.scales) {
        const std::string id(scale.id);
        Initialiser one;
        one.text("id", scale.id).text("scale", scale.scale).text("variant", scale.variant);
        if (!scale.is_default) one.field("is_default", "false");
        one.text("construct", scale.construct);
        one.field("method", word("Method", name(scale.method), style)).field("metric", word("Metric", name(scale.metric), style));
        one.field("better", word("Better", name(scale.better), style))
            .field("reports", word("Reports", name(scale.reports), style));
        one.number("window_days", scale.window_days, 0);
        arrays.field(one, "terms", "Term", id + "_terms", terms(scale), false);
        arrays.field(one, "reversed", "std::uint16_t", id + "_reversed", numbers(scale.reversed), false);
        one.number("plus", scale.plus, 0).number("divisor", scale.divisor, 1);
        Entries parts;
        for (const auto& part : scale.parts)
            parts.push_back("{" + std::to_string(part.scale) + ", " + std::to_string(part.sign) + "}");
        arrays.field(one, "parts", "Part", id + "_parts", parts, false);
        one.number("parts_multiplier", scale.parts_multiplier, 1).number("parts_divisor", scale.parts_divisor, 1);
        if (!scale.conversion.empty()) {
            Initialiser table;
            table.field("first", std::to_string(scale.conversion.first));
            arrays.field(table, "digits", "std::int32_t", id + "_digits", numbers(scale.conversion.digits), false);
            one.field("conversion", table.field("decimals", std::to_string(scale.conversion.decimals)).braced(4));
        }
        if (scale.missing_rule.kind != cftkit::MissingRule::Kind::complete)
            one.field("missing_rule", "{" + style.prefix + "MissingRule::Kind::prorate, " +
                                          std::to_string(scale.missing_rule.at_least_answered) + "}");
        one.field("lowest", std::to_string(scale.lowest)).field("highest", std::to_string(scale.highest));
        char fingerprint[32];
        std::snprintf(fingerprint, sizeof fingerprint, "0x%016llXULL", static_cast<unsigned long long>(scale.fingerprint));
        one.field("fingerprint", fingerprint).field("provenance", provenance(scale.provenance, arrays, style));
        entries.push_back(one.braced(4));
    }
    return entries;
}

Entries rules(const cftkit::Instrument& form, Arrays& arrays, const Style& style) {
    Entries entries;
    for (const auto& rule : form.rules) {
        const std::string id(rule.id);
        Entries counts;
        for (const auto& count : rule.counts) {
            Entries thresholds;
            for (const auto& threshold : count.items)
                thresholds.push_back("{" + std::to_string(threshold.item) + ", " + std::to_string(threshold.at_least) + "}");
            Initialiser one;
            one.text("id", count.id);
            arrays.field(one, "items", "ItemCount::Threshold", id + "_" + std::string(count.id), thresholds, false);
            counts.push_back(one.braced(4));
        }
        Entries outcomes;
        for (const auto& outcome : rule.outcomes) {
            Initialiser one;
            one.text("id", outcome.id);
            arrays.field(one, "needs", "std::uint16_t", id + "_" + std::string(outcome.id) + "_needs", numbers(outcome.needs),
                         false);
            outcomes.push_back(one.braced(4));
        }
        Initialiser one;
        one.text("id", rule.id);
        arrays.field(one, "counts", "ItemCount", id + "_counts", counts);
        arrays.field(one, "outcomes", "CountingOutcome", id + "_outcomes", outcomes);
        one.field("provenance", provenance(rule.provenance, arrays, style));
        entries.push_back(one.braced(4));
    }
    return entries;
}

Entries alerts(const cftkit::Instrument& form, Arrays& arrays, const Style& style) {
    Entries entries;
    for (const auto& alert : form.alerts)
        entries.push_back(Initialiser()
                              .text("id", alert.id)
                              .field("item", std::to_string(alert.item))
                              .field("at_least", std::to_string(alert.at_least))
                              .text("message_id", alert.message_id)
                              .field("provenance", provenance(alert.provenance, arrays, style))
                              .braced(4));
    return entries;
}

Entries follow_ups(const cftkit::Instrument& form, Arrays& arrays, const Style& style) {
    Entries entries;
    for (const auto& one : form.follow_ups)
        entries.push_back(Initialiser()
                              .text("id", one.id)
                              .field("scale", std::to_string(one.scale))
                              .field("is_below", one.is_below ? "true" : "false")
                              .field("threshold", decimal(one.threshold))
                              .text("leads_to_instrument", one.leads_to_instrument)
                              .text("message_id", one.message_id)
                              .field("provenance", provenance(one.provenance, arrays, style))
                              .braced(4));
    return entries;
}

Entries band_sets(const cftkit::Instrument& form, Arrays& arrays, const Style& style) {
    Entries entries;
    for (const auto& set : form.band_sets) {
        const std::string id(set.id);
        Entries groups;
        for (const auto& group : set.groups) {
            Entries bands;
            for (const auto& band : group.bands) {
                constexpr std::string_view begins[] = {"open", "from", "above"};
                Initialiser one;
                one.text("id", band.id);
                one.field("begin", word("Band::Begin", begins[static_cast<std::size_t>(band.begin)], style))
                    .field("edge", decimal(band.edge));
                arrays.field(one, "printed_as", "std::string_view", id + "_" + std::string(band.id) + "_printed_as",
                             texts(band.printed_as), false);
                bands.push_back(one.braced(4));
            }
            Initialiser one;
            arrays.field(one, "scales", "std::uint16_t", id + "_scales", numbers(group.scales), false);
            arrays.field(one, "bands", "Band", id + "_bands", bands);
            groups.push_back(one.braced(4));
        }
        Initialiser one;
        one.text("id", set.id).field("metric", word("Metric", name(set.metric), style)).text("norm", set.norm);
        arrays.field(one, "groups", "BandGroup", id + "_groups", groups);
        one.field("provenance", provenance(set.provenance, arrays, style));
        entries.push_back(one.braced(4));
    }
    return entries;
}

std::string licence(const cftkit::Licence& terms, Arrays& arrays, const Style& style) {
    return Initialiser()
        .text("holder", terms.holder)
        .text("credit", terms.credit)
        .field("commercial_use", word("Licence::CommercialUse", name(terms.commercial_use), style))
        .field("changes", word("Licence::Changes", name(terms.changes), style))
        .field("wording", word("Licence::Wording", name(terms.wording), style))
        .text("terms", terms.terms)
        .field("provenance", provenance(terms.provenance, arrays, style))
        .braced(4);
}

}  // namespace

std::string provenance(const cftkit::Provenance& facts, Arrays& arrays, const Style& style, std::string hint) {
    Entries entries;
    for (const auto& citation : facts.sources)
        entries.push_back("{&sources::" + identifier(citation.source->id) + ", " + literal(citation.place) + "}");
    Initialiser one;
    arrays.field(one, "sources", "Citation", std::move(hint), entries, false);
    return one.field("status", style.prefix + "Status::" + std::string(name(facts.status))).braced(8);
}

std::string instrument_header(const cftkit::Instrument& form, std::string_view from, const Style& style) {
    const auto id = identifier(form.id);
    Arrays arrays("detail::" + id + "::", style.prefix);
    Entries fields;
    const auto field = [&](std::string_view member, const std::string& value) {
        fields.push_back("    ." + std::string(member) + " = " + value + ",\n");
    };
    const auto list = [&](std::string_view member, std::string_view type, std::string hint, const Entries& entries,
                          bool one_a_line = true) {
        if (const auto array = arrays.list(type, std::move(hint), entries, one_a_line); !array.empty()) field(member, array);
    };
    field("id", literal(form.id));
    field("family", literal(form.family));
    field("edition", literal(form.edition));
    field("revision", std::to_string(form.revision));
    field("name", literal(form.name));
    field("short_name", literal(form.short_name));
    list("aliases", "std::string_view", "aliases", texts(form.aliases), false);
    list("supersedes", "std::string_view", "supersedes", texts(form.supersedes), false);
    if (form.reference != nullptr) field("reference", "&sources::" + identifier(form.reference->id));
    Entries own;
    for (const auto* source : form.authors_own) own.push_back("&sources::" + identifier(source->id));
    list("authors_own", "const Source*", "authors_own", own, false);
    field("provenance", provenance(form.provenance, arrays, style));
    list("items", "Item", "items", items(form, arrays));
    if (form.lowest_code != 0) field("lowest_code", std::to_string(form.lowest_code));
    field("highest_code", std::to_string(form.highest_code));
    list("points", "PointsTable", "points", points(form, arrays));
    list("codings", "Coding", "codings", codings(form, arrays));
    if (form.default_coding >= 0) field("default_coding", std::to_string(form.default_coding));
    if (form.age_years.from >= 0 || form.age_years.to >= 0)
        field("age_years", "{" + std::to_string(form.age_years.from) + ", " + std::to_string(form.age_years.to) + "}");
    list("scales", "Scale", "scales", scales(form, arrays, style));
    list("rules", "CountingRule", "rules", rules(form, arrays, style));
    list("alerts", "AlertRule", "alerts", alerts(form, arrays, style));
    list("follow_ups", "FollowUp", "follow_ups", follow_ups(form, arrays, style));
    list("band_sets", "BandSet", "band_sets", band_sets(form, arrays, style));
    field("licence", licence(form.licence, arrays, style));

    std::string text = head(from, {"cftkit/assessment.hpp", style.folder + "/sources.hpp", "", "cstdint", "string_view"});
    text += "namespace " + style.space + " {\nnamespace detail::" + id + " {\n\n" + arrays.text() +
            "\n}  // namespace detail::" + id + "\n\n";
    text += "/// " + std::string(form.name) + (form.edition.empty() ? "" : ", edition " + std::string(form.edition)) + ".\n";
    text += "inline constexpr " + style.prefix + "Instrument " + id + "{\n";
    for (const auto& one : fields) text += one;
    return text + "};\n\n}  // namespace " + style.space + "\n";
}

}  // namespace generate
