// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fields.hpp"
#include "sources.hpp"
#include "store.hpp"

#include <cftkit/assessment/instrument.hpp>
#include <cftkit/json/loaded_instrument.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cftkit {
inline namespace json {
namespace reading {

/// One item while a form is read.
struct ItemDraft {
    std::string id;
    std::vector<std::int64_t> codes;  ///< every legal code, ascending
    bool has_gaps = false;            ///< the codes were listed one by one
    bool has_own_codes = false;
    bool is_filler = false;
    std::vector<std::int64_t> points;  ///< by position of the code; empty: the code counts as itself
};

/// What an item brings to a scale: constant + weight * (table entry, or the code where there is no table).
struct Share {
    std::int64_t constant = 0;
    std::int64_t weight = 0;
    std::vector<std::int64_t> table;

    [[nodiscard]] std::int64_t at(std::size_t position, const ItemDraft& item) const {
        return constant + weight * (table.empty() ? item.codes[position] : table[position]);
    }
};

/// One scale, or one variant of it, while a form is read.
struct ScaleDraft {
    Scale view;  ///< texts and words are final from the start, numbers when it is lowered
    std::string at;
    std::string range_at;
    std::optional<Decimal> range[2];
    std::vector<std::size_t> items;
    std::vector<std::size_t> reversed;
    std::vector<std::pair<std::string, std::string>> part_names;  ///< with their places
    std::vector<std::size_t> parts;                               ///< indices of drafts
    std::int64_t multiplied_by = 1;
    std::int64_t plus = 0;
    const Value* convert = nullptr;
    std::string convert_at;
    std::string missing_rule_at;  ///< empty where the rule is inherited
    std::map<std::size_t, Share> shares;
    std::int64_t divisor = 1;
    bool is_bad = false;  ///< something was found; nothing is computed from it
};

/// A form while it is read.
struct FormDraft {
    bool is_numbered = true;
    std::vector<ItemDraft> items;
    std::string items_at;
    std::vector<std::int64_t> codes;  ///< of the items without codes of their own
    bool has_gaps = false;
    std::vector<std::int64_t> reversal;  ///< the published reversal, where it departs from lowest + highest - code
    TakenFrom taken_from;
    std::vector<ScaleDraft> scales;      ///< parts before the whole

    /// The index of the item that is meant, or nothing and a finding.
    [[nodiscard]] std::optional<std::size_t> item(const Node& node, Report& report) const;
    [[nodiscard]] std::optional<std::size_t> item_named(const std::string& id, const std::string& at, Report& report) const;
    /// A list of items, each once; the word "all" means `all`.
    [[nodiscard]] std::vector<std::size_t> item_list(const Node& node, const std::vector<std::size_t>& all, Report& report) const;
    /// Every item but the fillers.
    [[nodiscard]] std::vector<std::size_t> scored() const;
    [[nodiscard]] std::string item_at(std::size_t index) const {
        return is_numbered ? items_at : items_at + "/" + std::to_string(index);
    }
};

struct Reader {
    Store& store;
    Citing& citing;
    Report& report;
};

/// Items, codes, points and reversal; false where what follows makes no sense without them.
[[nodiscard]] bool read_items(const Fields& top, const Instrument& instrument, FormDraft& form, Reader reader);
void read_codings(const Fields& top, const FormDraft& form, Instrument& into, Reader reader);

/// Reads all scales and puts the parts before the whole.
void read_scales(const Fields& top, const Instrument& instrument, FormDraft& form, Reader reader);
/// Fills in a scale's shares and divisor from its items or parts.
void lower(ScaleDraft& scale, const FormDraft& form, Report& report);
/// Makes the final arrays of all scales.
void finish_scales(FormDraft& form, Instrument& into, Reader reader);
void read_conversion(ScaleDraft& scale, const Instrument& instrument, std::int64_t lowest, std::int64_t highest, Reader reader);

void read_rules(const Fields& top, const FormDraft& form, Instrument& into, Reader reader);
void read_alerts(const Fields& top, const FormDraft& form, Instrument& into, Reader reader);
void read_follow_ups(const Fields& top, const Instrument& form, Instrument& into, Reader reader);
void read_licence(const Fields& top, Instrument& into, Reader reader);

/// The index of a scale named in a document, or nothing and a finding.
[[nodiscard]] std::optional<std::size_t> named_scale(const Instrument& form, const Node& node, Report& report);

}  // namespace reading
}  // namespace json
}  // namespace cftkit
