// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// Why a scale has no value. From weakest to strongest: the strongest that applies is given.
enum class Reason : std::uint8_t {
    none,            ///< there is a value
    not_shown,       ///< items are missing, and every missing one was not shown
    missing_items,   ///< at least one item is missing
    illegal_answers  ///< at least one answer is no legal code of its item
};

[[nodiscard]] constexpr std::string_view name(Reason reason) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"none"sv, "not_shown"sv, "missing_items"sv, "illegal_answers"sv};
    return names[static_cast<std::size_t>(reason)];
}

/// What the engine says of one scale: small and without pointers. Value = numerator / denominator, in whole numbers; divide once.
struct ScaleResult {
    std::int64_t numerator = 0;    ///< meaningful where reason is none
    std::int64_t denominator = 1;
    std::int32_t lowest = 0;       ///< lowest and highest value still possible, in units of 1 / Scale::result_divisor()
    std::int32_t highest = 0;
    std::uint8_t items_used = 0;
    std::uint8_t items = 0;
    Reason reason = Reason::missing_items;
    bool is_filled_in = false;

    [[nodiscard]] constexpr double value() const noexcept { return static_cast<double>(numerator) / static_cast<double>(denominator); }

    friend constexpr bool operator==(const ScaleResult&, const ScaleResult&) noexcept = default;
};

}  // namespace assessment
}  // namespace cftkit
