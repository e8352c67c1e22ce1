// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace cftkit {
inline namespace sequencing {

/// A set of actions, by their places in an ActionSpace.
struct ActionSet {
    static constexpr std::size_t capacity = 1024;
    static constexpr std::size_t word_count = capacity / 64;
    std::uint64_t words[word_count] = {};

    constexpr void add(std::size_t action) noexcept { words[action / 64] |= std::uint64_t{1} << action % 64; }
    constexpr void remove(std::size_t action) noexcept { words[action / 64] &= ~(std::uint64_t{1} << action % 64); }
    [[nodiscard]] constexpr bool has(std::size_t action) const noexcept { return (words[action / 64] >> action % 64 & 1) != 0; }
    [[nodiscard]] constexpr bool empty() const noexcept {
        for (const auto word : words)
            if (word != 0) return false;
        return true;
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        std::size_t count = 0;
        for (const auto word : words) count += static_cast<std::size_t>(std::popcount(word));
        return count;
    }
    [[nodiscard]] constexpr bool contains(const ActionSet& other) const noexcept {
        for (std::size_t i = 0; i < word_count; ++i)
            if ((other.words[i] & ~words[i]) != 0) return false;
        return true;
    }
    /// Calls `visit(place)` for each, ascending.
    template <class Visit>
    constexpr void for_each(Visit visit) const {
        for (std::size_t i = 0; i < word_count; ++i)
            for (auto word = words[i]; word != 0; word &= word - 1)
                visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
    }

    constexpr ActionSet& operator&=(const ActionSet& other) noexcept {
        for (std::size_t i = 0; i < word_count; ++i) words[i] &= other.words[i];
        return *this;
    }
    constexpr ActionSet& operator|=(const ActionSet& other) noexcept {
        for (std::size_t i = 0; i < word_count; ++i) words[i] |= other.words[i];
        return *this;
    }
    /// Takes the others out.
    constexpr ActionSet& operator-=(const ActionSet& other) noexcept {
        for (std::size_t i = 0; i < word_count; ++i) words[i] &= ~other.words[i];
        return *this;
    }
    friend constexpr bool operator==(const ActionSet&, const ActionSet&) = default;
};

}  // namespace sequencing
}  // namespace cftkit
