// SPDX-License-Identifier: Apache-2.0
#pragma once

// Invented norms for the invented form calm_4 (a sum from 4 to 20), for tests of what is made of norms.

#include "forms.hpp"

#include <cftkit/assessment/norm.hpp>

namespace norms_of_calm {

using namespace cftkit;

inline constexpr std::uint64_t calm = forms::calm_4.scales[0].fingerprint;
inline constexpr Reliability alpha[] = {{"cronbach_alpha", {84, 2}}};
inline constexpr Reliability two_kinds[] = {{"cronbach_alpha", {84, 2}}, {"test_retest", {75, 2}}};
inline constexpr PercentilePoint points[] = {
    {{10, 0}, {8, 0}}, {{25, 0}, {10, 0}}, {{50, 0}, {12, 0}}, {{75, 0}, {12, 0}}, {{975, 1}, {165, 1}}};

/// mean 10.5, SD 2.5, alpha .84; no percentiles.
inline constexpr NormScale plain_entries[] = {{.fingerprint = calm,
                                               .mean = Decimal{105, 1},
                                               .sd = Decimal{25, 1},
                                               .reliability = alpha,
                                               .provenance = forms::own_provenance}};
inline constexpr NormSample plain_samples[] = {{.id = "all", .scales = plain_entries}};
inline constexpr Norm plain{
    .id = "plain_2026", .instrument = "calm_4", .samples = plain_samples, .provenance = forms::own_provenance};

/// The same with printed percentiles and two reliabilities.
inline constexpr NormScale full_entries[] = {{.fingerprint = calm,
                                              .mean = Decimal{105, 1},
                                              .sd = Decimal{25, 1},
                                              .reliability = two_kinds,
                                              .percentiles = points,
                                              .provenance = forms::own_provenance}};
inline constexpr NormSample full_samples[] = {{.id = "all", .scales = full_entries}};
inline constexpr Norm full{
    .id = "full_2026", .instrument = "calm_4", .samples = full_samples, .provenance = forms::own_provenance};

/// One sample has a mean and an SD, the other percentiles only.
inline constexpr NormScale table_entries[] = {{.fingerprint = calm, .percentiles = points, .provenance = forms::own_provenance}};
inline constexpr NormSample two_samples[] = {{.id = "women", .scales = plain_entries}, {.id = "men", .scales = table_entries}};
inline constexpr Norm two{.id = "two_2026", .instrument = "calm_4", .samples = two_samples, .provenance = forms::own_provenance};

template <class Call>
Error error_of(Call call) {
    try {
        static_cast<void>(call());
    } catch (const Error& error) {
        return error;
    }
    return Error(ErrorCode::none, "", "an error", "none");
}

}  // namespace norms_of_calm
