// SPDX-License-Identifier: Apache-2.0
#include <cftkit/domain/formulation.hpp>

#include "catch.hpp"

using cftkit::Formulation;
using cftkit::FormulationDefect;
using cftkit::FormulationStep;
using cftkit::Locus;
using Rule = FormulationDefect::Rule;

namespace {

Formulation whole() {
    return {.experiences = {{"e1", "moved house often", Locus::external}},
            .fears = {{"f1", "being left", Locus::external}, {"f2", "being overwhelmed", Locus::internal}},
            .strategies = {{"s1", "pleasing others", Locus::external}},
            .consequences = {{"c1", "own needs stay unknown", Locus::external}},
            .self_relating = {{"r1", "a harsh inner voice", Locus::internal}},
            .links = {{"e1", "f1"}, {"f1", "s1"}, {"s1", "c1"}, {"c1", "r1"}, {"r1", "f2"}, {"c1", "f1"}}};
}

}  // namespace

TEST_CASE("a formulation that leads round to the fears again has no defect, and neither has an unfinished one") {
    CHECK(cftkit::formulation_defects(whole()).empty());
    CHECK(cftkit::formulation_defects({}).empty());
    CHECK(cftkit::formulation_defects({.fears = {{"f1", "being left", Locus::external}}}).empty());
}

TEST_CASE("each defect is found at its place") {
    auto formulation = whole();
    formulation.fears[1].id = "e1";
    formulation.strategies[0].text = " \n";
    formulation.consequences[0].id = "";
    const std::vector<FormulationDefect> expected{{Rule::doubled_id, "fears/1"},         {Rule::empty_text, "strategies/0"},
                                                  {Rule::missing_id, "consequences/0"},  {Rule::unknown_entry, "links/2/to"},
                                                  {Rule::unknown_entry, "links/3/from"}, {Rule::unknown_entry, "links/4/to"},
                                                  {Rule::unknown_entry, "links/5/from"}};
    CHECK(cftkit::formulation_defects(formulation) == expected);
}

TEST_CASE("arrows go to the next step, and back to the fears from the last two only") {
    for (const auto from : cftkit::formulation_steps)
        for (const auto to : cftkit::formulation_steps) {
            const bool is_next = static_cast<int>(to) == static_cast<int>(from) + 1;
            const bool is_back =
                to == FormulationStep::fears && (from == FormulationStep::consequences || from == FormulationStep::self_relating);
            CHECK(cftkit::may_lead_to(from, to) == (is_next || is_back));
        }
    auto formulation = whole();
    formulation.links.push_back({"s1", "f1"});
    CHECK(cftkit::formulation_defects(formulation) == std::vector<FormulationDefect>{{Rule::against_order, "links/6"}});
}
