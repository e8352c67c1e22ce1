# SPDX-License-Identifier: Apache-2.0
"""Change of one person in Python: published examples to the printed digit, whose numbers are used, series over days, quality."""

import gc
import json
from datetime import date, datetime

import numpy as np
import pytest

import cftkit
import plain_change

PROQOL = cftkit.instrument("proqol_5")
PHQ = cftkit.instrument("phq_9")
DE_LA_ROSA = PROQOL.norm("de_la_rosa_2018")
EVEN = PROQOL.score([3] * 30)
OWN = {"sd": (5.4, "de_la_rosa_2018"), "reliability": (0.75, "stamm_2010")}


def error_of(call, *arguments, **options):
    with pytest.raises(cftkit.Error) as caught:
        call(*arguments, **options)
    return caught.value


def form(better):
    """Two items from 0 to 100 whose mean has half points, as the published examples have."""
    return cftkit.Instrument.from_json(json.dumps({
        "schema": "instrument.v1", "id": "half_2", "family": "half", "edition": "1", "revision": 1, "name": "Invented Half Points",
        "short_name": "HALF-2", "reference": "own_2026", "authors_own": ["own_2026"], "sources": ["own_2026"], "status": "expert_default",
        "item_count": 2, "lowest_code": 0, "highest_code": 100, "method": "mean", "better": better, "reports": "recent",
        "scales": [{"id": "half", "items": [1, 2], "range": [0, 100]}],
        "licence": {"holder": "nobody", "credit": "an invented form", "commercial_use": "allowed", "changes": "allowed", "wording": "free",
                    "terms": "CC0-1.0", "sources": ["own_2026"], "status": "expert_default"},
    }))  # fmt: skip


FORMS = {better: form(better) for better in ("higher", "lower", "neither")}


def half(value, better="higher"):
    first = int(value)
    score = FORMS[better].score([first, round(2 * value) - first])["half"]
    assert score.value == value
    return score


