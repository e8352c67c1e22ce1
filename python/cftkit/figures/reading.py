# SPDX-License-Identifier: Apache-2.0
"""Columns of a frame as arrays and lists, and times as numbers on an axis."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import numpy as np

from cftkit.columns import candidates, require
from cftkit.display import number
from cftkit.errors import Error
from cftkit.tables import Array, is_missing


class Columns:
    """A frame, column by column.

    Raises
    ------
    cftkit.Error
        unknown_column, wrong_column_type, lazy_frame, doubled_columns, bad_argument
    """

    def __init__(self, data: Any) -> None:
        from cftkit.frames import column_names, frame_of

        self._frame = frame_of(data)
        self.names = column_names(self._frame.to_native())

    def __len__(self) -> int:
        return len(self._frame)

    def cells(self, name: str, argument: str) -> list[Any]:
        require([name], self.names, argument)
        return list(self._frame[name].to_list())

    def texts(self, name: str, argument: str) -> list[str | None]:
        return [None if is_missing(cell) else str(cell) for cell in self.cells(name, argument)]

    def numbers(self, name: str, argument: str) -> Array:
        """NaN where there is nothing."""
        cells = self.cells(name, argument)
        found = np.full(len(cells), np.nan)
        for row, cell in enumerate(cells):
            if is_missing(cell):
                continue
            if isinstance(cell, bool | np.bool_) or not isinstance(cell, int | float | Decimal | np.number):
                raise Error("wrong_column_type", f"column {name}, row {row}", "numbers", repr(cell))
            found[row] = float(cell)
        return found


@dataclass(frozen=True)
class Times:
    """Time points as an axis has them.

    Attributes
    ----------
    places : ndarray
        A number a row, NaN where there is no time; days of the calendar where the times are dates.
    labels : dict
        The text of each place that occurs, in order.
    """

    places: Array
    labels: dict[float, str]
    are_dates: bool


def _day(cell: Any) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, np.datetime64):
        return _day(cell.astype("datetime64[D]").astype(object))
    if isinstance(cell, str):
        try:
            return date.fromisoformat(cell.strip()[:10])
        except ValueError:
            return None
    return None


def _number(cell: Any) -> float | None:
    if isinstance(cell, bool | np.bool_):
        return None
    try:
        found = float(cell)
    except (TypeError, ValueError):
        return None
    return found if math.isfinite(found) else None


def times_of(cells: Sequence[Any], where: str) -> Times:
    """Numbers, dates, or texts that all are one of the two.

    Raises
    ------
    cftkit.Error
        wrong_column_type
    """
    given = {cell for cell in cells if not is_missing(cell) and cell != ""}
    numbers = {cell: _number(cell) for cell in given}
    if all(place is not None for place in numbers.values()):
        places = {cell: float(place or 0.0) for cell, place in numbers.items()}
        labels = {place: number(place) if place == round(place, 2) else f"{place:g}" for place in places.values()}
    else:
        days = {cell: _day(cell) for cell in given}
        strange = [cell for cell, day in days.items() if day is None]
        if strange:
            found = repr(min(strange, key=str))
            raise Error("wrong_column_type", where, "numbers or dates such as 2026-03-02, so that spacing is true", found)
        places = {cell: float(day.toordinal()) for cell, day in days.items() if day is not None}
        labels = {place: date.fromordinal(int(place)).isoformat() for place in places.values()}
    row_places = np.array([places.get(cell, np.nan) if not is_missing(cell) else np.nan for cell in cells], dtype=float)
    are_dates = bool(given) and not all(place is not None for place in numbers.values())
    return Times(row_places, dict(sorted(labels.items())), are_dates)


def by_scale(given: Any, scale: str, argument: str) -> float | None:
    """A number for every scale, or the one that a dict has for this scale."""
    found = given.get(scale) if isinstance(given, Mapping) else given
    if found is None:
        return None
    if isinstance(found, bool) or not isinstance(found, int | float | np.number) or not math.isfinite(found):
        raise Error("bad_argument", argument, "a number, or a dict from scales to numbers", repr(given))
    return float(found)


def chosen(known: Sequence[str], wanted: Sequence[str] | None, argument: str) -> list[str]:
    """Those asked for, each of which must be known; all of them where none is asked for."""
    if wanted is None:
        return list(known)
    if isinstance(wanted, str):
        raise Error("bad_argument", argument, "a list of names", repr(wanted))
    for name in wanted:
        if name not in known:
            raise Error("unknown_scale", argument, candidates(str(name), list(known)), repr(name))
    return list(wanted)
