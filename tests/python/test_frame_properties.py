# SPDX-License-Identifier: Apache-2.0
"""Whatever a frame is made of: its rows score as each person alone, none is lost or moved, and the frame stays what it was."""

import math

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import cftkit
from frame_kinds import cells_of, plain

FORM = cftkit.instrument("phq_9")
CEAS = cftkit.instrument("ceas_self")
WORDS = {"never": 0, "often": 2, " always ": 3}
ABSENT = {99: "refused", -9: "skipped", "n/a": "not_applicable"}
INCLUDE = ["reason", "bounds", "items_used", "bands", "is_filled_in", "alerts"]

small = st.sampled_from([0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 9, 10, 99, 100])
signed = st.one_of(small, st.sampled_from([-9, -1, -128]))
wide = st.one_of(signed, st.sampled_from([2**53, 2**53 + 1, -(2**53) - 1, 2**63 - 1, -(2**63)]))
fraction = st.one_of(signed.map(float), st.sampled_from([0.5, -0.0, math.nan, math.inf, -math.inf, 1e300, 2.0**53]))
text = st.sampled_from(
    ["0", "1", " 2 ", "3.0", "2.5", "often", "never", "always", "n/a", "99", "", " ", "refused", "often.", "1e0", "00", "٣"]
)

# kind: (makes a column of a pandas, polars or pyarrow frame, its cells, whether it has room for nothing)
PANDAS = {
    **{name: (lambda cells, name=name: np.array(cells, dtype=name), signed, False) for name in ("int8", "int16", "int32", "int64")},
    **{name: (lambda cells, name=name: np.array(cells, dtype=name), small, False) for name in ("uint8", "uint16", "uint32", "uint64")},
    "float64": (lambda cells: np.array([math.nan if c is None else c for c in cells], dtype="float64"), fraction, True),
    "float32": (lambda cells: np.array([math.nan if c is None else c for c in cells], dtype="float32"), signed.map(float), True),
    "Int8": (lambda cells: pd.array(cells, dtype="Int8"), signed, True),
    "UInt16": (lambda cells: pd.array(cells, dtype="UInt16"), small, True),
    "Int64": (lambda cells: pd.array(cells, dtype="Int64"), wide, True),
    "Float64": (lambda cells: pd.array(cells, dtype="Float64"), fraction, True),
    "string": (lambda cells: pd.array(cells, dtype="string"), text, True),
    "object": (lambda cells: np.array([*cells, None], dtype=object)[:-1], st.one_of(wide, fraction, text), True),
    "category": (pd.Categorical, text, True),
    "category of numbers": (pd.Categorical, signed, True),
    "int64[pyarrow]": (lambda cells: pd.arrays.ArrowExtensionArray(pa.array(cells, pa.int64())), wide, True),
    "double[pyarrow]": (lambda cells: pd.arrays.ArrowExtensionArray(pa.array(cells, pa.float64())), fraction, True),
    "string[pyarrow]": (lambda cells: pd.arrays.ArrowExtensionArray(pa.array(cells, pa.string())), text, True),
}  # fmt: skip
ARROW = {
    **{str(kind): (lambda cells, kind=kind: pa.array(cells, kind), signed, True) for kind in (pa.int8(), pa.int16(), pa.int32())},
    **{str(kind): (lambda cells, kind=kind: pa.array(cells, kind), small, True)
       for kind in (pa.uint8(), pa.uint16(), pa.uint32(), pa.uint64())},
    "int64": (lambda cells: pa.array(cells, pa.int64()), wide, True),
    "float": (lambda cells: pa.array(cells, pa.float32()), signed.map(float), True),
    "double": (lambda cells: pa.array(cells, pa.float64()), fraction, True),
    "string": (lambda cells: pa.array(cells, pa.string()), text, True),
    "large_string": (lambda cells: pa.array(cells, pa.large_string()), text, True),
    "dictionary": (lambda cells: pa.array(cells, pa.string()).dictionary_encode(), text, True),
    "decimal": (lambda cells: pa.array(cells, pa.int64()).cast(pa.decimal128(20, 0)), signed, True),
    "null": (lambda cells: pa.nulls(len(cells)), st.none(), True),
}
POLARS_ONLY = {
    "Categorical": (lambda cells: pl.Series(cells, dtype=pl.Categorical), text, True),
    "Enum": (lambda cells: pl.Series(cells, dtype=pl.Enum(sorted({c for c in cells if c is not None}))), text, True),
    "Int128": (lambda cells: pl.Series(cells, dtype=pl.Int128), wide, True),
}


@st.composite
def made(draw, kinds, items=9, most=6):
    """Names of kinds, the columns themselves, and the cells that went into them."""
    rows = draw(st.integers(0, most))
    names = draw(st.lists(st.sampled_from(sorted(kinds)), min_size=items, max_size=items))
    cells = []
    for name in names:
        _, answers, has_holes = kinds[name]
        cells.append(draw(st.lists(st.one_of(st.none(), answers) if has_holes else answers, min_size=rows, max_size=rows)))
    return [kinds[name][0](column) for name, column in zip(names, cells, strict=True)], cells, rows


