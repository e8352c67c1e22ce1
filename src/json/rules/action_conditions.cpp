// SPDX-License-Identifier: Apache-2.0
#include "attributes.hpp"
#include "reader.hpp"

#include <algorithm>
#include <iterator>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

using Kind = ActionCondition::Kind;

constexpr int most_levels = 3;

bool is_time(ActionAttribute attribute) noexcept {
    return attribute == ActionAttribute::seconds || attribute == ActionAttribute::closing_seconds;
}
bool is_number(ActionAttribute attribute) noexcept { return is_time(attribute) || attribute == ActionAttribute::intensity; }

/// One value of an attribute, as its place.
std::optional<std::size_t> read_value(const Node& node, ActionAttribute attribute, Report& report) {
    if (attribute == ActionAttribute::intensity) {
        const auto number = read_whole(node, report, 0, highest_intensity);
        return number ? std::optional(static_cast<std::size_t>(*number)) : std::nullopt;
    }
    if (const auto words = words_of_attribute(attribute); !words.empty()) return read_word(node, report, words);
    if (node.value->kind == Value::Kind::boolean) return node.value->truth ? 1 : 0;
    wrong_type(node, report, "true or false");
    return std::nullopt;
}

void read_attribute(const Node& node, ActionCondition& into, const ModelReader& reader) {
    auto& report = reader.report;
    const Node named{node.value->find("attribute"), pointer(node.at, "attribute")};
    const auto attribute = read_word(named, report, words_up_to(ActionAttribute::safe_start));
    into.kind = Kind::in;
    if (!attribute) return;
    into.attribute = static_cast<ActionAttribute>(*attribute);
    std::vector<std::string_view> tests;
    if (!is_time(into.attribute)) tests = {"in", "not_in"};
    if (is_number(into.attribute)) tests.push_back("above");
    auto known = tests;
    known.push_back("attribute");
    const Fields fields(node, report, {"attribute"}, tests);
    std::string_view test;
    std::size_t count = 0;
    for (const std::string_view key : {"in", "not_in", "above"})
        if (fields.has(key)) test = key, ++count;
    if (count != 1) {
        report.add(ErrorCode::missing_key, fields.at(), "one of " + joined(tests), count == 0 ? "none" : std::to_string(count));
        return;
    }
    if (test == "above") {
        into.kind = Kind::above;
        into.number =
            static_cast<std::int32_t>(fields.whole("above", 0, is_time(into.attribute) ? 3600 : highest_intensity).value_or(0));
        return;
    }
    into.kind = test == "in" ? Kind::in : Kind::not_in;
    if (is_time(into.attribute)) return;
    for (const auto& one : filled_list(fields, test, "at least one value")) {
        const auto value = read_value(one, into.attribute, report);
        if (!value) continue;
        if ((into.values >> *value & 1U) != 0) report.add(ErrorCode::duplicate_id, one.at, "each value once", shown(*one.value));
        into.values |= std::uint32_t{1} << *value;
    }
}

ActionDraft read_level(const Node& node, const ModelReader& reader, int level) {
    constexpr std::string_view forms[] = {"all", "any", "kind", "family", "practice", "attribute"};
    auto& report = reader.report;
    ActionDraft draft;
    draft.at = node.at;
    auto& into = draft.condition;
    if (level > most_levels) {
        report.add(ErrorCode::condition_too_deep, node.at, "at most three levels", "another");
        return draft;
    }
    const auto* form = std::find_if(std::begin(forms), std::end(forms), [&node](auto key) {
        return node.value->kind == Value::Kind::object && node.value->find(key) != nullptr;
    });
    if (form == std::end(forms)) {
        const auto before = report.size();
        const Fields fields(node, report, {}, {forms, forms + std::size(forms)});
        if (report.size() == before)
            report.add(ErrorCode::missing_key, node.at, "one of " + joined({forms, forms + std::size(forms)}), "none");
        return draft;
    }
    if (*form == "attribute") {
        read_attribute(node, into, reader);
        return draft;
    }
    const Fields fields(node, report, {*form});
    if (*form == "kind") {
        into.kind = Kind::kind;
        UniqueIds once(report);
        for (const auto& one : filled_list(fields, "kind", "at least one kind"))
            if (const auto kind = read_word(one, report, words_up_to(ActionKind::practice))) {
                const std::string id(name(static_cast<ActionKind>(*kind)));
                if (!once.add(id, one.at)) continue;
                into.kinds = static_cast<std::uint8_t>(into.kinds | 1U << *kind);
                draft.names.push_back({id, one.at});
            }
    } else if (*form == "family" || *form == "practice") {
        into.kind = *form == "family" ? Kind::family : Kind::practice;
        static_cast<void>(filled_list(fields, *form, "at least one id"));
        draft.names = named_ids(fields, *form, reader);
    } else {
        into.kind = *form == "all" ? Kind::all : Kind::any;
        for (const auto& part : filled_list(fields, *form, "at least one condition"))
            draft.parts.push_back(read_level(part, reader, level + 1));
    }
    return draft;
}

}  // namespace

std::vector<std::string_view> words_of_attribute(ActionAttribute attribute) {
    switch (attribute) {
        case ActionAttribute::eyes:
            return words_up_to(Eyes::closed);
        case ActionAttribute::breath:
            return words_up_to(Breath::paced_hold);
        case ActionAttribute::body:
            return words_up_to(BodyFocus::inside);
        case ActionAttribute::imagery:
            return words_up_to(Imagery::vivid);
        case ActionAttribute::medium:
            return words_up_to(Medium::action);
        case ActionAttribute::memory:
            return words_up_to(Memory::trauma);
        case ActionAttribute::posture:
            return words_up_to(Posture::lying);
        case ActionAttribute::entry:
            return words_up_to(Entry::other);
        case ActionAttribute::guide:
            return words_up_to(Guide::clinician);
        case ActionAttribute::flow:
            return words_up_to(Flow::from_others);
        default:
            return {};
    }
}

ActionDraft read_action(const Node& node, const ModelReader& reader) { return read_level(node, reader, 1); }

}  // namespace reading
}  // namespace json
}  // namespace cftkit
