// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cftkit/core/day.hpp>
#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/core/ternary.hpp>
#include <cftkit/domain/level.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace domain {

/// Whether a factor is within the person or around them.
enum class Locus : std::uint8_t { internal, external };

/// Something that buffers: a skill of one's own, or people, places and means around one.
struct ProtectiveFactor {
    std::string_view id = {};
    Locus locus = Locus::internal;
    std::string_view wording_id = {};  ///< texts `.name`, `.question` (how an app may ask), `.meaning`
    bool is_basic_need = false;        ///< comes before any practice; then there is a text `.signpost` too
    Provenance provenance = {};
};

/// A person's own answer about one factor.
enum class Presence : std::uint8_t { not_answered, not_present, partly, present };

/// What one person says of one factor.
struct FactorAnswer {
    std::string_view factor = {};  ///< id; must outlive the answer
    Presence presence = Presence::not_answered;
    Level strength = {};                       ///< how strong it is, where it is present or partly so
    Ternary reachable_now = Ternary::unknown;  ///< whether it could be reached within the next hour
    std::optional<Day> since = std::nullopt;

    friend constexpr bool operator==(const FactorAnswer&, const FactorAnswer&) = default;
};

/// What an answer says about a factor. Not answered is its own kind: it is neither thin nor present.
enum class FactorStanding : std::uint8_t { not_answered, thin, buffers };

/// Present buffers; partly or not present is thin.
[[nodiscard]] constexpr FactorStanding standing(const FactorAnswer& answer) noexcept {
    return answer.presence == Presence::not_answered ? FactorStanding::not_answered
           : answer.presence == Presence::present    ? FactorStanding::buffers
                                                     : FactorStanding::thin;
}

/// Whether a basic need is unmet by the person's own answer: yes where it is not present, unknown where it is partly there or not
/// answered. It is named kindly, with its signpost, before any practice.
[[nodiscard]] constexpr Ternary need_unmet(const ProtectiveFactor& factor, const FactorAnswer& answer) noexcept {
    if (!factor.is_basic_need || answer.presence == Presence::present) return Ternary::no;
    return answer.presence == Presence::not_present ? Ternary::yes : Ternary::unknown;
}

[[nodiscard]] constexpr std::string_view name(Locus locus) noexcept { return locus == Locus::internal ? "internal" : "external"; }
[[nodiscard]] constexpr std::string_view name(Presence presence) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"not_answered"sv, "not_present"sv, "partly"sv, "present"sv};
    return names[static_cast<std::size_t>(presence)];
}
[[nodiscard]] constexpr std::string_view name(FactorStanding standing) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"not_answered"sv, "thin"sv, "buffers"sv};
    return names[static_cast<std::size_t>(standing)];
}

}  // namespace domain
}  // namespace cftkit
