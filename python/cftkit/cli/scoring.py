# SPDX-License-Identifier: Apache-2.0
"""Scoring a file, chunk by chunk."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from cftkit import _cftkit
from cftkit.cli.files import columns_of, reading, writing
from cftkit.cli.options import Form, forms_in, with_progress
from cftkit.columns import require
from cftkit.errors import Error
from cftkit.frames import check_include, score_series
from cftkit.tables import require_numbers, score_columns


def cell_text(value: Any) -> str:
    """A value as it stands in the file: whole numbers without a point, nothing where there is none."""
    if value is None or value != value:
        return ""
    if isinstance(value, bool | np.bool_):
        return "true" if value else "false"
    if isinstance(value, float | np.floating):
        number = float(value)
        return str(int(number)) if number.is_integer() else repr(number)
    return str(value)


class TextColumns:
    """Remembers columns of which no cell was a number, to refuse them at the end of the file."""

    def __init__(self, path: str, form: Form, absent: Any, codes: Any) -> None:
        self._waiting: dict[str, str] = {}
        self._settled: set[str] = set()
        self._path, self._form, self._absent, self._codes = path, form, absent, codes

    def look(self, columns: Sequence[Sequence[str]]) -> None:
        for name, cells in zip(self._form.names, columns, strict=True):
            if name in self._settled or self._codes:
                continue
            try:
                require_numbers(cells, name, self._absent, None)
            except Error as error:
                self._waiting.setdefault(name, error.found)
            else:
                if any(_cftkit._is_number(cell) for cell in cells):
                    self._settled.add(name)
                    self._waiting.pop(name, None)

    def finish(self) -> None:
        for name, found in self._waiting.items():
            place = f"{self._path}, column {name}"
            raise Error("wrong_column_type", place, "at least one number, or --codes TEXT=CODE for its texts", found)


def new_columns(form: Form, columns: Sequence[Sequence[str]], rows: int, include: Sequence[str], scales: Sequence[str] | None,
                missing_rule: str, absent: Any, codes: Any, coding: str | None,
                prefix: str | None) -> list[tuple[str, list[str]]]:  # fmt: skip
    table = score_columns(form.instrument, columns, rows, missing_rule, absent, codes, coding)
    given = score_series(form.instrument, table, include, scales, prefix)
    return [(name, [cell_text(value) for value in np.asarray(values, dtype=object)]) for name, values, _ in given]


def score_file(path: str, ids: Sequence[str], patterns: Sequence[str], *, include: Sequence[str], scales: Sequence[str] | None,
               missing_rule: str, absent: Any, codes: Any, coding: str | None, keep: Sequence[str] | None, prefix: str | None,
               output: str | None) -> None:  # fmt: skip
    """Scores each row of a file with each instrument and writes all rows, in order."""
    include = check_include(include)
    if output not in (None, "-") and Path(output).exists() and Path(path).exists() and os.path.samefile(path, output):
        raise Error("bad_argument", "--output", "another file than the one that is read", output)
    with reading(path) as table:
        forms = forms_in(table, ids, patterns)
        if keep is None:
            held = {place for form in forms for place in form.places}
            keep_places = [place for place in range(len(table.names)) if place not in held]
        else:
            require(keep, table.names, f"{path}, --keep")
            keep_places = [table.names.index(name) for name in keep]
        kept = [table.names[place] for place in keep_places]
        watchers = [TextColumns(path, form, absent, codes) for form in forms]

        def scored(rows: Sequence[Sequence[str]]) -> list[tuple[str, list[str]]]:
            found = []
            for form, watcher in zip(forms, watchers, strict=True):
                columns = columns_of(rows, form.places)
                watcher.look(columns)
                found += new_columns(form, columns, len(rows), include, scales, missing_rule, absent, codes, coding, prefix)
            return found

        names = [name for name, _ in scored([])]
        for name in names:
            if (kept + names).count(name) > 1:
                raise Error("doubled_columns", path, "new columns that the file does not keep already; --prefix or --keep", name)
        with writing(output, table.delimiter) as out:
            out.writerow(kept + names)
            for _, rows in with_progress(table, os.path.getsize(path), table.chunks()):
                added = [cells for _, cells in scored(rows)]
                out.writerows([row[p] for p in keep_places] + [cells[i] for cells in added] for i, row in enumerate(rows))
            for watcher in watchers:
                watcher.finish()
