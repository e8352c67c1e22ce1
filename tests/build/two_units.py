#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""All public headers in two units link: nothing is defined twice."""

import argparse
from pathlib import Path

from promises import STANDARD, fresh_folder, headers, includes, must_run

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--compiler", default="g++")
parser.add_argument("--scratch", type=Path, required=True)
options = parser.parse_args()

scratch = fresh_folder(options.scratch)
everything = includes(headers())
(scratch / "one.cpp").write_text(everything + "int one() { return 1; }\n")
(scratch / "two.cpp").write_text(everything + "int one();\nint main() { return one() - 1; }\n")
must_run([options.compiler, *STANDARD, "-Wall", "-Wextra", "-Werror", "one.cpp", "two.cpp", "-o", "both"], cwd=scratch)
must_run([scratch / "both"])
print(f"{len(headers())} headers in two units")
