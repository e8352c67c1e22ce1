// SPDX-License-Identifier: Apache-2.0
#include "write.hpp"

namespace cftkit {
inline namespace json {
namespace writing {
namespace {

Written needs(const PracticeSet& set, const List<Prerequisite>& all) {
    return Written::array(all, [&set](const Prerequisite& need) {
        auto one = Written::object();
        one.list("any_of", ids_of(set, need.any_of)).number("count", need.count);
        return one.text("kind", name(need.kind)).text("within", name(need.within)).provenance(need.provenance);
    });
}

Written variant(const Variant& variant) {
    auto one = Written::object();
    one.text("id", variant.id).text("eyes", name(variant.eyes)).text("breath", name(variant.breath));
    one.boolean("breath_only", variant.breath_only).text("body", name(variant.body)).boolean("touch", variant.touch);
    one.text("imagery", name(variant.imagery)).boolean("audio", variant.audio).boolean("privacy", variant.privacy);
    one.text("medium", name(variant.medium)).boolean("interpersonal", variant.interpersonal);
    one.text("memory", name(variant.memory)).text("posture", name(variant.posture)).text("entry", name(variant.entry));
    one.text("guide", name(variant.guide)).number("intensity", variant.intensity).list("seconds", variant.seconds);
    one.number("closing_seconds", variant.closing_seconds).list_if_any("breathing", variant.breathing);
    if (!variant.invitation_id.empty()) one.text("invitation_id", variant.invitation_id);
    return one;
}

Written practice(const PracticeSet& set, const Practice& practice) {
    auto one = Written::object();
    one.text("id", practice.id).text("wording_id", practice.wording_id).list("systems", practice.systems);
    one.text("flow", name(practice.flow)).list("attributes", practice.attributes).list("skills", practice.skills);
    one.list("grows", practice.grows).put("needs", needs(set, practice.needs));
    one.put("cautions", Written::array(practice.cautions, [](const PracticeCaution& caution) {
                auto entry = Written::object();
                return entry.text("id", name(caution.caution)).provenance(caution.provenance);
            }));
    one.put("evidence", Written::array(practice.evidence, [](const Evidence& evidence) {
                auto entry = Written::object();
                return entry.text("about", name(evidence.about)).text("note", evidence.note).provenance(evidence.provenance);
            }));
    one.text("closing_id", practice.closing_id);
    one.list_if_any("without_alternative", practice.without_alternative);
    if (!practice.without_alternative.empty()) one.text("without_alternative_because", practice.without_alternative_because);
    return one.put("variants", Written::array(practice.variants, variant)).provenance(practice.provenance);
}

}  // namespace

Written family(const PracticeSet& set, std::size_t index) {
    const auto& facts = set.families[index];
    auto head = Written::object();
    head.text("id", facts.id).text("mark", facts.mark).text("wording_id", facts.wording_id);
    auto document = document_of("practices.v1");
    document.put("family", head.put("needs", needs(set, facts.needs)).provenance(facts.provenance));
    std::vector<const Practice*> own;
    for (const auto& one : set.practices)
        if (one.family == index) own.push_back(&one);
    return document.put("practices", Written::array(own, [&set](const Practice* one) { return practice(set, *one); }));
}

Written breathing(const BreathingFacts& facts) {
    auto document = document_of("breathing.v1");
    document.text("usual", facts.usual).tenths("lowest_per_minute", facts.lowest_tenths_per_minute);
    document.tenths("highest_per_minute", facts.highest_tenths_per_minute).provenance(facts.provenance);
    return document.put("patterns", Written::array(facts.patterns, [](const BreathingPattern& pattern) {
                            auto one = Written::object();
                            one.text("id", pattern.id);
                            if (pattern.lowest_tenths_per_minute != 0)
                                one.tenths("lowest_per_minute", pattern.lowest_tenths_per_minute);
                            if (pattern.highest_tenths_per_minute != 0)
                                one.tenths("highest_per_minute", pattern.highest_tenths_per_minute);
                            if (pattern.in_tenths != 0 || pattern.out_tenths != 0) {
                                one.tenths("in_seconds", pattern.in_tenths).tenths("hold_in_seconds", pattern.hold_in_tenths);
                                one.tenths("out_seconds", pattern.out_tenths).tenths("hold_out_seconds", pattern.hold_out_tenths);
                            }
                            if (pattern.exhale != Exhale::not_stated) one.text("exhale", name(pattern.exhale));
                            return one.provenance(pattern.provenance);
                        }));
}

}  // namespace writing
}  // namespace json
}  // namespace cftkit
