# SPDX-License-Identifier: Apache-2.0
"""Arguments of the compiled values: one with a wrong name is told by it, and no word of a person is changed on the way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import wraps
from inspect import Parameter, Signature
from typing import Any

from cftkit._cftkit import CheckIn, FactorAnswer, Formulation, FormulationEntry, FormulationLink, ThreeSystems
from cftkit.errors import Error
from cftkit.naming import has_surrogate, near

NAMES: dict[type, dict[str, Any]] = {
    ThreeSystems: {"by_name": {"threat": None, "drive": None, "soothing": None}},
    CheckIn: {
        "by_name": {
            **dict.fromkeys(("systems", "felt_safeness", "distress", "energy", "minutes_free")),
            "place": "unknown",
        },
    },
    FactorAnswer: {
        "needed": ("factor",),
        "by_place": {"presence": "not_answered"},
        "by_name": {"strength": None, "reachable_now": "unknown", "since": None},
    },
    FormulationEntry: {"needed": ("id", "text"), "by_name": {"locus": None}},
    FormulationLink: {"needed": ("from_", "to")},
    Formulation: {
        "by_name": {"experiences": (), "fears": (), "strategies": (), "consequences": (), "self_relating": (), "links": ()},
    },
}


def signature_of(needed: Sequence[str], by_place: dict[str, Any], by_name: dict[str, Any]) -> Signature:
    parameters = [Parameter("self", Parameter.POSITIONAL_ONLY)]
    parameters += [Parameter(name, Parameter.POSITIONAL_OR_KEYWORD) for name in needed]
    parameters += [Parameter(name, Parameter.POSITIONAL_OR_KEYWORD, default=value) for name, value in by_place.items()]
    parameters += [Parameter(name, Parameter.KEYWORD_ONLY, default=value) for name, value in by_name.items()]
    return Signature(parameters)


def require_consistent(answer: FactorAnswer) -> None:
    """What is not there has no strength and cannot be reached: one of the two was a slip, and only the person knows which."""
    if answer.presence != "not_present":
        return
    if answer.strength:
        raise Error("bad_argument", "strength", "None or 0 where presence is not_present", str(answer.strength))
    if answer.reachable_now == "yes":
        raise Error("bad_argument", "reachable_now", "no or unknown where presence is not_present", "yes")


def name_arguments(
    type_: Any, *, needed: Sequence[str] = (), by_place: dict[str, Any] | None = None, by_name: dict[str, Any] | None = None
) -> None:
    """Checks the names before the compiled part does, which would answer with its signature alone."""
    in_order = [*needed, *(by_place or {})]
    known = [*in_order, *(by_name or {})]
    first = type_.__init__

    @wraps(first)
    def __init__(self: Any, /, *given: Any, **named: Any) -> None:
        if len(given) > len(in_order):
            raise Error("bad_argument", known[len(in_order)] if by_name else "", expected(), f"{len(given)} values without a name")
        values = dict(zip(in_order, given, strict=False))
        for name, value in named.items():
            if name not in known or name in values:
                suggestion = "".join(f" ({one}?)" for one in near(name, known)[:1] if one != name)
                raise Error("bad_argument", name, expected(), f"{name} twice" if name in values else name + suggestion)
            values[name] = value
        for name in needed:
            if name not in values:
                raise Error("bad_argument", name, expected(), "nothing")
        for name, value in values.items():
            if isinstance(value, str) and has_surrogate(value):
                raise Error("bad_argument", name, "text that UTF-8 can hold", "half a character, a lone surrogate")
        first(self, **values)
        if isinstance(self, FactorAnswer):
            require_consistent(self)

    def expected() -> str:
        return "the arguments " + ", ".join(in_order + [f"{name}=" for name in by_name or {}])

    setattr(__init__, "__signature__", signature_of(needed, by_place or {}, by_name or {}))
    type_.__init__ = __init__
