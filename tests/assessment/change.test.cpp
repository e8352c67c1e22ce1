// SPDX-License-Identifier: Apache-2.0
// Numbers with twelve digits are from tests/python/plain_change.py, which was written from the formulas alone.
#include "scored.hpp"

#include <cftkit/assessment/change.hpp>

#include <catch.hpp>

#include <string>

using namespace cftkit;
using scored::down;
using scored::flat;
using scored::up;

namespace {

auto near(double value) { return Catch::Approx(value).epsilon(1e-11); }
auto printed(double value, double half_a_digit) { return Catch::Approx(value).epsilon(0).margin(half_a_digit); }

NormValues sd_and_reliability(double sd, double reliability) { return {.sd = {{sd, "x"}}, .reliability = {{reliability, "x"}}}; }

// One person from 15 to 8 in a sample with M1 = 12, S1 = 4, r = .8, M2 = 9, S2 = 5, r2 = .85, r12 = .5.
const NormValues sample{.mean = {{12, "x"}}, .sd = {{4, "x"}}, .reliability = {{.8, "x"}}, .mean_after = {{9, "x"}},
                        .sd_after = {{5, "x"}}, .reliability_after = {{.85, "x"}}, .correlation = {{.5, "x"}}};

// Jacobson and Truax 1991: 40 (7.5) and 60 (7.5), r = .80, higher better; criterion c is 50.
const NormValues truax{.mean = {{40, "jt"}}, .sd = {{7.5, "jt"}}, .reliability = {{.8, "jt"}}, .functional_mean = {{60, "jt"}},
                       .functional_sd = {{7.5, "jt"}}};

template <class Call>
std::string error_of(Call call, ErrorCode code) {
    try {
        static_cast<void>(call());
    } catch (const Error& error) {
        CHECK(error.code() == code);
        return error.what();
    }
    FAIL("no error");
    return "";
}

}  // namespace

TEST_CASE("the four rows of arithmetic values, to the digits that are printed") {
    struct Row { double before, after, sd, reliability, error, index, needed; };
    const Row rows[] = {{32.5, 21, 7.5, .85, 4.107919, -2.799471, 8.051374},
                        {18, 25, 6.2, .88, 3.037367, 2.304627, 5.953130},
                        {14, 9, 4.4, .8159, 2.669897, -1.872731, 5.232903},
                        {55, 47, 10, .91, 4.242641, -1.885618, 8.315423}};
    for (const auto& row : rows) {
        const auto result = change(down(row.before), down(row.after), sd_and_reliability(row.sd, row.reliability));
        CHECK(*result.standard_error == printed(row.error, 5.1e-7));
        CHECK(*result.reliable_change_index == printed(row.index, 5.1e-7));
        CHECK(*result.least_reliable_difference == printed(row.needed, 5.1e-7));
        CHECK((result.is_reliable == Ternary::yes) == (row.index < -1.96 || row.index > 1.96));
    }
}

TEST_CASE("the quantile is the exact one: 1.96 gives another threshold in the fourth digit") {
    const auto exact = change(down(32.5), down(21), sd_and_reliability(7.5, .85));
    const auto rounded = change(down(32.5), down(21), sd_and_reliability(7.5, .85), {.critical_value = 1.96});
    CHECK(*exact.least_reliable_difference == printed(8.05137, 5e-6));
    CHECK(*rounded.least_reliable_difference == printed(8.05152, 5e-6));
}

TEST_CASE("the client of Jacobson and Truax 1991 recovers: index 3.16, over criterion c from the dysfunctional side") {
    const auto result = change(up(32.5), up(47.5), truax);
    CHECK(*result.reliable_change_index == near(3.162277660168));  // 15 / (sqrt 2 * 7.5 * sqrt .2)
    CHECK(*result.standard_error == near(4.743416490253));
    CHECK(result.criterion == Criterion::c);
    CHECK(result.cut_off == 50);
    CHECK(result.has_crossed == Ternary::no);
    CHECK(result.outcome == ChangeOutcome::improved);
    CHECK(change(up(32.5), up(50.5), truax).outcome == ChangeOutcome::recovered);
    CHECK(change(up(32.5), up(47.5), truax, {.criterion = Criterion::b}).outcome == ChangeOutcome::recovered);  // 45
    CHECK(change(up(32.5), up(47.5), truax, {.criterion = Criterion::a}).outcome == ChangeOutcome::improved);   // 55
    const auto down_from_47 = change(down(47.5), down(32.5), sd_and_reliability(7.5, .8));  // as another page prints it
    CHECK(*down_from_47.reliable_change_index == near(-3.162277660168));
    CHECK(down_from_47.direction == ChangeDirection::better);
    CHECK(down_from_47.outcome == ChangeOutcome::improved);
}

