# SPDX-License-Identifier: Apache-2.0
"""How often each score occurs, scale by scale and wave by wave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cftkit.assessment import instrument as shipped
from cftkit.columns import require
from cftkit.display import number
from cftkit.errors import Error
from cftkit.figures import canvas, words
from cftkit.figures.canvas import MARGIN, SMALL, WIDTH
from cftkit.figures.profiles import tick_labels
from cftkit.figures.reading import Columns
from cftkit.figures.segments import Bands, Segment, band_set_for, segments
from cftkit.tables import Array, ScoreTable, is_missing

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from cftkit._cftkit import BandSet, Instrument, Scale

LEFT, PANEL = 38.0, 62.0
MOST_BARS, BINS = 80, 24


@dataclass(frozen=True)
class Group:
    """The scores of one scale at one time."""

    label: str
    values: Array

    @property
    def scored(self) -> Array:
        found: Array = self.values[~np.isnan(self.values)]
        return found

    @property
    def title(self) -> str:
        scored = self.scored
        parts = [self.label] if self.label else []
        parts.append(f"n {len(scored)}")
        if len(scored) < len(self.values):
            parts.append(f"not scored {len(self.values) - len(scored)}")
        if len(scored):
            parts.append(f"median {number(float(np.median(scored)))}")
        return " · ".join(parts)


@dataclass
class Block:
    """One scale with its groups, the edges of the bars and the bands."""

    form: Instrument
    scale: Scale
    groups: list[Group]
    edges: Array
    bands: BandSet | None
    pieces: list[Segment]

    @property
    def is_each_value(self) -> bool:
        return self.scale.metric == "raw_sum" and bool(np.all(np.diff(self.edges) == 1))


def distribution(
    scored: Any, instrument: Instrument | str | None = None, *, scales: Sequence[str] | None = None, time: str | None = None,
    prefix: str | None = None, bands: Bands = None, ax: Axes | None = None,
) -> Figure:  # fmt: skip
    """How often each score occurs: a bar a possible value, or a bin where values lie closer.

    Parameters
    ----------
    scored : frame or ScoreTable
        What `Instrument.score` gives for a table.
    instrument : Instrument or str
        The form that scored; needed for a frame, not for a ScoreTable.
    scales : list of str, optional
        Which scales; each scale's default variant by default.
    time : str, optional
        Column of the frame by which to draw below each other.
    prefix : str, optional
        What the columns of scores begin with, as given to `score`.
    bands : str or dict, optional
        Id of a set of bands, or ``{scale: id}``, where several are published.
    ax : matplotlib Axes, optional

    Returns
    -------
    matplotlib.figure.Figure

    Raises
    ------
    cftkit.Error
        missing_extra, unknown_column, unknown_scale, unknown_band_set, wrong_metric, bad_argument

    Examples
    --------
    >>> import cftkit, numpy as np
    >>> table = cftkit.instrument("phq_9").score(np.array([[0] * 9, [1] * 9, [9] * 9]))
    >>> figure = cftkit.figures.distribution(table)
    >>> figure.axes[0].child_axes[0].get_title(loc="left")
    'n 2 · not scored 1 · median 4.5'
    """
    from cftkit.frame_columns import wanted_scales

    canvas.require_plots()
    if isinstance(scored, ScoreTable):
        form = scored._form
        if time is not None or prefix is not None:
            raise Error("bad_argument", "time" if time is not None else "prefix", "a frame, whose columns have names", "a ScoreTable")
    elif instrument is None:
        raise Error("bad_argument", "instrument", "the form that scored the frame", "none")
    else:
        form = shipped(instrument) if isinstance(instrument, str) else instrument
    wanted = wanted_scales(form, scales)
    if isinstance(scored, ScoreTable):
        given = [(index, [Group("", scored._lines["value"][index])]) for index, _ in wanted]
    else:
        columns = Columns(scored)
        start = f"{form.id}_" if prefix is None else prefix
        require([start + name for _, name in wanted], columns.names, "scored")
        rows_of = time_groups(columns, time)
        given = []
        for index, name in wanted:
            values = columns.numbers(start + name, "scored")
            given.append((index, [Group(label, values[rows]) for label, rows in rows_of]))
    return draw_blocks([block_of(form, index, groups, bands) for index, groups in given], ax)


def time_groups(columns: Columns, time: str | None) -> list[tuple[str, Array]]:
    """The rows of each time, in order: numbers and dates by size, others by name."""
    if time is None:
        return [("", np.arange(len(columns)))]
    cells = columns.cells(time, "time")
    return [(f"{canvas.shortened(time)} {canvas.shortened(label)}", rows) for label, rows in grouped(cells)]


def grouped(cells: Sequence[Any]) -> list[tuple[str, Array]]:
    """Label and rows of each different cell; what has none comes last."""
    rows: dict[Any, list[int]] = {}
    for row, cell in enumerate(cells):
        rows.setdefault(None if is_missing(cell) or cell == "" else cell, []).append(row)
    none = rows.pop(None, None)
    order = sorted(rows, key=sort_key(list(rows)))
    found = [(number(float(cell)) if isinstance(cell, float) else str(cell), np.array(rows[cell])) for cell in order]
    return found + ([] if none is None else [("not given", np.array(none))])


def sort_key(cells: Sequence[Any]) -> Any:
    try:
        for cell in cells:
            float(cell)
        return lambda cell: (float(cell), str(cell))
    except (TypeError, ValueError):
        return str


def block_of(form: Instrument, index: int, groups: list[Group], bands: Bands) -> Block:
    scale = form.scales[index]
    chosen = band_set_for(form, scale, bands)
    pieces = [] if chosen is None else segments(chosen, scale)
    return Block(form, scale, groups, edges_of(scale, groups), chosen, pieces)


def edges_of(scale: Scale, groups: Sequence[Group]) -> Array:
    """A bar around each whole number where scores are few whole numbers; equal bins over the whole range otherwise."""
    span = scale.highest - scale.lowest
    is_whole = all(bool(np.all(group.scored == np.round(group.scored))) for group in groups)
    if scale.metric == "raw_sum" and is_whole and span <= MOST_BARS:
        return np.arange(scale.lowest - 0.5, scale.highest + 1)
    return np.linspace(scale.lowest, scale.highest, BINS + 1)


def counts_of(block: Block, group: Group) -> Array:
    counts: Array = np.histogram(group.scored, block.edges)[0]
    return counts


def texts_of(block: Block) -> list[str]:
    """What is said below the bars."""
    bars = "Each bar is one score, as high as it is frequent."
    if not block.is_each_value:
        bars = "Each bar is a range of scores; its left edge belongs to it."
    texts = [f"{bars} A triangle stands over the median."]
    if block.bands is not None:
        texts[0] += " Dashed lines: where bands begin."
        named = (f"{words.plain_name(piece.band)} {piece.beginning}" for piece in block.pieces)
        texts += [canvas.listed(named) + ".", f"Bands: {words.sources_text(block.bands)}."]
    better = words.BETTER[block.scale.better]
    texts += [f"{better.capitalize()}." if better else "", words.NOT_A_DIAGNOSIS if block.bands else ""]
    return [text for text in texts if text]


def heading_of(block: Block, is_bare: bool) -> list[str]:
    return [] if is_bare else canvas.heading(f"{block.form.short_name}: {words.plain_name(block.scale.id)}")


def draw_blocks(blocks: Sequence[Block], ax: Axes | None = None, *, is_bare: bool = False) -> Figure:
    """The figure of scales that are read already; a bare one leaves heading and texts to the page that it stands in."""
    each = PANEL + 38
    heads = [heading_of(block, is_bare) for block in blocks]
    notes = [[] if is_bare else canvas.paragraphs(texts_of(block)) for block in blocks]
    above = [6 + canvas.height_of(head, canvas.LARGE) for head in heads]
    below = [0 if is_bare else canvas.height_of(lines) + 14 for lines in notes]
    heights = [above[i] + len(block.groups) * each + below[i] for i, block in enumerate(blocks)]
    sheet = canvas.sheet(ax, MARGIN + sum(heights) + MARGIN)
    top = MARGIN
    for block, title, lines, head, height in zip(blocks, heads, notes, above, heights, strict=True):
        sheet.write(MARGIN, top, "\n".join(title), canvas.LARGE, weight="bold")
        most = max((int(counts_of(block, group).max()) for group in block.groups), default=0)
        for place, group in enumerate(block.groups):
            axes = sheet.axes(LEFT, top + head + place * each + 20, WIDTH - LEFT - 2 * MARGIN, PANEL)
            draw_group(axes, block, group, most)
        sheet.write(MARGIN, top + head + len(block.groups) * each + 4, "\n".join(lines), colour=canvas.SOFT)
        top += height
    return sheet.figure


def draw_group(axes: Axes, block: Block, group: Group, most: int) -> None:
    counts = counts_of(block, group)
    left, width = block.edges[:-1], np.diff(block.edges)
    axes.set_label(block.scale.id)
    axes.set_title(canvas.shielded(group.title), fontsize=SMALL, color=canvas.INK, loc="left", pad=9, x=-(LEFT - MARGIN) / (WIDTH - LEFT))
    canvas.tidy(axes)
    axes.set_xlim(float(block.edges[0]), float(block.edges[-1]))
    axes.set_ylim(0, max(most, 1) * 1.08)
    axes.bar(left, counts, width=width, align="edge", color="#9db8cf", edgecolor=canvas.INK, linewidth=0.4, zorder=2, label="scores")
    for piece in block.pieces[1:]:
        axes.axvline(edge_between(block, piece), color=canvas.INK, linewidth=1, linestyle=(0, (4, 2)), zorder=3, label=piece.band)
    if len(group.scored):
        axes.plot([float(np.median(group.scored))], [1.0], transform=axes.get_xaxis_transform(), marker="v", markersize=7, color=canvas.INK,
                  linestyle="none", clip_on=False, zorder=4, label="median")  # fmt: skip
    ticks = sorted({block.scale.lowest, block.scale.highest, *(piece.begins for piece in block.pieces)})
    if not block.pieces:
        ticks = even_ticks(block.scale.lowest, block.scale.highest)
    axes.set_xticks(ticks, tick_labels(ticks, (WIDTH - LEFT - 2 * MARGIN) / float(block.edges[-1] - block.edges[0])))
    axes.locator_params(axis="y", nbins=3, integer=True)


def even_ticks(lowest: float, highest: float) -> list[float]:
    """Both ends and round numbers between them."""
    step = next(size for size in (0.5, 1, 2, 5, 10, 20, 50, 100, 10.0**9) if (highest - lowest) / size <= 8)
    between = [step * count for count in range(int(lowest // step) + 1, int(highest // step) + 1)]
    return sorted({lowest, highest, *(place for place in between if lowest < place < highest)})


def edge_between(block: Block, piece: Segment) -> float:
    """Between the bar that is the last of one band and the bar that is the first of the next; the edge itself for bins."""
    if not block.is_each_value:
        return piece.begins
    return piece.begins + 0.5 if piece.is_open else piece.begins - 0.5
