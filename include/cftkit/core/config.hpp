// SPDX-License-Identifier: Apache-2.0
#pragma once

// Each header of cftkit comes here before anything else, so that an older language is one message and not hundreds. GCC and clang
// go on after #error; a file that cannot be found stops them.
#if defined(_MSVC_LANG) ? _MSVC_LANG < 202002L : __cplusplus < 202002L
#error "cftkit needs C++20: -std=c++20 or newer (MSVC: /std:c++20; CMake: target_compile_features(app PRIVATE cxx_std_20))"
#include "cftkit_needs_cxx20"
#endif

#include <cfloat>

// The same answers must give the same bits everywhere, so arithmetic that a compiler may reorder is refused.
#if defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
#error "cftkit: fast-math changes results; build without -ffast-math, -Ofast and -ffinite-math-only"
#endif
static_assert(FLT_EVAL_METHOD == 0, "cftkit: double arithmetic must not use wider registers (on x86: -mfpmath=sse)");

/// 1 where exceptions are available. Every throwing spelling has a twin that does not throw; where this is 0, only the twins exist.
#if defined(__cpp_exceptions) && __cpp_exceptions
#define CFTKIT_EXCEPTIONS 1
#else
#define CFTKIT_EXCEPTIONS 0
#endif
