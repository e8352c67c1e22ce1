// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace domain {

/// How the length of breathing out stands to breathing in, where a source says so.
enum class Exhale : std::uint8_t { not_stated, equal, longer };

/// One way to pace the breath, as one source has it. Sources disagree; all stand side by side and none is enforced: a person's
/// own comfortable pace is always one of the ways. Tenths, so that 4.5 breaths a minute is a whole number.
struct BreathingPattern {
    std::string_view id = {};
    std::int16_t lowest_tenths_per_minute = 0;  ///< breaths a minute, times ten; 0 where the source names none
    std::int16_t highest_tenths_per_minute = 0;
    std::int16_t in_tenths = 0;  ///< seconds, times ten; 0 where not stated
    std::int16_t hold_in_tenths = 0;
    std::int16_t out_tenths = 0;
    std::int16_t hold_out_tenths = 0;
    Exhale exhale = Exhale::not_stated;
    Provenance provenance = {};
};

/// What the shipped patterns are, and how far an app may let a person set a pace of their own.
struct BreathingFacts {
    List<BreathingPattern> patterns = {};
    std::string_view usual = {};                ///< id of the pattern to begin with
    std::int16_t lowest_tenths_per_minute = 0;  ///< of a pace that is offered at all
    std::int16_t highest_tenths_per_minute = 0;
    Provenance provenance = {};  ///< of the choice and of the limits
};

[[nodiscard]] constexpr std::string_view name(Exhale exhale) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"not_stated"sv, "equal"sv, "longer"sv};
    return names[static_cast<std::size_t>(exhale)];
}

}  // namespace domain
}  // namespace cftkit
