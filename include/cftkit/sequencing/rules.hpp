// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/guard.hpp>
#include <cftkit/sequencing/question.hpp>
#include <cftkit/sequencing/settings.hpp>

#include <string_view>

namespace cftkit {
inline namespace sequencing {

/// Everything that is laid down about decisions, as facts: what data/guards/ holds, and one guard for each firm prerequisite of the
/// practices. A view; it owns nothing.
struct Rules {
    List<FlagFacts> flags = {};     ///< in the order of Flag
    List<Guard> guards = {};        ///< by id
    List<Question> questions = {};  ///< in the order in which they are asked
    Settings settings = {};

    [[nodiscard]] constexpr const Guard* find(std::string_view id) const noexcept {
        for (const auto& guard : guards)
            if (guard.id == id) return &guard;
        return nullptr;
    }
    [[nodiscard]] constexpr const Question* find_question(std::string_view id) const noexcept {
        for (const auto& question : questions)
            if (question.id == id) return &question;
        return nullptr;
    }
};

}  // namespace sequencing
}  // namespace cftkit
