// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "headers.hpp"

#include <cftkit/json/loaded_model.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace generate {

/// One header of the model that is being written: the arrays of its part, and how its facts become initialisers.
class Facts {
public:
    Facts(std::string part, const Style& style)
        : part_(std::move(part)), style_(style), arrays_("detail::" + part_ + "::", style.prefix) {}

    /// A word of an enumeration, where it is not the usual one.
    template <class Word>
    void word(Initialiser& into, std::string_view member, std::string_view type, Word value, Word usual) const {
        if (value != usual) into.field(member, enumerator(type, value));
    }
    template <class Word>
    [[nodiscard]] std::string enumerator(std::string_view type, Word value) const {
        return style_.prefix + std::string(type) + "::" + std::string(name(value));
    }
    static void flag(Initialiser& into, std::string_view member, bool value) {
        if (value) into.field(member, "true");
    }
    void provenance(Initialiser& into, const cftkit::Provenance& facts);

    /// A list as a member, its array among those of the part.
    void list(Initialiser& into, std::string_view member, std::string_view type, const std::string& hint,
              const std::vector<std::string>& entries, bool one_a_line = true) {
        arrays_.field(into, member, type, hint, entries, one_a_line);
    }
    // Short lists are called after what is in them, so that one more of them renames no other.
    template <class Word>
    void words(Initialiser& into, std::string_view member, std::string_view type, std::string hint,
               const cftkit::List<Word>& values) {
        std::vector<std::string> entries;
        for (const auto value : values) {
            entries.push_back(enumerator(type, value));
            hint.append("_").append(name(value));
        }
        list(into, member, type, hint, entries, false);
    }
    void texts(Initialiser& into, std::string_view member, std::string hint, const cftkit::List<std::string_view>& values);
    void numbers(Initialiser& into, std::string_view member, std::string hint, const cftkit::List<std::uint16_t>& values);
    /// Families and practices by their place, each with its id as a comment.
    void refs(Initialiser& into, std::string_view member, std::string hint, const cftkit::PracticeSet& set,
              const cftkit::List<cftkit::PracticeRef>& values);

    /// A list that is a constant of its own.
    void constant_list(std::string_view comment, std::string_view type, const std::string& name,
                       const std::vector<std::string>& entries);
    /// A constant of one value.
    void constant(std::string_view comment, std::string_view type, std::string_view name, const Initialiser& value);
    /// The whole header.
    [[nodiscard]] std::string header(std::string_view from, const std::vector<std::string>& includes) const;

private:
    std::string part_;
    const Style& style_;
    Arrays arrays_;
    std::string constants_;
};

[[nodiscard]] std::string model_header(const cftkit::Model& model, const Style& style);
[[nodiscard]] std::string protective_factors_header(const cftkit::Model& model, const Style& style);
[[nodiscard]] std::string practices_header(const cftkit::Model& model, const Style& style);
[[nodiscard]] std::string programmes_header(const cftkit::Model& model, const Style& style);
[[nodiscard]] std::string measures_header(const cftkit::Measures& measures, const Style& style);
/// The practices are those that the guards name.
[[nodiscard]] std::string guards_header(const cftkit::Rules& rules, const cftkit::PracticeSet& set, const Style& style);
[[nodiscard]] std::string texts_header(const cftkit::Texts& texts, const Style& style);
[[nodiscard]] std::string avoided_header(const cftkit::Model& model, const Style& style);
[[nodiscard]] std::string whole_model_header(const cftkit::Model& model, const Style& style);
/// All of them, by the name of the file.
[[nodiscard]] std::map<std::string, std::string> model_headers(const cftkit::Model& model, const cftkit::Measures& measures,
                                                               const cftkit::Rules& rules, const Style& style);

}  // namespace generate
