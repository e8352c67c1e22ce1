// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/domain/vocabulary.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace sequencing {

/// What a cell of the model is.
enum class CellKind : std::uint8_t { system, flow, obstacle, attribute, skill, factor };

/// One thing that the model speaks of and that a questionnaire may measure.
struct Cell {
    CellKind kind = CellKind::system;
    std::string_view id = {};  ///< name of the system, flow, obstacle, attribute or skill, or id of the factor
    Flow flow = Flow::none;    ///< for an obstacle always; for an attribute or skill where the scale asks about one flow

    friend constexpr bool operator==(const Cell&, const Cell&) = default;
};

/// What a higher score means for the cell.
enum class HigherMeans : std::uint8_t { more, less };

/// A scale that says something about a cell. Which scale measures what is clinical knowledge of its own.
struct Measure {
    Cell cell = {};
    std::string_view instrument = {};       ///< id in the catalogue; empty where the form is not shipped
    std::string_view scale = {};            ///< id of the scale
    std::string_view instrument_name = {};  ///< of a form that is not shipped
    HigherMeans higher_means = HigherMeans::more;
    std::string_view note = {};
    Provenance provenance = {};
};

/// A cell that no questionnaire known here measures: ask the person.
struct NotMeasured {
    Cell cell = {};
    std::string_view note = {};
    Provenance provenance = {};
};

/// Which scale measures which cell, and which cells nothing measures. Every cell stands in one of the two lists.
struct Measures {
    List<Measure> measures = {};
    List<NotMeasured> not_measured = {};
};

[[nodiscard]] constexpr std::string_view name(CellKind kind) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"system"sv, "flow"sv, "obstacle"sv, "attribute"sv, "skill"sv, "factor"sv};
    return names[static_cast<std::size_t>(kind)];
}
[[nodiscard]] constexpr std::string_view name(HigherMeans means) noexcept { return means == HigherMeans::more ? "more" : "less"; }

}  // namespace sequencing
}  // namespace cftkit
