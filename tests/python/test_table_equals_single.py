# SPDX-License-Identifier: Apache-2.0
"""A row of a table scores as that person alone, to the bit: NumPy, pandas, polars and pyarrow."""

import math
import random
import struct
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import cftkit
import plain_scorer

ROWS = 400
IDS = list(plain_scorer.INSTRUMENTS)
INCLUDE = ["reason", "bounds", "items_used", "bands", "is_filled_in", "alerts", "rules"]


def bits(value):
    return None if value is None or math.isnan(value) else struct.pack("<d", value)


def sheets_of(instrument_id, seed="table"):
    """Blank or illegal answers only: what a table of numbers can hold."""
    rng = random.Random(f"{seed} {instrument_id}")
    sheets = [plain_scorer.random_sheet(instrument_id, rng) for _ in range(ROWS)]
    return [[None if isinstance(answer, str) else answer for answer in sheet] for sheet in sheets]


def bands_text(score):
    bands = score.bands()
    return repr(bands) if len(bands) else None


def rows_one_by_one(form, sheets, **options):
    """What the columns of a frame should hold, from one person at a time."""
    for sheet in sheets:
        scores = form.score(sheet, **options)
        row = {}
        for score in scores:
            name = f"{form.id}_{score.scale}"
            row[name] = score.value
            row[f"{name}_reason"] = score.reason
            row[f"{name}_lowest_possible"] = score.lowest_possible
            row[f"{name}_highest_possible"] = score.highest_possible
            row[f"{name}_items_used"] = score.items_used
            row[f"{name}_bands"] = bands_text(score)
            row[f"{name}_is_filled_in"] = score.is_filled_in
        for rule in form.rules:
            row[f"{form.id}_{rule.id}"] = repr(scores.rule(rule.id))
        row[f"{form.id}_alerts"] = len(scores.alerts)
        row[f"{form.id}_alerts_not_assessed"] = len(scores.alerts.not_assessed)
        yield row


def plain(value):
    if value is None or value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return None
    return bits(float(value)) if isinstance(value, float) else value


def records(frame):
    if isinstance(frame, pl.DataFrame):
        return frame.to_dicts()
    if isinstance(frame, pa.Table):
        return frame.to_pylist()
    return frame.to_dict("records")


def frame_of(kind, names, sheets):
    columns = {name: [sheet[i] for sheet in sheets] for i, name in enumerate(names)}
    if kind == "polars":
        return pl.DataFrame(columns, schema=dict.fromkeys(names, pl.Int64))
    if kind == "pyarrow":
        return pa.table({name: pa.array(cells, pa.int64()) for name, cells in columns.items()})
    if kind == "pandas nullable":
        return pd.DataFrame({name: pd.array(cells, dtype="Int64") for name, cells in columns.items()})
    if kind == "pandas text":
        return pd.DataFrame({name: ["" if cell is None else str(cell) for cell in cells] for name, cells in columns.items()})
    return pd.DataFrame({name: np.array([math.nan if cell is None else cell for cell in cells]) for name, cells in columns.items()})


@pytest.mark.parametrize("kind", ["pandas", "pandas nullable", "pandas text", "polars", "pyarrow"])
@pytest.mark.parametrize("instrument_id", IDS)
@pytest.mark.parametrize("missing_rule", ["complete", "prorate:3"])
def test_frames_equal_one_by_one(kind, instrument_id, missing_rule):
    form = cftkit.instrument(instrument_id)
    sheets = sheets_of(instrument_id)
    names = [f"x_{item.id}" for item in form.items]
    scored = form.score(frame_of(kind, names, sheets), columns="x_{item}", include=INCLUDE, missing_rule=missing_rule)
    expected = list(rows_one_by_one(form, sheets, missing_rule=missing_rule))
    found = records(scored)
    assert len(found) == ROWS
    for wanted, got in zip(expected, found, strict=True):
        assert list(got) == list(wanted)
        assert {name: plain(value) for name, value in got.items()} == {name: plain(value) for name, value in wanted.items()}


def as_array(sheets, dtype, order):
    wide = np.array([[math.nan if cell is None else cell for cell in sheet] for sheet in sheets])
    if np.dtype(dtype).kind == "f":
        return np.asarray(wide, dtype=dtype, order=order)
    return np.asarray(np.nan_to_num(wide, nan=-1), dtype=np.int64).clip(-100, 100).astype(dtype, order=order)


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("dtype", ["int8", "int16", "int32", "int64", ">i4", ">i8", "float32", "float64", ">f8"])
@pytest.mark.parametrize("instrument_id", IDS)
def test_arrays_equal_one_by_one(instrument_id, dtype, order):
    form = cftkit.instrument(instrument_id)
    array = as_array(sheets_of(instrument_id), dtype, order)
    before = array.copy()
    table = form.score(array)
    assert np.array_equal(array, before, equal_nan=array.dtype.kind == "f")
    assert len(table) == ROWS
    for row, sheet in enumerate(array):
        scores = form.score(sheet)
        for scale in form.scales:
            score = scores[scale.id]
            assert bits(score.value) == bits(table.values[scale.id][row])
            assert score.reason == table.reasons[scale.id][row]
            assert bits(score.lowest_possible) == bits(table.lowest_possible[scale.id][row])
            assert bits(score.highest_possible) == bits(table.highest_possible[scale.id][row])
            assert score.items_used == table.items_used[scale.id][row]
            assert score.is_filled_in == table.is_filled_in[scale.id][row]
            assert bands_text(score) == table.bands[scale.id][row]
        assert len(scores.alerts) == table.alerts[row]
        assert len(scores.alerts.not_assessed) == table.alerts_not_assessed[row]


