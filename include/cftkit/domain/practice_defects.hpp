// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/error_code.hpp>
#include <cftkit/domain/practice_set.hpp>

#include <cstddef>
#include <cstdint>

namespace cftkit {
inline namespace domain {

/// Something in a set of practices that does not fit. What does not apply is PracticeDefect::nowhere.
struct PracticeDefect {
    static constexpr std::uint16_t nowhere = 0xFFFF;

    ErrorCode rule = ErrorCode::none;
    std::uint16_t practice = nowhere;  ///< its place in the set
    std::uint16_t variant = nowhere;   ///< its place in the practice
    std::uint16_t family = nowhere;    ///< for rules about a family
    Flow flow = Flow::none;            ///< for gap_in_intensities

    friend constexpr bool operator==(const PracticeDefect&, const PracticeDefect&) = default;
};

/// How many practices one set may hold.
inline constexpr std::size_t practice_capacity = 512;

namespace domain_detail {

struct PracticeMarks {
    bool at[practice_capacity] = {};
};

/// Whether one of the marked practices is named by a reference.
constexpr bool has_marked(const PracticeSet& set, const PracticeRef& ref, const PracticeMarks& marks) noexcept {
    if (!ref.is_family) return marks.at[ref.index];
    for (std::size_t i = 0; i < set.practices.size(); ++i)
        if (marks.at[i] && set.practices[i].family == ref.index) return true;
    return false;
}

constexpr bool has_only_marked(const PracticeSet& set, const PracticeRef& ref, const PracticeMarks& marks) noexcept {
    if (!ref.is_family) return marks.at[ref.index];
    for (std::size_t i = 0; i < set.practices.size(); ++i)
        if (!marks.at[i] && set.practices[i].family == ref.index) return false;
    return true;
}

/// Marks every practice for which `is_ready(practice, marks)` holds, again and again until nothing changes.
template <class IsReady>
constexpr PracticeMarks closure(const PracticeSet& set, IsReady is_ready) {
    PracticeMarks marks;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < set.practices.size(); ++i)
            if (!marks.at[i] && is_ready(set.practices[i], marks)) changed = marks.at[i] = true;
    }
    return marks;
}

/// Practices all of whose needs, soft ones too, come before them in some order: those that are on no circle and behind none.
constexpr PracticeMarks ordered(const PracticeSet& set) {
    return closure(set, [&set](const Practice& practice, const PracticeMarks& marks) {
        bool all = true;
        set.for_each_need(practice, [&](const Prerequisite& need) {
            for (const auto& ref : need.any_of) all = all && has_only_marked(set, ref, marks);
        });
        return all;
    });
}

/// Practices that somebody can come to: each firm need has something that can be reached, and there is a way to do it.
constexpr PracticeMarks reachable(const PracticeSet& set) {
    return closure(set, [&set](const Practice& practice, const PracticeMarks& marks) {
        bool all = false;
        for (const auto& variant : practice.variants) all = all || !variant.seconds.empty();
        set.for_each_need(practice, [&](const Prerequisite& need) {
            if (need.kind == PrerequisiteKind::soft) return;
            bool any = false;
            for (const auto& ref : need.any_of) any = any || has_marked(set, ref, marks);
            all = all && any;
        });
        return all;
    });
}

/// Which practices need which, directly or by way of others: a bit for each pair.
struct PracticeNeeds {
    static constexpr std::size_t bits = 64;
    std::uint64_t row[practice_capacity][practice_capacity / bits] = {};

    constexpr void add(std::size_t from, std::size_t to) noexcept { row[from][to / bits] |= std::uint64_t{1} << to % bits; }
    [[nodiscard]] constexpr bool has(std::size_t from, std::size_t to) const noexcept {
        return (row[from][to / bits] >> to % bits & 1U) != 0;
    }
};

/// What leads where by needs of any kind, among practices that are on a circle or behind one; the others lead to no circle.
constexpr PracticeNeeds all_needs(const PracticeSet& set, const PracticeMarks& in_order) {
    PracticeNeeds needs;
    const auto count = set.practices.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (in_order.at[i]) continue;
        set.for_each_need(set.practices[i], [&](const Prerequisite& need) {
            for (const auto& ref : need.any_of) {
                if (!ref.is_family) needs.add(i, ref.index);
                for (std::size_t k = 0; ref.is_family && k < count; ++k)
                    if (set.practices[k].family == ref.index) needs.add(i, k);
            }
        });
    }
    for (std::size_t by = 0; by < count; ++by)
        for (std::size_t i = 0; i < count && !in_order.at[by]; ++i)
            for (std::size_t word = 0; needs.has(i, by) && word * PracticeNeeds::bits < count; ++word)
                needs.row[i][word] |= needs.row[by][word];
    return needs;
}

constexpr bool needs_a_guide(const Variant& variant) noexcept { return variant.guide != Guide::none; }

/// Old memories are not met alone, and trauma only with a qualified clinician.
constexpr bool has_guide_for_memory(const Variant& variant) noexcept {
    if (variant.memory == Memory::trauma) return variant.guide == Guide::clinician;
    return variant.memory != Memory::past || needs_a_guide(variant);
}

/// Gentle, quiet and at once: what somebody can do anywhere, about whom next to nothing is known.
constexpr bool is_safe_anywhere(const Variant& variant, std::string_view mark) noexcept {
    return !variant.seconds.empty() && variant.seconds[0] <= 20 && is_safe_start(mark, variant, variant.seconds[0]) &&
           !variant.audio && !variant.privacy && variant.guide == Guide::none;
}

