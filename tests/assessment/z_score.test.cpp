// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "norms.hpp"

#include <cftkit/assessment/z_score.hpp>

using namespace norms_of_calm;
using forms::calm_4;

TEST_CASE("a z score is (x - mean) / SD from exact numbers, names its norm and its sample") {
    const auto score = calm_4.score({5, 1, 5, 5})["calm"];
    const auto z = z_score(score, plain);
    CHECK(z.value == 3.8);  // (20 - 10.5) / 2.5
    CHECK(z.exact_value.numerator * 10 == 38 * z.exact_value.denominator);
    CHECK(z.metric == Metric::z_score);
    CHECK(name(z.metric) == "z_score");
    CHECK(z.norm_id == "plain_2026");
    CHECK(z.norm_sample == "all");
    CHECK_FALSE(z.is_comparable_with(score));
    CHECK_FALSE(z.is_comparable_with(t_score(score, plain)));
}

TEST_CASE("T = 50 + 10 z, to the exact fraction") {
    for (int code = 1; code <= 5; ++code) {
        const auto score = calm_4.score({code, 2, 3, 4})["calm"];
        const auto z = z_score(score, plain).exact_value;
        const auto t = t_score(score, plain).exact_value;
        CHECK((50 * z.denominator + 10 * z.numerator) * t.denominator == t.numerator * z.denominator);
    }
}

TEST_CASE("the z score of an incomplete form is what is still possible") {
    const auto z = z_score(calm_4.score({5, 1, 5, Absence::blank})["calm"], plain);  // 16 to 20
    CHECK_FALSE(z.is_scored());
    CHECK(z.lowest_possible == 2.2);
    CHECK(z.highest_possible == 3.8);
}

TEST_CASE("no z score of a T score, of another form, or where several samples fit and none is named") {
    const auto score = calm_4.score({5, 1, 5, 5})["calm"];
    CHECK_FALSE(find_z_score(t_score(score, plain), plain).has_value());
    CHECK_FALSE(find_z_score(z_score(score, plain), plain).has_value());
    CHECK(error_of([&] { return z_score(forms::mix_5.score({0, 0, 0, 0, 0})["a"], plain); }).code() == ErrorCode::wrong_norm);
    CHECK(z_score(score, two).norm_sample == "women");  // the only one with a mean and an SD
    for (const auto* name : {"men", "children"}) {      // men have percentiles only, children are not there
        const auto error = error_of([&] { return z_score(score, two, name); });
        CHECK(error.code() == ErrorCode::wrong_norm);
        CHECK(error.expected() == "a sample with mean and SD for this definition of the scale, on its metric: women");
        CHECK(error.found() == name);
    }
    static constexpr NormSample both[] = {{.id = "a", .scales = plain_entries}, {.id = "b", .scales = plain_entries}};
    static constexpr Norm norm{.id = "both", .instrument = "calm_4", .samples = both};
    const auto error = error_of([&] { return z_score(score, norm); });
    CHECK(error.code() == ErrorCode::ambiguous_norm);
    CHECK(error.expected() == "the name of a sample: a, b");
    CHECK(z_score(score, norm, "b").norm_sample == "b");
    static constexpr NormSample three[] = {
        {.id = "a", .scales = plain_entries}, {.id = "men", .scales = table_entries}, {.id = "b", .scales = plain_entries}};
    static constexpr Norm wide{.id = "wide", .instrument = "calm_4", .samples = three};
    CHECK(error_of([&] { return z_score(score, wide); }).expected() == "the name of a sample: a, b");  // men do not fit
    static constexpr NormScale twice[] = {plain_entries[0], plain_entries[0]};
    static constexpr NormSample doubled[] = {{.id = "a", .scales = twice}};
    static constexpr Norm wrong{.id = "wrong", .instrument = "calm_4", .samples = doubled};
    CHECK(error_of([&] { return z_score(score, wrong, "a"); }).expected() == "the scale once in a");
}

TEST_CASE("a z score that 64 bits would not hold is refused, not wrong") {
    CHECK(detail::exact_z({(std::int64_t{1} << 45) + 1, std::int64_t{1} << 40}, {200000, 6}, {5123, 6}).denominator == 0);
    CHECK(detail::exact_z({20, 1}, {105, 1}, {250, 2}).value() == 3.8);
}