def test_unsigned_strided_and_reversed_views_are_read_where_they_stand():
    form = cftkit.instrument("phq_9")
    rng = np.random.default_rng(5)
    wide = rng.integers(0, 5, size=(60, 18)).astype("uint8")
    view = wide[::-2, ::2]
    table = form.score(view)
    for row, sheet in enumerate(view.tolist()):
        assert bits(form.score(sheet)["total"].value) == bits(table.values["total"][row])


@pytest.mark.parametrize("dtype", ["u1", ">u2", "<u4", ">u4", "<u8", ">u8"])
def test_unsigned_arrays_of_either_byte_order_are_read_whole(dtype):
    form = cftkit.instrument("phq_9")
    array = np.array([[0, 1, 2, 3, 0, 1, 2, 3, 1], [0, 1, 2, 3, 0, 1, 2, 3, np.iinfo(dtype).max]], dtype=dtype)
    table = form.score(array, absent={2**63 - 1: "refused"})
    assert table.values["total"][0] == 13
    assert table.reasons["total"].tolist() == [None, "illegal_answers"]


@pytest.mark.parametrize("dtype", ["int8", ">u4", "int64", ">f8", "float16", "float32", "float64", object, "U2"])
@pytest.mark.parametrize("step", [1, -2])
def test_a_masked_cell_is_a_blank(dtype, step):
    form = cftkit.instrument("phq_9")
    rng = np.random.default_rng(7)
    data = rng.integers(0, 4, size=(40, 9)).astype(dtype)
    mask = rng.random((40, 9)) < 0.1
    array = np.ma.MaskedArray(data, mask)[::step]
    table = form.score(array)
    found = form.check(array)
    assert all(finding.what == "same_answer_everywhere" for finding in found)
    for row, (cells, blank) in enumerate(zip(data[::step], mask[::step], strict=True)):
        sheet = [None if hidden else int(cell) for cell, hidden in zip(cells, blank, strict=True)]
        alone = form.score(sheet)
        singles = [alone["total"], form.explain(array, row=row)[0].score]
        if dtype != "U2":  # a text is no answer of one person
            singles.append(form.score(array[row])["total"])
            assert len(form.score(array[row]).alerts) == len(alone.alerts)
        for score in singles:
            assert bits(score.value) == bits(table.values["total"][row])
            assert score.reason == table.reasons["total"][row]
            assert score.highest_possible == table.highest_possible["total"][row]
        assert len(alone.alerts) == table.alerts[row]
        assert len(alone.alerts.not_assessed) == table.alerts_not_assessed[row]


def test_what_lies_under_a_mask_is_neither_an_alert_nor_a_fault():
    form = cftkit.instrument("phq_9")
    array = np.ma.MaskedArray(np.full((2, 9), 3), np.zeros((2, 9), dtype=bool))
    array[0, 8] = np.ma.masked
    array.data[0, 8] = 99
    assert form.score(array).alerts.tolist() == [0, 1]
    assert form.score(array).alerts_not_assessed.tolist() == [1, 0]
    assert form.score(array).reasons["total"].tolist() == ["missing_items", None]
    assert [finding for finding in form.check(array) if finding.is_fault] == []
    assert form.score([*[3] * 8, np.ma.masked])["total"].reason == "missing_items"
    assert form.score(np.ma.MaskedArray(np.ones((2, 9), dtype=int))).values["total"].tolist() == [9, 9]


def test_an_object_array_may_mix_numbers_texts_and_nothing():
    form = cftkit.instrument("phq_9")
    array = np.array([[0, 1, 2, 3, None, 1, 2, 3, 0], [0, 1, 2, 3, "often", 1, 2, 3.0, 0], [1, 1, 1, 1, 1, 1, 1, 2.5, 1]], dtype=object)
    assert form.score(array).reasons["total"].tolist() == ["missing_items", "illegal_answers", "illegal_answers"]
    assert form.score(array, codes={"often": 3}).values["total"].tolist()[1] == 15


def test_a_score_does_not_depend_on_other_rows():
    form = cftkit.instrument("scs_26")
    array = as_array(sheets_of("scs_26"), "float64", "C")
    whole = form.score(array, missing_rule=cftkit.prorate(2))
    half = form.score(array[200:], missing_rule=cftkit.prorate(2))
    for scale in form.scales:
        assert whole.values[scale.id][200:].tobytes() == half.values[scale.id].tobytes()


def test_threads_do_not_change_a_score():
    form = cftkit.instrument("proqol_5")
    array = np.tile(as_array(sheets_of("proqol_5"), "float64", "F"), (20, 1))
    alone = form.score(array)
    with ThreadPoolExecutor(4) as pool:
        for together in pool.map(form.score, [array] * 8):
            assert together.values["burnout"].tobytes() == alone.values["burnout"].tobytes()


def test_an_empty_table_has_no_rows():
    table = cftkit.instrument("phq_9").score(np.empty((0, 9)))
    assert len(table) == 0
    assert table.values["total"].shape == (0,)
    assert table.bands["total"].shape == (0,)
