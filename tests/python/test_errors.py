# SPDX-License-Identifier: Apache-2.0
"""Who is wrong: the caller gets an Error with a stable code; a person's answers give reasons."""

import copy
import math
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import cftkit
from cftkit import _cftkit
from cftkit.tables import require_numbers

CALM = Path(__file__).resolve().parents[1] / "build/consumer/forms/calm_4.json"
BANDS = """{"schema": "bands.v1", "id": "own_2026", "instrument": "calm_4", "metric": "raw_sum", "status": "verified",
  "sources": ["consumer_2026"],
  "groups": [{"scales": ["calm"], "bands": [{"id": "low", "from": 4}, {"id": "high", "from": 12}]}]}"""
PHQ = cftkit.instrument("phq_9")
PROQOL = cftkit.instrument("proqol_5")


def error_of(call, *arguments, **options):
    with pytest.raises(cftkit.Error) as caught:
        call(*arguments, **options)
    return caught.value


def test_an_error_is_a_value_error_with_its_parts():
    error = error_of(cftkit.instrument, "proqool_5")
    assert isinstance(error, ValueError)
    assert (error.code, error.where, error.found) == ("unknown_instrument", "", "proqool_5")
    assert "proqol_5" in error.expected
    assert str(error).startswith("unknown_instrument: expected one of ")
    assert error.code in cftkit.error_codes
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, again.expected, str(again)) == (error.code, error.expected, str(error))


@pytest.mark.parametrize("answer", [True, 2.5, math.inf, "often", "4", [1], object(), np.bool_(True), Decimal("1.5"), 1j, b"1"])
def test_what_is_no_answer_is_refused_naming_the_item(answer):
    error = error_of(PHQ.score, [0, 0, answer, 0, 0, 0, 0, 0, 0])
    assert error.code == "not_an_answer"
    assert error.where == "item 3"


@pytest.mark.parametrize("answer", [1, 1.0, np.int8(1), np.uint64(1), np.float32(1), np.float64(1), Decimal(1)])
def test_whole_numbers_of_any_kind_are_answers(answer):
    assert PHQ.score([answer] * 9)["total"].value == 9


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (None, "missing_items"),
        (math.nan, "missing_items"),
        (np.float32("nan"), "missing_items"),
        ("blank", "missing_items"),
        ("refused", "missing_items"),
        ("not_shown", "not_shown"),
        (99, "illegal_answers"),
        (-1, "illegal_answers"),
        (10**30, "illegal_answers"),
        (2**64, "illegal_answers"),
        (1e300, "illegal_answers"),
        ("illegal", "illegal_answers"),
    ],
)
def test_absent_and_illegal_answers_are_reasons(answer, reason):
    score = PHQ.score([1, 1, answer, 1, 1, 1, 1, 1, 1])["total"]
    assert (score.value, score.reason, score.missing_items) == (None, reason, ["3"])
    assert (score.lowest_possible, score.highest_possible) == (8, 11)


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"missing_rule": "mean"}, "bad_missing_rule"),
        ({"missing_rule": "prorate:0"}, "bad_missing_rule"),
        ({"missing_rule": 8}, "bad_missing_rule"),
        ({"missing_rule": "published"}, "no_published_rule"),
        ({"coding": "online"}, "unknown_coding"),
        ({"absent": {99: "gone"}}, "bad_argument"),
        ({"absent": [99]}, "bad_argument"),
        ({"absent": {1.5: "blank"}}, "bad_argument"),
        ({"absent": dict.fromkeys(range(100, 117), "blank")}, "bad_argument"),
        ({"codes": {"Never": "0"}}, "bad_argument"),
        ({"codes": {1: 0}}, "bad_argument"),
        ({"columns": "q{item}"}, "bad_argument"),
        ({"keep": ["id"]}, "bad_argument"),
        ({"include": []}, "bad_argument"),
    ],
)
def test_wrong_options_are_refused(options, code):
    assert error_of(PROQOL.score, [3] * 30, **options).code == code


