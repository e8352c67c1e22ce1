# SPDX-License-Identifier: Apache-2.0
"""Numbers of a report: how complete the answers are, how scores are distributed, how many alerts there are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from cftkit.display import number
from cftkit.figures import distributions, words
from cftkit.figures.words import plain_name
from cftkit.reporting.answers import MOST_WAVES, People, counted
from cftkit.reporting.html import Html, element, heading, paragraph, picture, section, table, together
from cftkit.tables import ALERT_FIRED, ALERT_NOT_ASSESSED, Array

if TYPE_CHECKING:
    from cftkit._cftkit import Scale
    from cftkit.reporting.scored import ScoredForm


def share(count: int, whole: int) -> str:
    """A count with its percentage, half rounded up."""
    return f"{count} ({(200 * count + whole) // (2 * whole)} %)" if whole else f"{count}"


NO_ROWS = "The table has no rows, so there is nothing to say about answers."


def wave_label(people: People, label: str) -> str:
    return f"{people.time_name} {label}" if label else "all rows"


def who_text(people: People, rows: int) -> str:
    """How many rows there are, of how many people, and by which columns they are told apart."""
    whole = words.how_many(rows, "row")
    if people.persons is None:
        return f"{whole}."
    columns = words.joined([f"“{name}”" for name in people.id_names], "and")
    text = f"{whole} of {words.persons(people.persons)}, told apart by {columns}."
    if not people.unnamed:
        return text
    return f"{text} {words.how_many(people.unnamed, 'row')} {'has' if people.unnamed == 1 else 'have'} no value there."


def completeness_section(forms: Sequence[ScoredForm], people: People, rows: int) -> Html:
    if not rows:
        return section("completeness", "How complete it is", paragraph(NO_ROWS))
    parts: list[object] = [paragraph(who_text(people, rows))]
    if people.has_too_many_times:
        limit = f"has more than {MOST_WAVES} different times: rows are not put side by side by it."
        parts.append(paragraph(f"The column {people.time_name} {limit}"))
    elif people.time_name is not None:
        lines = [[label, str(len(places))] for label, places in people.waves]
        parts.append(table(f"Rows by {people.time_name}", [people.time_name, "rows"], lines))
    for one in forms:
        every, some, none = one.all_some_none()
        text = f"{every} rows have each of the {len(one.scales)} scores, {some} have some, {none} have none."
        if len(one.scales) == 1:
            text = f"{every} rows have a score, {none} have none."
        parts += [heading(3, one.form.name), paragraph(text), scales_table(one)]
    return section("completeness", "How complete it is", *parts)


def scales_table(one: ScoredForm) -> Html:
    """Per scale: how many answers were there, how many rows are scored, and why the others are not."""
    rows = []
    for index, scale in one.scales:
        values, used = one.values(index), one.table._lines["items_used"][index]
        reasons = dict(counted([str(reason) for reason in one.reasons(index) if reason is not None]))
        possible = len(values) * len(scale.items)
        scored = int(np.count_nonzero(~np.isnan(values)))
        filled = int(np.count_nonzero(one.table._lines["is_filled_in"][index]))
        told = [str(reasons.get(word, 0)) for word in words.REASONS]
        answered = f"{int(used.astype(np.int64).sum())} of {possible}"
        rows.append([plain_name(scale.id), answered, share(scored, len(values)), str(filled), *told])
    head = ["scale", "answers used", "rows scored", "filled in", *SHORT_REASONS]
    return table(f"{one.form.short_name}: answers, scores, and rows without a score by reason", head, rows)


def alert_section(forms: Sequence[ScoredForm], people: People) -> Html:
    """How many alerts there are; never of whom."""
    if not any(len(one.table) for one in forms):
        return section("alerts", "Alerts", paragraph(NO_ROWS + " That no alert was raised is no sign that all is well."))
    rows, total = [], 0
    for one in forms:
        for index, rule in enumerate(one.form.alerts):
            state = one.table._lines["alert"][index]
            for label, places in people.waves:
                fired = int(np.count_nonzero(state[places] == ALERT_FIRED))
                unknown = int(np.count_nonzero(state[places] == ALERT_NOT_ASSESSED))
                total += fired
                raised = f"item {rule.item} at {rule.at_least} or above"
                rows.append([one.form.short_name, wave_label(people, label), raised, plain_name(rule.status), str(fired), str(unknown)])
    if not rows:
        none = "None of these forms has an item that raises an alert. This is no sign that all is well."
        return section("alerts", "Alerts", paragraph(none))
    ask = "An alert is an answer that asks for a human being. It is not a verdict, and no alert is no proof of safety."
    if total:
        count = "Once there is" if total == 1 else f"{total} times there is"
        now = f"{count} an answer that raises an alert. Please look at these people today: ask them, kindly and in person."
        today = element(
            "div",
            paragraph(element("strong", now)),
            paragraph("This page names nobody. ", element("code", "cftkit score … --include alerts"), " or ",
                      element("code", 'include=["alerts"]'), " in Python says which rows."),
            class_="today",
        )  # fmt: skip
    else:
        today = paragraph("No answer raised an alert.")
    head = ["form", "rows", "what raises it", "status of this threshold", "alerts", "not assessed"]
    below = paragraph(ask + " Not assessed means that the item has no answer; that is not a no.", class_="quiet")
    return section("alerts", "Alerts", today, table("Alerts, as counts only", head, rows), below)


def sd_of(values: Array) -> str:
    if len(values) < 2:
        return "–"
    given = [float(value) for value in values]
    mean = math.fsum(given) / len(given)
    return f"{math.sqrt(math.fsum((value - mean) ** 2 for value in given) / (len(given) - 1)):.2f}"


def summary_row(values: Array) -> list[str]:
    scored = values[~np.isnan(values)]
    if not len(scored):
        return ["0", str(len(values)), *["–"] * 5]
    mean = math.fsum(float(value) for value in scored) / len(scored)
    middle = [number(float(value)) for value in (scored.min(), np.median(scored), scored.max())]
    return [str(len(scored)), str(len(values) - len(scored)), *middle, f"{mean:.2f}", sd_of(scored)]


SHORT_REASONS = ("not shown", "answers missing", "answer is no code")
SUMMARY = ["n", "not scored", "lowest", "median", "highest", "mean", "SD"]


def band_rows(one: ScoredForm, index: int, scale: Scale, people: People) -> tuple[list[str], list[list[object]]]:
    """How many scores are in each band, wave by wave."""
    bands = one.bands(scale)
    if bands is None:
        return [], []
    names = [band.id for band in bands.bands[scale.id]]
    first, is_scored = one.table._lines["first_band"][index], ~np.isnan(one.values(index))
    rows: list[list[object]] = []
    for label, places in people.waves:
        held = first[places][is_scored[places]]
        rows.append([wave_label(people, label), *(share(int(np.count_nonzero(held == place)), len(held)) for place in range(len(names)))])
    return [plain_name(name) for name in names], rows


def scale_part(one: ScoredForm, index: int, scale: Scale, people: People, name: str) -> Html:
    values = one.values(index)
    groups = [distributions.Group(wave_label(people, label) if label else "", values[places]) for label, places in people.waves]
    block = distributions.block_of(one.form, index, groups, None)
    figure = distributions.draw_blocks([block], is_bare=True)
    title = f"{one.form.short_name}: {plain_name(scale.id)}"
    alt = f"How often each score of {title} occurs. " + "; ".join(group.title for group in groups) + ". The table below has the numbers."
    rows = [[wave_label(people, label), *summary_row(values[places])] for label, places in people.waves]
    parts: list[object] = [heading(4, plain_name(scale.id)), picture(figure, name, alt, " ".join(distributions.texts_of(block)))]
    parts.append(table(f"{title}, range {words.range_text(scale.lowest, scale.highest)}", ["rows", *SUMMARY], rows))
    head, held = band_rows(one, index, scale, people)
    if head:
        parts.append(table(f"{title}: how many scores lie in each band", ["rows", *head], held))
    return element("div", together(*parts))


def scores_section(forms: Sequence[ScoredForm], people: People) -> Html:
    if not any(len(one.table) for one in forms):
        return section("distributions", "How scores are distributed", paragraph(NO_ROWS))
    parts: list[object] = []
    for place, one in enumerate(forms):
        each = [scale_part(one, index, scale, people, f"d{place}-{index}") for index, scale in one.scales]
        parts += [heading(3, one.form.name), element("div", *each, class_="scales")]
    return section("distributions", "How scores are distributed", *parts)
