# SPDX-License-Identifier: Apache-2.0
"""Which column of a table holds which item: a pattern, a list, a mapping, or the only pattern that fits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from cftkit.errors import Error

Columns: TypeAlias = str | Sequence[str] | Mapping[str, str] | None

_PLACE = re.compile(r"\{item(?::(0[1-9]))?\}")
_DIGITS = "0123456789"


class ColumnNames(list[Any]):
    """The names of a frame's columns; of pandas also those of its index, which are no columns."""

    in_the_index: tuple[Any, ...] = ()


def names_given(argument: str, given: Any) -> list[Any]:
    """What an argument names, read once.

    Raises
    ------
    cftkit.Error
        bad_argument
    """
    if isinstance(given, str | bytes | Mapping) or not isinstance(given, Iterable):
        raise Error("bad_argument", argument, 'a list such as ["a", "b"]', repr(given))
    return list(given)


def texts(argument: str, given: Any) -> list[str]:
    """The same for words and names that are texts."""
    found = names_given(argument, given)
    for one in found:
        if not isinstance(one, str):
            raise Error("bad_argument", argument, 'a list of texts, such as ["a", "b"]', repr(one))
    return found


def expand(pattern: str, items: Sequence[str]) -> list[str]:
    """The column names that a pattern such as ``proqol_{item}`` stands for, in item order.

    ``{item:02}`` writes numbered items with leading zeros.

    Examples
    --------
    >>> expand("q{item:02}", ["1", "2"])
    ['q01', 'q02']
    """
    if len(_PLACE.findall(pattern)) != 1:
        raise Error("bad_argument", "columns", "a pattern with {item} once, such as proqol_{item}", repr(pattern))

    def filled(item: str) -> str:
        def one(match: re.Match[str]) -> str:
            return item.zfill(int(match.group(1))) if match.group(1) else item

        return _PLACE.sub(one, pattern)

    return [filled(item) for item in items]


def fitting_patterns(available: Sequence[str], items: Sequence[str]) -> list[str]:
    """Every pattern that has a column for each item; of those that name the same columns only one."""
    names = set(available)
    first = items[0]
    found: dict[tuple[str, ...], str] = {}
    for name in available:
        padded = first.zfill(2)
        if first.isdigit() and padded != first and padded in name:
            head, _, tail = name.partition(padded)
            together = tuple(head + item.zfill(2) + tail for item in items)
            if names.issuperset(together):
                found[together] = f"{head}{{item:02}}{tail}"
        for place in (match.start() for match in re.finditer(re.escape(first), name)):
            head, tail = name[:place], name[place + len(first) :]
            together = tuple(head + item + tail for item in items)
            if names.issuperset(together):
                found.setdefault(together, f"{head}{{item}}{tail}")
    return list(found.values())


def left_over(pattern: str, available: Sequence[str], items: Sequence[str]) -> list[str]:
    """Columns that look like those of a pattern, with a number that no item has."""
    place = _PLACE.search(pattern)
    if place is None:
        return []
    stems = {item.rstrip(_DIGITS) for item in items if item[-1:].isdigit()}
    if not stems:
        return []
    head, tail = pattern[: place.start()], pattern[place.end() :]
    family = re.compile(re.escape(head) + f"(?:{'|'.join(map(re.escape, sorted(stems)))})[0-9]+" + re.escape(tail))
    held = set(expand(pattern, items))
    return [name for name in available if isinstance(name, str) and name not in held and family.fullmatch(name)]


def left_over_by(columns: Columns, available: Sequence[str], items: Sequence[str]) -> list[str]:
    """The same for what a caller named: only a pattern leaves columns over."""
    return left_over(columns, available, items) if isinstance(columns, str) else []


def _is_part_of(pattern: str, patterns: Sequence[str]) -> bool:
    """True where a pattern takes a digit of the number for a part of the name: q1{item} beside q{item}."""
    place = _PLACE.search(pattern)
    if place is None:
        return False
    head, tail = pattern[: place.start()].rstrip(_DIGITS), pattern[place.end() :].lstrip(_DIGITS)
    wider = {head + "{item}" + tail, head + "{item:02}" + tail}
    return pattern not in wider and not wider.isdisjoint(patterns)


def nearest_pattern(available: Sequence[str], items: Sequence[str]) -> str:
    """The pattern that has columns for the most items, at least half of them, and what it lacks; empty where there is none."""
    names = set(available)
    found: Counter[str] = Counter()
    spellings = {"{item}": items, **({"{item:02}": [item.zfill(2) for item in items]} if all(map(str.isdigit, items)) else {})}
    for place, written in spellings.items():
        for item in written:
            found.update({n[: m.start()] + place + n[m.end() :] for n in names for m in re.finditer(re.escape(item), n)})
    if not found:
        return ""
    most = max(found.values())
    if 2 * most < len(items):
        return ""
    pattern = min((one for one, count in found.items() if count == most), key=lambda one: (len(one), one))
    if "{" in pattern.replace("{item", "", 1):
        return ""
    lacking = [name for name in expand(pattern, items) if name not in names]
    return f"{pattern} fits but for {listed(lacking)}" if lacking else f"{pattern} fits"


