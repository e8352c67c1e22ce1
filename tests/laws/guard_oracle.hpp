// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/sequencing/action_space.hpp>
#include <cftkit/sequencing/facts.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

// What may be offered, written from the prose of the clinical logic and not from the data: one sentence, one `if`. The tests hold the
// rules against it. Where both have the same mistake no test sees it, so nobody who edits the rules should copy from here or to here.
namespace guard_oracle {

using namespace cftkit;

/// A practice's action, with what the sentences speak of.
struct Offer {
    std::string_view family = {};    ///< the mark, "P0b"
    std::string_view practice = {};  ///< the id
    Flow flow = Flow::none;
    Variant variant = {};
    int seconds = 0;
    std::size_t place = 0;  ///< in the action space
};

inline std::vector<Offer> offers_of(const ActionSpace& space) {
    std::vector<Offer> offers;
    const auto& set = space.practice_set();
    for (std::size_t i = ActionSpace::first_practice_action; i < space.size(); ++i) {
        const auto& practice = set.practices[space[i].practice];
        offers.push_back(
            {set.family_of(practice).mark, practice.id, practice.flow, practice.variants[space[i].variant], space[i].seconds, i});
    }
    return offers;
}

inline bool is_p0b_to_p3(const Offer& offer) {
    return offer.family == "P0b" || offer.family == "P1" || offer.family == "P2" || offer.family == "P3";
}

/// Section 6: "intensity 0, eyes open, no breath task, no touch, no imagery, no memory, not interpersonal, no inner-body focus,
/// family P0b-P3, <= 3 minutes".
inline bool is_safe_to_start_with(const Offer& offer) {
    const auto& variant = offer.variant;
    if (variant.intensity != 0) return false;
    if (variant.eyes != Eyes::open) return false;
    if (variant.breath != Breath::none || variant.breath_only) return false;
    if (variant.touch) return false;
    if (variant.imagery != Imagery::none) return false;
    if (variant.memory != Memory::none) return false;
    if (variant.interpersonal) return false;
    if (variant.body == BodyFocus::inside) return false;
    if (!is_p0b_to_p3(offer)) return false;
    return offer.seconds <= 180;
}

/// Section 2: "none of them has n completions without a mark", for a family by its mark. Section 7: the count is 3.
inline bool is_practised(const PracticeSet& set, const Facts& facts, std::string_view family) {
    int count = 0;
    for (std::size_t i = 0; i < set.practices.size(); ++i)
        if (set.family_of(set.practices[i]).mark == family) count += facts.completions[i];
    return count >= 3;
}

inline bool is_no(Ternary value) { return value == Ternary::no; }
inline bool is_yes(Ternary value) { return value == Ternary::yes; }

/// Section 3, severity absolute: what nobody lifts.
inline bool is_beyond_anybody(const Facts& facts, const Offer& offer) {
    const auto& is = facts.flags;
    // Section 8, G-consent: "remove practices and ground". Section 7: P0a, which nobody sets aside, is this consent.
    if (!is_yes(is.consent)) return true;
    // Section 8, G-driving: "remove practices and ground"; section 3: "driving not known no".
    if (!is_no(is.driving)) return true;
    // Section 5 of the overview, G-risk: yes leaves no practice.
    if (is_yes(is.risk)) return true;
    // Section 8, G-risk: risk_unknown leaves safe_start.
    if (!is_no(is.risk) && !is_safe_to_start_with(offer)) return true;
    // Section 8, G-acute: "one unknown -> safe_start; hazard -> as G-risk".
    for (const auto acute : {is.psychosis_acute, is.mania_acute, is.intoxication_now, is.dissociation_acute}) {
        if (is_yes(acute)) return true;
        if (!is_no(acute) && !is_safe_to_start_with(offer)) return true;
    }
    return false;
}

/// Section 5: what an adverse mark leaves.
inline bool is_stopped_by_marks(const Facts& facts, const Offer& offer) {
    // "cool-down: all practices".
    if (facts.is_stopped_today) return true;
    // "gentler: intensity > cap".
    if (facts.cap && offer.variant.intensity > *facts.cap) return true;
    // "gentler: the marked practice itself".
    if (facts.marked.has(offer.place)) return true;
    // "family pause: every family that has a mark in the window".
    if (facts.paused.has(offer.place)) return true;
    // "review: intensity > 0".
    if (facts.is_in_review && offer.variant.intensity > 0) return true;
    return false;
}

/// Sections 5 of the overview and 8: what is asked for by what a person lives with.
inline bool is_unsuitable(const Facts& facts, const Offer& offer) {
    const auto& is = facts.flags;
    const auto& variant = offer.variant;
    const bool is_unguided = !is_yes(is.guide_present);
    const bool has_hard_times = !is_no(is.trauma_history) || !is_no(is.dissociation_prone);

    // G-trauma/dissociation: "no closed eyes".
    if (has_hard_times && variant.eyes == Eyes::closed) return true;
    // "no body scan": attention to the inside of the body.
    if (has_hard_times && variant.body == BodyFocus::inside) return true;
    // "or breath-only".
    if (has_hard_times && variant.breath_only) return true;
    // "<= 5 min".
    if (has_hard_times && offer.seconds > 300) return true;
    // Section 8: "settle step >= 20 s each side, only for intensity >= 1"; minutes unknown fail closed.
    if (has_hard_times && variant.intensity >= 1 && (!facts.seconds_free || *facts.seconds_free < offer.seconds + 40))
        return true;
    // "no multiple-selves work with dissociation".
    if (!is_no(is.dissociation_prone) && offer.family == "P11") return true;

    // Section 8, G-breath: "breath removed until a no-breath variant was practised, then own pace only".
    const bool has_breath_trouble = !is_no(is.breath_illness) || !is_no(is.panic_body_fear) || !is_no(is.breath_distress);
    const bool is_paced = variant.breath == Breath::paced || variant.breath == Breath::paced_hold;
    if (has_breath_trouble && variant.breath != Breath::none && !facts.has_done_without_breath) return true;
    if (has_breath_trouble && is_paced) return true;
    // "holds: also pregnancy".
    if (!is_no(is.pregnancy) && variant.breath == Breath::paced_hold) return true;

    // Section 8, G-touch: "the explicit yes decides".
    if (variant.touch && !is_yes(is.touch_welcome)) return true;

    // G-danger: "no forgiveness, assertiveness or loved-one practice unguided"; section 6: danger unlocks P6.
    const bool is_loved_one = offer.family == "P6";
    if (!is_no(is.danger_now) && is_unguided && offer.family == "P13f") return true;
    if (!is_no(is.danger_now) && is_unguided && offer.family == "P13a") return true;
    if (!is_no(is.danger_now) && is_unguided && is_loved_one) return true;
    // Section 8, G-danger: P14 "ask somebody for support", at yes.
    if (is_yes(is.danger_now) && is_unguided && offer.practice == "asking_for_support") return true;

    // G-grief: "no loved-one or kind-memory imagery unguided"; section 6: grief unlocks P6, the family of both.
    if (!is_no(is.recent_bereavement) && is_unguided && is_loved_one) return true;

    // Section 8, G-eating: "P10, P11 and inner-body focus only", with a clinician; "eating unknown blocks too".
    if (!is_no(is.eating_disorder) && !is_yes(is.clinician_present) &&
        (offer.family == "P10" || offer.family == "P11" || variant.body == BodyFocus::inside))
        return true;

    // Section 4: "a downgrade on flow f removes variants of f with intensity > earned"; section 1: hazard only.
    if (is_yes(is.fears_to_self_high) && offer.flow == Flow::to_self && variant.intensity > facts.earned[1]) return true;
    if (is_yes(is.fears_to_others_high) && offer.flow == Flow::to_others && variant.intensity > facts.earned[2]) return true;
    if (is_yes(is.fears_from_others_high) && offer.flow == Flow::from_others && variant.intensity > facts.earned[3]) return true;

    // G-hated-self: "P10, P11 only with a guide present"; section 1: hazard only; section 8: the guide must be known.
    if (is_yes(is.hated_self_high) && is_unguided && (offer.family == "P10" || offer.family == "P11")) return true;

    // Section 8, G-minor: "default P0b-P3, intensity <= 1; age unknown = the same".
    if (!is_no(is.minor) && !(is_p0b_to_p3(offer) && variant.intensity <= 1)) return true;
    return false;
}

/// Section 7: what was not practised enough, and who must be there.
inline bool comes_too_early(const Facts& facts, const PracticeSet& set, const Offer& offer) {
    const auto& family = offer.family;
    const auto practised = [&](std::string_view mark) { return is_practised(set, facts, mark); };
    const bool is_guided = is_yes(facts.flags.guide_present);
    const bool has_clinician = is_yes(facts.flags.clinician_present);

    // "h: P4, P7, P10, P11, P12".
    if (family == "P4" && !practised("P1") && !practised("P2")) return true;
    if (family == "P7" && !practised("P2")) return true;
    if (family == "P10" && !practised("P1") && !practised("P2")) return true;
    if (family == "P11" && !practised("P7")) return true;
    if ((family == "P12a" || family == "P12b") && !practised("P7")) return true;
    if ((family == "P12a" || family == "P12b") && !practised("P10")) return true;
    // "hu: P5<-P4, P6<-P1|P2, P8<-P7, P9<-P7, P13 assertiveness<-P7", also satisfied by a guide.
    if (family == "P5" && !practised("P4") && !is_guided) return true;
    if (family == "P6" && !practised("P1") && !practised("P2") && !is_guided) return true;
    if (family == "P8" && !practised("P7") && !is_guided) return true;
    if (family == "P9" && !practised("P7") && !is_guided) return true;
    if (family == "P13a" && !practised("P7") && !is_guided) return true;
    // "Forgiveness needs P12a or P12b, and a guide".
    if (family == "P13f" && !practised("P12a") && !practised("P12b")) return true;
    if (family == "P13f" && !is_guided) return true;
    // "P12a (guide present); P12b (clinician present)".
    if (family == "P12a" && !is_guided) return true;
    if (family == "P12b" && !has_clinician) return true;
    // "past needs a guide, trauma a clinician, in every family".
    if (offer.variant.memory == Memory::past && !is_guided) return true;
    if (offer.variant.memory == Memory::trauma && !has_clinician) return true;
    // The format of the model: `guide`, who must be there.
    if (offer.variant.guide == Guide::guide && !is_guided) return true;
    if (offer.variant.guide == Guide::clinician && !has_clinician) return true;
    return false;
}

/// How much, how often, and whether it fits the moment.
inline bool does_not_fit(const Facts& facts, const Offer& offer) {
    const auto& is = facts.flags;
    const auto& variant = offer.variant;
    // G-dose: "<= 20 min solo"; section 8: "counts practices > 1 min; not P0b".
    if (!is_yes(is.guide_present) && offer.seconds > 60 && offer.family != "P0b" && offer.seconds > facts.seconds_left_today)
        return true;
    // G-intensity: "<= 1 high-intensity a day; rest day after".
    if (variant.intensity >= 3 && (facts.is_high_today || facts.is_high_yesterday)) return true;
    // Section 8, G-spacing: intensity 0 is exempt.
    if (variant.intensity >= 1 && facts.spaced.has(offer.place)) return true;
    // Section 8, G-novelty: "one first-ever practice of intensity >= 1 a day".
    if (variant.intensity >= 1 && facts.is_new_today && facts.first_time.has(offer.place)) return true;
    // G-fit: "minutes free"; section 8: "minutes unknown -> <= 1 min".
    if (facts.seconds_free && offer.seconds > *facts.seconds_free) return true;
    if (!facts.seconds_free && offer.seconds > 60) return true;
    // "privacy".
    if (variant.privacy && !is_yes(is.private_now)) return true;
    // "eyes".
    if (variant.eyes == Eyes::closed && !is_no(is.eyes_must_stay_open)) return true;
    // "audio".
    if (variant.audio && !is_yes(is.audio_possible)) return true;
    // Section 8: "imagery: vivid at unknown, all at hazard".
    if (variant.imagery == Imagery::vivid && !is_no(is.imagery_difficult)) return true;
    if (variant.imagery != Imagery::none && is_yes(is.imagery_difficult)) return true;
    return false;
}

/// Section 8, G-availability: "app-initiated actions only". Section 3: "in quiet hours or over the prompt limit"; where driving and
/// consent are "not known" in the same sentence these two are not, so only a known yes counts.
inline bool is_untimely(const Facts& facts) {
    return facts.is_initiated_by_app && (is_yes(facts.quiet_hours) || is_yes(facts.prompts_used_up));
}

/// Where the prose can be read in two ways and a clinician has to say which; both are accepted. A memory of having been cared for is a
/// kind memory, too, but it stands in P5, which section 6 does not hold back for grief.
inline bool is_undecided(const Facts& facts, const Offer& offer) {
    return offer.practice == "being_cared_for_memory" && !is_no(facts.flags.recent_bereavement) &&
           !is_yes(facts.flags.guide_present);
}

inline bool may_be_offered(const Facts& facts, const PracticeSet& set, const Offer& offer) {
    return !is_beyond_anybody(facts, offer) && !is_stopped_by_marks(facts, offer) && !is_unsuitable(facts, offer) &&
           !comes_too_early(facts, set, offer) && !does_not_fit(facts, offer) && !is_untimely(facts);
}

/// Section 3: "ground is removed only by driving not known no, consent not known yes, marked unhelpful, or app-initiated in quiet hours
/// or over the prompt limit".
inline bool may_ground(const Facts& facts) {
    return is_no(facts.flags.driving) && is_yes(facts.flags.consent) && !facts.is_ground_unhelpful && !is_untimely(facts);
}

/// Section 3, "always in the allowed set", and the rest.
inline ActionSet allowed(const Facts& facts, const PracticeSet& set, const std::vector<Offer>& offers) {
    ActionSet actions;
    for (const auto kind : {ActionKind::none, ActionKind::ask, ActionKind::signpost, ActionKind::safety_information})
        actions.add(static_cast<std::size_t>(kind));
    if (may_ground(facts)) actions.add(static_cast<std::size_t>(ActionKind::ground));
    for (const auto& offer : offers)
        if (may_be_offered(facts, set, offer)) actions.add(offer.place);
    return actions;
}

/// Actions about which the prose does not decide.
inline ActionSet undecided(const Facts& facts, const std::vector<Offer>& offers) {
    ActionSet actions;
    for (const auto& offer : offers)
        if (is_undecided(facts, offer)) actions.add(offer.place);
    return actions;
}

/// What is left where a clinician lifts everything that can be lifted.
inline ActionSet allowed_with_all_lifted(const Facts& facts, const std::vector<Offer>& offers) {
    ActionSet actions;
    for (const auto& offer : offers)
        if (!is_beyond_anybody(facts, offer)) actions.add(offer.place);
    return actions;
}

}  // namespace guard_oracle
