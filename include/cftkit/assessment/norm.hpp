// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/engine.hpp>
#include <cftkit/assessment/score.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// One reliability of one sample; it belongs to the sample, not to the form.
struct Reliability {
    std::string_view kind = {};  ///< "cronbach_alpha", "test_retest" …
    Decimal value = {};
};

/// The value that `percent` of a sample's people reach at most, both as printed.
struct PercentilePoint {
    Decimal percent = {};  ///< above 0 and below 100
    Decimal value = {};    ///< on the metric of its NormScale
};

/// What one study says of one scale in one sample, exactly as printed and on the metric named.
struct NormScale {
    std::uint16_t scale = 0;  ///< index into Instrument::scales
    std::uint64_t fingerprint = 0;  ///< of that scale's definition: another form's numbers never take its place
    Metric metric = Metric::raw_sum;
    std::optional<Decimal> mean = {};
    std::optional<Decimal> sd = {};
    std::int32_t n = 0;       ///< 0 where it is not printed
    List<Reliability> reliability = {};
    List<PercentilePoint> percentiles = {};  ///< ascending
    Provenance provenance = {};
};

/// A group of people that a study describes.
struct NormSample {
    std::string_view id = {};
    std::string_view population = {};
    std::int32_t n = 0;
    List<NormScale> scales = {};
};

/// One study's numbers for one instrument. Named by the study, never "the norm": which people are compared with is a choice.
struct Norm {
    std::string_view id = {};
    std::string_view instrument = {};
    List<NormSample> samples = {};
    Provenance provenance = {};

    /// What one sample says of a scale: the sample named, or the only one that has a mean and an SD for this definition and metric.
    struct Found {
        const NormScale* entry = nullptr;  ///< null where nothing fits, or several samples do
        std::string_view sample = {};
        bool is_ambiguous = false;
    };
    [[nodiscard]] constexpr Found find(std::uint64_t fingerprint, Metric metric, std::string_view sample = {}) const noexcept {
        Found found;
        for (const auto& candidate : samples) {
            if (!sample.empty() && candidate.id != sample) continue;
            for (const auto& entry : candidate.scales) {
                if (entry.fingerprint != fingerprint || entry.metric != metric || !entry.mean || !entry.sd) continue;
                if (found.entry != nullptr) return {nullptr, {}, true};
                found = {&entry, candidate.id, false};
            }
        }
        return found;
    }
};

namespace detail {

/// Whole-number arithmetic that notices when 64 bits would not hold a product.
struct Checked {
    bool fits = true;
    [[nodiscard]] constexpr std::int64_t times(std::int64_t left, std::int64_t right) noexcept {
        constexpr std::int64_t limit = std::int64_t{1} << 61;
        const auto size = left < 0 ? -left : left;
        const auto by = right < 0 ? -right : right;
        fits = fits && (by == 0 || size <= limit / by);
        return fits ? left * right : 0;
    }
};

/// 50 + 10 (x - mean) / sd as one fraction of whole numbers; denominator 0 where 64 bits would not hold it.
[[nodiscard]] constexpr Fraction exact_t(Fraction x, const Decimal& mean, const Decimal& sd) noexcept {
    Checked checked;
    x = reduced(x);
    const auto mean_unit = power_of_ten(mean.decimals);
    const auto denominator = checked.times(checked.times(x.denominator, mean_unit), sd.digits);
    const auto distance = checked.times(x.numerator, mean_unit) - checked.times(mean.digits, x.denominator);
    const auto middle = checked.times(50, denominator);
    const auto scaled = checked.times(checked.times(10, power_of_ten(sd.decimals)), distance);
    return checked.fits ? Fraction{middle + scaled, denominator} : Fraction{0, 0};
}

}  // namespace detail

/// The score on mean 50 and SD 10 of one sample of a named norm: 50 + 10 (x - mean) / sd, from exact numbers with one division.
/// Nothing where the norm has no mean and SD for this definition and metric, or several samples have and none is named.
[[nodiscard]] constexpr std::optional<Score> find_t_score(const Score& score, const Norm& norm, std::string_view sample = {}) noexcept {
    if (score.instrument->id != norm.instrument || score.metric == Metric::t_score) return std::nullopt;
    const auto found = norm.find(score.fingerprint(), score.metric, sample);
    if (found.entry == nullptr) return std::nullopt;
    const auto& mean = *found.entry->mean;
    const auto& sd = *found.entry->sd;
    const auto value = detail::exact_t(score.exact_value, mean, sd);
    const auto lowest = detail::exact_t(score.exact_lowest, mean, sd);
    const auto highest = detail::exact_t(score.exact_highest, mean, sd);
    if (value.denominator == 0 || lowest.denominator == 0 || highest.denominator == 0) return std::nullopt;
    Score result = score;
    result.metric = Metric::t_score;
    result.norm = &norm;
    result.norm_id = norm.id;
    result.norm_sample = found.sample;
    result.exact_value = value;
    result.exact_lowest = lowest;
    result.exact_highest = highest;
    if (score.value) result.value = value.value();
    result.lowest_possible = lowest.value();
    result.highest_possible = highest.value();
    return result;
}

#if CFTKIT_EXCEPTIONS
/// The same. @throws Error wrong_norm, ambiguous_norm where several samples of the study fit and none is named
[[nodiscard]] constexpr Score t_score(const Score& score, const Norm& norm, std::string_view sample = {}) {
    const auto converted = find_t_score(score, norm, sample);
    if (converted) return *converted;
    if (norm.find(score.fingerprint(), score.metric, sample).is_ambiguous) {
        FixedText samples;
        for (const auto& candidate : norm.samples) samples.add(samples.empty() ? "the name of a sample: " : ", ").add(candidate.id);
        raise(ErrorCode::ambiguous_norm, norm.id, samples.view(), "no name");
    }
    raise(ErrorCode::wrong_norm, norm.id, "mean and SD for this definition of the scale, on its metric", score.described().view());
}
#endif

}  // namespace assessment
}  // namespace cftkit
