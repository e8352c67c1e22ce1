# SPDX-License-Identifier: Apache-2.0
"""The table that a report is about, whatever it came in: columns of answers, who, and when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from cftkit.columns import require
from cftkit.figures.distributions import grouped
from cftkit.tables import SPACES, Array, is_missing

MOST_WAVES = 12  # more different times are no waves


@dataclass(frozen=True)
class Answers:
    """Columns by name: `column` as the scorer takes it, `cells` as they stand."""

    names: list[str]
    rows: int
    column: Callable[[str], Any]
    cells: Callable[[str], list[Any]]

    @classmethod
    def of_frame(cls, data: Any) -> Answers:
        """A frame of any kind.

        Raises
        ------
        cftkit.Error
            lazy_frame, doubled_columns, bad_argument
        """
        from cftkit.frames import answers_of, column_names, frame_of

        frame = frame_of(data)
        return cls(
            column_names(frame.to_native()), len(frame), lambda name: answers_of(frame, name, lenient=True),
            lambda name: list(frame[name].to_list()),
        )  # fmt: skip

    @classmethod
    def of_columns(cls, names: Sequence[str], columns: Sequence[list[Any]], rows: int) -> Answers:
        """Texts of a file, column by column."""
        places = {name: place for place, name in enumerate(names)}

        def stripped(name: str) -> list[Any]:
            return [cell.strip(SPACES) if isinstance(cell, str) else cell for cell in columns[places[name]]]

        return cls(list(names), rows, lambda name: columns[places[name]], stripped)


@dataclass
class People:
    """Who each row is of and when.

    Attributes
    ----------
    ids, times : list or None
        None where no column was named.
    waves : list of (label, rows)
        Rows by time; one group with an empty label where there are no waves.
    doubled : list of (row, first row)
        Rows whose person has an earlier row at the same time.
    """

    id_names: list[str]
    time_name: str | None
    ids: list[tuple[Hashable, ...]] | None
    times: list[Any] | None
    waves: list[tuple[str, Array]]
    has_too_many_times: bool = False
    doubled: list[tuple[int, int]] = field(default_factory=list)
    unnamed: int = 0

    @property
    def persons(self) -> int | None:
        if self.ids is None:
            return None
        return len({key for key in self.ids if not is_blank(key)})

    @cached_property
    def unclear_rows(self) -> set[int]:
        """Rows that cannot be put in order: without an id or a time, and those of persons who have two rows at one time."""
        if self.ids is None or self.times is None:
            return set()
        twice = {self.ids[row] for row, _ in self.doubled}
        unclear = {row for row, (key, time) in enumerate(zip(self.ids, self.times, strict=True)) if is_blank(key) or is_empty(time)}
        return unclear | {row for row, key in enumerate(self.ids) if key in twice}


def is_empty(cell: Any) -> bool:
    return is_missing(cell) or cell == ""


def is_blank(key: tuple[Hashable, ...]) -> bool:
    return any(is_empty(part) for part in key)


def people_of(answers: Answers, id: str | Sequence[str] | None, time: str | None) -> People:
    """Reads who and when.

    Raises
    ------
    cftkit.Error
        unknown_column, doubled_columns
    """
    names = [id] if isinstance(id, str) else list(id or ())
    require(names, answers.names, "id")
    require([time] if time is not None else [], answers.names, "time")
    ids = list(zip(*(answers.cells(name) for name in names), strict=True)) if names else None
    times = None if time is None else answers.cells(time)
    waves = grouped([None] * answers.rows if times is None else times)
    too_many = times is not None and len(waves) > MOST_WAVES
    if times is None or too_many:
        import numpy as np

        waves = [("", np.arange(answers.rows))]
    found = People(names, time, ids, times, waves, too_many)
    if ids is not None:
        seen: dict[Any, int] = {}
        for row, key in enumerate(ids):
            if is_blank(key):
                found.unnamed += 1
                continue
            first = seen.setdefault((key, None if times is None else times[row]), row)
            if first != row:
                found.doubled.append((row, first))
    return found


def counted(words: Sequence[str]) -> list[tuple[str, int]]:
    """Each word with how often it occurs, the most frequent first, equals by name."""
    return sorted(Counter(words).items(), key=lambda one: (-one[1], one[0]))
