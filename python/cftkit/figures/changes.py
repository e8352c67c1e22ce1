# SPDX-License-Identifier: Apache-2.0
"""Before and after, person by person, with the error of measurement as a corridor (Jacobson and Truax 1991)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cftkit.display import number
from cftkit.errors import Error
from cftkit.figures import canvas, words
from cftkit.figures.canvas import MARGIN, SMALL
from cftkit.figures.reading import Columns, by_scale, chosen
from cftkit.tables import Array

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

LEFT, SQUARE, BELOW = 44.0, 230.0, 36.0
MANY = 3000  # more different points are drawn as one picture


@dataclass(frozen=True)
class Look:
    """How an outcome is marked: by shape and filling first, by colour last."""

    marker: str
    face: str
    edge: str


LOOKS = {
    "recovered": Look("D", "#00664b", canvas.INK),
    "improved": Look("o", "#56a0d3", canvas.INK),
    "unchanged": Look("o", "none", canvas.INK),
    "deteriorated": Look("s", "#b34700", canvas.INK),
    "undetermined": Look("+", "#4d4d4d", "#4d4d4d"),
}


@dataclass
class Panel:
    """What one scale shows."""

    scale: str
    before: Array
    after: Array
    outcomes: list[str]
    reasons: Counter[str]
    better: str
    least: float | None
    cut_off: float | None

    @property
    def counts(self) -> Counter[str]:
        return Counter(self.outcomes)

    @property
    def notes(self) -> list[str]:
        return canvas.paragraphs(self.texts)

    @property
    def texts(self) -> list[str]:
        """What is said below the axes."""
        texts = []
        if self.least is not None:
            texts.append(f"Between the dotted lines, less than {number(self.least)} from the diagonal: no more than error of measurement.")
        if self.cut_off is not None:
            texts.append(f"Dash-dotted lines: the cut-off, {number(self.cut_off)}.")
        way = {"higher": "above the diagonal is better", "lower": "below the diagonal is better"}.get(self.better)
        texts.append("On the diagonal: no change" + (f"; {way}." if way else "."))
        if len(set(zip(self.before.tolist(), self.after.tolist(), self.outcomes, strict=True))) < len(self.outcomes):
            texts.append("A larger mark stands for several persons.")
        if self.reasons:
            named = words.joined((f"{words.reason_text(word)} {count}" for word, count in sorted(self.reasons.items())), "and")
            texts.append(f"Not drawn: {words.persons(sum(self.reasons.values()))} ({named}).")
        return texts


def change(
    frame: Any, *, scales: Sequence[str] | None = None, least_reliable_difference: float | Mapping[str, float] | None = None,
    cut_off: float | Mapping[str, float] | None = None, ax: Axes | None = None,
) -> Figure:  # fmt: skip
    """Before and after of each person, a square a scale.

    The diagonal is no change; the corridor beside it is error of measurement; cut-offs are lines. The shape of a mark is its
    outcome, and the legend counts each.

    Parameters
    ----------
    frame : frame
        What `Instrument.change` gives: scale, before, after and outcome; direction and reason where they are there.
    scales : list of str, optional
        Which scales; all by default.
    least_reliable_difference, cut_off : float or dict, optional
        For the corridor and the cut-off lines, ``{scale: number}`` where scales differ. Without them those columns are used if
        the frame has them, and else nothing is drawn.
    ax : matplotlib Axes, optional
        Where to draw one scale; a new figure 4 inches wide by default.

    Returns
    -------
    matplotlib.figure.Figure

    Raises
    ------
    cftkit.Error
        missing_extra, unknown_column, wrong_column_type, unknown_scale, unknown_word, bad_argument

    Examples
    --------
    >>> import cftkit, polars
    >>> frame = polars.DataFrame({"scale": ["burnout"] * 2, "before": [30, 24], "after": [20, 25], "outcome": ["improved", "unchanged"]})
    >>> figure = cftkit.figures.change(frame, least_reliable_difference=7.5)
    >>> [text.get_text() for text in figure.axes[0].child_axes[0].get_legend().get_texts()]
    ['improved: 1', 'unchanged: 1']
    """
    canvas.require_plots()
    return draw_panels(panels_of(Columns(frame), scales, least_reliable_difference, cut_off), ax)


def draw_panels(panels: Sequence[Panel], ax: Axes | None = None, *, is_bare: bool = False) -> Figure:
    """The figure of scales that are read already; a bare one leaves heading and texts to the page that it stands in."""
    if ax is not None and len(panels) != 1:
        raise Error("bad_argument", "ax", "one scale, by scales=[...], as it goes into one place", f"{len(panels)} scales")
    tops, height, head = [], MARGIN, 4 if is_bare else 20
    for panel in panels:
        tops.append(height)
        height += head + SQUARE + BELOW + legend_height(panel) + (0 if is_bare else canvas.height_of(panel.notes) + 16)
    if not panels:
        height += 20
    sheet = canvas.sheet(ax, height)
    if not panels:
        sheet.write(MARGIN, MARGIN, "There is no row to draw.")
    for top, panel in zip(tops, panels, strict=True):
        draw(sheet.axes(LEFT, top + head, SQUARE, SQUARE), panel)
        if is_bare:
            continue
        sheet.write(MARGIN, top, words.plain_name(panel.scale), canvas.LARGE, weight="bold")
        below = top + head + SQUARE + BELOW + legend_height(panel)
        sheet.write(MARGIN, below, "\n".join(panel.notes), colour=canvas.SOFT)
    return sheet.figure


def legend_height(panel: Panel) -> float:
    return -(-len(panel.counts) // 2) * 16.0 + 6


def panels_of(columns: Columns, scales: Sequence[str] | None, least: Any, cut_off: Any) -> list[Panel]:
    of_rows = columns.texts("scale", "frame")
    before, after = columns.numbers("before", "frame"), columns.numbers("after", "frame")
    outcomes = columns.texts("outcome", "frame")
    blank: list[str | None] = [None] * len(columns)
    directions = columns.texts("direction", "frame") if "direction" in columns.names else blank
    reasons = columns.texts("reason", "frame") if "reason" in columns.names else blank
    for row, word in enumerate(outcomes):
        if word is not None and word not in LOOKS:
            raise Error("unknown_word", f"column outcome, row {row}", "one of " + ", ".join(LOOKS), repr(word))
    known = list(dict.fromkeys(scale for scale in of_rows if scale is not None))
    found = []
    for scale in chosen(known, scales, "scales"):
        rows = [row for row, one in enumerate(of_rows) if one == scale]
        drawn = [row for row in rows if not np.isnan(before[row]) and not np.isnan(after[row])]
        left_out = Counter(reasons[row] or "no score" for row in rows if np.isnan(before[row]) or np.isnan(after[row]))
        words_drawn = [outcomes[row] or "undetermined" for row in drawn]
        better = better_of(before, after, directions, drawn)
        corridor = constant(columns, "least_reliable_difference", rows, least, scale)
        line = constant(columns, "cut_off", rows, cut_off, scale)
        found.append(Panel(scale, before[drawn], after[drawn], words_drawn, left_out, better, corridor, line))
    return found


def constant(columns: Columns, name: str, rows: Sequence[int], given: Any, scale: str) -> float | None:
    """What the caller gives, or the one number that a column has in all rows of a scale."""
    own = by_scale(given, scale, name)
    if own is not None or name not in columns.names:
        return own
    numbers = {float(one) for one in columns.numbers(name, "frame")[list(rows)] if not np.isnan(one)}
    return numbers.pop() if len(numbers) == 1 else None


def better_of(before: Array, after: Array, directions: Sequence[str | None], rows: Sequence[int]) -> str:
    """Which way is better, as the directions of the rows say it: "higher", "lower" or nothing."""
    for row in rows:
        if directions[row] in ("better", "worse") and before[row] != after[row]:
            return "higher" if (after[row] > before[row]) == (directions[row] == "better") else "lower"
    return ""


def limits_of(panel: Panel) -> tuple[float, float]:
    values = np.concatenate([panel.before, panel.after, [] if panel.cut_off is None else [panel.cut_off]])
    lowest, highest = (float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
    margin = max(highest - lowest, 1.0) * 0.06
    return lowest - margin, highest + margin


def draw(axes: Axes, panel: Panel) -> None:
    lowest, highest = limits_of(panel)
    axes.set_label(panel.scale)
    axes.set_xlim(lowest, highest)
    axes.set_ylim(lowest, highest)
    axes.set_aspect("equal")
    canvas.tidy(axes)
    axes.locator_params(nbins=6, steps=[1, 2, 5, 10])
    axes.set_xlabel("before", fontsize=SMALL, color=canvas.INK, labelpad=3)
    axes.set_ylabel("after", fontsize=SMALL, color=canvas.INK, labelpad=3)
    ends = np.array([lowest, highest])
    if panel.least is not None:
        axes.fill_between(ends, ends - panel.least, ends + panel.least, color=canvas.CORRIDOR, linewidth=0, zorder=0, label="_corridor")
        for sign in (-1, 1):
            axes.plot(ends, ends + sign * panel.least, color=canvas.INK, linewidth=1, linestyle=":", zorder=1, label="_corridor")
    axes.plot(ends, ends, color=canvas.SOFT, linewidth=1, zorder=1, label="_no_change")
    if panel.cut_off is not None:
        axes.axvline(panel.cut_off, color=canvas.INK, linewidth=1, linestyle="-.", zorder=1, label="_cut_off")
        axes.axhline(panel.cut_off, color=canvas.INK, linewidth=1, linestyle="-.", zorder=1, label="_cut_off")
    draw_points(axes, panel)


def draw_points(axes: Axes, panel: Panel) -> None:
    for outcome, look in LOOKS.items():
        rows = [row for row, one in enumerate(panel.outcomes) if one == outcome]
        if not rows:
            continue
        points = Counter(zip(panel.before[rows].tolist(), panel.after[rows].tolist(), strict=True))
        places = np.array(sorted(points))
        sizes = np.array([14 + 12 * np.sqrt(points[x, y] - 1) for x, y in places.tolist()])
        face = {"color": look.edge} if look.marker == "+" else {"facecolors": look.face, "edgecolors": look.edge}
        axes.scatter(places[:, 0], places[:, 1], s=sizes, marker=look.marker, linewidths=0.8, zorder=3, rasterized=len(places) > MANY,
                     label=f"{outcome}: {len(rows)}", **face)  # type: ignore[arg-type]  # fmt: skip
    if panel.outcomes:
        legend = axes.legend(
            loc="upper left", bbox_to_anchor=(-(LEFT - MARGIN) / SQUARE, -BELOW / SQUARE), ncols=2, fontsize=SMALL, frameon=False,
            borderpad=0, borderaxespad=0, handletextpad=0.4, columnspacing=1.6, labelcolor=canvas.INK,
        )  # fmt: skip
        for handle in legend.legend_handles:
            handle.set_sizes([28])  # type: ignore[union-attr]
