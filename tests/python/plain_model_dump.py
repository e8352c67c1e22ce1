# SPDX-License-Identifier: Apache-2.0
"""The documents of the model under data/ as plain Python objects, as the C++ constants hold them.

Written from docs/model_format.md alone, without reading the C++ reader: a second opinion on what a document means. What no shipped
document uses is refused (NotImplementedError), never guessed.

    dump(Path("data"))      # {"model": what cftkit::dump prints of the model, "measures": the same of what measures what}
"""

from __future__ import annotations

from pathlib import Path

from plain_dump import digits_of, only, read

# The families in their order, by mark.
MARKS = ("P0a", "P0b", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12a", "P12b", "P13a", "P13f", "P13v", "P14")
FAMILIES = ("consent_and_safety", "understanding", "grounding", "soothing_rhythm", "mindful_attention", "calm_place",
            "receiving_compassion", "giving_compassion", "compassionate_self", "daily_compassion", "compassionate_letter",
            "understanding_the_critic", "multiple_selves", "shame_work", "chair_work", "assertiveness", "forgiveness",
            "helpful_action", "everyday_kindness")

# Words that are copied as they are written.
VARIANT_WORDS = {"id", "eyes", "breath", "breath_only", "body", "touch", "imagery", "audio", "privacy", "medium", "interpersonal",
                 "memory", "posture", "entry", "guide", "intensity", "seconds", "closing_seconds"}
FACT = {"sources", "status", "note"}


def tenths(number):
    return digits_of(number, 1)[0]


class Documents:
    """Everything in a folder, read once; `only` refuses the keys that the page does not name."""

    def __init__(self, data):
        self.data = Path(data)
        self.sources = {source["id"] for source in read(self.data / "sources.json")["sources"]}
        paths = [path for path in sorted((self.data / "practices").glob("*.json")) if path.stem != "breathing"]
        families = [self.read(path, "practices.v1") for path in paths]
        self.families = sorted(families, key=lambda document: MARKS.index(document["family"]["mark"]))
        self.family_ids = [document["family"]["id"] for document in self.families]
        self.practice_ids = [practice["id"] for document in self.families for practice in document["practices"]]

    def read(self, path, schema):
        document = read(path)
        if document["schema"] != schema:
            raise ValueError(f"{path}: {document['schema']}, expected {schema}")
        return document

    # What many facts share --------------------------------------------------------------------------------------------

    def source(self, text):
        name, _, where = text.partition(": ")
        if name not in self.sources:
            raise ValueError(f"{name} is not in sources.json")
        return {"source": name, "place": where}

    def provenance(self, *enclosing):
        """enclosing: from the outermost object to the innermost; the nearest word wins, for each of the two words"""
        said = {key: value for words in enclosing for key, value in words.items()}
        return {"sources": [self.source(text) for text in said["sources"]], "status": said["status"]}

    def reference(self, name):
        """A family or a practice by its place"""
        is_family = name in self.family_ids
        return {"is_family": is_family, "index": (self.family_ids if is_family else self.practice_ids).index(name)}

    # Systems, compassion, patterns, factors, check-in -----------------------------------------------------------------

    def systems(self):
        document = self.read(self.data / "model" / "systems.json", "systems.v1")
        only(document, {"schema", "systems", "note"}, "systems")
        dumped = []
        for system in document["systems"]:
            only(system, {"id", "wording_id", "colour", "statements", *FACT}, system["id"])
            statements = []
            for statement in system["statements"]:
                only(statement, {"id", "aspect", *FACT}, statement["id"])
                statements.append({"id": statement["id"], "aspect": statement["aspect"], "provenance": self.provenance(system, statement)})
            dumped.append({"system": system["id"], "wording_id": system["wording_id"], "colour": system["colour"],
                           "statements": statements, "provenance": self.provenance(system)})
        return dumped

    def compassion(self):
        document = self.read(self.data / "model" / "compassion.json", "compassion.v1")
        kinds = ("flows", "obstacles", "attributes", "skills", "formulation")
        only(document, {"schema", *kinds, *FACT}, "compassion")
        for kind in kinds:
            for term in document[kind]:
                only(term, {"id", "wording_id", *FACT}, term["id"])
        return {kind: [{"id": term["id"], "wording_id": term["wording_id"], "provenance": self.provenance(document, term)}
                       for term in document[kind]] for kind in kinds}

    def condition(self, written):
        if "ahead_of" not in written:
            only(written, {"level", "at_least", "at_most", "note"}, "a condition")
            kind, = {"at_least", "at_most"} & written.keys()
            return {"kind": kind, "system": written["level"], "other": "threat", "number": written[kind]}
        only(written, {"level", "ahead_of", "by_at_least", "by_at_most", "note"}, "a condition")
        key, = {"by_at_least", "by_at_most"} & written.keys()
        return {"kind": {"by_at_least": "ahead", "by_at_most": "not_ahead"}[key], "system": written["level"],
                "other": written["ahead_of"], "number": written[key]}

    def patterns(self):
        document = self.read(self.data / "model" / "patterns.json", "patterns.v1")
        only(document, {"schema", "patterns", *FACT}, "patterns")
        for rule in document["patterns"]:
            only(rule, {"id", "wording_id", "all", "note"}, rule["id"])
        return {"rules": [{"pattern": rule["id"], "wording_id": rule["wording_id"],
                           "conditions": [self.condition(one) for one in rule["all"]]} for rule in document["patterns"]],
                "provenance": self.provenance(document)}

    def factors(self):
        document = self.read(self.data / "protective_factors" / "factors.json", "protective_factors.v1")
        only(document, {"schema", "factors", *FACT}, "factors")
        for factor in document["factors"]:
            only(factor, {"id", "locus", "wording_id", "is_basic_need", *FACT}, factor["id"])
        return [{"id": factor["id"], "locus": factor["locus"], "wording_id": factor["wording_id"],
                 "is_basic_need": factor["is_basic_need"], "provenance": self.provenance(document, factor)}
                for factor in document["factors"]]

    def check_in(self):
        document = self.read(self.data / "check_in.json", "check_in.v1")
        only(document, {"schema", "id", "wording_id", "questions", *FACT}, "check_in")
        for question in document["questions"]:
            only(question, {"id", "answer", "wording_id", "note"}, question["id"])
        return {"id": document["id"], "wording_id": document["wording_id"], "provenance": self.provenance(document),
                "questions": [{key: question[key] for key in ("id", "answer", "wording_id")} for question in document["questions"]]}

    # Practices --------------------------------------------------------------------------------------------------------

    def needs(self, written, enclosing):
        for need in written:
            only(need, {"any_of", "count", "kind", "within", *FACT}, "a need")
        return [{"any_of": [self.reference(name) for name in need["any_of"]], "count": need["count"], "kind": need["kind"],
                 "within": need["within"], "provenance": self.provenance(enclosing, need)} for need in written]

    def variant(self, written):
        only(written, {*VARIANT_WORDS, "breathing", "invitation_id", "note"}, written["id"])
        if missing := VARIANT_WORDS - written.keys():
            raise ValueError(f"{written['id']}: every attribute is stated, {sorted(missing)} are not")
        return {**{key: written[key] for key in VARIANT_WORDS},
                "breathing": written.get("breathing", []), "invitation_id": written.get("invitation_id", "")}

    def practice(self, written, family):
        only(written, {"id", "wording_id", "systems", "flow", "attributes", "skills", "grows", "needs", "cautions", "evidence",
                       "closing_id", "variants", "without_alternative",
                       "without_alternative_because", *FACT}, written["id"])
        cautions = written.get("cautions", [])
        evidence = written.get("evidence", [])
        for caution in cautions:
            only(caution, {"id", *FACT}, written["id"])
        for one in evidence:
            only(one, {"about", *FACT}, written["id"])
        lists = ("systems", "attributes", "skills", "grows", "without_alternative")
        return {**{key: written[key] for key in ("id", "wording_id", "flow", "closing_id")},
                **{key: written.get(key, []) for key in lists}, "without_alternative_because": written.get("without_alternative_because", ""),
                "family": family, "needs": self.needs(written.get("needs", []), written),
                "cautions": [{"caution": caution["id"], "provenance": self.provenance(written, caution)} for caution in cautions],
                "evidence": [{"about": one["about"], "note": one["note"], "provenance": self.provenance(written, one)} for one in evidence],
                "variants": [self.variant(one) for one in written["variants"]], "provenance": self.provenance(written)}

    def practices(self):
        families, practices = [], []
        for index, document in enumerate(self.families):
            only(document, {"schema", "family", "practices", "note"}, self.family_ids[index])
            family = document["family"]
            only(family, {"id", "mark", "wording_id", "needs", *FACT}, family["id"])
            if FAMILIES[MARKS.index(family["mark"])] != family["id"]:
                raise ValueError(f"{family['id']} is not {family['mark']}")
            families.append({"id": family["id"], "mark": family["mark"], "wording_id": family["wording_id"],
                             "needs": self.needs(family.get("needs", []), family), "provenance": self.provenance(family)})
            practices += [self.practice(practice, index) for practice in document["practices"]]
        return {"families": families, "practices": practices}

    def breathing(self):
        document = self.read(self.data / "practices" / "breathing.json", "breathing.v1")
        minutes = ("lowest_per_minute", "highest_per_minute")
        seconds = ("in_seconds", "hold_in_seconds", "out_seconds", "hold_out_seconds")
        only(document, {"schema", "usual", *minutes, "patterns", *FACT}, "breathing")
        patterns = []
        for pattern in document["patterns"]:
            only(pattern, {"id", *minutes, *seconds, "exhale", *FACT}, pattern["id"])
            patterns.append({"id": pattern["id"], "exhale": pattern.get("exhale", "not_stated"),
                             "provenance": self.provenance(document, pattern),
                             **{key.replace("_per_minute", "_tenths_per_minute"): tenths(pattern.get(key, 0)) for key in minutes},
                             **{key.replace("_seconds", "_tenths"): tenths(pattern.get(key, 0)) for key in seconds}})
        return {"patterns": patterns, "usual": document["usual"], "provenance": self.provenance(document),
                **{key.replace("_per_minute", "_tenths_per_minute"): tenths(document[key]) for key in minutes}}

    # Programmes, texts, measures --------------------------------------------------------------------------------------

    def programmes(self):
        dumped = []
        for path in sorted((self.data / "programmes").glob("*.json")):
            document = self.read(path, "programme.v1")
            only(document, {"schema", "id", "name", "steps_are", "delivered_by", "is_complete", "is_counter_example", "steps", "gaps",
                            *FACT}, path.stem)
            if document["id"] != path.stem:
                raise ValueError(f"{path}: the id is {document['id']}")
            for step in document["steps"]:
                only(step, {"number", "practices", "is_seen", "memory", "note"}, path.stem)
            dumped.append({**{key: document[key] for key in ("id", "name", "delivered_by", "is_complete", "is_counter_example")},
                           "unit": document["steps_are"], "gaps": document.get("gaps", ""), "provenance": self.provenance(document),
                           "steps": [{"number": step["number"], "is_seen": step.get("is_seen", True), "memory": step.get("memory", "none"),
                                      "note": step.get("note", ""),
                                      "practices": [self.reference(name) for name in step.get("practices", [])]}
                                     for step in document["steps"]]})
        return dumped

    def texts(self):
        dumped = []
        for folder in sorted(path for path in (self.data / "texts").iterdir() if path.is_dir()):
            texts = {}
            for path in folder.glob("*.json"):
                document = self.read(path, "texts.v1")
                only(document, {"schema", "language", "texts", "note"}, str(path))
                if document["language"] != folder.name or texts.keys() & document["texts"].keys():
                    raise ValueError(f"{path}: another language, or a text that is there already")
                texts.update(document["texts"])
            dumped.append({"language": folder.name, "texts": [{"id": id, "text": texts[id]} for id in sorted(texts)]})
        return dumped

    def avoided(self):
        document = self.read(self.data / "texts" / "avoid.json", "avoid.v1")
        only(document, {"schema", "words", "note"}, "avoid")
        for word in document["words"]:
            only(word, {"language", "word", "because", "instead", "note"}, "a word to avoid")
        return [{key: word[key] for key in ("language", "word", "because", "instead")} for word in document["words"]]

    def cell(self, written):
        kinds = [key for key in ("system", "obstacle", "attribute", "skill", "factor") if key in written] or ["flow"]
        only(written, {kinds[0], "flow"}, "a cell")
        return {"kind": kinds[0], "id": written[kinds[0]], "flow": "none" if kinds == ["flow"] else written.get("flow", "none")}

    def measures(self):
        document = self.read(self.data / "measures.json", "measures.v1")
        only(document, {"schema", "measures", "not_measured", *FACT}, "measures")
        for measure in document["measures"]:
            only(measure, {"cell", "instrument", "instrument_name", "scale", "higher_means", *FACT}, "a measure")
        for entry in document["not_measured"]:
            only(entry, {"cell", *FACT}, "not_measured")
        words = ("instrument", "instrument_name", "scale", "note")
        return {"measures": [{"cell": self.cell(one["cell"]), "higher_means": one["higher_means"],
                              **{key: one.get(key, "") for key in words}, "provenance": self.provenance(document, one)}
                             for one in document["measures"]],
                "not_measured": [{"cell": self.cell(one["cell"]), "note": one.get("note", ""), "provenance": self.provenance(document, one)}
                                 for one in document["not_measured"]]}


def dump(data):
    documents = Documents(data)
    parts = ("systems", "compassion", "patterns", "factors", "practices", "breathing", "programmes", "check_in", "texts",
             "avoided")
    return {"model": {part: getattr(documents, part)() for part in parts}, "measures": documents.measures()}
