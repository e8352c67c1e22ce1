#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each public header compiles alone and when included twice, with warnings as errors, with and without exceptions and RTTI.
With C++17 each says that it needs C++20, and little more."""

import argparse
import sys

from promises import BARE, NEEDS_EXCEPTIONS, STANDARD, WARNINGS, fail, headers, in_parallel, includes, run

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--compiler", default="g++")
parser.add_argument("--jobs", type=int, default=2)
options = parser.parse_args()

cases = [(name, flags) for name in headers() for flags in ([], BARE) if not (flags and name in NEEDS_EXCEPTIONS)]


def fault(case: tuple[str, list[str]]) -> str:
    name, flags = case
    command = [options.compiler, *STANDARD, *WARNINGS, *flags, "-fsyntax-only", "-x", "c++", "-"]
    done = run(command, includes([name, name]))
    return "" if done.returncode == 0 else f"<{name}> {' '.join(flags)}\n{done.stderr}"


def older_fault(name: str) -> str:
    command = [options.compiler, *STANDARD, "-std=c++17", "-fsyntax-only", "-x", "c++", "-"]
    done = run(command, includes([name]))
    errors = [line for line in done.stderr.splitlines() if " error: " in line]
    is_told = done.returncode != 0 and len(errors) <= 2 and "cftkit needs C++20" in errors[0]
    return "" if is_told else f"<{name}> with C++17: expected one message, that cftkit needs C++20\n{done.stderr[:2000]}"


WITHOUT_LANGUAGE = {"cftkit/version.hpp"}  # macros only

faults = [text for text in in_parallel(options.jobs, fault, cases) if text]
faults += [text for text in in_parallel(options.jobs, older_fault, [name for name in headers() if name not in WITHOUT_LANGUAGE]) if text]
if faults:
    fail("\n".join(faults))
print(f"{len(cases)} compilations of {len(headers())} headers")
sys.exit(0)
