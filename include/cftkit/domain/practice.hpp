// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/domain/variant.hpp>
#include <cftkit/domain/vocabulary.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace domain {

/// Who may set a prerequisite aside.
enum class PrerequisiteKind : std::uint8_t {
    absolute,       ///< nobody
    hard,           ///< a clinician, by an override with a reason
    hard_unguided,  ///< a clinician, and a trained person who is there
    soft            ///< anybody: it is a preference of order
};

/// When what is needed must have been practised.
enum class Within : std::uint8_t { earlier, same_session };

/// A family or a practice, by its place in the set.
struct PracticeRef {
    bool is_family = false;
    std::uint16_t index = 0;

    friend constexpr bool operator==(const PracticeRef&, const PracticeRef&) = default;
};

/// What should have been practised before: at least one of these, `count` times without a mark.
struct Prerequisite {
    List<PracticeRef> any_of = {};
    std::uint8_t count = 1;
    PrerequisiteKind kind = PrerequisiteKind::soft;
    Within within = Within::earlier;
    Provenance provenance = {};
};

/// A group of practices that share a place in the order of a therapy.
struct PracticeFamily {
    std::string_view id = {};
    std::string_view mark = {};        ///< its place in the partial order: P0a to P14
    std::string_view wording_id = {};  ///< texts `.name` and `.purpose`
    List<Prerequisite> needs = {};     ///< of every practice in it
    Provenance provenance = {};
};

/// What to look out for. Words about a reaction, never about a person.
enum class Caution : std::uint8_t {
    backdraft,                   ///< old pain comes up where kindness arrives
    relaxation_induced_anxiety,  ///< letting go feels unsafe
    breath_discomfort,
    dissociation,
    intrusive_memory,
    self_attack,  ///< the critic gets louder
    shame,
    grief,
    missing_template,     ///< no memory of having been cared for
    relationship_safety,  ///< may be unsafe with somebody who does harm
    inner_body_focus,
    strong_imagery
};

struct PracticeCaution {
    Caution caution = Caution::backdraft;
    Provenance provenance = {};
};

/// What a piece of evidence speaks about.
enum class EvidenceAbout : std::uint8_t { origin, order, dose, effect, harm, variant };

/// One thing that is known about a practice, for professionals.
struct Evidence {
    EvidenceAbout about = EvidenceAbout::origin;
    std::string_view note = {};
    Provenance provenance = {};
};

/// What a practice may have no variant without, where its nature does not allow one.
enum class Alternative : std::uint8_t { imagery, breath, closed_eyes };

/// One exercise: what it is for, in which ways it can be done, what should come before it, what to look out for.
struct Practice {
    std::string_view id = {};
    std::uint16_t family = 0;          ///< place in PracticeSet::families
    std::string_view wording_id = {};  ///< texts `.name`, `.purpose` (one kind sentence), `.invitation` (how to begin)
    List<EmotionSystem> systems = {};  ///< which it works with
    Flow flow = Flow::none;
    List<EngagementAttribute> attributes = {};
    List<ActionSkill> skills = {};
    List<std::string_view> grows = {};  ///< ids of protective factors
    List<Prerequisite> needs = {};      ///< beside those of its family
    List<PracticeCaution> cautions = {};
    List<Evidence> evidence = {};
    List<Variant> variants = {};
    List<Alternative> without_alternative = {};
    std::string_view without_alternative_because = {};  ///< why, for professionals
    std::string_view closing_id = {};  ///< text of its closing step
    Provenance provenance = {};

    /// A variant by its id, or null.
    [[nodiscard]] constexpr const Variant* find_variant(std::string_view variant) const noexcept {
        for (const auto& one : variants)
            if (one.id == variant) return &one;
        return nullptr;
    }
};

[[nodiscard]] constexpr std::string_view name(PrerequisiteKind kind) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"absolute"sv, "hard"sv, "hard_unguided"sv, "soft"sv};
    return names[static_cast<std::size_t>(kind)];
}
[[nodiscard]] constexpr std::string_view name(Within within) noexcept {
    return within == Within::earlier ? "earlier" : "same_session";
}
[[nodiscard]] constexpr std::string_view name(Caution caution) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"backdraft"sv,
                                          "relaxation_induced_anxiety"sv,
                                          "breath_discomfort"sv,
                                          "dissociation"sv,
                                          "intrusive_memory"sv,
                                          "self_attack"sv,
                                          "shame"sv,
                                          "grief"sv,
                                          "missing_template"sv,
                                          "relationship_safety"sv,
                                          "inner_body_focus"sv,
                                          "strong_imagery"sv};
    return names[static_cast<std::size_t>(caution)];
}
[[nodiscard]] constexpr std::string_view name(Alternative alternative) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"imagery"sv, "breath"sv, "closed_eyes"sv};
    return names[static_cast<std::size_t>(alternative)];
}
[[nodiscard]] constexpr std::string_view name(EvidenceAbout about) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"origin"sv, "order"sv, "dose"sv, "effect"sv, "harm"sv, "variant"sv};
    return names[static_cast<std::size_t>(about)];
}

}  // namespace domain
}  // namespace cftkit
