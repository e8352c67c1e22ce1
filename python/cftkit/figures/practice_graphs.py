# SPDX-License-Identifier: Apache-2.0
"""What comes before what: families of practices in layers, with lines that say how firm an order is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cftkit.errors import Error
from cftkit.figures import canvas, model_words, words
from cftkit.figures.canvas import LARGE, MARGIN, SMALL
from cftkit.figures.factors import plane, write
from cftkit.figures.layers import Edge, Graph, graph_of, layers_of, leading_to, nearest, spread

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from cftkit._cftkit import Practice

PAGE = 540.0
ROOM = PAGE - 2 * MARGIN
WIDEST, GUTTER, BAND, PAD = 230.0, 12.0, 44.0, 5.0
# How firm an order is: by the line alone, in grey and in colour.
DASHES = {"hard": "-", "hard_unguided": "-.", "soft": ":"}
WIDTHS = {"hard": 1.5, "hard_unguided": 1.3, "soft": 1.1}


@dataclass
class Box:
    """A family: its mark and name, and the practices in it, in points from the upper left corner."""

    id: str
    layer: int
    left: float
    width: float
    head: list[str]
    lines: list[str]
    bold: set[int]
    top: float = 0.0

    @property
    def height(self) -> float:
        return canvas.height_of(self.head) + canvas.height_of(self.lines) + 2 * PAD

    @property
    def centre(self) -> float:
        return self.left + self.width / 2


def practice_graph(practices: Iterable[Practice], *, focus: str | None = None, language: str = "en", ax: Axes | None = None) -> Figure:
    """Families of practices and the order between them, from what comes first at the top.

    A solid line is an order that only a clinician sets aside, a dash-dotted one is set aside where a guide is there too, a dotted
    one is a preference. What comes absolutely before everything is not drawn as lines. The order is our synthesis of the published
    ones.

    Parameters
    ----------
    practices : Practices
        All, or some of them; what they need and is not among them is named below.
    focus : str, optional
        Id of a practice, or id or mark of a family: only what leads to it is drawn.
    language : str
        Of the words in it.
    ax : matplotlib Axes, optional
        Where to draw; a new figure 7.5 inches wide by default.

    Returns
    -------
    matplotlib.figure.Figure

    Raises
    ------
    cftkit.Error
        missing_extra, bad_argument, unknown_practice, prerequisite_cycle, missing_text

    Examples
    --------
    >>> import cftkit
    >>> figure = cftkit.figures.practice_graph(cftkit.practices(), focus="P4")
    >>> [patch.get_label() for patch in figure.axes[0].child_axes[0].patches][-1]
    'calm_place'
    """
    canvas.require_plots()
    own = model_words.own_words(language)
    graph = graph_of(practices_of(practices))
    title = own["practices_title"]
    focused = None
    if focus is not None:
        focused, family = target_of(graph, focus)
        graph = leading_to(graph, family)
        title = own["leads_to"].format(name=model_words.name_of(focused, language))
    layers = layers_of(graph)
    boxes = boxes_of(graph, layers, language, focused)
    lanes = Lanes(graph, layers, boxes)
    body = max(box.top + box.height for box in boxes.values()) + 4
    heads = canvas.wrapped(title, ROOM, LARGE, "bold")
    kinds = [kind for kind in DASHES if any(edge.kind == kind for edge in graph.edges)]
    notes = canvas.paragraphs(notes_of(graph, own, language), ROOM)
    top = MARGIN + canvas.height_of(heads, LARGE) + 8
    below = len(kinds) * 14 + 6
    sheet = canvas.sheet(ax, top + body + below + canvas.height_of(notes) + MARGIN, PAGE)
    sheet.write(MARGIN, MARGIN, "\n".join(heads), LARGE, weight="bold")
    axes = plane(sheet, top, body + below)
    axes.set_label("practice_graph")
    for edge in graph.edges:
        lanes.draw(axes, edge, own)
    for box in boxes.values():
        draw_box(axes, box, is_focus=focused is not None and box.id == family)
    for row, kind in enumerate(kinds):
        y = body + 8 + row * 14
        axes.plot([0, 34], [y, y], color=canvas.INK, linestyle=DASHES[kind], linewidth=WIDTHS[kind], label=f"key {kind}")
        write(axes, 40, y - 6, own[kind], colour=canvas.SOFT)
    sheet.write(MARGIN, top + body + below, "\n".join(notes), colour=canvas.SOFT)
    return sheet.figure


def practices_of(given: Any) -> list[Any]:
    expected = "practices, such as cftkit.practices()"
    if isinstance(given, str) or not hasattr(given, "__iter__"):
        raise Error("bad_argument", "practices", expected, type(given).__name__)
    found = list(given)
    for row, one in enumerate(found):
        model_words.need_attributes(one, ("id", "family", "needs"), f"practices/{row}", "a cftkit.Practice")
    if not found:
        raise Error("bad_argument", "practices", expected, "none")
    return found


def target_of(graph: Graph, focus: Any) -> tuple[Any, str]:
    """The practice or family that is asked for, and the family that it stands in."""
    if not isinstance(focus, str):
        raise Error("bad_argument", "focus", "the id of a practice or family", type(focus).__name__)
    for id, family in graph.families.items():
        if focus in (id, family.mark):
            return family, id
        for practice in graph.members[id]:
            if practice.id == focus:
                return practice, id
    from difflib import get_close_matches

    known = [*graph.families, *(one.id for members in graph.members.values() for one in members)]
    near = get_close_matches(focus, known, n=3, cutoff=0.6) or list(graph.families)
    raise Error("unknown_practice", "focus", "one of " + ", ".join(near), focus)


def boxes_of(graph: Graph, layers: Sequence[Sequence[str]], language: str, focused: Any) -> dict[str, Box]:
    """Boxes beside each other in a layer, each layer below the one before; gutters stay free for lines that pass."""
    boxes: dict[str, Box] = {}
    top = 1.0
    for place, layer in enumerate(layers):
        width = min(WIDEST, (ROOM - GUTTER * (len(layer) + 1)) / len(layer))
        free = (ROOM - width * len(layer)) / (len(layer) + 1)
        for column, id in enumerate(layer):
            family = graph.families[id]
            room = width - 2 * PAD
            head = model_words.broken(f"{family.mark} {model_words.name_of(family, language)}", room, weight="bold")
            lines: list[str] = []
            bold: set[int] = set()
            for practice in graph.members[id]:
                sign = "▸ " if practice is focused else "· "
                rows = model_words.broken(model_words.name_of(practice, language), room - 7)
                bold |= set(range(len(lines), len(lines) + len(rows))) if practice is focused else set()
                lines += [(sign if row == 0 else "  ") + text for row, text in enumerate(rows)]
            boxes[id] = Box(id, place, free + column * (width + free), width, head, lines, bold, top)
        top += max(boxes[id].height for id in layer) + BAND
    return boxes


class Lanes:
    """The ways of the lines: from below one box, through the gutters of the layers between, into the next from above."""

    def __init__(self, graph: Graph, layers: Sequence[Sequence[str]], boxes: Mapping[str, Box]) -> None:
        self.boxes = boxes
        self.rows = [(boxes[layer[0]].top, max(boxes[id].top + boxes[id].height for id in layer)) for layer in layers]
        self.gutters = [gutters_of([boxes[id] for id in layer]) for layer in layers]
        self.used: dict[tuple[int, int], list[tuple[str, str]]] = {}
        self.ways: dict[tuple[str, str, str], list[int]] = {}
        for edge in graph.edges:
            for source in edge.sources:
                self.ways[source, edge.target, edge.kind] = self.way(source, edge)
        self.into = {id: [edge for edge in graph.edges if edge.target == id] for id in boxes}
        self.out: dict[str, list[tuple[float, str, str]]] = {id: [] for id in boxes}
        for source, target, kind in self.ways:
            self.out[source] = sorted([*self.out[source], (self.first_x(source, target, kind), target, kind)])

    def way(self, source: str, edge: Edge) -> list[int]:
        """The gutter of each layer between; lines of one source and kind share theirs."""
        begin, end = self.boxes[source], self.boxes[edge.target]
        found = []
        for layer in range(begin.layer + 1, end.layer):
            share = (layer - begin.layer) / (end.layer - begin.layer)
            straight = begin.centre + (end.centre - begin.centre) * share
            gutter = nearest([(left + right) / 2 for left, right in self.gutters[layer]], straight)
            found.append(gutter)
            lanes = self.used.setdefault((layer, gutter), [])
            if (source, edge.kind) not in lanes:
                lanes.append((source, edge.kind))
        return found

    def lane_x(self, layer: int, gutter: int, source: str, kind: str) -> float:
        lanes = self.used[layer, gutter]
        left, right = self.gutters[layer][gutter]
        middle, half = (left + right) / 2, min((right - left) / 2 - 2, 4.0 * len(lanes))
        return spread(len(lanes), middle - half, middle + half)[lanes.index((source, kind))]

    def first_x(self, source: str, target: str, kind: str) -> float:
        """Where a line is bound for at first, so that lines leave a box in the order in which they part."""
        way = self.ways[source, target, kind]
        return self.lane_x(self.boxes[source].layer + 1, way[0], source, kind) if way else self.boxes[target].centre

    def draw(self, axes: Axes, edge: Edge, own: Mapping[str, str]) -> None:
        target = self.boxes[edge.target]
        ports = spread(len(self.into[edge.target]), target.left, target.left + target.width)
        port = ports[self.into[edge.target].index(edge)]
        for source in edge.sources:
            box = self.boxes[source]
            leaves = spread(len(self.out[source]), box.left, box.left + box.width)
            start = leaves[[one[1:] for one in self.out[source]].index((edge.target, edge.kind))]
            points = [(start, box.top + box.height), (start, self.rows[box.layer][1])]
            for layer, gutter in zip(range(box.layer + 1, target.layer), self.ways[source, edge.target, edge.kind], strict=True):
                x = self.lane_x(layer, gutter, source, edge.kind)
                points += [(x, self.rows[layer][0] - 6), (x, self.rows[layer][1] + 2)]
            points.append((port, target.top - 7))
            axes.plot([x for x, _ in points], [y for _, y in points], color=canvas.INK, linestyle=DASHES[edge.kind],
                      linewidth=WIDTHS[edge.kind], label=f"{source} > {edge.target}: {edge.kind}", zorder=1)  # fmt: skip
        axes.plot([port], [target.top - 4], marker="v", markersize=6, color=canvas.INK, linestyle="none", zorder=2, label="_head")
        beside = [own["or"]] if len(edge.sources) > 1 else []
        beside += [f"{edge.count}×"] if edge.count > 1 else []
        if beside:
            axes.text(port + 5, target.top - 2, " ".join(beside), fontsize=SMALL, color=canvas.INK, verticalalignment="bottom", zorder=4,
                      bbox={"facecolor": canvas.PAPER, "edgecolor": "none", "pad": 0.5})  # fmt: skip


def gutters_of(boxes: Sequence[Box]) -> list[tuple[float, float]]:
    """What is free in a layer: before the first box, between two, after the last."""
    edges = [0.0, *(edge for box in boxes for edge in (box.left, box.left + box.width)), ROOM]
    return list(zip(edges[::2], edges[1::2], strict=True))


def notes_of(graph: Graph, own: Mapping[str, str], language: str) -> list[str]:
    names = {id: model_words.name_of(family, language) for id, family in graph.families.items()}
    called = {one.id: model_words.name_of(one, language) for members in graph.members.values() for one in members} | names
    texts = [own["absolute"].format(name=f"{graph.families[id].mark} {names[id]}") for id in graph.first if id in names]
    texts += [own["any_of"]] if any(len(edge.sources) > 1 for edge in graph.edges) else []
    texts += [own["count"]] if any(edge.count > 1 for edge in graph.edges) else []
    for family, target, practice in graph.named:
        texts.append(own["named_practice"].format(family=names[family], to=names[target], practice=called[practice]))
    for practice, need in graph.own:
        needed = f" {own['or']} ".join(f'"{called.get(one, words.plain_name(one))}"' for one in need.any_of)
        texts.append(own["own_need"].format(practice=called[practice.id], need=needed, kind=own.get(need.kind, need.kind)))
    away = dict.fromkeys(words.plain_name(id) for _, id in graph.not_there)
    return texts + ([own["not_drawn"].format(names=", ".join(away))] if away else [])


def draw_box(axes: Axes, box: Box, *, is_focus: bool) -> None:
    from matplotlib.patches import FancyBboxPatch

    frame = FancyBboxPatch((box.left, box.top), box.width, box.height, boxstyle="round,pad=0,rounding_size=4", facecolor=canvas.PAPER,
                           edgecolor=canvas.INK, linewidth=2.4 if is_focus else 1.0, zorder=3)  # fmt: skip
    frame.set_label(box.id)
    axes.add_patch(frame)
    for text in write_lines(axes, box.left + PAD, box.top + PAD, box.head, set(range(len(box.head)))):
        text.set_zorder(5)
    for text in write_lines(axes, box.left + PAD, box.top + PAD + canvas.height_of(box.head), box.lines, box.bold):
        text.set_zorder(5)


def write_lines(axes: Axes, left: float, top: float, lines: Sequence[str], bold: set[int]) -> list[Any]:
    return [
        axes.text(left, top + row * SMALL * canvas.LINE_HEIGHT, canvas.shielded(line), fontsize=SMALL, color=canvas.INK,
                  fontweight="bold" if row in bold else "normal", verticalalignment="top")
        for row, line in enumerate(lines)
    ]  # fmt: skip
