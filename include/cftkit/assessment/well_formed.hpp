// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/counting.hpp>
#include <cftkit/assessment/definition_fingerprint.hpp>
#include <cftkit/assessment/engine.hpp>

#include <cstdint>

namespace cftkit {
inline namespace assessment {

/// What is wrong with a form: a rule, where (index of an item, scale, alert, rule or band set, or a code; see the rule's page) and the value met there.
struct Defect {
    ErrorCode rule = ErrorCode::none;
    int index = 0;
    int value = 0;
};

namespace detail {

[[nodiscard]] constexpr bool has_term(const Scale& scale, std::size_t item) noexcept {
    for (const auto& term : scale.terms)
        if (term.item == item) return true;
    return false;
}

/// What later checks count on: codes in order, indices within their lists, divisors above zero.
[[nodiscard]] constexpr Defect defect_of_shape(const Instrument& form) noexcept {
    if (form.items.empty() || form.items.size() > Instrument::item_capacity) return {ErrorCode::form_too_large, 0, static_cast<int>(form.items.size())};
    if (form.scales.empty() || form.scales.size() > Instrument::scale_capacity) return {ErrorCode::form_too_large, 1, static_cast<int>(form.scales.size())};
    if (form.alerts.size() > Instrument::alert_capacity) return {ErrorCode::form_too_large, 2, static_cast<int>(form.alerts.size())};
    for (std::size_t i = 0; i < form.items.size(); ++i) {
        const auto& item = form.items[i];
        const int index = static_cast<int>(i);
        if (item.lowest_code >= item.highest_code) return {ErrorCode::bad_codes, index, item.highest_code};
        for (std::size_t k = 1; k < item.codes.size(); ++k)
            if (item.codes[k - 1] >= item.codes[k]) return {ErrorCode::bad_codes, index, item.codes[k]};
        if (!item.codes.empty() && (item.codes[0] != item.lowest_code || item.codes[item.codes.size() - 1] != item.highest_code))
            return {ErrorCode::bad_codes, index, item.lowest_code};
    }
    for (std::size_t i = 0; i < form.scales.size(); ++i) {
        const auto& scale = form.scales[i];
        const int index = static_cast<int>(i);
        if (scale.terms.empty()) return {ErrorCode::missing_key, index, 0};
        if (scale.divisor < 1) return {ErrorCode::range_differs, index, scale.divisor};
        if (scale.parts_divisor < 1) return {ErrorCode::range_differs, index, scale.parts_divisor};
    }
    if (form.default_coding >= static_cast<int>(form.codings.size())) return {ErrorCode::unknown_coding, form.default_coding, 0};
    for (std::size_t i = 0; i < form.codings.size(); ++i)
        for (const auto item : form.codings[i].mirrored)
            if (item >= form.items.size()) return {ErrorCode::unknown_item, static_cast<int>(i), item};
    for (std::size_t i = 0; i < form.follow_ups.size(); ++i)
        if (form.follow_ups[i].scale >= form.scales.size()) return {ErrorCode::unknown_scale, static_cast<int>(i), form.follow_ups[i].scale};
    return {};
}

[[nodiscard]] constexpr Defect defect_of_items(const Instrument& form) noexcept {
    for (std::size_t i = 0; i < form.items.size(); ++i) {
        const auto& item = form.items[i];
        const int index = static_cast<int>(i);
        for (std::size_t k = 0; k < i; ++k)
            if (form.items[k].id == item.id) return {ErrorCode::duplicate_id, index, static_cast<int>(k)};
        bool is_scored = false;
        for (const auto& scale : form.scales) is_scored = is_scored || has_term(scale, i);
        if (item.is_filler && is_scored) return {ErrorCode::filler_scored, index, 0};
        if (!item.is_filler && !is_scored) return {ErrorCode::item_unaccounted, index, 0};
    }
    return {};
}

[[nodiscard]] constexpr Defect defect_of_conversion(const Scale& scale, int index, std::int32_t lowest, std::int32_t highest) noexcept {
    const auto& table = scale.conversion;
    if (scale.divisor != 1) return {ErrorCode::table_not_whole, index, scale.divisor};
    if (table.decimals > 6) return {ErrorCode::table_decimals, index, table.decimals};
    const auto last = table.first + static_cast<std::int32_t>(table.digits.size()) - 1;
    if (table.first > lowest || last < highest) return {ErrorCode::table_incomplete, index, table.first > lowest ? lowest : highest};
    if (table.first < lowest || last > highest) return {ErrorCode::table_row_unreachable, index, table.first < lowest ? table.first : last};
    for (std::size_t i = 2; i < table.digits.size(); ++i) {
        const bool rises = table.digits[i - 1] < table.digits[i];
        if (rises != (table.digits[0] < table.digits[1]) || table.digits[i - 1] == table.digits[i])
            return {ErrorCode::table_not_monotone, index, table.first + static_cast<std::int32_t>(i)};
    }
    return {};
}

/// How large the denominator of a filled-in value can become, at most; saturates far above what is allowed.
[[nodiscard]] constexpr std::int64_t filled_denominator(const Instrument& form, const Scale& scale) noexcept {
    constexpr std::int64_t enough = std::int64_t{1} << 50;
    const auto times = [](std::int64_t left, std::int64_t right) { return left > enough / right ? enough : left * right; };
    std::int64_t product = scale.divisor;  // denominators multiply at the worst ...
    std::int64_t multiple = 1;             // ... and never exceed their least common multiple
    if (scale.parts.empty()) return times(product, static_cast<std::int64_t>(scale.terms.size()));
    for (const auto& part : scale.parts) {
        const auto& one = form.scales[part.scale];
        product = times(product, filled_denominator(form, one));
        const auto most = one.parts.empty() ? static_cast<std::int64_t>(one.terms.size()) : filled_denominator(form, one);
        for (std::int64_t answered = 2; answered <= most && multiple < enough; ++answered)
            multiple = times(multiple, answered / greatest_common_divisor(multiple, answered));
        multiple = times(multiple, one.divisor);
    }
    multiple = times(multiple, scale.divisor);
    return times(product < multiple ? product : multiple, scale.parts_divisor);
}

[[nodiscard]] constexpr Defect defect_of_scale(const Instrument& form, std::size_t which) noexcept {
    const auto& scale = form.scales[which];
    const int index = static_cast<int>(which);
    std::int32_t lowest = scale.plus;
    std::int32_t highest = scale.plus;
    int last_item = -1;
    for (const auto& term : scale.terms) {
        if (term.item >= form.items.size()) return {ErrorCode::unknown_item, index, term.item};
        if (static_cast<int>(term.item) <= last_item) return {ErrorCode::duplicate_item, index, term.item};
        last_item = term.item;
        if (term.points >= 0) {
            if (static_cast<std::size_t>(term.points) >= form.points.size() ||
                form.points[static_cast<std::size_t>(term.points)].points.size() != form.items[term.item].code_count())
                return {ErrorCode::table_codes_differ, index, term.item};
        }
        const auto shares = possible_shares(form, term);
        if (shares.lowest == shares.highest) return {ErrorCode::item_without_effect, index, term.item};
        lowest += shares.lowest;
        highest += shares.highest;
    }
    for (const auto item : scale.reversed)
        if (!has_term(scale, item)) return {ErrorCode::reversed_outside_scale, index, item};
    for (std::size_t i = 0; i < which; ++i)
        if (form.scales[i].id == scale.id) return {ErrorCode::duplicate_id, index, static_cast<int>(i)};
    for (const auto& part : scale.parts) {
        // Parts stand before the whole, so there can be no cycle.
        if (part.scale >= form.scales.size()) return {ErrorCode::unknown_scale, index, part.scale};
        if (part.scale >= which) return {ErrorCode::scale_cycle, index, part.scale};
        if (!form.scales[part.scale].conversion.empty()) return {ErrorCode::composite_of_converted, index, part.scale};
    }
    if (!scale.parts.empty() && filled_denominator(form, scale) > std::int64_t{1} << 40) return {ErrorCode::form_too_large, index, 3};
    if (!scale.conversion.empty()) {
        if (const auto defect = defect_of_conversion(scale, index, lowest, highest); defect.rule != ErrorCode::none) return defect;
        const auto first = scale.conversion.digits[0];
        const auto last = scale.conversion.digits[scale.conversion.digits.size() - 1];
        lowest = first < last ? first : last;
        highest = first < last ? last : first;
    }
    if (scale.lowest != lowest) return {ErrorCode::range_differs, index, lowest};
    if (scale.highest != highest) return {ErrorCode::range_differs, index, highest};
    if (scale.missing_rule.kind == MissingRule::Kind::prorate) {
        if (!scale.conversion.empty() || !scale.parts.empty()) return {ErrorCode::missing_rule_not_for_this, index, 0};
        if (scale.missing_rule.at_least_answered == 0 || scale.missing_rule.at_least_answered > scale.terms.size())
            return {ErrorCode::missing_rule_impossible, index, scale.missing_rule.at_least_answered};
    }
    if (scale.provenance.sources.empty()) return {ErrorCode::missing_source, index, 0};
    if (scale.fingerprint != definition_fingerprint(form, scale)) return {ErrorCode::fingerprint_differs, index, 0};
    return {};
}

[[nodiscard]] constexpr Defect defect_of_bands(const Instrument& form, std::size_t which) noexcept {
    const auto& set = form.band_sets[which];
    const int index = static_cast<int>(which);
    if (set.provenance.sources.empty()) return {ErrorCode::missing_source, index, 0};
    for (const auto& group : set.groups) {
        for (const auto member : group.scales) {
            if (member >= form.scales.size()) return {ErrorCode::unknown_scale, index, member};
            const auto& scale = form.scales[member];
            if (set.metric != Metric::t_score && set.metric != scale.metric) return {ErrorCode::wrong_metric, index, member};
            if (group.bands.empty()) return {ErrorCode::band_gap, index, 0};
            const auto& first = group.bands[0];
            if (set.metric == Metric::t_score) {
                if (first.begin != Band::Begin::open) return {ErrorCode::band_gap, index, static_cast<int>(first.edge.digits)};
            } else {
                // The first band must begin exactly at the lowest score: no score below it, no edge that nobody reaches.
                const auto order = compare(Fraction{scale.lowest, scale.result_divisor()}, first.edge);
                if (first.begin != Band::Begin::from || order < 0) return {ErrorCode::band_gap, index, static_cast<int>(first.edge.digits)};
                if (order > 0) return {ErrorCode::band_empty, index, static_cast<int>(first.edge.digits)};
                const auto& last = group.bands[group.bands.size() - 1];
                if (!last.begins_at_or_below({scale.highest, scale.result_divisor()})) return {ErrorCode::band_empty, index, static_cast<int>(last.edge.digits)};
            }
        }
        for (std::size_t i = 1; i < group.bands.size(); ++i) {
            const auto& band = group.bands[i];
            if (band.begin == Band::Begin::open) return {ErrorCode::band_overlap, index, static_cast<int>(i)};
            const auto& before = group.bands[i - 1];
            if (before.begin == Band::Begin::open) continue;
            const auto order = compare(Fraction{before.edge.digits, power_of_ten(before.edge.decimals)}, band.edge);
            if (order > 0) return {ErrorCode::band_overlap, index, static_cast<int>(band.edge.digits)};
            if (order == 0 && !(before.begin == Band::Begin::from && band.begin == Band::Begin::above))
                return {ErrorCode::band_empty, index, static_cast<int>(band.edge.digits)};
        }
    }
    return {};
}

[[nodiscard]] constexpr Defect defect_of_rules(const Instrument& form) noexcept {
    for (std::size_t i = 0; i < form.alerts.size(); ++i) {
        const auto& alert = form.alerts[i];
        const int index = static_cast<int>(i);
        if (alert.item >= form.items.size()) return {ErrorCode::unknown_item, index, alert.item};
        const auto& item = form.items[alert.item];
        if (alert.at_least <= item.lowest_code || alert.at_least > item.highest_code) return {ErrorCode::never_or_always, index, alert.at_least};
    }
    for (std::size_t i = 0; i < form.rules.size(); ++i) {
        const auto& rule = form.rules[i];
        const int index = static_cast<int>(i);
        if (rule.counts.empty() || rule.counts.size() > PossibleOutcomes::count_capacity || rule.outcomes.size() > PossibleOutcomes::outcome_capacity ||
            counting_states(rule) > PossibleOutcomes::state_capacity)
            return {ErrorCode::form_too_large, index, static_cast<int>(rule.counts.size())};
        for (const auto& count : rule.counts)
            for (const auto& threshold : count.items) {
                if (threshold.item >= form.items.size()) return {ErrorCode::unknown_item, index, threshold.item};
                const auto& item = form.items[threshold.item];
                if (threshold.at_least <= item.lowest_code || threshold.at_least > item.highest_code)
                    return {ErrorCode::never_or_always, index, threshold.at_least};
            }
        if (rule.outcomes.empty()) return {ErrorCode::rule_not_total, index, 0};
        for (std::size_t k = 0; k < rule.outcomes.size(); ++k) {
            bool needs_nothing = true;
            for (const auto need : rule.outcomes[k].needs) needs_nothing = needs_nothing && need == 0;
            const bool is_last = k + 1 == rule.outcomes.size();
            if (is_last && !needs_nothing) return {ErrorCode::rule_not_total, index, static_cast<int>(k)};
            if (!is_last && needs_nothing) return {ErrorCode::rule_unreachable, index, static_cast<int>(k) + 1};
        }
    }
    return {};
}

}  // namespace detail

/// The first thing that is wrong with a form, or a Defect with rule `none`. The compiler (`well_formed`), the JSON reader and the
/// tests all use this one list.
[[nodiscard]] constexpr Defect first_defect(const Instrument& form) noexcept {
    if (const auto defect = detail::defect_of_shape(form); defect.rule != ErrorCode::none) return defect;
    for (std::size_t i = 0; i < form.scales.size(); ++i)
        if (const auto defect = detail::defect_of_scale(form, i); defect.rule != ErrorCode::none) return defect;
    if (const auto defect = detail::defect_of_items(form); defect.rule != ErrorCode::none) return defect;
    if (const auto defect = detail::defect_of_rules(form); defect.rule != ErrorCode::none) return defect;
    for (std::size_t i = 0; i < form.band_sets.size(); ++i)
        if (const auto defect = detail::defect_of_bands(form, i); defect.rule != ErrorCode::none) return defect;
    return {};
}

/// Named in the compiler's message when a constant form is not well formed: definition<rule, index, value>.
template <ErrorCode rule, int index, int value>
struct definition {
    static_assert(rule == ErrorCode::none, "this form is not well formed: see definition<rule, index, value> and docs/errors.md");
    static constexpr bool is_well_formed = rule == ErrorCode::none;
};

/// `static_assert(cftkit::well_formed<my_form>)`: a constant form obeys the rules, or does not compile and the message says which rule, where.
template <const Instrument& form>
inline constexpr bool well_formed = definition<first_defect(form).rule, first_defect(form).index, first_defect(form).value>::is_well_formed;

}  // namespace assessment
}  // namespace cftkit
