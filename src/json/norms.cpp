// SPDX-License-Identifier: Apache-2.0
#include "documents.hpp"
#include "wording.hpp"

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

/// Decimals of printed means and deviations; more would not leave a T score within 64 bits.
constexpr int most_decimals = 3;

bool is_inside(const Decimal& value, const Scale& scale) {
    return compare(Fraction{scale.lowest, scale.result_divisor()}, value) <= 0 &&
           compare(Fraction{scale.highest, scale.result_divisor()}, value) >= 0;
}

std::string range_of(const Scale& scale) {
    return shown(Fraction{scale.lowest, scale.result_divisor()}) + " to " +
           shown(Fraction{scale.highest, scale.result_divisor()}) + ", the range of " + std::string(scale.id);
}

void check_inside(const std::optional<Decimal>& value, const Scale* scale, const Node& node, Report& report) {
    if (value && scale != nullptr && !is_inside(*value, *scale))
        report.add(ErrorCode::norm_outside_range, node.at, range_of(*scale), shown(*node.value));
}

Fraction exactly(const Decimal& value) { return {value.digits, power_of_ten(value.decimals)}; }

List<PercentilePoint> read_percentiles(const Fields& fields, const Scale* scale, Reader reader) {
    auto& report = fields.report();
    std::vector<std::pair<PercentilePoint, Node>> rows;
    for (const auto& [text, node] : fields.members("percentiles")) {
        // As JSON writes a number: no "05", no "5.".
        const bool is_plain = !text.empty() && text.back() != '.' && (text[0] != '0' || text.find('.') == 1);
        const Decimal percent = is_plain ? decimal_in(text, most_decimals).value_or(Decimal{}) : Decimal{};
        const bool is_percent = percent.digits > 0 && percent.value() < 100;
        if (!is_percent)
            report.add(ErrorCode::wrong_type, node.at, "a percentage above 0 and below 100 as the key", shortened(text));
        const auto value = read_decimal(node, report, most_decimals);
        check_inside(value, scale, node, report);
        if (!is_percent || !value) continue;
        const auto is_same = [&](const auto& row) { return compare(exactly(percent), row.first.percent) == 0; };
        if (std::any_of(rows.begin(), rows.end(), is_same))
            report.add(ErrorCode::duplicate_key, node.at, "each percentage once", shortened(text));
        rows.push_back({{percent, *value}, node});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& left, const auto& right) {
        return compare(exactly(left.first.percent), right.first.percent) < 0;
    });
    std::vector<PercentilePoint> points;
    for (const auto& [point, node] : rows) {
        if (!points.empty() && compare(exactly(points.back().value), point.value) > 0)
            report.add(ErrorCode::norm_outside_range, node.at, "no less than the percentile before", shown(*node.value));
        points.push_back(point);
    }
    return reader.store.list(std::move(points));
}

