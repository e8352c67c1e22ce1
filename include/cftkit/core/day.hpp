// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <compare>
#include <cstdint>

namespace cftkit {
inline namespace core {

/// A calendar day that the caller names (the library reads no clock): proleptic Gregorian, months and days from 1.
struct Day {
    int year = 1;
    int month = 1;
    int day = 1;

    friend constexpr auto operator<=>(const Day&, const Day&) = default;

    /// True for a day that exists, in the years 1 to 9999.
    [[nodiscard]] constexpr bool is_valid() const noexcept {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
        constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return day <= lengths[month - 1] + (month == 2 && is_leap ? 1 : 0);
    }

    /// Days since 1970-01-01; meaningful for valid days only. Years are counted from March, so that the leap day comes last.
    [[nodiscard]] constexpr std::int32_t number() const noexcept {
        const int shifted_year = month > 2 ? year : year - 1;
        const int month_from_march = (month + 9) % 12;
        const int day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
        return 365 * shifted_year + shifted_year / 4 - shifted_year / 100 + shifted_year / 400 + day_of_year - 719468;
    }
};

/// Days from the first to the second; negative when the second is earlier.
[[nodiscard]] constexpr std::int32_t days_between(const Day& first, const Day& second) noexcept { return second.number() - first.number(); }

}  // namespace core
}  // namespace cftkit
