# SPDX-License-Identifier: Apache-2.0
"""Columns that one score alone decides: T scores, z scores, percentiles and bands of a named set.

Many rows have the same score. Each different one is scored once more as one person, by the functions that single scores use, and its result
stands in every row that has it. So a table gives what the rows give one by one, and no rule is written twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from cftkit import _cftkit
from cftkit.errors import Error
from cftkit.tables import Array, ScoreTable, scale_index

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument, Norm, Score

Bands: TypeAlias = str | Mapping[str, str] | None

BY_NORM = ("t_score", "z_score", "percentile")


@dataclass(frozen=True)
class Distinct:
    """One row for each different score, and for every row the place of its score among them."""

    rows: Array
    places: Array


def distinct_floats(values: Array) -> tuple[Array, Array]:
    """The different values, and the place of each among them; NaN is one value."""
    seen = np.unique(values)
    return seen, np.searchsorted(seen, values)


def distinct_scores(value: Array, lowest: Array, highest: Array) -> Distinct:
    """Rows that differ in value or bounds."""
    known = np.flatnonzero((value == lowest) & (value == highest))
    other = np.flatnonzero(~((value == lowest) & (value == highest)))
    places = np.empty(len(value), dtype=np.intp)
    seen, at = distinct_floats(value[known])
    first = np.empty(len(seen), dtype=np.intp)
    first[at[::-1]] = known[::-1]
    places[known] = at
    key = np.zeros(len(other), dtype=np.int64)
    for numbers in (value, lowest, highest):
        parts, part = distinct_floats(numbers[other])
        key = key * max(1, len(parts)) + part
    _, first_other, at_other = np.unique(key, return_index=True, return_inverse=True)
    places[other] = at_other + len(seen)
    return Distinct(np.concatenate([first, other[first_other]]), places)


class OneByOne:
    """Scores rows of a table as single persons, as the table was scored."""

    def __init__(self, form: Instrument, table: ScoreTable, answers: Sequence[Any], missing_rule: Any, absent: Any, codes: Any,
                 coding: str | None) -> None:  # fmt: skip
        self.form = form
        self._table = table
        self._answers = answers
        self._reading = (missing_rule, absent, codes, coding or "")
        self._distinct: dict[int, Distinct] = {}

    def blank(self, index: int) -> Score:
        """The scale's score of a person who answered nothing."""
        sheet: list[Any] = [None] * len(self.form.items)
        return self.form._score_one(sheet, *self._reading, True)[self.form.scales[index].id]

    def each(self, index: int, result: Callable[[Score], Any]) -> tuple[list[Any], Array]:
        """What each different score of a scale gives, and the place of each row's."""
        if index not in self._distinct:
            lines = self._table._lines
            self._distinct[index] = distinct_scores(lines["value"][index], lines["lowest"][index], lines["highest"][index])
        found = self._distinct[index]
        scale = self.form.scales[index].id
        rows = ([column[row] for column in self._answers] for row in found.rows.tolist())
        return [result(self.form._score_one(cells, *self._reading, True)[scale]) for cells in rows], found.places


class NormedScores:
    """T scores, z scores and percentiles in one sample of one study's norm.

    Raises
    ------
    cftkit.Error
        unknown_norm, bad_argument
    """

    def __init__(self, one_by_one: OneByOne, norm: Norm | str, sample: str | None) -> None:
        if not isinstance(norm, str | _cftkit.Norm):
            raise Error("bad_argument", "norm", "a norm of the form, or its id", repr(norm))
        self._one_by_one = one_by_one
        self._norm = one_by_one.form.norm(norm) if isinstance(norm, str) else norm
        self._sample = {} if sample is None else {"sample": sample}

    def of(self, score: Score, word: str) -> Any:
        return getattr(_cftkit, word)(score, self._norm, **self._sample)

    def fits(self, index: int, word: str) -> bool:
        """False where the norm says nothing of the scale."""
        try:
            self.of(self._one_by_one.blank(index), word)
        except Error as error:
            if error.code == "wrong_norm":
                return False
            raise
        return True

    def columns(self, index: int, word: str, with_bounds: bool) -> list[tuple[str, Array]]:
        """Endings of column names and their numbers, NaN where there is none."""
        if word == "percentile":
            properties = {"": "value", "_lowest": "lowest", "_highest": "highest"}
        else:
            bounds = {f"_{name}": name for name in ("lowest_possible", "highest_possible")}
            properties = {"": "value", **(bounds if with_bounds else {})}

        def result(score: Score) -> list[float]:
            normed = self.of(score, word)
            return [np.nan if (number := getattr(normed, name)) is None else number for name in properties.values()]

        each, places = self._one_by_one.each(index, result)
        lines = np.array(each, dtype=float).reshape(-1, len(properties))
        return [(ending, line[places]) for ending, line in zip(properties, lines.T, strict=True)]

    def basis(self, index: int) -> str:
        """What a percentile of the scale rests on: "table" or "normal"."""
        return str(self.of(self._one_by_one.blank(index), "percentile").basis)

    def require_some(self, indices: Sequence[int], word: str) -> None:
        """Refuses a norm that says nothing of any of the scales."""
        if indices and not any(self.fits(index, word) for index in indices):
            self.of(self._one_by_one.blank(indices[0]), word)


class NamedBands:
    """Bands of the sets that the caller names: one set for all scales, or a set a scale.

    Raises
    ------
    cftkit.Error
        unknown_scale, unknown_band_set, wrong_metric, wrong_norm, bad_argument
    """

    def __init__(self, one_by_one: OneByOne, bands: str | Mapping[str, str], normed: NormedScores | None) -> None:
        self._one_by_one = one_by_one
        self._normed = normed
        form = one_by_one.form
        self._everywhere = bands if isinstance(bands, str) else None
        if not isinstance(bands, str | Mapping):
            raise Error("bad_argument", "bands", "the id of a set of bands, or a dict from scales to ids", repr(bands))
        self._named = {} if isinstance(bands, str) else {scale_index(form, scale): set_id for scale, set_id in bands.items()}
        known = [one.id for one in form.band_sets]
        expected = "one of " + ", ".join(known) if known else "no name: no bands are published for this form"
        for set_id in [bands] if isinstance(bands, str) else bands.values():
            if set_id not in known:
                raise Error("unknown_band_set", "bands", expected, repr(set_id))

    def set_of(self, index: int) -> str | None:
        """The set named for a scale; None where none is, or where the one for all scales does not speak of it."""
        if self._everywhere is None:
            return self._named.get(index)
        scale = self._one_by_one.form.scales[index].id
        return next((one.id for one in self._one_by_one.form.band_sets if one.id == self._everywhere and scale in one.bands), None)

    def require_some(self, indices: Sequence[int]) -> None:
        """Refuses a set that speaks of none of the scales."""
        if self._everywhere is not None and indices and all(self.set_of(index) is None for index in indices):
            self._one_by_one.blank(indices[0]).bands(self._everywhere)

    def words(self, index: int) -> tuple[Array, Array]:
        set_id = self.set_of(index)
        metric = next((one.metric for one in self._one_by_one.form.band_sets if one.id == set_id), None)

        def result(score: Score) -> str:
            if metric == "t_score" and self._normed is not None:
                score = self._normed.of(score, "t_score")
            return repr(score.bands(set_id))

        each, places = self._one_by_one.each(index, result)
        words = np.empty(len(each), dtype=object)
        words[:] = each
        return words, places
