// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/band.hpp>
#include <cftkit/assessment/engine.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <utility>
#include <vector>

namespace cftkit {
inline namespace assessment {

/// Where the scores of many people on one scale are written: arrays with room for all of them.
struct BatchResults {
    double* value = nullptr;  ///< NaN exactly where there is a reason
    Reason* reason = nullptr;
    double* lowest_possible = nullptr;
    double* highest_possible = nullptr;
    std::uint8_t* items_used = nullptr;
    bool* is_filled_in = nullptr;
    std::int16_t* first_band = nullptr;  ///< index in its group of the lowest band that the bounds allow; -1 where there are no bands
    std::int16_t* last_band = nullptr;

    /// The same arrays from a later person on.
    [[nodiscard]] BatchResults from(std::size_t person) const noexcept {
        return {value + person,        reason + person,       lowest_possible + person, highest_possible + person,
                items_used + person, is_filled_in + person, first_band + person,      last_band + person};
    }
};

/// Scores many people at once, a column of answers an item. Each person gets what score_scale() gives for that person alone, bit for bit.
/// Whole numbers are added in blocks, and what a sum means (its value and band) is looked up in a table that was made once.
/// Refers to its form, which must outlive it.
class BatchScorer {
public:
    explicit BatchScorer(const Instrument& form, MissingRule rule = complete) : form_(&form), rule_(rule) {
        scales_.resize(form.scales.size());
        for (std::size_t i = 0; i < scales_.size(); ++i) {
            scales_[i].bands = bands_of(i);
            prepare(scales_[i], form.scales[i]);
        }
    }

    /// Scores one scale of `people` people. The answer of person p to item i is answers[i * stride + p], read by read_answer().
    void score(std::size_t scale, const Answer* answers, std::size_t stride, std::size_t people, const BatchResults& out) const {
        for (std::size_t first = 0; first < people; first += block) {
            const Block rows{answers + first, stride, first, people - first < block ? people - first : block};
            if (scales_[scale].is_narrow) score_block<std::int16_t>(scale, rows, out);
            else score_block<std::int32_t>(scale, rows, out);
        }
    }

    /// The set that a scale's bands come from: the only one on its metric. Null where there is none, or several.
    [[nodiscard]] const BandSet* band_set(std::size_t scale) const noexcept { return scales_[scale].bands.set; }
    [[nodiscard]] bool has_ambiguous_bands(std::size_t scale) const noexcept { return scales_[scale].bands.is_ambiguous; }

private:
    static constexpr std::size_t block = 512;
    // How an Answer is stored: an absence as its number, a code well above.
    static constexpr std::uint32_t stored_zero = std::bit_cast<std::uint16_t>(Answer(0));
    static constexpr std::int32_t stored_codes = std::bit_cast<std::uint16_t>(Answer(-32000));
    static constexpr std::int32_t stored_not_shown = std::bit_cast<std::uint16_t>(Answer(Absence::not_shown));
    static constexpr std::int32_t stored_illegal = std::bit_cast<std::uint16_t>(Answer(Absence::illegal));
    static constexpr std::int64_t largest_table = 1 << 16;

    struct Block {
        const Answer* answers;  // of the first person of the block to the first item
        std::size_t stride;
        std::size_t first;
        std::size_t count;
    };
    struct Bands {
        const BandSet* set = nullptr;
        const BandGroup* group = nullptr;
        bool is_ambiguous = false;
    };
    // What a sum stands for.
    struct Meaning {
        double value;
        std::int16_t band;
    };
    struct Share {
        std::uint16_t item;
        std::int32_t constant;
        std::int32_t weight;
        std::int32_t lowest;
        std::int32_t highest;
        std::vector<std::int32_t> by_code;  // from the item's lowest code on; empty where the share is linear
    };
    struct Prepared {
        std::vector<Share> shares;
        std::int32_t lowest = 0;  // of the sum
        std::int32_t highest = 0;
        bool is_narrow = false;   // sums and shares fit into 16 bits
        bool falls = false;       // a conversion that falls while the sum rises
        Bands bands;
        std::vector<Meaning> meanings;  // by sum, from the lowest on; empty where there are too many
    };
    template <class Sum>
    struct Sums {
        Sum lowest[block];
        Sum highest[block];
        std::uint16_t used[block];
        std::uint16_t not_shown[block];
        std::uint16_t illegal[block];
    };

    [[nodiscard]] Bands bands_of(std::size_t scale) const {
        Bands only;
        for (const auto& set : form_->band_sets) {
            const auto* group = set.group_of(scale);
            if (group == nullptr || set.metric != form_->scales[scale].metric || !set.norm.empty()) continue;
            only = only.set == nullptr && !only.is_ambiguous ? Bands{&set, group, false} : Bands{nullptr, nullptr, true};
        }
        return only;
    }

    [[nodiscard]] static Meaning meaning_of(const Scale& scale, const Bands& bands, std::int32_t sum) noexcept {
        const Fraction value{scale.conversion.empty() ? sum : scale.conversion.value_at(sum), scale.result_divisor()};
        std::int16_t band = -1;
        if (bands.set != nullptr) {
            const PossibleBands possible(*bands.set, *bands.group, value, value);
            band = static_cast<std::int16_t>(possible.begin() - bands.group->bands.begin());
        }
        return {value.value(), band};
    }

    void prepare(Prepared& into, const Scale& scale) const {
        into.lowest = into.highest = scale.plus;
        std::int64_t reach = scale.plus < 0 ? -std::int64_t{scale.plus} : scale.plus;
        for (const auto& term : scale.terms) {
            const auto& item = form_->items[term.item];
            const auto shares = detail::possible_shares(*form_, term);
            Share share{term.item, term.constant, term.weight, shares.lowest, shares.highest, {}};
            if (term.points >= 0)
                for (int code = item.lowest_code; code <= item.highest_code; ++code)
                    share.by_code.push_back(item.is_legal(code) ? detail::share(*form_, term, code) : 0);
            into.lowest += shares.lowest;
            into.highest += shares.highest;
            reach += shares.highest > -shares.lowest ? shares.highest : -shares.lowest;
            into.shares.push_back(std::move(share));
        }
        into.is_narrow = reach <= std::numeric_limits<std::int16_t>::max();
        into.falls = !scale.conversion.empty() && scale.conversion.value_at(into.lowest) > scale.conversion.value_at(into.highest);
        if (std::int64_t{into.highest} - into.lowest >= largest_table) return;
        into.meanings.reserve(static_cast<std::size_t>(into.highest - into.lowest + 1));
        for (auto sum = into.lowest; sum <= into.highest; ++sum) into.meanings.push_back(meaning_of(scale, into.bands, sum));
    }

    // No branch and no wide type, so that every compiler turns this loop into vector code.
    template <class Sum>
    static void add(const Share& share, const std::uint16_t* __restrict stored, std::size_t count, Sums<Sum>& __restrict sums) noexcept {
        // Modulo 2^32, so that what comes of an absence, which is masked out, cannot overflow.
        const auto weight = static_cast<std::uint32_t>(share.weight);
        const auto constant = static_cast<std::uint32_t>(share.constant) - weight * stored_zero;
        const std::int32_t lowest = share.lowest;
        const std::int32_t highest = share.highest;
        for (std::size_t i = 0; i < count; ++i) {
            const std::int32_t answer = stored[i];
            const std::int32_t absent = -static_cast<std::int32_t>(answer < stored_codes);
            const auto one = static_cast<std::int32_t>(constant + weight * stored[i]) & ~absent;
            sums.lowest[i] = static_cast<Sum>(sums.lowest[i] + (one | (lowest & absent)));
            sums.highest[i] = static_cast<Sum>(sums.highest[i] + (one | (highest & absent)));
            sums.used[i] = static_cast<std::uint16_t>(sums.used[i] + 1 + absent);
            sums.not_shown[i] = static_cast<std::uint16_t>(sums.not_shown[i] + static_cast<std::int32_t>(answer == stored_not_shown));
            sums.illegal[i] = static_cast<std::uint16_t>(sums.illegal[i] + static_cast<std::int32_t>(answer == stored_illegal));
        }
    }

    template <class Sum>
    static void add_from_table(const Share& share, int lowest_code, const Answer* answers, std::size_t count, Sums<Sum>& sums) noexcept {
        for (std::size_t i = 0; i < count; ++i) {
            const Answer answer = answers[i];
            auto low = share.lowest;
            auto high = share.highest;
            if (answer.is_code()) {
                low = high = share.by_code[static_cast<std::size_t>(answer.code() - lowest_code)];
                ++sums.used[i];
            }
            sums.lowest[i] = static_cast<Sum>(sums.lowest[i] + low);
            sums.highest[i] = static_cast<Sum>(sums.highest[i] + high);
            if (answer == Answer(Absence::not_shown)) ++sums.not_shown[i];
            if (answer == Answer(Absence::illegal)) ++sums.illegal[i];
        }
    }

    template <class Sum>
    void score_block(std::size_t index, const Block& rows, const BatchResults& out) const {
        const auto& prepared = scales_[index];
        const auto& scale = form_->scales[index];
        Sums<Sum> sums;
        std::uint16_t stored[block];
        for (std::size_t i = 0; i < block; ++i) {
            sums.lowest[i] = sums.highest[i] = static_cast<Sum>(scale.plus);
            sums.used[i] = sums.not_shown[i] = sums.illegal[i] = 0;
        }
        for (const auto& share : prepared.shares) {
            const auto* column = rows.answers + share.item * rows.stride;
            if (!share.by_code.empty()) add_from_table(share, form_->items[share.item].lowest_code, column, rows.count, sums);
            else {
                std::memcpy(stored, column, rows.count * sizeof *column);
                add(share, stored, rows.count == block ? block : rows.count, sums);
            }
        }
        const auto items = prepared.shares.size();
        for (std::size_t i = 0; i < rows.count; ++i) {
            const auto at = rows.first + i;
            const auto least = meaning(prepared, scale, sums.lowest[i]);
            const auto most = meaning(prepared, scale, sums.highest[i]);
            const auto& low = prepared.falls ? most : least;
            const auto& high = prepared.falls ? least : most;
            out.lowest_possible[at] = low.value;
            out.highest_possible[at] = high.value;
            out.first_band[at] = low.band;
            out.last_band[at] = high.band;
            out.items_used[at] = static_cast<std::uint8_t>(sums.used[i]);
            out.is_filled_in[at] = false;
            const bool is_complete = sums.used[i] == items;
            out.value[at] = is_complete ? low.value : std::numeric_limits<double>::quiet_NaN();
            const auto missing = sums.used[i] + sums.not_shown[i] == items ? Reason::not_shown : Reason::missing_items;
            const auto reason = sums.illegal[i] != 0 ? Reason::illegal_answers : missing;
            out.reason[at] = is_complete ? Reason::none : reason;
        }
        if (rule_.kind == MissingRule::Kind::complete) return;
        for (std::size_t i = 0; i < rows.count; ++i) {
            const auto reason = out.reason[rows.first + i];
            if (reason != Reason::none && reason != Reason::illegal_answers) fill(scale, rows, i, out);
        }
    }

    [[nodiscard]] static Meaning meaning(const Prepared& prepared, const Scale& scale, std::int32_t sum) noexcept {
        if (prepared.meanings.empty()) return meaning_of(scale, prepared.bands, sum);
        return prepared.meanings[static_cast<std::size_t>(sum - prepared.lowest)];
    }

    // Few people have a gap that a rule may fill: they go through the engine.
    void fill(const Scale& scale, const Block& rows, std::size_t i, const BatchResults& out) const {
        Answer sheet[Instrument::item_capacity];
        for (std::size_t item = 0; item < form_->items.size(); ++item) sheet[item] = rows.answers[item * rows.stride + i];
        const auto result = score_scale(*form_, scale, sheet, rule_);
        if (result.reason != Reason::none) return;
        const auto at = rows.first + i;
        out.value[at] = result.value();
        out.reason[at] = Reason::none;
        out.is_filled_in[at] = true;
    }

    const Instrument* form_;
    MissingRule rule_;
    std::vector<Prepared> scales_;
};

}  // namespace assessment
}  // namespace cftkit
