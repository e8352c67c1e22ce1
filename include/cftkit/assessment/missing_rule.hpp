// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cstdint>

namespace cftkit {
inline namespace assessment {

/// What to do when an answer is missing. Complete-only unless the caller asks for something else; an illegal answer is never filled in.
struct MissingRule {
    enum class Kind : std::uint8_t {
        complete,   ///< any missing item: no score
        published,  ///< the rule that the form's author published, where there is one
        prorate     ///< missing items count as the mean of the answered ones, from `at_least_answered` answers on
    };
    Kind kind = Kind::complete;
    std::uint16_t at_least_answered = 0;

    friend constexpr bool operator==(const MissingRule&, const MissingRule&) noexcept = default;
};

/// No score while an answer is missing: the default.
inline constexpr MissingRule complete{};
/// The author's own rule, cited in the instrument's data; an error where none is known.
inline constexpr MissingRule published{MissingRule::Kind::published, 0};
/// Fill in by proration where at least this many items of the scale are answered. Your choice, and the score says so (`is_filled_in`).
/// A scale of scales is filled when its parts are; a score from a table never is.
[[nodiscard]] constexpr MissingRule prorate(std::uint16_t at_least_answered) noexcept { return {MissingRule::Kind::prorate, at_least_answered}; }

}  // namespace assessment
}  // namespace cftkit
