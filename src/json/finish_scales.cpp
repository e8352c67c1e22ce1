// SPDX-License-Identifier: Apache-2.0
#include "form.hpp"

#include <cftkit/assessment/definition_fingerprint.hpp>
#include <cftkit/assessment/engine.hpp>

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

/// The tables of a form, each once.
class Tables {
public:
    std::int16_t index(const std::vector<std::int64_t>& table) {
        if (table.empty()) return -1;
        std::vector<std::int16_t> points;
        for (const auto one : table) points.push_back(static_cast<std::int16_t>(one));
        const auto found = std::find(tables_.begin(), tables_.end(), points);
        const auto index = static_cast<std::int16_t>(found - tables_.begin());
        if (found == tables_.end()) tables_.push_back(std::move(points));
        return index;
    }
    List<PointsTable> kept(Store& store) {
        std::vector<PointsTable> views;
        for (auto& table : tables_) views.push_back({store.list(std::move(table))});
        return store.list(std::move(views));
    }

private:
    std::vector<std::vector<std::int16_t>> tables_;
};

void check_range(const ScaleDraft& scale, Report& report) {
    if (!scale.range[0] || !scale.range[1]) return;
    const Fraction ends[] = {{scale.view.lowest, scale.view.result_divisor()}, {scale.view.highest, scale.view.result_divisor()}};
    if (compare(ends[0], *scale.range[0]) == 0 && compare(ends[1], *scale.range[1]) == 0) return;
    report.add(ErrorCode::range_differs, scale.range_at,
               shown(ends[0]) + " to " + shown(ends[1]) + ", as items, codes and method give it",
               shown(*scale.range[0]) + " to " + shown(*scale.range[1]));
}

bool are_same(const ScaleDraft& left, const ScaleDraft& right) {
    const auto same = [](const Term& one, const Term& two) {
        return one.item == two.item && one.weight == two.weight && one.points == two.points && one.constant == two.constant;
    };
    return std::equal(left.view.terms.begin(), left.view.terms.end(), right.view.terms.begin(), right.view.terms.end(), same) &&
           left.view.plus == right.view.plus && left.view.divisor == right.view.divisor &&
           left.view.conversion.first == right.view.conversion.first &&
           left.view.conversion.decimals == right.view.conversion.decimals &&
           left.view.conversion.digits == right.view.conversion.digits;
}

void finish(ScaleDraft& scale, const Instrument& instrument, const FormDraft& form, Tables& tables, Reader reader) {
    auto& view = scale.view;
    std::vector<Term> terms;
    std::int64_t lowest = scale.plus;
    std::int64_t highest = scale.plus;
    for (const auto& [index, share] : scale.shares) {
        const auto& item = form.items[index];
        std::int64_t least = share.at(0, item);
        std::int64_t most = least;
        for (std::size_t i = 1; i < item.codes.size(); ++i) {
            least = std::min(least, share.at(i, item));
            most = std::max(most, share.at(i, item));
        }
        lowest += least;
        highest += most;
        terms.push_back({static_cast<std::uint16_t>(index), static_cast<std::int16_t>(share.weight), tables.index(share.table),
                         static_cast<std::int32_t>(share.constant)});
    }
    constexpr std::int64_t bound = 1'000'000'000;
    if (lowest < -bound || highest > bound) {
        reader.report.add(ErrorCode::form_too_large, scale.at, "scores below a billion", std::string(view.id));
        scale.is_bad = true;
        return;
    }
    view.terms = reader.store.list(std::move(terms));
    std::vector<std::uint16_t> reversed;
    for (const auto index : scale.reversed) reversed.push_back(static_cast<std::uint16_t>(index));
    view.reversed = reader.store.list(std::move(reversed));
    view.plus = static_cast<std::int32_t>(scale.plus);
    view.divisor = static_cast<std::int32_t>(scale.divisor);
    std::vector<Part> parts;
    for (std::size_t i = 0; i < scale.parts.size(); ++i) {
        const bool is_taken_off = view.method == Method::difference_of_scales && i == 1;
        parts.push_back({static_cast<std::uint16_t>(scale.parts[i]), static_cast<std::int16_t>(is_taken_off ? -1 : 1)});
    }
    if (!parts.empty()) {
        view.parts_multiplier = static_cast<std::int32_t>(scale.multiplied_by);
        view.parts_divisor = view.method == Method::mean_of_scales ? static_cast<std::int32_t>(parts.size()) : 1;
    }
    view.parts = reader.store.list(std::move(parts));
    view.lowest = static_cast<std::int32_t>(lowest);
    view.highest = static_cast<std::int32_t>(highest);
    if (scale.convert != nullptr) read_conversion(scale, instrument, lowest, highest, reader);
    if (!scale.is_bad) check_range(scale, reader.report);
}

}  // namespace

