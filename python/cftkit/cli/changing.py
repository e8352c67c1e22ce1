# SPDX-License-Identifier: Apache-2.0
"""Change and series of a file: who and when each row is, whose numbers are used, and the rows that are written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar

import click
import numpy as np

from cftkit import _cftkit
from cftkit._cftkit import Instrument, NormValues
from cftkit.change_frames import new_column
from cftkit.change_numbers import AnyNorm, Method, numbers_by_scale, scale_ids
from cftkit.change_tables import Key, Result, change_rows, keys_of, series_rows
from cftkit.cli.forms import opened, require_fitting_rule, rule_given
from cftkit.cli.options import Source, missing_rule_option, names, words
from cftkit.cli.parquet import key_type
from cftkit.cli.progress import with_progress
from cftkit.cli.scoring import TextColumns, output_delimiter, require_output
from cftkit.cli.summary import amount
from cftkit.cli.tables import Chunk, even_chunks
from cftkit.cli.writing import cell_text, writing
from cftkit.columns import require
from cftkit.errors import Error
from cftkit.tables import SPACES, ScoreTable, score_columns

Command = TypeVar("Command", bound=Callable[..., Any])
NUMBERS = ("mean", "sd", "reliability", "mean_after", "sd_after", "reliability_after", "correlation", "functional_mean", "functional_sd")
SHAPE = "SCALE=NUMBER or SCALE=NUMBER:SOURCE, such as burnout=5.4:de_la_rosa_2018"


def _number(text: str, option: str, shape: str) -> float:
    if not _cftkit._is_number(text.strip(SPACES)):
        expected = "a number with a point, not a comma: " + text.strip(SPACES).replace(",", ".") if _has_comma(text) else shape
        raise Error("bad_argument", option, expected, repr(text))
    return float(text)


def _has_comma(text: str) -> bool:
    return text.count(",") == 1 and _cftkit._is_number(text.strip(SPACES).replace(",", "."))


def _with_source(text: str, option: str, shape: str) -> float | tuple[float, str]:
    number, _, source = text.partition(":")
    value = _number(number, option, shape)
    return (value, source.strip(SPACES)) if source.strip(SPACES) else value


@dataclass
class Comparison:
    """What the options of `change` and `series` say, apart from the file."""

    id: str
    time: str
    method: Method
    norm: str | None
    sample: str
    reliability_kind: str
    scales: list[str] | None
    missing_rule: str
    output: str | None
    numbers: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def own_numbers(self, form: Instrument) -> dict[str, dict[str, Any]]:
        """Numbers by scale, as --sd and its kin give them; several for one place are refused."""
        found: dict[str, dict[str, Any]] = {}
        for name, given in self.numbers.items():
            option = "--" + name.replace("_", "-")
            for text in given:
                scale, sign, number = text.partition("=")
                if not sign:
                    raise Error("bad_argument", option, SHAPE, repr(text))
                [id] = scale_ids(form, [scale.strip(SPACES)])
                value = _with_source(number, option, SHAPE)
                if found.setdefault(id, {}).setdefault(name, value) != value:
                    raise Error("bad_argument", option, f"one number for {id}", text)
        return found

    def numbers_of(self, form: Instrument) -> dict[str, NormValues]:
        """The numbers of each scale: what the study prints, and the caller's own beside it or in its place."""
        own = self.own_numbers(form)
        study = None if self.norm is None else form.norm(self.norm)
        scales = self.scales
        if study is None:
            norms: AnyNorm = {scale: NormValues(scale, **numbers) for scale, numbers in own.items()}
            scales = scales or list(own) or None
            return numbers_by_scale(form, norms or None, scales, "", "", self.method)
        wanted = [one.id for one in form.scales if one.is_default] if scales is None else scale_ids(form, scales)
        norms = {}
        for scale in dict.fromkeys([*wanted, *own]):
            try:
                norms[scale] = NormValues(
                    scale, norm=study, sample=self.sample, reliability_kind=self.reliability_kind, **own.get(scale, {})
                )
            except Error as error:
                if error.code != "wrong_norm" or self.sample or self.reliability_kind:
                    raise
                norms[scale] = NormValues(scale, **own.get(scale, {}))  # the study says nothing of this scale
        return numbers_by_scale(form, norms, scales, "", "", self.method)


@dataclass
class FileRows:
    """A file that was read as a whole: its scores, and who and when each row is."""

    form: Instrument
    table: ScoreTable
    keys: list[Key]
    times: list[Any]


