// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cftkit/domain/model.hpp>
#include <cftkit/sequencing/measure.hpp>

#include <string_view>

namespace cftkit {
inline namespace registry {

/// The shipped model as a whole: systems, practices, factors, programmes, texts.
[[nodiscard]] const Model& model() noexcept;

/// What measures what.
[[nodiscard]] const Measures& measures() noexcept;

/// All shipped practices, family by family in the order P0a to P14.
[[nodiscard]] List<Practice> practices() noexcept;
/// A practice by its id, or null.
[[nodiscard]] const Practice* find_practice(std::string_view id) noexcept;

[[nodiscard]] List<ProtectiveFactor> protective_factors() noexcept;
[[nodiscard]] const ProtectiveFactor* find_protective_factor(std::string_view id) noexcept;

[[nodiscard]] List<Programme> programmes() noexcept;
[[nodiscard]] const Programme* find_programme(std::string_view id) noexcept;

/// The shipped text with this message id in this language ("en", "de"); empty where there is none.
[[nodiscard]] std::string_view text(std::string_view id, std::string_view language) noexcept;

#if CFTKIT_EXCEPTIONS
/// The same as the twins above. @throws Error unknown_practice, unknown_factor, unknown_programme, naming the nearest
[[nodiscard]] const Practice& practice(std::string_view id);
[[nodiscard]] const ProtectiveFactor& protective_factor(std::string_view id);
[[nodiscard]] const Programme& programme(std::string_view id);
#endif

}  // namespace registry
}  // namespace cftkit
