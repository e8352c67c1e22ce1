# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a table of answers or with a document, with places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cftkit import _cftkit
from cftkit.columns import Columns, left_over_by, listed, require, resolve
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
        For answers: ``illegal_code``, ``text``, ``doubled_id``, ``same_answer_everywhere``, ``column_order``, ``columns_left_over``,
        ``wrong_column_type``, ``similar_id``, ``no_rows``,
        ``shifted_answers``, ``turned_answers``; for files of answers also ``ragged_row``, ``blank_row``, ``cell_over_lines``;
        for documents the code of the rule.
    where : str
        Row and item, or a JSON pointer.
    expected, found : str
        What would have been right, and what is there, unchanged.
    mark : int or str or None
        What the cell says, as a key of ``absent=`` or ``codes=``; None where no argument could give it a meaning.
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
    mark: int | str | None = None
    row: int | None = None
    item: str | None = None
    column: str | None = None
    is_fault: bool = True

    @property
    def arguments(self) -> tuple[str, ...]:
        """The arguments that can say what `mark` means: a text may be a code, a number may only stand for an absence."""
        if self.mark is None:
            return ()
        return ("codes", "absent") if self.what == "text" else ("absent",)

    @property
    def suggestion(self) -> str:
        """The arguments that would say what the cell means, as Python spells them; may be empty."""
        return " or ".join(f"{argument}={{{self.mark!r}: ...}}" for argument in self.arguments)

    def __str__(self) -> str:
        return finding_text(self.what, self.where, self.expected, self.found, self.suggestion)


def finding_text(what: str, where: str, expected: str, found: str, suggestion: str) -> str:
    """A finding in one line; what is empty is left out."""
    text = what
    if where:
        text += f" at {where}"
    if expected:
        text += f": expected {expected}"
    if found:
        text += f"; found {found}"
    if suggestion:
        text += f" -> {suggestion}?"
    return text


class Findings(list[Finding]):
    """A list of findings that prints one a line."""

    def __repr__(self) -> str:
        return "\n".join(map(str, self)) if self else "nothing found"

    def _repr_html_(self) -> str:
        from cftkit.display import findings_html

        return findings_html(self)


def cell_says(cell: Any) -> tuple[str, str, int | str | None]:
    """What is wrong with an illegal cell (``text`` or ``illegal_code``), how it is shown, and its mark."""
    if isinstance(cell, str):
        word = cell.strip(SPACES)
        if not _cftkit._is_number(word):
            return "text", repr(word), word
        whole = _cftkit._whole_number(word)
        return "illegal_code", word, word if whole is None else whole
    number = getattr(cell, "item", lambda: cell)()
    if not isinstance(number, int | float):
        return "illegal_code", str(number), None
    if isinstance(number, float) and number.is_integer():
        number = int(number)
    return "illegal_code", str(number), None if isinstance(number, float) else number


def cell_finding(item: Any, column: str, row: int, cell: Any) -> Finding:
    """What to say of an illegal cell."""
    what, shown, mark = cell_says(cell)
    expected = f"{item.lowest_code} to {item.highest_code}"
    return Finding(what, f"row {row}, item {item.id}", expected, shown, mark, row, item.id, column)


def contradicts_itself(form: Instrument) -> bool:
    """True where the same answer to every item says opposite things: items are reversed, or scales point both ways."""
    return any(scale.reversed for scale in form.scales) or {"higher", "lower"} <= {scale.better for scale in form.scales}


def answer_findings(form: Instrument, columns: Sequence[Any], names: Sequence[str], rows: int, absent: Any, codes: Any,
                    coding: str | None, first_row: int = 0) -> list[Finding]:  # fmt: skip
    """Illegal cells and rows that give every item of a two-sided form the same answer, by row."""
    illegal_rows, illegal_items, constant = _cftkit._find_faults(form, columns, rows, absent, codes, coding or "")
    items = form.items
    found = []
    for row, index in zip(illegal_rows, illegal_items, strict=True):
        found.append(cell_finding(items[index], str(names[index]), first_row + row, columns[index][row]))
    for row in constant if contradicts_itself(form) else []:
        place = first_row + row
        expected = "answers that differ, as some items ask for the opposite of others"
        found.append(Finding("same_answer_everywhere", f"row {place}", expected, str(columns[0][row]), row=place, is_fault=False))
    return sorted(found, key=lambda finding: finding.row or 0)


def file_order(names: Sequence[str], available: Sequence[str]) -> list[int]:
    """Items, by their position in the form, in the order in which their columns stand."""
    places = {name: place for place, name in enumerate(available)}
    return sorted(range(len(names)), key=lambda item: places[names[item]])