template <class Has>
constexpr bool every(const Practice& practice, Has has) noexcept {
    for (const auto& variant : practice.variants)
        if (!has(variant)) return false;
    return !practice.variants.empty();
}

constexpr bool allows_none_without(const Practice& practice, Alternative alternative) noexcept {
    for (const auto one : practice.without_alternative)
        if (one == alternative) return true;
    return false;
}

}  // namespace domain_detail

/// Calls `visit(PracticeDefect)` for everything about the single practices and the order between them that does not fit:
/// prerequisite_cycle, practice_unreachable, no_short_variant, no_alternative, breathing_mismatch, bad_seconds,
/// memory_without_guide.
template <class Visit>
constexpr void for_each_practice_defect(const PracticeSet& set, Visit visit) {
    if (set.practices.size() > practice_capacity) {
        visit(PracticeDefect{.rule = ErrorCode::form_too_large});
        return;
    }
    const auto in_order = domain_detail::ordered(set);
    const auto can_be_reached = domain_detail::reachable(set);
    const auto needs = domain_detail::all_needs(set, in_order);
    for (std::size_t i = 0; i < set.practices.size(); ++i) {
        const auto& practice = set.practices[i];
        const auto found = [&](ErrorCode rule, std::size_t variant = PracticeDefect::nowhere) {
            visit(PracticeDefect{
                .rule = rule, .practice = static_cast<std::uint16_t>(i), .variant = static_cast<std::uint16_t>(variant)});
        };
        const bool is_circular = needs.has(i, i);
        if (is_circular) found(ErrorCode::prerequisite_cycle);
        if (!can_be_reached.at[i] && !is_circular) found(ErrorCode::practice_unreachable);
        bool has_short = false;
        bool is_intense = false;
        for (std::size_t v = 0; v < practice.variants.size(); ++v) {
            const auto& variant = practice.variants[v];
            is_intense = is_intense || variant.intensity > 0;
            const bool is_paced = variant.breath == Breath::paced || variant.breath == Breath::paced_hold;
            if (is_paced == variant.breathing.empty()) found(ErrorCode::breathing_mismatch, v);
            if (!domain_detail::has_guide_for_memory(variant)) found(ErrorCode::memory_without_guide, v);
            has_short = has_short || (!variant.seconds.empty() && variant.seconds[0] <= 120);
            bool is_bad = variant.seconds.empty() || variant.closing_seconds >= variant.seconds[0];
            for (std::size_t s = 1; s < variant.seconds.size(); ++s)
                is_bad = is_bad || variant.seconds[s] <= variant.seconds[s - 1];
            if (is_bad) found(ErrorCode::bad_seconds, v);
        }
        if (is_intense && !has_short && !domain_detail::every(practice, domain_detail::needs_a_guide))
            found(ErrorCode::no_short_variant);
        const auto lacks = [&](Alternative alternative, auto has) {
            const bool is_excused = domain_detail::allows_none_without(practice, alternative);
            // An excuse for what is not the case is as wrong as a missing one.
            if (domain_detail::every(practice, has) != is_excused) found(ErrorCode::no_alternative);
        };
        lacks(Alternative::imagery, [](const Variant& variant) { return variant.imagery != Imagery::none; });
        lacks(Alternative::breath, [](const Variant& variant) { return variant.breath != Breath::none; });
        lacks(Alternative::closed_eyes, [](const Variant& variant) { return variant.eyes == Eyes::closed; });
    }
}

/// What a whole catalogue must have besides: no_safe_start for a family of P0b to P3, gap_in_intensities for a flow.
template <class Visit>
constexpr void for_each_catalogue_defect(const PracticeSet& set, Visit visit) {
    for (std::size_t f = 0; f < set.families.size(); ++f) {
        const auto mark = set.families[f].mark;
        if (mark != "P0b" && mark != "P1" && mark != "P2" && mark != "P3") continue;
        bool has_one = false;
        for (const auto& practice : set.practices)
            if (practice.family == f)
                for (const auto& variant : practice.variants) has_one = has_one || domain_detail::is_safe_anywhere(variant, mark);
        if (!has_one) visit(PracticeDefect{.rule = ErrorCode::no_safe_start, .family = static_cast<std::uint16_t>(f)});
    }
    for (const auto flow : flows) {
        bool has[highest_intensity + 1] = {};
        for (const auto& practice : set.practices)
            if (practice.flow == flow)
                for (const auto& variant : practice.variants)
                    if (variant.intensity <= highest_intensity) has[variant.intensity] = true;
        for (int step = 1; step <= highest_intensity; ++step)
            if (has[step] && !has[step - 1]) visit(PracticeDefect{.rule = ErrorCode::gap_in_intensities, .flow = flow});
    }
}

/// The first thing that does not fit in practices of one's own; `none` where all is well. For a static_assert.
[[nodiscard]] constexpr PracticeDefect first_practice_defect(const PracticeSet& set) {
    PracticeDefect first;
    for_each_practice_defect(set, [&first](const PracticeDefect& defect) {
        if (first.rule == ErrorCode::none) first = defect;
    });
    return first;
}

/// The same for a whole catalogue.
[[nodiscard]] constexpr PracticeDefect first_catalogue_defect(const PracticeSet& set) {
    auto first = first_practice_defect(set);
    for_each_catalogue_defect(set, [&first](const PracticeDefect& defect) {
        if (first.rule == ErrorCode::none) first = defect;
    });
    return first;
}

}  // namespace domain
}  // namespace cftkit
