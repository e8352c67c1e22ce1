# SPDX-License-Identifier: Apache-2.0
"""Days that the caller names, and what a series says of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from cftkit.errors import Error
from cftkit.ternary import Ternary

if TYPE_CHECKING:
    from cftkit._cftkit import Change, Score

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day_of(given: Any, where: str = "day") -> date:
    """A day, from a date or from text such as 2026-03-01; a time of day is left out.

    Raises
    ------
    cftkit.Error
        bad_argument
    """
    found = given
    if hasattr(given, "dtype") and getattr(given.dtype, "kind", "") == "M":
        found = given.astype("datetime64[D]").item()
    if isinstance(found, datetime):
        found = found.date() if found == found else None
    if isinstance(found, date):
        return found
    if isinstance(found, str) and _ISO.fullmatch(found.strip()):
        try:
            return date.fromisoformat(found.strip())
        except ValueError:
            pass
    raise Error("bad_argument", where, "a day: a datetime.date, or text such as 2026-03-01", repr(given))


@dataclass(frozen=True)
class Point:
    """A day of a series and its score."""

    day: date
    score: Score


@dataclass(frozen=True)
class DatedChange:
    """The change from the first scored day of a series to this day."""

    day: date
    change: Change


@dataclass(frozen=True)
class Lasting:
    """Whether something lasted, and since when.

    Attributes
    ----------
    holds : Ternary
        unknown: too early to say, or the scale or the method names no better and worse.
    since : datetime.date or None
        The day on which it was first seen; only where it holds.
    """

    holds: Ternary
    since: date | None = None

    def __repr__(self) -> str:
        return f"<Lasting {self.holds}{'' if self.since is None else f', since {self.since}'}>"


@dataclass(frozen=True)
class Trend:
    """The straight line through a person's scores over days, held against the error of measurement.

    Attributes
    ----------
    scored : int
        How many scores it rests on, at least 3.
    slope : float
        Points a day, by least squares.
    standard_error, reliable_trend_index, critical_value : float
        The index is the slope over its standard error, and keeps its sign, whichever way is better.
    is_reliable : Ternary
    direction : str
        better, worse, same or undirected.
    """

    scored: int
    slope: float
    standard_error: float
    reliable_trend_index: float
    critical_value: float
    is_reliable: Ternary
    direction: str


for _public in (Point, DatedChange, Lasting, Trend):
    _public.__module__ = "cftkit"
