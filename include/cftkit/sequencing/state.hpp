// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/ternary.hpp>
#include <cftkit/domain/check_in.hpp>
#include <cftkit/domain/protective_factor.hpp>
#include <cftkit/sequencing/flag.hpp>
#include <cftkit/sequencing/moment.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace sequencing {

/// Something unpleasant that a person told of during or after a practice. Their own mark: no number is inferred from ratings.
enum class Mark : std::uint8_t { none, stopped, more_distress, numbness, panic, breath_distress, intrusive_memory };

/// Something that was done: a practice, or grounding.
struct PracticeRecord {
    Moment at = {};
    std::string practice = {};  ///< id; "ground" for grounding
    std::string variant = {};   ///< id; empty for grounding
    std::uint16_t seconds = 0;
    bool is_completed = false;
    Mark mark = Mark::none;

    friend bool operator==(const PracticeRecord&, const PracticeRecord&) = default;
};

/// What was answered about a flag at a moment. `unknown` with `is_declined` is a question that the person passed over: it changes
/// nothing about what is allowed, only when it is asked again.
struct FlagAnswer {
    Flag flag = Flag::consent;
    Ternary value = Ternary::unknown;
    Moment at = {};
    bool is_declined = false;

    friend constexpr bool operator==(const FlagAnswer&, const FlagAnswer&) = default;
};

/// A human being has looked: the flags named go from their hazard to safe, and a review after marks ends. Counts for what came before it.
struct Review {
    Moment at = {};
    std::string clinician = {};  ///< an id, no name
    std::vector<Flag> cleared = {};
    bool ends_step_down = false;

    friend bool operator==(const Review&, const Review&) = default;
};

/// A clinician lifts one guard for a practice or family, with a reason, for at most 90 days.
struct Override {
    std::string guard = {};
    std::string scope = {};  ///< id of a practice or family
    std::string clinician = {};
    std::string reason = {};
    Day from = {};
    Day to = {};

    friend bool operator==(const Override&, const Override&) = default;
};

/// What a score says that a flag depends on. Copied from a Score, with the day of its answers.
struct ScoreFact {
    std::string instrument = {};
    std::string scale = {};
    std::uint64_t fingerprint = 0;
    double lowest_possible = 0;
    double highest_possible = 0;
    Day day = {};

    friend bool operator==(const ScoreFact&, const ScoreFact&) = default;
};

/// An alert item was answered so that a human should look.
struct AlertFact {
    std::string instrument = {};
    std::string alert = {};
    Moment at = {};

    friend bool operator==(const AlertFact&, const AlertFact&) = default;
};

/// What is known of one person at one moment. All of it comes from the caller.
struct State {
    Moment now = {};
    Flags flags = {};  ///< what was answered now, in this session; unknown: nothing new was said
    std::vector<FlagAnswer> answers = {};  ///< what was answered before, in order of time
    CheckIn check_in = {};
    std::vector<FactorAnswer> factors = {};
    std::vector<PracticeRecord> history = {};  ///< in order of time
    std::vector<ScoreFact> scores = {};
    std::vector<AlertFact> alerts = {};
    std::vector<Override> overrides = {};
    std::vector<Review> reviews = {};
    bool is_initiated_by_app = false;  ///< the app begins, not the person
    Ternary quiet_hours = Ternary::unknown;
    Ternary prompts_used_up = Ternary::unknown;
};

[[nodiscard]] constexpr std::string_view name(Mark mark) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"none"sv,  "stopped"sv,         "more_distress"sv,   "numbness"sv,
                                          "panic"sv, "breath_distress"sv, "intrusive_memory"sv};
    return names[static_cast<std::size_t>(mark)];
}

}  // namespace sequencing
}  // namespace cftkit
