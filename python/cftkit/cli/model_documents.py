# SPDX-License-Identifier: Apache-2.0
"""Looks through the documents of a model: one, or those of a folder, alone or joining the shipped model."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cftkit import _cftkit
from cftkit._cftkit import SourceLibrary
from cftkit.assessment import check
from cftkit.cli.telling import finding_line
from cftkit.errors import Error
from cftkit.findings import Finding

Told = tuple[Finding, str]

SOURCES = "sources.json"
PLACE_OF = {
    "systems": "model/", "compassion": "model/", "patterns": "model/", "practices": "practices/", "breathing": "practices/",
    "protective_factors": "protective_factors/", "programme": "programmes/", "check_in": "check_in.json", "measures": "measures.json",
    "texts": "texts/", "avoid": "texts/", "flags": "guards/", "guards": "guards/", "questions": "guards/", "settings": "guards/",
}  # fmt: skip
PLACES = frozenset(place[:-1] for place in PLACE_OF.values() if place.endswith("/"))
BY_NAME = ("check_in.json", "measures.json")
FORM_SCHEMAS = frozenset(("instrument", "bands", "norms", "vectors", "sources"))
WHOLE = frozenset(("systems", "compassion", "patterns", "practices"))  # a folder that has all of them stands alone


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


def parsed(text: str) -> Any:
    """What a JSON text holds; nothing where it is no JSON, or too deep to be read."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def schema_of(text: str) -> str:
    """The schema that a document names, without its version; empty where it names none."""
    document = parsed(text)
    return str(document.get("schema", "")).partition(".")[0] if isinstance(document, dict) else ""


def all_documents(folder: Path) -> dict[Path, str]:
    """Every text in a folder or below that ends with .json, an empty one too; what is hidden is left out."""
    found = {}
    for path in sorted(folder.rglob("*.json")):
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts):
            found[path] = text_of(path) if path.stat().st_size else ""
    return found


def is_stray(folder: Path, path: Path, text: str) -> bool:
    """True for what nothing else here reads and yet looks like ours: no JSON, a schema that there is not, none where one belongs."""
    document = parsed(text)
    if document is None or (isinstance(document, dict) and "schema" in document):
        return schema_of(text) not in PLACE_OF.keys() | FORM_SCHEMAS
    is_schema = isinstance(document, dict) and "$schema" in document
    return not is_schema and any(part in PLACES for part in path.relative_to(folder).parts[:-1])


def is_found(here: Path) -> bool:
    """True where Model.from_file(folder) looks: at the places of docs/model_format.md."""
    folder = here.parent.parts
    at_its_place = len(folder) == 1 and folder[0] in PLACES
    return at_its_place or (len(folder) == 2 and folder[0] == "texts") or (not folder and here.name in BY_NAME)


def misplaced(folder: Path, documents: dict[Path, str]) -> list[str]:
    """Documents of a model that are read here and that Model.from_file(folder) would pass by, each with the place where it looks."""
    found = [(path.relative_to(folder), schema_of(text)) for path, text in documents.items()]
    return [f"{here.as_posix()} ({PLACE_OF[schema]})" for here, schema in found if not is_found(here)]


def is_whole(documents: dict[Path, str]) -> bool:
    """True where the documents are a model that stands alone: they have all of it, or describe shipped families anew."""
    schemas = {schema_of(text) for text in documents.values()}
    if schemas >= WHOLE:
        return True
    known = {one.id for one in _cftkit.model().families}
    families = [family_of(text) for text in documents.values()]
    return not schemas.isdisjoint(WHOLE - {"practices"}) and any(one.get("id") in known and len(one) > 1 for one in families)


def family_of(text: str) -> dict[str, Any]:
    family = parsed(text).get("family") if schema_of(text) == "practices" else None
    return family if isinstance(family, dict) else {}


def shipped_ids() -> set[str]:
    model = _cftkit.model()
    facts: list[Any] = [*model.families, *model._practices(), *model._factors(), *model._programmes(), *model.breathing.patterns]
    return {one.id for one in facts}


def joined_findings(texts: list[tuple[str, str]], sources: SourceLibrary | None) -> Iterator[tuple[str, Finding]]:
    """What is wrong with facts that join the shipped ones."""
    shipped: set[str] = set()
    for name, what, where, expected, given in _cftkit._check_model(texts, sources, _cftkit.model(), False):
        if what == "duplicate_id":
            shipped = shipped or shipped_ids()
            if given in shipped or (not where.startswith("/schema") and _cftkit.model()._find_text(given, "en") is not None):
                expected = f"{expected}: the shipped model has it already"
        yield name, Finding(what, where, expected, given)


def model_findings(folder: Path, documents: dict[Path, str], sources: SourceLibrary | None) -> Iterator[Told]:
    """What is wrong with the documents of a model together: a whole model, or facts that join the shipped ones."""
    if not documents:
        return
    names = {path.relative_to(folder).as_posix(): path for path in documents}
    texts = [(name, documents[path]) for name, path in names.items()]
    if is_whole(documents):
        found = [
            (name, Finding(what, where, expected, given))
            for name, what, where, expected, given in _cftkit._check_model(texts, sources, None, True)
        ]
    else:
        found = list(joined_findings(texts, sources))
    for name, finding in found:
        yield finding, finding_line(str(names.get(name, folder / name)), finding)


def one_model_findings(path: Path, text: str) -> Iterator[Told]:
    """What one document of a model lacks when it joins the shipped one. What it repeats of that is no fault: it may be a newer copy."""
    library = next((one for one in (path.parent / SOURCES, path.parent.parent / SOURCES) if one.is_file()), None)
    sources = None
    if library is not None and not check(beside := text_of(library)):
        sources = SourceLibrary.from_json(beside)
    is_copy = len(family_of(text)) != 1
    findings = [finding for _, finding in joined_findings([("", text)], sources)]
    # Questions that are repeated would be counted twice.
    repeated = {"duplicate_id", "too_many_questions"} if any(one.what == "duplicate_id" for one in findings) else set()
    for finding in findings:
        if not is_copy or finding.what not in repeated:
            yield finding, finding_line(str(path), finding)
