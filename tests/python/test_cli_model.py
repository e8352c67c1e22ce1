# SPDX-License-Identifier: Apache-2.0
"""The model on the command line."""

import json

import cftkit
from command_line import ROOT, refused, run


def told(*arguments):
    done = run(*arguments)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def test_practices_are_listed_all_or_some():
    lines = told("practices").splitlines()
    assert len(lines) == len(cftkit.practices()) + 1
    some = told("practices", "--system", "soothing", "--minutes", "0.5", "--family", "P2")
    assert [line.split()[0] for line in some.splitlines()[:-1]] == [
        one.id for one in cftkit.practices().find(system="soothing", max_seconds=30, family="P2")
    ]
    assert told("practices", "--minutes", "0") == "no practices\n"


def test_a_practice_is_shown_with_its_words():
    practice = cftkit.practices()[0]
    assert told("practice", practice.id) == str(practice) + "\n"
    plain = json.loads(told("practice", practice.id, "--json"))
    assert plain["texts"]["name"] == practice.text("name")
    assert plain["variants"][0]["id"] == practice.variants[0].id


def test_factors_are_listed():
    assert told("factors") == repr(cftkit.protective_factors()) + "\n"
    rows = json.loads(told("factors", "--json"))
    assert [one["id"] for one in rows] == [one.id for one in cftkit.protective_factors()]
    assert all(one["texts"]["name"] for one in rows)


def test_programmes_come_with_their_gaps_and_what_they_lift():
    text = told("programmes")
    for programme in cftkit.programmes():
        assert f"{programme.id} · " in text
        assert (programme.gaps or "") in text
    assert "lifted at" in text


def test_wrong_use_is_told_in_one_line_and_ends_with_2():
    assert "unknown_practice" in refused("practice", "soothing_objekt")
    assert "--family" in refused("practices", "--family", "P99")
    assert "threat, drive, soothing" in refused("practices", "--system", "calm")
    assert "unknown_factor at --grows" in refused("practices", "--grows", "money")
    assert "--minutes" in refused("practices", "--minutes", "-1")
    assert "--minutes" in refused("practices", "--minutes", "nan")
    assert "bad_argument at --language" in refused("practice", cftkit.practices()[0].id, "--language", "xx")


def test_the_shipped_documents_have_no_fault():
    assert told("check", ROOT / "data/practices/grounding.json") == ""
    assert told("check", ROOT / "data") == ""


def test_a_fault_of_a_model_document_is_told_and_ends_with_1(tmp_path):
    document = json.loads((ROOT / "data/practices/grounding.json").read_text(encoding="utf-8"))
    document["practices"][0]["variants"][0]["eyes"] = "shut"
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    done = run("check", path)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{path}: unknown_word at /practices/0/variants/0/eyes: expected ")


def test_a_folder_of_own_practices_joins_the_shipped_families(tmp_path):
    documents = cftkit.model().to_documents()
    practice = json.loads(documents["practices/grounding.json"])["practices"][0]
    mine = {"schema": "practices.v1", "family": {"id": "grounding"}, "practices": [practice | {"id": "my_own"}]}
    (tmp_path / "mine.json").write_text(json.dumps(mine), encoding="utf-8")
    assert told("check", tmp_path) == ""
    mine["practices"][0] = practice
    (tmp_path / "mine.json").write_text(json.dumps(mine), encoding="utf-8")
    done = run("check", tmp_path)
    assert done.returncode == 1
    assert f"{tmp_path / 'mine.json'}: duplicate_id" in done.stdout
