// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/action.hpp>
#include <cftkit/sequencing/allowed.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace sequencing {

/// Who chooses: the rules alone, or the person from a ranked list.
enum class Mode : std::uint8_t { rules, assist };

/// Why a decision came about; docs/small_moment.md has the order.
enum class ReasonCode : std::uint8_t {
    consent_first,      ///< nothing before the person agrees
    moment_first,       ///< whether somebody drives, where they are, how long they have
    driving,            ///< everything waits until the vehicle stands
    risk_first,         ///< the question about safety comes before practices, and may be skipped
    human_first,        ///< a hazard: a human being comes first
    cooling_down,       ///< something was unpleasant today
    need_first,         ///< a basic need is named before any practice
    one_question,       ///< an answer would allow more
    nothing_allowed,    ///< grounding, or nothing
    meets_need,         ///< works with a system that is called for now
    order_kept,         ///< what ought to come before was practised
    gentle_now,         ///< gentle, as the moment is hard
    another_flow,       ///< begins with a flow that is less feared
    fits_time,          ///< fits the minutes
    familiar,           ///< practised before without a mark
    varied,             ///< not the one done last
    first_in_catalogue  ///< all else equal
};

/// One reason, with what it is about.
struct DecisionReason {
    ReasonCode code = ReasonCode::first_in_catalogue;
    std::string_view subject = {};  ///< id of a flag, system, question, factor or practice
    std::int32_t number = 0;

    friend constexpr bool operator==(const DecisionReason&, const DecisionReason&) = default;
};

/// What is chosen for now, what it was chosen from, and why.
struct Decision {
    Action choice = {};
    std::string_view question = {};                  ///< for `ask`: which one
    std::string_view subject = {};                   ///< for `signpost`: "crisis", "human", "needs", "danger"
    std::vector<std::string_view> attachments = {};  ///< in the order in which they are shown
    std::vector<DecisionReason> reasons = {};
    std::vector<std::uint16_t> ranked = {};  ///< mode assist: places of allowed practices, best first, one a practice
    Mode mode = Mode::rules;
    Facts facts = {};
    Allowed allowed = {};
};

[[nodiscard]] constexpr std::string_view name(Mode mode) noexcept { return mode == Mode::rules ? "rules" : "assist"; }
[[nodiscard]] constexpr std::string_view name(ReasonCode code) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {
        "consent_first"sv, "moment_first"sv, "driving"sv,         "risk_first"sv, "human_first"sv,       "cooling_down"sv,
        "need_first"sv,    "one_question"sv, "nothing_allowed"sv, "meets_need"sv, "order_kept"sv,        "gentle_now"sv,
        "another_flow"sv,  "fits_time"sv,    "familiar"sv,        "varied"sv,     "first_in_catalogue"sv};
    return names[static_cast<std::size_t>(code)];
}

}  // namespace sequencing
}  // namespace cftkit
