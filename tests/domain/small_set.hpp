// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/domain.hpp>

#include <vector>

/// A small set of practices that a test can spoil: consent, a gentle one, breathing, and one that needs both.
namespace small {

inline constexpr std::uint16_t lengths[] = {20, 60, 120};
inline constexpr cftkit::PracticeRef consent[] = {{true, 0}};
inline constexpr cftkit::PracticeRef gentle_or_breathing[] = {{true, 1}, {true, 2}};
inline constexpr cftkit::Prerequisite after_consent[] = {
    {.any_of = consent, .count = 1, .kind = cftkit::PrerequisiteKind::absolute}};
inline constexpr cftkit::Prerequisite after_settling[] = {
    {.any_of = consent, .count = 1, .kind = cftkit::PrerequisiteKind::absolute},
    {.any_of = gentle_or_breathing, .count = 3, .kind = cftkit::PrerequisiteKind::hard}};

inline cftkit::Variant variant(std::string_view id, std::uint8_t intensity = 0) {
    return {.id = id, .intensity = intensity, .seconds = lengths, .closing_seconds = 5};
}

/// Owns what a set points to.
struct Set {
    std::vector<cftkit::PracticeFamily> families{{.id = "consent_and_safety", .mark = "P0a"},
                                                 {.id = "grounding", .mark = "P1", .needs = after_consent},
                                                 {.id = "soothing_rhythm", .mark = "P2", .needs = after_consent},
                                                 {.id = "calm_place", .mark = "P4", .needs = after_settling}};
    std::vector<std::vector<cftkit::Variant>> variants{
        {variant("read")}, {variant("open")}, {variant("rocking")}, {variant("photo", 1)}};
    std::vector<cftkit::Practice> practices{{.id = "consent", .family = 0, .wording_id = "practice.consent"},
                                            {.id = "feet", .family = 1, .wording_id = "practice.feet"},
                                            {.id = "rhythm", .family = 2, .wording_id = "practice.rhythm"},
                                            {.id = "place", .family = 3, .wording_id = "practice.place"}};

    cftkit::PracticeSet view() {
        for (std::size_t i = 0; i < practices.size(); ++i) practices[i].variants = {variants[i].data(), variants[i].size()};
        return {{families.data(), families.size()}, {practices.data(), practices.size()}};
    }
};

}  // namespace small