def order_findings(names: Sequence[str], available: Sequence[str]) -> list[Finding]:
    places = [list(available).index(name) for name in names]
    if places == sorted(places):
        return []
    note = "another order than that of the items; columns are found by name, so this does no harm"
    return [Finding("column_order", "columns", "", note, is_fault=False)]


def left_over_findings(columns: Columns, available: Sequence[str], items: Sequence[str]) -> list[Finding]:
    """Columns that a named pattern leaves over: perhaps those of another form."""
    names = left_over_by(columns, available, items)
    if not names:
        return []
    expected = f"no further columns like {columns}, which has {len(items)} items"
    return [Finding("columns_left_over", "columns", expected, listed(names), is_fault=False)]


def no_rows(rows: int) -> list[Finding]:
    return [] if rows else [Finding("no_rows", "", "a row a person", "a header alone", is_fault=False)]


class SeenIds:
    """Finds ids that occur twice or are alike but for spaces and capitals, however the rows arrive.

    In its words rows are counted from `counts_from`.
    """

    def __init__(self, counts_from: int = 0) -> None:
        self._first: dict[tuple[str, ...], int] = {}
        self._alike: dict[tuple[str, ...], tuple[int, tuple[str, ...]]] = {}
        self._counts_from = counts_from

    def add(self, row: int, key: Sequence[Any]) -> Finding | None:
        parts = tuple(str(part) for part in key)
        first = self._first.setdefault(parts, row)
        if first == row:
            bare = tuple(part.strip().casefold() for part in parts)
            earlier, other = self._alike.setdefault(bare, (row, parts))
            if other == parts:
                return None
            place = f"row {row + self._counts_from}"
            expected = f"ids that differ by more than spaces and capitals; this looks like {'/'.join(other)!r}"
            expected += f" in row {earlier + self._counts_from}"
            return Finding("similar_id", place, expected, repr("/".join(parts)), row=row, is_fault=False)
        expected = f"each id once; it is also in row {first + self._counts_from}"
        return Finding("doubled_id", f"row {row + self._counts_from}", expected, "/".join(parts), row=row)


def check_table(
    form: Instrument, data: Any, *, columns: Columns, id: str | Sequence[str] | None, absent: Any, codes: Any, coding: str | None
) -> Findings:
    """All that is wrong with a frame or array of answers; see `Instrument.check`."""
    found = Findings()
    from cftkit.shifted import ColumnWatch

    items = [item.id for item in form.items]
    ids = [id] if isinstance(id, str) else list(id or ())
    if isinstance(data, np.ndarray):
        if data.ndim != 2:
            raise Error("wrong_shape", "", "a table with a row a person", f"{data.ndim} dimensions")
        if ids or columns is not None:
            raise Error("bad_argument", "columns", "no columns= and id= for an array: its columns have no names", "some")
        is_cells = data.dtype.kind in CELL_KINDS
        answers: list[Any] = [data[:, i].tolist() if is_cells else data[:, i] for i in range(data.shape[1])]
        positions = [str(i) for i in range(data.shape[1])]
        rows = answer_findings(form, answers, positions, len(data), absent, codes, coding)
        watch = ColumnWatch(form, absent, codes, coding, range(len(items)))
        watch.add(answers, len(data))
        found.extend(watch.findings(positions) + rows)
        return found

    from cftkit.frames import answers_of, column_names, frame_of

    frame = frame_of(data)
    available = column_names(frame.to_native())
    names = resolve(columns, available, items)
    require(ids, available, "id")
    found.extend(left_over_findings(columns, available, items))
    found.extend(order_findings(names, available))
    found.extend(no_rows(len(frame)))
    answers = []
    for name in names:
        try:
            answers.append(answers_of(frame, name, lenient=not frame[name].dtype.is_temporal()))
        except Error as error:
            found.append(Finding(error.code, error.where, error.expected, error.found, column=str(name)))
            answers.append([None] * len(frame))
    watch = ColumnWatch(form, absent, codes, coding, file_order(names, available))
    watch.add(answers, len(frame))
    found.extend(watch.findings(names))
    rows = answer_findings(form, answers, names, len(frame), absent, codes, coding)
    if ids:
        seen = SeenIds()
        keys = zip(*(frame[name].to_list() for name in ids), strict=True)
        rows.extend(finding for row, key in enumerate(keys) if (finding := seen.add(row, key)) is not None)
    found.extend(sorted(rows, key=lambda finding: finding.row or 0))
    return found


for _public in (Finding, Findings):
    _public.__module__ = "cftkit"
