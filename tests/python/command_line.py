# SPDX-License-Identifier: Apache-2.0
"""Runs the command line as a program, for the tests of it."""

import csv
import io
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HELPERS = ROOT / "examples/data/helpers.csv"
CALM = ROOT / "tests/build/consumer/forms/calm_4.json"
HEADER = "id,note," + ",".join(f"phq_{i}" for i in range(1, 10))
GOOD = "a,b,1,1,1,1,1,1,1,1,1\n"


def command(*arguments):
    return [sys.executable, "-m", "cftkit.cli", *map(str, arguments)]


def run(*arguments):
    return subprocess.run(command(*arguments), capture_output=True, check=False, encoding="utf-8")


def scored(path, *arguments):
    return run("score", path, "--instrument", "phq_9", *arguments)


def checked(path, *arguments):
    return run("check", path, "--instrument", "phq_9", *arguments)


def fault(*arguments):
    """The one line of an error that ends with 2."""
    done = run(*arguments)
    assert done.returncode == 2, done.stdout + done.stderr
    [line] = done.stderr.splitlines()
    return line


def refused(*arguments):
    """The same, before anything is written."""
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, ""), done.stdout + done.stderr
    [line] = done.stderr.splitlines()
    return line


def rows_of(text, delimiter=","):
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
