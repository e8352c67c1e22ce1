# SPDX-License-Identifier: Apache-2.0
"""One table of whole numbers and nothing in every kind of frame, and the cells of a frame of any kind, for tests."""

import math

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa

RELATIONS = duckdb.connect()


def arrow(columns, kind=None):
    """A table of pyarrow from lists; whole numbers become int64, or `kind`."""
    cells = {name: pa.array(values, kind) if not any(isinstance(v, str) for v in values) else pa.array(values)
             for name, values in columns.items()}  # fmt: skip
    return pa.table({name: array.cast(pa.int64()) if pa.types.is_null(array.type) else array for name, array in cells.items()})


def record_batch(table):
    whole = table.combine_chunks()
    arrays = [column.chunk(0) if column.num_chunks else pa.array([], column.type) for column in whole.columns]
    return pa.RecordBatch.from_arrays(arrays, schema=whole.schema)


def in_chunks(table):
    size = max(1, len(table) // 3)
    return pa.concat_tables([table.slice(start, size) for start in range(0, len(table), size)] or [table])


NULLABLE = {pa.int64(): pd.Int64Dtype(), pa.float64(): pd.Float64Dtype(), pa.string(): pd.StringDtype()}
KINDS = {
    "pandas": lambda table: table.to_pandas(),
    "pandas nullable": lambda table: table.to_pandas(types_mapper=NULLABLE.get),
    "pandas arrow": lambda table: table.to_pandas(types_mapper=pd.ArrowDtype),
    "pandas object": lambda table: table.to_pandas(types_mapper=NULLABLE.get).astype(object),
    "polars": pl.from_arrow,
    "polars chunked": lambda table: pl.from_arrow(in_chunks(table)),
    "pyarrow": lambda table: table,
    "pyarrow chunked": in_chunks,
    "record batch": record_batch,
    "duckdb": RELATIONS.from_arrow,
}


def names_of(frame):
    return frame.schema.names if isinstance(frame, pa.Table | pa.RecordBatch) else list(frame.columns)


def cells_of(frame):
    """Every column as a list, in order; nothing is None whatever the library calls it."""
    if isinstance(frame, duckdb.DuckDBPyRelation):
        frame = frame.to_arrow_table()
    if isinstance(frame, pa.Table | pa.RecordBatch):
        columns = frame.to_pydict()
    elif isinstance(frame, pl.DataFrame):
        columns = frame.to_dict(as_series=False)
    else:
        columns = {name: frame[name].tolist() for name in frame.columns}
    return {name: [plain(cell) for cell in cells] for name, cells in columns.items()}


def plain(cell):
    if cell is None or cell is pd.NA or (isinstance(cell, float) and math.isnan(cell)):
        return None
    return cell
