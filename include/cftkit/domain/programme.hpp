// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/domain/practice_set.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace domain {

/// What one step of a programme is.
enum class StepUnit : std::uint8_t { session, week, module, chapter, phase, day };
/// Who leads a programme, as published.
enum class DeliveredBy : std::uint8_t { clinician, teacher, self_guided, not_stated };

/// One step of a published order.
struct ProgrammeStep {
    std::uint16_t number = 0;
    bool is_seen = true;               ///< false: the source names the step, or its place, and its content was not seen
    List<PracticeRef> practices = {};  ///< in the source's order
    Memory memory = Memory::none;      ///< the hardest memory that the step touches, where the source says so
    std::string_view note = {};
};

/// The order in which a published programme teaches: structure and facts only, none of its words.
struct Programme {
    std::string_view id = {};
    std::string_view name = {};
    StepUnit unit = StepUnit::session;
    DeliveredBy delivered_by = DeliveredBy::not_stated;
    bool is_complete = false;         ///< every step was seen
    bool is_counter_example = false;  ///< kept as a warning, never as a template
    List<ProgrammeStep> steps = {};
    std::string_view gaps = {};  ///< what was not seen, in words
    Provenance provenance = {};
};

/// A prerequisite that a programme's order does not meet.
struct LiftedEdge {
    std::uint16_t step = 0;     ///< number of the step
    PracticeRef practice = {};  ///< what it teaches there
    const Prerequisite* need = nullptr;
};

[[nodiscard]] constexpr std::string_view name(StepUnit unit) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"session"sv, "week"sv, "module"sv, "chapter"sv, "phase"sv, "day"sv};
    return names[static_cast<std::size_t>(unit)];
}
[[nodiscard]] constexpr std::string_view name(DeliveredBy by) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"clinician"sv, "teacher"sv, "self_guided"sv, "not_stated"sv};
    return names[static_cast<std::size_t>(by)];
}

namespace domain_detail {

/// Whether what a step teaches counts towards what a prerequisite names: the practice, or one of its family.
constexpr bool counts_towards(const PracticeSet& set, const PracticeRef& taught, const PracticeRef& needed) noexcept {
    if (taught == needed) return true;
    return needed.is_family && !taught.is_family && set.practices[taught.index].family == needed.index;
}

constexpr bool is_taught_before(const PracticeSet& set, const Programme& programme, std::size_t step,
                                const Prerequisite& need) noexcept {
    // Phases last for weeks, so what stands in the same phase may have come before; other units are one meeting.
    const bool same_step_counts = need.within == Within::same_session || programme.unit == StepUnit::phase;
    for (std::size_t earlier = 0; earlier < step + (same_step_counts ? 1 : 0); ++earlier)
        for (const auto& taught : programme.steps[earlier].practices)
            for (const auto& needed : need.any_of)
                if (counts_towards(set, taught, needed)) return true;
    return false;
}

}  // namespace domain_detail

/// Calls `visit(LiftedEdge)` for each prerequisite, other than soft ones, that the published order does not meet by itself: what a
/// guide or clinician lifts where the programme is followed. Consent (the absolute ones) is outside every published order and
/// left out. Steps that were not seen may have met a need, so where one comes before, ask is_complete first.
template <class Visit>
constexpr void for_each_lifted_edge(const PracticeSet& set, const Programme& programme, Visit visit) {
    for (std::size_t step = 0; step < programme.steps.size(); ++step)
        for (const auto& taught : programme.steps[step].practices) {
            const auto check = [&](const Prerequisite& need) {
                if (need.kind != PrerequisiteKind::hard && need.kind != PrerequisiteKind::hard_unguided) return;
                if (!domain_detail::is_taught_before(set, programme, step, need))
                    visit(LiftedEdge{programme.steps[step].number, taught, &need});
            };
            const auto family = taught.is_family ? taught.index : set.practices[taught.index].family;
            for (const auto& need : set.families[family].needs) check(need);
            if (!taught.is_family)
                for (const auto& need : set.practices[taught.index].needs) check(need);
        }
}

}  // namespace domain
}  // namespace cftkit
