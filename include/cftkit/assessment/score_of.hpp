// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/scores.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// A text as a template argument: the "burnout" in score_of<proqol_5, "burnout">.
template <std::size_t N>
struct ScaleName {
    char text[N] = {};
    consteval ScaleName(const char (&characters)[N]) noexcept {
        for (std::size_t i = 0; i < N; ++i) text[i] = characters[i];
    }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text, N - 1}; }
};

/// A score whose type says what it is a score of. Two of different scales, variants or forms do not compare: the program does not compile.
template <const Instrument& form, std::size_t scale>
struct ScoreOf : Score {};

template <const Instrument& form, std::size_t scale>
[[nodiscard]] constexpr bool operator==(const ScoreOf<form, scale>& left, const ScoreOf<form, scale>& right) noexcept {
    return left.value == right.value && left.reason == right.reason;
}
template <const Instrument& form, std::size_t scale>
[[nodiscard]] constexpr std::partial_ordering operator<=>(const ScoreOf<form, scale>& left, const ScoreOf<form, scale>& right) noexcept {
    return left.value && right.value ? *left.value <=> *right.value : std::partial_ordering::unordered;
}
/// mixed_scores: scores of different scales do not compare.
template <const Instrument& form, std::size_t scale, const Instrument& other_form, std::size_t other_scale>
bool operator==(const ScoreOf<form, scale>&, const ScoreOf<other_form, other_scale>&) = delete;
template <const Instrument& form, std::size_t scale, const Instrument& other_form, std::size_t other_scale>
std::partial_ordering operator<=>(const ScoreOf<form, scale>&, const ScoreOf<other_form, other_scale>&) = delete;

/// The score of one scale of a constant form, checked by the compiler: the scale exists, and there is one answer per item.
/// Answers are recorded in the form's default coding. Absences make a reason, as everywhere. Works at compile time and without exceptions.
template <const Instrument& form, ScaleName scale, class T, std::size_t N>
[[nodiscard]] constexpr auto score_of(std::span<const T, N> answers, MissingRule rule = complete) noexcept {
    constexpr int index = form.find_scale(scale.view());
    static_assert(index >= 0, "unknown_scale: this form has no scale of that name; a scale with variants and no default needs \"scale.variant\"");
    static_assert(N == std::dynamic_extent || N == form.items.size(), "wrong_answer_count: one answer per item, in the order asked");
    static_assert(form.codings.empty() || form.default_coding >= 0, "coding_not_named: score this form with Instrument::score and a coding");
    static_assert(N != std::dynamic_extent, "wrong_answer_count: score_of needs a number of answers that the compiler can see");
    if constexpr (index >= 0 && N == form.items.size()) {
        return ScoreOf<form, static_cast<std::size_t>(index)>{
            Scores::of_checked(form, answers, ScoringOptions{.missing_rule = rule}, form.default_coding).at(static_cast<std::size_t>(index))};
    }
}
template <const Instrument& form, ScaleName scale, class T, std::size_t N>
[[nodiscard]] constexpr auto score_of(const std::array<T, N>& answers, MissingRule rule = complete) noexcept {
    return score_of<form, scale>(std::span<const T, N>(answers), rule);
}
template <const Instrument& form, ScaleName scale, std::size_t N>
[[nodiscard]] constexpr auto score_of(const Answer (&answers)[N], MissingRule rule = complete) noexcept {
    return score_of<form, scale>(std::span<const Answer, N>(answers), rule);
}

}  // namespace assessment
}  // namespace cftkit