def listed(names: Sequence[object], most: int = 12) -> str:
    return ", ".join(str(name) for name in names[:most]) + (", ..." if len(names) > most else "")


def candidates(wanted: str, available: Sequence[object]) -> str:
    import difflib  # only errors need it

    names = [str(name) for name in available]
    near = difflib.get_close_matches(wanted, names, n=4, cutoff=0.5)
    if near:
        return "one of " + ", ".join(near)
    return f"one of {listed(names)}" if names else "a column: the table has none"


def require(names: Sequence[object], available: Sequence[object], argument: str, items: Sequence[str] = ()) -> None:
    """Each name once, and each a column of the table that occurs once there; `items` are what the names are for."""
    in_the_index = getattr(available, "in_the_index", ())
    names, available = list(names), list(available)
    for place, name in enumerate(names):
        of_item = f", for item {items[place]}" if items else ""
        if names.count(name) > 1:
            both = [items[i] for i, one in enumerate(names) if one == name] if items else []
            named = f"; items {' and '.join(both)} have the same" if both else ""
            raise Error("doubled_columns", argument, f"each column once{named}", repr(name))
        count = available.count(name)
        if count == 0 and name in in_the_index:
            raise Error("unknown_column", argument, f"a column: {name} is in the index, reset_index() makes it a column", repr(name))
        if count == 0:
            raise Error("unknown_column", argument, candidates(str(name), available) + of_item, repr(name))
        if count > 1:
            raise Error("doubled_columns", argument, f"one column of this name, not {count}{of_item}", repr(name))


def from_pattern(pattern: str, available: Sequence[str], items: Sequence[str]) -> list[str]:
    """The columns of a pattern. @raises cftkit.Error: unknown_column, with a pattern that fits where there is one."""
    names = expand(pattern, items)
    lacking = [name for name in names if name not in available]
    if lacking:
        near = nearest_pattern(available, items)
        expected = candidates(lacking[0], available) + (f"; {near}" if near else "")
        raise Error("unknown_column", "columns", expected, repr(lacking[0]) + (f" and {len(lacking) - 1} more" if lacking[1:] else ""))
    return names


def from_mapping(columns: Mapping[str, str], items: Sequence[str]) -> list[str]:
    given = {str(item): column for item, column in columns.items()}
    if len(given) != len(columns):
        raise Error("bad_argument", "columns", "each item once", repr(list(columns)))
    for item in given:
        if item not in items:
            raise Error("unknown_item", "columns", candidates(item, items), repr(item))
    lacking = [item for item in items if item not in given]
    if lacking:
        raise Error("unknown_item", "columns", f"a column for item {listed(lacking)}", "none")
    return [given[item] for item in items]


def found_alone(available: Sequence[str], items: Sequence[str]) -> list[str]:
    """The columns of the only pattern that fits; one that leaves columns over belongs to another form, or to none."""
    fitting = fitting_patterns(available, items)
    rest = {pattern: left_over(pattern, available, items) for pattern in fitting if not _is_part_of(pattern, fitting)}
    patterns = [pattern for pattern, names in rest.items() if not names]
    if len(patterns) > 1:
        raise Error("ambiguous_columns", "columns", "one of " + ", ".join(patterns), "no pattern named")
    if rest and not patterns:
        named = " or ".join(f'columns="{pattern}"' for pattern in rest)
        found = "; ".join(f"{listed(names)} left over by {pattern}" for pattern, names in rest.items())
        expected = f"a pattern without further columns for the {len(items)} items; if they are another matter, name it: {named}"
        raise Error("ambiguous_columns", "columns", expected, found)
    if not patterns:
        near = nearest_pattern(available, items)
        expected = f"a pattern with a column for each of the {len(items)} items" + (f"; {near}" if near else "")
        raise Error("unknown_column", "columns", expected, listed(available) or "no column with a text as its name")
    return expand(patterns[0], items)


def resolve(columns: Columns, available: Sequence[str], items: Sequence[str]) -> list[str]:
    """The column of each item, in item order.

    Raises
    ------
    cftkit.Error
        unknown_column, ambiguous_columns, doubled_columns, unknown_item, wrong_answer_count, bad_argument
    """
    texts = [name for name in available if isinstance(name, str)]
    if columns is None:
        names = found_alone(texts, items)
    elif isinstance(columns, str):
        names = from_pattern(columns, texts, items)
    elif isinstance(columns, Mapping):
        names = from_mapping(columns, items)
    elif not isinstance(columns, Iterable):
        raise Error("bad_argument", "columns", "a pattern, a list of columns in item order, or a mapping", repr(columns))
    else:
        names = list(columns)
        if len(names) != len(items):
            raise Error("wrong_answer_count", "columns", f"{len(items)} columns, in item order", str(len(names)))
    require(names, available, "columns", items)
    return names
