// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The model of compassion-focused therapy: systems, flows, protective factors, practices and their order, programmes, the check-in.
/// The formulation costs <string> and <vector> and has a header of its own, <cftkit/domain/formulation.hpp>.

#include <cftkit/domain/breathing.hpp>
#include <cftkit/domain/check_in.hpp>
#include <cftkit/domain/level.hpp>
#include <cftkit/domain/model.hpp>
#include <cftkit/domain/model_facts.hpp>
#include <cftkit/domain/practice.hpp>
#include <cftkit/domain/practice_defects.hpp>
#include <cftkit/domain/practice_set.hpp>
#include <cftkit/domain/programme.hpp>
#include <cftkit/domain/protective_factor.hpp>
#include <cftkit/domain/three_systems.hpp>
#include <cftkit/domain/variant.hpp>
#include <cftkit/domain/vocabulary.hpp>
