# SPDX-License-Identifier: Apache-2.0
"""Frames of pandas, polars, pyarrow and DuckDB, through narwhals: the same kind of frame comes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from cftkit.columns import Columns, require, resolve
from cftkit.errors import Error
from cftkit.frame_answers import answers_of
from cftkit.frame_columns import INCLUDE, backing_of, check_include, new_columns, series_of
from cftkit.frame_kinds import Frame, column_names, is_frame, open_frame
from cftkit.frame_norms import Bands, NamedBands, NormedScores, OneByOne
from cftkit.tables import row_position, score_columns

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument, Norm

__all__ = ["INCLUDE", "answers_of", "check_include", "column_names", "frame_of", "is_frame", "row_of", "score_frame"]


def frame_of(data: Any) -> Frame:
    """The frame as narwhals sees it.

    Raises
    ------
    cftkit.Error
        lazy_frame, doubled_columns, bad_argument
    """
    return open_frame(data).frame


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
    norm: Norm | str | None = None,
    sample: str | None = None,
    bands: Bands = None,
) -> Any:
    """Scores each row of a frame; see `Instrument.score`."""
    opened = open_frame(data)
    frame = opened.frame
    available = column_names(frame.to_native())
    include = check_include(include, norm=norm, sample=sample, bands=bands)
    kept = [keep] if isinstance(keep, str) else list(keep)
    require(kept, available, "keep")
    held = resolve(columns, available, [item.id for item in form.items])
    answers = [answers_of(frame, name, absent=absent, codes=codes) for name in held]
    table = score_columns(form, answers, len(frame), missing_rule, absent, codes, coding)

    one_by_one = OneByOne(form, table, answers, missing_rule, absent, codes, coding)
    normed = None if norm is None else NormedScores(one_by_one, norm, sample)
    named = None if bands is None else NamedBands(one_by_one, bands, normed)
    given = new_columns(form, table, include, scales, prefix, normed, named)
    names = [column.name for column in given]
    for name in names:
        if name in kept or names.count(name) > 1:
            raise Error("doubled_columns", "prefix", "column names that are not kept already", repr(name))
    backing = backing_of(frame, held)
    added = [series_of(column, frame.implementation, backing) for column in given]
    return opened.given_back(frame.with_columns(*added).select(kept + names))


def row_of(form: Instrument, data: Any, columns: Columns, row: int | None) -> list[Any]:
    """The cells of one row, in item order."""
    frame = frame_of(data)
    names = resolve(columns, column_names(frame.to_native()), [item.id for item in form.items])
    position = row_position(row, len(frame))
    one = frame[position : position + 1]
    return [one[name].to_list()[0] for name in names]
