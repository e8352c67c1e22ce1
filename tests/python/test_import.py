# SPDX-License-Identifier: Apache-2.0
"""`import cftkit` brings NumPy and nothing else that is large; the rest comes when it is needed."""

import subprocess
import sys

import pytest

LARGE = ("pandas", "polars", "pyarrow", "duckdb", "narwhals", "matplotlib", "click", "scipy")


def brought_by(program):
    code = f"{program}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8")
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("program", [
    "import cftkit",
    "import cftkit; cftkit.instrument('phq_9').score([0] * 9)['total'].value",
    "import cftkit, numpy; cftkit.instrument('phq_9').score(numpy.zeros((3, 9), int)).values['total']",
    "import cftkit, numpy; cftkit.instrument('phq_9').check(numpy.zeros((3, 9), int))",
])  # fmt: skip
def test_no_large_library_comes_along(program):
    brought = brought_by(program)
    assert "cftkit" in brought
    assert "numpy" in brought
    assert brought.isdisjoint(LARGE), sorted(brought & set(LARGE))


def test_what_only_some_need_comes_later():
    later = {"cftkit.frames", "cftkit.shifted", "cftkit.answer_sums", "cftkit.cli", "difflib"}
    assert brought_by("import cftkit").isdisjoint(later)
