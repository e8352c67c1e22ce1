# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a table of answers or with a document, with places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cftkit import _cftkit
from cftkit.columns import Columns, require, resolve
from cftkit.errors import Error
from cftkit.tables import CELL_KINDS, SPACES

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, or worth a look.

    Attributes
    ----------
    what : str
        For answers: ``illegal_code``, ``text``, ``doubled_id``, ``same_answer_everywhere``, ``column_order``;
        for documents the code of the rule.
    where : str
        Row and item, or a JSON pointer.
    expected, found : str
        What would have been right, and what is there, unchanged.
    suggestion : str
        The argument that says what it means; may be empty.
    row : int or None
        Position of the row, from 0.
    item, column : str or None
    is_fault : bool
        False for what does no harm.
    """

    what: str
    where: str = ""
    expected: str = ""
    found: str = ""
    suggestion: str = ""
    row: int | None = None
    item: str | None = None
    column: str | None = None
    is_fault: bool = True

    def __str__(self) -> str:
        text = self.what
        if self.where:
            text += f" at {self.where}"
        if self.expected:
            text += f": expected {self.expected}"
        if self.found:
            text += f"; found {self.found}"
        if self.suggestion:
            text += f" -> {self.suggestion}?"
        return text


class Findings(list[Finding]):
    """A list of findings that prints one a line."""

    def __repr__(self) -> str:
        return "\n".join(map(str, self)) if self else "nothing found"

    def _repr_html_(self) -> str:
        from cftkit.display import findings_html

        return findings_html(self)


def cell_finding(item: Any, column: str, row: int, place: str, cell: Any, codes: Any) -> Finding:
    """What to say of an illegal cell."""
    expected = f"{item.lowest_code} to {item.highest_code}"
    if isinstance(cell, str):
        word = cell.strip(SPACES)
        if not _cftkit._is_number(word):
            suggestion = f"codes={{{word!r}: ...}} or absent={{{word!r}: ...}}"
            return Finding("text", f"{place}, item {item.id}", expected, repr(word), suggestion, row, item.id, column)
        whole = _cftkit._whole_number(word)
        suggestion = f"absent={{{(word if whole is None else whole)!r}: ...}}"
        return Finding("illegal_code", f"{place}, item {item.id}", expected, word, suggestion, row, item.id, column)
    number = getattr(cell, "item", lambda: cell)()
    if isinstance(number, float) and number.is_integer():
        number = int(number)
    suggestion = "" if isinstance(number, float) else f"absent={{{number}: ...}}"
    return Finding("illegal_code", f"{place}, item {item.id}", expected, str(number), suggestion, row, item.id, column)


def contradicts_itself(form: Instrument) -> bool:
    """True where the same answer to every item says opposite things: items are reversed, or scales point both ways."""
    return any(scale.reversed for scale in form.scales) or {"higher", "lower"} <= {scale.better for scale in form.scales}


def answer_findings(form: Instrument, columns: Sequence[Any], names: Sequence[str], rows: int, absent: Any, codes: Any,
                    coding: str | None, first_row: int = 0, row_word: str = "row", counts_from: int = 0) -> list[Finding]:  # fmt: skip
    """Illegal cells and rows that give every item of a two-sided form the same answer, by row."""
    illegal_rows, illegal_items, constant = _cftkit._find_faults(form, columns, rows, absent, codes, coding or "")
    items = form.items
    found = []
    for row, index in zip(illegal_rows, illegal_items, strict=True):
        place = f"{row_word} {first_row + row + counts_from}"
        found.append(cell_finding(items[index], str(names[index]), first_row + row, place, columns[index][row], codes))
    for row in constant if contradicts_itself(form) else []:
        place = f"{row_word} {first_row + row + counts_from}"
        expected = "answers that differ, as some items ask for the opposite of others"
        found.append(Finding("same_answer_everywhere", place, expected, str(columns[0][row]), "", first_row + row, is_fault=False))
    return sorted(found, key=lambda finding: finding.row or 0)


def order_findings(names: Sequence[str], available: Sequence[str]) -> list[Finding]:
    places = [list(available).index(name) for name in names]
    if places == sorted(places):
        return []
    note = "the columns do not stand in item order; they are found by name, so this does no harm"
    return [Finding("column_order", "columns", "", note, is_fault=False)]


class SeenIds:
    """Finds ids that occur twice, however the rows arrive."""

    def __init__(self, row_word: str = "row", counts_from: int = 0) -> None:
        self._first: dict[tuple[str, ...], int] = {}
        self._row_word = row_word
        self._counts_from = counts_from

    def add(self, row: int, key: Sequence[Any]) -> Finding | None:
        parts = tuple(str(part) for part in key)
        first = self._first.setdefault(parts, row)
        if first == row:
            return None
        expected = f"each id once; it is also in {self._row_word} {first + self._counts_from}"
        return Finding("doubled_id", f"{self._row_word} {row + self._counts_from}", expected, "/".join(parts), row=row)


def check_table(
    form: Instrument, data: Any, *, columns: Columns, id: str | Sequence[str] | None, absent: Any, codes: Any, coding: str | None
) -> Findings:
    """All that is wrong with a frame or array of answers; see `Instrument.check`."""
    found = Findings()
    items = [item.id for item in form.items]
    ids = [id] if isinstance(id, str) else list(id or ())
    if isinstance(data, np.ndarray):
        if data.ndim != 2:
            raise Error("wrong_shape", "", "a table with a row a person", f"{data.ndim} dimensions")
        if ids or columns is not None:
            raise Error("bad_argument", "columns", "no columns= and id= for an array: its columns have no names", "some")
        is_cells = data.dtype.kind in CELL_KINDS
        answers: list[Any] = [data[:, i].tolist() if is_cells else data[:, i] for i in range(data.shape[1])]
        found.extend(answer_findings(form, answers, [str(i) for i in range(data.shape[1])], len(data), absent, codes, coding))
        return found

    from cftkit.frames import answers_of, column_names, frame_of

    frame = frame_of(data)
    available = column_names(frame.to_native())
    names = resolve(columns, available, items)
    require(ids, available, "id")
    found.extend(order_findings(names, available))
    answers = [answers_of(frame, name, lenient=True) for name in names]
    rows = answer_findings(form, answers, names, len(frame), absent, codes, coding)
    if ids:
        seen = SeenIds()
        keys = zip(*(frame[name].to_list() for name in ids), strict=True)
        rows.extend(finding for row, key in enumerate(keys) if (finding := seen.add(row, key)) is not None)
    found.extend(sorted(rows, key=lambda finding: finding.row or 0))
    return found


for _public in (Finding, Findings):
    _public.__module__ = "cftkit"
