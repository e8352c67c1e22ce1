// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace core {

/// How well a fact is known. Ordered from best to weakest, so that a result can name the weakest fact it used.
enum class Status : std::uint8_t {
    verified,       ///< the author's own source, or two independent sources that agree
    second_hand,    ///< one source that is not the author's
    derived,        ///< arithmetic from facts of the two kinds above
    conventional,   ///< in use, never validated
    expert_default  ///< ours, not validated
};

/// The name as it is spelt in data files.
[[nodiscard]] constexpr std::string_view name(Status status) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"verified"sv, "second_hand"sv, "derived"sv, "conventional"sv, "expert_default"sv};
    return names[static_cast<std::size_t>(status)];
}

/// The weaker of two: what a result that used both may claim.
[[nodiscard]] constexpr Status weaker(Status left, Status right) noexcept { return left < right ? right : left; }

}  // namespace core
}  // namespace cftkit
