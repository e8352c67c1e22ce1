# SPDX-License-Identifier: Apache-2.0
"""Reads and writes Parquet files in chunks, with pyarrow, which comes with the extra `parquet`."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from io import BufferedReader
from typing import IO, Any

import narwhals as nw

from cftkit.cli.kinds import unreadable
from cftkit.cli.tables import CHUNK, Chunk
from cftkit.errors import Error
from cftkit.extras import wanted_library
from cftkit.frame_answers import plain_number
from cftkit.frame_columns import NewColumn, series_of

ROW_GROUP = 1 << 16  # rows that are written together


def library(name: str) -> Any:
    """pyarrow or one of its modules.

    Raises
    ------
    cftkit.Error
        missing_extra
    """
    return wanted_library(name, "parquet", "Parquet files")


def cells_of(column: Any) -> list[Any]:
    """A column of Arrow as cells: numbers and texts as they are, decimals as numbers, all else as texts."""
    pa = library("pyarrow")
    kind = column.type
    if pa.types.is_dictionary(kind):
        return cells_of(column.cast(kind.value_type))
    if pa.types.is_temporal(kind):
        column = column.cast(pa.string())
    cells: list[Any] = column.to_pylist()
    if pa.types.is_decimal(kind):
        return [plain_number(cell) for cell in cells]
    if pa.types.is_nested(kind) or pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        return [None if cell is None else str(cell) for cell in cells]
    return cells


def key_type(kind: Any) -> Any:
    """The type in which the cells of `cells_of` can be written again: numbers stay numbers, all else is text."""
    pa = library("pyarrow")
    return kind if pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_boolean(kind) else pa.string()


class ParquetTable:
    """A Parquet file, read in chunks; `Chunk.batch` holds the rows with their types."""

    delimiter = ","  # of what is written to standard output
    header_lines = range(0)

    def __init__(self, path: str, file: BufferedReader, delimiter: str | None = None) -> None:
        if delimiter is not None:
            raise Error("bad_argument", "--delimiter", "no delimiter for a Parquet file", repr(delimiter))
        parquet = library("pyarrow.parquet")
        self.path = path
        self.size = os.fstat(file.fileno()).st_size
        with self._reported():
            self._file = parquet.ParquetFile(file)
            self.schema = self._file.schema_arrow
        self.names: list[str] = list(self.schema.names)
        self.types: list[Any] | None = list(self.schema.types)
        if not self.names:
            raise Error("cannot_read_file", path, "a table with columns", "none")
        for name in self.names:
            if self.names.count(name) > 1:
                raise Error("doubled_columns", path, "each column name once", repr(name))
        self._rows_read = 0

    def _reported(self) -> Any:
        return _Reported(self.path)

    @property
    def bytes_read(self) -> int:
        return self.size * self._rows_read // max(1, int(self._file.metadata.num_rows))

    def require_answers(self, names: Sequence[str]) -> None:
        """Refuses columns whose type holds no answers.

        Raises
        ------
        cftkit.Error
            wrong_column_type
        """
        types = library("pyarrow.types")
        for name in names:
            kind = self.schema.field(name).type
            held = kind.value_type if types.is_dictionary(kind) else kind
            is_number = types.is_integer(held) or types.is_floating(held) or types.is_decimal(held)
            is_text = types.is_string(held) or types.is_large_string(held) or str(held) == "string_view"
            if not (is_number or is_text or types.is_null(held)):
                raise Error("wrong_column_type", f"{self.path}, column {name}", "numbers, or texts with --codes", str(kind))

    def chunks(self, size: int = CHUNK) -> Iterator[Chunk]:
        batches = self._file.iter_batches(batch_size=size)
        while True:
            with self._reported():
                batch = next(batches, None)
                if batch is None:
                    return
                columns = [cells_of(column) for column in batch.columns]
            chunk = Chunk(self._rows_read, [list(row) for row in zip(*columns, strict=True)], batch=batch)
            self._rows_read += len(batch)
            yield chunk


class _Reported:
    """Turns what pyarrow raises for a broken file into a cftkit.Error."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, trace: object) -> None:
        pa = library("pyarrow")
        if isinstance(fault, OSError) and fault.errno is not None:
            raise unreadable(self._path, fault) from fault
        if isinstance(fault, pa.ArrowException | OSError):
            found = str(fault).splitlines()[0] if str(fault) else type(fault).__name__
            raise Error("cannot_read_file", self._path, "a whole Parquet file", found) from fault


def column_of(cells: list[Any], kind: Any) -> Any:
    """Cells as a column of Arrow; a blank text says nothing, and becomes null."""
    pa = library("pyarrow")
    return pa.array([None if cell == "" else cell for cell in cells], kind)


class ParquetOutput:
    """Writes a Parquet file: kept columns with their types, numbers as numbers, what is missing as null."""

    def __init__(self, file: IO[bytes], names: Sequence[str], places: Sequence[int], types: Sequence[Any] | None) -> None:
        self._library = library("pyarrow.parquet")
        self._file, self._names, self._places = file, list(names), list(places)
        self._types = types or [library("pyarrow").string()] * len(self._places)
        self._waiting: list[Any] = []
        self._writer: Any = None

    def _kept(self, chunk: Chunk) -> list[Any]:
        if chunk.batch is not None:
            return [chunk.batch.column(place) for place in self._places]
        columns = chunk.columns(self._places)
        return [column_of(cells, kind) for cells, kind in zip(columns, self._types, strict=True)]

    def write(self, chunk: Chunk, columns: Sequence[NewColumn]) -> None:
        """The rows of a chunk with their new columns."""
        pa = library("pyarrow")
        added = [series_of(column, nw.Implementation.PYARROW).to_native() for column in columns]
        self._waiting.append(pa.table([*self._kept(chunk), *added], names=self._names))
        if sum(map(len, self._waiting)) >= ROW_GROUP:
            self._flush()

    def _flush(self) -> None:
        pa = library("pyarrow")
        if self._waiting:
            joined = pa.concat_tables(self._waiting)
            if self._writer is None:
                self._writer = self._library.ParquetWriter(self._file, joined.schema)
            self._writer.write_table(joined)
            self._waiting = []

    def close(self) -> None:
        self._flush()
        if self._writer is not None:
            self._writer.close()
