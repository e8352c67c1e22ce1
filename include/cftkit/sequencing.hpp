// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Which practice now, and why not another: flags in three values, guards, one suggestion for a moment. It brings <string> and <vector>.

#include <cftkit/sequencing/action.hpp>
#include <cftkit/sequencing/action_set.hpp>
#include <cftkit/sequencing/action_space.hpp>
#include <cftkit/sequencing/allowed.hpp>
#include <cftkit/sequencing/choose_practice.hpp>
#include <cftkit/sequencing/condition.hpp>
#include <cftkit/sequencing/decision.hpp>
#include <cftkit/sequencing/facts.hpp>
#include <cftkit/sequencing/facts_of.hpp>
#include <cftkit/sequencing/flag.hpp>
#include <cftkit/sequencing/guard.hpp>
#include <cftkit/sequencing/known_flags.hpp>
#include <cftkit/sequencing/measure.hpp>
#include <cftkit/sequencing/moment.hpp>
#include <cftkit/sequencing/needs.hpp>
#include <cftkit/sequencing/question.hpp>
#include <cftkit/sequencing/rules.hpp>
#include <cftkit/sequencing/settings.hpp>
#include <cftkit/sequencing/state.hpp>
#include <cftkit/sequencing/step_down.hpp>
#include <cftkit/sequencing/suggest.hpp>
#include <cftkit/sequencing/why_not.hpp>
