#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The committed constants are what the generator writes from data/ today."""

import argparse
import difflib
from pathlib import Path

from promises import INCLUDE, ROOT, fail, fresh_folder, must_run, skip

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--generator", type=Path)
parser.add_argument("--scratch", type=Path, required=True)
options = parser.parse_args()

if options.generator is None:
    skip("cftkit_generate is not built")
written = fresh_folder(options.scratch)
committed = INCLUDE / "cftkit/catalogue"
must_run([options.generator, "--data", ROOT / "data", "--out", written])


def texts(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text(encoding="utf-8") for p in folder.rglob("*") if p.is_file()}


new, old = texts(written), texts(committed)
stale = []
for name in sorted(new.keys() | old.keys()):
    if name not in old:
        stale.append(f"{name}: is missing in include/cftkit/catalogue")
    elif name not in new:
        stale.append(f"{name}: the generator does not write it (any more)")
    elif new[name] != old[name]:
        lines = difflib.unified_diff(old[name].splitlines(), new[name].splitlines(), "committed", "from data", n=1, lineterm="")
        stale.append(f"{name}:\n" + "\n".join(list(lines)[:40]))
if stale:
    fail("\n".join(stale) + "\nRun: cmake --build build/dev --target refresh_catalogue")
print(f"{len(new)} files are fresh")