void finish_scales(FormDraft& form, Instrument& into, Reader reader) {
    auto& report = reader.report;
    Tables tables;
    std::vector<Scale> views;
    bool is_whole = true;
    for (auto& scale : form.scales) {
        lower(scale, form, report);
        if (!scale.is_bad) finish(scale, into, form, tables, reader);
        is_whole = is_whole && !scale.is_bad;
    }
    into.points = tables.kept(reader.store);
    for (std::size_t i = 0; i < form.scales.size(); ++i) {
        auto& scale = form.scales[i];
        if (scale.is_bad) continue;
        for (std::size_t k = 0; k < i; ++k)
            if (!form.scales[k].is_bad && form.scales[k].view.scale == scale.view.scale && are_same(form.scales[k], scale))
                report.add(ErrorCode::same_form_twice, scale.at, "variants that give different numbers",
                           "the same as " + std::string(form.scales[k].view.id));
        scale.view.fingerprint = definition_fingerprint(into, scale.view);
    }
    for (const auto& scale : form.scales) views.push_back(scale.view);
    into.scales = reader.store.list(std::move(views));
    if (!is_whole || form.scales.empty()) return;
    for (std::size_t i = 0; i < form.items.size(); ++i) {
        const auto is_in = [&](const ScaleDraft& scale) { return scale.shares.contains(i); };
        if (!form.items[i].is_filler && std::none_of(form.scales.begin(), form.scales.end(), is_in))
            report.add(ErrorCode::item_unaccounted, form.item_at(i), "every item in a scale or among the fillers",
                       form.items[i].id);
    }
}

void read_conversion(ScaleDraft& scale, const Instrument& instrument, std::int64_t lowest, std::int64_t highest, Reader reader) {
    auto& report = reader.report;
    const auto before = report.size();
    const Fields fields({scale.convert, scale.convert_at}, report, {"gives", "decimals", "table"}, {"sources", "status"});
    static_cast<void>(reader.citing.provenance(fields, scale.view.provenance, instrument.authors_own));
    const auto gives = fields.word("gives", {"converted", "t_score"});
    const auto decimals = fields.whole("decimals", 0, 6);
    scale.view.metric = gives == std::size_t{1} ? Metric::t_score : Metric::converted;
    if (scale.divisor != 1)
        report.add(ErrorCode::table_not_whole, fields.at(), "a scale whose values are whole numbers",
                   "values in parts of 1/" + std::to_string(scale.divisor));
    std::map<std::int64_t, std::int64_t> rows;
    for (const auto& [text, node] : fields.members("table")) {
        const auto raw = number_in(text);
        const auto value = read_decimal(node, report);
        if (!raw) report.add(ErrorCode::wrong_type, node.at, "a whole score as the key", shortened(text));
        if (!raw || !value || !decimals) continue;
        if (value->decimals > *decimals) {
            report.add(ErrorCode::table_decimals, node.at, "at most " + std::to_string(*decimals) + " decimals", shown(*value));
            continue;
        }
        const auto digits = value->digits * power_of_ten(static_cast<int>(*decimals) - value->decimals);
        if (digits < -2'000'000'000 || digits > 2'000'000'000)
            report.add(ErrorCode::form_too_large, node.at, "a value of at most nine digits", shown(*value));
        else if (*raw < lowest || *raw > highest)
            report.add(ErrorCode::table_row_unreachable, node.at,
                       "raw scores from " + std::to_string(lowest) + " to " + std::to_string(highest), text);
        else
            rows[*raw] = digits;
    }
    if (report.size() == before && fields.has("table") && scale.divisor == 1) {
        for (auto raw = lowest; raw <= highest; ++raw) {
            if (rows.contains(raw)) continue;
            report.add(ErrorCode::table_incomplete, fields.at("table"),
                       "a row for each raw score from " + std::to_string(lowest) + " to " + std::to_string(highest),
                       "none for " + std::to_string(raw));
            break;
        }
    }
    if (report.size() == before && !rows.empty()) {
        std::vector<std::int32_t> digits;
        for (const auto& [raw, value] : rows) digits.push_back(static_cast<std::int32_t>(value));
        const bool rises = digits.size() < 2 || digits[1] > digits[0];
        for (std::size_t i = 1; i < digits.size(); ++i)
            if (rises ? digits[i] <= digits[i - 1] : digits[i] >= digits[i - 1])
                report.add(ErrorCode::table_not_monotone,
                           pointer(fields.at("table"), std::to_string(lowest + static_cast<std::int64_t>(i))),
                           rises ? "a value above the row before" : "a value below the row before",
                           shown(Decimal{digits[i], static_cast<std::uint8_t>(*decimals)}));
        scale.view.conversion = {static_cast<std::int32_t>(lowest), reader.store.list(digits),
                                 static_cast<std::uint8_t>(*decimals)};
        scale.view.lowest = std::min(digits.front(), digits.back());
        scale.view.highest = std::max(digits.front(), digits.back());
    }
    scale.is_bad = scale.is_bad || report.size() != before;
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
