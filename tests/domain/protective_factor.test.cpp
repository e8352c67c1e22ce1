// SPDX-License-Identifier: Apache-2.0
#include <cftkit/domain.hpp>

#include "catch.hpp"

using cftkit::FactorAnswer;
using cftkit::FactorStanding;
using cftkit::Presence;
using cftkit::Ternary;

TEST_CASE("what is not answered is neither thin nor a buffer") {
    CHECK(cftkit::standing({}) == FactorStanding::not_answered);
    CHECK(cftkit::standing({.presence = Presence::not_present}) == FactorStanding::thin);
    CHECK(cftkit::standing({.presence = Presence::partly}) == FactorStanding::thin);
    CHECK(cftkit::standing({.presence = Presence::present}) == FactorStanding::buffers);
}

TEST_CASE("a basic need is unmet only by the person's own word, and nothing else is ever a need") {
    constexpr cftkit::ProtectiveFactor housing{.id = "stable_housing", .is_basic_need = true};
    constexpr cftkit::ProtectiveFactor nature{.id = "nature"};
    CHECK(cftkit::need_unmet(housing, {.presence = Presence::not_present}) == Ternary::yes);
    CHECK(cftkit::need_unmet(housing, {.presence = Presence::partly}) == Ternary::unknown);
    CHECK(cftkit::need_unmet(housing, {}) == Ternary::unknown);
    CHECK(cftkit::need_unmet(housing, {.presence = Presence::present}) == Ternary::no);
    CHECK(cftkit::need_unmet(nature, {.presence = Presence::not_present}) == Ternary::no);
}
