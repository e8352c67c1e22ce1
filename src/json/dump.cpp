// SPDX-License-Identifier: Apache-2.0
#include "dump.hpp"

#include <cftkit/json/dump.hpp>

#include <optional>

namespace cftkit {
inline namespace json {
namespace {

using dumping::json_of;
using dumping::Object;

template <class T>
std::string json_of(const List<T>& list);

std::string json_of(const Item& item) {
    return Object()
        .add("codes", json_of(item.codes))
        .add("has_own_codes", json_of(item.has_own_codes))
        .add("highest_code", json_of(item.highest_code))
        .add("id", json_of(item.id))
        .add("is_filler", json_of(item.is_filler))
        .add("lowest_code", json_of(item.lowest_code))
        .text();
}
std::string json_of(const PointsTable& table) { return Object().add("points", json_of(table.points)).text(); }
std::string json_of(const Coding& coding) {
    return Object()
        .add("id", json_of(coding.id))
        .add("lowest_code", json_of(coding.lowest_code))
        .add("mirrored", json_of(coding.mirrored))
        .text();
}
std::string json_of(const Term& term) {
    return Object()
        .add("constant", json_of(term.constant))
        .add("item", json_of(term.item))
        .add("points", json_of(term.points))
        .add("weight", json_of(term.weight))
        .text();
}
std::string json_of(const Part& part) {
    return Object().add("scale", json_of(part.scale)).add("sign", json_of(part.sign)).text();
}
std::string json_of(const Conversion& table) {
    return Object()
        .add("decimals", json_of(table.decimals))
        .add("digits", json_of(table.digits))
        .add("first", json_of(table.first))
        .text();
}
std::string json_of(const MissingRule& rule) {
    constexpr std::string_view kinds[] = {"complete", "published", "prorate"};
    return Object()
        .add("at_least_answered", json_of(rule.at_least_answered))
        .add("kind", json_of(kinds[static_cast<std::size_t>(rule.kind)]))
        .text();
}
std::string json_of(const Scale& scale) {
    return Object()
        .add("better", json_of(name(scale.better)))
        .add("construct", json_of(scale.construct))
        .add("conversion", json_of(scale.conversion))
        .add("divisor", json_of(scale.divisor))
        .add("fingerprint", json_of(scale.fingerprint))
        .add("highest", json_of(scale.highest))
        .add("id", json_of(scale.id))
        .add("is_default", json_of(scale.is_default))
        .add("lowest", json_of(scale.lowest))
        .add("method", json_of(name(scale.method)))
        .add("metric", json_of(name(scale.metric)))
        .add("missing_rule", json_of(scale.missing_rule))
        .add("parts", json_of(scale.parts))
        .add("parts_divisor", json_of(scale.parts_divisor))
        .add("parts_multiplier", json_of(scale.parts_multiplier))
        .add("plus", json_of(scale.plus))
        .add("provenance", json_of(scale.provenance))
        .add("reports", json_of(name(scale.reports)))
        .add("reversed", json_of(scale.reversed))
        .add("scale", json_of(scale.scale))
        .add("terms", json_of(scale.terms))
        .add("variant", json_of(scale.variant))
        .add("window_days", json_of(scale.window_days))
        .text();
}
std::string json_of(const ItemCount::Threshold& threshold) {
    return Object().add("at_least", json_of(threshold.at_least)).add("item", json_of(threshold.item)).text();
}
std::string json_of(const ItemCount& count) {
    return Object().add("id", json_of(count.id)).add("items", json_of(count.items)).text();
}
std::string json_of(const CountingOutcome& outcome) {
    return Object().add("id", json_of(outcome.id)).add("needs", json_of(outcome.needs)).text();
}
std::string json_of(const CountingRule& rule) {
    return Object()
        .add("counts", json_of(rule.counts))
        .add("id", json_of(rule.id))
        .add("outcomes", json_of(rule.outcomes))
        .add("provenance", json_of(rule.provenance))
        .text();
}
std::string json_of(const AlertRule& alert) {
    return Object()
        .add("at_least", json_of(alert.at_least))
        .add("id", json_of(alert.id))
        .add("item", json_of(alert.item))
        .add("message_id", json_of(alert.message_id))
        .add("provenance", json_of(alert.provenance))
        .text();
}
std::string json_of(const FollowUp& one) {
    return Object()
        .add("id", json_of(one.id))
        .add("is_below", json_of(one.is_below))
        .add("leads_to_instrument", json_of(one.leads_to_instrument))
        .add("message_id", json_of(one.message_id))
        .add("provenance", json_of(one.provenance))
        .add("scale", json_of(one.scale))
        .add("threshold", json_of(one.threshold))
        .text();
}
std::string json_of(const Band& band) {
    constexpr std::string_view begins[] = {"open", "from", "above"};
    return Object()
        .add("begin", json_of(begins[static_cast<std::size_t>(band.begin)]))
        .add("edge", json_of(band.edge))
        .add("id", json_of(band.id))
        .add("printed_as", json_of(band.printed_as))
        .text();
}
std::string json_of(const BandGroup& group) {
    return Object().add("bands", json_of(group.bands)).add("scales", json_of(group.scales)).text();
}
std::string json_of(const BandSet& set) {
    return Object()
        .add("groups", json_of(set.groups))
        .add("id", json_of(set.id))
        .add("metric", json_of(name(set.metric)))
        .add("norm", json_of(set.norm))
        .add("provenance", json_of(set.provenance))
        .text();
}
std::string json_of(const Licence& licence) {
    return Object()
        .add("changes", json_of(name(licence.changes)))
        .add("commercial_use", json_of(name(licence.commercial_use)))
        .add("credit", json_of(licence.credit))
        .add("holder", json_of(licence.holder))
        .add("provenance", json_of(licence.provenance))
        .add("terms", json_of(licence.terms))
        .add("wording", json_of(name(licence.wording)))
        .text();
}

std::string json_of(const std::optional<Decimal>& value) { return value ? json_of(*value) : "null"; }
std::string json_of(const Reliability& one) {
    return Object().add("kind", json_of(one.kind)).add("value", json_of(one.value)).text();
}
std::string json_of(const PercentilePoint& point) {
    return Object().add("percent", json_of(point.percent)).add("value", json_of(point.value)).text();
}
std::string json_of(const NormScale& entry) {
    return Object()
        .add("fingerprint", json_of(entry.fingerprint))
        .add("mean", json_of(entry.mean))
        .add("metric", json_of(name(entry.metric)))
        .add("n", json_of(entry.n))
        .add("percentiles", json_of(entry.percentiles))
        .add("provenance", json_of(entry.provenance))
        .add("reliability", json_of(entry.reliability))
        .add("scale", json_of(entry.scale))
        .add("sd", json_of(entry.sd))
        .text();
}
std::string json_of(const NormSample& sample) {
    return Object()
        .add("id", json_of(sample.id))
        .add("n", json_of(sample.n))
        .add("population", json_of(sample.population))
        .add("scales", json_of(sample.scales))
        .text();
}

template <class T>
std::string json_of(const List<T>& list) {
    return dumping::array_of(list, [](const T& value) { return json_of(value); });
}

}  // namespace

std::string dump(const Instrument& form) {
    return Object()
        .add("age_years", Object().add("from", json_of(form.age_years.from)).add("to", json_of(form.age_years.to)).text())
        .add("alerts", json_of(form.alerts))
        .add("aliases", json_of(form.aliases))
        .add("authors_own", json_of(form.authors_own))
        .add("band_sets", json_of(form.band_sets))
        .add("codings", json_of(form.codings))
        .add("default_coding", json_of(form.default_coding))
        .add("edition", json_of(form.edition))
        .add("family", json_of(form.family))
        .add("follow_ups", json_of(form.follow_ups))
        .add("highest_code", json_of(form.highest_code))
        .add("id", json_of(form.id))
        .add("items", json_of(form.items))
        .add("licence", json_of(form.licence))
        .add("lowest_code", json_of(form.lowest_code))
        .add("name", json_of(form.name))
        .add("points", json_of(form.points))
        .add("provenance", json_of(form.provenance))
        .add("reference", json_of(form.reference))
        .add("revision", json_of(form.revision))
        .add("rules", json_of(form.rules))
        .add("scales", json_of(form.scales))
        .add("short_name", json_of(form.short_name))
        .add("supersedes", json_of(form.supersedes))
        .text();
}

std::string dump(const Norm& norm) {
    return Object()
        .add("id", json_of(norm.id))
        .add("instrument", json_of(norm.instrument))
        .add("provenance", json_of(norm.provenance))
        .add("samples", json_of(norm.samples))
        .text();
}

}  // namespace json
}  // namespace cftkit
