# SPDX-License-Identifier: Apache-2.0
"""What is made of norms in Python: T and z scores, percentiles, intervals, and tables of norms."""

import json
import math
from statistics import NormalDist

import numpy as np
import pytest

import cftkit

PROQOL = cftkit.instrument("proqol_5")
SWEMWBS = cftkit.instrument("swemwbs")
DE_LA_ROSA = PROQOL.norm("de_la_rosa_2018")
STAMM = PROQOL.norm("stamm_2010")
PEITZ = SWEMWBS.norm("peitz_2024")
BURNOUT = PROQOL.score([3] * 30)["burnout"]     # 30


def error_of(call, *arguments, **options):
    with pytest.raises(cftkit.Error) as caught:
        call(*arguments, **options)
    return caught.value


def raw(total):
    """The raw sum of a SWEMWBS sheet with this total."""
    answers = [1] * 7
    for i in range(total - 7):
        answers[i % 7] += 1
    score = SWEMWBS.score(answers)["total.raw"]
    assert score.value == total
    return score


def norm_with_two_samples():
    """A form of one's own whose study prints women and men apart."""
    form = {
        "schema": "instrument.v1", "id": "calm_2", "family": "calm", "edition": "1", "revision": 1, "name": "Invented Calm Form",
        "short_name": "CALM-2", "reference": "own_2026", "authors_own": ["own_2026"], "sources": ["own_2026"], "status": "expert_default",
        "item_count": 2, "lowest_code": 1, "highest_code": 5, "method": "sum", "better": "higher", "reports": "recent",
        "scales": [{"id": "calm", "items": [1, 2], "range": [2, 10]}],
        "licence": {"holder": "nobody", "credit": "an invented form", "commercial_use": "allowed", "changes": "allowed", "wording": "free",
                    "terms": "CC0-1.0", "sources": ["own_2026"], "status": "expert_default"},
    }  # fmt: skip
    entry = {"scale": "calm", "metric": "raw_sum", "sd": 2, "reliability": [{"kind": "cronbach_alpha", "value": 0.75},
                                                                          {"kind": "test_retest", "value": 0.64}]}
    norm = {
        "schema": "norms.v1", "id": "own_2026", "instrument": "calm_2", "sources": ["own_2026: table 1"], "status": "second_hand",
        "samples": [{"id": "women", "population": "Women", "scales": [{**entry, "mean": 6}]},
                    {"id": "men", "population": "Men", "scales": [{**entry, "mean": 5}]}],
    }  # fmt: skip
    form = cftkit.Instrument.from_json(json.dumps(form), norms=[json.dumps(norm)])
    return form.score([4, 4])["calm"], form.norm("own_2026")


def test_a_t_score_and_a_z_score_name_their_sample_and_both_their_sources():
    for score in (cftkit.t_score(BURNOUT, DE_LA_ROSA), cftkit.z_score(BURNOUT, DE_LA_ROSA)):
        assert score.norm == "de_la_rosa_2018"
        assert score.norm_sample == "pooled_30_studies"
        assert {one.id for one in BURNOUT.sources} < {one.id for one in score.sources}
        assert "de_la_rosa_2018" in {one.id for one in score.sources}
        assert score.status == "second_hand"
    assert BURNOUT.norm_sample is None


def test_a_z_score_is_the_distance_from_the_mean_in_sds():
    z = cftkit.z_score(BURNOUT, DE_LA_ROSA)
    assert z.metric == "z_score"
    assert z.value == 4 / 3     # (30 - 22.8) / 5.4 = 72 / 54
    assert error_of(cftkit.z_score, z, DE_LA_ROSA).code == "wrong_norm"


def test_two_samples_need_a_name():
    score, norm = norm_with_two_samples()
    for call in (cftkit.t_score, cftkit.z_score, cftkit.percentile, cftkit.score_interval):
        error = error_of(call, score, norm)
        assert error.code == "ambiguous_norm"
        assert error.expected == "the name of a sample: women, men"
    assert cftkit.t_score(score, norm, sample="women").value == 60
    assert cftkit.t_score(score, norm, "men").value == 65
    assert cftkit.z_score(score, norm, sample="men").value == 1.5
    error = error_of(cftkit.t_score, score, norm, sample="children")
    assert error.code == "wrong_norm"
    assert error.expected == "a sample with mean and SD for this definition of the scale, on its metric: women, men"
    assert error.found == "children"
    assert error_of(cftkit.score_interval, score, norm, sample="men").expected == "one reliability: cronbach_alpha, test_retest"
    assert cftkit.score_interval(score, norm, sample="men", reliability_kind="cronbach_alpha").standard_error == 1


def test_percentiles_stand_in_the_norm_as_printed():
    scales = {one.scale: one.percentiles for one in PEITZ.scales}
    assert scales == {"total.raw": {15.0: 23.0, 85.0: 32.0}, "total.metric": {15.0: 20.73, 85.0: 29.31}}
    assert DE_LA_ROSA.scales[0].percentiles == {}