def with_comparison(command: Command) -> Command:
    """Gives a command its `Comparison` from the options that `change` and `series` share."""

    @wraps(command)
    def run(*arguments: Any, id_names: str, time: str, method: str, critical_value: str | None, criterion: str | None, strict: bool,
            least_important_difference: str | None, norm: str | None, sample: str, reliability_kind: str, scales: str | None,
            missing_rule: str, output: str | None, **options: Any) -> Any:  # fmt: skip
        critical = None if critical_value is None else _number(critical_value, "--critical-value", "a number above 0")
        shape = "NUMBER or NUMBER:SOURCE, a number of points"
        points = None
        if least_important_difference is not None:
            points = _with_source(least_important_difference, "--least-important-difference", shape)
        if scales is not None and not words(scales):
            raise Error("bad_argument", "--scales", "names of scales with commas between", repr(scales))
        comparison = Comparison(
            id_names, time, Method(method, critical, criterion, strict, points), norm, sample, reliability_kind,
            None if scales is None else words(scales), missing_rule, output, {name: options.pop(name) for name in NUMBERS},
        )  # fmt: skip
        return command(*arguments, comparison, **options)

    for option in reversed(OPTIONS):
        run = option(run)
    return run  # type: ignore[return-value]


def _number_option(name: str, help: str) -> Callable[[Any], Any]:
    return click.option("--" + name.replace("_", "-"), name, multiple=True, metavar="SCALE=NUMBER[:SOURCE]", help=help)


OPTIONS: list[Callable[[Any], Any]] = [
    click.option("--id", "id_names", required=True, metavar="NAMES", help="Columns that say who a row is of, with commas between."),
    click.option("--time", required=True, metavar="NAME", help="The column that says when."),
    click.option("--norm", metavar="ID", help="The study whose numbers are used; `cftkit show ID` lists them. None by default."),
    click.option("--sample", default="", metavar="ID", help="A sample of the study, where it has several."),
    click.option("--reliability-kind", default="", metavar="WORD", help="Which reliability of the study, where it has several."),
    _number_option("sd", "The SD of a scale, your own number; with its source. Repeatable."),
    _number_option("reliability", "The reliability of a scale."),
    _number_option("mean", "The mean, for criteria and other methods."),
    _number_option("mean_after", "The mean at the second time."),
    _number_option("sd_after", "The SD at the second time."),
    _number_option("reliability_after", "The reliability at the second time."),
    _number_option("correlation", "The correlation between both times."),
    _number_option("functional_mean", "The mean of people without the difficulty."),
    _number_option("functional_sd", "The SD of people without the difficulty."),
    click.option("--method", default="jacobson_truax", show_default=True, metavar="WORD", help="How the index is computed."),
    click.option("--critical-value", metavar="NUMBER", help="What the index is held against; the exact 95 % point by default."),
    click.option("--criterion", metavar="WORD", help="Cut-off: none, a, b, b_by_clinical_sd or c; c by default, given its numbers."),
    click.option("--strict", is_flag=True, help="Above the critical value, not at least."),
    click.option("--least-important-difference", metavar="NUMBER[:SOURCE]", help="Points that count, in place of the index."),
    click.option("--scales", metavar="NAMES", help="Only these scales, with commas between."),
    missing_rule_option,
    click.option("-o", "--output", metavar="FILE", help="Where to write; standard output by default. Never the input."),
]


def _text(cell: Any) -> Any:
    return cell.strip(SPACES) if isinstance(cell, str) else cell


def _compared(source: Source, comparison: Comparison, rows_of: Callable[[FileRows, dict[str, NormValues]], Result]) -> list[str]:
    """Reads a file as a whole, compares, writes; what is to be said at the end."""
    rule_given(comparison.missing_rule)
    require_output(source.path, comparison.output)
    if len(source.ids) > 1:
        raise Error("bad_argument", "--instrument", "one instrument", ", ".join(source.ids))
    with opened(source) as (table, [form]):
        require_fitting_rule([form.instrument], comparison.missing_rule, comparison.scales)
        numbers = comparison.numbers_of(form.instrument)
        ids = names(comparison.id)
        require(ids, table.names, f"{source.path}, --id")
        require([comparison.time], table.names, f"{source.path}, --time")
        who = [table.names.index(name) for name in ids]
        when = table.names.index(comparison.time)
        answers: list[list[Any]] = [[] for _ in form.places]
        people: list[list[Any]] = [[] for _ in who]
        times: list[Any] = []
        lines: dict[int, int] = {}
        texts = TextColumns(source.path, form, source.marks.absent, source.marks.codes)
        for chunk in with_progress(table, even_chunks(table)):
            columns = chunk.columns(form.places)
            texts.look(columns)
            for kept, cells in zip(answers, columns, strict=True):
                kept.extend(cells)
            for kept, cells in zip(people, chunk.columns(who), strict=True):
                kept.extend(map(_text, cells))
            lines |= {chunk.first + place + 1: span.start for place, span in enumerate(chunk.lines)}
            times.extend(_text(row[when]) for row in chunk.rows)
        texts.finish()
        marks = source.marks
        scores = score_columns(form.instrument, answers, len(times), comparison.missing_rule, marks.absent, marks.codes, marks.coding)
        try:
            keys = keys_of(people, ids, counts_from=1)
            result = rows_of(FileRows(form.instrument, scores, keys, times), numbers)
        except Error as error:
            if not error.where.startswith("row"):
                raise
            where, expected = error.where, error.expected
            if "datetime.date" in expected:
                where, expected = f"{where}, column {comparison.time}", "a day such as 2026-03-02"
            number = re.match(r"row (\d+)", where)
            line = lines.get(int(number[1])) if number else None
            if number and line is not None:
                where = f"{number[0]} (line {line}){where[number.end() :]}"
            raise Error(error.code, f"{source.path}, {where}", expected, error.found) from error
        for column in result.columns:
            if column.name in ids:
                raise Error("doubled_columns", "--id", "a column whose name the result does not use itself", column.name)
        added = [new_column(column) for column in result.columns]
        rows = Chunk(0, [list(keys[row]) for row in result.people])
        types = None if table.types is None else [key_type(table.types[place]) for place in who]
        wanted_names = ids + [column.name for column in added]
        delimiter = output_delimiter(source, table, comparison.output)
        with writing(comparison.output, delimiter, wanted_names, range(len(ids)), types) as out:
            out.write(rows, added)
    return _lines(form.instrument, numbers, result, comparison.method)


