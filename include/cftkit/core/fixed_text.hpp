// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace core {

/// A text of at most `capacity` bytes that needs no allocation; what does not fit is cut and ends in "...".
class FixedText {
public:
    static constexpr std::size_t capacity = 800;

    constexpr FixedText() noexcept = default;
    constexpr FixedText(std::string_view text) noexcept { add(text); }

    constexpr FixedText& add(std::string_view text) noexcept {
        for (const char character : text) {
            if (size_ == capacity) {
                cut();
                break;
            }
            text_[size_++] = character;
        }
        return *this;
    }
    constexpr FixedText& add(std::int64_t number) noexcept {
        char digits[20] = {};
        std::size_t count = 0;
        auto rest = number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
        do digits[count++] = static_cast<char>('0' + rest % 10);
        while ((rest /= 10) != 0);
        if (number < 0) add(std::string_view("-"));
        while (count > 0) add(std::string_view(&digits[--count], 1));
        return *this;
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text_, size_}; }
    [[nodiscard]] constexpr const char* c_str() const noexcept { return text_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

private:
    /// Ends in "..." instead, without leaving half a UTF-8 character before it.
    constexpr void cut() noexcept {
        std::size_t kept = capacity - 3;
        while (kept > 0 && (static_cast<unsigned char>(text_[kept]) & 0xC0U) == 0x80U) --kept;
        for (std::size_t i = kept; i < capacity; ++i) text_[i] = '.';
    }

    char text_[capacity + 1] = {};
    std::size_t size_ = 0;
};

}  // namespace core
}  // namespace cftkit
