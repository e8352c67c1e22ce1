# SPDX-License-Identifier: Apache-2.0
"""Writes CSV and TSV: a file appears only when all went well."""

from __future__ import annotations

import csv
import io
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from cftkit.errors import Error


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
