// SPDX-License-Identifier: Apache-2.0
#include "form.hpp"

#include <algorithm>
#include <numeric>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

constexpr std::int64_t code_bound = 1000;

struct Codes {
    std::vector<std::int64_t> codes;
    bool has_gaps = false;
};

/// lowest_code and highest_code, or codes; nothing, with a finding, where they make no scale of answers.
std::optional<Codes> read_codes(const Fields& fields) {
    auto& report = fields.report();
    Codes read;
    if (fields.has("codes")) {
        if (fields.has("lowest_code") || fields.has("highest_code")) {
            report.add(ErrorCode::bad_codes, fields.at("codes"), "either codes, or lowest_code and highest_code", "both");
            return std::nullopt;
        }
        const auto before = report.size();
        for (const auto& node : fields.list("codes")) {
            const auto code = read_whole(node, report, -code_bound, code_bound);
            if (code && !read.codes.empty() && *code <= read.codes.back())
                report.add(ErrorCode::bad_codes, node.at, "codes in ascending order", std::to_string(*code));
            if (code) read.codes.push_back(*code);
        }
        if (report.size() != before) return std::nullopt;
        if (read.codes.size() < 2) {
            report.add(ErrorCode::bad_codes, fields.at("codes"), "at least two codes", std::to_string(read.codes.size()));
            return std::nullopt;
        }
        read.has_gaps = read.codes.back() - read.codes.front() + 1 != static_cast<std::int64_t>(read.codes.size());
        return read;
    }
    for (const auto key : {"lowest_code", "highest_code"})
        if (!fields.has(key)) report.add(ErrorCode::missing_key, fields.at(), std::string(key) + ", or codes", "no such key");
    const auto lowest = fields.whole("lowest_code", -code_bound, code_bound);
    const auto highest = fields.whole("highest_code", -code_bound, code_bound);
    if (!lowest || !highest) return std::nullopt;
    if (*lowest >= *highest) {
        report.add(ErrorCode::bad_codes, fields.at("highest_code"), "a code above lowest_code " + std::to_string(*lowest),
                   std::to_string(*highest));
        return std::nullopt;
    }
    read.codes.resize(static_cast<std::size_t>(*highest - *lowest + 1));
    std::iota(read.codes.begin(), read.codes.end(), *lowest);
    return read;
}

/// A table with one entry a legal code.
std::vector<std::int64_t> read_table(const Fields& fields, std::string_view key, const std::vector<std::int64_t>& codes) {
    auto& report = fields.report();
    std::map<std::int64_t, std::int64_t> entries;
    const auto before = report.size();
    for (const auto& [text, node] : fields.members(key)) {
        const auto code = number_in(text);
        if (!code || std::find(codes.begin(), codes.end(), *code) == codes.end())
            report.add(ErrorCode::table_codes_differ, node.at, "the legal codes, each once", text);
        if (const auto points = read_whole(node, report, -code_bound, code_bound); points && code) entries[*code] = *points;
    }
    if (report.size() != before) return {};
    std::vector<std::int64_t> table;
    for (const auto code : codes) {
        if (!entries.contains(code)) {
            report.add(ErrorCode::table_codes_differ, fields.at(key), "an entry for every legal code",
                       "none for " + std::to_string(code));
            return {};
        }
        table.push_back(entries[code]);
    }
    return table;
}

bool read_item_ids(const Fields& top, FormDraft& form) {
    auto& report = top.report();
    if (top.has("item_count") == top.has("item_ids")) {
        report.add(ErrorCode::missing_key, top.at(), "either item_count or item_ids", top.has("item_count") ? "both" : "neither");
        return false;
    }
    const auto before = report.size();
    form.is_numbered = top.has("item_count");
    if (form.is_numbered) {
        form.items_at = top.at("item_count");
        const auto count = top.whole("item_count", 1, 1'000'000);
        if (count && *count > static_cast<std::int64_t>(Instrument::item_capacity))
            report.add(ErrorCode::form_too_large, form.items_at,
                       "at most " + std::to_string(Instrument::item_capacity) + " items", std::to_string(*count));
        else
            for (std::int64_t i = 1; count && i <= *count; ++i) form.items.emplace_back().id = std::to_string(i);
    } else {
        form.items_at = top.at("item_ids");
        UniqueIds ids(report);
        for (const auto& node : top.list("item_ids"))
            if (auto id = read_id(node, report); id && ids.add(*id, node.at)) form.items.emplace_back().id = std::move(*id);
        if (form.items.size() > Instrument::item_capacity)
            report.add(ErrorCode::form_too_large, form.items_at,
                       "at most " + std::to_string(Instrument::item_capacity) + " items", std::to_string(form.items.size()));
        if (form.items.empty() && report.size() == before)
            report.add(ErrorCode::wrong_type, form.items_at, "at least one item", "none");
    }
    return report.size() == before;
}

