// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report.hpp"

#include <cftkit/assessment/scores.hpp>

#include <optional>
#include <vector>

namespace cftkit {
inline namespace json {
namespace reading {

/// One answer sheet of a vectors document with what the engine makes of it.
struct Sheet {
    std::optional<Scores> scores;
    std::vector<bool> is_expected;  ///< by scale: the sheet says what must be found
};

/// Whether the sheets of a form leave no simple fault unseen: for each scale its lowest and its highest score, each reversed item
/// answered away from the middle, a missing answer, and each edge of its bands from both sides.
void check_completeness(const Instrument& form, const std::vector<Sheet>& sheets, Report& report);

}  // namespace reading
}  // namespace json
}  // namespace cftkit
