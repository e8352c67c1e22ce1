// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// How a scale's number is made of its items, or of other scales, as the manual says it.
enum class Method : std::uint8_t { sum, mean, sum_of_scales, mean_of_scales, difference_of_scales };

/// What kind of number a score is. Follows from the method; numbers on different metrics never mix.
enum class Metric : std::uint8_t {
    raw_sum,       ///< sum of item points
    scaled_sum,    ///< a sum times a constant, or plus one
    mean,          ///< mean of item points
    sum_of_means,  ///< sum of scale means
    difference,    ///< one scale minus another
    converted,     ///< looked up in a published table
    t_score,       ///< mean 50 and SD 10 in a named norm
    z_score        ///< mean 0 and SD 1 in a named norm
};

/// Which way is better for the person; `neither` where the scale has no such direction.
enum class Better : std::uint8_t { higher, lower, neither };

/// What the form asks about. `history` (early memories) and `change` never go into change statistics.
enum class Reports : std::uint8_t { trait, state, recent, history, change };

[[nodiscard]] constexpr std::string_view name(Method method) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"sum"sv, "mean"sv, "sum_of_scales"sv, "mean_of_scales"sv, "difference_of_scales"sv};
    return names[static_cast<std::size_t>(method)];
}
[[nodiscard]] constexpr std::string_view name(Metric metric) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"raw_sum"sv, "scaled_sum"sv, "mean"sv, "sum_of_means"sv, "difference"sv, "converted"sv, "t_score"sv, "z_score"sv};
    return names[static_cast<std::size_t>(metric)];
}
[[nodiscard]] constexpr std::string_view name(Better better) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"higher"sv, "lower"sv, "neither"sv};
    return names[static_cast<std::size_t>(better)];
}
[[nodiscard]] constexpr std::string_view name(Reports reports) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"trait"sv, "state"sv, "recent"sv, "history"sv, "change"sv};
    return names[static_cast<std::size_t>(reports)];
}

}  // namespace assessment
}  // namespace cftkit
