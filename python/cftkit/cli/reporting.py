# SPDX-License-Identifier: Apache-2.0
"""A report about a file of answers."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from cftkit._cftkit import Instrument, NormValues
from cftkit.change_numbers import Method
from cftkit.cli.changing import Comparison
from cftkit.cli.files import reading
from cftkit.cli.forms import COLUMNS, columns_named, form_named, require_fitting_marks, require_fitting_rule, rule_given
from cftkit.cli.options import Marks
from cftkit.cli.progress import with_progress
from cftkit.cli.tables import Table, even_chunks
from cftkit.columns import Columns, resolve
from cftkit.errors import Error
from cftkit.figures.canvas import require_plots
from cftkit.reporting import page_of, write
from cftkit.reporting.answers import Answers

Command = TypeVar("Command", bound=Callable[..., Any])
NUMBERS = ("sd", "reliability", "mean", "functional_mean", "functional_sd")


@dataclass(frozen=True)
class Given:
    """Studies and numbers for change, as the call has them."""

    studies: tuple[str, ...]
    numbers: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Asked:
    """What a call of `report` asks for."""

    path: str
    forms: tuple[str, ...]
    marks: Marks
    delimiter: str | None
    ids: Sequence[str]
    time: str | None
    norms: Given
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
        raise Error(error.code, where, COLUMNS.sub(rf"--form {form.id}='\1'", error.expected), error.found) from error


def with_norms(command: Command) -> Command:
    """Gives a command its `Given` numbers for change, each with its form."""

    @wraps(command)
    def run(*arguments: Any, norm: tuple[str, ...], **options: Any) -> Any:
        given = Given(norm, {name: options.pop(name) for name in NUMBERS})
        return command(*arguments, norms=given, **options)

    for option in reversed(OPTIONS):
        run = option(run)
    return run  # type: ignore[return-value]


def number_option(name: str, help: str) -> Callable[[Any], Any]:
    return click.option("--" + name.replace("_", "-"), name, multiple=True, metavar="FORM.SCALE=NUMBER[:SOURCE]", help=help)


OPTIONS = [
    click.option("--norm", multiple=True, metavar="FORM=ID", help="The study whose numbers are used for change. Repeatable."),
    number_option("sd", "The SD of a scale, your own number; with its source. Repeatable."),
    number_option("reliability", "The reliability of a scale."),
    number_option("mean", "The mean, for the cut-off."),
    number_option("functional_mean", "The mean of people without the difficulty."),
    number_option("functional_sd", "The SD of people without the difficulty."),
]


def of_form(text: str, form: Instrument, forms: Sequence[Instrument]) -> str | None:
    """What a text says of a form, which may stay unnamed where there is only one; None where it is about another."""
    if text.startswith((f"{form.id}.", f"{form.id}=")):
        return text[len(form.id) + 1 :]
    return text if len(forms) == 1 else None


def norms_given(given: Given, forms: Sequence[Instrument], missing_rule: str) -> dict[str, dict[str, NormValues]] | None:
    """The numbers of each form and scale, as `change` takes them.

    Raises
    ------
    cftkit.Error
        bad_argument, missing_parameter, unknown_norm, unknown_scale
    """
    for option, texts in (("norm", given.studies), *given.numbers.items()):
        for text in texts:
            if all(of_form(text, form, forms) is None for form in forms):
                shape = "FORM=ID" if option == "norm" else "FORM.SCALE=NUMBER or FORM.SCALE=NUMBER:SOURCE"
                expected = f"{shape}, with FORM one of {', '.join(form.id for form in forms)}"
                raise Error("bad_argument", "--" + option.replace("_", "-"), expected, repr(text))
    found = {}
    for form in forms:
        studies = [part for text in given.studies if (part := of_form(text, form, forms)) is not None]
        numbers = {name: tuple(part for text in texts if (part := of_form(text, form, forms))) for name, texts in given.numbers.items()}
        if len(studies) > 1:
            raise Error("bad_argument", "--norm", f"one study for {form.id}", ", ".join(studies))
        if not studies and not any(numbers.values()):
            continue
        comparison = Comparison("", "", Method(), studies[0] if studies else None, "", "", None, missing_rule, None, numbers)
        comparison.scales = list(comparison.own_numbers(form)) or None
        found[form.id] = comparison.numbers_of(form)
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
    require_plots()
    rule_given(asked.missing_rule)
    require_output(asked.path, asked.output)
    given = [form_given(text) for text in asked.forms]
    instruments = [form for form, _ in given]
    require_fitting_marks(instruments, asked.marks)
    require_fitting_rule(instruments, asked.missing_rule, None)
    norms = norms_given(asked.norms, instruments, asked.missing_rule)
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
