# SPDX-License-Identifier: Apache-2.0
"""Every kind of frame gives the same scores, cell for cell, and the same kind comes back."""

import random
from decimal import Decimal
from pathlib import Path

import duckdb
import narwhals as nw
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import cftkit
import plain_scorer
from frame_kinds import KINDS, RELATIONS, arrow, cells_of, names_of

PHQ = cftkit.instrument("phq_9")
NAMES = [f"phq_{i}" for i in range(1, 10)]
EVERYTHING = ["reason", "bounds", "items_used", "bands", "is_filled_in", "alerts", "rules"]
RESPONSES = Path(__file__).resolve().parents[2].parent / "shared/data/responses/biopsykit_pss_scs_fscrs_rse_phq9_n6_with_expected.csv"


def sheets_of(form, rows):
    """Sheets with holes and illegal codes, as whole numbers and None."""
    rng = random.Random(f"kinds {form}")
    sheets = [plain_scorer.random_sheet(form, rng) for _ in range(rows)]
    return [[None if isinstance(answer, str) else answer for answer in sheet] for sheet in sheets]


def table_of(form, rows):
    sheets = sheets_of(form, rows)
    ids = {"id": [f"p{row:03}" for row in range(rows)][::-1]}
    return arrow({**ids, **{f"x_{item.id}": [s[i] for s in sheets] for i, item in enumerate(cftkit.instrument(form).items)}})


def phq(kind, rows=((0, 1, 2, 3, 0, 1, 2, 3, 0), (0, 1, 2, 3, None, 1, 2, 3, 1))):
    return KINDS[kind](arrow({name: [row[i] for row in rows] for i, name in enumerate(NAMES)}))


def error_of(call, *arguments, **options):
    with pytest.raises(cftkit.Error) as caught:
        call(*arguments, **options)
    return caught.value


@pytest.mark.parametrize("rule", ["complete", "prorate:2"])
@pytest.mark.parametrize("form", list(plain_scorer.INSTRUMENTS))
def test_all_kinds_agree_cell_for_cell_and_come_back(form, rule):
    table = table_of(form, 120)
    options = {"columns": "x_{item}", "keep": ["id"], "include": EVERYTHING, "missing_rule": rule}
    first = None
    for kind, make in KINDS.items():
        frame = make(table)
        before = cells_of(frame)
        scored = cftkit.instrument(form).score(frame, **options)
        assert type(scored) is type(frame), kind
        assert cells_of(frame) == before, kind
        found = cells_of(scored)
        assert found["id"] == before["id"], kind
        first = first or found
        assert list(found) == list(first), kind
        assert found == first, kind


@pytest.mark.parametrize("kind", KINDS)
def test_no_rows_score_to_no_rows(kind):
    scored = PHQ.score(KINDS[kind](table_of("phq_9", 3).slice(0, 0)), columns="x_{item}", keep="id", include=EVERYTHING)
    assert set(map(len, cells_of(scored).values())) == {0}
    assert names_of(scored)[:3] == ["id", "phq_9_total", "phq_9_total_reason"]


@pytest.mark.parametrize(("kind", "number", "text"), [
    ("pandas nullable", "Float64", "string"), ("pandas arrow", "double[pyarrow]", "string[pyarrow]"), ("pandas", "float64", None),
])  # fmt: skip
def test_scores_are_held_as_the_answers_were(kind, number, text):
    scored = PHQ.score(phq(kind))
    assert str(scored["phq_9_total"].dtype) == number
    assert text is None or str(scored["phq_9_total_reason"].dtype) == text


def test_a_pandas_index_of_several_levels_is_kept():
    frame = phq("pandas")
    frame.index = pd.MultiIndex.from_tuples([("b", 2), ("a", 1)], names=["person", "wave"])
    for index in (frame.index, pd.Index([3, 3], name="n"), pd.Index(["x", None]), pd.date_range("2026-01-01", periods=2)):
        frame.index = index
        for held in (frame, frame.convert_dtypes(), frame.convert_dtypes(dtype_backend="pyarrow")):
            pd.testing.assert_index_equal(PHQ.score(held, include=EVERYTHING).index, index)