List<Reliability> read_reliability(const Fields& fields, const Provenance& above, const List<const Source*>& authors_own,
                                   Reader reader) {
    auto& report = fields.report();
    std::vector<Reliability> read;
    for (const auto& node : fields.list("reliability")) {
        const Fields one(node, report, {"kind", "value"}, {"interval_days", "sources", "status"});
        static_cast<void>(one.whole("interval_days", 1, 36'500));
        static_cast<void>(reader.citing.provenance(one, above, authors_own));
        const auto kind = one.id("kind");
        const auto value = one.decimal("value", most_decimals);
        if (value && (value->digits <= 0 || value->value() > 1))
            report.add(ErrorCode::reliability_outside, one.at("value"), "above 0 and at most 1", shown(*one.find("value")));
        if (kind && value) read.push_back({reader.store.text(*kind), *value});
    }
    return reader.store.list(std::move(read));
}

/// A study is the first source of its own numbers, whoever made the form: the norm's own id counts as the form's authors do.
List<const Source*> first_sources(std::string_view study, const Instrument* form, Reader reader) {
    std::vector<const Source*> first;
    if (form != nullptr) first.assign(form->authors_own.begin(), form->authors_own.end());
    if (const auto* own = reader.citing.find(study)) first.push_back(own);
    return reader.store.list(std::move(first));
}

std::optional<NormScale> read_norm_scale(const Fields& fields, const Instrument* form, const Norm& norm,
                                         const List<const Source*>& authors_own, Reader reader) {
    auto& report = reader.report;
    NormScale entry;
    const Scale* scale = nullptr;
    if (fields.has("scale")) {
        if (form == nullptr)
            static_cast<void>(fields.text("scale"));
        else if (const auto index = named_scale(*form, fields.node("scale"), report)) {
            entry.scale = static_cast<std::uint16_t>(*index);
            scale = &form->scales[*index];
            entry.fingerprint = scale->fingerprint;
        }
    }
    const auto metric = read_metric(fields);
    entry.metric = metric.value_or(Metric::raw_sum);
    if (metric && scale != nullptr && *metric != scale->metric) {
        report.add(ErrorCode::wrong_metric, fields.at("metric"),
                   std::string(name(scale->metric)) + " for " + std::string(scale->id), std::string(name(*metric)));
        scale = nullptr;
    }
    entry.mean = fields.decimal("mean", most_decimals);
    if (entry.mean) check_inside(entry.mean, scale, fields.node("mean"), report);
    entry.sd = fields.decimal("sd", most_decimals);
    if (entry.sd) {
        // No sample within a range deviates more than the whole range.
        const bool is_wide =
            scale != nullptr &&
            compare(Fraction{std::int64_t{scale->highest} - scale->lowest, scale->result_divisor()}, *entry.sd) < 0;
        if (entry.sd->digits <= 0 || is_wide)
            report.add(ErrorCode::norm_sd, fields.at("sd"), "above 0 and within the scale's range", shown(*fields.find("sd")));
    }
    entry.n = static_cast<std::int32_t>(fields.whole("n", 1, 1'000'000'000).value_or(0));
    entry.percentiles = read_percentiles(fields, scale, reader);
    entry.provenance = reader.citing.provenance(fields, norm.provenance, authors_own);
    entry.reliability = read_reliability(fields, entry.provenance, authors_own, reader);
    return entry;
}

/// A sample says what it says of a scale on one metric once: of two entries a look-up would take neither. `told` is what it said before.
bool is_first(const Fields& fields, const Instrument* form, std::vector<std::string>& told) {
    const auto* scale = fields.find("scale");
    const auto* metric = fields.find("metric");
    if (scale == nullptr || metric == nullptr) return true;
    const int index = form == nullptr ? -1 : form->find_scale(scale->text);
    auto name = std::string(index < 0 ? std::string_view(scale->text) : form->scales[static_cast<std::size_t>(index)].id);
    name += " (" + metric->text + ")";
    if (std::find(told.begin(), told.end(), name) != told.end()) {
        fields.report().add(ErrorCode::duplicate_id, fields.at("scale"), "each scale and metric once in a sample", name);
        return false;
    }
    told.push_back(std::move(name));
    return true;
}

}  // namespace

Norm read_norms(const Value& document, const Instrument* form, Reader reader) {
    auto& report = reader.report;
    Norm norm;
    if (!check_schema(document, "norms", report)) return norm;
    check_wording(document, report);
    const Fields top({&document, ""}, report, {"schema", "id", "instrument", "samples"}, {"sources", "status"});
    check_belongs(top, form);
    norm.id = reader.store.text(top.id("id").value_or(""));
    norm.instrument = reader.store.text(top.id("instrument").value_or(""));
    const auto authors_own = first_sources(norm.id, form, reader);
    norm.provenance = reader.citing.top_provenance(top, authors_own);
    std::vector<NormSample> samples;
    UniqueIds ids(report);
    for (const auto& node : top.list("samples")) {
        const Fields fields(node, report, {"id", "population", "scales"}, {"n", "sources", "status"});
        NormSample sample;
        const auto id = fields.id("id");
        sample.population = reader.store.text(fields.text("population").value_or(""));
        sample.n = static_cast<std::int32_t>(fields.whole("n", 1, 1'000'000'000).value_or(0));
        Norm own = norm;
        own.provenance = reader.citing.provenance(fields, norm.provenance, authors_own);
        std::vector<NormScale> scales;
        std::vector<std::string> told;
        for (const auto& scale_node : fields.list("scales")) {
            const Fields scale_fields(scale_node, report, {"scale", "metric"},
                                      {"mean", "sd", "n", "percentiles", "reliability", "sources", "status"});
            const auto entry = read_norm_scale(scale_fields, form, own, authors_own, reader);
            if (entry && is_first(scale_fields, form, told)) scales.push_back(*entry);
        }
        sample.scales = reader.store.list(std::move(scales));
        if (!id || !ids.add(*id, fields.at("id"))) continue;
        sample.id = reader.store.text(*id);
        samples.push_back(sample);
    }
    norm.samples = reader.store.list(std::move(samples));
    return norm;
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
