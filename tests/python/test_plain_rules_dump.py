# SPDX-License-Identifier: Apache-2.0
"""The C++ constant of the rules holds what the documents say, as a second reader in plain Python understands them."""

import json
import shutil
from pathlib import Path

import pytest

import plain_rules_dump
from dumped_constants import dumped_constants
from plain_dump import first_difference

DATA = Path(__file__).resolve().parents[2] / "data"
PARTS = ("flags", "guards", "questions", "settings")


@pytest.fixture(scope="module")
def documents():
    return plain_rules_dump.dump(DATA)


@pytest.fixture(scope="module")
def constants():
    return dumped_constants()["rules"]


def check_same(document, constant, where):
    found = first_difference(document, constant, where)
    assert found is None, "{}: {!r} by the document, {!r} in the constant".format(*found)


def test_all_parts_are_compared(documents, constants):
    assert sorted(documents) == sorted(constants) == sorted(PARTS)
    assert len(documents["flags"]) == 29
    assert len(documents["guards"]) > 60
    assert len(documents["questions"]) == 13


@pytest.mark.parametrize("part", ["flags", "questions", "settings"])
def test_a_part_of_the_rules_holds_what_its_document_says(documents, constants, part):
    check_same(documents[part], constants[part], part)


def test_guards_hold_what_their_document_and_the_needs_say(documents, constants):
    assert [guard["id"] for guard in documents["guards"]] == [guard["id"] for guard in constants["guards"]]
    for document, constant in zip(documents["guards"], constants["guards"], strict=True):
        check_same(document, constant, document["id"])


def test_consent_and_what_is_soft_are_no_guards(documents):
    made = [guard["id"] for guard in documents["guards"] if guard["family"] == "prerequisite"]
    assert "prerequisite_calm_place_grounding_or_soothing_rhythm" in made
    assert not [guard for guard in made if guard.endswith("consent_and_safety")]


# The reading itself ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("edit", "error", "match"), [
    (lambda guard: guard.update(colour="red"), NotImplementedError, "colour"),
    (lambda guard: guard.update(when={"not": guard["when"]}), NotImplementedError, "not"),
    (lambda guard: guard.update(when={"flag": "risk", "in": ["no"]}), ValueError, "hazard"),
    (lambda guard: guard.update(when={"fact": "cap", "below": 2}), ValueError, "unknown"),
    (lambda guard: guard.update(on={"family": ["soothing_object"]}), ValueError, "two things")])
def test_what_the_page_does_not_allow_is_refused(tmp_path, edit, error, match):
    data = Path(shutil.copytree(DATA, tmp_path / "data"))
    path = data / "guards" / "guards.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    edit(document["guards"][0])
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(error, match=match):
        plain_rules_dump.dump(data)
