// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/norm_entry.hpp>
#include <cftkit/assessment/parameter.hpp>

#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

namespace detail {

struct FoundReliability {
    const Reliability* one = nullptr;
    bool is_ambiguous = false;
};

/// The reliability of the kind named, or the only one.
[[nodiscard]] constexpr FoundReliability find_reliability(const NormScale& scale, std::string_view kind) noexcept {
    FoundReliability found;
    for (const auto& one : scale.reliability) {
        if (!kind.empty() && one.kind != kind) continue;
        if (found.one != nullptr) return {nullptr, true};
        found.one = &one;
    }
    return found;
}

[[nodiscard]] constexpr bool has_values(const NormScale& scale) noexcept {
    return scale.mean || scale.sd || !scale.reliability.empty();
}

}  // namespace detail

/// What one study says of a score's scale, on its metric: mean, SD and reliability where they are printed, each with the study's id as
/// its source. The reliability is the kind named, or the only one. Numbers of your own stand in the place of the study's and keep their
/// source. The sample is chosen as without them: it must not depend on which numbers you bring.
/// Nothing where the study says nothing of this definition, where several samples fit and none is named, and, unless `own` has a
/// reliability, where two reliabilities fit or the kind named is not among them.
[[nodiscard]] constexpr std::optional<NormValues> find_values(const Norm& norm, const Score& score, std::string_view sample = {},
                                                              std::string_view reliability_kind = {},
                                                              const NormValues& own = {}) noexcept {
    const auto found = detail::find_entry(norm, score, sample, detail::has_values);
    if (found.scale == nullptr) return std::nullopt;
    NormValues values = own;
    if (!values.mean && found.scale->mean) values.mean = Parameter{found.scale->mean->value(), norm.id};
    if (!values.sd && found.scale->sd) values.sd = Parameter{found.scale->sd->value(), norm.id};
    if (values.reliability) return values;
    const auto reliability = detail::find_reliability(*found.scale, reliability_kind);
    if (reliability.is_ambiguous || (reliability.one == nullptr && !reliability_kind.empty())) return std::nullopt;
    if (reliability.one != nullptr) {
        values.reliability = Parameter{reliability.one->value.value(), norm.id};
        values.reliability_kind = reliability.one->kind;
    }
    return values;
}

#if CFTKIT_EXCEPTIONS
/// The same as its twin. @throws Error wrong_norm; ambiguous_norm where several samples fit, or two reliabilities, and none is named
[[nodiscard]] constexpr NormValues values_of(const Norm& norm, const Score& score, std::string_view sample = {},
                                             std::string_view reliability_kind = {}, const NormValues& own = {}) {
    const auto values = find_values(norm, score, sample, reliability_kind, own);
    if (values) return *values;
    const auto found = detail::find_entry(norm, score, sample, detail::has_values);
    if (found.scale == nullptr)
        detail::raise_no_entry(norm, score, sample, detail::has_values,
                               "mean, SD or reliability for this definition of the scale, on its metric");
    FixedText kinds;
    for (const auto& one : found.scale->reliability) kinds.add(kinds.empty() ? "" : ", ").add(one.kind);
    FixedText expected("one reliability: ");
    expected.add(kinds.empty() ? "none is known" : kinds.view());
    const bool is_ambiguous = detail::find_reliability(*found.scale, reliability_kind).is_ambiguous;
    raise(is_ambiguous ? ErrorCode::ambiguous_norm : ErrorCode::wrong_norm, norm.id, expected.view(),
          reliability_kind.empty() ? "no name" : reliability_kind);
}
#endif

}  // namespace assessment
}  // namespace cftkit
