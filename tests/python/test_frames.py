# SPDX-License-Identifier: Apache-2.0
"""Frames: the same kind comes out, columns are found or refused, and nothing is written to the input."""

import math

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import cftkit

PHQ = cftkit.instrument("phq_9")
NAMES = [f"phq_{i}" for i in range(1, 10)]
ROWS = [[0, 1, 2, 3, 0, 1, 2, 3, 0], [0, 1, 2, 3, None, 1, 2, 3, 1], [3, 3, 3, 3, 99, 3, 3, 3, 3]]


def columns(rows=ROWS, names=NAMES):
    return {"id": ["a", "b", "c"][: len(rows)], **{name: [row[i] for row in rows] for i, name in enumerate(names)}}


FRAMES = {"pandas": pd.DataFrame, "polars": pl.DataFrame, "pyarrow": pa.table}


@pytest.fixture(params=FRAMES)
def frame(request):
    return FRAMES[request.param](columns())


def names_of(frame):
    return list(frame.column_names) if isinstance(frame, pa.Table) else list(frame.columns)


def column(frame, name):
    cells = frame[name].to_pylist() if isinstance(frame, pa.Table) else list(frame[name])
    return [None if cell is None or (isinstance(cell, float) and math.isnan(cell)) else cell for cell in cells]


def error_of(call, *arguments, **options):
    with pytest.raises(cftkit.Error) as caught:
        call(*arguments, **options)
    return caught.value


def test_the_same_kind_comes_out_with_values_and_reasons(frame):
    scored = PHQ.score(frame, columns="phq_{item}", keep=["id"])
    assert type(scored) is type(frame)
    assert names_of(scored) == ["id", "phq_9_total", "phq_9_total_reason"]
    assert column(scored, "phq_9_total") == [12.0, None, None]
    assert column(scored, "phq_9_total_reason") == [None, "missing_items", "illegal_answers"]


def test_a_missing_value_is_null_where_the_frame_knows_null():
    assert PHQ.score(pl.DataFrame(columns()))["phq_9_total"].null_count() == 2
    assert PHQ.score(pa.table(columns()))["phq_9_total"].null_count == 2


def test_include_decides_what_stands_beside_the_value(frame):
    assert names_of(PHQ.score(frame, include=[])) == ["phq_9_total"]
    scored = PHQ.score(frame, include=["bounds", "items_used", "bands", "is_filled_in", "alerts", "rules"], missing_rule=cftkit.prorate(8))
    assert column(scored, "phq_9_total_lowest_possible") == [12, 13, 24]
    assert column(scored, "phq_9_total_highest_possible") == [12, 16, 27]
    assert column(scored, "phq_9_total_items_used") == [9, 8, 8]
    assert column(scored, "phq_9_total_bands") == ["moderate", "moderate or moderately_severe", "severe"]
    assert column(scored, "phq_9_total_is_filled_in") == [False, True, False]
    assert column(scored, "phq_9_alerts") == [0, 1, 1]
    assert column(scored, "phq_9_alerts_not_assessed") == [0, 0, 0]
    assert column(scored, "phq_9_symptom_pattern")[2] == "major_pattern"
    assert error_of(PHQ.score, frame, include=["reasons"]).code == "bad_argument"
    assert error_of(PHQ.score, frame, include="reason").code == "bad_argument"


def test_prefix_replaces_the_instrument(frame):
    assert names_of(PHQ.score(frame, include=[], prefix="")) == ["total"]
    assert names_of(PHQ.score(frame, include=[], prefix="t1_")) == ["t1_total"]


def test_variants_come_where_they_are_asked_for():
    scs = cftkit.instrument("scs_26")
    frame = pl.DataFrame({f"s{i}": [3, 5] for i in range(1, 27)})
    plain = scs.score(frame, include=[])
    assert "scs_26_self_kindness" in plain.columns
    asked = scs.score(frame, include=[], scales=["total.sum_items", "self_judgment.aligned", "self_kindness"])
    assert asked.columns == ["scs_26_total_sum_items", "scs_26_self_judgment_aligned", "scs_26_self_kindness"]
    assert asked["scs_26_self_judgment_aligned"].to_list() == [3.0, 1.0]
    assert error_of(scs.score, frame, scales=["self_kindnes"]).code == "unknown_scale"
    assert error_of(scs.score, frame, scales=["total.median"]).code == "unknown_variant"


