# SPDX-License-Identifier: Apache-2.0
"""The vectors of every form, against a right scorer in plain Python and against wrong ones.

A vector is worth something only if it tells a right scorer from a wrong one: each fault must be exposed by every vector
that claims to expose it (`kills`)."""

import json
from fractions import Fraction
from pathlib import Path

import pytest

import plain_scorer
import wrong_scorers
from wrong_scorers import after, bounds_with, common, edges, evaluate, form_of, key, other_method, shifted, with_form, with_scales

INSTRUMENTS = Path(__file__).resolve().parents[2] / "data" / "instruments"
FORMS = sorted(path.name for path in INSTRUMENTS.iterdir() if path.is_dir())
NUMBERS = ("value", "lowest_possible", "highest_possible")

WITHOUT_A_WRONG_SCORER = set()     # of (instrument, name); names under `kills` that no scorer here stands for


def read(path):
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Fraction)


DOCUMENTS = {form: read(INSTRUMENTS / form / "instrument.json") for form in FORMS}
VECTORS = {form: read(INSTRUMENTS / form / "vectors.json")["vectors"] for form in FORMS}
BANDS = {form: [read(path) for path in sorted((INSTRUMENTS / form / "bands").glob("*.json"))] for form in FORMS}
CASES = [pytest.param(form, vector, id=f"{form}-{vector['id']}") for form in FORMS for vector in VECTORS[form]]
KILLS = sorted({(form, name) for form in FORMS for vector in VECTORS[form] for name in vector["kills"]})


def full_name(form, scale):
    for entry in DOCUMENTS[form]["scales"]:
        if entry["id"] == scale and "variants" in entry:
            return f"{scale}.{entry['default_variant']}"
    return scale


def disagreements(form, vector, result):
    """What the vector says and the result does not, as (where, expected, found)."""
    found = []
    for scale, expected in vector["expect"].items():
        got = result["scales"][full_name(form, scale)]
        if (got["value"] is None) != ("reason" in expected):
            found.append((scale, "value", expected.get("value"), got["value"]))
        for field, wanted in expected.items():
            if field in NUMBERS:
                wanted = Fraction(wanted)
            if field == "bands":
                got_bands = got["bands"]
                found += [(scale, set_id, ids, got_bands.get(set_id)) for set_id, ids in wanted.items() if got_bands.get(set_id) != ids]
            elif got[field] != wanted:
                found.append((scale, field, wanted, got[field]))
    if "alerts" in vector and result["alerts"] != vector["alerts"]:
        found.append(("alerts", vector["alerts"], result["alerts"]))
    if "rules" in vector and result["rules"] != vector["rules"]:
        found.append(("rules", vector["rules"], result["rules"]))
    return found


# (a) right --------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("form", "vector"), CASES)
def test_the_plain_scorer_agrees_with_every_vector(form, vector):
    result = plain_scorer.score(form, vector["answers"])
    assert disagreements(form, vector, result) == []
    assert result["alerts"] == vector.get("alerts", [])
    assert result["rules"] == vector.get("rules", {})
    for scale, expected in vector["expect"].items():
        assert ("value" in expected) != ("reason" in expected), scale
        assert result["scales"][full_name(form, scale)]["reason"] == expected.get("reason")
        if "value" not in expected:
            assert {"lowest_possible", "highest_possible"} <= set(expected), scale


@pytest.mark.parametrize(("form", "vector"), CASES)
def test_a_vector_speaks_of_every_scale(form, vector):
    assert {full_name(form, scale) for scale in vector["expect"]} == set(plain_scorer.INSTRUMENTS[form].scales)


# (b), (c) wrong ---------------------------------------------------------------------------------------------------------

def ceas(instrument_id):
    form = form_of(instrument_id)
    parts = ("engagement", "action")
    engagement, action = (form.scales[n].items for n in parts)
    fillers = {"e3": "engagement", "e7": "engagement", "a3": "action"}

    def sets(*items_of_parts, **more):
        return with_form(with_scales(form, {part: {"items": items, **more} for part, items in zip(parts, items_of_parts, strict=True)}))

    def with_all(turned):
        return sets((*engagement, "e3", "e7"), (*action, "a3"), reversed=turned)

    def without(item):
        return sets(tuple(i for i in engagement if i != item), tuple(i for i in action if i != item))

    def needed(result, answers):
        given = dict(zip(form.items, answers, strict=True))
        for filler, scale in fillers.items():
            if given[filler] is None or not 1 <= given[filler] <= 10:
                result["scales"][scale]["value"] = result["scales"]["total"]["value"] = None
    return {
        **common(instrument_id),
        "all_13_items_summed": [with_all(())],
        "fillers_reversed_and_summed": [with_all(tuple(fillers))],
        "coding_0_to_9": [shifted(form, -1)],
        "mean_instead_of_sum": [other_method(form, "mean")],
        "dropped_by_wrong_number": [sets(("e1", "e2", "e3", "e5", "e6", "e7"), ("a1", "a2", "a3", "a5"))],   # 3, 7, 11, counted from 0
        **{f"filler_{i}_scored": [key(form, n, items=(*form.scales[n].items, i))] for i, n in fillers.items()},
        **{f"{i}_not_scored": [without(i)] for i in (*engagement, *action)},
        "action_numbered_from_9": [sets(engagement, ("a2", "a3", "a5"))],    # 1, 2, 4, 5 from place 9, counted from 0: one falls off
        "filler_needed": [after(with_form(form), needed)],
        "bounds_from_0": [bounds_with(form, 0, 10)],
    }


