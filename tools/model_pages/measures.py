# SPDX-License-Identifier: Apache-2.0
"""docs/measures.md: which scale says something about which cell of the model, and which cells nothing measures."""

from typing import Any

from model_pages.reading import Data
from model_pages.writing import STATUS_WORDS, Page, plain, said

Plain = dict[str, Any]
KINDS = {
    "system": "The three systems",
    "flow": "Flows of compassion",
    "obstacle": "What gets in the way",
    "attribute": "Attributes of engagement",
    "skill": "Skills of action",
    "factor": "Protective factors",
}


def page_of(data: Data) -> str:
    page = Page(data, "What measures what")
    page.note(data.measures)
    page.paragraph(f"All of it: {page.provenance(data.measures)}. {STATUS_WORDS}")
    gaps = data.measures["not_measured"]
    scales = data.measures["measures"]
    page.paragraph(f"{len(scales)} scales are named; for {len(gaps)} cells no scale is known here, and one asks the person.")
    for kind, title in KINDS.items():
        page.heading(2, title)
        for cell in cells_of(data, kind):
            page.heading(3, cell_name(cell, kind))
            page.items(scale_text(data, one) + own_provenance(page, one) for one in scales if one["cell"] == cell)
            page.items(gap_text(one) + own_provenance(page, one) for one in gaps if one["cell"] == cell)
    return page.finished()


def cells_of(data: Data, kind: str) -> list[Plain]:
    """Each cell of a kind once, in the order of the data: those that are measured, then those that are not."""
    found: list[Plain] = []
    for one in [*data.measures["measures"], *data.measures["not_measured"]]:
        if kind_of(one["cell"]) == kind and one["cell"] not in found:
            found.append(one["cell"])
    return found


def kind_of(cell: Plain) -> str:
    """A flow beside something else says only whose compassion is asked about."""
    return next((kind for kind in cell if kind != "flow"), "flow")


def cell_name(cell: Plain, kind: str) -> str:
    return said(cell[kind]) + (f", {said(cell['flow'])}" if "flow" in cell and kind != "flow" else "")


def own_provenance(page: Page, one: Plain) -> str:
    return f" {page.provenance(one, page.data.measures)}" if "status" in one or "sources" in one else ""


def gap_text(one: Plain) -> str:
    return f"No scale is named. {plain(one.get('note', ''))}".rstrip()


def scale_text(data: Data, one: Plain) -> str:
    form = data.forms[one["instrument"]] + f" (`{one['instrument']}`)" if "instrument" in one else f"{one['instrument_name']} (not shipped)"
    scale = f", {said(one['scale'])}" if "scale" in one else ""
    turned = "; a higher score means less of it" if one["higher_means"] == "less" else ""
    note = f" {plain(one['note'])}" if "note" in one else ""
    return f"{form}{scale}{turned}.{note}"
