// SPDX-License-Identifier: Apache-2.0
#include "form.hpp"

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

bool is_of_scales(Method method) noexcept { return method != Method::sum && method != Method::mean; }

/// Where a word may stand: variant, scale, instrument. The nearest one wins.
class Chain {
public:
    explicit Chain(std::vector<const Fields*> levels) : levels_(std::move(levels)) {}
    /// The nearest level that has the key, or null.
    [[nodiscard]] const Fields* having(std::string_view key) const {
        for (const auto* level : levels_)
            if (level->has(key)) return level;
        return nullptr;
    }
    [[nodiscard]] const Fields& nearest() const { return *levels_.front(); }
    /// The level that a key must be on; null, with a finding, where it is on none.
    [[nodiscard]] const Fields* required(std::string_view key) const {
        const auto* level = having(key);
        if (level == nullptr) nearest().report().add(ErrorCode::missing_key, nearest().at(), std::string(key), "no such key");
        return level;
    }

private:
    std::vector<const Fields*> levels_;
};

void read_missing_rule(const Chain& inherited, const Fields& top, const Instrument& instrument, ScaleDraft& scale,
                       Reader reader) {
    const auto* level = inherited.having("missing_rule");
    if (level == nullptr) return;
    const Fields fields(level->node("missing_rule"), reader.report, {"kind"}, {"at_least_answered", "sources", "status"});
    static_cast<void>(reader.citing.provenance(fields, scale.view.provenance, instrument.authors_own));
    const bool is_own = level != &top;
    const auto kind = fields.word("kind", {"complete", "prorate"});
    const bool is_for_this = !is_of_scales(scale.view.method) && scale.convert == nullptr;
    if (!kind || *kind == 0 || (!is_for_this && !is_own)) return;
    if (!is_for_this) {
        reader.report.add(ErrorCode::missing_rule_not_for_this, fields.at(), "a rule for a sum or mean of items, without a table",
                          "prorate");
        return;
    }
    if (!fields.has("at_least_answered"))
        reader.report.add(ErrorCode::missing_key, fields.at(), "at_least_answered", "no such key");
    if (const auto least = fields.whole("at_least_answered", 0, 1'000'000)) {
        if (*least == 0 || *least > static_cast<std::int64_t>(scale.items.size()))
            reader.report.add(ErrorCode::missing_rule_impossible, fields.at("at_least_answered"),
                              "1 to the " + std::to_string(scale.items.size()) + " items of " + std::string(scale.view.id),
                              std::to_string(*least));
        else
            scale.view.missing_rule = {MissingRule::Kind::prorate, static_cast<std::uint16_t>(*least)};
    }
}

void read_what_it_is_made_of(const Chain& chain, ScaleDraft& scale, const FormDraft& form, Report& report) {
    const auto method = scale.view.method;
    const bool of_scales = is_of_scales(method);
    const auto refuse = [&](std::string_view key) {
        if (const auto* level = chain.having(key))
            report.add(ErrorCode::key_not_for_method, level->at(key),
                       "no " + std::string(key) + " for " + std::string(name(method)), std::string(key));
    };
    if (of_scales) {
        refuse("items");
        refuse("reversed");
        if (const auto* level = chain.required("scales")) {
            for (const auto& node : level->list("scales"))
                if (auto text = read_text(node, report)) scale.part_names.emplace_back(std::move(*text), node.at);
            if (method == Method::difference_of_scales ? scale.part_names.size() != 2 : scale.part_names.empty())
                report.add(ErrorCode::key_not_for_method, level->at("scales"),
                           method == Method::difference_of_scales ? "two scales" : "at least one scale",
                           std::to_string(scale.part_names.size()));
        }
    } else {
        refuse("scales");
        if (const auto* level = chain.required("items")) {
            scale.items = form.item_list(level->node("items"), form.scored(), report);
            std::sort(scale.items.begin(), scale.items.end());
            if (scale.items.empty() && level->find("items")->items.empty())
                report.add(ErrorCode::wrong_type, level->at("items"), "at least one item", "none");
            for (const auto index : scale.items)
                if (form.items[index].is_filler)
                    report.add(ErrorCode::filler_scored, level->at("items"), "no fillers", form.items[index].id);
        }
        if (const auto* level = chain.having("reversed")) {
            scale.reversed = form.item_list(level->node("reversed"), scale.items, report);
            std::sort(scale.reversed.begin(), scale.reversed.end());
            for (const auto index : scale.reversed) {
                if (std::find(scale.items.begin(), scale.items.end(), index) == scale.items.end())
                    report.add(ErrorCode::reversed_outside_scale, level->at("reversed"), "items of the scale",
                               form.items[index].id);
                if (!form.items[index].points.empty())
                    report.add(ErrorCode::points_and_reversed, level->at("reversed"),
                               "no item with a points table, which is written already turned", form.items[index].id);
            }
        }
    }
    if (method == Method::mean || method == Method::mean_of_scales || method == Method::difference_of_scales) {
        refuse("multiplied_by");
        refuse("plus");
    }
    if (const auto* level = chain.having("multiplied_by"))
        scale.multiplied_by = level->whole("multiplied_by", 1, 1000).value_or(1);
    if (const auto* level = chain.having("plus")) scale.plus = level->whole("plus", -100'000, 100'000).value_or(0);
}

