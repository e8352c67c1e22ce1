// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/vocabulary.hpp>
#include <cftkit/core/decimal.hpp>
#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// A named range of scores: words about a range, never a diagnosis. It ends where the next one begins, so no score falls between two.
struct Band {
    enum class Begin : std::uint8_t {
        open,   ///< no lower end (the first band of a metric without a lowest value)
        from,   ///< at `edge`, which belongs to this band
        above   ///< just above `edge`, which belongs to the band before
    };
    std::string_view id = {};
    Begin begin = Begin::open;
    Decimal edge = {};
    List<std::string_view> printed_as = {};  ///< words used for it in print, where they differ between sheets

    [[nodiscard]] constexpr bool begins_at_or_below(const Fraction& value) const noexcept {
        const auto order = compare(value, edge);
        return begin == Begin::open || (begin == Begin::from ? order >= 0 : order > 0);
    }
};

/// The bands that some scales of a set share.
struct BandGroup {
    List<std::uint16_t> scales = {};  ///< indices into Instrument::scales
    List<Band> bands = {};            ///< ascending
};

/// One published set of bands on one metric. Several sets of one instrument stand side by side, each with its source.
struct BandSet {
    std::string_view id = {};
    Metric metric = Metric::raw_sum;
    std::string_view norm = {};       ///< for t_score: the norm whose T scores it was published for
    List<BandGroup> groups = {};
    Provenance provenance = {};

    /// The group that the scale with this index belongs to, or null.
    [[nodiscard]] constexpr const BandGroup* group_of(std::size_t scale) const noexcept {
        for (const auto& group : groups)
            for (const auto member : group.scales)
                if (member == scale) return &group;
        return nullptr;
    }
};

/// The bands still possible for one score: neighbours in one set, usually one. Empty where no set was published for the score's metric.
class PossibleBands {
public:
    constexpr PossibleBands() noexcept = default;
    /// All bands of the group that overlap lowest..highest.
    constexpr PossibleBands(const BandSet& set, const BandGroup& group, const Fraction& lowest, const Fraction& highest) noexcept : set_(&set) {
        std::size_t first = 0;
        std::size_t last = 0;
        for (std::size_t i = 0; i < group.bands.size(); ++i) {
            if (group.bands[i].begins_at_or_below(lowest)) first = i;
            if (group.bands[i].begins_at_or_below(highest)) last = i;
        }
        bands_ = {group.bands.begin() + first, last - first + 1};
    }

    [[nodiscard]] constexpr const Band* begin() const noexcept { return bands_.begin(); }
    [[nodiscard]] constexpr const Band* end() const noexcept { return bands_.end(); }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return bands_.size(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return bands_.empty(); }
    [[nodiscard]] constexpr const Band& operator[](std::size_t index) const noexcept { return bands_[index]; }
    /// True where a single band remains, whatever the missing answers would have been.
    [[nodiscard]] constexpr bool is_determined() const noexcept { return bands_.size() == 1; }
    [[nodiscard]] constexpr bool contains(std::string_view band) const noexcept {
        for (const auto& possible : bands_)
            if (possible.id == band) return true;
        return false;
    }
    /// The set they come from, or null.
    [[nodiscard]] constexpr const BandSet* set() const noexcept { return set_; }

private:
    const BandSet* set_ = nullptr;
    List<Band> bands_ = {};
};

}  // namespace assessment
}  // namespace cftkit
