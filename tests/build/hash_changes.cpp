// SPDX-License-Identifier: Apache-2.0
// Prints one line a method: a hash over 10,000 random changes, and one over trends and variabilities, the same for every compiler.

#include "hash_sheets.hpp"

#include <cftkit/assessment/quality.hpp>
#include <cftkit/assessment/series.hpp>
#include <cftkit/catalogue/instruments/proqol_5.hpp>

#include <cstdio>

namespace {

using namespace cftkit;

void add(Fingerprint& hash, std::optional<double> number) {
    hash.add(static_cast<std::int64_t>(__builtin_bit_cast(std::uint64_t, number.value_or(-1e9))));
}

/// Numbers that no study printed, a little different each time.
NormValues random_norm(sheets::Random& random) {
    const auto between = [&](double from, double to) { return Parameter{from + (to - from) * static_cast<double>(random.below(10000)) / 10000}; };
    return {.mean = between(20, 30), .sd = between(3, 9), .reliability = between(.6, .95), .mean_after = between(18, 30), .sd_after = between(3, 9),
            .reliability_after = between(.6, .95), .correlation = between(.1, .5), .functional_mean = between(10, 19), .functional_sd = between(3, 9)};
}

}  // namespace

int main() {
    const auto& form = catalogue::proqol_5;
    const auto scale = static_cast<std::size_t>(form.find_scale("burnout"));
    sheets::Random random{20261125};
    Fingerprint series_hash;
    for (int m = 0; m <= static_cast<int>(ChangeMethod::hageman_arrindell); ++m) {
        const auto method = static_cast<ChangeMethod>(m);
        Fingerprint hash;
        for (int n = 0; n < 10000; ++n) {
            const auto norm = random_norm(random);
            Series series{norm, {.method = method}};
            for (int week = 0; week < 4; ++week) {
                const auto sheet = sheets::random_sheet(form, random);
                Scores scores;
                if (score_into(form, List<Answer>(sheet.data(), form.items.size()), scores, {.missing_rule = prorate(7)}) != ErrorCode::none) return 1;
                add(series_hash, quality(scores).variability);
                if (series.try_add({2026, 1 + 3 * week, 1 + static_cast<int>(random.below(28))}, scores.at(scale)) != ErrorCode::none) continue;
            }
            for (const auto& [day, change] : series.changes()) {
                add(hash, change.reliable_change_index);
                add(hash, change.standard_error);
                add(hash, change.least_reliable_difference);
                add(hash, change.cut_off);
                hash.add(static_cast<std::int64_t>(change.outcome)).add(static_cast<std::int64_t>(change.reason));
            }
            if (const auto trend = series.trend()) add(series_hash, trend->reliable_trend_index);
            hash.add(static_cast<std::int64_t>(series.is_confirmed_improvement())).add(static_cast<std::int64_t>(series.is_definitive_deterioration()));
        }
        std::printf("%.*s %016llx\n", static_cast<int>(name(method).size()), name(method).data(), static_cast<unsigned long long>(hash.value()));
    }
    std::printf("trends and variabilities %016llx\n", static_cast<unsigned long long>(series_hash.value()));
}
