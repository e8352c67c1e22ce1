# SPDX-License-Identifier: Apache-2.0
"""The model of the therapy: three systems, the check-in, protective factors, programmes, documents of one's own."""

import copy
import json
import pickle
from datetime import date
from pathlib import Path

import pytest

import cftkit
from cftkit import CheckIn, FactorAnswer, FactorInventory, ThreeSystems
from test_display import balanced

ROOT = Path(__file__).resolve().parents[2]
MODEL = cftkit.model()
FACTORS = list(MODEL.protective_factors)
NEEDS = [one for one in FACTORS if one.is_basic_need]
VALUES = [
    ThreeSystems(),
    ThreeSystems(threat=7, drive=4, soothing=2),
    CheckIn(),
    CheckIn(systems=ThreeSystems(threat=7), felt_safeness=3, distress=6, energy=0, minutes_free=3, place="work"),
    FactorAnswer(FACTORS[0].id),
    FactorAnswer(FACTORS[0], "partly", strength=7, reachable_now="no", since="2026-01-02"),
    FactorInventory(),
    FactorInventory([FactorAnswer(one, "present", strength=5) for one in FACTORS[:3]]),
]


def code_of(make):
    with pytest.raises(cftkit.Error) as caught:
        make()
    return caught.value.code, caught.value.where


def test_three_systems_print_as_the_tour_says():
    assert repr(ThreeSystems(threat=7, drive=4, soothing=2)) == (
        "threat ███████···  drive ████······  soothing ██········  pattern threat_led (expert_default, not validated)"
    )


def test_an_unknown_level_is_unknown_and_may_leave_the_pattern_open():
    systems = ThreeSystems(threat=7)
    assert (systems.threat, systems.drive) == (7, None)
    assert systems.pattern == "undetermined"
    assert "threat_led" in systems.possible_patterns
    assert ThreeSystems(threat=7, drive=4, soothing=2).possible_patterns == ("threat_led",)


@pytest.mark.parametrize("given", [True, 7.0, "7", float("nan"), [7]])
def test_a_level_is_a_whole_number(given):
    assert code_of(lambda: ThreeSystems(drive=given)) == ("bad_argument", "drive")
    assert code_of(lambda: CheckIn(distress=given)) == ("bad_argument", "distress")
    assert code_of(lambda: FactorAnswer("x", "present", strength=given)) == ("bad_argument", "strength")


@pytest.mark.parametrize("given", [-1, 11, 10**30])
def test_a_level_is_0_to_10(given):
    assert code_of(lambda: ThreeSystems(soothing=given)) == ("bad_level", "soothing")
    assert code_of(lambda: CheckIn(energy=given)) == ("bad_level", "energy")


def test_minutes_and_places_that_cannot_be_are_refused():
    assert code_of(lambda: CheckIn(minutes_free=-1)) == ("bad_argument", "minutes_free")
    assert code_of(lambda: CheckIn(minutes_free=True)) == ("bad_argument", "minutes_free")
    assert code_of(lambda: CheckIn(place="moon")) == ("bad_argument", "place")
    assert code_of(lambda: CheckIn(systems=7)) == ("bad_argument", "systems")


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_come_back_from_json_pickle_and_copy(value):
    assert type(value).from_json(value.to_json()) == value
    assert pickle.loads(pickle.dumps(value)) == value
    assert copy.deepcopy(value) == value
    assert hash(copy.copy(value)) == hash(value)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_are_read_only(value):
    name = "answers" if isinstance(value, FactorInventory) else "factor" if isinstance(value, FactorAnswer) else "systems"
    name = "threat" if isinstance(value, ThreeSystems) else name
    with pytest.raises(AttributeError):
        setattr(value, name, None)


def test_what_is_unknown_is_left_out_of_json():
    assert json.loads(CheckIn(distress=6).to_json()) == {"distress": 6}
    assert json.loads(CheckIn(systems=ThreeSystems(threat=0)).to_json()) == {"systems": {"threat": 0}}


