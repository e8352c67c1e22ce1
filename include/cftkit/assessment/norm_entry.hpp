// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/norm.hpp>
#include <cftkit/assessment/score.hpp>

#include <string_view>

namespace cftkit {
inline namespace assessment {
namespace detail {

/// What one sample of a norm says of a score's scale, and which sample that is.
struct NormEntry {
    const NormScale* scale = nullptr;  ///< null where nothing fits, or several do
    const NormSample* sample = nullptr;
    bool is_ambiguous = false;
};

/// What a method needs of the numbers of a scale.
using Needed = bool (*)(const NormScale&) noexcept;

/// A mean, and an SD above 0: for T scores, z scores and a normal curve.
[[nodiscard]] constexpr bool has_mean_and_sd(const NormScale& scale) noexcept {
    return scale.mean && scale.sd && scale.sd->digits > 0;
}
inline constexpr std::string_view mean_and_sd = "mean and SD for this definition of the scale, on its metric";

/// The numbers for the score's definition and metric that have what is needed: of the sample named, or the only ones.
[[nodiscard]] constexpr NormEntry find_entry(const Norm& norm, const Score& score, std::string_view sample,
                                             Needed has_what_is_needed) noexcept {
    NormEntry found;
    if (score.instrument->id != norm.instrument) return found;
    for (const auto& candidate : norm.samples) {
        if (!sample.empty() && candidate.id != sample) continue;
        for (const auto& scale : candidate.scales) {
            if (scale.fingerprint != score.fingerprint() || scale.metric != score.metric || !has_what_is_needed(scale)) continue;
            if (found.scale != nullptr) return {nullptr, nullptr, true};
            found = {&scale, &candidate, false};
        }
    }
    return found;
}

#if CFTKIT_EXCEPTIONS
/// Says why a norm gave nothing, and which of its samples would. @throws Error ambiguous_norm, wrong_norm
[[noreturn]] inline void raise_no_entry(const Norm& norm, const Score& score, std::string_view sample, Needed has_what_is_needed,
                                        std::string_view needed) {
    FixedText fitting;
    for (const auto& candidate : norm.samples) {
        const auto found = find_entry(norm, score, candidate.id, has_what_is_needed);
        if (found.scale != nullptr || found.is_ambiguous) fitting.add(fitting.empty() ? "" : ", ").add(candidate.id);
    }
    const auto entry = find_entry(norm, score, sample, has_what_is_needed);
    if (entry.is_ambiguous)
        raise(ErrorCode::ambiguous_norm, norm.id,
              FixedText(sample.empty() ? "the name of a sample: " : "the scale once in ").add(fitting.view()).view(),
              sample.empty() ? "no name" : sample);
    if (entry.scale != nullptr) needed = "a mean and an SD that leave the score within 64 bits";
    if (entry.scale != nullptr || fitting.empty()) raise(ErrorCode::wrong_norm, norm.id, needed, score.described().view());
    raise(ErrorCode::wrong_norm, norm.id, FixedText("a sample with ").add(needed).add(": ").add(fitting.view()).view(), sample);
}
#endif

}  // namespace detail
}  // namespace assessment
}  // namespace cftkit
