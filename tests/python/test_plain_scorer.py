"""Hand arithmetic for the oracle itself: plain_scorer.py must be right before anything is compared with it."""

import random
import sys
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from plain_scorer import INSTRUMENTS, random_sheet, score  # noqa: E402


def value(instrument_id, answers, scale, **more):
    return score(instrument_id, answers, **more)["scales"][scale]["value"]


def values(instrument_id, answers, **more):
    return {name: s["value"] for name, s in score(instrument_id, answers, **more)["scales"].items()}


def changed(sheet, changes):
    """changes: place as asked (from 1) -> answer"""
    sheet = list(sheet)
    for place, answer in changes.items():
        sheet[place - 1] = answer
    return sheet


# ProQOL 5 ------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("k", [1, 2, 3, 4, 5])
def test_proqol_straight_line(k):
    assert list(values("proqol_5", [k] * 30).values()) == [10 * k, 30, 10 * k]


def test_proqol_mirror_turns_s_into_60_minus_s():
    rng = random.Random(1)
    for _ in range(50):
        sheet = [rng.randint(1, 5) for _ in range(30)]
        there, back = values("proqol_5", sheet), values("proqol_5", [6 - x for x in sheet])
        assert all(there[name] + back[name] == 60 for name in there)


def test_proqol_burnout_by_hand_and_band_edges():
    # 3 everywhere: 30. Reversed 1, 4, 15, 17, 29 at 2 count 4 each: 20. 8, 10, 19 at 4: 12; 21 and 26 at 5: 10. 42.
    high = changed([3] * 30, {1: 2, 4: 2, 15: 2, 17: 2, 29: 2, 8: 4, 10: 4, 19: 4, 21: 5, 26: 5})
    for sheet, total, band in [
        (high, 42, "high"), (changed(high, {8: 3}), 41, "average"),
        # reversed at 4 count 2: 10; 8, 10, 19 at 2: 6; 21, 26 at 3: 6. 22.
        (changed([3] * 30, {1: 4, 4: 4, 15: 4, 17: 4, 29: 4, 8: 2, 10: 2, 19: 2}), 22, "low"),
        (changed([3] * 30, {1: 4, 4: 4, 15: 4, 17: 4, 29: 4, 8: 2, 10: 2}), 23, "average"),
    ]:
        burnout = score("proqol_5", sheet)["scales"]["burnout"]
        assert burnout["value"] == burnout["lowest_possible"] == burnout["highest_possible"] == total
        assert burnout["bands"] == {"stamm_selfscore_raw_22_42": [band]}


def test_proqol_a_blank_and_an_illegal_answer():
    scales = score("proqol_5", changed([3] * 30, {4: None}))["scales"]
    assert scales["compassion_satisfaction"]["value"] == 30
    assert scales["burnout"] == {
        "value": None, "reason": "missing_items", "lowest_possible": 28, "highest_possible": 32,
        "items_used": 9, "items": 10, "missing_items": [4], "is_filled_in": False,
        "bands": {"stamm_selfscore_raw_22_42": ["average"]}}
    both = score("proqol_5", changed([3] * 30, {4: None, 1: 6}))["scales"]["burnout"]
    assert (both["reason"], both["missing_items"], both["items_used"]) == ("illegal_answers", [1, 4], 8)
    assert (both["lowest_possible"], both["highest_possible"]) == (26, 34)


def test_proqol_bands_that_are_still_possible():
    # seven burnout items at 3 are 21; three blank ones add 3 to 15: 24 to 36. Then all ten blank: 10 to 50.
    sheet = changed([3] * 30, {8: None, 10: None, 19: None})
    assert score("proqol_5", sheet)["scales"]["burnout"]["bands"]["stamm_selfscore_raw_22_42"] == ["average"]
    # STS: 2 and 5 blank, eight items at 2: 16 + 2..10 = 18 to 26.
    sheet = [None if place in (2, 5) else 2 for place in range(1, 31)]
    sts = score("proqol_5", sheet)["scales"]["secondary_traumatic_stress"]
    assert (sts["lowest_possible"], sts["highest_possible"]) == (18, 26)
    assert sts["bands"] == {"stamm_selfscore_raw_22_42": ["low", "average"]}
    nothing = score("proqol_5", [None] * 30)["scales"]["burnout"]
    assert (nothing["lowest_possible"], nothing["highest_possible"], nothing["items_used"]) == (10, 50, 0)
    assert nothing["bands"] == {"stamm_selfscore_raw_22_42": ["low", "average", "high"]}


