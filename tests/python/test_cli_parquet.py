# SPDX-License-Identifier: Apache-2.0
"""Parquet on the command line: the same scores as from CSV, types kept, and faults that name the file."""

import datetime
import subprocess
import sys
from decimal import Decimal

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from command_line import HEADER, HELPERS, checked, fault, refused, rows_of, run, scored

NAMES = [f"phq_{i}" for i in range(1, 10)]


def answers(rows=3, **more):
    return pa.table({**more, **{name: pa.array([i % 3 for i in range(rows)], pa.int8()) for name in NAMES}})


@pytest.fixture
def written(tmp_path):
    def write(table, name="answers.parquet", **options):
        path = tmp_path / name
        pq.write_table(table, path, **options)
        return path

    return write


def test_csv_and_parquet_of_the_same_answers_give_the_same_scores(tmp_path):
    path = tmp_path / "helpers.parquet"
    pl.read_csv(HELPERS, infer_schema_length=None).write_parquet(path, row_group_size=250)
    common = ["--instrument", "proqol_5", "--columns", "proqol_{item}", "--instrument", "phq_9", "--columns", "phq_{item}", "--absent",
              "99=refused", "--include", "reason,bounds,items_used,bands,is_filled_in,rules,alerts", "--keep", "id,wave"]  # fmt: skip
    from_csv, from_parquet = run("score", HELPERS, *common), run("score", path, *common)
    assert from_csv.returncode == from_parquet.returncode == 0
    assert from_parquet.stdout == from_csv.stdout
    out = {}
    for source in (HELPERS, path):
        target = tmp_path / f"{source.suffix[1:]}.out.parquet"
        assert run("score", source, *common, "-o", target).returncode == 0
        out[source] = pq.read_table(target)
    kept = ["id", "wave"]  # texts of CSV and texts of polars are two types
    assert out[HELPERS].drop(kept).equals(out[path].drop(kept))
    assert out[HELPERS]["id"].to_pylist() == out[path]["id"].to_pylist()
    assert [str(out[one].schema.field("wave").type) for one in out] == ["string", "int64"]
    as_text = pl.read_csv(from_csv.stdout.encode(), infer_schema_length=None)
    as_table = pl.from_arrow(out[path])
    for name in as_table.columns:
        assert as_table[name].cast(as_text[name].dtype).to_list() == as_text[name].to_list(), name


def test_what_is_written_has_types_and_nulls(written, tmp_path):
    table = answers(
        3,
        id=pa.array(["a", None, "c"]),
        when=pa.array([datetime.datetime(2026, 1, 2, 3, 4)] * 3, pa.timestamp("ns")),
        tags=pa.array([["x"], [], None], pa.list_(pa.string())),
        kind=pa.array(["u", "v", "u"]).dictionary_encode(),
    )
    table = table.set_column(table.schema.get_field_index("phq_4"), "phq_4", pa.array([0, None, 2], pa.int8()))
    out = tmp_path / "out.parquet"
    done = scored(written(table), "--include", "reason,items_used,is_filled_in,alerts", "-o", out)
    assert (done.returncode, done.stdout) == (0, "")
    found = pq.read_table(out)
    for name in ("id", "when", "tags", "kind"):
        assert found.schema.field(name).type == table.schema.field(name).type
        assert found[name].to_pylist() == table[name].to_pylist()
    kinds = {name: str(found.schema.field(name).type) for name in found.column_names[4:]}
    assert kinds == {"phq_9_total": "double", "phq_9_total_reason": "string", "phq_9_total_items_used": "int64",
                     "phq_9_total_is_filled_in": "bool", "phq_9_alerts": "int64", "phq_9_alerts_not_assessed": "int64"}  # fmt: skip
    assert found["phq_9_total"].to_pylist() == [0.0, None, 18.0]
    assert found["phq_9_total_reason"].to_pylist() == [None, "missing_items", None]
    assert "2026-01-02 03:04:00" in scored(written(table)).stdout


def test_numbers_of_every_type_are_read_as_the_same_codes(written):
    for kind in (pa.int64(), pa.uint8(), pa.float32(), pa.float64(), pa.decimal128(5, 2), pa.string()):
        cells = [Decimal(2)] if pa.types.is_decimal(kind) else ["2"] if kind == pa.string() else [2]
        path = written(pa.table({name: pa.array(cells, kind) for name in NAMES}))
        assert rows_of(scored(path).stdout)[0]["phq_9_total"] == "18", kind


def test_no_rows_come_out_as_no_rows_with_their_columns(written, tmp_path):
    out = tmp_path / "out.parquet"
    path = written(answers(0, id=pa.array([], pa.int32())))
    assert scored(path, "-o", out).returncode == 0
    found = pq.read_table(out)
    assert (found.num_rows, found.column_names) == (0, ["id", "phq_9_total", "phq_9_total_reason"])
    assert str(found.schema.field("id").type) == "int32"
    assert "no_rows" in checked(path).stdout


def test_more_rows_than_one_group_stay_in_order(written, tmp_path):
    rows = 70_001
    out = tmp_path / "out.parquet"
    assert scored(written(answers(rows, id=pa.array(range(rows))), row_group_size=999), "--include", "", "-o", out).returncode == 0
    found = pq.read_table(out)
    assert found["id"].to_pylist() == list(range(rows))
    assert found["phq_9_total"].to_pylist() == [9.0 * (i % 3) for i in range(rows)]


