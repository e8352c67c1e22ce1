# SPDX-License-Identifier: Apache-2.0
"""What the commands know of a file of answers, whatever kind of file it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from cftkit.errors import Error

CHUNK = 4096


@dataclass
class Chunk:
    """Some rows of a table, in order.

    `first` is the position of the first row, from 0. Every row has a cell for each column; one that has more or fewer cells in
    the file is in `ragged` (its place in the chunk, and how many cells) and stands in `rows` with blanks. `lines` are the lines
    of the file that each row takes; it is empty where a kind of file has no lines. `batch` holds the same rows with their types where
    a kind of file has types.
    """

    first: int
    rows: list[list[Any]] = field(default_factory=list)
    lines: list[range] = field(default_factory=list)
    ragged: dict[int, int] = field(default_factory=dict)
    batch: Any = None

    def columns(self, places: Sequence[int]) -> list[list[Any]]:
        """The cells of some columns, column by column."""
        return [[row[place] for row in self.rows] for place in places]

    def name_of(self, place: int) -> str:
        """A row as people find it: counted from 1 after the header, and its line."""
        row = f"row {self.first + place + 1}"
        return f"{row} (line {self.lines[place].start})" if self.lines else row


class Table(Protocol):
    """A file of answers that is open. Its size and what was read of it say how far the reader is.

    `types` are the types of its columns as pyarrow has them, None where all are texts.
    """

    path: str
    names: list[str]
    types: list[Any] | None
    header_lines: range
    delimiter: str
    size: int

    @property
    def bytes_read(self) -> int: ...

    def require_answers(self, names: Sequence[str]) -> None:
        """Refuses columns whose type holds no answers."""

    def chunks(self, size: int = CHUNK) -> Iterator[Chunk]: ...


def even_chunks(table: Table) -> Iterator[Chunk]:
    """The chunks of a table whose rows all have a cell for each column.

    Raises
    ------
    cftkit.Error
        wrong_shape
    """
    for chunk in table.chunks():
        for place, count in chunk.ragged.items():
            where = f"{table.path}, {chunk.name_of(place)}"
            raise Error("wrong_shape", where, f"{len(table.names)} cells, as the header has", str(count))
        yield chunk
