// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "collections.hpp"

#include <cftkit/catalogue/all.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using cftkit::ErrorCode;
using collections::calm;
using collections::loaded;

namespace {

cftkit::List<const cftkit::Instrument*> shipped() { return cftkit::catalogue::all_instruments; }

}  // namespace

TEST_CASE("each rule over several forms fires where the fault is", "[json]") {
    for (const auto& one : collections::cases()) {
        const auto findings = collections::findings_in(one);
        std::string seen;
        for (const auto& [form, finding] : findings) seen += "\n" + to_string(finding);
        INFO(name(one.rule) << " expected at \"" << one.where << "\"; seen:" << seen);
        CHECK(std::any_of(findings.begin(), findings.end(), [&](const auto& found) {
            return found.form == one.form && found.finding.rule == one.rule && found.finding.where == one.where;
        }));
    }
}

TEST_CASE("forms that name each other rightly have no findings", "[json]") {
    const std::string kind_6b(documents::kind_6b);
    CHECK(cftkit::check_collection({}).empty());
    CHECK(cftkit::check_collection(loaded({kind_6b, collections::kind_6a(), collections::kind_24()})).empty());
    const auto known = loaded({collections::kind_6a(), collections::kind_24()});
    const cftkit::Instrument* views[] = {&known[0].instrument(), &known[1].instrument()};
    CHECK(cftkit::check_collection(loaded({kind_6b}), views).empty());
}

TEST_CASE("editions may share an alias, and a form may have its own id as one", "[json]") {
    const std::string shared = R"("aliases": ["CALM", "calm_2"], )";
    CHECK(cftkit::check_collection(loaded({calm("calm_2", shared), calm("calm_3", R"("aliases": ["calm"], )")})).empty());
}

TEST_CASE("a later edition that supersedes two earlier ones is no circle", "[json]") {
    CHECK(cftkit::check_collection(loaded({calm("calm_2"), calm("calm_3", R"("supersedes": ["calm_2"], )"),
                                           calm("calm_4", R"("supersedes": ["calm_3", "calm_2"], )")}))
              .empty());
}

TEST_CASE("a circle is told step by step, and an id that is nearly right is recognised", "[json]") {
    const auto circle = cftkit::check_collection(
        loaded({calm("calm_2", R"("supersedes": ["calm_4"], )"), calm("calm_3", R"("supersedes": ["calm_2"], )"),
                calm("calm_4", R"("supersedes": ["calm_3"], )")}));
    REQUIRE(circle.size() == 3);
    CHECK(circle[1].form == 1);
    CHECK(circle[0].finding.found == "calm_4 supersedes calm_3 supersedes calm_2");
    const auto missing = cftkit::check_collection(loaded({calm("calm_2"), calm("calm_3", R"("supersedes": ["calm_1"], )")}));
    REQUIRE(missing.size() == 1);
    CHECK(to_string(missing[0].finding) ==
          "unknown_instrument at calm_3/supersedes/0: expected the id of a form that was given or is known; found calm_1 "
          "(calm_2?)");
}

TEST_CASE("the shipped forms have no findings, alone or beside their constants", "[json]") {
    std::vector<cftkit::LoadedInstrument> forms;
    for (const auto* constant : shipped())
        forms.push_back(cftkit::LoadedInstrument::from_file(
            (std::filesystem::path(CFTKIT_DATA_DIR) / "instruments" / constant->id).string()));
    CHECK(cftkit::check_collection(forms).empty());
    CHECK(cftkit::check_collection(forms, shipped()).empty());
}

TEST_CASE("a form of one's own may not score otherwise under a shipped id", "[json]") {
    const auto findings = cftkit::check_collection(loaded({calm("phq_9"), calm("calm_9")}), shipped());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].finding.rule == ErrorCode::duplicate_id);
    CHECK(findings[0].finding.where == "phq_9/id");
}
