# SPDX-License-Identifier: Apache-2.0
"""Writes CSV, TSV and Parquet: a file appears only when all went well."""

from __future__ import annotations

import csv
import io
import os
import stat
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import numpy as np

from cftkit.cli.kinds import suffix_of
from cftkit.cli.parquet import ParquetOutput, library
from cftkit.cli.tables import Chunk
from cftkit.errors import Error
from cftkit.frame_columns import NewColumn


class _Lines:
    """What a csv.writer writes to: its rows end with CR LF, so that it quotes both; in the file a line ends with LF."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file

    def write(self, row: str) -> int:
        return self._file.write(row.removesuffix("\r\n") + "\n")


def _mode(path: str) -> int | None:
    """Kind and rights of what a path leads to, None where there is nothing."""
    try:
        return os.stat(path).st_mode
    except OSError:
        return None


@contextmanager
def output_file(path: str | None) -> Iterator[IO[bytes]]:
    """Standard output, or a file, which appears only when all went well.

    Links are followed, a file that is there keeps its rights, and what is no regular file (a pipe, a device) is written directly.
    """
    if path is None or path == "-":
        sys.stdout.flush()
        yield sys.stdout.buffer
        return
    mode = _mode(path)
    if mode is not None and not stat.S_ISREG(mode):
        try:
            with open(path, "wb") as direct:
                yield direct
        except OSError as fault:
            raise _unwritable(path, "a file that can be written", fault) from fault
        return
    target = os.path.realpath(path)
    if mode is None:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    try:
        handle, scratch = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".cftkit-", suffix=".part")
    except OSError as fault:
        raise _unwritable(path, "a folder that can be written to", fault) from fault
    try:
        with open(handle, "wb") as file:
            yield file
        os.chmod(scratch, stat.S_IMODE(mode))
        os.replace(scratch, target)
    except BaseException as fault:
        Path(scratch).unlink(missing_ok=True)
        if isinstance(fault, OSError):
            raise _unwritable(path, "a file that can be written", fault) from fault
        raise


class TextOutput:
    """Writes rows as text: kept cells as they are, new ones as text."""

    def __init__(self, file: IO[bytes], names: Sequence[str], delimiter: str, places: Sequence[int]) -> None:
        self._text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
        self._places = places
        self._writer = csv.writer(_Lines(self._text), delimiter=delimiter, lineterminator="\r\n")
        self._writer.writerow(names)

    def write(self, chunk: Chunk, columns: Sequence[NewColumn]) -> None:
        """The rows of a chunk with their new columns."""
        added = [[cell_text(value) for value in np.asarray(one.cells, dtype=object)] for one in columns]
        kept = [[cell if isinstance(cell, str) else cell_text(cell) for cell in cells] for cells in chunk.columns(self._places)]
        together = kept + added
        self._writer.writerows(zip(*together, strict=True) if together else ([] for _ in chunk.rows))

    def close(self) -> None:
        self._text.flush()

    def detach(self) -> None:
        self._text.detach()


@contextmanager
def writing(
    path: str | None, delimiter: str, names: Sequence[str], places: Sequence[int], types: Sequence[Any] | None
) -> Iterator[TextOutput | ParquetOutput]:
    """Something to write chunks to: Parquet where the name of the file says so, text otherwise.

    `names` are those of all columns to write; `places` those of the columns to keep in each chunk, and `types` their types.
    """
    if path is not None and suffix_of(path) == ".parquet":
        library("pyarrow.parquet")
        with output_file(path) as file:
            output = ParquetOutput(file, names, places, types)
            yield output
            output.close()
        return
    with output_file(path) as file:
        text = TextOutput(file, names, delimiter, places)
        try:
            yield text
            text.close()
        finally:
            text.detach()


def cell_text(value: Any) -> str:
    """A value as it stands in the file: whole numbers without a point, nothing where there is none."""
    if value is None or value != value:
        return ""
    if isinstance(value, bool | np.bool_):
        return "true" if value else "false"
    if isinstance(value, float | np.floating):
        number = float(value)
        return str(int(number)) if number.is_integer() else repr(number)
    return str(value)


def _unwritable(path: str, expected: str, fault: OSError) -> Error:
    return Error("cannot_write_file", path, expected, fault.strerror or str(fault))
