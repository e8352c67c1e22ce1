// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/answer.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace cftkit::python {

/// How recorded whole numbers become codes of one item: recorded numbers from lowest to lowest + range are codes,
/// and code = constant + sign * (recorded - lowest).
struct Recorded {
    std::int32_t lowest = 0;
    std::int32_t range = 0;
    std::int32_t constant = 0;
    std::int32_t sign = 1;
    bool is_plain = false;  ///< every number between is a code, none is a mark of an absence, and the range is below 256 and within the column's type

    friend bool operator==(const Recorded&, const Recorded&) = default;
};

namespace numbers {

static_assert(std::bit_cast<std::uint16_t>(Answer(Absence::blank)) == 0);
constexpr auto stored_illegal = static_cast<std::int32_t>(std::bit_cast<std::uint16_t>(Answer(Absence::illegal)));
constexpr auto stored_zero = static_cast<std::int32_t>(std::bit_cast<std::uint16_t>(Answer(0)));
static_assert(std::bit_cast<std::uint16_t>(Answer(-7)) == stored_zero - 7);

// The loops below have no branch and no type wider than their input, so that every compiler turns them into vector code.

template <class T>
void read_integers(const T* __restrict values, std::size_t count, const Recorded& as, std::uint16_t* __restrict out) noexcept {
    using U = std::make_unsigned_t<T>;
    const auto lowest = static_cast<U>(as.lowest);
    const auto range = as.range;
    const auto constant = as.constant + stored_zero;
    const auto sign = as.sign;
    for (std::size_t i = 0; i < count; ++i) {
        const auto up = static_cast<U>(static_cast<U>(values[i]) - lowest);
        const auto place = static_cast<std::int32_t>(up & 0xffU);
        std::int32_t far = 0;  // not 0 where the number is 256 or more above the lowest
        if constexpr (sizeof(T) == 8) far = static_cast<std::int32_t>(static_cast<std::uint32_t>(up >> 32U) | static_cast<std::uint32_t>(up & 0xffffff00U));
        else far = static_cast<std::int32_t>(up & static_cast<U>(~U{0xff}));
        const std::int32_t is_code = -static_cast<std::int32_t>((far == 0) & (place <= range));
        out[i] = static_cast<std::uint16_t>(((constant + sign * place) & is_code) | (stored_illegal & ~is_code));
    }
}

// Adding 1.5 * 2^52 - lowest puts a whole number near `lowest` into the low bits of the sum; what was no such number does not come
// back when it is taken away again. NaN is told by its high bits.
inline void read_doubles(const double* __restrict values, std::size_t count, const Recorded& as, std::uint16_t* __restrict out) noexcept {
    const double shift = 6755399441055744.0 - as.lowest;
    const auto range = as.range;
    const auto constant = as.constant + stored_zero;
    const auto sign = as.sign;
    for (std::size_t i = 0; i < count; ++i) {
        const double value = values[i];
        const double moved = value + shift;
        const auto given = std::bit_cast<std::uint64_t>(value);
        const auto bits = std::bit_cast<std::uint64_t>(moved);
        const auto changed = given ^ std::bit_cast<std::uint64_t>(moved - shift);
        const auto place = static_cast<std::int32_t>(bits);
        const auto top = static_cast<std::int32_t>(bits >> 32U);
        const std::int32_t far = static_cast<std::int32_t>(changed) | static_cast<std::int32_t>(changed >> 32U) | (top ^ 0x43380000) | (place & ~0xff);
        const std::int32_t is_code = -static_cast<std::int32_t>(far == 0) & -static_cast<std::int32_t>(place <= range);
        const std::int32_t is_nan = -static_cast<std::int32_t>((static_cast<std::int32_t>(given >> 32U) & 0x7fffffff) > 0x7ff7ffff);
        out[i] = static_cast<std::uint16_t>(((constant + sign * place) & is_code) | (stored_illegal & ~is_nan & ~is_code));
    }
}

}  // namespace numbers

/// Reads numbers that stand side by side. What is neither a code nor NaN is given as illegal: the caller looks at it again.
template <class T>
void read_plain(const T* values, std::size_t count, const Recorded& as, std::uint16_t* stored) noexcept {
    if constexpr (std::is_floating_point_v<T>) numbers::read_doubles(values, count, as, stored);
    else numbers::read_integers(values, count, as, stored);
}

/// The same for at most `block` numbers, `stride` bytes apart and perhaps not aligned.
template <std::size_t block, class T>
void read_plain_column(const std::byte* from, std::ptrdiff_t stride, std::size_t count, const Recorded& as, Answer* out) noexcept {
    using Wide = std::conditional_t<std::is_floating_point_v<T>, double, T>;
    Wide values[block];
    std::uint16_t stored[block];
    if (std::is_same_v<T, Wide> && stride == static_cast<std::ptrdiff_t>(sizeof(T))) {
        std::memcpy(values, from, count * sizeof(T));
    } else {
        for (std::size_t i = 0; i < count; ++i) {
            T value;
            std::memcpy(&value, from + stride * static_cast<std::ptrdiff_t>(i), sizeof value);
            values[i] = static_cast<Wide>(value);
        }
    }
    read_plain(values, count, as, stored);
    std::memcpy(static_cast<void*>(out), stored, count * sizeof(Answer));
}

/// The same for a table that lies in memory row by row: read in that order, and turned afterwards, when it is small.
/// The answer of row r to item i goes to out[i * block + r].
template <std::size_t block, class T>
void read_plain_rows(const std::byte* from, std::size_t count, std::size_t items, const Recorded& as, Answer* out) noexcept {
    using Wide = std::conditional_t<std::is_floating_point_v<T>, double, T>;
    constexpr std::size_t most = 2048;
    Wide values[most];
    std::uint16_t stored[most];
    const std::size_t tile = most / items;  // rows
    for (std::size_t first = 0; first < count; first += tile) {
        const auto rows = count - first < tile ? count - first : tile;
        for (std::size_t i = 0; i < rows * items; ++i) {
            T value;
            std::memcpy(&value, from + (first * items + i) * sizeof value, sizeof value);
            values[i] = static_cast<Wide>(value);
        }
        read_plain(values, rows * items, as, stored);
        for (std::size_t item = 0; item < items; ++item)
            for (std::size_t row = 0; row < rows; ++row)
                out[item * block + first + row] = std::bit_cast<Answer>(stored[row * items + item]);
    }
}

}  // namespace cftkit::python
