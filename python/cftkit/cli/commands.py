# SPDX-License-Identifier: Apache-2.0
"""The commands: instruments, show, score, explain, check."""

from __future__ import annotations

import os
import sys
from itertools import islice
from pathlib import Path

import click

import cftkit as library
from cftkit.cli.files import columns_of, reading
from cftkit.cli.options import (
    absent_option,
    code_words,
    codes_option,
    coding_option,
    columns_option,
    form_named,
    forms_in,
    instrument_option,
    pairs,
    reported,
    with_progress,
)  # fmt: skip
from cftkit.cli.scoring import score_file
from cftkit.columns import require
from cftkit.errors import Error
from cftkit.findings import Finding, SeenIds, answer_findings, order_findings
from cftkit.lists import Explanations


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(library.__version__, prog_name="cftkit")
def cftkit() -> None:
    """Scores questionnaires of compassion-focused therapy and of the care of helpers.

    Exit codes: 0 done, 1 faults found (check), 2 wrong use or a file that cannot be read.
    """


@cftkit.command()
@reported
def instruments() -> None:
    """Lists the shipped instruments."""
    click.echo(repr(library.instruments()))


@cftkit.command()
@click.argument("id")
@reported
def show(id: str) -> None:
    """Shows one instrument: items, scales, bands, sources, licence.

    \b
    Example:
        cftkit show proqol_5
    """
    click.echo(repr(form_named(id)))


@cftkit.command()
@click.argument("file")
@instrument_option
@columns_option
@click.option("--include", default="reason", show_default=True, metavar="WORDS",
              help="Columns beside each value, with commas between: reason, bounds, items_used, bands, is_filled_in, rules, alerts; "
                   "'' for none.")  # fmt: skip
@click.option("--scales", metavar="NAMES", help="Only these scales, with commas between; total.mean_of_items for a variant.")
@click.option("--missing-rule", default="complete", show_default=True, metavar="RULE", help="complete, published or prorate:N.")
@absent_option
@codes_option
@coding_option
@click.option("--keep", metavar="NAMES", help="Columns to carry over, with commas between; all that hold no item by default, '' for none.")
@click.option("--prefix", metavar="TEXT", help="What new columns begin with; the instrument's id and _ by default.")
@click.option("-o", "--output", metavar="FILE", help="Where to write; standard output by default. Never the input.")
@reported
def score(file: str, ids: tuple[str, ...], patterns: tuple[str, ...], include: str, scales: str | None, missing_rule: str,
          absent: tuple[str, ...], codes: tuple[str, ...], coding: str | None, keep: str | None, prefix: str | None,
          output: str | None) -> None:  # fmt: skip
    """Scores a CSV or TSV file with a header row, a row a person. Every row comes out, in order.

    \b
    Examples:
        cftkit score helpers.csv --instrument proqol_5 --columns 'proqol_{item}' -o scored.csv
        cftkit score helpers.csv --instrument phq_9 --columns 'phq_{item}' --include reason,bounds,bands,alerts --absent 99=refused
        cftkit score helpers.csv --instrument proqol_5 --columns 'proqol_{item}' --instrument fscrs --columns 'fscrs_{item}' -o both.csv
        cftkit score helpers.tsv --instrument proqol_5 --missing-rule prorate:8 --keep id,wave -o scored.tsv
    """
    score_file(
        file, ids, patterns, include=[word for word in include.split(",") if word], scales=scales.split(",") if scales else None,
        missing_rule=missing_rule, absent=pairs(absent, "--absent"), codes=code_words(codes), coding=coding,
        keep=None if keep is None else [name for name in keep.split(",") if name], prefix=prefix, output=output,
    )  # fmt: skip


