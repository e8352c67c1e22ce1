// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

#include <cftkit/assessment/text.hpp>

#include <catch.hpp>

#include <sstream>

using namespace cftkit;
using enum cftkit::Absence;

TEST_CASE("an explanation has a line an item: answer, reversal, what it counted") {
    const auto explanation = forms::calm_4.score({5, 2, refused, 4}).explain("calm");
    REQUIRE(explanation.lines().size() == 4);
    CHECK(explanation.lines()[1].is_reversed);
    CHECK(explanation.lines()[1].counted_as == 4);
    CHECK_FALSE(explanation.lines()[2].counted_as.has_value());
    CHECK(explanation.sum_so_far() == 13);
    CHECK(explanation.to_text() ==
          "calm = sum of 4 items, 1 reversed (new = 6 - old)\n"
          "  key: own (page 1) · expert_default\n"
          "  item 1    5                        counts 5\n"
          "  item 2    2              reversed  counts 4\n"
          "  item 3    refused                  not counted\n"
          "  item 4    4                        counts 4\n"
          "  sum so far 13; not scored: missing_items; 14 to 18 is still possible\n");
}

TEST_CASE("an explanation as JSON names everything that decided the number") {
    CHECK(forms::calm_4.score({5, 1, 5, blank}).explain("calm").to_json() ==
          R"json({"instrument": "calm_4", "scale": "calm", "metric": "raw_sum", "rule": "sum of 4 items, 1 reversed (new = 6 - old)", )json"
          R"json("sources": [{"id": "own", "place": "page 1"}], "status": "expert_default", "items": [)json"
          R"json({"item": "1", "answer": 5, "is_reversed": false, "counted_as": 5}, {"item": "2", "answer": 1, "is_reversed": true, "counted_as": 5}, )json"
          R"json({"item": "3", "answer": 5, "is_reversed": false, "counted_as": 5}, {"item": "4", "answer": "blank", "is_reversed": false, "counted_as": null}], )json"
          R"json("sum_so_far": 15, "divisor": 1, "value": null, "reason": "missing_items", "lowest_possible": 16, "highest_possible": 20, "is_filled_in": false})json");
}

TEST_CASE("scores as text: value or reason, bands, what is missing, alerts, credit") {
    std::ostringstream out;
    out << forms::calm_4.score({5, 2, 4, blank});
    CHECK(out.str() ==
          "calm_4 · 3 of 4 items answered\n"
          "  calm  not scored: missing_items  high  3 of 4 items   item 4 is blank; 14–18 is still possible\n"
          "alert: ask, item 3 answered 4: please ask, kindly and today\n"
          "bands: own_13 (raw_sum, expert_default) · words about a range, not a diagnosis\n"
          "credit: own\n");
    CHECK(to_string(forms::calm_4.score({5, 2, 3, 1})["calm"]) == "calm_4 calm 13 (raw_sum), high");
}
