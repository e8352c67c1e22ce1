// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace domain {

/// The three systems by which feelings are regulated (Gilbert): protection, pursuit, and rest in safeness. None is bad.
enum class EmotionSystem : std::uint8_t { threat, drive, soothing };

/// The way that compassion takes. `none` where a practice has no giver and no receiver, such as breathing.
enum class Flow : std::uint8_t { none, to_self, to_others, from_others };

/// What stands in the way of compassion: afraid of it (fear), kept from it (block), not willing (resistance).
/// The third word is for professionals; texts that a person reads say what gets in the way.
enum class Obstacle : std::uint8_t { fear, block, resistance };

/// The six attributes of engagement: turning towards suffering. @source gilbert_2017
enum class EngagementAttribute : std::uint8_t {
    care_for_wellbeing,
    sensitivity,
    sympathy,
    distress_tolerance,
    empathy,
    non_judgement
};

/// The six skills of action: what helps to relieve and prevent suffering. @source gilbert_2017
enum class ActionSkill : std::uint8_t { attention, thinking, behaviour, feeling, imagery, sensory };

inline constexpr EmotionSystem emotion_systems[] = {EmotionSystem::threat, EmotionSystem::drive, EmotionSystem::soothing};
/// The three flows, without `none`.
inline constexpr Flow flows[] = {Flow::to_self, Flow::to_others, Flow::from_others};
inline constexpr Obstacle obstacles[] = {Obstacle::fear, Obstacle::block, Obstacle::resistance};
inline constexpr EngagementAttribute engagement_attributes[] = {
    EngagementAttribute::care_for_wellbeing, EngagementAttribute::sensitivity, EngagementAttribute::sympathy,
    EngagementAttribute::distress_tolerance, EngagementAttribute::empathy,     EngagementAttribute::non_judgement};
inline constexpr ActionSkill action_skills[] = {ActionSkill::attention, ActionSkill::thinking, ActionSkill::behaviour,
                                                ActionSkill::feeling,   ActionSkill::imagery,  ActionSkill::sensory};

/// Names as they are spelt in data files.
[[nodiscard]] constexpr std::string_view name(EmotionSystem system) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"threat"sv, "drive"sv, "soothing"sv};
    return names[static_cast<std::size_t>(system)];
}
[[nodiscard]] constexpr std::string_view name(Flow flow) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"none"sv, "to_self"sv, "to_others"sv, "from_others"sv};
    return names[static_cast<std::size_t>(flow)];
}
[[nodiscard]] constexpr std::string_view name(Obstacle obstacle) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"fear"sv, "block"sv, "resistance"sv};
    return names[static_cast<std::size_t>(obstacle)];
}
[[nodiscard]] constexpr std::string_view name(EngagementAttribute attribute) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"care_for_wellbeing"sv, "sensitivity"sv, "sympathy"sv,
                                          "distress_tolerance"sv, "empathy"sv,     "non_judgement"sv};
    return names[static_cast<std::size_t>(attribute)];
}
[[nodiscard]] constexpr std::string_view name(ActionSkill skill) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"attention"sv, "thinking"sv, "behaviour"sv, "feeling"sv, "imagery"sv, "sensory"sv};
    return names[static_cast<std::size_t>(skill)];
}

}  // namespace domain
}  // namespace cftkit
