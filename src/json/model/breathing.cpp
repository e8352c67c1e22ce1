// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

namespace {

/// A number in tenths: 4.5 is 45.
std::optional<std::int16_t> tenths(const Fields& fields, std::string_view key, std::int16_t lowest) {
    const auto decimal = fields.decimal(key, 1);
    if (!decimal) return std::nullopt;
    const auto value = decimal->digits * (decimal->decimals == 0 ? 10 : 1);
    if (value < lowest || value > 600) {
        wrong_type(fields.node(key), fields.report(), lowest > 0 ? "more than 0, at most 60" : "0 to 60");
        return std::nullopt;
    }
    return static_cast<std::int16_t>(value);
}

void read_pace(const Fields& fields, BreathingPattern& into, Report& report) {
    const auto lowest = tenths(fields, "lowest_per_minute", 1);
    const auto highest = tenths(fields, "highest_per_minute", 1);
    into.lowest_tenths_per_minute = lowest.value_or(0);
    into.highest_tenths_per_minute = highest.value_or(0);
    if (fields.has("lowest_per_minute") != fields.has("highest_per_minute"))
        report.add(ErrorCode::missing_key, fields.at(), "lowest_per_minute and highest_per_minute together", "one of them");
    if (lowest && highest && *lowest > *highest)
        report.add(ErrorCode::breathing_mismatch, fields.at("highest_per_minute"), "no less than lowest_per_minute",
                   shown(*fields.find("highest_per_minute")));
}

void read_seconds(const Fields& fields, BreathingPattern& into, Report& report) {
    into.in_tenths = tenths(fields, "in_seconds", 1).value_or(0);
    into.hold_in_tenths = tenths(fields, "hold_in_seconds", 0).value_or(0);
    into.out_tenths = tenths(fields, "out_seconds", 1).value_or(0);
    into.hold_out_tenths = tenths(fields, "hold_out_seconds", 0).value_or(0);
    const bool has_any =
        fields.has("in_seconds") || fields.has("out_seconds") || fields.has("hold_in_seconds") || fields.has("hold_out_seconds");
    if (has_any && !(fields.has("in_seconds") && fields.has("out_seconds")))
        report.add(ErrorCode::missing_key, fields.at(), "in_seconds and out_seconds together", "one of them");
    if (!has_any && fields.is_object() && !fields.has("lowest_per_minute") && !fields.has("highest_per_minute"))
        report.add(ErrorCode::missing_key, fields.at(), "seconds, or breaths a minute", "neither");
}

/// What is written must not contradict the seconds: breaths a minute follow from them, and so does which half is longer.
void check_consistent(const Fields& fields, const BreathingPattern& pattern, Report& report) {
    if (pattern.in_tenths == 0 || pattern.out_tenths == 0) return;
    const bool is_equal = pattern.in_tenths == pattern.out_tenths;
    if ((pattern.exhale == Exhale::equal && !is_equal) ||
        (pattern.exhale == Exhale::longer && pattern.out_tenths <= pattern.in_tenths))
        report.add(ErrorCode::breathing_mismatch, fields.at("exhale"), "what in_seconds and out_seconds say",
                   shown(*fields.find("exhale")));
    if (pattern.lowest_tenths_per_minute == 0) return;
    // 600 tenths of a second a minute; in tenths of a breath 6000 / cycle. Within half a tenth, as printed numbers are rounded.
    const int cycle = pattern.in_tenths + pattern.hold_in_tenths + pattern.out_tenths + pattern.hold_out_tenths;
    const auto is_below = [cycle](int tenths) { return 2 * 6000 < (2 * tenths - 1) * cycle; };
    const auto is_above = [cycle](int tenths) { return 2 * 6000 > (2 * tenths + 1) * cycle; };
    if (is_below(pattern.lowest_tenths_per_minute) || is_above(pattern.highest_tenths_per_minute))
        report.add(ErrorCode::breathing_mismatch, fields.at("lowest_per_minute"),
                   "breaths a minute that hold those of the seconds, 600 / " + std::to_string(cycle),
                   shown(*fields.find("lowest_per_minute")) + " to " + shown(*fields.find("highest_per_minute")));
}

}  // namespace

void read_breathing(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    const Fields top({&document, ""}, report, {"schema", "usual", "lowest_per_minute", "highest_per_minute", "patterns"},
                     {"sources", "status"});
    BreathingDraft draft;
    draft.facts.provenance = reader.own_provenance(top);
    BreathingPattern limits;
    read_pace(top, limits, report);
    draft.facts.lowest_tenths_per_minute = limits.lowest_tenths_per_minute;
    draft.facts.highest_tenths_per_minute = limits.highest_tenths_per_minute;
    draft.usual = {top.id("usual").value_or(""), top.at("usual")};
    UniqueIds ids(report);
    for (const auto& node : top.list("patterns")) {
        const Fields fields(node, report, {"id"},
                            {"lowest_per_minute", "highest_per_minute", "in_seconds", "hold_in_seconds", "out_seconds",
                             "hold_out_seconds", "exhale", "sources", "status"});
        BreathingPattern pattern;
        const auto id = fields.id("id");
        const auto before = report.size();
        read_pace(fields, pattern, report);
        read_seconds(fields, pattern, report);
        if (const auto exhale = fields.word("exhale", {"equal", "longer"}))
            pattern.exhale = *exhale == 0 ? Exhale::equal : Exhale::longer;
        if (report.size() == before) check_consistent(fields, pattern, report);
        pattern.provenance = reader.provenance(fields, draft.facts.provenance);
        if (!id || !ids.add(*id, fields.at("id"))) continue;
        pattern.id = reader.store.text(*id);
        draft.patterns.push_back({pattern, {reader.document, fields.at("id")}});
    }
    reader.into.breathing.push_back({std::move(draft), reader.document});
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
