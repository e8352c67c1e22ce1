// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts.hpp"

#include <cftkit/assessment/change_method.hpp>
#include <cftkit/assessment/parameter.hpp>
#include <cftkit/core/error.hpp>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace cftkit::python {

/// One of a few words. @throws Error bad_argument, naming all
template <class Enum, std::size_t N>
Enum one_of(const std::array<Enum, N>& all, std::string_view argument, std::string_view word) {
    FixedText known;
    for (const auto candidate : all) {
        if (name(candidate) == word) return candidate;
        known.add(known.empty() ? "" : ", ").add(name(candidate));
    }
    raise(ErrorCode::bad_argument, argument, known.view(), word);
}

/// A number: True and False are none. @throws Error bad_argument
double read_number(const py::handle& given, std::string_view argument, std::string_view expected = "a number");

/// The number that NormValues hold at this index. @throws Error bad_argument; bad_parameter for what it can never be
double read_possible(const py::handle& given, unsigned which);

/// None, or a finite number above 0 that an index is held against. @throws Error bad_argument
std::optional<double> read_critical_value(const py::object& given);

/// A number, or a number and where it is from; `source` stays as it is where none is named.
/// @throws Error bad_argument; bad_parameter for what a number of this name can never be
std::optional<double> read_parameter(const py::object& given, std::string_view argument, std::string& source);

/// One score; for the scores of a whole sheet the error says how to take one. @throws Error bad_argument
const HeldScore& read_score(const py::object& given, std::string_view argument);

/// A study, by its norm or its id, looked up in the form of the score. @throws Error bad_argument, unknown_norm
Held<Norm> read_study(const py::object& norm, const SharedForm& form);

/// The same, with an id replaced by the norm of that study. @throws Error unknown_norm
py::object found_norm(const py::object& norm, const SharedForm& form);

/// (number, source or None)
py::tuple parameter(double value, std::string_view source);

/// A user's own numbers of a sample, with the texts that they refer to: never copied, so that its views stay good.
struct OwnValues {
    static constexpr auto count = assessment::detail::need_count;

    OwnValues() = default;
    OwnValues(const OwnValues&) = delete;
    OwnValues& operator=(const OwnValues&) = delete;

    std::string scale;  ///< "burnout", "total.raw"; empty: the caller did not say
    std::string reliability_kind;
    NormValues values;
    std::array<std::string, count> sources;

    void set(unsigned which, double value, std::string source) {
        sources[which] = std::move(source);
        values.*assessment::detail::norm_members[which] = Parameter{value, sources[which]};
    }
};
using SharedValues = std::shared_ptr<const OwnValues>;

/// The numbers for the scale of a score: of a study's norm, of NormValues, or none for None.
/// @throws Error bad_argument, wrong_norm (also for numbers of another scale), ambiguous_norm
SharedValues values_for(const py::object& norm, const Score& score, const std::string& sample, const std::string& reliability_kind);

}  // namespace cftkit::python
