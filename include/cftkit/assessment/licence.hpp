// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/source.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// The terms of an instrument's owner, as data, so that an app can check what it may do. `unknown` is an honest answer.
/// The wording of items is never part of the library.
struct Licence {
    enum class CommercialUse : std::uint8_t { allowed, within_paid_work, ask, forbidden, unknown };
    enum class Changes : std::uint8_t { allowed, under_another_name, stated_words_only, forbidden, unknown };
    /// May an app show the wording of the items?
    enum class Wording : std::uint8_t { free, with_credit, register_first, ask, forbidden, unknown };

    std::string_view holder = {};
    std::string_view credit = {};  ///< what to print where the instrument is used
    CommercialUse commercial_use = CommercialUse::unknown;
    Changes changes = Changes::unknown;
    Wording wording = Wording::unknown;
    std::string_view terms = {};   ///< the name of a licence, where there is one
    Provenance provenance = {};
};

[[nodiscard]] constexpr std::string_view name(Licence::CommercialUse use) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"allowed"sv, "within_paid_work"sv, "ask"sv, "forbidden"sv, "unknown"sv};
    return names[static_cast<std::size_t>(use)];
}
[[nodiscard]] constexpr std::string_view name(Licence::Changes changes) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"allowed"sv, "under_another_name"sv, "stated_words_only"sv, "forbidden"sv, "unknown"sv};
    return names[static_cast<std::size_t>(changes)];
}
/// `register` is a reserved word of C++, hence the enumerator `register_first`; in data it is "register".
[[nodiscard]] constexpr std::string_view name(Licence::Wording wording) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"free"sv, "with_credit"sv, "register"sv, "ask"sv, "forbidden"sv, "unknown"sv};
    return names[static_cast<std::size_t>(wording)];
}

}  // namespace assessment
}  // namespace cftkit
