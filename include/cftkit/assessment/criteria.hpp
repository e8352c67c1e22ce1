// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/vocabulary.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// Where the line between the dysfunctional and the functional side of a scale is drawn.
/// @source jacobson_truax_1991, through jt_rci and clinicalsignificance; b_by_clinical_sd in clinicalsignificance only
enum class Criterion : std::uint8_t {
    none,              ///< no line
    a,                 ///< two SDs from the mean of people with the difficulty, on the better side
    b,                 ///< two functional SDs from the functional mean, on the worse side
    b_by_clinical_sd,  ///< the same, but with the SD of people with the difficulty: seen in one public package, to reproduce it
    c                  ///< between the two means, where people are as far from one as from the other in SDs
};

[[nodiscard]] constexpr std::string_view name(Criterion criterion) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"none"sv, "a"sv, "b"sv, "b_by_clinical_sd"sv, "c"sv};
    return names[static_cast<std::size_t>(criterion)];
}

/// +1 where higher is better, -1 where lower is better, 0 where the scale has no such direction.
[[nodiscard]] constexpr int sign_of(Better better) noexcept { return better == Better::higher ? 1 : better == Better::lower ? -1 : 0; }

/// Criterion a: M1 + d 2 S1, with M1 and S1 of people with the difficulty. Nothing for a scale without a better direction.
[[nodiscard]] constexpr std::optional<double> criterion_a(double mean, double sd, Better better) noexcept {
    if (better == Better::neither) return std::nullopt;
    const double distance = 2 * sd;
    return better == Better::higher ? mean + distance : mean - distance;
}

/// Criterion b: M0 - d 2 S0, with M0 and S0 of people without the difficulty. Nothing for a scale without a better direction.
/// The other reading, b by the clinical SD, is this function with that SD.
[[nodiscard]] constexpr std::optional<double> criterion_b(double functional_mean, double functional_sd, Better better) noexcept {
    if (better == Better::neither) return std::nullopt;
    const double distance = 2 * functional_sd;
    return better == Better::higher ? functional_mean - distance : functional_mean + distance;
}

/// Criterion c: (S1 M0 + S0 M1) / (S1 + S0). The same for either direction.
[[nodiscard]] constexpr double criterion_c(double mean, double sd, double functional_mean, double functional_sd) noexcept {
    return (sd * functional_mean + functional_sd * mean) / (sd + functional_sd);
}

}  // namespace assessment
}  // namespace cftkit
