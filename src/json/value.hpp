// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {
namespace reading {

class Report;
struct Member;

/// One JSON value. Keys keep their order, and a number keeps its text, so that a decimal is never rounded on the way.
struct Value {
    enum class Kind : std::uint8_t { null, boolean, whole, decimal, text, list, object };
    Kind kind = Kind::null;
    bool truth = false;
    std::int64_t number = 0;  ///< for whole numbers
    std::string text;         ///< of a text, or of a number as it is written
    std::vector<Value> items;
    std::vector<Member> members;

    [[nodiscard]] const Value* find(std::string_view key) const noexcept;
};

struct Member {
    std::string key;
    Value value;
};

/// What a value is, in the words of a finding.
[[nodiscard]] std::string_view kind_name(Value::Kind kind) noexcept;
/// A text of at most 80 bytes.
[[nodiscard]] std::string shortened(std::string_view text);
/// A value in short, for "found".
[[nodiscard]] std::string shown(const Value& value);

/// A value and the JSON pointer to it.
struct Node {
    const Value* value = nullptr;
    std::string at;

    [[nodiscard]] Node operator[](std::size_t index) const { return {&value->items[index], at + "/" + std::to_string(index)}; }
    [[nodiscard]] Node member(const Member& one) const;
};
/// The pointer to a key below `at`.
[[nodiscard]] std::string pointer(const std::string& at, std::string_view key);

inline constexpr std::size_t largest_text = std::size_t{16} << 20;
inline constexpr int deepest = 64;
inline constexpr std::size_t most_values = 500'000;
inline constexpr std::size_t most_keys = 2000;

/// Reads a text. False, with a finding, where it is not one JSON value within the limits above; a duplicate key is a finding, too.
[[nodiscard]] bool parse(std::string_view text, Value& into, Report& report);

}  // namespace reading
}  // namespace json
}  // namespace cftkit
