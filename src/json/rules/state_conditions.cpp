// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

#include <algorithm>
#include <iterator>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

using Kind = StateCondition::Kind;

constexpr int most_levels = 3;

/// What a fact is made of.
enum class FactKind : std::uint8_t { number, earned, word, practices, families, truth };

FactKind kind_of(Fact fact) noexcept {
    switch (fact) {
        case Fact::seconds_free:
        case Fact::seconds_left_today:
        case Fact::cap:
            return FactKind::number;
        case Fact::earned:
            return FactKind::earned;
        case Fact::stop:
            return FactKind::word;
        case Fact::marked:
        case Fact::first_time:
            return FactKind::practices;
        case Fact::paused:
        case Fact::spaced:
            return FactKind::families;
        default:
            return FactKind::truth;
    }
}

void read_flag(const Node& node, StateCondition& into, const ModelReader& reader) {
    auto& report = reader.report;
    const Fields fields(node, report, {"flag", "in"});
    into.kind = Kind::flag;
    into.flag = static_cast<Flag>(fields.word("flag", {flag_names, flag_names + flag_count}).value_or(0));
    UniqueIds once(report);
    for (const auto& one : filled_list(fields, "in", "the hazard, or the hazard and unknown"))
        if (const auto value = read_word(one, report, words_up_to(Ternary::yes));
            value && once.add(std::string(name(static_cast<Ternary>(*value))), one.at))
            into.values = static_cast<std::uint8_t>(into.values | 1U << *value);
}

/// A bound: a number, or an attribute of the action and so much more.
void read_below(const Fields& above, bool is_of_action, StateCondition& into, const ModelReader& reader) {
    into.kind = Kind::below;
    const auto node = above.node("below");
    if (!is_of_action && node.value->kind != Value::Kind::object) {
        into.number = static_cast<std::int32_t>(above.whole("below", 0, 86400).value_or(0));
        return;
    }
    const Fields fields(node, reader.report, {"action", "plus"});
    into.has_attribute = true;
    const bool is_earned = into.fact == Fact::earned;
    const auto words =
        is_earned ? std::vector<std::string_view>{"intensity"} : std::vector<std::string_view>{"intensity", "seconds"};
    const auto word = fields.word("action", words);
    into.attribute = word == std::size_t{1} ? ActionAttribute::seconds : ActionAttribute::intensity;
    into.number = static_cast<std::int32_t>(fields.whole("plus", -86400, 86400).value_or(0));
}

void read_unknown(const Fields& fields, StateCondition& into) {
    into.unknown_fires = fields.word("unknown", {"fires", "passes"}) == std::size_t{0};
}

void read_number(const Node& node, StateCondition& into, const ModelReader& reader) {
    const Fields fields(node, reader.report, {"fact", "unknown"}, {"below", "above"});
    read_unknown(fields, into);
    if (fields.has("below") == fields.has("above"))
        reader.report.add(ErrorCode::missing_key, fields.at(), "either below or above", fields.has("below") ? "both" : "neither");
    if (fields.has("below")) return read_below(fields, false, into, reader);
    into.kind = Kind::above;
    into.number = static_cast<std::int32_t>(fields.whole("above", 0, 86400).value_or(0));
}

void read_truth(const Node& node, StateCondition& into, const ModelReader& reader) {
    const Fields fields(node, reader.report, {"fact", "is", "unknown"});
    into.kind = Kind::is;
    read_unknown(fields, into);
    for (const auto& one : filled_list(fields, "is", "true or false")) {
        if (one.value->kind != Value::Kind::boolean) {
            wrong_type(one, reader.report, "true or false");
            continue;
        }
        const auto value = 1U << static_cast<unsigned>(one.value->truth ? Ternary::yes : Ternary::no);
        if ((into.values & value) != 0) reader.report.add(ErrorCode::duplicate_id, one.at, "each value once", shown(*one.value));
        into.values = static_cast<std::uint8_t>(into.values | value);
    }
}

void read_stop(const Node& node, StateCondition& into, const ModelReader& reader) {
    const Fields fields(node, reader.report, {"fact", "is"});
    into.kind = Kind::is;
    const auto words = filled_list(fields, "is", "today or review");
    if (words.size() > 1) wrong_type(fields.node("is"), reader.report, "one word");
    constexpr std::string_view known[] = {"today", "review"};
    if (words.empty()) return;
    if (const auto word = read_word(words[0], reader.report, {known, known + std::size(known)})) into.word = known[*word];
}

void read_of_action(const Node& node, std::string_view what, StateCondition& into, const ModelReader& reader) {
    const Fields fields(node, reader.report, {"fact", "contains_action"});
    into.kind = Kind::of_action;
    static_cast<void>(fields.word("contains_action", {what}));
}

void read_fact(const Node& node, StateCondition& into, const ModelReader& reader) {
    const Node named{node.value->find("fact"), pointer(node.at, "fact")};
    const auto fact = read_word(named, reader.report, words_up_to(Fact::prompts_used_up));
    if (!fact) return;
    into.fact = static_cast<Fact>(*fact);
    switch (kind_of(into.fact)) {
        case FactKind::number:
            return read_number(node, into, reader);
        case FactKind::earned: {
            const Fields fields(node, reader.report, {"fact", "below"});
            into.kind = Kind::below;
            if (fields.has("below")) read_below(fields, true, into, reader);
            return;
        }
        case FactKind::word:
            return read_stop(node, into, reader);
        case FactKind::practices:
            return read_of_action(node, "practice", into, reader);
        case FactKind::families:
            return read_of_action(node, "family", into, reader);
        case FactKind::truth:
            return read_truth(node, into, reader);
    }
}

StateDraft read_level(const Node& node, const ModelReader& reader, int level) {
    constexpr std::string_view forms[] = {"always", "all", "any", "flag", "fact", "practised"};
    auto& report = reader.report;
    StateDraft draft;
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
    if (*form == "flag") {
        read_flag(node, into, reader);
    } else if (*form == "fact") {
        read_fact(node, into, reader);
    } else if (*form == "practised") {
        const Fields fields(node, report, {"practised", "fewer_than"});
        into.kind = Kind::practised;
        static_cast<void>(filled_list(fields, "practised", "at least one family or practice"));
        draft.practised = named_ids(fields, "practised", reader);
        into.number = static_cast<std::int32_t>(fields.whole("fewer_than", 1, 100).value_or(1));
    } else if (*form == "always") {
        const Fields fields(node, report, {"always"});
        if (const auto truth = fields.truth("always"); truth && !*truth) wrong_type(fields.node("always"), report, "true");
    } else {
        const Fields fields(node, report, {*form});
        into.kind = *form == "all" ? Kind::all : Kind::any;
        for (const auto& part : filled_list(fields, *form, "at least one condition"))
            draft.parts.push_back(read_level(part, reader, level + 1));
    }
    return draft;
}

}  // namespace

std::vector<Node> filled_list(const Fields& fields, std::string_view key, std::string_view expected) {
    auto nodes = fields.list(key);
    const auto* value = fields.find(key);
    if (value != nullptr && value->kind == Value::Kind::list && nodes.empty())
        fields.report().add(ErrorCode::wrong_type, fields.at(key), std::string(expected), "an empty list");
    return nodes;
}

StateDraft read_state(const Node& node, const ModelReader& reader) { return read_level(node, reader, 1); }

}  // namespace reading
}  // namespace json
}  // namespace cftkit
