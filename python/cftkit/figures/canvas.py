# SPDX-License-Identifier: Apache-2.0
"""What all figures share: paper, ink, sizes of type, and texts that are broken into lines before they are drawn.

A figure is 4 inches wide, as wide as a telephone, so that 9 points stay 9 points there. Nothing here touches pyplot or a style.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from cftkit.errors import Error
from cftkit.extras import wanted_library

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH = 288.0  # all lengths are points, 72 to an inch
MARGIN = 8.0
SMALL, NORMAL, LARGE = 9.0, 9.5, 10.5
LINE_HEIGHT = 1.32
NO_BREAK = "\u00a0"

INK, SOFT, RULE, PAPER = "#1a1a1a", "#4d4d4d", "#8c8c8c", "white"
SHADES = ("#f2f2f2", "#dedede")  # bands in turn: a shade says where one ends, never how good it is
MARK = "#0b4f8a"
CORRIDOR = "#d9e4ef"


@dataclass
class Sheet:
    """The axes that a figure is drawn into, and the space that it counts on, in points."""

    figure: Figure
    host: Axes
    width: float
    height: float

    def x(self, points: float) -> float:
        """A length across as a share of the host."""
        return points / self.width

    def y(self, points: float) -> float:
        """A place counted in points from the top, as a share of the host."""
        return 1.0 - points / self.height

    def axes(self, left: float, top: float, width: float, height: float) -> Axes:
        """Axes within the host; left and top are points from its upper left corner."""
        return self.host.inset_axes((self.x(left), self.y(top + height), self.x(width), height / self.height))

    def write(self, left: float, top: float, text: str, size: float = SMALL, *, colour: str = INK, weight: str = "normal",
              align: str = "left") -> None:  # fmt: skip
        """A text whose upper edge is at `top`."""
        self.host.text(
            self.x(left), self.y(top), shielded(text), fontsize=size, color=colour, fontweight=weight, transform=self.host.transAxes,
            horizontalalignment=align, verticalalignment="top", linespacing=LINE_HEIGHT / 1.1,
        )  # fmt: skip


def require_plots() -> None:
    """Raises missing_extra where matplotlib is not installed."""
    wanted_library("matplotlib", "plots", "figures")


def sheet(ax: Axes | None, height: float, width: float = WIDTH) -> Sheet:
    """A new figure of this size, or the axes of the caller, emptied of ticks and frame."""
    require_plots()
    if ax is not None:
        figure = figure_of(ax)
        ax.set_axis_off()
        return Sheet(figure, ax, width, height)
    from cftkit.figures.drawing import Drawing

    drawing = Drawing(figsize=(width / 72, height / 72), facecolor=PAPER)
    host = drawing.add_axes((0.0, 0.0, 1.0, 1.0))
    host.set_axis_off()
    return Sheet(drawing, host, width, height)


def figure_of(ax: Axes) -> Figure:
    """The figure that the axes of a caller stand in."""
    from matplotlib.axes import Axes as Kind
    from matplotlib.figure import Figure as Whole

    if not isinstance(ax, Kind):
        raise Error("bad_argument", "ax", "axes of matplotlib, or None", type(ax).__name__)
    found = ax.figure
    while not isinstance(found, Whole):
        found = found.figure
    return found


def shielded(text: object) -> str:
    """A text as it stands: a dollar sign begins no formula, and no sign ends the line."""
    word = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in str(text))
    return word.replace("$", r"\$")


def shortened(text: object, most: int = 24) -> str:
    word = " ".join(str(text).split())
    return word if len(word) <= most else word[: most - 1] + "…"


@lru_cache(maxsize=4096)
def width_of(text: str, size: float = SMALL, weight: str = "normal") -> float:
    """How wide a line of text is, in points."""
    text = text.replace(NO_BREAK, " ")
    if any(ord(sign) > 0x24F and sign not in "–—…−" for sign in text):  # signs that the font may lack are not asked for
        return 0.9 * size * len(text)
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextToPath

    width, _, _ = TextToPath().get_text_width_height_descent(text, FontProperties(size=size, weight=weight), ismath=False)
    return 1.04 * float(width)  # letters stand on whole pixels when they are drawn


def wrapped(text: str, width: float, size: float = SMALL, weight: str = "normal") -> list[str]:
    """Lines that are no wider than `width` points, broken between words."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size, weight) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def paragraphs(texts: Iterable[str], width: float = WIDTH - 2 * MARGIN, size: float = SMALL) -> list[str]:
    """Each text begins a new line."""
    return [line for text in texts if text for line in wrapped(text, width, size)]


def listed(parts: Iterable[str]) -> str:
    """Parts with dots between them; a line never begins with a dot."""
    return f"{NO_BREAK}· ".join(part for part in parts if part)


def heading(text: str) -> list[str]:
    """The lines of a heading over the whole width."""
    return wrapped(text, WIDTH - 2 * MARGIN, LARGE, "bold")


def height_of(lines: Sequence[str], size: float = SMALL) -> float:
    return len(lines) * size * LINE_HEIGHT


def tidy(axes: Axes, *, sides: Sequence[str] = ("left", "bottom")) -> None:
    """Small type, grey rules, and only the sides that are asked for."""
    axes.tick_params(labelsize=SMALL, colors=INK, labelcolor=INK, color=RULE, length=3, pad=2)
    axes.set_facecolor("none")
    for name, spine in axes.spines.items():
        spine.set_visible(name in sides)
        spine.set_color(RULE)
