// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/norm_values.hpp>
#include <cftkit/assessment/normal.hpp>

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// What an interval is about. All three follow from the model of classical test theory (derived; @source lord_novick_1968, not read).
enum class IntervalKind : std::uint8_t {
    observed_score,  ///< around the score: x, plus and minus z times S sqrt(1 - r)
    true_score,      ///< around the estimated true score (Kelley): M + r (x - M), plus and minus z times S sqrt(r (1 - r))
    prediction       ///< where a second, parallel measurement falls: M + r (x - M), plus and minus z times S sqrt(1 - r^2)
};

[[nodiscard]] constexpr std::string_view name(IntervalKind kind) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"observed_score"sv, "true_score"sv, "prediction"sv};
    return names[static_cast<std::size_t>(kind)];
}

/// Choices for an interval.
struct IntervalOptions {
    IntervalKind kind = IntervalKind::observed_score;
    double confidence = 0.95;                   ///< above 0 and below 1, and not so small that its quantile is 0
    std::optional<double> critical_value = {};  ///< instead of the exact quantile: 1.96 to reproduce a paper
    std::string_view sample = {};               ///< of the norm; needed where several fit
    std::string_view reliability_kind = {};     ///< of the norm: "cronbach_alpha" …; needed where several are printed
};

/// A score with its error of measurement, and the numbers that it was made of. Not clipped: where it passes the ends of the scale,
/// it says so. It refers to the sources and the kind of reliability as the NormValues did that it was made of: what a norm said stays
/// good as long as the norm, texts of your own must outlive the interval.
struct ScoreInterval {
    IntervalKind kind = IntervalKind::observed_score;
    std::optional<double> value;  ///< the score, or the estimated true score; nothing where there is no score
    double lowest = 0;            ///< of the interval around lowest_possible, which is the value for a complete form
    double highest = 0;
    double standard_error = 0;  ///< of the kind asked for
    double confidence = 0;      ///< that belongs to the critical value
    double critical_value = 0;
    Parameter sd;
    Parameter reliability;
    std::optional<Parameter> mean;      ///< where the kind needs one
    std::string_view reliability_kind;  ///< empty where it is not known
    double scale_lowest = 0;            ///< what a complete form can give
    double scale_highest = 0;

    /// True where the interval reaches numbers that the scale cannot give.
    [[nodiscard]] constexpr bool is_outside_range() const noexcept { return lowest < scale_lowest || highest > scale_highest; }
};

namespace detail {

[[nodiscard]] constexpr bool is_positive(double number) noexcept {
    return number > 0 && number < std::numeric_limits<double>::infinity();
}
[[nodiscard]] constexpr bool is_reliability(double reliability) noexcept { return reliability >= 0 && reliability <= 1; }

/// How many standard errors to each side.
[[nodiscard]] inline double critical_value_of(const IntervalOptions& options) noexcept {
    return options.critical_value ? *options.critical_value : two_sided_critical_value(options.confidence);
}

/// What is wrong with the numbers of an interval; code none where nothing is.
struct IntervalFault {
    ErrorCode code = ErrorCode::none;
    std::string_view where = {};
    std::string_view expected = {};
};

[[nodiscard]] inline IntervalFault interval_fault(const Score& score, const NormValues& values,
                                                  const IntervalOptions& options) noexcept {
    const bool needs_mean = options.kind != IntervalKind::observed_score;
    if (!values.sd) return {ErrorCode::missing_parameter, "sd", "the SD of a sample"};
    if (!values.reliability) return {ErrorCode::missing_parameter, "reliability", "a reliability of the scale"};
    if (needs_mean && !values.mean)
        return {ErrorCode::missing_parameter, "mean", "the mean of a sample: the score is drawn towards it"};
    if (!is_positive(values.sd->value)) return {ErrorCode::bad_parameter, "sd", "above 0"};
    if (!is_reliability(values.reliability->value)) return {ErrorCode::bad_parameter, "reliability", "0 to 1"};
    if (needs_mean && !(values.mean->value - values.mean->value == 0)) return {ErrorCode::bad_parameter, "mean", "a number"};
    if (options.critical_value && !is_positive(*options.critical_value))
        return {ErrorCode::bad_argument, "critical_value", "above 0, and finite"};
    if (!options.critical_value && !(options.confidence > 0 && options.confidence < 1))
        return {ErrorCode::bad_argument, "confidence", "above 0 and below 1"};
    if (!is_positive(critical_value_of(options)))
        return {ErrorCode::bad_argument, "confidence", "more: the critical value of this one is 0"};
    if (!score.norm_id.empty()) return {ErrorCode::wrong_metric, "score", "a score on the scale's own metric, as the SD is"};
    return {};
}

}  // namespace detail

/// S sqrt(1 - r): how far observed scores of one person spread around the true one. Nothing where the SD is not above 0 or the
/// reliability not within 0 to 1. @source lord_novick_1968
[[nodiscard]] inline std::optional<double> find_standard_error_of_measurement(double sd, double reliability) noexcept {
    if (!detail::is_positive(sd) || !detail::is_reliability(reliability)) return std::nullopt;
    return sd * std::sqrt(1 - reliability);
}

