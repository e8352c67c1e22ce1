# SPDX-License-Identifier: Apache-2.0
"""What the commands have in common: options, errors, progress."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar

import click

from cftkit import _cftkit
from cftkit._cftkit import Instrument
from cftkit.assessment import from_file, instrument
from cftkit.cli.files import LONG_FILE, Table
from cftkit.columns import resolve
from cftkit.errors import Error

Command = TypeVar("Command", bound=Callable[..., Any])


def reported(command: Command) -> Command:
    """Turns a cftkit.Error into one line on standard error and exit code 2."""

    @wraps(command)
    def run(*arguments: Any, **options: Any) -> Any:
        try:
            return command(*arguments, **options)
        except Error as error:
            click.echo(f"cftkit: {error}", err=True)
            sys.exit(2)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(2)

    return run  # type: ignore[return-value]


def pairs(texts: Sequence[str], option: str) -> dict[Any, str]:
    """``99=refused`` as {99: "refused"}; a mark that is no whole number is a text."""
    found: dict[Any, str] = {}
    for text in texts:
        mark, sign, meaning = text.rpartition("=")
        if not sign or not mark:
            raise Error("bad_argument", option, "MARK=MEANING", text)
        number = _cftkit._whole_number(mark)
        found[mark if number is None else number] = meaning
    return found


def code_words(texts: Sequence[str]) -> dict[str, int] | None:
    found: dict[str, int] = {}
    for text in texts:
        word, sign, code = text.rpartition("=")
        number = _cftkit._whole_number(code)
        if not sign or not word or number is None:
            raise Error("bad_argument", "--codes", "TEXT=CODE, such as Never=1", text)
        found[word] = number
    return found or None


@dataclass
class Form:
    """One questionnaire in a file: the instrument and where its items stand."""

    instrument: Any
    names: list[str]
    places: list[int]


def form_named(id: str) -> Instrument:
    """A shipped instrument by its id, or the one in a JSON file; errors in the file name it."""
    if not id.endswith(".json"):
        return instrument(id)
    try:
        return from_file(id)
    except Error as error:
        where = error.where if error.where.startswith(id) else f"{id} {error.where}".rstrip()
        raise Error(error.code, where, error.expected, error.found) from error


def forms_in(table: Table, ids: Sequence[str], patterns: Sequence[str]) -> list[Form]:
    """The questionnaires that the caller names; a pattern belongs to the instrument in the same place."""
    if not ids:
        raise Error("bad_argument", "--instrument", "the id of an instrument; `cftkit instruments` lists them", "none")
    if patterns and len(patterns) != len(ids):
        raise Error("bad_argument", "--columns", f"one pattern an instrument: {len(ids)}", str(len(patterns)))
    forms = []
    for place, id in enumerate(ids):
        form = form_named(id)
        pattern = patterns[place] if patterns else None
        items = [item.id for item in form.items]
        try:
            names = resolve(pattern.split(",") if pattern and "{item" not in pattern else pattern, table.names, items)
        except Error as error:
            where = f"{table.path}, --columns" if error.where == "columns" else f"{table.path}, {error.where}"
            raise Error(error.code, where, error.expected, error.found) from error
        forms.append(Form(form, names, [table.names.index(name) for name in names]))
    return forms


def with_progress(table: Table, size: int, chunks: Iterator[Any]) -> Iterator[Any]:
    """Shows how far a long file has been read, on standard error where that is a terminal."""
    if size < LONG_FILE or not sys.stderr.isatty():
        yield from chunks
        return
    with click.progressbar(length=size, label=os.path.basename(table.path), file=sys.stderr) as bar:
        seen = 0
        for chunk in chunks:
            yield chunk
            bar.update(table.bytes_read - seen)
            seen = table.bytes_read


absent_option = click.option("--absent", multiple=True, metavar="MARK=ABSENCE", help="What a mark means: 99=refused, NA=blank. Repeatable.")
codes_option = click.option("--codes", multiple=True, metavar="TEXT=CODE", help="What a text means: Never=1. Repeatable.")
coding_option = click.option("--coding", metavar="ID", help="One of the instrument's codings.")
instrument_option = click.option(
    "--instrument", "ids", multiple=True, metavar="ID", help="Which questionnaire: an id, an alias or your own FILE.json."
)
columns_option = click.option(
    "--columns", "patterns", multiple=True, metavar="PATTERN",
    help="Where its items stand: a pattern such as 'proqol_{item}', or names in item order with commas between. "
         "Not needed where exactly one pattern fits.",
)  # fmt: skip
