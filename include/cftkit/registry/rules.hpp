// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cftkit/sequencing/rules.hpp>

#include <string_view>

namespace cftkit {
inline namespace registry {

/// The shipped rules as a whole: flags, guards, questions, settings. The practices that its guards name are those of model().
[[nodiscard]] const Rules& rules() noexcept;

/// All shipped guards, by id, with those that are made of the needs of the practices.
[[nodiscard]] List<Guard> guards() noexcept;
/// A guard by its id, or null.
[[nodiscard]] const Guard* find_guard(std::string_view id) noexcept;

#if CFTKIT_EXCEPTIONS
/// The same as find_guard(). @throws Error unknown_guard, naming the nearest
[[nodiscard]] const Guard& guard(std::string_view id);
#endif

}  // namespace registry
}  // namespace cftkit
