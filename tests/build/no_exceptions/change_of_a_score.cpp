// SPDX-License-Identifier: Apache-2.0
// A change, a series and the quality of a sheet without exceptions and run-time type information.
#include <cftkit/assessment/change_text.hpp>
#include <cftkit/assessment/quality.hpp>
#include <cftkit/assessment/series.hpp>
#include <cftkit/catalogue/instruments/phq_9.hpp>

#include <array>

using namespace cftkit;

int main() {
    const NormValues norm{.sd = Parameter{5, "invented"}, .reliability = Parameter{0.8, "invented"}};
    const auto total = [](int code) {
        std::array<Answer, 9> sheet;
        sheet.fill(code);
        Scores scores;
        static_cast<void>(score_into(catalogue::phq_9, sheet, scores));
        return *scores.find("total");
    };
    const auto change = find_change(total(2), total(1), norm);
    if (!change || change->outcome != ChangeOutcome::improved || change->difference != -9) return 1;
    if (change_error(total(2), total(1), {}) != ErrorCode::missing_parameter || find_change(total(2), total(1), {})) return 2;
    if (to_string(*change).find("9 lower, which is better") == std::string::npos) return 3;
    Series series{norm};
    if (series.try_add({2026, 3, 1}, total(2)) != ErrorCode::none || series.try_add({2026, 3, 8}, total(1)) != ErrorCode::none) return 4;
    if (series.try_add({2026, 3, 8}, total(1)) != ErrorCode::day_out_of_order || series.size() != 2) return 5;
    if (series.is_confirmed_improvement() != Ternary::unknown) return 6;
    Quality quality;
    if (quality_into(catalogue::phq_9, std::array<int, 9>{1, 1, 1, 1, 1, 1, 1, 1, 1}, quality) != ErrorCode::none) return 7;
    return quality.is_straight_line && straight_line(catalogue::phq_9, 1).find("total")->value == 9 ? 0 : 8;
}
