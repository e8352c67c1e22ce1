# SPDX-License-Identifier: Apache-2.0
"""Which column holds which item: what is wrong is said with the columns, items and patterns that would be right."""

import numpy as np
import pandas as pd
import pytest

import cftkit
from cftkit.columns import nearest_pattern

PHQ = cftkit.instrument("phq_9")
ITEMS = [item.id for item in PHQ.items]
FRAME = pd.DataFrame({"id": ["a"], **{f"phq_{i}": [1] for i in ITEMS}, "age": [40]})
ALL = {item: f"phq_{item}" for item in ITEMS}


def error_of(frame=FRAME, **options):
    with pytest.raises(cftkit.Error) as caught:
        PHQ.score(frame, **options)
    return caught.value


@pytest.mark.parametrize(("columns", "code", "expected", "found"), [
    ("phqq_{item}", "unknown_column", "one of phq_1, phq_9, phq_8, phq_7; phq_{item} fits", "'phqq_1' and 8 more"),
    ("phq_{item:02}", "unknown_column", "phq_{item} fits", "'phq_01' and 8 more"),
    ([*list(ALL.values())[:8], "phq9"], "unknown_column", ", for item 9", "'phq9'"),
    ([*list(ALL.values())[:8], "phq_1"], "doubled_columns", "items 1 and 9 have the same", "'phq_1'"),
    (list(ALL.values())[:8], "wrong_answer_count", "9 columns, in item order", "8"),
    ({**ALL, "9": "phq_8"}, "doubled_columns", "items 8 and 9 have the same", "'phq_8'"),
    ({**ALL, "9": "phq9"}, "unknown_column", "phq_9", "'phq9'"),
    ({**ALL, "10": "age"}, "unknown_item", "one of 1", "'10'"),
    ({1: "phq_1", 2: "phq_2"}, "unknown_item", "a column for item 3, 4, 5, 6, 7, 8, 9", "none"),
    ({**ALL, 1: "age"}, "bad_argument", "each item once", "'9', 1]"),
])  # fmt: skip
def test_wrong_missing_and_doubled_columns_name_what_would_be_right(columns, code, expected, found):
    error = error_of(columns=columns)
    assert (error.code, error.where) == (code, "columns")
    assert expected in error.expected
    assert found in error.found


def test_a_pattern_that_fits_but_for_a_column_is_named():
    error = error_of(FRAME.drop(columns="phq_7"))
    assert error.code == "unknown_column"
    assert error.expected == "a pattern with a column for each of the 9 items; phq_{item} fits but for phq_7"
    assert "phq_6" in error.found
    assert "phq_{item} fits but for phq_7" in error_of(FRAME.drop(columns="phq_7"), columns="phq_{item}").expected
    assert error_of(pd.DataFrame(np.ones((1, 9)))).found == "no column with a text as its name"
    assert nearest_pattern(["a_1", "a_2", "b"], ITEMS) == ""
    assert nearest_pattern([f"q0{i}x" for i in range(2, 10)], ITEMS) == "q0{item}x fits but for q01x"
    assert nearest_pattern([f"q{i:02}" for i in range(2, 23)], [str(i) for i in range(1, 23)]) == "q{item:02} fits but for q01"
    assert nearest_pattern(["{item}_{1}", "{", "1{item}2"], ["1"]) == ""
    assert nearest_pattern(["x_e1"], ["e1", "a2"]) == "x_{item} fits but for x_a2"


def test_two_patterns_are_ambiguous_and_a_table_with_a_name_twice_is_doubled():
    both = pd.concat([FRAME, FRAME.rename(columns=lambda name: name.replace("phq", "old"))], axis=1)
    error = error_of(both.drop(columns=["id", "age"]))
    assert error.code == "ambiguous_columns"
    assert error.expected == "one of phq_{item}, old_{item}"
    assert error_of(pd.concat([FRAME, FRAME[["phq_3"]]], axis=1), columns="phq_{item}").code == "doubled_columns"


@pytest.mark.parametrize(("keep", "code"), [
    ("ag", "unknown_column"), (["age", "age"], "doubled_columns"), (["id", "wave"], "unknown_column"),
])  # fmt: skip
def test_what_cannot_be_kept_is_said(keep, code):
    error = error_of(columns="phq_{item}", keep=keep)
    assert (error.code, error.where) == (code, "keep")


def test_columns_of_an_array_are_counted_from_0_and_say_so():
    texts = np.full((2, 9), "1", dtype=object)
    texts[:, 8] = "often"
    error = error_of(texts)
    assert (error.code, error.where) == ("wrong_column_type", "column 8 (counted from 0)")


def frame_with(*names):
    return pd.DataFrame({name: [1] for name in names})


def test_a_pattern_that_leaves_columns_over_is_not_taken_by_itself():
    phq = frame_with("id", *(f"phq_{i}" for i in range(1, 10)))
    with pytest.raises(cftkit.Error) as caught:
        cftkit.instrument("swemwbs").score(phq)
    assert (caught.value.code, caught.value.found) == ("ambiguous_columns", "phq_8, phq_9 left over by phq_{item}")
    assert 'columns="phq_{item}"' in caught.value.expected
    assert error_of(frame_with(*(f"q{i}" for i in range(1, 11)))).found == "q10 left over by q{item}"
    assert error_of(frame_with(*(f"q{i:02}" for i in range(1, 11)))).found == "q10 left over by q{item:02}"
    many = frame_with(*(f"q{i}" for i in range(1, 100)))
    assert error_of(many).found.startswith("q10, q11,")
    assert error_of(many).found.endswith(" left over by q{item}")
    ceas = [item.id for item in cftkit.instrument("ceas_self").items]
    with pytest.raises(cftkit.Error, match="c_e9 left over"):
        cftkit.instrument("ceas_self").score(frame_with("c_e9", *(f"c_{item}" for item in ceas)))


def test_a_named_pattern_that_leaves_columns_over_is_scored_and_check_asks():
    frame = frame_with(*(f"q{i}" for i in range(1, 11)))
    assert PHQ.score(frame, columns="q{item}")["phq_9_total"][0] == 9
    [finding] = PHQ.check(frame, columns="q{item}")
    assert (finding.what, finding.found, finding.is_fault) == ("columns_left_over", "q10", False)
    assert PHQ.check(frame, columns=[f"q{i}" for i in range(1, 10)]) == []


def test_a_part_of_a_family_is_no_pattern_and_two_spellings_are_one():
    helpers = frame_with(*(f"proqol_{i}" for i in range(1, 31)), *(f"fscrs_{i}" for i in range(1, 23)), *(f"phq_{i}" for i in range(1, 10)))
    for id, total in (("phq_9", 9), ("fscrs", None), ("proqol_5", None)):
        found = cftkit.instrument(id).score(helpers)
        assert total is None or found[f"{id}_total"][0] == total
    assert PHQ.score(frame_with(*(f"PHQ9 Frage {i:02}" for i in range(1, 10))))["phq_9_total"][0] == 9
    assert PHQ.score(frame_with(*(f"t{i}1" for i in range(1, 10))))["phq_9_total"][0] == 9
