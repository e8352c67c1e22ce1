# SPDX-License-Identifier: Apache-2.0
"""How sheets were answered: one person, or a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from cftkit import _cftkit
from cftkit.columns import Columns
from cftkit.errors import Error
from cftkit.tables import array_columns

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument, Scores
    from cftkit.tables import Array

NAMES = ("answered", "longest_run", "longest_run_code", "variability", "is_straight_line")


class QualityTable:
    """How each row of an array was answered; see `cftkit.Quality`.

    Attributes
    ----------
    answered, longest_run : ndarray of int, shape (rows,)
    longest_run_code, variability : ndarray of float, shape (rows,)
        NaN where there is none.
    is_straight_line : ndarray of bool, shape (rows,)

    Examples
    --------
    >>> import cftkit, numpy as np
    >>> table = cftkit.instrument("phq_9").quality(np.array([[1] * 9, [0, 1, 2, 3, 3, 3, 2, 1, 0]]))
    >>> table.longest_run.tolist(), table.is_straight_line.tolist()
    ([9, 3], [True, False])
    """

    answered: Array
    longest_run: Array
    longest_run_code: Array
    variability: Array
    is_straight_line: Array

    def __init__(self, form: Instrument, columns: Mapping[str, Any]) -> None:
        self._form = form
        for name in NAMES:
            setattr(self, name, columns[name])

    @property
    def instrument(self) -> str:
        """Id of the instrument."""
        return self._form.id

    def __len__(self) -> int:
        return len(self.answered)

    def __repr__(self) -> str:
        lines = int(np.count_nonzero(self.is_straight_line))
        return f"<QualityTable {self._form.id}: {len(self)} rows, {lines} of them straight lines>"


def quality(
    self: Instrument,
    answers: Any,
    *,
    columns: Columns = None,
    keep: Sequence[str] | str = (),
    prefix: str | None = None,
    absent: Mapping[Any, str] | None = None,
    codes: Mapping[str, int] | None = None,
    coding: str | None = None,
) -> Any:
    """How one person, or each row of a table, used the answers. Numbers without thresholds, never a verdict.

    Parameters
    ----------
    answers, columns, keep, absent, codes, coding : as for `score`
    prefix : str or None
        For frames: what the new columns begin with; ``{instrument}_`` where None.

    Returns
    -------
    Quality, QualityTable or a frame of the same kind
        For one person, a NumPy array, a frame. A frame has the kept columns and answered, longest_run, longest_run_code,
        variability and is_straight_line.

    Examples
    --------
    >>> import cftkit
    >>> cftkit.instrument("phq_9").quality([1, 1, 1, 1, None, 1, 1, 2, 1])
    <Quality phq_9: longest run 4 (code 1, from item 1), variability 0.35, 8 answered>
    """
    from cftkit.assessment import _is_one_person

    _cftkit._check_reading(absent, codes)
    if isinstance(answers, set | frozenset):
        raise Error("bad_argument", "", "answers in the order asked", "a set, which has no order")
    is_one = _is_one_person(answers)
    if is_one or isinstance(answers, np.ndarray):
        if columns is not None or keep or prefix is not None:
            found = "one person's answers" if is_one else "an array"
            raise Error("bad_argument", "", "columns=, keep= and prefix= for frames only", found)
        if is_one:
            return _cftkit._quality_of(self._score_one(answers, "complete", absent, codes, coding or "", False))
        given = array_columns(answers, absent, codes)
        return QualityTable(self, _cftkit._quality_columns(self, given, len(answers), absent, codes, coding or ""))
    from cftkit.quality_frames import quality_frame

    return quality_frame(self, answers, columns, keep, prefix, absent, codes, coding)


def straight_line(self: Instrument, code: int) -> Scores:
    """What a sheet scores on which each item is answered with this code: what a straight line would mean, scale by scale.

    Items with codes of their own are blank. Nobody filled in this sheet: its text says so, and an alert in it asks nobody.

    Raises
    ------
    cftkit.Error
        not_an_answer for what is no code of the form

    Examples
    --------
    >>> import cftkit
    >>> cftkit.instrument("proqol_5").straight_line(3)["burnout"].value
    30.0
    """
    is_whole = isinstance(code, int | np.integer) and not isinstance(code, bool)
    if not is_whole or not self.lowest_code <= code <= self.highest_code:
        raise Error("not_an_answer", "code", f"one of the form's codes, {self.lowest_code} to {self.highest_code}", repr(code))
    return _cftkit._straight_line(self, code)


QualityTable.__module__ = "cftkit"
