# SPDX-License-Identifier: Apache-2.0
"""Markdown: paragraphs of at most 130 columns, lists, small tables, and facts with their sources and status."""

import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import Any

from model_pages.reading import Data

WIDTH = 130
NOTICE = "This page is made from `data/` by `tools/make_model_pages.py`. Change the data and run it again; do not change this page."
STATUSES = ("verified", "second_hand", "derived", "conventional", "expert_default")
STATUS_WORDS = (
    "`verified`: the author's own source, or two independent ones that agree; `second_hand`: one source that is not the author's; "
    "`derived`: arithmetic; `conventional`: in use, never validated; `expert_default`: our own choice, not validated by anybody."
)


def plain(text: str) -> str:
    """A text as it stands: no sign of it begins markup."""
    return " ".join(text.split()).replace("<", "&lt;").replace("*", r"\*")


def wrapped(text: str, first: str = "", rest: str | None = None) -> list[str]:
    """Lines of at most 130 columns; links and words are never broken."""
    # A line must not begin with what would make it an item or a heading.
    held = re.sub(r" (?=(\d+[.)]|[-+*#>])(\s|$))", "\0", text)
    lines = textwrap.wrap(
        held, WIDTH, initial_indent=first, subsequent_indent=" " * len(first) if rest is None else rest, break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip
    return [line.replace("\0", " ") for line in lines]


def joined(words: Iterable[str], last: str = "and") -> str:
    found = [word for word in words if word]
    return f" {last} ".join([", ".join(found[:-1]), found[-1]]) if len(found) > 1 else "".join(found)


def ids(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def said(word: str) -> str:
    return word.replace("_", " ")


class Page:
    """One page: its lines, and the publications that it cites."""

    def __init__(self, data: Data, title: str, *about: str) -> None:
        self.data = data
        self.lines = [f"# {title}", "", *wrapped(NOTICE, "> ", "> "), ""]
        self.cited: set[str] = set()
        for text in about:
            self.paragraph(text)

    def heading(self, level: int, text: str) -> None:
        self.lines += ["#" * level + " " + text, ""]

    def paragraph(self, text: str) -> None:
        self.lines += [*wrapped(text), ""]

    def note(self, fact: dict[str, Any]) -> None:
        if "note" in fact:
            self.paragraph(plain(fact["note"]))

    def quote(self, text: str) -> None:
        """Words that a person may read."""
        self.lines += [*wrapped(plain(text), "> ", "> "), ""]

    def items(self, texts: Iterable[str]) -> None:
        found = list(texts)
        for text in found:
            self.lines += wrapped(text, "- ")
        self.lines += [""] if found else []

    def table(self, head: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Short cells only: a row cannot be broken."""
        self.lines += ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
        self.lines += ["| " + " | ".join(str(cell).replace("|", r"\|") for cell in row) + " |" for row in rows]
        self.lines += [""]

    def provenance(self, fact: dict[str, Any], whole: dict[str, Any] | None = None) -> str:
        """``verified: gilbert_2017, abstract``; those of the whole where the fact has none of its own."""
        sources = fact["sources"] if "sources" in fact else (whole or {}).get("sources", [])
        status = fact["status"] if "status" in fact else (whole or {})["status"]
        return f"`{status}`" + (": " + "; ".join(self.cite(one) for one in sources) if sources else "")

    def cite(self, citation: str) -> str:
        id, _, place = citation.partition(":")
        if id not in self.data.sources:
            raise SystemExit(f"unknown source {id}")
        self.cited.add(id)
        return f"[{id}](#{id})" + (f", {plain(place)}" if place.strip() else "")

    def finished(self) -> str:
        """The page with the list of what it cites."""
        if self.cited:
            self.heading(2, "Sources")
            self.paragraph("What was really seen of each stands at its end.")
            for id in sorted(self.cited):
                self.lines += wrapped(f'<a id="{id}"></a>**{id}**. ' + source_text(self.data.sources[id]), "- ")
            self.lines += [""]
        return "\n".join(self.lines).rstrip() + "\n"


def source_text(source: dict[str, Any]) -> str:
    year = f" ({source['year']})" if "year" in source else ""
    parts = [f"{plain(source['authors'])}{year}. {plain(source['title'])} ({said(source['kind'])})."]
    if "doi" in source:
        parts.append(f"[doi:{source['doi']}](https://doi.org/{source['doi']})")
    if "url" in source:
        parts.append(f"<{source['url']}>")
    if "repository" in source:
        parts.append(f"[{source['repository']}](https://github.com/{source['repository']})")
    return " ".join([*parts, f"Seen: {plain(source['checked'])}"])
