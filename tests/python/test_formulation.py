# SPDX-License-Identifier: Apache-2.0
"""A formulation: a circle of a person's own words, what does not fit, and nothing of it in what is printed."""

import json
import pickle

import pytest

import cftkit
from cftkit import Formulation, FormulationEntry, FormulationLink
from test_display import balanced


def whole():
    return Formulation(
        experiences=[FormulationEntry("e1", "Nobody came.")],
        fears=[FormulationEntry("f1", "To be left.", locus="external"), FormulationEntry("f2", "My anger <b>.", locus="internal")],
        strategies=[FormulationEntry("s1", "I please everybody.")],
        consequences=[FormulationEntry("c1", "Nobody knows me.")],
        self_relating=[FormulationEntry("r1", "I call myself weak.")],
        links=[FormulationLink("e1", "f1"), FormulationLink("f1", "s1"), FormulationLink("s1", "c1"), FormulationLink("r1", "f1")],
    )


def test_a_whole_circle_has_no_defects():
    assert whole().defects() == ()
    assert Formulation().defects() == ()


def test_defects_are_told_with_their_place():
    entry = FormulationEntry
    formulation = Formulation(
        experiences=[entry("a", "x"), entry("a", "y")],
        fears=[entry("", "x"), entry("f", " ")],
        links=[FormulationLink("a", "nobody"), FormulationLink("f", "a")],
    )
    assert [(one.rule, one.where) for one in formulation.defects()] == [
        ("doubled_id", "experiences/1"), ("missing_id", "fears/0"), ("empty_text", "fears/1"), ("unknown_entry", "links/0/to"),
        ("against_order", "links/1"),
    ]  # fmt: skip


def test_it_comes_back_from_json_and_pickle():
    assert Formulation.from_json(whole().to_json()) == whole()
    assert pickle.loads(pickle.dumps(whole())) == whole()
    assert hash(whole()) == hash(whole())
    assert whole() != Formulation()
    assert json.loads(whole().to_json())["links"][0] == {"from": "e1", "to": "f1"}


def test_personal_words_are_not_printed():
    formulation = whole()
    assert repr(formulation) == "<Formulation: experiences 1, fears 2, strategies 1, consequences 1, self relating 1, links 4>"
    assert "left" not in repr(formulation.fears)
    with pytest.raises(cftkit.Error) as caught:
        Formulation.from_json('{"fears": [{"id": "f1", "text": ["my secret"]}]}')
    assert (caught.value.code, caught.value.where) == ("bad_argument", "/fears/0/text")
    assert "secret" not in str(caught.value)
    with pytest.raises(cftkit.Error) as caught:
        Formulation(fears=["my secret"])
    assert "secret" not in str(caught.value)


def test_html_that_is_asked_for_has_the_words_escaped():
    html = balanced(whole()._repr_html_())
    assert "My anger &lt;b&gt;." in html
    assert "circle" in html


@pytest.mark.parametrize(("text", "code", "where"), [
    ('{"fear": []}', "unknown_key", "/fear"),
    ('{"fears": {}}', "wrong_type", "/fears"),
    ('{"fears": [{"id": "a"}]}', "missing_key", "/fears/0/text"),
    ('{"fears": [{"id": "a", "text": "b", "locus": "inside"}]}', "bad_argument", "/fears/0/locus"),
    ('{"links": [{"from": "a", "to": 1}]}', "bad_argument", "/links/0/to"),
    ('{"links": [{"from": 1, "to": "b"}]}', "bad_argument", "/links/0/from"),
])  # fmt: skip
def test_json_that_is_no_formulation_is_refused_with_its_place(text, code, where):
    with pytest.raises(cftkit.Error) as caught:
        Formulation.from_json(text)
    assert (caught.value.code, caught.value.where) == (code, where)
