// SPDX-License-Identifier: Apache-2.0
#include <cftkit/registry.hpp>

#include <cftkit/core/error.hpp>

#include <catch.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace {

template <class Call>
cftkit::Error error_of(Call call) {
    try {
        call();
    } catch (const cftkit::Error& error) {
        return error;
    }
    return {cftkit::ErrorCode::none, "", "", ""};
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace

TEST_CASE("each practice is found by its id, and stands with its family") {
    const auto& set = cftkit::model().practices;
    REQUIRE_FALSE(cftkit::practices().empty());
    std::uint16_t family = 0;
    for (const auto& practice : cftkit::practices()) {
        INFO(practice.id);
        CHECK(&cftkit::practice(practice.id) == &practice);
        CHECK(cftkit::find_practice(practice.id) == &practice);
        CHECK(practice.family >= family);
        family = practice.family;
        CHECK(set.find_family(set.family_of(practice).mark) == &set.family_of(practice));
    }
    CHECK(set.families[0].mark == "P0a");
    CHECK(set.families[set.families.size() - 1].mark == "P14");
}

TEST_CASE("factors and programmes are found by their ids") {
    REQUIRE_FALSE(cftkit::protective_factors().empty());
    for (const auto& factor : cftkit::protective_factors()) CHECK(&cftkit::protective_factor(factor.id) == &factor);
    REQUIRE_FALSE(cftkit::programmes().empty());
    for (const auto& programme : cftkit::programmes()) CHECK(&cftkit::programme(programme.id) == &programme);
    CHECK(cftkit::find_protective_factor("luck") == nullptr);
    CHECK(cftkit::find_programme("nobody_1999") == nullptr);
}

TEST_CASE("an unknown practice is refused with the nearest ids") {
    const auto& practice = cftkit::practices()[cftkit::practices().size() / 2];
    const auto error = error_of([&] { return cftkit::practice(std::string(practice.id) + "x").id; });
    CHECK(error.code() == cftkit::ErrorCode::unknown_practice);
    CHECK(contains(error.expected(), practice.id));
    CHECK(error.found() == std::string(practice.id) + "x");
}

TEST_CASE("where no id is near, some are named, and how many there are") {
    const auto error = error_of([] { return cftkit::practice("zzzzzzzzzzzzzzzzzzzz").id; });
    CHECK(error.code() == cftkit::ErrorCode::unknown_practice);
    CHECK(contains(error.expected(), "one of " + std::to_string(cftkit::practices().size()) + " ids, such as "));
    CHECK_FALSE(contains(error.expected(), "..."));
    CHECK(error_of([] { return cftkit::protective_factor("zzzz").id; }).code() == cftkit::ErrorCode::unknown_factor);
    CHECK(error_of([] { return cftkit::programme("zzzz").id; }).code() == cftkit::ErrorCode::unknown_programme);
}

TEST_CASE("every practice has its words in every language that is shipped") {
    REQUIRE_FALSE(cftkit::model().texts.empty());
    for (const auto& texts : cftkit::model().texts)
        for (const auto& practice : cftkit::practices())
            for (const auto* word : {".name", ".purpose", ".invitation"}) {
                const auto id = std::string(practice.wording_id) + word;
                INFO(texts.language << " " << id);
                CHECK_FALSE(cftkit::text(id, texts.language).empty());
            }
    CHECK(cftkit::text("no.such_text", "en").empty());
    CHECK(cftkit::text("practice.soothing_object.name", "tlh").empty());
}

TEST_CASE("measures name scales of shipped forms") {
    REQUIRE_FALSE(cftkit::measures().measures.empty());
    for (const auto& measure : cftkit::measures().measures) {
        if (measure.instrument.empty()) continue;
        INFO(measure.instrument << " " << measure.scale);
        const auto* form = cftkit::find_instrument(measure.instrument);
        REQUIRE(form != nullptr);
        CHECK(std::any_of(form->scales.begin(), form->scales.end(),
                          [&measure](const auto& scale) { return scale.id == measure.scale || scale.scale == measure.scale; }));
    }
}
