// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/domain/practice_set.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace sequencing {

/// What a decision may choose. The first four are always allowed, so that nobody is ever stuck.
enum class ActionKind : std::uint8_t {
    none,                ///< nothing now; a full answer
    ask,                 ///< one question, where the answer would help
    signpost,            ///< how to reach a human being
    safety_information,  ///< consent, the right to stop at any time, crisis information
    ground,              ///< attention to the surroundings for a minute, eyes open, no touch, no breath task
    practice             ///< a practice in one variant, for so long
};

/// One thing that may be offered. For a practice: its place in the set, its variant, and its length.
struct Action {
    ActionKind kind = ActionKind::none;
    std::uint16_t practice = 0;
    std::uint8_t variant = 0;
    std::uint16_t seconds = 0;

    friend constexpr bool operator==(const Action&, const Action&) = default;
};

/// What a guard may ask about an action. Words are compared by their place in the enumeration, yes and no as 1 and 0.
enum class ActionAttribute : std::uint8_t {
    eyes,
    breath,
    breath_only,
    body,
    touch,
    imagery,
    audio,
    privacy,
    medium,
    interpersonal,
    memory,
    posture,
    entry,
    guide,
    intensity,
    seconds,
    closing_seconds,
    flow,
    safe_start
};

[[nodiscard]] constexpr std::string_view name(ActionKind kind) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"none"sv, "ask"sv, "signpost"sv, "safety_information"sv, "ground"sv, "practice"sv};
    return names[static_cast<std::size_t>(kind)];
}
[[nodiscard]] constexpr std::string_view name(ActionAttribute attribute) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"eyes"sv,    "breath"sv,  "breath_only"sv,     "body"sv,   "touch"sv,
                                          "imagery"sv, "audio"sv,   "privacy"sv,         "medium"sv, "interpersonal"sv,
                                          "memory"sv,  "posture"sv, "entry"sv,           "guide"sv,  "intensity"sv,
                                          "seconds"sv, "closing_seconds"sv, "flow"sv,    "safe_start"sv};
    return names[static_cast<std::size_t>(attribute)];
}

/// The value of an attribute of a practice's action, as a whole number.
[[nodiscard]] constexpr int attribute_of(const PracticeSet& set, const Action& action, ActionAttribute attribute) noexcept {
    const auto& practice = set.practices[action.practice];
    const auto& variant = practice.variants[action.variant];
    switch (attribute) {
        case ActionAttribute::eyes: return static_cast<int>(variant.eyes);
        case ActionAttribute::breath: return static_cast<int>(variant.breath);
        case ActionAttribute::breath_only: return variant.breath_only;
        case ActionAttribute::body: return static_cast<int>(variant.body);
        case ActionAttribute::touch: return variant.touch;
        case ActionAttribute::imagery: return static_cast<int>(variant.imagery);
        case ActionAttribute::audio: return variant.audio;
        case ActionAttribute::privacy: return variant.privacy;
        case ActionAttribute::medium: return static_cast<int>(variant.medium);
        case ActionAttribute::interpersonal: return variant.interpersonal;
        case ActionAttribute::memory: return static_cast<int>(variant.memory);
        case ActionAttribute::posture: return static_cast<int>(variant.posture);
        case ActionAttribute::entry: return static_cast<int>(variant.entry);
        case ActionAttribute::guide: return static_cast<int>(variant.guide);
        case ActionAttribute::intensity: return variant.intensity;
        case ActionAttribute::seconds: return action.seconds;
        case ActionAttribute::closing_seconds: return variant.closing_seconds;
        case ActionAttribute::flow: return static_cast<int>(practice.flow);
        case ActionAttribute::safe_start: return is_safe_start(set.family_of(practice).mark, variant, action.seconds);
    }
    return 0;
}

}  // namespace sequencing
}  // namespace cftkit