/// S sqrt(r (1 - r)): the error of a true score that is estimated by regression towards the mean.
[[nodiscard]] inline std::optional<double> find_standard_error_of_estimate(double sd, double reliability) noexcept {
    if (!detail::is_positive(sd) || !detail::is_reliability(reliability)) return std::nullopt;
    return sd * std::sqrt(reliability * (1 - reliability));
}

/// S sqrt(1 - r^2): the error of a parallel measurement that is predicted from the first.
[[nodiscard]] inline std::optional<double> find_standard_error_of_prediction(double sd, double reliability) noexcept {
    if (!detail::is_positive(sd) || !detail::is_reliability(reliability)) return std::nullopt;
    return sd * std::sqrt((1 - reliability) * (1 + reliability));
}

/// A score with its error of measurement, from numbers that may come from different samples. Nothing where one that is needed is missing.
[[nodiscard]] inline std::optional<ScoreInterval> find_score_interval(const Score& score, const NormValues& values,
                                                                      const IntervalOptions& options = {}) noexcept {
    if (detail::interval_fault(score, values, options).code != ErrorCode::none) return std::nullopt;
    ScoreInterval result;
    result.kind = options.kind;
    result.sd = *values.sd;
    result.reliability = *values.reliability;
    result.reliability_kind = values.reliability_kind;
    const double sd = result.sd.value;
    const double r = result.reliability.value;
    result.critical_value = detail::critical_value_of(options);
    result.confidence = options.critical_value ? 1 - 2 * standard_normal_cumulative(-result.critical_value) : options.confidence;
    result.standard_error = *(options.kind == IntervalKind::observed_score ? find_standard_error_of_measurement(sd, r)
                              : options.kind == IntervalKind::true_score   ? find_standard_error_of_estimate(sd, r)
                                                                           : find_standard_error_of_prediction(sd, r));
    if (options.kind != IntervalKind::observed_score) result.mean = values.mean;
    const auto centre = [&](double x) { return result.mean ? result.mean->value + r * (x - result.mean->value) : x; };
    const double reach = result.critical_value * result.standard_error;
    if (score.value) result.value = centre(*score.value);
    result.lowest = centre(score.lowest_possible) - reach;
    result.highest = centre(score.highest_possible) + reach;
    result.scale_lowest = Fraction{score.scale->lowest, score.scale->result_divisor()}.value();
    result.scale_highest = Fraction{score.scale->highest, score.scale->result_divisor()}.value();
    return result;
}

/// The same from what one study printed for one sample; numbers of your own stand in the place of the study's.
[[nodiscard]] inline std::optional<ScoreInterval> find_score_interval(const Score& score, const Norm& norm,
                                                                      const IntervalOptions& options = {},
                                                                      const NormValues& own = {}) noexcept {
    const auto values = find_values(norm, score, options.sample, options.reliability_kind, own);
    return values ? find_score_interval(score, *values, options) : std::nullopt;
}

#if CFTKIT_EXCEPTIONS
namespace detail {

[[nodiscard]] inline double require_error(std::optional<double> found, double sd) {
    if (!found)
        raise(ErrorCode::bad_parameter, is_positive(sd) ? "reliability" : "sd", is_positive(sd) ? "0 to 1" : "above 0",
              "another number");
    return *found;
}

}  // namespace detail

/// The same as its twin. @throws Error bad_parameter
[[nodiscard]] inline double standard_error_of_measurement(double sd, double reliability) {
    return detail::require_error(find_standard_error_of_measurement(sd, reliability), sd);
}
/// The same as its twin. @throws Error bad_parameter
[[nodiscard]] inline double standard_error_of_estimate(double sd, double reliability) {
    return detail::require_error(find_standard_error_of_estimate(sd, reliability), sd);
}
/// The same as its twin. @throws Error bad_parameter
[[nodiscard]] inline double standard_error_of_prediction(double sd, double reliability) {
    return detail::require_error(find_standard_error_of_prediction(sd, reliability), sd);
}

/// The same as its twin. @throws Error missing_parameter, naming which; bad_parameter; bad_argument; wrong_metric for a T or z score
[[nodiscard]] inline ScoreInterval score_interval(const Score& score, const NormValues& values,
                                                  const IntervalOptions& options = {}) {
    const auto fault = detail::interval_fault(score, values, options);
    if (fault.code == ErrorCode::missing_parameter) raise(fault.code, fault.where, fault.expected, "none");
    if (fault.code != ErrorCode::none)
        raise(fault.code, fault.where, fault.expected,
              fault.code == ErrorCode::wrong_metric ? name(score.metric) : "another number");
    return *find_score_interval(score, values, options);
}
/// The same as its twin. @throws Error wrong_norm, ambiguous_norm, and as above
[[nodiscard]] inline ScoreInterval score_interval(const Score& score, const Norm& norm, const IntervalOptions& options = {},
                                                  const NormValues& own = {}) {
    const auto values = values_of(norm, score, options.sample, options.reliability_kind, own);
    const auto fault = detail::interval_fault(score, values, options);
    if (fault.code == ErrorCode::missing_parameter) {
        FixedText found(norm.id);
        raise(fault.code, fault.where, fault.expected, found.add(" does not print it").view());
    }
    return score_interval(score, values, options);
}
#endif

}  // namespace assessment
}  // namespace cftkit