TEST_CASE("each criterion of a change takes its own mean and SD") {
    const NormValues norm{.mean = {{63.5, "x"}}, .sd = {{12.2, "x"}}, .reliability = {{.9, "x"}}, .functional_mean = {{45.1, "y"}},
                          .functional_sd = {{9.8, "y"}}};
    const auto cut_off = [&](Criterion criterion) { return *change(down(70), down(40), norm, {.criterion = criterion}).cut_off; };
    CHECK(cut_off(Criterion::a) == near(39.1));
    CHECK(cut_off(Criterion::b) == near(64.7));
    CHECK(cut_off(Criterion::b_by_clinical_sd) == near(69.5));
    CHECK(cut_off(Criterion::c) == near(1172.52 / 22));
    CHECK(change(down(70), down(40), norm).outcome == ChangeOutcome::recovered);
    CHECK(change(down(70), down(40), norm, {.criterion = Criterion::a}).outcome == ChangeOutcome::improved);
    // b needs no mean, and b_by_clinical_sd no functional SD
    NormValues less = norm;
    less.mean.reset();
    CHECK(change_error(down(70), down(40), less, {.criterion = Criterion::b}) == ErrorCode::none);
    less.functional_sd.reset();
    CHECK(change_error(down(70), down(40), less, {.criterion = Criterion::b_by_clinical_sd}) == ErrorCode::none);
    CHECK(change_error(down(70), down(40), less, {.criterion = Criterion::b}) == ErrorCode::missing_parameter);
}

TEST_CASE("CORE-10: 6.75 points at 95 %, 5.66 at 90 %, where the published 6 comes from") {
    const auto norm = sd_and_reliability(7.7, .9);
    CHECK(*change(down(20), down(14), norm).least_reliable_difference == near(6.749223562440));
    const auto at_90 = change(down(20), down(14), norm, {.critical_value = one_sided_95});
    CHECK(*at_90.least_reliable_difference == near(5.664126965267));
    CHECK(at_90.is_reliable == Ternary::yes);
    CHECK(change(down(20), down(14), norm).is_reliable == Ternary::no);
}

TEST_CASE("the other methods, each by its own formula") {
    const auto index = [](ChangeMethod method) { return change(down(15), down(8), sample, {.method = method}); };
    // (8 - (.8 * 3 + 12)) / (4 sqrt .2) = -6.4 / 1.78885; centred on the first score it would be -9.4 / 1.78885 = -5.2548
    CHECK(*index(ChangeMethod::edwards_nunnally).reliable_change_index == near(-3.577708764000));
    // ((8 - 12) - .8 * 3) / (4 sqrt .36) = -6.4 / 2.4
    CHECK(*index(ChangeMethod::gulliksen_lord_novick).reliable_change_index == near(-6.4 / 2.4));
    // ((8 - 9) - .8 * 3) / 2.4
    CHECK(*index(ChangeMethod::hsu_linn_lord).reliable_change_index == near(-3.4 / 2.4));
    // -6.4 / sqrt(.64 * 16 * .2 + 16 * .15) = -6.4 / sqrt 4.448
    CHECK(*index(ChangeMethod::nunnally_kotsch).reliable_change_index == near(-3.034572967244));
    // SEM^2 = 3.2, shared = 20: rD = (12.8 + 21.8 - 20) / 21 = 14.6 / 21; (-7 * rD - 3 * (1 - rD)) / (sqrt rD * sqrt 6.4)
    CHECK(*index(ChangeMethod::hageman_arrindell).reliable_change_index == near(-2.740580886283));
    CHECK(index(ChangeMethod::hageman_arrindell).critical_value == one_sided_95);
    CHECK(index(ChangeMethod::nunnally_kotsch).critical_value == two_sided_95);
    CHECK_FALSE(index(ChangeMethod::nunnally_kotsch).least_reliable_difference.has_value());
    CHECK(status(ChangeMethod::jacobson_truax) == Status::verified);
    CHECK(status(ChangeMethod::gulliksen_lord_novick) == Status::verified);
    CHECK(status(ChangeMethod::edwards_nunnally) == Status::second_hand);  // a second public program contradicts the first
    CHECK(status(ChangeMethod::nunnally_kotsch) == Status::second_hand);
}