# DuckDB ---------------------------------------------------------------------------------------------------------------

def test_a_relation_comes_back_on_its_own_connection_in_the_order_it_gives():
    connection = duckdb.connect()
    answers = ", ".join(f"(i % 4)::tinyint as {name}" for name in NAMES)
    connection.execute(f"create table t as select i as id, {answers} from range(9) r(i)")
    relation = connection.sql("select * from t order by id desc")
    scored = PHQ.score(relation, keep="id")
    assert isinstance(scored, duckdb.DuckDBPyRelation)
    assert [row[0] for row in scored.fetchall()] == list(range(9))[::-1]
    joined = scored.set_alias("s").join(connection.table("t").set_alias("t"), "s.id = t.id and s.phq_9_total = 9 * t.phq_1")
    assert len(joined.fetchall()) == 9
    assert connection.sql("select count(*) from duckdb_views() where not internal").fetchall() == [(0,)]
    assert [row[0] for row in connection.sql("show tables").fetchall()] == ["t"]
    assert len(scored.fetchall()) == 9


def test_sums_and_enums_of_duckdb_are_read():
    columns = ", ".join(f"sum(1)::hugeint as {name}" for name in NAMES[:8])
    relation = RELATIONS.sql(f"select {columns}, 2.0::decimal(9, 1) as phq_9 from range(2) group by range % 1")
    assert cells_of(PHQ.score(relation, include=[]))["phq_9_total"] == [2 * 8 + 2.0]
    half = RELATIONS.sql(f"select {columns}, 1.5::decimal(9, 1) as phq_9 from range(2) group by range % 1")
    assert cells_of(PHQ.score(half))["phq_9_total_reason"] == ["illegal_answers"]
    assert [one.found for one in PHQ.check(half)] == ["1.5"]
    words = RELATIONS.sql("select " + ", ".join(f"'often'::enum('never', 'often') as {name}" for name in NAMES))
    assert cells_of(PHQ.score(words, codes={"never": 0, "often": 2}))["phq_9_total"] == [18.0]
    assert error_of(PHQ.score, words).code == "wrong_column_type"


def test_a_relation_can_be_checked_and_explained():
    relation = phq("duckdb")
    assert PHQ.check(relation) == []
    [one] = PHQ.explain(relation, row=1)
    assert one.score.reason == "missing_items"


def test_a_connection_that_sees_no_python_tables_says_so():
    connection = duckdb.connect()
    connection.execute("set python_enable_replacements = false")
    relation = connection.sql("select " + ", ".join(f"1 as {name}" for name in NAMES))
    error = error_of(PHQ.score, relation)
    assert error.code == "bad_argument"
    assert "to_arrow_table()" in error.expected


# narwhals, lazy frames, streams ---------------------------------------------------------------------------------------

def test_a_frame_of_narwhals_comes_back():
    assert isinstance(PHQ.score(nw.from_native(phq("polars"))), nw.DataFrame)
    relation = PHQ.score(nw.from_native(phq("duckdb")))
    assert isinstance(relation, nw.LazyFrame)
    assert cells_of(relation.to_native())["phq_9_total"] == [12.0, None]


def test_a_lazy_frame_is_refused_with_the_call_that_helps():
    lazy = phq("polars").lazy()
    for frame in (lazy, nw.from_native(lazy)):
        error = error_of(PHQ.score, frame)
        assert error.code == "lazy_frame"
        assert error.expected.endswith("collect it first, .collect()")
    reader = pa.RecordBatchReader.from_batches(phq("pyarrow").schema, phq("pyarrow").to_batches())
    error = error_of(PHQ.score, reader)
    assert (error.code, ".read_all()" in error.expected) == ("lazy_frame", True)


