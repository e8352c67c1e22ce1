// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/norm_entry.hpp>

namespace cftkit {
inline namespace assessment {

/// What the norm of a T or z score says of its scale; null for a score on the form's own metric.
[[nodiscard]] constexpr const NormScale* norm_scale_of(const Score& score) noexcept {
    if (score.norm == nullptr) return nullptr;
    Score own = score;
    own.metric = score.scale->metric;
    return detail::find_entry(*score.norm, own, score.norm_sample, detail::has_mean_and_sd).scale;
}

/// How well a score is known: as its key, and in the units of a norm as the weaker of its key and the norm's numbers.
[[nodiscard]] constexpr Status status_of(const Score& score) noexcept {
    const auto own = score.scale->provenance.status;
    const auto* normed = norm_scale_of(score);
    return normed == nullptr ? own : weaker(own, normed->provenance.status);
}

}  // namespace assessment
}  // namespace cftkit
