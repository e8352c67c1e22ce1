// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {

namespace {

constexpr std::uint16_t tiers[] = {20, 60, 120, 180, 300, 600, 900, 1200};

List<std::uint16_t> read_seconds(const Fields& fields, const ModelReader& reader) {
    auto& report = reader.report;
    std::vector<std::uint16_t> seconds;
    for (const auto& node : fields.list("seconds")) {
        const auto one = read_whole(node, report, 1, 3600);
        if (!one) continue;
        if (std::find(std::begin(tiers), std::end(tiers), *one) == std::end(tiers))
            report.add(ErrorCode::bad_seconds, node.at, "one of 20, 60, 120, 180, 300, 600, 900, 1200", shown(*node.value));
        else if (!seconds.empty() && *one <= seconds.back())
            report.add(ErrorCode::bad_seconds, node.at, "more than the one before, " + std::to_string(seconds.back()),
                       shown(*node.value));
        seconds.push_back(static_cast<std::uint16_t>(*one));
    }
    if (seconds.empty() && fields.has("seconds"))
        report.add(ErrorCode::bad_seconds, fields.at("seconds"), "at least one length", "none");
    return reader.store.list(std::move(seconds));
}

Variant read_variant(const Fields& fields, const ModelReader& reader) {
    auto& report = reader.report;
    Variant variant;
    variant.eyes = word_of(fields, "eyes", Eyes::closed);
    variant.breath = word_of(fields, "breath", Breath::paced_hold);
    variant.breath_only = fields.truth("breath_only").value_or(false);
    variant.body = word_of(fields, "body", BodyFocus::inside);
    variant.touch = fields.truth("touch").value_or(false);
    variant.imagery = word_of(fields, "imagery", Imagery::vivid);
    variant.audio = fields.truth("audio").value_or(false);
    variant.privacy = fields.truth("privacy").value_or(false);
    variant.medium = word_of(fields, "medium", Medium::action);
    variant.interpersonal = fields.truth("interpersonal").value_or(false);
    variant.memory = word_of(fields, "memory", Memory::trauma);
    variant.posture = word_of(fields, "posture", Posture::lying);
    variant.entry = word_of(fields, "entry", Entry::other);
    variant.guide = word_of(fields, "guide", Guide::clinician);
    variant.intensity = static_cast<std::uint8_t>(fields.whole("intensity", 0, highest_intensity).value_or(0));
    variant.seconds = read_seconds(fields, reader);
    const auto closing = fields.whole("closing_seconds", 0, 1200);
    variant.closing_seconds = static_cast<std::uint16_t>(closing.value_or(0));
    if (closing && !variant.seconds.empty() && *closing >= variant.seconds[0])
        report.add(ErrorCode::bad_seconds, fields.at("closing_seconds"),
                   "less than the shortest length, " + std::to_string(variant.seconds[0]), std::to_string(*closing));
    if (variant.breath_only && fields.has("breath") && variant.breath == Breath::none)
        report.add(ErrorCode::breathing_mismatch, fields.at("breath_only"), "false where nothing is asked of the breath", "true");
    return variant;
}

}  // namespace

void read_variants(const Fields& fields, PracticeDraft& into, const ModelReader& reader) {
    std::vector<Variant> variants;
    UniqueIds ids(reader.report);
    for (const auto& node : fields.list("variants")) {
        const Fields one(node, reader.report,
                         {"id", "eyes", "breath", "breath_only", "body", "touch", "imagery", "audio", "privacy", "medium",
                          "interpersonal", "memory", "posture", "entry", "guide", "intensity", "seconds", "closing_seconds"},
                         {"breathing", "invitation_id"});
        const auto id = one.id("id");
        auto variant = read_variant(one, reader);
        if (!id || !ids.add(*id, one.at("id"))) continue;
        variant.id = reader.store.text(*id);
        variant.invitation_id = reader.wording(one, "invitation_id");
        variants.push_back(variant);
        into.paces.push_back(named_ids(one, "breathing", reader));
        into.variants_at.push_back(one.at());
    }
    into.practice.variants = reader.store.list(std::move(variants));
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
