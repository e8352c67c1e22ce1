// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/domain/model.hpp>
#include <cftkit/sequencing/rules.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {
namespace reading {

/// A text that a model needs in each language, and the message id in the document that it belongs to.
struct NeededText {
    std::string id;
    std::string owner;
};

/// All texts that the facts of a model and its rules name, as docs/model_format.md and docs/guard_format.md have them.
[[nodiscard]] std::vector<NeededText> texts_of(const Model& model, const Rules& rules);

}  // namespace reading
}  // namespace json
}  // namespace cftkit
