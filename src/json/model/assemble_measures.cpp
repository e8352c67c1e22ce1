// SPDX-License-Identifier: Apache-2.0
#include "documents.hpp"

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

void check_form(ModelReading& reading, const Measure& measure, const Place& place) {
    if (measure.instrument.empty() || reading.options.instruments.empty()) return;
    std::vector<std::string_view> known;
    const Instrument* form = nullptr;
    for (const auto* one : reading.options.instruments) {
        known.push_back(one->id);
        if (one->id == measure.instrument) form = one;
    }
    if (form == nullptr) {
        add_unknown(reading.report(place), ErrorCode::unknown_instrument,
                    {std::string(measure.instrument), pointer(place.at, "instrument")}, "the id of a form", known);
        return;
    }
    if (measure.scale.empty()) return;
    known.clear();
    // A scale that is computed in several ways measures the same whichever way: its name stands for all of them.
    for (const auto& scale : form->scales)
        if (scale.id == measure.scale || scale.scale == measure.scale) return;
    for (const auto& scale : form->scales) known.push_back(scale.id);
    add_unknown(reading.report(place), ErrorCode::unknown_scale, {std::string(measure.scale), pointer(place.at, "scale")},
                "one of " + joined(known), known);
}

void check_factor(ModelReading& reading, const Cell& cell, const Place& place) {
    if (cell.kind != CellKind::factor || reading.is_alone) return;
    std::vector<std::string_view> known;
    for (const auto& factor : reading.into.model.factors) known.push_back(factor.id);
    if (std::find(known.begin(), known.end(), cell.id) != known.end()) return;
    add_unknown(reading.report(place), ErrorCode::unknown_factor,
                {std::string(cell.id), pointer(pointer(place.at, "cell"), "factor")}, "a protective factor", known);
}

/// A cell as it must be covered: attributes and skills without their flow.
Cell covered(Cell cell) {
    if (cell.kind != CellKind::obstacle) cell.flow = Flow::none;
    return cell;
}

std::string words_for(const Cell& cell) {
    return std::string(name(cell.kind)) + " " + std::string(cell.id) +
           (cell.flow == Flow::none ? std::string() : " " + std::string(name(cell.flow)));
}

std::vector<Cell> all_cells(const Model& model) {
    std::vector<Cell> cells;
    for (const auto one : emotion_systems) cells.push_back({CellKind::system, name(one)});
    for (const auto one : flows) cells.push_back({CellKind::flow, name(one)});
    for (const auto one : obstacles)
        for (const auto flow : flows) cells.push_back({CellKind::obstacle, name(one), flow});
    for (const auto one : engagement_attributes) cells.push_back({CellKind::attribute, name(one)});
    for (const auto one : action_skills) cells.push_back({CellKind::skill, name(one)});
    for (const auto& factor : model.factors) cells.push_back({CellKind::factor, factor.id});
    return cells;
}

}  // namespace

void assemble_measures(ModelReading& reading) {
    if (!reading.draft.measures) return;
    auto& [draft, document] = *reading.draft.measures;
    std::vector<Cell> measured;
    std::vector<Cell> others;
    for (std::size_t i = 0; i < draft.measures.size(); ++i) {
        const Place place{document, draft.measures_at[i]};
        check_form(reading, draft.measures[i], place);
        check_factor(reading, draft.measures[i].cell, place);
        measured.push_back(covered(draft.measures[i].cell));
    }
    for (std::size_t i = 0; i < draft.not_measured.size(); ++i) {
        const Place place{document, draft.not_measured_at[i]};
        const auto cell = covered(draft.not_measured[i].cell);
        check_factor(reading, cell, place);
        if (std::find(measured.begin(), measured.end(), cell) != measured.end())
            reading.add(ErrorCode::cell_contradiction, {document, pointer(place.at, "cell")},
                        "a cell that no measure above is about", words_for(cell));
        else if (std::find(others.begin(), others.end(), cell) != others.end())
            reading.add(ErrorCode::duplicate_id, {document, pointer(place.at, "cell")}, "each cell once", words_for(cell));
        others.push_back(cell);
    }
    if (reading.options.is_complete && reading.is_clean("measures"))
        for (const auto& cell : all_cells(reading.into.model))
            if (std::find(measured.begin(), measured.end(), cell) == measured.end() &&
                std::find(others.begin(), others.end(), cell) == others.end())
                reading.add(ErrorCode::cell_not_covered, {document, ""}, words_for(cell) + " in measures or in not_measured",
                            "in neither");
    reading.into.measures.measures = reading.into.store.list(std::move(draft.measures));
    reading.into.measures.not_measured = reading.into.store.list(std::move(draft.not_measured));
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