@pytest.mark.parametrize(("text", "code", "where"), [
    ('{"systems": {"thread": 7}}', "unknown_key", "/systems/thread"),
    ('{"systems": {"threat": 11}}', "bad_level", "/systems/threat"),
    ('{"distress": true}', "bad_argument", "/distress"),
    ('{"systems": []}', "wrong_type", "/systems"),
    ('{"distress": 1, "distress": 2}', "duplicate_key", "/distress"),
    ("{", "not_json", "line 1, column 2"),
    ('{"energy": NaN}', "not_json", "/energy"),
    ("[" * 100_000, "document_too_deep", ""),
])  # fmt: skip
def test_json_that_is_no_check_in_is_refused_with_its_place(text, code, where):
    assert code_of(lambda: CheckIn.from_json(text)) == (code, where)


def test_a_misspelt_key_is_told_with_what_was_meant():
    with pytest.raises(cftkit.Error, match=r"thread \(threat\?\)"):
        ThreeSystems.from_json('{"thread": 7}')


def test_not_answered_is_neither_thin_nor_present():
    first, second, third = FACTORS[:3]
    answers = [FactorAnswer(third, "not_present"), FactorAnswer(first, "present", reachable_now="yes")]
    inventory = FactorInventory(answers)
    profile = inventory.profile()
    assert [one.factor for one in inventory.answers] == [first.id, third.id]
    assert profile.buffers == profile.reachable_now == (first,)
    assert profile.thin == (third,)
    assert second in profile.not_answered
    assert len(profile.not_answered) == len(FACTORS) - 2
    assert inventory[second.id].presence == "not_answered"


def test_an_unmet_need_comes_with_its_signpost():
    need = NEEDS[0]
    profile = FactorInventory([FactorAnswer(need, "not_present")]).profile()
    assert [one.factor for one in profile.unmet_needs] == [need]
    assert profile.unmet_needs[0].is_unmet == "yes"
    assert profile.unmet_needs[0].signpost() == cftkit.text(f"{need.wording_id}.signpost")
    assert profile.unmet_needs[0].signpost() in repr(profile)
    assert [one.factor for one in profile.needs_to_ask] == NEEDS[1:]
    partly = FactorInventory([FactorAnswer(one, "partly") for one in NEEDS]).profile()
    assert (partly.unmet_needs, len(partly.needs_to_ask)) == ((), len(NEEDS))
    met = FactorInventory([FactorAnswer(one, "present") for one in NEEDS]).profile()
    assert (met.unmet_needs, met.needs_to_ask) == ((), ())


def test_an_inventory_refuses_what_does_not_fit():
    one = FACTORS[0].id
    assert code_of(lambda: FactorInventory([FactorAnswer("safe_relationship")])) == ("unknown_factor", "answers/0/factor")
    assert code_of(lambda: FactorInventory([FactorAnswer(one), FactorAnswer(one)])) == ("doubled_id", "answers/1/factor")
    assert code_of(lambda: FactorInventory([one])) == ("bad_argument", "answers/0")
    assert code_of(lambda: FactorInventory(one)) == ("bad_argument", "answers")
    assert code_of(lambda: FactorAnswer(one, "yes")) == ("bad_argument", "presence")
    assert code_of(lambda: FactorAnswer(one, reachable_now=True)) == ("bad_argument", "reachable_now")
    assert code_of(lambda: FactorAnswer(one, since="last year")) == ("bad_argument", "since")
    text = '{"answers": [{"factor": "' + one + '", "strenght": 3}]}'
    assert code_of(lambda: FactorInventory.from_json(text)) == ("unknown_key", "/answers/0/strenght")


def test_a_new_answer_takes_the_place_of_the_former_one():
    one = FACTORS[0]
    inventory = FactorInventory([FactorAnswer(one, "partly")]).with_answer(FactorAnswer(one, "present"))
    assert [answer.presence for answer in inventory] == ["present"]
    assert FactorAnswer(one, since=date(2026, 1, 2)).since == date(2026, 1, 2)


