// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model_documents.hpp"

#include <stdexcept>
#include <string>
#include <vector>

/// A document of a model that breaks a rule, and where the finding stands.
namespace model_cases {

using namespace model_documents;
using enum cftkit::ErrorCode;

/// One text in one document, replaced once; the whole document where the old text is empty.
struct Change {
    std::string document;
    std::string old_text;
    std::string new_text;
};

struct Case {
    cftkit::ErrorCode rule;
    std::string document;  ///< that has the finding
    std::string where;
    std::vector<Change> changes;
    bool is_complete = false;
};

inline const std::string systems_file = "model/systems.json";
inline const std::string compassion_file = "model/compassion.json";
inline const std::string patterns_file = "model/patterns.json";
inline const std::string factors_file = "protective_factors/factors.json";
inline const std::string breathing_file = "practices/breathing.json";
inline const std::string programme_file = "programmes/own_2026.json";
inline const std::string measures_file = "measures.json";
inline const std::string english = "texts/en/all.json";
inline const std::string grounding = "practices/grounding.json";
inline const std::string soothing = "practices/soothing_rhythm.json";
inline const std::string self = "practices/compassionate_self.json";

/// A change of the first variant of grounding.
inline Change variant_change(const std::string& old_text, const std::string& new_text) { return {grounding, old_text, new_text}; }

inline Documents spoilt(const Case& one) {
    auto documents = whole();
    for (const auto& [name, old_text, new_text] : one.changes) {
        auto& text = text_of(documents, name);
        if (old_text.empty()) {
            text = new_text;
            continue;
        }
        const auto at = text.find(old_text);
        if (at == std::string::npos) throw std::runtime_error("not in " + name + ": " + old_text);
        text.replace(at, old_text.size(), new_text);
    }
    return documents;
}

}  // namespace model_cases
