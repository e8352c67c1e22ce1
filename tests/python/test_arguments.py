# SPDX-License-Identifier: Apache-2.0
"""Wrong arguments of the model are told by their names, and no word of a person is changed."""

import pickle

import pytest

import cftkit
from cftkit import CheckIn, FactorAnswer, FactorInventory, Formulation, FormulationEntry, FormulationLink, Model, ThreeSystems


def fault(call):
    with pytest.raises(cftkit.Error) as caught:
        call()
    return caught.value.code, caught.value.where


@pytest.mark.parametrize(("call", "where"), [
    (lambda: ThreeSystems(thread=7), "thread"),
    (lambda: ThreeSystems(7, 4, 2), "threat"),
    (lambda: Formulation(feers=[]), "feers"),
    (lambda: CheckIn(mood=3), "mood"),
    (lambda: FormulationEntry("a"), "text"),
    (lambda: FormulationEntry("a", "b", id="c"), "id"),
    (lambda: FormulationLink("a"), "to"),
    (lambda: FactorAnswer(), "factor"),
    (lambda: FactorAnswer("nature", "present", 3), "strength"),
    (lambda: FormulationEntry("a", "\ud800x"), "text"),
    (lambda: cftkit.practice("\ud800"), "id"),
    (lambda: cftkit.text("\ud800"), "id"),
    (lambda: cftkit.check_model("\ud800"), "documents"),
    (lambda: cftkit.check_model({"a": "\ud800"}), "documents"),
    (lambda: cftkit.check_model("{}", base=3), "base"),
    (lambda: cftkit.check_model("{}", base="shipped"), "base"),
    (lambda: cftkit.check_model("{}", sources=3), "sources"),
    (lambda: cftkit.check_model("{}", is_complete="yes"), "is_complete"),
    (lambda: Model.from_json("{}", base=3), "base"),
    (lambda: Model.from_file(None), "path"),
    (lambda: Model.from_file(3), "path"),
    (lambda: FactorAnswer("nature", "not_present", strength=9), "strength"),
    (lambda: FactorAnswer("nature", "not_present", reachable_now="yes"), "reachable_now"),
])  # fmt: skip
def test_a_wrong_argument_is_told_by_its_name(call, where):
    assert fault(call) == ("bad_argument", where)


def test_the_error_names_what_may_have_been_meant_and_no_words():
    with pytest.raises(cftkit.Error, match=r"thread \(threat\?\)"):
        ThreeSystems(thread=7)
    with pytest.raises(cftkit.Error) as caught:
        FormulationEntry("a", "my secret \ud800")
    assert "secret" not in str(caught.value)


def test_right_arguments_are_taken_by_place_and_by_name():
    assert FormulationEntry("a", text="b") == FormulationEntry(id="a", text="b", locus=None)
    assert FactorAnswer("nature", "partly") == FactorAnswer(factor="nature", presence="partly")
    assert FactorAnswer("nature", "not_present", strength=0, reachable_now="no").strength == 0
    answer = FactorAnswer("nature", "present", strength=3)
    assert pickle.loads(pickle.dumps(answer)) == answer


@pytest.mark.parametrize(("read", "text", "code", "where"), [
    (ThreeSystems.from_json, '{"threat": 7, "threat": 8}', "duplicate_key", "/threat"),
    (ThreeSystems.from_json, '{"threat": NaN}', "not_json", "/threat"),
    (Formulation.from_json, '{"fears": [{"id": "a", "id": "b", "text": "c"}]}', "duplicate_key", "/fears/0/id"),
    (Formulation.from_json, '{"fears": [{"id": "a", "text": null}]}', "bad_argument", "/fears/0/text"),
    (Formulation.from_json, '{"fears": [{"id": "a", "text": "\\ud800"}]}', "bad_argument", "/fears/0/text"),
    (FactorInventory.from_json, '{"answers": [{"factor": "nature", "presence": "not_present", "strength": 4}]}', "bad_argument",
     "/answers/0/strength"),
])  # fmt: skip
def test_a_fault_of_a_value_in_json_has_its_place(read, text, code, where):
    assert fault(lambda: read(text)) == (code, where)


def test_null_may_stand_for_what_may_be_left_out():
    assert Formulation.from_json('{"fears": null, "links": null}') == Formulation()
    entry = Formulation.from_json('{"fears": [{"id": "a", "text": "b", "locus": null}]}').fears[0]
    assert entry == FormulationEntry("a", "b")
    assert len(FactorInventory.from_json('{"answers": null}')) == 0


def test_a_family_is_found_in_small_letters_and_is_no_practice():
    assert cftkit.practices().find(family="p2") == cftkit.practices().find(family="P2")
    with pytest.raises(cftkit.Error, match="this is a family") as caught:
        cftkit.practice("P9")
    assert caught.value.code == "unknown_practice"


def test_what_is_not_measured_shows_its_flow():
    shown = [repr(one) for one in cftkit.measures().not_measured]
    assert len(set(shown)) == len(shown)
