# SPDX-License-Identifier: Apache-2.0
"""docs/programmes.md: published orders, what was not seen of them, and the needs that they do not meet by themselves."""

from collections.abc import Iterator
from typing import Any

from model_pages.reading import Data
from model_pages.writing import STATUS_WORDS, Page, ids, joined, plain, said, wrapped

Plain = dict[str, Any]
LED_BY = {
    "clinician": "led by a clinician",
    "teacher": "led by a teacher",
    "self_guided": "without a guide",
    "not_stated": "who leads it is not stated",
}


def page_of(data: Data) -> str:
    page = Page(
        data, "Programmes",
        "Published orders, as structure and facts: none of their words. An order is no advice. Families are our reading of what a "
        "source says, and each step's note tells where the reading is ours.",
        "*Lifted* is a firm need of [our order](practices.md) that the published one does not meet by itself, so that whoever leads it "
        "lifts it there. Preferences and consent are left out, and a step that was not seen may have met it. " + STATUS_WORDS,
    )  # fmt: skip
    marks = [document["family"]["mark"] for document in data.families]
    page.paragraph("In which step each family comes first:")
    page.table(["", *marks], [[f"[{one['id']}](#{one['id']})", *first_steps(data, one, marks)] for one in data.programmes])
    for programme in data.programmes:
        add_programme(page, data, programme)
    return page.finished()


def first_steps(data: Data, programme: Plain, marks: list[str]) -> list[str]:
    first: dict[str, int] = {}
    for step in programme["steps"]:
        for taught in step.get("practices", ()):
            first.setdefault(data.family_of[taught]["mark"], step["number"])
    return [str(first.get(mark, "")) for mark in marks]


def add_programme(page: Page, data: Data, programme: Plain) -> None:
    page.heading(2, programme["id"])
    page.paragraph(f"**{plain(programme['name'])}**")
    unit = programme["steps_are"]
    steps = programme["steps"]
    seen = sum(one.get("is_seen", True) for one in steps)
    units = unit if len(steps) == 1 else f"{unit}s"
    whole = "all seen" if programme["is_complete"] else f"{seen} of them seen, not the whole programme"
    led = LED_BY[programme["delivered_by"]]
    page.paragraph(f"{len(steps)} {units}, {whole}; {led}. {page.provenance(programme)}")
    if programme["is_counter_example"]:
        page.paragraph("**Kept as a warning, never as a template.**")
    page.note(programme)
    page.items(step_text(data, unit, step) for step in steps)
    if "gaps" in programme:
        page.paragraph(f"Gaps: {plain(programme['gaps'])}")
    lifted = list(lifted_edges(data, programme))
    page.paragraph("Lifted:" if lifted else "Lifted: nothing.")
    for step, taught, need in lifted:
        needed = joined((f"`{id}`" for id in need["any_of"]), "or")
        page.lines += wrapped(f"{unit} {step}: `{taught}` comes before {needed} (`{need['kind']}`)", "- ")
    page.lines += [""] if lifted else []


def step_text(data: Data, unit: str, step: Plain) -> str:
    taught = ids(step.get("practices", ())) if step.get("is_seen", True) else "not seen"
    touched = f", touches a {said(step['memory'])} memory" if step.get("memory", "none") != "none" else ""
    note = f". {plain(step['note'])}" if "note" in step else ""
    return f"{unit} {step['number']}: {taught or 'nothing named'}{touched}{note}"


def lifted_edges(data: Data, programme: Plain) -> Iterator[tuple[int, str, Plain]]:
    """As for_each_lifted_edge has it: number of the step, what is taught there, and the need that nothing before meets."""
    family_of = data.family_of
    needs = {fact["id"]: fact["needs"] for document in data.families for fact in [document["family"], *document["practices"]]}
    for place, step in enumerate(programme["steps"]):
        for taught in step.get("practices", ()):
            family = family_of[taught]["id"]
            for need in [*needs[family], *([] if taught == family else needs[taught])]:
                # Phases last for weeks, so what stands in the same phase may have come before.
                same_counts = need["within"] == "same_session" or programme["steps_are"] == "phase"
                before = [one for earlier in programme["steps"][: place + same_counts] for one in earlier.get("practices", ())]
                is_met = any(one == needed or family_of[one]["id"] == needed for one in before for needed in need["any_of"])
                if need["kind"] in ("hard", "hard_unguided") and not is_met:
                    yield step["number"], taught, need