TEST_CASE("a comparison with the average change names no improvement and no deterioration") {
    // 15 to 11 is 4 better, but the sample gets 10 better on average
    auto norm = sample;
    norm.mean_after = {{2, "x"}};
    const auto result = change(down(15), down(11), norm, {.method = ChangeMethod::hsu_linn_lord});
    CHECK(*result.reliable_change_index == near(6.6 / 2.4));  // ((11 - 2) - 2.4) / 2.4
    CHECK(result.direction == ChangeDirection::better);
    CHECK(result.is_reliable == Ternary::yes);
    CHECK(result.outcome == ChangeOutcome::undetermined);
    CHECK(result.reason == ChangeReason::compared_with_average_change);
}

TEST_CASE("an index that goes against the scores names no outcome") {
    // lower is better, 30 to 27 is 3 better; the true score that 30 suggests is .5 * 18 + 12 = 21, and 27 lies 6 above it
    const NormValues norm{.mean = {{12, "x"}}, .sd = {{4, "x"}}, .reliability = {{.5, "x"}}};
    const auto result = change(down(30), down(27), norm, {.method = ChangeMethod::edwards_nunnally});
    CHECK(*result.reliable_change_index == near(2.121320343560));  // 6 / (4 sqrt .5)
    CHECK(result.direction == ChangeDirection::better);
    CHECK(result.is_reliable == Ternary::yes);
    CHECK(result.outcome == ChangeOutcome::undetermined);
    CHECK(result.reason == ChangeReason::index_against_difference);
    CHECK(change(down(30), down(30), norm, {.method = ChangeMethod::edwards_nunnally}).reason == ChangeReason::index_against_difference);
}

TEST_CASE("which way is better is the scale's; without a way there is no word") {
    const auto norm = sd_and_reliability(5, .8);  // needs 6.2
    CHECK(change(up(10), up(20), norm).outcome == ChangeOutcome::improved);
    CHECK(change(up(20), up(10), norm).outcome == ChangeOutcome::deteriorated);
    CHECK(change(down(10), down(20), norm).outcome == ChangeOutcome::deteriorated);
    CHECK(change(down(20), down(10), norm).outcome == ChangeOutcome::improved);
    CHECK(change(up(20), up(21), norm).outcome == ChangeOutcome::unchanged);
    CHECK(change(up(20), up(21), norm).direction == ChangeDirection::better);
    CHECK(change(up(20), up(20), norm).direction == ChangeDirection::same);
    const auto undirected = change(flat(20), flat(10), norm);
    CHECK(undirected.direction == ChangeDirection::undirected);
    CHECK(undirected.is_reliable == Ternary::yes);
    CHECK(undirected.outcome == ChangeOutcome::undetermined);
    CHECK(undirected.reason == ChangeReason::no_better_direction);
    CHECK_FALSE(undirected.cut_off.has_value());
}

TEST_CASE("recovered needs a start on the dysfunctional side; the cut-off itself belongs to that side") {
    const auto inside = change(up(52), up(70), truax);
    CHECK(inside.started_in_functional_range == Ternary::yes);
    CHECK(inside.has_crossed == Ternary::no);
    CHECK(inside.outcome == ChangeOutcome::improved);
    CHECK(change(up(50), up(70), truax).outcome == ChangeOutcome::recovered);
    CHECK(change(up(30), up(50), truax).outcome == ChangeOutcome::improved);
    CHECK(change(up(49), up(51), truax).outcome == ChangeOutcome::unchanged);  // over the line, and not reliable
    CHECK(change(up(49), up(51), truax).has_crossed == Ternary::yes);
    CHECK(change(up(32.5), up(60), truax, {.criterion = Criterion::none}).outcome == ChangeOutcome::improved);
}

