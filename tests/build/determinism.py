#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Random sheets, changes between them, and what rests on the normal distribution hash the same for g++ and clang, at -O0 and -O3:
hash_sheets.cpp prints one line an instrument, hash_changes.cpp one a method, hash_normal.cpp one a kind of interval."""

import argparse
from pathlib import Path

from promises import ROOT, STANDARD, compilers, fail, fresh_folder, in_parallel, must_run, skip

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--scratch", type=Path, required=True)
parser.add_argument("--jobs", type=int, default=1)
options = parser.parse_args()

programs = sorted((ROOT / "tests/build").glob("hash_*.cpp"))
if not programs:
    skip("tests/build has no hash_*.cpp yet")
scratch = fresh_folder(options.scratch)


def hashes(build: tuple[Path, str, str, str]) -> str:
    program, name, compiler, level = build
    built = scratch / f"{program.stem}_{name.replace('+', 'x')}{level}"
    must_run([compiler, *STANDARD, level, program, "-o", built])
    return must_run([built])


ways = [(name, compiler, level) for name, compiler in compilers().items() for level in ("-O0", "-O3")]
for program in programs:
    results = in_parallel(options.jobs, hashes, [(program, *way) for way in ways])
    for way, result in zip(ways, results):
        if result != results[0] or not result.strip():
            fail(f"{program.name}: {way[0]} {way[2]} differs from {ways[0][0]} {ways[0][2]}\n{results[0]}\n{result}")
    print(results[0] + "the same with " + ", ".join(f"{name} {level}" for name, _, level in ways))
