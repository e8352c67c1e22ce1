# SPDX-License-Identifier: Apache-2.0
"""Kinds of frames: how each one is opened, and how a result becomes the same kind again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import narwhals as nw

from cftkit.columns import ColumnNames
from cftkit.errors import Error
from cftkit.extras import wanted_library

Frame: TypeAlias = nw.DataFrame[Any]

KINDS = "a frame of pandas, polars or pyarrow, or a DuckDB relation"
COLLECTING = {
    nw.Implementation.POLARS: ".collect()",
    nw.Implementation.DASK: ".compute()",
    nw.Implementation.IBIS: ".to_pyarrow()",
    nw.Implementation.PYSPARK: ".toArrow()",
    nw.Implementation.PYSPARK_CONNECT: ".toArrow()",
    nw.Implementation.SQLFRAME: ".toArrow()",
}


@dataclass(frozen=True)
class OpenFrame:
    """A frame in memory, and what makes a result the kind that was given.

    Attributes
    ----------
    frame : narwhals.DataFrame
    given_back : callable
        From a result as narwhals sees it to the kind of frame that was opened.
    """

    frame: Frame
    given_back: Callable[[Frame], Any]


def is_frame(data: object) -> bool:
    """True for every frame, lazy ones and streams of Arrow too; False for one column."""
    try:
        seen = nw.from_native(data, pass_through=True, allow_series=True)
    except nw.exceptions.DuplicateError:
        return True
    if isinstance(seen, nw.Series):
        return False
    return isinstance(seen, nw.DataFrame | nw.LazyFrame) or hasattr(data, "__arrow_c_stream__")


def is_record_batch(data: object) -> bool:
    pyarrow = nw.dependencies.get_pyarrow()
    return pyarrow is not None and isinstance(data, pyarrow.RecordBatch)


def is_arrow_reader(data: object) -> bool:
    pyarrow = nw.dependencies.get_pyarrow()
    return pyarrow is not None and isinstance(data, pyarrow.RecordBatchReader)


def require_pyarrow(what: str) -> Any:
    return wanted_library("pyarrow", "frames", what)


def as_record_batch(table: Any) -> Any:
    pyarrow = require_pyarrow("a record batch")
    whole = table.combine_chunks()
    columns = [column.chunk(0) if column.num_chunks else pyarrow.array([], column.type) for column in whole.columns]
    return pyarrow.RecordBatch.from_arrays(columns, schema=whole.schema)


def as_relation(relation: Any, cftkit_scores_to_give_back: Any) -> Any:
    """The table as a relation on the connection of `relation`.

    A relation does not show its connection, but runs a query there, and DuckDB finds the table by the name of this argument.
    """
    name = "cftkit_answers_being_scored"
    try:
        made = relation.query(name, "select * from cftkit_scores_to_give_back")
        relation.query(name, f"drop view if exists {name}")  # DuckDB 1 leaves it behind
    except Exception as fault:
        if type(fault).__name__ != "CatalogException":
            raise
        expected = "python_enable_replacements on, so that scores can go to the connection; or score relation.to_arrow_table()"
        raise Error("bad_argument", "", expected, "off") from fault
    return made


def advice_for(data: object) -> str:
    """What makes a frame of something that is none; may be empty."""
    if isinstance(nw.from_native(data, pass_through=True, allow_series=True), nw.Series):
        return "; this is one column" + (", .to_frame() makes a frame of it" if hasattr(data, "to_frame") else "")
    return "; pyarrow.table(...) makes one of this" if hasattr(data, "__arrow_c_stream__") else ""


def open_relation(relation: Any) -> OpenFrame:
    require_pyarrow("a DuckDB relation")
    frame = nw.from_native(relation.to_arrow_table(), eager_only=True)
    return OpenFrame(frame, lambda result: as_relation(relation, result.to_native()))


def open_frame(data: Any) -> OpenFrame:
    """Opens a frame.

    Raises
    ------
    cftkit.Error
        lazy_frame, doubled_columns, bad_argument, missing_extra
    """
    if is_record_batch(data):
        pyarrow = require_pyarrow("a record batch")
        table = nw.from_native(pyarrow.Table.from_batches([data]), eager_only=True)
        return OpenFrame(table, lambda result: as_record_batch(result.to_native()))
    if is_arrow_reader(data):
        raise Error("lazy_frame", "", "a frame that is in memory: collect it first, .read_all()", type(data).__name__)
    frame: Frame | nw.LazyFrame[Any]
    try:
        frame = nw.from_native(data)
    except nw.exceptions.DuplicateError as fault:
        names = column_names(data)
        doubled = next(name for name in names if names.count(name) > 1)
        raise Error("doubled_columns", "", "each column name once", repr(doubled)) from fault
    except TypeError as fault:
        raise Error("bad_argument", "", KINDS + advice_for(data), type(data).__name__) from fault
    if isinstance(frame, nw.DataFrame):
        given_by_narwhals = isinstance(data, nw.DataFrame)
        return OpenFrame(frame, lambda result: result if given_by_narwhals else result.to_native())
    if frame.implementation == nw.Implementation.DUCKDB:
        relation = open_relation(frame.to_native())
        if not isinstance(data, nw.LazyFrame):
            return relation
        return OpenFrame(relation.frame, lambda result: nw.from_native(relation.given_back(result)))
    call = COLLECTING.get(frame.implementation, "")
    expected = "a frame that is in memory: collect it first" + (f", {call}" if call else "")
    raise Error("lazy_frame", "", expected, type(data).__name__)


def column_names(data: Any) -> ColumnNames:
    """The names of a native frame's columns, each as often as it occurs."""
    names = getattr(data, "column_names", None)
    found = ColumnNames(names if names is not None else data.columns)
    if nw.dependencies.is_pandas_dataframe(data):
        found.in_the_index = tuple(name for name in data.index.names if name is not None)
    return found