BY_INDEX_ONLY = ("sd", "reliability", "mean", "mean_after", "sd_after", "reliability_after", "correlation")


def _points(given: float | tuple[float, str]) -> str:
    value, source = given if isinstance(given, tuple) else (given, "")
    return f"least important difference {cell_text(float(value))}" + (f" ({source})" if source else "")


def _lines(form: Instrument, numbers: dict[str, NormValues], result: Result, method: Method) -> list[str]:
    """The numbers that were there, and how many people have no change."""
    lines = []
    for scale, own in numbers.items():
        if method.least_important_difference is not None:
            lines.append(f"{form.id} {scale}: {_points(method.least_important_difference)}")
        unused = BY_INDEX_ONLY if method.least_important_difference is not None else ()
        made_of = [
            f"{name} {cell_text(value)}" + (f" ({source})" if source else "")
            for name, (value, source) in own.parameters.items()
            if name not in unused
        ]
        if made_of:
            lines.append(f"{form.id} {scale}: {', '.join(made_of)}")
    reasons = next((column.values for column in result.columns if column.name == "reason"), None)
    if reasons is not None:
        counts = Counter(reason for reason in reasons.tolist() if reason is not None)
        if counts:
            said = ", ".join(f"{count} {reason}" for reason, count in counts.most_common())
            lines.append(f"{form.id}: {amount(sum(counts.values()), 'row')} of {len(reasons)} without an outcome: {said}")
    return lines + _alert_lines(form, numbers, result)


ALERT_COLUMNS = {
    "alerts_before": "before", "alerts_after": "after", "alerts_last": "on their last day",
    "alerts_before_not_assessed": "before", "alerts_after_not_assessed": "after", "alerts_last_not_assessed": "on their last day",
}  # fmt: skip


def _alert_lines(form: Instrument, numbers: dict[str, NormValues], result: Result) -> list[str]:
    """How many people have an alert, whatever became of their scores; each person once."""
    if not form.alerts:
        return []
    once = slice(None, None, max(1, len(numbers)))
    has_alert: dict[str, int] = {}
    not_assessed: dict[str, int] = {}
    any_alert = np.zeros(len(result.people[once]), dtype=bool)
    for column in result.columns:
        if not column.name.startswith("alerts") or column.kind == "text":
            continue
        is_there = column.values[once] > 0
        if column.name in ALERT_COLUMNS:
            counts = not_assessed if column.name.endswith("_not_assessed") else has_alert
            counts[ALERT_COLUMNS[column.name]] = int(np.count_nonzero(is_there))
        if not column.name.endswith("_not_assessed"):
            any_alert |= is_there
    people = int(np.count_nonzero(any_alert))
    by_time = ", ".join(f"{count} {when}" for when, count in has_alert.items())
    unknown = ", ".join(f"{count} {when}" for when, count in not_assessed.items())
    if people:
        who = "person has" if people == 1 else "people have"
        ask = "please look at these people today, whatever their change is called"
        return [f"{form.id}: {people} {who} an alert ({by_time}); not assessed: {unknown}. No outcome speaks of alerts: {ask}."]
    return [f"{form.id}: no alert; not assessed: {unknown}. No alert is no proof of safety."]


def change_file(source: Source, comparison: Comparison, before: str, after: str) -> list[str]:
    """Writes the change of each person between two times; what is to be said of it."""

    def rows_of(rows: FileRows, numbers: dict[str, NormValues]) -> Result:
        times = [cell if isinstance(cell, str) else cell_text(cell) for cell in rows.times]
        first, second = before.strip(SPACES), after.strip(SPACES)
        return change_rows(rows.form, rows.table, rows.keys, times, first, second, numbers, comparison.method, counts_from=1)

    return _compared(source, comparison, rows_of)


def series_file(source: Source, comparison: Comparison) -> list[str]:
    """Writes the series of each person; what is to be said of it."""

    def rows_of(rows: FileRows, numbers: dict[str, NormValues]) -> Result:
        return series_rows(rows.form, rows.table, rows.keys, rows.times, numbers, comparison.method, counts_from=1)

    return _compared(source, comparison, rows_of)


def said(lines: Sequence[str]) -> None:
    for line in lines:
        click.echo(line, err=True)
