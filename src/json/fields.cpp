// SPDX-License-Identifier: Apache-2.0
#include "fields.hpp"

#include <cftkit/assessment/engine.hpp>

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {

void wrong_type(const Node& node, Report& report, std::string_view expected) {
    report.add(ErrorCode::wrong_type, node.at, std::string(expected), shown(*node.value));
}

Fields::Fields(Node node, Report& report, const std::vector<std::string_view>& required,
               const std::vector<std::string_view>& optional)
    : node_(std::move(node)), report_(&report) {
    if (!is_object()) {
        wrong_type(node_, report, "an object");
        return;
    }
    std::vector<std::string_view> known = required;
    known.insert(known.end(), optional.begin(), optional.end());
    known.push_back("note");
    for (const auto& member : node_.value->members) {
        if (std::find(known.begin(), known.end(), member.key) != known.end()) continue;
        const auto meant = nearest(member.key, known);
        std::string found = shortened(member.key);
        if (!meant.empty()) found.append(" (").append(meant).append("?)");
        report.add(ErrorCode::unknown_key, at(member.key), "one of " + joined(known), found);
    }
    for (const auto key : required)
        if (!has(key)) report.add(ErrorCode::missing_key, node_.at, std::string(key), "no such key");
    static_cast<void>(text("note"));
}

std::optional<std::string> Fields::text(std::string_view key) const {
    return has(key) ? read_text(node(key), *report_) : std::nullopt;
}
std::optional<std::string> Fields::id(std::string_view key) const {
    return has(key) ? read_id(node(key), *report_) : std::nullopt;
}
std::optional<std::int64_t> Fields::whole(std::string_view key, std::int64_t lowest, std::int64_t highest) const {
    return has(key) ? read_whole(node(key), *report_, lowest, highest) : std::nullopt;
}
std::optional<Decimal> Fields::decimal(std::string_view key, int most_decimals) const {
    return has(key) ? read_decimal(node(key), *report_, most_decimals) : std::nullopt;
}

std::vector<Node> Fields::list(std::string_view key) const {
    std::vector<Node> nodes;
    if (!has(key)) return nodes;
    const auto whole_list = node(key);
    if (whole_list.value->kind != Value::Kind::list) {
        wrong_type(whole_list, *report_, "a list");
        return nodes;
    }
    for (std::size_t i = 0; i < whole_list.value->items.size(); ++i) nodes.push_back(whole_list[i]);
    return nodes;
}

std::vector<std::pair<std::string, Node>> Fields::members(std::string_view key) const {
    std::vector<std::pair<std::string, Node>> members;
    if (!has(key)) return members;
    const auto object = node(key);
    if (object.value->kind != Value::Kind::object) {
        wrong_type(object, *report_, "an object");
        return members;
    }
    for (const auto& member : object.value->members)
        if (member.key != "note") members.emplace_back(member.key, object.member(member));
    return members;
}

std::vector<std::string> Fields::texts(std::string_view key) const {
    std::vector<std::string> texts;
    for (const auto& one : list(key))
        if (auto text = read_text(one, *report_)) texts.push_back(std::move(*text));
    return texts;
}

std::optional<bool> Fields::truth(std::string_view key) const {
    const auto* value = find(key);
    if (value == nullptr) return std::nullopt;
    if (value->kind == Value::Kind::boolean) return value->truth;
    wrong_type(node(key), *report_, "true or false");
    return std::nullopt;
}

std::optional<std::size_t> Fields::word(std::string_view key, const std::vector<std::string_view>& allowed) const {
    return has(key) ? read_word(node(key), *report_, allowed) : std::nullopt;
}

std::optional<std::size_t> read_word(const Node& node, Report& report, const std::vector<std::string_view>& allowed) {
    const auto given = read_text(node, report);
    if (!given) return std::nullopt;
    for (std::size_t i = 0; i < allowed.size(); ++i)
        if (allowed[i] == *given) return i;
    const auto meant = nearest(*given, allowed);
    report.add(ErrorCode::unknown_word, node.at, "one of " + joined(allowed),
               shown(*node.value) + (meant.empty() ? std::string() : " (" + std::string(meant) + "?)"));
    return std::nullopt;
}

std::optional<std::string> read_text(const Node& node, Report& report) {
    const auto& value = *node.value;
    if (value.kind != Value::Kind::text) {
        wrong_type(node, report, "a text");
        return std::nullopt;
    }
    for (const char character : value.text)
        if (static_cast<unsigned char>(character) < 0x20 || character == 0x7F) {
            report.add(ErrorCode::wrong_type, node.at, "a text without control characters",
                       "character " + std::to_string(character));
            return std::nullopt;
        }
    return value.text;
}

bool is_id(std::string_view text) noexcept {
    if (text.empty() || text.size() > 64 || text[0] < 'a' || text[0] > 'z' || text.back() == '_') return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool is_fine = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '_' && text[i - 1] != '_');
        if (!is_fine) return false;
    }
    return true;
}