def burnout(change_by):
    """A ProQOL sheet whose burnout is 30 less so many points."""
    answers = [3] * 30
    for item in ("8", "10", "19", "21", "26")[: change_by // 2]:
        answers[[one.id for one in PROQOL.items].index(item)] = 1
    return PROQOL.score(answers)["burnout"]


def phq(total):
    score = PHQ.score([total // 9 + (i < total % 9) for i in range(9)])["total"]
    assert score.value == total
    return score


TRUAX = cftkit.NormValues(mean=40, sd=7.5, reliability=0.8, functional_mean=60, functional_sd=7.5, sources=["jacobson_truax_1991"])


def test_the_hypothetical_client_of_jacobson_and_truax_1991():
    found = cftkit.change(half(32.5), half(47.5), TRUAX)
    assert round(cftkit.standard_error_of_measurement(7.5, 0.8), 3) == 3.354
    assert round(found.standard_error, 3) == 4.743
    assert round(found.reliable_change_index, 3) == 3.162
    assert (found.is_reliable, found.direction, found.outcome, found.reason) == ("yes", "better", "improved", None)
    assert [cftkit.change(half(32.5), half(47.5), TRUAX, criterion=one).cut_off for one in "abc"] == [55, 45, 50]
    assert found.criterion == "c"
    assert cftkit.change(half(32.5), half(47.5), TRUAX, criterion="b").outcome == "recovered"
    assert cftkit.change(half(32.5), half(47.5), TRUAX, criterion="none").cut_off is None


def test_core_10_after_barkham_2013():
    core = cftkit.NormValues(mean=19.7, sd=7.7, reliability=0.9, functional_mean=4.7, functional_sd=4.8)
    found = cftkit.change(half(20, "lower"), half(10, "lower"), core)
    assert round(found.cut_off, 2) == 10.46
    assert round(found.least_reliable_difference, 2) == 6.75
    at_90 = cftkit.change(half(20, "lower"), half(10, "lower"), core, critical_value=1.6448536269514722)
    assert round(at_90.least_reliable_difference, 2) == 5.66
    assert found.outcome == "recovered"


def test_the_page_of_the_reliable_trend_index():
    series = cftkit.Series(cftkit.NormValues(sd=1, reliability=0.75))      # sqrt(2) SEM = .7071068
    for day, value in enumerate((98, 98, 98, 99, 99, 99), 1):
        series.add(date(2026, 3, day), half(value))
    trend = series.trend
    assert (round(trend.slope, 4), round(trend.standard_error, 4), round(trend.reliable_trend_index, 4)) == (0.2571, 0.1195, 2.1514)
    assert (trend.scored, trend.is_reliable, trend.direction) == (6, "yes", "better")
    assert round(series.changes[-1].change.reliable_change_index, 4) == 1.4142


@pytest.mark.parametrize(("before", "after", "sd", "reliability", "error", "index", "needed"), [
    (32.5, 21, 7.5, 0.85, 4.107919, -2.799471, 8.051374),
    (18, 25, 6.2, 0.88, 3.037367, 2.304627, 5.953130),
    (14, 9, 4.4, 0.8159, 2.669897, -1.872731, 5.232903),
    (55, 47, 10, 0.91, 4.242641, -1.885618, 8.315423),
])
def test_arithmetic_of_jacobson_truax(before, after, sd, reliability, error, index, needed):
    found = cftkit.change(half(before), half(after), cftkit.NormValues(sd=sd, reliability=reliability))
    assert (round(found.standard_error, 6), round(found.reliable_change_index, 6)) == (error, index)
    assert round(found.least_reliable_difference, 6) == needed


def test_cut_offs_with_unequal_sds():
    norm = cftkit.NormValues(mean=63.5, sd=12.2, reliability=0.9, functional_mean=45.1, functional_sd=9.8)
    cuts = [round(cftkit.change(half(70, "lower"), half(40, "lower"), norm, criterion=one).cut_off, 5)
            for one in ("a", "b", "b_by_clinical_sd", "c")]
    assert cuts == [39.1, 64.7, 69.5, 53.29636]


SAMPLE = {"mean": 12, "sd": 4, "reliability": 0.8, "mean_after": 9, "sd_after": 5, "reliability_after": 0.85, "correlation": 0.5}


@pytest.mark.parametrize("method", ["edwards_nunnally", "gulliksen_lord_novick", "hsu_linn_lord", "nunnally_kotsch", "hageman_arrindell"])
def test_every_method_is_that_of_the_plain_second_opinion(method):
    more = {"hsu_linn_lord": {"m2": 9}, "nunnally_kotsch": {"r2": "0.85"}, "hageman_arrindell": {"m2": 9, "s2": 5, "r12": "0.5"}}
    expected = getattr(plain_change, method)(15, 8, m1=12, s1=4, r="0.8", **more.get(method, {}))
    found = cftkit.change(half(15, "lower"), half(8, "lower"), cftkit.NormValues(**SAMPLE), method=method)
    assert found.reliable_change_index == pytest.approx(float(expected), rel=1e-14)
    assert found.method == method
    assert found.method_status == ("verified" if method == "gulliksen_lord_novick" else "second_hand")


def test_a_change_says_whose_numbers_it_rests_on():
    found = cftkit.change(burnout(0), burnout(10), cftkit.NormValues("burnout", **OWN))
    assert found.parameters == OWN
    assert found.is_from_two_samples
    assert "SD 5.4 (de_la_rosa_2018) and reliability .75 (stamm_2010) come from different samples" in repr(found)
    assert "come from different samples" in found._repr_html_()
    assert (found.before.value, found.after.value, found.difference) == (30, 20, -10)


def test_numbers_outlive_those_who_made_them():
    found = cftkit.change(burnout(0), burnout(10), cftkit.NormValues("burnout", sd=(5.4, "a" * 40), reliability=(0.75, "b")),
                          criterion="none")
    series = cftkit.Series(cftkit.NormValues(sd=(5, "c" * 40), reliability=(0.8, "d")))
    series.add("2026-03-01", phq(18))
    series.add("2026-03-08", phq(9))
    [dated] = series.changes
    own_form = cftkit.change(half(20), half(40), TRUAX)
    del series
    gc.collect()
    assert found.parameters == {"sd": (5.4, "a" * 40), "reliability": (0.75, "b")}
    assert dated.change.parameters == {"sd": (5, "c" * 40), "reliability": (0.8, "d")}
    assert dated.change.before.value == 18
    assert own_form.after.instrument == "half_2"


def test_one_source_is_that_of_all_numbers_and_several_need_a_place_each():
    one = cftkit.NormValues("burnout", sd=5.4, reliability=0.75, sources=["one"])
    assert one.parameters == {"sd": (5.4, "one"), "reliability": (0.75, "one")}
    assert cftkit.NormValues(sd=5.4, sources="one").sources == ("one",)
    assert cftkit.NormValues(sd=5.4, reliability=(0.75, "two"), sources=["one"]).sources == ("one", "two")
    assert cftkit.NormValues(sd=5.4).parameters == {"sd": (5.4, None)}
    error = error_of(cftkit.NormValues, sd=5.4, reliability=0.75, sources=["one", "two"])
    assert (error.code, error.where) == ("bad_argument", "sd")
    assert cftkit.NormValues(**OWN, sources=["de_la_rosa_2018", "stamm_2010"]).parameters == OWN
    for wrong in ("much", True, (5.4,), (5.4, 3)):
        assert error_of(cftkit.NormValues, sd=wrong).code == "bad_argument"
    assert one == cftkit.NormValues("burnout", sd=(5.4, "one"), reliability=(0.75, "one"))
    assert hash(one) == hash(cftkit.NormValues("burnout", sd=(5.4, "one"), reliability=(0.75, "one")))
    assert one != cftkit.NormValues("burnout", sd=(5.4, "one"))


def test_a_study_and_own_numbers_beside_it():
    beside = cftkit.NormValues("burnout", norm=DE_LA_ROSA, reliability=(0.75, "stamm_2010"))
    assert beside.parameters == {"mean": (22.8, "de_la_rosa_2018"), **OWN}
    assert cftkit.change(burnout(0), burnout(10), beside).reliable_change_index == -10 / (2**0.5 * (5.4 * 0.25**0.5))
    error = error_of(cftkit.change, burnout(0), burnout(10), DE_LA_ROSA)
    assert (error.code, error.found) == ("missing_parameter", "no reliability")
    assert error_of(cftkit.NormValues, norm=DE_LA_ROSA).where == "scale"
    assert error_of(cftkit.NormValues, "calm", norm=DE_LA_ROSA).code == "unknown_scale"
    assert error_of(cftkit.NormValues, "burnout", norm="de_la_rosa_2018").where == "norm"


def test_a_study_with_samples_and_reliabilities_is_asked_by_name():
    own = json.loads(json.dumps({"scale": "half", "metric": "mean", "sd": 7.5, "mean": 40,
                                 "reliability": [{"kind": "cronbach_alpha", "value": 0.8}, {"kind": "test_retest", "value": 0.7}]}))
    norm = {"schema": "norms.v1", "id": "own_2026", "instrument": "half_2", "sources": ["own_2026"], "status": "second_hand",
            "samples": [{"id": "women", "population": "Women", "scales": [own]}, {"id": "men", "population": "Men", "scales": [own]}]}
    text = json.dumps({"schema": "instrument.v1", "id": "half_2", "family": "half", "edition": "1", "revision": 1, "name": "Half",
                       "short_name": "HALF-2", "reference": "own_2026", "authors_own": ["own_2026"], "sources": ["own_2026"],
                       "status": "expert_default", "item_count": 2, "lowest_code": 0, "highest_code": 100, "method": "mean",
                       "better": "higher", "reports": "recent", "scales": [{"id": "half", "items": [1, 2], "range": [0, 100]}],
                       "licence": {"holder": "nobody", "credit": "an invented form", "commercial_use": "allowed", "changes": "allowed",
                                   "wording": "free", "terms": "CC0-1.0", "sources": ["own_2026"], "status": "expert_default"}})
    study = cftkit.Instrument.from_json(text, norms=[json.dumps(norm)])
    low, high = study.score([30, 30])["half"], study.score([60, 60])["half"]
    assert error_of(cftkit.change, low, high, study.norm("own_2026")).code == "ambiguous_norm"
    assert error_of(cftkit.change, low, high, study.norm("own_2026"), sample="men").code == "ambiguous_norm"
    found = cftkit.change(low, high, study.norm("own_2026"), sample="men", reliability_kind="test_retest")
    assert found.parameters == {"sd": (7.5, "own_2026"), "reliability": (0.7, "own_2026")}
    series = cftkit.Series(study.norm("own_2026"), sample="men", reliability_kind="test_retest")
    series.add("2026-01-01", low)
    series.add("2026-01-02", high)
    assert series.changes[0].change.reliable_change_index == found.reliable_change_index


def test_numbers_of_another_scale_are_refused():
    error = error_of(cftkit.change, burnout(0), burnout(10), cftkit.NormValues("compassion_satisfaction", **OWN))
    assert (error.code, error.expected, error.found) == ("wrong_norm", "numbers for burnout", "compassion_satisfaction")
    assert error_of(cftkit.change, burnout(0), burnout(10), cftkit.NormValues("calm", **OWN)).code == "wrong_norm"


@pytest.mark.parametrize(("options", "code", "where"), [
    ({}, "missing_parameter", "jacobson_truax"),
    ({"norm": 5.4}, "bad_argument", "norm"),
    ({"norm": cftkit.NormValues(**OWN), "method": "guess"}, "bad_argument", "method"),
    ({"norm": cftkit.NormValues(**OWN), "criterion": "d"}, "bad_argument", "criterion"),
    ({"norm": cftkit.NormValues(**OWN), "criterion": "c"}, "missing_parameter", "jacobson_truax and criterion c"),
    ({"norm": cftkit.NormValues(**OWN), "critical_value": -1.96}, "bad_argument", "critical_value"),
    ({"norm": cftkit.NormValues(**OWN), "sample": "men"}, "bad_argument", "sample"),
    ({"least_important_difference": -3}, "bad_parameter", "least_important_difference"),
    ({"least_important_difference": "3"}, "bad_argument", "least_important_difference"),
])
def test_what_cannot_be_meant_is_refused(options, code, where):
    error = error_of(cftkit.change, burnout(0), burnout(10), **options)
    assert (error.code, error.where) == (code, where)


def test_scores_of_different_things_have_no_change():
    own = cftkit.NormValues(**OWN)
    assert error_of(cftkit.change, EVEN["burnout"], EVEN["compassion_satisfaction"], own).code == "mixed_scores"
    normed = cftkit.t_score(EVEN["burnout"], DE_LA_ROSA)
    assert error_of(cftkit.change, normed, normed, DE_LA_ROSA).code == "wrong_metric"


def test_a_least_important_difference_takes_the_place_of_the_test():
    found = cftkit.change(burnout(0), burnout(4), least_important_difference=(4, "own_2026"))
    assert (found.is_important, found.is_reliable, found.counts) == ("yes", "unknown", "yes")
    assert found.reliable_change_index is None
    assert found.least_important_difference == (4, "own_2026")
    assert found.outcome == "improved"
    assert cftkit.change(burnout(0), burnout(4), least_important_difference=4, is_strict=True).outcome == "unchanged"
    assert "important" in found._repr_html_()


def test_a_missing_score_is_a_reason():
    blank = PROQOL.score([None] * 30)["burnout"]
    own = cftkit.NormValues(**OWN)
    for before, after, reason in ((blank, burnout(0), "before_not_scored"), (burnout(0), blank, "after_not_scored"),
                                  (blank, blank, "neither_scored")):
        found = cftkit.change(before, after, own)
        assert (found.difference, found.reliable_change_index, found.is_reliable) == (None, None, "unknown")
        assert (found.direction, found.outcome, found.reason) == ("unknown", "undetermined", reason)
        assert "not scored" in found._repr_html_()


def test_a_scale_without_a_better_direction_has_no_outcome():
    found = cftkit.change(half(20, "neither"), half(80, "neither"), cftkit.NormValues(**OWN))
    assert (found.direction, found.is_reliable, found.outcome, found.reason) == ("undirected", "yes", "undetermined", "no_better_direction")


def test_a_ternary_has_no_truth_value_and_follows_kleene():
    yes, no, unknown = (cftkit.Ternary(word) for word in ("yes", "no", "unknown"))
    with pytest.raises(TypeError, match="no truth value"):
        bool(unknown)
    with pytest.raises(TypeError, match="no truth value"):
        assert cftkit.change(burnout(0), burnout(10), cftkit.NormValues(**OWN)).is_reliable
    assert [yes & unknown, no & unknown, yes | unknown, no | unknown, ~unknown, ~yes] == [unknown, no, yes, unknown, unknown, no]
    assert yes & "no" == "no"
    assert (str(yes), repr(yes), hash(yes)) == ("yes", "Ternary.yes", hash("yes"))
    assert isinstance(cftkit.change(burnout(0), burnout(10), cftkit.NormValues(**OWN)).is_reliable, cftkit.Ternary)


def test_a_series_keeps_days_without_a_score_and_says_what_lasted():
    series = cftkit.Series(cftkit.NormValues("total", sd=5, reliability=0.8, sources=["invented"]))
    totals = [18, 9, None, 9, 9]
    for week, total in enumerate(totals):
        score = PHQ.score([None] * 9)["total"] if total is None else phq(total)
        series.add(date(2026, 3, 1 + 7 * week), score)
    assert (len(series), series.scored) == (5, 4)
    assert (series.first.day, series.first.score.value) == (date(2026, 3, 1), 18)
    assert (series.best.day, series.last.day) == (date(2026, 3, 8), date(2026, 3, 29))
    assert [one.day.day for one in series.points] == [1, 8, 15, 22, 29]
    assert [one.change.reason for one in series.changes] == [None, "after_not_scored", None, None]
    assert (series.definitive_improvement.holds, series.definitive_improvement.since) == ("yes", date(2026, 3, 8))
    assert series.confirmed_improvement == cftkit.Lasting(cftkit.Ternary.yes, date(2026, 3, 8))
    assert (series.confirmed_deterioration.holds, series.confirmed_deterioration.since) == ("no", None)
    assert series.trend.direction == "better"
    assert "definitive improvement" in repr(series)
    assert "2026-03-08" in series._repr_html_()


def test_a_series_takes_days_in_order_and_refuses_others():
    series = cftkit.Series(cftkit.NormValues(sd=5, reliability=0.8))
    assert (series.first, series.best, series.last, series.trend, series.changes, len(series)) == (None, None, None, None, [], 0)
    assert repr(series) == "0 days, 0 scored"
    series.add("2026-03-08", phq(9))
    error = error_of(series.add, "2026-03-08", phq(9))
    assert (error.code, error.expected) == ("day_out_of_order", "a day after 2026-03-08")
    for wrong in ("8.3.2026", "2026-02-30", 20260308, None):
        assert error_of(series.add, wrong, phq(9)).code == "bad_argument"
    assert error_of(series.add, "2026-03-09", burnout(0)).code == "mixed_scores"
    series.add(datetime(2026, 3, 9, 14), phq(9))
    series.add(np.datetime64("2026-03-10"), phq(9))
    assert [one.day.day for one in series.points] == [8, 9, 10]


def test_a_series_that_refused_its_first_score_takes_another():
    series = cftkit.Series(DE_LA_ROSA, least_important_difference=3)
    assert error_of(series.add, "2026-03-01", phq(9)).code == "wrong_norm"
    series.add("2026-03-01", burnout(0))
    assert len(series) == 1
    assert error_of(cftkit.Series, method="guess").code == "bad_argument"


def test_an_interval_takes_own_numbers_too():
    plain = cftkit.score_interval(EVEN["burnout"], **OWN)
    own = cftkit.score_interval(EVEN["burnout"], cftkit.NormValues("burnout", **OWN))
    assert (own.lowest, own.highest, own.parameters) == (plain.lowest, plain.highest, plain.parameters)
    assert cftkit.score_interval(EVEN["burnout"], cftkit.NormValues("burnout", **OWN), sd=6).parameters["sd"] == (6, None)
    assert error_of(cftkit.score_interval, EVEN["burnout"], cftkit.NormValues("total")).code == "wrong_norm"


def test_norm_values_print():
    own = cftkit.NormValues("burnout", **OWN)
    assert repr(own) == "<NormValues burnout: sd 5.4 (de_la_rosa_2018), reliability 0.75 (stamm_2010)>"
    assert "stamm_2010" in own._repr_html_()
    assert repr(cftkit.NormValues()) == "<NormValues no numbers>"
    assert "<script>" not in cftkit.NormValues("burnout", sd=(5.4, "<script>"))._repr_html_()


def test_quality_of_one_sheet():
    one = PHQ.quality([1, 1, 1, 1, None, 1, 1, 2, 1])
    assert (one.longest_run, one.longest_run_code, one.longest_run_item, one.answered, one.left_out) == (4, 1, "1", 8, 0)
    assert one.variability == pytest.approx(np.std([1, 1, 1, 1, 1, 1, 2, 1], ddof=1), abs=1e-15)
    assert not one.is_straight_line
    blank = PHQ.quality([None] * 9)
    assert (blank.longest_run, blank.longest_run_code, blank.longest_run_item, blank.variability) == (0, None, None, None)
    straight = PHQ.quality([2] * 9)
    assert straight.is_straight_line
    assert straight.variability == 0
    assert "a straight line" in repr(straight)
    assert "no verdict" in straight._repr_html_()
    assert error_of(PHQ.quality, [1] * 8).code == "wrong_answer_count"
    assert error_of(PHQ.quality, [1] * 9, keep="id").code == "bad_argument"


def test_a_change_on_a_form_with_alerts_never_hides_them():
    worst = PHQ.score([2, 3, 2, 3, 2, 2, 3, 2, 3])
    best = PHQ.score([0, 0, 0, 0, 0, 0, 0, 0, 3])
    own = cftkit.NormValues("total", sd=5, reliability=0.8, mean=16, functional_mean=3, functional_sd=3, sources=["invented"])
    change = cftkit.change(worst["total"], best["total"], own)
    assert (change.before.value, change.after.value, change.outcome) == (22, 3, "recovered")
    line = "A change says nothing about the alert items of phq_9: look at the alerts of both sheets."
    assert repr(change).endswith("\n" + line)
    assert f"<p><strong>{line}</strong></p>" in change._repr_html_()
    assert "<td>−19</td><td>better</td><td>−6.01</td>" in change._repr_html_()
    sheets = [PROQOL.score([code] * 30)["burnout"] for code in (2, 3)]
    assert "alert" not in repr(cftkit.change(*sheets, cftkit.NormValues("burnout", sd=5, reliability=0.8)))


def test_numbers_that_the_scale_cannot_have_are_refused():
    scores = [PHQ.score([code] * 9)["total"] for code in (2, 1)]
    for name, value, words in (("mean", 30, "0 to 27"), ("sd", 19.1, "0 to 27"), ("functional_mean", -1, "0 to 27")):
        numbers = {"sd": 5, "reliability": 0.8, "mean": 16, "functional_mean": 3, "functional_sd": 3} | {name: value}
        with pytest.raises(cftkit.Error) as caught:
            cftkit.change(*scores, cftkit.NormValues("total", **numbers))
        assert (caught.value.code, caught.value.where, caught.value.found) == ("bad_parameter", name, str(value))
        assert words in caught.value.expected


def test_a_cut_off_that_nobody_can_cross_and_a_way_back_are_said():
    scores = {code: PHQ.score([code] * 9)["total"] for code in range(4)}
    own = cftkit.NormValues("total", sd=9, reliability=0.9, mean=16, functional_mean=4, functional_sd=4)
    out = cftkit.change(scores[3], scores[0], own, criterion="a")
    assert (out.cut_off, out.is_cut_off_outside_range, str(out.has_crossed), out.outcome) == (-2, True, "no", "improved")
    assert "cut-off −2 (criterion a): no score of the scale can cross it" in repr(out)
    back = cftkit.change(scores[0], scores[3], own)
    assert (str(back.has_crossed_back), str(back.has_crossed), back.outcome) == ("yes", "no", "deteriorated")
    assert str(back.do_distributions_overlap) == "yes"
    assert "started in functional range and ended outside of it" in repr(back)


def test_whose_mean_a_study_has_is_said():
    norm = PROQOL.norm("de_la_rosa_2018")
    own = cftkit.NormValues("burnout", norm=norm, reliability=(0.75, "stamm_2010"))
    scores = [PROQOL.score([code] * 30)["burnout"] for code in (3, 4)]
    said = "The mean is that of de_la_rosa_2018/pooled_30_studies: 30 studies together; version of the form not stated."
    assert said in repr(cftkit.change(*scores, own, criterion="a"))
    assert said in repr(cftkit.change(*scores, own, method="gulliksen_lord_novick"))
    assert "The mean is that" not in repr(cftkit.change(*scores, own))


def test_a_trend_has_a_minus_sign_and_a_direction():
    series = cftkit.Series(cftkit.NormValues("total", sd=5, reliability=0.8))
    for day, code in (("2026-03-01", 2), ("2026-03-08", 1), ("2026-03-22", 1)):
        series.add(day, PHQ.score([code] * 9)["total"])
    assert "−2.48  −0.3673 points a day, better" in repr(series)


def test_the_text_of_a_straight_line_asks_nobody():
    for text in (str(PHQ.straight_line(3)), PHQ.straight_line(3)._repr_html_()):
        assert "nobody filled in: if every answer were 3" in text
        assert "would fire" in text
        assert "please ask" not in text
    assert "please ask, kindly and today" in PHQ.score([3] * 9)._repr_html_()


def test_what_a_straight_line_scores():
    assert [score.value for score in PROQOL.straight_line(3)] == [30, 30, 30]
