// SPDX-License-Identifier: Apache-2.0
#include <cftkit/registry.hpp>

#include <cftkit/assessment/scores.hpp>
#include <cftkit/core/error.hpp>

#include <catch.hpp>

#include <string>
#include <vector>

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

TEST_CASE("instruments are listed by id, each once") {
    std::string_view before;
    for (const auto* form : cftkit::instruments()) {
        CHECK(before < form->id);
        before = form->id;
    }
    CHECK(cftkit::instruments().size() >= 8);
}

TEST_CASE("each id leads to its own instrument") {
    for (const auto* form : cftkit::instruments()) {
        CHECK(&cftkit::instrument(form->id) == form);
        CHECK(cftkit::find_instrument(form->id) == form);
    }
}

TEST_CASE("an alias that names one instrument leads to it, whatever its capitals") {
    for (const auto* form : cftkit::instruments()) {
        for (const auto alias : form->aliases) {
            const auto* found = cftkit::find_instrument(alias);
            if (found != nullptr) CHECK(found == form);
        }
    }
    CHECK(cftkit::instrument("PHQ-9").id == "phq_9");
    CHECK(cftkit::instrument("phq-9").id == "phq_9");
    CHECK(cftkit::instrument("ProQOL-5").id == "proqol_5");
}

TEST_CASE("an unknown id is refused with the nearest ones") {
    CHECK(cftkit::find_instrument("proqol5x") == nullptr);
    const auto error = error_of([] { return cftkit::instrument("proqool_5").id; });
    CHECK(error.code() == cftkit::ErrorCode::unknown_instrument);
    CHECK(contains(error.expected(), "proqol_5"));
    CHECK_FALSE(contains(error.expected(), "swemwbs"));
    CHECK(error.found() == "proqool_5");
}

TEST_CASE("where nothing is near, all ids are named") {
    const auto error = error_of([] { return cftkit::instrument("zzzzzzzzzzzzzzzz").id; });
    for (const auto* form : cftkit::instruments()) CHECK(contains(error.expected(), form->id));
}

TEST_CASE("a family name suggests its members") {
    const auto error = error_of([] { return cftkit::instrument("ceas").id; });
    CHECK((error.code() == cftkit::ErrorCode::unknown_instrument || error.code() == cftkit::ErrorCode::ambiguous_alias));
    for (const auto id : {"ceas_self", "ceas_to_others", "ceas_from_others"}) CHECK(contains(error.expected(), id));
}

TEST_CASE("norms are found by form and study") {
    const auto& proqol = cftkit::instrument("proqol_5");
    CHECK(cftkit::norms(proqol).size() >= 2);
    for (const auto* study : cftkit::norms(proqol)) {
        CHECK(study->instrument == "proqol_5");
        CHECK(&cftkit::norm(proqol, study->id) == study);
    }
    CHECK(cftkit::find_norm(cftkit::instrument("phq_9"), "de_la_rosa_2018") == nullptr);
}

TEST_CASE("an unknown norm is refused naming those that are known") {
    const auto error = error_of([] { return cftkit::norm(cftkit::instrument("proqol_5"), "nobody_1999").id; });
    CHECK(error.code() == cftkit::ErrorCode::unknown_norm);
    CHECK(error.where() == "proqol_5");
    CHECK(contains(error.expected(), "de_la_rosa_2018"));
    const auto none = error_of([] { return cftkit::norm(cftkit::instrument("phq_9"), "nobody_1999").id; });
    CHECK(contains(none.expected(), "no norms are shipped"));
}

TEST_CASE("a looked-up form scores") {
    const std::vector<int> all_threes(30, 3);
    CHECK(cftkit::instrument("proqol_5").score(all_threes)["burnout"].value == 30);
}
