# SPDX-License-Identifier: Apache-2.0
"""Scoring a file, chunk by chunk."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cftkit import _cftkit
from cftkit.cli.delimited import delimiter_of
from cftkit.cli.forms import Form, opened, require_fitting_rule, rule_given
from cftkit.cli.kinds import refuse_other_kinds_of_output
from cftkit.cli.options import Marks, Source
from cftkit.cli.progress import with_progress
from cftkit.cli.summary import Tally
from cftkit.cli.tables import Chunk, Table, even_chunks
from cftkit.cli.writing import writing
from cftkit.columns import left_over_by, listed, require
from cftkit.errors import Error
from cftkit.frame_columns import NewColumn, new_columns, wanted_scales
from cftkit.frame_norms import NamedBands, NormedScores, OneByOne
from cftkit.tables import require_numbers, score_columns


class TextColumns:
    """Remembers columns of which no cell was a number, to refuse them at the end of the file."""

    def __init__(self, path: str, form: Form, absent: Any, codes: Any) -> None:
        self._waiting: dict[str, str] = {}
        self._settled: set[str] = set()
        self._path, self._form, self._absent, self._codes = path, form, absent, codes

    def look(self, columns: Sequence[Sequence[Any]]) -> None:
        for name, cells in zip(self._form.names, columns, strict=True):
            if name in self._settled or self._codes:
                continue
            try:
                require_numbers(cells, name, self._absent, None)
            except Error as error:
                self._waiting.setdefault(name, error.found)
            else:
                if any(_cftkit._is_number(cell) if isinstance(cell, str) else cell is not None for cell in cells):
                    self._settled.add(name)
                    self._waiting.pop(name, None)

    def finish(self) -> None:
        for name, found in self._waiting.items():
            place = f"{self._path}, column {name}"
            raise Error("wrong_column_type", place, "at least one number, or --codes TEXT=CODE for its texts", found)


@dataclass
class Wanted:
    """What is to be computed and written."""

    include: Sequence[str]
    scales: Sequence[str] | None
    missing_rule: str
    keep: Sequence[str] | None
    prefix: str | None
    output: str | None
    norm: str | None = None
    sample: str | None = None
    bands: str | None = None


class Scorer:
    """Scores the rows of one questionnaire, and remembers what is to be said at the end."""

    def __init__(self, path: str, form: Form, marks: Marks, wanted: Wanted) -> None:
        self._form, self._marks, self._wanted = form, marks, wanted
        self._texts = TextColumns(path, form, marks.absent, marks.codes)
        scales = [form.instrument.scales[index].id for index, _ in wanted_scales(form.instrument, wanted.scales)]
        self.tally = Tally(form.instrument, scales)

    def columns_of(self, chunk: Chunk) -> list[NewColumn]:
        """The new columns of some rows."""
        form, marks, wanted = self._form.instrument, self._marks, self._wanted
        answers = chunk.columns(self._form.places)
        self._texts.look(answers)
        table = score_columns(form, answers, len(chunk.rows), wanted.missing_rule, marks.absent, marks.codes, marks.coding)
        self.tally.add(answers, table, marks)
        one_by_one = OneByOne(form, table, answers, wanted.missing_rule, marks.absent, marks.codes, marks.coding)
        normed = None if wanted.norm is None else NormedScores(one_by_one, wanted.norm, wanted.sample)
        named = None if wanted.bands is None else NamedBands(one_by_one, wanted.bands, normed)
        return new_columns(form, table, wanted.include, wanted.scales, wanted.prefix, normed, named)

    def finish(self) -> None:
        self._texts.finish()


def require_output(path: str, output: str | None) -> None:
    """Refuses a place that cannot be meant, before any work is done."""
    if output is None or output == "-":
        return
    if not output:
        raise Error("bad_argument", "--output", "a file, or - for standard output", "''")
    refuse_other_kinds_of_output(output)
    if Path(output).exists() and Path(path).exists() and os.path.samefile(path, output):
        raise Error("bad_argument", "--output", "another file than the one that is read", output)


def output_delimiter(source: Source, table: Table, output: str | None) -> str:
    """Standard output is written as the input is read; a file by its name, or with the delimiter that the caller named."""
    if output is None or output == "-":
        return table.delimiter
    by_name = delimiter_of(output)
    return by_name if by_name == "\t" else source.delimiter or by_name


def kept_places(table: Table, forms: Sequence[Form], keep: Sequence[str] | None) -> list[int]:
    """The columns to carry over: those named, or all that hold no item."""
    if keep is None:
        held = {place for form in forms for place in form.places}
        return [place for place in range(len(table.names)) if place not in held]
    require(keep, table.names, f"{table.path}, --keep")
    return [table.names.index(name) for name in keep]


def left_over_lines(form: Form, table: Table) -> list[str]:
    """Columns that the pattern leaves over, in one line."""
    names = left_over_by(form.columns, table.names, form.items)
    return [f"{form.instrument.id}: {form.columns} leaves over {listed(names)}: is this the right form?"] if names else []


def score_file(source: Source, wanted: Wanted) -> list[str]:
    """Scores each row of a file with each instrument and writes all rows, in order; what is to be said of them."""
    rule_given(wanted.missing_rule)
    require_output(source.path, wanted.output)
    with opened(source) as (table, forms):
        require_fitting_rule([form.instrument for form in forms], wanted.missing_rule, wanted.scales)
        if len(forms) > 1 and (wanted.norm is not None or wanted.bands is not None):
            raise Error("bad_argument", "--norm and --bands", "one instrument with a norm or a set of bands of its own", f"{len(forms)}")
        places = kept_places(table, forms, wanted.keep)
        kept = [table.names[place] for place in places]
        scorers = [Scorer(source.path, form, source.marks, wanted) for form in forms]

        def scored(chunk: Chunk) -> list[NewColumn]:
            return [column for scorer in scorers for column in scorer.columns_of(chunk)]

        blank = scored(Chunk(0))
        names = [column.name for column in blank]
        for name in names:
            if (kept + names).count(name) > 1:
                raise Error("doubled_columns", source.path, "new columns that the file does not keep already; --prefix or --keep", name)
        types = None if table.types is None else [table.types[place] for place in places]
        with writing(wanted.output, output_delimiter(source, table, wanted.output), kept + names, places, types) as out:
            out.write(Chunk(0), blank)
            for chunk in with_progress(table, even_chunks(table)):
                out.write(chunk, scored(chunk))
            for scorer in scorers:
                scorer.finish()
    lines = [line for form in forms for line in left_over_lines(form, table)]
    return lines + [line for scorer in scorers for line in scorer.tally.lines(source.command("check"))]
