// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts.hpp"

#include <cftkit/assessment/scoring_options.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace cftkit::python {

/// What the caller's own marks and texts mean: absent={99: "refused"}, codes={"Never": 1}.
class Reading {
public:
    Reading() = default;
    Reading(const py::object& absent, const py::object& codes);

    /// A Python object as an answer of one person. @throws Error not_an_answer, naming the item
    [[nodiscard]] Answer strictly(py::handle value, std::string_view item) const;
    /// A cell of a table: what is no answer is illegal, never an error.
    [[nodiscard]] Answer cell(py::handle value) const;
    /// A cell of a text file: a number, a known text or nothing.
    [[nodiscard]] Answer text_cell(std::string_view text) const;

    [[nodiscard]] const AbsenceMarks& absent() const noexcept { return absent_; }

    [[nodiscard]] Answer number(double value) const noexcept {
        if (value != value) return Absence::blank;
        constexpr double reach = 9007199254740992.0;  // 2^53: whole numbers are exact up to here
        if (!(value >= -reach && value <= reach)) return Absence::illegal;
        const auto whole = static_cast<std::int64_t>(value);
        return static_cast<double>(whole) == value ? absent_.read(whole) : Answer(Absence::illegal);
    }

private:
    enum class Kind : std::uint8_t { answer, not_an_answer };
    [[nodiscard]] Kind read(py::handle value, Answer& out) const;
    [[nodiscard]] bool known_text(std::string_view text, Answer& out) const;

    AbsenceMarks absent_;
    std::unordered_map<std::string, Answer> texts_;
};

/// "complete", "published" or prorate(n). @throws Error bad_missing_rule
MissingRule missing_rule_of(const py::object& rule);

/// The text of a Python string; "?" where it has a lone surrogate. It lives as long as the string.
std::string_view utf8(py::handle value);

/// The whole number that a cell of text stands for: 4, -1, 4.0; nothing where it is none or does not fit into 64 bits.
std::optional<std::int64_t> whole_number_in(std::string_view text);
/// True for every number, also one that can be no code: 2.5, or too long for 64 bits. What is none is a text that needs codes=.
bool is_number(std::string_view text);

/// A short spelling of a Python object for messages.
std::string shown(py::handle value);

}  // namespace cftkit::python
