// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/change_method.hpp>
#include <cftkit/assessment/criteria.hpp>
#include <cftkit/assessment/parameter.hpp>
#include <cftkit/assessment/score.hpp>
#include <cftkit/core/ternary.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

/// Which way a score went; better and worse as the scale says.
enum class ChangeDirection : std::uint8_t {
    unknown,    ///< one of the two is not scored
    better,
    worse,
    same,
    undirected  ///< it went up or down, and the scale does not say which is better
};

/// What a change is called. Words about two numbers, not a verdict about a person.
enum class ChangeOutcome : std::uint8_t { undetermined, recovered, improved, unchanged, deteriorated };

/// Why there is no number, or no word for it.
enum class ChangeReason : std::uint8_t {
    none,
    before_not_scored,
    after_not_scored,
    neither_scored,
    no_better_direction,           ///< the scale does not say which way is better
    compared_with_average_change,  ///< hsu_linn_lord: a person who gets better, but less than the others, has a worse index
    index_against_difference       ///< the index says better and the scores went the other way, or stayed, or the reverse
};

[[nodiscard]] constexpr std::string_view name(ChangeDirection direction) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"unknown"sv, "better"sv, "worse"sv, "same"sv, "undirected"sv};
    return names[static_cast<std::size_t>(direction)];
}
[[nodiscard]] constexpr std::string_view name(ChangeOutcome outcome) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"undetermined"sv, "recovered"sv, "improved"sv, "unchanged"sv, "deteriorated"sv};
    return names[static_cast<std::size_t>(outcome)];
}
[[nodiscard]] constexpr std::string_view name(ChangeReason reason) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"none"sv, "before_not_scored"sv, "after_not_scored"sv, "neither_scored"sv,
                                          "no_better_direction"sv, "compared_with_average_change"sv, "index_against_difference"sv};
    return names[static_cast<std::size_t>(reason)];
}

struct ChangeOptions {
    ChangeMethod method = ChangeMethod::jacobson_truax;
    std::optional<double> critical_value = {};  ///< what |index| is held against; absent: default_critical_value(method)
    bool is_strict = false;                     ///< "above" instead of "at least", for the index and for the important difference
    /// Absent: c where mean, sd, functional_mean and functional_sd are given, otherwise none. A criterion that is named must be computable.
    std::optional<Criterion> criterion = {};
    /// Takes the place of the reliable change test: a change of so many points counts, and no index is computed. @source clinicalsignificance
    std::optional<Parameter> least_important_difference = {};
};

/// What became of one score between two times: how far, whether that is more than error of measurement, and which way. Three facts.
struct Change {
    Score before;
    Score after;
    ChangeMethod method = ChangeMethod::jacobson_truax;
    double critical_value = two_sided_95;
    bool is_strict = false;
    NormValues parameters = {};                                 ///< the numbers that were used, with their sources
    std::optional<Parameter> least_important_difference = {};   ///< where it took the place of the reliable change test

    std::optional<double> difference = {};                 ///< after - before; nothing where one is not scored
    ChangeDirection direction = ChangeDirection::unknown;  ///< of the difference
    std::optional<double> reliable_change_index = {};      ///< keeps the sign of the scores, whichever way is better
    std::optional<double> standard_error = {};             ///< what the index is divided by
    std::optional<double> least_reliable_difference = {};  ///< critical value times standard error; for jacobson_truax only
    Ternary is_reliable = Ternary::unknown;   ///< |index| reaches the critical value; hsu_linn_lord: differs from the average change
    Ternary is_important = Ternary::unknown;  ///< |difference| reaches the least important difference, where one was given

    Criterion criterion = Criterion::none;
    std::optional<double> cut_off = {};
    /// A score on the cut-off itself is on the dysfunctional side.
    Ternary started_in_functional_range = Ternary::unknown;
    Ternary has_crossed = Ternary::unknown;       ///< from the dysfunctional side to the functional one
    Ternary has_crossed_back = Ternary::unknown;  ///< from the functional side to the dysfunctional one
    /// No possible score, or every one, lies beyond the cut-off, so that nobody can cross it.
    bool is_cut_off_outside_range = false;
    /// Whether means and SDs with and without the difficulty overlap within 3 SDs; unknown without all four. b is the usual criterion
    /// where they do not. @source jt_rci
    Ternary do_distributions_overlap = Ternary::unknown;
    ChangeOutcome outcome = ChangeOutcome::undetermined;
    ChangeReason reason = ChangeReason::none;
    bool is_filled_in = false;                ///< a missing rule supplied something in either score
    bool is_from_two_samples = false;         ///< the numbers of the test name different sources (functional ones always may)

    /// The least important difference decides where it was given, otherwise the index.
    [[nodiscard]] constexpr Ternary counts() const noexcept { return least_important_difference ? is_important : is_reliable; }
};

}  // namespace assessment
}  // namespace cftkit
