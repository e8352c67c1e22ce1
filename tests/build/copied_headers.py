#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A project that only copies include/ builds with one line, without CMake and without a library."""

import argparse
import shutil
from pathlib import Path

from promises import INCLUDE, ROOT, fresh_folder, must_run, skip

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--compiler", default="g++")
parser.add_argument("--scratch", type=Path, required=True)
options = parser.parse_args()

program = ROOT / "tests/build/copied_headers.cpp"
if not (INCLUDE / "cftkit/catalogue/instruments/proqol_5.hpp").exists():
    skip("the catalogue is not there yet")
scratch = fresh_folder(options.scratch)
shutil.copytree(INCLUDE, scratch / "include")
shutil.copy(program, scratch / "main.cpp")
must_run([options.compiler, "-std=c++20", "-Iinclude", "main.cpp", "-o", "main"], cwd=scratch)
print(must_run([scratch / "main"], cwd=scratch).strip())
