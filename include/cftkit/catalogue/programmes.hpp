// Generated from data/programmes by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/sources.hpp>
#include <cftkit/domain/programme.hpp>

#include <string_view>

namespace cftkit::catalogue {

namespace detail::programmes {

inline constexpr PracticeRef taught_soothing_rhythm_mindful_attention[] = {
    {true, 3 /* soothing_rhythm */}, {true, 4 /* mindful_attention */}};
inline constexpr PracticeRef taught_giving_compassion[] = {{true, 7 /* giving_compassion */}};
inline constexpr PracticeRef taught_daily_compassion[] = {{true, 9 /* daily_compassion */}};
inline constexpr PracticeRef taught_everyday_kindness[] = {{true, 18 /* everyday_kindness */}};
inline constexpr PracticeRef taught_soothing_rhythm_mindful_attention_giving_compassion_daily_compassion_everyday_kindness[] = {
    {true, 3 /* soothing_rhythm */}, {true, 4 /* mindful_attention */}, {true, 7 /* giving_compassion */},
    {true, 9 /* daily_compassion */}, {true, 18 /* everyday_kindness */}};
inline constexpr ProgrammeStep cct_steps[] = {
    {.number = 1, .practices = taught_soothing_rhythm_mindful_attention,
     .note = "Meditation on the breath, to calm and to focus."sv},
    {.number = 2, .practices = taught_giving_compassion, .note = "For somebody loved."sv},
    {.number = 3, .practices = taught_daily_compassion, .note = "Compassion for oneself."sv},
    {.number = 4, .practices = taught_daily_compassion, .note = "Loving-kindness for oneself."sv},
    {.number = 5, .practices = taught_everyday_kindness, .note = "Common humanity, appreciation of others."sv},
    {.number = 6, .practices = taught_giving_compassion, .note = "From loved ones to all beings."sv},
    {.number = 7, .practices = taught_giving_compassion, .note = "Tonglen."sv},
    {.number = 8,
     .practices = taught_soothing_rhythm_mindful_attention_giving_compassion_daily_compassion_everyday_kindness,
     .note = "The parts of all steps together, as one daily practice."sv}};
inline constexpr Citation from_cct_pmc11612461_cct_jazaieri_2013[] = {
    {&sources::cct_pmc11612461, "table 1"sv}, {&sources::cct_jazaieri_2013, "abstract"sv}};
inline constexpr PracticeRef taught_soothing_rhythm_grounding_mindful_attention_calm_place[] = {
    {true, 3 /* soothing_rhythm */}, {true, 2 /* grounding */}, {true, 4 /* mindful_attention */}, {true, 5 /* calm_place */}};
inline constexpr PracticeRef taught_understanding[] = {{true, 1 /* understanding */}};
inline constexpr PracticeRef taught_compassionate_self[] = {{true, 8 /* compassionate_self */}};
inline constexpr PracticeRef taught_daily_compassion_multiple_selves_compassionate_letter_chair_work[] = {
    {true, 9 /* daily_compassion */}, {true, 12 /* multiple_selves */}, {true, 10 /* compassionate_letter */},
    {true, 14 /* chair_work */}};
inline constexpr ProgrammeStep cftp_steps[] = {
    {.number = 1, .practices = taught_soothing_rhythm_grounding_mindful_attention_calm_place,
     .note = "Safeness in the body and around the person; which images is not said, a calm place is our reading."sv},
    {.number = 2, .practices = taught_understanding,
     .note = "Evolved brains, systems, multiple selves as an idea; formulations, with the function of voices."sv},
    {.number = 3, .practices = taught_compassionate_self},
    {.number = 4, .practices = taught_daily_compassion_multiple_selves_compassionate_letter_chair_work,
     .note = "The compassionate self at work: parts, letters, then chairs and dialogue with voices."sv}};
inline constexpr Citation from_cftp_trainer_pages_heriot_maitland_2023[] = {
    {&sources::cftp_trainer_pages, ""sv}, {&sources::heriot_maitland_2023, ""sv}};
inline constexpr PracticeRef taught_soothing_rhythm_understanding_mindful_attention[] = {
    {true, 3 /* soothing_rhythm */}, {true, 1 /* understanding */}, {true, 4 /* mindful_attention */}};
inline constexpr PracticeRef taught_understanding_soothing_rhythm[] = {
    {true, 1 /* understanding */}, {true, 3 /* soothing_rhythm */}};
inline constexpr PracticeRef taught_understanding_soothing_rhythm_everyday_kindness[] = {
    {true, 1 /* understanding */}, {true, 3 /* soothing_rhythm */}, {true, 18 /* everyday_kindness */}};
inline constexpr PracticeRef taught_compassionate_self_soothing_rhythm[] = {
    {true, 8 /* compassionate_self */}, {true, 3 /* soothing_rhythm */}};
inline constexpr PracticeRef taught_understanding_the_critic_daily_compassion_compassionate_self[] = {
    {true, 11 /* understanding_the_critic */}, {true, 9 /* daily_compassion */}, {true, 8 /* compassionate_self */}};
inline constexpr PracticeRef taught_everyday_kindness_helpful_action[] = {
    {true, 18 /* everyday_kindness */}, {true, 17 /* helpful_action */}};
inline constexpr ProgrammeStep comfort_2023_steps[] = {
    {.number = 1, .practices = taught_soothing_rhythm_understanding_mindful_attention,
     .note = "Simple breath work; model, tricky brain; just noticing a busy mind."sv},
    {.number = 2, .practices = taught_understanding_soothing_rhythm,
     .note = "Motives, fears and blocks; exercises of breathing led by a physiotherapist."sv},
    {.number = 3, .practices = taught_understanding_soothing_rhythm_everyday_kindness,
     .note = "Three components of self-compassion, soothing breathing; self-compassion break, affectionate breathing."sv},
    {.number = 4, .practices = taught_compassionate_self_soothing_rhythm,
     .note = "By imagery, and with the breath."sv},
    {.number = 5, .practices = taught_understanding_the_critic_daily_compassion_compassionate_self,
     .note = "From self-criticism to self-compassion: distancing and wise observing, loving-kindness (for whom is not said), the compassionate self at work on self-criticism. Read as understanding the critic; as compassion for the critic it would be shame_work."sv},
    {.number = 6, .practices = taught_everyday_kindness_helpful_action,
     .note = "Compassionate thinking, attention, behaviour and feeling; the rest of the row was not seen."sv}};
inline constexpr Citation from_comfort_2023[] = {{&sources::comfort_2023, "table 1"sv}};
inline constexpr PracticeRef taught_shame_work_compassionate_letter[] = {
    {true, 13 /* shame_work */}, {true, 10 /* compassionate_letter */}};
inline constexpr PracticeRef taught_compassionate_letter[] = {{true, 10 /* compassionate_letter */}};
inline constexpr PracticeRef taught_assertiveness[] = {{true, 15 /* assertiveness */}};
inline constexpr ProgrammeStep email_series_4579_steps[] = {
    {.number = 1, .practices = taught_everyday_kindness, .note = "How one would treat a friend."sv},
    {.number = 2, .practices = taught_shame_work_compassionate_letter,
     .note = "First in writing what one does not like about oneself, then how a compassionate friend would see it. A letter of self-criticism counts as shame work."sv},
    {.number = 3, .practices = taught_compassionate_letter, .memory = Memory::past,
     .note = "As the child, about past pain."sv},
    {.number = 4, .practices = taught_compassionate_letter, .memory = Memory::past,
     .note = "To the child, with compassion and protective anger."sv},
    {.number = 5, .practices = taught_compassionate_letter, .memory = Memory::past,
     .note = "The child's answer, and an answer to it."sv},
    {.number = 6, .practices = taught_assertiveness, .memory = Memory::past,
     .note = "Protective anger at a remembered criticism; assertiveness is our reading."sv}};
inline constexpr Citation from_email_series_4579_halamova_2020[] = {
    {&sources::email_series_4579, "interventions"sv}, {&sources::halamova_2020, "abstract"sv}};
inline constexpr PracticeRef taught_mindful_attention[] = {{true, 4 /* mindful_attention */}};
inline constexpr PracticeRef taught_multiple_selves[] = {{true, 12 /* multiple_selves */}};
inline constexpr PracticeRef taught_understanding_the_critic[] = {{true, 11 /* understanding_the_critic */}};
inline constexpr PracticeRef taught_shame_work[] = {{true, 13 /* shame_work */}};
inline constexpr PracticeRef taught_forgiveness[] = {{true, 16 /* forgiveness */}};
inline constexpr ProgrammeStep fox_cattani_2020_steps[] = {
    {.number = 1, .practices = taught_understanding, .note = "Compassion and the tricky brain."sv},
    {.number = 2, .practices = taught_understanding, .note = "Three systems of emotion."sv},
    {.number = 3, .practices = taught_mindful_attention},
    {.number = 4, .is_seen = false,
     .note = "Feeling safe and receiving compassion from others: the title names a theme, and which practices serve it was not seen."sv},
    {.number = 5, .practices = taught_compassionate_self},
    {.number = 6, .practices = taught_multiple_selves},
    {.number = 7, .practices = taught_understanding_the_critic,
     .note = "Self-criticism; whether it is worked on beyond understanding it was not seen."sv},
    {.number = 8, .practices = taught_shame_work, .note = "Shame and guilt."sv},
    {.number = 9, .is_seen = false,
     .note = "Deepening compassion for the self: the title names a theme, and which practices serve it was not seen."sv},
    {.number = 10, .practices = taught_assertiveness},
    {.number = 11, .practices = taught_forgiveness},
    {.number = 12, .is_seen = false,
     .note = "Envisioning a compassionate future: the title names a theme, and which practices serve it was not seen."sv}};
inline constexpr Citation from_cft_participant_workbook_fox_cattani_2020[] = {
    {&sources::cft_participant_workbook, "contents"sv}, {&sources::fox_cattani_2020, "abstract"sv}};
inline constexpr PracticeRef taught_understanding_mindful_attention[] = {
    {true, 1 /* understanding */}, {true, 4 /* mindful_attention */}};
inline constexpr PracticeRef taught_understanding_soothing_rhythm_grounding_understanding_the_critic[] = {
    {true, 1 /* understanding */}, {true, 3 /* soothing_rhythm */}, {true, 2 /* grounding */},
    {true, 11 /* understanding_the_critic */}};
inline constexpr PracticeRef taught_multiple_selves_compassionate_self_calm_place_mindful_attention[] = {
    {true, 12 /* multiple_selves */}, {true, 8 /* compassionate_self */}, {true, 5 /* calm_place */},
    {true, 4 /* mindful_attention */}};
inline constexpr PracticeRef taught_understanding_the_critic_shame_work_soothing_rhythm[] = {
    {true, 11 /* understanding_the_critic */}, {true, 13 /* shame_work */}, {true, 3 /* soothing_rhythm */}};
inline constexpr PracticeRef taught_soothing_rhythm_compassionate_self_compassionate_letter[] = {
    {true, 3 /* soothing_rhythm */}, {true, 8 /* compassionate_self */}, {true, 10 /* compassionate_letter */}};
inline constexpr ProgrammeStep icop_2021_steps[] = {
    {.number = 1, .practices = taught_understanding_mindful_attention,
     .note = "Three circles; an attention exercise: focusing on the breath. By its name it trains attention, so it is not read as soothing rhythm breathing."sv},
    {.number = 2, .practices = taught_understanding_soothing_rhythm_grounding_understanding_the_critic,
     .note = "Tricky brain; soothing the body and the mind, soothing stone; exploring one's inner critic and compassionate self as homework."sv},
    {.number = 3, .practices = taught_multiple_selves_compassionate_self_calm_place_mindful_attention,
     .note = "The outline names parts before the compassionate self; STOPP is read as mindful attention."sv},
    {.number = 4, .practices = taught_understanding_the_critic_shame_work_soothing_rhythm,
     .note = "Exploring the inner critic, taking care of it and being compassionate with it; calming the body."sv},
    {.number = 5, .practices = taught_soothing_rhythm_compassionate_self_compassionate_letter,
     .note = "The compassionate mind in difficulties of everyday life and towards the future."sv}};
inline constexpr Citation from_icop_2021[] = {{&sources::icop_2021, "table 1"sv}};
inline constexpr PracticeRef taught_consent_and_safety_mindful_attention[] = {
    {true, 0 /* consent_and_safety */}, {true, 4 /* mindful_attention */}};
inline constexpr PracticeRef taught_understanding_grounding_soothing_rhythm[] = {
    {true, 1 /* understanding */}, {true, 2 /* grounding */}, {true, 3 /* soothing_rhythm */}};
inline constexpr PracticeRef taught_soothing_rhythm_calm_place[] = {
    {true, 3 /* soothing_rhythm */}, {true, 5 /* calm_place */}};
inline constexpr PracticeRef taught_soothing_rhythm_understanding_the_critic_compassionate_self[] = {
    {true, 3 /* soothing_rhythm */}, {true, 11 /* understanding_the_critic */}, {true, 8 /* compassionate_self */}};
inline constexpr PracticeRef taught_soothing_rhythm_multiple_selves[] = {
    {true, 3 /* soothing_rhythm */}, {true, 12 /* multiple_selves */}};
inline constexpr ProgrammeStep mclean_2022_steps[] = {
    {.number = 1, .practices = taught_consent_and_safety_mindful_attention,
     .note = "Foundations of safety in the group, mindful breathing, hopes and fears."sv},
    {.number = 2, .practices = taught_understanding_grounding_soothing_rhythm,
     .note = "Three circles, tricky brain, flows; posture, face, voice; soothing rhythm breathing."sv},
    {.number = 3, .practices = taught_soothing_rhythm_calm_place,
     .note = "A place of contentment; fears, blocks and resistances are named and met as usual."sv},
    {.number = 4, .practices = taught_soothing_rhythm_understanding_the_critic_compassionate_self,
     .note = "Functional analysis of self-criticism."sv},
    {.number = 5, .practices = taught_soothing_rhythm_multiple_selves},
    {.number = 6, .is_seen = false},
    {.number = 7, .is_seen = false},
    {.number = 8, .is_seen = false},
    {.number = 9, .is_seen = false},
    {.number = 10, .is_seen = false},
    {.number = 11, .is_seen = false},
    {.number = 12, .is_seen = false}};
inline constexpr Citation from_mclean_2022[] = {{&sources::mclean_2022, "table of the programme"sv}};
inline constexpr PracticeRef taught_consent_and_safety_understanding_grounding_everyday_kindness[] = {
    {true, 0 /* consent_and_safety */}, {true, 1 /* understanding */}, {true, 2 /* grounding */},
    {true, 18 /* everyday_kindness */}};
inline constexpr PracticeRef taught_soothing_rhythm_grounding_mindful_attention_everyday_kindness_understanding[] = {
    {true, 3 /* soothing_rhythm */}, {true, 2 /* grounding */}, {true, 4 /* mindful_attention */},
    {true, 18 /* everyday_kindness */}, {true, 1 /* understanding */}};
inline constexpr PracticeRef taught_daily_compassion_understanding_the_critic[] = {
    {true, 9 /* daily_compassion */}, {true, 11 /* understanding_the_critic */}};
inline constexpr PracticeRef taught_helpful_action_giving_compassion_receiving_compassion[] = {
    {true, 17 /* helpful_action */}, {true, 7 /* giving_compassion */}, {true, 6 /* receiving_compassion */}};
inline constexpr ProgrammeStep msc_steps[] = {
    {.number = 1, .practices = taught_consent_and_safety_understanding_grounding_everyday_kindness,
     .note = "Zones of tolerance, opening and closing; soothing touch; self-compassion break."sv},
    {.number = 2,
     .practices = taught_soothing_rhythm_grounding_mindful_attention_everyday_kindness_understanding,
     .note = "Affectionate breathing, soles of the feet; mindfulness and compassion in daily life; backdraft is explained before deeper practice."sv},
    {.number = 3, .practices = taught_giving_compassion,
     .note = "Loving-kindness for somebody loved, finding phrases."sv},
    {.number = 4, .practices = taught_daily_compassion_understanding_the_critic,
     .note = "Loving-kindness for oneself; the critical and the compassionate voice that motivate."sv},
    {.number = 5, .practices = taught_helpful_action_giving_compassion_receiving_compassion,
     .note = "Core values; giving and receiving compassion."sv},
    {.number = 6, .is_seen = false},
    {.number = 7, .is_seen = false},
    {.number = 8, .is_seen = false}};
inline constexpr Citation from_msc_teacher_pages[] = {{&sources::msc_teacher_pages, ""sv}};
inline constexpr PracticeRef taught_mindful_attention_grounding_soothing_rhythm_understanding[] = {
    {true, 4 /* mindful_attention */}, {true, 2 /* grounding */}, {true, 3 /* soothing_rhythm */}, {true, 1 /* understanding */}};
inline constexpr PracticeRef taught_understanding_giving_compassion_daily_compassion_everyday_kindness_chair_work[] = {
    {true, 1 /* understanding */}, {true, 7 /* giving_compassion */}, {true, 9 /* daily_compassion */},
    {true, 18 /* everyday_kindness */}, {true, 14 /* chair_work */}};
inline constexpr PracticeRef taught_compassionate_self_forgiveness[] = {
    {true, 8 /* compassionate_self */}, {true, 16 /* forgiveness */}};
inline constexpr PracticeRef taught_compassionate_self_mindful_attention[] = {
    {true, 8 /* compassionate_self */}, {true, 4 /* mindful_attention */}};
inline constexpr PracticeRef taught_receiving_compassion_giving_compassion_daily_compassion[] = {
    {true, 6 /* receiving_compassion */}, {true, 7 /* giving_compassion */}, {true, 9 /* daily_compassion */}};
inline constexpr ProgrammeStep pmc10955982_steps[] = {
    {.number = 1, .practices = taught_understanding},
    {.number = 2, .practices = taught_mindful_attention_grounding_soothing_rhythm_understanding,
     .note = "With exercises of body and breath; systems; visualising is introduced."sv},
    {.number = 3,
     .practices = taught_understanding_giving_compassion_daily_compassion_everyday_kindness_chair_work,
     .note = "What compassionate people are like, compassion for others, warmth for oneself, common humanity against shame, the empty chair."sv},
    {.number = 4, .practices = taught_compassionate_self_forgiveness,
     .note = "Exercises that build a compassionate mind are read as the compassionate self."sv},
    {.number = 5, .practices = taught_compassionate_self_mindful_attention,
     .note = "Changing behaviour, acceptance without judging, tolerating."sv},
    {.number = 6, .practices = taught_receiving_compassion_giving_compassion_daily_compassion,
     .note = "Compassionate images are read as receiving; ways to express compassion, in daily life."sv},
    {.number = 7, .practices = taught_compassionate_letter, .note = "The rest of the row was not seen."sv}};
inline constexpr Citation from_pmc10955982[] = {{&sources::pmc10955982, "table 3"sv}};
inline constexpr PracticeRef taught_consent_and_safety_understanding_soothing_rhythm[] = {
    {true, 0 /* consent_and_safety */}, {true, 1 /* understanding */}, {true, 3 /* soothing_rhythm */}};
inline constexpr PracticeRef taught_soothing_rhythm_understanding[] = {
    {true, 3 /* soothing_rhythm */}, {true, 1 /* understanding */}};
inline constexpr PracticeRef taught_soothing_rhythm_mindful_attention_grounding[] = {
    {true, 3 /* soothing_rhythm */}, {true, 4 /* mindful_attention */}, {true, 2 /* grounding */}};
inline constexpr ProgrammeStep self_stigma_cft_2023_steps[] = {
    {.number = 1, .practices = taught_consent_and_safety_understanding_soothing_rhythm,
     .note = "An agreement that makes the group a safe place; what compassion is and is not."sv},
    {.number = 2, .practices = taught_soothing_rhythm_understanding,
     .note = "Tricky brain, social construction of the self."sv},
    {.number = 3, .practices = taught_soothing_rhythm_understanding,
     .note = "Three systems; one's own circles and triggers as home practice."sv},
    {.number = 4, .practices = taught_soothing_rhythm_understanding, .note = "Stigma and self-stigma."sv},
    {.number = 5, .practices = taught_soothing_rhythm_mindful_attention_grounding,
     .note = "Thinking, images and posture change the body; which images was not seen."sv},
    {.number = 6, .is_seen = false},
    {.number = 7, .is_seen = false},
    {.number = 8, .is_seen = false},
    {.number = 9, .is_seen = false},
    {.number = 10, .is_seen = false},
    {.number = 11, .is_seen = false},
    {.number = 12, .is_seen = false}};
inline constexpr Citation from_self_stigma_cft_2023[] = {{&sources::self_stigma_cft_2023, "table 1"sv}};
inline constexpr Programme programmes[] = {
    {.id = "cct"sv, .name = "Compassion Cultivation Training, eight sessions"sv, .unit = StepUnit::session,
     .delivered_by = DeliveredBy::teacher, .is_complete = true, .steps = cct_steps,
     .provenance = {.sources = from_cct_pmc11612461_cct_jazaieri_2013, .status = Status::second_hand}},
    {.id = "cftp"sv, .name = "CFTp, individual CFT for psychosis"sv, .unit = StepUnit::phase,
     .delivered_by = DeliveredBy::clinician, .steps = cftp_steps,
     .gaps = "From pages of trainers; the manual of 26 sessions was not seen."sv,
     .provenance = {.sources = from_cftp_trainer_pages_heriot_maitland_2023, .status = Status::second_hand}},
    {.id = "comfort_2023"sv, .name = "COMFORT, CFT and breathing pattern retraining after a recurrence of cancer"sv,
     .unit = StepUnit::session, .delivered_by = DeliveredBy::clinician, .steps = comfort_2023_steps,
     .gaps = "The end of the row of session 6 was not seen."sv,
     .provenance = {.sources = from_comfort_2023, .status = Status::verified}},
    {.id = "email_series_4579"sv, .name = "A series of e-mails, one exercise a day, without a guide"sv, .unit = StepUnit::day,
     .delivered_by = DeliveredBy::self_guided, .is_counter_example = true, .steps = email_series_4579_steps,
     .gaps = "The days after the sixth were not seen."sv,
     .provenance = {.sources = from_email_series_4579_halamova_2020, .status = Status::second_hand}},
    {.id = "fox_cattani_2020"sv, .name = "Compassion focused group therapy for university counselling centres"sv,
     .unit = StepUnit::module, .delivered_by = DeliveredBy::clinician, .steps = fox_cattani_2020_steps,
     .gaps = "Titles only: the exercises of every module, breathing and imagery among them, were not seen."sv,
     .provenance = {.sources = from_cft_participant_workbook_fox_cattani_2020, .status = Status::second_hand}},
    {.id = "icop_2021"sv, .name = "ICOP, an internet-based compassion course for health-care staff"sv, .unit = StepUnit::module,
     .delivered_by = DeliveredBy::not_stated, .is_complete = true, .steps = icop_2021_steps,
     .provenance = {.sources = from_icop_2021, .status = Status::verified}},
    {.id = "mclean_2022"sv, .name = "CFT-SA, a group for women who survived sexual abuse in childhood"sv,
     .unit = StepUnit::session, .delivered_by = DeliveredBy::clinician, .steps = mclean_2022_steps,
     .gaps = "Sessions 6 to 12 were not seen, nor the end of the row of session 5."sv,
     .provenance = {.sources = from_mclean_2022, .status = Status::verified}},
    {.id = "msc"sv, .name = "Mindful Self-Compassion"sv, .unit = StepUnit::session, .delivered_by = DeliveredBy::teacher,
     .steps = msc_steps, .gaps = "Sessions 6 to 8 and the retreat were not seen."sv,
     .provenance = {.sources = from_msc_teacher_pages, .status = Status::second_hand}},
    {.id = "pmc10955982"sv, .name = "Group compassion-focused therapy with the empty chair in its third session"sv,
     .unit = StepUnit::session, .delivered_by = DeliveredBy::clinician, .steps = pmc10955982_steps,
     .gaps = "The end of session 7 and what follows it were not seen."sv,
     .provenance = {.sources = from_pmc10955982, .status = Status::second_hand}},
    {.id = "self_stigma_cft_2023"sv, .name = "COMPASS, CFT for the self-stigma of mental disorders"sv, .unit = StepUnit::session,
     .delivered_by = DeliveredBy::clinician, .steps = self_stigma_cft_2023_steps,
     .gaps = "The end of session 5 and sessions 6 to 12 were not seen."sv,
     .provenance = {.sources = from_self_stigma_cft_2023, .status = Status::verified}}};

}  // namespace detail::programmes

/// Published orders, by id. What they teach stands in catalogue::practice_set.
inline constexpr List<Programme> programmes{detail::programmes::programmes};

}  // namespace cftkit::catalogue
