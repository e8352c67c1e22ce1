# SPDX-License-Identifier: Apache-2.0
"""How each row of a frame was answered; the same kind of frame comes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import narwhals as nw

from cftkit import _cftkit
from cftkit.columns import Columns, require, resolve
from cftkit.errors import Error
from cftkit.frame_answers import answers_of
from cftkit.frame_columns import NewColumn, backing_of, series_of
from cftkit.frame_kinds import column_names, open_frame
from cftkit.quality import NAMES

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument

TYPES = {"i": nw.Int64(), "f": nw.Float64(), "b": nw.Boolean()}


def quality_frame(
    form: Instrument, data: Any, columns: Columns, keep: Sequence[str] | str, prefix: str | None, absent: Any, codes: Any,
    coding: str | None,
) -> Any:  # fmt: skip
    opened = open_frame(data)
    frame = opened.frame
    available = column_names(frame.to_native())
    kept = [keep] if isinstance(keep, str) else list(keep)
    require(kept, available, "keep")
    items = resolve(columns, available, [item.id for item in form.items])
    given = [answers_of(frame, name, absent=absent, codes=codes) for name in items]
    found = _cftkit._quality_columns(form, given, len(frame), absent, codes, coding or "")
    start = f"{form.id}_" if prefix is None else prefix
    backing = backing_of(frame, items)
    added = []
    for name in NAMES:
        if start + name in kept:
            raise Error("doubled_columns", "prefix", "column names that are not kept already", repr(start + name))
        series = series_of(NewColumn(start + name, TYPES[found[name].dtype.kind], found[name]), frame.implementation, backing)
        # A whole number that may be absent is a float in pandas' own columns.
        is_float = name != "longest_run_code" or (frame.implementation.is_pandas_like() and not backing)
        added.append(series if is_float else series.cast(nw.Int64()))
    return opened.given_back(frame.with_columns(*added).select(kept + [series.name for series in added]))
