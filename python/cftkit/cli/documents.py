# SPDX-License-Identifier: Apache-2.0
"""Looks through documents: one, or a folder of forms with their bands, norms and vectors side by side, and those of a model."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from pathlib import Path

from cftkit import _cftkit
from cftkit._cftkit import Instrument, SourceLibrary
from cftkit.assessment import check, check_collection, from_file, from_json
from cftkit.cli.telling import finding_line
from cftkit.errors import Error
from cftkit.findings import Finding

Told = tuple[Finding, str]

MAIN = "instrument.json"
BESIDE = ("bands/*.json", "norms/*.json")
SOURCES = "sources.json"
VECTORS = "vectors.json"
MODEL_SCHEMAS = frozenset((
    "systems", "compassion", "patterns", "practices", "breathing", "protective_factors", "programme", "check_in", "measures", "texts",
    "flags", "guards", "questions", "settings",
))  # fmt: skip
WHOLE = frozenset(("systems", "compassion", "patterns", "practices"))  # a folder that has all of them stands alone


def is_documents(path: str) -> bool:
    """True for a document and for a folder of documents."""
    return path.lower().endswith(".json") or Path(path).is_dir()


def text_of(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as fault:
        raise Error("cannot_read_file", str(path), "a file that can be read", fault.strerror or str(fault)) from fault
    except UnicodeDecodeError as fault:
        found = "text in UTF-16" if fault.object.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "text that is not UTF-8"
        line = fault.object.count(b"\n", 0, fault.start) + 1
        raise Error("cannot_read_file", f"{path}, line {line}", "UTF-8 text: save the file as UTF-8 in your editor", found) from fault
    if not text.strip():
        raise Error("cannot_read_file", str(path), "a document", "nothing: the file is empty")
    return text


def is_main(path: Path) -> bool:
    """True for the document of a form at the top of a folder, whatever it is called, and for what is no JSON at all."""
    if path.name in (MAIN, SOURCES, VECTORS) or not path.is_file():
        return False
    text = text_of(path)
    return holds_instrument(text) or not is_json(text)


def is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def holds_instrument(text: str) -> bool:
    try:
        document = json.loads(text)
    except ValueError:
        return False
    return isinstance(document, dict) and str(document.get("schema", "")).startswith("instrument.")


def schema_of(text: str) -> str:
    """The schema that a document names, without its version; empty where it names none."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    return str(document.get("schema", "")).partition(".")[0] if isinstance(document, dict) else ""


def model_documents(folder: Path) -> dict[Path, str]:
    """The documents of a model in a folder or below, each with its text."""
    found = {path: text_of(path) for path in sorted(folder.rglob("*.json")) if path.is_file() and path.stat().st_size}
    return {path: text for path, text in found.items() if schema_of(text) in MODEL_SCHEMAS}


def model_findings(folder: Path, documents: dict[Path, str], sources: SourceLibrary | None) -> Iterator[Told]:
    """What is wrong with the documents of a model together: a whole model, or facts that join the shipped ones."""
    if not documents:
        return
    is_whole = {schema_of(text) for text in documents.values()} >= WHOLE
    names = {path.relative_to(folder).as_posix(): path for path in documents}
    texts = [(name, documents[path]) for name, path in names.items()]
    found = _cftkit._check_model(texts, sources, None if is_whole else _cftkit.model(), is_whole)
    for name, what, where, expected, given in found:
        finding = Finding(what, where, expected, given)
        yield finding, finding_line(str(names.get(name, folder)), finding)


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
    if not found and holds_instrument(text):
        yield from told(Path(path), check_collection([from_json(text)]))


def folder_findings(folder: Path) -> Iterator[Told]:
    """Every form below the folder with what stands beside it, then all the forms that have no fault together."""
    parts = model_documents(folder)
    mains = sorted(folder.rglob(MAIN)) + sorted(path for path in folder.glob("*.json") if path not in parts and is_main(path))
    if not mains and not parts:
        expected = f"a folder with {MAIN} in it or below, or with documents of instruments or of a model that end with .json"
        raise Error("cannot_read_file", str(folder), expected, "none")
    sources = None
    library = folder / SOURCES
    if library.exists():
        text = text_of(library)
        found = check(text)
        yield from told(library, found)
        sources = None if found else SourceLibrary.from_json(text)
    yield from model_findings(folder, parts, sources)
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
