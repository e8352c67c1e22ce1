// Generated from data/sources.json by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/source.hpp>

#include <string_view>

namespace cftkit::catalogue {

using std::string_view_literals::operator""sv;

/// What the facts rest on: one constant a publication, page or program.
namespace sources {

inline constexpr Source aow_adolescent_mh{.id = "aow_adolescent_mh"sv, .authors = "D. Lewer"sv, .title = "aow_adolescent_mh"sv,
     .checked = "All 29 rows, raw 7 to 35, equal to ours."sv};
inline constexpr Source awell_score{.id = "awell_score"sv, .authors = "Awell Health"sv, .year = 2026, .title = "awell-score"sv,
     .checked = "Sum of nine; a table that gives each total 0 to 27 one of five words with the edges 5, 10, 15, 20."sv};
inline constexpr Source balanced_minds_calm_place{.id = "balanced_minds_calm_place"sv, .authors = "Balanced Minds"sv, .title = "Calm place imagery script"sv,
     .url = "https://balancedminds.com/calm-place-imagery-script/"sv,
     .checked = "Its first half: soothing breathing before, a known or new place, what can be seen and heard there, no worry if none comes."sv};
inline constexpr Source balanced_minds_competencies{.id = "balanced_minds_competencies"sv, .authors = "Balanced Minds"sv, .title = "Competencies of compassion"sv,
     .url = "https://balancedminds.com/competencies-of-compassion/"sv,
     .checked = "The six competencies of engagement and the six of action by name; handouts adapted from Gilbert."sv};
inline constexpr Source balanced_minds_four_columns{.id = "balanced_minds_four_columns"sv, .authors = "Balanced Minds"sv, .title = "Four column threat system formulation"sv,
     .url = "https://balancedminds.com/four-column-threat-system-formulation/"sv,
     .checked = "Life experiences, key fears and threats, protective strategies, unintended consequences, which feed self-criticism and the fears again."sv};
inline constexpr Source balanced_minds_srb{.id = "balanced_minds_srb"sv, .authors = "Balanced Minds"sv, .title = "Soothing breathing rhythm, scripts 1 and 3"sv,
     .url = "https://balancedminds.com/soothing-breathing-rhythm-3-script-2/"sv,
     .checked = "The first half of both: upright and alert, eyes closed or gaze resting, slowing down to a count of five with a short pause after in and out; inner voice."sv};
inline constexpr Source bell_2021{.id = "bell_2021"sv, .authors = "T. Bell, J. Montague, J. Elander, P. Gilbert"sv, .year = 2021,
     .title = "Multiple emotions, multiple selves: compassion focused therapy chairwork"sv, .doi = "10.1017/S1754470X21000180"sv,
     .checked = "Abstract: multiple selves with chairs, nine people with depression interviewed, three themes."sv};
inline constexpr Source biopsykit{.id = "biopsykit"sv, .authors = "Machine Learning and Data Analytics Lab, FAU Erlangen-Nuernberg"sv, .year = 2026,
     .title = "BioPsyKit"sv,
     .checked = "scs: keys, codes 1 to 5, negative items turned before subscale means, total the mean of 26. fscrs: keys, codes 0 to 4, sums. phq: 9 items, 0 to 3."sv};
inline constexpr Source britton_2021{.id = "britton_2021"sv, .authors = "W. B. Britton, J. R. Lindahl, D. J. Cooper, N. K. Canby, R. Palitsky"sv, .year = 2021,
     .title = "Defining and measuring meditation-related adverse effects in mindfulness-based programs"sv,
     .doi = "10.1177/2167702621996340"sv,
     .checked = "Abstract: 96 people; 83 %, 58 %, 37 %; lasting bad effects in 6 to 14 %, associated with hyperarousal and dissociation."sv};
inline constexpr Source cai_2024{.id = "cai_2024"sv, .authors = "R. Y. Cai"sv, .year = 2024,
     .title = "Backdraft in self-compassion: an overlooked yet vital research focus"sv, .doi = "10.1007/s12671-024-02324-7"sv,
     .checked = "Abstract: an initial adverse reaction in some who practise self-compassion; no clear definition, empirical studies lacking."sv};
inline constexpr Source camcops{.id = "camcops"sv, .authors = "R. Cardinal and colleagues, University of Cambridge"sv, .year = 2026, .title = "CamCOPS"sv,
     .checked = "phq9.py: sum of 9, bands, pattern rule with item 9 from 1; phq9.rst: terms of use. wemwbs.py: seven items 1 to 5, raw sum 7 to 35. Facts only."sv};
inline constexpr Source canonizer_fscrs{.id = "canonizer_fscrs"sv, .authors = "benthepsychologist"sv, .year = 2026, .title = "canonizer, questionnaire registry"sv,
     .checked = "Item numbers of the three scales, sums 0-36, 0-20, 0-32, self-criticism as the sum of two, nothing reversed, item 9 about self-harm."sv};
inline constexpr Source careless{.id = "careless"sv, .authors = "R. D. Yentes, F. Wilhelm"sv, .year = 2023, .title = "careless 1.2.2"sv,
     .checked = "longstring: longest run of equal answers, ended by a missing one; irv: SD with n - 1 of the answers that are there."sv};
inline constexpr Source ccaudek_r_functions{.id = "ccaudek_r_functions"sv, .authors = "C. Caudek"sv, .year = 2023, .title = "r_functions"sv,
     .checked = "The SCS keys; negative scales also unreversed; total the sum of 26 items; reversal written as the absolute value of the answer minus 6."sv};
inline constexpr Source cct_jazaieri_2013{.id = "cct_jazaieri_2013"sv,
     .authors = "H. Jazaieri, G. T. Jinpa, K. McGonigal, E. L. Rosenberg, J. Finkelstein, E. Simon-Thomas, M. Cullen, J. R. Doty, J. J. Gross, P. R. Goldin"sv,
     .year = 2013, .title = "Enhancing Compassion: A Randomized Controlled Trial of a Compassion Cultivation Training Program"sv,
     .doi = "10.1007/s10902-012-9373-z"sv,
     .checked = "Abstract: nine weeks, 60 people against 40 who waited; the amount of formal meditation went with compassion for others. The order of the weeks is not there."sv};
inline constexpr Source cct_pmc11612461{.id = "cct_pmc11612461"sv, .authors = "Authors of doi 10.1038/s41598-024-81557-x"sv, .year = 2024,
     .title = "A trial of Compassion Cultivation Training, Scientific Reports 14:29945"sv, .doi = "10.1038/s41598-024-81557-x"sv,
     .checked = "Table 1 whole: contents of eight sessions. The article itself, its title and its authors were not read."sv};
inline constexpr Source cebolla_2017{.id = "cebolla_2017"sv, .authors = "A. Cebolla and colleagues"sv, .year = 2017,
     .title = "Unwanted effects: is there a negative side of meditation? A multicentre survey"sv,
     .doi = "10.1371/journal.pone.0183137"sv,
     .checked = "Abstract: 342 people, 25.4 % reported unwanted effects, mostly transitory; more with focused attention, alone, and above 20 minutes; fewer with body awareness."sv};
inline constexpr Source cft_participant_workbook{.id = "cft_participant_workbook"sv,
     .authors = "R. Arnold, C. T. Alldredge, K. Cattani, D. Griner, D. M. Erekson, G. M. Burlingame, M. E. Beecher"sv,
     .title = "Compassion Focused Therapy Participant Workbook"sv,
     .url = "https://www.routledge.com/Compassion-Focused-Therapy-Participant-Workbook/Arnold-Alldredge-Cattani-Griner-Erekson-Burlingame-Beecher/p/book/9781032064826"sv,
     .checked = "The contents, the same on the pages of two sellers: titles of twelve modules. The modules themselves were not read."sv};
inline constexpr Source cftp_trainer_pages{.id = "cftp_trainer_pages"sv, .authors = "C. Heriot-Maitland; Stanford Medicine"sv, .year = 2019,
     .title = "Compassion Focused Therapy for Psychosis, outline of a workshop"sv,
     .url = "https://med.stanford.edu/psychiatry/education/training/cbtp/cftp.html"sv,
     .checked = "Objectives in order: safeness in the body, teaching, formulations, compassionate self, its use in daily life, chairs and voice dialogue; later workshop pages agree."sv};
inline constexpr Source charton_2020{.id = "charton_2020"sv, .authors = "E. Charton and colleagues"sv, .year = 2020,
     .title = "Time to deterioration in cancer randomized clinical trials for patient-reported outcomes data: a systematic review"sv,
     .doi = "10.1007/s11136-019-02367-7"sv,
     .checked = "Abstract: 10 of 39 trials called a deterioration definitive, maintained until the last assessment available; 31 compared with the first score."sv};
inline constexpr Source cineicc_caas{.id = "cineicc_caas"sv, .authors = "CINEICC, University of Coimbra"sv,
     .title = "Compassion Action and Engagement Scales (EAAC/CAAS)"sv,
     .url = "https://cineicc.uc.pt/compassion-action-and-engagement-scales-eaac-caas-info/"sv,
     .checked = "Adult form: each of the three scales can be read as engagement and action apart or as one score."sv};
inline constexpr Source cineicc_ceas_adolescents{.id = "cineicc_ceas_adolescents"sv, .authors = "CINEICC, University of Coimbra"sv,
     .title = "The Compassionate Engagement and Action Scales (CEAS), adolescents"sv,
     .url = "https://cineicc.uc.pt/the-compassionate-engagement-and-action-scales-ceas-info"sv,
     .checked = "Three scales of 8 and 5 items, answers 1 to 10, each section a sum without engagement items 3 and 7 and action item 3. Adolescent form."sv};
inline constexpr Source clinicalsignificance{.id = "clinicalsignificance"sv, .authors = "B. Claus"sv, .year = 2025, .title = "clinicalsignificance 3.0.0.9000"sv,
     .checked = "Six indices, 'above' the critical value, one-sided for Hageman-Arrindell (exact quantile in the wrapper, 1.65 the inner default), b by the clinical SD, start on the clinical side, anchor. Facts only (GPL-3)."sv};
inline constexpr Source cody_1969{.id = "cody_1969"sv, .authors = "W. J. Cody"sv, .year = 1969,
     .title = "Rational Chebyshev approximations for the error function"sv, .doi = "10.1090/S0025-5718-1969-0247736-4"sv,
     .checked = "Not read: the coefficients in several public programs that agree, and the results against 40-digit arithmetic."sv};
inline constexpr Source cody_1993{.id = "cody_1993"sv, .authors = "W. J. Cody"sv, .year = 1993,
     .title = "Algorithm 715: SPECFUN, a portable Fortran package of special function routines and test drivers"sv,
     .doi = "10.1145/151271.151273"sv,
     .checked = "Not read: how its function ANORM arranges the approximations, as public programs after it say."sv};
inline constexpr Source comfort_2023{.id = "comfort_2023"sv, .authors = "S. Lynch et al."sv, .year = 2023,
     .title = "The COMFORT trial: a randomised control trial comparing group-based COMpassion-FOcussed therapy and breathing pattern ReTraining with treatment as usual on the psychological functioning of patients diagnosed with cancer recurrence during COVID"sv,
     .doi = "10.1186/s13063-023-07088-4"sv, .checked = "Abstract; table 1, sessions 1 to 5 and the beginning of 6."sv};
inline constexpr Source compassionate_colour_page{.id = "compassionate_colour_page"sv, .authors = "Portland Psychotherapy (ACT with Compassion)"sv,
     .title = "April compassion tool of the month: compassionate colour"sv,
     .url = "https://actwithcompassion.portlanddepressiontreatment.com/april_compassion_tool_of_the_month"sv,
     .checked = "The structure of a script that it gives as the Compassionate Mind Foundation's: breathing first, colour around and through the body, a way back."sv};
inline constexpr Source compassionate_mind_summary{.id = "compassionate_mind_summary"sv, .authors = "changeit.co.nz"sv,
     .title = "Summary of the emotional systems after Gilbert's The Compassionate Mind"sv,
     .url = "https://changeit.co.nz/?p=407"sv,
     .checked = "Threat: quick bursts of anxiety, anger or disgust, fight, run, freeze, stop, priority, cortisol, danger to loved ones; wanting: winning, status, recognition."sv};
inline constexpr Source contextual_science_scs{.id = "contextual_science_scs"sv, .authors = "Association for Contextual Behavioral Science"sv,
     .title = "Self Compassion Scale"sv, .url = "http://www.contextualpsychology.org/Self_Compassion_Scale"sv,
     .checked = "The author's coding key in the first person: items of the six scales, means, a total mean after turning the negative items; the article added scales."sv};
inline constexpr Source corc_swemwbs{.id = "corc_swemwbs"sv, .authors = "Child Outcomes Research Consortium"sv,
     .title = "Short Warwick-Edinburgh Mental Wellbeing Scale (SWEMWBS)"sv,
     .url = "https://corc.uk.net/outcome-experience-measures/short-warwick-edinburgh-mental-wellbeing-scale-swemwbs"sv,
     .checked = "Seven of the 14 statements, past two weeks, free after registration, the copyright line, 'all rights reserved', to be shown."sv};
inline constexpr Source corson_2004{.id = "corson_2004"sv, .authors = "K. Corson, M. S. Gerrity, S. K. Dobscha"sv, .year = 2004,
     .title = "Screening for depression and suicidality in a VA primary care setting: 2 items are better than 1 item"sv,
     .url = "https://www.ajmc.com/view/nov04-1949p839-845"sv,
     .checked = "Abstract: one third of the patients who endorsed item 9 reported recent active suicidal ideation."sv};
inline constexpr Source counselwise_threat{.id = "counselwise_threat"sv, .authors = "Counselwise"sv, .title = "Emotion Regulation System; Post 2"sv,
     .url = "https://counselwise.ca/emotion-regulation-system-post-two/"sv,
     .checked = "Threat after Gilbert: anxiety, anger, disgust and shame; cortisol and adrenaline."sv};
inline constexpr Source ctac_sts_bsc_manager{.id = "ctac_sts_bsc_manager"sv, .authors = "Center on Trauma and Children, University of Kentucky"sv, .year = 2026,
     .title = "STS-BSC manager"sv,
     .checked = "All 30 items with scale and reversal at 92cb7bd; bands 22, 23 to 41, 42 at f12b438; the wrong burnout of its dashboard at b042ae4."sv};
inline constexpr Source curran_2016{.id = "curran_2016"sv, .authors = "P. G. Curran"sv, .year = 2016,
     .title = "Methods for the detection of carelessly invalid responses in survey data"sv, .doi = "10.1016/j.jesp.2015.07.006"sv,
     .checked = "Abstract: a review of ways to find careless answers; the description of careless names it as the review of its methods."sv};
inline constexpr Source cvt_permission{.id = "cvt_permission"sv, .authors = "Center for Victims of Torture"sv, .title = "Permission to Use the ProQOL"sv,
     .url = "https://survey.alchemer.com/s3/5005054/Permission-to-Use-the-ProQOL"sv,
     .checked = "The present terms, word for word: credit and link, not sold, 'adapted from' when changed, paid work and single subscales allowed; a use form is asked for."sv};
inline constexpr Source dbtbites{.id = "dbtbites"sv, .authors = "dbtbites.com"sv, .title = "Recorded guidance in the style of compassion focused therapy"sv,
     .url = "https://www.dbtbites.com"sv,
     .checked = "As recorded from an earlier reading: about five breaths a minute, alert and not sleepy. That recording was not found again."sv};
inline constexpr Source de_la_rosa_2018{.id = "de_la_rosa_2018"sv, .authors = "De La Rosa et al."sv, .year = 2018,
     .title = "Professional Quality of Life Normative Benchmarks"sv, .url = "https://insights.ovid.com/pubmed?PMID=28383935"sv,
     .checked = "Abstract only: 30 studies, 5,612 people, means and standard deviations of the three scales; versions of the form are not named there."sv};
inline constexpr Source depue_2005{.id = "depue_2005"sv, .authors = "R. A. Depue, J. V. Morrone-Strupinsky"sv, .year = 2005,
     .title = "A neurobehavioral model of affiliative bonding: Implications for conceptualizing a human trait of affiliation"sv,
     .url = "https://www.cambridge.org/core/journals/behavioral-and-brain-sciences/article/a-neurobehavioral-model-of-affiliative-bonding-implications-for-conceptualizing-a-human-trait-of-affiliation/41885C410FD7476B2730780AFF265769"sv,
     .checked = "The journal's page, with the title; what it distinguishes is told by gilbert_positive_affect_2009. The article was not read."sv};
inline constexpr Source dod_provider_resilience{.id = "dod_provider_resilience"sv, .authors = "National Center for Telehealth and Technology (US Department of Defense)"sv,
     .year = 2016, .title = "Provider Resilience for Android"sv,
     .checked = "The item numbers of the three scales, reversal of 1, 4, 15, 17, 29 as 6 minus the answer, bands from 23 and from 42; unreadable answers are skipped."sv};
inline constexpr Source dreisoerner_2021{.id = "dreisoerner_2021"sv,
     .authors = "A. Dreisoerner, N. M. Junker, W. Schlotz, J. Heimrich, S. Bloemeke, B. Ditzen, R. van Dick"sv, .year = 2021,
     .title = "Self-soothing touch and being hugged reduce cortisol responses to stress"sv,
     .doi = "10.1016/j.cpnec.2021.100091"sv,
     .checked = "Abstract: 159 people; effect of touch on cortisol after a stress test; a summary adds little effect on reported stress."sv};
inline constexpr Source dunn_2018{.id = "dunn_2018"sv, .authors = "A. M. Dunn, E. D. Heggestad, L. R. Shanock, N. Theilgard"sv, .year = 2018,
     .title = "Intra-individual response variability as an indicator of insufficient effort responding: comparison to other indicators and relationships with individual differences"sv,
     .doi = "10.1007/s10869-016-9479-0"sv,
     .checked = "Not read: one sentence of its page 108, the definition, as careless quotes it; title, journal (J Bus Psychol 33(1), 105) and doi in its irv.R."sv};
inline constexpr Source email_series_4579{.id = "email_series_4579"sv, .authors = "Principal investigators of registration 4579"sv,
     .title = "AEA RCT Registry, trial 4579"sv, .url = "https://www.socialscienceregistry.org/trials/4579"sv,
     .checked = "Days 1 to 6: a friend; from what one dislikes to a kind friend's view; three days of letters on a painful childhood memory; anger. The rest was not read."sv};
inline constexpr Source eval_health_proqol{.id = "eval_health_proqol"sv, .authors = "eval.health"sv, .title = "Professional Quality of Life Scale (ProQOL 5)"sv,
     .url = "https://eval.health/professional-quality-of-life-scale-proqol-5"sv,
     .checked = "The item numbers of compassion satisfaction and burnout and the five reversed items; the page refers to the author's self-score sheet."sv};
inline constexpr Source evolution_impact_initiative{.id = "evolution_impact_initiative"sv, .authors = "Evolution Impact Initiative"sv, .title = "evolution-impact-initiative"sv,
     .checked = "All 29 rows equal to ours; seven items summed; a missing answer counts as 0 there, and its bands 21 and 27 name no source. Faults to find."sv};
inline constexpr Source fancourt_finn_2019{.id = "fancourt_finn_2019"sv, .authors = "D. Fancourt, S. Finn"sv, .year = 2019,
     .title = "What is the evidence on the role of the arts in improving health and well-being? A scoping review"sv,
     .url = "https://www.ncbi.nlm.nih.gov/books/NBK553776"sv,
     .checked = "Abstract: over 3,000 studies of many designs, a role for the arts in promoting health and in care."sv};
inline constexpr Source final_form_fscrs{.id = "final_form_fscrs"sv, .authors = "benthepsychologist"sv, .title = "final-form, measure registry"sv,
     .checked = "Read once: the same author's second registry; it types 16 as the maximum of hated self, which five items 0 to 4 contradict. A fault to find."sv,
     .copy_of = "canonizer_fscrs"sv};
inline constexpr Source flutter_scs_page{.id = "flutter_scs_page"sv, .authors = "flutter.super.site"sv, .title = "Self-Compassion Scale, summary for clinicians"sv,
     .url = "https://flutter.super.site/1f82c846bfc14188a83e505897f01d1d"sv,
     .checked = "Negative scales turned, a mean for each of the six scales, the total the mean of the six means."sv};
inline constexpr Source fox_cattani_2020{.id = "fox_cattani_2020"sv, .authors = "J. Fox, K. Cattani, G. M. Burlingame"sv, .year = 2020,
     .title = "Compassion focused therapy in a university counseling and psychological services center: A feasibility trial of a new standardized group manual"sv,
     .doi = "10.1080/10503307.2020.1783708"sv,
     .checked = "Abstract: eight groups, 75 clients, 12 weekly sessions; titles of the 12 modules in the publisher's lists of manual and workbook; abstract of module 1. Exercises not seen."sv};
inline constexpr Source french_2023{.id = "french_2023"sv, .authors = "J. French, R. J. Brown, T. Bell"sv, .year = 2023,
     .title = "“It's nice for my body but I don't like it”: experiences of soothing rhythm breathing in clients with depression"sv,
     .doi = "10.21926/obm.icm.2304041"sv,
     .checked = "Abstract: interviews; themes of the body's needs, a new relation to the mind, and slowing down as new and challenging."sv};
inline constexpr Source fscrs_form_2004{.id = "fscrs_form_2004"sv, .authors = "P. Gilbert et al."sv, .year = 2004,
     .title = "The forms of self-criticising/attacking and self-reassuring scale, form"sv,
     .url = "https://ro.scribd.com/document/442799546/Forms-of-self-criticising-and-self-reassuring-scale"sv,
     .checked = "In a public copy: 22 items in this order, answers 0 to 4, the copyright line, item 9 about self-harm. Its scoring page was not seen."sv};
inline constexpr Source garcia_campayo_2014{.id = "garcia_campayo_2014"sv,
     .authors = "J. Garcia-Campayo, M. Navarro-Gil, E. Andres, J. Montero-Marin, L. Lopez-Artal, M. M. P. Demarzo"sv,
     .year = 2014,
     .title = "Validation of the Spanish versions of the long (26 items) and short (12 items) forms of the Self-Compassion Scale (SCS)"sv,
     .doi = "10.1186/1477-7525-12-4"sv,
     .checked = "Abstract, and earlier its table of totals 17.95 and 16.89, possible only as a sum of six means; its scale means do not add up to them: no test oracle."sv};
inline constexpr Source gilbert_2004{.id = "gilbert_2004"sv, .authors = "P. Gilbert, M. Clarke, S. Hempel, J. N. V. Miles, C. Irons"sv, .year = 2004,
     .title = "Criticizing and reassuring oneself: an exploration of forms, styles and reasons in female students"sv,
     .doi = "10.1348/014466504772812959"sv,
     .checked = "Abstract: 246 female students, two components of self-criticism and one of reassurance. The tables with item numbers were not read."sv};
inline constexpr Source gilbert_2007{.id = "gilbert_2007"sv, .authors = "P. Gilbert, C. Broomhead, C. Irons, K. McEwan, R. Bellew, A. Mills, C. Gale, R. Knibb"sv,
     .year = 2007, .title = "Development of a striving to avoid inferiority scale"sv,
     .url = "https://paperzz.com/doc/8502782/development-of-a-striving-to-avoid-inferiority-scale"sv,
     .checked = "Abstract: 207 students; insecure striving is fear of rejection or criticism for not keeping up, secure non-striving is feeling valued whether one succeeds or not."sv};
inline constexpr Source gilbert_2008{.id = "gilbert_2008"sv, .authors = "P. Gilbert, K. McEwan, R. Mitra, L. Franks, A. Richter, H. Rockliff"sv, .year = 2008,
     .title = "Feeling safe and content: A specific affect regulation system? Relationship to depression, anxiety, stress, and self-criticism"sv,
     .doi = "10.1080/17439760801999461"sv,
     .checked = "Abstract: 203 students; drive or seeking against soothing and contentment, with what may mediate them; factors activated, relaxed, safe/content."sv};
inline constexpr Source gilbert_2009{.id = "gilbert_2009"sv, .authors = "P. Gilbert"sv, .year = 2009, .title = "Introducing compassion-focused therapy"sv,
     .doi = "10.1192/apt.bp.107.005264"sv,
     .checked = "Summary: a system for reassurance and safeness that evolved with attachment and answers to being cared for; threat dominates where shame and self-criticism are high."sv};
inline constexpr Source gilbert_2010{.id = "gilbert_2010"sv, .authors = "P. Gilbert"sv, .year = 2010,
     .title = "Compassion Focused Therapy: Distinctive Features"sv, .doi = "10.4324/9780203851197"sv,
     .checked = "Contents and the opening of chapter 27 (letters); external and internal threats in a Russian edition, page 34. The rest was not read."sv};
inline constexpr Source gilbert_2014{.id = "gilbert_2014"sv, .authors = "P. Gilbert"sv, .year = 2014,
     .title = "The origins and nature of compassion focused therapy"sv, .doi = "10.1111/bjc.12043"sv,
     .checked = "Abstract: systems to respond to threats, to seek out resources, and for contentment and safeness; tricky brain; caring motives offset its troubles."sv};
inline constexpr Source gilbert_2017{.id = "gilbert_2017"sv,
     .authors = "P. Gilbert, F. Catarino, C. Duarte, M. Matos, R. Kolts, J. Stubbs, L. Ceresatto, J. Duarte, J. Pinto-Gouveia, J. Basran"sv,
     .year = 2017, .title = "The development of compassionate engagement and action scales for self and others"sv,
     .doi = "10.1186/s40639-017-0033-3"sv,
     .checked = "Abstract; table 1 (to others): scored items 1, 2, 4, 5, 6, 8 and 1, 2, 4, 5, alphas .90 and .94 in the UK. The other two tables were not read."sv};
inline constexpr Source gilbert_2020{.id = "gilbert_2020"sv, .authors = "P. Gilbert"sv, .year = 2020,
     .title = "Compassion: From Its Evolution to a Psychotherapy"sv, .doi = "10.3389/fpsyg.2020.586161"sv,
     .checked = "Abstract (secure base, safe haven) and titles of the figures: safety and safeness are two ways of dealing with threat."sv};
inline constexpr Source gilbert_2024{.id = "gilbert_2024"sv, .authors = "P. Gilbert"sv, .year = 2024,
     .title = "Threat, safety, safeness and social safeness 30 years on: Fundamental dimensions and distinctions for mental health and well-being"sv,
     .doi = "10.1111/bjc.12466"sv,
     .checked = "Abstract: safety is checking for and seeking the absence of threat, in the threat system; safeness is the presence of resources, with exploring, through other systems."sv};
inline constexpr Source gilbert_mascaro_2017{.id = "gilbert_mascaro_2017"sv, .authors = "P. Gilbert, J. Mascaro"sv, .year = 2017,
     .title = "Compassion Fears, Blocks and Resistances: An Evolutionary Investigation"sv,
     .url = "https://www.oxfordhandbooks.com/view/10.1093/oxfordhb/9780190464684.001.0001/oxfordhb-9780190464684-e-29"sv,
     .checked = "Abstract of the chapter; its passage on fears, blocks and resistances as quoted on fiercecompassionmartialarts.com (3 September 2020)."sv};
inline constexpr Source gilbert_positive_affect_2009{.id = "gilbert_positive_affect_2009"sv,
     .authors = "P. Gilbert, K. McEwan, R. Mitra, A. Richter, L. Franks, A. Mills, R. Bellew, C. Gale"sv, .year = 2009,
     .title = "An exploration of different types of positive affect in students and patients with a bipolar disorder"sv,
     .url = "https://paperzz.com/doc/8590600/an-exploration-of-different-types-of-positive-affect-in-s..."sv,
     .checked = "Abstract: activated feelings (excitement, joy, vitality) against peaceful ones linked with attachment and social safeness, after Depue and Morrone-Strupinsky."sv};
inline constexpr Source gilbert_van_gordon_2023{.id = "gilbert_van_gordon_2023"sv, .authors = "P. Gilbert, W. Van Gordon"sv, .year = 2023,
     .title = "Compassion as a Skill: A Comparison of Contemplative and Evolution-Based Approaches"sv,
     .doi = "10.1007/s12671-023-02173-w"sv,
     .checked = "Abstract: what it means to see compassion as a skill that can be trained."sv};
inline constexpr Source goldberg_2022{.id = "goldberg_2022"sv, .authors = "S. B. Goldberg, S. U. Lam, W. B. Britton, R. J. Davidson"sv, .year = 2022,
     .title = "Prevalence of meditation-related adverse effects in a population-based sample in the United States"sv,
     .doi = "10.1080/10503307.2021.1933646"sv,
     .checked = "Abstract: 434 people; 32.3 %, 50.0 % and 10.6 %; traumatic re-experiencing among the most common; childhood adversity associated."sv};
inline constexpr Source hackley_2024{.id = "hackley_2024"sv, .authors = "J. Hackley, A. Dixon, C. Royle, C. Moss, R. Brown, T. Bell"sv, .year = 2024,
     .title = "“Seeing myself through someone else's eyes”: embodying the perfect nurturer in compassion focused therapy"sv,
     .doi = "10.21926/obm.icm.2401021"sv,
     .checked = "Abstract: the compassionate other enacted with chairs, eight people with depression interviewed, three themes."sv};
inline constexpr Source halamova_2018{.id = "halamova_2018"sv, .authors = "J. Halamova et al."sv, .year = 2018,
     .title = "The Factor Structure of the Forms of Self-Criticising/Attacking & Self-Reassuring Scale in Thirteen Distinct Populations"sv,
     .url = "https://mijn.bsl.nl/the-factor-structure-of-the-forms-of-self-criticising-attacking-/15840876"sv,
     .checked = "Abstract: 7,510 people, three factors acceptable, two general factors (self-criticism, self-reassurance) best. No way of adding up is given there."sv};
inline constexpr Source halamova_2020{.id = "halamova_2020"sv, .authors = "J. Halamova, M. Kanovsky, A. Pacutova, N. Kupeli"sv, .year = 2020,
     .title = "Randomised Controlled Trial of an Online Version of Compassion Mind Training in a Nonclinical Sample"sv,
     .doi = "10.5964/ejop.v16i2.1683"sv,
     .checked = "Abstract: one exercise a day by e-mail for 13 days; of 144 allocated 26 and 20 completed the follow-up; effect on self-criticism, none on self-reassurance and self-compassion."sv};
inline constexpr Source heriot_maitland_2023{.id = "heriot_maitland_2023"sv,
     .authors = "C. Heriot-Maitland, A. Gumley, T. Wykes, E. Longden, C. Irons, P. Gilbert, E. Peters"sv, .year = 2023,
     .title = "A case series study of compassion-focused therapy for distressing experiences in psychosis"sv,
     .doi = "10.1111/bjc.12437"sv,
     .checked = "Abstract: 26 sessions with a manual, eight began, seven completed; one of seven worse in anxiety and one in dissociation. The manual was not read."sv};
inline constexpr Source holt_lunstad_2010{.id = "holt_lunstad_2010"sv, .authors = "J. Holt-Lunstad, T. B. Smith, J. B. Layton"sv, .year = 2010,
     .title = "Social Relationships and Mortality Risk: A Meta-analytic Review"sv, .doi = "10.1371/journal.pmed.1000316"sv,
     .checked = "Abstract: 148 studies, survival is likelier with stronger relationships, most with measures of social integration."sv};
inline constexpr Source icop_2021{.id = "icop_2021"sv, .authors = "A. S. Bratt, M. Johansson, M. Holmberg, C. Fagerstrom, C. Elmqvist, M. Rusner, V. Kaldo"sv,
     .year = 2021,
     .title = "An internet-based compassion course for healthcare professionals: Rationale and protocol for a randomised controlled trial"sv,
     .doi = "10.1016/j.invent.2021.100463"sv,
     .checked = "Abstract (five modules in five weeks); table 1 whole: content, exercises and homework."sv};
inline constexpr Source irish_centre_cft{.id = "irish_centre_cft"sv, .authors = "Irish Centre for Compassion Focused Therapy"sv, .title = "Compassion break"sv,
     .url = "http://www.irishcentreforcompassionfocusedtherapy.com/Compassion-Break.html"sv,
     .checked = "Whole page: a minute, even 30 seconds; in and out to the same count, whichever it is; some cannot use the breath and other practices may fit them better."sv};
inline constexpr Source irons_formulation{.id = "irons_formulation"sv, .authors = "C. Irons"sv, .title = "Compassion Focused Therapy Formulation: A Practical Guide"sv,
     .url = "https://drchrisirons.com/compassion-focused-therapy-formulation"sv,
     .checked = "Its first part: strategies of safety may look like harsh self-criticism, perfectionism or avoiding what feels risky; not our fault."sv};
inline constexpr Source ixcoach{.id = "ixcoach"sv, .authors = "ixcoach.com"sv, .title = "Soothing rhythm breathing"sv,
     .url = "https://www.ixcoach.com/practices/compassion-focused-therapy/soothing-rhythm-breathing"sv,
     .checked = "Whole entry: typically four to five breaths a minute with a longer breath out, upright, three to five minutes before other practices."sv};
inline constexpr Source jacobson_truax_1991{.id = "jacobson_truax_1991"sv, .authors = "N. S. Jacobson, P. Truax"sv, .year = 1991,
     .title = "Clinical significance: a statistical approach to defining meaningful change in psychotherapy research"sv,
     .doi = "10.1037/0022-006X.59.1.12"sv,
     .checked = "Not read: its index, criteria a, b, c and its invented client in jt_rci, clinicalsignificance and reliable_trend_index, which agree but for the SD of b."sv};
inline constexpr Source jt_rci{.id = "jt_rci"sv, .authors = "A. W. Kruijt"sv, .title = "JT-RCI"sv,
     .checked = "Jacobson-Truax index, criteria a, b by the functional SD, c; 'at least' the critical value; c if the distributions overlap within 3 SDs, b if not; a score on the cut-off is recovered."sv};
inline constexpr Source karris_caldwell_2015{.id = "karris_caldwell_2015"sv, .authors = "M. Karris, B. E. Caldwell"sv, .year = 2015,
     .title = "Integrating Emotionally Focused Therapy, Self-Compassion, and Compassion-Focused Therapy to Assist Shame-Prone Couples Who Have Experienced Trauma"sv,
     .doi = "10.1177/1066480715601676"sv,
     .checked = "Abstract: CFT and self-compassion brought into couple therapy where shame and trauma are in the way."sv};
inline constexpr Source kim_newman_2019{.id = "kim_newman_2019"sv, .authors = "H. Kim, M. G. Newman"sv, .year = 2019,
     .title = "The paradox of relaxation training: relaxation induced anxiety and mediation effects of negative contrast sensitivity in generalized anxiety disorder and major depressive disorder"sv,
     .doi = "10.1016/j.jad.2019.08.045"sv,
     .checked = "Abstract: groups of 32, 34 and 30; full mediation in generalised anxiety, partial in depression."sv};
inline constexpr Source kirby_2020{.id = "kirby_2020"sv, .authors = "J. N. Kirby"sv, .year = 2020,
     .title = "Nurturing Family Environments for Children: Compassion-Focused Parenting as a Form of Parenting Intervention"sv,
     .doi = "10.3390/educsci10010003"sv,
     .checked = "Abstract, its first half: parenting programmes on the ground of caring motives and affiliative emotion."sv};
inline constexpr Source kirby_2023{.id = "kirby_2023"sv, .authors = "J. N. Kirby, A. Hoang, N. Ramos"sv, .year = 2023,
     .title = "A brief compassion focused therapy intervention can help self-critical parents and their children: a randomised controlled trial"sv,
     .doi = "10.1111/papt.12459"sv,
     .checked = "Abstract: two hours, 48 and 54 parents; self-criticism lower after two weeks and, in the therapy group alone, further at three months. Practices not named."sv};
inline constexpr Source kirby_manual_page{.id = "kirby_manual_page"sv, .authors = "J. Kirby"sv,
     .title = "A new manual to help clinicians and researchers with compassion focused therapy"sv,
     .url = "https://balancedminds.com/compassion-focused-therapy-manual/"sv,
     .checked = "The blue circle for drive and the red one for threat."sv};
inline constexpr Source kolts_2016{.id = "kolts_2016"sv, .authors = "R. L. Kolts"sv, .year = 2016, .title = "CFT Made Simple"sv,
     .checked = "Chapter 5 in a hosted copy and its translation: drive (excitement, desire, ambition, focus on goals, harm where blind), safeness (calm when nothing is to defend or pursue)."sv};
inline constexpr Source kroenke_2001{.id = "kroenke_2001"sv, .authors = "K. Kroenke, R. L. Spitzer, J. B. W. Williams"sv, .year = 2001,
     .title = "The PHQ-9: validity of a brief depression severity measure"sv,
     .url = "https://pubmed.ncbi.nlm.nih.gov/11556941/"sv,
     .checked = "Abstract: nine criteria scored 0 to 3; 5, 10, 15 and 20 stand for mild, moderate, moderately severe and severe."sv};
inline constexpr Source lewis_three_systems{.id = "lewis_three_systems"sv, .authors = "Lewis Psychology"sv, .year = 2022,
     .title = "The Three Emotion Regulation Systems In Compassion Focused Therapy"sv,
     .url = "https://inponta.com/watch/HX2N9Z6KKI8"sv,
     .checked = "Description of a video: social triggers of threat, such as being judged, rejected, isolated, criticised, excluded."sv};
inline constexpr Source lord_novick_1968{.id = "lord_novick_1968"sv, .authors = "F. M. Lord, M. R. Novick"sv, .year = 1968,
     .title = "Statistical theories of mental test scores"sv,
     .checked = "Not read: the textbook cited for the errors of measurement, estimate and prediction; the formulas follow from its model, reliability the squared correlation of score and true score."sv};
inline constexpr Source louzon_2016{.id = "louzon_2016"sv, .authors = "S. A. Louzon, R. M. Bossarte, J. F. McCarthy, I. R. Katz"sv, .year = 2016,
     .title = "Does suicidal ideation as measured by the PHQ-9 predict suicide among VA patients?"sv,
     .doi = "10.1176/appi.ps.201500149"sv,
     .checked = "Abstract: the answer 1 to item 9 goes with a higher risk than 0 (hazard ratio 1.75); 71.6 percent of the suicides had answered 0."sv};
inline constexpr Source maassen_2000{.id = "maassen_2000"sv, .authors = "G. H. Maassen"sv, .year = 2000,
     .title = "Kelley's formula as a basis for the assessment of reliable change"sv, .doi = "10.1007/BF02294373"sv,
     .checked = "Abstract: indices that weight the change by reliability lack an adequate standard error, which can lead to paradoxical conclusions."sv};
inline constexpr Source mat7lui_outcome_measures{.id = "mat7lui_outcome_measures"sv, .authors = "mat7lui"sv, .title = "outcome_measures"sv,
     .checked = "Items numbered 1 to 13 for each flow; 3, 7 and 11 are dropped, the other ten are summed to one score for each flow."sv};
inline constexpr Source matos_2017{.id = "matos_2017"sv, .authors = "M. Matos, C. Duarte, J. Duarte, J. Pinto-Gouveia, N. Petrocchi, J. Basran, P. Gilbert"sv,
     .year = 2017,
     .title = "Psychological and physiological effects of compassionate mind training: a pilot randomised controlled study"sv,
     .doi = "10.1007/s12671-017-0745-7"sv,
     .checked = "Abstract: kinds of practices, two weeks, 56 and 37 people, changes in feelings, fears, shame, self-criticism, stress and heart rate variability."sv};
inline constexpr Source matos_2018{.id = "matos_2018"sv, .authors = "M. Matos, J. Duarte, C. Duarte, P. Gilbert, J. Pinto-Gouveia"sv, .year = 2018,
     .title = "How one experiences and embodies compassionate mind training influences its effectiveness"sv,
     .doi = "10.1007/s12671-017-0864-1"sv,
     .checked = "Abstract: 77 people; frequency went with embodiment, helpfulness and embodiment predicted compassion for oneself and from others."sv};
inline constexpr Source matos_steindl_2020{.id = "matos_steindl_2020"sv, .authors = "M. Matos, S. R. Steindl"sv, .year = 2020,
     .title = "\"You are already all you need to be\": A case illustration of compassion-focused therapy for shame and perfectionism"sv,
     .doi = "10.1002/jclp.23055"sv,
     .checked = "Abstract: one woman with depression, perfectionism, shame and self-criticism, twelve sessions in four phases."sv};
inline constexpr Source mclean_2018{.id = "mclean_2018"sv, .authors = "L. McLean, M. Bambling, S. R. Steindl"sv, .year = 2018,
     .title = "Perspectives on self-compassion from adult female survivors of sexual abuse and the counselors who work with them"sv,
     .doi = "10.1177/0886260518793975"sv,
     .checked = "Abstract: barriers, poor relational templates and fears among them; what supports compassion, support from others among it; two focus groups of 7."sv};
inline constexpr Source mclean_2022{.id = "mclean_2022"sv, .authors = "L. McLean, S. R. Steindl, M. Bambling"sv, .year = 2022,
     .title = "Compassion Focused Group Therapy for Adult Female Survivors of Childhood Sexual Abuse: a Preliminary Investigation"sv,
     .doi = "10.1007/s12671-022-01837-3"sv, .checked = "Abstract; the table of the programme, sessions 1 to 5."sv};
inline constexpr Source msc_teacher_pages{.id = "msc_teacher_pages"sv, .authors = "Teachers of Mindful Self-Compassion"sv,
     .title = "How does MSC work, week by week"sv, .url = "https://talkcompassion.com/how-does-mindful-self-compassion-work/"sv,
     .checked = "Weeks 1 to 5 with their practices, there, on compassioncoaching.co.nz and two home-practice pages of teachers: opening and closing in 1, backdraft in 2. Not 6 to 8."sv};
inline constexpr Source nagy_systems{.id = "nagy_systems"sv, .authors = "L. Nagy"sv,
     .title = "The neuropsychological bases of self-compassion and the three emotion regulation systems"sv,
     .url = "https://nagylilla.com/en/neuropsziologiai-alapok"sv,
     .checked = "The same colours; under threat attention and thinking narrow down and the body's energy is made ready."sv};
inline constexpr Source naismith_2019{.id = "naismith_2019"sv, .authors = "I. Naismith, C. Duran Ferro, G. Ingram, W. Jimenez Leal"sv, .year = 2019,
     .title = "Compassion-focused imagery reduces shame and is moderated by shame, self-reassurance and multisensory imagery vividness"sv,
     .doi = "10.4081/ripppo.2019.329"sv,
     .checked = "Abstract: 160 people; shame about a recalled memory went down; vividness of sight and bodily sensation; pictures helped some and hindered others. Before and after; everybody did the imagery."sv};
inline constexpr Source neff_2003{.id = "neff_2003"sv, .authors = "K. D. Neff"sv, .year = 2003,
     .title = "The development and validation of a scale to measure self-compassion"sv, .doi = "10.1080/15298860309027"sv,
     .checked = "Reference only; what the article does is told by the sources beside it."sv};
inline constexpr Source neff_sheet_grand_mean{.id = "neff_sheet_grand_mean"sv, .authors = "K. D. Neff"sv, .title = "Self-Compassion Scale for researchers, older sheet"sv,
     .url = "https://scribd.com/document/656438648/Self-Compassion-Scale-for-researchers-1-Karen"sv,
     .checked = "In a public copy: use in research and theses, coding key, negative items turned, 'a grand mean of all six subscale means'; the article added scales."sv};
inline constexpr Source neff_sheet_total_mean{.id = "neff_sheet_total_mean"sv, .authors = "K. D. Neff"sv, .title = "Self-Compassion Scale, later information sheet"sv,
     .url = "https://scribd.com/document/693200653"sv,
     .checked = "In a public copy, read once: for research or any other use, ages 14 and up, 'a total mean' after turning the negative items."sv};
inline constexpr Source nextjs_proqol{.id = "nextjs_proqol"sv, .authors = "vaughn808"sv, .year = 2021, .title = "nextjs-PROQOL"sv,
     .checked = "CatDescriptions.js: text of a 2009-2012 sheet, alphas .88, .75, .81. LayoutProqol.js grades a raw 42 as middle, CardScore.js says high: a fault to find."sv};
inline constexpr Source ng_fat_2017{.id = "ng_fat_2017"sv, .authors = "L. Ng Fat, S. Scholes, S. Boniface, J. Mindell, S. Stewart-Brown"sv, .year = 2017,
     .title = "Evaluating and establishing national norms for mental wellbeing using the short Warwick-Edinburgh Mental Well-being Scale (SWEMWBS): findings from the Health Survey for England"sv,
     .doi = "10.1007/s11136-016-1454-8"sv,
     .checked = "Abstract: 27,169 adults in England, mean and median 23.7 and 23.2 for men, 23.2 and 23.2 for women."sv};
inline constexpr Source observing_solution_rescripting{.id = "observing_solution_rescripting"sv, .authors = "Observing Solution"sv, .title = "Compassionate imagery rescripting"sv,
     .url = "https://observingsolution.com/library/techniques/compassionate-imagery-rescripting/"sv,
     .checked = "Whole entry: steps in outline, warnings on severe dissociation and complex trauma, closing with grounding."sv};
inline constexpr Source one_minute_2024{.id = "one_minute_2024"sv, .authors = "C. Ben Yehuda, R. Gilad-Bachrach, Y. Udi"sv, .year = 2024,
     .title = "Improving engagement and efficacy of mHealth micro-interventions for stress coping: an in-the-wild study"sv,
     .url = "https://arxiv.org/html/2407.11612v1"sv,
     .checked = "Abstract: 29 parents, four weeks; one-minute interventions lowered momentary stress; receptive between activities."sv};
inline constexpr Source peitz_2024{.id = "peitz_2024"sv, .authors = "D. Peitz, H. Hoelling, S. Born, A. Schaffrath Rosario, C. Cohrdes"sv, .year = 2024,
     .title = "German adult population norm values of the Short Warwick Edinburgh Mental Well-being Scale (SWEMWBS)"sv,
     .doi = "10.1007/s11136-024-03695-z"sv,
     .checked = "Abstract: 5,606 adults, means and standard deviations raw and transformed, raw 23 is 20.73 (15th percentile), raw 32 is 29.31 (85th)."sv};
inline constexpr Source pfizer_free_access{.id = "pfizer_free_access"sv, .authors = "World Pharma News"sv,
     .title = "Pfizer to offer free public access to mental health assessment tools"sv,
     .url = "http://www.worldpharmanews.com/pfizer/1311-pfizer-to-offer-free-public-access-to-mental-health-assessment-tools"sv,
     .checked = "Pfizer offers PHQ and GAD-7 without copyright restriction and at no charge. The date was not seen."sv};
inline constexpr Source pmc10955982{.id = "pmc10955982"sv, .authors = "Authors of PMC10955982"sv,
     .title = "Group compassion-focused therapy, article PMC10955982"sv,
     .url = "https://pmc.ncbi.nlm.nih.gov/articles/PMC10955982/table/T3"sv,
     .checked = "Table 3, sessions 1 to 6 and the beginning of 7: empty chair in 3, images in 6, letters in 7. The article itself, its title and its authors were not read."sv};
inline constexpr Source pourmotabbed_2020{.id = "pourmotabbed_2020"sv, .authors = "A. Pourmotabbed et al."sv, .year = 2020,
     .title = "Food insecurity and mental health: a systematic review and meta-analysis"sv, .doi = "10.1017/S136898001900435X"sv,
     .checked = "Abstract: nineteen studies, food insecurity goes with depression and stress."sv};
inline constexpr Source proqol_faq_old{.id = "proqol_faq_old"sv, .authors = "ProQOL.org"sv, .title = "Frequently asked questions of the former ProQOL.org"sv,
     .url = "http://www.proqol.org/FAQ.html"sv,
     .checked = "Read once: the same raw number does not mean the same on the three scales; T scores with mean 50 and SD 10 were brought in for that."sv};
inline constexpr Source proqol_permission_old{.id = "proqol_permission_old"sv, .authors = "ProQOL.org"sv,
     .title = "Request to use, permissions of the former ProQOL.org"sv,
     .url = "https://www.proqol.org/Request_Use_Permission_WTRJ.html"sv,
     .checked = "The older terms: author credited, no changes but the bracketed words, not sold; a computerised form is allowed, paid courses may use it."sv};
inline constexpr Source proqol_self_score_sheet{.id = "proqol_self_score_sheet"sv, .authors = "B. H. Stamm"sv,
     .title = "ProQOL version 5, self-score sheet with raw bands"sv, .url = "https://form.jotform.com/210527859280056"sv,
     .checked = "In a public copy (form 210527859280056 on jotform.com), read once: 22 or less, 23 to 41, 42 or more, the same on the three scales. Year not seen."sv};
inline constexpr Source proqol_sheet_2012{.id = "proqol_sheet_2012"sv, .authors = "B. H. Stamm"sv, .year = 2012,
     .title = "ProQOL version 5, sheet of 2009 to 2012 with T-score text"sv,
     .url = "https://fill.io/1-I-am-happy-1-Never-2-Rarely-3-Sometimes-4-Often"sv,
     .checked = "In one public copy, its paragraph on compassion satisfaction only: mean 50 and SD 10, below 43 and above 57, alpha .88. Terms of use."sv};
inline constexpr Source psychology_place_circles{.id = "psychology_place_circles"sv, .authors = "The Psychology Place"sv,
     .title = "Compassion Focused Therapy (CFT) approaches"sv,
     .url = "https://www.psychologyplace.co.uk/therapies/adults/compassion-focused-therapy-cft-approaches/"sv,
     .checked = "Goals and performance at work used to avoid difficult feelings can let drive become too dominant and leave soothing aside."sv};
inline constexpr Source psychology_tools_formulation{.id = "psychology_tools_formulation"sv, .authors = "Psychology Tools"sv, .title = "CFT Compassion Formulation"sv,
     .url = "https://www.psychologytools.com/resource/cft-compassion-formulation/"sv,
     .checked = "The same steps and a last one: the relationship of a person to themselves, which can close a circle."sv};
inline constexpr Source psychology_tools_systems{.id = "psychology_tools_systems"sv, .authors = "Psychology Tools"sv,
     .title = "Motivational systems (emotional regulation systems)"sv,
     .url = "https://rebuild-preprod.psychologytools.com/resource/motivational-systems-emotional-regulation-systems"sv,
     .checked = "Its first paragraphs: threat seeks protection, drive wants and strives, soothing gives and receives care."sv};
inline constexpr Source pubcompare_proqol_cuts{.id = "pubcompare_proqol_cuts"sv, .authors = "pubcompare.ai"sv,
     .title = "Protocol extract: ProQOL V in a study of physicians, citing the manual"sv,
     .url = "https://pubcompare.ai/protocol/cS_jqosBwGXEOges6-ev"sv,
     .checked = "Low, average, high: compassion satisfaction 44 and 57, burnout 43 and 56, secondary traumatic stress 42 and 56, with which side each edge is on."sv};
inline constexpr Source qolr{.id = "qolr"sv, .authors = "A. Anota, M. Savina, C. Bascoul-Mollevi, F. Bonnetain"sv, .year = 2017, .title = "QoLR 1.0.3"sv,
     .url = "https://rdrr.io/cran/QoLR/man/TUDD.html"sv,
     .checked = "The page on TUDD: three definitions of definitive, the second 'also observed at all times following'; reference the first, best or previous score."sv};
inline constexpr Source reliable_trend_index{.id = "reliable_trend_index"sv, .authors = "A. McAleavey"sv, .title = "ReliableTrendIndex"sv,
     .url = "https://github.com/andrewmcaleavey/ReliableTrendIndex"sv,
     .checked = "Its page: six scores with slope .2571, error .1195, index 2.1514; the client of 1991. The formula is ours and gives these numbers. Facts only (AGPL-3)."sv};
inline constexpr Source rockliff_2008{.id = "rockliff_2008"sv, .authors = "H. Rockliff, P. Gilbert, K. McEwan, S. Lightman, D. Glover"sv, .year = 2008,
     .title = "A pilot exploration of heart rate variability and salivary cortisol responses to compassion-focused imagery"sv,
     .url = "https://research-information.bris.ac.uk/en/publications/a-pilot-exploration-of-heart-rate-variability-and-salivary-cortis"sv,
     .checked = "Abstract: heart rate variability rose in some and fell in others; some indication that self-criticism and attachment style go with it."sv};
inline constexpr Source ryychangescore{.id = "ryychangescore"sv, .authors = "C. Rudolph"sv, .title = "ryychangescore"sv,
     .checked = "Gulliksen-Lord-Novick as in clinicalsignificance. Its Edwards-Nunnally interval (2 SEM) lies around r (x1 - M1) + x1, not + M1. Facts only."sv};
inline constexpr Source samhsa_2014{.id = "samhsa_2014"sv, .authors = "Substance Abuse and Mental Health Services Administration"sv, .year = 2014,
     .title = "SAMHSA's Concept of Trauma and Guidance for a Trauma-Informed Approach"sv,
     .url = "https://docslib.org/doc/9560189/concept-of-trauma-and-guidance-for-a-trauma-informed-approach"sv,
     .checked = "Title page and notices only: that such guidance exists."sv};
inline constexpr Source schaufeli_2023{.id = "schaufeli_2023"sv, .authors = "W. B. Schaufeli"sv, .year = 2023,
     .title = "Burnout: a critical overview (summary of a book chapter)"sv,
     .url = "https://www.wilmarschaufeli.nl/new-review-chapter-on-burnout/"sv,
     .checked = "The summary on his page and the publisher's: job demands and lack of job resources as potential antecedents, consequences, interventions."sv};
inline constexpr Source self_compassion_org_form{.id = "self_compassion_org_form"sv, .authors = "K. D. Neff"sv, .title = "Self-compassion test of self-compassion.org"sv,
     .url = "https://self-compassion.org"sv,
     .checked = "The text that explains its scores: negative scales are read unreversed (above 3.0 is a difficulty) and are turned for the overall score only."sv};
inline constexpr Source self_compassion_org_researchers{.id = "self_compassion_org_researchers"sv, .authors = "K. D. Neff"sv, .title = "Self-compassion scales for researchers"sv,
     .url = "https://self-compassion.org/self-compassion-scales-for-researchers/"sv,
     .checked = "The SCS is appropriate for ages 14 and up; for permissions and scoring it points to an information sheet."sv};
inline constexpr Source self_management_platform_863367{.id = "self_management_platform_863367"sv, .authors = "COMPAR-EU platform"sv,
     .title = "Self-Compassion Scale, tool 863367"sv, .url = "https://platform.self-management.eu/tools"sv,
     .checked = "Subscale means, total mean after turning the negative items, conventional 2.5 and 3.5, 'licence needed: no'."sv};
inline constexpr Source self_stigma_cft_2023{.id = "self_stigma_cft_2023"sv, .authors = "M. Riebel, O. Rohmer, E. Charles, F. Lefebvre, S. Weibel, L. Weiner"sv,
     .year = 2023,
     .title = "Compassion-focused therapy (CFT) for the reduction of the self-stigma of mental disorders: the COMPASS study protocol for a randomized controlled study"sv,
     .doi = "10.1186/s13063-023-07393-y"sv, .checked = "Abstract (twelve weeks); table 1 to session 5, with home practice."sv};
inline constexpr Source solace_grounding{.id = "solace_grounding"sv, .authors = "Solace"sv, .title = "Grounding techniques"sv,
     .url = "https://www.solace-uk.org.uk/video/grounding-techniques"sv,
     .checked = "The text beside its video: three to five things to see, hear and touch, after flashbacks or when confused; things to smell or taste kept at hand."sv};
inline constexpr Source stamm_2010{.id = "stamm_2010"sv, .authors = "B. H. Stamm"sv, .year = 2010, .title = "The Concise ProQOL Manual, 2nd edition"sv,
     .url = "https://proqol.org/ProQOl_Test_Manuals.html"sv,
     .checked = "Title, edition, contents page and reference line, there and in two public copies; the body, its norms and its conversion table were not read."sv};
inline constexpr Source steffen_2017{.id = "steffen_2017"sv, .authors = "P. R. Steffen, T. Austin, A. DeBarros, T. Brown"sv, .year = 2017,
     .title = "The impact of resonance frequency breathing on measures of heart rate variability, blood pressure, and mood"sv,
     .doi = "10.3389/fpubh.2017.00222"sv,
     .checked = "Abstract: about six breaths a minute, 15 minutes at one's own frequency, mood and heart rate variability; one breath a minute faster brought no better mood."sv};
inline constexpr Source stewart_brown_2009{.id = "stewart_brown_2009"sv, .authors = "S. Stewart-Brown, A. Tennant, R. Tennant, S. Platt, J. Parkinson, S. Weich"sv,
     .year = 2009,
     .title = "Internal construct validity of the Warwick-Edinburgh Mental Well-being Scale (WEMWBS): a Rasch analysis using data from the Scottish Health Education Population Survey"sv,
     .doi = "10.1186/1477-7525-7-15"sv,
     .checked = "Abstract: seven items, a raw-to-interval transformation is provided. Its table of that transformation was not read."sv};
inline constexpr Source susman_2024{.id = "susman_2024"sv, .authors = "E. S. Susman, S. Chen, A. M. Kring, A. G. Harvey"sv, .year = 2024,
     .title = "Daily micropractice can augment single-session interventions: a randomized controlled trial of self-compassionate touch"sv,
     .doi = "10.1016/j.brat.2024.104498"sv,
     .checked = "Abstract: 135 students, 20 seconds a day for a month; nothing by intention to treat, effects among the 45 of both groups who practised more than 28 times."sv};
inline constexpr Source szulczewski_2019{.id = "szulczewski_2019"sv, .authors = "M. T. Szulczewski"sv, .year = 2019,
     .title = "Training of paced breathing at 0.1 Hz improves CO2 homeostasis and relaxation during a paced breathing task"sv,
     .doi = "10.1371/journal.pone.0218550"sv,
     .checked = "Abstract: 16 people, six breaths a minute; 37.5 % below 30 mmHg on day one, none newly on day seven; calmer on days four and seven, not on day one; mild symptoms did not decrease. The author line was not in the copy seen."sv};
inline constexpr Source trust_therapy_systems{.id = "trust_therapy_systems"sv, .authors = "Trust Therapy"sv, .title = "Understanding emotions"sv,
     .url = "https://trusttherapy.ie/understanding-emotions"sv,
     .checked = "Threat red, drive blue, soothing green; none is bad, it is about balance; rest is linked with contentment, calm and safety."sv};
inline constexpr Source tupe_systems{.id = "tupe_systems"sv, .authors = "K. D. Tupe"sv, .year = 2025,
     .title = "3 Emotional Systems That Guide Our Emotional Landscape"sv,
     .url = "https://www.bestinu.in/post/3-emotional-systems-that-guide-our-emotional-landspace"sv,
     .checked = "Threat in the body: racing heart, tight chest, tense muscles, constant alertness."sv};
inline constexpr Source warwick_wemwbs_guidance{.id = "warwick_wemwbs_guidance"sv, .authors = "University of Warwick"sv, .title = "WEMWBS, guidance on scoring"sv,
     .url = "https://warwick.ac.uk/fac/med/research/platform/wemwbs/researchers/guidance/"sv,
     .checked = "SWEMWBS: sum the seven items, then turn the total of each person into the score of the conversion table."sv};
inline constexpr Source warwick_wemwbs_howto{.id = "warwick_wemwbs_howto"sv, .authors = "University of Warwick"sv,
     .title = "Collect, score, analyse and interpret WEMWBS"sv,
     .url = "https://warwick.ac.uk/fac/sci/med/research/platform/wemwbs/using/howto"sv,
     .checked = "Raw scores need to be transformed before they are compared; guides are for registered users."sv};
inline constexpr Source warwick_wemwbs_using{.id = "warwick_wemwbs_using"sv, .authors = "University of Warwick"sv, .title = "How to use WEMWBS"sv,
     .url = "https://warwick.ac.uk/fac/sci/med/research/platform/wemwbs/using"sv,
     .checked = "A licence for every use: free for non-commercial organisations only, not to be shared or passed on; all others pay. An older text: not to be altered."sv};
inline constexpr Source white_2019{.id = "white_2019"sv, .authors = "M. P. White et al."sv, .year = 2019,
     .title = "Spending at least 120 minutes a week in nature is associated with good health and wellbeing"sv,
     .doi = "10.1038/s41598-019-44097-3"sv, .checked = "Abstract: 19,806 people in England, an association, no trial."sv};
inline constexpr Source wichura_1988{.id = "wichura_1988"sv, .authors = "M. J. Wichura"sv, .year = 1988,
     .title = "Algorithm AS 241: the percentage points of the normal distribution"sv, .doi = "10.2307/2347330"sv,
     .checked = "Not read: the coefficients as Python's module statistics has them, and the results against 40-digit arithmetic."sv};
inline constexpr Source york_letters_2010{.id = "york_letters_2010"sv, .authors = "York University, Toronto"sv, .year = 2010,
     .title = "York U study finds writing yourself “love” letters alleviates depression"sv,
     .url = "https://news.yorku.ca/2010/11/08/york-u-study-finds-writing-yourself-%E2%80%9Clove%E2%80%9D-letters-alleviates-depression/"sv,
     .checked = "The university's report of the trial of Shapira and Mongrain: more than 200 people, a letter each day for a week, three conditions; optimism did as well, and it did not help where somebody was very needy. The article was not read."sv};

}  // namespace sources

/// Every source, by id.
inline constexpr const Source* all_sources[] = {
    &sources::aow_adolescent_mh,
    &sources::awell_score,
    &sources::balanced_minds_calm_place,
    &sources::balanced_minds_competencies,
    &sources::balanced_minds_four_columns,
    &sources::balanced_minds_srb,
    &sources::bell_2021,
    &sources::biopsykit,
    &sources::britton_2021,
    &sources::cai_2024,
    &sources::camcops,
    &sources::canonizer_fscrs,
    &sources::careless,
    &sources::ccaudek_r_functions,
    &sources::cct_jazaieri_2013,
    &sources::cct_pmc11612461,
    &sources::cebolla_2017,
    &sources::cft_participant_workbook,
    &sources::cftp_trainer_pages,
    &sources::charton_2020,
    &sources::cineicc_caas,
    &sources::cineicc_ceas_adolescents,
    &sources::clinicalsignificance,
    &sources::cody_1969,
    &sources::cody_1993,
    &sources::comfort_2023,
    &sources::compassionate_colour_page,
    &sources::compassionate_mind_summary,
    &sources::contextual_science_scs,
    &sources::corc_swemwbs,
    &sources::corson_2004,
    &sources::counselwise_threat,
    &sources::ctac_sts_bsc_manager,
    &sources::curran_2016,
    &sources::cvt_permission,
    &sources::dbtbites,
    &sources::de_la_rosa_2018,
    &sources::depue_2005,
    &sources::dod_provider_resilience,
    &sources::dreisoerner_2021,
    &sources::dunn_2018,
    &sources::email_series_4579,
    &sources::eval_health_proqol,
    &sources::evolution_impact_initiative,
    &sources::fancourt_finn_2019,
    &sources::final_form_fscrs,
    &sources::flutter_scs_page,
    &sources::fox_cattani_2020,
    &sources::french_2023,
    &sources::fscrs_form_2004,
    &sources::garcia_campayo_2014,
    &sources::gilbert_2004,
    &sources::gilbert_2007,
    &sources::gilbert_2008,
    &sources::gilbert_2009,
    &sources::gilbert_2010,
    &sources::gilbert_2014,
    &sources::gilbert_2017,
    &sources::gilbert_2020,
    &sources::gilbert_2024,
    &sources::gilbert_mascaro_2017,
    &sources::gilbert_positive_affect_2009,
    &sources::gilbert_van_gordon_2023,
    &sources::goldberg_2022,
    &sources::hackley_2024,
    &sources::halamova_2018,
    &sources::halamova_2020,
    &sources::heriot_maitland_2023,
    &sources::holt_lunstad_2010,
    &sources::icop_2021,
    &sources::irish_centre_cft,
    &sources::irons_formulation,
    &sources::ixcoach,
    &sources::jacobson_truax_1991,
    &sources::jt_rci,
    &sources::karris_caldwell_2015,
    &sources::kim_newman_2019,
    &sources::kirby_2020,
    &sources::kirby_2023,
    &sources::kirby_manual_page,
    &sources::kolts_2016,
    &sources::kroenke_2001,
    &sources::lewis_three_systems,
    &sources::lord_novick_1968,
    &sources::louzon_2016,
    &sources::maassen_2000,
    &sources::mat7lui_outcome_measures,
    &sources::matos_2017,
    &sources::matos_2018,
    &sources::matos_steindl_2020,
    &sources::mclean_2018,
    &sources::mclean_2022,
    &sources::msc_teacher_pages,
    &sources::nagy_systems,
    &sources::naismith_2019,
    &sources::neff_2003,
    &sources::neff_sheet_grand_mean,
    &sources::neff_sheet_total_mean,
    &sources::nextjs_proqol,
    &sources::ng_fat_2017,
    &sources::observing_solution_rescripting,
    &sources::one_minute_2024,
    &sources::peitz_2024,
    &sources::pfizer_free_access,
    &sources::pmc10955982,
    &sources::pourmotabbed_2020,
    &sources::proqol_faq_old,
    &sources::proqol_permission_old,
    &sources::proqol_self_score_sheet,
    &sources::proqol_sheet_2012,
    &sources::psychology_place_circles,
    &sources::psychology_tools_formulation,
    &sources::psychology_tools_systems,
    &sources::pubcompare_proqol_cuts,
    &sources::qolr,
    &sources::reliable_trend_index,
    &sources::rockliff_2008,
    &sources::ryychangescore,
    &sources::samhsa_2014,
    &sources::schaufeli_2023,
    &sources::self_compassion_org_form,
    &sources::self_compassion_org_researchers,
    &sources::self_management_platform_863367,
    &sources::self_stigma_cft_2023,
    &sources::solace_grounding,
    &sources::stamm_2010,
    &sources::steffen_2017,
    &sources::stewart_brown_2009,
    &sources::susman_2024,
    &sources::szulczewski_2019,
    &sources::trust_therapy_systems,
    &sources::tupe_systems,
    &sources::warwick_wemwbs_guidance,
    &sources::warwick_wemwbs_howto,
    &sources::warwick_wemwbs_using,
    &sources::white_2019,
    &sources::wichura_1988,
    &sources::york_letters_2010};

}  // namespace cftkit::catalogue
