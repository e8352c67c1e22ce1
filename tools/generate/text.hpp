// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/decimal.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace generate {

/// Where headers go and what they are called.
struct Style {
    std::string space = "cftkit::catalogue";   ///< namespace of the constants
    std::string folder = "cftkit/catalogue";   ///< how the headers are included
    std::string instruments = "instruments/";  ///< folder of the instruments' headers below it
    std::string prefix;                        ///< before the names of the library's types
};

/// "proqol_5"sv, with what C++ needs escaped.
[[nodiscard]] std::string literal(std::string_view text);
/// An id as a C++ name: a word that C++ has taken gets an underscore at its end.
[[nodiscard]] std::string identifier(std::string_view id);
[[nodiscard]] std::string decimal(const cftkit::Decimal& value);
/// What stands above every generated header.
[[nodiscard]] std::string head(std::string_view from, const std::vector<std::string>& includes);

/// Designated initialisers in the order given; those left at their defaults are not written.
class Initialiser {
public:
    Initialiser& field(std::string_view name, std::string value) {
        fields_.push_back("." + std::string(name) + " = " + std::move(value));
        return *this;
    }
    Initialiser& text(std::string_view name, std::string_view value) {
        return value.empty() ? *this : field(name, literal(value));
    }
    Initialiser& number(std::string_view name, std::int64_t value, std::int64_t usual) {
        return value == usual ? *this : field(name, std::to_string(value));
    }
    /// `{...}` broken into lines of at most 130 characters, the further ones indented.
    [[nodiscard]] std::string braced(std::size_t indent) const;

private:
    std::vector<std::string> fields_;
};

/// Writes arrays under names that are used once; an array that is there already is used again.
class Arrays {
public:
    Arrays(std::string qualifier, std::string prefix) : qualifier_(std::move(qualifier)), prefix_(std::move(prefix)) {}

    /// The name of an array of these entries, or nothing where there are none. One entry a line, or many.
    [[nodiscard]] std::string list(std::string_view type, std::string hint, const std::vector<std::string>& entries,
                                   bool one_a_line = true);
    /// Adds the list as a field where there is something in it.
    void field(Initialiser& into, std::string_view name, std::string_view type, std::string hint,
               const std::vector<std::string>& entries, bool one_a_line = true);
    /// The arrays as they stand in their own namespace, where their names need no qualifier.
    [[nodiscard]] std::string text() const;

private:
    std::string qualifier_;
    std::string prefix_;
    std::string text_;
    std::set<std::string> names_;
    std::vector<std::pair<std::string, std::string>> known_;
};

}  // namespace generate
