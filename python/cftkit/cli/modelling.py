# SPDX-License-Identifier: Apache-2.0
"""What the commands about the model print: practices, factors, programmes."""

from __future__ import annotations

from typing import Any

import cftkit as library
from cftkit import facts_json
from cftkit.display_model import factors_text, programmes_in_full
from cftkit.display_practices import practice_text, practices_text, words_of
from cftkit.errors import Error
from cftkit.naming import unknown
from cftkit.practice_lists import Practices

FOOT = "The person chooses; no practice fits everybody. `cftkit practice ID` shows one."
PARTS = ("name", "purpose", "invitation", "closing")


def language_given(language: str) -> str:
    """A language that the model has texts in.

    Raises
    ------
    cftkit.Error
        bad_argument, naming them
    """
    known = library.model().languages
    if language not in known:
        raise Error("bad_argument", "--language", unknown("", "", language, known).expected, language)
    return language


def practices_found(family: str | None, system: str | None, flow: str | None, grows: str | None, minutes: float | None) -> Practices:
    seconds = None
    if minutes is not None:
        if not 0 <= minutes <= 24 * 60:
            raise Error("bad_argument", "--minutes", "minutes from 0 to 1440", f"{minutes:g}")
        seconds = int(minutes * 60)
    try:
        return library.practices().find(family=family, system=system, flow=flow, grows=grows, max_seconds=seconds)
    except Error as error:
        raise Error(error.code, f"--{error.where}", error.expected, error.found) from None


def practices_told(found: Practices, language: str) -> list[str]:
    return [practices_text(found, language), *([FOOT] if found else [])]


def practice_told(id: str, as_json: bool, language: str) -> str:
    practice = library.practice(id)
    if not as_json:
        return practice_text(practice, language)
    plain: dict[str, Any] = facts_json.practice_plain(practice)
    closing = practice._model._find_text(practice.closing_id or "", language)
    texts = {part: words_of(practice, part, language) for part in PARTS if part != "closing"} | {"closing": closing}
    return facts_json.written(plain | {"texts": {part: text for part, text in texts.items() if text}})


def factors_told(as_json: bool, language: str) -> str:
    factors = library.protective_factors()
    if not as_json:
        return factors_text(factors, language)
    rows = []
    for one in factors:
        texts = {part: words_of(one, part, language) for part in ("name", "question", "meaning", "signpost")}
        rows.append(facts_json.factor_plain(one) | {"texts": {part: text for part, text in texts.items() if text}})
    return facts_json.written(rows)


def programmes_told() -> str:
    return programmes_in_full(library.programmes())
