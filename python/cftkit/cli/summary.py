# SPDX-License-Identifier: Apache-2.0
"""What `score` says at the end: rows without a score, answers that could not be used, and alerts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np

from cftkit import _cftkit
from cftkit._cftkit import Instrument
from cftkit.cli.options import Marks
from cftkit.findings import cell_says
from cftkit.tables import ScoreTable

KINDS = {"text": "text", "illegal_code": "no code of the form"}


class Tally:
    """Counts for one questionnaire, chunk by chunk."""

    def __init__(self, form: Instrument, scales: Sequence[str]) -> None:
        self._form = form
        self._scales = scales
        self._rows = Counter[str]()
        self._answers = Counter[str]()

    def add(self, columns: Sequence[Sequence[Any]], table: ScoreTable, marks: Marks) -> None:
        if not len(table):
            return
        are_scored = np.array([~np.isnan(table.values[scale]) for scale in self._scales]).reshape(len(self._scales), len(table))
        whole, some = are_scored.all(axis=0), are_scored.any(axis=0)
        self._rows += Counter(rows=len(table), all=int(whole.sum()), some=int((some & ~whole).sum()), none=int((~some).sum()))
        self._rows += Counter(alerts=int(np.count_nonzero(table.alerts)), not_assessed=int(np.count_nonzero(table.alerts_not_assessed)))
        rows, items, _ = _cftkit._find_faults(self._form, columns, len(table), marks.absent, marks.codes, marks.coding or "")
        self._answers.update(cell_says(columns[item][row])[0] for row, item in zip(rows, items, strict=True))

    def lines(self, check: str) -> list[str]:
        """Nothing where every row has every score, every answer was used and no alert is due; `check` shows the answers."""
        found = []
        counts = self._rows
        if self._scales and counts["all"] < counts["rows"]:
            several = len(self._scales) > 1
            parts = [
                f"{counts['all']} with all {len(self._scales)} scores" if several else f"{counts['all']} with a score",
                f"{counts['some']} with some" if several else "",
                f"{counts['none']} with none",
            ]
            found.append(f"{self._form.id}: {amount(counts['rows'], 'row')}, {', '.join(part for part in parts if part)}")
        total = sum(self._answers.values())
        if total:
            kinds = ", ".join(f"{count} {KINDS[kind]}" for kind, count in self._answers.most_common())
            found.append(f"{self._form.id}: {amount(total, 'answer')} could not be used: {kinds}; see: {check}")
        if counts["alerts"] or counts["not_assessed"]:
            fired = f"{amount(counts['alerts'], 'row')} with an answer that raises an alert, {counts['not_assessed']} not assessed"
            found.append(f"{self._form.id}: {fired}; --include alerts says which: please look at them today")
        return found


def amount(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
