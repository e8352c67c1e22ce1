// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/instrument.hpp>
#include <cftkit/assessment/norm.hpp>

#include <string>

namespace cftkit {
inline namespace json {

/// Everything that an instrument holds, as JSON: keys as the members are called in C++ and sorted, sources by their id. Two
/// instruments are the same exactly where their dumps are.
[[nodiscard]] std::string dump(const Instrument& instrument);
/// The same of one study's numbers.
[[nodiscard]] std::string dump(const Norm& norm);

}  // namespace json
}  // namespace cftkit
