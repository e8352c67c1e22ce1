// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Documents: instruments, bands, norms, sources and models written in JSON, read at run time. Link cftkit::json.

#include <cftkit/json/check.hpp>
#include <cftkit/json/collection.hpp>
#include <cftkit/json/dump.hpp>
#include <cftkit/json/loaded_instrument.hpp>
#include <cftkit/json/loaded_model.hpp>
#include <cftkit/json/source_library.hpp>
#include <cftkit/json/values.hpp>