def test_the_wrong_number_of_answers_is_refused():
    for count in (0, 8, 10, 200):
        error = error_of(PHQ.score, [1] * count)
        assert (error.code, error.found) == ("wrong_answer_count", str(count))
    assert error_of(PHQ.score, np.ones((2, 8))).code == "wrong_answer_count"
    assert error_of(PHQ.score, np.ones((2, 9, 1))).code == "wrong_shape"
    for odd in ("111111111", {"1": 1}, 5, None):
        assert error_of(PHQ.score, odd).code == "bad_argument"


def test_wrong_marks_are_refused_before_anything_else():
    frame = pd.DataFrame({f"q{i}": ["often"] for i in range(1, 10)})
    for table in ([1] * 8, np.ones((2, 8)), np.array([["often"] * 9]), frame, 5):
        for call in (PHQ.score, PHQ.explain, PHQ.check):
            error = error_of(call, table, absent=5)
            assert (error.code, error.where, error.found) == ("bad_argument", "absent", "5")
            assert error_of(call, table, codes=[1]).where == "codes"


@pytest.mark.parametrize("row", ["x", 1.0, True, np.True_, None, -1, 2, 10**30, np.array([0, 1]), np.float64(0)])
def test_a_row_is_a_whole_number_within_the_table(row):
    array = np.ones((2, 9), dtype=int)
    for table in (array, array.astype(object), pd.DataFrame(array, columns=[f"q{i}" for i in range(1, 10)])):
        error = error_of(PHQ.explain, table, row=row)
        assert (error.code, error.where, error.found) == ("unknown_row", "row", repr(row))
        assert PHQ.explain(table, row=np.uint8(1))[0].score.value == 9
    assert error_of(PHQ.explain, np.ones((0, 9)), row=0).code == "unknown_row"


@pytest.mark.parametrize("dtype", ["S1", "bool", "M8[s]", "complex128"])
def test_arrays_of_another_type_are_refused(dtype):
    array = np.ones((2, 9), dtype=int).astype(dtype)
    for call, options in ((PHQ.score, {}), (PHQ.check, {}), (PHQ.explain, {"row": 0})):
        error = error_of(call, array, **options)
        assert (error.code, error.found) == ("wrong_column_type", str(array.dtype))
    assert error_of(PHQ.score, np.array([b"1"] * 9)).code == "wrong_column_type"


@pytest.mark.parametrize("length", range(50, 90))
@pytest.mark.parametrize("letter", ["ü", "€", "😀"])
def test_a_long_wrong_answer_is_cut_between_characters(letter, length):
    error = error_of(PHQ.score, ["x" * (length % 5) + letter * length] + [0] * 8)
    assert error.code == "not_an_answer"
    assert "\ufffd" not in error.found
    assert error_of(cftkit.instrument, letter * length * 20).code == "unknown_instrument"
    assert error_of(PHQ.score([0] * 9).explain, letter * length * 20).code == "unknown_scale"


@pytest.mark.parametrize(("text", "number"), [
    ("4", 4), (" 4 ", 4), ("-1", -1), ("4.0", 4), ("4.", 4), ("007", 7), ("9223372036854775807", 2**63 - 1),
    ("+1", None), ("²", None), ("--1", None), ("٣", None), ("1_0", None), ("2.5", None), ("1e2", None), ("", None), (".", None),
    (".0", None), ("-", None), ("\u00a04", None), ("9223372036854775808", None), ("\ud800", None),
])  # fmt: skip
def test_one_predicate_says_what_text_is_a_whole_number(text, number):
    assert _cftkit._whole_number(text) == number
    array = np.array([[text, *["1"] * 8]], dtype=object)
    word = text.strip(" ")
    is_number = number is not None or text in ("2.5", ".0", "9223372036854775808")
    faults = [finding.what for finding in PHQ.check(array) if finding.is_fault]
    if not word:
        assert faults == []
    elif number is None:
        assert faults == ["illegal_code" if is_number else "text"]
    else:
        assert faults == ([] if number in range(4) else ["illegal_code"])
    assert _cftkit._is_number(text) == is_number
    if not is_number and word:
        with pytest.raises(cftkit.Error, match="wrong_column_type"):
            require_numbers([text], "x", None, None)
    else:
        require_numbers([text], "x", None, None)


