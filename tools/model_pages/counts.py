# SPDX-License-Identifier: Apache-2.0
"""docs/facts_counted.md: how many facts of each kind there are, how well they are known, and what they rest on."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from model_pages.reading import Data
from model_pages.writing import STATUS_WORDS, STATUSES, Page, said

Plain = dict[str, Any]


TERMS = {
    "flows": "flow",
    "obstacles": "obstacle",
    "attributes": "attribute",
    "skills": "skill",
    "formulation": "step of the formulation",
}


class Fact(NamedTuple):
    kind: str
    status: str
    sources: tuple[str, ...]


def fact(kind: str, given: Plain, whole: Plain) -> Fact:
    """With the provenance of what it stands in where it has none of its own."""
    sources = given["sources"] if "sources" in given else whole.get("sources", [])
    cited = dict.fromkeys(one.partition(":")[0] for one in sources)
    return Fact(kind, given["status"] if "status" in given else whole["status"], tuple(cited))


def facts_of(data: Data) -> Iterator[Fact]:
    for system in data.systems["systems"]:
        yield fact("system", system, data.systems)
        yield from (fact("statement of a system", one, system) for one in system["statements"])
    for kind, name in TERMS.items():
        yield from (fact(name, one, data.compassion) for one in data.compassion[kind])
    yield from (fact("pattern of a moment", one, data.patterns) for one in data.patterns["patterns"])
    yield from (fact("question of the check-in", one, data.check_in) for one in data.check_in["questions"])
    yield from (fact("protective factor", one, data.factors) for one in data.factors["factors"])
    for document in data.families:
        family = document["family"]
        yield fact("family of practices", family, document)
        yield from (fact("need", one, family) for one in family["needs"])
        for practice in document["practices"]:
            yield fact("practice", practice, family)
            yield from (Fact("way to do a practice", practice["status"], ()) for _ in practice["variants"])
            yield from (fact("need", one, practice) for one in practice["needs"])
            yield from (fact("caution", one, practice) for one in practice["cautions"])
            yield from (fact("evidence", one, practice) for one in practice["evidence"])
    yield from (fact("pace of breathing", one, data.breathing) for one in data.breathing["patterns"])
    yield from (fact("programme", one, one) for one in data.programmes)
    yield from (fact("scale of a cell", one, data.measures) for one in data.measures["measures"])
    yield from (fact("cell that nothing measures", one, data.measures) for one in data.measures["not_measured"])


def page_of(data: Data) -> str:
    facts = list(facts_of(data))
    ours = sum(one.status == "expert_default" for one in facts)
    bare = sum(not one.sources for one in facts)
    page = Page(
        data, "Facts, counted",
        f"The model has {len(facts)} facts. {ours} of them ({share(ours, len(facts))}) are our own choice, and {bare} name no source at "
        "all. Facts about questionnaires are not among them; theirs stand in `data/instruments/`.",
        STATUS_WORDS,
        "A fact without sources and status of its own has those of what it stands in. A way to do a practice has the status of the "
        "practice and names no source: what it asks and how long it lasts are ours.",
    )  # fmt: skip
    page.heading(2, "By kind and status")
    counted = Counter((one.kind, one.status) for one in facts)
    kinds = list(dict.fromkeys(one.kind for one in facts))
    rows = [[kind, sum(one.kind == kind for one in facts), *(counted[kind, status] or "" for status in STATUSES)] for kind in kinds]
    total = Counter(one.status for one in facts)
    page.table(["kind", "all", *STATUSES], [*rows, ["**all**", len(facts), *(total[status] or "" for status in STATUSES)]])
    page.heading(2, "By source")
    cited = Counter(id for one in facts for id in one.sources)
    by_status = Counter((id, one.status) for one in facts for id in one.sources)
    page.paragraph(
        f"{len(cited)} publications and pages are cited, each counted once a fact. A fact may cite several; one that is ours may name "
        "what it was made after."
    )
    order = sorted(cited, key=lambda id: (-cited[id], id))
    for id in order:
        page.cite(id)
    head = ["source", "kind", "facts", *STATUSES]
    lines = [[f"[{id}](#{id})", said(data.sources[id]["kind"]), cited[id], *(by_status[id, one] or "" for one in STATUSES)] for id in order]
    page.table(head, lines)
    return page.finished()


def share(part: int, whole: int) -> str:
    """In whole per cent, halves up."""
    return f"{(200 * part + whole) // (2 * whole)} %"