TEST_CASE("a score that is not there gives a reason and no number") {
    const auto no_before = change(up(std::nullopt), up(47), truax);
    CHECK(no_before.reason == ChangeReason::before_not_scored);
    CHECK_FALSE(no_before.difference.has_value());
    CHECK_FALSE(no_before.reliable_change_index.has_value());
    CHECK(no_before.is_reliable == Ternary::unknown);
    CHECK(no_before.direction == ChangeDirection::unknown);
    CHECK(no_before.outcome == ChangeOutcome::undetermined);
    CHECK(no_before.has_crossed == Ternary::unknown);
    CHECK(no_before.cut_off == 50);
    CHECK(change(up(47), up(std::nullopt), truax).reason == ChangeReason::after_not_scored);
    CHECK(change(up(std::nullopt), up(std::nullopt), truax).reason == ChangeReason::neither_scored);
}

TEST_CASE("filled-in scores say so in the change") {
    const auto whole = forms::calm_4.score({3, 3, 3, 3})["calm"];
    const auto filled = forms::calm_4.score({3, Absence::blank, 3, 3}, {.missing_rule = prorate(3)})["calm"];
    CHECK(change(whole, filled, sd_and_reliability(2, .8)).is_filled_in);
    CHECK(change(filled, whole, sd_and_reliability(2, .8)).is_filled_in);
    CHECK_FALSE(change(whole, whole, sd_and_reliability(2, .8)).is_filled_in);
}

TEST_CASE("at least the critical value by default, above it where asked") {
    const auto norm = sd_and_reliability(4, .875);  // sqrt 2 * 4 * sqrt .125: 2 to the last bit or one beside it
    const auto index = *change(up(10), up(14), norm).reliable_change_index;
    CHECK(change(up(10), up(14), norm, {.critical_value = index}).is_reliable == Ternary::yes);
    CHECK(change(up(10), up(14), norm, {.critical_value = index, .is_strict = true}).is_reliable == Ternary::no);
    CHECK(change(up(10), up(14), norm, {.is_strict = true}).is_reliable == Ternary::yes);
}

TEST_CASE("the least important difference takes the place of the test, and needs no reliability") {
    const ChangeOptions five{.least_important_difference = {{5, "a study"}}};
    const auto result = change(down(20), down(15), {}, five);
    CHECK(result.is_important == Ternary::yes);
    CHECK(result.is_reliable == Ternary::unknown);
    CHECK_FALSE(result.reliable_change_index.has_value());
    CHECK(result.outcome == ChangeOutcome::improved);
    CHECK(change(down(20), down(16), {}, five).outcome == ChangeOutcome::unchanged);
    CHECK(change(down(16), down(21), {}, five).outcome == ChangeOutcome::deteriorated);
    CHECK(change(down(20), down(15), {}, {.is_strict = true, .least_important_difference = {{5, "a study"}}}).outcome == ChangeOutcome::unchanged);
}

TEST_CASE("numbers from two samples are named as such; functional ones always may be another sample's") {
    const NormValues mixed{.sd = {{5.4, "de_la_rosa_2018"}}, .reliability = {{.75, "stamm_2010"}}};
    const auto result = change(down(36), down(27), mixed);
    CHECK(*result.reliable_change_index == near(-2.357022603955));
    CHECK(*result.least_reliable_difference == near(7.483880651488));
    CHECK(result.is_from_two_samples);
    const NormValues one_study{.sd = {{5.4, "study/women"}}, .reliability = {{.75, "study/men"}}};
    CHECK(change(down(36), down(27), one_study).is_from_two_samples);  // two samples of one study are two
    auto functional = truax;
    functional.functional_mean = {{60, "others"}};
    CHECK_FALSE(change(up(30), up(40), functional).is_from_two_samples);
    CHECK_FALSE(change(up(30), up(40), sample).parameters.mean.has_value());  // given, not used
    CHECK(change(up(30), up(40), truax).parameters.functional_mean->value == 60);
}