def test_columns_may_be_a_pattern_a_list_a_mapping_or_found(frame):
    shuffled = names_of(frame)[::-1]
    turned = frame.select(shuffled) if not isinstance(frame, pd.DataFrame) else frame[shuffled]
    expected = column(PHQ.score(frame), "phq_9_total")
    for given in ("phq_{item}", NAMES, {str(i): f"phq_{i}" for i in range(1, 10)}, {i: f"phq_{i}" for i in range(1, 10)}, None):
        assert column(PHQ.score(turned, columns=given), "phq_9_total") == expected


def test_leading_zeros_are_part_of_a_pattern():
    frame = pl.DataFrame({f"q{i:02}": [1] for i in range(1, 23)})
    fscrs = cftkit.instrument("fscrs")
    assert fscrs.score(frame, columns="q{item:02}")["fscrs_hated_self"].to_list() == [5.0]
    assert fscrs.score(frame)["fscrs_hated_self"].to_list() == [5.0]


@pytest.mark.parametrize(
    ("given", "code", "named"),
    [
        ("phqq_{item}", "unknown_column", "phq_1"),
        ("phq_", "bad_argument", "{item}"),
        (NAMES[:8], "wrong_answer_count", "9"),
        ([*NAMES[:8], "phq_1"], "doubled_columns", "once"),
        ({1: "phq_1"}, "unknown_item", "item 2"),
        ({**{i: f"phq_{i}" for i in range(1, 10)}, 10: "phq_1"}, "unknown_item", "one of"),
    ],
)
def test_wrong_columns_are_refused_with_candidates(frame, given, code, named):
    error = error_of(PHQ.score, frame, columns=given)
    assert error.code == code
    assert named in error.expected


def test_two_patterns_that_fit_are_ambiguous():
    both = pd.DataFrame({**columns(), **{f"gad_{i}": [0, 0, 0] for i in range(1, 10)}})
    error = error_of(PHQ.score, both)
    assert error.code == "ambiguous_columns"
    assert "phq_{item}" in error.expected
    assert "gad_{item}" in error.expected
    assert error_of(PHQ.score, pd.DataFrame({"a": [1]})).code == "unknown_column"


def test_a_name_that_occurs_twice_is_refused():
    frame = pd.DataFrame(columns())
    frame.columns = ["id", *NAMES[:8], "phq_1"]
    assert error_of(PHQ.score, frame, columns="phq_{item}").code == "doubled_columns"
    frame = pd.DataFrame(columns()).rename(columns={"id": "phq_9_total"})
    assert error_of(PHQ.score, frame, columns="phq_{item}", keep=["phq_9_total"]).code == "doubled_columns"
    assert error_of(PHQ.score, frame, columns="phq_{item}", keep=["idd"]).code == "unknown_column"


def test_a_lazy_frame_is_refused():
    error = error_of(PHQ.score, pl.DataFrame(columns()).lazy(), columns="phq_{item}")
    assert error.code == "lazy_frame"
    assert "collect it first" in error.expected


def test_a_pandas_index_is_kept_even_with_doubles():
    frame = pd.DataFrame(columns(), index=[7, 7, 1])
    assert PHQ.score(frame, keep="id").index.tolist() == [7, 7, 1]
    assert PHQ.score(frame).index.tolist() == [7, 7, 1]
    assert PHQ.score(frame)["phq_9_total"].tolist()[0] == 12


def test_the_input_is_not_changed():
    pandas, polars = pd.DataFrame(columns()), pl.DataFrame(columns())
    before, before_polars = pandas.copy(deep=True), polars.clone()
    PHQ.score(pandas, keep=["id"])
    scored = PHQ.score(pandas, keep=["id", "phq_1"])
    scored.loc[0, "phq_1"] = 2
    PHQ.score(polars, keep=["id"])
    PHQ.check(pandas, id="id")
    pd.testing.assert_frame_equal(pandas, before)
    assert polars.equals(before_polars)


def test_texts_need_codes_and_a_text_cell_is_illegal():
    words = {"never": 0, "often": 2}
    texts = pl.DataFrame({name: ["never", "often", ""] for name in NAMES})
    error = error_of(PHQ.score, texts)
    assert error.code == "wrong_column_type"
    assert error.where == "column phq_1"
    assert PHQ.score(texts, codes=words)["phq_9_total"].to_list() == [0.0, 18.0, None]
    mixed = pd.DataFrame({name: ["1", "2", "1"] for name in NAMES})
    mixed.loc[1, "phq_4"] = "often"
    assert column(PHQ.score(mixed), "phq_9_total_reason") == [None, "illegal_answers", None]
    assert column(PHQ.score(mixed, codes={"often": 3}), "phq_9_total") == [9, 19, 9]
    assert column(PHQ.score(mixed, absent={"often": "refused"}), "phq_9_total_reason") == [None, "missing_items", None]


