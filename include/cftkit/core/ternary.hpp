// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace core {

/// Yes, no or unknown: "not asked" is not "no". It has no truth value (`if (flag)` does not compile): compare with
/// `== yes`, or combine with `&`, `|` and `!`, which follow Kleene's three-valued logic.
enum class Ternary : std::uint8_t { no, unknown, yes };

/// Both: no if either is no, yes if both are yes, otherwise unknown.
[[nodiscard]] constexpr Ternary operator&(Ternary left, Ternary right) noexcept { return left < right ? left : right; }
/// Either: yes if either is yes, no if both are no, otherwise unknown.
[[nodiscard]] constexpr Ternary operator|(Ternary left, Ternary right) noexcept { return left < right ? right : left; }
/// The opposite; unknown stays unknown.
[[nodiscard]] constexpr Ternary operator!(Ternary value) noexcept {
    return value == Ternary::yes ? Ternary::no : value == Ternary::no ? Ternary::yes : Ternary::unknown;
}

[[nodiscard]] constexpr std::string_view name(Ternary value) noexcept {
    return value == Ternary::yes ? "yes" : value == Ternary::no ? "no" : "unknown";
}

}  // namespace core
}  // namespace cftkit
