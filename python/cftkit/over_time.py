# SPDX-License-Identifier: Apache-2.0
"""Change and series of many people: the methods of Instrument that take a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from cftkit.change_numbers import AnyNorm, Method, numbers_by_scale
from cftkit.change_tables import change_rows, series_rows
from cftkit.columns import Columns

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument, MissingRule


def change(
    self: Instrument,
    frame: Any,
    *,
    columns: Columns = None,
    id: str | Sequence[str],
    time: str,
    before: Any,
    after: Any,
    norm: AnyNorm = None,
    scales: Sequence[str] | None = None,
    sample: str = "",
    reliability_kind: str = "",
    method: str = "jacobson_truax",
    critical_value: float | None = None,
    criterion: str | None = None,
    is_strict: bool = False,
    least_important_difference: float | tuple[float, str] | None = None,
    missing_rule: str | MissingRule = "complete",
    absent: Mapping[Any, str] | None = None,
    codes: Mapping[str, int] | None = None,
    coding: str | None = None,
) -> Any:
    """The change of each person between two times: one row a person and scale.

    Parameters
    ----------
    frame : a frame as for `score`
        One row a person and time.
    columns, missing_rule, absent, codes, coding : as for `score`
    id : str or list of str
        The columns that say who a row is of.
    time : str
        The column that says which time; other times than the two are left out.
    before, after
        The two times, as they stand in that column.
    norm : NormValues, Norm, id of a study, or dict
        The numbers; a dict gives each scale its own. Nothing is ever taken from the frame: for that there is
        `NormValues.of_sample`, by name.
    scales : list of str or None
        Which scales; None for that of the `NormValues`, and otherwise for each scale's default variant.
    sample, reliability_kind : str
        Of a study with several.
    method, critical_value, criterion, is_strict, least_important_difference : as for `cftkit.change`

    Returns
    -------
    frame of the same kind
        The id columns, then scale, before, after, difference, direction, reliable_change_index, is_reliable,
        started_in_functional_range, has_crossed, has_crossed_back, outcome, reason and is_filled_in; people in the order in which
        they come first. Then how it was computed: method, method_status, critical_value, is_strict, least_reliable_difference,
        criterion, cut_off, is_cut_off_outside_range, is_from_two_samples and numbers, with their sources. With a least important
        difference, is_important and least_important_difference stand in place of all that is of the index. Truth values that may
        be unknown are the texts yes, no and unknown. Who has no row at one of the times is kept: the reason is no_row_before,
        no_row_after or no_row_at_either.

        For forms with alerts, alerts_before, alerts_before_not_assessed, alerts_after and alerts_after_not_assessed: how many
        fired, and for how many nothing is known; nothing where there is no row. Whoever has one should be asked, today, whatever
        the outcome is called. Words such as recovered are the field's words about two numbers, never about a person.

    Raises
    ------
    cftkit.Error
        doubled_id, naming both rows; missing_parameter, naming the scales without numbers; and as `score` and `cftkit.change`

    Examples
    --------
    >>> import cftkit, polars
    >>> phq = cftkit.instrument("phq_9")
    >>> frame = polars.DataFrame({"who": ["a", "a", "b"], "wave": [1, 2, 1], **{f"q{i}": [2, 0, 1] for i in range(1, 10)}})
    >>> own = cftkit.NormValues("total", sd=5, reliability=0.8, sources=["invented"])
    >>> changes = phq.change(frame, columns="q{item}", id="who", time="wave", before=1, after=2, norm=own)
    >>> changes.select("who", "difference", "outcome", "reason").rows()
    [('a', -18.0, 'improved', None), ('b', None, 'undetermined', 'no_row_after')]
    """
    from cftkit.change_frames import framed, given_frame

    how = Method(method, critical_value, criterion, is_strict, least_important_difference)
    numbers = numbers_by_scale(self, norm, scales, sample, reliability_kind, how)
    given = given_frame(self, frame, columns, id, time, missing_rule, absent, codes, coding)
    return framed(given, change_rows(self, given.table, given.keys, given.times, before, after, numbers, how))


def series(
    self: Instrument,
    frame: Any,
    *,
    columns: Columns = None,
    id: str | Sequence[str],
    time: str,
    norm: AnyNorm = None,
    scales: Sequence[str] | None = None,
    sample: str = "",
    reliability_kind: str = "",
    method: str = "jacobson_truax",
    critical_value: float | None = None,
    criterion: str | None = None,
    is_strict: bool = False,
    least_important_difference: float | tuple[float, str] | None = None,
    missing_rule: str | MissingRule = "complete",
    absent: Mapping[Any, str] | None = None,
    codes: Mapping[str, int] | None = None,
    coding: str | None = None,
) -> Any:
    """The series of each person over days: one row a person and scale.

    Parameters
    ----------
    frame : a frame as for `score`
        One row a person and day, in any order.
    time : str
        The column of days: dates, or texts such as 2026-03-01.
    columns, id, norm, scales and the others : as for `change`

    Returns
    -------
    frame of the same kind
        The id columns, then scale, n (rows of the person), n_scored; first, best and last, each with its day; and
        confirmed_improvement, confirmed_deterioration, definitive_improvement and definitive_deterioration (yes, no or
        unknown), each with the day since when. Days are texts such as 2026-03-01. Confirmed means: it was confirmed once; it may be
        lost again since, see definitive. Then how it was computed, as for `change`.

        For forms with alerts, alerts (how many days have one), alerts_last and alerts_last_not_assessed (how many fired on the
        last day, and for how many nothing is known) and alerts_last_day, which need not be a scored day.

    Raises
    ------
    cftkit.Error
        doubled_id, naming both rows; bad_argument for what is no day; and as `change`

    Examples
    --------
    >>> import cftkit, polars
    >>> phq = cftkit.instrument("phq_9")
    >>> days = ["2026-03-01", "2026-03-08", "2026-03-15"]
    >>> frame = polars.DataFrame({"who": ["a"] * 3, "day": days, **{f"q{i}": [2, 1, 1] for i in range(1, 10)}})
    >>> own = cftkit.NormValues("total", sd=5, reliability=0.8, sources=["invented"])
    >>> found = phq.series(frame, columns="q{item}", id="who", time="day", norm=own)
    >>> found.select("first", "best", "best_day", "definitive_improvement", "definitive_improvement_since").rows()
    [(18.0, 9.0, '2026-03-08', 'yes', '2026-03-08')]
    """
    from cftkit.change_frames import framed, given_frame

    how = Method(method, critical_value, criterion, is_strict, least_important_difference)
    numbers = numbers_by_scale(self, norm, scales, sample, reliability_kind, how)
    given = given_frame(self, frame, columns, id, time, missing_rule, absent, codes, coding)
    return framed(given, series_rows(self, given.table, given.keys, given.times, numbers, how))