@cftkit.command()
@click.argument("file")
@instrument_option
@columns_option
@click.option("--row", type=int, required=True, metavar="N", help="Which row, counted from 1 after the header.")
@click.option("--scale", metavar="NAME", help="One scale only.")
@click.option("--missing-rule", default="complete", show_default=True, metavar="RULE", help="complete, published or prorate:N.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@absent_option
@codes_option
@coding_option
@reported
def explain(file: str, ids: tuple[str, ...], patterns: tuple[str, ...], row: int, scale: str | None, missing_rule: str, as_json: bool,
            absent: tuple[str, ...], codes: tuple[str, ...], coding: str | None) -> None:  # fmt: skip
    """Explains the scores of one row, item by item.

    \b
    Example:
        cftkit explain helpers.csv --instrument proqol_5 --columns 'proqol_{item}' --row 17
    """
    if not 1 <= row < sys.maxsize:
        raise Error("unknown_row", "--row", "1 for the first row after the header", str(row))
    with reading(file) as table:
        forms = forms_in(table, ids, patterns)
        cells = next(islice((one for _, rows in table.chunks() for one in rows), row - 1, None), None)
    if cells is None:
        raise Error("unknown_row", f"{file}, --row", "a row that the file has", str(row))
    found = Explanations()
    for form in forms:
        answers = [cells[place] for place in form.places]
        scores = form.instrument._score_one(answers, missing_rule, pairs(absent, "--absent"), code_words(codes), coding or "", True)
        wanted = [scale] if scale else [one.id for one in form.instrument.scales if one.is_default]
        found.extend(scores.explain(name) for name in wanted)
    click.echo(found.to_json() if as_json else found.to_text(), nl=as_json)


def check_document(file: str) -> list[Finding]:
    try:
        text = Path(file).read_text(encoding="utf-8-sig")
    except OSError as fault:
        raise Error("cannot_read_file", file, "a file that can be read", fault.strerror or str(fault)) from fault
    except UnicodeDecodeError as fault:
        raise Error("cannot_read_file", file, "UTF-8 text", str(fault)) from fault
    return list(library.check(text))


@cftkit.command()
@click.argument("file")
@instrument_option
@columns_option
@click.option("--id", "id_names", metavar="NAMES", help="Columns that together name each row once, with commas between.")
@absent_option
@codes_option
@coding_option
@reported
def check(file: str, ids: tuple[str, ...], patterns: tuple[str, ...], id_names: str | None, absent: tuple[str, ...],
          codes: tuple[str, ...], coding: str | None) -> None:  # fmt: skip
    """Finds what is wrong with a file of answers, or with a document of an instrument, bands, norms or sources.

    Ends with 1 where there are faults. Rows are counted from 1 after the header.

    \b
    Examples:
        cftkit check helpers.csv --instrument proqol_5 --columns 'proqol_{item}' --id id,wave
        cftkit check calm_4.json
    """
    faults = 0

    def tell(finding: Finding) -> None:
        nonlocal faults
        faults += finding.is_fault
        click.echo(f"{file}: {finding}")

    if file.lower().endswith(".json"):
        if ids or patterns:
            raise Error("bad_argument", "--instrument", "no instrument for a document", ids[0] if ids else patterns[0])
        for finding in check_document(file):
            tell(finding)
    else:
        with reading(file) as table:
            forms = forms_in(table, ids, patterns)
            keys = [name for name in (id_names or "").split(",") if name]
            require(keys, table.names, f"{file}, --id")
            places = [table.names.index(name) for name in keys]
            for form in forms:
                for finding in order_findings(form.names, table.names):
                    tell(finding)
            seen = SeenIds(counts_from=1)
            for first, rows in with_progress(table, os.path.getsize(file), table.chunks()):
                found = [one for i, row in enumerate(rows) if places and (one := seen.add(first + i, [row[p] for p in places]))]
                for form in forms:
                    columns = columns_of(rows, form.places)
                    found += answer_findings(form.instrument, columns, form.names, len(rows), pairs(absent, "--absent"),
                                             code_words(codes), coding, first, counts_from=1)  # fmt: skip
                for finding in sorted(found, key=lambda one: one.row or 0):
                    tell(finding)
    if faults:
        click.echo(f"{faults} {'fault' if faults == 1 else 'faults'} found", err=True)
        sys.exit(1)
