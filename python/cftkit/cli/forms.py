# SPDX-License-Identifier: Apache-2.0
"""The questionnaires that a call names, where their items stand in the file, and whether options fit them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cftkit import _cftkit
from cftkit._cftkit import Instrument
from cftkit.assessment import check_collection, from_file, instrument
from cftkit.cli.files import reading
from cftkit.cli.options import Marks, Source
from cftkit.cli.tables import Table
from cftkit.columns import resolve
from cftkit.errors import Error
from cftkit.frame_columns import wanted_scales

COLUMNS = re.compile('columns="([^"]*)"')  # how the library names a pattern


@dataclass
class Form:
    """One questionnaire in a file: the instrument, the columns of its items and their places."""

    instrument: Instrument
    names: list[str]
    places: list[int]
    columns: str | list[str] | None = None

    @property
    def items(self) -> list[str]:
        return [item.id for item in self.instrument.items]


def form_named(id: str) -> Instrument:
    """A shipped instrument by its id, or the one in a JSON file or a folder; errors in the file name it."""
    if not id.lower().endswith(".json") and not (Path(id) / "instrument.json").is_file():
        try:
            return instrument(id)
        except Error as error:
            if error.code != "unknown_instrument":
                raise
            expected = error.expected.replace("one of ", "an id of `cftkit instruments`, perhaps ", 1) + ", or your own FILE.json"
            raise Error(error.code, error.where, expected, error.found) from error
    try:
        form = from_file(id)
    except Error as error:
        where = error.where if error.where.startswith(id) else f"{id} {error.where}".rstrip()
        raise Error(error.code, where, error.expected, error.found) from error
    for finding in check_collection([form]):
        if finding.what == "duplicate_id":
            raise Error(finding.what, f"{id} {finding.where}", finding.expected, finding.found)
    return form


def forms_in(table: Table, ids: Sequence[str], patterns: Sequence[str]) -> list[Form]:
    """The instruments that the caller names; a pattern belongs to the instrument in the same place."""
    if not ids:
        raise Error("bad_argument", "--instrument", "the id of an instrument; `cftkit instruments` lists them", "none")
    if patterns and len(patterns) != len(ids):
        raise Error("bad_argument", "--columns", f"one pattern an instrument: {len(ids)}", str(len(patterns)))
    forms = []
    for place, id in enumerate(ids):
        form = form_named(id)
        columns = columns_named(patterns[place], form) if patterns else None
        try:
            names = resolve(columns, table.names, [item.id for item in form.items])
        except Error as error:
            where = f"{table.path}, --columns" if error.where == "columns" else f"{table.path}, {error.where}"
            raise Error(error.code, where, COLUMNS.sub(r"--columns '\1'", error.expected), error.found) from error
        table.require_answers(names)
        forms.append(Form(form, names, [table.names.index(name) for name in names], columns))
    return forms


@contextmanager
def opened(source: Source) -> Iterator[tuple[Table, list[Form]]]:
    """The table of a call, with its questionnaires; marks that cannot be meant are refused."""
    with reading(source.path, source.delimiter) as table:
        forms = forms_in(table, source.ids, source.patterns)
        require_fitting_marks([form.instrument for form in forms], source.marks)
        yield table, forms


def columns_named(pattern: str, form: Instrument, option: str = "--columns") -> str | list[str]:
    """A pattern with a place for the item, or the names of all columns."""
    if "{item" in pattern:
        return pattern
    names = pattern.split(",")
    if len(names) != len(form.items):
        expected = f"a pattern with {{item}} once, such as 'q_{{item}}', or {len(form.items)} names with commas between"
        raise Error("bad_argument", option, expected, repr(pattern))
    return names


def is_code(form: Instrument, number: int, coding: str | None) -> bool:
    """True where some item of the form has this code."""
    cells = [[str(number)]] * len(form.items)
    illegal, _, _ = _cftkit._find_faults(form, cells, 1, None, None, coding or "")
    return len(illegal) < len(cells)


def require_fitting_marks(forms: Sequence[Instrument], marks: Marks) -> None:
    """Refuses marks that are answers, and codes that no form has."""
    for form in forms:
        for mark, meaning in marks.absent.items():
            if isinstance(mark, int) and is_code(form, mark, marks.coding):
                raise Error("bad_argument", "--absent", f"a mark that is no answer to {form.id}, as {mark} is one", f"{mark}={meaning}")
    for text, code in (marks.codes or {}).items():
        if not any(is_code(form, code, marks.coding) for form in forms):
            ranges = " or ".join(f"{form.lowest_code} to {form.highest_code} ({form.id})" for form in forms)
            raise Error("bad_argument", "--codes", f"TEXT=CODE with a code that the form has: {ranges}", f"{text}={code}")


def rule_given(text: str) -> str:
    """The rule for missing answers, in the words of the command."""
    kind, _, count = text.partition(":")
    number = _cftkit._whole_number(count) if count.isdigit() else None
    if text not in ("complete", "published") and (kind != "prorate" or not number):
        raise Error("bad_missing_rule", "--missing-rule", "complete, published or prorate:N with N of at least 1", repr(text))
    return text


def prorated_sizes(form: Instrument, scales: Sequence[str] | None) -> Iterator[int]:
    """How many items the scales have that a rule would fill in: those asked for and those that they are made of."""
    for index, _ in wanted_scales(form, scales):
        wanted = form.scales[index]
        yield from (len(one.items) for one in form.scales if one.method in ("sum", "mean") and set(one.items) <= set(wanted.items))


def require_fitting_rule(forms: Sequence[Instrument], rule: str, scales: Sequence[str] | None) -> None:
    """Refuses a rule that asks for more answers than any of the scales has items."""
    if not rule_given(rule).startswith("prorate:"):
        return
    most = max((size for form in forms for size in prorated_sizes(form, scales)), default=0)
    if int(rule.removeprefix("prorate:")) > most:
        expected = f"prorate:N with N of at most {most}, the items of the longest scale"
        raise Error("bad_missing_rule", "--missing-rule", expected, rule)
