#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""<cftkit/assessment.hpp> costs a compiler at most 1.5 times the light standard set, and drags in nothing heavy.

Measured in instructions that the compiler executes: by `perf stat` where the machine has counters, else by cachegrind,
which repeats to a millionth however busy the machine is. Where neither exists, by user CPU time: the two units in turn,
eleven rounds, the least of each, and the ratio of the two (never seconds).
"""

import argparse
import os
import re
import resource
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path

from promises import STANDARD, fail, includes, must_run, run

LIMIT = 1.5
LIGHT = ["array", "span", "string_view", "optional", "cstdint"]
MEASURED = "cftkit/assessment.hpp"
CHEAP_CORE = ["cftkit/core.hpp", "cftkit/assessment.hpp"]
HEAVY = ["string", "vector", "iostream", "map", "memory", "functional", "algorithm", "chrono", "regex"]

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--compiler", default="g++")
parser.add_argument("--measure", choices=["perf", "cachegrind", "time"], help="default: the first that works")
parser.add_argument("headers", nargs="*", default=[MEASURED], help=f"default: {MEASURED}")
options = parser.parse_args()


def front_end(unit: Path) -> list[str]:
    """The command of the compiler proper, without the driver that starts it."""
    done = run([options.compiler, *STANDARD, "-fsyntax-only", "-###", unit])
    return shlex.split([line for line in done.stderr.splitlines() if re.match(r'\s*"?/.*(cc1plus|-cc1)', line)][-1])


def by_perf(command: list[str]) -> float | None:
    done = run(["perf", "stat", "-x", ",", "-e", "instructions:u", *command])
    counted = re.search(r"^(\d+),.*instructions", done.stderr, re.MULTILINE)
    return float(counted[1]) if counted and done.returncode == 0 else None


def by_cachegrind(command: list[str]) -> float | None:
    done = run(["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", *command])
    counted = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    return float(counted[1].replace(",", "")) if counted and done.returncode == 0 else None


def by_time(command: list[str]) -> float | None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before if done.returncode == 0 else None


def choose(command: list[str]):
    """The first measure that works on this machine for a command, its name, and how often to repeat it."""
    for name, needs, measure, rounds in [("perf", "perf", by_perf, 3), ("cachegrind", "valgrind", by_cachegrind, 1),
                                         ("time", "env", by_time, 11)]:
        if options.measure in (None, name) and shutil.which(needs) and measure(command) is not None:
            return name, measure, rounds
    fail("no measure works on this machine")


def heavy_includes() -> list[str]:
    """Heavy standard headers behind the cheap core that the light set does not itself bring."""
    def brought(text: str) -> dict[str, str]:
        done = run([options.compiler, *STANDARD, "-fsyntax-only", "-H", "-x", "c++", "-"], text)
        paths = [line.lstrip(". ") for line in done.stderr.splitlines() if line.startswith(".")]
        return {os.path.basename(p): p for p in paths if "/cftkit/" not in p}

    allowed = brought(includes(LIGHT))
    return [f"<{header}> brings <{name}>" for header in CHEAP_CORE
            for name in brought(includes([header])) if name in HEAVY and name not in allowed]


with tempfile.TemporaryDirectory() as folder:
    units = {}
    for header in ["light", *options.headers]:
        unit = Path(folder) / f"unit{len(units)}.cpp"
        unit.write_text(includes(LIGHT if header == "light" else [header]))
        must_run([options.compiler, *STANDARD, "-fsyntax-only", unit])
        units[header] = front_end(unit)
    empty = Path(folder) / "empty.cpp"
    empty.touch()
    how, measure, rounds = choose(front_end(empty))
    least = {header: float("inf") for header in units}
    for _ in range(rounds):
        for header, command in units.items():
            least[header] = min(least[header], measure(command))

ratios = {header: least[header] / least["light"] for header in options.headers}
for header, ratio in ratios.items():
    print(f"<{header}> {ratio:.3f} x the light standard set, limit {LIMIT}, measured by {how}")
faults = [f"<{header}> costs {ratio:.2f} x the light set" for header, ratio in ratios.items() if ratio > LIMIT]
faults += heavy_includes()
if faults:
    fail("\n".join(faults))
