# SPDX-License-Identifier: Apache-2.0
"""Looks through documents: one, or a folder of forms with their bands, norms and vectors side by side, and those of a model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from cftkit._cftkit import Instrument, SourceLibrary
from cftkit.assessment import check, check_collection, from_file, from_json
from cftkit.cli.model_documents import (
    PLACE_OF,
    SOURCES,
    Told,
    all_documents,
    is_stray,
    misplaced,
    model_findings,
    one_model_findings,
    schema_of,
    text_of,
)
from cftkit.cli.telling import finding_line
from cftkit.errors import Error
from cftkit.findings import Finding

MAIN = "instrument.json"
BESIDE = ("bands/*.json", "norms/*.json")
VECTORS = "vectors.json"


def is_documents(path: str) -> bool:
    """True for a document and for a folder of documents."""
    return path.lower().endswith(".json") or Path(path).is_dir()


def told(path: Path, found: list[Finding]) -> Iterator[Told]:
    for finding in found:
        yield finding, finding_line(str(path), finding)


def document_findings(path: str) -> Iterator[Told]:
    """What is wrong with a document, or with the documents of a folder, each finding with its line."""
    if Path(path).is_dir():
        yield from folder_findings(Path(path))
        return
    text = text_of(Path(path))
    found = check(text)
    yield from told(Path(path), found)
    if not found and schema_of(text) == "instrument":
        yield from told(Path(path), check_collection([from_json(text)]))
    if not found and schema_of(text) in PLACE_OF:
        yield from one_model_findings(Path(path), text)


def folder_findings(folder: Path) -> Iterator[Told]:
    """Every form below the folder with what stands beside it, then all the forms that have no fault together."""
    texts = all_documents(folder)
    parts = {path: text for path, text in texts.items() if schema_of(text) in PLACE_OF}
    mains = [path for path in texts if path.name == MAIN]
    others = [path for path in texts if path.parent == folder and path.name not in (MAIN, SOURCES, VECTORS)]
    mains += [path for path in others if schema_of(texts[path]) == "instrument"]
    seen = {folder / SOURCES, *mains, *(path for main in mains for beside in (*BESIDE, VECTORS) for path in main.parent.glob(beside))}
    strays = [path for path, text in texts.items() if path not in seen and is_stray(folder, path, text)]
    if not mains and not parts and not strays:
        expected = f"a folder with {MAIN} in it or below, or with documents of instruments or of a model that end with .json"
        raise Error("cannot_read_file", str(folder), expected, "none")
    sources = None
    library = folder / SOURCES
    if library.exists():
        text = text_of(library)
        found = check(text)
        yield from told(library, found)
        sources = None if found else SourceLibrary.from_json(text)
    for path in strays:
        yield from told(path, check(texts[path]))
    yield from model_findings(folder, parts, sources)
    if left := misplaced(folder, parts):
        click.echo(f"Model.from_file({folder}) would not find, and looks at: {', '.join(left)}", err=True)
    whole: list[Path] = []
    forms: list[Instrument] = []
    for main in mains:
        text = text_of(main)
        found = check(text, sources=sources)
        yield from told(main, found)
        if found:
            continue
        form = from_json(text, sources=sources)
        faults = 0
        for pattern in BESIDE if main.name == MAIN else ():
            for path in sorted(main.parent.glob(pattern)):
                beside = check(text_of(path), instrument=form, sources=sources)
                faults += len(beside)
                yield from told(path, beside)
        if not faults and main.name == MAIN:
            form = from_file(main.parent, sources=sources)
            for path in main.parent.glob(VECTORS):
                yield from told(path, check(text_of(path), instrument=form, sources=sources))
        whole.append(main)
        forms.append(form)
    for finding in check_collection(forms):
        place = finding.row
        yield finding, finding_line(str(folder if place is None else whole[place]), finding)