def test_what_check_suggests_can_be_given():
    array = np.array([[cell, "1", "2", "1", "1", "1", "1", "1", "1"] for cell in ("0", "99.0", "2.5", "+1", "9" * 30)], dtype=object)
    findings = PHQ.check(array)
    assert [(one.what, one.found) for one in findings] == [
        ("illegal_code", "99.0"), ("illegal_code", "2.5"), ("text", "'+1'"), ("illegal_code", "9" * 30)]  # fmt: skip
    marks = {}
    for one in findings:
        [mark] = eval(one.suggestion.split("absent=")[1].replace("...", "'refused'"))
        marks[mark] = "refused"
    assert PHQ.check(array, absent=marks) == []


def test_marks_and_texts_mean_what_the_caller_says():
    sheet = [0, 1, 2, 3, 99, "Never", "n/a", 1, 1]
    score = PHQ.score(sheet, absent={99: "not_shown", "n/a": "refused"}, codes={"Never": 0})["total"]
    assert (score.reason, score.missing_items, score.items_used) == ("missing_items", ["5", "7"], 7)
    assert PHQ.score([0, 1, 2, 3, 99, 0, 0, 1, 1], absent={99.0: "not_shown"})["total"].reason == "not_shown"


def test_prorate_needs_a_number_of_answers():
    assert cftkit.prorate(8) == cftkit.prorate(8) != cftkit.prorate(7)
    assert repr(cftkit.prorate(8)) == "prorate(8)"
    for wrong in (0, -1, 1000, True, 2.5, "8", 10**30):
        assert error_of(cftkit.prorate, wrong).code == "bad_missing_rule"


def test_a_score_has_no_truth_value():
    score = PHQ.score([0] * 9)["total"]
    with pytest.raises(TypeError, match="did you mean is_scored"):
        bool(score)
    assert score.is_scored
    assert score.value == 0


def test_scores_of_different_kinds_are_not_ordered():
    scores = PROQOL.score([3] * 30)
    other = PROQOL.score([2] * 30)
    assert scores["secondary_traumatic_stress"] > other["secondary_traumatic_stress"]
    assert scores["burnout"] == PROQOL.score([3] * 30)["burnout"]
    assert scores["burnout"] != scores["compassion_satisfaction"]
    error = error_of(lambda: scores["burnout"] < scores["compassion_satisfaction"])
    assert error.code == "mixed_scores"
    t = cftkit.t_score(scores["burnout"], PROQOL.norm("de_la_rosa_2018"))
    assert error_of(lambda: t > scores["burnout"]).code == "mixed_scores"
    with pytest.raises(TypeError):
        scores["burnout"] < 30  # noqa: B015
    blank = PROQOL.score([None] * 30)
    assert not blank["burnout"] < scores["burnout"]
    assert not blank["burnout"] > scores["burnout"]


def test_unknown_names_are_refused_with_those_that_exist():
    scores = PROQOL.score([3] * 30)
    error = error_of(scores.__getitem__, "burn_out")
    assert error.code == "unknown_scale"
    assert "burnout" in error.expected
    assert "burnout" in scores
    assert "burn_out" not in scores
    assert error_of(scores["burnout"].bands, "nobody").code == "unknown_band_set"
    assert error_of(scores["burnout"].bands, "stamm_t_43_57").code == "wrong_metric"
    assert error_of(scores.rule, "x").code == "unknown_rule"
    assert error_of(scores.explain, "x").code == "unknown_scale"
    assert "de_la_rosa_2018" in error_of(PROQOL.norm, "nobody_1999").expected
    assert error_of(cftkit.t_score, scores["burnout"], cftkit.instrument("swemwbs").norms[0]).code == "wrong_norm"


