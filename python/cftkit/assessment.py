# SPDX-License-Identifier: Apache-2.0
"""Instruments and scores: the functions of the package and the methods of Instrument that are written in Python."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from cftkit import _cftkit, display, over_time, quality, sample_norms
from cftkit._cftkit import Instrument, MissingRule, Norm, NormValues, SourceLibrary
from cftkit.columns import Columns, names_given, texts
from cftkit.errors import Error
from cftkit.findings import Finding, Findings, check_table
from cftkit.lists import Explanations, Instruments
from cftkit.tables import array_columns, require_answer_type, row_position, score_columns

DEFAULT_INCLUDE = ("reason",)
FOR_FRAMES = "columns=, keep=, include=, scales=, prefix=, norm=, sample= and bands= for frames only"


def instruments() -> Instruments:
    """All shipped instruments.

    Examples
    --------
    >>> import cftkit
    >>> "proqol_5" in [form.id for form in cftkit.instruments()]
    True
    """
    return Instruments(_cftkit.instruments())


def instrument(id: str) -> Instrument:
    """The shipped instrument with this id or alias.

    Raises
    ------
    cftkit.Error
        unknown_instrument, naming the nearest; ambiguous_alias, naming all that it fits

    Examples
    --------
    >>> import cftkit
    >>> cftkit.instrument("PHQ-9").id
    'phq_9'
    """
    if not isinstance(id, str):
        raise Error("bad_argument", "id", "the id of an instrument", repr(id))
    return _cftkit.instrument(id)


def check(text: str, *, instrument: Instrument | None = None, sources: SourceLibrary | None = None) -> Findings:
    """Everything that is wrong with a document (instrument, bands, norms, vectors, sources, or one of the model alone), in order.

    Parameters
    ----------
    text : str
        The document itself, not its path.
    instrument : Instrument, optional
        For bands, norms and vectors: the form that they belong to.
    sources : SourceLibrary, optional
        The publications that it may cite.

    Examples
    --------
    >>> import cftkit
    >>> [finding.what for finding in cftkit.check("{")]
    ['not_json']
    """
    return Findings(Finding(what, where, expected, found) for what, where, expected, found in _cftkit._check(text, instrument, sources))


def check_collection(forms: Sequence[Instrument]) -> Findings:
    """What is wrong with forms of your own side by side, and beside the shipped ones.

    Ids and aliases that two forms claim, forms that are named and do not exist, editions that supersede each other in a circle.

    Parameters
    ----------
    forms : list of Instrument
        Loaded with `from_file` or `from_json`; shipped forms are known without being named.

    Returns
    -------
    Findings
        The `row` of each is the position of the form in the list.

    Examples
    --------
    >>> import cftkit
    >>> cftkit.check_collection([cftkit.instrument("phq_9")])
    nothing found
    """
    found = _cftkit._check_collection(list(forms))
    return Findings(Finding(what, where, expected, given, row=form) for form, what, where, expected, given in found)


def from_json(text: str, *, bands: Sequence[str] = (), norms: Sequence[str] = (), sources: SourceLibrary | None = None) -> Instrument:
    """An instrument of your own, from the text of its document and of its bands and norms.

    Raises
    ------
    cftkit.Error
        with the first fault; `cftkit.check` gives all of them
    """
    return _cftkit._from_json(text, list(bands), list(norms), sources)


def from_file(path: str | os.PathLike[str], *, sources: SourceLibrary | None = None) -> Instrument:
    """An instrument of your own, from a document or from a folder with instrument.json, bands/ and norms/.

    Raises
    ------
    cftkit.Error
        cannot_read_file, or the first fault of the document
    """
    if not os.path.exists(path):
        raise Error("cannot_read_file", os.fspath(path), "a file that can be read", os.strerror(errno.ENOENT))
    return _cftkit._from_file(os.fspath(path), sources)


def _is_one_person(answers: Any) -> bool:
    if isinstance(answers, str | os.PathLike):
        expected = "answers, not the path of a file: read it first, with pandas, polars or pyarrow"
        raise Error("bad_argument", "answers", expected, repr(answers))
    if isinstance(answers, bytes | Mapping):
        raise Error("bad_argument", "answers", "a list of answers, or a table", type(answers).__name__)
    if isinstance(answers, np.ndarray):
        if answers.ndim not in (1, 2):
            raise Error("wrong_shape", "answers", "one row of answers, or a table with a row a person", f"{answers.ndim} dimensions")
        if answers.dtype.kind == "S":
            require_answer_type(answers)
        return answers.ndim == 1
    if isinstance(answers, list | tuple):
        if any(isinstance(one, Mapping) for one in answers):
            raise Error("bad_argument", "answers", "one person's answers, or a frame", "a list of dicts: make a frame of it first")
        return True
    from cftkit.frames import is_frame

    if is_frame(answers):
        return False
    if not hasattr(answers, "__iter__"):
        raise Error("bad_argument", "answers", "a list of answers, or a table", type(answers).__name__)
    return True


def score(
    self: Instrument,
    answers: Any,
    *,
    columns: Columns = None,
    keep: Sequence[str] | str = (),
    include: Sequence[str] = DEFAULT_INCLUDE,
    scales: Sequence[str] | None = None,
    missing_rule: str | MissingRule = "complete",
    absent: Mapping[Any, str] | None = None,
    codes: Mapping[str, int] | None = None,
    coding: str | None = None,
    prefix: str | None = None,
    norm: Norm | str | None = None,
    sample: str | None = None,
    bands: str | Mapping[str, str] | None = None,
) -> Any:
    """Scores one person's answers, or each row of a table; what goes in comes out.

    Parameters
    ----------
    answers : list, one-dimensional array, two-dimensional array or frame
        One person: an answer an item in the order asked, each a whole number, None or NaN (blank), or the name of an
        absence. Many people: a NumPy array of shape (rows, items), a frame of pandas, polars or pyarrow, or a DuckDB relation.
    columns : str, list of str, dict or None
        For frames: a pattern such as ``"proqol_{item}"``, names in item order, ``{item: column}``, or None where exactly
        one pattern fits.
    keep : list of str
        For frames: columns to carry over.
    include : list of str
        For frames: columns beside each value, of ``reason`` (the default), ``bounds``, ``items_used``, ``bands``,
        ``is_filled_in``, ``rules`` and ``alerts``; with norm= also ``t_score``, ``z_score`` and ``percentile``.
    scales : list of str or None
        For frames: which scales, ``"total.mean_of_items"`` for a variant; None for each scale's default variant.
    missing_rule : "complete", "published" or cftkit.prorate(n)
        What to do when an answer is missing.
    absent : dict
        What your own marks mean: ``{99: "refused"}``.
    codes : dict
        What texts mean: ``{"Never": 1}``.
    coding : str or None
        Id of one of the instrument's codings.
    prefix : str or None
        For frames: what the new columns begin with; ``{instrument}_`` where None.
    norm : Norm, str or None
        For frames: the study, or its id, whose people T scores, z scores and percentiles compare with.
    sample : str or None
        For frames: which of the study's samples, where several have numbers.
    bands : str, dict or None
        For frames: id of the set of bands, or ``{scale: id}``; None where one set is published.

    Returns
    -------
    Scores, ScoreTable or a frame of the same kind
        For one person, a NumPy array, a frame.

    Raises
    ------
    cftkit.Error
        wrong_answer_count, not_an_answer, unknown_column, ambiguous_columns, doubled_columns, wrong_column_type,
        lazy_frame, unknown_norm, wrong_norm, ambiguous_norm, unknown_band_set, wrong_metric, ambiguous_bands,
        no_published_rule, bad_missing_rule, coding_not_named, unknown_coding, bad_argument. A person's missing or illegal
        answers are reasons, never errors.

    Examples
    --------
    >>> import cftkit
    >>> scores = cftkit.instrument("phq_9").score([1, 0, 2, 1, None, 0, 1, 0, 1])
    >>> scores["total"].value is None, scores["total"].reason, scores["total"].highest_possible
    (True, 'missing_items', 9.0)
    >>> [alert.item for alert in scores.alerts]
    ['9']
    """
    _cftkit._check_reading(absent, codes)
    if isinstance(answers, set | frozenset):
        raise Error("bad_argument", "", "answers in the order asked", "a set, which has no order")
    include = texts("include", include)
    keep = [keep] if isinstance(keep, str) else names_given("keep", keep)
    if scales is not None:
        scales = texts("scales", scales)
        if not scales:
            raise Error("bad_argument", "scales", "at least one scale, or None for each scale's default variant", "none")
    named = (columns, scales, prefix, norm, sample, bands)
    is_for_frames = bool(keep) or include != list(DEFAULT_INCLUDE) or any(one is not None for one in named)
    if _is_one_person(answers):
        if is_for_frames:
            raise Error("bad_argument", "", FOR_FRAMES, "one person's answers")
        return self._score_one(answers, missing_rule, absent, codes, coding or "", False)
    if isinstance(answers, np.ndarray):
        if is_for_frames:
            raise Error("bad_argument", "", FOR_FRAMES, "an array")
        return score_columns(self, array_columns(answers, absent, codes), len(answers), missing_rule, absent, codes, coding)
    from cftkit.frames import score_frame

    return score_frame(
        self, answers, columns=columns, keep=keep, include=include, scales=scales, missing_rule=missing_rule,
        absent=absent, codes=codes, coding=coding, prefix=prefix, norm=norm, sample=sample, bands=bands,
    )  # fmt: skip


def explain(
    self: Instrument,
    answers: Any,
    *,
    row: int | None = None,
    columns: Columns = None,
    scale: str | None = None,
    missing_rule: str | MissingRule = "complete",
    absent: Mapping[Any, str] | None = None,
    codes: Mapping[str, int] | None = None,
    coding: str | None = None,
) -> Explanations:
    """How one person's scores came about, item by item.

    Parameters
    ----------
    answers : as for `score`
    row : int
        For tables: the position of the row, from 0.
    scale : str or None
        One scale only; None for each scale's default variant.

    Examples
    --------
    >>> import cftkit
    >>> [one] = cftkit.instrument("phq_9").explain([1, 0, 2, 1, 1, 0, 1, 0, 1], scale="total")
    >>> one.score.value
    7.0
    """
    _cftkit._check_reading(absent, codes)
    if _is_one_person(answers):
        if row is not None or columns is not None:
            raise Error("bad_argument", "", "row= and columns= for tables only", "one person's answers")
        scores = self._score_one(answers, missing_rule, absent, codes, coding or "", False)
    else:
        if isinstance(answers, np.ndarray):
            require_answer_type(answers)
            cells = answers[row_position(row, len(answers))].tolist()
        else:
            from cftkit.frames import row_of

            cells = row_of(self, answers, columns, row)
        scores = self._score_one(cells, missing_rule, absent, codes, coding or "", True)
    wanted = [scale] if scale is not None else [one.id for one in self.scales if one.is_default]
    return Explanations(scores.explain(one) for one in wanted)


def check_answers(
    self: Instrument,
    table: Any,
    *,
    columns: Columns = None,
    id: str | Sequence[str] | None = None,
    absent: Mapping[Any, str] | None = None,
    codes: Mapping[str, int] | None = None,
    coding: str | None = None,
) -> Findings:
    """Look before you score: every cell that is no answer, doubled ids, rows that say the same everywhere, and, as questions,
    answers that look shifted by a column or turned already.

    Parameters
    ----------
    table : array or frame
    columns : as for `score`
    id : str or list of str
        Columns that together should name each row once.

    Examples
    --------
    >>> import cftkit, numpy as np
    >>> print(cftkit.instrument("phq_9").check(np.array([[0, 1, 2, 3, 99, 1, 2, 3, 0]])))
    illegal_code at row 0, item 5: expected 0 to 3; found 99 -> absent={99: ...}?
    """
    _cftkit._check_reading(absent, codes)
    return check_table(self, table, columns=columns, id=id, absent=absent, codes=codes, coding=coding)


def _html(self: Instrument) -> str:
    return display.instrument_html(self)


def _attach() -> None:
    # The class is compiled; these methods are Python's share of it.
    setattr(check_answers, "__name__", "check")
    for name, method in {
        "score": score,
        "explain": explain,
        "check": check_answers,
        "change": over_time.change,
        "series": over_time.series,
        "quality": quality.quality,
        "straight_line": quality.straight_line,
        "from_json": staticmethod(from_json),
        "from_file": staticmethod(from_file),
        "__repr__": display.instrument_text,
        "_repr_html_": _html,
    }.items():
        setattr(Instrument, name, method)
    setattr(NormValues, "of_sample", staticmethod(sample_norms.of_sample))


_attach()
