// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/domain/practice.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace domain {

/// Practices and their families, with the order between them: a graph that is usable at compile time. A view; it owns nothing.
struct PracticeSet {
    List<PracticeFamily> families = {};
    List<Practice> practices = {};

    /// By id, or null.
    [[nodiscard]] constexpr const Practice* find(std::string_view id) const noexcept {
        for (const auto& practice : practices)
            if (practice.id == id) return &practice;
        return nullptr;
    }
    /// By id or mark ("P2"), or null.
    [[nodiscard]] constexpr const PracticeFamily* find_family(std::string_view id_or_mark) const noexcept {
        for (const auto& family : families)
            if (family.id == id_or_mark || family.mark == id_or_mark) return &family;
        return nullptr;
    }
    [[nodiscard]] constexpr const PracticeFamily& family_of(const Practice& practice) const noexcept {
        return families[practice.family];
    }
    /// The id of the family or practice that a prerequisite names.
    [[nodiscard]] constexpr std::string_view id_of(const PracticeRef& ref) const noexcept {
        return ref.is_family ? families[ref.index].id : practices[ref.index].id;
    }
    /// Whether this practice is the one named, or belongs to the family named.
    [[nodiscard]] constexpr bool is_in(const Practice& practice, const PracticeRef& ref) const noexcept {
        return ref.is_family ? practice.family == ref.index : practice.id == practices[ref.index].id;
    }
    /// Calls `visit(prerequisite)` for each need of the practice's family, then for each of its own.
    template <class Visit>
    constexpr void for_each_need(const Practice& practice, Visit visit) const {
        for (const auto& need : family_of(practice).needs) visit(need);
        for (const auto& need : practice.needs) visit(need);
    }
};

/// Whether a variant at this length may be offered while much about the person is still unknown: eyes open, nothing asked of
/// breath, touch, imagery, memory, inner body or other people, nothing strong, at most three minutes. Only in the families
/// P0b to P3; derived, never set by hand. Our own rule. Consent and driving must be known all the same.
[[nodiscard]] constexpr bool is_safe_start(std::string_view family_mark, const Variant& variant, int seconds) noexcept {
    return (family_mark == "P0b" || family_mark == "P1" || family_mark == "P2" || family_mark == "P3") &&
           variant.intensity == 0 && variant.eyes == Eyes::open && variant.breath == Breath::none && !variant.breath_only &&
           !variant.touch && variant.imagery == Imagery::none && variant.memory == Memory::none && !variant.interpersonal &&
           variant.body != BodyFocus::inside && seconds <= 180;
}

}  // namespace domain
}  // namespace cftkit