def test_an_unknown_frame_is_refused_with_the_kinds_that_are_known():
    class Stream:
        def __arrow_c_stream__(self, requested_schema=None):
            return phq("pyarrow").__arrow_c_stream__(requested_schema)

    error = error_of(PHQ.score, Stream())
    assert error.code == "bad_argument"
    assert "pyarrow.table(...)" in error.expected


@pytest.mark.parametrize("column", [pd.Series([1, 2]), pl.Series([1, 2])])
def test_one_column_is_no_frame_and_the_advice_is_its_own(column):
    error = error_of(PHQ.check, column)
    assert error.code == "bad_argument"
    assert error.expected.endswith("; this is one column, .to_frame() makes a frame of it")
    assert error_of(PHQ.check, pa.chunked_array([[1, 2]])).expected.endswith("; this is one column")


# Columns of odd types -------------------------------------------------------------------------------------------------

WORDS = {"never": 0, "often": 2}


@pytest.mark.parametrize("frame", [
    pd.DataFrame({name: pd.Categorical(["never", "often", None]) for name in NAMES}),
    pd.DataFrame({name: pd.Categorical(["never", "often", None], ["often", "never"], ordered=True) for name in NAMES}),
    pd.DataFrame({name: pd.array(["never", "often", None], "string") for name in NAMES}),
    pd.DataFrame({name: pd.array(["never", "often", None], pd.ArrowDtype(pa.dictionary(pa.int8(), pa.string()))) for name in NAMES}),
    pl.DataFrame({name: pl.Series(["never", "often", None], dtype=pl.Categorical) for name in NAMES}),
    pl.DataFrame({name: pl.Series(["never", "often", None], dtype=pl.Enum(["often", "never"])) for name in NAMES}),
    pa.table({name: pa.array(["never", "often", None]).dictionary_encode() for name in NAMES}),
    pa.table({name: pa.array(["never", "often", None], pa.large_string()) for name in NAMES}),
    pa.table({name: pa.array(["never", "often", None], pa.string_view()) for name in NAMES}),
], ids=lambda frame: type(frame).__module__.split(".")[0])  # fmt: skip
def test_words_held_as_codes_are_read_by_their_words(frame):
    assert cells_of(PHQ.score(frame, codes=WORDS))["phq_9_total"] == [0.0, 18.0, None]
    error = error_of(PHQ.score, frame)
    assert (error.code, error.where) == ("wrong_column_type", "column phq_1")


@pytest.mark.parametrize("frame", [
    pd.DataFrame({name: pd.Categorical([3, 1, None]) for name in NAMES}),
    pa.table({name: pa.array([3, 1, None], pa.int8()).dictionary_encode() for name in NAMES}),
    pl.DataFrame({name: pl.Series(["3", "1", None], dtype=pl.Categorical) for name in NAMES}),
    pl.DataFrame({name: pl.Series([3, 1, None], dtype=pl.Int128) for name in NAMES}),
    pl.DataFrame({name: pl.Series([Decimal(3), Decimal("1.00"), None], dtype=pl.Decimal(20, 2)) for name in NAMES}),
    pa.table({name: pa.array([3, 1, None], pa.uint64()) for name in NAMES}),
    pa.table({name: pa.array([3, 1, None], pa.float32()) for name in NAMES}),
    pa.table({name: pa.array([3, 1, None], pa.float16()) for name in NAMES}),
], ids=lambda frame: type(frame).__module__.split(".")[0])  # fmt: skip
def test_numbers_of_odd_types_are_read(frame):
    assert cells_of(PHQ.score(frame))["phq_9_total"] == [27.0, 9.0, None]
    assert cells_of(PHQ.score(frame))["phq_9_total_reason"] == [None, None, "missing_items"]


