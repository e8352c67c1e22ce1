// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/domain/level.hpp>
#include <cftkit/domain/three_systems.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace domain {

/// Where the person is. `travelling` is as a passenger: whether somebody drives is a question of its own.
enum class Place : std::uint8_t { unknown, home, work, outdoors, public_place, travelling };

/// How one moment is, by the person's own word. Context for a choice; not validated, never a score.
struct CheckIn {
    ThreeSystems systems = {};
    Level felt_safeness = {};
    Level distress = {};
    Level energy = {};
    std::optional<int> minutes_free = std::nullopt;  ///< nothing: unknown
    Place place = Place::unknown;

    friend constexpr bool operator==(const CheckIn&, const CheckIn&) = default;
};

/// What kind of answer a question of the check-in takes.
enum class CheckInAnswer : std::uint8_t { level, minutes, place };

/// One question of our own momentary check-in.
struct CheckInQuestion {
    std::string_view id = {};  ///< the member of CheckIn: "threat", "distress", "minutes_free"
    CheckInAnswer answer = CheckInAnswer::level;
    std::string_view wording_id = {};  ///< texts `.question`; for levels also `.lowest` and `.highest`
};

/// The check-in as it is shipped. Ours, not validated; every question may be left out.
struct CheckInForm {
    std::string_view id = {};
    std::string_view wording_id = {};  ///< texts `.name` and `.introduction`
    List<CheckInQuestion> questions = {};
    Provenance provenance = {};
};

[[nodiscard]] constexpr std::string_view name(Place place) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"unknown"sv, "home"sv, "work"sv, "outdoors"sv, "public_place"sv, "travelling"sv};
    return names[static_cast<std::size_t>(place)];
}
[[nodiscard]] constexpr std::string_view name(CheckInAnswer answer) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"level"sv, "minutes"sv, "place"sv};
    return names[static_cast<std::size_t>(answer)];
}

}  // namespace domain
}  // namespace cftkit