def phq_9():
    form = form_of("phq_9")
    right = with_form(form)

    def between(result, _):
        every = ["major_pattern", "other_pattern", "no_pattern"]
        found = result["rules"]["symptom_pattern"]
        result["rules"]["symptom_pattern"] = every[every.index(found[0]):every.index(found[-1]) + 1]

    rules = {"symptom_from_1": {"symptom_at": 1, "core_at": 1}, "symptom_from_3": {"symptom_at": 3, "core_at": 3},
             "core_from_1": {"core_at": 1}, "item_9_symptom_from_2": {"item_9_at": 2}, "core_not_required": {"core_needed": 0},
             "major_from_4": {"major": 4},
             "other_from_3": {"other": 3}, "other_from_1": {"other": 1}, "only_item_1_is_core": {"core": (1,)}}
    return {
        **common("phq_9"),
        **wrong_scorers.alert_mutants(form, "total", 10),
        **{n: [lambda answers, r=r: evaluate(form, *plain_scorer.read_sheet(form, answers), **r)] for n, r in rules.items()},
        "outcomes_as_interval": [after(right, between)],
        "coding_1_to_4": [shifted(form, 1)],
        "mean_instead_of_sum": [other_method(form, "mean")],
        "item_9_left_out": [key(form, "total", items=tuple(range(1, 9)))],
        "edges_one_too_low": [edges(form, [4, 9, 14, 19])],
        "edges_one_too_high": [edges(form, [6, 11, 16, 21])],
        "edges_exclusive": [edges(form, [6, 11, 16, 21])],      # a total above 5 is mild, and so on
        "item_9_imputed_as_0": [lambda answers: right([0 if i == 8 and a is None else a for i, a in enumerate(answers)])],
        "partial_sum": [wrong_scorers.partial_sum(form)],
        "bounds_lost": [wrong_scorers.bounds_lost(form)],
    }


def swemwbs():
    form = form_of("swemwbs")
    table = form.scales["total.metric"].table

    def converted(change):
        return key(form, "total.metric", table=wrong_scorers.Clamped(change))

    def from_prorated(result, answers):
        raw = with_form(form, at_least=1)(answers)["scales"]["total.raw"]["value"]
        result["scales"]["total.metric"]["value"] = None if raw is None else table[round(raw)]
    return {
        **common("swemwbs"),
        "coding_0_to_4": [shifted(form, -1)],
        "raw_sum_only": [converted({raw: raw for raw in table})],
        "table_off_by_one_row": [converted({raw: table[raw + k] for raw in table}) for k in (1, -1)],
        "table_29_is_25_99": [converted({**table, 29: Fraction("25.99")})],
        "every_item_reversed": [key(form, "total.raw", reversed=form.items)],
        "prorated_then_converted": [after(with_form(form), from_prorated)],
        "bounds_from_0": [bounds_with(form, 0, 5)],
    }


WRONG = {**wrong_scorers.WRONG, "phq_9": phq_9(), "swemwbs": swemwbs(), **{form: ceas(form) for form in FORMS if form.startswith("ceas_")}}


@pytest.mark.parametrize("form", FORMS)
def test_every_wrong_scorer_is_exposed(form):
    for name, scorers in WRONG[form].items():
        for number, wrong in enumerate(scorers):
            assert any(disagreements(form, vector, wrong(vector["answers"])) for vector in VECTORS[form]), (form, name, number)


@pytest.mark.parametrize(("form", "name"), [case for case in KILLS if case not in WITHOUT_A_WRONG_SCORER])
def test_a_vector_exposes_the_faults_that_it_names(form, name):
    naming = [vector for vector in VECTORS[form] if name in vector["kills"]]
    for number, wrong in enumerate(WRONG[form][name]):
        blind = [vector["id"] for vector in naming if not disagreements(form, vector, wrong(vector["answers"]))]
        assert blind == [], (form, name, number)


