# SPDX-License-Identifier: Apache-2.0
"""Cells that are no answer to the item of their column, and are one to its neighbour: a shift seen by codes alone.

It needs items with codes of their own; where all items of a form have the same codes there is nothing to see. The thresholds are ours
(status: expert_default); docs/check.md says more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cftkit.answer_sums import NOTHING, AnswerReader
from cftkit.tables import Array

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument

CELLS_AT_LEAST = 10  # cells that become answers by the shift
COLUMNS_AT_LEAST = 2  # columns in which they stand
LOST_AT_MOST = 0.1  # cells that are answers as they stand and would not be, for each cell that becomes one


@dataclass(frozen=True)
class CodeShift:
    """From the column of item `first` (its position) on, `gained` cells become answers and `lost` cells stop being answers."""

    first: int
    step: int
    gained: int
    lost: int


class CodeCounts:
    """Counts column by column which cells are answers to the item itself, and to the item before or after it."""

    def __init__(self, form: Instrument, reader: AnswerReader) -> None:
        self._reader = reader
        self._has_own_codes = len({item.codes for item in form.items}) > 1
        count = len(form.items)
        self._gained = {step: np.zeros(count, np.int64) for step in (1, -1)}
        self._lost = {step: np.zeros(count, np.int64) for step in (1, -1)}

    def add(self, columns: Sequence[Any], answers: Array, rows: int) -> None:
        """The next rows; `answers` is what the reader made of them."""
        if not self._has_own_codes or not rows:
            return
        is_own = answers != NOTHING
        cells = list(columns)
        for step in (1, -1):
            turned = cells[step:] + cells[:step]
            is_others = np.roll(self._reader.read(turned, rows) != NOTHING, step, axis=1)
            is_others[:, 0 if step == 1 else -1] = is_own[:, 0 if step == 1 else -1]  # nobody stands before the first or after the last
            self._gained[step] += np.count_nonzero(is_others & ~is_own, axis=0)
            self._lost[step] += np.count_nonzero(is_own & ~is_others, axis=0)

    def shift(self) -> CodeShift | None:
        """The shift that makes the most answers of cells that are none, where it helps enough."""
        best: CodeShift | None = None
        for step in (1, -1):
            gained, lost = self._gained[step], self._lost[step]
            for first in range(len(gained) - 1):
                part = slice(first + 1, None) if step == 1 else slice(first, -1)
                one = CodeShift(first, step, int(gained[part].sum()), int(lost[part].sum()))
                enough = one.gained >= CELLS_AT_LEAST and np.count_nonzero(gained[part]) >= COLUMNS_AT_LEAST
                if enough and one.lost <= LOST_AT_MOST * one.gained and (best is None or one.gained - one.lost >= best.gained - best.lost):
                    best = one
        return best
