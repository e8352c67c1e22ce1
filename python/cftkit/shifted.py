# SPDX-License-Identifier: Apache-2.0
"""Answers that stand a column too far, or were turned already: questions that the answers of a file raise about themselves.

Items of one scale go together. Where they do not as the columns stand, and do as soon as the columns are read one further, something
may be wrong with the columns. Every threshold here is ours (status: expert_default) and none is clinical; docs/check.md says how they
were chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cftkit.answer_sums import AnswerReader, Blocks, Sums
from cftkit.shifted_codes import CodeCounts, CodeShift
from cftkit.tables import Array

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument
    from cftkit.findings import Finding

ROWS_AT_LEAST = 100  # fewer rows say nothing here
ROWS_A_BLOCK = 250  # rows that are looked at together for a shift in a part of the file
PAIRS_AT_LEAST = 10  # pairs of columns that tell, before the shift and after it
GAIN_AT_LEAST = 0.20  # how much higher the mean correlation is after the shift
AFTER_AT_LEAST = 0.15  # the mean correlation after the shift
WITH_A_BLANK_COLUMN = 0.5  # both are halved where a column is blank that the shift would leave blank
TOGETHER_AT_LEAST = 0.15  # mean correlation of the items of a scale that are not reversed, to measure reversed ones by
TURNED_AT_LEAST = 0.20  # mean correlation of a reversed item with them that says it was turned already
ALL_TURNED_AT_LEAST = 0.15  # the same for all reversed items of a scale together
STRAIGHT_AT_LEAST = 3  # items that are not reversed, in a scale whose reversed items are looked at


@dataclass(frozen=True)
class Shift:
    """Answers from some item on that stand one column further than their item.

    Attributes
    ----------
    first : int
        Item (its position in the form) from whose column on the answers stand wrong.
    step : int
        1: too far right, that is, a column holds the answer to the item before. -1: too far left.
    in_file_order : bool
        True where neighbours are the columns as they stand in the file, not the items as they follow each other in the form.
    has_blank : bool
        The column that such a shift leaves blank is blank.
    before, after : float
        Mean correlation of two items of one scale, as the columns stand and after the shift, of the pairs that tell (see `Guess`).
    """

    first: int
    step: int
    in_file_order: bool
    has_blank: bool
    before: float
    after: float

    def is_like(self, other: Shift | None) -> bool:
        return other is not None and (self.step, self.in_file_order) == (other.step, other.in_file_order)


def item_pairs(form: Instrument) -> Array:
    """How each two items should go together, of shape (items, items): 1, -1 where one of them is reversed, 0 in different scales.

    An item belongs to the shortest scale that has it; scales that share items with a shorter one are left out.
    """
    places = {item.id: place for place, item in enumerate(form.items)}
    together = np.zeros((len(places), len(places)), np.int8)
    taken: set[str] = set()
    for scale in sorted((one for one in form.scales if one.method in ("sum", "mean")), key=lambda one: len(one.items)):
        if taken & set(scale.items):
            continue
        taken.update(scale.items)
        held = [places[item] for item in scale.items]
        signs = np.array([-1 if item in scale.reversed else 1 for item in scale.items], np.int8)
        together[np.ix_(held, held)] = np.outer(signs, signs)
    np.fill_diagonal(together, 0)
    return together


@dataclass(frozen=True)
class Guess:
    """One way in which answers may stand wrong.

    Attributes
    ----------
    first, step, in_file_order
        As in `Shift`.
    blank : int
        The column that the shift leaves blank.
    before : ndarray
        Pairs of columns that hold two items of one scale as they stand, and would not if the guess were right: 1, or -1 where one of
        the two is reversed; 0 for all other pairs. In a form whose items all point one way there are none, and nothing is said.
    after : ndarray
        The same for pairs that would hold two items of one scale, and do not as they stand.
    together : ndarray
        All pairs that would hold two items of one scale.
    """

    first: int
    step: int
    in_file_order: bool
    blank: int
    before: Array
    after: Array
    together: Array


def guess_of(pairs: Array, places: Array, k: int, step: int, in_file_order: bool) -> Guess:
    """The shift by one from the column at place `k` on; `places` is how the columns of the items follow each other."""
    source, target = (places[k:-1], places[k + 1 :]) if step == 1 else (places[k + 1 :], places[k:-1])
    blank = places[k] if step == 1 else places[-1]
    holds = np.arange(len(places))  # the item whose answers a column holds; that of the blank one is nobody's
    holds[target] = source
    is_held = np.ones(pairs.shape, bool)
    is_held[blank] = is_held[:, blank] = False
    together = np.where(is_held, pairs[np.ix_(holds, holds)], 0)
    differs = is_held & (together != pairs)
    return Guess(int(places[k]), step, in_file_order, int(blank),
                 upper(np.where(differs, pairs, 0)), upper(np.where(differs, together, 0)), upper(together))  # fmt: skip


def upper(square: Array) -> Array:
    """What stands above the diagonal: each pair once."""
    found: Array = square[np.triu_indices(len(square), 1)]
    return found


def weights(lines: list[Array], pairs: int) -> Array:
    return np.array(lines, np.float64).reshape(len(lines), pairs)


class ShiftSearch:
    """Looks for a shift in sums of answers."""

    def __init__(self, form: Instrument, file_order: Sequence[int]) -> None:
        pairs = item_pairs(form)
        order = list(range(len(form.items)))
        orders = [(np.array(order), False)] + ([] if list(file_order) == order else [(np.array(file_order), True)])
        every = [guess_of(pairs, places, k, step, in_file_order)
                 for places, in_file_order in orders for step in (1, -1) for k in range(len(order) - 1)]  # fmt: skip
        self._guesses = [one for one in every if min(np.count_nonzero(one.before), np.count_nonzero(one.after)) >= PAIRS_AT_LEAST]
        count = len(upper(pairs))
        self._before = weights([one.before for one in self._guesses], count)
        self._after = weights([one.after for one in self._guesses], count)
        self._together = weights([one.together for one in self._guesses], count)

    def shift_in(self, sums: Sums) -> Shift | None:
        """The shift that lets most items of one scale go together, where it helps enough; None where none does."""
        if sums.rows < ROWS_AT_LEAST or not self._guesses:
            return None
        r = upper(sums.correlations(ROWS_AT_LEAST))
        is_known = ~np.isnan(r)
        r = np.where(is_known, r, 0.0)
        before, after = mean_of(self._before, r, is_known), mean_of(self._after, r, is_known)
        is_blank = sums.both.diagonal()[[one.blank for one in self._guesses]] == 0
        least = np.where(is_blank, WITH_A_BLANK_COLUMN, 1.0)
        # The level keeps a guess from winning by the pairs that it leaves out. Comparisons with NaN are false.
        level = np.abs(r).sum() / max(1, np.count_nonzero(is_known))
        fit = self._together @ r - level * (np.abs(self._together) @ is_known)
        fit[~((after >= least * AFTER_AT_LEAST) & (after - before >= least * GAIN_AT_LEAST))] = -np.inf
        best = int(np.argmax(fit))
        if fit[best] == -np.inf:
            return None
        one = self._guesses[best]
        return Shift(one.first, one.step, one.in_file_order, bool(is_blank[best]), float(before[best]), float(after[best]))


def mean_of(signs: Array, r: Array, is_known: Array) -> Array:
    """The mean correlation of each line of pairs, NaN where too few are known."""
    counts = np.abs(signs) @ is_known
    means: Array = np.full(len(signs), np.nan)
    np.divide(signs @ r, counts, out=means, where=counts >= PAIRS_AT_LEAST)
    return means


@dataclass
class Run:
    """Blocks of rows one after the other that look shifted in the same way."""

    first_row: int
    sums: Sums
    shift: Shift


class ColumnWatch:
    """Adds up answers as they arrive and says at the end whether they look shifted or turned.

    Parameters
    ----------
    form, absent, codes, coding
        As for `Instrument.check`.
    file_order : list of int
        Items (their positions in the form) in the order in which their columns stand.
    """

    def __init__(self, form: Instrument, absent: Any, codes: Any, coding: str | None, file_order: Sequence[int]) -> None:
        self._form = form
        self._reader = AnswerReader(form, absent, codes, coding)
        self._codes = CodeCounts(form, self._reader)
        self._search = ShiftSearch(form, file_order)
        self._blocks = Blocks(ROWS_A_BLOCK)
        self._total: Sums | None = None
        self._runs: list[Run] = []

    def add(self, columns: Sequence[Any], rows: int) -> None:
        """The next rows, one column an item."""
        answers = self._reader.read(columns, rows)
        self._codes.add(columns, answers, rows)
        for block in self._blocks.add(answers):
            self._add_block(block)

    def _add_block(self, answers: Array) -> None:
        sums = Sums.of(answers)
        start = self._total.rows if self._total else 0
        shift = self._search.shift_in(sums)
        last = self._runs[-1] if self._runs else None
        if shift and last and shift.is_like(last.shift) and last.first_row + last.sums.rows == start:
            last.sums += sums
        elif shift:
            self._runs.append(Run(start, sums, shift))
        self._total = sums if self._total is None else self._total + sums

    def findings(self, names: Sequence[str], counts_from: int = 0) -> list[Finding]:
        """Shifts and turned items as questions; in their words rows are counted from `counts_from`."""
        rest = self._blocks.rest()
        if rest is not None:
            self._add_block(rest)
        if self._total is None:
            return []
        whole = self._search.shift_in(self._total)
        if whole and (not self._runs or sum(run.sums.rows for run in self._runs) > self._total.rows // 2):
            return [shift_finding(self._form, whole, names)]
        found = []
        for run in self._runs:
            shift = self._search.shift_in(run.sums) or run.shift
            found.append(shift_finding(self._form, shift, names, run.first_row, run.sums.rows, counts_from))
        by_codes = self._codes.shift()
        if by_codes and not found:
            found.append(code_finding(self._form, by_codes, names))
        return found or [turned_finding(self._form, items, names) for items in turned_items(self._form, self._total)]


EXPECTED = "each answer in the column of its item: compare your item texts, then mend the file or columns="


def looks_shifted(step: int, item: str, order: str, why: str) -> str:
    return f"answers that look shifted by one column to the {'right' if step == 1 else 'left'} from item {item} on{order} ({why})"


def shift_finding(form: Instrument, shift: Shift, names: Sequence[str], row: int | None = None, rows: int = 0,
                  counts_from: int = 0) -> Finding:  # fmt: skip
    from cftkit.findings import Finding

    item, column = form.items[shift.first].id, str(names[shift.first])
    part = "" if row is None else f"rows {row + counts_from} to {row + rows - 1 + counts_from}, "
    blank = ", and the column that a shift leaves blank is blank" if shift.has_blank else ""
    why = f"r = {shift.after:.2f} after a shift, {shift.before:.2f} before{blank}"
    found = looks_shifted(shift.step, item, ", in the order of the file" if shift.in_file_order else "", why)
    return Finding("shifted_answers", f"{part}item {item}", EXPECTED, found, row=row, item=item, column=column, is_fault=False)


def code_finding(form: Instrument, shift: CodeShift, names: Sequence[str]) -> Finding:
    from cftkit.findings import Finding

    item, column = form.items[shift.first].id, str(names[shift.first])
    why = f"{shift.gained} cells that are no answers as they stand are answers after a shift"
    found = looks_shifted(shift.step, item, "", why)
    return Finding("shifted_answers", f"item {item}", EXPECTED, found, item=item, column=column, is_fault=False)


def turned_items(form: Instrument, sums: Sums) -> list[list[tuple[int, float]]]:
    """Reversed items that go with the other items of their scale as they stand, and how much: all of a scale, or each alone."""
    if sums.rows < ROWS_AT_LEAST:
        return []
    r = sums.correlations(ROWS_AT_LEAST)
    places = {item.id: place for place, item in enumerate(form.items)}
    found: list[list[tuple[int, float]]] = []
    seen: set[int] = set()
    for scale in sorted((one for one in form.scales if one.method in ("sum", "mean") and one.reversed), key=lambda one: len(one.items)):
        turned = [places[item] for item in scale.items if item in scale.reversed]
        straight = [places[item] for item in scale.items if item not in scale.reversed]
        if len(straight) < STRAIGHT_AT_LEAST or seen & set(turned):
            continue
        among = r[np.ix_(straight, straight)][np.triu_indices(len(straight), 1)]
        if not np.isfinite(among).all() or among.mean() < TOGETHER_AT_LEAST:
            continue
        with_straight = [(item, float(r[item, straight].mean())) for item in turned]
        values = np.array([value for _, value in with_straight])
        if values.min() > 0 and values.mean() >= (TURNED_AT_LEAST if len(values) == 1 else ALL_TURNED_AT_LEAST):
            seen.update(turned)
            found.append(with_straight)
            continue
        doubtful = [(item, value) for item, value in with_straight if value >= TURNED_AT_LEAST]
        seen.update(item for item, _ in doubtful)
        found += [[one] for one in doubtful]
    return found


def turned_finding(form: Instrument, items: Sequence[tuple[int, float]], names: Sequence[str]) -> Finding:
    from cftkit.findings import Finding

    ids = [form.items[place].id for place, _ in items]
    one = len(items) == 1
    value = sum(value for _, value in items) / len(items)
    what = f"item {ids[0]} looks" if one else f"items {', '.join(ids)} look"
    expected = "answers as they were given, as scoring turns reversed items: if these were turned before, turn them back"
    return Finding("turned_answers", f"item {ids[0]}" if one else f"items {', '.join(ids)}", expected,
                   f"{what} turned already (r = {value:.2f} with the items that are not reversed)",
                   item=ids[0] if one else None, column=str(names[items[0][0]]) if one else None, is_fault=False)  # fmt: skip
