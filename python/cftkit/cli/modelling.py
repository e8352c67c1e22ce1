# SPDX-License-Identifier: Apache-2.0
"""What the commands about the model print: practices, factors, programmes."""

from __future__ import annotations

from typing import Any

import cftkit as library
from cftkit import facts_json
from cftkit._cftkit import Practice
from cftkit.display_model import factors_text, programme_text, programmes_in_full
from cftkit.display_practices import own_invitations, practice_text, practices_text, words_of
from cftkit.errors import Error
from cftkit.naming import listed
from cftkit.practice_lists import Practices, family_named

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
        raise Error("bad_argument", "--language", listed(known), language)
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


def practices_told(found: Practices, as_json: bool, language: str) -> list[str]:
    if as_json:
        return [facts_json.written([with_texts(one, language) for one in found])]
    return [practices_text(found, language), *([FOOT] if found else [])]


def with_texts(practice: Practice, language: str) -> dict[str, Any]:
    """A practice with what a person reads; a variant that is begun in its own way has its own invitation."""
    plain: dict[str, Any] = facts_json.practice_plain(practice)
    closing = practice._model._find_text(practice.closing_id or "", language)
    texts = {part: words_of(practice, part, language) for part in PARTS if part != "closing"} | {"closing": closing}
    own = {variant.id: text for variant, text in own_invitations(practice, language)}
    for variant in plain["variants"]:
        if variant["id"] in own:
            variant["texts"] = {"invitation": own[variant["id"]]}
    return plain | {"texts": {part: text for part, text in texts.items() if text}}


def practice_told(id: str, as_json: bool, language: str) -> str:
    model = library.model()
    if model._find_practice(id) is None and (family := family_named(model, id)) is not None:
        raise Error("unknown_practice", "", f"the id of a practice; this is a family: `cftkit practices --family {family.id}`", id)
    practice = library.practice(id)
    return facts_json.written(with_texts(practice, language)) if as_json else practice_text(practice, language)


def factors_told(as_json: bool, language: str) -> str:
    factors = library.protective_factors()
    if not as_json:
        return factors_text(factors, language)
    rows = []
    for one in factors:
        texts = {part: words_of(one, part, language) for part in ("name", "question", "meaning", "signpost")}
        rows.append(facts_json.factor_plain(one) | {"texts": {part: text for part, text in texts.items() if text}})
    return facts_json.written(rows)


def programmes_told(as_json: bool) -> str:
    programmes = library.programmes()
    return facts_json.written([facts_json.programme_plain(one) for one in programmes]) if as_json else programmes_in_full(programmes)


def programme_told(id: str, as_json: bool) -> str:
    programme = library.programme(id)
    return facts_json.written(facts_json.programme_plain(programme)) if as_json else programme_text(programme)
