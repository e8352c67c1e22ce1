# SPDX-License-Identifier: Apache-2.0
"""What is wrong with the answers, counted, and the first places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cftkit.reporting.answers import People, counted
from cftkit.reporting.counts import NO_ROWS
from cftkit.reporting.html import Html, heading, items, paragraph, section, short, table, together

if TYPE_CHECKING:
    from cftkit.findings import Finding
    from cftkit.reporting.scored import ScoredForm

FIRST = 20
MEANINGS = {
    "illegal_code": "a number that is no code of the form",
    "text": "a text that is no answer",
    "doubled_id": "a second row of one person at one time",
    "same_answer_everywhere": "the same answer to each item of a form that asks for opposites: worth a look, no fault",
}


def faults_section(forms: Sequence[ScoredForm], people: People) -> Html:
    """Counts by kind and form, then the first findings with their places; ids of persons are not shown."""
    counts = [[one.form.short_name, MEANINGS.get(what, what), str(count)]
              for one in forms for what, count in counted([finding.what for finding in one.findings])]  # fmt: skip
    if people.doubled:
        counts.append(["all", MEANINGS["doubled_id"], str(len(people.doubled))])
    asked = questions_part(forms)
    if not any(len(one.table) for one in forms):
        return section("faults", "Faults found", paragraph(NO_ROWS))
    if not counts:
        return section("faults", "Faults found", asked, paragraph("None: each cell is an answer or blank."))
    found = [(row, -1, doubled_row(row, first)) for row, first in people.doubled]
    found += [(one.row or 0, place, place_row(form, one)) for place, form in enumerate(forms) for one in form.findings]
    lines = [line for _, _, line in sorted(found, key=lambda each: each[:2])]
    shown = f"The first {FIRST} of {len(lines)} places" if len(lines) > FIRST else "The places"
    return section(
        "faults", "Faults found",
        asked,
        heading(3, "Cells and rows") if asked else "",
        table("Kinds", ["form", "what", "how many"], counts),
        table(f"{shown}. Rows are counted from 1, without the header", ["row", "form", "column", "what", "found"], lines[:FIRST]),
        paragraph("Nothing was corrected and nothing guessed: a cell that is no answer leaves its scales without a score.", class_="quiet"),
    )  # fmt: skip


def questions_part(forms: Sequence[ScoredForm]) -> Html | str:
    """What the answers raise as questions: columns that look shifted, or turned already."""
    asked = [(one.form.short_name, question) for one in forms for question in one.questions]
    told = [f"{name}: {one.found}" if one.where in one.found else f"{name}, {one.where}: {one.found}" for name, one in asked]
    if not told:
        return ""
    note = "Please look at these first. Where the answer is yes, scores are wrong though no cell is: only who made the file can say."
    return together(heading(3, "Questions"), paragraph(note), items(told))


def doubled_row(row: int, first: int) -> list[object]:
    return [str(row + 1), "all", "", MEANINGS["doubled_id"], f"row {first + 1} is the first"]


def place_row(one: ScoredForm, finding: Finding) -> list[object]:
    item = f"{short(finding.column)} (item {finding.item})" if finding.column else ""
    expected = f", expected {finding.expected}" if finding.column else ""
    what = MEANINGS.get(finding.what, finding.what)
    return [str((finding.row or 0) + 1), one.form.short_name, item, what, short(finding.found) + expected]
