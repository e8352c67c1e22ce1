# SPDX-License-Identifier: Apache-2.0
"""Yes, no or unknown."""

from __future__ import annotations

from enum import Enum
from typing import NoReturn


class Ternary(Enum):
    """Yes, no or unknown: "not known" is not "no".

    It has no truth value: compare with ``== "yes"``, or combine with ``&``, ``|`` and ``~``, which follow Kleene's three-valued
    logic.

    Examples
    --------
    >>> import cftkit
    >>> cftkit.Ternary("yes") & cftkit.Ternary.unknown
    Ternary.unknown
    >>> (cftkit.Ternary.no & "unknown") == "no"
    True
    """

    no = "no"
    unknown = "unknown"
    yes = "yes"

    def __bool__(self) -> NoReturn:
        raise TypeError("a Ternary has no truth value (unknown is not no): did you mean == 'yes'?")

    def __eq__(self, other: object) -> bool:
        return self is other or self.value == other

    def __hash__(self) -> int:
        return hash(self.value)

    def __and__(self, other: Ternary | str) -> Ternary:
        return min(self, Ternary(other), key=_ORDER.index)

    def __or__(self, other: Ternary | str) -> Ternary:
        return max(self, Ternary(other), key=_ORDER.index)

    def __invert__(self) -> Ternary:
        return _ORDER[2 - _ORDER.index(self)]

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"Ternary.{self.value}"


_ORDER = (Ternary.no, Ternary.unknown, Ternary.yes)
Ternary.__module__ = "cftkit"
