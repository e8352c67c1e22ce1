# SPDX-License-Identifier: Apache-2.0
"""One page about a table of answers: what was scored, how complete it is, what is wrong, and what the scores are."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from cftkit import _cftkit
from cftkit.errors import Error

if TYPE_CHECKING:
    from cftkit._cftkit import MissingRule
    from cftkit.reporting.answers import Answers
    from cftkit.reporting.scored import Forms

TITLE = "Scores of questionnaires"


def report(
    data: Any,
    forms: Forms,
    *,
    id: str | Sequence[str] | None = None,
    time: str | None = None,
    norm: Any = None,
    absent: Mapping[Any, str] | None = None,
    codes: Mapping[str, int] | None = None,
    coding: str | None = None,
    missing_rule: str | MissingRule | Mapping[str, str | MissingRule] = "complete",
    to: str | os.PathLike[str] | None = None,
    title: str = TITLE,
) -> str:
    """One HTML page about a table of answers, without any reference to a network: tables, figures, sources, credit.

    No person is named. The same input gives the same bytes.

    Parameters
    ----------
    data : frame
        As for `Instrument.score`: pandas, polars, pyarrow, DuckDB.
    forms : dict or list
        The forms with their columns, ``{"proqol_5": "proqol_{item}"}``; a list where one pattern fits each. A form is an id or an
        Instrument.
    id : str or list of str, optional
        Columns that say who a row is of.
    time : str, optional
        Column that says when: tables and figures are then given for each of up to 12 times.
    norm : optional
        For change from the first time to each later one, as for `Instrument.change`; ``{form: norm}`` for several forms.
    absent, codes, coding : as for `Instrument.score`
    missing_rule : "complete", "published", cftkit.prorate(n) or dict
        ``{form: rule}`` where forms differ.
    to : path, optional
        A file to write the page to.
    title : str

    Returns
    -------
    str
        The page.

    Raises
    ------
    cftkit.Error
        missing_extra, cannot_write_file, and what `score` and `change` raise for a wrong call

    Examples
    --------
    >>> import cftkit, polars
    >>> frame = polars.DataFrame({f"q{i}": [1, 2] for i in range(1, 10)})
    >>> page = cftkit.report(frame, {"phq_9": "q{item}"})
    >>> page[:15], "not a diagnosis" in page
    ('<!doctype html>', True)
    """
    from cftkit.figures.canvas import require_plots
    from cftkit.reporting.answers import Answers

    require_plots()
    text = page_of(Answers.of_frame(data), forms, id, time, norm, absent, codes, coding, missing_rule, title)
    if to is not None:
        write(text, to)
    return text


def page_of(
    answers: Answers, forms: Forms, id: str | Sequence[str] | None, time: str | None, norm: Any, absent: Mapping[Any, str] | None,
    codes: Mapping[str, int] | None, coding: str | None, missing_rule: Any, title: str,
) -> str:  # fmt: skip
    """The page about answers of any kind of table."""
    from cftkit.reporting.answers import people_of
    from cftkit.reporting.over_waves import norms_of
    from cftkit.reporting.scored import Reading, forms_of, score_form

    if not isinstance(title, str):
        raise Error("bad_argument", "title", "a text", repr(title))
    _cftkit._check_reading(absent, codes)
    reading = Reading(missing_rule, absent, codes, coding)
    given = forms_of(forms)
    norms = norms_of([form for form, _ in given], norm)
    people = people_of(answers, id, time)
    scored = [score_form(form, columns, answers, reading) for form, columns in given]
    from cftkit.reporting.pages import whole_page

    return whole_page(title, scored, people, reading, norms, answers.rows)


def write(text: str, to: str | os.PathLike[str]) -> None:
    """Writes a page.

    Raises
    ------
    cftkit.Error
        cannot_write_file
    """
    try:
        with open(to, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as fault:
        raise Error("cannot_write_file", os.fspath(to), "a place that can be written to", fault.strerror or str(fault)) from fault


report.__module__ = "cftkit"
