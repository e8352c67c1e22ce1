# SPDX-License-Identifier: Apache-2.0
"""One person's scores, each on its own line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cftkit.display import number
from cftkit.figures import canvas, words
from cftkit.figures.canvas import MARGIN, SMALL, WIDTH
from cftkit.figures.segments import Bands, Segment, band_set_for, form_of, segments, sets_for

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from cftkit._cftkit import BandSet, Instrument, Scale, Score, Scores

LINE = WIDTH - 2 * MARGIN - 12  # the first and last number stand half outside
LANE, BAR, TICKS, GAP = 16.0, 16.0, 16.0, 12.0
NAME = 16.0


@dataclass
class Row:
    """One scale: what is written above its line, and what stands on it."""

    score: Score
    scale: Scale
    bands: BandSet | None
    pieces: list[Segment]
    notes: list[str]
    keys: list[str]

    @property
    def label_lines(self) -> int:
        return max((len(label.split("\n")) for label in self.labels), default=0)

    @property
    def labels(self) -> list[str]:
        """What stands in each piece: the band's name, or a number of the key below where a name is too long."""
        share = LINE / (self.scale.highest - self.scale.lowest)
        found = []
        for piece in self.pieces:
            room = (piece.ends - piece.begins) * share - 3
            lines = canvas.wrapped(words.plain_name(piece.band), room)
            if len(lines) > 2 or any(canvas.width_of(line) > room for line in lines):
                return [str(place + 1) for place in range(len(self.pieces))]
            found.append("\n".join(lines))
        return found

    @property
    def bar(self) -> float:
        return BAR + max(0, self.label_lines - 1) * SMALL * canvas.LINE_HEIGHT if self.pieces else 0.0

    @property
    def height(self) -> float:
        return NAME + canvas.height_of(self.notes) + 4 + LANE + self.bar + TICKS + canvas.height_of(self.keys) + GAP


def profile(scores: Scores, *, instrument: Instrument | str | None = None, bands: Bands = None, ax: Axes | None = None) -> Figure:
    """One person's scores: a line a scale over all that is possible, with the bands that are published for it.

    A marker stands at the value. Where there is no value, an open bar reaches from the lowest to the highest that is still
    possible, and the reason is written out. Each scale says which way is better, if one is; alerts are no part of a profile.

    Parameters
    ----------
    scores : Scores
        What `score` gives for one person.
    instrument : Instrument, optional
        The form that scored, where it is your own; a shipped one is found by its id.
    bands : str or dict, optional
        Id of a set of bands, or ``{scale: id}``, where several are published.
    ax : matplotlib Axes, optional
        Where to draw; a new figure 4 inches wide by default.

    Returns
    -------
    matplotlib.figure.Figure

    Raises
    ------
    cftkit.Error
        missing_extra, bad_argument, fingerprint_differs, unknown_band_set, wrong_metric

    Examples
    --------
    >>> import cftkit
    >>> figure = cftkit.figures.profile(cftkit.instrument("proqol_5").score([3] * 30))
    >>> [axes.get_label() for axes in figure.axes[0].child_axes]
    ['compassion_satisfaction', 'burnout', 'secondary_traumatic_stress']
    """
    canvas.require_plots()
    form = form_of(scores, instrument)
    rows = [row_of(form, score, bands) for score in scores]
    title = canvas.heading(f"{form.name}, edition {form.edition}")
    below = canvas.paragraphs(foot(form, rows))
    height = MARGIN + canvas.height_of(title, canvas.LARGE) + 8 + sum(row.height for row in rows) + canvas.height_of(below) + MARGIN
    sheet = canvas.sheet(ax, height)
    top = MARGIN
    sheet.write(MARGIN, top, "\n".join(title), canvas.LARGE, weight="bold")
    top += canvas.height_of(title, canvas.LARGE) + 8
    for row in rows:
        draw_row(sheet, top, row)
        top += row.height
    sheet.write(MARGIN, top, "\n".join(below), colour=canvas.SOFT)
    return sheet.figure


def row_of(form: Instrument, score: Score, bands: Bands) -> Row:
    name = score.scale + (f".{score.variant}" if score.variant else "")
    scale = form.scales[form._find_scale(name)]
    chosen = band_set_for(form, scale, bands)
    pieces = [] if chosen is None else segments(chosen, scale)
    possible = [] if chosen is None else [words.plain_name(band.id) for band in score.bands(chosen.id)]
    parts = []
    if not score.is_scored:
        open_range = words.range_text(score.lowest_possible, score.highest_possible)
        parts.append(f"not scored, as {words.reason_text(score.reason)}; {open_range} is still possible")
    parts.append(words.joined(possible))
    if score.is_filled_in:
        parts.append(f"filled in from {score.items_used} of {score.items} answers")
    parts.append(words.BETTER[scale.better])
    notes = canvas.paragraphs([canvas.listed(parts)])
    row = Row(score, scale, chosen, pieces, notes, [])
    if row.labels and row.labels[0] == "1":
        named = (f"{i + 1}{canvas.NO_BREAK}{words.plain_name(piece.band)}, {piece.beginning}" for i, piece in enumerate(pieces))
        row.keys = canvas.paragraphs([canvas.listed(named)])
    return row


