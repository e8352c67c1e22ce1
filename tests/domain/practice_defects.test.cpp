// SPDX-License-Identifier: Apache-2.0
#include "small_set.hpp"

#include "catch.hpp"

#include <algorithm>

using cftkit::ErrorCode;
using cftkit::PracticeDefect;

namespace {

std::vector<PracticeDefect> defects(small::Set& set) {
    std::vector<PracticeDefect> found;
    cftkit::for_each_practice_defect(set.view(), [&found](const PracticeDefect& defect) { found.push_back(defect); });
    cftkit::for_each_catalogue_defect(set.view(), [&found](const PracticeDefect& defect) { found.push_back(defect); });
    return found;
}

bool has(const std::vector<PracticeDefect>& found, ErrorCode rule, std::uint16_t practice) {
    return std::any_of(found.begin(), found.end(), [&](const auto& one) { return one.rule == rule && one.practice == practice; });
}

}  // namespace

TEST_CASE("a set in which everything fits has no defect") {
    small::Set set;
    CHECK(defects(set).empty());
    CHECK(cftkit::first_catalogue_defect(set.view()).rule == ErrorCode::none);
}

TEST_CASE("practices that need each other in a circle are named, and those behind the circle are not") {
    small::Set set;
    const cftkit::PracticeRef on_place[] = {{false, 3}};
    const cftkit::Prerequisite needs[] = {{.any_of = on_place, .kind = cftkit::PrerequisiteKind::soft}};
    set.practices[1].needs = needs;  // feet after place, which comes after the family of feet
    set.practices.push_back({.id = "later", .family = 1, .wording_id = "practice.later"});
    set.variants.push_back({small::variant("open")});
    const cftkit::PracticeRef on_feet[] = {{false, 1}};
    const cftkit::Prerequisite after_feet[] = {{.any_of = on_feet, .kind = cftkit::PrerequisiteKind::soft}};
    set.families.push_back({.id = "helpful_action", .mark = "P13v"});
    set.practices[4].family = 4;
    set.practices[4].needs = after_feet;
    const auto found = defects(set);
    CHECK(has(found, ErrorCode::prerequisite_cycle, 1));
    CHECK(has(found, ErrorCode::prerequisite_cycle, 3));
    CHECK_FALSE(has(found, ErrorCode::prerequisite_cycle, 0));
    CHECK_FALSE(has(found, ErrorCode::prerequisite_cycle, 4));
}

TEST_CASE("a practice that needs itself is a circle of one") {
    small::Set set;
    const cftkit::PracticeRef itself[] = {{false, 2}};
    const cftkit::Prerequisite needs[] = {{.any_of = itself}};
    set.practices[2].needs = needs;
    CHECK(has(defects(set), ErrorCode::prerequisite_cycle, 2));
}

TEST_CASE("a practice that firmly needs an empty family cannot be reached, nor can what needs it") {
    small::Set set;
    set.families.push_back({.id = "compassionate_self", .mark = "P7"});
    const cftkit::PracticeRef nobody[] = {{true, 4}};
    const cftkit::Prerequisite needs[] = {{.any_of = nobody, .kind = cftkit::PrerequisiteKind::hard_unguided}};
    set.practices[1].needs = needs;
    auto found = defects(set);
    CHECK(has(found, ErrorCode::practice_unreachable, 1));
    CHECK_FALSE(has(found, ErrorCode::practice_unreachable, 3));  // breathing is the other way to it
    set.practices[2].needs = needs;
    found = defects(set);
    CHECK(has(found, ErrorCode::practice_unreachable, 3));
}

TEST_CASE("a soft need never makes a practice unreachable") {
    small::Set set;
    set.families.push_back({.id = "compassionate_self", .mark = "P7"});
    const cftkit::PracticeRef nobody[] = {{true, 4}};
    const cftkit::Prerequisite needs[] = {{.any_of = nobody, .kind = cftkit::PrerequisiteKind::soft}};
    set.practices[1].needs = needs;
    CHECK(defects(set).empty());
}

TEST_CASE("three variants that each lack one thing are no safe start; one that lacks all is") {
    small::Set set;
    auto with_sound = small::variant("sound");
    with_sound.audio = true;
    auto with_breath = small::variant("breath");
    with_breath.breath = cftkit::Breath::own_pace;
    auto with_touch = small::variant("touch");
    with_touch.touch = true;
    set.variants[1] = {with_sound, with_breath, with_touch};
    const auto found = defects(set);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == ErrorCode::no_safe_start);
    CHECK(found[0].family == 1);
    set.variants[1].push_back(small::variant("open"));
    CHECK(defects(set).empty());
}

