// SPDX-License-Identifier: Apache-2.0
// Numbers with twelve digits are from tests/python/plain_change.py, which was written from the formulas alone.
#include "scored.hpp"

#include <cftkit/assessment/series.hpp>

#include <catch.hpp>

#include <string>
#include <vector>

using namespace cftkit;
using scored::down;
using scored::flat;
using scored::up;

namespace {

auto near(double value) { return Catch::Approx(value).epsilon(1e-10); }

// SEM = 5 sqrt .2 = 2.236: a change counts from 1.95996 * 3.162 = 6.2 points on.
const NormValues norm{.sd = {{5, "x"}}, .reliability = {{.8, "x"}}};

using Values = std::vector<std::optional<double>>;

Series series_of(const Values& values, Score (*score)(std::optional<double>) = down, ChangeOptions options = {}, NormValues numbers = norm) {
    Series series{numbers, options};
    for (std::size_t i = 0; i < values.size(); ++i) series.add({2026, 3, static_cast<int>(i) + 1}, score(values[i]));
    return series;
}
Day march(int day) { return {2026, 3, day}; }

template <class Call>
std::string error_of(Call call, ErrorCode code) {
    try {
        call();
    } catch (const Error& error) {
        CHECK(error.code() == code);
        return error.what();
    }
    FAIL("no error");
    return "";
}

}  // namespace

TEST_CASE("first, last and best are scored days; best is the scale's better and the earliest of equals") {
    const auto series = series_of({std::nullopt, 20, 12, std::nullopt, 12, 15, std::nullopt});
    CHECK(series.size() == 7);
    CHECK(series.scored() == 4);
    CHECK(series.first()->day == march(2));
    CHECK(series.last()->day == march(6));
    CHECK(series.best()->day == march(3));
    CHECK(series_of({20, 12, 25, 25}, up).best()->day == march(3));
    CHECK_FALSE(series_of({20, 12}, flat).best().has_value());
    CHECK_FALSE(series_of({std::nullopt}).first().has_value());
    CHECK_FALSE(Series{norm}.best().has_value());
}

TEST_CASE("changes are from the first scored day, and a day without a score keeps its reason") {
    const auto changes = series_of({std::nullopt, 20, std::nullopt, 13}).changes();
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].first == march(3));
    CHECK(changes[0].second.reason == ChangeReason::after_not_scored);
    CHECK(changes[1].second.difference == -7);
    CHECK(changes[1].second.outcome == ChangeOutcome::improved);
}

TEST_CASE("confirmed is so again at the next scored time") {
    const auto two = series_of({20, 13, 12, 20});
    CHECK(two.is_confirmed_improvement() == Ternary::yes);
    CHECK(two.confirmed_improvement().since == march(2));
    CHECK(two.is_confirmed_deterioration() == Ternary::no);
    CHECK(series_of({20, 13, 18, 12, 18}).is_confirmed_improvement() == Ternary::no);  // twice, never twice running
    CHECK(series_of({20, 13, 18, 12, 13}).confirmed_improvement().since == march(4));
    CHECK(series_of({20, 27, 28}).is_confirmed_deterioration() == Ternary::yes);
    CHECK(series_of({20, 27, 28}, up).is_confirmed_improvement() == Ternary::yes);
}

TEST_CASE("a missing next time is not yet confirmed, and a blank neither makes nor breaks it") {
    CHECK(series_of({20, 13}).is_confirmed_improvement() == Ternary::unknown);
    CHECK(series_of({20, 13, std::nullopt}).is_confirmed_improvement() == Ternary::unknown);
    CHECK_FALSE(series_of({20, 13}).confirmed_improvement().since.has_value());
    const auto bridged = series_of({20, 13, std::nullopt, 12});
    CHECK(bridged.is_confirmed_improvement() == Ternary::yes);
    CHECK(bridged.confirmed_improvement().since == march(2));
    CHECK(series_of({20, 13, std::nullopt, 19}).is_confirmed_improvement() == Ternary::no);
    CHECK(series_of({20}).is_confirmed_improvement() == Ternary::unknown);
}

TEST_CASE("definitive is so at every later scored time, of which there is one") {
    const auto stays = series_of({20, 13, 18, 12, std::nullopt, 13, 12});
    CHECK(stays.is_definitive_improvement() == Ternary::yes);
    CHECK(stays.definitive_improvement().since == march(4));
    CHECK(stays.confirmed_improvement().since == march(4));
    CHECK(series_of({20, 13, 12, 18}).is_definitive_improvement() == Ternary::no);
    CHECK(series_of({20, 18, 13}).is_definitive_improvement() == Ternary::unknown);
    CHECK(series_of({20, 27, 28}).definitive_deterioration().since == march(2));
    CHECK(series_of({20, 27, 28}).is_definitive_improvement() == Ternary::no);
}

TEST_CASE("where no better and worse is named, nothing is confirmed or definitive, and nothing is denied") {
    CHECK(series_of({20, 10, 10}, flat).is_confirmed_improvement() == Ternary::unknown);
    const NormValues sample{.mean = {{12, "x"}}, .sd = {{5, "x"}}, .reliability = {{.8, "x"}}, .mean_after = {{9, "x"}}};
    const auto average = series_of({20, 10, 10}, down, {.method = ChangeMethod::hsu_linn_lord}, sample);
    CHECK(average.is_definitive_deterioration() == Ternary::unknown);
}

