# SPDX-License-Identifier: Apache-2.0
"""The commands: instruments, show, score, change, series, explain, check, report, practices, practice, factors, programmes, programme."""

from __future__ import annotations

import sys
from itertools import islice

import click

import cftkit as library
from cftkit.cli.changing import Comparison, change_file, said, series_file, with_comparison
from cftkit.cli.checking import file_findings
from cftkit.cli.documents import document_findings, is_documents
from cftkit.cli.forms import form_named, opened, require_fitting_rule, rule_given
from cftkit.cli.modelling import (
    factors_told,
    language_given,
    practice_told,
    practices_found,
    practices_told,
    programme_told,
    programmes_told,
)
from cftkit.cli.options import (
    Marks,
    Source,
    absent_option,
    codes_option,
    coding_option,
    delimiter_given,
    delimiter_option,
    file_argument,
    language_option,
    missing_rule_option,
    names,
    with_source,
    words,
)
from cftkit.cli.reporting import Asked, Given, report_file, with_norms
from cftkit.cli.scoring import Wanted, score_file
from cftkit.cli.summary import amount
from cftkit.cli.tables import even_chunks
from cftkit.cli.telling import LEGEND, reported
from cftkit.errors import Error
from cftkit.frame_columns import check_include
from cftkit.lists import Explanations
from cftkit.reporting import TITLE


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(library.__version__, prog_name="cftkit")
def cftkit() -> None:
    """Models compassion-focused therapy; scores its questionnaires and those of the care of helpers.

    Exit codes: 0 done, 1 faults found (check), 2 wrong use or a file that cannot be read, 141 where the reader of
    standard output closes it, as head does.
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
@reported
@with_source
@click.option("--include", default="reason", show_default=True, metavar="WORDS",
              help="Columns beside each value, with commas between: reason, bounds, items_used, bands, is_filled_in, rules, alerts; "
                   "with --norm also t_score, z_score, percentile; '' for none.")  # fmt: skip
@click.option("--norm", metavar="ID", help="The study to compare with; `cftkit show` lists those of a questionnaire.")
@click.option("--sample", metavar="ID", help="Which sample of that study, where it has several.")
@click.option("--bands", metavar="ID", help="Which set of bands, where several are published.")
@click.option("--scales", metavar="NAMES", help="Only these scales, with commas between; total.mean_of_items for a variant.")
@missing_rule_option
@click.option("--keep", metavar="NAMES", help="Columns to carry over, with commas between; all that hold no item by default, '' for none.")
@click.option("--prefix", metavar="TEXT", help="What new columns begin with; the instrument's id and _ by default.")
@click.option("-o", "--output", metavar="FILE", help="Where to write; standard output by default. Never the input.")
def score(source: Source, include: str, norm: str | None, sample: str | None, bands: str | None, scales: str | None, missing_rule: str,
          keep: str | None, prefix: str | None, output: str | None) -> None:  # fmt: skip
    """Scores a CSV or TSV file with a header row, or a Parquet file, a row a person. Every row comes out, in order.

    Rows without a score and answers that could not be used are counted on standard error.

    \b
    Examples:
        cftkit score helpers.csv --instrument proqol_5 --columns 'proqol_{item}' -o scored.csv
        cftkit score helpers.csv --instrument phq_9 --columns 'phq_{item}' --include reason,bounds,bands,alerts --absent 99=refused
        cftkit score helpers.csv --instrument proqol_5 --columns 'proqol_{item}' --instrument fscrs --columns 'fscrs_{item}' -o both.csv
        cftkit score helpers.tsv --instrument proqol_5 --missing-rule prorate:8 --keep id,wave -o scored.tsv
        cftkit score helpers.csv --instrument proqol_5 --include reason,t_score --norm de_la_rosa_2018 -o t_scores.csv
        cftkit score helpers.parquet --instrument proqol_5 -o scored.parquet
    """
    if scales is not None and not words(scales):
        raise Error("bad_argument", "--scales", "names of scales with commas between", repr(scales))
    wanted = Wanted(
        include=check_include(words(include), norm=norm, sample=sample, bands=bands), norm=norm, sample=sample, bands=bands,
        scales=None if scales is None else words(scales), missing_rule=missing_rule,
        keep=None if keep is None else names(keep), prefix=prefix, output=output,
    )  # fmt: skip
    for line in score_file(source, wanted):
        click.echo(line, err=True)


@cftkit.command()
@reported
@with_source
@with_comparison
@click.option("--before", required=True, metavar="TIME", help="The first time, as it stands in the column.")
@click.option("--after", required=True, metavar="TIME", help="The second time.")
def change(source: Source, comparison: Comparison, before: str, after: str) -> None:
    """Compares two times of each person: one row a person and scale.

    Who has no row at one of the times is kept, with the reason. The numbers and their sources are said on standard error; none is
    taken from the file. For a form with alerts, columns and a line on standard error say who has one: no outcome speaks of them.

    \b
    Examples:
        cftkit change helpers.csv --instrument proqol_5 --columns 'proqol_{item}' --id id --time wave --before 1 --after 3 \\
            --scales burnout --norm de_la_rosa_2018 --reliability burnout=.75:stamm_2010 -o changes.csv
        cftkit change helpers.csv --instrument phq_9 --id id --time wave --before 1 --after 3 \\
            --least-important-difference 4:invented
    """
    said(change_file(source, comparison, before, after))


@cftkit.command()
@reported
@with_source
@with_comparison
def series(source: Source, comparison: Comparison) -> None:
    """Follows each person over days: first, best and last score, and what lasted; one row a person and scale.

    The column of --time has days such as 2026-03-01, in any order. Confirmed means confirmed once: it may be lost again since, see
    definitive. For a form with alerts, columns and a line on standard error say who has one: no outcome speaks of them.

    \b
    Example:
        cftkit series helpers.csv --instrument proqol_5 --columns 'proqol_{item}' --id id --time date \\
            --sd burnout=5.4:de_la_rosa_2018 --reliability burnout=.75:stamm_2010 -o series.csv
    """
    said(series_file(source, comparison))


@cftkit.command()
@reported
@with_source
@click.option("--row", type=int, required=True, metavar="N", help="Which row, counted from 1 after the header.")
@click.option("--scale", metavar="NAME", help="One scale only.")
@missing_rule_option
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def explain(source: Source, row: int, scale: str | None, missing_rule: str, as_json: bool) -> None:
    """Explains the scores of one row, item by item.

    \b
    Example:
        cftkit explain helpers.csv --instrument proqol_5 --columns 'proqol_{item}' --row 17
    """
    if not 1 <= row < sys.maxsize:
        raise Error("unknown_row", "--row", "1 for the first row after the header", str(row))
    rule_given(missing_rule)
    with opened(source) as (table, forms):
        require_fitting_rule([form.instrument for form in forms], missing_rule, [scale] if scale else None)
        cells = next(islice((one for chunk in even_chunks(table) for one in chunk.rows), row - 1, None), None)
    if cells is None:
        raise Error("unknown_row", f"{source.path}, --row", "a row that the file has", str(row))
    found = Explanations()
    marks = source.marks
    for form in forms:
        answers = [cells[place] for place in form.places]
        scores = form.instrument._score_one(answers, missing_rule, marks.absent, marks.codes, marks.coding or "", True)
        wanted = [scale] if scale else [one.id for one in form.instrument.scales if one.is_default]
        found.extend(scores.explain(name) for name in wanted)
    click.echo(found.to_json() if as_json else found.to_text(), nl=as_json)


@cftkit.command()
@reported
@with_source
@click.option("--id", "id_names", metavar="NAMES", help="Columns that together name each row once, with commas between.")
def check(source: Source, id_names: str | None) -> None:
    """Finds what is wrong with a file of answers, with a document of a form or of the model, or with a folder of documents.

    A few documents of the model join the shipped one. Ends with 1 where there are faults. Rows are counted from 1 after the header;
    lines are those of the file.

    \b
    Examples:
        cftkit check helpers.csv --instrument proqol_5 --columns 'proqol_{item}' --id id,wave
        cftkit check calm_4.json
        cftkit check forms/
        cftkit check my_practices.json
    """
    if is_documents(source.path):
        if source.ids or source.patterns:
            expected = "a file of answers with it: a document, or a folder of documents, is checked without"
            raise Error("bad_argument", "--instrument" if source.ids else "--columns", expected, source.path)
        findings = document_findings(source.path)
    else:
        findings = file_findings(source, names(id_names or ""))
    faults = 0
    has_hints = False
    for finding, line in findings:
        click.echo(line)
        faults += finding.is_fault
        has_hints = has_hints or bool(finding.arguments)
    if has_hints:
        click.echo(LEGEND, err=True)
    if faults:
        click.echo(f"{amount(faults, 'fault')} found", err=True)
        sys.exit(1)


@cftkit.command()
@reported
@file_argument
@click.option("--form", "forms", multiple=True, metavar="ID=PATTERN",
              help="A questionnaire and where its items stand, as in proqol_5='proqol_{item}'; ID alone where exactly one pattern fits. "
                   "Repeatable.")  # fmt: skip
@click.option("--id", "id_names", metavar="NAMES", help="Columns that say who a row is of, with commas between.")
@click.option("--time", metavar="NAME", help="The column that says when; up to 12 different times stand side by side.")
@with_norms
@missing_rule_option
@absent_option
@codes_option
@coding_option
@delimiter_option
@click.option("--title", default=TITLE, show_default=True, metavar="TEXT", help="The heading of the page.")
@click.option("-o", "--output", default="-", metavar="FILE", help="Where to write; standard output by default. Never the input.")
def report(file: str, forms: tuple[str, ...], id_names: str | None, time: str | None, norms: Given, missing_rule: str,
           absent: tuple[str, ...], codes: tuple[str, ...], coding: str | None, delimiter: str | None, title: str,
           output: str) -> None:  # fmt: skip
    """Writes one HTML page about a file of answers: what was scored, how complete it is, faults, distributions, alerts as counts.

    The page names nobody, loads nothing from a network and is the same for the same input. With --norm, or --sd and --reliability,
    it compares the first time with each later one.

    \b
    Examples:
        cftkit report helpers.csv --form proqol_5='proqol_{item}' --form phq_9='phq_{item}' --id id --time wave -o report.html
        cftkit report helpers.csv --form proqol_5='proqol_{item}' --id id --time wave -o report.html \\
            --sd proqol_5.burnout=5.4:de_la_rosa_2018 --reliability proqol_5.burnout=.75:stamm_2010
    """
    marks = Marks.given(absent, codes, coding)
    report_file(Asked(file, forms, marks, delimiter_given(delimiter), names(id_names or ""), time, norms, missing_rule, title, output))


@cftkit.command()
@reported
@click.option("--family", metavar="ID", help="One family, by its id or its mark, such as P2.")
@click.option("--system", metavar="WORD", help="Which system it works with: threat, drive or soothing.")
@click.option("--flow", metavar="WORD", help="The way that compassion takes: to_self, to_others, from_others or none.")
@click.option("--grows", metavar="ID", help="A protective factor that it grows; `cftkit factors` lists them.")
@click.option("--minutes", type=float, metavar="N", help="What fits into so many minutes.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@language_option
def practices(family: str | None, system: str | None, flow: str | None, grows: str | None, minutes: float | None, as_json: bool,
              language: str) -> None:  # fmt: skip
    """Lists the shipped practices, all or some. It finds, it does not advise.

    \b
    Examples:
        cftkit practices
        cftkit practices --system soothing --minutes 1
        cftkit practices --family P2
    """
    language_given(language)
    for line in practices_told(practices_found(family, system, flow, grows, minutes), as_json, language):
        click.echo(line)


@cftkit.command()
@reported
@click.argument("id")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@language_option
def practice(id: str, as_json: bool, language: str) -> None:
    """Shows one practice: what it is for, its variants, what comes before it, what to look out for, evidence, sources.

    \b
    Example:
        cftkit practice soothing_rhythm_breathing
    """
    click.echo(practice_told(id, as_json, language_given(language)))


@cftkit.command()
@reported
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@language_option
def factors(as_json: bool, language: str) -> None:
    """Lists the protective factors, inner and outer, with those that are basic needs."""
    click.echo(factors_told(as_json, language_given(language)))


@cftkit.command()
@reported
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def programmes(as_json: bool) -> None:
    """Lists published programmes, with what was not seen of them and which needs their order lifts."""
    click.echo(programmes_told(as_json))


@cftkit.command()
@reported
@click.argument("id")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def programme(id: str, as_json: bool) -> None:
    """Shows one programme: step by step, what was not seen of it, which needs its order lifts, sources.

    \b
    Example:
        cftkit programme cct
    """
    click.echo(programme_told(id, as_json))
