#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""An outside project finds the installed package, makes constants of its own, links all three targets and runs."""

import argparse
import shutil
from pathlib import Path

from promises import ROOT, fail, fresh_folder, must_run

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--cmake", default="cmake")
parser.add_argument("--build", type=Path, required=True)
parser.add_argument("--generator", default="Ninja")
parser.add_argument("--compiler", default="g++")
parser.add_argument("--scratch", type=Path, required=True)
options = parser.parse_args()

scratch = fresh_folder(options.scratch)
prefix, project, build = scratch / "prefix", scratch / "project", scratch / "build"
must_run([options.cmake, "--install", options.build, "--prefix", prefix])
for text in prefix.rglob("cftkit-*.cmake"):
    if "nlohmann" in text.read_text() or str(ROOT) in text.read_text():
        fail(f"{text.name} names a private dependency or the source folder")

shutil.copytree(ROOT / "tests/build/consumer", project)
must_run([options.cmake, "-S", project, "-B", build, "-G", options.generator, f"-DCMAKE_PREFIX_PATH={prefix}",
          f"-DCMAKE_CXX_COMPILER={options.compiler}", "-DCMAKE_DISABLE_FIND_PACKAGE_nlohmann_json=ON"])
must_run([options.cmake, "--build", build])
print(must_run([build / "app"]).strip())
