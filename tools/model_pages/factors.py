# SPDX-License-Identifier: Apache-2.0
"""docs/protective_factors.md: the factors, how an app may ask, which practices grow them and which scales measure them."""

from typing import Any

from model_pages.measures import scale_text
from model_pages.reading import Data
from model_pages.writing import STATUS_WORDS, Page, ids

Plain = dict[str, Any]
LOCI = {"internal": "Within the person", "external": "Around the person"}


def page_of(data: Data) -> str:
    page = Page(data, "Protective factors")
    page.note(data.factors)
    page.paragraph(STATUS_WORDS)
    for locus, title in LOCI.items():
        page.heading(2, title)
        for factor in data.factors["factors"]:
            if factor["locus"] == locus:
                add_factor(page, data, factor)
    return page.finished()


def add_factor(page: Page, data: Data, factor: Plain) -> None:
    page.heading(3, data.text(factor))
    page.quote(data.text(factor, "question"))
    page.quote(data.text(factor, "meaning"))
    need = " A basic need: it comes before any practice." if factor["is_basic_need"] else ""
    page.paragraph(f"`{factor['id']}` · {page.provenance(factor, data.factors)}.{need}")
    page.note(factor)
    if factor["is_basic_need"]:
        page.quote(data.text(factor, "signpost"))
    grown_by = [one["id"] for document in data.families for one in document["practices"] if factor["id"] in one["grows"]]
    page.paragraph(f"Practices that may grow it: {ids(grown_by)}." if grown_by else "No practice grows it.")
    scales = [one for one in data.measures["measures"] if one["cell"] == {"factor": factor["id"]}]
    gaps = [one for one in data.measures["not_measured"] if one["cell"] == {"factor": factor["id"]}]
    page.items(f"Measured by {scale_text(data, one)}" for one in scales)
    page.items(f"Not measured. {one.get('note', '')}".rstrip() for one in gaps)