def test_ids_that_do_not_exist_name_the_nearest():
    for function, meant, code in (
        (cftkit.practice, "soothing_rhythm_breathing", "unknown_practice"),
        (cftkit.protective_factor, FACTORS[0].id, "unknown_factor"),
        (cftkit.programme, cftkit.programmes()[0].id, "unknown_programme"),
        (MODEL.practice, "soothing_rhythm_breathing", "unknown_practice"),
        (MODEL.protective_factor, FACTORS[0].id, "unknown_factor"),
        (MODEL.programme, cftkit.programmes()[0].id, "unknown_programme"),
    ):
        with pytest.raises(cftkit.Error, match=meant) as caught:
            function(meant + "x")
        assert caught.value.code == code
        assert function(meant).id == meant
    with pytest.raises(cftkit.Error, match="soothing_rhythm"):
        MODEL.family("soothing_rythm")
    assert MODEL.family("P2").id == "soothing_rhythm"
    assert code_of(lambda: cftkit.practice(7)) == ("bad_argument", "id")


def test_a_text_that_is_not_there_is_an_error_that_says_so():
    assert cftkit.text("system.soothing.name") == MODEL.systems[2].text() == MODEL.text("system.soothing.name", "en")
    assert code_of(lambda: cftkit.text("system.soothing.nam")) == ("missing_text", "id")
    assert code_of(lambda: cftkit.text("system.soothing.name", "xx")) == ("missing_text", "language")


def test_every_statement_of_a_system_has_words_and_sources():
    assert [one.id for one in MODEL.systems] == ["threat", "drive", "soothing"]
    for system in MODEL.systems:
        assert {one.aspect for one in system.statements} >= {"function", "feeling", "behaviour", "bodily_sign", "trigger"}
        assert all(one.text() and one.status for one in system.statements)


def test_the_last_rule_of_the_patterns_holds_always():
    assert MODEL.patterns[-1].conditions == ()
    assert MODEL.pattern(ThreeSystems(threat=7, drive=4, soothing=2)) == "threat_led"
    assert {one.text("meaning") for one in MODEL.patterns}


@pytest.mark.parametrize("programme", cftkit.programmes(), ids=lambda one: one.id)
def test_what_a_programme_lifts_is_firm_and_comes_from_its_steps(programme):
    taught = {name for step in programme.steps for name in step.practices}
    for edge in programme.lifted_edges():
        assert edge.practice in taught
        assert edge.need.kind in ("hard", "hard_unguided")
    assert programme.is_complete == all(step.is_seen for step in programme.steps) or not programme.is_complete
    assert programme.id in str(programme)
    balanced(programme._repr_html_())


@pytest.mark.parametrize("shown", [
    MODEL, MODEL.practices, MODEL.protective_factors, MODEL.programmes, MODEL.breathing, MODEL.check_in, MODEL.measures,
    *MODEL.systems, *FACTORS, *VALUES[:4], VALUES[-1], VALUES[-1].profile(), FactorInventory().profile(),
    MODEL.practices.find(max_seconds=0),
], ids=lambda one: type(one).__name__)  # fmt: skip
def test_all_of_the_model_shows_itself(shown):
    assert repr(shown)
    balanced(shown._repr_html_())


def test_shipped_facts_pickle_by_their_id():
    for fact in (MODEL, MODEL.practices[0], FACTORS[0], MODEL.programmes[0]):
        assert pickle.loads(pickle.dumps(fact)) == fact


def test_every_cell_is_measured_or_said_to_be_not():
    measures = cftkit.measures()
    cells = {one.cell for one in measures.measures} | {one.cell for one in measures.not_measured}
    assert cells >= {"threat", "drive", "soothing", "fear", "to_self", *(one.id for one in FACTORS)}
    assert all(one.cell == "threat" for one in measures.of("threat"))


def test_the_documents_of_the_model_give_the_same_model():
    documents = MODEL.to_documents()
    again = cftkit.Model.from_json(documents, is_complete=True)
    assert again == MODEL
    assert again.practices[0] == MODEL.practices[0]
    assert cftkit.check_model(documents, is_complete=True) == []
    with pytest.raises(TypeError, match="read the documents again"):
        pickle.dumps(again.practices[0])