def test_reasons():
    def reason(changes):
        return score("proqol_5", changed([3] * 30, changes))["scales"]["burnout"]["reason"]
    assert reason({}) is None
    assert reason({1: "not_shown"}) == "not_shown"
    assert reason({1: "not_shown", 4: "not_shown", 2: None}) == "not_shown"      # item 2 is of another scale
    assert reason({1: "not_shown", 4: "refused"}) == "missing_items"
    assert reason({1: "not_shown", 4: 0}) == "illegal_answers"
    assert reason({1: 2**70}) == "illegal_answers"


def test_prorating_a_sum_turns_first():
    # 8 and 10 missing: reversed 1, 4, 15, 17, 29 at 1 count 5 each: 25; 19, 21, 26 at 3: 9. 34 of 8 answers: 42.5.
    sheet = changed([3] * 30, {1: 1, 4: 1, 15: 1, 17: 1, 29: 1, 8: None, 10: "refused"})
    burnout = score("proqol_5", sheet, ("prorate", 8))["scales"]["burnout"]
    assert (burnout["value"], burnout["is_filled_in"], burnout["reason"]) == (Fraction(85, 2), True, None)
    assert (burnout["lowest_possible"], burnout["highest_possible"], burnout["items_used"]) == (36, 44, 8)
    assert burnout["missing_items"] == [8, 10]
    assert burnout["bands"] == {"stamm_selfscore_raw_22_42": ["average", "high"]}
    assert value("proqol_5", sheet, "burnout", missing_rule=("prorate", 9)) is None
    assert value("proqol_5", changed(sheet, {19: 9}), "burnout", missing_rule=("prorate", 1)) is None
    whole = changed(sheet, {8: 3, 10: 3})
    assert score("proqol_5", whole, ("prorate", 10)) == score("proqol_5", whole)


# FSCRS ---------------------------------------------------------------------------------------------------------------

def test_fscrs_by_hand():
    assert list(values("fscrs", [4] * 22).values()) == [36, 20, 32, 56]
    # each item answered with place mod 5.  IS 1,2,4,6,7,14,17,18,20 -> 1+2+4+1+2+4+2+3+0 = 19
    # HS 9,10,12,15,22 -> 4+0+2+0+2 = 8      RS 3,5,8,11,13,16,19,21 -> 3+0+3+1+3+1+4+1 = 16
    assert list(values("fscrs", [place % 5 for place in range(1, 23)]).values()) == [19, 8, 16, 27]


def test_fscrs_alert():
    def alerts(answer):
        return score("fscrs", changed([0] * 22, {9: answer}))["alerts"]
    assert alerts(0) == []
    for code in (1, 2, 3, 4):
        assert alerts(code) == [{"id": "self_harm", "item": 9, "state": "fired"}]
    for unknown in (None, "not_shown", 5, -1):
        assert alerts(unknown) == [{"id": "self_harm", "item": 9, "state": "not_assessed"}]


def test_fscrs_composite_is_filled_from_its_parts():
    # IS: item 1 blank, the other eight at 2: 9 * 16/8 = 18. HS: item 9 blank, 10, 12, 15, 22 at 1, 1, 2, 2: 5 * 6/4.
    sheet = changed([2] * 22, {1: None, 9: None, 10: 1, 12: 1})
    scales = score("fscrs", sheet, ("prorate", 4))["scales"]
    assert (scales["inadequate_self"]["value"], scales["hated_self"]["value"]) == (18, Fraction(15, 2))
    assert (scales["self_criticism"]["value"], scales["self_criticism"]["is_filled_in"]) == (Fraction(51, 2), True)
    assert (scales["self_criticism"]["lowest_possible"], scales["self_criticism"]["highest_possible"]) == (22, 30)
    assert scales["self_criticism"]["missing_items"] == [1, 9]
    scales = score("fscrs", sheet, ("prorate", 5))["scales"]       # hated self has four answers only
    assert scales["inadequate_self"]["value"] == 18
    assert (scales["self_criticism"]["value"], scales["self_criticism"]["reason"]) == (None, "missing_items")


# SCS -----------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("k", [1, 2, 3, 4, 5])
def test_scs_straight_line(k):
    found = values("scs_26", [k] * 26)
    assert (found["self_judgment.raw"], found["self_judgment.aligned"], found["self_kindness"]) == (k, 6 - k, k)
    assert [found[f"total.{t}"] for t in ("mean_of_items", "mean_of_means", "sum_of_means", "sum_items")] == [3, 3, 18, 78]


def test_scs_totals_differ():
    # 5 on the five self-kindness items, 1 elsewhere: means 5, 1, 1 and aligned 5, 5, 5: sum 22, mean 11/3.
    # items: 25 + 8 + 13 * 5 = 98.
    sheet = [5 if place in (5, 12, 19, 23, 26) else 1 for place in range(1, 27)]
    found = values("scs_26", sheet)
    assert found["total.sum_of_means"] == 22 and found["total.mean_of_means"] == Fraction(11, 3)
    assert found["total.sum_items"] == 98 and found["total.mean_of_items"] == Fraction(49, 13)
    # the largest gap known of the first two totals is 8/39: the ten items of the five-item scales aligned at 5, rest 1
    low = [5 if place in (5, 12, 19, 23, 26, 2, 4, 6, 13, 18, 20, 24, 25) else 1 for place in range(1, 27)]
    found = values("scs_26", low)
    assert found["total.mean_of_items"] - found["total.mean_of_means"] == Fraction(8, 39)


