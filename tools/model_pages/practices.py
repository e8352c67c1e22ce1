# SPDX-License-Identifier: Apache-2.0
"""docs/practices.md: every practice, family by family, and the paces of breathing."""

from typing import Any

from model_pages.reading import Data
from model_pages.writing import STATUS_WORDS, Page, ids, joined, plain, said

Plain = dict[str, Any]
KINDS = {
    "absolute": "nobody sets it aside",
    "hard": "a clinician may set it aside, with a reason",
    "hard_unguided": "a clinician may set it aside, and a trained person who is there",
    "soft": "a preference of order",
}
COLUMNS = (
    "way", "eyes", "breath", "body", "imagery", "medium", "memory", "posture", "first", "guide", "also", "intensity", "how long", "closing",
)  # fmt: skip
FLAGS = {"touch": "touch", "audio": "sound", "privacy": "privacy", "interpersonal": "another person", "breath_only": "breath only"}


def page_of(data: Data) -> str:
    practices = sum(len(document["practices"]) for document in data.families)
    variants = sum(len(practice["variants"]) for document in data.families for practice in document["practices"])
    page = Page(
        data, "Practices",
        f"{practices} practices in {len(data.families)} families, with {variants} ways to do them, in the order of the marks P0a to P14. A "
        "table has what each way asks; a column in which nothing is asked is left out. Lengths and intensities are ours. What comes "
        "before, what to look out for and the evidence are for professionals. Quoted lines are words that a person may read; the other "
        "texts stand in `data/texts/`.",
        "Nothing here says which practice fits a person now. " + STATUS_WORDS,
    )  # fmt: skip
    page.table(
        ["mark", "family", "name", "practices"],
        [[one["mark"], f"[`{one['id']}`](#{anchor(data, one)})", data.text(one), len(document["practices"])]
         for document in data.families for one in [document["family"]]],
    )  # fmt: skip
    for document in data.families:
        add_family(page, data, document)
    add_breathing(page, data)
    return page.finished()


def heading_of(data: Data, family: Plain) -> str:
    return f"{family['mark']} {data.text(family)}"


def anchor(data: Data, family: Plain) -> str:
    """As GitHub makes it of a heading."""
    kept = "".join(sign for sign in heading_of(data, family).lower() if sign.isalnum() or sign in " -_")
    return kept.replace(" ", "-")


def add_family(page: Page, data: Data, document: Plain) -> None:
    family = document["family"]
    page.heading(2, heading_of(data, family))
    page.quote(data.text(family, "purpose"))
    page.paragraph(f"`{family['id']}` · {page.provenance(family)}")
    page.note(family)
    if family["needs"]:
        page.paragraph("What comes before:")
        page.items(need_text(page, data, need, family) for need in family["needs"])
    for practice in document["practices"]:
        add_practice(page, data, practice)


def need_text(page: Page, data: Data, need: Plain, whole: Plain) -> str:
    which = joined((f"{data.called[one]} (`{one}`)" for one in need["any_of"]), "or")
    times = "once" if need["count"] == 1 else f"{need['count']} times"
    session = ", in the same session too" if need["within"] == "same_session" else ""
    note = f" {plain(need['note'])}" if "note" in need else ""
    return f"{which}, {times}{session}: `{need['kind']}`, {KINDS[need['kind']]}.{note} {page.provenance(need, whole)}"


def add_practice(page: Page, data: Data, practice: Plain) -> None:
    page.heading(3, data.text(practice))
    page.quote(data.text(practice, "purpose"))
    page.paragraph(f"`{practice['id']}` · {page.provenance(practice)}")
    page.note(practice)
    facts = [f"systems {ids(practice['systems'])}"]
    facts += [f"flow `{practice['flow']}`"] if practice["flow"] != "none" else []
    facts += [f"{word} {ids(practice[word])}" for word in ("attributes", "skills", "grows") if practice.get(word)]
    facts += [f"has no way without {ids(practice['without_alternative'])}: {practice['without_alternative_because']}"] if practice.get("without_alternative") else []
    page.paragraph("Works with " + "; ".join(facts) + ".")
    add_variants(page, practice["variants"])
    if practice["needs"]:
        page.paragraph("What comes before, beside what its family needs:")
        page.items(need_text(page, data, need, practice) for need in practice["needs"])
    if practice["cautions"]:
        page.paragraph("To look out for:")
        page.items(f"{said(one['id'])}. {page.provenance(one, practice)}" for one in practice["cautions"])
    if practice["evidence"]:
        page.paragraph("What is known:")
        page.items(f"{one['about']}: {plain(one['note'])} {page.provenance(one, practice)}" for one in practice["evidence"])


def add_variants(page: Page, variants: list[Plain]) -> None:
    """What each way asks; a column in which nothing is asked is left out."""
    rows = [variant_row(one) for one in variants]
    shown = [place for place in range(len(COLUMNS)) if any(row[place] not in ("–", "any") for row in rows)]
    page.table([COLUMNS[place] for place in shown], [[row[place] for place in shown] for row in rows])


def variant_row(variant: Plain) -> list[Any]:
    def word(key: str, nothing: str) -> str:
        return "–" if variant[key] == nothing else said(variant[key])

    return [
        f"`{variant['id']}`", said(variant["eyes"]), word("breath", "none"), word("body", "none"), word("imagery", "none"),
        variant["medium"], word("memory", "none"), variant["posture"], word("entry", "neither"), word("guide", "none"),
        ", ".join(name for key, name in FLAGS.items() if variant[key]) or "–", variant["intensity"],
        times_of(variant["seconds"]), time_of(variant["closing_seconds"]) if variant["closing_seconds"] else "–",
    ]  # fmt: skip


def times_of(seconds: list[int]) -> str:
    """``20 s, 1, 3 min``."""
    parts = [str(one) if one % 60 else str(one // 60) for one in seconds]
    in_seconds = [one % 60 != 0 for one in seconds]
    for place, part in enumerate(parts):
        is_last = place + 1 == len(parts) or in_seconds[place + 1] != in_seconds[place]
        parts[place] = part + (" s" if in_seconds[place] else " min") if is_last else part
    return ", ".join(parts)


def time_of(seconds: int) -> str:
    return f"{seconds} s" if seconds % 60 else f"{seconds // 60} min"


def add_breathing(page: Page, data: Data) -> None:
    facts = data.breathing
    page.heading(2, "Paces of breathing")
    page.note(facts)
    page.paragraph(
        f"To begin with: `{facts['usual']}`. Nothing slower than {facts['lowest_per_minute']} or quicker than "
        f"{facts['highest_per_minute']} a minute is offered. {page.provenance(facts)}"
    )
    page.items(pace_text(page, one) for one in facts["patterns"])


def pace_text(page: Page, pattern: Plain) -> str:
    parts = []
    if "in_seconds" in pattern:
        keys = ("in_seconds", "hold_in_seconds", "out_seconds", "hold_out_seconds")
        spans = zip(("in", "hold", "out", "hold"), (pattern.get(key, 0) for key in keys), strict=True)
        parts.append(", ".join(f"{word} {span} s" for word, span in spans if span))
    if "lowest_per_minute" in pattern:
        lowest, highest = pattern["lowest_per_minute"], pattern["highest_per_minute"]
        parts.append(f"{lowest} a minute" if lowest == highest else f"{lowest} to {highest} a minute")
    parts += [f"breathing out {pattern['exhale']}"] if "exhale" in pattern else []
    note = f" {plain(pattern['note'])}" if "note" in pattern else ""
    return f"`{pattern['id']}`: {'; '.join(parts)}.{note} {page.provenance(pattern)}"
