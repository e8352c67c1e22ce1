// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/core/ternary.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

// Every flag once, so that the enumeration, its names and the members of Flags cannot drift apart.
// clang-format off
#define CFTKIT_FLAGS(X)                                                                                                          \
    X(consent) X(driving) X(risk) X(psychosis_acute) X(mania_acute) X(intoxication_now) X(dissociation_acute)                    \
    X(trauma_history) X(dissociation_prone) X(breath_illness) X(panic_body_fear) X(breath_distress) X(pregnancy)                 \
    X(danger_now) X(recent_bereavement) X(eating_disorder) X(minor) X(hated_self_high)                                           \
    X(fears_to_self_high) X(fears_to_others_high) X(fears_from_others_high) X(need_unmet)                                        \
    X(eyes_must_stay_open) X(imagery_difficult) X(touch_welcome) X(private_now) X(audio_possible)                                \
    X(guide_present) X(clinician_present)
// clang-format on

namespace cftkit {
inline namespace sequencing {

/// A fact about a person or a moment that a guard may ask for. What each means, and which value is its hazard, stands in
/// data/guards/flags.json.
enum class Flag : std::uint8_t {
#define CFTKIT_ENUMERATOR(flag) flag,
    CFTKIT_FLAGS(CFTKIT_ENUMERATOR)
#undef CFTKIT_ENUMERATOR
};

inline constexpr std::string_view flag_names[] = {
#define CFTKIT_NAME(flag) #flag,
    CFTKIT_FLAGS(CFTKIT_NAME)
#undef CFTKIT_NAME
};
inline constexpr std::size_t flag_count = sizeof flag_names / sizeof flag_names[0];

[[nodiscard]] constexpr std::string_view name(Flag flag) noexcept { return flag_names[static_cast<std::size_t>(flag)]; }

/// What is known of each flag: yes, no or unknown. Everything starts unknown; "not asked" is not "no".
struct Flags {
#define CFTKIT_MEMBER(flag) Ternary flag = Ternary::unknown;
    CFTKIT_FLAGS(CFTKIT_MEMBER)
#undef CFTKIT_MEMBER

    [[nodiscard]] constexpr Ternary operator[](Flag flag) const noexcept { return this->*member(flag); }
    [[nodiscard]] constexpr Ternary& operator[](Flag flag) noexcept { return this->*member(flag); }

    friend constexpr bool operator==(const Flags&, const Flags&) = default;

private:
    [[nodiscard]] static constexpr Ternary Flags::* member(Flag flag) noexcept;
};

constexpr Ternary Flags::* Flags::member(Flag flag) noexcept {
    constexpr Ternary Flags::* members[] = {
#define CFTKIT_POINTER(flag) &Flags::flag,
        CFTKIT_FLAGS(CFTKIT_POINTER)
#undef CFTKIT_POINTER
    };
    return members[static_cast<std::size_t>(flag)];
}

/// How long an answer stands before it fades from the safe value to unknown. The hazard never fades.
enum class Validity : std::uint8_t { session, days, until_changed };

/// How unknown counts against the hazard.
enum class Tiers : std::uint8_t {
    one,         ///< unknown counts as the hazard
    two,         ///< unknown removes less than the hazard does
    hazard_only  ///< unknown removes nothing
};

/// Who may say it.
enum class SetBy : std::uint8_t { person, caller, scores, marks };

/// What is laid down about a flag.
struct FlagFacts {
    Flag flag = Flag::consent;
    Ternary hazard = Ternary::yes;  ///< which known value is the hazard; the other one is safe
    Tiers tiers = Tiers::one;
    std::string_view question = {};  ///< id of the question that asks for it; empty where it is never asked
    SetBy set_by = SetBy::person;
    Validity validity = Validity::until_changed;
    std::uint16_t valid_for = 0;             ///< minutes for a session, days for days
    bool is_cleared_by_review = false;       ///< from hazard to safe only by a later-dated review of a human being
    bool is_cleared_next_day = false;        ///< from hazard to safe only by the person's own later answer, on a later day
    Provenance provenance = {};
};

[[nodiscard]] constexpr std::string_view name(Validity validity) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"session"sv, "days"sv, "until_changed"sv};
    return names[static_cast<std::size_t>(validity)];
}
[[nodiscard]] constexpr std::string_view name(Tiers tiers) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"one"sv, "two"sv, "hazard_only"sv};
    return names[static_cast<std::size_t>(tiers)];
}
[[nodiscard]] constexpr std::string_view name(SetBy by) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"person"sv, "caller"sv, "scores"sv, "marks"sv};
    return names[static_cast<std::size_t>(by)];
}

}  // namespace sequencing
}  // namespace cftkit