void read_scale(const Chain& own, const Chain& inherited, const Fields& top, const Provenance& above,
                const Instrument& instrument, FormDraft& form, ScaleDraft scale, Reader reader) {
    auto& report = reader.report;
    const auto before = report.size();
    auto& view = scale.view;
    view.provenance = reader.citing.provenance(own.nearest(), above, instrument.authors_own);
    if (const auto* level = own.having("construct")) view.construct = reader.store.text(level->id("construct").value_or(""));
    if (const auto* level = inherited.required("better"))
        view.better = static_cast<Better>(level->word("better", {"higher", "lower", "neither"}).value_or(2));
    if (const auto* level = inherited.having("reports"))
        view.reports =
            static_cast<Reports>(level->word("reports", {"trait", "state", "recent", "history", "change"}).value_or(0));
    if (const auto* level = inherited.having("window_days"))
        view.window_days = static_cast<std::uint16_t>(level->whole("window_days", 1, 36'500).value_or(0));
    const auto* with_method = inherited.required("method");
    const auto method =
        with_method == nullptr
            ? std::nullopt
            : with_method->word("method", {"sum", "mean", "sum_of_scales", "mean_of_scales", "difference_of_scales"});
    if (const auto* level = own.having("convert")) {
        scale.convert = level->find("convert");
        scale.convert_at = level->at("convert");
    }
    if (method) {
        view.method = static_cast<Method>(*method);
        read_what_it_is_made_of(own, scale, form, report);
        read_missing_rule(inherited, top, instrument, scale, reader);
    }
    if (const auto* level = own.required("range")) {
        scale.range_at = level->at("range");
        const auto ends = level->list("range");
        if (ends.size() == 2)
            for (std::size_t i = 0; i < 2; ++i) scale.range[i] = read_decimal(ends[i], report);
        else if (level->find("range")->kind == Value::Kind::list)
            wrong_type(level->node("range"), report, "two numbers, lowest and highest");
    }
    scale.at = own.nearest().at();
    scale.is_bad = report.size() != before;
    form.scales.push_back(std::move(scale));
}

const std::vector<std::string_view>& variant_keys() {
    static const std::vector<std::string_view> keys = {"items", "scales",  "reversed",    "method",       "better",
                                                       "range", "reports", "window_days", "missing_rule", "multiplied_by",
                                                       "plus",  "convert", "sources",     "status"};
    return keys;
}

/// Finds the parts by name and puts each scale behind its parts; a circle is a finding.
void order_scales(FormDraft& form, Report& report) {
    auto& scales = form.scales;
    for (auto& scale : scales) {
        for (const auto& [part, at] : scale.part_names) {
            std::optional<std::size_t> found;
            bool is_known = false;
            const auto bare = std::string_view(part).substr(0, part.find('.'));
            for (std::size_t i = 0; i < scales.size(); ++i) {
                is_known = is_known || scales[i].view.scale == bare;
                if (scales[i].view.id == part || (scales[i].view.scale == part && scales[i].view.is_default)) found = i;
            }
            if (found) {
                if (std::find(scale.parts.begin(), scale.parts.end(), *found) != scale.parts.end())
                    report.add(ErrorCode::duplicate_id, at, "each scale once", part);
                scale.parts.push_back(*found);
                continue;
            }
            scale.is_bad = true;
            std::vector<std::string_view> known;
            for (const auto& candidate : scales)
                if (!is_known || candidate.view.scale == bare) known.push_back(candidate.view.id);
            const auto rule = !is_known                             ? ErrorCode::unknown_scale
                              : part.find('.') == std::string::npos ? ErrorCode::variant_not_named
                                                                    : ErrorCode::unknown_variant;
            report.add(rule, at, "one of " + joined(known), shortened(part));
        }
    }
    std::vector<std::size_t> order;
    std::vector<bool> is_placed(scales.size());
    while (order.size() < scales.size()) {
        std::size_t next = scales.size();
        for (std::size_t i = 0; i < scales.size() && next == scales.size(); ++i) {
            const auto is_ready = [&](std::size_t part) { return is_placed[part]; };
            if (!is_placed[i] && std::all_of(scales[i].parts.begin(), scales[i].parts.end(), is_ready)) next = i;
        }
        if (next == scales.size()) {
            for (std::size_t i = 0; i < scales.size(); ++i) {
                if (is_placed[i]) continue;
                report.add(ErrorCode::scale_cycle, scales[i].at, "a scale that is not made of itself",
                           std::string(scales[i].view.id));
                scales[i].is_bad = true;
                break;
            }
            form.scales.clear();
            return;
        }
        is_placed[next] = true;
        order.push_back(next);
    }
    std::vector<std::size_t> place(scales.size());
    for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = i;
    std::vector<ScaleDraft> sorted;
    for (const auto index : order) {
        sorted.push_back(std::move(scales[index]));
        for (auto& part : sorted.back().parts) part = place[part];
    }
    scales = std::move(sorted);
}

}  // namespace

void read_scales(const Fields& top, const Instrument& instrument, FormDraft& form, Reader reader) {
    auto& report = reader.report;
    UniqueIds ids(report);
    auto scale_keys = variant_keys();
    scale_keys.insert(scale_keys.end(), {"construct", "variants", "default_variant"});
    const auto nodes = top.list("scales");
    if (nodes.empty() && top.has("scales") && top.find("scales")->kind == Value::Kind::list)
        wrong_type(top.node("scales"), report, "at least one scale");
    for (const auto& node : nodes) {
        const Fields fields(node, report, {"id"}, scale_keys);
        const auto id = fields.id("id");
        if (!id || !ids.add(*id, fields.at("id"))) continue;
        if (form.scales.size() > Instrument::scale_capacity) break;
        ScaleDraft scale;
        scale.view.scale = scale.view.id = reader.store.text(*id);
        if (!fields.has("variants")) {
            if (fields.has("default_variant"))
                report.add(ErrorCode::unknown_variant, fields.at("default_variant"), "no default where there are no variants",
                           shown(*fields.find("default_variant")));
            read_scale(Chain({&fields}), Chain({&fields, &top}), top, instrument.provenance, instrument, form, std::move(scale),
                       reader);
            continue;
        }
        const auto above = reader.citing.provenance(fields, instrument.provenance, instrument.authors_own);
        const auto default_variant = fields.id("default_variant");
        bool has_default = false;
        UniqueIds variants(report);
        const auto variant_nodes = fields.list("variants");
        if (variant_nodes.empty()) wrong_type(fields.node("variants"), report, "at least one variant");
        for (const auto& variant_node : variant_nodes) {
            const Fields variant(variant_node, report, {"id"}, variant_keys());
            const auto variant_id = variant.id("id");
            if (!variant_id || !variants.add(*variant_id, variant.at("id"))) continue;
            if (form.scales.size() > Instrument::scale_capacity) break;
            auto one = scale;
            one.view.variant = reader.store.text(*variant_id);
            one.view.id = reader.store.text(*id + "." + *variant_id);
            one.view.is_default = default_variant == variant_id;
            has_default = has_default || one.view.is_default;
            read_scale(Chain({&variant, &fields}), Chain({&variant, &fields, &top}), top, above, instrument, form, std::move(one),
                       reader);
        }
        if (default_variant && !has_default)
            report.add(ErrorCode::unknown_variant, fields.at("default_variant"), "the id of one of the variants",
                       *default_variant);
    }
    if (form.scales.size() > Instrument::scale_capacity)
        report.add(ErrorCode::form_too_large, top.at("scales"),
                   "at most " + std::to_string(Instrument::scale_capacity) + " scales and variants", "more");
    order_scales(form, report);
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
