# SPDX-License-Identifier: Apache-2.0
"""Every data file fits its JSON Schema, and a misspelt key does not."""

import copy
import json
from pathlib import Path

import pytest

jsonschema = pytest.importorskip("jsonschema")

DATA = Path(__file__).resolve().parents[2] / "data"
DOCUMENTS = [DATA / "sources.json", *sorted((DATA / "instruments").rglob("*.json"))]


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


def test_an_unknown_key_is_refused_in_each_object_of_a_form():
    document = json.loads((DATA / "instruments/phq_9/instrument.json").read_text(encoding="utf-8"))
    validator = validator_of(document)
    free_keys = {"needs_at_least", "at_least_for", "table", "reversal"}  # keyed by ids or codes
    for path in objects_in(document):
        if free_keys & set(path):
            continue
        wrong = copy.deepcopy(document)
        place = wrong
        for step in path:
            place = place[step]
        place["reversd"] = 1
        assert not validator.is_valid(wrong), path
