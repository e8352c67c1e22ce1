// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/domain/vocabulary.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace domain {

/// What a statement about a system is about.
enum class Aspect : std::uint8_t { function, feeling, behaviour, bodily_sign, trigger, over_reliance };

[[nodiscard]] constexpr std::string_view name(Aspect aspect) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"function"sv,    "feeling"sv, "behaviour"sv,
                                          "bodily_sign"sv, "trigger"sv, "over_reliance"sv};
    return names[static_cast<std::size_t>(aspect)];
}

/// One thing that is said of a system, with its own sources. Its text has the message id `<wording of the system>.<id>`.
struct SystemStatement {
    std::string_view id = {};
    Aspect aspect = Aspect::function;
    Provenance provenance = {};
};

/// What is known of one of the three systems. The aim is a flexible balance of all three, never more of one.
struct SystemFacts {
    EmotionSystem system = EmotionSystem::threat;
    std::string_view wording_id = {};  ///< texts `.name` and `.meaning`
    std::string_view colour = {};      ///< in which the circles are drawn: red, blue, green
    List<SystemStatement> statements = {};
    Provenance provenance = {};
};

/// A flow, an obstacle, an attribute, a skill or a step of the formulation, with words for a person and sources.
struct ModelTerm {
    std::string_view id = {};
    std::string_view wording_id = {};  ///< texts `.name` and `.meaning`
    Provenance provenance = {};
};

/// What the model of compassion consists of, beside the systems and the practices.
struct CompassionFacts {
    List<ModelTerm> flows = {};        ///< in the order of cftkit::flows
    List<ModelTerm> obstacles = {};    ///< in the order of cftkit::obstacles
    List<ModelTerm> attributes = {};   ///< in the order of cftkit::engagement_attributes
    List<ModelTerm> skills = {};       ///< in the order of cftkit::action_skills
    List<ModelTerm> formulation = {};  ///< the steps of a formulation, in their order
};

}  // namespace domain
}  // namespace cftkit
