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
inline constexpr Source biopsykit{.id = "biopsykit"sv, .authors = "Machine Learning and Data Analytics Lab, FAU Erlangen-Nuernberg"sv, .year = 2026,
     .title = "BioPsyKit"sv,
     .checked = "scs: keys, codes 1 to 5, negative items turned before subscale means, total the mean of 26. fscrs: keys, codes 0 to 4, sums. phq: 9 items, 0 to 3."sv};
inline constexpr Source camcops{.id = "camcops"sv, .authors = "R. Cardinal and colleagues, University of Cambridge"sv, .year = 2026, .title = "CamCOPS"sv,
     .checked = "phq9.py: sum of 9, bands, pattern rule with item 9 from 1; phq9.rst: terms of use. wemwbs.py: seven items 1 to 5, raw sum 7 to 35. Facts only."sv};
inline constexpr Source canonizer_fscrs{.id = "canonizer_fscrs"sv, .authors = "benthepsychologist"sv, .year = 2026, .title = "canonizer, questionnaire registry"sv,
     .checked = "Item numbers of the three scales, sums 0-36, 0-20, 0-32, self-criticism as the sum of two, nothing reversed, item 9 about self-harm."sv};
inline constexpr Source careless{.id = "careless"sv, .authors = "R. D. Yentes, F. Wilhelm"sv, .year = 2023, .title = "careless 1.2.2"sv,
     .checked = "longstring: longest run of equal answers, ended by a missing one; irv: SD with n - 1 of the answers that are there."sv};
inline constexpr Source ccaudek_r_functions{.id = "ccaudek_r_functions"sv, .authors = "C. Caudek"sv, .year = 2023, .title = "r_functions"sv,
     .checked = "The SCS keys; negative scales also unreversed; total the sum of 26 items; reversal written as the absolute value of the answer minus 6."sv};
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
inline constexpr Source ctac_sts_bsc_manager{.id = "ctac_sts_bsc_manager"sv, .authors = "Center on Trauma and Children, University of Kentucky"sv, .year = 2026,
     .title = "STS-BSC manager"sv,
     .checked = "All 30 items with scale and reversal at 92cb7bd; bands 22, 23 to 41, 42 at f12b438; the wrong burnout of its dashboard at b042ae4."sv};
inline constexpr Source curran_2016{.id = "curran_2016"sv, .authors = "P. G. Curran"sv, .year = 2016,
     .title = "Methods for the detection of carelessly invalid responses in survey data"sv, .doi = "10.1016/j.jesp.2015.07.006"sv,
     .checked = "Abstract: a review of ways to find careless answers; the description of careless names it as the review of its methods."sv};
inline constexpr Source cvt_permission{.id = "cvt_permission"sv, .authors = "Center for Victims of Torture"sv, .title = "Permission to Use the ProQOL"sv,
     .url = "https://survey.alchemer.com/s3/5005054/Permission-to-Use-the-ProQOL"sv,
     .checked = "The present terms, word for word: credit and link, not sold, 'adapted from' when changed, paid work and single subscales allowed; a use form is asked for."sv};
inline constexpr Source de_la_rosa_2018{.id = "de_la_rosa_2018"sv, .authors = "De La Rosa et al."sv, .year = 2018,
     .title = "Professional Quality of Life Normative Benchmarks"sv, .url = "https://insights.ovid.com/pubmed?PMID=28383935"sv,
     .checked = "Abstract only: 30 studies, 5,612 people, means and standard deviations of the three scales; versions of the form are not named there."sv};
inline constexpr Source dod_provider_resilience{.id = "dod_provider_resilience"sv, .authors = "National Center for Telehealth and Technology (US Department of Defense)"sv,
     .year = 2016, .title = "Provider Resilience for Android"sv,
     .checked = "The item numbers of the three scales, reversal of 1, 4, 15, 17, 29 as 6 minus the answer, bands from 23 and from 42; unreadable answers are skipped."sv};
inline constexpr Source dunn_2018{.id = "dunn_2018"sv, .authors = "A. M. Dunn, E. D. Heggestad, L. R. Shanock, N. Theilgard"sv, .year = 2018,
     .title = "Intra-individual response variability as an indicator of insufficient effort responding: comparison to other indicators and relationships with individual differences"sv,
     .doi = "10.1007/s10869-016-9479-0"sv,
     .checked = "Not read: one sentence of its page 108, the definition, as careless quotes it; title, journal (J Bus Psychol 33(1), 105) and doi in its irv.R."sv};
inline constexpr Source eval_health_proqol{.id = "eval_health_proqol"sv, .authors = "eval.health"sv, .title = "Professional Quality of Life Scale (ProQOL 5)"sv,
     .url = "https://eval.health/professional-quality-of-life-scale-proqol-5"sv,
     .checked = "The item numbers of compassion satisfaction and burnout and the five reversed items; the page refers to the author's self-score sheet."sv};
