// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/missing_rule.hpp>
#include <cftkit/assessment/vocabulary.hpp>
#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// One item's share of a scale: constant + weight * points, where points are the code or, with a table, the entry for that code.
/// A reversed item has weight -1 and the constant lowest + highest code; a negative weight alone is no reversal.
struct Term {
    std::uint16_t item = 0;        ///< index into Instrument::items
    std::int16_t weight = 1;
    std::int16_t points = -1;      ///< index into Instrument::points; -1: the code itself
    std::int32_t constant = 0;
};

/// One scale that a scale of scales is made of.
struct Part {
    std::uint16_t scale = 0;       ///< index into Instrument::scales
    std::int16_t sign = 1;
};

/// A published table from whole scores to converted ones. Row i holds the value for the raw score `first + i`, in units of 10^-decimals.
struct Conversion {
    std::int32_t first = 0;
    List<std::int32_t> digits = {};
    std::uint8_t decimals = 0;

    [[nodiscard]] constexpr bool empty() const noexcept { return digits.empty(); }
    /// The converted value of a raw score that the table has, in units of 10^-decimals.
    [[nodiscard]] constexpr std::int32_t value_at(std::int32_t raw) const noexcept { return digits[static_cast<std::size_t>(raw - first)]; }
};

/// One number that an instrument gives: (plus + sum of terms) / divisor in whole numbers, then perhaps a conversion table.
/// A scale that is computed in several ways (the four totals of the SCS) has one entry for each variant; they never mix.
struct Scale {
    std::string_view id = {};           ///< "burnout", or with its variant "total.mean_of_items"
    std::string_view scale = {};        ///< the name without the variant
    std::string_view variant = {};      ///< empty where there is one way only
    bool is_default = true;        ///< the variant that the bare name means; a scale may have none
    std::string_view construct = {};    ///< what it measures, where the data name it
    Method method = Method::sum;
    Metric metric = Metric::raw_sum;
    Better better = Better::neither;
    Reports reports = Reports::trait;
    std::uint16_t window_days = 0;  ///< how far back the form asks; 0 where it does not say

    List<Term> terms = {};              ///< in item order; the parts of a scale of scales are merged here
    List<std::uint16_t> reversed = {};  ///< indices of the items that the manual reverses, for the explanation
    std::int32_t plus = 0;         ///< added once, also when missing items are filled in
    std::int32_t divisor = 1;

    List<Part> parts = {};              ///< for scales of scales: how a filled-in value is made
    std::int32_t parts_multiplier = 1;
    std::int32_t parts_divisor = 1;

    Conversion conversion = {};
    MissingRule missing_rule = {};      ///< the published one; `complete` where none is known
    std::int32_t lowest = 0;       ///< lowest and highest possible value, in units of 1 / result_divisor()
    std::int32_t highest = 0;
    std::uint64_t fingerprint = 0; ///< see definition_fingerprint()
    Provenance provenance = {};

    /// What `lowest`, `highest` and an unfilled result are divided by.
    [[nodiscard]] constexpr std::int32_t result_divisor() const noexcept {
        if (conversion.empty()) return divisor;
        std::int32_t power = 1;
        for (int i = 0; i < conversion.decimals; ++i) power *= 10;
        return power;
    }
};

}  // namespace assessment
}  // namespace cftkit
