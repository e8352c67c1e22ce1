// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"

#include <cftkit/assessment.hpp>
#include <cftkit/assessment/well_formed.hpp>
#include <cftkit/catalogue/all.hpp>

#include <cstddef>
#include <iterator>
#include <utility>

namespace {

template <std::size_t... index>
constexpr bool are_well_formed(std::index_sequence<index...>) {
    return (cftkit::well_formed<*cftkit::catalogue::all_instruments[index]> && ...);
}

}  // namespace

static_assert(are_well_formed(std::make_index_sequence<std::size(cftkit::catalogue::all_instruments)>()));

TEST_CASE("every shipped instrument is well formed", "[catalogue]") {
    for (const auto* form : cftkit::catalogue::all_instruments) {
        INFO(form->id);
        CHECK(cftkit::first_defect(*form).rule == cftkit::ErrorCode::none);
    }
}

TEST_CASE("every norm belongs to a shipped instrument and to scales that it has", "[catalogue]") {
    for (const auto* norm : cftkit::catalogue::all_norms) {
        INFO(norm->id);
        const cftkit::Instrument* form = nullptr;
        for (const auto* candidate : cftkit::catalogue::all_instruments)
            if (candidate->id == norm->instrument) form = candidate;
        REQUIRE(form != nullptr);
        for (const auto& sample : norm->samples)
            for (const auto& entry : sample.scales) {
                REQUIRE(entry.scale < form->scales.size());
                CHECK(form->scales[entry.scale].metric == entry.metric);
            }
    }
}