TEST_CASE("what is missing for a method is named, each of it, and only that") {
    const auto norm = sd_and_reliability(4, .8);
    CHECK(error_of([&] { return change(up(1), up(2), NormValues{}); }, ErrorCode::missing_parameter) ==
          "missing_parameter at jacobson_truax: expected sd, reliability; found no sd, reliability");
    CHECK(error_of([&] { return change(up(1), up(2), norm, {.method = ChangeMethod::hageman_arrindell}); }, ErrorCode::missing_parameter) ==
          "missing_parameter at hageman_arrindell: expected mean, sd, reliability, mean_after, sd_after, correlation; "
          "found no mean, mean_after, sd_after, correlation");
    CHECK(error_of([&] { return change(up(1), up(2), norm, {.criterion = Criterion::c}); }, ErrorCode::missing_parameter) ==
          "missing_parameter at jacobson_truax and criterion c: expected mean, sd, reliability, functional_mean, functional_sd; "
          "found no mean, functional_mean, functional_sd");
    for (const auto method : {ChangeMethod::hsu_linn_lord, ChangeMethod::nunnally_kotsch, ChangeMethod::edwards_nunnally})
        CHECK(change_error(up(1), up(2), norm, {.method = method}) == ErrorCode::missing_parameter);
    CHECK_FALSE(find_change(up(1), up(2), NormValues{}).has_value());
    CHECK(find_change(up(1), up(2), norm).has_value());
}

TEST_CASE("impossible numbers are refused, naming the number") {
    for (const double sd : {0.0, -1.0}) CHECK(change_error(up(1), up(2), sd_and_reliability(sd, .8)) == ErrorCode::bad_parameter);
    for (const double reliability : {0.0, 1.0, -0.2, 85.0})
        CHECK(change_error(up(1), up(2), sd_and_reliability(4, reliability)) == ErrorCode::bad_parameter);
    CHECK(error_of([] { return change(up(1), up(2), sd_and_reliability(4, 1.2)); }, ErrorCode::bad_parameter) ==
          "bad_parameter at reliability: expected a number above 0 and below 1; found 1.2");
    CHECK(error_of([] { return change(down(1), down(2), truax); }, ErrorCode::bad_parameter) ==
          "bad_parameter at functional_mean: expected a mean on the better side of the mean 40: lower is better; found 60");
    auto twins = sample;
    twins.sd_after = {{4, "x"}};
    twins.correlation = {{.9, "x"}};  // more alike than the reliability allows: 12.8 + 12.8 - 28.8 < 0
    CHECK(change_error(up(1), up(2), twins, {.method = ChangeMethod::hageman_arrindell}) == ErrorCode::bad_parameter);
    CHECK(change_error(up(1), up(2), sample, {.critical_value = 0.0}) == ErrorCode::bad_argument);
    CHECK(change_error(flat(1), flat(2), truax, {.criterion = Criterion::a}) == ErrorCode::bad_argument);
    CHECK(change_error(up(1), up(2), {}, {.least_important_difference = {{0, "x"}}}) == ErrorCode::bad_parameter);
}

TEST_CASE("means and SDs that scores of the scale cannot have are refused, naming range and number") {
    CHECK(error_of([] { return change(up(1), up(2), sd_and_reliability(71, .8)); }, ErrorCode::bad_parameter) ==
          "bad_parameter at sd: expected an SD of scores on the scale up, 0 to 100: at most 70.71067811865474; found 71");
    CHECK(change_error(up(1), up(2), sd_and_reliability(70.7, .8)) == ErrorCode::none);
    auto far = truax;
    far.mean = {{-3, "x"}};
    CHECK(error_of([&] { return change(up(1), up(2), far); }, ErrorCode::bad_parameter) ==
          "bad_parameter at mean: expected a mean on the scale up, 0 to 100; found -3");
    far = truax;
    far.functional_mean = {{100.5, "x"}};
    CHECK(change_error(up(1), up(2), far) == ErrorCode::bad_parameter);
    CHECK(change_error(up(1), up(2), far, {.criterion = Criterion::a}) == ErrorCode::none);  // not in use
    auto late = sample;
    late.mean_after = {{101, "x"}};
    CHECK(change_error(up(1), up(2), late, {.method = ChangeMethod::hsu_linn_lord}) == ErrorCode::bad_parameter);
    // a scale whose possible scores are 4 to 20
    const auto calm = forms::calm_4.score({3, 3, 3, 3})["calm"];
    CHECK(change_error(calm, calm, sd_and_reliability(11.3, .8)) == ErrorCode::none);
    CHECK(change_error(calm, calm, sd_and_reliability(11.4, .8)) == ErrorCode::bad_parameter);
}

