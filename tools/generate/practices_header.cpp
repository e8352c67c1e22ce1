// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"

namespace generate {
namespace {

using Entries = std::vector<std::string>;

Entries needs(const cftkit::PracticeSet& set, const cftkit::List<cftkit::Prerequisite>& all, Facts& facts) {
    Entries entries;
    for (const auto& need : all) {
        Initialiser one;
        facts.refs(one, "any_of", "any_of", set, need.any_of);
        one.number("count", need.count, 1).field("kind", facts.enumerator("PrerequisiteKind", need.kind));
        facts.word(one, "within", "Within", need.within, cftkit::Within::earlier);
        facts.provenance(one, need.provenance);
        entries.push_back(one.braced(4));
    }
    return entries;
}

Entries variants(const cftkit::Practice& practice, Facts& facts) {
    const cftkit::Variant usual;
    Entries entries;
    for (const auto& variant : practice.variants) {
        Initialiser one;
        one.text("id", variant.id);
        facts.word(one, "eyes", "Eyes", variant.eyes, usual.eyes);
        facts.word(one, "breath", "Breath", variant.breath, usual.breath);
        Facts::flag(one, "breath_only", variant.breath_only);
        facts.word(one, "body", "BodyFocus", variant.body, usual.body);
        Facts::flag(one, "touch", variant.touch);
        facts.word(one, "imagery", "Imagery", variant.imagery, usual.imagery);
        Facts::flag(one, "audio", variant.audio);
        Facts::flag(one, "privacy", variant.privacy);
        facts.word(one, "medium", "Medium", variant.medium, usual.medium);
        Facts::flag(one, "interpersonal", variant.interpersonal);
        facts.word(one, "memory", "Memory", variant.memory, usual.memory);
        facts.word(one, "posture", "Posture", variant.posture, usual.posture);
        facts.word(one, "entry", "Entry", variant.entry, usual.entry);
        facts.word(one, "guide", "Guide", variant.guide, usual.guide);
        one.number("intensity", variant.intensity, 0);
        facts.numbers(one, "seconds", "seconds", variant.seconds);
        one.number("closing_seconds", variant.closing_seconds, 0);
        facts.texts(one, "breathing", "paces", variant.breathing);
        entries.push_back(one.text("invitation_id", variant.invitation_id).braced(4));
    }
    return entries;
}

std::string practice(const cftkit::PracticeSet& set, const cftkit::Practice& practice, Facts& facts) {
    const std::string id(practice.id);
    Entries cautions;
    for (const auto& caution : practice.cautions) {
        Initialiser one;
        one.field("caution", facts.enumerator("Caution", caution.caution));
        facts.provenance(one, caution.provenance);
        cautions.push_back(one.braced(4));
    }
    Entries evidence;
    for (const auto& entry : practice.evidence) {
        Initialiser one;
        one.field("about", facts.enumerator("EvidenceAbout", entry.about)).text("note", entry.note);
        facts.provenance(one, entry.provenance);
        evidence.push_back(one.braced(4));
    }
    Initialiser one;
    one.text("id", practice.id).number("family", practice.family, 0).text("wording_id", practice.wording_id);
    facts.words(one, "systems", "EmotionSystem", "works_with", practice.systems);
    facts.word(one, "flow", "Flow", practice.flow, cftkit::Flow::none);
    facts.words(one, "attributes", "EngagementAttribute", "attributes", practice.attributes);
    facts.words(one, "skills", "ActionSkill", "skills", practice.skills);
    facts.texts(one, "grows", "grows", practice.grows);
    facts.list(one, "needs", "Prerequisite", id + "_needs", needs(set, practice.needs, facts));
    facts.list(one, "cautions", "PracticeCaution", id + "_cautions", cautions);
    facts.list(one, "evidence", "Evidence", id + "_evidence", evidence);
    facts.list(one, "variants", "Variant", id + "_variants", variants(practice, facts));
    facts.words(one, "without_alternative", "Alternative", "without_alternative", practice.without_alternative);
    one.text("without_alternative_because", practice.without_alternative_because).text("closing_id", practice.closing_id);
    facts.provenance(one, practice.provenance);
    return one.braced(4);
}

void breathing(const cftkit::BreathingFacts& all, Facts& facts) {
    Entries patterns;
    for (const auto& pattern : all.patterns) {
        Initialiser one;
        one.text("id", pattern.id);
        one.number("lowest_tenths_per_minute", pattern.lowest_tenths_per_minute, 0);
        one.number("highest_tenths_per_minute", pattern.highest_tenths_per_minute, 0);
        one.number("in_tenths", pattern.in_tenths, 0).number("hold_in_tenths", pattern.hold_in_tenths, 0);
        one.number("out_tenths", pattern.out_tenths, 0).number("hold_out_tenths", pattern.hold_out_tenths, 0);
        facts.word(one, "exhale", "Exhale", pattern.exhale, cftkit::Exhale::not_stated);
        facts.provenance(one, pattern.provenance);
        patterns.push_back(one.braced(4));
    }
    Initialiser one;
    facts.list(one, "patterns", "BreathingPattern", "breathing_patterns", patterns);
    one.text("usual", all.usual).number("lowest_tenths_per_minute", all.lowest_tenths_per_minute, 0);
    one.number("highest_tenths_per_minute", all.highest_tenths_per_minute, 0);
    facts.provenance(one, all.provenance);
    facts.constant("Paces of breathing, as each source has them; none is enforced.", "BreathingFacts", "breathing", one);
}

}  // namespace

std::string practices_header(const cftkit::Model& model, const Style& style) {
    Facts facts("practices", style);
    const auto& set = model.practices;
    Entries families;
    for (const auto& family : set.families) {
        Initialiser one;
        one.text("id", family.id).text("mark", family.mark).text("wording_id", family.wording_id);
        facts.list(one, "needs", "Prerequisite", std::string(family.id) + "_needs", needs(set, family.needs, facts));
        facts.provenance(one, family.provenance);
        families.push_back(one.braced(4));
    }
    Entries practices;
    for (const auto& one : set.practices) practices.push_back(practice(set, one, facts));
    Initialiser all;
    facts.list(all, "families", "PracticeFamily", "families", families);
    facts.list(all, "practices", "Practice", "practices", practices);
    facts.constant("Every practice and family, family by family in their order.", "PracticeSet", "practice_set", all);
    breathing(model.breathing, facts);
    return facts.header("data/practices", {style.folder + "/sources.hpp", "cftkit/domain/breathing.hpp",
                                           "cftkit/domain/practice_set.hpp", "", "cstdint", "string_view"});
}

}  // namespace generate
