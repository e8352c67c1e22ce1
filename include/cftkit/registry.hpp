// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/instrument.hpp>
#include <cftkit/assessment/norm.hpp>
#include <cftkit/core/config.hpp>
#include <cftkit/core/list.hpp>
#include <cftkit/registry/model.hpp>
#include <cftkit/registry/rules.hpp>

#include <string_view>

namespace cftkit {
inline namespace registry {

/// Look-up at run time over all that is shipped. Link cftkit::registry. Who knows the form at compile time includes its
/// constant instead and pays for no other.

/// All shipped instruments, by id.
[[nodiscard]] List<const Instrument*> instruments() noexcept;

/// The instrument with this id, or with this alias (capitals do not matter); null where there is none or an alias names several.
[[nodiscard]] const Instrument* find_instrument(std::string_view id_or_alias) noexcept;

/// The studies shipped for a form whose means and standard deviations a score may be compared with, by id.
/// A loaded form has the norms of its own document, not these.
[[nodiscard]] List<const Norm*> norms(const Instrument& form) noexcept;

/// One of them, or null.
[[nodiscard]] const Norm* find_norm(const Instrument& form, std::string_view id) noexcept;

#if CFTKIT_EXCEPTIONS
/// The same as find_instrument(). @throws Error unknown_instrument (naming the nearest), ambiguous_alias (naming all that it fits)
[[nodiscard]] const Instrument& instrument(std::string_view id_or_alias);

/// The same as find_norm(). @throws Error unknown_norm (naming those that are known)
[[nodiscard]] const Norm& norm(const Instrument& form, std::string_view id);
#endif

}  // namespace registry
}  // namespace cftkit