void read_taken_from(const Fields& top, const Instrument& instrument, FormDraft& form, Reader reader) {
    if (!top.has("taken_from")) return;
    const Fields fields(top.node("taken_from"), top.report(), {"instrument", "items"}, {"sources", "status"});
    static_cast<void>(reader.citing.provenance(fields, instrument.provenance, instrument.authors_own));
    const auto other = fields.id("instrument");
    if (other && *other == instrument.id)
        top.report().add(ErrorCode::unknown_instrument, fields.at("instrument"), "the id of another form", *other);
    const auto nodes = fields.list("items");
    std::vector<std::string_view> items;
    for (const auto& node : nodes) {
        if (node.value->kind == Value::Kind::text)
            static_cast<void>(read_id(node, top.report()));
        else
            static_cast<void>(read_whole(node, top.report(), 1, 1'000'000));
        items.push_back(reader.store.text(node.value->text));
    }
    if (fields.has("items") && items.size() != form.items.size())
        top.report().add(ErrorCode::wrong_item_count, fields.at("items"),
                         std::to_string(form.items.size()) + " items, one for each of this form", std::to_string(items.size()));
    form.taken_from = {reader.store.text(other.value_or("")), reader.store.list(std::move(items))};
}

}  // namespace

std::optional<std::size_t> FormDraft::item_named(const std::string& id, const std::string& at, Report& report) const {
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].id == id) return i;
    report.add(ErrorCode::unknown_item, at,
               is_numbered ? "an item from 1 to " + std::to_string(items.size()) : "one of the item_ids", shortened(id));
    return std::nullopt;
}

std::optional<std::size_t> FormDraft::item(const Node& node, Report& report) const {
    const auto wanted = is_numbered ? Value::Kind::whole : Value::Kind::text;
    if (node.value->kind != wanted) {
        wrong_type(node, report, is_numbered ? "the number of an item" : "the id of an item");
        return std::nullopt;
    }
    return item_named(node.value->text, node.at, report);
}

std::vector<std::size_t> FormDraft::item_list(const Node& node, const std::vector<std::size_t>& all, Report& report) const {
    if (node.value->kind == Value::Kind::text && node.value->text == "all") return all;
    if (node.value->kind != Value::Kind::list) {
        wrong_type(node, report, "a list of items, or \"all\"");
        return {};
    }
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < node.value->items.size(); ++i) {
        const auto one = node[i];
        const auto index = item(one, report);
        if (!index) continue;
        if (std::find(found.begin(), found.end(), *index) != found.end())
            report.add(ErrorCode::duplicate_item, one.at, "each item once", items[*index].id);
        else
            found.push_back(*index);
    }
    return found;
}

std::vector<std::size_t> FormDraft::scored() const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!items[i].is_filler) found.push_back(i);
    return found;
}