std::optional<std::string> read_id(const Node& node, Report& report) {
    auto text = read_text(node, report);
    if (text && !is_id(*text)) {
        report.add(ErrorCode::bad_id, node.at, "lower snake case, at most 64 letters, for example burnout_2", shown(*node.value));
        return std::nullopt;
    }
    return text;
}

std::optional<std::int64_t> read_whole(const Node& node, Report& report, std::int64_t lowest, std::int64_t highest) {
    const auto& value = *node.value;
    if (value.kind != Value::Kind::whole || value.number < lowest || value.number > highest) {
        wrong_type(node, report, "a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
        return std::nullopt;
    }
    return value.number;
}

std::optional<std::int64_t> number_in(std::string_view text) noexcept {
    const bool is_negative = !text.empty() && text[0] == '-';
    if (is_negative) text.remove_prefix(1);
    if (text.empty() || text.size() > 9 || (text.size() > 1 && text[0] == '0')) return std::nullopt;
    std::int64_t number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return is_negative ? -number : number;
}

std::optional<Decimal> decimal_in(std::string_view text, int most_decimals) noexcept {
    const bool is_negative = !text.empty() && text[0] == '-';
    if (is_negative) text.remove_prefix(1);
    Decimal decimal;
    int digits = 0;
    bool is_after_point = false;
    for (const char c : text) {
        if (c == '.' && !is_after_point && digits > 0) {
            is_after_point = true;
            continue;
        }
        if (c < '0' || c > '9' || ++digits > 12) return std::nullopt;
        decimal.digits = decimal.digits * 10 + (c - '0');
        if (is_after_point && ++decimal.decimals > most_decimals) return std::nullopt;
    }
    if (digits == 0) return std::nullopt;
    if (is_negative) decimal.digits = -decimal.digits;
    return decimal;
}

std::optional<Decimal> read_decimal(const Node& node, Report& report, int most_decimals) {
    const auto& value = *node.value;
    std::optional<Decimal> decimal;
    if (value.kind == Value::Kind::whole || value.kind == Value::Kind::decimal) decimal = decimal_in(value.text, most_decimals);
    // A million is more than any score; the bound keeps exact arithmetic within 64 bits.
    if (!decimal || decimal->value() > 1e6 || decimal->value() < -1e6) {
        wrong_type(node, report, "a plain number up to a million with at most " + std::to_string(most_decimals) + " decimals");
        return std::nullopt;
    }
    return decimal;
}

std::string shown(const Fraction& value) {
    const auto least = detail::reduced(value);
    return least.denominator == 1 ? std::to_string(least.numerator)
                                  : std::to_string(least.numerator) + "/" + std::to_string(least.denominator);
}

std::string shown(const Decimal& decimal) {
    auto digits = std::to_string(decimal.digits < 0 ? -decimal.digits : decimal.digits);
    if (decimal.decimals > 0) {
        if (digits.size() <= decimal.decimals) digits.insert(0, decimal.decimals + 1U - digits.size(), '0');
        digits.insert(digits.size() - decimal.decimals, ".");
    }
    return (decimal.digits < 0 ? "-" : "") + digits;
}

bool UniqueIds::add(const std::string& id, const std::string& at) {
    if (std::find(seen_.begin(), seen_.end(), id) != seen_.end()) {
        report_->add(ErrorCode::duplicate_id, at, "an id that nothing else here has", id);
        return false;
    }
    seen_.push_back(id);
    return true;
}

bool check_schema(const Value& document, std::string_view kind, Report& report) {
    if (document.kind != Value::Kind::object) {
        report.add(ErrorCode::wrong_type, "", "an object", shown(document));
        return false;
    }
    const auto* schema = document.find("schema");
    if (schema == nullptr) {
        report.add(ErrorCode::missing_key, "", "schema", "no such key");
        return false;
    }
    const std::string known = std::string(kind) + ".v1";
    if (schema->kind == Value::Kind::text && schema->text == known) return true;
    const std::string prefix = std::string(kind) + ".v";
    bool is_newer = schema->kind == Value::Kind::text && schema->text.starts_with(prefix) && schema->text.size() > prefix.size();
    if (is_newer)
        for (const char c : schema->text.substr(prefix.size())) is_newer = is_newer && ((c >= '0' && c <= '9') || c == '.');
    report.add(is_newer ? ErrorCode::schema_too_new : ErrorCode::wrong_schema, "/schema", known, shown(*schema));
    return false;
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
