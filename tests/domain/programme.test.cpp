// SPDX-License-Identifier: Apache-2.0
#include "small_set.hpp"

#include "catch.hpp"

#include <vector>

using cftkit::PracticeRef;

namespace {

std::vector<std::uint16_t> lifted_steps(small::Set& set, const cftkit::Programme& programme) {
    std::vector<std::uint16_t> steps;
    cftkit::for_each_lifted_edge(set.view(), programme, [&steps](const cftkit::LiftedEdge& edge) { steps.push_back(edge.step); });
    return steps;
}

constexpr PracticeRef grounding[] = {{true, 1}};
constexpr PracticeRef place[] = {{true, 3}};
constexpr PracticeRef feet[] = {{false, 1}};
constexpr PracticeRef both[] = {{true, 1}, {true, 3}};

}  // namespace

TEST_CASE("an order that meets every firm need lifts nothing; consent stands outside of it") {
    small::Set set;
    const cftkit::ProgrammeStep steps[] = {{.number = 1, .practices = grounding}, {.number = 2, .practices = place}};
    CHECK(lifted_steps(set, {.id = "good", .steps = steps}).empty());
}

TEST_CASE("a practice counts for its family") {
    small::Set set;
    const cftkit::ProgrammeStep steps[] = {{.number = 1, .practices = feet}, {.number = 2, .practices = place}};
    CHECK(lifted_steps(set, {.id = "good", .steps = steps}).empty());
}

TEST_CASE("what comes too early is named with its step") {
    small::Set set;
    const cftkit::ProgrammeStep steps[] = {{.number = 1, .practices = place}, {.number = 2, .practices = grounding}};
    CHECK(lifted_steps(set, {.id = "early", .steps = steps}) == std::vector<std::uint16_t>{1});
}

TEST_CASE("the same session is too early, the same phase is not") {
    small::Set set;
    const cftkit::ProgrammeStep steps[] = {{.number = 4, .practices = both}};
    CHECK(lifted_steps(set, {.id = "sessions", .steps = steps}) == std::vector<std::uint16_t>{4});
    CHECK(lifted_steps(set, {.id = "phases", .unit = cftkit::StepUnit::phase, .steps = steps}).empty());
}

TEST_CASE("the same session is early enough where the need says so, and soft needs are never lifted") {
    small::Set set;
    const cftkit::PracticeRef settled[] = {{true, 1}};
    cftkit::Prerequisite need[] = {
        {.any_of = settled, .kind = cftkit::PrerequisiteKind::hard, .within = cftkit::Within::same_session}};
    set.families[3].needs = need;
    const cftkit::ProgrammeStep together[] = {{.number = 1, .practices = both}};
    CHECK(lifted_steps(set, {.id = "together", .steps = together}).empty());
    need[0].within = cftkit::Within::earlier;
    CHECK(lifted_steps(set, {.id = "together", .steps = together}).size() == 1);
    need[0].kind = cftkit::PrerequisiteKind::soft;
    CHECK(lifted_steps(set, {.id = "together", .steps = together}).empty());
}

TEST_CASE("needs of a single practice count, and so do those that a guide would meet") {
    small::Set set;
    const cftkit::PracticeRef settled[] = {{true, 2}};
    const cftkit::Prerequisite own[] = {{.any_of = settled, .kind = cftkit::PrerequisiteKind::hard_unguided}};
    set.practices[1].needs = own;
    const cftkit::ProgrammeStep steps[] = {{.number = 1, .practices = feet}};
    CHECK(lifted_steps(set, {.id = "alone", .steps = steps}) == std::vector<std::uint16_t>{1});
    const cftkit::ProgrammeStep whole_family[] = {{.number = 1, .practices = grounding}};
    CHECK(lifted_steps(set, {.id = "family", .steps = whole_family}).empty());  // the family itself needs nothing of it
}

TEST_CASE("a practice that is needed is met by that practice, not by what stands at its place among the families") {
    small::Set set;
    const cftkit::PracticeRef rhythm[] = {{false, 2}};
    const cftkit::Prerequisite need[] = {{.any_of = rhythm, .kind = cftkit::PrerequisiteKind::hard}};
    set.families[3].needs = need;
    const cftkit::PracticeRef feet_first[] = {{false, 1}};
    set.practices[1].family = 2;  // as a family, place 2 would hold it
    const cftkit::ProgrammeStep steps[] = {{.number = 1, .practices = feet_first}, {.number = 2, .practices = place}};
    CHECK(lifted_steps(set, {.id = "other", .steps = steps}) == std::vector<std::uint16_t>{2});
    const cftkit::ProgrammeStep right[] = {{.number = 1, .practices = rhythm}, {.number = 2, .practices = place}};
    CHECK(lifted_steps(set, {.id = "right", .steps = right}).empty());
}