TEST_CASE("a day on which index and scores disagree is not known, which is not no") {
    // from 30: the true score that it suggests is 21, so that 27 is 6 above it (index worse) and 3 better
    const NormValues sample{.mean = {{12, "x"}}, .sd = {{4, "x"}}, .reliability = {{.5, "x"}}};
    const auto of = [&](const Values& values) { return series_of(values, down, {.method = ChangeMethod::edwards_nunnally}, sample); };
    REQUIRE(of({30, 27}).changes().front().second.reason == ChangeReason::index_against_difference);
    REQUIRE(of({30, 10}).changes().front().second.outcome == ChangeOutcome::improved);
    REQUIRE(of({30, 20}).changes().front().second.outcome == ChangeOutcome::unchanged);
    CHECK(of({30, 27}).is_confirmed_improvement() == Ternary::unknown);
    CHECK(of({30, 27}).is_definitive_deterioration() == Ternary::unknown);
    CHECK(of({30, 27, 20}).is_confirmed_improvement() == Ternary::no);      // not so on the last day, whatever the one before
    CHECK(of({30, 10, 27, 20}).is_confirmed_improvement() == Ternary::unknown);
    CHECK(of({30, 10, 27}).is_definitive_improvement() == Ternary::unknown);
    CHECK(of({30, 27, 10, 10}).definitive_improvement().since == march(3));
    CHECK(of({30, 10, 27, 10}).is_definitive_improvement() == Ternary::unknown);
    CHECK(of({30, 10, 27, 20}).is_definitive_improvement() == Ternary::no);
}

TEST_CASE("what was confirmed once stays confirmed after it is lost; definitive says that it is lost") {
    const auto lost = series_of({20, 13, 12, 20, 20});
    CHECK(lost.confirmed_improvement().since == march(2));
    CHECK(lost.is_definitive_improvement() == Ternary::no);
}

TEST_CASE("the least important difference works over time too") {
    const auto series = series_of({20, 17, 17}, down, {.least_important_difference = {{3, "a study"}}}, {});
    CHECK(series.is_confirmed_improvement() == Ternary::yes);
    CHECK_FALSE(series.trend().has_value());  // no SD, no reliability
}

TEST_CASE("the reliable trend index of the published page") {
    // slope 4.5 / 17.5; SEM = 1 * sqrt .25 = .5, so the SD of a difference is .7071; error .5 / sqrt 17.5; printed .2571, .1195, 2.1514
    const NormValues half{.sd = {{1, "x"}}, .reliability = {{.75, "x"}}};
    const auto series = series_of({98, 98, 98, 99, 99, 99}, up, {}, half);
    const auto trend = *series.trend();
    CHECK(trend.scored == 6);
    CHECK(trend.slope == near(0.257142857143));
    CHECK(trend.standard_error == near(0.119522860933));
    CHECK(trend.reliable_trend_index == near(2.151411496802));
    CHECK(trend.is_reliable == Ternary::yes);
    CHECK(trend.direction == ChangeDirection::better);
    CHECK(*series.changes().back().second.reliable_change_index == near(1.414213562373));  // the two ends alone are not reliable
}

TEST_CASE("a trend runs over real days; blanks have no part in it") {
    const NormValues half{.sd = {{1, "x"}}, .reliability = {{.75, "x"}}};
    Series series{half};
    series.add({2026, 2, 26}, down(20));
    series.add({2026, 3, 5}, down(17));   // 7 days on
    series.add({2026, 3, 6}, down(std::nullopt));
    series.add({2026, 3, 7}, down(18));   // 9
    series.add({2026, 3, 28}, down(11));  // 30
    const auto trend = *series.trend();
    CHECK(trend.scored == 4);
    CHECK(trend.slope == near(-0.295409181637));
    CHECK(trend.standard_error == near(0.022338352580));
    CHECK(trend.reliable_trend_index == near(-13.224304727620));
    CHECK(trend.direction == ChangeDirection::better);
    CHECK_FALSE(series_of({20, 18, std::nullopt}).trend().has_value());
    CHECK(series_of({20, 20, 20}).trend()->direction == ChangeDirection::same);
    CHECK(series_of({20, 20, 21}, flat).trend()->direction == ChangeDirection::undirected);
}

TEST_CASE("days come in order, scores are of one kind, numbers are there: otherwise nothing is added") {
    Series series{norm};
    series.add(march(3), down(20));
    CHECK(error_of([&] { series.add(march(3), down(19)); }, ErrorCode::day_out_of_order) ==
          "day_out_of_order at down: expected a day after 2026-03-03; found 2026-03-03");
    CHECK(error_of([&] { series.add(march(1), down(19)); }, ErrorCode::day_out_of_order).find("found 2026-03-01") != std::string::npos);
    CHECK(error_of([&] { series.add({2026, 2, 30}, down(19)); }, ErrorCode::bad_argument).find("2026-02-30") != std::string::npos);
    CHECK(error_of([&] { series.add(march(5), up(19)); }, ErrorCode::mixed_scores).find("ways_4 up") != std::string::npos);
    CHECK(series.size() == 1);
    Series bare{NormValues{}};
    CHECK(bare.try_add(march(1), down(20)) == ErrorCode::missing_parameter);
    CHECK(bare.size() == 0);
}
