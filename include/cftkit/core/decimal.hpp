// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <compare>
#include <cstdint>

namespace cftkit {
inline namespace core {

/// 10 to the power of `exponent`, for exponents 0 to 18.
[[nodiscard]] constexpr std::int64_t power_of_ten(int exponent) noexcept {
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

/// A number exactly as it was printed: 4.30 is {430, 2}. Published edges, means and tables are decimals, never doubles.
struct Decimal {
    std::int64_t digits = 0;
    std::uint8_t decimals = 0;

    /// The nearest double: one division of whole numbers, so the same bits everywhere.
    [[nodiscard]] constexpr double value() const noexcept { return static_cast<double>(digits) / static_cast<double>(power_of_ten(decimals)); }

    friend constexpr bool operator==(const Decimal&, const Decimal&) = default;
};

/// A whole number over a positive whole number, exactly.
struct Fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    [[nodiscard]] constexpr double value() const noexcept { return static_cast<double>(numerator) / static_cast<double>(denominator); }

    friend constexpr bool operator==(const Fraction&, const Fraction&) = default;
};

/// How a fraction stands to a decimal of at most 18 decimals, without rounding. Nothing is multiplied, so that every fraction that 64 bits
/// hold has an answer.
[[nodiscard]] constexpr std::strong_ordering compare(const Fraction& left, const Decimal& right) noexcept {
    auto one = left;
    Fraction other{right.digits, power_of_ten(right.decimals)};
    while (true) {  // over the steps of both continued fractions: the whole numbers below them, and what is left
        auto whole = one.numerator / one.denominator;
        auto rest = one.numerator % one.denominator;
        if (rest < 0) --whole, rest += one.denominator;
        auto other_whole = other.numerator / other.denominator;
        auto other_rest = other.numerator % other.denominator;
        if (other_rest < 0) --other_whole, other_rest += other.denominator;
        if (whole != other_whole) return whole <=> other_whole;
        if (rest == 0 || other_rest == 0) return rest <=> other_rest;
        // Of two numbers from 0 to 1 the larger has the smaller inverse: the sides change places.
        const auto inverse = Fraction{one.denominator, rest};
        one = {other.denominator, other_rest};
        other = inverse;
    }
}

}  // namespace core
}  // namespace cftkit
