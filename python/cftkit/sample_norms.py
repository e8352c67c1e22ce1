# SPDX-License-Identifier: Apache-2.0
"""Mean and SD of a sample of one's own, by name only."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from cftkit import _cftkit
from cftkit._cftkit import NormValues
from cftkit.columns import Columns, resolve
from cftkit.errors import Error
from cftkit.tables import array_columns, scale_index, score_columns

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument, MissingRule


def rows_text(count: int) -> str:
    return "1 row" if count == 1 else f"{count} rows"


def of_sample(
    form: Instrument,
    table: Any,
    scale: str,
    *,
    columns: Columns = None,
    reliability: float | tuple[float, str] | None = None,
    missing_rule: str | MissingRule = "complete",
    absent: Mapping[Any, str] | None = None,
    codes: Mapping[str, int] | None = None,
    coding: str | None = None,
) -> NormValues:
    """Mean and SD (n - 1) of the scores of a sample of your own, as `NormValues` that say so.

    Each row counts that has a score; choose the rows yourself (one time only, say). Reliability is never computed here: give
    it, or leave it out.

    Parameters
    ----------
    form : Instrument
    table : array or frame
    scale : str
        ``"burnout"``, or ``"total.raw"`` for a variant.
    reliability : float or (float, str)
        With the id of its source.
    columns, missing_rule, absent, codes, coding : as for `Instrument.score`

    Raises
    ------
    cftkit.Error
        bad_parameter where fewer than two rows have a score, or all have the same

    Examples
    --------
    >>> import cftkit, numpy as np
    >>> sheets = np.array([[0] * 9, [1] * 9, [2] * 9])
    >>> cftkit.NormValues.of_sample(cftkit.instrument("phq_9"), sheets, "total").parameters
    {'mean': (9.0, 'this sample: 3 rows'), 'sd': (9.0, 'this sample: 3 rows')}
    """
    _cftkit._check_reading(absent, codes)
    name = form.scales[scale_index(form, scale)].id
    if isinstance(table, np.ndarray):
        if columns is not None or table.ndim != 2:
            raise Error("bad_argument", "table", "a table with a row a person, and columns= for frames only", "an array")
        answers, rows = array_columns(table, absent, codes), len(table)
    else:
        from cftkit.frames import answers_of, column_names, frame_of

        frame = frame_of(table)
        items = resolve(columns, column_names(frame.to_native()), [item.id for item in form.items])
        answers, rows = [answers_of(frame, item, absent=absent, codes=codes) for item in items], len(frame)
    values = score_columns(form, answers, rows, missing_rule, absent, codes, coding).values[name]
    scored = [float(value) for value in values[~np.isnan(values)]]
    if len(set(scored)) < 2:
        raise Error("bad_parameter", name, "at least two rows with scores that differ", f"{rows_text(len(scored))} with a score")
    mean = math.fsum(scored) / len(scored)
    sd = math.sqrt(math.fsum((value - mean) ** 2 for value in scored) / (len(scored) - 1))
    source = f"this sample: {rows_text(len(scored))}"
    return NormValues(name, mean=(mean, source), sd=(sd, source), reliability=reliability)
