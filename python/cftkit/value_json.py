# SPDX-License-Identifier: Apache-2.0
"""JSON of the values that a user makes: three systems, a check-in, answers about factors, a formulation.

What is unknown is left out on writing; on reading it may be left out or null. A key that does not exist is refused, with its place.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from cftkit._cftkit import CheckIn, FactorAnswer, Formulation, FormulationEntry, FormulationLink, ThreeSystems
from cftkit.errors import Error
from cftkit.naming import listed, near

Made = TypeVar("Made")
Plain = dict[str, Any]

SYSTEMS = ("threat", "drive", "soothing")
CHECK_IN = ("systems", "felt_safeness", "distress", "energy", "minutes_free", "place")
ANSWER = ("factor", "presence", "strength", "reachable_now", "since")
STEPS = ("experiences", "fears", "strategies", "consequences", "self_relating")


def written(plain: Plain) -> str:
    return json.dumps(plain, ensure_ascii=False)


class _Fault:
    """Stands in a document for what may not be there, until its place is known."""

    def __init__(self, code: str, expected: str, found: str) -> None:
        self.code, self.expected, self.found = code, expected, found


def _once(pairs: list[tuple[str, Any]]) -> Plain:
    found: Plain = {}
    for key, value in pairs:
        found[key] = _Fault("duplicate_key", "each key once", key) if key in found else value
    return found


def _no_number(word: str) -> Any:
    return _Fault("not_json", "a number", word)


def _refuse_faults(value: Any, place: str = "") -> None:
    if isinstance(value, _Fault):
        raise Error(value.code, place, value.expected, value.found)
    if isinstance(value, dict | list):
        for key, one in value.items() if isinstance(value, dict) else enumerate(value):
            _refuse_faults(one, f"{place}/{key}")


def read(text: Any) -> Any:
    """What a JSON text holds.

    Raises
    ------
    cftkit.Error
        bad_argument, not_json, duplicate_key, document_too_deep
    """
    if not isinstance(text, str):
        raise Error("bad_argument", "text", "a JSON text", type(text).__name__)
    try:
        value = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
        _refuse_faults(value)
        return value
    except Error:
        raise
    except ValueError as fault:  # the text itself may be personal: only the place is told
        line, column = getattr(fault, "lineno", 1), getattr(fault, "colno", 1)
        raise Error("not_json", f"line {line}, column {column}", "JSON", getattr(fault, "msg", "a number that is too long")) from None
    except RecursionError:
        raise Error("document_too_deep", "", "a document that is less deep", "too many levels") from None


KINDS = {str: "a text", dict: "an object", list: "an array", bool: "true or false", int: "a number", float: "a number", type(None): "null"}


def fields(value: Any, place: str, known: Sequence[str], needed: Sequence[str] = ()) -> Plain:
    """The keys of an object; each must be known. A null is left out, but where the key is needed."""
    if not isinstance(value, dict):
        raise Error("wrong_type", place, "an object", KINDS[type(value)])
    for key in value:
        if key not in known:
            suggestion = "".join(f" ({one}?)" for one in near(key, known)[:1])
            raise Error("unknown_key", f"{place}/{key}", listed(known), f"{key}{suggestion}")
    for key in needed:
        if key not in value:
            raise Error("missing_key", f"{place}/{key}", key, "nothing")
    return {key: one for key, one in value.items() if one is not None or key in needed}


def entries(value: Any, place: str) -> list[Any]:
    """The entries of an array; none where it is null."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise Error("wrong_type", place, "an array", KINDS[type(value)])
    return value


def made(make: Callable[..., Made], at: str, /, *given: Any, **named: Any) -> Made:
    """A value; what is wrong with an argument is told with its place in the document."""
    try:
        return make(*given, **named)
    except Error as error:
        raise Error(error.code, f"{at}/{error.where.rstrip('_')}", error.expected, error.found) from None


def known_only(plain: Plain) -> Plain:
    return {key: value for key, value in plain.items() if value is not None and value != "unknown"}


def systems_plain(self: ThreeSystems) -> Plain:
    return known_only({name: getattr(self, name) for name in SYSTEMS})


def systems_of(value: Any, place: str = "") -> ThreeSystems:
    return made(ThreeSystems, place, **fields(value, place, SYSTEMS))


def check_in_plain(self: CheckIn) -> Plain:
    systems = systems_plain(self.systems)
    rest = known_only({name: getattr(self, name) for name in CHECK_IN[1:]})
    return {"systems": systems, **rest} if systems else rest


def check_in_of(value: Any, place: str = "") -> CheckIn:
    given = fields(value, place, CHECK_IN)
    systems = given.pop("systems", None)
    return made(CheckIn, place, systems=None if systems is None else systems_of(systems, f"{place}/systems"), **given)


def answer_plain(self: FactorAnswer) -> Plain:
    since = None if self.since is None else self.since.isoformat()
    rest = {"presence": self.presence, "strength": self.strength, "reachable_now": str(self.reachable_now), "since": since}
    return {"factor": self.factor, **known_only(rest)}


def answer_of(value: Any, place: str = "") -> FactorAnswer:
    given = fields(value, place, ANSWER, ("factor",))
    return made(FactorAnswer, place, given.pop("factor"), given.pop("presence", "not_answered"), **given)


def entry_of(value: Any, place: str) -> FormulationEntry:
    given = fields(value, place, ("id", "text", "locus"), ("id", "text"))
    return made(FormulationEntry, place, given["id"], given["text"], locus=given.get("locus"))


def link_of(value: Any, place: str) -> FormulationLink:
    given = fields(value, place, ("from", "to"), ("from", "to"))
    return made(FormulationLink, place, given["from"], given["to"])


def formulation_plain(self: Formulation) -> Plain:
    steps = {
        name: [{"id": one.id, "text": one.text, **({"locus": one.locus} if one.locus else {})} for one in getattr(self, name)]
        for name in STEPS
    }
    links = [{"from": one.from_, "to": one.to} for one in self.links]
    return {**steps, "links": links}


def formulation_of(value: Any, place: str = "") -> Formulation:
    given = fields(value, place, (*STEPS, "links"))
    steps = {
        name: [entry_of(one, f"{place}/{name}/{row}") for row, one in enumerate(entries(given.get(name, []), f"{place}/{name}"))]
        for name in STEPS
    }
    found = entries(given.get("links", []), f"{place}/links")
    return Formulation(**steps, links=[link_of(one, f"{place}/links/{row}") for row, one in enumerate(found)])
