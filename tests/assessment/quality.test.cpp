// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

#include <cftkit/assessment/quality.hpp>
#include <cftkit/assessment/text.hpp>

#include <catch.hpp>

#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

using namespace cftkit;
using enum cftkit::Absence;

namespace {

// Eight items from 1 to 5, item 8 from 0 to 10 by codes of its own; two scales, one of which turns item 2.
inline constexpr Item items[] = {{"1", 1, 5}, {"2", 1, 5}, {"3", 1, 5}, {"4", 1, 5}, {"5", 1, 5, {}, false, true}, {"6", 1, 5}, {"7", 1, 5},
                                 {.id = "8", .lowest_code = 0, .highest_code = 10, .has_own_codes = true}};
inline constexpr Term warm_terms[] = {{0}, {1, -1, -1, 6}, {2}};
inline constexpr Term own_terms[] = {{3}, {7}};
inline constexpr std::uint16_t all_mirrored[] = {0};
inline constexpr Coding codings[] = {{"form", 1, {}}, {"from_0", 0, {}}, {"first_turned", 1, all_mirrored}};
inline constexpr Scale scales[] = {
    {.id = "warm", .scale = "warm", .better = Better::higher, .terms = warm_terms, .lowest = 3, .highest = 15, .provenance = forms::own_provenance},
    {.id = "own", .scale = "own", .terms = own_terms, .lowest = 1, .highest = 15, .provenance = forms::own_provenance}};
inline constexpr Instrument rows_8{.id = "rows_8", .edition = "1", .provenance = forms::own_provenance, .items = items, .lowest_code = 1,
                                   .highest_code = 5, .codings = codings, .default_coding = 0, .scales = scales, .licence = {.credit = "own"}};

using Codes = std::vector<std::optional<int>>;

}  // namespace

TEST_CASE("the longest run is the first of the longest, with its code and where it begins") {
    const auto found = quality(rows_8, Codes{1, 3, 3, 2, 2, 5, 1, 5});
    CHECK(found.longest_run.length == 2);
    CHECK(found.longest_run.code == 3);
    CHECK(found.longest_run.item == 1);
    CHECK(found.answered == 7);
    CHECK(found.left_out == 1);
    CHECK_FALSE(found.is_straight_line);
}

TEST_CASE("a blank and an illegal answer end a run") {
    CHECK(quality(rows_8, Codes{4, 4, std::nullopt, 4, 4, 4, 1, 0}).longest_run.length == 3);
    CHECK(quality(rows_8, Codes{4, 4, 4, 9, 4, 4, 1, 0}).longest_run.item == 0);
    CHECK(quality(rows_8, Codes{4, 4, 4, 9, 4, 4, 1, 0}).answered == 6);
}

TEST_CASE("an item with codes of its own is left out, also where its answer looks equal") {
    const auto found = quality(rows_8, Codes{1, 2, 1, 2, 5, 5, 5, 5});
    CHECK(found.longest_run.length == 3);
    CHECK(found.answered == 7);
}

TEST_CASE("variability is the SD with n - 1 over the answers that are there") {
    // 1, 3, 3, 2, 2, 5, 1: sum 17, squares 53; (7 * 53 - 17^2) / (7 * 6) = 82 / 42
    CHECK(*quality(rows_8, Codes{1, 3, 3, 2, 2, 5, 1, 9}).variability == Catch::Approx(std::sqrt(82.0 / 42)));
    // 1 and 5: mean 3, squares 4 + 4 over 1
    CHECK(*quality(rows_8, Codes{1, std::nullopt, 5, {}, {}, {}, {}, 9}).variability == Catch::Approx(std::sqrt(8.0)));
    CHECK_FALSE(quality(rows_8, Codes{1, {}, {}, {}, {}, {}, {}, 9}).variability.has_value());
    CHECK(quality(rows_8, Codes{4, 4, 4, 4, 4, 4, 4, 9}).variability == 0);
}

TEST_CASE("a straight line is at least three answers, all the same") {
    CHECK(quality(rows_8, Codes{4, 4, 4, 4, 4, 4, 4, 9}).is_straight_line);
    CHECK(quality(rows_8, Codes{4, {}, 4, {}, 4, {}, {}, 9}).is_straight_line);
    CHECK(quality(rows_8, Codes{4, {}, 4, {}, 4, {}, {}, 9}).longest_run.length == 1);
    CHECK_FALSE(quality(rows_8, Codes{4, {}, 4, {}, {}, {}, {}, 4}).is_straight_line);
    CHECK_FALSE(quality(rows_8, Codes{{}, {}, {}, {}, {}, {}, {}, {}}).is_straight_line);
    CHECK(quality(rows_8, Codes{{}, {}, {}, {}, {}, {}, {}, {}}).longest_run.length == 0);
}

TEST_CASE("the code is the form's own, whatever coding the answers were recorded in") {
    const auto found = quality(rows_8, Codes{3, 3, 3, 3, 3, 3, 3, 3}, {.coding = "from_0"});
    CHECK(found.longest_run.code == 4);
    CHECK(found.is_straight_line);
    CHECK_FALSE(quality(rows_8, Codes{4, 4, 4, 4, 4, 4, 4, 4}, {.coding = "first_turned"}).is_straight_line);
    Quality out;
    CHECK(quality_into(rows_8, Codes{1, 2}, out) == ErrorCode::wrong_answer_count);
    CHECK(quality_into(rows_8, Codes{4, 4, 4, 4, 4, 4, 4, 4}, out, {.coding = "nobody"}) == ErrorCode::unknown_coding);
    CHECK(out.instrument == nullptr);
}

TEST_CASE("the text of a sheet that nobody filled in says so, and asks nobody") {
    const auto text = to_string(straight_line(forms::calm_4, 4));
    CHECK(text.find("a sheet that nobody filled in: if every answer were 4\n") != std::string::npos);
    CHECK(text.find("alert: ask, item 3 answered 4: would fire\n") != std::string::npos);
    CHECK(text.find("please ask") == std::string::npos);
    CHECK(to_string(forms::calm_4.score({4, 4, 4, 4})).find("please ask, kindly and today") != std::string::npos);
}

TEST_CASE("what a straight line scores: reversed items turn it round, items with their own codes are blank") {
    const auto line = straight_line(rows_8, 5);
    CHECK(line["warm"].value == 11);  // 5 + (6 - 5) + 5
    CHECK(line["own"].reason == Reason::missing_items);
    CHECK(line["own"].lowest_possible == 5);
    CHECK(line["own"].highest_possible == 15);
    CHECK(line.is_hypothetical());
    CHECK_FALSE(rows_8.score(std::array<Answer, 8>{}).is_hypothetical());
    CHECK(straight_line(rows_8, 6)["warm"].reason == Reason::illegal_answers);
    static_assert(straight_line(rows_8, 3)["warm"].value == 9);
}
