# SPDX-License-Identifier: Apache-2.0
"""CSV and TSV files, read and written in chunks: no row is lost and no cell is changed."""

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
from typing import IO, Any, BinaryIO

from cftkit.errors import Error

CHUNK = 4096
LONG_FILE = 4 * 1024 * 1024
csv.field_size_limit(2**31 - 1)  # a kept cell may be long; the limit of the csv module is 128 KiB


def delimiter_of(path: str) -> str:
    return "\t" if path.lower().endswith((".tsv", ".tab")) else ","


class _Counted(io.RawIOBase):
    """Bytes of a file, counted as they are read."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._file.read(len(buffer))
        buffer[: len(data)] = data
        self.count += len(data)
        return len(data)


class Table:
    """A CSV or TSV file with a header row, UTF-8 with or without a byte order mark."""

    def __init__(self, path: str, file: BinaryIO) -> None:
        self.path = path
        self._counted = _Counted(file)
        text = io.TextIOWrapper(io.BufferedReader(self._counted), encoding="utf-8-sig", newline="")
        self.delimiter = delimiter_of(path)
        self._rows = csv.reader(text, delimiter=self.delimiter, strict=True)
        try:
            self.names = next(self._rows, [])
        except (csv.Error, UnicodeDecodeError, OSError) as fault:
            raise self._unreadable(fault) from fault
        if not self.names:
            raise Error("cannot_read_file", path, "a header row with column names", "an empty file")

    @property
    def bytes_read(self) -> int:
        return self._counted.count

    def _unreadable(self, fault: Exception) -> Error:
        line = self._rows.line_num
        if isinstance(fault, OSError):
            return Error("cannot_read_file", self.path, "a file that can be read", fault.strerror or str(fault))
        if isinstance(fault, UnicodeDecodeError):  # it was met while reading ahead, after the lines that were counted
            line += 1 + fault.object[: fault.start].count(b"\n")
            return Error("cannot_read_file", f"{self.path}, line {line}", "UTF-8 text", str(fault))
        return Error("cannot_read_file", f"{self.path}, line {line}", "cells that are quoted right", str(fault))

    def chunks(self, size: int = CHUNK) -> Iterator[tuple[int, list[list[str]]]]:
        """The position of the first row (from 0) and the rows of each chunk."""
        first = 0
        rows: list[list[str]] = []
        while True:
            try:
                row = next(self._rows, None)
            except (csv.Error, UnicodeDecodeError, OSError) as fault:
                raise self._unreadable(fault) from fault
            if row is not None:
                if not row and len(self.names) > 1:
                    row = [""] * len(self.names)  # an empty line is a row whose cells are blank
                elif not row:
                    row = [""]
                if len(row) != len(self.names):
                    place = f"{self.path}, row {first + len(rows) + 1} (line {self._rows.line_num})"
                    raise Error("wrong_shape", place, f"{len(self.names)} cells, as the header has", str(len(row)))
                rows.append(row)
            if rows and (row is None or len(rows) == size):
                yield first, rows
                first += len(rows)
                rows = []
            if row is None:
                return


@contextmanager
def reading(path: str) -> Iterator[Table]:
    """Opens a table for reading."""
    try:
        file = open(path, "rb")  # noqa: SIM115
    except OSError as fault:
        raise Error("cannot_read_file", path, "a file that can be read", fault.strerror or str(fault)) from fault
    with file:
        yield Table(path, file)


class _Lines:
    """What a csv.writer writes to: its rows end with CR LF, so that it quotes both; in the file a line ends with LF."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file

    def write(self, row: str) -> int:
        return self._file.write(row.removesuffix("\r\n") + "\n")


def _writer(file: IO[str], delimiter: str) -> Any:
    return csv.writer(_Lines(file), delimiter=delimiter, lineterminator="\r\n")


def _mode(path: str) -> int | None:
    """Kind and rights of what a path leads to, None where there is nothing."""
    try:
        return os.stat(path).st_mode
    except OSError:
        return None


@contextmanager
def writing(path: str | None, delimiter: str) -> Iterator[Any]:
    """A CSV writer to standard output or to a file, which appears only when all went well.

    Links are followed, a file that is there keeps its rights, and what is no regular file (a pipe, a device) is written directly.
    """
    if path is None or path == "-":
        sys.stdout.flush()
        text = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="", write_through=True)
        try:
            yield _writer(text, delimiter)
            text.flush()
        finally:
            text.detach()
        return
    delimiter = delimiter_of(path)
    mode = _mode(path)
    if mode is not None and not stat.S_ISREG(mode):
        try:
            with open(path, "w", encoding="utf-8", newline="") as direct:
                yield _writer(direct, delimiter)
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
        with open(handle, "w", encoding="utf-8", newline="") as file:
            yield _writer(file, delimiter)
        os.chmod(scratch, stat.S_IMODE(mode))
        os.replace(scratch, target)
    except BaseException as fault:
        Path(scratch).unlink(missing_ok=True)
        if isinstance(fault, OSError):
            raise _unwritable(path, "a file that can be written", fault) from fault
        raise


def _unwritable(path: str, expected: str, fault: OSError) -> Error:
    return Error("cannot_write_file", path, expected, fault.strerror or str(fault))


def columns_of(rows: Sequence[Sequence[str]], places: Sequence[int]) -> list[list[str]]:
    """The cells of some columns, column by column."""
    return [[row[place] for row in rows] for place in places]
