// SPDX-License-Identifier: Apache-2.0
// Prints a hash of the normal distribution, and one of 10,000 intervals a kind, the same for every compiler.

#include "hash_sheets.hpp"

#include <cftkit/assessment/normal.hpp>
#include <cftkit/assessment/standard_error.hpp>
#include <cftkit/catalogue/instruments/proqol_5.hpp>

#include <cstdio>

using namespace cftkit;

namespace {

void add(Fingerprint& hash, double number) { hash.add(static_cast<std::int64_t>(__builtin_bit_cast(std::uint64_t, number))); }

void print(std::string_view what, const Fingerprint& hash) {
    std::printf("%.*s %016llx\n", static_cast<int>(what.size()), what.data(), static_cast<unsigned long long>(hash.value()));
}

}  // namespace

int main() {
    Fingerprint normal;
    for (int i = -8000; i <= 8000; i += 7) add(normal, standard_normal_cumulative(i / 1000.0));
    for (int i = 1; i < 1000; ++i) add(normal, standard_normal_quantile(i / 1000.0));
    print("normal distribution", normal);

    const auto& form = catalogue::proqol_5;
    const auto burnout = static_cast<std::size_t>(form.find_scale("burnout"));
    sheets::Random random{20261125};
    for (const auto kind : {IntervalKind::observed_score, IntervalKind::true_score, IntervalKind::prediction}) {
        Fingerprint hash;
        for (int n = 0; n < 10000; ++n) {
            const auto between = [&](double from, double to) { return Parameter{from + (to - from) * static_cast<double>(random.below(10000)) / 10000}; };
            const NormValues values{.mean = between(20, 30), .sd = between(3, 9), .reliability = between(.6, .95)};
            const auto sheet = sheets::random_sheet(form, random);
            Scores scores;
            if (score_into(form, List<Answer>(sheet.data(), form.items.size()), scores) != ErrorCode::none) return 1;
            const auto interval = find_score_interval(scores.at(burnout), values, {.kind = kind, .confidence = .5 + static_cast<double>(random.below(49)) / 100});
            if (!interval) return 1;
            add(hash, interval->lowest);
            add(hash, interval->highest);
            add(hash, interval->standard_error);
        }
        print(name(kind), hash);
    }
}
