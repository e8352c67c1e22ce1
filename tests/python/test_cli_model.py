# SPDX-License-Identifier: Apache-2.0
"""The model on the command line."""

import json
import shutil

import pytest

import cftkit
from cftkit.cli.documents import document_findings
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


def test_a_variant_that_is_begun_in_its_own_way_says_how():
    practices = cftkit.practices()
    found = [(one, variant) for one in practices for variant in one.variants if variant.invitation_id != f"{one.wording_id}.invitation"]
    assert found
    for practice, variant in found:
        assert f"  {variant.id}: {cftkit.text(variant.invitation_id)}" in str(practice).splitlines()
    rows = {one["id"]: one for one in json.loads(told("practices", "--json", "--language", "de"))}
    for practice, variant in found:
        [row] = [one for one in rows[practice.id]["variants"] if one["id"] == variant.id]
        assert row["texts"] == {"invitation": cftkit.text(variant.invitation_id, "de")}


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
    path = tmp_path / "practices/mine.json"
    path.parent.mkdir()
    path.write_text(json.dumps(mine), encoding="utf-8")
    assert told("check", tmp_path) == ""
    mine["practices"][0] = practice
    path.write_text(json.dumps(mine), encoding="utf-8")
    done = run("check", tmp_path)
    assert done.returncode == 1
    assert f"{path}: duplicate_id" in done.stdout


def own(*, id="my_own", **changed):
    practice = json.loads(cftkit.model().to_documents()["practices/grounding.json"])["practices"][0]
    return json.dumps({"schema": "practices.v1", "family": {"id": "grounding"}, "practices": [practice | {"id": id} | changed]})


@pytest.mark.parametrize(("text", "code"), [
    ("", "not_json"), ('{"schema": "practices.v1"', "not_json"), ('{"schema": "practises.v1"}', "wrong_schema"),
    ("[" * 100_000, "document_too_deep"), ('{"shema": "practices.v1"}', "missing_key"),
])  # fmt: skip
@pytest.mark.parametrize("place", ["practices/odd.json", "texts/en/odd.json"])
def test_a_document_of_a_folder_that_is_none_is_a_fault_that_names_it(place, text, code, tmp_path):
    for name, content in (("practices/mine.json", own()), (place, text)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    done = run("check", tmp_path)
    assert done.returncode == 1, done.stderr
    [line] = done.stdout.splitlines()
    assert line.startswith(f"{tmp_path / place}: {code}")


def test_what_stands_at_the_top_of_a_folder_and_is_no_json_is_a_fault(tmp_path):
    for name, text in (("deep.json", "[" * 100_000), ("empty.json", ""), ("cut.json", '{"a": ')):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "package.json").write_text('{"name": "app"}', encoding="utf-8")
    done = run("check", tmp_path)
    assert (done.returncode, done.stderr) == (1, "3 faults found\n")
    assert [line.split(": ")[0] for line in done.stdout.splitlines()] == [str(tmp_path / f"{one}.json") for one in ("cut", "deep", "empty")]


def test_the_words_to_avoid_are_read_from_a_folder(tmp_path):
    document = {"schema": "avoid.v1", "words": [{"language": "en", "word": "sway", "because": "A test.", "instead": "swing"}]}
    words = {"schema": "texts.v1", "language": "en", "texts": {"practice.my_own.name": "You sway."}}
    for name, content in (("avoid.json", document), ("en/mine.json", words)):
        (tmp_path / "texts" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "texts" / name).write_text(json.dumps(content), encoding="utf-8")
    assert "unkind_word" in run("check", tmp_path).stdout


def test_one_document_joins_the_shipped_model(tmp_path):
    path = tmp_path / "mine.json"
    path.write_text(own(grows=["natur"]), encoding="utf-8")
    done = run("check", path)
    assert done.returncode == 1
    assert f"{path}: unknown_factor at /practices/0/grows/0" in done.stdout
    path.write_text(own(id="letter_to_oneself"), encoding="utf-8")
    assert "the shipped model has it already" in run("check", path).stdout
    path.write_text(own(sources=["ghost_2020"]), encoding="utf-8")
    (tmp_path / "sources.json").write_text((ROOT / "data/sources.json").read_text(encoding="utf-8"), encoding="utf-8")
    assert "ghost_2020" in run("check", path).stdout


def test_every_shipped_document_alone_has_no_fault(tmp_path):
    for name, text in cftkit.model().to_documents().items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        assert list(document_findings(str(path))) == [], name


def test_half_a_model_names_what_is_missing(tmp_path):
    shutil.copytree(ROOT / "data", tmp_path / "data")
    (tmp_path / "data/model/patterns.json").unlink()
    done = run("check", tmp_path / "data")
    assert done.returncode == 1
    assert "patterns.json: model_incomplete" in done.stdout
    assert "duplicate_id" not in done.stdout
    lines = run("check", ROOT / "data/practices").stdout.splitlines()
    assert lines
    assert all("the shipped model has it already" in line for line in lines if "duplicate_id" in line)


def test_documents_where_the_library_does_not_look_are_named(tmp_path):
    (tmp_path / "mine.json").write_text(own(), encoding="utf-8")
    done = run("check", tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert "mine.json (practices/)" in done.stderr


def test_lists_as_json():
    rows = json.loads(told("practices", "--family", "p2", "--json", "--language", "de"))
    assert [one["id"] for one in rows] == [one.id for one in cftkit.practices().find(family="P2")]
    assert rows[0]["texts"]["name"] == cftkit.practice(rows[0]["id"]).text("name", "de")
    assert json.loads(told("practices", "--minutes", "0", "--json")) == []
    assert [one["id"] for one in json.loads(told("programmes", "--json"))] == [one.id for one in cftkit.programmes()]


def test_one_programme_is_shown():
    assert told("programme", "cct") == str(cftkit.programme("cct")) + "\n"
    assert json.loads(told("programme", "cct", "--json"))["id"] == "cct"
    assert "unknown_programme" in refused("programme", "cctt")


def test_a_family_in_the_place_of_a_practice_is_told():
    assert "`cftkit practices --family compassionate_letter`" in refused("practice", "P9")
    assert "one of en, de" in refused("practice", "soothing_object", "--language", "DE").replace("de, en", "en, de")