def foot(form: Instrument, rows: list[Row]) -> list[str]:
    """Where the bands are from, what a band is, and whose form it is."""
    used = {row.bands.id: row.bands for row in rows if row.bands is not None}
    texts = [f"Bands: {words.sources_text(one)}." for one in used.values()]
    for row in rows:
        if row.bands is None and len(sets_for(form, row.scale)) > 1:
            texts.append(f"Several sets of bands are published for {words.plain_name(row.scale.id)}; none was named.")
    if any(piece.is_open for row in rows for piece in row.pieces):
        texts.append("A score on an edge belongs to the band that begins from it, or, where a band begins above it, to the one before.")
    elif used:
        texts.append("A score on an edge belongs to the band that begins there.")
    texts.append(words.NOT_A_DIAGNOSIS if used else "A score is a number on a scale, not a diagnosis.")
    texts.append(f"Credit: {form.licence.credit}")
    return texts


def draw_row(sheet: canvas.Sheet, top: float, row: Row) -> None:
    score, scale = row.score, row.scale
    sheet.write(MARGIN, top, words.plain_name(scale.id), canvas.NORMAL, weight="bold")
    value = number(score.value) if score.is_scored else "not scored"
    sheet.write(WIDTH - MARGIN, top, value, canvas.NORMAL, weight="bold", align="right")
    top += NAME
    sheet.write(MARGIN, top, "\n".join(row.notes), colour=canvas.SOFT)
    top += canvas.height_of(row.notes) + 4
    axes = sheet.axes(MARGIN + 6, top, LINE, LANE + row.bar)
    draw_line(axes, row)
    if row.keys:
        sheet.write(MARGIN, top + LANE + row.bar + TICKS, "\n".join(row.keys), colour=canvas.SOFT)


def draw_line(axes: Axes, row: Row) -> None:
    """The axes of one scale: bands from 0 to `bar`, above them the line with the marker; all in points upwards."""
    score, scale, bar = row.score, row.scale, row.bar
    lane = bar + LANE / 2
    axes.set_label(scale.id)
    axes.set_xlim(scale.lowest, scale.highest)
    axes.set_ylim(0, bar + LANE)
    axes.set_yticks([])
    canvas.tidy(axes, sides=())
    for place, (piece, label) in enumerate(zip(row.pieces, row.labels, strict=True)):
        axes.broken_barh([(piece.begins, piece.ends - piece.begins)], (0, bar), facecolor=canvas.SHADES[place % 2],
                         edgecolor=canvas.RULE, linewidth=0.8, label=piece.band)  # fmt: skip
        axes.text((piece.begins + piece.ends) / 2, bar / 2, canvas.shielded(label), fontsize=SMALL, color=canvas.INK,
                  horizontalalignment="center", verticalalignment="center", linespacing=1.1)  # fmt: skip
    axes.plot([scale.lowest, scale.highest], [lane, lane], color=canvas.RULE, linewidth=1, zorder=1, clip_on=False, label="possible")
    ticks = sorted({scale.lowest, scale.highest, *(piece.begins for piece in row.pieces)})
    axes.set_xticks(ticks, tick_labels(ticks, LINE / (scale.highest - scale.lowest)))
    if score.value is not None:
        axes.plot([score.value, score.value], [max(0, bar - 4), lane], color=canvas.INK, linewidth=1.4, zorder=3, clip_on=False)
        axes.plot([score.value], [lane], marker="D", markersize=8, color=canvas.MARK, markeredgecolor=canvas.INK, linestyle="none",
                  zorder=4, clip_on=False, label="value")  # fmt: skip
    else:
        width = score.highest_possible - score.lowest_possible
        axes.broken_barh([(score.lowest_possible, width)], (lane - 4, 8), facecolor=canvas.PAPER, edgecolor=canvas.INK, linewidth=1.4,
                         hatch="////", zorder=4, clip_on=False, label="still possible")  # fmt: skip


def tick_labels(ticks: list[float], points_each: float) -> list[str]:
    """The numbers at the edges; one that would touch the number before it is left out, the last one never is."""
    labels = [number(tick) for tick in ticks]
    shown = [labels[-1]]
    taken = ticks[-1] * points_each - canvas.width_of(labels[-1]) / 2
    first = ticks[0] * points_each + canvas.width_of(labels[0]) / 2
    for tick, label in list(zip(ticks, labels, strict=True))[-2:0:-1]:
        place, half = tick * points_each, canvas.width_of(label) / 2 + 1
        fits = first <= place - half and place + half <= taken
        shown.append(label if fits else "")
        taken = place - half if fits else taken
    return [labels[0], *shown[::-1]]
