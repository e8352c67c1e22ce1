// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/action.hpp>

#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {
namespace reading {

/// The words of an attribute that has words, in their order; none for yes and no, and for numbers.
[[nodiscard]] std::vector<std::string_view> words_of_attribute(ActionAttribute attribute);

}  // namespace reading
}  // namespace json
}  // namespace cftkit