def test_every_name_has_a_wrong_scorer_or_is_listed():
    assert {case for case in KILLS if case[1] not in WRONG[case[0]]} == WITHOUT_A_WRONG_SCORER
    assert sorted(WRONG) == FORMS == sorted(plain_scorer.INSTRUMENTS)


# (d) complete -----------------------------------------------------------------------------------------------------------

def sheets(form):
    return [vector["answers"] for vector in VECTORS[form]]


def codes(form):
    return DOCUMENTS[form]["lowest_code"], DOCUMENTS[form]["highest_code"]


def forms_of_scales(form):
    """Every scale, or variant of one, with what it inherits from the scale above it."""
    for scale in DOCUMENTS[form]["scales"]:
        for variant in scale.get("variants", [{}]):
            yield scale["id"] + ("." + variant["id"] if variant else ""), {**scale, **variant}


def expected_of(form, scale):
    """The expectations of one scale, over all vectors (also where a vector names the scale without its variant)."""
    return [(vector, expected) for vector in VECTORS[form] for name, expected in vector["expect"].items() if full_name(form, name) == scale]


@pytest.mark.parametrize("form", FORMS)
def test_the_lowest_and_the_highest_answers(form):
    low, high = codes(form)
    places = len(sheets(form)[0])
    assert [low] * places in sheets(form)
    assert [high] * places in sheets(form)
    for name, scale in forms_of_scales(form):
        reached = {Fraction(expected["value"]) for _, expected in expected_of(form, name) if "value" in expected}
        assert set(scale["range"]) <= reached, name


@pytest.mark.parametrize("form", FORMS)
def test_each_reversed_item_alone(form):
    items = DOCUMENTS[form].get("item_ids") or list(range(1, DOCUMENTS[form].get("item_count", 0) + 1))
    turned = set()
    for _, scale in forms_of_scales(form):
        turned.update(scale.get("items", []) if scale.get("reversed") == "all" else scale.get("reversed", []))
    low, high = codes(form)
    for item in turned:
        assert [high if other == item else low for other in items] in sheets(form), item


@pytest.mark.parametrize("form", FORMS)
def test_a_blank_in_each_scale_and_nothing_but_blanks(form):
    assert [None] * len(sheets(form)[0]) in sheets(form)
    for name, _ in forms_of_scales(form):
        single = [v["id"] for v, e in expected_of(form, name) if e.get("reason") == "missing_items" and v["answers"].count(None) == 1]
        assert single, name
        assert any(e.get("missing_items") for _, e in expected_of(form, name)), name


@pytest.mark.parametrize("form", FORMS)
def test_illegal_answers_on_both_sides(form):
    low, high = codes(form)
    given = [answer for sheet in sheets(form) for answer in sheet if answer is not None]
    assert min(given) < low
    assert max(given) > high
    assert any(None in sheet and any(a is not None and not low <= a <= high for a in sheet) for sheet in sheets(form))


@pytest.mark.parametrize("form", [form for form in FORMS if any(s["metric"] == "raw_sum" for s in BANDS[form])])
def test_each_raw_band_edge_from_both_sides(form):
    for band_set in BANDS[form]:
        if band_set["metric"] != "raw_sum":
            continue
        for group in band_set["groups"]:
            starts = [(band["id"], band["from"]) for band in group["bands"]]
            wanted = {(edge, name) for name, edge in starts[1:]} | {(starts[i + 1][1] - 1, starts[i][0]) for i in range(len(starts) - 1)}
            for scale in group["scales"]:
                met = {(e["value"], e["bands"][band_set["id"]][0]) for _, e in expected_of(form, scale) if "value" in e}
                assert wanted <= met, (band_set["id"], scale, wanted - met)


@pytest.mark.parametrize("form", [form for form in FORMS if DOCUMENTS[form].get("alerts")])
def test_an_alert_on_a_partial_form(form):
    low, high = codes(form)
    for alert in DOCUMENTS[form]["alerts"]:
        for item in alert["items"]:
            states = {(v["answers"][item - 1] is None, None in v["answers"], a["state"]) for v in VECTORS[form] for a in v["alerts"]
                      if (a["id"], a["item"]) == (alert["id"], item)}
            assert (False, True, "fired") in states
            assert (True, True, "not_assessed") in states
            given = [(v["answers"][item - 1], {a["state"] for a in v["alerts"] if a["item"] == item}) for v in VECTORS[form]]
            assert min(answer for answer, found in given if "fired" in found) == alert["at_least"]
            assert (alert["at_least"] - 1, set()) in given
            assert any(answer is not None and not low <= answer <= high for answer, _ in given)
