# SPDX-License-Identifier: Apache-2.0
"""Pieces of a page. Whatever is a text is escaped here; what is HTML already is a `Html`."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

LONGEST = 80
FEW = 15  # rows of a table that is printed on one page
NO_BREAK = "\u00a0"


class Html(str):
    """A text that is HTML already."""

    __slots__ = ()


LINE = Html("\n")


def safe(text: object) -> str:
    """A text with nothing in it that a browser or a terminal would take for more than text."""
    if isinstance(text, Html):
        return str(text)
    return escape("".join(sign if sign.isprintable() or sign == NO_BREAK else "\N{REPLACEMENT CHARACTER}" for sign in str(text)))


def short(text: object) -> str:
    """A text of the file, cut where it is long."""
    word = str(text)
    return word if len(word) <= LONGEST else word[:LONGEST] + "…"


def element(tag: str, *parts: object, **attributes: str) -> Html:
    """An element; ``class_`` and ``for_`` are written without their last sign, other underlines become hyphens."""
    named = "".join(f' {name.rstrip("_").replace("_", "-")}="{escape(value)}"' for name, value in attributes.items())
    return Html(f"<{tag}{named}>{''.join(safe(part) for part in parts)}</{tag}>")


def paragraph(*parts: object, class_: str = "") -> Html:
    return element("p", *parts, class_=class_) if class_ else element("p", *parts)


def heading(level: int, text: object, id: str = "") -> Html:
    return element(f"h{level}", text, id=id) if id else element(f"h{level}", text)


def items(rows: Iterable[object]) -> Html:
    return element("ul", *(element("li", row) for row in rows))


def together(*parts: object) -> Html:
    return Html("\n".join(safe(part) for part in parts if part))


def section(id: str, title: str, *parts: object) -> Html:
    return element("section", LINE, heading(2, title, id), LINE, together(*parts), LINE, aria_labelledby=id)


NUMBER = re.compile(r"[−-]?\d[\d.,]*( \(\d+ %\))?|–|")


def table(caption: str, head: Sequence[str], rows: Sequence[Sequence[object]]) -> Html:
    """A table whose first column names the rows; columns of numbers stand on the right."""
    are_numbers = [all(NUMBER.fullmatch(str(row[i])) for row in rows) for i in range(len(head))]
    top = [element("th", word, scope="col", class_="n" if i and are_numbers[i] else "t") for i, word in enumerate(head)]
    widths = ["t w" if any(len(str(row[i])) > 24 for row in rows) else "t" for i in range(len(head))]
    lines = []
    for row in rows:
        first = element("th", row[0], scope="row")
        cells = [element("td", cell, class_="n" if are_numbers[i] else widths[i]) for i, cell in enumerate(row) if i]
        lines.append(element("tr", first, *cells))
    body = Html("\n".join(lines))
    above = together(element("caption", element("span", caption)), element("thead", element("tr", *top)))
    made = element("table", above, LINE, element("tbody", body))
    return element("div", made, class_="scroll few" if len(rows) <= FEW else "scroll", role="region", aria_label=caption, tabindex="0")


REFERENCES = (
    (re.compile(r'\bid="([^"]+)"'), 'id="{0}-{1}"'),
    (re.compile(r"url\(#([^)]+)\)"), "url(#{0}-{1})"),
    (re.compile(r'href="#([^"]+)"'), 'href="#{0}-{1}"'),
)


def picture(figure: Figure, name: str, alt: str, caption: object = "") -> Html:
    """A figure as SVG within the page: the same bytes each time, texts as texts, ids that no other figure has."""
    import matplotlib

    buffer = io.StringIO()
    with matplotlib.rc_context({"svg.hashsalt": "cftkit", "svg.fonttype": "none"}):
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    text = buffer.getvalue()
    text = text[text.index("<svg") :]
    text = re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL)
    text = re.sub(r"<defs>\s*<style[^>]*>.*?</style>\s*</defs>", "", text, count=1, flags=re.DOTALL)
    text = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    text = re.sub(r"\n\s*", "\n", text)
    for pattern, shape in REFERENCES:
        text = pattern.sub(lambda found, shape=shape: shape.format(name, found[1]), text)  # type: ignore[misc]
    drawn = Html(text.replace("<svg", f'<svg role="img" aria-label="{escape(alt)}"', 1).rstrip())
    below = element("figcaption", caption) if caption else ""
    return element("figure", drawn, below)


STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 68rem; padding: 1rem; background: #fff; color: #1a1a1a;
       font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: .5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; padding-top: .6rem; border-top: 2px solid #1a1a1a; }
h3 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
p, ul, dl { margin: .4rem 0 .8rem; max-width: 46rem; overflow-wrap: anywhere; }
a { color: #0b4f8a; }
.scroll { overflow-x: auto; margin: .6rem 0 1rem; }
.scales > div { min-width: 0; }
.scales th, .scales td { padding: .3rem .35rem; }
.scales table { font-size: .8125rem; }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.35; }
caption { text-align: left; font-weight: 600; padding: 0 0 .35rem; }
caption span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 2rem); }
th, td { padding: .3rem .5rem; border-bottom: 1px solid #bbb; vertical-align: top; text-align: left; overflow-wrap: break-word; }
thead th { border-bottom: 2px solid #1a1a1a; }
tbody th { font-weight: 600; min-width: 4.5rem; }
.n { text-align: right; font-variant-numeric: tabular-nums; }
td.n { white-space: nowrap; }
td.t { min-width: 6.5rem; }
td.t.w { min-width: 11rem; }
.today { border: 3px solid #1a1a1a; padding: .6rem 1rem; margin: 1rem 0; }
.quiet { color: #4d4d4d; font-size: .9rem; }
.scales { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr)); gap: 1.5rem 2rem; align-items: start; }
figure { margin: .4rem 0; break-inside: avoid; }
figure svg { display: block; width: 100%; max-width: 30rem; height: auto; }
figure svg * { stroke-linejoin: round; stroke-linecap: butt; }
figcaption { font-size: .9rem; color: #4d4d4d; max-width: 30rem; }
dt { font-weight: 600; }
dd { margin: 0 0 .4rem 1rem; }
code { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .9em; overflow-wrap: anywhere; }
footer { margin-top: 2rem; border-top: 1px solid #bbb; }
@media (max-width: 30rem) {
  figure svg { width: 100vw; max-width: none; margin-left: -1rem; }
}
@media print {
  @page { margin: 16mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  h2, h3, h4, caption { break-after: avoid; }
  section.page { break-before: page; }
  tr, .today { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  td.t, td.t.w { min-width: 0; }
  caption span { position: static; max-width: none; }
  .scales { grid-template-columns: 1fr 1fr; gap: 6mm; }
  figure svg { max-width: 84mm; }
  .scales > div, .few { break-inside: avoid; }
  .scales th, .scales td { padding: .15rem .2rem; }
  .scales table { font-size: 7.5pt; }
  figcaption { font-size: 8pt; }
  a { color: inherit; text-decoration: none; }
}
""".strip()

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"


def page(title: str, *parts: object) -> str:
    """The whole page: it loads nothing, runs nothing, and says so to the browser."""
    head = together(
        Html('<meta charset="utf-8">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">'),
        Html('<meta name="referrer" content="no-referrer">'),
        element("title", title),
        Html(f"<style>\n{STYLE}\n</style>"),
    )
    body = together(*parts)
    return f'<!doctype html>\n<html lang="en">\n<head>\n{head}\n</head>\n<body>\n{body}\n</body>\n</html>\n'
