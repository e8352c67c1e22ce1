// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace core {

/// A 64-bit FNV-1a hash over a documented byte form. A text is its bytes and a zero byte; a number is eight bytes of its
/// two's complement, lowest first. What goes in, and in which order, stands with each thing that has a fingerprint.
/// @source fnv_1a (offset basis and prime of the 64-bit form)
class Fingerprint {
public:
    constexpr Fingerprint& add(std::string_view text) noexcept {
        for (const char character : text) add_byte(static_cast<unsigned char>(character));
        add_byte(0);
        return *this;
    }
    constexpr Fingerprint& add(std::int64_t number) noexcept {
        auto bits = static_cast<std::uint64_t>(number);
        for (int i = 0; i < 8; ++i, bits >>= 8) add_byte(static_cast<unsigned char>(bits & 0xFF));
        return *this;
    }
    [[nodiscard]] constexpr std::uint64_t value() const noexcept { return hash_; }

private:
    constexpr void add_byte(unsigned char byte) noexcept { hash_ = (hash_ ^ byte) * 0x00000100000001B3ULL; }
    std::uint64_t hash_ = 0xCBF29CE484222325ULL;
};

}  // namespace core
}  // namespace cftkit