TEST_CASE("each attribute alone ends a safe start") {
    const auto safe = small::variant("open");
    CHECK(cftkit::is_safe_start("P1", safe, 180));
    CHECK_FALSE(cftkit::is_safe_start("P1", safe, 181));
    for (const auto* mark : {"P0b", "P1", "P2", "P3"}) CHECK(cftkit::is_safe_start(mark, safe, 20));
    for (const auto* mark : {"P0a", "P4", "P14", "P12b"}) CHECK_FALSE(cftkit::is_safe_start(mark, safe, 20));
    const auto spoilt = [&safe](auto change) {
        auto one = safe;
        change(one);
        return cftkit::is_safe_start("P1", one, 20);
    };
    CHECK_FALSE(spoilt([](auto& one) { one.intensity = 1; }));
    CHECK_FALSE(spoilt([](auto& one) { one.eyes = cftkit::Eyes::closed; }));
    CHECK_FALSE(spoilt([](auto& one) { one.eyes = cftkit::Eyes::soft_gaze; }));
    CHECK_FALSE(spoilt([](auto& one) { one.breath = cftkit::Breath::own_pace; }));
    CHECK_FALSE(spoilt([](auto& one) { one.breath_only = true; }));
    CHECK_FALSE(spoilt([](auto& one) { one.touch = true; }));
    CHECK_FALSE(spoilt([](auto& one) { one.imagery = cftkit::Imagery::light; }));
    CHECK_FALSE(spoilt([](auto& one) { one.memory = cftkit::Memory::recent; }));
    CHECK_FALSE(spoilt([](auto& one) { one.interpersonal = true; }));
    CHECK_FALSE(spoilt([](auto& one) { one.body = cftkit::BodyFocus::inside; }));
    CHECK(spoilt([](auto& one) { one.body = cftkit::BodyFocus::outside; }));
}

TEST_CASE("a stronger practice has a short variant, unless a guide is there in each") {
    small::Set set;
    static constexpr std::uint16_t longer[] = {180, 600};
    set.variants[3][0].seconds = longer;
    CHECK(has(defects(set), ErrorCode::no_short_variant, 3));
    set.variants[3][0].guide = cftkit::Guide::guide;
    CHECK_FALSE(has(defects(set), ErrorCode::no_short_variant, 3));
}

TEST_CASE("on each flow the intensities climb without a gap from 0") {
    small::Set set;
    set.practices[3].flow = cftkit::Flow::from_others;
    auto found = defects(set);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == ErrorCode::gap_in_intensities);
    CHECK(found[0].flow == cftkit::Flow::from_others);
    set.practices[1].flow = cftkit::Flow::from_others;
    CHECK(defects(set).empty());
}

TEST_CASE("imagery, breath and closed eyes need a way without them, or an excuse; an excuse for nothing is wrong too") {
    small::Set set;
    set.variants[3][0].imagery = cftkit::Imagery::vivid;
    CHECK(has(defects(set), ErrorCode::no_alternative, 3));
    static constexpr cftkit::Alternative imagery[] = {cftkit::Alternative::imagery};
    set.practices[3].without_alternative = imagery;
    CHECK(defects(set).empty());
    set.variants[3].push_back(small::variant("photo"));
    CHECK(has(defects(set), ErrorCode::no_alternative, 3));
    set.practices[3].without_alternative = {};
    CHECK(defects(set).empty());
    set.variants[2][0].eyes = cftkit::Eyes::closed;
    CHECK(has(defects(set), ErrorCode::no_alternative, 2));
}

TEST_CASE("a paced variant names its paces, and no other one does") {
    small::Set set;
    static constexpr std::string_view paces[] = {"equal_five"};
    set.variants[2][0].breathing = paces;
    CHECK(has(defects(set), ErrorCode::breathing_mismatch, 2));
    set.variants[2][0].breathing = {};
    for (const auto breath : {cftkit::Breath::paced, cftkit::Breath::paced_hold}) {
        auto paced = small::variant("paced");
        paced.breath = breath;
        set.variants[2] = {small::variant("rocking"), paced};
        const auto found = defects(set);
        REQUIRE(found.size() == 1);
        CHECK(found[0].rule == ErrorCode::breathing_mismatch);
        CHECK(found[0].variant == 1);
        set.variants[2][1].breathing = paces;
        CHECK(defects(set).empty());
    }
}

