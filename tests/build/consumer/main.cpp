// SPDX-License-Identifier: Apache-2.0
#include <cftkit/assessment/well_formed.hpp>
#include <cftkit/catalogue/instruments/proqol_5.hpp>
#include <cftkit/json.hpp>
#include <cftkit/registry.hpp>
#include <cftkit/version.hpp>
#include <my_app/calm_4.hpp>

#include <array>
#include <cstdio>
#include <span>

// Constants of this project's own, made by cftkit_constants.
static_assert(cftkit::well_formed<my_app::calm_4>);

int main() {
    std::array<int, 30> all_threes{};
    all_threes.fill(3);
    const auto constant = cftkit::catalogue::proqol_5.score(all_threes);
    const auto looked_up = cftkit::instrument("proqol_5").score(all_threes);
    const auto own = my_app::calm_4.score(std::array{5, 1, 5, 5});
    const bool document_is_refused = !cftkit::check("{}").empty();
    std::printf("cftkit %d.%d.%d\n", CFTKIT_VERSION_MAJOR, CFTKIT_VERSION_MINOR, CFTKIT_VERSION_PATCH);
    const bool right = constant["burnout"].value == 30 && looked_up["burnout"].value == 30 && own["calm"].value == 20;
    return right && document_is_refused ? 0 : 1;
}
