# SPDX-License-Identifier: Apache-2.0
"""Input that is odd but happens: numbered and layered column names, sets, far rows, files of one's own with faults."""

import subprocess
import sys

import numpy as np
import pandas as pd
import polars as pl
import pytest

import cftkit

PHQ = cftkit.instrument("phq_9")
PATTERN = "phq_{item}"


def frame():
    return pd.DataFrame(np.ones((2, 9), int), columns=[f"phq_{i}" for i in range(1, 10)])


def test_numbered_columns_score_as_a_list_and_are_named_where_a_pattern_misses():
    numbered = pd.DataFrame(np.ones((2, 9), int))
    assert list(PHQ.score(numbered, columns=list(range(9)))["phq_9_total"]) == [9.0, 9.0]
    with pytest.raises(cftkit.Error) as caught:
        PHQ.score(numbered, columns=PATTERN)
    assert caught.value.code == "unknown_column"


def test_layered_column_names_are_an_error_not_a_traceback():
    layered = frame()
    layered.columns = pd.MultiIndex.from_tuples([("x", name) for name in layered.columns])
    with pytest.raises(cftkit.Error) as caught:
        PHQ.score(layered, columns=PATTERN)
    assert caught.value.code == "unknown_column"


@pytest.mark.parametrize("columns", [5, 2.5, True])
def test_columns_that_are_none(columns):
    with pytest.raises(cftkit.Error) as caught:
        PHQ.score(frame(), columns=columns)
    assert caught.value.code == "bad_argument"


def test_a_set_has_no_order():
    with pytest.raises(cftkit.Error) as caught:
        PHQ.score({0, 1, 2, 3})
    assert caught.value.code == "bad_argument"


def test_the_command_line_names_the_file_and_far_rows(tmp_path):
    table = tmp_path / "ok.csv"
    frame().to_csv(table, index=False)
    broken = tmp_path / "broken.json"
    broken.write_text('{"schema": "instrument.v1",', encoding="utf-8")

    def run(*arguments):
        command = [sys.executable, "-m", "cftkit.cli", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, check=False, encoding="utf-8")

    far = run("explain", table, "--instrument", "phq_9", "--columns", PATTERN, "--row", "99999999999999999999")
    assert (far.returncode, far.stdout) == (2, "")
    assert "unknown_row" in far.stderr
    for command in (["score", table, "--instrument", broken], ["show", broken]):
        done = run(*command)
        assert done.returncode == 2
        assert f"not_json at {broken}" in done.stderr


def test_words_of_arguments_are_read_once_and_are_texts():
    form = cftkit.instrument("phq_9")
    frame = pl.DataFrame({f"phq_{i}": [1] for i in range(1, 10)})
    scored = form.score(frame, include=(word for word in ["bands"]), keep=(name for name in ["phq_1"]))
    assert scored.columns == ["phq_1", "phq_9_total", "phq_9_total_bands"]
    for wrong in ({"include": None}, {"include": 5}, {"keep": 5}, {"scales": [5]}, {"scales": []}, {"scales": 5}):
        with pytest.raises(cftkit.Error, match="bad_argument"):
            form.score(frame, **wrong)


def test_a_key_whose_code_empties_the_dict_does_no_harm():
    marks = {}

    class Odd:
        def __index__(self):
            marks.clear()
            return 99

        __hash__ = object.__hash__

    marks |= {Odd(): "refused", 98: "refused"}
    assert not cftkit.instrument("phq_9").score([99] + [0] * 8, absent=marks)["total"].is_scored
