# SPDX-License-Identifier: Apache-2.0
"""Scores of many people: one array a scale."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt

from cftkit import _cftkit
from cftkit.errors import Error

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument

Array: TypeAlias = npt.NDArray[Any]

REASONS = np.array([None, "not_shown", "missing_items", "illegal_answers"], dtype=object)
SPACES = " \t\r\n"  # what the reader of cells strips
CELL_KINDS = "OUT"  # arrays of texts and mixed cells, read cell by cell
ALERT_FIRED, ALERT_NOT_ASSESSED = 1, 2


class ByScale:
    """One array a scale, looked up by ``"scale"`` (its default variant) or ``"scale.variant"``."""

    def __init__(self, form: Instrument, line: Callable[[int], Array]) -> None:
        self._form = form
        self._line = line

    def __getitem__(self, scale: str) -> Array:
        return self._line(scale_index(self._form, scale))

    def __contains__(self, scale: object) -> bool:
        return isinstance(scale, str) and self._form._find_scale(scale) >= 0

    def __iter__(self) -> Iterator[str]:
        return iter(scale.id for scale in self._form.scales)

    def __len__(self) -> int:
        return len(self._form.scales)

    def __repr__(self) -> str:
        return "{" + ", ".join(f"{name!r}: {self[name]!r}" for name in self) + "}"


def scale_index(form: Instrument, scale: str) -> int:
    index = form._find_scale(scale)
    if index < 0:
        known = [one.id for one in form.scales]
        raise Error(form._scale_error(scale), form.id, "one of " + ", ".join(known), scale)
    return index


class ScoreTable:
    """The scores of a NumPy table, row by row as each person alone would be scored.

    Attributes
    ----------
    instrument, edition : str
        What was scored.
    values, lowest_possible, highest_possible : ByScale
        Float arrays of shape (rows,); a value is NaN exactly where there is a reason.
    reasons : ByScale
        Object arrays: ``None`` or ``"not_shown"``, ``"missing_items"``, ``"illegal_answers"``.
    items_used, is_filled_in, bands : ByScale
        Counts, truth values, and texts such as ``"low or average"``.
    alerts, alerts_not_assessed : ndarray
        How many alerts fired, and for how many nothing is known, in each row.

    Examples
    --------
    >>> import numpy as np, cftkit
    >>> table = cftkit.instrument("phq_9").score(np.array([[0, 1, 2, 3, 0, 1, 2, 3, 0], [0, 1, 2, 3, 0, 1, 2, 9, 1]]))
    >>> table.values["total"]
    array([12., nan])
    >>> table.reasons["total"][1], float(table.highest_possible["total"][1]), table.alerts.tolist()
    ('illegal_answers', 13.0, [0, 1])
    """

    def __init__(self, form: Instrument, rows: int, lines: dict[str, Any]) -> None:
        self._form = form
        self._lines = lines
        self._rows = rows

    @property
    def instrument(self) -> str:
        return self._form.id

    @property
    def edition(self) -> str:
        return self._form.edition

    def _by_scale(self, name: str) -> ByScale:
        lines = self._lines[name]
        return ByScale(self._form, lambda index: lines[index])

    @property
    def values(self) -> ByScale:
        return self._by_scale("value")

    @property
    def reasons(self) -> ByScale:
        lines = self._lines["reason"]
        return ByScale(self._form, lambda index: REASONS[lines[index]])

    @property
    def lowest_possible(self) -> ByScale:
        return self._by_scale("lowest")

    @property
    def highest_possible(self) -> ByScale:
        return self._by_scale("highest")

    @property
    def items_used(self) -> ByScale:
        return self._by_scale("items_used")

    @property
    def is_filled_in(self) -> ByScale:
        return self._by_scale("is_filled_in")

    @property
    def bands(self) -> ByScale:
        return ByScale(self._form, self._bands)

    def _bands(self, index: int) -> Array:
        words, places = self._band_words(index)
        chosen: Array = words[places]
        return chosen

    def _band_words(self, index: int) -> tuple[Array, Array]:
        """The few texts that occur, and for each row the place of its text among them."""
        set_id = self._lines["band_set"][index]
        scale = self._form.scales[index]
        if set_id is None:
            return np.full(1, None, dtype=object), np.zeros(self._rows, dtype=np.intp)
        if set_id == "":
            sets = [one.id for one in self._form.band_sets if one.metric == scale.metric and scale.id in one.bands]
            raise Error("ambiguous_bands", scale.id, "the name of a set, bands= for a frame: " + ", ".join(sets), "several sets")
        ids = next(one for one in self._form.band_sets if one.id == set_id).bands[scale.id]
        count = len(ids)
        pairs = self._lines["first_band"][index].astype(np.intp) * count + self._lines["last_band"][index]
        if count <= 16:  # few enough to write all down
            seen, places = np.arange(count * count), pairs
        else:
            seen, places = np.unique(pairs, return_inverse=True)
        words = [" or ".join(band.id for band in ids[pair // count : pair % count + 1]) for pair in seen.tolist()]
        return np.array(words, dtype=object), places

    @property
    def alerts(self) -> Array:
        return self._alerts_in(ALERT_FIRED)

    @property
    def alerts_not_assessed(self) -> Array:
        return self._alerts_in(ALERT_NOT_ASSESSED)

    def _alerts_in(self, state: int) -> Array:
        counts: Array = np.count_nonzero(self._lines["alert"] == state, axis=0)
        return counts

    def outcomes(self, rule: str) -> Array:
        """The outcomes of a counting rule still possible in each row, as texts such as ``"other_pattern or no_pattern"``."""
        words, places = self._outcome_words(rule)
        chosen: Array = words[places]
        return chosen

    def _outcome_words(self, rule: str) -> tuple[Array, Array]:
        for index, one in enumerate(self._form.rules):
            if one.id == rule:
                masks = self._lines["outcomes"][index]
                if len(one.outcomes) <= 8:  # few enough to write all down
                    seen, places = np.arange(1 << len(one.outcomes)), masks.astype(np.intp)
                else:
                    seen, places = np.unique(masks, return_inverse=True)
                words = [" or ".join(o for i, o in enumerate(one.outcomes) if mask >> i & 1) for mask in seen.tolist()]
                return np.array(words, dtype=object), places
        known = ", ".join(one.id for one in self._form.rules) or "no name: this form has no counting rules"
        raise Error("unknown_rule", self._form.id, known, rule)

    def __len__(self) -> int:
        return self._rows

    def __repr__(self) -> str:
        lines = [f"{self._form.id} · {self._rows} rows"]
        for scale in self._form.scales:
            values = self.values[scale.id]
            lines.append(f"  {scale.id}: {int(np.count_nonzero(~np.isnan(values)))} scored")
        return "\n".join(lines)


def score_columns(
    form: Instrument, columns: Sequence[Any], rows: int, missing_rule: Any, absent: Any, codes: Any, coding: str | None
) -> ScoreTable:
    """Scores answers given as one column an item: NumPy arrays, or lists of mixed cells."""
    return ScoreTable(form, rows, _cftkit._score_columns(form, columns, rows, missing_rule, absent, codes, coding or ""))


def is_missing(cell: Any) -> bool:
    """True for None, NaN and what pandas and NumPy have in their place."""
    if cell is None or type(cell).__name__ in ("NAType", "NaTType", "MaskedConstant"):
        return True
    return isinstance(cell, float | np.floating) and bool(cell != cell)


def require_numbers(column: Sequence[Any], where: str, absent: Any, codes: Any) -> None:
    """Refuses a column of texts none of which is a number, unless the caller says what its texts mean."""
    if codes:
        return
    first_text = None
    known = set(absent or ()) | {"blank", "not_shown", "skipped", "not_applicable", "refused", "illegal"}
    for cell in column:
        if isinstance(cell, str):
            word = cell.strip(SPACES)
            if not word or word in known:
                continue
            if _cftkit._is_number(word):
                return
            first_text = first_text or word
        elif not is_missing(cell):
            return
    if first_text is not None:
        raise Error("wrong_column_type", where, 'numbers, or codes={"...": 1, ...} for the texts', repr(first_text))


def row_position(row: Any, rows: int) -> int:
    """The position of a row as a number.

    Raises
    ------
    cftkit.Error
        unknown_row
    """
    try:
        position = -1 if isinstance(row, bool | np.bool_) else operator.index(row)
    except TypeError:
        position = -1
    if not 0 <= position < rows:
        expected = f"the position of a row, 0 to {rows - 1}" if rows else "a table with rows"
        raise Error("unknown_row", "row", expected, repr(row))
    return position


def require_answer_type(array: Array) -> None:
    """Refuses arrays of bytes, times, truth values and the like."""
    if array.dtype.kind not in CELL_KINDS + "iuf":
        raise Error("wrong_column_type", "answers", "whole numbers, or texts with codes=", str(array.dtype))


def array_columns(array: Array, absent: Any, codes: Any) -> list[Any]:
    """The columns of a two-dimensional array: views of numbers, lists of anything else."""
    if array.dtype.kind in CELL_KINDS:
        columns: list[Any] = [array[:, i].tolist() for i in range(array.shape[1])]
        for i, column in enumerate(columns):
            require_numbers(column, f"column {i} (counted from 0)", absent, codes)
        return columns
    return [array[:, i] for i in range(array.shape[1])]


for _public in (ByScale, ScoreTable):
    _public.__module__ = "cftkit"
