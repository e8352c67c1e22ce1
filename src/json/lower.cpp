// SPDX-License-Identifier: Apache-2.0
#include "form.hpp"

#include <algorithm>
#include <numeric>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

/// The largest whole number that a scale's arrays may hold on the way; far above any form, far below what 64 bits hold.
constexpr std::int64_t number_bound = 1'000'000'000;

/// A table whose entries go up or down evenly with the code is a weight and a constant; one form, one spelling.
void simplify(Share& share, const ItemDraft& item) {
    if (share.table.empty()) return;
    std::vector<std::int64_t> values;
    for (std::size_t i = 0; i < item.codes.size(); ++i) values.push_back(share.at(i, item));
    const auto step = item.codes[1] - item.codes[0];
    const auto rise = values[1] - values[0];
    if (rise % step != 0) return;
    const Share line{values[0] - rise / step * item.codes[0], rise / step, {}};
    for (std::size_t i = 0; i < item.codes.size(); ++i)
        if (line.at(i, item) != values[i]) return;
    share = line;
}

/// Adds `factor` times a share.
void add(Share& into, const Share& other, std::int64_t factor, const ItemDraft& item) {
    if (into.table == other.table) {
        into.constant += factor * other.constant;
        into.weight += factor * other.weight;
        return;
    }
    std::vector<std::int64_t> table;
    for (std::size_t i = 0; i < item.codes.size(); ++i) table.push_back(into.at(i, item) + factor * other.at(i, item));
    into = {0, 1, std::move(table)};
}

bool is_small(std::int64_t number) { return number > -number_bound && number < number_bound; }

bool is_within(const ScaleDraft& scale) {
    bool is_fine = is_small(scale.divisor) && is_small(scale.plus);
    for (const auto& [index, share] : scale.shares) {
        is_fine = is_fine && is_small(share.constant) && is_small(share.weight);
        for (const auto points : share.table) is_fine = is_fine && is_small(points);
    }
    return is_fine;
}

void reduce(ScaleDraft& scale) {
    auto common = std::gcd(scale.divisor, scale.plus);
    for (const auto& [index, share] : scale.shares) common = std::gcd(common, std::gcd(share.constant, share.weight));
    if (common <= 1) return;
    scale.divisor /= common;
    scale.plus /= common;
    for (auto& [index, share] : scale.shares) {
        share.constant /= common;
        share.weight /= common;
    }
}

/// Takes out items that bring the same whatever is answered; their constants stay with another item.
void drop_idle(ScaleDraft& scale, const FormDraft& form) {
    std::int64_t loose = 0;
    std::erase_if(scale.shares, [&](const auto& entry) {
        const auto& [index, share] = entry;
        const auto& item = form.items[index];
        for (std::size_t i = 1; i < item.codes.size(); ++i)
            if (share.at(i, item) != share.at(0, item)) return false;
        loose += share.at(0, item);
        return true;
    });
    if (!scale.shares.empty()) scale.shares.begin()->second.constant += loose;
}

void lower_items(ScaleDraft& scale, const FormDraft& form) {
    const auto m = scale.multiplied_by;
    for (const auto index : scale.items) {
        const auto& item = form.items[index];
        const bool is_reversed = std::find(scale.reversed.begin(), scale.reversed.end(), index) != scale.reversed.end();
        Share share{0, m, item.points};
        if (is_reversed) {
            if (!form.reversal.empty() && !item.has_own_codes)
                share.table = form.reversal;
            else
                share = {m * (item.codes.front() + item.codes.back()), -m, {}};
        }
        simplify(share, item);
        scale.shares[index] = std::move(share);
    }
    scale.divisor = scale.view.method == Method::mean ? static_cast<std::int64_t>(scale.items.size()) : 1;
    const bool is_scaled = m != 1 || scale.plus != 0;
    scale.view.metric = scale.view.method == Method::mean ? Metric::mean : is_scaled ? Metric::scaled_sum : Metric::raw_sum;
}

