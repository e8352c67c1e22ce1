# SPDX-License-Identifier: Apache-2.0
"""A report about a file of answers."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cftkit._cftkit import Instrument
from cftkit.cli.files import reading
from cftkit.cli.forms import columns_named, form_named, require_fitting_marks, require_fitting_rule, rule_given
from cftkit.cli.options import Marks
from cftkit.cli.progress import with_progress
from cftkit.cli.tables import Table, even_chunks
from cftkit.columns import Columns, resolve
from cftkit.errors import Error
from cftkit.reporting import page_of, write
from cftkit.reporting.answers import Answers

PARAMETERS = ("sd", "reliability", "mean", "functional_mean", "functional_sd")


@dataclass(frozen=True)
class Asked:
    """What a call of `report` asks for."""

    path: str
    forms: tuple[str, ...]
    marks: Marks
    delimiter: str | None
    ids: Sequence[str]
    time: str | None
    norms: tuple[str, ...]
    missing_rule: str
    title: str
    output: str


def form_given(text: str) -> tuple[Instrument, str | None]:
    """ID, or ID=PATTERN."""
    id, sign, pattern = text.partition("=")
    if not id or (sign and not pattern):
        raise Error("bad_argument", "--form", "ID=PATTERN, such as proqol_5='proqol_{item}', or ID alone", repr(text))
    return form_named(id), pattern or None


def columns_of(form: Instrument, pattern: str | None, table: Table) -> Columns:
    """The columns of a form, held against the header before anything else is read."""
    columns = None if pattern is None else columns_named(pattern, form, "--form")
    try:
        return resolve(columns, table.names, [item.id for item in form.items])
    except Error as error:
        where = f"{table.path}, --form {form.id}" if error.where == "columns" else f"{table.path}, {error.where}"
        raise Error(error.code, where, error.expected, error.found) from error


def norm_given(text: str, forms: Sequence[Instrument]) -> tuple[str, str, Any]:
    """FORM.SCALE:sd=5.4,reliability=0.75 or FORM.SCALE:STUDY,reliability=0.75; each number may name its source, 0.75@stamm_2010."""
    from cftkit._cftkit import NormValues

    shape = "FORM.SCALE:NUMBERS, such as proqol_5.burnout:sd=5.4@de_la_rosa_2018,reliability=0.75@stamm_2010"
    place, sign, told = text.partition(":")
    id, dot, scale = place.partition(".")
    form = next((one for one in forms if one.id == id), None)
    if not sign or not dot or form is None:
        raise Error("bad_argument", "--norm", f"{shape}, with FORM one of {', '.join(one.id for one in forms)}", repr(text))
    study = None
    given: dict[str, Any] = {}
    for part in told.split(","):
        name, is_number, value = part.strip().partition("=")
        if not is_number and study is None and name:
            study = form.norm(name)
            continue
        number, has_source, source = value.partition("@")
        if name not in PARAMETERS or name in given:
            raise Error("bad_argument", "--norm", f"{', '.join(PARAMETERS)}, each once, or the id of a study", repr(part))
        try:
            given[name] = (float(number), source) if has_source else float(number)
        except ValueError:
            raise Error("bad_argument", "--norm", shape, repr(part)) from None
    index = form._find_scale(scale)
    if index < 0:
        raise Error(form._scale_error(scale), "--norm", "one of " + ", ".join(one.id for one in form.scales), scale)
    name = form.scales[index].id
    return form.id, name, NormValues(name, norm=study, **given)


def norms_given(texts: Sequence[str], forms: Sequence[Instrument]) -> dict[str, dict[str, Any]] | None:
    found: dict[str, dict[str, Any]] = {}
    for text in texts:
        id, scale, values = norm_given(text, forms)
        if scale in found.setdefault(id, {}):
            raise Error("bad_argument", "--norm", "each scale once", repr(text))
        found[id][scale] = values
    return found or None


def require_output(path: str, output: str) -> None:
    if not output:
        raise Error("bad_argument", "--output", "a file, or - for standard output", "''")
    if output != "-" and Path(output).exists() and Path(path).exists() and os.path.samefile(path, output):
        raise Error("bad_argument", "--output", "another file than the one that is read", output)


def report_file(asked: Asked) -> None:
    """Reads a file of answers and writes the page about it."""
    if not asked.forms:
        raise Error("bad_argument", "--form", "the id of a form; `cftkit instruments` lists them", "none")
    rule_given(asked.missing_rule)
    require_output(asked.path, asked.output)
    given = [form_given(text) for text in asked.forms]
    instruments = [form for form, _ in given]
    require_fitting_marks(instruments, asked.marks)
    require_fitting_rule(instruments, asked.missing_rule, None)
    norms = norms_given(asked.norms, instruments)
    with reading(asked.path, asked.delimiter) as table:
        forms = {form: columns_of(form, pattern, table) for form, pattern in given}
        columns: list[list[Any]] = [[] for _ in table.names]
        rows = 0
        for chunk in with_progress(table, even_chunks(table)):
            rows += len(chunk.rows)
            for column, cells in zip(columns, zip(*chunk.rows, strict=True), strict=True):
                column.extend(cells)
        answers = Answers.of_columns(table.names, columns, rows)
    marks = asked.marks
    text = page_of(answers, forms, list(asked.ids) or None, asked.time, norms, marks.absent, marks.codes, marks.coding, asked.missing_rule,
                   asked.title)  # fmt: skip
    if asked.output == "-":
        sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()
    else:
        write(text, asked.output)
