// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "norms.hpp"

#include <cftkit/assessment/standard_error.hpp>

#include <cmath>
#include <limits>
#include <string>

using namespace norms_of_calm;
using forms::calm_4;

namespace {

bool is_near(double found, double expected) { return std::abs(found - expected) < 1e-12; }

}  // namespace

TEST_CASE("the standard error of measurement is S times the root of 1 - r") {
    CHECK(is_near(standard_error_of_measurement(5.4, 0.75), 2.7));             // 5.4 * .5
    CHECK(std::abs(standard_error_of_measurement(7.5, 0.80) - 3.354) < 5e-4);  // Jacobson & Truax 1991: 3.354
    CHECK(is_near(standard_error_of_estimate(5, 0.8), 2));                     // 5 * sqrt(.16)
    CHECK(is_near(standard_error_of_prediction(5, 0.8), 3));                   // 5 * sqrt(.36)
    CHECK(standard_error_of_measurement(5.4, 1) == 0);
    CHECK(standard_error_of_measurement(5.4, 0) == 5.4);
}

TEST_CASE("a reliability above 1 or an SD of nothing is an error, never a number") {
    CHECK(error_of([] { return standard_error_of_measurement(5.4, 75); }).where() == "reliability");
    CHECK(error_of([] { return standard_error_of_measurement(0, 0.75); }).where() == "sd");
    CHECK_FALSE(find_standard_error_of_measurement(5.4, -0.1).has_value());
    CHECK_FALSE(find_standard_error_of_prediction(std::nan(""), 0.75).has_value());
    CHECK_FALSE(find_standard_error_of_estimate(5.4, std::nan("")).has_value());
}

// plain: mean 10.5, SD 2.5, alpha .84, so the standard error of measurement is 2.5 * .4 = 1.
TEST_CASE("the interval around the score is plus and minus 1.959963984540054 standard errors, and says what it was made of") {
    const auto score = calm_4.score({3, 3, 3, 3})["calm"];
    const auto interval = score_interval(score, plain);
    CHECK(interval.value == 12);
    CHECK(is_near(interval.standard_error, 1));
    CHECK(is_near(interval.lowest, 10.040036015459946));
    CHECK(is_near(interval.highest, 13.959963984540054));
    CHECK(interval.confidence == 0.95);
    CHECK(interval.reliability_kind == "cronbach_alpha");
    CHECK(interval.reliability == Parameter{0.84, "plain_2026"});
    CHECK(interval.sd == Parameter{2.5, "plain_2026"});
    CHECK_FALSE(interval.mean.has_value());
    CHECK_FALSE(interval.is_outside_range());
}

TEST_CASE("1.96 is used when it is given, with the confidence that belongs to it") {
    const auto interval = score_interval(calm_4.score({3, 3, 3, 3})["calm"], plain, {.critical_value = 1.96});
    CHECK(is_near(interval.lowest, 10.04));
    CHECK(is_near(interval.confidence, 0.95000420970355912757));  // 1 - 2 * .024997895148220436
    const auto ninety = score_interval(calm_4.score({3, 3, 3, 3})["calm"], plain, {.confidence = 0.9});
    CHECK(is_near(ninety.highest, 12 + 1.6448536269514722));
}

TEST_CASE("an interval is not clipped to the scale, and says that it passes its end") {
    const auto interval = score_interval(calm_4.score({5, 1, 5, 5})["calm"], plain);
    CHECK(interval.highest > 21);
    CHECK(interval.scale_lowest == 4);
    CHECK(interval.scale_highest == 20);
    CHECK(interval.is_outside_range());
}

TEST_CASE("the true score is drawn towards the mean (Kelley)") {
    const auto score = calm_4.score({5, 1, 5, 5})["calm"];
    const auto interval = score_interval(score, plain, {.kind = IntervalKind::true_score, .critical_value = 2});
    REQUIRE(interval.value);
    CHECK(is_near(*interval.value, 18.48));                           // 10.5 + .84 * 9.5
    CHECK(is_near(interval.standard_error, 0.91651513899116800131));  // 2.5 * sqrt(.84 * .16)
    CHECK(is_near(interval.highest, 18.48 + 2 * 0.91651513899116800131));
    CHECK(interval.mean == Parameter{10.5, "plain_2026"});
}

TEST_CASE("the next, parallel measurement is predicted around the same centre, less surely") {
    const auto interval =
        score_interval(calm_4.score({5, 1, 5, 5})["calm"], plain, {.kind = IntervalKind::prediction, .critical_value = 1});
    CHECK(is_near(*interval.value, 18.48));
    CHECK(is_near(interval.standard_error, 1.3564659966250535));  // 2.5 * sqrt(1 - .7056)
    CHECK(name(interval.kind) == "prediction");
}

TEST_CASE("an incomplete form has an interval around all that is still possible, and no value") {
    const auto interval =
        score_interval(calm_4.score({3, 3, 3, Absence::blank})["calm"], plain, {.critical_value = 1});  // 10 to 14
    CHECK_FALSE(interval.value.has_value());
    CHECK(is_near(interval.lowest, 9));
    CHECK(is_near(interval.highest, 15));
}