def test_truth_values_and_dates_are_no_answers():
    assert error_of(PHQ.score, pl.DataFrame({name: [True] for name in NAMES})).code == "wrong_column_type"
    assert error_of(PHQ.score, np.ones((2, 9), dtype=bool)).code == "wrong_column_type"
    dates = pl.DataFrame({name: [1] for name in NAMES}).with_columns(pl.lit("2026-01-01").str.to_date().alias("phq_3"))
    assert error_of(PHQ.score, dates).code == "wrong_column_type"


def test_absence_marks_hold_for_frames(frame):
    scored = PHQ.score(frame, absent={99: "not_shown"})
    assert column(scored, "phq_9_total_reason") == [None, "missing_items", "not_shown"]


def test_fractions_in_a_table_are_illegal():
    array = np.ones((1, 9))
    array[0, 3] = 1.5
    assert PHQ.score(array).reasons["total"][0] == "illegal_answers"
    array[0, 3] = math.inf
    assert PHQ.score(array).reasons["total"][0] == "illegal_answers"


def test_an_empty_frame_scores_to_an_empty_frame(frame):
    empty = frame.slice(0, 0) if not isinstance(frame, pd.DataFrame) else frame.iloc[:0]
    scored = PHQ.score(empty, columns="phq_{item}", keep=["id"], include=["reason", "bands", "bounds", "alerts"])
    assert names_of(scored)[:3] == ["id", "phq_9_total", "phq_9_total_reason"]
    assert len(scored) == 0


def test_a_column_of_nothing_is_blank():
    frame = pl.DataFrame({**{name: [1, 2] for name in NAMES[:8]}, "phq_9": [None, None]})
    assert PHQ.score(frame)["phq_9_total_reason"].to_list() == ["missing_items"] * 2
    assert PHQ.score(frame, include=["alerts"])["phq_9_alerts_not_assessed"].to_list() == [1, 1]


def test_check_finds_everything_with_its_place(frame):
    found = PHQ.check(frame, columns="phq_{item}", id="id")
    assert [(one.what, one.row, one.item, one.found) for one in found] == [("illegal_code", 2, "5", "99")]
    assert found[0].suggestion == "absent={99: ...}"
    assert PHQ.check(frame, absent={99: "refused"}) == []


def test_check_asks_about_rows_that_say_the_same_everywhere_where_items_contradict_each_other():
    proqol = cftkit.instrument("proqol_5")
    found = proqol.check(np.array([[3] * 30, [3] * 29 + [4], [5] * 30]))
    assert [(one.what, one.row, one.is_fault) for one in found] == [
        ("same_answer_everywhere", 0, False),
        ("same_answer_everywhere", 2, False),
    ]
    assert PHQ.check(np.zeros((2, 9))) == []  # no complaints at all is a common and honest answer


def test_check_sees_texts_doubled_ids_and_order():
    rows = [["1"] * 9, ["1", "2", "often", "1", "2", "1", "2", "1", "2.5"], ["0", "1"] + ["2"] * 7]
    frame = pd.DataFrame({name: [row[i] for row in rows] for i, name in enumerate(NAMES)}).assign(id=["a", "b", "a"])
    found = PHQ.check(frame[["id", *NAMES[::-1]]], id="id")
    assert [(one.what, one.row) for one in found] == [
        ("column_order", None), ("text", 1), ("illegal_code", 1), ("doubled_id", 2),
    ]  # fmt: skip
    assert found[1].found == "'often'"
    assert "codes={'often'" in found[1].suggestion
    assert not found[0].is_fault
    assert "row 0" in found[3].expected
    assert "often" in str(found)


def test_explain_takes_a_row_of_a_frame(frame):
    [one] = PHQ.explain(frame, row=1, columns="phq_{item}")
    assert one.score.reason == "missing_items"
    assert "total" in one.to_text()
    for row in (3, -1, None, True):
        assert error_of(PHQ.explain, frame, row=row).code == "unknown_row"


def test_a_row_of_a_frame_is_one_person():
    frame = pd.DataFrame(columns())
    assert PHQ.score(frame[NAMES].iloc[0])["total"].value == 12
    assert PHQ.score(np.array(ROWS[0]))["total"].value == 12