def test_scs_prorated():
    # self-judgment 1, 8, 11, 16, 21: 1 blank, the rest 2, 2, 1, 1 -> raw 6/4, aligned 18/4; all other items 3.
    sheet = changed([3] * 26, {1: None, 8: 2, 11: 2, 16: 1, 21: 1})
    found = values("scs_26", sheet, missing_rule=("prorate", 4))
    assert (found["self_judgment.raw"], found["self_judgment.aligned"]) == (Fraction(3, 2), Fraction(9, 2))
    assert (found["total.sum_of_means"], found["total.mean_of_means"]) == (Fraction(39, 2), Fraction(13, 4))
    # 21 items at 3 and four that count 4, 4, 5, 5: 63 + 18 = 81 of 25 answers
    assert (found["total.mean_of_items"], found["total.sum_items"]) == (Fraction(81, 25), Fraction(26 * 81, 25))
    scales = score("scs_26", sheet)["scales"]
    assert (scales["self_judgment.raw"]["lowest_possible"], scales["self_judgment.raw"]["highest_possible"]) == (
        Fraction(7, 5), Fraction(11, 5))
    assert (scales["total.sum_items"]["lowest_possible"], scales["total.sum_items"]["highest_possible"]) == (82, 86)


# CEAS ----------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("form", ["ceas_self", "ceas_to_others", "ceas_from_others"])
def test_ceas(form):
    # e1..e8 = 1..8, a1..a5 = 6..10: e 1+2+4+5+6+8 = 26, a 6+7+9+10 = 32.
    sheet = [1, 2, 3, 4, 5, 6, 7, 8, 6, 7, 8, 9, 10]
    assert list(values(form, sheet).values()) == [26, 32, 58]
    scales = score(form, changed(sheet, {3: None, 7: 0, 11: 99}))["scales"]        # fillers e3, e7, a3 change nothing
    assert [s["value"] for s in scales.values()] == [26, 32, 58]
    assert [s["missing_items"] for s in scales.values()] == [[], [], []]
    scales = score(form, changed(sheet, {13: None, 2: 11}))["scales"]              # a5 blank, e2 illegal
    assert [s["reason"] for s in scales.values()] == ["illegal_answers", "missing_items", "illegal_answers"]
    assert scales["total"]["missing_items"] == ["e2", "a5"] and scales["total"]["items_used"] == 8
    assert (scales["total"]["lowest_possible"], scales["total"]["highest_possible"]) == (48, 66)


# PHQ-9 ---------------------------------------------------------------------------------------------------------------

def test_phq_9_band_edges():
    bands = ["minimal"] * 5 + ["mild"] * 5 + ["moderate"] * 5 + ["moderately_severe"] * 5 + ["severe"] * 8
    for total in range(28):
        sheet = [min(3, max(0, total - 3 * i)) for i in range(9)]
        found = score("phq_9", sheet)["scales"]["total"]
        assert found["value"] == total and found["bands"] == {"kroenke_2001": [bands[total]]}


def test_phq_9_prorated_sum_of_the_sheet():
    found = score("phq_9", [1, 1, 2, 2, 2, 1, 1, 2, None], ("prorate", 8))          # 12 of 8 answers
    assert found["scales"]["total"]["value"] == Fraction(27, 2) and found["scales"]["total"]["is_filled_in"]
    assert found["scales"]["total"]["bands"] == {"kroenke_2001": ["moderate", "moderately_severe"]}   # 12 to 15
    assert found["alerts"] == [{"id": "death_or_self_harm", "item": 9, "state": "not_assessed"}]


