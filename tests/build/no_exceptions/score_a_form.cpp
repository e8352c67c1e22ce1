// SPDX-License-Identifier: Apache-2.0
// The whole way without exceptions and run-time type information: score, look up, bands, T score, alerts, a typed score.
#include <cftkit/catalogue/instruments/phq_9.hpp>
#include <cftkit/catalogue/instruments/proqol_5.hpp>
#include <cftkit/catalogue/instruments/proqol_5_norms.hpp>

#include <array>
#include <cstdio>

using namespace cftkit;

// ProQOL-5, all answers 3 and item 4 blank: burnout has no score, 28 to 32 is possible, and that is "average" throughout.
constexpr auto sheet = [] {
    std::array<Answer, 30> answers{};
    for (auto& answer : answers) answer = 3;
    answers[3] = Absence::blank;
    return answers;
}();
constexpr auto burnout = score_of<catalogue::proqol_5, "burnout">(sheet);
static_assert(!burnout.is_scored() && burnout.lowest_possible == 28 && burnout.highest_possible == 32);
static_assert(burnout.find_bands("stamm_selfscore_raw_22_42").is_determined());

int main() {
    Scores scores;
    if (score_into(catalogue::proqol_5, sheet, scores) != ErrorCode::none) return 1;
    const auto satisfaction = scores.find("compassion_satisfaction");
    if (!satisfaction || satisfaction->value != 30) return 2;
    if (scores.find("burn_out")) return 3;
    const auto t = find_t_score(*satisfaction, catalogue::proqol_5_norms::de_la_rosa_2018);
    if (!t || !t->is_scored() || t->is_comparable_with(*satisfaction)) return 4;
    if (score_into(catalogue::proqol_5, std::array<int, 29>{}, scores) != ErrorCode::wrong_answer_count) return 5;

    std::array<Answer, 9> partial{};
    partial[8] = 3;
    if (score_into(catalogue::phq_9, partial, scores) != ErrorCode::none || scores.alerts.size() != 1) return 6;
    if (scores.find("total")->lowest_possible != 3 || scores.find("total")->highest_possible != 27) return 7;
    std::puts("scored without exceptions");
    return 0;
}
