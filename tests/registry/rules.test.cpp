// SPDX-License-Identifier: Apache-2.0
#include <cftkit/registry.hpp>

#include <cftkit/core/error.hpp>

#include <catch.hpp>

#include <string>
#include <string_view>

namespace {

cftkit::Error error_of(std::string_view id) {
    try {
        static_cast<void>(cftkit::guard(id));
    } catch (const cftkit::Error& error) {
        return error;
    }
    return {cftkit::ErrorCode::none, "", "", ""};
}

}  // namespace

TEST_CASE("each guard is found by its id, with those that are made of needs") {
    REQUIRE_FALSE(cftkit::guards().empty());
    std::size_t made_of_needs = 0;
    for (const auto& guard : cftkit::guards()) {
        INFO(guard.id);
        CHECK(&cftkit::guard(guard.id) == &guard);
        CHECK(cftkit::find_guard(guard.id) == &guard);
        made_of_needs += guard.family == "prerequisite" ? 1 : 0;
    }
    CHECK(made_of_needs > 10);
    CHECK(cftkit::find_guard("nobody") == nullptr);
    CHECK(cftkit::rules().flags.size() == cftkit::flag_count);
    CHECK(&cftkit::rules().guards[0] == &cftkit::guards()[0]);
}

TEST_CASE("an unknown guard is refused with the nearest ids") {
    const auto error = error_of("risk_yess");
    CHECK(error.code() == cftkit::ErrorCode::unknown_guard);
    CHECK(error.expected().find("risk_yes") != std::string_view::npos);
    CHECK(error.found() == "risk_yess");
}

TEST_CASE("every guard and question has its words in every language that is shipped") {
    REQUIRE_FALSE(cftkit::model().texts.empty());
    for (const auto& texts : cftkit::model().texts) {
        const auto check = [&texts](std::string_view wording, std::string_view end) {
            const auto id = std::string(wording) + std::string(end);
            INFO(texts.language << " " << id);
            CHECK_FALSE(cftkit::text(id, texts.language).empty());
        };
        for (const auto& guard : cftkit::guards()) {
            check(guard.wording_id, ".reason");
            check(guard.wording_id, ".changes");
            if (!guard.removes()) check("attachment." + std::string(guard.attach), ".text");
        }
        for (const auto& question : cftkit::rules().questions)
            for (const auto* end : {".question", ".why", ".skip"}) check(question.wording_id, end);
    }
}
