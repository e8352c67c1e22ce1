# SPDX-License-Identifier: Apache-2.0
"""Change and series of frames: opened, scored, and given back as the same kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import narwhals as nw
import numpy as np

from cftkit import _cftkit
from cftkit.change_tables import Column, Key, Result, keys_of
from cftkit.columns import Columns, require, resolve
from cftkit.errors import Error
from cftkit.frame_answers import answers_of
from cftkit.frame_columns import NewColumn, backing_of, series_of
from cftkit.frame_kinds import OpenFrame, column_names, open_frame
from cftkit.tables import score_columns

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument
    from cftkit.tables import ScoreTable


@dataclass
class Given:
    """A frame with its scores, and who and when each row is."""

    opened: OpenFrame
    backing: str
    table: ScoreTable
    ids: list[str]
    keys: list[Key]
    times: list[Any]


def given_frame(
    form: Instrument, data: Any, columns: Columns, id: str | Sequence[str], time: str, missing_rule: Any, absent: Any, codes: Any,
    coding: str | None,
) -> Given:  # fmt: skip
    _cftkit._check_reading(absent, codes)
    opened = open_frame(data)
    frame = opened.frame
    available = column_names(frame.to_native())
    ids = [id] if isinstance(id, str) else list(id)
    if not ids:
        raise Error("bad_argument", "id", "the column that says who each row is of", "none")
    require(ids, available, "id")
    require([time], available, "time")
    items = resolve(columns, available, [item.id for item in form.items])
    answers = [answers_of(frame, name, absent=absent, codes=codes) for name in items]
    table = score_columns(form, answers, len(frame), missing_rule, absent, codes, coding)
    keys = keys_of([frame[name].to_list() for name in ids], ids)
    return Given(opened, backing_of(frame, items), table, ids, keys, frame[time].to_list())


TYPES = {"text": nw.String(), "number": nw.Float64(), "count": nw.Int64(), "truth": nw.Boolean()}


def new_column(column: Column) -> NewColumn:
    """The same as frames hold it: texts as their few words and the place of each."""
    if column.kind != "text":
        numbers = column.values.astype(np.int64) if column.kind == "count" else column.values
        return NewColumn(column.name, TYPES[column.kind], numbers)
    places: dict[str | None, int] = {}
    numbers = np.array([places.setdefault(word, len(places)) for word in column.values.tolist()], dtype=np.intp)
    return NewColumn(column.name, TYPES["text"], numbers, np.array(list(places) or [None], dtype=object))


def framed(given: Given, result: Result) -> Any:
    """The result as a frame of the same kind, the columns of the ids first."""
    for column in result.columns:
        if column.name in given.ids:
            raise Error("doubled_columns", "id", "a column whose name the result does not use itself", repr(column.name))
    frame = given.opened.frame
    who = nw.maybe_reset_index(frame.select(given.ids)[result.people])
    added = [series_of(new_column(column), frame.implementation, given.backing) for column in result.columns]
    return given.opened.given_back(who.with_columns(*added))
