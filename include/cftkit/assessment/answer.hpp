// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// Why there is no usable answer.
enum class Absence : std::uint8_t {
    blank,           ///< nothing is there, and why is not known (null, NaN, nullopt)
    not_shown,       ///< the item was not shown
    skipped,         ///< seen and passed over
    not_applicable,  ///< the person marked it so
    refused,         ///< the person preferred not to answer
    illegal          ///< something is there that is no answer to this item: out of range, however large
};

[[nodiscard]] constexpr std::string_view name(Absence absence) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"blank"sv, "not_shown"sv, "skipped"sv, "not_applicable"sv, "refused"sv, "illegal"sv};
    return names[static_cast<std::size_t>(absence)];
}

/// A type that can hold an answer's code: a whole number. Not `bool` (yes is not 1) and not `char` ('4' is 52).
template <class T>
concept AnswerCode = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, wchar_t> &&
                     !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>;

/// A number-like type that is no answer: a fraction, a truth value, a character.
template <class T>
concept NotAnAnswerCode = (std::integral<T> && !AnswerCode<T>) || std::floating_point<T>;

/// One answer: the code that the person chose, or a kind of absence. Two bytes.
/// Whether a code is legal depends on the item; codes outside -32000..32000 are illegal for every item.
class Answer {
public:
    constexpr Answer() noexcept = default;
    constexpr Answer(Absence absence) noexcept : stored_(static_cast<std::uint16_t>(absence)) {}
    constexpr Answer(std::nullopt_t) noexcept {}
    template <AnswerCode T>
    constexpr Answer(T code) noexcept : stored_(static_cast<std::uint16_t>(is_in_reach(code) ? static_cast<int>(code) + middle : static_cast<int>(Absence::illegal))) {}
    template <AnswerCode T>
    constexpr Answer(const std::optional<T>& code) noexcept : Answer(code ? Answer(*code) : Answer()) {}
    template <NotAnAnswerCode T>
    Answer(T) = delete;  // an answer is a whole number: no fraction, truth value or character

    [[nodiscard]] constexpr bool is_code() const noexcept { return stored_ >= middle - reach; }
    /// The code; meaningful only where is_code().
    [[nodiscard]] constexpr int code() const noexcept { return stored_ - middle; }
    /// The kind of absence; meaningful only where not is_code().
    [[nodiscard]] constexpr Absence absence() const noexcept { return static_cast<Absence>(stored_); }

    friend constexpr bool operator==(Answer, Answer) noexcept = default;

private:
    // A code is stored as code + 32768, an absence as its number, so that zero bytes are blanks.
    static constexpr int middle = 32768;
    static constexpr int reach = 32000;

    template <class T>
    [[nodiscard]] static constexpr bool is_in_reach(T code) noexcept {
        if constexpr (std::signed_integral<T>) return code >= -reach && code <= reach;
        else return code <= static_cast<unsigned>(reach);
    }

    std::uint16_t stored_ = 0;
};
static_assert(sizeof(Answer) == 2);

}  // namespace assessment
}  // namespace cftkit
