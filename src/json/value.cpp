// SPDX-License-Identifier: Apache-2.0
#include "value.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

const Value* Value::find(std::string_view key) const noexcept {
    for (const auto& member : members)
        if (member.key == key) return &member.value;
    return nullptr;
}

std::string_view kind_name(Value::Kind kind) noexcept {
    constexpr std::string_view names[] = {"null",   "true or false", "a whole number", "a decimal",
                                          "a text", "a list",        "an object"};
    return names[static_cast<std::size_t>(kind)];
}

std::string shortened(std::string_view text) {
    if (text.size() <= 80) return std::string(text);
    std::size_t size = 77;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;  // not inside a character
    return std::string(text.substr(0, size)) + "...";
}

std::string shown(const Value& value) {
    switch (value.kind) {
        case Value::Kind::boolean:
            return value.truth ? "true" : "false";
        case Value::Kind::whole:
        case Value::Kind::decimal:
            return shortened(value.text);
        case Value::Kind::text:
            return "\"" + shortened(value.text) + "\"";
        case Value::Kind::list:
            return "a list of " + std::to_string(value.items.size());
        default:
            return std::string(kind_name(value.kind));
    }
}

std::string pointer(const std::string& at, std::string_view key) {
    std::string result = at + "/";
    for (const char character : key) {
        if (character == '~')
            result += "~0";
        else if (character == '/')
            result += "~1";
        else
            result += character;
    }
    return result;
}

Node Node::member(const Member& one) const { return {&one.value, pointer(at, one.key)}; }

}  // namespace reading
}  // namespace json
}  // namespace cftkit
