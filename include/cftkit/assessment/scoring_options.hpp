// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/answer.hpp>
#include <cftkit/assessment/missing_rule.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// One mark of the caller's that means an absence: {99, Absence::refused}.
struct AbsenceMark {
    std::int64_t mark = 0;
    Absence means = Absence::blank;
};

/// What your own marks mean; at most 16, the first that fits counts. Marks beyond -32000..32000 are seen in containers of whole
/// numbers only: in a braced list of Answers such a code is illegal already.
class AbsenceMarks {
public:
    static constexpr std::size_t capacity = 16;

    constexpr AbsenceMarks() noexcept = default;
    constexpr AbsenceMarks(std::initializer_list<AbsenceMark> marks) noexcept {
        for (const auto& mark : marks) add(mark);
    }
    /// False where there is no room: then score() refuses the options.
    constexpr bool add(AbsenceMark mark) noexcept {
        if (count_ < capacity) marks_[count_] = mark;
        ++count_;
        return count_ <= capacity;
    }
    [[nodiscard]] constexpr bool is_too_many() const noexcept { return count_ > capacity; }
    [[nodiscard]] constexpr bool empty() const noexcept { return count_ == 0; }

    /// The answer that a recorded whole number means.
    template <AnswerCode T>
    [[nodiscard]] constexpr Answer read(T code) const noexcept {
        for (std::size_t i = 0; i < count_ && i < capacity; ++i) {
            if constexpr (std::signed_integral<T>) {
                if (marks_[i].mark == code) return marks_[i].means;
            } else {
                if (marks_[i].mark >= 0 && static_cast<std::uint64_t>(marks_[i].mark) == code) return marks_[i].means;
            }
        }
        return Answer(code);
    }
    template <AnswerCode T>
    [[nodiscard]] constexpr Answer read(const std::optional<T>& code) const noexcept {
        return code ? read(*code) : Answer();
    }
    [[nodiscard]] constexpr Answer read(Answer answer) const noexcept { return answer.is_code() ? read(answer.code()) : answer; }

private:
    AbsenceMark marks_[capacity] = {};
    std::size_t count_ = 0;
};

/// How to read and score answers, when it is not the plain way.
struct ScoringOptions {
    MissingRule missing_rule = complete;
    AbsenceMarks absent = {};
    std::string_view coding = {};  ///< id of one of the instrument's codings; empty: its default
};

}  // namespace assessment
}  // namespace cftkit
