# SPDX-License-Identifier: Apache-2.0
"""The likeliest slips: each is an error that says what to write instead."""

from pathlib import Path

import numpy as np
import polars
import pytest

import cftkit

PHQ = cftkit.instrument("phq_9")
PROQOL = cftkit.instrument("proqol_5")
SHEET, LATER = PHQ.score([1] * 9), PHQ.score([2] * 9)
BURNOUT, LATER_BURNOUT = PROQOL.score([3] * 30)["burnout"], PROQOL.score([2] * 30)["burnout"]
OWN = cftkit.NormValues("total", sd=5, reliability=0.8)
NAN, INF = float("nan"), float("inf")


def error_of(call, *args, **named):
    with pytest.raises(cftkit.Error) as caught:
        call(*args, **named)
    return caught.value


@pytest.mark.parametrize("name", ["mean", "sd", "reliability", "mean_after", "sd_after", "reliability_after", "correlation",
                                  "functional_mean", "functional_sd"])  # fmt: skip
def test_numbers_that_can_never_be_are_refused_at_once(name):
    wrong = [NAN, INF, -INF, (NAN, "own")]
    wrong += [-1, 0, (0, "own")] if "sd" in name else []
    wrong += [0, 1, -0.5, 1.5] if "reliability" in name else []
    wrong += [1.5, -1.5] if name == "correlation" else []
    for number in wrong:
        error = error_of(cftkit.NormValues, "total", **{name: number})
        assert (error.code, error.where) == ("bad_parameter", name)
    for number in (True, np.True_, (True, "own"), (np.True_, "own"), "5"):
        error = error_of(cftkit.NormValues, "total", **{name: number})
        assert (error.code, error.where) == ("bad_argument", name)


def test_what_was_wrong_with_a_number_is_said():
    assert str(error_of(cftkit.NormValues, sd=NAN)) == "bad_parameter at sd: expected a finite number above 0; found nan"
    error = error_of(cftkit.score_interval, BURNOUT, sd=5, reliability=1)
    assert str(error) == "bad_parameter at reliability: expected a number above 0 and below 1; found 1"
    assert error_of(cftkit.score_interval, BURNOUT, sd=NAN, reliability=0.8).found == "nan"
    assert error_of(cftkit.score_interval, BURNOUT, "stamm_2010", sd=NAN).found == "nan"
    assert error_of(cftkit.score_interval, BURNOUT, sd=5, reliability=0.8, confidence=1).found == "1"
    assert error_of(cftkit.score_interval, BURNOUT, sd=5, reliability=0.8, critical_value=NAN).found == "nan"


@pytest.mark.parametrize("formula", ["measurement", "estimate", "prediction"])
def test_standard_errors_ask_the_same_of_their_numbers(formula):
    call = getattr(cftkit, f"standard_error_of_{formula}")
    assert error_of(call, True, 0.8).code == error_of(call, 5, True).code == "bad_argument"
    assert {error_of(call, 5, one).where for one in (0, 1, NAN)} == {"reliability"}
    assert {error_of(call, one, 0.8).where for one in (0, -1, INF, NAN)} == {"sd"}


@pytest.mark.parametrize("name", ["critical_value", "least_important_difference"])
@pytest.mark.parametrize("number", [True, np.True_, "2", NAN, INF, 0, -1])
def test_a_change_is_held_against_numbers_only(name, number):
    frame = polars.DataFrame({"who": ["a", "a"], "wave": [1, 2], **{f"q{i}": [2, 0] for i in range(1, 10)}})
    named = {name: number}
    for call, args, more in (
        (cftkit.change, (SHEET["total"], LATER["total"], OWN), {}),
        (cftkit.Series, (OWN,), {}),
        (PHQ.change, (frame,), {"columns": "q{item}", "id": "who", "time": "wave", "before": 1, "after": 2, "norm": OWN}),
    ):
        error = error_of(call, *args, **more, **named)
        assert (error.code in ("bad_argument", "bad_parameter"), error.where) == (True, name)


def test_true_is_not_the_wave_1():
    items = {f"q{i}": [2, 0] for i in range(1, 10)}
    named = {"columns": "q{item}", "id": "who", "time": "wave", "norm": OWN}
    frame = polars.DataFrame({"who": ["a", "a"], "wave": [1, 3], **items})
    error = error_of(PHQ.change, frame, **named, before=True, after=3)
    assert (error.code, error.where, error.found) == ("bad_argument", "before", "True")
    truths = polars.DataFrame({"who": ["a", "a"], "wave": [False, True], **items})
    assert error_of(PHQ.change, truths, **named, before=0, after=True).where == "before"
    assert PHQ.change(truths, **named, before=False, after=True)["difference"].to_list() == [-18]


