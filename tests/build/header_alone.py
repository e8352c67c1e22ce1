#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each public header compiles alone and when included twice, with warnings as errors, with and without exceptions and RTTI."""

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


faults = [text for text in in_parallel(options.jobs, fault, cases) if text]
if faults:
    fail("\n".join(faults))
print(f"{len(cases)} compilations of {len(headers())} headers")
sys.exit(0)
