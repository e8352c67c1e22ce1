# SPDX-License-Identifier: Apache-2.0
"""Which column of a table holds which item: a pattern, a list, a mapping, or the only pattern that fits."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from cftkit.errors import Error

Columns: TypeAlias = str | Sequence[str] | Mapping[str, str] | None

_PLACE = re.compile(r"\{item(?::(0[1-9]))?\}")


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
    """Every pattern that has a column for each item."""
    names = set(available)
    first = items[0]
    found: dict[str, None] = {}
    for name in available:
        for place in (match.start() for match in re.finditer(re.escape(first), name)):
            head, tail = name[:place], name[place + len(first) :]
            if all(head + item + tail in names for item in items):
                found[f"{head}{{item}}{tail}"] = None
        padded = first.zfill(2)
        if first.isdigit() and padded != first and padded in name:
            head, _, tail = name.partition(padded)
            if all(head + item.zfill(2) + tail in names for item in items):
                found[f"{head}{{item:02}}{tail}"] = None
    return list(found)


def candidates(wanted: str, available: Sequence[object]) -> str:
    names = [str(name) for name in available]
    near = difflib.get_close_matches(wanted, names, n=4, cutoff=0.5)
    if near:
        return "one of " + ", ".join(near)
    shown = ", ".join(names[:12])
    return f"one of {shown}{', ...' if len(names) > 12 else ''}" if names else "a column: the table has none"


def require(names: Sequence[object], available: Sequence[object], argument: str) -> None:
    """Each name once, and each a column of the table that occurs once there."""
    names = list(names)
    for name in names:
        if names.count(name) > 1:
            raise Error("doubled_columns", argument, "each column once", repr(name))
        count = available.count(name)
        if count == 0:
            raise Error("unknown_column", argument, candidates(str(name), available), repr(name))
        if count > 1:
            raise Error("doubled_columns", argument, f"one column of this name, not {count}", repr(name))


def resolve(columns: Columns, available: Sequence[str], items: Sequence[str]) -> list[str]:
    """The column of each item, in item order.

    Raises
    ------
    cftkit.Error
        unknown_column, ambiguous_columns, doubled_columns, unknown_item, wrong_answer_count, bad_argument
    """
    texts = [name for name in available if isinstance(name, str)]
    if columns is None:
        patterns = fitting_patterns(texts, items)
        if len(patterns) > 1:
            raise Error("ambiguous_columns", "columns", "one of " + ", ".join(patterns), "no pattern named")
        if not patterns:
            raise Error("unknown_column", "columns", f"a pattern with a column for each of the {len(items)} items", ", ".join(texts[:12]))
        names = expand(patterns[0], items)
    elif isinstance(columns, str):
        names = expand(columns, items)
    elif isinstance(columns, Mapping):
        given = {str(item): column for item, column in columns.items()}
        for item in given:
            if item not in items:
                raise Error("unknown_item", "columns", candidates(item, items), repr(item))
        for item in items:
            if item not in given:
                raise Error("unknown_item", "columns", f"a column for item {item}", "none")
        names = [given[item] for item in items]
    elif not isinstance(columns, Iterable):
        raise Error("bad_argument", "columns", "a pattern, a list of columns in item order, or a mapping", repr(columns))
    else:
        names = list(columns)
        if len(names) != len(items):
            raise Error("wrong_answer_count", "columns", f"{len(items)} columns, in item order", str(len(names)))
    require(names, available, "columns")
    return names
