# SPDX-License-Identifier: Apache-2.0
"""Opens a file of answers with the reader of its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BufferedReader

from cftkit.cli.delimited import DelimitedTable
from cftkit.cli.kinds import beginning_of, refuse_other_kinds, suffix_of, unreadable
from cftkit.cli.parquet import ParquetTable
from cftkit.cli.tables import Table

Reader = Callable[[str, BufferedReader, str | None], Table]

# A reader takes the path, the open file and the delimiter that the caller named. What stands here is no other kind.
READERS: dict[str, Reader] = {".csv": DelimitedTable, ".tsv": DelimitedTable, ".tab": DelimitedTable, ".parquet": ParquetTable}


@contextmanager
def reading(path: str, delimiter: str | None = None) -> Iterator[Table]:
    """Opens a table for reading; a file whose name says nothing is read as CSV.

    Raises
    ------
    cftkit.Error
        cannot_read_file, unsupported_file, missing_extra
    """
    try:
        file = open(path, "rb")  # noqa: SIM115
    except OSError as fault:
        raise unreadable(path, fault) from fault
    with file:
        reader = READERS.get(suffix_of(path), DelimitedTable)
        if reader is DelimitedTable:
            refuse_other_kinds(path, beginning_of(path, file))
        yield reader(path, file, delimiter)
