// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nearest.hpp"

#include <cftkit/core/error.hpp>
#include <cftkit/core/list.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace cftkit {
inline namespace registry {
namespace nearest {

// A list of all would be longer than a message: these many, where none is near.
inline constexpr std::size_t most_suggestions = 8;

/// What was found, or an error that names the nearest of all.
template <class T>
[[nodiscard]] const T& known(const T* found, const List<T>& all, ErrorCode code, std::string_view id) {
    if (found != nullptr) return *found;
    const auto wanted = letters(id);
    Candidates candidates;
    for (const auto& one : all) candidates.emplace_back(distance(one.id, wanted), one.id);
    raise(code, "", suggestions(std::move(candidates), most_suggestions).view(), id);
}

}  // namespace nearest
}  // namespace registry
}  // namespace cftkit