bool read_items(const Fields& top, const Instrument& instrument, FormDraft& form, Reader reader) {
    auto& report = reader.report;
    const bool has_items = read_item_ids(top, form);
    const auto codes = read_codes(top);
    if (!has_items || !codes) return false;
    form.codes = codes->codes;
    form.has_gaps = codes->has_gaps;
    for (auto& item : form.items) {
        item.codes = form.codes;
        item.has_gaps = form.has_gaps;
    }
    std::vector<std::size_t> all(form.items.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const auto before = report.size();
    if (top.has("fillers"))
        for (const auto index : form.item_list(top.node("fillers"), {}, report)) form.items[index].is_filler = true;
    for (const auto& node : top.list("item_codes")) {
        const Fields fields(node, report, {"items"}, {"lowest_code", "highest_code", "codes"});
        const auto own = fields.is_object() ? read_codes(fields) : std::nullopt;
        if (!own || !fields.has("items")) continue;
        for (const auto index : form.item_list(fields.node("items"), all, report)) {
            auto& item = form.items[index];
            if (item.has_own_codes)
                report.add(ErrorCode::duplicate_item, fields.at("items"), "codes for each item once", item.id);
            item.codes = own->codes;
            item.has_gaps = own->has_gaps;
            item.has_own_codes = true;
        }
    }
    if (report.size() != before) return false;
    for (const auto& node : top.list("points")) {
        const Fields fields(node, report, {"items", "table"}, {"sources", "status"});
        static_cast<void>(reader.citing.provenance(fields, instrument.provenance, instrument.authors_own));
        if (!fields.has("items") || !fields.has("table")) continue;
        for (const auto index : form.item_list(fields.node("items"), all, report)) {
            auto& item = form.items[index];
            if (!item.points.empty())
                report.add(ErrorCode::duplicate_item, fields.at("items"), "points for each item once", item.id);
            item.points = read_table(fields, "table", item.codes);
            if (!item.points.empty() && std::equal(item.points.begin() + 1, item.points.end(), item.points.begin()))
                report.add(ErrorCode::item_without_effect, fields.at("table"), "points that differ between codes",
                           std::to_string(item.points[0]) + " for every code");
        }
    }
    if (top.has("reversal")) form.reversal = read_table(top, "reversal", form.codes);
    read_taken_from(top, instrument, form, reader);
    return report.size() == before;
}

void read_codings(const Fields& top, const FormDraft& form, Instrument& into, Reader reader) {
    auto& report = reader.report;
    std::vector<Coding> codings;
    UniqueIds ids(report);
    const auto width = form.codes.back() - form.codes.front();
    for (const auto& node : top.list("codings")) {
        const Fields fields(node, report, {"id"}, {"lowest_code", "highest_code", "codes", "mirrored", "sources", "status"});
        static_cast<void>(reader.citing.provenance(fields, into.provenance, into.authors_own));
        const auto id = fields.id("id");
        auto lowest = fields.whole("lowest_code", -code_bound, code_bound).value_or(form.codes.front());
        auto highest = fields.whole("highest_code", -code_bound, code_bound).value_or(lowest + width);
        bool is_shifted = highest - lowest == width;
        if (fields.has("codes")) {
            const auto codes = read_codes(fields);
            if (!codes) continue;
            lowest = codes->codes.front();
            highest = codes->codes.back();
            is_shifted = codes->codes.size() == form.codes.size();
            for (std::size_t i = 0; is_shifted && i < form.codes.size(); ++i)
                is_shifted = codes->codes[i] - lowest == form.codes[i] - form.codes.front();
        }
        if (!is_shifted)
            report.add(
                ErrorCode::coding_width, fields.at(),
                "the form's codes moved by one number: " + std::to_string(lowest) + " to " + std::to_string(lowest + width),
                std::to_string(lowest) + " to " + std::to_string(highest));
        Coding coding;
        coding.lowest_code = static_cast<std::int16_t>(lowest);
        std::vector<std::uint16_t> mirrored;
        if (fields.has("mirrored")) {
            for (const auto index : form.item_list(fields.node("mirrored"), form.scored(), report)) {
                if (form.items[index].has_own_codes)
                    report.add(ErrorCode::coding_width, fields.at("mirrored"), "items without codes of their own",
                               form.items[index].id);
                mirrored.push_back(static_cast<std::uint16_t>(index));
            }
        }
        coding.mirrored = reader.store.list(std::move(mirrored));
        if (!id || !ids.add(*id, fields.at("id"))) continue;
        coding.id = reader.store.text(*id);
        codings.push_back(coding);
    }
    if (const auto wanted = top.id("default_coding")) {
        for (std::size_t i = 0; i < codings.size(); ++i)
            if (codings[i].id == *wanted) into.default_coding = static_cast<std::int16_t>(i);
        if (into.default_coding < 0)
            report.add(ErrorCode::unknown_coding, top.at("default_coding"), "the id of one of the codings", *wanted);
    }
    into.codings = reader.store.list(std::move(codings));
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