@pytest.mark.parametrize(("total", "printed", "lowest", "highest"), [
    (23, 15, 15, 85), (32, 85, 85, 100), (24, None, 15, 85), (22, None, 0, 15), (33, None, 85, 100), (7, None, 0, 15),
])
def test_printed_percentiles_give_a_range_and_nothing_is_interpolated(total, printed, lowest, highest):
    found = cftkit.percentile(raw(total), PEITZ)
    assert (found.value, found.printed, found.lowest, found.highest) == (None, printed, lowest, highest)
    assert found.basis == "table"
    assert not found.is_determined
    assert (found.norm, found.norm_sample) == ("peitz_2024", "germany_2022")
    assert [one.id for one in found.sources] == [one.id for one in raw(total).sources] + ["peitz_2024"]
    assert found.status == cftkit.t_score(raw(total), PEITZ).status


def test_a_normal_curve_is_used_where_there_is_no_table_or_when_it_is_asked_for():
    curve = cftkit.percentile(BURNOUT, DE_LA_ROSA)
    assert curve.basis == "normal"
    assert curve.value == pytest.approx(100 * NormalDist(22.8, 5.4).cdf(30), rel=1e-13)
    assert "normal curve" in repr(curve)
    assert "normal curve" in curve._repr_html_()
    assert cftkit.percentile(raw(24), PEITZ, basis="normal").value == pytest.approx(100 * NormalDist(27.3, 4).cdf(24), rel=1e-13)
    assert error_of(cftkit.percentile, BURNOUT, DE_LA_ROSA, basis="table").code == "wrong_norm"
    assert error_of(cftkit.percentile, BURNOUT, DE_LA_ROSA, basis="guess").expected == "table, normal"


def test_standard_errors():
    assert cftkit.standard_error_of_measurement(5.4, 0.75) == pytest.approx(2.7, abs=1e-12)
    assert cftkit.standard_error_of_measurement(7.5, 0.80) == pytest.approx(3.354, abs=5e-4)    # Jacobson & Truax 1991
    assert cftkit.standard_error_of_estimate(5, 0.8) == pytest.approx(2, abs=1e-12)
    assert cftkit.standard_error_of_prediction(5, 0.8) == pytest.approx(3, abs=1e-12)
    assert error_of(cftkit.standard_error_of_measurement, 5.4, 75).code == "bad_parameter"


def test_an_interval_from_two_sources_names_both():
    interval = cftkit.score_interval(BURNOUT, DE_LA_ROSA, reliability=(0.75, "stamm_2010"))
    assert interval.value == 30
    assert interval.lowest == pytest.approx(30 - 2.7 * 1.959963984540054, abs=1e-12)
    assert interval.highest == pytest.approx(30 + 2.7 * 1.959963984540054, abs=1e-12)
    assert interval.parameters == {"sd": (5.4, "de_la_rosa_2018"), "reliability": (0.75, "stamm_2010")}
    assert (interval.confidence, interval.kind, interval.is_outside_range) == (0.95, "observed_score", False)
    assert "24.71 to 35.29" in repr(interval)
    assert "stamm_2010" in interval._repr_html_()


def test_the_quantile_is_the_exact_one_unless_another_is_given():
    exact = cftkit.score_interval(BURNOUT, sd=5.4, reliability=0.75)
    assert exact.critical_value == 1.959963984540054
    given = cftkit.score_interval(BURNOUT, sd=5.4, reliability=0.75, critical_value=1.96)
    assert given.highest == pytest.approx(30 + 2.7 * 1.96, abs=1e-12)
    assert given.confidence == pytest.approx(2 * NormalDist().cdf(1.96) - 1, abs=1e-14)
    ninety = cftkit.score_interval(BURNOUT, sd=5.4, reliability=0.75, confidence=0.9)
    assert ninety.critical_value == pytest.approx(NormalDist().inv_cdf(0.95), rel=2e-15)


def test_the_true_score_is_drawn_towards_the_mean():
    interval = cftkit.score_interval(BURNOUT, DE_LA_ROSA, kind="true_score", reliability=(0.75, "stamm_2010"))
    assert interval.value == pytest.approx(28.2, abs=1e-12)     # 22.8 + .75 * 7.2
    assert interval.standard_error == pytest.approx(5.4 * 0.1875**0.5, abs=1e-12)
    assert interval.parameters["mean"] == (22.8, "de_la_rosa_2018")


def test_an_interval_passes_the_end_of_the_scale_and_says_so():
    top = PROQOL.score([5] * 30)["compassion_satisfaction"]
    interval = cftkit.score_interval(top, sd=6.5, reliability=0.88)
    assert top.value == 50
    assert interval.highest > 50
    assert interval.is_outside_range
    assert "the scale ends at 10 and 50" in repr(interval)


