# SPDX-License-Identifier: Apache-2.0
"""The files of the model as they stand in data/, put in order; nothing is checked here that the reader of models checks."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Plain = dict[str, Any]


def order_of(mark: str) -> tuple[int, str]:
    """P2 before P10, P12a before P12b."""
    found = re.fullmatch(r"\D*(\d+)(.*)", mark)
    return (int(found[1]), found[2]) if found else (10**6, mark)


@dataclass
class Data:
    """All documents of the model, the publications, and the texts of one language."""

    sources: dict[str, Plain]
    texts: dict[str, str]
    systems: Plain
    compassion: Plain
    patterns: Plain
    check_in: Plain
    factors: Plain
    measures: Plain
    breathing: Plain
    families: list[Plain]  # documents of a family, in the order of their marks
    programmes: list[Plain]
    forms: dict[str, str]  # names of the forms of the catalogue

    @classmethod
    def read(cls, folder: Path, language: str = "en") -> "Data":
        def one(name: str) -> Plain:
            document: Plain = json.loads((folder / name).read_text(encoding="utf-8"))
            return document

        def each(pattern: str) -> list[Plain]:
            return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob(pattern))]

        texts: dict[str, str] = {}
        for document in each(f"texts/{language}/*.json"):
            texts |= document["texts"]
        families = [document for document in each("practices/*.json") if "family" in document]
        return cls(
            sources={source["id"]: source for source in one("sources.json")["sources"]},
            texts=texts,
            systems=one("model/systems.json"),
            compassion=one("model/compassion.json"),
            patterns=one("model/patterns.json"),
            check_in=one("check_in.json"),
            factors=one("protective_factors/factors.json"),
            measures=one("measures.json"),
            breathing=one("practices/breathing.json"),
            families=sorted(families, key=lambda document: order_of(document["family"]["mark"])),
            programmes=each("programmes/*.json"),
            forms={form["id"]: form["short_name"] for form in each("instruments/*/instrument.json")},
        )

    def text(self, fact: Plain, part: str = "name") -> str:
        return self.texts[f"{fact['wording_id']}.{part}"]

    @property
    def family_of(self) -> dict[str, Plain]:
        """The family of each practice and of each family, by id."""
        found = {}
        for document in self.families:
            for practice in [document["family"], *document["practices"]]:
                found[practice["id"]] = document["family"]
        return found

    @property
    def called(self) -> dict[str, str]:
        """The name of each family and practice."""
        return {fact["id"]: self.text(fact) for document in self.families for fact in [document["family"], *document["practices"]]}
