# SPDX-License-Identifier: Apache-2.0
"""Sums of answers and of products of answers, item by item: whole numbers, so that it does not matter how rows arrive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cftkit import _cftkit
from cftkit.tables import SPACES, Array

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument

WIDEST = 1000  # codes beyond this (their squares would leave the whole numbers that floats hold) are not looked at
REMEMBERED = 4096  # different cells that are kept in mind
NOTHING = np.iinfo(np.int16).min


@dataclass
class Sums:
    """Sums over the rows in which both items have an answer. All are whole numbers, kept as floats, which hold them exactly.

    Attributes
    ----------
    rows : int
        How many rows were added up, with answers or without.
    both, first, square, product : ndarray of shape (items, items)
        For items i and j: rows with both, the sum of the answers to i there, of their squares, and of the products.
    """

    rows: int
    both: Array
    first: Array
    square: Array
    product: Array

    @classmethod
    def of(cls, answers: Array) -> Sums:
        """Of a table of codes, a row a person, with NOTHING where there is no answer."""
        given = answers != NOTHING
        codes = np.where(given, answers, 0).astype(np.float64)
        valid = given.astype(np.float64)
        return cls(len(answers), valid.T @ valid, codes.T @ valid, (codes * codes).T @ valid, codes.T @ codes)

    def __add__(self, other: Sums) -> Sums:
        return Sums(self.rows + other.rows, self.both + other.both, self.first + other.first, self.square + other.square,
                    self.product + other.product)  # fmt: skip

    def correlations(self, rows_at_least: int) -> Array:
        """Correlation of each two items, NaN where fewer rows have both, or where all answers are the same."""
        spread = self.both * self.square - self.first * self.first
        together = self.both * self.product - self.first * self.first.T
        with np.errstate(divide="ignore", invalid="ignore"):
            found: Array = together / np.sqrt(spread * spread.T)
        found[(self.both < rows_at_least) | (spread <= 0) | (spread.T <= 0)] = np.nan
        return found


class AnswerReader:
    """Reads columns of cells as codes; what is no legal answer to its item counts as no answer."""

    def __init__(self, form: Instrument, absent: Any, codes: Any, coding: str | None) -> None:
        self._form, self._absent, self._codes, self._coding = form, absent, codes, coding or ""
        self._known: dict[Any, int] = {}  # a cell to its line in the table of codes
        self._lines = np.zeros((0, len(form.items)), np.int16)
        lowest, highest = -WIDEST, WIDEST
        if not self._coding:  # a coding may move codes anywhere
            lowest, highest = min(item.lowest_code for item in form.items), max(item.highest_code for item in form.items)
        self._lowest = max(lowest, -WIDEST)
        self._numbers = self._table(list(range(self._lowest, min(highest, WIDEST) + 1)))

    def read(self, columns: Sequence[Any], rows: int) -> Array:
        """A table of codes of shape (rows, items), NOTHING where there is none."""
        answers = np.full((rows, len(self._form.items)), NOTHING, np.int16)
        for item, column in enumerate(columns):
            if isinstance(column, np.ndarray) and column.dtype.kind in "iuf":
                answers[:, item] = self._read_numbers(column, item)
            elif rows:
                answers[:, item] = self._read_cells(list(column), item)
        return answers

    def _read_numbers(self, column: Array, item: int) -> Array:
        values: Array = np.ma.getdata(column)
        if not len(self._numbers):
            return np.full(len(values), NOTHING, np.int16)
        end = self._lowest + len(self._numbers)
        with np.errstate(invalid="ignore"):
            is_near = (values >= self._lowest) & (values < end)
            if values.dtype.kind == "f":
                is_near &= values == np.floor(values)
        if np.ma.isMaskedArray(column):
            is_near &= ~np.ma.getmaskarray(column)
        places = np.where(is_near, values, self._lowest).astype(np.int64) - self._lowest
        found: Array = np.where(is_near, self._numbers[places, item], NOTHING)
        return found

    def _read_cells(self, column: list[Any], item: int) -> Array:
        new = [cell for cell in set(column) if cell not in self._known]
        if len(self._known) + len(new) > REMEMBERED:
            self._known, self._lines = {}, self._lines[:0]
            new = list(set(column))
        if new:
            self._known.update(zip(new, range(len(self._lines), len(self._lines) + len(new)), strict=True))
            self._lines = np.concatenate([self._lines, self._table(new)])
        places = np.fromiter(map(self._known.__getitem__, column), np.int64, len(column))
        found: Array = self._lines[places, item]
        return found

    def _table(self, cells: list[Any]) -> Array:
        """What each cell is as an answer to each item."""
        values = np.array([self._code(cell) for cell in cells], np.int16)
        table = np.repeat(values[:, None], len(self._form.items), axis=1)
        illegal_rows, illegal_items, _ = _cftkit._find_faults(
            self._form, [cells] * len(self._form.items), len(cells), self._absent, self._codes, self._coding
        )
        table[illegal_rows, illegal_items] = NOTHING
        return table

    def _code(self, cell: Any) -> int:
        """The number that a cell says, or NOTHING."""
        number: Any = cell
        if isinstance(cell, str):
            word = cell.strip(SPACES)
            number = (self._codes or {}).get(word)
            if number is None and _cftkit._is_number(word):
                number = float(word)
            if word in (self._absent or {}):
                return NOTHING
        try:
            whole = int(number)
        except (TypeError, ValueError, OverflowError):
            return NOTHING
        if whole != number or abs(whole) > WIDEST or whole in (self._absent or {}):
            return NOTHING
        return whole


class Blocks:
    """Cuts tables of codes that arrive in chunks of any size into blocks of a fixed size."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._waiting: list[Array] = []
        self._rows = 0

    def add(self, answers: Array) -> Iterator[Array]:
        """The blocks that are full now."""
        self._waiting.append(answers)
        self._rows += len(answers)
        if self._rows < self._size:
            return
        joined = np.concatenate(self._waiting)
        whole = len(joined) // self._size * self._size
        yield from (joined[start : start + self._size] for start in range(0, whole, self._size))
        self._waiting, self._rows = [joined[whole:]], len(joined) - whole

    def rest(self) -> Array | None:
        """What is left at the end; None where nothing is."""
        return np.concatenate(self._waiting) if self._rows else None
