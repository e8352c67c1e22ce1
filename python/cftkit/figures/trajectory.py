# SPDX-License-Identifier: Apache-2.0
"""Scores over time: a panel a person for a few, the distance from each one's first score for many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cftkit.display import number
from cftkit.errors import Error
from cftkit.figures import canvas, words
from cftkit.figures.canvas import MARGIN, SMALL, WIDTH
from cftkit.figures.reading import Columns, Times, by_scale, times_of
from cftkit.tables import Array

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FEW = 12  # so many persons have a panel each
PANEL, PANEL_GAP, LEFT = 84.0, 44.0, 34.0
MANY = 400  # more lines are drawn as one picture
DASHES = ("-", (0, (4, 2)), (0, (1, 1.4)), (0, (6, 2, 1, 2)))
SHAPES = ("o", "s", "D", "^", "v", "P", "X", "p")


@dataclass
class Course:
    """One person: a score, or NaN, at each time that the table has."""

    person: str
    scores: Array

    @property
    def first(self) -> float | None:
        scored = self.scores[~np.isnan(self.scores)]
        return float(scored[0]) if len(scored) else None

    @property
    def from_first(self) -> Array:
        return self.scores - (np.nan if self.first is None else self.first)


def trajectories(
    frame: Any, value: str, *, id: str, time: str, persons: Sequence[Any] | None = None, least_reliable_difference: float | None = None,
    name: str | None = None, ax: Axes | None = None,
) -> Figure:  # fmt: skip
    """Scores of persons over time.

    Up to 12 persons have a panel each, with the corridor of error of measurement around their first score. More persons, or
    several in one place (`ax`), are drawn as the difference from their own first score, so that one corridor serves all. A time
    without a score is a gap, marked with a small cross; the spacing of times is true.

    Parameters
    ----------
    frame : frame
        A row a person and time, such as `score` gives with ``keep=["id", "wave"]``.
    value, id, time : str
        Columns: the score, who, and when (numbers or dates).
    persons : list, optional
        Ids of whom to draw; everybody by default.
    least_reliable_difference : float, optional
        For the corridor; see `cftkit.change`.
    name : str, optional
        What the score is called; the name of its column by default.
    ax : matplotlib Axes, optional

    Returns
    -------
    matplotlib.figure.Figure

    Raises
    ------
    cftkit.Error
        missing_extra, unknown_column, wrong_column_type, doubled_id, bad_argument

    Examples
    --------
    >>> import cftkit, polars
    >>> frame = polars.DataFrame({"id": ["a"] * 3, "week": [0, 1, 6], "burnout": [30, None, 22]})
    >>> figure = cftkit.figures.trajectories(frame, "burnout", id="id", time="week", least_reliable_difference=7.5)
    >>> [axes.get_title(loc="left") for axes in figure.axes[0].child_axes]
    ['a']
    """
    canvas.require_plots()
    columns = Columns(frame)
    times = times_of(columns.cells(time, "time"), f"column {time}")
    courses = courses_of(columns, value, id, times, persons)
    least = by_scale(least_reliable_difference, value, "least_reliable_difference")
    title = words.plain_name(value) if name is None else name
    return draw_courses(courses, times, least, time, title, len(courses) <= FEW and (ax is None or len(courses) <= 1), ax)


def draw_courses(
    courses: Sequence[Course], times: Times, least: float | None, time: str, heading: str, has_panels: bool, ax: Axes | None = None,
    *, is_named: bool = True, is_bare: bool = False,
) -> Figure:  # fmt: skip
    """The figure of courses that are there already; unless `is_named`, no line says whose it is.

    A bare figure leaves heading and texts to the page that it stands in.
    """
    title = [] if is_bare else canvas.heading(canvas.shortened(heading, 60))
    notes = [] if is_bare else canvas.paragraphs(notes_of(courses, times, least, time, has_panels, is_named and len(courses) <= FEW))
    head = 0 if is_bare else canvas.height_of(title, canvas.LARGE) + 8
    down = 2 if len(courses) > 1 and not times.are_dates else 1
    if has_panels:
        height = panel_height(len(courses), down)
        body = max(1, -(-len(courses) // down)) * (height + PANEL_GAP)
    else:
        body = 200.0 + 24
    sheet = canvas.sheet(ax, MARGIN + head + body + canvas.height_of(notes) + MARGIN)
    sheet.write(MARGIN, MARGIN, "\n".join(title), canvas.LARGE, weight="bold")
    if has_panels:
        draw_panels(sheet, MARGIN + head, courses, times, least, down)
    else:
        axes = sheet.axes(LEFT + MARGIN, MARGIN + head + 8, WIDTH - LEFT - 3 * MARGIN, 192 - 8)
        draw_differences(axes, courses, times, least, is_named and len(courses) <= FEW)
    sheet.write(MARGIN, MARGIN + head + body, "\n".join(notes), colour=canvas.SOFT)
    return sheet.figure


def panel_height(panels: int, down: int) -> float:
    return PANEL * 1.5 if panels == 1 else PANEL if down == 2 else PANEL * 0.9


def courses_of(columns: Columns, value: str, id: str, times: Times, persons: Sequence[Any] | None) -> list[Course]:
    """The scores of each person in the order of time, people in the order of the table or as they are asked for."""
    scores, people = columns.numbers(value, "value"), columns.texts(id, "id")
    order = {place: column for column, place in enumerate(times.labels)}
    if isinstance(persons, str):
        raise Error("bad_argument", "persons", "a list of ids", repr(persons))
    wanted = None if persons is None else [str(one) for one in persons]
    found: dict[str, Array] = {one: np.full(len(order), np.nan) for one in wanted or ()}
    seen: dict[tuple[str, float], int] = {}
    for row, (person, place) in enumerate(zip(people, times.places.tolist(), strict=True)):
        if person is None or place != place or (wanted is not None and person not in found):
            continue
        first = seen.setdefault((person, place), row)
        if first != row:
            raise Error("doubled_id", f"rows {first} and {row}", "one row a person and time", f"{person} at {times.labels[place]}")
        found.setdefault(person, np.full(len(order), np.nan))[order[place]] = scores[row]
    known = {person for person, _ in seen}
    for one in wanted or ():
        if one not in known:
            raise Error("bad_argument", "persons", f"ids of column {id}", repr(one))
    return [Course(person, line) for person, line in found.items()]


def notes_of(courses: Sequence[Course], times: Times, least: float | None, time: str, has_panels: bool, is_named: bool) -> list[str]:
    if not courses:
        return ["There is nobody to draw."]
    texts = []
    if least is not None:
        whose = "the first score" if has_panels else "zero"
        texts.append(f"Shaded: less than {number(least)} from {whose}, no more than error of measurement.")
    if not has_panels:
        texts.append(f"{words.persons(len(courses))}, each from their own first score.")
        if not is_named:
            texts.append("The thick line with squares joins the medians.")
        none = sum(course.first is None for course in courses)
        if none:
            texts.append(f"No score at any time: {words.persons(none)}.")
    elif any(np.isnan(course.scores).any() for course in courses):
        texts.append("A cross at the bottom: no score at this time.")
    texts.append(f"Across: {canvas.shortened(time)}, in true distances. Up is a higher number, which is not always better.")
    return texts


def draw_panels(sheet: canvas.Sheet, top: float, courses: Sequence[Course], times: Times, least: float | None, down: int) -> None:
    everything = np.concatenate([course.scores for course in courses]) if courses else np.array([])
    firsts = [course.first for course in courses if course.first is not None]
    reach = [first + sign * least for first in firsts for sign in (-1, 1)] if least is not None else []
    values = np.concatenate([everything[~np.isnan(everything)], reach])
    lowest, highest = (float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
    margin = max(highest - lowest, 1.0) * 0.12
    width = (WIDTH - 2 * MARGIN) / down
    height = panel_height(len(courses), down)
    for place, course in enumerate(courses):
        left, row = MARGIN + width * (place % down), place // down
        axes = sheet.axes(left + LEFT - 8, top + row * (height + PANEL_GAP) + 14, width - LEFT, height)
        axes.set_label(course.person)
        axes.set_title(canvas.shielded(canvas.shortened(course.person, 18)), fontsize=SMALL, color=canvas.INK, loc="left", pad=4)
        axes.set_ylim(lowest - margin * 1.4, highest + margin)
        dress(axes, times, width - LEFT)
        if least is not None and course.first is not None:
            draw_corridor(axes, course.first, least)
        draw_course(axes, times, course.scores, canvas.MARK, "-", "o")


def dress(axes: Axes, times: Times, width: float) -> None:
    """A true axis of time, with the labels that have room."""
    places = list(times.labels)
    span = (places[-1] - places[0]) if len(places) > 1 else 1.0
    if places:
        axes.set_xlim(places[0] - span * 0.08, places[-1] + span * 0.08)
    canvas.tidy(axes)
    labels, taken = [], -1e9
    last = places[-1] if places else 0.0
    share = width / (span * 1.16)
    for place in places:
        text = times.labels[place]
        half = canvas.width_of(text) / 2 + 2
        at = (place - places[0]) * share
        room = at - half >= taken and (place == last or at + half <= (last - places[0]) * share - canvas.width_of(times.labels[last]) / 2)
        labels.append(canvas.shielded(text) if room else "")
        taken = at + half if room else taken
    axes.set_xticks(places, labels)
    axes.locator_params(axis="y", nbins=5, steps=[1, 2, 5, 10])


def draw_corridor(axes: Axes, first: float, least: float) -> None:
    axes.axhspan(first - least, first + least, facecolor=canvas.CORRIDOR, edgecolor="none", zorder=0, label="_corridor")
    for edge in (first - least, first + least):
        axes.axhline(edge, color=canvas.INK, linewidth=0.9, linestyle=":", zorder=1, label="_corridor")


def draw_course(axes: Axes, times: Times, scores: Array, colour: str, dash: Any, shape: str) -> None:
    places = np.array(list(times.labels))
    axes.plot(places, scores, color=colour, linewidth=1.3, linestyle=dash, marker=shape, markersize=5, markeredgecolor=canvas.INK,
              markeredgewidth=0.6, zorder=3, clip_on=False, label="scores")  # fmt: skip
    gaps = places[np.isnan(scores)]
    if len(gaps):
        bottom = axes.get_ylim()[0]
        height = (axes.get_ylim()[1] - bottom) * 0.06
        axes.plot(gaps, np.full(len(gaps), bottom + height), color=canvas.INK, linestyle="none", marker="x", markersize=5, zorder=3,
                  label="no score")  # fmt: skip


def draw_differences(axes: Axes, courses: Sequence[Course], times: Times, least: float | None, is_named: bool) -> None:
    from matplotlib.collections import LineCollection

    places = np.array(list(times.labels))
    lines = [course.from_first for course in courses if course.first is not None]
    values = np.concatenate([*lines, [0.0], [] if least is None else [-least, least]])
    values = values[~np.isnan(values)]
    margin = max(float(values.max() - values.min()), 1.0) * 0.06
    axes.set_label("difference from first score")
    axes.set_ylim(float(values.min()) - margin, float(values.max()) + margin)
    dress(axes, times, WIDTH - LEFT - 3 * MARGIN)
    axes.set_ylabel("difference from first score", fontsize=SMALL, color=canvas.INK, labelpad=1)
    if least is not None:
        draw_corridor(axes, 0.0, least)
    axes.axhline(0, color=canvas.SOFT, linewidth=1, zorder=1, label="_no_change")
    if is_named:
        named = [canvas.shielded(canvas.shortened(course.person, 12)) for course in courses if course.first is not None]
        for place, (label, line) in enumerate(zip(named, lines, strict=True)):
            axes.plot(places, line, color=canvas.INK, linewidth=1.1, linestyle=DASHES[place % len(DASHES)],
                      marker=SHAPES[place % len(SHAPES)], markersize=5, zorder=3, label=label)  # fmt: skip
        axes.legend(fontsize=SMALL, frameon=False, ncols=2)
        return
    paths = [np.column_stack([places, line]) for line in lines]
    alpha = max(0.05, min(0.6, 30 / max(1, len(paths))))
    lines_of_all = LineCollection(paths, colors=canvas.MARK, linewidths=0.7, alpha=alpha, zorder=2, rasterized=len(paths) > MANY)
    lines_of_all.set_label("persons")
    axes.add_collection(lines_of_all, autolim=False)
    columns = np.array(lines).reshape(len(lines), len(places))
    medians = [float(np.median(column[~np.isnan(column)])) if (~np.isnan(column)).any() else np.nan for column in columns.T]
    axes.plot(places, medians, color=canvas.INK, linewidth=2, marker="s", markersize=6, zorder=4, label="median")
