// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/domain/level.hpp>
#include <cftkit/domain/vocabulary.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace domain {

/// How three levels stand to each other in one moment; never a kind of person. `undetermined` where an unknown level could
/// change the answer.
enum class Pattern : std::uint8_t { balanced, threat_led, drive_led, low_soothing, mixed, undetermined };

[[nodiscard]] constexpr std::string_view name(Pattern pattern) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"balanced"sv,     "threat_led"sv, "drive_led"sv,
                                          "low_soothing"sv, "mixed"sv,      "undetermined"sv};
    return names[static_cast<std::size_t>(pattern)];
}

/// One condition of a pattern.
struct PatternCondition {
    enum class Kind : std::uint8_t {
        at_least,  ///< the level is at least `number`
        at_most,   ///< the level is at most `number`
        ahead,     ///< the level is ahead of the other by at least `number`
        not_ahead  ///< the level is ahead of the other by at most `number`
    };
    Kind kind = Kind::at_least;
    EmotionSystem system = EmotionSystem::threat;
    EmotionSystem other = EmotionSystem::threat;  ///< for the last two kinds
    std::int8_t number = 0;

    friend constexpr bool operator==(const PatternCondition&, const PatternCondition&) = default;
};

/// A pattern holds where all its conditions do and no earlier rule's do.
struct PatternRule {
    Pattern pattern = Pattern::mixed;
    std::string_view wording_id = {};  ///< texts `.name` and `.meaning`
    List<PatternCondition> conditions = {};

    friend constexpr bool operator==(const PatternRule&, const PatternRule&) = default;
};

/// The rules in order; the last has no conditions. Shipped as `catalogue::patterns`: our own choice, not validated.
struct PatternRules {
    List<PatternRule> rules = {};
    Provenance provenance = {};
};

/// How strongly the three systems are felt now, by the person's own word.
struct ThreeSystems {
    Level threat = {};
    Level drive = {};
    Level soothing = {};

    [[nodiscard]] constexpr Level operator[](EmotionSystem system) const noexcept {
        return system == EmotionSystem::threat ? threat : system == EmotionSystem::drive ? drive : soothing;
    }
    /// The pattern by these rules; `undetermined` where the unknown levels leave more than one, or there are no rules.
    [[nodiscard]] constexpr Pattern pattern(const PatternRules& by) const noexcept;
    /// Whether some choice of the unknown levels gives this pattern.
    [[nodiscard]] constexpr bool is_possible(Pattern pattern, const PatternRules& by) const noexcept;

    friend constexpr bool operator==(const ThreeSystems&, const ThreeSystems&) = default;
};

namespace domain_detail {

constexpr bool holds(const PatternCondition& condition, const int (&levels)[3]) noexcept {
    const int level = levels[static_cast<std::size_t>(condition.system)];
    const int ahead = level - levels[static_cast<std::size_t>(condition.other)];
    switch (condition.kind) {
        case PatternCondition::Kind::at_least:
            return level >= condition.number;
        case PatternCondition::Kind::at_most:
            return level <= condition.number;
        case PatternCondition::Kind::ahead:
            return ahead >= condition.number;
        default:
            return ahead <= condition.number;
    }
}

constexpr Pattern pattern_of(const int (&levels)[3], const PatternRules& by) noexcept {
    for (const auto& rule : by.rules) {
        bool all = true;
        for (const auto& condition : rule.conditions) all = all && holds(condition, levels);
        if (all) return rule.pattern;
    }
    return Pattern::undetermined;
}

/// A bit for each pattern that some choice of the unknown levels gives.
constexpr unsigned possible_patterns(const ThreeSystems& systems, const PatternRules& by) noexcept {
    unsigned found = 0;
    for (int threat = systems.threat.lowest_possible(); threat <= systems.threat.highest_possible(); ++threat)
        for (int drive = systems.drive.lowest_possible(); drive <= systems.drive.highest_possible(); ++drive)
            for (int soothing = systems.soothing.lowest_possible(); soothing <= systems.soothing.highest_possible(); ++soothing)
                found |= 1U << static_cast<unsigned>(pattern_of({threat, drive, soothing}, by));
    return found;
}

}  // namespace domain_detail

constexpr Pattern ThreeSystems::pattern(const PatternRules& by) const noexcept {
    const unsigned found = domain_detail::possible_patterns(*this, by);
    for (unsigned pattern = 0; pattern < static_cast<unsigned>(Pattern::undetermined); ++pattern)
        if (found == 1U << pattern) return static_cast<Pattern>(pattern);
    return Pattern::undetermined;
}

constexpr bool ThreeSystems::is_possible(Pattern pattern, const PatternRules& by) const noexcept {
    return (domain_detail::possible_patterns(*this, by) >> static_cast<unsigned>(pattern) & 1U) != 0;
}

}  // namespace domain
}  // namespace cftkit