inline constexpr Source evolution_impact_initiative{.id = "evolution_impact_initiative"sv, .authors = "Evolution Impact Initiative"sv, .title = "evolution-impact-initiative"sv,
     .checked = "All 29 rows equal to ours; seven items summed; a missing answer counts as 0 there, and its bands 21 and 27 name no source. Faults to find."sv};
inline constexpr Source final_form_fscrs{.id = "final_form_fscrs"sv, .authors = "benthepsychologist"sv, .title = "final-form, measure registry"sv,
     .checked = "Read once: the same author's second registry; it types 16 as the maximum of hated self, which five items 0 to 4 contradict. A fault to find."sv,
     .copy_of = "canonizer_fscrs"sv};
inline constexpr Source flutter_scs_page{.id = "flutter_scs_page"sv, .authors = "flutter.super.site"sv, .title = "Self-Compassion Scale, summary for clinicians"sv,
     .url = "https://flutter.super.site/1f82c846bfc14188a83e505897f01d1d"sv,
     .checked = "Negative scales turned, a mean for each of the six scales, the total the mean of the six means."sv};
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
inline constexpr Source gilbert_2017{.id = "gilbert_2017"sv,
     .authors = "P. Gilbert, F. Catarino, C. Duarte, M. Matos, R. Kolts, J. Stubbs, L. Ceresatto, J. Duarte, J. Pinto-Gouveia, J. Basran"sv,
     .year = 2017, .title = "The development of compassionate engagement and action scales for self and others"sv,
     .doi = "10.1186/s40639-017-0033-3"sv,
     .checked = "Abstract; table 1 (to others): scored items 1, 2, 4, 5, 6, 8 and 1, 2, 4, 5, alphas .90 and .94 in the UK. The other two tables were not read."sv};
inline constexpr Source halamova_2018{.id = "halamova_2018"sv, .authors = "J. Halamova et al."sv, .year = 2018,
     .title = "The Factor Structure of the Forms of Self-Criticising/Attacking & Self-Reassuring Scale in Thirteen Distinct Populations"sv,
     .url = "https://mijn.bsl.nl/the-factor-structure-of-the-forms-of-self-criticising-attacking-/15840876"sv,
     .checked = "Abstract: 7,510 people, three factors acceptable, two general factors (self-criticism, self-reassurance) best. No way of adding up is given there."sv};
inline constexpr Source jacobson_truax_1991{.id = "jacobson_truax_1991"sv, .authors = "N. S. Jacobson, P. Truax"sv, .year = 1991,
     .title = "Clinical significance: a statistical approach to defining meaningful change in psychotherapy research"sv,
     .doi = "10.1037/0022-006X.59.1.12"sv,
     .checked = "Not read: its index, criteria a, b, c and its invented client in jt_rci, clinicalsignificance and reliable_trend_index, which agree but for the SD of b."sv};
inline constexpr Source jt_rci{.id = "jt_rci"sv, .authors = "A. W. Kruijt"sv, .title = "JT-RCI"sv,
     .checked = "Jacobson-Truax index, criteria a, b by the functional SD, c; 'at least' the critical value; c if the distributions overlap within 3 SDs, b if not; a score on the cut-off is recovered."sv};
inline constexpr Source kroenke_2001{.id = "kroenke_2001"sv, .authors = "K. Kroenke, R. L. Spitzer, J. B. W. Williams"sv, .year = 2001,
     .title = "The PHQ-9: validity of a brief depression severity measure"sv,
     .url = "https://pubmed.ncbi.nlm.nih.gov/11556941/"sv,
     .checked = "Abstract: nine criteria scored 0 to 3; 5, 10, 15 and 20 stand for mild, moderate, moderately severe and severe."sv};
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
inline constexpr Source peitz_2024{.id = "peitz_2024"sv, .authors = "D. Peitz, H. Hoelling, S. Born, A. Schaffrath Rosario, C. Cohrdes"sv, .year = 2024,
     .title = "German adult population norm values of the Short Warwick Edinburgh Mental Well-being Scale (SWEMWBS)"sv,
     .doi = "10.1007/s11136-024-03695-z"sv,
     .checked = "Abstract: 5,606 adults, means and standard deviations raw and transformed, raw 23 is 20.73 (15th percentile), raw 32 is 29.31 (85th)."sv};
inline constexpr Source pfizer_free_access{.id = "pfizer_free_access"sv, .authors = "World Pharma News"sv,
     .title = "Pfizer to offer free public access to mental health assessment tools"sv,
     .url = "http://www.worldpharmanews.com/pfizer/1311-pfizer-to-offer-free-public-access-to-mental-health-assessment-tools"sv,
     .checked = "Pfizer offers PHQ and GAD-7 without copyright restriction and at no charge. The date was not seen."sv};
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
inline constexpr Source ryychangescore{.id = "ryychangescore"sv, .authors = "C. Rudolph"sv, .title = "ryychangescore"sv,
     .checked = "Gulliksen-Lord-Novick as in clinicalsignificance. Its Edwards-Nunnally interval (2 SEM) lies around r (x1 - M1) + x1, not + M1. Facts only."sv};
