// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/domain/check_in.hpp>
#include <cftkit/domain/formulation.hpp>
#include <cftkit/domain/model.hpp>
#include <cftkit/domain/three_systems.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {

/// What a person said, as JSON and back, in the same words as in Python. What is unknown is left out; on reading it may be left out or
/// null. A key that does not exist is refused. Errors about a formulation name the place and never repeat a person's words.

[[nodiscard]] std::string to_json(const ThreeSystems& systems);
[[nodiscard]] std::string to_json(const CheckIn& check_in);
[[nodiscard]] std::string to_json(const FactorAnswer& answer);
[[nodiscard]] std::string to_json(const Formulation& formulation);

/// @throws Error for what is no JSON, has an unknown key, or a value that cannot be; `where` is a JSON pointer
[[nodiscard]] ThreeSystems three_systems_from_json(std::string_view text);
[[nodiscard]] CheckIn check_in_from_json(std::string_view text);
/// The answer names one of the model's factors and refers to its id, so the model must outlive it. @throws Error as above; unknown_factor
[[nodiscard]] FactorAnswer factor_answer_from_json(std::string_view text, const Model& model);
[[nodiscard]] Formulation formulation_from_json(std::string_view text);

}  // namespace json
}  // namespace cftkit
