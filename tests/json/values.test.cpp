// SPDX-License-Identifier: Apache-2.0
#include <cftkit/json/values.hpp>

#include <cftkit/core/error.hpp>

#include <catch.hpp>

#include <string>

namespace {

template <class Call>
std::string wrong(Call call) {
    try {
        static_cast<void>(call());
    } catch (const cftkit::Error& error) {
        return std::string(name(error.code())) + " at " + std::string(error.where()) + ": " + std::string(error.found());
    }
    return "nothing";
}

constexpr cftkit::ProtectiveFactor factors[] = {{.id = "nature"}};
constexpr cftkit::Model model{.factors = factors};

}  // namespace

TEST_CASE("what was said goes through JSON unchanged, and what is unknown is left out") {
    const cftkit::ThreeSystems systems{.threat = 7, .soothing = 0};
    CHECK(to_json(systems) == R"({"threat": 7, "soothing": 0})");
    CHECK(cftkit::three_systems_from_json(to_json(systems)) == systems);
    CHECK(cftkit::three_systems_from_json(R"({"drive": null})") == cftkit::ThreeSystems{});
    const cftkit::CheckIn moment{.systems = systems, .distress = 6, .minutes_free = 3, .place = cftkit::Place::work};
    CHECK(to_json(moment) == R"({"systems": {"threat": 7, "soothing": 0}, "distress": 6, "minutes_free": 3, "place": "work"})");
    CHECK(cftkit::check_in_from_json(to_json(moment)) == moment);
    CHECK(to_json(cftkit::CheckIn{}) == "{}");
    const cftkit::FactorAnswer answer{.factor = "nature",
                                      .presence = cftkit::Presence::partly,
                                      .strength = 3,
                                      .reachable_now = cftkit::Ternary::yes,
                                      .since = cftkit::Day{2026, 3, 2}};
    CHECK(to_json(answer) ==
          R"({"factor": "nature", "presence": "partly", "strength": 3, "reachable_now": "yes", "since": "2026-03-02"})");
    CHECK(cftkit::factor_answer_from_json(to_json(answer), model) == answer);
    const cftkit::Formulation formulation{
        .fears = {{"f1", "being \"left\"", cftkit::Locus::external}, {"f2", "zu viel zu sein", std::nullopt}},
        .strategies = {{"s1", "pleasing", std::nullopt}},
        .links = {{"f1", "s1"}}};
    CHECK(cftkit::formulation_from_json(to_json(formulation)) == formulation);
    CHECK(cftkit::formulation_from_json("{}") == cftkit::Formulation{});
}

TEST_CASE("what cannot be is refused with its place") {
    CHECK(wrong([] { return cftkit::three_systems_from_json(R"({"threat": 11})"); }) == "bad_level at /threat: 11");
    CHECK(wrong([] { return cftkit::three_systems_from_json(R"({"threat": 7.5})"); }) == "wrong_type at /threat: 7.5");
    CHECK(wrong([] { return cftkit::three_systems_from_json(R"({"thread": 7})"); }).starts_with("unknown_key at /thread"));
    CHECK(wrong([] { return cftkit::three_systems_from_json(R"({"note": "x"})"); }).starts_with("unknown_key at /note"));
    CHECK(wrong([] { return cftkit::three_systems_from_json("{"); }).starts_with("not_json"));
    CHECK(wrong([] { return cftkit::check_in_from_json(R"({"systems": {"drive": -1}})"); }) == "bad_level at /systems/drive: -1");
    CHECK(wrong([] { return cftkit::check_in_from_json(R"({"place": "moon"})"); }).starts_with("unknown_word at /place"));
    CHECK(wrong([] { return cftkit::check_in_from_json(R"({"minutes_free": -3})"); }).find(" at /minutes_free") !=
          std::string::npos);
    CHECK(wrong([] { return cftkit::factor_answer_from_json(R"({"factor": "natur"})", model); }) ==
          "unknown_factor at /factor: natur");
    CHECK(wrong([] { return cftkit::factor_answer_from_json("{}", model); }).starts_with("missing_key"));
    CHECK(wrong([] { return cftkit::factor_answer_from_json(R"({"factor": "nature", "since": "2026-02-30"})", model); }) ==
          "bad_argument at /since: 2026-02-30");
}

TEST_CASE("an error about a formulation names the place and never repeats a person's words") {
    for (const auto* text : {R"({"fears": [{"id": "f1", "text": "x", "locus": "my secret"}]})", R"({"fears": [{"id": "f1"}]})",
                             R"({"fears": "my secret"})", R"({"fears": [{"id": ["my secret"], "text": "x"}]})",
                             R"({"links": [{"from": "a"}]})", R"({"fears": [], "my secret": 1})"}) {
        const auto told = wrong([text] { return cftkit::formulation_from_json(text); });
        INFO(told);
        CHECK(told != "nothing");
        CHECK((told.find("secret") == std::string::npos || told.starts_with("unknown_key")));
    }
}
