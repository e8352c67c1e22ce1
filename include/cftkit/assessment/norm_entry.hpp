// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/norm.hpp>

#include <string_view>

namespace cftkit {
inline namespace assessment {
namespace detail {

/// What one sample of a norm says of a score's scale.
struct NormEntry {
    const NormScale* scale = nullptr;  ///< null where nothing fits, or several samples do
    const NormSample* sample = nullptr;
    bool is_ambiguous = false;
};

/// The entry for the score's definition and metric that `has_what_is_needed`: of the sample named, or the only one.
template <class Needed>
[[nodiscard]] constexpr NormEntry find_entry(const Norm& norm, const Score& score, std::string_view sample,
                                             Needed has_what_is_needed) noexcept {
    NormEntry found;
    if (score.instrument->id != norm.instrument) return found;
    for (const auto& candidate : norm.samples) {
        if (!sample.empty() && candidate.id != sample) continue;
        for (const auto& entry : candidate.scales) {
            if (entry.fingerprint != score.fingerprint() || entry.metric != score.metric || !has_what_is_needed(entry)) continue;
            if (found.scale != nullptr) return {nullptr, nullptr, true};
            found = {&entry, &candidate, false};
        }
    }
    return found;
}

#if CFTKIT_EXCEPTIONS
/// Says why a norm gave nothing. @throws Error ambiguous_norm, wrong_norm
[[noreturn]] inline void raise_no_entry(const Norm& norm, const Score& score, bool is_ambiguous, std::string_view needed) {
    if (is_ambiguous) {
        FixedText samples;
        for (const auto& candidate : norm.samples)
            samples.add(samples.empty() ? "the name of a sample: " : ", ").add(candidate.id);
        raise(ErrorCode::ambiguous_norm, norm.id, samples.view(), "no name");
    }
    raise(ErrorCode::wrong_norm, norm.id, needed, score.described().view());
}
#endif

}  // namespace detail
}  // namespace assessment
}  // namespace cftkit
