# SPDX-License-Identifier: Apache-2.0
"""Frames of pandas, polars and pyarrow, through narwhals: the same kind of frame comes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import narwhals as nw

from cftkit.columns import Columns, require, resolve
from cftkit.errors import Error
from cftkit.tables import ScoreTable, require_numbers, row_position, scale_index, score_columns

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument

INCLUDE = ("reason", "bounds", "items_used", "bands", "is_filled_in", "alerts", "rules")


def is_frame(data: object) -> bool:
    """True for every frame, lazy ones too."""
    try:
        native = nw.from_native(data, pass_through=True)
    except nw.exceptions.DuplicateError:
        return True
    return isinstance(native, nw.DataFrame | nw.LazyFrame)


def column_names(data: Any) -> list[Any]:
    names = getattr(data, "column_names", None)
    return list(names if names is not None else data.columns)


def frame_of(data: Any) -> nw.DataFrame[Any]:
    """The frame as narwhals sees it.

    Raises
    ------
    cftkit.Error
        lazy_frame, doubled_columns, bad_argument
    """
    if isinstance(data, nw.DataFrame | nw.LazyFrame):
        data = data.to_native()
    frame: nw.DataFrame[Any] | nw.LazyFrame[Any]
    try:
        frame = nw.from_native(data)
    except nw.exceptions.DuplicateError as fault:
        names = column_names(data)
        doubled = next(name for name in names if names.count(name) > 1)
        raise Error("doubled_columns", "", "each column name once", repr(doubled)) from fault
    except TypeError as fault:
        raise Error("bad_argument", "", "a frame of pandas, polars or pyarrow", type(data).__name__) from fault
    if isinstance(frame, nw.LazyFrame):
        raise Error("lazy_frame", "", "a frame that is in memory: collect it first", type(data).__name__)
    return frame


def answers_of(frame: nw.DataFrame[Any], name: str, *, absent: Any = None, codes: Any = None, lenient: bool = False) -> Any:
    """A column as the scorer takes it: an array of numbers, or a list of mixed cells."""
    series = frame.get_column(name)
    dtype = series.dtype
    if dtype.is_integer() or dtype.is_float():
        array = series.to_numpy()
        if array.dtype.kind in "iuf":
            return array
        return series.to_list()
    if dtype == nw.Boolean or (dtype.is_temporal() and not lenient):
        raise Error("wrong_column_type", f"column {name}", "numbers, or texts with codes=", str(dtype))
    cells = series.to_list()
    if not lenient:
        require_numbers(cells, f"column {name}", absent, codes)
    return cells


def check_include(include: Sequence[str]) -> list[str]:
    if isinstance(include, str):
        raise Error("bad_argument", "include", 'a list such as ["reason", "bands"]', repr(include))
    for word in include:
        if word not in INCLUDE:
            raise Error("bad_argument", "include", "any of " + ", ".join(INCLUDE), repr(word))
    return list(include)


def wanted_scales(form: Instrument, scales: Sequence[str] | None) -> list[tuple[int, str]]:
    """Index and column name (without prefix) of the scales to give: each default variant, or those asked for."""
    if scales is None:
        return [(i, scale.scale) for i, scale in enumerate(form.scales) if scale.is_default]
    if isinstance(scales, str):
        raise Error("bad_argument", "scales", "a list of scales", repr(scales))
    return [(scale_index(form, name), name.replace(".", "_")) for name in scales]


def score_series(
    form: Instrument, table: ScoreTable, include: Sequence[str], scales: Sequence[str] | None, prefix: str | None
) -> list[tuple[str, Any, Any]]:
    """Name, values and type of each column to give, those of one scale side by side."""
    start = f"{form.id}_" if prefix is None else prefix
    given: list[tuple[str, Any, Any]] = []
    for index, name in wanted_scales(form, scales):
        scale = form.scales[index].id
        given.append((start + name, table.values[scale], nw.Float64()))
        if "reason" in include:
            given.append((f"{start}{name}_reason", table.reasons[scale].tolist(), nw.String()))
        if "bounds" in include:
            given.append((f"{start}{name}_lowest_possible", table.lowest_possible[scale], nw.Float64()))
            given.append((f"{start}{name}_highest_possible", table.highest_possible[scale], nw.Float64()))
        if "items_used" in include:
            given.append((f"{start}{name}_items_used", table.items_used[scale].astype("int64"), nw.Int64()))
        if "bands" in include:
            given.append((f"{start}{name}_bands", table.bands[scale].tolist(), nw.String()))
        if "is_filled_in" in include:
            given.append((f"{start}{name}_is_filled_in", table.is_filled_in[scale], nw.Boolean()))
    if "rules" in include:
        for rule in form.rules:
            given.append((start + rule.id, table.outcomes(rule.id).tolist(), nw.String()))
    if "alerts" in include:
        given.append((f"{start}alerts", table.alerts.astype("int64"), nw.Int64()))
        given.append((f"{start}alerts_not_assessed", table.alerts_not_assessed.astype("int64"), nw.Int64()))
    return given


def score_frame(
    form: Instrument,
    data: Any,
    *,
    columns: Columns,
    keep: Sequence[str] | str,
    include: Sequence[str],
    scales: Sequence[str] | None,
    missing_rule: Any,
    absent: Any,
    codes: Any,
    coding: str | None,
    prefix: str | None,
) -> Any:
    """Scores each row of a frame; see `Instrument.score`."""
    frame = frame_of(data)
    names = column_names(frame.to_native())
    include = check_include(include)
    kept = [keep] if isinstance(keep, str) else list(keep)
    require(kept, names, "keep")
    answers = [answers_of(frame, name, absent=absent, codes=codes) for name in resolve(columns, names, [item.id for item in form.items])]
    table = score_columns(form, answers, len(frame), missing_rule, absent, codes, coding)

    result = frame
    added = []
    backend = frame.implementation
    for name, values, dtype in score_series(form, table, include, scales, prefix):
        if name in added or name in kept:
            raise Error("doubled_columns", "prefix", "column names that are not kept already", repr(name))
        series = nw.new_series(name, values, dtype, backend=backend)
        result = result.with_columns(series.fill_nan(None) if dtype == nw.Float64 else series)
        added.append(name)
    return result.select(kept + added).to_native()


def row_of(form: Instrument, data: Any, columns: Columns, row: int | None) -> list[Any]:
    """The cells of one row, in item order."""
    frame = frame_of(data)
    names = resolve(columns, column_names(frame.to_native()), [item.id for item in form.items])
    position = row_position(row, len(frame))
    one = frame[position : position + 1]
    return [one[name].to_list()[0] for name in names]
