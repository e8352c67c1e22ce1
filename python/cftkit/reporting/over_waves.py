# SPDX-License-Identifier: Apache-2.0
"""Change from the first wave to each later one, where the numbers of a sample are given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from cftkit import _cftkit
from cftkit.display import plain
from cftkit.errors import Error
from cftkit.figures import changes, trajectory, words
from cftkit.figures.reading import Times, times_of
from cftkit.figures.words import OUTCOMES, plain_name
from cftkit.reporting.answers import People, is_empty
from cftkit.reporting.html import Html, element, heading, items, paragraph, picture, section, table, together

if TYPE_CHECKING:
    from cftkit._cftkit import Change, Instrument
    from cftkit.reporting.scored import ScoredForm

FAITH = (
    "Recovered, improved, unchanged and deteriorated are the field's words about two numbers, error of measurement and, where there "
    "is one, a cut-off. They are no verdict about a person, and they do not say what brought a change about."
)

ALERTS = "A change says nothing about the alert items of this form: whatever a change is called, look at the alerts of each sheet."

NAMES = {"sd": "SD", "sd_after": "SD after", "functional_sd": "functional SD"}
OUTCOME_HEAD = ["scale and times", "persons compared", *OUTCOMES, "not compared"]


def norms_of(forms: Sequence[Instrument], norm: Any) -> dict[str, Any]:
    """What was given for each form: a dict from ids of forms, or, for a single form, the numbers themselves.

    Raises
    ------
    cftkit.Error
        bad_argument
    """
    ids = [form.id for form in forms]
    if norm is None:
        return {}
    if isinstance(norm, Mapping) and set(norm) & set(ids):
        for id in norm:
            if id not in ids:
                raise Error("bad_argument", "norm", "the forms of the report: " + ", ".join(ids), repr(id))
        return dict(norm)
    if len(ids) == 1:
        return {ids[0]: norm}
    raise Error("bad_argument", "norm", "a dict from forms to norms: " + ", ".join(ids), repr(norm))


class Comparison:
    """The changes of one form between the first wave and a later one."""

    def __init__(self, one: ScoredForm, people: People, norm: Any, first: Any, later: Any) -> None:
        from cftkit.change_numbers import Method, numbers_by_scale
        from cftkit.change_tables import change_rows

        self.first, self.later = first, later
        self.title = f"{people.time_name} {first} to {later}"
        method = Method()
        self.numbers = numbers_by_scale(one.form, norm, list(norm) if isinstance(norm, Mapping) else None, "", "", method)
        unclear = people.unclear_rows
        keys = [("unclear", row) if row in unclear else ("", *key) for row, key in enumerate(people.ids or ())]
        times = [first if is_empty(time) else time for time in people.times or ()]
        result = change_rows(one.form, one.table, keys, times, first, later, self.numbers, method)
        self.is_clear = np.array([row not in unclear for row in result.people], dtype=bool)
        self._columns = {column.name: column.values for column in result.columns}

    def column(self, name: str, scale: str) -> Any:
        rows = self.is_clear & (self._columns["scale"] == scale)
        return self._columns[name][rows]

    def compared(self, scale: str) -> Any:
        """Persons with a row at one of the two times at least."""
        return self.column("reason", scale) != "no_row_at_either"


def examples_of(one: ScoredForm, comparison: Comparison, scale: str) -> Change:
    """The change between the lowest and the highest sheet: for what does not depend on a person."""
    form = one.form
    ends = [form.score([code] * len(form.items)) for code in (form.lowest_code, form.highest_code)]
    return _cftkit.change(ends[0][scale], ends[1][scale], comparison.numbers[scale])


def outcome_row(comparison: Comparison, scale: str) -> tuple[list[object], str]:
    """The row of a table, and why some persons are not in it."""
    outcomes = Counter(str(word) for word in comparison.column("outcome", scale)[comparison.compared(scale)])
    reasons = comparison.column("reason", scale)[comparison.compared(scale)]
    counted = Counter(str(word) for word in reasons if word is not None)
    both = int(np.count_nonzero(comparison.compared(scale))) - sum(counted.values())
    why = ", ".join(f"{words.reason_text(word)} {count}" for word, count in sorted(counted.items()))
    undetermined = outcomes.pop("undetermined", 0) - sum(counted.values())
    named = [str(outcomes.get(word, 0)) for word in OUTCOMES if word != "undetermined"]
    label = f"{plain_name(scale)}, {comparison.title}"
    return [label, str(both), *named, str(max(0, undetermined)), str(sum(counted.values()))], f"{label}: {why}" if why else ""


def basis(change: Change) -> list[str]:
    """What the words of a scale rest on."""
    numbers = change.parameters.items()
    named = [(NAMES.get(name, plain_name(name)), plain(value), f" ({source})" if source else "") for name, (value, source) in numbers]
    made_of = [f"{name} {value}{source}" for name, value, source in named]
    second_hand = ", formula second-hand" if change.method_status == "second_hand" else ""
    texts = [", ".join(made_of), f"index by {plain_name(change.method)}{second_hand}, ±{plain(round(change.critical_value, 3))}"]
    if change.least_reliable_difference is not None:
        texts.append(f"at least {change.least_reliable_difference:.2f} points are more than error of measurement")
    if change.cut_off is None:
        texts.append("no cut-off, so that nobody is called recovered")
    else:
        sign = "−" if change.cut_off < 0 else ""
        texts.append(f"cut-off {sign}{abs(change.cut_off):.2f}, criterion {change.criterion}")
        if change.is_cut_off_outside_range:
            texts.append("no score of the scale can cross the cut-off, so that nobody is called recovered")
    if change.is_from_two_samples:
        texts.append("the numbers come from different samples")
    return texts


def panel_of(comparison: Comparison, scale: str, title: str, better: str, change: Change) -> changes.Panel:
    before, after = comparison.column("before", scale), comparison.column("after", scale)
    drawn = ~np.isnan(before) & ~np.isnan(after)
    outcomes = [str(word) for word in comparison.column("outcome", scale)[drawn]]
    reasons = comparison.column("reason", scale)
    left_out = Counter(str(word) for word in reasons[~drawn & comparison.compared(scale)])
    return changes.Panel(title, before[drawn], after[drawn], outcomes, left_out, better, change.least_reliable_difference, change.cut_off)


def courses_of(one: ScoredForm, people: People, times: Times, index: int) -> list[trajectory.Course]:
    """The scores of each person whose rows are clear, in the order of time."""
    order = {place: column for column, place in enumerate(times.labels)}
    unclear = people.unclear_rows
    found: dict[Any, Any] = {}
    values = one.values(index)
    for row, (key, place) in enumerate(zip(people.ids or (), times.places.tolist(), strict=True)):
        if row in unclear or place != place:
            continue
        line = found.setdefault(key, np.full(len(order), np.nan))
        line[order[place]] = values[row]
    return [trajectory.Course("", line) for line in found.values()]


def scale_figures(one: ScoredForm, people: People, last: Comparison, scale: str, times: Times | None, name: str) -> Html:
    change = examples_of(one, last, scale)
    index = one.form._find_scale(scale)
    better = one.form.scales[index].better
    title = f"{one.form.short_name}: {plain_name(scale)}"
    alt = f"{title}, each person before ({last.first}) and after ({last.later}). The table above counts the outcomes."
    parts: list[object] = [heading(4, plain_name(scale)), items(basis(change))]
    panel = panel_of(last, scale, title, better, change)
    below = f"Before and after: {last.title}. " + " ".join(panel.texts)
    figures = [picture(changes.draw_panels([panel], is_bare=True), f"{name}c", alt, below)]
    if times is not None:
        lines, least = courses_of(one, people, times, index), change.least_reliable_difference
        when = people.time_name or ""
        drawn = trajectory.draw_courses(lines, times, least, when, title, False, is_named=False, is_bare=True)
        alt = f"{title} over time, each person as the difference from their own first score."
        figures.append(picture(drawn, f"{name}t", alt, " ".join(trajectory.notes_of(lines, times, least, when, False, False))))
    return together(*parts, element("div", *(element("div", figure) for figure in figures), class_="scales"))


def axis_of(people: People) -> Times | None:
    """An axis of time for three or more waves that are numbers or dates."""
    try:
        times = times_of(people.times or [], "time")
    except Error:
        return None
    return times if len(times.labels) > 2 else None


def change_section(forms: Sequence[ScoredForm], people: People, norms: Mapping[str, Any]) -> Html | str:
    """Nothing where no norm or no waves were named; otherwise tables of outcomes and figures."""
    if not norms:
        return ""
    if people.ids is None or people.times is None:
        absent = "no id" if people.ids is None else "no time"
        raise Error("bad_argument", "norm", "id= and time= with norm=, which is for change over waves", absent)
    if people.has_too_many_times:
        return section("change", "Change", paragraph("There are too many different times to compare waves. A series of each person is ",
                                                      element("code", "instrument.series"), "."))  # fmt: skip
    waves = [people.times[int(places[0])] for _, places in people.waves if not is_empty(people.times[int(places[0])])]
    if len(waves) < 2:
        return section("change", "Change", paragraph("There is only one time, so there is no change to look at."))
    parts: list[object] = [paragraph(FAITH)]
    left_out = len({people.ids[row] for row, _ in people.doubled})
    if left_out:
        parts.append(paragraph(f"Left out: {words.persons(left_out)} with two rows at one time, as nobody can say which one counts."))
    times = axis_of(people)
    for place, one in enumerate(forms):
        if one.form.id not in norms:
            continue
        compared = [Comparison(one, people, norms[one.form.id], waves[0], later) for later in waves[1:]]
        scales = list(compared[0].numbers)
        rows = [outcome_row(comparison, scale) for scale in scales for comparison in compared]
        figures = [scale_figures(one, people, compared[-1], scale, times, f"c{place}-{i}") for i, scale in enumerate(scales)]
        parts += [heading(3, one.form.name), paragraph(ALERTS) if one.form.alerts else ""]
        parts += [table(f"{one.form.short_name}: outcomes", OUTCOME_HEAD, [row for row, _ in rows])]
        reasons = [why for _, why in rows if why]
        parts += [paragraph("Not compared:") if reasons else "", items(reasons) if reasons else "", *figures]
    return section("change", "Change over time", *parts)
