// SPDX-License-Identifier: Apache-2.0
#include <cftkit/catalogue/practices.hpp>
#include <cftkit/catalogue/programmes.hpp>
#include <cftkit/catalogue/whole_model.hpp>
#include <cftkit/domain.hpp>

#include "catch.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

using cftkit::PrerequisiteKind;

constexpr const auto& practices = cftkit::catalogue::practice_set;

// Everything that a set must fulfil, at compile time.
static_assert(cftkit::first_catalogue_defect(practices).rule == cftkit::ErrorCode::none);

/// Marks of the families, "P8<-P7 hard_unguided" for each edge of theirs.
std::set<std::string> firm_edges() {
    std::set<std::string> edges;
    for (const auto& family : practices.families)
        for (const auto& need : family.needs) {
            if (need.kind != PrerequisiteKind::hard && need.kind != PrerequisiteKind::hard_unguided) continue;
            std::string edge = std::string(family.mark) + "<-";
            for (const auto& ref : need.any_of)
                edge += (edge.back() == '-' ? "" : "|") + std::string(ref.is_family ? practices.families[ref.index].mark : practices.id_of(ref));
            edges.insert(edge + " " + std::string(name(need.kind)) + " " + std::to_string(need.count) + " " + std::string(name(need.within)));
        }
    return edges;
}

/// "4: P12b<-P10": step, family taught, families needed.
std::vector<std::string> lifted(std::string_view id) {
    std::vector<std::string> edges;
    const auto* programme = cftkit::catalogue::model.find_programme(id);
    REQUIRE(programme != nullptr);
    cftkit::for_each_lifted_edge(practices, *programme, [&edges](const cftkit::LiftedEdge& edge) {
        const auto mark = [](const cftkit::PracticeRef& ref) {
            return std::string(practices.families[ref.is_family ? ref.index : practices.practices[ref.index].family].mark);
        };
        std::string text = std::to_string(edge.step) + ": " + mark(edge.practice) + "<-";
        for (const auto& ref : edge.need->any_of) text += (text.back() == '-' ? "" : "|") + mark(ref);
        edges.push_back(text);
    });
    return edges;
}

using Edges = std::vector<std::string>;

}  // namespace

TEST_CASE("the firm edges between families are those that the clinical review laid down, three times each", "[model]") {
    CHECK(firm_edges() == std::set<std::string>{
                              "P4<-P1|P2 hard 3 earlier",
                              "P7<-P2 hard 3 earlier",
                              "P10<-P1|P2 hard 3 earlier",
                              "P11<-P7 hard 3 same_session",
                              "P12a<-P7 hard 3 earlier",
                              "P12a<-P10 hard 3 earlier",
                              "P12b<-P7 hard 3 earlier",
                              "P12b<-P10 hard 3 earlier",
                              "P13f<-P12a|P12b hard 3 earlier",
                              "P5<-P4 hard_unguided 3 earlier",
                              "P6<-P1|P2 hard_unguided 3 earlier",
                              "P8<-P7 hard_unguided 3 earlier",
                              "P9<-P7 hard_unguided 3 earlier",
                              "P13a<-P7 hard_unguided 3 earlier",
                          });
}

TEST_CASE("the right to stop and the way to help come before everything else, each of the two, and nothing comes before them", "[model]") {
    for (const auto& family : practices.families)
        for (const auto* before : {"stop_any_time", "crisis_information"}) {
            const bool is_needed = std::any_of(family.needs.begin(), family.needs.end(), [before](const auto& need) {
                return need.kind == PrerequisiteKind::absolute && need.count == 1 && need.any_of.size() == 1 &&
                       practices.id_of(need.any_of[0]) == before;
            });
            CHECK(is_needed == (family.mark != "P0a"));
        }
}

TEST_CASE("families stand in the order P0a to P14", "[model]") {
    const std::vector<std::string_view> order{"P0a", "P0b", "P1",  "P2",   "P3",   "P4",   "P5",   "P6",   "P7", "P8",
                                              "P9",  "P10", "P11", "P12a", "P12b", "P13a", "P13f", "P13v", "P14"};
    std::vector<std::string_view> marks;
    for (const auto& family : practices.families) marks.push_back(family.mark);
    CHECK(marks == order);
}

TEST_CASE("published orders run with nobody lifting: the edges that they do not keep", "[model]") {
    CHECK(lifted("mclean_2022") == Edges{});
    CHECK(lifted("self_stigma_cft_2023") == Edges{});
    CHECK(lifted("comfort_2023") == Edges{});
    CHECK(lifted("cftp") == Edges{"4: P12b<-P10"});
    CHECK(lifted("msc") == Edges{"4: P8<-P7", "5: P5<-P4"});
    CHECK(lifted("cct") == Edges{"3: P8<-P7", "4: P8<-P7", "8: P8<-P7"});
    // Attention to the breath in module 1 is read as mindful attention; read as soothing rhythm it would lift nothing.
    CHECK(lifted("icop_2021") == Edges{"2: P10<-P1|P2"});
    CHECK(lifted("pmc10955982") == Edges{"3: P8<-P7", "3: P12b<-P7", "3: P12b<-P10", "6: P5<-P4"});
}

