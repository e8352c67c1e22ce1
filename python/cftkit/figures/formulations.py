# SPDX-License-Identifier: Apache-2.0
"""A formulation: five steps from left to right, and the way back to the fears that makes it a circle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cftkit.domain import text
from cftkit.errors import Error
from cftkit.figures import canvas, model_words
from cftkit.figures.canvas import LARGE, MARGIN, SMALL
from cftkit.figures.factors import plane

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from cftkit._cftkit import Formulation

STEPS = ("experiences", "fears", "strategies", "consequences", "self_relating")
OF_LOCUS = ("fears", "strategies")  # a locus is only asked of these
PAGE = 540.0  # wider than other figures: five columns find no room on a telephone
GAP, PAD, BETWEEN = 26.0, 5.0, 8.0
COLUMN = (PAGE - 2 * MARGIN - (len(STEPS) - 1) * GAP) / len(STEPS)
FEARS = STEPS.index("fears")
LANE = 6.0
TALLEST = 1400.0  # points of one column: where all words need more, the longest texts are cut
FEWEST_LINES = 2  # a text that is cut keeps so many
MOST = 100  # entries of a step that can be drawn


@dataclass
class Box:
    """One entry: where it stands, in points from the upper left corner."""

    step: int
    lines: list[str]
    is_dashed: bool
    top: float
    height: float

    @property
    def left(self) -> float:
        return self.step * (COLUMN + GAP)

    @property
    def right(self) -> float:
        return self.left + COLUMN

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def formulation(formulation: Formulation, *, language: str = "en", ax: Axes | None = None) -> Figure:
    """How a person came to protect themselves and what that costs, as a circle. Nobody's fault.

    Five steps from left to right; a thick line leads from the last ones back to the fears. Where a formulation has links each is an
    arrow. A dashed border: it arises inside; a solid one: others or the world. Where the words fill more than about a page and a half
    the longest texts are cut, and the figure says so; a step with more than 100 entries is refused.

    The figure shows the person's own words. Take care where it is kept.

    Parameters
    ----------
    formulation : Formulation
        It may be unfinished; a step without entries says so.
    language : str
        Of the words that are not the person's.
    ax : matplotlib Axes, optional
        Where to draw; a new figure 7.5 inches wide by default.

    Returns
    -------
    matplotlib.figure.Figure

    Raises
    ------
    cftkit.Error
        missing_extra, bad_argument, doubled_id, missing_text

    Examples
    --------
    >>> import cftkit
    >>> fear = cftkit.FormulationEntry("left", "Being left")
    >>> figure = cftkit.figures.formulation(cftkit.Formulation(fears=[fear]))
    >>> [patch.get_linestyle() for patch in figure.axes[0].child_axes[0].patches if patch.get_label() == "fears"]
    ['solid']
    """
    canvas.require_plots()
    model_words.need_attributes(formulation, (*STEPS, "links"), "formulation", "a cftkit.Formulation")
    own = model_words.own_words(language)
    heads = [model_words.broken(text(f"formulation.{step}.name", language), COLUMN, weight="bold") for step in STEPS]
    head = max(canvas.height_of(lines) for lines in heads) + 6
    known, boxes, is_cut = boxes_of(formulation, head)
    links = links_of(formulation.links, known)
    back = [link for link in links if link[1].step <= link[0].step]
    floor = max([box.top + box.height for box in boxes], default=head + 16) + 8
    body = floor + LANE * len(back) + 30
    title = canvas.heading(own["formulation_title"])
    notes = canvas.paragraphs(notes_of(formulation, own) + ([own["cut"]] if is_cut else []), PAGE - 2 * MARGIN)
    top = MARGIN + canvas.height_of(title, LARGE) + 6
    sheet = canvas.sheet(ax, top + body + 4 + canvas.height_of(notes) + MARGIN, PAGE)
    sheet.write(MARGIN, MARGIN, "\n".join(title), LARGE, weight="bold")
    axes = plane(sheet, top, body)
    axes.set_label("formulation")
    for step, lines in enumerate(heads):
        write(axes, step * (COLUMN + GAP), 0, lines, weight="bold")
        if step:
            right = step * (COLUMN + GAP)
            arrow(axes, [(right - GAP + 3, 7), (right - 3, 7)], "order", 1.6, canvas.SOFT)
        if not getattr(formulation, STEPS[step]):
            write(axes, step * (COLUMN + GAP), head, [own["open_step"]], colour=canvas.SOFT)
    for box in boxes:
        draw_box(axes, box)
    for start, end in links:
        if start.step < end.step:
            arrow(axes, [(start.right, start.middle), (end.left, end.middle)], "link", 0.9, canvas.INK)
    for place, (start, end) in enumerate(back):
        draw_back(axes, start, end, floor + LANE * place, place, len(back))
    draw_circle(axes, boxes, body - 12)
    sheet.write(MARGIN, top + body + 4, "\n".join(notes), colour=canvas.SOFT)
    return sheet.figure


def lines_of(formulation: Any) -> dict[str, list[list[str]]]:
    """The lines of each entry; only places are told where one cannot be drawn, as the words are personal."""
    found: dict[str, list[list[str]]] = {}
    for name in STEPS:
        entries = getattr(formulation, name)
        if len(entries) > MOST:
            raise Error("bad_argument", name, f"at most {MOST} entries in a step of a figure", str(len(entries)))
        for row, entry in enumerate(entries):
            model_words.need_attributes(entry, ("id", "text", "locus"), f"{name}/{row}", "a cftkit.FormulationEntry")
        found[name] = [model_words.broken(str(one.text), COLUMN - 2 * PAD) if str(one.text).strip() else ["…"] for one in entries]
    return found


def most_lines(texts: Sequence[Sequence[str]]) -> int:
    """How many lines an entry of a column may have so that the column stays on a page, or nearly."""

    def height(most: int) -> float:
        return sum(canvas.height_of(lines[:most]) + 2 * PAD + BETWEEN for lines in texts)

    longest = max(map(len, texts), default=FEWEST_LINES)
    return next((most for most in range(longest, FEWEST_LINES, -1) if height(most) <= TALLEST), FEWEST_LINES)


def shortened(line: str) -> str:
    while line and canvas.width_of(f"{line} …") > COLUMN - 2 * PAD:
        line = line[:-1]
    return f"{line.rstrip()} …"


def boxes_of(formulation: Any, top: float) -> tuple[dict[str, list[Box]], list[Box], bool]:
    """The entries by their ids, all of them, and whether some text was cut."""
    known: dict[str, list[Box]] = {}
    boxes = []
    is_cut = False
    texts = lines_of(formulation)
    for step, name in enumerate(STEPS):
        place = top
        most = most_lines(texts[name])
        for entry, lines in zip(getattr(formulation, name), texts[name], strict=True):
            if len(lines) > most:
                lines = [*lines[: most - 1], shortened(lines[most - 1])]
                is_cut = True
            height = canvas.height_of(lines) + 2 * PAD
            box = Box(step, lines, name in OF_LOCUS and entry.locus == "internal", place, height)
            boxes.append(box)
            known.setdefault(entry.id, []).append(box)
            place += height + BETWEEN
    return known, boxes, is_cut


def links_of(links: Sequence[Any], known: Mapping[str, list[Box]]) -> list[tuple[Box, Box]]:
    found = []
    for row, link in enumerate(links):
        model_words.need_attributes(link, ("from_", "to"), f"links/{row}", "a cftkit.FormulationLink")
        ends = []
        for end, id in (("from", link.from_), ("to", link.to)):
            boxes = known.get(id, [])
            if not boxes:
                raise Error("bad_argument", f"links/{row}/{end}", "the id of an entry", "no entry has it")
            if len(boxes) > 1:
                raise Error("doubled_id", f"links/{row}/{end}", "the id of one entry", f"{len(boxes)} entries have it")
            ends.append(boxes[0])
        found.append((ends[0], ends[1]))
    return found


def notes_of(formulation: Any, own: Mapping[str, str]) -> list[str]:
    loci = Counter(entry.locus for name in OF_LOCUS for entry in getattr(formulation, name) if entry.locus)
    texts = [own["circle"]]
    texts += [own["locus"]] if loci else []
    return texts + ([own["links"]] if formulation.links else [])


def draw_box(axes: Axes, box: Box) -> None:
    from matplotlib.patches import FancyBboxPatch

    frame = FancyBboxPatch(
        (box.left + 1, box.top), COLUMN - 2, box.height, boxstyle="round,pad=0,rounding_size=4", facecolor=canvas.PAPER,
        edgecolor=canvas.INK, linewidth=1.1, linestyle="dashed" if box.is_dashed else "solid", zorder=3,
    )  # fmt: skip
    frame.set_label(STEPS[box.step])
    axes.add_patch(frame)
    write(axes, box.left + PAD, box.top + PAD, box.lines)


def draw_back(axes: Axes, start: Box, end: Box, lane: float, place: int, lanes: int) -> None:
    """From an entry down through the gap on its left, along a lane below all entries, and up to the right side of the other."""
    shift = 5 + (GAP - 10) * (place + 0.5) / lanes
    down, up = start.left - GAP + shift, end.right + shift
    leaves, arrives = start.top + 0.75 * start.height, end.top + 0.75 * end.height  # below where the arrows forward begin and end
    points = [(start.left, leaves), (down, leaves), (down, lane), (up, lane), (up, arrives), (end.right, arrives)]
    arrow(axes, points, "link", 0.9, canvas.INK)


def draw_circle(axes: Axes, boxes: Sequence[Box], lane: float) -> None:
    """The way back: from consequences and from how one treats oneself to the fears, below everything else."""
    fears = [box for box in boxes if box.step == FEARS]
    end = max((box.top + box.height for box in fears), default=lane - 24)
    centre = [step * (COLUMN + GAP) + COLUMN / 2 for step in range(len(STEPS))]
    for step in (STEPS.index("consequences"), STEPS.index("self_relating")):
        begin = max((box.top + box.height for box in boxes if box.step == step), default=lane - 24)
        axes.plot([centre[step], centre[step], centre[FEARS]], [begin + 2, lane, lane], color=canvas.SOFT, linewidth=2.4, label="circle",
                  solid_capstyle="butt", zorder=1)  # fmt: skip
    arrow(axes, [(centre[FEARS], lane), (centre[FEARS], end + 3)], "circle", 2.4, canvas.SOFT)


def arrow(axes: Axes, points: Sequence[tuple[float, float]], label: str, width: float, colour: str) -> None:
    """A line through these points with a head at its end."""
    from matplotlib.patches import FancyArrowPatch
    from matplotlib.path import Path

    head = FancyArrowPatch(path=Path(points), arrowstyle="-|>", mutation_scale=5 + 3 * width, linewidth=width, color=colour, zorder=4,
                           capstyle="butt", joinstyle="round")  # fmt: skip
    head.set_label(label)
    axes.add_patch(head)


def write(axes: Axes, left: float, top: float, lines: Sequence[str], *, colour: str = canvas.INK, weight: str = "normal") -> None:
    axes.text(left, top, canvas.shielded("\n".join(lines)), fontsize=SMALL, color=colour, fontweight=weight, verticalalignment="top",
              linespacing=canvas.LINE_HEIGHT / 1.1, zorder=5)  # fmt: skip
