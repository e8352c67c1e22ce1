# SPDX-License-Identifier: Apache-2.0
"""One person's protective factors: those within stand inside a frame, those around them about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cftkit.errors import Error
from cftkit.figures import canvas, model_words
from cftkit.figures.canvas import LARGE, MARGIN, NORMAL, SMALL, WIDTH

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from cftkit.inventory import FactorInventory, FactorProfile

SIGN, INSET, KEY = 34.0, 10.0, 14.0  # where the text begins; how far the inner frame stands in; a line of the key
MIDDLE = 11.0  # how wide a mark is where no strength was given
STANDINGS = {"buffers": "present", "thin": "thin", "not_answered": "not_answered"}
# How much of a mark is filled, and by which shape: never by colour alone.
FILLS = {"present": "full", "partly": "left", "not_present": "none", "thin": "none"}


@dataclass
class Row:
    """One factor with what was said of it."""

    id: str
    name: list[str]
    locus: str
    is_basic_need: bool
    presence: str
    strength: int | None
    is_reachable: bool
    details: list[str]

    @property
    def height(self) -> float:
        return max(20.0, canvas.height_of(self.name, NORMAL) + canvas.height_of(self.details)) + 5

    @property
    def shape(self) -> str:
        return "d" if self.presence == "thin" and not self.is_basic_need else "s" if self.is_basic_need else "o"

    @property
    def size(self) -> float:
        return MIDDLE if self.strength is None else 6.0 + self.strength


def factor_map(inventory: FactorInventory | FactorProfile, *, language: str = "en", ax: Axes | None = None) -> Figure:
    """What supports a person, within and around them, by their own word; no number is made of it.

    A full mark is there, a half one partly, an empty one is not there; a question mark was not answered, which is neither. The
    larger a mark the stronger, where that was said. A second line around it: reachable now. Squares are basic needs.

    Parameters
    ----------
    inventory : FactorInventory or FactorProfile
        A profile does not tell partly from not there: both are thin, an empty narrow diamond.
    language : str
        Of the words in it.
    ax : matplotlib Axes, optional
        Where to draw; a new figure 4 inches wide by default.

    Returns
    -------
    matplotlib.figure.Figure

    Raises
    ------
    cftkit.Error
        missing_extra, bad_argument, bad_level, missing_text

    Examples
    --------
    >>> import cftkit
    >>> inventory = cftkit.FactorInventory([cftkit.FactorAnswer("nature", "partly", strength=4)])
    >>> figure = cftkit.figures.factor_map(inventory)
    >>> [line.get_fillstyle() for line in figure.axes[0].child_axes[0].lines if line.get_label() == "nature"]
    ['left']
    """
    canvas.require_plots()
    own = model_words.own_words(language)
    rows = rows_of(inventory, language, own)
    title = canvas.heading(own["factors_title"])
    notes = canvas.paragraphs(notes_of(rows, own))
    signs = [word for word in (*FILLS, "not_answered") if any(row.presence == word for row in rows)]
    inner = [row for row in rows if row.locus == "internal"]
    outer = [row for row in rows if row.locus == "external"]
    head = NORMAL * canvas.LINE_HEIGHT + 6
    inner_height = head + sum(row.height for row in inner) + 4 if inner else 0.0
    body = inner_height + (INSET if inner else 0) + head + sum(row.height for row in outer) + 6
    top = MARGIN + canvas.height_of(title, LARGE) + 6
    below = len(signs) * KEY + 4
    sheet = canvas.sheet(ax, top + body + 6 + below + canvas.height_of(notes) + MARGIN)
    sheet.write(MARGIN, MARGIN, "\n".join(title), LARGE, weight="bold")
    axes = plane(sheet, top, body + 6 + below)
    draw_frame(axes, 0.5, 0.5, WIDTH - 2 * MARGIN - 1, body - 1, "external")
    place = 6.0
    if inner:
        draw_frame(axes, INSET, INSET, WIDTH - 2 * MARGIN - 2 * INSET, inner_height, "internal")
        draw_block(axes, INSET + 6, INSET + 5, own["internal"], inner)
        place = inner_height + INSET + 6
    draw_block(axes, INSET + 6, place, own["external"], outer)
    for place, word in enumerate(signs):
        y = body + 12 + place * KEY
        draw_sign(axes, INSET + 2, y, "d" if word == "thin" else "o", word, MIDDLE - 2, f"key {word}")
        write(axes, INSET + 14, y - 6, own[word], colour=canvas.SOFT)
    sheet.write(MARGIN, top + body + 6 + below, "\n".join(notes), colour=canvas.SOFT)
    return sheet.figure


def plane(sheet: canvas.Sheet, top: float, height: float) -> Axes:
    """Axes whose numbers are points from their upper left corner."""
    width = sheet.width - 2 * MARGIN
    axes = sheet.axes(MARGIN, top, width, height)
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    axes.set_axis_off()
    return axes


def rows_of(given: Any, language: str, own: Mapping[str, str]) -> list[Row]:
    is_inventory = hasattr(given, "answers") and callable(getattr(given, "profile", None))
    profile = given.profile() if is_inventory else given
    expected = "a cftkit.FactorInventory or FactorProfile"
    if isinstance(given, type):
        raise Error("bad_argument", "inventory", expected, given.__name__)
    model_words.need_attributes(profile, [*STANDINGS, "reachable_now"], "inventory", expected)
    answers = {one.factor: one for one in given.answers} if is_inventory else {}
    reachable = {one.id for one in profile.reachable_now}
    rows = []
    for standing, word in STANDINGS.items():
        for factor in getattr(profile, standing):
            answer = answers.get(factor.id)
            presence = word if answer is None else answer.presence
            strength = None if answer is None else answer.strength
            if strength is not None and not 0 <= strength <= 10:
                raise Error("bad_level", f"{factor.id}/strength", "a whole number from 0 to 10, or None", repr(strength))
            details = [own["basic_need"]] if factor.is_basic_need else []
            details += [own["of_ten"].format(level=strength)] if strength is not None else []
            details += [own["reachable_now"]] if factor.id in reachable else []
            room = WIDTH - 2 * MARGIN - 2 * INSET - SIGN - 10
            name = model_words.broken(model_words.name_of(factor, language), room, NORMAL)
            rows.append(Row(factor.id, name, factor.locus, factor.is_basic_need, presence, strength, factor.id in reachable,
                            canvas.wrapped(canvas.listed(details), room) if details else []))  # fmt: skip
    order = order_of([*profile.buffers, *profile.thin, *profile.not_answered])
    return sorted(rows, key=lambda row: order.index(row.id))


def order_of(factors: Sequence[Any]) -> list[str]:
    """The order of the model, so that two maps can be laid beside each other; without a model, basic needs first, then by name."""
    model = getattr(factors[0], "_model", None) if factors else None
    if model is not None:
        return [one.id for one in model._factors()]
    return [one.id for one in sorted(factors, key=lambda one: (not one.is_basic_need, one.id))]


def notes_of(rows: Iterable[Row], own: Mapping[str, str]) -> list[str]:
    given = list(rows)
    texts = [own["strength"]] if any(row.strength is not None for row in given) else []
    texts += [own["squares"]] if any(row.is_basic_need for row in given) else []
    return texts + ([own["second_line"]] if any(row.is_reachable for row in given) else [])


def draw_frame(axes: Axes, left: float, top: float, width: float, height: float, label: str) -> None:
    from matplotlib.patches import FancyBboxPatch

    style = "round,pad=0,rounding_size=10"
    face = canvas.PAPER if label == "internal" else canvas.SHADES[0]
    frame = FancyBboxPatch((left, top), width, height, boxstyle=style, facecolor=face, edgecolor=canvas.SOFT, linewidth=1.0)
    frame.set_label(label)
    axes.add_patch(frame)


def draw_block(axes: Axes, left: float, top: float, heading: str, rows: Iterable[Row]) -> None:
    write(axes, left, top, heading, NORMAL, weight="bold")
    top += NORMAL * canvas.LINE_HEIGHT + 6
    for row in rows:
        draw_row(axes, left, top, row)
        top += row.height


def draw_row(axes: Axes, left: float, top: float, row: Row) -> None:
    x, y = left + 12, top + 8
    if row.is_reachable:
        axes.plot([x], [y], marker=row.shape, markersize=row.size + 6, markerfacecolor="none", markeredgecolor=canvas.INK,
                  markeredgewidth=1.0, linestyle="none", label=f"{row.id} reachable")  # fmt: skip
    draw_sign(axes, x, y, row.shape, row.presence, row.size, row.id)
    text_left = left + SIGN - 8
    write(axes, text_left, top, "\n".join(row.name), NORMAL)
    write(axes, text_left, top + canvas.height_of(row.name, NORMAL), "\n".join(row.details), colour=canvas.SOFT)


def draw_sign(axes: Axes, x: float, y: float, shape: str, presence: str, size: float, label: str) -> None:
    """A mark that is full, half or empty; a pale one with a question mark where nothing was answered."""
    if presence == "not_answered":
        axes.plot([x], [y], marker=shape, markersize=size + 2, markerfacecolor="none", markeredgecolor=canvas.RULE,
                  markeredgewidth=0.8, linestyle="none", label=label, fillstyle="none")  # fmt: skip
        axes.text(x, y, "?", fontsize=SMALL, color=canvas.INK, horizontalalignment="center", verticalalignment="center")
        return
    axes.plot([x], [y], marker=shape, markersize=size, color=canvas.MARK, markerfacecoloralt=canvas.PAPER,
              markeredgecolor=canvas.INK, markeredgewidth=1.2, fillstyle=FILLS[presence], linestyle="none", label=label)  # fmt: skip


def write(axes: Axes, left: float, top: float, text: str, size: float = SMALL, *, colour: str = canvas.INK, weight: str = "normal") -> None:
    axes.text(left, top, canvas.shielded(text), fontsize=size, color=colour, fontweight=weight, verticalalignment="top",
              linespacing=canvas.LINE_HEIGHT / 1.1)  # fmt: skip
