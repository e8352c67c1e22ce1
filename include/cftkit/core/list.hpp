// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cstddef>
#include <cstdint>

namespace cftkit {
inline namespace core {

/// A read-only view of values that stand somewhere else: a pointer and a count.
/// Shipped facts are static arrays seen through lists; a list never owns, and copying one copies no facts.
template <class T>
struct List {
    const T* first = nullptr;
    std::uint32_t count = 0;

    constexpr List() noexcept = default;
    constexpr List(const T* values, std::size_t how_many) noexcept : first(values), count(static_cast<std::uint32_t>(how_many)) {}
    template <std::size_t N>
    constexpr List(const T (&values)[N]) noexcept : first(values), count(static_cast<std::uint32_t>(N)) {}

    [[nodiscard]] constexpr const T* begin() const noexcept { return first; }
    [[nodiscard]] constexpr const T* end() const noexcept { return first + count; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return count; }
    [[nodiscard]] constexpr bool empty() const noexcept { return count == 0; }
    [[nodiscard]] constexpr const T& operator[](std::size_t index) const noexcept { return first[index]; }
};

/// Equal values in the same order.
template <class T>
[[nodiscard]] constexpr bool operator==(const List<T>& left, const List<T>& right) {
    if (left.count != right.count) return false;
    for (std::uint32_t i = 0; i < left.count; ++i)
        if (!(left.first[i] == right.first[i])) return false;
    return true;
}

}  // namespace core
}  // namespace cftkit
