# SPDX-License-Identifier: Apache-2.0
"""Reads CSV and TSV files in chunks: no row is lost, no cell is changed, and faults name their line."""

from __future__ import annotations

import codecs
import csv
import io
import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from cftkit.cli.kinds import beginning_of, suffix_of, unreadable
from cftkit.cli.tables import CHUNK, Chunk
from cftkit.errors import Error

csv.field_size_limit(2**31 - 1)  # a kept cell may be long; the limit of the csv module is 128 KiB

NOT_UTF8 = 'UTF-8 text: save the file as UTF-8, in spreadsheet programs as "CSV UTF-8"'
DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}


def delimiter_of(path: str) -> str:
    return "\t" if suffix_of(path) in (".tsv", ".tab") else ","


def word_of(delimiter: str) -> str:
    """The delimiter as `--delimiter` takes it."""
    return next(word for word, sign in DELIMITERS.items() if sign == delimiter)


def encoding_of(path: str, beginning: bytes) -> str:
    """UTF-8, or UTF-16 where a byte order mark says so; nothing is guessed."""
    found = ""
    if beginning.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        found = "text in UTF-32"
    elif beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    elif b"\0" in beginning:
        found = "zero bytes: text in UTF-16 without its mark, or no text at all"
    if found:
        raise Error("cannot_read_file", path, "text in UTF-8: save the file as UTF-8", found)
    return "utf-8-sig"


def opening_line(lines: Sequence[str], delimiter: str) -> int:
    """Which of the lines of one row, from 0, holds the quote that opens its last quoted cell."""
    opened = 0
    is_inside, is_closed, is_start = False, False, True  # within quotes; just behind a closing quote; at the start of a cell
    for number, line in enumerate(lines):
        for character in line:
            if character == '"' and not is_inside and (is_start or is_closed):
                opened = number if is_start else opened
                is_inside, is_closed = True, False
            elif is_inside:
                is_closed = character == '"'
                is_inside = not is_closed
            else:
                is_closed = False
            is_start = not is_inside and character == delimiter
    return opened


class _Counted(io.RawIOBase):
    """Bytes of a file, counted as they are read."""

    def __init__(self, file: io.BufferedReader) -> None:
        self._file = file
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._file.read(len(buffer))
        buffer[: len(data)] = data
        self.count += len(data)
        return len(data)


class DelimitedTable:
    """A text file with a header row and one sign between cells, in UTF-8, or in UTF-16 with its byte order mark."""

    def __init__(self, path: str, file: io.BufferedReader, delimiter: str | None = None) -> None:
        self.path = path
        self.types: list[Any] | None = None
        self.delimiter = delimiter or delimiter_of(path)
        self.size = os.fstat(file.fileno()).st_size
        encoding = encoding_of(path, beginning_of(path, file))
        self._counted = _Counted(file)
        self._record: list[str] = []
        text = io.TextIOWrapper(io.BufferedReader(self._counted), encoding=encoding, newline="")
        self._rows = csv.reader(self._remembered(text), delimiter=self.delimiter, strict=True)
        header = self._next()
        if header is None or not header[0]:
            raise Error("cannot_read_file", path, "a header row with column names", "an empty file" if header is None else "an empty line")
        self.names, self.header_lines = header
        if self.names[0].lower().startswith("sep="):
            raise Error("cannot_read_file", f"{path}, line 1", "a header row with column names: remove the line", self.names[0])
        if delimiter is None:
            self._look_for_another_delimiter()

    @property
    def bytes_read(self) -> int:
        return self._counted.count

    def require_answers(self, names: Sequence[str]) -> None:
        """Every column holds texts, which may be answers."""

    def _remembered(self, text: Iterable[str]) -> Iterator[str]:
        """Lines of text; those of the row that is being read are kept, to find where a quote opens."""
        for line in text:
            self._record.append(line)
            yield line

    def _next(self) -> tuple[list[str], range] | None:
        """The next row with the lines that it takes, None at the end."""
        before = self._rows.line_num
        self._record.clear()
        try:
            row = next(self._rows, None)
        except (csv.Error, UnicodeDecodeError, OSError) as fault:
            raise self._unreadable(fault, before) from fault
        return None if row is None else (row, range(before + 1, self._rows.line_num + 1))

    def _unreadable(self, fault: Exception, before: int) -> Error:
        if isinstance(fault, OSError):
            return unreadable(self.path, fault)
        if isinstance(fault, UnicodeDecodeError):  # it was met while reading ahead, after the lines that were counted
            line = self._rows.line_num + 1 + fault.object[: fault.start].decode(fault.encoding, "ignore").count("\n")
            return Error("cannot_read_file", f"{self.path}, line {line}", NOT_UTF8, "text that is not UTF-8")
        last = self._rows.line_num
        line = before + 1 + opening_line(self._record, self.delimiter)
        found = str(fault)
        if found == "unexpected end of data":
            found = "a quote that opens here and is never closed"
        elif line < last:
            found = f"a quote that opens here and is closed wrongly in line {last}: {found}"
        return Error("cannot_read_file", f"{self.path}, line {line}", "cells that are quoted right", found)

    def _look_for_another_delimiter(self) -> None:
        """A header of one name that holds another delimiter is hardly one column."""
        if len(self.names) > 1:
            return
        [name] = self.names
        others = {sign: name.count(sign) for sign in DELIMITERS.values() if sign in name}
        if others:
            likely = max(others, key=lambda sign: others[sign])
            expected = f"a {word_of(self.delimiter)} between cells; for another sign give --delimiter {word_of(likely)}"
            shown = name if len(name) <= 60 else name[:60] + "..."
            raise Error("cannot_read_file", f"{self.path}, header", expected, repr(shown))

    def chunks(self, size: int = CHUNK) -> Iterator[Chunk]:
        """All rows after the header; an empty line is a row whose cells are blank."""
        chunk = Chunk(0)
        width = len(self.names)
        while (found := self._next()) is not None:
            row, lines = found
            if len(row) != width:
                if row:
                    chunk.ragged[len(chunk.rows)] = len(row)
                row = [""] * width
            chunk.rows.append(row)
            chunk.lines.append(lines)
            if len(chunk.rows) == size:
                yield chunk
                chunk = Chunk(chunk.first + size)
        if chunk.rows:
            yield chunk
