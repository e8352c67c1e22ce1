// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Core: what every part speaks of. Sources and status of facts, yes/no/unknown, days, lists, exact numbers, fingerprints, errors.

#include <cftkit/core/config.hpp>
#include <cftkit/core/day.hpp>
#include <cftkit/core/decimal.hpp>
#include <cftkit/core/error.hpp>
#include <cftkit/core/error_code.hpp>
#include <cftkit/core/fingerprint.hpp>
#include <cftkit/core/fixed_text.hpp>
#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/core/status.hpp>
#include <cftkit/core/ternary.hpp>
