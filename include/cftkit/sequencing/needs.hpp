// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/domain/three_systems.hpp>

#include <array>

namespace cftkit {
inline namespace sequencing {

/// Which systems a moment calls for, by its pattern. Balance calls for none, and neither does what is not determined: the aim is
/// a flexible balance and never more of one. Our own choice, not validated.
[[nodiscard]] constexpr std::array<bool, 3> called_systems(Pattern pattern) noexcept {
    std::array<bool, 3> called = {};
    if (pattern == Pattern::threat_led || pattern == Pattern::drive_led || pattern == Pattern::low_soothing)
        called[static_cast<std::size_t>(EmotionSystem::soothing)] = true;
    return called;
}

}  // namespace sequencing
}  // namespace cftkit
