// SPDX-License-Identifier: Apache-2.0
#include "documents.hpp"
#include "wording.hpp"

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

struct BandDraft {
    Band band;
    std::string at;
};

std::vector<BandDraft> read_list_of_bands(const Fields& group, Reader reader) {
    auto& report = reader.report;
    std::vector<BandDraft> bands;
    UniqueIds ids(report);
    for (const auto& node : group.list("bands")) {
        const Fields fields(node, report, {"id"}, {"from", "above", "printed_as"});
        const auto id = fields.id("id");
        Band band;
        const auto from = fields.decimal("from");
        const auto above = fields.decimal("above");
        if (fields.has("from") && fields.has("above"))
            report.add(ErrorCode::band_overlap, fields.at(), "either from or above", "both");
        if (from)
            band.begin = Band::Begin::from;
        else if (above)
            band.begin = Band::Begin::above;
        band.edge = from ? *from : above.value_or(Decimal{});
        std::vector<std::string_view> printed;
        for (auto& text : fields.texts("printed_as")) printed.push_back(reader.store.text(std::move(text)));
        band.printed_as = reader.store.list(std::move(printed));
        if (!id || !ids.add(*id, fields.at("id"))) continue;
        band.id = reader.store.text(*id);
        bands.push_back({band, fields.at()});
    }
    return bands;
}

std::string edge_at(const BandDraft& draft) {
    return pointer(draft.at, draft.band.begin == Band::Begin::above ? "above" : "from");
}
std::string shown_edge(const Band& band) { return shown(band.edge); }

/// Edges go up, and each band but the first has one.
void check_order(const std::vector<BandDraft>& bands, Report& report) {
    for (std::size_t i = 1; i < bands.size(); ++i) {
        const auto& band = bands[i].band;
        const auto& before = bands[i - 1].band;
        if (band.begin == Band::Begin::open) {
            report.add(ErrorCode::band_overlap, bands[i].at, "from or above: only the first band may have no edge", "none");
            continue;
        }
        if (before.begin == Band::Begin::open) continue;
        const auto order = compare(Fraction{before.edge.digits, power_of_ten(before.edge.decimals)}, band.edge);
        if (order > 0)
            report.add(ErrorCode::band_overlap, edge_at(bands[i]), "an edge above that of the band before", shown_edge(band));
        else if (order == 0 && !(before.begin == Band::Begin::from && band.begin == Band::Begin::above))
            report.add(ErrorCode::band_empty, edge_at(bands[i]), "an edge that leaves the band before something",
                       shown_edge(band));
    }
}

/// The first band begins at the lowest score, and the last one can be reached.
void check_ends(const std::vector<BandDraft>& bands, const Scale& scale, Report& report) {
    const auto& first = bands.front();
    const Fraction lowest{scale.lowest, scale.result_divisor()};
    const auto expected = "from the lowest score of " + std::string(scale.id) + ", " + shown(lowest);
    if (first.band.begin == Band::Begin::open) {
        report.add(ErrorCode::band_gap, first.at, expected, "no edge");
        return;
    }
    const auto order = compare(lowest, first.band.edge);
    if (first.band.begin != Band::Begin::from || order < 0)
        report.add(ErrorCode::band_gap, edge_at(first), expected, shown_edge(first.band));
    else if (order > 0)
        report.add(ErrorCode::band_empty, edge_at(first), expected, shown_edge(first.band));
    for (std::size_t i = 1; i < bands.size(); ++i)
        if (bands[i].band.begin != Band::Begin::open &&
            !bands[i].band.begins_at_or_below({scale.highest, scale.result_divisor()}))
            report.add(ErrorCode::band_empty, edge_at(bands[i]),
                       "an edge that some score of " + std::string(scale.id) + " reaches", shown_edge(bands[i].band));
}

}  // namespace

BandSet read_bands(const Value& document, const Instrument* form, Reader reader) {
    auto& report = reader.report;
    BandSet set;
    if (!check_schema(document, "bands", report)) return set;
    check_wording(document, report);
    const Fields top({&document, ""}, report, {"schema", "id", "instrument", "metric", "groups"}, {"norm", "sources", "status"});
    check_belongs(top, form);
    set.id = reader.store.text(top.id("id").value_or(""));
    set.provenance = reader.citing.top_provenance(top, form == nullptr ? List<const Source*>{} : form->authors_own);
    if (top.has("sources") && set.provenance.sources.empty())
        report.add(ErrorCode::missing_source, top.at("sources"), "at least one source", "none");
    const auto metric = read_metric(top);
    set.metric = metric.value_or(Metric::raw_sum);
    const bool is_t = metric == Metric::t_score;
    set.norm = reader.store.text(top.id("norm").value_or(""));
    if (is_t && !top.has("norm")) report.add(ErrorCode::missing_key, "", "norm: whose T scores these are", "no such key");
    if (metric && !is_t && top.has("norm"))
        report.add(ErrorCode::wrong_metric, top.at("norm"), "no norm but for t_score", std::string(name(*metric)));
    std::vector<BandGroup> groups;
    std::vector<std::size_t> taken;
    const auto group_nodes = top.list("groups");
    if (group_nodes.empty() && top.has("groups") && top.find("groups")->kind == Value::Kind::list)
        wrong_type(top.node("groups"), report, "at least one group");
    for (const auto& node : group_nodes) {
        const Fields fields(node, report, {"scales", "bands"}, {"sources", "status"});
        static_cast<void>(
            reader.citing.provenance(fields, set.provenance, form == nullptr ? List<const Source*>{} : form->authors_own));
        const auto before = report.size();
        const auto bands = read_list_of_bands(fields, reader);
        check_order(bands, report);
        if (bands.empty() && fields.has("bands") && report.size() == before)
            report.add(ErrorCode::band_gap, fields.at("bands"), "at least one band", "none");
        if (!bands.empty() && is_t && bands.front().band.begin != Band::Begin::open)
            report.add(ErrorCode::band_gap, bands.front().at, "no edge: T scores have no lowest value",
                       shown_edge(bands.front().band));
        std::vector<std::uint16_t> members;
        const auto scale_nodes = fields.list("scales");
        if (scale_nodes.empty() && fields.has("scales") && fields.find("scales")->kind == Value::Kind::list)
            wrong_type(fields.node("scales"), report, "at least one scale");
        for (const auto& scale_node : scale_nodes) {
            if (form == nullptr) {
                static_cast<void>(read_text(scale_node, report));
                continue;
            }
            const auto index = named_scale(*form, scale_node, report);
            if (!index) continue;
            const auto& scale = form->scales[*index];
            if (std::find(taken.begin(), taken.end(), *index) != taken.end())
                report.add(ErrorCode::band_overlap, scale_node.at, "each scale in one group", std::string(scale.id));
            taken.push_back(*index);
            members.push_back(static_cast<std::uint16_t>(*index));
            if (metric && !is_t && *metric != scale.metric)
                report.add(ErrorCode::wrong_metric, scale_node.at,
                           std::string(name(scale.metric)) + " for " + std::string(scale.id), std::string(name(*metric)));
            else if (metric && !is_t && !bands.empty())
                check_ends(bands, scale, report);
        }
        std::vector<Band> finished;
        for (const auto& one : bands) finished.push_back(one.band);
        groups.push_back({reader.store.list(std::move(members)), reader.store.list(std::move(finished))});
    }
    set.groups = reader.store.list(std::move(groups));
    return set;
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
