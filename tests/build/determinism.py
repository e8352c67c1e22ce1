#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Random sheets hash the same for g++ and clang, at -O0 and -O3. hash_sheets.cpp prints one line an instrument."""

import argparse
from pathlib import Path

from promises import ROOT, STANDARD, compilers, fail, fresh_folder, in_parallel, must_run, skip

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--scratch", type=Path, required=True)
parser.add_argument("--jobs", type=int, default=1)
options = parser.parse_args()

program = ROOT / "tests/build/hash_sheets.cpp"
if not program.exists():
    skip("tests/build/hash_sheets.cpp is not there yet")
scratch = fresh_folder(options.scratch)


def hashes(build: tuple[str, str, str]) -> str:
    name, compiler, level = build
    built = scratch / f"hash_sheets_{name.replace('+', 'x')}{level}"
    must_run([compiler, *STANDARD, level, program, "-o", built])
    return must_run([built])


builds = [(name, compiler, level) for name, compiler in compilers().items() for level in ("-O0", "-O3")]
results = in_parallel(options.jobs, hashes, builds)
for build, result in zip(builds, results):
    if result != results[0] or not result.strip():
        fail(f"{build[0]} {build[2]} differs from {builds[0][0]} {builds[0][2]}\n{results[0]}\n{result}")
print(results[0] + "the same with " + ", ".join(f"{name} {level}" for name, _, level in builds))
