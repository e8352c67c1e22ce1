// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    constexpr Answer(Absence absence) noexcept : value_(stored(absence)) {}
    constexpr Answer(std::nullopt_t) noexcept {}
    template <AnswerCode T>
    constexpr Answer(T code) noexcept : value_(is_in_reach(code) ? static_cast<std::int16_t>(code) : stored(Absence::illegal)) {}
    template <AnswerCode T>
    constexpr Answer(const std::optional<T>& code) noexcept : Answer(code ? Answer(*code) : Answer()) {}
    template <NotAnAnswerCode T>
    Answer(T) = delete;  // an answer is a whole number: no fraction, truth value or character

    [[nodiscard]] constexpr bool is_code() const noexcept { return value_ >= -reach; }
    /// The code; meaningful only where is_code().
    [[nodiscard]] constexpr int code() const noexcept { return value_; }
    /// The kind of absence; meaningful only where not is_code().
    [[nodiscard]] constexpr Absence absence() const noexcept { return static_cast<Absence>(value_ - absence_base); }

    friend constexpr bool operator==(Answer, Answer) noexcept = default;

private:
    static constexpr int reach = 32000;
    static constexpr int absence_base = -32768;

    [[nodiscard]] static constexpr std::int16_t stored(Absence absence) noexcept {
        return static_cast<std::int16_t>(absence_base + static_cast<int>(absence));
    }
    template <class T>
    [[nodiscard]] static constexpr bool is_in_reach(T code) noexcept {
        if constexpr (std::signed_integral<T>) return code >= -reach && code <= reach;
        else return code <= static_cast<unsigned>(reach);
    }

    std::int16_t value_ = absence_base;
};
static_assert(sizeof(Answer) == 2);

}  // namespace assessment
}  // namespace cftkit
