// SPDX-License-Identifier: Apache-2.0
// z score, percentile and interval without exceptions and run-time type information.
#include <cftkit/assessment/percentile.hpp>
#include <cftkit/assessment/standard_error.hpp>
#include <cftkit/assessment/z_score.hpp>
#include <cftkit/catalogue/instruments/proqol_5.hpp>
#include <cftkit/catalogue/instruments/proqol_5_norms.hpp>

#include <array>
#include <cstdio>

using namespace cftkit;

// All answers 3: burnout 30; (30 - 22.8) / 5.4 = 4/3.
constexpr auto sheet = [] {
    std::array<Answer, 30> answers{};
    for (auto& answer : answers) answer = 3;
    return answers;
}();
constexpr auto burnout = score_of<catalogue::proqol_5, "burnout">(sheet);
static_assert(find_z_score(burnout, catalogue::proqol_5_norms::de_la_rosa_2018)->value == 4.0 / 3);
static_assert(find_percentile(burnout, catalogue::proqol_5_norms::de_la_rosa_2018)->basis == PercentileBasis::normal);

int main() {
    const auto& study = catalogue::proqol_5_norms::de_la_rosa_2018;
    if (find_percentile(burnout, study, "nobody")) return 1;
    if (find_score_interval(burnout, study)) return 2;  // no reliability is printed there
    auto values = *find_values(study, burnout);
    values.reliability = Parameter{0.75, "stamm_2010"};
    const auto interval = find_score_interval(burnout, values);
    if (!interval || interval->lowest > 24.71 || interval->lowest < 24.70) return 3;
    if (find_standard_error_of_measurement(5.4, 75)) return 4;
    std::puts("compared without exceptions");
    return 0;
}