TEST_CASE("an older memory needs a guide and a trauma a clinician, in each variant") {
    using cftkit::Guide;
    using cftkit::Memory;
    const auto is_refused = [](Memory memory, Guide guide) {
        small::Set set;
        set.variants[3].push_back(small::variant("other", 1));
        set.variants[3][1].memory = memory;
        set.variants[3][1].guide = guide;
        const auto found = defects(set);
        return found == std::vector<PracticeDefect>{{.rule = ErrorCode::memory_without_guide, .practice = 3, .variant = 1}};
    };
    for (const auto guide : {Guide::none, Guide::guide, Guide::clinician}) {
        CHECK_FALSE(is_refused(Memory::none, guide));
        CHECK_FALSE(is_refused(Memory::recent, guide));
        CHECK(is_refused(Memory::past, guide) == (guide == Guide::none));
        CHECK(is_refused(Memory::trauma, guide) == (guide != Guide::clinician));
    }
}

TEST_CASE("lengths go up, there is one, and the closing step is shorter than the shortest") {
    small::Set set;
    static constexpr std::uint16_t down[] = {60, 20};
    set.variants[0][0].seconds = down;
    CHECK(has(defects(set), ErrorCode::bad_seconds, 0));
    set.variants[0][0].seconds = {};
    CHECK(has(defects(set), ErrorCode::bad_seconds, 0));
    CHECK(has(defects(set), ErrorCode::practice_unreachable, 0));
    set.variants[0][0].seconds = small::lengths;
    set.variants[0][0].closing_seconds = 20;
    CHECK(has(defects(set), ErrorCode::bad_seconds, 0));
}

TEST_CASE("a safe start at once is at most 20 seconds long, private to nobody and needs nobody") {
    small::Set set;
    static constexpr std::uint16_t a_minute[] = {60};
    set.variants[1][0].seconds = a_minute;
    CHECK(defects(set).size() == 1);
    set.variants[1][0] = small::variant("open");
    set.variants[1][0].privacy = true;
    CHECK(defects(set).size() == 1);
    set.variants[1][0] = small::variant("open");
    set.variants[1][0].guide = cftkit::Guide::guide;
    CHECK(defects(set).size() == 1);
}

TEST_CASE("two minutes are short enough, and a gentle practice may be long") {
    small::Set set;
    static constexpr std::uint16_t two_minutes[] = {120};
    set.variants[3][0].seconds = two_minutes;
    CHECK(defects(set).empty());
    static constexpr std::uint16_t long_one[] = {600};
    set.variants[3][0].seconds = long_one;
    set.variants[3][0].intensity = 0;
    CHECK(defects(set).empty());
}

TEST_CASE("equal lengths do not go up") {
    small::Set set;
    static constexpr std::uint16_t twice[] = {60, 60};
    set.variants[0][0].seconds = twice;
    CHECK(has(defects(set), ErrorCode::bad_seconds, 0));
}

TEST_CASE("a gap at the highest rung is found, and a soft gaze is no closed eye") {
    small::Set set;
    set.variants[3] = {small::variant("a", 4)};
    for (auto& practice : set.practices) practice.flow = cftkit::Flow::to_self;
    set.variants[0] = {small::variant("b", 0), small::variant("c", 1), small::variant("d", 2)};
    auto found = defects(set);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == ErrorCode::gap_in_intensities);
    set.variants[0].push_back(small::variant("e", 3));
    CHECK(defects(set).empty());
    set.variants[0][0].eyes = set.variants[0][1].eyes = set.variants[0][2].eyes = set.variants[0][3].eyes = cftkit::Eyes::soft_gaze;
    CHECK(defects(set).empty());
}

TEST_CASE("a circle is no unreachable practice, and one way out of two that is not in order is enough to be behind a circle") {
    small::Set set;
    const cftkit::PracticeRef itself[] = {{false, 2}};
    const cftkit::Prerequisite needs[] = {{.any_of = itself, .kind = cftkit::PrerequisiteKind::hard}};
    set.practices[2].needs = needs;
    const auto found = defects(set);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == ErrorCode::prerequisite_cycle);
}

TEST_CASE("breath that is only noticed needs a way without it as much as a paced one") {
    small::Set set;
    set.variants[2][0].breath = cftkit::Breath::own_pace;
    CHECK(has(defects(set), ErrorCode::no_alternative, 2));
    static constexpr cftkit::Alternative breath[] = {cftkit::Alternative::breath};
    set.practices[2].without_alternative = breath;
    CHECK_FALSE(has(defects(set), ErrorCode::no_alternative, 2));
}
