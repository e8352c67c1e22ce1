// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/core/texts.hpp>
#include <cftkit/domain/breathing.hpp>
#include <cftkit/domain/check_in.hpp>
#include <cftkit/domain/model_facts.hpp>
#include <cftkit/domain/practice_set.hpp>
#include <cftkit/domain/programme.hpp>
#include <cftkit/domain/protective_factor.hpp>
#include <cftkit/domain/three_systems.hpp>

#include <string_view>

namespace cftkit {
inline namespace domain {

/// The whole model of the therapy as facts: what data/ holds beside the instruments. A view; it owns nothing.
struct Model {
    List<SystemFacts> systems = {};  ///< in the order of cftkit::emotion_systems
    CompassionFacts compassion = {};
    PatternRules patterns = {};
    List<ProtectiveFactor> factors = {};
    PracticeSet practices = {};
    BreathingFacts breathing = {};
    List<Programme> programmes = {};
    CheckInForm check_in = {};
    List<Texts> texts = {};  ///< by language
    List<AvoidedWord> avoided = {};     ///< words that no text uses
    List<const Source*> sources = {};   ///< every publication that facts may cite, by id; also those that none of them does

    /// By id, or null.
    [[nodiscard]] constexpr const ProtectiveFactor* find_factor(std::string_view id) const noexcept {
        for (const auto& factor : factors)
            if (factor.id == id) return &factor;
        return nullptr;
    }
    /// By id, or null.
    [[nodiscard]] constexpr const Programme* find_programme(std::string_view id) const noexcept {
        for (const auto& programme : programmes)
            if (programme.id == id) return &programme;
        return nullptr;
    }
    /// The text in this language; empty where there is none.
    [[nodiscard]] constexpr std::string_view text(std::string_view id, std::string_view language) const noexcept {
        for (const auto& one : texts)
            if (one.language == language) return one.find(id);
        return {};
    }
};

}  // namespace domain
}  // namespace cftkit
