// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <charconv>
#include <string>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// A number as the shortest text that reads back to the same double: 30, 3.3461538461538463.
[[nodiscard]] inline std::string number_text(double value) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

/// A number for reading, with at most two decimals: 30, 3.35. Only for show; nothing is decided by it.
[[nodiscard]] inline std::string short_number_text(double value) {
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, 2).ptr;
    std::string text(buffer, end);
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

/// The text as a JSON string.
[[nodiscard]] inline std::string quoted(std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string result = "\"";
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            result += '\\';
            result += character;
        } else if (byte < 0x20) {
            result += "\\u00";
            result += hex[byte / 16];
            result += hex[byte % 16];
        } else {
            result += character;
        }
    }
    return result + "\"";
}

/// The text with blanks behind it, up to a width in characters (UTF-8).
[[nodiscard]] inline std::string padded(std::string_view text, std::size_t width) {
    std::size_t characters = 0;
    for (const char character : text) characters += (static_cast<unsigned char>(character) & 0xC0U) != 0x80U ? 1 : 0;
    return std::string(text) + std::string(characters < width ? width - characters : 0, ' ');
}

}  // namespace assessment
}  // namespace cftkit
