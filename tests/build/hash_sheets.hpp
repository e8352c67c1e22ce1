// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment.hpp>
#include <cftkit/core/fingerprint.hpp>

#include <array>
#include <cstdint>

namespace sheets {

/// SplitMix64: the same sheets from every compiler, also at compile time.
struct Random {
    std::uint64_t state;
    constexpr std::uint64_t next() noexcept {
        std::uint64_t z = (state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    constexpr std::uint64_t below(std::uint64_t limit) noexcept { return next() % limit; }
};

using Sheet = std::array<cftkit::Answer, cftkit::Instrument::item_capacity>;

/// One random sheet: most answers legal, about one in ten absent, one in forty illegal.
constexpr Sheet random_sheet(const cftkit::Instrument& form, Random& random) noexcept {
    Sheet sheet = {};
    for (std::size_t i = 0; i < form.items.size(); ++i) {
        const auto& item = form.items[i];
        const auto kind = random.below(40);
        if (kind == 0) sheet[i] = item.highest_code + 1;
        else if (kind < 5) sheet[i] = static_cast<cftkit::Absence>(random.below(5));
        else sheet[i] = item.code_at(random.below(item.code_count()));
    }
    return sheet;
}

/// Hashes everything that scoring gives: values and bounds to the bit, reasons, bands, alerts, outcomes; complete and prorated.
constexpr std::uint64_t hash_of_sheets(const cftkit::Instrument& form, int count) noexcept {
    using namespace cftkit;
    Random random{20261125};
    Fingerprint hash;
    for (int n = 0; n < count; ++n) {
        const auto sheet = random_sheet(form, random);
        const List<Answer> answers{sheet.data(), form.items.size()};
        for (const auto rule : {complete, prorate(static_cast<std::uint16_t>(1 + random.below(10)))}) {
            Scores scores;
            if (score_into(form, answers, scores, {.missing_rule = rule}) != ErrorCode::none) return 0;
            for (std::size_t i = 0; i < form.scales.size(); ++i) {
                const auto score = scores.at(i);
                hash.add(static_cast<std::int64_t>(score.reason)).add(std::int64_t{score.items_used}).add(std::int64_t{score.is_filled_in});
                for (const double number : {score.value.value_or(-1e9), score.lowest_possible, score.highest_possible})
                    hash.add(static_cast<std::int64_t>(__builtin_bit_cast(std::uint64_t, number)));
                for (const auto& set : form.band_sets)
                    for (const auto& band : score.find_bands(set.id)) hash.add(band.id);
            }
            for (const auto& alert : scores.alerts) hash.add(alert.id).add(std::int64_t{alert.answer});
            for (const auto& alert : scores.alerts.not_assessed()) hash.add(alert.id);
            for (const auto& rule_of_form : form.rules) hash.add(std::int64_t{possible_outcomes(form, rule_of_form, scores.answers().begin()).mask});
        }
    }
    return hash.value();
}

}  // namespace sheets
