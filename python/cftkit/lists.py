# SPDX-License-Identifier: Apache-2.0
"""Lists that print as a whole."""

from __future__ import annotations

from cftkit import display
from cftkit._cftkit import Explanation, Instrument, Norm


class Instruments(list[Instrument]):
    """A list of instruments that prints as a table."""

    def __repr__(self) -> str:
        return display.instruments_text(self)

    def _repr_html_(self) -> str:
        return display.instruments_html(self)


class Norms(tuple[Norm, ...]):
    """The studies whose numbers are known for an instrument; prints as a table, a row a sample and scale."""

    __slots__ = ()

    def __repr__(self) -> str:
        return display.norms_text(self)

    def _repr_html_(self) -> str:
        return display.norms_html(self)


class Explanations(list[Explanation]):
    """How the scores of one person came about, a scale each; prints item by item."""

    def to_text(self) -> str:
        """All of them, for people."""
        return "\n".join(one.to_text() for one in self)

    def to_json(self) -> str:
        """A JSON array, one object a scale."""
        return "[" + ", ".join(one.to_json() for one in self) + "]"

    def __repr__(self) -> str:
        return self.to_text().rstrip("\n")

    def _repr_html_(self) -> str:
        return "".join(display.explanation_html(one) for one in self)


for _public in (Instruments, Explanations, Norms):
    _public.__module__ = "cftkit"
