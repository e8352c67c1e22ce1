# SPDX-License-Identifier: Apache-2.0
"""The three systems of one moment as circles, as they are drawn in a session (Gilbert's threat, drive and soothing)."""

from __future__ import annotations

from math import hypot, sqrt
from typing import TYPE_CHECKING, Any

from cftkit.domain import text
from cftkit.errors import Error
from cftkit.figures import canvas, model_words
from cftkit.figures.canvas import LARGE, LINE_HEIGHT, MARGIN, SMALL, WIDTH

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from cftkit._cftkit import ThreeSystems

LARGEST = 62.0  # radius at level 10
BODY = 2 * LARGEST + 136.0
# Where each stands, as it is usually drawn: drive and soothing above, threat below.
CENTRES = {
    "threat": ((WIDTH - 2 * MARGIN) / 2, LARGEST + 124.0),
    "drive": (LARGEST + 4.0, LARGEST),
    "soothing": (WIDTH - 2 * MARGIN - LARGEST - 4.0, LARGEST),
}
# Pale, and of different lightness in a grey copy; the name in each says which it is.
FACES = {"threat": "#e8a597", "drive": "#bcd4ec", "soothing": "#dcefd4"}


def three_circles(systems: ThreeSystems, *, language: str = "en", ax: Axes | None = None) -> Figure:
    """Threat, drive and soothing as they are now: the larger a circle, the more of it is felt.

    The area is proportional to the level. A level that is not known is a dashed ring over all that is possible, with a question
    mark. Nothing is judged: no pattern is named, and no size is a goal.

    Parameters
    ----------
    systems : ThreeSystems
        Each 0 to 10, or None where it is unknown.
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
    >>> figure = cftkit.figures.three_circles(cftkit.ThreeSystems(threat=7, soothing=2))
    >>> [patch.get_linestyle() for patch in figure.axes[0].child_axes[0].patches]
    ['solid', 'dashed', 'solid']
    """
    canvas.require_plots()
    levels = levels_of(systems)
    own = model_words.own_words(language)
    title = canvas.heading(own["circles_title"])
    texts = [own["area"], *([own["unknown_level"]] if None in levels.values() else []), own["no_size"]]
    notes = canvas.paragraphs(texts)
    top = MARGIN + canvas.height_of(title, LARGE) + 6
    sheet = canvas.sheet(ax, top + BODY + 4 + canvas.height_of(notes) + MARGIN)
    sheet.write(MARGIN, MARGIN, "\n".join(title), LARGE, weight="bold")
    width = WIDTH - 2 * MARGIN
    axes = sheet.axes(MARGIN, top, width, BODY)
    axes.set_label("three_circles")
    axes.set_xlim(0, width)
    axes.set_ylim(BODY, 0)
    axes.set_aspect("equal")
    axes.set_axis_off()
    for system, level in levels.items():
        draw_system(axes, system, level, text(f"system.{system}.name", language), own)
    sheet.write(MARGIN, top + BODY + 4, "\n".join(notes), colour=canvas.SOFT)
    return sheet.figure


def levels_of(systems: Any) -> dict[str, int | None]:
    model_words.need_attributes(systems, CENTRES, "systems", "a cftkit.ThreeSystems")
    levels: dict[str, int | None] = {}
    for system in CENTRES:
        level = getattr(systems, system)
        is_whole = hasattr(level, "__index__") and not isinstance(level, bool)
        if level is not None and not (is_whole and 0 <= int(level) <= 10):
            raise Error("bad_level", system, "a whole number from 0 to 10, or None where it is unknown", repr(level))
        levels[system] = None if level is None else int(level)
    return levels


def radius_of(level: int | None) -> float:
    """So that the area, not the width, stands for the level; the whole that is possible where it is unknown."""
    return LARGEST if level is None else LARGEST * sqrt(level / 10)


def draw_system(axes: Axes, system: str, level: int | None, name: str, own: Any) -> None:
    from matplotlib.patches import Circle

    (x, y), radius = CENTRES[system], radius_of(level)
    if level is None:
        circle = Circle((x, y), radius, facecolor="none", edgecolor=canvas.INK, linewidth=1.4, linestyle="dashed", clip_on=False)
    else:
        circle = Circle((x, y), radius, facecolor=FACES[system], edgecolor=canvas.INK, linewidth=1.4, linestyle="solid", clip_on=False)
    circle.set_label(system)
    axes.add_patch(circle)
    if level == 0:
        axes.plot([x], [y], marker="+", color=canvas.INK, markersize=7, linestyle="none", label=f"{system} 0")
    lines = model_words.broken(name, 96)
    sign = "?" if level is None else own["of_ten"].format(level=level)
    half_height = (len(lines) + 1) * SMALL * LINE_HEIGHT / 2
    half_width = max(canvas.width_of(line, SMALL, "bold") for line in [*lines, sign]) / 2
    is_inside = hypot(half_width, half_height) <= radius - 3
    top = y - half_height if is_inside else y + max(radius, 5) + 3
    for row, line in enumerate([*lines, sign]):
        axes.text(
            x, top + row * SMALL * LINE_HEIGHT, canvas.shielded(line), fontsize=LARGE if line == "?" else SMALL, color=canvas.INK,
            fontweight="bold" if row == len(lines) else "normal", horizontalalignment="center", verticalalignment="top",
        )  # fmt: skip
