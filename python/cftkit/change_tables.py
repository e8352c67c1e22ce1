# SPDX-License-Identifier: Apache-2.0
"""The rows of tables of change and series: a row a person and scale."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from cftkit import _cftkit
from cftkit.change_numbers import Method
from cftkit.days import day_of
from cftkit.errors import Error

if TYPE_CHECKING:
    from datetime import date

    from cftkit._cftkit import Instrument, NormValues
    from cftkit.tables import Array, ScoreTable

Key: TypeAlias = tuple[Hashable, ...]

WORDS = {name: np.array(words, dtype=object) for name, words in _cftkit._change_words.items()}
TERNARIES = ("is_reliable", "is_important", "started_in_functional_range", "has_crossed", "has_crossed_back")
BY_INDEX = ("method", "method_status", "critical_value", "least_reliable_difference")
BY_POINTS = ("least_important_difference",)
HOW = {
    "method": "text", "method_status": "text", "critical_value": "number", "is_strict": "truth", "least_reliable_difference": "number",
    "least_important_difference": "number", "criterion": "text", "cut_off": "number", "is_cut_off_outside_range": "truth",
    "is_from_two_samples": "truth", "numbers": "text",
}  # fmt: skip
LASTING = ("confirmed_improvement", "confirmed_deterioration", "definitive_improvement", "definitive_deterioration")
NO_ROW_BEFORE, NO_ROW_AFTER, NO_ROW_AT_EITHER = "no_row_before", "no_row_after", "no_row_at_either"


@dataclass(frozen=True)
class Column:
    """A column of a result: texts, numbers (NaN for none), counts or truth values, as `kind` says."""

    name: str
    values: Any
    kind: str = "text"


@dataclass
class Result:
    """One row a person and scale; `people` are the first row of each person in the table, once for each scale."""

    people: list[int]
    columns: list[Column] = field(default_factory=list)


def is_null(cell: Any) -> bool:
    return cell is None or type(cell).__name__ == "NAType" or bool(cell != cell)


def keys_of(columns: Sequence[Sequence[Any]], names: Sequence[str], counts_from: int = 0) -> list[Key]:
    """Who each row is of; a blank is an error that names the row."""
    for name, cells in zip(names, columns, strict=True):
        for row, cell in enumerate(cells):
            if is_null(cell) or cell == "":
                raise Error("bad_argument", f"row {row + counts_from}, column {name}", "an id in each row", "a blank")
    return list(zip(*columns, strict=True))


def is_same_time(time: Any, wanted: Any) -> bool:
    """Whether both are the same; True is not the wave 1."""
    return isinstance(time, bool | np.bool_) == isinstance(wanted, bool | np.bool_) and bool(time == wanted)


def _doubled(key: Key, time: Any, first: int, second: int, counts_from: int) -> Error:
    who = "/".join(str(part) for part in key)
    return Error("doubled_id", f"rows {first + counts_from} and {second + counts_from}", "one row a person and time", f"{who} at {time}")


def _floats(values: Array, rows: Array) -> Array:
    """The values of some rows; NaN where the row is -1."""
    if not len(values):
        return np.full(len(rows), np.nan)
    taken: Array = np.where(rows >= 0, values[rows], np.nan)
    return taken


def _truths(values: Array, rows: Array) -> Array:
    if not len(values):
        return np.zeros(len(rows), dtype=bool)
    taken: Array = (rows >= 0) & values[rows]
    return taken


def _together(parts: Sequence[Any]) -> Any:
    """Columns of several scales as one: person after person, scale after scale."""
    return np.stack(parts, axis=1).reshape(-1) if parts else np.array([])


def numbers_text(used: Sequence[tuple[str, float, str | None]]) -> str:
    """Numbers as they were given, each with its source: "sd 5.4 (de_la_rosa_2018), reliability 0.75 (stamm_2010)"."""
    return ", ".join(f"{name} {value!r}".removesuffix(".0") + (f" ({source})" if source else "") for name, value, source in used)


def how_columns(how: Mapping[str, Any], rows: int, method: Method) -> dict[str, Array]:
    """How the rows of one scale were computed, so that a table can be reproduced from itself; the same in each row."""
    by_points = method.least_important_difference is not None
    found: dict[str, Array] = {}
    for name, kind in HOW.items():
        if name in (BY_INDEX if by_points else BY_POINTS):
            continue
        value = (numbers_text(how[name]) or None) if name == "numbers" else how[name]
        found[name] = np.full(rows, value, dtype={"text": object, "number": np.float64, "truth": np.bool_}[kind])
    return found


def alerts_of(table: ScoreTable, rows: Array) -> tuple[Array, Array]:
    """How many alerts fired, and for how many nothing is known, in some rows; NaN where there is no sheet."""
    return _floats(table.alerts, rows), _floats(table.alerts_not_assessed, rows)


def change_rows(
    form: Instrument, table: ScoreTable, keys: Sequence[Key], times: Sequence[Any], before: Any, after: Any,
    numbers: Mapping[str, NormValues], method: Method, counts_from: int = 0,
) -> Result:  # fmt: skip
    """The change of each person between two times, whatever kind of table the scores are of."""
    if before == after:
        raise Error("bad_argument", "after", "another time than before", repr(after))
    seen: dict[tuple[Key, Any], int] = {}
    places: dict[Key, int] = {}
    people: list[int] = []
    rows: dict[str, list[int]] = {"before": [], "after": []}
    for row, (key, time) in enumerate(zip(keys, times, strict=True)):
        if is_null(time) or time == "":
            raise Error("bad_argument", f"row {row + counts_from}", "a time in each row", "a blank")
        first = seen.setdefault((key, time), row)
        if first != row:
            raise _doubled(key, time, first, row, counts_from)
        person = places.setdefault(key, len(people))
        if person == len(people):
            people.append(row)
            rows["before"].append(-1)
            rows["after"].append(-1)
        if is_same_time(time, before):
            rows["before"][person] = row
        elif is_same_time(time, after):
            rows["after"][person] = row
    known = list(dict.fromkeys(time for _, time in seen))
    for name, wanted in (("before", before), ("after", after)):
        if known and not any(is_same_time(time, wanted) for time in known):
            shown = ", ".join(repr(one) for one in known[:12]) + (", ..." if len(known) > 12 else "")
            raise Error("bad_argument", name, f"a time that is in the table: {shown}", repr(wanted))

    first_rows, second_rows = np.array(rows["before"], dtype=np.int64), np.array(rows["after"], dtype=np.int64)
    absent = np.full(len(people), None, dtype=object)
    absent[(first_rows < 0) & (second_rows >= 0)] = NO_ROW_BEFORE
    absent[(first_rows >= 0) & (second_rows < 0)] = NO_ROW_AFTER
    absent[(first_rows < 0) & (second_rows < 0)] = NO_ROW_AT_EITHER
    is_absent = absent != None  # noqa: E711
    parts: dict[str, list[Any]] = {}
    for scale, own in numbers.items():
        values, filled = table.values[scale], table.is_filled_in[scale]
        one, two = _floats(values, first_rows), _floats(values, second_rows)
        found = _cftkit._change_columns(
            form, scale, one, _truths(filled, first_rows), two, _truths(filled, second_rows), own, *method.arguments()
        )
        reasons = WORDS["reason"][found["reason"]]
        reasons[found["reason"] == 0] = None
        reasons[is_absent] = absent[is_absent]
        part = {
            "scale": np.full(len(people), scale, dtype=object),
            "before": one,
            "after": two,
            "difference": found["difference"],
            "direction": WORDS["direction"][found["direction"]],
            "reliable_change_index": found["reliable_change_index"],
            **{name: WORDS["ternary"][found[name]] for name in TERNARIES},
            "outcome": WORDS["outcome"][found["outcome"]],
            "reason": reasons,
            "is_filled_in": found["is_filled_in"],
            **how_columns(found["how"], len(people), method),
        }
        if form.alerts:
            for name, rows_then in (("before", first_rows), ("after", second_rows)):
                part[f"alerts_{name}"], part[f"alerts_{name}_not_assessed"] = alerts_of(table, rows_then)
        for name, values_of_scale in part.items():
            parts.setdefault(name, []).append(values_of_scale)
    kinds = {"before": "number", "after": "number", "difference": "number", "reliable_change_index": "number", "is_filled_in": "truth"}
    kinds |= HOW | {name: "number" for name in parts if name.startswith("alerts_")}
    by_difference = method.least_important_difference is not None
    left_out = {"reliable_change_index", "is_reliable"} if by_difference else {"is_important"}
    names = [name for name in parts if name not in left_out]
    columns = [Column(name, _together(parts[name]), kinds.get(name, "text")) for name in names]
    return Result([row for row in people for _ in numbers], columns)


def _alerts_over_days(table: ScoreTable, rows: Array, starts: Array, day_texts: Array) -> dict[str, Array]:
    """Days with an alert, and the last day that there is, scored or not: its alerts, and those that nothing is known of."""
    if len(starts) == 1:
        none = np.zeros(0, dtype=np.int64)
        return {"alerts": none, "alerts_last": none, "alerts_last_not_assessed": none, "alerts_last_day": np.zeros(0, dtype=object)}
    last = rows[starts[1:] - 1]
    return {
        "alerts": np.add.reduceat((table.alerts[rows] > 0).astype(np.int64), starts[:-1]),
        "alerts_last": table.alerts[last],
        "alerts_last_not_assessed": table.alerts_not_assessed[last],
        "alerts_last_day": day_texts[starts[1:] - 1],
    }


def series_rows(
    form: Instrument, table: ScoreTable, keys: Sequence[Key], days: Sequence[Any], numbers: Mapping[str, NormValues],
    method: Method, counts_from: int = 0,
) -> Result:  # fmt: skip
    """The series of each person, whatever kind of table the scores are of."""
    groups: dict[Key, dict[date, int]] = {}
    for row, (key, given) in enumerate(zip(keys, days, strict=True)):
        day = day_of(None if is_null(given) else given, f"row {row + counts_from}")
        first = groups.setdefault(key, {}).setdefault(day, row)
        if first != row:
            raise _doubled(key, day, first, row, counts_from)
    people, order, parts_of_days, starts, texts = [], [], [], [0], []
    for of_person in groups.values():
        people.append(min(of_person.values()))
        for day, row in sorted(of_person.items()):
            order.append(row)
            parts_of_days.append((day.year, day.month, day.day))
            texts.append(day.isoformat())
        starts.append(len(order))
    rows = np.array(order, dtype=np.int64)
    day_texts = np.array([*texts, None], dtype=object)   # the last for -1
    sizes = np.diff(np.array(starts, dtype=np.int64))
    parts: dict[str, list[Any]] = {}
    for scale, own in numbers.items():
        values, filled = table.values[scale][rows], table.is_filled_in[scale][rows]
        found = _cftkit._series_columns(
            form, scale, starts, np.array(parts_of_days, dtype=np.int32).reshape(-1), values, filled, own, *method.arguments()
        )
        part = {"scale": np.full(len(people), scale, dtype=object), "n": sizes, "n_scored": found["n_scored"]}
        for name in ("first", "best", "last"):
            part[name] = _floats(values, found[name])
            part[f"{name}_day"] = day_texts[found[name]]
        for name in LASTING:
            part[name] = WORDS["ternary"][found[name]]
            part[f"{name}_since"] = day_texts[found[f"{name}_since"]]
        part |= how_columns(found["how"], len(people), method)
        if form.alerts:
            part |= _alerts_over_days(table, rows, np.array(starts, dtype=np.int64), day_texts)
        for name, values_of_scale in part.items():
            parts.setdefault(name, []).append(values_of_scale)
    kinds = {"n": "count", "n_scored": "count", "first": "number", "best": "number", "last": "number"}
    kinds |= HOW | {"alerts": "count", "alerts_last": "count", "alerts_last_not_assessed": "count"}
    columns = [Column(name, _together(several), kinds.get(name, "text")) for name, several in parts.items()]
    return Result([row for row in people for _ in numbers], columns)
