// SPDX-License-Identifier: Apache-2.0
#include <cftkit/assessment.hpp>
#include <cftkit/catalogue/instruments/proqol_5.hpp>

#include <array>
#include <cstdio>

int main() {
    std::array<int, 30> all_threes{};
    all_threes.fill(3);
    const auto scores = cftkit::catalogue::proqol_5.score(all_threes);
    const auto& burnout = scores["burnout"];
    std::printf("burnout %g\n", burnout.value.value_or(-1));
    return burnout.value == 30 ? 0 : 1;
}
