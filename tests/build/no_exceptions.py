#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each program in no_exceptions/ builds and runs with -fno-exceptions -fno-rtti; it returns 0 where all is well."""

import argparse
from pathlib import Path

from promises import BARE, ROOT, STANDARD, WARNINGS, fresh_folder, must_run, skip

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--compiler", default="g++")
parser.add_argument("--scratch", type=Path, required=True)
options = parser.parse_args()

programs = sorted((ROOT / "tests/build/no_exceptions").glob("*.cpp"))
if not programs:
    skip("no programs in tests/build/no_exceptions yet")
scratch = fresh_folder(options.scratch)
for program in programs:
    built = scratch / program.stem
    must_run([options.compiler, *STANDARD, *WARNINGS, *BARE, program, "-o", built])
    must_run([built])
print(f"{len(programs)} programs without exceptions and RTTI")
