// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/decimal.hpp>
#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>

#include <algorithm>
#include <charconv>
#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {
namespace dumping {

/// A text as JSON has it, in quotation marks.
[[nodiscard]] inline std::string quoted(std::string_view text) {
    constexpr char digits[] = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') result += '\\';
        if (byte < 0x20)
            result.append("\\u00") += {digits[byte >> 4], digits[byte & 15]};
        else
            result += c;
    }
    return result + "\"";
}

/// An object whose keys come out sorted.
class Object {
public:
    Object& add(std::string_view key, std::string value) {
        members_.emplace_back(quoted(key) + ": " + value);
        return *this;
    }
    [[nodiscard]] std::string text() {
        std::sort(members_.begin(), members_.end());
        std::string result = "{";
        for (const auto& member : members_) result += (result.size() > 1 ? ", " : "") + member;
        return result + "}";
    }

private:
    std::vector<std::string> members_;
};

/// The entries in their order, each as `one_as_json` has it.
template <class T, class Function>
[[nodiscard]] std::string array_of(const List<T>& list, Function one_as_json) {
    std::string text = "[";
    for (const auto& value : list) text += (text.size() > 1 ? ", " : "") + one_as_json(value);
    return text + "]";
}

/// The shortest text that reads back as the same number.
[[nodiscard]] inline std::string number_text(double number) {
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

[[nodiscard]] inline std::string json_of(bool value) { return value ? "true" : "false"; }
template <std::integral T>
    requires(!std::same_as<T, bool>)
[[nodiscard]] std::string json_of(T number) { return std::to_string(number); }
[[nodiscard]] inline std::string json_of(std::string_view text) { return quoted(text); }
[[nodiscard]] inline std::string json_of(const Source* source) { return source == nullptr ? "null" : quoted(source->id); }
[[nodiscard]] inline std::string json_of(const Decimal& value) {
    return Object().add("decimals", json_of(value.decimals)).add("digits", json_of(value.digits)).text();
}
[[nodiscard]] inline std::string json_of(const Citation& citation) {
    return Object().add("place", json_of(citation.place)).add("source", json_of(citation.source)).text();
}
[[nodiscard]] inline std::string json_of(const Provenance& facts) {
    return Object()
        .add("sources", array_of(facts.sources, [](const Citation& citation) { return json_of(citation); }))
        .add("status", json_of(name(facts.status)))
        .text();
}

}  // namespace dumping
}  // namespace json
}  // namespace cftkit
