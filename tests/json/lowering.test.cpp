// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"

#include <cftkit/json.hpp>

#include <string>
#include <vector>

using cftkit::Metric;

namespace {

/// A form around some scales; `rest` is whatever else it says.
cftkit::LoadedInstrument form(int items, int lowest, int highest, const std::string& scales, const std::string& rest = "") {
    return cftkit::LoadedInstrument::from_json(
        R"({"schema": "instrument.v1", "id": "tried_1", "name": "Tried", "short_name": "T", "reference": "own_2026",
        "sources": ["own_2026"], "status": "verified", "better": "higher", "item_count": )" +
        std::to_string(items) + R"(, "lowest_code": )" + std::to_string(lowest) + R"(, "highest_code": )" +
        std::to_string(highest) + ", " + rest + R"("scales": [)" + scales +
        R"(], "licence": {"holder": "Own", "credit": "Own", "commercial_use": "unknown", "changes": "unknown", "wording": "unknown"}})");
}

std::vector<int> weights(const cftkit::Scale& scale) {
    std::vector<int> all;
    for (const auto& term : scale.terms) all.push_back(term.weight);
    return all;
}
std::vector<int> constants(const cftkit::Scale& scale) {
    std::vector<int> all;
    for (const auto& term : scale.terms) all.push_back(term.constant);
    return all;
}
const cftkit::Scale& scale(const cftkit::LoadedInstrument& loaded, std::string_view id) {
    return loaded.instrument().scales[static_cast<std::size_t>(loaded.instrument().find_scale(id))];
}

}  // namespace

TEST_CASE("a reversed item has weight -1 and the constant lowest + highest", "[json]") {
    const auto loaded = form(2, 0, 3, R"({"id": "s", "method": "sum", "range": [0, 6], "items": [1, 2], "reversed": [2]})");
    CHECK(weights(scale(loaded, "s")) == std::vector{1, -1});
    CHECK(constants(scale(loaded, "s")) == std::vector{0, 3});
    CHECK(scale(loaded, "s").metric == Metric::raw_sum);
}

TEST_CASE("a published reversal that departs from lowest + highest - code is a table", "[json]") {
    const auto loaded = form(2, 0, 5, R"({"id": "s", "method": "sum", "range": [0, 10], "items": [1, 2], "reversed": [2]})",
                             R"("reversal": {"0": 0, "1": 5, "2": 4, "3": 3, "4": 2, "5": 1}, )");
    const auto& one = scale(loaded, "s");
    CHECK(weights(one) == std::vector{1, 1});
    REQUIRE(one.terms[1].points == 0);
    CHECK(loaded.instrument().points[0].points[1] == 5);
    CHECK(loaded.score({2, 0})["s"].value == 2);
    CHECK(loaded.score({2, 1})["s"].value == 7);
}

TEST_CASE("multiplied_by multiplies what items bring, plus is added once", "[json]") {
    const auto loaded = form(2, 1, 5, R"({"id": "s", "method": "sum", "items": [1, 2], "reversed": [2], "variants": [
        {"id": "doubled", "multiplied_by": 2, "range": [4, 20]}, {"id": "from_0", "plus": -2, "range": [0, 8]}]})");
    CHECK(weights(scale(loaded, "s.doubled")) == std::vector{2, -2});
    CHECK(constants(scale(loaded, "s.doubled")) == std::vector{0, 12});
    CHECK(scale(loaded, "s.from_0").plus == -2);
    CHECK(scale(loaded, "s.doubled").metric == Metric::scaled_sum);
    CHECK(scale(loaded, "s.from_0").metric == Metric::scaled_sum);
    CHECK(scale(loaded, "s.from_0").is_default == false);
    // One answer of two: the mean of the answered ones stands in for the other; plus is not multiplied.
    CHECK(loaded.score({4, {}}, {.missing_rule = cftkit::prorate(1)})["s.from_0"].value == 6);
}

TEST_CASE("a mean of listed codes with one reversed item", "[json]") {
    const auto loaded =
        cftkit::LoadedInstrument::from_json(R"({"schema": "instrument.v1", "id": "tried_2", "name": "Tried", "short_name": "T",
        "reference": "own_2026", "sources": ["own_2026"], "status": "verified", "better": "lower", "item_count": 2, "codes": [0, 25, 50, 75, 100],
        "scales": [{"id": "s", "method": "mean", "range": [0, 100], "items": "all", "reversed": [1]}],
        "licence": {"holder": "O", "credit": "O", "commercial_use": "ask", "changes": "unknown", "wording": "register"}})");
    CHECK(scale(loaded, "s").divisor == 2);
    CHECK(constants(scale(loaded, "s")) == std::vector{100, 0});
    CHECK(loaded.score({25, 50})["s"].value == 62.5);
    CHECK(loaded.score({24, 50})["s"].reason == cftkit::Reason::illegal_answers);
    CHECK(loaded.instrument().licence.wording == cftkit::Licence::Wording::register_first);
}

