// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/instrument.hpp>
#include <cftkit/assessment/scale_result.hpp>
#include <cftkit/core/error.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

struct Norm;

/// Some items of one form. Iterates over their ids, in the order asked.
class ItemSet {
public:
    class Iterator {
    public:
        constexpr Iterator(const ItemSet* set, std::size_t index) noexcept : set_(set), index_(index) { skip(); }
        [[nodiscard]] constexpr std::string_view operator*() const noexcept { return set_->form_->items[index_].id; }
        constexpr Iterator& operator++() noexcept {
            ++index_;
            skip();
            return *this;
        }
        [[nodiscard]] constexpr std::size_t index() const noexcept { return index_; }
        friend constexpr bool operator==(const Iterator& left, const Iterator& right) noexcept { return left.index_ == right.index_; }

    private:
        constexpr void skip() noexcept {
            while (index_ < set_->limit() && !set_->contains_index(index_)) ++index_;
        }
        const ItemSet* set_;
        std::size_t index_;
    };

    constexpr ItemSet() noexcept = default;
    constexpr explicit ItemSet(const Instrument& form) noexcept : form_(&form) {}

    constexpr void add(std::size_t index) noexcept { bits_[index / 64] |= std::uint64_t{1} << (index % 64); }
    [[nodiscard]] constexpr bool contains_index(std::size_t index) const noexcept { return (bits_[index / 64] >> (index % 64) & 1U) != 0; }
    [[nodiscard]] constexpr bool contains(std::string_view item) const noexcept {
        const int index = form_ == nullptr ? -1 : form_->find_item(item);
        return index >= 0 && contains_index(static_cast<std::size_t>(index));
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        std::size_t count = 0;
        for (auto word : bits_)
            for (; word != 0; word &= word - 1) ++count;
        return count;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
    [[nodiscard]] constexpr Iterator begin() const noexcept { return {this, 0}; }
    [[nodiscard]] constexpr Iterator end() const noexcept { return {this, limit()}; }

private:
    [[nodiscard]] constexpr std::size_t limit() const noexcept { return form_ == nullptr ? 0 : form_->items.size(); }

    const Instrument* form_ = nullptr;
    std::uint64_t bits_[Instrument::item_capacity / 64] = {};
};

/// One person's score on one scale: a value or a reason, and always what is still possible. Refers to its form, which must outlive it.
/// It knows what it is (instrument, scale, variant, metric, definition), and refuses to be compared with a score that is something else.
struct Score {
    const Instrument* instrument = nullptr;
    const Scale* scale = nullptr;
    Metric metric = Metric::raw_sum;
    const Norm* norm = nullptr;          ///< for a T or z score: in whose units
    std::string_view norm_id;            ///< its study; empty for scores on the form's own metric
    std::string_view norm_sample;        ///< the sample of that study

    std::optional<double> value;         ///< one correctly rounded division of whole numbers; nothing where there is a reason
    Reason reason = Reason::missing_items;
    double lowest_possible = 0;          ///< whatever the missing answers would have been
    double highest_possible = 0;
    int items_used = 0;                  ///< legal answers among the scale's items
    int items = 0;
    ItemSet missing_items;               ///< absent and illegal ones
    bool is_filled_in = false;           ///< a missing rule supplied something

    Fraction exact_value;                ///< the value without rounding; meaningful where there is one
    Fraction exact_lowest;
    Fraction exact_highest;

    [[nodiscard]] constexpr bool is_scored() const noexcept { return value.has_value(); }
    explicit operator bool() const = delete;  // did you mean is_scored()? A score of 0 is a score.

    /// What decided the number: equal for scores that may be compared. A T or z score adds its norm by id.
    [[nodiscard]] constexpr std::uint64_t fingerprint() const noexcept { return scale->fingerprint; }

    /// True where both are the same scale, variant and metric of the same definition, so that their numbers may be put side by side.
    [[nodiscard]] constexpr bool is_comparable_with(const Score& other) const noexcept {
        return fingerprint() == other.fingerprint() && metric == other.metric && norm_id == other.norm_id && norm_sample == other.norm_sample;
    }

