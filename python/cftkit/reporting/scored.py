# SPDX-License-Identifier: Apache-2.0
"""The forms of a report, scored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cftkit.assessment import instrument as shipped
from cftkit.columns import Columns, resolve
from cftkit.errors import Error
from cftkit.figures.segments import band_set_for
from cftkit.findings import Finding, answer_findings
from cftkit.tables import Array, ScoreTable, score_columns

if TYPE_CHECKING:
    from cftkit._cftkit import BandSet, Instrument, Scale
    from cftkit.reporting.answers import Answers

    Forms = Mapping[Any, Columns] | Sequence[Instrument | str]


@dataclass(frozen=True)
class Reading:
    """How answers are read and what is done where they are missing."""

    missing_rule: Any
    absent: Mapping[Any, str] | None
    codes: Mapping[str, int] | None
    coding: str | None

    def rule_of(self, form: Instrument) -> Any:
        """The rule of one form, where each has its own."""
        if not isinstance(self.missing_rule, Mapping):
            return self.missing_rule
        return self.missing_rule.get(form.id, "complete")


@dataclass
class ScoredForm:
    """A form, the columns of its items, its scores, and what is wrong with its answers."""

    form: Instrument
    columns: list[str]
    table: ScoreTable
    rule: Any
    findings: list[Finding]

    @property
    def scales(self) -> list[tuple[int, Scale]]:
        return [(index, scale) for index, scale in enumerate(self.form.scales) if scale.is_default]

    def values(self, index: int) -> Array:
        found: Array = self.table._lines["value"][index]
        return found

    def reasons(self, index: int) -> Array:
        from cftkit.tables import REASONS

        found: Array = REASONS[self.table._lines["reason"][index]]
        return found

    def bands(self, scale: Scale) -> BandSet | None:
        return band_set_for(self.form, scale)

    def all_some_none(self) -> tuple[int, int, int]:
        """Rows with each score, with some, and with none."""
        if not self.scales:
            return 0, 0, len(self.table)
        are_scored = np.array([~np.isnan(self.values(index)) for index, _ in self.scales])
        whole, some = are_scored.all(axis=0), are_scored.any(axis=0)
        return int(whole.sum()), int((some & ~whole).sum()), int((~some).sum())


def forms_of(given: Forms) -> list[tuple[Instrument, Columns]]:
    """The instruments with where their items stand.

    Raises
    ------
    cftkit.Error
        bad_argument, unknown_instrument
    """
    if isinstance(given, str) or not isinstance(given, Mapping | Sequence) or not given:
        raise Error("bad_argument", "forms", 'the forms with their columns, such as {"proqol_5": "proqol_{item}"}', repr(given))
    pairs: list[tuple[Any, Columns]] = list(given.items()) if isinstance(given, Mapping) else [(one, None) for one in given]
    found = [(shipped(one) if isinstance(one, str) else one, columns) for one, columns in pairs]
    ids = [getattr(form, "id", repr(form)) for form, _ in found]
    for id in ids:
        if ids.count(id) > 1:
            raise Error("bad_argument", "forms", "each form once", repr(id))
    return found


def score_form(form: Instrument, columns: Columns, answers: Answers, reading: Reading) -> ScoredForm:
    """Scores a form for each row and looks through its answers."""
    names = resolve(columns, answers.names, [item.id for item in form.items])
    cells = [answers.column(name) for name in names]
    marks = (reading.absent, reading.codes, reading.coding)
    rule = reading.rule_of(form)
    table = score_columns(form, cells, answers.rows, rule, *marks)
    return ScoredForm(form, names, table, rule, answer_findings(form, cells, names, answers.rows, *marks))
