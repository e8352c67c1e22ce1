// SPDX-License-Identifier: Apache-2.0
#include <cftkit/core/texts.hpp>

#include "catch.hpp"

TEST_CASE("a text is found by its id, first, middle and last, and what is not there is empty") {
    static constexpr cftkit::Text some[] = {{"a.name", "A"}, {"b.name", "B"}, {"b.purpose", "for B"}};
    constexpr cftkit::Texts texts{"en", some};
    static_assert(texts.find("b.name") == "B");
    CHECK(texts.find("a.name") == "A");
    CHECK(texts.find("b.purpose") == "for B");
    for (const auto* absent : {"", "a", "a.nam", "b.nothing", "c.name"}) CHECK(texts.find(absent).empty());
    CHECK(cftkit::Texts{}.find("a.name").empty());
}