TEST_CASE("means of different lengths are merged over one divisor", "[json]") {
    const std::string parts =
        R"({"id": "a", "method": "mean", "range": [1, 5], "items": [1, 2]}, {"id": "b", "method": "mean", "range": [1, 5], "items": [3, 4, 5], "reversed": [5]}, )";
    const auto loaded = form(5, 1, 5, parts + R"({"id": "t", "scales": ["a", "b"], "variants": [
        {"id": "mean", "method": "mean_of_scales", "range": [1, 5]}, {"id": "sum", "method": "sum_of_scales", "range": [2, 10]}]})");
    const auto& mean = scale(loaded, "t.mean");
    CHECK(weights(mean) == std::vector{3, 3, 2, 2, -2});
    CHECK(constants(mean) == std::vector{0, 0, 0, 0, 12});
    CHECK(mean.divisor == 12);
    CHECK(mean.parts_divisor == 2);
    CHECK(mean.metric == Metric::mean);
    CHECK(scale(loaded, "t.sum").divisor == 6);
    CHECK(scale(loaded, "t.sum").metric == Metric::sum_of_means);
    CHECK(loaded.score({1, 2, 3, 4, 5})["t.mean"].exact_value == cftkit::Fraction{25, 12});  // (3/2 + 8/3) / 2
}

TEST_CASE("scales that share items are merged before bounds are taken", "[json]") {
    const auto loaded = form(
        3, 0, 4,
        R"({"id": "a", "method": "sum", "range": [0, 8], "items": [1, 2]}, {"id": "b", "method": "sum", "range": [0, 8], "items": [2, 3]},
        {"id": "d", "method": "difference_of_scales", "scales": ["a", "b"], "range": [-4, 4]})");
    const auto& one = scale(loaded, "d");
    REQUIRE(one.terms.size() == 2);  // item 2 cancels
    CHECK(weights(one) == std::vector{1, -1});
    CHECK(one.reversed.empty());
    CHECK(one.metric == Metric::difference);
}

TEST_CASE("what was added to a part is added once to the whole, filled in or not", "[json]") {
    const auto loaded = form(
        4, 0, 4,
        R"({"id": "a", "method": "sum", "plus": 10, "range": [10, 18], "items": [1, 2]}, {"id": "b", "method": "sum", "plus": 1, "range": [1, 9], "items": [3, 4]},
        {"id": "t", "method": "sum_of_scales", "scales": ["a", "b"], "plus": 100, "multiplied_by": 2, "range": [122, 154]})");
    CHECK(scale(loaded, "t").plus == 100);
    CHECK(loaded.score({1, 2, 3, 4})["t"].value == 142);                                         // 2 * (13 + 8) + 100
    CHECK(loaded.score({1, {}, 3, 4}, {.missing_rule = cftkit::prorate(1)})["t"].value == 140);  // 2 * (12 + 8) + 100
}

TEST_CASE("a whole that stands before its parts is moved behind them, the rest keeps its order", "[json]") {
    const auto loaded = form(
        2, 0, 4,
        R"({"id": "t", "method": "sum_of_scales", "scales": ["a", "b"], "range": [0, 8]}, {"id": "a", "method": "sum", "range": [0, 4], "items": [1]},
        {"id": "b", "method": "sum", "range": [0, 4], "items": [2]})");
    const auto& scales = loaded.instrument().scales;
    CHECK(scales[0].id == "a");
    CHECK(scales[1].id == "b");
    CHECK(scales[2].id == "t");
    CHECK(scales[2].parts[1].scale == 1);
}

TEST_CASE("an even table is a weight and a constant", "[json]") {
    const auto loaded = form(2, 1, 3, R"({"id": "s", "method": "sum", "range": [1, 9], "items": [1, 2]})",
                             R"("points": [{"items": [2], "table": {"1": 6, "2": 3, "3": 0}}], )");
    CHECK(loaded.instrument().points.empty());
    CHECK(weights(scale(loaded, "s")) == std::vector{1, -3});
    CHECK(constants(scale(loaded, "s")) == std::vector{0, 9});
}

TEST_CASE("an inherited missing rule holds for sums and means of items only", "[json]") {
    const auto loaded = form(
        2, 0, 4,
        R"({"id": "a", "method": "sum", "range": [0, 8], "items": [1, 2]}, {"id": "t", "method": "sum_of_scales", "scales": ["a"], "multiplied_by": 2, "range": [0, 16]})",
        R"("missing_rule": {"kind": "prorate", "at_least_answered": 1}, )");
    CHECK(scale(loaded, "a").missing_rule == cftkit::prorate(1));
    CHECK(scale(loaded, "t").missing_rule == cftkit::complete);
    CHECK(loaded.score({3, {}}, {.missing_rule = cftkit::published})["t"].value == 12);
}

TEST_CASE("an alert about several items is one rule for each", "[json]") {
    const auto loaded = form(2, 0, 4, R"({"id": "a", "method": "sum", "range": [0, 8], "items": [1, 2]})",
                             R"("alerts": [{"id": "ask", "items": [1, 2], "at_least": 3, "message_id": "ask_kindly"}], )");
    REQUIRE(loaded.instrument().alerts.size() == 2);
    CHECK(loaded.instrument().alerts[1].item == 1);
    CHECK(loaded.score({3, 2}).alerts.size() == 1);
}
