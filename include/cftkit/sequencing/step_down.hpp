// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/moment.hpp>
#include <cftkit/sequencing/settings.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace cftkit {
inline namespace sequencing {

/// One mark, and one gentle completion, as the step-down sees them.
struct MarkedPractice {
    Moment at = {};
    std::uint16_t practice = 0;
    std::uint16_t family = 0;
    std::uint8_t intensity = 0;
    bool is_ground = false;  ///< counts towards a stop for the day, the signpost and a review, towards no family
};
struct GentleCompletion {
    Moment at = {};
    std::uint8_t intensity = 0;
};

/// Where the step-down stands after marks. docs/guards.md says what leads to what.
struct StepDown {
    bool is_cooling_down = false;            ///< no practice
    std::optional<int> cap = std::nullopt;   ///< gentler: nothing above this intensity
    std::vector<std::uint16_t> marked = {};  ///< practices with an open mark
    std::vector<std::uint16_t> paused = {};  ///< families
    bool is_in_review = false;               ///< nothing above intensity 0
    int marks_in_window = 0;                 ///< two or more: a signpost belongs to every decision
};

/// The step-down as it follows from all marks and completions up to now, in order of time, and from the day of the last review. A further
/// mark never gives back anything.
[[nodiscard]] inline StepDown step_down(const std::vector<MarkedPractice>& marks,
                                        const std::vector<GentleCompletion>& completions, std::optional<Moment> last_review,
                                        const Moment& now, const Settings& settings, bool has_reviewer) {
    StepDown state;
    const auto apart = [](const Moment& first, const Moment& second) {
        const auto minutes = first.minutes() - second.minutes();
        return minutes < 0 ? -minutes : minutes;
    };
    const auto days = [](std::uint16_t count) { return std::int64_t{count} * 1440; };
    const auto is_cool = [&](const MarkedPractice& mark, const Moment& at) {
        return mark.at.day < at.day && at.minutes() - mark.at.minutes() >= settings.cool_down_minutes;
    };

    std::vector<std::size_t> open;
    std::size_t completion = 0;
    const auto close_gentle = [&](const Moment* until) {
        for (; completion < completions.size() && (until == nullptr || completions[completion].at < *until); ++completion) {
            const auto& done = completions[completion];
            int cap = 4;
            for (const auto one : open) cap = std::min(cap, std::max(0, marks[one].intensity - 1));
            if (done.intensity > cap) continue;
            open.erase(std::remove_if(open.begin(), open.end(), [&](std::size_t one) { return is_cool(marks[one], done.at); }),
                       open.end());
        }
    };
    for (std::size_t i = 0; i < marks.size(); ++i) {
        close_gentle(&marks[i].at);
        if (!is_cool(marks[i], now)) state.is_cooling_down = true;
        if (apart(now, marks[i].at) <= days(settings.pause_days)) ++state.marks_in_window;
        if (!marks[i].is_ground) open.push_back(i);
    }
    close_gentle(nullptr);
    for (const auto i : open) {
        if (apart(now, marks[i].at) > days(settings.gentler_days)) continue;
        const int one_lower = std::max(0, marks[i].intensity - 1);
        state.cap = state.cap ? std::min(*state.cap, one_lower) : one_lower;
        state.marked.push_back(marks[i].practice);
    }

    // A family pauses where its last mark is at most so many days old and enough marks stand within as many days of it.
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].is_ground || apart(now, marks[i].at) > days(settings.pause_days)) continue;
        int near = 0;
        for (const auto& other : marks)
            near += !other.is_ground && apart(other.at, marks[i].at) <= days(settings.pause_days) ? 1 : 0;
        if (near >= settings.pause_marks) state.paused.push_back(marks[i].family);
    }

    // A review is asked for by enough marks within the same days, the last of them after the latest review.
    for (std::size_t i = 0; i < marks.size() && !state.is_in_review; ++i) {
        if (last_review && marks[i].at < *last_review) continue;
        int before = 0;
        for (std::size_t k = 0; k <= i; ++k) before += apart(marks[i].at, marks[k].at) <= days(settings.pause_days) ? 1 : 0;
        state.is_in_review = before >= settings.review_marks;
    }
    if (state.is_in_review && !has_reviewer && now.minutes() - marks.back().at.minutes() >= days(settings.return_days))
        state.is_in_review = false;
    return state;
}

}  // namespace sequencing
}  // namespace cftkit
