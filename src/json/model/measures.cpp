// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

#include <iterator>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

constexpr std::string_view kinds[] = {"system", "flow", "obstacle", "attribute", "skill", "factor"};

std::vector<std::string_view> words_of_kind(CellKind kind) {
    switch (kind) {
        case CellKind::system:
            return words_up_to(EmotionSystem::soothing);
        case CellKind::flow:
            return {"to_self", "to_others", "from_others"};
        case CellKind::obstacle:
            return words_up_to(Obstacle::resistance);
        case CellKind::attribute:
            return words_up_to(EngagementAttribute::non_judgement);
        default:
            return words_up_to(ActionSkill::sensory);
    }
}

/// What the cell is about: the one key of it that is not the flow of another.
std::optional<CellKind> kind_of(const Fields& fields) {
    std::optional<CellKind> kind;
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::size(kinds); ++i)
        if (static_cast<CellKind>(i) != CellKind::flow && fields.has(kinds[i])) {
            kind = static_cast<CellKind>(i);
            ++count;
        }
    if (!kind && fields.has("flow")) return CellKind::flow;
    if (count == 1) return kind;
    if (fields.is_object())
        fields.report().add(ErrorCode::missing_key, fields.at(), "one of system, flow, obstacle, attribute, skill, factor",
                            count == 0 ? "none" : std::to_string(count));
    return std::nullopt;
}

std::optional<Cell> read_cell(const Fields& above, const ModelReader& reader) {
    if (!above.has("cell")) return std::nullopt;
    auto& report = reader.report;
    const Fields fields(above.node("cell"), report, {}, {kinds, kinds + std::size(kinds)});
    const auto kind = kind_of(fields);
    if (!kind) return std::nullopt;
    Cell cell;
    cell.kind = *kind;
    const auto key = kinds[static_cast<std::size_t>(*kind)];
    if (*kind == CellKind::factor) {
        const auto id = fields.id(key);
        if (!id) return std::nullopt;
        cell.id = reader.store.text(*id);
    } else {
        const auto words = words_of_kind(*kind);
        const auto word = fields.word(key, words);
        if (!word) return std::nullopt;
        cell.id = words[*word];
    }
    if (*kind == CellKind::flow) return cell;
    const bool may_have_flow = *kind == CellKind::obstacle || *kind == CellKind::attribute || *kind == CellKind::skill;
    if (*kind == CellKind::obstacle && !fields.has("flow"))
        report.add(ErrorCode::missing_key, fields.at(), "flow: of which compassion", "no such key");
    if (!may_have_flow && fields.has("flow"))
        report.add(ErrorCode::unknown_key, fields.at("flow"), "no flow for a " + std::string(key), "flow");
    if (const auto flow = fields.word("flow", words_of_kind(CellKind::flow)); flow && may_have_flow) cell.flow = flows[*flow];
    return cell;
}

Measure read_measure(const Fields& fields, const Provenance& above, const ModelReader& reader) {
    Measure measure;
    if (fields.is_object() && fields.has("instrument") == fields.has("instrument_name"))
        reader.report.add(ErrorCode::missing_key, fields.at(), "either instrument or instrument_name",
                          fields.has("instrument") ? "both" : "neither");
    if (fields.has("instrument") && !fields.has("scale"))
        reader.report.add(ErrorCode::missing_key, fields.at(), "scale", "no such key");
    measure.instrument = reader.store.text(fields.id("instrument").value_or(""));
    measure.instrument_name = reader.text(fields, "instrument_name");
    measure.scale = reader.text(fields, "scale");
    measure.higher_means = word_of(fields, "higher_means", HigherMeans::less);
    measure.note = reader.text(fields, "note");
    measure.provenance = reader.provenance(fields, above);
    return measure;
}

}  // namespace

void read_measures(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    const Fields top({&document, ""}, report, {"schema", "measures"}, {"not_measured", "sources", "status"});
    const auto above = reader.own_provenance(top);
    MeasuresDraft draft;
    for (const auto& node : top.list("measures")) {
        const Fields fields(node, report, {"cell", "higher_means"},
                            {"instrument", "instrument_name", "scale", "sources", "status"});
        const auto cell = read_cell(fields, reader);
        auto measure = read_measure(fields, above, reader);
        if (!cell) continue;
        measure.cell = *cell;
        draft.measures.push_back(measure);
        draft.measures_at.push_back(fields.at());
    }
    for (const auto& node : top.list("not_measured")) {
        const Fields fields(node, report, {"cell"}, {"sources", "status"});
        const auto cell = read_cell(fields, reader);
        const auto provenance = reader.provenance(fields, above);
        if (!cell) continue;
        draft.not_measured.push_back({*cell, reader.text(fields, "note"), provenance});
        draft.not_measured_at.push_back(fields.at());
    }
    reader.into.measures = {std::move(draft), reader.document};
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