inline constexpr Source self_compassion_org_form{.id = "self_compassion_org_form"sv, .authors = "K. D. Neff"sv, .title = "Self-compassion test of self-compassion.org"sv,
     .url = "https://self-compassion.org"sv,
     .checked = "The text that explains its scores: negative scales are read unreversed (above 3.0 is a difficulty) and are turned for the overall score only."sv};
inline constexpr Source self_compassion_org_researchers{.id = "self_compassion_org_researchers"sv, .authors = "K. D. Neff"sv, .title = "Self-compassion scales for researchers"sv,
     .url = "https://self-compassion.org/self-compassion-scales-for-researchers/"sv,
     .checked = "The SCS is appropriate for ages 14 and up; for permissions and scoring it points to an information sheet."sv};
inline constexpr Source self_management_platform_863367{.id = "self_management_platform_863367"sv, .authors = "COMPAR-EU platform"sv,
     .title = "Self-Compassion Scale, tool 863367"sv, .url = "https://platform.self-management.eu/tools"sv,
     .checked = "Subscale means, total mean after turning the negative items, conventional 2.5 and 3.5, 'licence needed: no'."sv};
inline constexpr Source stamm_2010{.id = "stamm_2010"sv, .authors = "B. H. Stamm"sv, .year = 2010, .title = "The Concise ProQOL Manual, 2nd edition"sv,
     .url = "https://proqol.org/ProQOl_Test_Manuals.html"sv,
     .checked = "Title, edition, contents page and reference line, there and in two public copies; the body, its norms and its conversion table were not read."sv};
inline constexpr Source stewart_brown_2009{.id = "stewart_brown_2009"sv, .authors = "S. Stewart-Brown, A. Tennant, R. Tennant, S. Platt, J. Parkinson, S. Weich"sv,
     .year = 2009,
     .title = "Internal construct validity of the Warwick-Edinburgh Mental Well-being Scale (WEMWBS): a Rasch analysis using data from the Scottish Health Education Population Survey"sv,
     .doi = "10.1186/1477-7525-7-15"sv,
     .checked = "Abstract: seven items, a raw-to-interval transformation is provided. Its table of that transformation was not read."sv};
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
inline constexpr Source wichura_1988{.id = "wichura_1988"sv, .authors = "M. J. Wichura"sv, .year = 1988,
     .title = "Algorithm AS 241: the percentage points of the normal distribution"sv, .doi = "10.2307/2347330"sv,
     .checked = "Not read: the coefficients as Python's module statistics has them, and the results against 40-digit arithmetic."sv};

}  // namespace sources

/// Every source, by id.
inline constexpr const Source* all_sources[] = {
    &sources::aow_adolescent_mh,
    &sources::awell_score,
    &sources::biopsykit,
    &sources::camcops,
    &sources::canonizer_fscrs,
    &sources::careless,
    &sources::ccaudek_r_functions,
    &sources::charton_2020,
    &sources::cineicc_caas,
    &sources::cineicc_ceas_adolescents,
    &sources::clinicalsignificance,
    &sources::cody_1969,
    &sources::cody_1993,
    &sources::contextual_science_scs,
    &sources::corc_swemwbs,
    &sources::corson_2004,
    &sources::ctac_sts_bsc_manager,
    &sources::curran_2016,
    &sources::cvt_permission,
    &sources::de_la_rosa_2018,
    &sources::dod_provider_resilience,
    &sources::dunn_2018,
    &sources::eval_health_proqol,
    &sources::evolution_impact_initiative,
    &sources::final_form_fscrs,
    &sources::flutter_scs_page,
    &sources::fscrs_form_2004,
    &sources::garcia_campayo_2014,
    &sources::gilbert_2004,
    &sources::gilbert_2017,
    &sources::halamova_2018,
    &sources::jacobson_truax_1991,
    &sources::jt_rci,
    &sources::kroenke_2001,
    &sources::lord_novick_1968,
    &sources::louzon_2016,
    &sources::maassen_2000,
    &sources::mat7lui_outcome_measures,
    &sources::neff_2003,
    &sources::neff_sheet_grand_mean,
    &sources::neff_sheet_total_mean,
    &sources::nextjs_proqol,
    &sources::ng_fat_2017,
    &sources::peitz_2024,
    &sources::pfizer_free_access,
    &sources::proqol_faq_old,
    &sources::proqol_permission_old,
    &sources::proqol_self_score_sheet,
    &sources::proqol_sheet_2012,
    &sources::pubcompare_proqol_cuts,
    &sources::qolr,
    &sources::reliable_trend_index,
    &sources::ryychangescore,
    &sources::self_compassion_org_form,
    &sources::self_compassion_org_researchers,
    &sources::self_management_platform_863367,
    &sources::stamm_2010,
    &sources::stewart_brown_2009,
    &sources::warwick_wemwbs_guidance,
    &sources::warwick_wemwbs_howto,
    &sources::warwick_wemwbs_using,
    &sources::wichura_1988};

}  // namespace cftkit::catalogue
