// SPDX-License-Identifier: Apache-2.0
#include <cftkit/json/values.hpp>

#include "dump.hpp"
#include "fields.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace cftkit {
inline namespace json {
namespace {

using namespace reading;
using dumping::quoted;

/// Members in the order in which they are added.
class Ordered {
public:
    Ordered& add(std::string_view key, const std::string& value) {
        text_ += (text_.size() > 1 ? ", " : "") + quoted(key) + ": " + value;
        return *this;
    }
    Ordered& level(std::string_view key, const Level& level) {
        return level.is_known() ? add(key, std::to_string(*level.value())) : *this;
    }
    [[nodiscard]] bool empty() const noexcept { return text_.size() == 1; }
    [[nodiscard]] std::string text() const { return text_ + "}"; }

private:
    std::string text_ = "{";
};

template <class T, class Function>
std::string array(const std::vector<T>& values, Function as_json) {
    std::string text = "[";
    for (const auto& value : values) text += (text.size() > 1 ? ", " : "") + as_json(value);
    return text + "]";
}

Ordered plain(const ThreeSystems& systems) {
    Ordered one;
    for (const auto system : emotion_systems) one.level(name(system), systems[system]);
    return one;
}

/// A null may stand where something is not known; it is the same as nothing.
void drop_nulls(Value& value) {
    std::erase_if(value.members, [](const Member& member) { return member.value.kind == Value::Kind::null; });
    for (auto& member : value.members) drop_nulls(member.value);
    for (auto& item : value.items) drop_nulls(item);
}

/// What a document is made of, and the first thing that is wrong with it.
class Reading {
public:
    explicit Reading(std::string_view text, bool is_personal = false) : is_personal_(is_personal) {
        if (parse(text, document_, report_)) drop_nulls(document_);
        throw_first();
    }
    [[nodiscard]] Node top() const { return {&document_, ""}; }
    /// The keys of an object. Documents of facts may have notes; what a person said has none.
    [[nodiscard]] Fields fields(const Node& node, const std::vector<std::string_view>& needed,
                                const std::vector<std::string_view>& optional) {
        Fields fields(node, report_, needed, optional);
        if (fields.has("note")) report_.add(ErrorCode::unknown_key, fields.at("note"), "no note", "note");
        throw_first();
        return fields;
    }
    void add(ErrorCode rule, std::string where, std::string expected, std::string found) {
        report_.add(rule, std::move(where), std::move(expected), std::move(found));
        throw_first();
    }
    void throw_first() {
        if (report_.empty()) return;
        const auto first = report_.take().front();
        throw Error(first.rule, first.where, first.expected, is_personal_ ? "" : first.found);
    }

private:
    Value document_;
    Report report_;
    bool is_personal_;
};

Level level_of(Reading& reading, const Fields& fields, std::string_view key) {
    const auto* value = fields.find(key);
    if (value == nullptr) return {};
    if (value->kind != Value::Kind::whole)
        reading.add(ErrorCode::wrong_type, fields.at(key), "a whole number from 0 to 10", shown(*value));
    const auto number = value->number;
    const auto level = number < Level::lowest || number > Level::highest ? std::nullopt : Level::of(static_cast<int>(number));
    if (!level) reading.add(ErrorCode::bad_level, fields.at(key), "a whole number from 0 to 10", shown(*value));
    return *level;
}

ThreeSystems systems_of(Reading& reading, const Node& node) {
    const auto fields = reading.fields(node, {}, {"threat", "drive", "soothing"});
    return {level_of(reading, fields, "threat"), level_of(reading, fields, "drive"), level_of(reading, fields, "soothing")};
}

template <class Enum>
Enum word_in(Reading& reading, const Fields& fields, std::string_view key, Enum last, Enum otherwise) {
    if (!fields.has(key)) return otherwise;
    std::vector<std::string_view> words;
    for (int one = 0; one <= static_cast<int>(last); ++one) words.push_back(name(static_cast<Enum>(one)));
    const auto found = fields.word(key, words);
    reading.throw_first();
    return static_cast<Enum>(*found);
}

std::string text_in(Reading& reading, const Fields& fields, std::string_view key) {
    auto text = fields.text(key);
    reading.throw_first();
    return text.value_or("");
}

std::optional<Day> day_of(Reading& reading, const Fields& fields, std::string_view key) {
    if (!fields.has(key)) return std::nullopt;
    const auto text = text_in(reading, fields, key);
    Day day;
    const auto part = [&text](std::size_t from, std::size_t count, int& into) {
        const auto* end = text.data() + from + count;
        return std::from_chars(text.data() + from, end, into).ptr == end;
    };
    const bool is_day = text.size() == 10 && text[4] == '-' && text[7] == '-' && part(0, 4, day.year) && part(5, 2, day.month) &&
                        part(8, 2, day.day) && day.is_valid();
    if (!is_day) reading.add(ErrorCode::bad_argument, fields.at(key), "a day such as 2026-03-02", text);
    return day;
}

std::vector<FormulationEntry> entries_of(Reading& reading, const Fields& top, FormulationStep step) {
    std::vector<FormulationEntry> entries;
    for (const auto& node : top.list(name(step))) {
        const auto fields = reading.fields(node, {"id", "text"}, {"locus"});
        FormulationEntry entry{text_in(reading, fields, "id"), text_in(reading, fields, "text")};
        if (fields.has("locus")) entry.locus = word_in(reading, fields, "locus", Locus::external, Locus::external);
        entries.push_back(std::move(entry));
    }
    reading.throw_first();
    return entries;
}

}  // namespace

std::string to_json(const ThreeSystems& systems) { return plain(systems).text(); }

std::string to_json(const CheckIn& check_in) {
    Ordered one;
    if (const auto systems = plain(check_in.systems); !systems.empty()) one.add("systems", systems.text());
    one.level("felt_safeness", check_in.felt_safeness).level("distress", check_in.distress).level("energy", check_in.energy);
    if (check_in.minutes_free) one.add("minutes_free", std::to_string(*check_in.minutes_free));
    if (check_in.place != Place::unknown) one.add("place", quoted(name(check_in.place)));
    return one.text();
}

std::string to_json(const FactorAnswer& answer) {
    Ordered one;
    one.add("factor", quoted(answer.factor)).add("presence", quoted(name(answer.presence))).level("strength", answer.strength);
    if (answer.reachable_now != Ternary::unknown) one.add("reachable_now", quoted(name(answer.reachable_now)));
    if (answer.since) {
        char day[64];
        std::snprintf(day, sizeof day, "%04d-%02d-%02d", answer.since->year, answer.since->month, answer.since->day);
        one.add("since", quoted(day));
    }
    return one.text();
}

std::string to_json(const Formulation& formulation) {
    Ordered one;
    for (const auto step : formulation_steps)
        one.add(name(step), array(formulation[step], [](const FormulationEntry& entry) {
                    Ordered plain;
                    plain.add("id", quoted(entry.id)).add("text", quoted(entry.text));
                    if (entry.locus) plain.add("locus", quoted(name(*entry.locus)));
                    return plain.text();
                }));
    return one
        .add("links", array(formulation.links,
                            [](const FormulationLink& link) {
                                return Ordered().add("from", quoted(link.from)).add("to", quoted(link.to)).text();
                            }))
        .text();
}

ThreeSystems three_systems_from_json(std::string_view text) {
    Reading reading(text);
    return systems_of(reading, reading.top());
}

CheckIn check_in_from_json(std::string_view text) {
    Reading reading(text);
    const auto fields =
        reading.fields(reading.top(), {}, {"systems", "felt_safeness", "distress", "energy", "minutes_free", "place"});
    CheckIn check_in;
    if (fields.has("systems")) check_in.systems = systems_of(reading, fields.node("systems"));
    check_in.felt_safeness = level_of(reading, fields, "felt_safeness");
    check_in.distress = level_of(reading, fields, "distress");
    check_in.energy = level_of(reading, fields, "energy");
    if (fields.has("minutes_free")) {
        const auto minutes = fields.whole("minutes_free", 0, 1440);
        reading.throw_first();
        check_in.minutes_free = static_cast<int>(*minutes);
    }
    check_in.place = word_in(reading, fields, "place", Place::travelling, Place::unknown);
    return check_in;
}

FactorAnswer factor_answer_from_json(std::string_view text, const Model& model) {
    Reading reading(text);
    const auto fields = reading.fields(reading.top(), {"factor"}, {"presence", "strength", "reachable_now", "since"});
    const auto id = text_in(reading, fields, "factor");
    const auto* factor = model.find_factor(id);
    if (factor == nullptr) reading.add(ErrorCode::unknown_factor, fields.at("factor"), "the id of a protective factor", id);
    FactorAnswer answer{.factor = factor->id};
    answer.presence = word_in(reading, fields, "presence", Presence::present, Presence::not_answered);
    answer.strength = level_of(reading, fields, "strength");
    answer.reachable_now = word_in(reading, fields, "reachable_now", Ternary::yes, Ternary::unknown);
    answer.since = day_of(reading, fields, "since");
    return answer;
}

Formulation formulation_from_json(std::string_view text) {
    Reading reading(text, true);
    const auto fields =
        reading.fields(reading.top(), {}, {"experiences", "fears", "strategies", "consequences", "self_relating", "links"});
    Formulation formulation;
    formulation.experiences = entries_of(reading, fields, FormulationStep::experiences);
    formulation.fears = entries_of(reading, fields, FormulationStep::fears);
    formulation.strategies = entries_of(reading, fields, FormulationStep::strategies);
    formulation.consequences = entries_of(reading, fields, FormulationStep::consequences);
    formulation.self_relating = entries_of(reading, fields, FormulationStep::self_relating);
    for (const auto& node : fields.list("links")) {
        const auto link = reading.fields(node, {"from", "to"}, {});
        formulation.links.push_back({text_in(reading, link, "from"), text_in(reading, link, "to")});
    }
    reading.throw_first();
    return formulation;
}

}  // namespace json
}  // namespace cftkit