def test_a_whole_sheet_is_not_one_score():
    norm = PROQOL.norms[0]
    for call, args in (
        (cftkit.change, (SHEET, LATER, OWN)),
        (cftkit.change, (SHEET["total"], LATER, OWN)),
        (cftkit.Series(OWN).add, ("2026-03-01", SHEET)),
        (cftkit.score_interval, (SHEET, OWN)),
        (cftkit.t_score, (SHEET, norm)),
        (cftkit.z_score, (SHEET, norm)),
        (cftkit.percentile, (SHEET, norm)),
    ):
        error = error_of(call, *args)
        assert error.code == "bad_argument"
        assert 'write scores["total"]' in error.expected
        assert error.found == "the scores of a whole sheet"
    assert error_of(cftkit.change, [1] * 9, LATER["total"], OWN).found == "list"
    assert error_of(cftkit.Series(OWN).add, "2026-03-01", 5).where == "score"


@pytest.mark.parametrize("call", [cftkit.t_score, cftkit.z_score, cftkit.percentile])
def test_a_t_score_wants_a_study(call):
    for norm, found in ((OWN, "NormValues"), (None, "None"), (5, "int")):
        error = error_of(call, BURNOUT, norm)
        assert (error.code, error.where, error.found) == ("bad_argument", "norm", found)
        assert error.expected.startswith("the norm of a study, or its id")


def test_a_study_may_be_named_by_its_id():
    norm = PROQOL.norm("de_la_rosa_2018")
    for call in (cftkit.t_score, cftkit.z_score, cftkit.percentile):
        assert repr(call(BURNOUT, norm.id)) == repr(call(BURNOUT, norm))
        assert error_of(call, BURNOUT, "nobody_1900").code == "unknown_norm"
    by_id, by_norm = (cftkit.score_interval(BURNOUT, one, reliability=0.75) for one in (norm.id, norm))
    assert repr(by_id) == repr(by_norm)
    by_points = {"least_important_difference": 3}
    by_id, by_norm = (cftkit.change(BURNOUT, LATER_BURNOUT, one, **by_points) for one in (norm.id, norm))
    assert repr(by_id) == repr(by_norm)
    assert error_of(cftkit.change, BURNOUT, LATER_BURNOUT, "nobody_1900").code == "unknown_norm"
    series = cftkit.Series(norm.id, **by_points)
    series.add("2026-03-01", BURNOUT)
    series.add("2026-03-08", LATER_BURNOUT)
    assert repr(series.changes[0].change) == repr(by_norm)
    error = error_of(cftkit.Series("nobody_1900").add, "2026-03-01", BURNOUT)
    assert (error.code, "de_la_rosa_2018" in error.expected) == ("unknown_norm", True)


@pytest.mark.parametrize("code", [4, 5, -1, True, 1.0, "1", None, 10**30])
def test_a_straight_line_is_of_a_code_of_the_form(code):
    error = error_of(PHQ.straight_line, code)
    assert (error.code, error.expected, error.found) == ("not_an_answer", "one of the form's codes, 0 to 3", repr(code))
    assert PHQ.straight_line(np.int64(3))["total"].value == 27


def test_a_sample_of_your_own_is_shown_short_and_kept_whole():
    own = cftkit.NormValues.of_sample(PHQ, np.array([[0] * 9, [1] * 9, [1] * 9]), "total", reliability=0.8)
    assert repr(own) == "<NormValues total: mean 6 (this sample: 3 rows), sd 5.1962 (this sample: 3 rows), reliability 0.8>"
    assert "<td>5.1962</td>" in own._repr_html_()
    assert own.sd == 27 ** 0.5
    assert repr(cftkit.NormValues(mean=-0.00012345678, sd=0.5)) == "<NormValues mean -0.0001235, sd 0.5>"
    error = error_of(cftkit.NormValues.of_sample, PHQ, np.array([[0] * 9]), "total")
    assert error.found == "1 row with a score"


def test_answers_that_are_no_answers_yet():
    for named in ({"columns": "q{item}"}, {}):
        error = error_of(PHQ.score, [{"q1": 1}, {"q1": 2}], **named)
        assert (error.code, error.found) == ("bad_argument", "a list of dicts: make a frame of it first")
    for path in ("x.parquet", Path("x.parquet")):
        for call in (PHQ.score, PHQ.quality, PHQ.explain):
            assert "read it first, with pandas, polars or pyarrow" in error_of(call, path).expected


def test_a_profile_is_of_one_sheet():
    for given, found in ((polars.DataFrame({"q1": [1]}), "DataFrame"), (SHEET["total"], "Score"), (5, "int")):
        error = error_of(cftkit.figures.profile, given)
        assert (error.code, error.where, error.found) == ("bad_argument", "scores", found)
