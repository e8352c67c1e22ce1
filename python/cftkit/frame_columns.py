# SPDX-License-Identifier: Apache-2.0
"""The columns of a scored frame: which there are, and how each kind of frame holds them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import narwhals as nw
import numpy as np

from cftkit.errors import Error
from cftkit.frame_answers import MASKED
from cftkit.frame_norms import BY_NORM, NamedBands, NormedScores
from cftkit.tables import REASONS, Array, ScoreTable, scale_index

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument

INCLUDE = ("reason", "bounds", "items_used", "bands", "is_filled_in", "alerts", "rules")
NULLABLE = {nw.Float64: "Float64", nw.Int64: "Int64", nw.String: "string", nw.Boolean: "boolean"}


@dataclass(frozen=True)
class NewColumn:
    """A column to give: its numbers, or the few words that it holds and the place of each row's word."""

    name: str
    dtype: Any
    numbers: Array
    words: Array | None = None

    @property
    def cells(self) -> Array:
        found: Array = self.numbers if self.words is None else self.words[self.numbers]
        return found


def check_include(include: Sequence[str], *, norm: Any = None, sample: Any = None, bands: Any = None) -> list[str]:
    """The words of include=, held against the arguments that go with them."""
    if isinstance(include, str):
        raise Error("bad_argument", "include", 'a list such as ["reason", "bands"]', repr(include))
    for word in include:
        if word not in INCLUDE + BY_NORM:
            raise Error("bad_argument", "include", "any of " + ", ".join(INCLUDE + BY_NORM), repr(word))
        if word in BY_NORM and norm is None:
            raise Error("bad_argument", "include", f"norm= with {word}: which people to compare with is a choice", "no norm")
    if norm is not None and not set(BY_NORM) & set(include):
        raise Error("bad_argument", "norm", "one of " + ", ".join(BY_NORM) + " in include=", "none")
    if sample is not None and norm is None:
        raise Error("bad_argument", "sample", "norm= with sample=", repr(sample))
    if bands is not None and "bands" not in include:
        raise Error("bad_argument", "bands", "bands in include=", "none")
    return list(include)


def wanted_scales(form: Instrument, scales: Sequence[str] | None) -> list[tuple[int, str]]:
    """Index and column name (without prefix) of the scales to give: each default variant, or those asked for."""
    if scales is None:
        return [(i, scale.scale) for i, scale in enumerate(form.scales) if scale.is_default]
    if isinstance(scales, str):
        raise Error("bad_argument", "scales", "a list of scales", repr(scales))
    return [(scale_index(form, name), name.replace(".", "_")) for name in scales]


def new_columns(
    form: Instrument, table: ScoreTable, include: Sequence[str], scales: Sequence[str] | None, prefix: str | None,
    normed: NormedScores | None = None, bands: NamedBands | None = None,
) -> list[NewColumn]:  # fmt: skip
    """Every column to give, those of one scale side by side."""
    start = f"{form.id}_" if prefix is None else prefix
    number, count, text, truth = nw.Float64(), nw.Int64(), nw.String(), nw.Boolean()
    lines = table._lines
    given: list[NewColumn] = []

    def add(name: str, dtype: Any, numbers: Array, words: Array | None = None) -> None:
        given.append(NewColumn(start + name, dtype, numbers, words))

    wanted = wanted_scales(form, scales)
    if bands is not None:
        bands.require_some([index for index, _ in wanted])
    for word in BY_NORM:
        if normed is not None and word in include:
            normed.require_some([index for index, _ in wanted], word)

    for index, name in wanted:
        add(name, number, lines["value"][index])
        if "reason" in include:
            add(f"{name}_reason", text, lines["reason"][index], REASONS)
        if "bounds" in include:
            add(f"{name}_lowest_possible", number, lines["lowest"][index])
            add(f"{name}_highest_possible", number, lines["highest"][index])
        if "items_used" in include:
            add(f"{name}_items_used", count, lines["items_used"][index].astype(np.int64))
        if "bands" in include:
            words, places = table._band_words(index) if bands is None or bands.set_of(index) is None else bands.words(index)
            add(f"{name}_bands", text, places, words)
        if "is_filled_in" in include:
            add(f"{name}_is_filled_in", truth, lines["is_filled_in"][index])
        for word in BY_NORM:
            if normed is None or word not in include or not normed.fits(index, word):
                continue
            for ending, numbers in normed.columns(index, word, "bounds" in include):
                add(f"{name}_{word}{ending}", number, numbers)
            if word == "percentile":
                add(f"{name}_percentile_basis", text, np.zeros(len(table), dtype=np.intp), np.array([normed.basis(index)], dtype=object))
    if "rules" in include:
        for rule in form.rules:
            words, places = table._outcome_words(rule.id)
            add(rule.id, text, places, words)
    if "alerts" in include:
        add("alerts", count, table.alerts.astype(np.int64))
        add("alerts_not_assessed", count, table.alerts_not_assessed.astype(np.int64))
    return given


def backing_of(frame: nw.DataFrame[Any], names: Sequence[Any]) -> str:
    """What holds the answers of a pandas frame, all alike: "arrow", "nullable" or (for the rest) ""."""
    if frame.implementation != nw.Implementation.PANDAS:
        return ""
    native = frame.to_native()
    kinds = {type(native[name].dtype).__name__ for name in names}
    if kinds == {"ArrowDtype"}:
        return "arrow"
    return "nullable" if kinds <= MASKED else ""


def series_of(column: NewColumn, backend: Any, backing: str = "") -> nw.Series[Any]:
    """A column in the frame library of the answers; a missing value is null where the library knows null."""
    if backing == "arrow":
        return arrow_backed(series_of(column, nw.Implementation.PYARROW))
    is_nullable = backing == "nullable"
    if column.words is not None:
        words = nw.new_series(column.name, column.words.tolist(), column.dtype, backend=backend)
        return (nullable(words) if is_nullable else words)[column.numbers]
    series = nw.new_series(column.name, column.numbers, column.dtype, backend=backend)
    if is_nullable:
        return nullable(series)
    if column.dtype != nw.Float64 or series.implementation.is_pandas_like():  # pandas writes a missing float as NaN
        return series
    given = nw.col(column.name)
    return series.to_frame().select(nw.when(~given.is_nan()).then(given))[column.name]


def nullable(series: nw.Series[Any]) -> nw.Series[Any]:
    return nw.from_native(series.to_native().astype(NULLABLE[type(series.dtype)]), series_only=True)


def arrow_backed(series: nw.Series[Any]) -> nw.Series[Any]:
    pandas = nw.dependencies.get_pandas()
    held = pandas.Series(pandas.arrays.ArrowExtensionArray(series.to_native()), name=series.name)
    return nw.from_native(held, series_only=True)
