// SPDX-License-Identifier: Apache-2.0
#include "headers.hpp"

#include <algorithm>

namespace generate {
namespace {

void add(std::vector<const cftkit::Source*>& into, const cftkit::Provenance& facts) {
    for (const auto& citation : facts.sources) into.push_back(citation.source);
}

std::string norm_scale(const cftkit::NormScale& entry, const std::string& hint, Arrays& arrays, const Style& style) {
    Initialiser one;
    char fingerprint[32];
    std::snprintf(fingerprint, sizeof fingerprint, "0x%016llXULL", static_cast<unsigned long long>(entry.fingerprint));
    one.number("scale", entry.scale, -1).field("fingerprint", fingerprint).field("metric", style.prefix + "Metric::" + std::string(name(entry.metric)));
    if (entry.mean) one.field("mean", style.prefix + "Decimal" + decimal(*entry.mean));
    if (entry.sd) one.field("sd", style.prefix + "Decimal" + decimal(*entry.sd));
    one.number("n", entry.n, 0);
    std::vector<std::string> reliability;
    for (const auto& value : entry.reliability)
        reliability.push_back("{" + literal(value.kind) + ", " + decimal(value.value) + "}");
    arrays.field(one, "reliability", "Reliability", hint + "_reliability", reliability, false);
    std::vector<std::string> percentiles;
    for (const auto& point : entry.percentiles) percentiles.push_back("{" + decimal(point.percent) + ", " + decimal(point.value) + "}");
    arrays.field(one, "percentiles", "PercentilePoint", hint + "_percentiles", percentiles, false);
    return one.field("provenance", provenance(entry.provenance, arrays, style)).braced(4);
}

}  // namespace

std::vector<const cftkit::Source*> sources_of(const cftkit::LoadedInstrument& loaded) {
    const auto& form = loaded.instrument();
    std::vector<const cftkit::Source*> found;
    if (form.reference != nullptr) found.push_back(form.reference);
    found.insert(found.end(), form.authors_own.begin(), form.authors_own.end());
    add(found, form.provenance);
    add(found, form.licence.provenance);
    for (const auto& scale : form.scales) add(found, scale.provenance);
    for (const auto& rule : form.rules) add(found, rule.provenance);
    for (const auto& alert : form.alerts) add(found, alert.provenance);
    for (const auto& one : form.follow_ups) add(found, one.provenance);
    for (const auto& set : form.band_sets) add(found, set.provenance);
    for (const auto& norm : loaded.norms()) {
        add(found, norm.provenance);
        for (const auto& sample : norm.samples)
            for (const auto& entry : sample.scales) add(found, entry.provenance);
    }
    return found;
}

std::string sources_header(const std::vector<const cftkit::Source*>& sources, std::string_view from, const Style& style) {
    std::string text = head(from, {"cftkit/core/source.hpp", "", "string_view"});
    text += "namespace " + style.space + " {\n\nusing std::string_view_literals::operator\"\"sv;\n\n";
    text += "/// What the facts rest on: one constant a publication, page or program.\nnamespace sources {\n\n";
    for (const auto* source : sources) {
        text += "inline constexpr " + style.prefix + "Source " + identifier(source->id);
        text += Initialiser()
                    .text("id", source->id)
                    .text("authors", source->authors)
                    .number("year", source->year, 0)
                    .text("title", source->title)
                    .text("doi", source->doi)
                    .text("url", source->url)
                    .text("checked", source->checked)
                    .text("copy_of", source->copy_of)
                    .braced(4);
        text += ";\n";
    }
    text += "\n}  // namespace sources\n\n";
    std::vector<std::string> entries;
    for (const auto* source : sources) entries.push_back("&sources::" + identifier(source->id));
    Arrays arrays("", style.prefix);
    if (!arrays.list("const Source*", "all_sources", entries).empty())
        text += "/// Every source, by id.\n" + arrays.text() + "\n";
    return text + "}  // namespace " + style.space + "\n";
}

std::string norms_header(const cftkit::LoadedInstrument& loaded, std::string_view from, const Style& style) {
    const auto& form = loaded.instrument();
    const auto space = std::string(form.id) + "_norms";
    std::string text = head(from, {"cftkit/assessment.hpp", style.folder + "/sources.hpp", "", "cstdint", "string_view"});
    text += "namespace " + style.space + " {\n";
    std::string constants;
    std::string details;
    for (const auto& norm : loaded.norms()) {
        const auto id = identifier(norm.id);
        Arrays arrays("detail::" + space + "::" + id + "::", style.prefix);
        std::vector<std::string> samples;
        for (const auto& sample : norm.samples) {
            std::vector<std::string> scales;
            for (const auto& entry : sample.scales)
                scales.push_back(
                    norm_scale(entry, std::string(sample.id) + "_" + std::string(form.scales[entry.scale].id), arrays, style));
            Initialiser one;
            one.text("id", sample.id).text("population", sample.population).number("n", sample.n, 0);
            arrays.field(one, "scales", "NormScale", std::string(sample.id) + "_scales", scales);
            samples.push_back(one.braced(4));
        }
        Initialiser one;
        one.text("id", norm.id).text("instrument", norm.instrument);
        arrays.field(one, "samples", "NormSample", "samples", samples);
        one.field("provenance", provenance(norm.provenance, arrays, style));
        details += "namespace detail::" + space + "::" + id + " {\n\n" + arrays.text() + "\n}  // namespace detail::" + space +
                   "::" + id + "\n\n";
        constants += "inline constexpr " + style.prefix + "Norm " + id + one.braced(4) + ";\n";
    }
    text += details + "/// What studies say of " + std::string(form.short_name) + ", by study.\nnamespace " + space + " {\n\n" +
            constants;
    return text + "\n}  // namespace " + space + "\n}  // namespace " + style.space + "\n";
}

std::string all_header(const std::vector<cftkit::LoadedInstrument>& loaded, const Style& style) {
    std::vector<std::string> includes;
    std::vector<std::string> instruments;
    std::vector<std::string> norms;
    for (const auto& one : loaded) {
        const std::string id(one.instrument().id);
        includes.push_back(style.folder + "/" + style.instruments + id + ".hpp");
        instruments.push_back("&" + identifier(id));
        if (one.norms().empty()) continue;
        includes.push_back(style.folder + "/" + style.instruments + id + "_norms.hpp");
        for (const auto& norm : one.norms()) norms.push_back("&" + id + "_norms::" + identifier(norm.id));
    }
    for (const auto* more : {"/guards.hpp", "/measures.hpp", "/sources.hpp", "/whole_model.hpp"}) includes.push_back(style.folder + more);
    std::sort(includes.begin(), includes.end());
    std::string text = head("data", includes) + "namespace " + style.space + " {\n\n";
    Arrays instrument_list("", style.prefix);
    Arrays norm_list("", style.prefix);
    if (!instrument_list.list("const Instrument*", "all_instruments", instruments).empty())
        text +=
            "/// Every instrument, by id. For look-up and for laws over all of them; a program that needs one includes one.\n" +
            instrument_list.text() + "\n";
    if (!norm_list.list("const Norm*", "all_norms", norms).empty())
        text += "/// Every norm, by instrument.\n" + norm_list.text() + "\n";
    return text + "}  // namespace " + style.space + "\n";
}

}  // namespace generate
