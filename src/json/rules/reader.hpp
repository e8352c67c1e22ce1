// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/documents.hpp"
#include "../model/reader.hpp"
#include "draft.hpp"

#include <cftkit/sequencing/settings.hpp>

namespace cftkit {
inline namespace json {
namespace reading {

void read_flags(const Value& document, const ModelReader& reader);
void read_guards(const Value& document, const ModelReader& reader);
void read_questions(const Value& document, const ModelReader& reader);
void read_settings(const Value& document, const ModelReader& reader);

[[nodiscard]] StateDraft read_state(const Node& node, const ModelReader& reader);
[[nodiscard]] ActionDraft read_action(const Node& node, const ModelReader& reader);
/// The elements of a list that says nothing where it is empty.
[[nodiscard]] std::vector<Node> filled_list(const Fields& fields, std::string_view key, std::string_view expected);

/// What is wrong with one guard, whatever else there is: what its severity may do, what must stay, how unknown counts.
void check_guard(const GuardDraft& guard, const Fields& fields, const ModelReader& reader);
/// What the parts of the rules must be to each other.
void check_rules(ModelReading& reading);

/// What the ids of guards that are made of needs begin with.
inline constexpr std::string_view prerequisite_prefix = "prerequisite_";
/// A guard for each firm need of the families and practices. None whose id is among `guards` already.
void add_prerequisites(ModelReading& reading, std::vector<Guard>& guards);

/// One number of the settings.
struct SettingsMember {
    std::string_view name;
    std::uint16_t Settings::*member;
    int lowest;
    int highest;
};
inline constexpr SettingsMember settings_members[] = {
    {"cool_down_minutes", &Settings::cool_down_minutes, 0, 65535},
    {"gentler_days", &Settings::gentler_days, 0, 65535},
    {"pause_marks", &Settings::pause_marks, 1, 65535},
    {"pause_days", &Settings::pause_days, 0, 65535},
    {"review_marks", &Settings::review_marks, 1, 65535},
    {"return_days", &Settings::return_days, 0, 65535},
    {"earn_completions", &Settings::earn_completions, 1, 65535},
    {"seconds_a_day", &Settings::seconds_a_day, 0, 65535},
    {"counted_above_seconds", &Settings::counted_above_seconds, 0, 65535},
    {"high_intensity", &Settings::high_intensity, 0, highest_intensity},
    {"rest_days", &Settings::rest_days, 0, 65535},
    {"score_valid_days", &Settings::score_valid_days, 0, 65535},
    {"signpost_after_alert_days", &Settings::signpost_after_alert_days, 0, 65535},
    {"override_days", &Settings::override_days, 0, 65535},
    {"questions_before_practice", &Settings::questions_before_practice, 0, 65535},
    {"ask_again_days", &Settings::ask_again_days, 0, 65535},
    {"gentle_from_distress", &Settings::gentle_from_distress, 0, 10}};

}  // namespace reading
}  // namespace json
}  // namespace cftkit
