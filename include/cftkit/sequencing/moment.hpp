// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/day.hpp>

#include <compare>
#include <cstdint>

namespace cftkit {
inline namespace sequencing {

/// A time of day that the caller names, on the person's own clock.
struct Time {
    int hour = 0;
    int minute = 0;

    friend constexpr auto operator<=>(const Time&, const Time&) = default;
    [[nodiscard]] constexpr bool is_valid() const noexcept { return hour >= 0 && hour < 24 && minute >= 0 && minute < 60; }
};

/// A day and a time of day. The library reads no clock: every moment comes from the caller.
struct Moment {
    Day day = {};
    Time time = {};

    friend constexpr auto operator<=>(const Moment&, const Moment&) = default;
    [[nodiscard]] constexpr bool is_valid() const noexcept { return day.is_valid() && time.is_valid(); }
    /// Minutes since 1970-01-01 00:00; meaningful for valid moments only.
    [[nodiscard]] constexpr std::int64_t minutes() const noexcept {
        return std::int64_t{day.number()} * 1440 + time.hour * 60 + time.minute;
    }
};

}  // namespace sequencing
}  // namespace cftkit