def test_a_t_score_names_its_norm():
    sheet = [3] * 30
    t = cftkit.t_score(PROQOL.score(sheet)["burnout"], PROQOL.norm("de_la_rosa_2018"))
    assert (t.metric, t.norm, t.status) == ("t_score", "de_la_rosa_2018", "second_hand")
    assert t.value == pytest.approx(50 + 10 * (30 - 22.8) / 5.4, abs=1e-12)


def test_everything_is_read_only():
    score = PHQ.score([0] * 9)["total"]
    for thing, name in ((score, "value"), (PHQ, "id"), (PHQ.items[0], "lowest_code"), (PHQ.licence, "credit")):
        with pytest.raises(AttributeError):
            setattr(thing, name, 1)


def test_parts_keep_their_owner_alive():
    text = CALM.read_text(encoding="utf-8")
    assert cftkit.check(text) == []
    score = cftkit.Instrument.from_json(text).score([5, 1, 5, 5])["calm"]
    assert (score.value, score.instrument) == (20, "calm_4")
    assert score.sources[0].source.id
    scale = cftkit.Instrument.from_json(text).scales[0]
    assert len(scale.items) == 4
    assert cftkit.Instrument.from_file(CALM) == cftkit.Instrument.from_json(text)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(cftkit.Instrument.from_json(text))


def test_bands_need_no_library_of_sources():
    text = CALM.read_text(encoding="utf-8")
    sources = cftkit.SourceLibrary.from_file(str(CALM.parent / "sources.json"))
    form = cftkit.Instrument.from_json(text, bands=[BANDS])
    assert [one.id for one in form.score([5, 1, 5, 5])["calm"].bands()] == ["high"]
    other = BANDS.replace("consumer_2026", "x_1999")
    assert error_of(cftkit.Instrument.from_json, text, bands=[other], sources=sources).code == "unknown_source"
    assert cftkit.Instrument.from_json(text, bands=[other]).band_sets[0].sources[0].id == "x_1999"


def test_documents_are_read_by_several_threads_at_once():
    text = CALM.read_text(encoding="utf-8")
    with ThreadPoolExecutor(8) as pool:
        assert {form.id for form in pool.map(cftkit.Instrument.from_json, [text] * 200)} == {"calm_4"}
        assert {form.id for form in pool.map(cftkit.Instrument.from_file, [CALM] * 200)} == {"calm_4"}
        assert all(found == [] for found in pool.map(cftkit.check, [text] * 200))
        assert {error.code for error in pool.map(error_of, [cftkit.Instrument.from_json] * 200, ["{"] * 200)} == {"not_json"}


def test_reading_a_document_lets_other_threads_run():
    big = '{"schema": "instrument.v1", "x": "' + "y" * 15_000_000 + '"}'
    ticks, done = [], threading.Event()

    def tick():
        while not done.wait(0.0002):
            ticks.append(time.perf_counter())

    thread = threading.Thread(target=tick)
    thread.start()
    try:
        start = time.perf_counter()
        cftkit.check(big)
        end = time.perf_counter()
    finally:
        done.set()
        thread.join()
    inside = [tick for tick in ticks if start < tick < end]
    assert len(inside) > 3


def test_documents_are_checked_all_at_once(tmp_path):
    assert [fault.what for fault in cftkit.check("{")] == ["not_json"]
    assert len(cftkit.check('{"schema": "instrument.v1"}')) > 3
    assert error_of(cftkit.Instrument.from_json, "{").code == "not_json"
    assert error_of(cftkit.Instrument.from_file, tmp_path / "none.json").code == "cannot_read_file"


def test_shipped_instruments_pickle_and_copy():
    assert pickle.loads(pickle.dumps(PHQ)) == PHQ
    assert copy.deepcopy(PHQ) == PHQ
    assert hash(copy.copy(PHQ)) == hash(PHQ)
    assert PHQ != PROQOL