def test_check_and_explain_name_rows_and_columns(written):
    table = answers(3, id=pa.array(["a", "b", "b"]))
    table = table.set_column(3, "phq_3", pa.array([0, 99, 1]))
    path = written(table)
    done = checked(path, "--id", "id")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        f"{path}: illegal_code at row 2, column phq_3 (item 3): expected 0 to 3; found 99 -> --absent 99=ABSENCE?",
        f"{path}: doubled_id at row 3: expected each id once; it is also in row 2; found b",
    ]
    told = run("explain", path, "--instrument", "phq_9", "--row", "2").stdout
    assert "illegal_answers; 8 to 11 is still possible" in told


def test_columns_whose_type_holds_no_answers_are_refused(written):
    for cells in (pa.array([[1]]), pa.array([True]), pa.array([datetime.date(2026, 1, 1)]), pa.array([{"code": 1}]), pa.array([b"1"])):
        table = answers(1).set_column(4, "phq_5", cells)
        path = written(table)
        for name in ("score", "check"):
            line = refused(name, path, "--instrument", "phq_9")
            assert line.startswith(f"cftkit: wrong_column_type at {path}, column phq_5: expected numbers, or texts with --codes; found ")


def test_faults_of_the_file_are_named(written, tmp_path):
    path = tmp_path / "broken.parquet"
    whole = written(answers(50)).read_bytes()
    for content in (b"", b"PAR1", b"id,phq_1\n", whole[:-30], whole[: len(whole) // 2]):
        path.write_bytes(content)
        assert f"cannot_read_file at {path}: expected a whole Parquet file; found " in fault("score", path, "--instrument", "phq_9")
    damaged = bytearray(whole)
    damaged[20:60] = b"\xff" * 40
    path.write_bytes(bytes(damaged))
    assert f"cannot_read_file at {path}" in fault("score", path, "--instrument", "phq_9")
    assert "cannot_read_file" in fault("score", tmp_path / "none.parquet", "--instrument", "phq_9")
    doubled = written(pa.table([[1], [2]], names=["phq_1", "phq_1"]))
    expected = f"doubled_columns at {doubled}: expected each column name once; found 'phq_1'"
    assert expected in fault("check", doubled, "--instrument", "phq_9")
    assert "a table with columns" in fault("check", written(pa.table({})), "--instrument", "phq_9")
    assert "no delimiter for a Parquet file" in fault("score", written(answers()), "--instrument", "phq_9", "--delimiter", "tab")


def test_nothing_is_left_where_scoring_fails(written, tmp_path):
    table = answers(5000).set_column(0, "phq_1", pa.array(["words"] * 5000))
    out = tmp_path / "out.parquet"
    assert "wrong_column_type" in fault("score", written(table), "--instrument", "phq_9", "-o", out)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answers.parquet"]


def test_blank_cells_of_a_csv_file_become_nulls(tmp_path):
    path, out = tmp_path / "answers.csv", tmp_path / "out.parquet"
    path.write_text(HEADER + "\na,,1,1,1,1,1,1,1,1,1\n,b,1,1,1,1,1,1,1,1,\n", encoding="utf-8")
    assert scored(path, "-o", out).returncode == 0
    assert pq.read_table(out).to_pydict() == {
        "id": ["a", None], "note": [None, "b"], "phq_9_total": [9.0, None], "phq_9_total_reason": [None, "missing_items"],
    }  # fmt: skip


def test_without_pyarrow_the_extra_is_named_and_csv_works(written, tmp_path):
    path = written(answers())
    csv = tmp_path / "answers.csv"
    pd.DataFrame(answers().to_pydict()).to_csv(csv, index=False)
    program = "import sys; sys.modules['pyarrow'] = None; from cftkit.cli import main; main()"

    def without(*arguments):
        return subprocess.run([sys.executable, "-c", program, *map(str, arguments)], capture_output=True, check=False, encoding="utf-8")

    for arguments in ((path,), (csv, "-o", tmp_path / "out.parquet")):
        done = without("score", *arguments, "--instrument", "phq_9")
        assert done.returncode == 2
        assert "missing_extra at Parquet files" in done.stderr
        assert "pip install 'cftkit[parquet]'" in done.stderr
    assert without("score", csv, "--instrument", "phq_9").returncode == 0


def test_change_reads_and_writes_parquet(tmp_path):
    path = tmp_path / "helpers.parquet"
    helpers = pl.read_csv(HELPERS, infer_schema_length=None).unique(["id", "wave"], keep="first", maintain_order=True)
    helpers = helpers.with_columns(pl.int_range(pl.len()).alias("number") % 300)
    helpers.filter(pl.col("wave") != 2).unique(["number", "wave"], keep="first", maintain_order=True).write_parquet(path)
    out = {}
    for ending in ("csv", "parquet"):
        out[ending] = tmp_path / f"out.{ending}"
        done = run("change", path, "--instrument", "phq_9", "--columns", "phq_{item}", "--id", "number", "--time", "wave", "--before", "1",
                   "--after", "3", "--sd", "total=5", "--reliability", "total=0.8", "-o", out[ending])  # fmt: skip
        assert done.returncode == 0, done.stderr
    table = pq.read_table(out["parquet"])
    assert str(table.schema.field("number").type) == "int64"
    assert str(table.schema.field("before").type) == "double"
    text = rows_of(out["csv"].read_text(encoding="utf-8"))
    assert [row["number"] for row in text] == [str(number) for number in table["number"].to_pylist()]
    assert [row["outcome"] or None for row in text] == table["outcome"].to_pylist()
    assert [float(row["before"]) if row["before"] else None for row in text] == table["before"].to_pylist()
