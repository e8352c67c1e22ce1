// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guard_oracle.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

// What belongs to an action, from the same prose.
namespace guard_oracle {

/// Section 3.5: in this priority. Nothing where it belongs to no action of this kind.
inline bool is_attached_to_all(const Facts& facts, std::string_view attachment) {
    const auto& is = facts.flags;
    // Section 6: "crisis and human signposts attached; + risk, acute: the signposts go".
    if (attachment == "signpost_crisis") return !is_no(is.risk);
    if (attachment == "signpost_human") {
        for (const auto acute : {is.psychosis_acute, is.mania_acute, is.intoxication_now, is.dissociation_acute})
            if (!is_no(acute)) return true;
        // Section 5: ">= 2 marks within 7 days: signpost attached". Section 11: "a human signpost stays attached for 14 days".
        return facts.are_marks_repeated || facts.was_alert_lately;
    }
    // Section 8, G-danger: "signpost at yes only".
    if (attachment == "signpost_danger") return is_yes(is.danger_now);
    // Section 8, G-needs: "attach and name first"; hazard only.
    if (attachment == "signpost_needs") return is_yes(is.need_unmet);
    return false;
}
inline bool is_attached_to(const Facts& facts, std::string_view attachment, const Offer& offer) {
    const bool has_hard_times = !is_no(facts.flags.trauma_history) || !is_no(facts.flags.dissociation_prone);
    // G-trauma: "settle before and after", intensity >= 1. Section 8, G-intensity: "attach settle to the action itself".
    if (attachment == "settle_before_and_after")
        return (has_hard_times && offer.variant.intensity >= 1) || offer.variant.intensity >= 3;
    // G-breath: "any paced variant says gently, not deeply".
    if (attachment == "wording_gently")
        return offer.variant.breath == Breath::paced || offer.variant.breath == Breath::paced_hold;
    return is_attached_to_all(facts, attachment);
}

inline constexpr std::string_view attachments[] = {"signpost_crisis", "signpost_human",          "signpost_danger",
                                                   "signpost_needs",  "settle_before_and_after", "wording_gently"};

inline ActionSet attached(const Facts& facts, std::string_view attachment, const std::vector<Offer>& offers) {
    ActionSet actions;
    for (std::size_t i = 0; i < ActionSpace::first_practice_action; ++i)
        if (is_attached_to_all(facts, attachment)) actions.add(i);
    for (const auto& offer : offers)
        if (is_attached_to(facts, attachment, offer)) actions.add(offer.place);
    return actions;
}

}  // namespace guard_oracle