def test_the_data_of_the_repository_is_the_shipped_model():
    assert cftkit.Model.from_file(ROOT / "data", is_complete=True) == MODEL


def test_parts_keep_a_loaded_model_alive():
    practice = cftkit.Model.from_json(MODEL.to_documents()).practices[0]
    assert practice.variants[0].practice == practice.id
    assert [str(one) for one in practice.sources] == [str(one) for one in MODEL.practices[0].sources]


def own_practice(family):
    source = json.loads(MODEL.to_documents()[f"practices/{family}.json"])
    practice = source["practices"][0] | {"id": "my_own", "wording_id": "practice.my_own"}
    return {"schema": "practices.v1", "family": {"id": family}, "practices": [practice]}


def own_texts():
    texts = {f"practice.my_own.{end}": "Begin where you are." for end in ("name", "purpose", "invitation")}
    return json.dumps({"schema": "texts.v1", "language": "en", "texts": texts})


def test_a_practice_of_ones_own_joins_a_shipped_family():
    documents = {"mine.json": json.dumps(own_practice("grounding")), "words.json": own_texts()}
    mine = cftkit.Model.from_json(documents, base=MODEL)
    assert len(mine.practices) == len(MODEL.practices) + 1
    assert mine.practice("my_own").family.mark == "P1"
    assert mine != MODEL


def test_a_practice_of_ones_own_has_texts_that_are_kind_and_sources_that_exist():
    document = own_practice("grounding")
    findings = cftkit.check_model({"mine.json": json.dumps(document)}, base=MODEL)
    assert {finding.what for finding in findings} == {"missing_text"}
    assert {finding.where for finding in findings} == {"mine.json/practices/0/wording_id"}
    unkind = own_texts().replace("Begin", "You\\u00a0must begin", 1)
    [finding] = cftkit.check_model({"mine.json": json.dumps(document), "words.json": unkind}, base=MODEL)
    assert finding.what == "unkind_word"
    document["practices"][0]["sources"] = ["ghost_2020"]
    [finding] = cftkit.check_model({"mine.json": json.dumps(document), "words.json": own_texts()}, base=MODEL)
    assert (finding.what, finding.where) == ("unknown_source", "mine.json/practices/0/sources/0")


def test_a_fault_of_a_document_is_told_with_the_document_and_the_place():
    document = own_practice("grounding")
    document["practices"][0]["colour"] = "red"
    documents = {"mine.json": json.dumps(document), "words.json": own_texts()}
    [finding] = cftkit.check_model(documents, base=MODEL)
    assert (finding.what, finding.where) == ("unknown_key", "mine.json/practices/0/colour")
    with pytest.raises(cftkit.Error, match=r"mine.json/practices/0/colour"):
        cftkit.Model.from_json(documents, base=MODEL)
    assert code_of(lambda: cftkit.Model.from_file("nowhere.json")) == ("cannot_read_file", "nowhere.json")
    assert code_of(lambda: cftkit.Model.from_json(["{}"])) == ("bad_argument", "documents")


def test_facts_are_equal_where_they_say_the_same():
    again = cftkit.Model.from_json(MODEL.to_documents())
    for one, other in zip(MODEL.practices, again.practices, strict=True):
        for part in ("all_needs", "cautions", "evidence", "variants", "family"):
            assert getattr(one, part) == getattr(other, part)
            assert hash(getattr(one, part)) == hash(getattr(other, part))
    assert MODEL.measures.measures == again.measures.measures
    assert MODEL.systems[0].statements == again.systems[0].statements
    assert MODEL.systems[0].statements[0] != MODEL.systems[0].statements[1]
    for one, other in zip(MODEL.programmes, again.programmes, strict=True):
        assert (one.steps, one.lifted_edges()) == (other.steps, other.lifted_edges())
    assert MODEL.breathing == again.breathing