def test_what_is_missing_is_named():
    assert error_of(cftkit.score_interval, BURNOUT).code == "missing_parameter"
    assert error_of(cftkit.score_interval, BURNOUT, DE_LA_ROSA).where == "reliability"
    assert error_of(cftkit.score_interval, BURNOUT, STAMM).where == "sd"
    assert error_of(cftkit.score_interval, BURNOUT, sd=5.4, reliability=0.75, kind="prediction").where == "mean"
    assert error_of(cftkit.score_interval, BURNOUT, sd=5.4, reliability="much").code == "bad_argument"
    assert error_of(cftkit.score_interval, BURNOUT, sd=5.4, reliability=7.5).code == "bad_parameter"
    assert error_of(cftkit.score_interval, BURNOUT, sd=5.4, reliability=0.75, kind="x").code == "bad_argument"
    assert error_of(cftkit.score_interval, BURNOUT, sd=5.4, reliability=0.75, confidence=95).where == "confidence"


@pytest.mark.parametrize("sd", [True, np.True_, "5", (True, "own"), (5.4,), (5.4, 3), [5.4]])
def test_what_is_no_number_is_no_sd(sd):
    error = error_of(cftkit.score_interval, BURNOUT, sd=sd, reliability=0.75)
    assert (error.code, error.where) == ("bad_argument", "sd")
    assert error.found in (repr(sd), "True")


@pytest.mark.parametrize("sd", [float("nan"), float("inf"), -5.4, 0])
def test_an_sd_is_finite_and_above_0(sd):
    assert error_of(cftkit.score_interval, BURNOUT, sd=sd, reliability=0.75).code == "bad_parameter"
    assert error_of(cftkit.standard_error_of_measurement, sd, 0.75).code == "bad_parameter"


def test_other_numbers_are_numbers_too():
    assert error_of(cftkit.standard_error_of_measurement, True, 0.75).where == "sd"
    assert error_of(cftkit.standard_error_of_estimate, 5.4, "0.75").where == "reliability"
    assert error_of(cftkit.score_interval, BURNOUT, sd=5.4, reliability=0.75, critical_value=True).where == "critical_value"
    assert error_of(cftkit.score_interval, BURNOUT, sd=5.4, reliability=0.75, critical_value=float("inf")).where == "critical_value"
    assert error_of(cftkit.score_interval, BURNOUT, sd=5.4, reliability=0.75, confidence=float("nan")).where == "confidence"
    assert error_of(cftkit.score_interval, BURNOUT, sd=5.4, reliability=0.75, confidence=1e-17).where == "confidence"
    mean = error_of(cftkit.score_interval, BURNOUT, sd=5.4, reliability=0.75, mean=float("nan"), kind="true_score")
    assert (mean.code, mean.where) == ("bad_parameter", "mean")
    interval = cftkit.score_interval(BURNOUT, sd=np.float64(5.4), reliability=np.float32(0.75))
    assert interval.parameters == {"sd": (5.4, None), "reliability": (0.75, None)}
    assert math.isfinite(cftkit.score_interval(BURNOUT, sd=5.4, reliability=0.75, confidence=math.nextafter(1, 0)).highest)


def test_an_interval_keeps_the_texts_that_it_names():
    def made():
        score, norm = norm_with_two_samples()
        kind, source = ("".join(parts) for parts in (["test", "_retest"], ["mine_", "2026"]))
        return cftkit.score_interval(score, norm, sample="men", reliability_kind=kind, sd=(2, source))

    interval = made()
    assert interval.parameters == {"sd": (2.0, "mine_2026"), "reliability": (0.64, "own_2026")}
    assert interval.reliability_kind == "test_retest"


def test_numbers_of_ones_own_do_not_choose_the_sample():
    score, norm = norm_with_two_samples()
    assert error_of(cftkit.score_interval, score, norm, sd=2, reliability=0.75, mean=5).code == "ambiguous_norm"
    interval = cftkit.score_interval(score, norm, sample="men", reliability=0.75, reliability_kind="mine")
    assert (interval.standard_error, interval.reliability_kind) == (1, "mine")


def test_an_incomplete_form_has_an_interval_and_no_value():
    blank = PROQOL.score([3] * 3 + [None] + [3] * 26)["burnout"]    # 28 to 32
    interval = cftkit.score_interval(blank, sd=5.4, reliability=0.75, critical_value=1)
    assert interval.value is None
    assert (interval.lowest, interval.highest) == (pytest.approx(25.3), pytest.approx(34.7))
    assert "25.3 to 34.7" in repr(interval)


def test_the_norms_of_a_form_print_as_a_table():
    text = repr(SWEMWBS.norms)
    assert isinstance(SWEMWBS.norms, tuple)
    for word in ("study", "germany_2022", "5606", "24.79", "3.73", "P15 20.73", "total.metric", "converted", "england_women"):
        assert word in text
        assert word in SWEMWBS.norms._repr_html_()
    assert "germany_2022" in PEITZ._repr_html_()
    assert "england" not in PEITZ._repr_html_()
    assert repr(cftkit.instrument("phq_9").norms) == "no norms"
