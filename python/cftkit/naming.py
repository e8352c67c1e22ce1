# SPDX-License-Identifier: Apache-2.0
"""Words that a caller names: the error where one does not exist, with what may have been meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from cftkit.errors import Error


def listed(words: Iterable[str]) -> str:
    return "one of " + ", ".join(words)


def near(word: str, known: Sequence[str]) -> list[str]:
    """Those that are spelt much the same."""
    from difflib import get_close_matches

    return get_close_matches(word.lower(), known, n=3, cutoff=0.6)


def unknown(code: str, where: str, word: str, known: Sequence[str]) -> Error:
    """The error for a word that does not exist: it names those that are near, or all."""
    return Error(code, where, listed(near(word, known) or known) if known else "no name: there are none", word)


def text_given(where: str, given: Any, expected: str) -> str:
    """A text.

    Raises
    ------
    cftkit.Error
        bad_argument
    """
    if not isinstance(given, str) or has_surrogate(given):
        raise Error("bad_argument", where, expected, repr(given))
    return given


def has_surrogate(text: str) -> bool:
    """True for half a character, which no file can hold: "\\ud800"."""
    return not text.isascii() and any("\ud800" <= one <= "\udfff" for one in text)


def word_given(where: str, given: Any, known: Sequence[str]) -> str:
    """One of a few words.

    Raises
    ------
    cftkit.Error
        bad_argument, naming all
    """
    if text_given(where, given, listed(known)) not in known:
        raise Error("bad_argument", where, listed(known), given)
    return str(given)
