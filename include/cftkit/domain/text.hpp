// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/domain/three_systems.hpp>

#include <ostream>
#include <string>

namespace cftkit {
inline namespace domain {

/// The three levels as bars in one line; "?" where a level is unknown.
[[nodiscard]] inline std::string to_string(const ThreeSystems& systems) {
    std::string text;
    for (const auto system : emotion_systems) {
        const auto level = systems[system].value();
        if (!text.empty()) text += "  ";
        text += std::string(name(system)) + ' ';
        if (!level) text += '?';
        for (int step = 0; level && step < Level::highest; ++step) text += step < *level ? "█" : "·";
    }
    return text;
}

/// The same with the pattern by these rules, and how well they are known.
[[nodiscard]] inline std::string to_string(const ThreeSystems& systems, const PatternRules& by) {
    return to_string(systems) + "  pattern " + std::string(name(systems.pattern(by))) + " (" +
           std::string(name(by.provenance.status)) + (by.provenance.status == Status::expert_default ? ", not validated)" : ")");
}

inline std::ostream& operator<<(std::ostream& out, const ThreeSystems& systems) { return out << to_string(systems); }

}  // namespace domain
}  // namespace cftkit
