// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Assessment: score a form. Instruments, answers, scores, bands, alerts, norms, T scores. This umbrella is the cheap core (standard light
/// headers only). Headers of their own have, each beside this one: many sheets at once (batch.hpp), what a norm makes of a score beside a
/// T score (z_score.hpp, percentile.hpp, standard_error.hpp) and the numbers behind it (norm_values.hpp, parameter.hpp, normal.hpp), how
/// well a score is known (score_status.hpp), words (text.hpp, explanation.hpp, number_text.hpp) and, for tests of constants,
/// well_formed.hpp with definition_fingerprint.hpp.

#include <cftkit/assessment/alert.hpp>
#include <cftkit/assessment/alerts.hpp>
#include <cftkit/assessment/answer.hpp>
#include <cftkit/assessment/band.hpp>
#include <cftkit/assessment/counting.hpp>
#include <cftkit/assessment/engine.hpp>
#include <cftkit/assessment/instrument.hpp>
#include <cftkit/assessment/licence.hpp>
#include <cftkit/assessment/missing_rule.hpp>
#include <cftkit/assessment/norm.hpp>
#include <cftkit/assessment/scale.hpp>
#include <cftkit/assessment/scale_result.hpp>
#include <cftkit/assessment/score.hpp>
#include <cftkit/assessment/score_of.hpp>
#include <cftkit/assessment/scores.hpp>
#include <cftkit/assessment/scoring_options.hpp>
#include <cftkit/assessment/t_score.hpp>
#include <cftkit/assessment/vocabulary.hpp>
