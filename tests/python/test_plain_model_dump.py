# SPDX-License-Identifier: Apache-2.0
"""The model's C++ constants hold what the documents say, as a second reader in plain Python understands them."""

import json
import shutil
from pathlib import Path

import pytest

import plain_model_dump
from dumped_constants import dumped_constants
from plain_dump import first_difference

DATA = Path(__file__).resolve().parents[2] / "data"
PARTS = ("avoided", "breathing", "check_in", "compassion", "factors", "patterns", "programmes", "systems", "texts")


@pytest.fixture(scope="module")
def documents():
    return plain_model_dump.dump(DATA)


@pytest.fixture(scope="module")
def constants():
    return dumped_constants()


def check_same(document, constant, where):
    found = first_difference(document, constant, where)
    assert found is None, "{}: {!r} by the document, {!r} in the constant".format(*found)


def test_all_parts_are_compared(documents, constants):
    assert sorted(documents["model"]) == sorted(constants["model"]) == sorted([*PARTS, "practices"])


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_the_model_holds_what_its_documents_say(documents, constants, part):
    check_same(documents["model"][part], constants["model"][part], part)


def test_practices_hold_what_their_documents_say(documents, constants):
    ours, theirs = documents["model"]["practices"], constants["model"]["practices"]
    assert [practice["id"] for practice in ours["practices"]] == [practice["id"] for practice in theirs["practices"]]
    for document, constant in zip(ours["practices"], theirs["practices"], strict=True):
        check_same(document, constant, document["id"])
    check_same(ours["families"], theirs["families"], "families")


def test_measures_hold_what_their_document_says(documents, constants):
    check_same(documents["measures"], constants["measures"], "measures")


def test_there_is_something_to_compare(documents):
    model = documents["model"]
    assert [family["mark"] for family in model["practices"]["families"]] == list(plain_model_dump.MARKS)
    assert [system["system"] for system in model["systems"]] == ["threat", "drive", "soothing"]
    assert len(model["practices"]["practices"]) >= len(plain_model_dump.FAMILIES)
    assert all(model[part] for part in PARTS)


# The reading itself ------------------------------------------------------------------------------------------------------


@pytest.fixture
def copy_of_data(tmp_path):
    return Path(shutil.copytree(DATA, tmp_path / "data"))


def change(path, edit):
    document = json.loads(path.read_text(encoding="utf-8"))
    edit(document)
    path.write_text(json.dumps(document), encoding="utf-8")


def test_what_the_page_does_not_name_is_refused(copy_of_data):
    change(copy_of_data / "practices" / "grounding.json", lambda document: document["practices"][0].update(colour="red"))
    with pytest.raises(NotImplementedError, match="colour"):
        plain_model_dump.dump(copy_of_data)


def test_a_variant_states_every_attribute(copy_of_data):
    change(copy_of_data / "practices" / "grounding.json", lambda document: document["practices"][0]["variants"][0].pop("eyes"))
    with pytest.raises(ValueError, match="eyes"):
        plain_model_dump.dump(copy_of_data)


def test_a_source_has_to_be_known(copy_of_data):
    change(copy_of_data / "check_in.json", lambda document: document.update(sources=["nobody_1999: page 3"]))
    with pytest.raises(ValueError, match="nobody_1999"):
        plain_model_dump.dump(copy_of_data)


def test_the_nearest_word_about_sources_and_status_wins(documents, copy_of_data):
    def edit(document):
        document["systems"][0]["statements"][0]["status"] = "conventional"
        document["systems"][0]["statements"][0].pop("sources", None)

    change(copy_of_data / "model" / "systems.json", edit)
    system = plain_model_dump.dump(copy_of_data)["model"]["systems"][0]
    assert system["statements"][0]["provenance"] == {**system["provenance"], "status": "conventional"}


def test_tenths_are_whole_numbers(copy_of_data):
    def edit(document):
        document["patterns"][0] = {"id": "own", "in_seconds": 4.5, "hold_in_seconds": 0, "out_seconds": 6, "hold_out_seconds": 0.5,
                                   "sources": [], "status": "expert_default"}

    change(copy_of_data / "practices" / "breathing.json", edit)
    pattern = plain_model_dump.dump(copy_of_data)["model"]["breathing"]["patterns"][0]
    assert [pattern[key] for key in ("in_tenths", "hold_in_tenths", "out_tenths", "hold_out_tenths")] == [45, 0, 60, 5]
    assert (pattern["lowest_tenths_per_minute"], pattern["exhale"]) == (0, "not_stated")
