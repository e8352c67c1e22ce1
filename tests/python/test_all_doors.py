# SPDX-License-Identifier: Apache-2.0
"""Every row of helpers.csv scores the same to the bit: C++ constants, C++ documents, Python one by one, a table, the command line."""

import csv
import os
import struct
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import cftkit

ROOT = Path(__file__).resolve().parents[2]
HELPERS = ROOT / "examples/data/helpers.csv"
FORMS = {"proqol_5": "proqol_{item}", "fscrs": "fscrs_{item}", "phq_9": "phq_{item}"}
PROGRAM = Path(os.environ.get("CFTKIT_SCORE_LINES", ROOT / "build/dev/tests/score_lines"))


def bits(number):
    return f"{struct.unpack('<Q', struct.pack('<d', 0.0 if number is None else number))[0]:016x}"


@pytest.fixture(scope="module")
def rows():
    with HELPERS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cell(text):
    """As the command line reads a cell: empty and (as we tell it) NA are blank, a whole number is a code, the rest is no answer."""
    if text in ("", "NA"):
        return None
    return int(text) if text.lstrip("-").isdigit() else text


def answers(row, form):
    return [cell(row[FORMS[form.id].format(item=item.id)]) for item in form.items]


@pytest.mark.parametrize("form_id", FORMS)
@pytest.mark.parametrize("source", ["constants", "documents"])
def test_cpp_equals_python_one_by_one(rows, form_id, source):
    if not PROGRAM.exists():
        pytest.skip(f"needs the C++ program score_lines (built by tools/test cpp): {PROGRAM.name} is not there")
    form = cftkit.instrument(form_id)
    words = [[("." if a is None else str(a) if isinstance(a, int) else "!") for a in answers(row, form)] for row in rows]
    lines = "".join(f"{form_id} {' '.join(line)}\n" for line in words)
    done = subprocess.run([PROGRAM, source, ROOT / "data"], input=lines, capture_output=True, text=True, check=True)
    results = done.stdout.splitlines()
    assert len(results) == len(rows) == 900
    for line, result in zip(words, results, strict=True):
        scores = form.score([None if word == "." else 99 if word == "!" else int(word) for word in line])
        expected = ""
        for scale in form.scales:
            score = scores[scale.id]
            numbers = " ".join(bits(n) for n in (score.value, score.lowest_possible, score.highest_possible))
            expected += f"{scale.id} {score.reason or 'none'} {score.items_used} {numbers};"
        assert result.startswith(expected)
        fired = result[len(expected):].split(";").count("fired")
        assert fired == len(scores.alerts)


@pytest.mark.parametrize("form_id", FORMS)
def test_table_and_command_line_equal_python_one_by_one(rows, form_id, tmp_path):
    form = cftkit.instrument(form_id)
    frame = pd.read_csv(HELPERS, dtype=str, keep_default_na=False)
    before = frame.copy(deep=True)
    absent = {"NA": "blank", "": "blank"}
    table = form.score(frame, columns=FORMS[form_id], absent=absent, include=["reason", "bounds", "items_used", "alerts"])
    assert frame.equals(before)

    out = tmp_path / "scored.csv"
    command = [sys.executable, "-m", "cftkit.cli", "score", HELPERS, "--instrument", form_id, "--columns", FORMS[form_id], "--absent", "NA=blank",
               "--include", "reason,bounds,items_used,alerts", "-o", out]
    subprocess.run(command, check=True, capture_output=True)
    with out.open(encoding="utf-8", newline="") as file:
        scored = list(csv.DictReader(file))
    assert len(table) == len(scored) == len(rows) == 900
    assert [row["id"] for row in scored] == [row["id"] for row in rows]

    for n, row in enumerate(rows):
        given = [99999 if isinstance(answer, str) else answer for answer in answers(row, form)]
        scores = form.score(given)
        for scale in form.scales:
            score = scores[scale.id]
            name = f"{form_id}_{scale.id}"
            in_table, in_file = table[name].iloc[n], scored[n][name]
            if score.value is None:
                assert pd.isna(in_table)
                assert in_file == ""
            else:
                assert bits(float(in_table)) == bits(float(in_file)) == bits(score.value)
            assert (scored[n][f"{name}_reason"] or None) == score.reason
            reason = table[f"{name}_reason"].iloc[n]
            assert (None if pd.isna(reason) else reason) == score.reason
            for bound, value in (("lowest_possible", score.lowest_possible), ("highest_possible", score.highest_possible)):
                assert bits(float(table[f"{name}_{bound}"].iloc[n])) == bits(float(scored[n][f"{name}_{bound}"])) == bits(value)
            assert int(table[f"{name}_items_used"].iloc[n]) == int(scored[n][f"{name}_items_used"]) == score.items_used
        if form.alerts:
            assert int(scored[n][f"{form_id}_alerts"]) == int(table[f"{form_id}_alerts"].iloc[n]) == len(scores.alerts)