@pytest.mark.parametrize("kind", ["polars", "pyarrow", "pandas nullable", "pandas arrow"])
def test_large_numbers_beside_a_null_stay_exact(kind):
    near = 2**53 + 1
    table = arrow({name: [1, near, None] for name in NAMES})
    found = cells_of(PHQ.score(KINDS[kind](table), absent={2**53: "refused"}))
    assert found["phq_9_total_reason"] == [None, "illegal_answers", "missing_items"]
    assert {one.found for one in PHQ.check(KINDS[kind](table))} == {str(near)}


@pytest.mark.parametrize("kind", ["polars", "pyarrow", "record batch", "pandas arrow"])
@pytest.mark.parametrize(("first", "count"), [(0, 20), (1, 20), (3, 17), (8, 9), (13, 30), (37, 3)])
def test_a_slice_keeps_its_nulls(kind, first, count):
    values = [None if i % 3 == 1 else i % 4 for i in range(40)]
    frame = KINDS[kind](arrow(dict.fromkeys(NAMES, values)))
    part = frame.iloc[first : first + count] if isinstance(frame, pd.DataFrame) else frame.slice(first, count)
    expected = [None if value is None else 9.0 * value for value in values[first : first + count]]
    assert cells_of(PHQ.score(part, columns="phq_{item}"))["phq_9_total"] == expected


@pytest.mark.parametrize("frame", [
    pl.DataFrame({name: [[1]] for name in NAMES}), pl.DataFrame({name: [True, None] for name in NAMES}),
    pd.DataFrame({name: pd.array([True, None], "boolean") for name in NAMES}), pa.table({name: [{"a": 1}] for name in NAMES}),
    pa.table({name: pa.array([1], pa.duration("s")) for name in NAMES}),
])  # fmt: skip
def test_lists_truth_values_and_times_are_no_answers(frame):
    assert error_of(PHQ.score, frame).code == "wrong_column_type"


def test_numbers_are_read_where_they_stand():
    from cftkit.frames import answers_of, frame_of

    values = np.arange(64)
    mask = values % 5 == 0
    column = pa.array(values, mask=mask)
    table = pa.table({"a": column})
    for frame in (table, pl.from_arrow(table), table.to_pandas(types_mapper=pd.ArrowDtype)):
        read = answers_of(frame_of(frame), "a")
        assert read.data.ctypes.data == column.buffers()[1].address
        assert read.mask.tolist() == mask.tolist()


# Scores of another library --------------------------------------------------------------------------------------------

@pytest.mark.skipif(not RESPONSES.exists(), reason="needs ../shared/data/responses beside the repository")
@pytest.mark.parametrize("kind", KINDS)
def test_biopsykit_gives_the_same_scores_for_its_six_people(kind):
    given = pa.Table.from_pandas(pd.read_csv(RESPONSES), preserve_index=False)
    expected = given.to_pydict()
    frame = KINDS[kind](given)

    def scored(form, pattern, scales):
        return cells_of(cftkit.instrument(form).score(frame, columns=pattern, scales=scales, include=[], prefix=""))

    names = {"self_kindness": "SelfKindness", "self_judgment.aligned": "SelfJudgment", "common_humanity": "CommonHumanity",
             "isolation.aligned": "Isolation", "mindfulness": "Mindfulness", "over_identification.aligned": "OverIdentified"}  # fmt: skip
    found = scored("scs_26", "SCS{item:02}", [*names, "total.mean_of_items"])
    for scale, name in names.items():
        assert found[scale.replace(".", "_")] == expected[f"SCS_{name}__expected"], scale
    assert found["total_mean_of_items"] == pytest.approx(expected["SCS__expected"], abs=1e-9)
    found = scored("fscrs", "FSCRS{item:02}", ["inadequate_self", "hated_self", "reassured_self"])
    assert found["inadequate_self"] == expected["FSCRS_InadequateSelf__expected"]
    assert found["hated_self"] == expected["FSCRS_HatedSelf__expected"]
    assert found["reassured_self"] == expected["FSCRS_ReassuringSelf__expected"]
    assert scored("phq_9", "PHQ_{item}", ["total"])["total"] == expected["PHQ9__expected"]
