// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "norms.hpp"

#include <cftkit/assessment/percentile.hpp>
#include <cftkit/assessment/score_status.hpp>
#include <cftkit/assessment/t_score.hpp>
#include <cftkit/assessment/z_score.hpp>

#include <cmath>

using namespace norms_of_calm;
using forms::calm_4;

namespace {

/// A form with this sum: the second item is reversed.
Score score_of_sum(int sum) {
    int codes[4] = {1, 1, 1, 1};
    for (int i = 0, rest = sum - 4; i < 4; ++i) {
        const int more = rest < 4 ? rest : 4;
        codes[i] += more;
        rest -= more;
    }
    const auto score = calm_4.score({codes[0], 6 - codes[1], codes[2], codes[3]})["calm"];
    REQUIRE(score.value == sum);
    return score;
}

}  // namespace

// The printed points of `full`: 10 % at 8, 25 % at 10, 50 % and 75 % at 12, 97.5 % at 16.5.
TEST_CASE("on a printed point at least that percent are at most as high, and fewer than at the next point") {
    const auto at_8 = percentile(score_of_sum(8), full);
    CHECK_FALSE(at_8.value.has_value());
    CHECK(at_8.printed == 10);
    CHECK(at_8.lowest == 10);
    CHECK(at_8.highest == 25);
    CHECK_FALSE(at_8.is_determined());
    CHECK(at_8.basis == PercentileBasis::table);
    CHECK(at_8.norm_id == "full_2026");
    CHECK(at_8.norm_sample == "all");
    CHECK(at_8.provenance.status == Status::expert_default);
    CHECK(at_8.status == Status::expert_default);
}

TEST_CASE("between two printed points only the two are known, and nothing is interpolated") {
    const auto at_9 = percentile(score_of_sum(9), full);
    CHECK_FALSE(at_9.is_determined());
    CHECK(at_9.lowest == 10);
    CHECK(at_9.highest == 25);
    const auto at_16 = percentile(score_of_sum(16), full);
    CHECK(at_16.lowest == 75);
    CHECK(at_16.highest == 97.5);
}

TEST_CASE("where two points have one value, the higher percent is what is reached there") {
    const auto at_12 = percentile(score_of_sum(12), full);
    CHECK(at_12.printed == 75);
    CHECK(at_12.lowest == 75);
    CHECK(at_12.highest == 97.5);
}

TEST_CASE("outside the printed points the range is open: from 0, or to 100") {
    const auto at_4 = percentile(score_of_sum(4), full);
    CHECK(at_4.lowest == 0);
    CHECK(at_4.highest == 10);
    const auto at_20 = percentile(score_of_sum(20), full);
    CHECK(at_20.lowest == 97.5);
    CHECK(at_20.highest == 100);
}

TEST_CASE("an incomplete form has the percentiles that are still possible") {
    const auto some = percentile(calm_4.score({2, 4, 2, Absence::blank})["calm"], full);  // 2 + (6 - 4) + 2 = 6, so 7 to 11
    CHECK_FALSE(some.is_determined());
    CHECK(some.lowest == 0);    // 7 is below the first point
    CHECK(some.highest == 50);  // 11 is below 12
}

TEST_CASE("the normal curve is used where there is no table, or when it is asked for, and the result says so") {
    const auto score = score_of_sum(13);  // z = (13 - 10.5) / 2.5 = 1; the part below 1 is .8413447460685429
    const auto curve = percentile(score, plain);
    CHECK(curve.basis == PercentileBasis::normal);
    CHECK(name(curve.basis) == "normal");
    REQUIRE(curve.value);
    CHECK(std::abs(*curve.value - 84.13447460685429) < 1e-12);
    CHECK(curve.lowest == *curve.value);
    CHECK(percentile(score, full).basis == PercentileBasis::table);
    CHECK(percentile(score, full, "", PercentileBasis::normal).value == curve.value);
    CHECK(error_of([&] { return percentile(score, plain, "", PercentileBasis::table); }).code() == ErrorCode::wrong_norm);
}

TEST_CASE("on the curve too an incomplete form has a range") {
    const auto some = percentile(calm_4.score({5, 1, 2, Absence::blank})["calm"], plain);  // 13 to 17: z 1 to 2.6
    CHECK_FALSE(some.is_determined());
    CHECK(std::abs(some.lowest - 84.13447460685429) < 1e-12);
    CHECK(std::abs(some.highest - 99.53388119762813) < 1e-12);
}

TEST_CASE("a table in one sample and a curve in another: the caller says which people") {
    const auto score = score_of_sum(10);
    CHECK(error_of([&] { return percentile(score, two); }).code() == ErrorCode::ambiguous_norm);
    CHECK(percentile(score, two, "men").printed == 25);
    CHECK(percentile(score, two, "women").basis == PercentileBasis::normal);
    CHECK(percentile(score, two, "", PercentileBasis::table).norm_sample == "men");
}

TEST_CASE("a percentile and a T score are as well known as the weaker of key and norm") {
    auto scale = calm_4.scales[0];
    const auto with = [&](Status key, Status numbers) {
        scale.provenance.status = key;
        NormScale entry = full_entries[0];
        entry.provenance.status = numbers;
        const NormSample sample{.id = "all", .scales = {&entry, 1}};
        const Norm norm{.id = "own", .instrument = "calm_4", .samples = {&sample, 1}};
        auto score = score_of_sum(8);
        score.scale = &scale;
        CHECK(status_of(score) == key);
        const auto t = t_score(score, norm);
        CHECK(norm_scale_of(t) == &entry);
        CHECK(percentile(score, norm).status == status_of(t));
        CHECK(percentile(score, norm).provenance.status == numbers);
        return status_of(t);
    };
    CHECK(with(Status::second_hand, Status::verified) == Status::second_hand);
    CHECK(with(Status::verified, Status::derived) == Status::derived);
    CHECK(with(Status::verified, Status::verified) == Status::verified);
}

TEST_CASE("an SD that is not above 0 gives no T score, z score or percentile") {
    for (const std::int64_t digits : {0, -25}) {
        NormScale entry = plain_entries[0];
        entry.sd = Decimal{digits, 1};
        const NormSample sample{.id = "all", .scales = {&entry, 1}};
        const Norm norm{.id = "own", .instrument = "calm_4", .samples = {&sample, 1}};
        CHECK_FALSE(find_t_score(score_of_sum(8), norm).has_value());
        CHECK_FALSE(find_z_score(score_of_sum(8), norm).has_value());
        CHECK_FALSE(find_percentile(score_of_sum(8), norm).has_value());
        CHECK(error_of([&] { return t_score(score_of_sum(8), norm); }).code() == ErrorCode::wrong_norm);
    }
}

TEST_CASE("no percentile of a T score or of another form") {
    CHECK_FALSE(find_percentile(t_score(score_of_sum(10), full), full).has_value());
    CHECK_FALSE(find_percentile(forms::mix_5.score({0, 0, 0, 0, 0})["a"], full).has_value());
}