TEST_CASE("orders of which parts were not seen say so, and what they lift is not settled", "[model]") {
    const auto* manual = cftkit::catalogue::model.find_programme("fox_cattani_2020");
    REQUIRE(manual != nullptr);
    CHECK_FALSE(manual->is_complete);
    CHECK(std::any_of(manual->steps.begin(), manual->steps.end(), [](const auto& step) { return !step.is_seen; }));
}

TEST_CASE("every lifted edge of the programmes led by a teacher is one that a guide meets", "[model]") {
    for (const auto* id : {"msc", "cct"})
        cftkit::for_each_lifted_edge(practices, *cftkit::catalogue::model.find_programme(id), [](const cftkit::LiftedEdge& edge) {
            CHECK(edge.need->kind == PrerequisiteKind::hard_unguided);
        });
}

TEST_CASE("the counter-example is refused from its second day on, and touches past memories", "[model]") {
    const auto* series = cftkit::catalogue::model.find_programme("email_series_4579");
    REQUIRE(series != nullptr);
    CHECK(series->is_counter_example);
    CHECK(series->unit == cftkit::StepUnit::day);
    std::set<int> refused;
    cftkit::for_each_lifted_edge(practices, *series, [&refused](const cftkit::LiftedEdge& edge) { refused.insert(edge.step); });
    for (const int day : {2, 3, 4, 5}) CHECK(refused.count(day) == 1);
    for (const auto& step : series->steps)
        if (step.number >= 3 && step.number <= 5) CHECK(step.memory == cftkit::Memory::past);
    for (const auto& programme : cftkit::catalogue::model.programmes)
        CHECK(programme.is_counter_example == (programme.id == "email_series_4579"));
}

TEST_CASE("without anybody there most practices can be come to, with a guide more, with a clinician all", "[model]") {
    const auto reachable = [](cftkit::Guide there) {
        const auto can = [there](const cftkit::Practice& practice) {
            return std::any_of(practice.variants.begin(), practice.variants.end(), [&](const auto& variant) { return variant.guide <= there; });
        };
        std::set<std::string_view> done;
        for (bool changed = true; changed;) {
            changed = false;
            for (const auto& practice : practices.practices) {
                if (done.count(practice.id) != 0 || !can(practice)) continue;
                bool is_ready = true;
                practices.for_each_need(practice, [&](const cftkit::Prerequisite& need) {
                    if (need.kind == PrerequisiteKind::soft || (need.kind == PrerequisiteKind::hard_unguided && there != cftkit::Guide::none)) return;
                    const bool is_met = std::any_of(need.any_of.begin(), need.any_of.end(), [&](const auto& ref) {
                        return std::any_of(practices.practices.begin(), practices.practices.end(),
                                           [&](const auto& other) { return done.count(other.id) != 0 && practices.is_in(other, ref); });
                    });
                    is_ready = is_ready && is_met;
                });
                if (is_ready) changed = done.insert(practice.id).second;
            }
        }
        return done;
    };
    const auto alone = reachable(cftkit::Guide::none);
    const auto guided = reachable(cftkit::Guide::guide);
    const auto with_clinician = reachable(cftkit::Guide::clinician);
    CHECK(alone.size() < guided.size());
    CHECK(guided.size() < with_clinician.size());
    CHECK(with_clinician.size() == practices.practices.size());
    for (const auto& practice : practices.practices) {
        const auto mark = practices.family_of(practice).mark;
        if (mark == "P12a" || mark == "P12b" || mark == "P13f") CHECK(alone.count(practice.id) == 0);
        if (mark == "P12b") CHECK(guided.count(practice.id) == 0);
    }
}

TEST_CASE("memories of the past need a guide and those of trauma a clinician, wherever they are touched", "[model]") {
    for (const auto& practice : practices.practices)
        for (const auto& variant : practice.variants) {
            if (variant.memory == cftkit::Memory::past) CHECK(variant.guide != cftkit::Guide::none);
            if (variant.memory == cftkit::Memory::trauma) CHECK(variant.guide == cftkit::Guide::clinician);
        }
}

TEST_CASE("every system, flow, attribute, skill and protective factor has practices, and each factor named is one", "[model]") {
    const auto& model = cftkit::catalogue::model;
    const auto any = [](auto has) { return std::any_of(practices.practices.begin(), practices.practices.end(), has); };
    const auto holds = [](const auto& list, const auto& value) { return std::find(list.begin(), list.end(), value) != list.end(); };
    for (const auto system : cftkit::emotion_systems) CHECK(any([&](const auto& one) { return holds(one.systems, system); }));
    for (const auto flow : cftkit::flows) CHECK(any([&](const auto& one) { return one.flow == flow; }));
    for (const auto attribute : cftkit::engagement_attributes) CHECK(any([&](const auto& one) { return holds(one.attributes, attribute); }));
    for (const auto skill : cftkit::action_skills) CHECK(any([&](const auto& one) { return holds(one.skills, skill); }));
    for (const auto& practice : practices.practices)
        for (const auto factor : practice.grows) CHECK(model.find_factor(factor) != nullptr);
    for (const auto& factor : model.factors)
        if (!factor.is_basic_need && factor.id != "trauma_informed_care")
            CHECK(any([&](const auto& one) { return holds(one.grows, factor.id); }));
}
