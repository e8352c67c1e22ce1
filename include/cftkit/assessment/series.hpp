// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/change.hpp>
#include <cftkit/core/day.hpp>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace cftkit {
inline namespace assessment {

/// Whether something lasted, and since when. `unknown`: too early to say, or the scale or the method names no better and worse.
struct Lasting {
    Ternary holds = Ternary::unknown;
    std::optional<Day> since = {};  ///< the day on which it was first seen; only where it holds
};

/// The straight line through a person's scores over days, held against the error of measurement.
/// @source reliable_trend_index: slope / sqrt(SEM^2 / sum of squared distances of the days from their mean); reproduced, not seen in print
struct Trend {
    int scored = 0;                  ///< how many scores it rests on, at least 3
    double slope = 0;                ///< points a day, by least squares
    double standard_error = 0;
    double reliable_trend_index = 0; ///< slope / standard_error; keeps the sign of the slope, whichever way is better
    double critical_value = two_sided_95;
    Ternary is_reliable = Ternary::unknown;
    ChangeDirection direction = ChangeDirection::unknown;
};

/// One person's scores on one scale over days. Every change is a change from the first scored day, by one method and one set of numbers.
///
/// Days without a score are kept and counted, and neither make nor break anything: "the next time" is the next scored one.
/// Refers to the forms of its scores and to the texts in its numbers, which must outlive it.
class Series {
public:
    struct Point {
        Day day = {};
        Score score = {};
    };

    explicit Series(const NormValues& norm, const ChangeOptions& options = {}) noexcept : norm_(norm), options_(options) {}

    /// Adds a score, or says what is wrong and adds nothing: bad_argument (no such day), day_out_of_order, and what change_error() says.
    [[nodiscard]] ErrorCode try_add(const Day& day, const Score& score) {
        const auto code = error_of(day, score);
        if (code == ErrorCode::none) points_.push_back({day, score});
        return code;
    }
#if CFTKIT_EXCEPTIONS
    /// The same. @throws Error bad_argument, day_out_of_order, and as change()
    void add(const Day& day, const Score& score) {
        const auto code = try_add(day, score);
        if (code == ErrorCode::none) return;
        FixedText found;
        add_day(found, day);
        if (!day.is_valid()) raise(ErrorCode::bad_argument, "day", "a day that exists, in the years 1 to 9999", found.view());
        if (code == ErrorCode::day_out_of_order) {
            FixedText expected;
            add_day(expected.add("a day after "), points_.back().day);
            raise(code, score.scale->id, expected.view(), found.view());
        }
        detail::throw_change_error(points_.empty() ? score : points_.front().score, score, norm_, options_, code);
    }
#endif

    [[nodiscard]] const std::vector<Point>& points() const noexcept { return points_; }
    [[nodiscard]] std::size_t size() const noexcept { return points_.size(); }
    [[nodiscard]] std::size_t scored() const noexcept {
        std::size_t count = 0;
        for (const auto& point : points_) count += point.score.is_scored() ? 1 : 0;
        return count;
    }

    /// The first and the last scored day; nothing where there is none.
    [[nodiscard]] std::optional<Point> first() const {
        for (const auto& point : points_)
            if (point.score.is_scored()) return point;
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Point> last() const {
        for (auto point = points_.rbegin(); point != points_.rend(); ++point)
            if (point->score.is_scored()) return *point;
        return std::nullopt;
    }
    /// The best score, the earliest of equal ones; nothing where the scale has no better direction.
    [[nodiscard]] std::optional<Point> best() const {
        const Point* best = nullptr;
        const int sign = points_.empty() ? 0 : sign_of(points_.front().score.scale->better);
        if (sign == 0) return std::nullopt;
        for (const auto& point : points_)
            if (point.score.value && (best == nullptr || sign * *point.score.value > sign * *best->score.value)) best = &point;
        return best == nullptr ? std::nullopt : std::optional<Point>(*best);
    }

    /// The change from the first scored day to each later day, also to those without a score.
    [[nodiscard]] std::vector<std::pair<Day, Change>> changes() const {
        std::vector<std::pair<Day, Change>> changes;
        const Score* first = nullptr;
        for (const auto& point : points_) {
            if (first != nullptr) changes.emplace_back(point.day, detail::checked_change(*first, point.score, norm_, options_));
            else if (point.score.is_scored()) first = &point.score;
        }
        return changes;
    }

    /// Confirmed: improved (deteriorated) from the first score, and so again at the next scored time. `unknown` while the last score
    /// is the first such one: not yet confirmed; and where an index goes against the scores and could decide. Confirmed once, it stays
    /// so: it may be lost again since, see definitive. Status expert_default: the rule is ours, no publication of it was seen.
    [[nodiscard]] Lasting confirmed_improvement() const { return confirmed(ChangeDirection::better); }
    [[nodiscard]] Lasting confirmed_deterioration() const { return confirmed(ChangeDirection::worse); }
    [[nodiscard]] Ternary is_confirmed_improvement() const { return confirmed_improvement().holds; }
    [[nodiscard]] Ternary is_confirmed_deterioration() const { return confirmed_deterioration().holds; }

    /// Definitive: improved (deteriorated) from the first score, and so at every later scored time, of which there must be one.
    /// `unknown` while the last score is the first such one.
    /// @source charton_2020 (abstract: maintained until the last assessment available), qolr ("def2": also at all times that follow).
    /// Theirs is for deterioration by a least important difference in groups; the use for one person, for improvement and by an
    /// index, and the need of one later time, are ours: expert_default.
    [[nodiscard]] Lasting definitive_improvement() const { return definitive(ChangeDirection::better); }
    [[nodiscard]] Lasting definitive_deterioration() const { return definitive(ChangeDirection::worse); }
    [[nodiscard]] Ternary is_definitive_improvement() const { return definitive_improvement().holds; }
    [[nodiscard]] Ternary is_definitive_deterioration() const { return definitive_deterioration().holds; }

    /// The reliable trend index over real days. Nothing with fewer than 3 scores, or without SD and reliability.
    /// Held against the options' critical value, or the exact two-sided 95 % point.
    [[nodiscard]] std::optional<Trend> trend() const {
        constexpr unsigned needs = detail::need_sd | detail::need_reliability;
        const auto count = static_cast<std::int64_t>(scored());
        if (count < 3 || detail::missing_of(needs, norm_) != 0 || detail::first_impossible(needs, norm_) != detail::need_count) return std::nullopt;
        const auto start = *first();
        std::int64_t days = 0;
        for (const auto& point : points_)
            if (point.score.is_scored()) days += days_between(start.day, point.day);
        // Weights n t - sum(t) are whole numbers and add up to 0, so that only the scores are rounded.
        std::int64_t spread = 0;
        double rise = 0;
        for (const auto& point : points_) {
            if (!point.score.is_scored()) continue;
            const std::int64_t day = days_between(start.day, point.day);
            const std::int64_t weight = count * day - days;
            spread += weight * day;
            rise += static_cast<double>(weight) * (*point.score.value - *start.score.value);
        }
        Trend trend;
        trend.scored = static_cast<int>(count);
        trend.slope = rise / static_cast<double>(spread);
        const double squared_distances = static_cast<double>(spread) / static_cast<double>(count);
        trend.standard_error = detail::error_of_measurement(norm_) / std::sqrt(squared_distances);
        trend.reliable_trend_index = trend.slope / trend.standard_error;
        trend.critical_value = options_.critical_value.value_or(two_sided_95);
        const double size = trend.reliable_trend_index < 0 ? -trend.reliable_trend_index : trend.reliable_trend_index;
        trend.is_reliable = detail::ternary(options_.is_strict ? size > trend.critical_value : size >= trend.critical_value);
        const int sign = sign_of(start.score.scale->better);
        trend.direction = trend.slope == 0         ? ChangeDirection::same
                          : sign == 0              ? ChangeDirection::undirected
                          : sign * trend.slope > 0 ? ChangeDirection::better
                                                   : ChangeDirection::worse;
        return trend;
    }

private:
    [[nodiscard]] ErrorCode error_of(const Day& day, const Score& score) const noexcept {
        if (!day.is_valid()) return ErrorCode::bad_argument;
        const auto code = change_error(points_.empty() ? score : points_.front().score, score, norm_, options_);
        if (code != ErrorCode::none) return code;
        return points_.empty() || points_.back().day < day ? ErrorCode::none : ErrorCode::day_out_of_order;
    }

    static constexpr void add_day(FixedText& text, const Day& day) noexcept {
        text.add(static_cast<std::int64_t>(day.year)).add(day.month < 10 ? "-0" : "-").add(static_cast<std::int64_t>(day.month));
        text.add(day.day < 10 ? "-0" : "-").add(static_cast<std::int64_t>(day.day));
    }

    struct Seen {
        Day day = {};
        Ternary is_so = Ternary::unknown;
    };
    /// Each scored day after the first, and whether it had changed that way: unknown where index and scores disagree; empty where no change of the series can be named.
    [[nodiscard]] std::vector<Seen> seen(ChangeDirection wanted) const {
        std::vector<Seen> seen;
        for (const auto& [day, change] : changes()) {
            const bool is_nameless = change.reason == ChangeReason::no_better_direction || change.reason == ChangeReason::compared_with_average_change;
            if (is_nameless) return {};
            const bool is_worse = change.outcome == ChangeOutcome::deteriorated;
            const bool is_better = change.outcome == ChangeOutcome::improved || change.outcome == ChangeOutcome::recovered;
            if (!change.difference) continue;
            const bool is_nameable = change.reason != ChangeReason::index_against_difference;
            seen.push_back({day, is_nameable ? detail::ternary(wanted == ChangeDirection::better ? is_better : is_worse) : Ternary::unknown});
        }
        return seen;
    }

    [[nodiscard]] Lasting confirmed(ChangeDirection wanted) const {
        const auto times = seen(wanted);
        if (times.empty()) return {};
        bool is_open = times.back().is_so != Ternary::no;
        for (std::size_t i = 0; i + 1 < times.size(); ++i) {
            const auto both = times[i].is_so & times[i + 1].is_so;
            if (both == Ternary::yes) return {Ternary::yes, times[i].day};
            is_open = is_open || both == Ternary::unknown;
        }
        return {is_open ? Ternary::unknown : Ternary::no, std::nullopt};
    }

    [[nodiscard]] Lasting definitive(ChangeDirection wanted) const {
        const auto times = seen(wanted);
        if (times.empty()) return {};
        if (times.back().is_so == Ternary::no) return {Ternary::no, std::nullopt};
        std::size_t begin = times.size();
        while (begin > 0 && times[begin - 1].is_so == Ternary::yes) --begin;
        if (begin + 2 > times.size()) return {};
        return {Ternary::yes, times[begin].day};
    }

    NormValues norm_;
    ChangeOptions options_;
    std::vector<Point> points_;
};

}  // namespace assessment
}  // namespace cftkit
