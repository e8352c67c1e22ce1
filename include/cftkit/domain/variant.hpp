// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace domain {

enum class Eyes : std::uint8_t { open, soft_gaze, closed };
/// What is asked of the breath: nothing, only to notice or follow it at its own pace, a pace, a pace with pauses held.
enum class Breath : std::uint8_t { none, own_pace, paced, paced_hold };
/// Where in the body attention goes: nowhere, to the outside (feet, hands, posture, face), to the inside (scans, heart, chest).
enum class BodyFocus : std::uint8_t { none, outside, inside };
enum class Imagery : std::uint8_t { none, light, vivid };
/// In which form the practice comes to the person: words said inwardly, said aloud, heard, written down, done.
enum class Medium : std::uint8_t { inner, spoken, audio, written, action };
/// The oldest or hardest memory that the practice touches.
enum class Memory : std::uint8_t { none, recent, past, trauma };
enum class Posture : std::uint8_t { any, seated, standing, walking, lying };
/// Whom attention goes to first.
enum class Entry : std::uint8_t { neither, self, other };
/// Who must be there: nobody, any trained person, a qualified clinician.
enum class Guide : std::uint8_t { none, guide, clinician };

/// One way to do a practice. Every attribute is stated; none is guessed.
struct Variant {
    std::string_view id = {};
    Eyes eyes = Eyes::open;
    Breath breath = Breath::none;
    bool breath_only = false;  ///< the breath is all that there is to attend to
    BodyFocus body = BodyFocus::none;
    bool touch = false;  ///< one's own hand, or somebody's
    Imagery imagery = Imagery::none;
    bool audio = false;    ///< something must be heard
    bool privacy = false;  ///< nobody should see or hear it
    Medium medium = Medium::inner;
    bool interpersonal = false;  ///< another person takes part, in fact or in mind
    Memory memory = Memory::none;
    Posture posture = Posture::any;
    Entry entry = Entry::neither;
    Guide guide = Guide::none;
    std::uint8_t intensity = 0;         ///< 0 to 4
    List<std::uint16_t> seconds = {};   ///< how long it can last, ascending
    std::uint16_t closing_seconds = 0;  ///< of its closing step; within `seconds`
    /// Of a paced variant: ids of the breathing patterns that it may use; one with pauses only where the breath is paced_hold.
    List<std::string_view> breathing = {};
    /// The text that takes the place of the practice's `.invitation`; empty where that one fits.
    std::string_view invitation_id = {};

    friend constexpr bool operator==(const Variant&, const Variant&) = default;
};

inline constexpr int highest_intensity = 4;

[[nodiscard]] constexpr std::string_view name(Eyes eyes) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"open"sv, "soft_gaze"sv, "closed"sv};
    return names[static_cast<std::size_t>(eyes)];
}
[[nodiscard]] constexpr std::string_view name(Breath breath) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"none"sv, "own_pace"sv, "paced"sv, "paced_hold"sv};
    return names[static_cast<std::size_t>(breath)];
}
[[nodiscard]] constexpr std::string_view name(BodyFocus focus) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"none"sv, "outside"sv, "inside"sv};
    return names[static_cast<std::size_t>(focus)];
}
[[nodiscard]] constexpr std::string_view name(Imagery imagery) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"none"sv, "light"sv, "vivid"sv};
    return names[static_cast<std::size_t>(imagery)];
}
[[nodiscard]] constexpr std::string_view name(Medium medium) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"inner"sv, "spoken"sv, "audio"sv, "written"sv, "action"sv};
    return names[static_cast<std::size_t>(medium)];
}
[[nodiscard]] constexpr std::string_view name(Memory memory) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"none"sv, "recent"sv, "past"sv, "trauma"sv};
    return names[static_cast<std::size_t>(memory)];
}
[[nodiscard]] constexpr std::string_view name(Posture posture) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"any"sv, "seated"sv, "standing"sv, "walking"sv, "lying"sv};
    return names[static_cast<std::size_t>(posture)];
}
[[nodiscard]] constexpr std::string_view name(Entry entry) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"neither"sv, "self"sv, "other"sv};
    return names[static_cast<std::size_t>(entry)];
}
[[nodiscard]] constexpr std::string_view name(Guide guide) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"none"sv, "guide"sv, "clinician"sv};
    return names[static_cast<std::size_t>(guide)];
}

}  // namespace domain
}  // namespace cftkit