/// The metric of a scale of scales follows from that of its parts.
Metric metric_of(const ScaleDraft& scale, Metric part) {
    if (scale.view.method == Method::difference_of_scales) return Metric::difference;
    if (scale.view.method == Method::mean_of_scales) return Metric::mean;
    if (part == Metric::mean || part == Metric::sum_of_means) return Metric::sum_of_means;
    if (part == Metric::raw_sum && (scale.multiplied_by != 1 || scale.plus != 0)) return Metric::scaled_sum;
    return part;
}

void lower_parts(ScaleDraft& scale, const FormDraft& form, Report& report) {
    const auto first_metric = form.scales[scale.parts[0]].view.metric;
    std::int64_t common = 1;
    for (std::size_t i = 0; i < scale.parts.size(); ++i) {
        const auto& part = form.scales[scale.parts[i]];
        const auto& at = scale.part_names[i].second;
        if (part.convert != nullptr)
            report.add(ErrorCode::composite_of_converted, at, "scales without a conversion table", std::string(part.view.id));
        else if (part.view.metric != first_metric)
            report.add(ErrorCode::mixed_metrics, at, "parts on one metric: " + std::string(name(first_metric)),
                       std::string(name(part.view.metric)));
        else if (common < number_bound)
            common = std::lcm(common, part.divisor);
    }
    const bool is_mean = scale.view.method == Method::mean_of_scales;
    const auto count = static_cast<std::int64_t>(scale.parts.size());
    const auto own_plus = scale.plus;
    scale.divisor = common * (is_mean ? count : 1);
    scale.view.metric = metric_of(scale, first_metric);
    if (!is_within(scale)) return;
    for (std::size_t i = 0; i < scale.parts.size(); ++i) {
        const auto& part = form.scales[scale.parts[i]];
        const std::int64_t sign = scale.view.method == Method::difference_of_scales && i == 1 ? -1 : 1;
        const auto factor = sign * scale.multiplied_by * (common / part.divisor);
        if (!is_small(factor)) {
            scale.divisor = number_bound;
            return;
        }
        bool is_first = true;
        for (const auto& [index, share] : part.shares) {
            auto& into = scale.shares[index];
            const auto is_new = into.weight == 0 && into.constant == 0 && into.table.empty();
            if (is_new) into.table = share.table;
            add(into, share, factor, form.items[index]);
            // What is added once to a part stays with its first item: `plus` is for what is added to the whole.
            if (is_first) into.constant += factor * part.plus;
            is_first = false;
            if (!std::all_of(into.table.begin(), into.table.end(), is_small) || !is_small(into.constant) ||
                !is_small(into.weight)) {
                scale.divisor = number_bound;
                return;
            }
            simplify(into, form.items[index]);
        }
        for (const auto index : part.reversed)
            if (std::find(scale.reversed.begin(), scale.reversed.end(), index) == scale.reversed.end())
                scale.reversed.push_back(index);
    }
    std::sort(scale.reversed.begin(), scale.reversed.end());
    scale.plus = own_plus * scale.divisor;
}

}  // namespace

void lower(ScaleDraft& scale, const FormDraft& form, Report& report) {
    for (const auto part : scale.parts) scale.is_bad = scale.is_bad || form.scales[part].is_bad;
    if (scale.is_bad) return;
    const auto before = report.size();
    if (scale.parts.empty())
        lower_items(scale, form);
    else
        lower_parts(scale, form, report);
    if (report.size() == before && is_within(scale)) {
        drop_idle(scale, form);
        std::erase_if(scale.reversed, [&](std::size_t index) { return !scale.shares.contains(index); });
        if (scale.shares.empty())
            report.add(ErrorCode::item_without_effect, scale.at, "at least one item that changes the number", "none");
        reduce(scale);
    }
    bool is_large = !is_within(scale);
    for (const auto& [index, share] : scale.shares) {
        is_large = is_large || share.weight != static_cast<std::int16_t>(share.weight);
        for (const auto points : share.table) is_large = is_large || points != static_cast<std::int16_t>(points);
    }
    if (is_large)
        report.add(ErrorCode::form_too_large, scale.at, "weights, divisors and points that exact arithmetic can hold",
                   std::string(scale.view.id));
    scale.is_bad = report.size() != before;
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
