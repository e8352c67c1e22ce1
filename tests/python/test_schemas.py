# SPDX-License-Identifier: Apache-2.0
"""Every data file fits its JSON Schema, and a misspelt key does not."""

import copy
import json
import re
from pathlib import Path

import pytest

jsonschema = pytest.importorskip("jsonschema")

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
DOCUMENTS = sorted(path for path in DATA.rglob("*.json") if path.parent != DATA / "schema")
PAGE = (ROOT / "docs/model_format.md").read_text(encoding="utf-8")
EXAMPLES = [json.loads(block) for block in re.findall(r"^```json\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)]
MODEL_KINDS = sorted(set(re.findall(r"^\| `[^|]+` \| `(\w+\.v1)` \|", PAGE, re.MULTILINE)))
FREE_KEYS = {"needs_at_least", "at_least_for", "table", "reversal", "texts"}  # keyed by ids or codes


def validator_of(document):
    schema = json.loads((DATA / "schema" / f"{document['schema']}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def objects_in(value, path=()):
    if isinstance(value, dict):
        yield path
        for key, one in value.items():
            yield from objects_in(one, (*path, key))
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from objects_in(one, (*path, index))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(DATA)))
def test_each_file_fits_its_schema(path):
    document = json.loads(path.read_text(encoding="utf-8"))
    assert [error.message for error in validator_of(document).iter_errors(document)] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(DATA)))
def test_an_unknown_key_at_the_top_is_refused(path):
    document = json.loads(path.read_text(encoding="utf-8"))
    document["reversd"] = 1
    assert not validator_of(document).is_valid(document)


def refuses_an_unknown_key_everywhere(document):
    validator = validator_of(document)
    for path in objects_in(document):
        if FREE_KEYS & set(path):
            continue
        wrong = copy.deepcopy(document)
        place = wrong
        for step in path:
            place = place[step]
        place["reversd"] = 1
        assert not validator.is_valid(wrong), path


def test_an_unknown_key_is_refused_in_each_object_of_a_form():
    refuses_an_unknown_key_everywhere(json.loads((DATA / "instruments/phq_9/instrument.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("document", EXAMPLES, ids=lambda document: document["schema"])
def test_each_example_of_the_page_fits_its_schema(document):
    assert [error.message for error in validator_of(document).iter_errors(document)] == []
    refuses_an_unknown_key_everywhere(document)


def test_each_kind_of_document_of_a_model_has_a_schema_and_an_example():
    assert len(MODEL_KINDS) >= 10
    assert sorted({document["schema"] for document in EXAMPLES}) == MODEL_KINDS


@pytest.mark.parametrize("kind", MODEL_KINDS)
def test_a_schema_of_the_model_allows_no_unknown_key_and_says_what_each_field_is(kind):
    def check(schema, place):
        assert "description" in schema or "$ref" in schema, place
        if schema.get("type") == "object":
            assert schema.get("additionalProperties") is not None, place
        for key, one in schema.get("properties", {}).items():
            check(one, f"{place}/{key}")

    document = json.loads((DATA / "schema" / f"{kind}.schema.json").read_text(encoding="utf-8"))
    check(document, kind)
    for name, one in document.get("$defs", {}).items():
        check(one, name)
