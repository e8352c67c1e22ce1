# SPDX-License-Identifier: Apache-2.0
"""Text and HTML for people. Every text from data is escaped, and each table credits its instrument."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from cftkit import _cftkit

if TYPE_CHECKING:
    from cftkit._cftkit import (
        Change,
        Explanation,
        Instrument,
        Norm,
        NormValues,
        Percentile,
        Quality,
        Scale,
        Score,
        ScoreInterval,
        Scores,
        Series,
    )  # fmt: skip
    from cftkit.days import Lasting, Point
    from cftkit.findings import Finding


def number(value: float | None) -> str:
    if value is None:
        return ""
    return str(int(value)) if value == int(value) else f"{value:.2f}"


def html_table(head: Sequence[str], rows: Iterable[Sequence[str]], caption: str = "", foot: str = "") -> str:
    """A plain table; every cell is escaped here."""
    cells = "".join(f"<th>{escape(word)}</th>" for word in head)
    lines = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    title = f"<caption>{escape(caption)}</caption>" if caption else ""
    note = f"<p><small>{escape(foot)}</small></p>" if foot else ""
    return f"<table>{title}<thead><tr>{cells}</tr></thead><tbody>{lines}</tbody></table>{note}"


def text_table(rows: Sequence[Sequence[str]], indent: str = "  ") -> list[str]:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))] if rows else []
    return [(indent + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))).rstrip() for row in rows]


def scale_row(scale: Scale) -> list[str]:
    better = f"{scale.better} is better" if scale.better != "neither" else ""
    turned = f", {len(scale.reversed)} reversed" if scale.reversed else ""
    return [
        scale.id + ("" if scale.is_default else " (on request)"),
        scale.metric,
        f"{number(scale.lowest)} to {number(scale.highest)}",
        f"{len(scale.items)} items{turned}",
        better,
        scale.status,
    ]


def facts(form: Instrument) -> list[tuple[str, str]]:
    """What stands below the scales."""
    lines = [
        ("bands", ", ".join(f"{one.id} ({one.metric}, {one.status})" for one in form.band_sets)),
        ("rules", ", ".join(rule.id for rule in form.rules)),
        ("alerts", ", ".join(f"{alert.id}: item {alert.item}" for alert in form.alerts)),
        ("norms", ", ".join(f"{norm.id} ({norm.status})" for norm in form.norms)),
        ("fillers", ", ".join(item.id for item in form.items if item.is_filler)),
        ("sources", ", ".join(str(one) for one in form.sources)),
        ("licence", f"{form.licence.holder}; commercial use {form.licence.commercial_use}, changes {form.licence.changes}, "
                    f"wording {form.licence.wording}"),
        ("credit", form.licence.credit),
    ]  # fmt: skip
    return [(word, text) for word, text in lines if text]


def headline(form: Instrument) -> str:
    return f"{form.id} · {form.name} · edition {form.edition}, {form.status}"


def instrument_text(form: Instrument) -> str:
    lines = [headline(form), f"  {len(form.items)} items, answers {form.lowest_code} to {form.highest_code}"]
    lines += text_table([scale_row(scale) for scale in form.scales])
    lines += [f"{word}: {text}" for word, text in facts(form)]
    return "\n".join(lines)


def instrument_html(form: Instrument) -> str:
    head = ["scale", "metric", "range", "items", "better", "status"]
    table = html_table(head, [scale_row(scale) for scale in form.scales], headline(form))
    below = "".join(f"<dt>{escape(word)}</dt><dd>{escape(text)}</dd>" for word, text in facts(form))
    return f"{table}<dl>{below}</dl>"


def scale_names(form: Instrument) -> str:
    return ", ".join(dict.fromkeys(scale.scale for scale in form.scales))


def instruments_text(forms: Sequence[Instrument]) -> str:
    rows = [[form.id, form.name, f"{len(form.items)} items", scale_names(form)] for form in forms]
    return "\n".join(text_table(rows, indent="")) if rows else "no instruments"


def instruments_html(forms: Sequence[Instrument]) -> str:
    rows = [[form.id, form.name, str(len(form.items)), scale_names(form), form.status] for form in forms]
    return html_table(["id", "name", "items", "scales", "status"], rows)


def only_bands(score: Score) -> str:
    from cftkit.errors import Error

    try:
        return repr(score.bands())
    except Error:  # several sets and none named: say nothing rather than choose
        return ""


def score_row(score: Score) -> list[str]:
    name = score.scale + (f".{score.variant}" if score.variant else "")
    value = number(score.value) if score.is_scored else f"not scored: {score.reason}"
    if score.is_filled_in:
        value += " (filled in)"
    possible = "" if score.is_scored and not score.is_filled_in else f"{number(score.lowest_possible)} to {number(score.highest_possible)}"
    missing = ", ".join(score.missing_items)
    return [name, value, score.metric, possible, only_bands(score), f"{score.items_used} of {score.items}", missing]


SCORE_HEAD = ["scale", "score", "metric", "still possible", "bands", "items", "missing"]


def score_html(score: Score) -> str:
    return html_table(SCORE_HEAD, [score_row(score)], f"{score.instrument}, edition {score.edition}")


def scores_html(scores: Scores) -> str:
    table = html_table(SCORE_HEAD, [score_row(score) for score in scores], f"{scores.instrument}, edition {scores.edition}")
    code = _cftkit._hypothetical_code(scores)
    ask = "please ask, kindly and today" if code is None else "would fire"
    nobody = "" if code is None else f"<p>A sheet that nobody filled in: if every answer were {escape(code)}.</p>"
    alerts = "".join(
        f"<p><strong>alert: {escape(alert.id)}, item {escape(alert.item)} answered {alert.answer}: {ask}</strong></p>"
        for alert in scores.alerts
    )
    unknown = "".join(
        f"<p>not assessed: {escape(alert.id)}, item {escape(alert.item)} has no answer; this is not a no</p>"
        for alert in scores.alerts.not_assessed
    )
    note = "Bands are words about a range, not a diagnosis. Credit: " + scores.credit
    return f"{nobody}{table}{alerts}{unknown}<p><small>{escape(note)}</small></p>"


NORM_HEAD = ["study", "sample", "n", "population", "scale", "metric", "mean", "sd", "percentiles", "reliability", "status"]


def norm_rows(norms: Iterable[Norm]) -> list[list[str]]:
    return [
        [
            norm.id,
            one.sample,
            "" if one.n is None else str(one.n),
            one.population,
            one.scale,
            one.metric,
            plain(one.mean),
            plain(one.sd),
            ", ".join(f"P{plain(percent)} {plain(value)}" for percent, value in one.percentiles.items()),
            ", ".join(f"{kind} {plain(value)}" for kind, value in one.reliability.items()),
            one.status,
        ]
        for norm in norms
        for one in norm.scales
    ]


def plain(value: float | None) -> str:
    """A number as it is printed in a study: 22.8, not 22.80."""
    return "" if value is None else f"{value:g}"


def norms_text(norms: Sequence[Norm]) -> str:
    return "\n".join(text_table([NORM_HEAD, *norm_rows(norms)], indent="")) if norms else "no norms"


def norms_html(norms: Sequence[Norm]) -> str:
    foot = "What one study says of one sample. Which people a score is compared with is your choice."
    return html_table(NORM_HEAD, norm_rows(norms), foot=foot) if norms else "<p>no norms</p>"


def norm_html(norm: Norm) -> str:
    return html_table(NORM_HEAD, norm_rows([norm]), f"{norm.id} for {norm.instrument}", ", ".join(str(one) for one in norm.sources))


def percent_text(one: Percentile) -> str:
    if one.value is not None:
        return f"{one.value:.4g}"
    at = "" if one.printed is None else f", on the printed {one.printed:.4g}"
    return f"{one.lowest:.4g} to {one.highest:.4g}{at}"


BASES = {"table": "by the study's printed percentiles", "normal": "by a normal curve with the study's mean and SD"}


def percentile_text(one: Percentile) -> str:
    return f"<Percentile {percent_text(one)} in {one.norm} ({one.norm_sample}), {BASES[one.basis]}>"


def percentile_html(one: Percentile) -> str:
    row = [percent_text(one), one.norm, one.norm_sample, BASES[one.basis], one.status]
    return html_table(["percentile", "study", "sample", "basis", "status"], [row])


KINDS = {"observed_score": "observed score", "true_score": "estimated true score", "prediction": "next measurement"}


def interval_words(one: ScoreInterval) -> dict[str, str]:
    made_of = [f"{name} {plain(value)}" + (f" ({source})" if source else "") for name, (value, source) in one.parameters.items()]
    if one.reliability_kind:
        made_of = [text.replace("reliability ", f"{one.reliability_kind} ", 1) for text in made_of]
    outside = f"; the scale ends at {plain(one.scale_lowest)} and {plain(one.scale_highest)}" if one.is_outside_range else ""
    return {
        "kind": KINDS[one.kind],
        "value": "" if one.value is None else f"{one.value:.4g}",
        "interval": f"{one.lowest:.4g} to {one.highest:.4g}{outside}",
        "confidence": f"{100 * one.confidence:.4g} %",
        "standard error": f"{one.standard_error:.4g}",
        "made of": ", ".join(made_of),
    }


def interval_text(one: ScoreInterval) -> str:
    words = interval_words(one)
    value = f" {words['value']}" if words["value"] else ""
    return (
        f"<ScoreInterval {words['kind']}{value}: {words['interval']} ({words['confidence']}, "
        f"standard error {words['standard error']}, {words['made of']})>"
    )


def interval_html(one: ScoreInterval) -> str:
    words = interval_words(one)
    return html_table(list(words), [list(words.values())])


def short(value: float) -> str:
    """A number with at most four digits after the point, or four digits of one that is near 0."""
    return f"{value:.4f}".rstrip("0").rstrip(".") if value == 0 or 0.1 <= abs(value) < 1e15 else f"{value:.4g}"


def parameter_rows(one: NormValues) -> list[list[str]]:
    """For reading; the attributes have every digit."""
    return [[name, short(value), source or ""] for name, (value, source) in one.parameters.items()]


def norm_values_text(one: NormValues) -> str:
    scale = [one.scale] if one.scale else []
    numbers = [f"{name} {value}" + (f" ({source})" if source else "") for name, value, source in parameter_rows(one)]
    return "<NormValues " + ": ".join([*scale, ", ".join(numbers) or "no numbers"]) + ">"


def norm_values_html(one: NormValues) -> str:
    return html_table(["number", "value", "source"], parameter_rows(one), one.scale or "")


ALERT_LINE = "A change says nothing about the alert items"


def change_html(change: Change) -> str:
    def value(score: Score) -> str:
        return number(score.value) if score.is_scored else f"not scored: {score.reason}"

    name = change.before.scale + (f".{change.before.variant}" if change.before.variant else "")
    by_points = change.least_important_difference is not None
    index = "" if change.reliable_change_index is None else f"{change.reliable_change_index:.2f}".replace("-", "−")
    row = [name, value(change.before), value(change.after), number(change.difference).replace("-", "−"), change.direction]
    row += [str(change.is_important)] if by_points else [index, str(change.is_reliable)]
    row += [change.outcome, change.reason or ""]
    head = ["scale", "before", "after", "difference", "direction"]
    head += ["important"] if by_points else ["reliable change index", "reliable"]
    words = repr(change).splitlines()
    alerts = "".join(f"<p><strong>{escape(line)}</strong></p>" for line in words if line.startswith(ALERT_LINE))
    foot = "\n".join(line for line in words if not line.startswith(ALERT_LINE))
    return html_table([*head, "outcome", "reason"], [row], f"{change.before.instrument}, {change.method}", foot) + alerts


LASTING_WORDS = ("confirmed_improvement", "confirmed_deterioration", "definitive_improvement", "definitive_deterioration")


def series_rows(series: Series) -> list[list[str]]:
    """What is known, a row each: words, value, day."""

    def point(words: str, one: Point | None) -> list[str]:
        return [words, "" if one is None else number(one.score.value), "" if one is None else str(one.day)]

    def lasting(words: str, one: Lasting) -> list[str]:
        return [words.replace("_", " "), str(one.holds), "" if one.since is None else f"since {one.since}"]

    rows = [point("first", series.first), point("best", series.best), point("last", series.last)]
    rows += [lasting(words, getattr(series, words)) for words in LASTING_WORDS]
    trend = series.trend
    if trend is not None:
        way = f", {trend.direction}" if trend.direction in ("better", "worse") else ""
        index, slope = (text.replace("-", "−") for text in (f"{trend.reliable_trend_index:.2f}", f"{trend.slope:.4g}"))
        rows.append(["reliable trend index", index, f"{slope} points a day{way}"])
    return rows


def series_headline(series: Series) -> str:
    first = series.first
    scale = f"{first.score.instrument} {first.score.scale}: " if first is not None else ""
    return f"{scale}{len(series)} days, {series.scored} scored"


def series_text(series: Series) -> str:
    rows = series_rows(series) if series.scored else []
    return "\n".join([series_headline(series), *text_table(rows)])


def series_html(series: Series) -> str:
    return html_table(["", "", "day"], series_rows(series) if series.scored else [], series_headline(series))


def quality_words(one: Quality) -> dict[str, str]:
    run = f" (code {one.longest_run_code}, from item {one.longest_run_item})" if one.longest_run else ""
    return {
        "longest run": f"{one.longest_run}{run}",
        "variability": "" if one.variability is None else f"{one.variability:.2f}",
        "straight line": "yes" if one.is_straight_line else "no",
        "answered": str(one.answered),
    }


def quality_text(one: Quality) -> str:
    words = quality_words(one)
    parts = [f"longest run {words['longest run']}"]
    parts += [f"variability {words['variability']}"] if words["variability"] else []
    parts += ["a straight line"] if one.is_straight_line else []
    return f"<Quality {one.instrument}: {', '.join([*parts, words['answered'] + ' answered'])}>"


def quality_html(one: Quality) -> str:
    words = quality_words(one)
    return html_table(list(words), [list(words.values())], one.instrument, "Numbers without thresholds; no verdict about a sheet.")


def explanation_html(explanation: Explanation) -> str:
    return f"<pre>{escape(explanation.to_text())}</pre>"


def findings_html(findings: Sequence[Finding]) -> str:
    if not findings:
        return "<p>nothing found</p>"
    rows = [[one.what, one.where, one.expected, one.found, one.suggestion] for one in findings]
    return html_table(["what", "where", "expected", "found", "suggestion"], rows)
