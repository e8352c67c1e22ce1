// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report.hpp"
#include "value.hpp"

#include <cftkit/core/decimal.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {
namespace reading {

/// One object of a document and the keys that it may and must have. What does not fit becomes a finding, and reading goes on:
/// a reader below gives nothing where a key is absent or wrong.
class Fields {
public:
    /// `note`, a text, is allowed in every object.
    Fields(Node node, Report& report, const std::vector<std::string_view>& required,
           const std::vector<std::string_view>& optional = {});

    [[nodiscard]] bool is_object() const noexcept { return node_.value->kind == Value::Kind::object; }
    [[nodiscard]] const std::string& at() const noexcept { return node_.at; }
    [[nodiscard]] std::string at(std::string_view key) const { return pointer(node_.at, key); }
    [[nodiscard]] Report& report() const noexcept { return *report_; }
    [[nodiscard]] const Value* find(std::string_view key) const noexcept {
        return is_object() ? node_.value->find(key) : nullptr;
    }
    [[nodiscard]] bool has(std::string_view key) const noexcept { return find(key) != nullptr; }
    [[nodiscard]] Node node(std::string_view key) const { return {find(key), at(key)}; }

    [[nodiscard]] std::optional<std::string> text(std::string_view key) const;
    /// Lower snake case, at most 64 letters.
    [[nodiscard]] std::optional<std::string> id(std::string_view key) const;
    [[nodiscard]] std::optional<std::int64_t> whole(std::string_view key, std::int64_t lowest, std::int64_t highest) const;
    [[nodiscard]] std::optional<Decimal> decimal(std::string_view key, int most_decimals = 6) const;
    /// true or false
    [[nodiscard]] std::optional<bool> truth(std::string_view key) const;
    /// The elements of a list; empty where it is absent or no list.
    [[nodiscard]] std::vector<Node> list(std::string_view key) const;
    /// The members of an object, each with its pointer.
    [[nodiscard]] std::vector<std::pair<std::string, Node>> members(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    /// The index of a word among those allowed.
    [[nodiscard]] std::optional<std::size_t> word(std::string_view key, const std::vector<std::string_view>& allowed) const;

private:
    Node node_;
    Report* report_;
};

/// The same for a value alone.
[[nodiscard]] std::optional<std::string> read_text(const Node& node, Report& report);
[[nodiscard]] std::optional<std::string> read_id(const Node& node, Report& report);
[[nodiscard]] std::optional<std::int64_t> read_whole(const Node& node, Report& report, std::int64_t lowest, std::int64_t highest);
[[nodiscard]] std::optional<Decimal> read_decimal(const Node& node, Report& report, int most_decimals = 6);
/// The index of a word among those allowed.
[[nodiscard]] std::optional<std::size_t> read_word(const Node& node, Report& report,
                                                   const std::vector<std::string_view>& allowed);
/// A whole number written as a text or key: "12", "-3".
[[nodiscard]] std::optional<std::int64_t> number_in(std::string_view text) noexcept;
/// A plain decimal of at most `most_decimals` places and 12 digits.
[[nodiscard]] std::optional<Decimal> decimal_in(std::string_view text, int most_decimals) noexcept;
[[nodiscard]] bool is_id(std::string_view text) noexcept;
void wrong_type(const Node& node, Report& report, std::string_view expected);

/// Numbers in messages, exactly, whatever the locale: 10, 87/26 in lowest terms, 4.30 as it was printed.
[[nodiscard]] std::string shown(const Fraction& value);
[[nodiscard]] std::string shown(const Decimal& decimal);

/// Keeps only the first of equal ids; the others become findings.
class UniqueIds {
public:
    explicit UniqueIds(Report& report) : report_(&report) {}
    bool add(const std::string& id, const std::string& at);

private:
    Report* report_;
    std::vector<std::string> seen_;
};

/// "instrument.v1": finds out whether the document is one of the named kind, in a version that this reader knows.
[[nodiscard]] bool check_schema(const Value& document, std::string_view kind, Report& report);

}  // namespace reading
}  // namespace json
}  // namespace cftkit
