// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cftkit/core/list.hpp>

#include <string_view>

namespace cftkit {
inline namespace core {

/// One text that a person may read, in one language.
struct Text {
    std::string_view id = {};  ///< message id: words in lower snake case joined by dots, "practice.soothing_object.name"
    std::string_view text = {};

    friend constexpr bool operator==(const Text&, const Text&) = default;
};

/// The texts of one language. Facts hold message ids, never texts, so that an app may bring words and languages of its own.
struct Texts {
    std::string_view language = {};  ///< "en", "de": a language tag of two letters
    List<Text> texts = {};           ///< by id, ascending

    /// The text with this id; empty where there is none.
    [[nodiscard]] constexpr std::string_view find(std::string_view id) const noexcept {
        std::size_t low = 0;
        std::size_t high = texts.size();
        while (low < high) {
            const std::size_t middle = low + (high - low) / 2;
            if (texts[middle].id == id) return texts[middle].text;
            if (texts[middle].id < id)
                low = middle + 1;
            else
                high = middle;
        }
        return {};
    }
};

/// A word or phrase that no text a person reads uses, why, and what to say in its place.
struct AvoidedWord {
    std::string_view language = {};  ///< "en", "de": a language tag of two letters
    std::string_view word = {};
    std::string_view because = {};
    std::string_view instead = {};  ///< may be empty

    friend constexpr bool operator==(const AvoidedWord&, const AvoidedWord&) = default;
};

}  // namespace core
}  // namespace cftkit
