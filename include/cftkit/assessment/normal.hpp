// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace cftkit {
inline namespace assessment {

// The same bits from every compiler that rounds each operation by itself: with -ffp-contract=off, as the target cftkit::cftkit sets it.
// Without it (a copied include/ in another build) a compiler may join a product and a sum, and a last digit differs from machine to machine.

namespace detail {

/// e to the power of x, within two units in the last place, for -700 < x < 700. Made of + - * / only, so that no mathematics library
/// decides the last bit.
[[nodiscard]] constexpr double exponential(double x) noexcept {
    constexpr double ln_2_high = 6.93147180369123816490e-01;  // ln 2 in two pieces; whole multiples of the first are exact
    constexpr double ln_2_low = 1.90821492927058770002e-10;
    const double halves = x / 0.693147180559945309417;
    const auto power = static_cast<std::int64_t>(halves < 0 ? halves - 0.5 : halves + 0.5);
    const auto whole = static_cast<double>(power);
    const double rest = (x - whole * ln_2_high) - whole * ln_2_low;  // at most half of ln 2
    double sum = 1;
    for (int i = 14; i >= 1; --i) sum = 1 + rest * sum / i;
    return sum * std::bit_cast<double>(static_cast<std::uint64_t>(power + 1023) << 52U);
}

/// The natural logarithm of a positive number, made of + - * / only.
[[nodiscard]] constexpr double natural_logarithm(double x) noexcept {
    const bool is_subnormal = x < std::numeric_limits<double>::min();  // such a number has no exponent of its own
    auto bits = std::bit_cast<std::uint64_t>(is_subnormal ? x * 0x1p54 : x);
    auto power = static_cast<int>(bits >> 52U) - (is_subnormal ? 1023 + 54 : 1023);
    bits = (bits & 0x000FFFFFFFFFFFFFULL) | 0x3FF0000000000000ULL;
    auto part = std::bit_cast<double>(bits);  // 1 to 2
    if (part > 1.4142135623730951) {
        part /= 2;
        ++power;
    }
    const double s = (part - 1) / (part + 1);  // ln part = 2 (s + s^3/3 + s^5/5 + ...), |s| < 0.172
    double sum = 0;
    for (int odd = 23; odd >= 3; odd -= 2) sum = s * s * (1.0 / odd + sum);
    const auto whole = static_cast<double>(power);
    return whole * 6.93147180369123816490e-01 + (2 * s + (2 * s * sum + whole * 1.90821492927058770002e-10));
}

/// A polynomial with its highest coefficient first.
template <std::size_t N>
[[nodiscard]] constexpr double polynomial(const double (&coefficients)[N], double x) noexcept {
    double sum = 0;
    for (const double coefficient : coefficients) sum = sum * x + coefficient;
    return sum;
}

/// The part of a standard normal distribution above x, for x > 0.67.
[[nodiscard]] constexpr double normal_upper_tail(double x) noexcept {
    if (x > 37) return 0;
    double tail = 0;
    if (x < 5.656854249492380195) {
        constexpr double above[] = {1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412,
                                    93.506656132177855979,    597.27027639480026226,  2494.5375852903726711,
                                    6848.1904505362823326,    11602.651437647350124,  9842.7148383839780218};
        constexpr double below[] = {1,
                                    22.266688044328115691,
                                    235.38790178262499861,
                                    1519.377599407554805,
                                    6485.558298266760755,
                                    18615.571640885098091,
                                    34900.952721145977266,
                                    38912.003286093271411,
                                    19685.429676859990727};
        tail = polynomial(above, x) / polynomial(below, x);
    } else {
        constexpr double above[] = {0.02307344176494017303, 0.21589853405795699,     0.1274011611602473639,
                                    0.022235277870649807,   0.001421619193227893466, 2.9112874951168792e-5};
        constexpr double below[] = {
            1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5};
        const double inverse = 1 / (x * x);
        tail = (0.39894228040143267794 - inverse * polynomial(above, inverse) / polynomial(below, inverse)) / x;
    }
    // exp(-x^2/2) in two factors: the square of a multiple of 1/16 is exact.
    const double sixteenths = static_cast<double>(static_cast<std::int64_t>(x * 16)) / 16;
    return exponential(-sixteenths * sixteenths / 2) * exponential(-(x - sixteenths) * (x + sixteenths) / 2) * tail;
}

}  // namespace detail

/// The part of a standard normal distribution at or below z: 0.5 at 0. Relative error below 2e-15 for z from -8 to 8; 0 below -37.
/// @source cody_1969 (rational Chebyshev approximations), in the arrangement of cody_1993 (function ANORM)
[[nodiscard]] constexpr double standard_normal_cumulative(double z) noexcept {
    if (z > 0.67448975) return 1 - detail::normal_upper_tail(z);
    if (z < -0.67448975) return detail::normal_upper_tail(-z);
    constexpr double above[] = {0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582,
                                18154.981253343561249};
    constexpr double below[] = {1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956};
    return 0.5 + z * detail::polynomial(above, z * z) / detail::polynomial(below, z * z);
}

/// The z below which a part `p` of a standard normal distribution lies: 1.959963984540054 for .975. Minus infinity for p <= 0, infinity
/// for p >= 1. Relative error below 2e-15; down to the smallest positive p.
/// @source wichura_1988 (algorithm AS 241, PPND16)
[[nodiscard]] inline double standard_normal_quantile(double p) noexcept {
    if (p <= 0) return -std::numeric_limits<double>::infinity();
    if (p >= 1) return std::numeric_limits<double>::infinity();
    const double q = p - 0.5;
    if (q >= -0.425 && q <= 0.425) {
        constexpr double above[] = {2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
                                    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080};
        constexpr double below[] = {5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867,
                                    5394.1960214247511077, 687.18700749205790830, 42.313330701600911252, 1};
        const double r = 0.180625 - q * q;
        return q * detail::polynomial(above, r) / detail::polynomial(below, r);
    }
    const double r = std::sqrt(-detail::natural_logarithm(q < 0 ? p : 1 - p));
    double z = 0;
    if (r <= 5) {
        constexpr double above[] = {7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
                                    1.27045825245236838258,    3.64784832476320460504,    5.76949722146069140550,
                                    4.63033784615654529590,    1.42343711074968357734};
        constexpr double below[] = {
            1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
            6.89767334985100004550e-1, 1.67638483018380384940,    2.05319162663775882187,    1};
        z = detail::polynomial(above, r - 1.6) / detail::polynomial(below, r - 1.6);
    } else {
        constexpr double above[] = {2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
                                    2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580,
                                    5.46378491116411436990,    6.65790464350110377720};
        constexpr double below[] = {
            2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
            1.48753612908506148525e-2,  1.36929880922735805310e-1, 5.99832206555887937690e-1, 1};
        z = detail::polynomial(above, r - 5) / detail::polynomial(below, r - 5);
    }
    return q < 0 ? -z : z;
}

/// The quantiles of .95 and .975 as statistics programs print them: .95, .975 and their distance from 1 lie between two doubles, and
/// what is computed from them depends in its last digit on which side was taken.
inline constexpr double standard_normal_quantile_of_95 = 1.6448536269514722;
inline constexpr double standard_normal_quantile_of_975 = 1.959963984540054;

/// Between minus and plus this z lies a part `confidence` of a standard normal distribution: 1.959963984540054 for .95. Papers often
/// use 1.96; who wants to reproduce them gives 1.96 as the critical value itself. For a confidence above 0 and below 1; 0 for one too
/// small for a double to tell its half from one half, infinity for 1 and above.
[[nodiscard]] inline double two_sided_critical_value(double confidence) noexcept {
    if (confidence == 0.95) return standard_normal_quantile_of_975;
    if (confidence == 0.90) return standard_normal_quantile_of_95;
    return -standard_normal_quantile((1 - confidence) / 2);  // 1 - p is exact near 1, where (1 + confidence) / 2 rounds to 1
}

}  // namespace assessment
}  // namespace cftkit
