// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/sequencing/action.hpp>
#include <cftkit/sequencing/flag.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace sequencing {

/// How strong a guard is, and so who may lift it. Ordered from the weakest.
enum class Severity : std::uint8_t {
    warn,            ///< removes nothing; attaches
    downgrade,       ///< removes only what can be earned
    block,           ///< lifted by a clinician's override
    clinician_only,  ///< lifted where a clinician is there, or by an override
    absolute         ///< lifted by nobody
};

/// What the state and its history say, beside the flags. Each is derived; none is set by hand.
enum class Fact : std::uint8_t {
    seconds_free,        ///< a number; unknown where the person did not say
    seconds_left_today,  ///< a number: how much is left of the day's limit
    cap,                 ///< a number: the highest intensity after a mark; unknown where there is none
    earned,              ///< a number, for the action's flow
    stop,                ///< words: today, review
    marked,              ///< practices that have an open mark
    paused,              ///< families that pause
    spaced,              ///< families practised too recently for more
    first_time,          ///< practices never done
    ground_unhelpful,    ///< yes or no
    no_breath_done,      ///< yes or no: a variant without breath was practised
    high_today,          ///< yes or no: something of intensity 3 or more
    high_yesterday,      ///< yes or no
    new_today,           ///< yes or no: something was done for the first time
    marks_repeated,      ///< yes or no: as many marks within the days as let families pause
    alert_lately,        ///< yes or no: an alert item asked for a human being in the last days
    initiated_by_app,    ///< yes or no
    quiet_hours,         ///< yes, no or unknown
    prompts_used_up      ///< yes, no or unknown
};

/// What a guard asks of the state. No negation: with values that are closed towards the hazard, each guard fires more and never
/// less as a flag goes from safe to unknown to hazard.
struct StateCondition {
    enum class Kind : std::uint8_t {
        always,
        all,
        any,
        flag,       ///< the flag has one of `values`
        below,      ///< the fact is below `number`, or below an attribute of the action plus `number`
        above,      ///< the fact is above `number`
        is,         ///< a yes-or-no fact has one of `values`, or the day's stop is `word`
        of_action,  ///< the action's practice or family is among the fact's
        practised   ///< none of these has `number` completions without a mark
    };
    Kind kind = Kind::always;
    List<StateCondition> parts = {};  ///< of all and any
    Flag flag = Flag::consent;
    std::uint8_t values = 0;  ///< bit 0: no, bit 1: unknown, bit 2: yes
    Fact fact = Fact::seconds_free;
    std::int32_t number = 0;
    bool has_attribute = false;
    ActionAttribute attribute = ActionAttribute::intensity;
    bool unknown_fires = false;
    std::string_view word = {};
    List<PracticeRef> practised = {};
};

/// What a guard asks of an action.
struct ActionCondition {
    enum class Kind : std::uint8_t { all, any, kind, family, practice, in, not_in, above };
    Kind kind = Kind::kind;
    List<ActionCondition> parts = {};
    std::uint8_t kinds = 0;            ///< a bit for each ActionKind
    List<PracticeRef> practices = {};  ///< of family and practice
    ActionAttribute attribute = ActionAttribute::intensity;
    std::uint32_t values = 0;  ///< a bit for each value of the attribute
    std::int32_t number = 0;
};

/// One rule: when the state is so, these actions are not offered, or something is attached to whatever is chosen.
struct Guard {
    std::string_view id = {};
    std::string_view family = {};  ///< the hazard that it stands against
    Severity severity = Severity::block;
    StateCondition when = {};
    ActionCondition on = {};
    std::string_view attach = {};  ///< what is attached; empty where it removes
    std::string_view unknown_handled_by = {};
    List<std::string_view> implied_by = {};  ///< guards that together remove all that this one does; empty where it stands alone
    std::string_view rationale = {};
    std::string_view wording_id = {};  ///< texts `.reason` (for the person) and `.changes` (what would allow it)
    List<std::string_view> tests = {};
    Provenance provenance = {};

    [[nodiscard]] constexpr bool removes() const noexcept { return attach.empty(); }
};

[[nodiscard]] constexpr std::string_view name(Severity severity) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"warn"sv, "downgrade"sv, "block"sv, "clinician_only"sv, "absolute"sv};
    return names[static_cast<std::size_t>(severity)];
}
[[nodiscard]] constexpr std::string_view name(Fact fact) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"seconds_free"sv,
                                          "seconds_left_today"sv,
                                          "cap"sv,
                                          "earned"sv,
                                          "stop"sv,
                                          "marked"sv,
                                          "paused"sv,
                                          "spaced"sv,
                                          "first_time"sv,
                                          "ground_unhelpful"sv,
                                          "no_breath_done"sv,
                                          "high_today"sv,
                                          "high_yesterday"sv,
                                          "new_today"sv,
                                          "marks_repeated"sv,
                                          "alert_lately"sv,
                                          "initiated_by_app"sv,
                                          "quiet_hours"sv,
                                          "prompts_used_up"sv};
    return names[static_cast<std::size_t>(fact)];
}

}  // namespace sequencing
}  // namespace cftkit