    /// The bands of one set that are still possible, over lowest_possible to highest_possible: complete, partial and filled-in
    /// scores follow one rule. Without exceptions: empty where the set is unknown or stands on another metric or norm.
    [[nodiscard]] constexpr PossibleBands find_bands(std::string_view set_id) const noexcept {
        const auto* set = instrument->find_band_set(set_id);
        return set == nullptr || !fits(*set) ? PossibleBands() : bands_of(*set);
    }

#if CFTKIT_EXCEPTIONS
    /// The same. @throws Error unknown_band_set, wrong_metric (bands for T scores asked of a raw sum), wrong_norm
    [[nodiscard]] constexpr PossibleBands bands(std::string_view set_id) const {
        const auto* set = instrument->find_band_set(set_id);
        if (set == nullptr || set->group_of(scale_index()) == nullptr) {
            FixedText known;
            for (const auto& candidate : instrument->band_sets)
                if (candidate.group_of(scale_index()) != nullptr) known.add(known.empty() ? "" : ", ").add(candidate.id);
            raise(ErrorCode::unknown_band_set, scale->id, known.empty() ? "no name: no bands are published for this scale" : known.view(), set_id);
        }
        if (set->metric != metric) raise(ErrorCode::wrong_metric, set_id, name(set->metric), name(metric));
        if (set->norm != norm_id) raise(ErrorCode::wrong_norm, set_id, set->norm, norm_id);
        return bands_of(*set);
    }
    /// From the only set published for this scale on this metric; empty where there is none. @throws Error ambiguous_bands where there are two
    [[nodiscard]] constexpr PossibleBands bands() const {
        const BandSet* only = nullptr;
        for (const auto& set : instrument->band_sets) {
            if (!fits(set)) continue;
            if (only != nullptr) {
                FixedText names;
                names.add("the name of one set: ").add(only->id).add(", ").add(set.id);
                raise(ErrorCode::ambiguous_bands, scale->id, names.view(), "no name");
            }
            only = &set;
        }
        return only == nullptr ? PossibleBands() : bands_of(*only);
    }

    /// Orders two scores of one kind; unordered where one has no value.
    /// @throws Error mixed_scores where they differ in instrument, scale, variant, metric, definition or norm
    friend constexpr std::partial_ordering operator<=>(const Score& left, const Score& right) {
        left.require_comparable(right);
        if (!left.value || !right.value) return std::partial_ordering::unordered;
        return *left.value <=> *right.value;
    }
    /// @throws Error mixed_scores
    friend constexpr bool operator==(const Score& left, const Score& right) {
        left.require_comparable(right);
        return left.value == right.value && left.reason == right.reason;
    }
    /// Throws mixed_scores, naming what differs, unless both are of one kind.
    constexpr void require_comparable(const Score& other) const {
        if (is_comparable_with(other)) return;
        raise(ErrorCode::mixed_scores, "", described().view(), other.described().view());
    }
#endif

    /// "proqol_5 burnout (raw_sum)": what this is a score of.
    [[nodiscard]] constexpr FixedText described() const noexcept {
        FixedText text;
        text.add(instrument->id).add(" ").add(scale->id).add(" (").add(name(metric));
        if (!norm_id.empty()) text.add(", norm ").add(norm_id);
        return text.add(", edition ").add(instrument->edition).add(", definition ").add(static_cast<std::int64_t>(fingerprint() % 1'000'000)).add(")");
    }

    [[nodiscard]] constexpr std::size_t scale_index() const noexcept { return static_cast<std::size_t>(scale - instrument->scales.begin()); }

private:
    [[nodiscard]] constexpr bool fits(const BandSet& set) const noexcept {
        return set.metric == metric && set.norm == norm_id && set.group_of(scale_index()) != nullptr;
    }
    [[nodiscard]] constexpr PossibleBands bands_of(const BandSet& set) const noexcept {
        return {set, *set.group_of(scale_index()), exact_lowest, exact_highest};
    }
};

}  // namespace assessment
}  // namespace cftkit
