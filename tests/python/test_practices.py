# SPDX-License-Identifier: Apache-2.0
"""Practices: found by what they are, shown with words and sources, written as their documents are."""

import json

import pytest

import cftkit
from test_display import balanced

PRACTICES = cftkit.practices()
MODEL = cftkit.model()


def refused(**asked):
    with pytest.raises(cftkit.Error) as caught:
        PRACTICES.find(**asked)
    return caught.value.code, caught.value.where


@pytest.mark.parametrize("practice", PRACTICES, ids=lambda one: one.id)
def test_every_practice_shows_itself_with_its_words(practice):
    assert practice.text("name") in str(practice)
    assert practice.text("purpose") in str(practice)
    assert practice.text("name") in balanced(practice._repr_html_()).replace("&#x27;", "'")
    if practice.closing_id:
        assert practice.text("closing")
    for one in (*practice.variants, *practice.all_needs, *practice.cautions, *practice.evidence, practice.family):
        assert repr(one).startswith("<")


@pytest.mark.parametrize("practice", PRACTICES, ids=lambda one: one.id)
def test_json_of_a_practice_says_what_its_document_says(practice):
    document = json.loads(MODEL.to_documents()[f"practices/{practice.family.id}.json"])
    [written] = [one for one in document["practices"] if one["id"] == practice.id]
    plain = json.loads(practice.to_json())
    assert plain["family_needs"] == document["family"]["needs"]
    for key, value in written.items():
        assert plain[key] == value, key
    assert {key for key, value in plain.items() if value} - set(written) <= {"family", "family_needs"}


def test_practices_come_family_by_family():
    marks = [one.mark for one in PRACTICES.families]
    assert len(marks) == len(set(marks))
    assert [one.family for one in PRACTICES] == sorted((one.family for one in PRACTICES), key=PRACTICES.families.index)


def test_finding_by_what_a_practice_is():
    assert {one.family.id for one in PRACTICES.find(family="P2")} == {"soothing_rhythm"}
    assert PRACTICES.find(family="P2") == PRACTICES.find(family="soothing_rhythm") == PRACTICES.find(family=MODEL.family("P2"))
    assert all("soothing" in one.systems for one in PRACTICES.find(system="soothing"))
    assert all(one.flow in ("to_self", "to_others") for one in PRACTICES.find(flow=["to_self", "to_others"]))
    factor = next(one.grows[0] for one in PRACTICES if one.grows)
    assert all(factor in one.grows for one in PRACTICES.find(grows=factor))
    assert PRACTICES.find(grows=factor) == PRACTICES.find(grows=cftkit.protective_factor(factor))
    assert PRACTICES.find() == PRACTICES


def test_what_is_asked_of_variants_holds_for_one_and_the_same():
    asked = {"max_seconds": 60, "eyes": "open", "breath": "none", "touch": False, "intensity_at_most": 1}
    found = PRACTICES.find(**asked)
    assert found
    for practice in PRACTICES:
        fitting = [
            one for one in practice.variants
            if one.seconds[0] <= 60 and one.eyes == "open" and one.breath == "none" and not one.touch and one.intensity <= 1
        ]  # fmt: skip
        assert (practice in found) == bool(fitting)
        assert list(practice.find(**asked)) == fitting


def test_what_does_not_exist_is_not_searched_for():
    assert refused(eyes="opn") == ("bad_argument", "eyes")
    assert refused(system=[]) == ("bad_argument", "system")
    assert refused(flow=7) == ("bad_argument", "flow")
    assert refused(family="P99") == ("unknown_family", "family")
    assert refused(grows="money") == ("unknown_factor", "grows")
    assert refused(max_seconds=-1) == ("bad_argument", "max_seconds")
    assert refused(max_seconds=True) == ("bad_argument", "max_seconds")
    assert refused(intensity_at_most=5) == ("bad_argument", "intensity_at_most")
    assert refused(touch="no") == ("bad_argument", "touch")


def test_safe_starts_ask_nothing_of_breath_touch_imagery_or_memory():
    found = PRACTICES.safe_starts()
    assert {one.family.mark for one in found} == {"P0b", "P1", "P2", "P3"}
    for practice in found:
        for variant in practice.variants:
            if variant.safe_seconds:
                assert (variant.eyes, variant.breath, variant.imagery, variant.memory) == ("open", "none", "none", "none")
                assert not variant.touch
                assert not variant.interpersonal
                assert max(variant.safe_seconds) <= 180
                assert variant.intensity == 0


def test_a_search_finds_practices_and_shows_none_kindly():
    nothing = PRACTICES.find(max_seconds=0)
    assert isinstance(nothing, cftkit.Practices)
    assert repr(nothing) == "no practices"
    assert nothing.find(eyes="open") == ()


def test_breathing_patterns_of_a_practice_exist():
    for practice in PRACTICES:
        for id in (pace for variant in practice.variants for pace in variant.breathing):
            assert MODEL.breathing.find(id).id == id
    with pytest.raises(cftkit.Error, match="unknown_breathing"):
        MODEL.breathing.find("hold_for_ever")


def test_needs_name_what_exists():
    for practice in PRACTICES:
        for need in practice.all_needs:
            for id in need.any_of:
                assert MODEL._find_family(id) or MODEL._find_practice(id)