def agrees(frame, cells, rows, **options):
    """The frame scores as its rows do one by one, and is afterwards what it was."""
    before = cells_of(frame)
    scored = FORM.score(frame, columns="x_{item}", keep="id", include=INCLUDE, absent=ABSENT, codes=WORDS, **options)
    assert type(scored) is type(frame)
    found = cells_of(scored)
    assert found["id"] == list(range(rows))
    for row in range(rows):
        # A cell of text is read as the cell of a file is; the row of an object array is such a row for one person.
        scores = FORM.score(np.array([[column[row] for column in cells]], dtype=object), absent=ABSENT, codes=WORDS, **options)
        numbers = [column[row] for column in cells]
        if all(isinstance(n, int | None) for n in numbers):
            alone = FORM.score(numbers, absent=ABSENT, codes=WORDS, **options)["total"]
            assert (found["phq_9_total"][row], found["phq_9_total_reason"][row]) == (alone.value, alone.reason)
            assert found["phq_9_total_bands"][row] == repr(alone.bands())
        assert found["phq_9_total"][row] == plain(float(scores.values["total"][0]))
        assert found["phq_9_total_reason"][row] == scores.reasons["total"][0]
        assert found["phq_9_total_lowest_possible"][row] == scores.lowest_possible["total"][0]
        assert found["phq_9_total_highest_possible"][row] == scores.highest_possible["total"][0]
        assert found["phq_9_total_items_used"][row] == scores.items_used["total"][0]
        assert found["phq_9_total_bands"][row] == scores.bands["total"][0]
        assert found["phq_9_total_is_filled_in"][row] == scores.is_filled_in["total"][0]
        assert found["phq_9_alerts"][row] == scores.alerts[0]
        assert found["phq_9_alerts_not_assessed"][row] == scores.alerts_not_assessed[0]
        [one] = FORM.explain(frame, row=row, columns="x_{item}", absent=ABSENT, codes=WORDS, **options)
        assert (found["phq_9_total"][row], found["phq_9_total_reason"][row]) == (one.score.value, one.score.reason)
    faults = FORM.check(frame, columns="x_{item}", absent=ABSENT, codes=WORDS)
    assert {one.row for one in faults if one.is_fault} == {r for r in range(rows) if found["phq_9_total_reason"][r] == "illegal_answers"}
    assert cells_of(frame) == before


thorough = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
rules = st.sampled_from(["complete", "prorate:3"])


@thorough
@given(made(PANDAS), rules)
def test_pandas_frames_of_any_types(columns, rule):
    arrays, cells, rows = columns
    frame = pd.DataFrame({"id": np.arange(rows), **{f"x_{i + 1}": array for i, array in enumerate(arrays)}}, index=[7] * rows)
    agrees(frame, cells, rows, missing_rule=rule)
    assert FORM.score(frame, columns="x_{item}", codes=WORDS, absent=ABSENT).index.tolist() == [7] * rows


@thorough
@given(made(ARROW), rules)
def test_arrow_tables_of_any_types(columns, rule):
    arrays, cells, rows = columns
    names = ["id", *(f"x_{i}" for i in range(1, 10))]
    table = pa.Table.from_arrays([pa.array(range(rows), pa.int64()), *arrays], names=names)
    agrees(table, cells, rows, missing_rule=rule)
    agrees(pa.RecordBatch.from_arrays([pa.array(range(rows), pa.int64()), *arrays], names=names), cells, rows, missing_rule=rule)
    cut = rows // 2
    agrees(pa.concat_tables([table.slice(0, cut), table.slice(cut)]), cells, rows, missing_rule=rule)


@thorough
@given(made({**ARROW, **POLARS_ONLY}), rules)
def test_polars_frames_of_any_types(columns, rule):
    arrays, cells, rows = columns
    series = [array if isinstance(array, pl.Series) else pl.from_arrow(array) for array in arrays]
    frame = pl.DataFrame([pl.Series("id", range(rows), dtype=pl.Int64), *(one.alias(f"x_{i + 1}") for i, one in enumerate(series))])
    agrees(frame, cells, rows, missing_rule=rule)
    if rows:
        agrees(pl.concat([frame[:1], frame[1:]], rechunk=False), cells, rows, missing_rule=rule)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.one_of(st.none(), st.integers(0, 11)), min_size=13, max_size=13), max_size=30),
    st.randoms(use_true_random=False),
)
def test_rows_in_another_order_give_the_same_scores_in_that_order(sheets, random):
    names = [f"x_{item.id}" for item in CEAS.items]
    frame = pl.DataFrame({"id": range(len(sheets)), **{name: [sheet[i] for sheet in sheets] for i, name in enumerate(names)}},
                         schema={"id": pl.Int64, **dict.fromkeys(names, pl.Int16)})  # fmt: skip
    order = list(range(len(sheets)))
    random.shuffle(order)
    options = {"columns": "x_{item}", "keep": "id", "include": ["reason", "bounds", "items_used"]}
    assert CEAS.score(frame[order], **options).equals(CEAS.score(frame, **options)[order])
