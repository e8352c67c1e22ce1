// SPDX-License-Identifier: Apache-2.0
#pragma once

// Catch2 version 2 or 3, whichever is installed. Tests write Catch::Approx in full, as both versions know it.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
namespace Catch {
using Catch::Detail::Approx;
}
#endif
