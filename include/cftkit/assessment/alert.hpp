// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/source.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// One item whose answer asks for a human being, judged on its code before any reversal or missing rule.
/// An alert in data that names several items becomes one rule for each.
struct AlertRule {
    std::string_view id = {};
    std::uint16_t item = 0;  ///< index into Instrument::items
    std::int16_t at_least = 1;
    std::string_view message_id = {};
    Provenance provenance = {};
};

enum class AlertState : std::uint8_t {
    not_fired,    ///< answered below the threshold; this is no statement about risk
    fired,        ///< somebody should ask, today
    not_assessed  ///< blank or illegal: nothing is known, which is not "no"
};

[[nodiscard]] constexpr std::string_view name(AlertState state) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"not_fired"sv, "fired"sv, "not_assessed"sv};
    return names[static_cast<std::size_t>(state)];
}

/// What one alert rule says of one person's answer.
struct Alert {
    std::string_view id = {};
    std::string_view item = {};
    AlertState state = AlertState::not_assessed;
    int answer = 0;          ///< the code; meaningful only where fired
    int at_least = 0;
    std::string_view message_id = {};
    const Provenance* provenance = nullptr;
};

}  // namespace assessment
}  // namespace cftkit