TEST_CASE("what a norm does not say is named, never guessed") {
    const auto score = calm_4.score({3, 3, 3, 3})["calm"];
    const auto said = values_of(plain, score);
    NormValues values;
    CHECK(error_of([&] { return score_interval(score, values); }).where() == "sd");
    values.sd = said.sd;
    const auto error = error_of([&] { return score_interval(score, values); });
    CHECK(error.code() == ErrorCode::missing_parameter);
    CHECK(error.where() == "reliability");
    values.reliability = Parameter{0.75, "other_2020"};
    CHECK(is_near(score_interval(score, values).standard_error, 1.25));
    CHECK(score_interval(score, values).reliability.source == "other_2020");
    CHECK(error_of([&] { return score_interval(score, values, {.kind = IntervalKind::true_score}); }).where() == "mean");
    CHECK_FALSE(find_score_interval(score, values, {.kind = IntervalKind::true_score}).has_value());
    values.reliability = Parameter{7.5, "other_2020"};
    CHECK(error_of([&] { return score_interval(score, values); }).code() == ErrorCode::bad_parameter);
}

TEST_CASE("a confidence of 95 or a critical value of 0 is refused") {
    const auto score = calm_4.score({3, 3, 3, 3})["calm"];
    CHECK(error_of([&] { return score_interval(score, plain, {.confidence = 95}); }).where() == "confidence");
    CHECK(error_of([&] { return score_interval(score, plain, {.critical_value = 0}); }).where() == "critical_value");
    CHECK(error_of([&] { return score_interval(score, plain, {.confidence = 1e-17}); }).where() == "confidence");
    CHECK(error_of([&] { return score_interval(score, plain, {.confidence = std::nan("")}); }).where() == "confidence");
    CHECK(std::isfinite(score_interval(score, plain, {.confidence = std::nextafter(1.0, 0.0)}).highest));
    constexpr auto infinite = std::numeric_limits<double>::infinity();
    CHECK(error_of([&] { return score_interval(score, plain, {.critical_value = infinite}); }).where() == "critical_value");
    for (const double sd : {std::nan(""), infinite, -1.0})
        CHECK(error_of([&] { return score_interval(score, plain, {}, {.sd = Parameter{sd, "own"}}); }).where() == "sd");
    CHECK(error_of([&] { return score_interval(t_score(score, plain), values_of(plain, score)); }).code() ==
          ErrorCode::wrong_metric);
}

TEST_CASE("of two printed reliabilities the caller names one") {
    const auto score = calm_4.score({3, 3, 3, 3})["calm"];
    const auto error = error_of([&] { return values_of(full, score); });
    CHECK(error.code() == ErrorCode::ambiguous_norm);
    CHECK(error.expected() == "one reliability: cronbach_alpha, test_retest");
    CHECK(values_of(full, score, "", "test_retest").reliability == Parameter{0.75, "full_2026"});
    CHECK(score_interval(score, full, {.reliability_kind = "test_retest"}).reliability_kind == "test_retest");
    const std::string asked = "test_retest";
    const auto interval = score_interval(score, full, {.reliability_kind = asked});
    CHECK(interval.reliability_kind.data() != asked.data());  // the norm's own text, which lives as long as the norm
    CHECK(score_interval(score, NormValues{.sd = Parameter{1}, .reliability = Parameter{0.75}}, {.reliability_kind = asked})
              .reliability_kind.empty());
    CHECK(error_of([&] { return values_of(full, score, "", "split_half"); }).code() == ErrorCode::wrong_norm);
    CHECK_FALSE(find_values(full, score).has_value());
}

TEST_CASE("the values of a norm are those of the sample, definition and metric asked for") {
    const auto score = calm_4.score({3, 3, 3, 3})["calm"];
    const auto values = values_of(plain, score);
    CHECK(values.mean == Parameter{10.5, "plain_2026"});
    CHECK(values.sd == Parameter{2.5, "plain_2026"});
    CHECK_FALSE(values.functional_mean.has_value());
    CHECK(values_of(two, score).mean == Parameter{10.5, "two_2026"});  // men have neither mean, SD nor reliability
    CHECK(error_of([&] { return values_of(plain, t_score(score, plain)); }).code() == ErrorCode::wrong_norm);
    CHECK(error_of([&] { return values_of(plain, forms::mix_5.score({0, 0, 0, 0, 0})["a"]); }).code() == ErrorCode::wrong_norm);
}

TEST_CASE("numbers of one's own stand in the place of a study's, and the sample is chosen as without them") {
    const auto score = calm_4.score({3, 3, 3, 3})["calm"];
    const NormValues own{.reliability = Parameter{0.75, "other_2020"}};
    const auto values = values_of(full, score, "", "", own);  // two reliabilities are printed: none of them is asked for
    CHECK(values.mean == Parameter{10.5, "full_2026"});
    CHECK(values.sd == Parameter{2.5, "full_2026"});
    CHECK(values.reliability == Parameter{0.75, "other_2020"});
    CHECK(values.reliability_kind.empty());
    const auto interval = score_interval(score, full, {}, own);
    CHECK(is_near(interval.standard_error, 1.25));  // 2.5 * sqrt(.25)
    CHECK(interval.reliability.source == "other_2020");
    CHECK(find_score_interval(score, full, {}, own)->standard_error == interval.standard_error);
    static constexpr NormSample both[] = {{.id = "a", .scales = plain_entries}, {.id = "b", .scales = plain_entries}};
    static constexpr Norm norm{.id = "both", .instrument = "calm_4", .samples = both};
    NormValues all = values;
    CHECK(error_of([&] { return score_interval(score, norm, {}, all); }).code() == ErrorCode::ambiguous_norm);
    CHECK(values_of(norm, score, "a", "", all) == all);
}