@pytest.mark.parametrize("sheet, outcomes", [
    ([0] * 9, ["no_pattern"]),
    ([3] * 9, ["major_pattern"]),
    ([2, 0, 2, 2, 2, 0, 0, 0, 1], ["major_pattern"]),                # item 9 counts from 1: five
    ([2, 0, 2, 2, 2, 0, 0, 1, 0], ["other_pattern"]),                # item 8 does not: four
    ([2, 0, 0, 0, 0, 0, 0, 0, 0], ["no_pattern"]),                   # a core symptom alone
    ([2, 0, 0, 0, 0, 0, 0, 0, 1], ["other_pattern"]),
    ([1, 1, 3, 3, 3, 3, 3, 3, 3], ["no_pattern"]),                   # seven symptoms, no core
    ([None, 0, 2, 2, 2, 2, 0, 0, 0], ["major_pattern", "no_pattern"]),        # never "other"
    ([7, 0, 2, 2, 2, 2, 0, 0, 0], ["major_pattern", "no_pattern"]),           # an illegal answer is as open as a blank
    ([2, 2, 2, 2, None, 0, 0, 0, 0], ["major_pattern", "other_pattern"]),
    ([2, None, 0, 0, 0, 0, 0, 0, 0], ["other_pattern", "no_pattern"]),
    ([None] * 9, ["major_pattern", "other_pattern", "no_pattern"]),
])
def test_phq_9_pattern(sheet, outcomes):
    assert score("phq_9", sheet)["rules"] == {"symptom_pattern": outcomes}


def test_phq_9_alert_fires_without_a_score():
    found = score("phq_9", [None, None, None, 8, None, None, None, None, 1])
    assert found["scales"]["total"]["value"] is None
    assert found["alerts"] == [{"id": "death_or_self_harm", "item": 9, "state": "fired"}]


# SWEMWBS -------------------------------------------------------------------------------------------------------------

def test_swemwbs():
    for raw, metric in [(7, "7"), (8, "9.51"), (23, "20.73"), (29, "26.02"), (32, "29.31"), (35, "35")]:
        sheet = [1 + min(4, max(0, raw - 7 - 4 * i)) for i in range(7)]
        assert values("swemwbs", sheet) == {"total.raw": raw, "total.metric": Fraction(metric)}
    scales = score("swemwbs", [3, 3, 3, 3, 3, 3, None], ("prorate", 6))["scales"]
    assert (scales["total.raw"]["value"], scales["total.raw"]["is_filled_in"]) == (21, True)
    assert (scales["total.metric"]["value"], scales["total.metric"]["reason"]) == (None, "missing_items")
    assert (scales["total.metric"]["lowest_possible"], scales["total.metric"]["highest_possible"]) == (
        Fraction("17.98"), Fraction("20.73"))                                        # raw 18 + 1 and 18 + 5


# All of them ---------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("instrument_id", INSTRUMENTS)
def test_bounds_and_outcomes_are_those_of_all_completions(instrument_id):
    form = INSTRUMENTS[instrument_id]
    rng = random.Random(f"completions of {instrument_id}")
    legal = range(form.lowest_code, form.highest_code + 1)
    for _ in range(20):
        sheet = random_sheet(instrument_id, rng, 0, 0)
        places = rng.sample(range(len(sheet)), 2 if len(legal) > 5 else 3)
        holed = list(sheet)
        for place in places:
            holed[place] = rng.choice([None, "not_shown", "refused", 77, -3])
        found = score(instrument_id, holed)
        completed = []
        for codes in product(legal, repeat=len(places)):
            full = list(sheet)
            for place, code in zip(places, codes):
                full[place] = code
            completed.append(score(instrument_id, full))
        for name, scale in found["scales"].items():
            all_values = [c["scales"][name]["value"] for c in completed]
            assert (scale["lowest_possible"], scale["highest_possible"]) == (min(all_values), max(all_values))
            for set_id, bands in scale["bands"].items():
                seen = {band for c in completed for band in c["scales"][name]["bands"][set_id]}
                assert set(bands) == seen
        for rule_id, outcomes in found["rules"].items():
            assert set(outcomes) == {o for c in completed for o in c["rules"][rule_id]}


@pytest.mark.parametrize("instrument_id", INSTRUMENTS)
def test_random_sheets_hold_together(instrument_id):
    rng = random.Random(instrument_id)
    for _ in range(200):
        sheet = random_sheet(instrument_id, rng)
        for rule in ("complete", ("prorate", 1), ("prorate", 4)):
            for s in score(instrument_id, sheet, rule)["scales"].values():
                assert (s["value"] is None) == (s["reason"] is not None)
                assert s["items_used"] + len(s["missing_items"]) == s["items"]
                assert s["lowest_possible"] <= s["highest_possible"]
                if s["value"] is not None:
                    assert s["lowest_possible"] <= s["value"] <= s["highest_possible"]
                    assert s["is_filled_in"] == bool(s["missing_items"])


def test_same_seed_same_sheet():
    assert random_sheet("scs_26", random.Random(3)) == random_sheet("scs_26", random.Random(3))


def test_misuse_is_refused():
    with pytest.raises(ValueError):
        score("phq_9", [0] * 10)
    with pytest.raises(ValueError):
        score("phq_9", [0] * 8 + ["maybe"])
    with pytest.raises(TypeError):
        score("phq_9", [0] * 8 + [1.0])
    with pytest.raises(ValueError):
        score("phq_9", [0] * 9, ("prorate", 0))