TEST_CASE("a cut-off that nobody can cross is reported") {
    const NormValues norm{.mean = {{20, "x"}}, .sd = {{15, "x"}}, .reliability = {{.8, "x"}}};
    const auto below = change(down(60), down(0), norm, {.criterion = Criterion::a});
    CHECK(below.cut_off == -10);
    CHECK(below.is_cut_off_outside_range);
    CHECK(below.has_crossed == Ternary::no);
    CHECK(below.outcome == ChangeOutcome::improved);
    CHECK_FALSE(change(down(60), down(0), norm).is_cut_off_outside_range);  // no criterion, no cut-off
    CHECK_FALSE(change(up(60), up(0), norm, {.criterion = Criterion::a}).is_cut_off_outside_range);  // 50
    auto at_the_end = norm;
    at_the_end.mean = {{30, "x"}};
    CHECK(change(down(60), down(0), at_the_end, {.criterion = Criterion::a}).cut_off == 0);
    CHECK(change(down(60), down(0), at_the_end, {.criterion = Criterion::a}).is_cut_off_outside_range);  // 0 itself is on the wrong side
}

TEST_CASE("who starts in the functional range and ends outside of it has crossed back") {
    const auto back = change(up(60), up(40), truax);
    CHECK(back.outcome == ChangeOutcome::deteriorated);
    CHECK(back.has_crossed == Ternary::no);
    CHECK(back.has_crossed_back == Ternary::yes);
    CHECK(change(up(60), up(50), truax).has_crossed_back == Ternary::yes);  // on the cut-off
    CHECK(change(up(70), up(60), truax).has_crossed_back == Ternary::no);
    CHECK(change(up(30), up(20), truax).has_crossed_back == Ternary::no);
    CHECK(change(up(60), up(std::nullopt), truax).has_crossed_back == Ternary::unknown);
    CHECK(change(up(60), up(40), truax, {.criterion = Criterion::none}).has_crossed_back == Ternary::unknown);
}

TEST_CASE("whether the two distributions overlap within three SDs") {
    CHECK(change(up(40), up(60), truax).do_distributions_overlap == Ternary::yes);
    auto apart = truax;
    apart.sd = {{3, "jt"}};
    apart.functional_sd = {{3.6, "jt"}};  // 49 and 49.2
    CHECK(change(up(40), up(60), apart).do_distributions_overlap == Ternary::no);
    CHECK(change(up(40), up(60), apart).criterion == Criterion::c);
    CHECK(change(up(40), up(60), sd_and_reliability(4, .8)).do_distributions_overlap == Ternary::unknown);
}

TEST_CASE("scores of different things, of early memories and of change have no change between them") {
    const auto norm = sd_and_reliability(4, .8);
    CHECK(change_error(up(1), down(2), norm) == ErrorCode::mixed_scores);
    const auto text = error_of([&] { return change(up(1), down(2), norm); }, ErrorCode::mixed_scores);
    CHECK(text.find("ways_4 up") != std::string::npos);
    CHECK(text.find("ways_4 down") != std::string::npos);
    CHECK(error_of([&] { return change(scored::on("past", 1), scored::on("past", 2), norm); }, ErrorCode::not_for_change).find("history") !=
          std::string::npos);
}

TEST_CASE("T scores are refused: the SD is on the scale's own metric, and their index is that of the scores behind them") {
    auto before = up(50);
    before.metric = Metric::t_score;
    before.norm_id = "a_study";
    CHECK(error_of([&] { return change(before, before, sd_and_reliability(4, .8)); }, ErrorCode::wrong_metric) ==
          "wrong_metric at up: expected scores on the scale's own metric, as the SD is; found t_score");
}

TEST_CASE("typed scores of one scale have a change") {
    constexpr std::array<Answer, 4> low{1, 5, 1, 1};
    constexpr std::array<Answer, 4> high{5, 1, 5, 5};
    const auto result = change(score_of<forms::calm_4, "calm">(low), score_of<forms::calm_4, "calm">(high), sd_and_reliability(4, .8));
    CHECK(result.difference == 16);
}
