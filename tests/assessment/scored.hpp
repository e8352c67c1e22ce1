// SPDX-License-Identifier: Apache-2.0
#pragma once

// Scores of any value on scales of each direction, for tests of change.

#include "forms.hpp"

#include <optional>

namespace scored {

using namespace cftkit;

inline constexpr Item items[] = {{"1", 0, 100}, {"2", 0, 100}, {"3", 0, 100}, {"4", 0, 100}};
inline constexpr Term up_terms[] = {{0}};
inline constexpr Term down_terms[] = {{1}};
inline constexpr Term flat_terms[] = {{2}};
inline constexpr Term past_terms[] = {{3}};
inline constexpr Scale draft_scales[] = {
    {.id = "up", .scale = "up", .better = Better::higher, .terms = up_terms, .highest = 100, .provenance = forms::own_provenance},
    {.id = "down", .scale = "down", .better = Better::lower, .terms = down_terms, .highest = 100, .provenance = forms::own_provenance},
    {.id = "flat", .scale = "flat", .better = Better::neither, .terms = flat_terms, .highest = 100, .provenance = forms::own_provenance},
    {.id = "past", .scale = "past", .better = Better::higher, .reports = Reports::history, .terms = past_terms, .highest = 100,
     .provenance = forms::own_provenance}};
inline constexpr Instrument draft{.id = "ways_4", .edition = "1", .items = items, .highest_code = 100, .scales = draft_scales};
inline constexpr Scale scales[] = {forms::finished(draft, 0), forms::finished(draft, 1), forms::finished(draft, 2), forms::finished(draft, 3)};
inline constexpr Instrument ways_4{.id = "ways_4", .edition = "1", .provenance = forms::own_provenance, .items = items, .highest_code = 100,
                                   .scales = scales, .licence = {.credit = "own"}};

/// A score of this value; without one, the score of a blank.
inline Score on(const char* scale, std::optional<double> value) {
    Score score = ways_4.score({Answer(), Answer(), Answer(), Answer()})[scale];
    if (!value) return score;
    score.value = value;
    score.reason = Reason::none;
    return score;
}
inline Score up(std::optional<double> value) { return on("up", value); }
inline Score down(std::optional<double> value) { return on("down", value); }
inline Score flat(std::optional<double> value) { return on("flat", value); }

}  // namespace scored
