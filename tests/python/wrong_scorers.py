# SPDX-License-Identifier: Apache-2.0
"""Wrong scorers: the faults of public programs, and small mutants of a right one, in plain Python.

WRONG[instrument id][name of the fault] is a list of functions from an answer sheet to a result shaped like that of
plain_scorer.score: ways to make that mistake. The names are those under `kills` in vectors.json; the shorter forms stand in the test.
"""

from dataclasses import replace
from itertools import permutations
from unittest.mock import patch

import plain_scorer
from plain_scorer import INSTRUMENTS, SCS_REVERSED_FOR_TOTAL, Alert, Items, possible, read_sheet


class Clamped(dict):
    """A conversion table that answers for impossible sums too, with its nearest row."""

    def __missing__(self, raw):
        return self[min(max(raw, min(self)), max(self))]


def pattern(codes, core=(1, 2), core_at=2, symptom_at=2, item_9_at=1, major=5, other=2, core_needed=1):
    """PHQ-9: all outcomes still open. Counts are carried along as pairs (core, symptoms), item by item."""
    reached = {(0, 0)}
    for item in range(1, 10):
        options = [codes[item]] if item in codes else [0, 1, 2, 3]
        reached = {(c + (item in core and code >= core_at), s + (code >= (item_9_at if item == 9 else symptom_at)))
                   for c, s in reached for code in options}
    found = {"major_pattern" if c >= core_needed and s >= major else "other_pattern" if c >= core_needed and s >= other else "no_pattern"
             for c, s in reached}
    return [outcome for outcome in ("major_pattern", "other_pattern", "no_pattern") if outcome in found]


def evaluate(form, codes, absent=None, illegal=(), at_least=None, **rule):
    """plain_scorer.score of a sheet that was read already, rightly or wrongly."""
    sheet = (codes, absent or {}, set(illegal))
    with (patch.dict(INSTRUMENTS, {"wrong": form}), patch.object(plain_scorer, "read_sheet", lambda *_: sheet),
          patch.object(plain_scorer, "possible_outcomes", lambda *_: pattern(codes, **rule))):
        return plain_scorer.score("wrong", [], "complete" if at_least is None else ("prorate", at_least))


def form_of(instrument_id):
    form = INSTRUMENTS[instrument_id]
    return replace(form, scales={n: replace(s, table=Clamped(s.table)) if hasattr(s, "table") else s for n, s in form.scales.items()})


def with_form(form, **rule):
    return lambda answers: evaluate(form, *read_sheet(form, answers), **rule)


def with_scales(form, changes):
    return replace(form, scales={n: (replace(s, **changes[n]) if isinstance(changes[n], dict) else changes[n]) if n in changes else s
                                 for n, s in form.scales.items()})


def edges(form, starts):
    (set_id, (names, bands)), = form.bands.items()
    begins, end = [bands[0][1], *starts], bands[-1][2]
    moved = tuple((band[0], begin, after_it - 1) for band, begin, after_it in zip(bands, begins, [*starts, end + 1], strict=True))
    return with_form(replace(form, bands={set_id: (names, moved)}))


def after(right, change):
    """Scores as `right` does, then spoils the result: change(result, answers)."""
    def wrong(answers):
        result = right(answers)
        change(result, answers)
        return result
    return wrong


def copied(form, to, source):
    return after(with_form(form), lambda r, _: r["scales"].update({to: r["scales"][source]}))


def filled_with(form, number):
    def wrong(answers):
        codes, _, _ = read_sheet(form, answers)
        return evaluate(form, {item: codes.get(item, number) for item in form.items})
    return wrong


def partial_sum(form):
    def wrong(answers):
        codes, _, _ = read_sheet(form, answers)
        return evaluate(with_scales(form, {n: {"items": tuple(i for i in s.items if i in codes)} for n, s in form.scales.items()}), codes)
    return wrong


def illegal_accepted(form, change=lambda code: code):
    def wrong(answers):
        codes, absent, illegal = read_sheet(form, answers)
        given = dict(zip(form.items, answers, strict=True))
        return evaluate(form, {**codes, **{item: change(given[item]) for item in illegal}}, absent)
    return wrong


def named_blank_first(form):
    def change(result, answers):
        given = dict(zip(form.items, answers, strict=True))
        for scale in result["scales"].values():
            if scale["reason"] == "illegal_answers" and None in [given[item] for item in scale["missing_items"]]:
                scale["reason"] = "missing_items"
    return after(with_form(form), change)


def shifted(form, by):
    """Codes taken to begin `by` higher, in the answers as in the reversal."""
    other = replace(form, lowest_code=form.lowest_code + by, highest_code=form.highest_code + by)
    return lambda answers: with_form(other)([a + by if isinstance(a, int) else a for a in answers])


def bounds_with(form, low, high):
    """Bounds as if an open item could be low to high."""
    wide = replace(form, lowest_code=low, highest_code=high)

    def change(result, answers):
        spoilt = evaluate(wide, *read_sheet(form, answers))
        for name, scale in result["scales"].items():
            scale.update({k: spoilt["scales"][name][k] for k in ("lowest_possible", "highest_possible", "bands")})
    return after(with_form(form), change)


def bounds_lost(form):
    """Where there is no value, the bounds are those of an empty sheet."""
    def change(result, answers):
        for name, scale in result["scales"].items():
            if scale["value"] is None:
                scale["lowest_possible"], scale["highest_possible"] = possible(form, name, {})
    return after(with_form(form), change)


def other_method(form, method):
    return with_form(with_scales(form, {n: {"method": method} for n, s in form.scales.items() if isinstance(s, Items)}))


def renamed(form, sources):
    return with_form(with_scales(form, {name: form.scales[source] for name, source in sources.items()}))


def moved(form, place):
    """Item i reads the answer that stands at place(i), both counted from 1."""
    return lambda answers: with_form(form)([answers[place(i) - 1] for i in range(1, len(form.items) + 1)])


def turned_by(form, turn, score=None):
    def wrong(answers):
        with patch.object(plain_scorer, "turned", lambda _, scale, item, code: turn(code) if item in scale.reversed else code):
            return (score or with_form(form))(answers)
    return wrong


def key(form, name, **changes):
    return with_form(with_scales(form, {name: changes}))


def not_reversed(form, item):
    return with_form(with_scales(form, {n: {"reversed": tuple(i for i in s.reversed if i != item)}
                                        for n, s in form.scales.items() if isinstance(s, Items)}))


def alerts(form, change):
    return after(with_form(form), lambda r, answers: r.update(alerts=change(r["alerts"], r, answers)))


def alert_mutants(form, scale, high):
    """Of an alert on item 9, from 1. `scale` holds item 9; from `high` on it is a high score."""
    alert = form.alerts[0]
    fired = [{"id": alert.id, "item": alert.item, "state": "fired"}]

    def is_high(result):
        return (result["scales"][scale]["value"] or 0) >= high
    return {
        "alert_from_2": [with_form(replace(form, alerts=(Alert(alert.id, alert.item, 2),)))],
        "alert_only_with_high_total": [alerts(form, lambda found, r, _: found if is_high(r) else [])],
        "alert_needs_complete_form": [alerts(form, lambda found, _, answers: [] if None in answers else found)],
        "alert_blank_is_no": [alerts(form, lambda found, _r, _a: [a for a in found if a["state"] == "fired"])],
        "alert_on_illegal": [alerts(form, lambda found, _, answers: fired if (answers[8] or 0) >= 1 else found)],
        "alert_from_total": [alerts(form, lambda _f, r, _a: fired if is_high(r) else [])],
    }


def common(instrument_id):
    form = form_of(instrument_id)
    return {
        "blank_is_0": [filled_with(form, 0)],
        "mean_of_answered": [with_form(form, at_least=1)],
        "illegal_accepted": [illegal_accepted(form)],
        "illegal_clamped": [illegal_accepted(form, lambda code: min(max(code, form.lowest_code), form.highest_code))],
        "blank_before_illegal": [named_blank_first(form)],
    }


def proqol_5():
    form = form_of("proqol_5")
    names = list(form.scales)
    burnout = form.scales["burnout"]
    dashboard = with_scales(form, {"burnout": {"items": (1, 4, 8, 10, 15, 17, 19, 21, 26, 27), "reversed": (1, 15, 17, 19)}})
    return {
        **common("proqol_5"),
        "no_reversal": [key(form, "burnout", reversed=())],
        "reversal_4_minus_x": [turned_by(form, lambda code: 4 - code)],
        "coding_0_to_4": [shifted(form, -1), with_form(replace(form, lowest_code=0, highest_code=4))],
        "ctac_dashboard_burnout": [with_form(dashboard), filled_with(dashboard, 1)],
        "every_item_reversed": [with_form(with_scales(form, {n: {"reversed": form.scales[n].items} for n in names[1:]}))],
        "t_cuts_on_raw": [edges(form, [43, 57])],
        "mean_instead_of_sum": [other_method(form, "mean")],
        **{f"item_{i}_not_reversed": [not_reversed(form, i)] for i in burnout.reversed},
        "item_5_reversed": [key(form, "secondary_traumatic_stress", reversed=(5,))],
        "item_19_reversed": [key(form, "burnout", reversed=(*burnout.reversed, 19))],
        "texts_shifted_from_item_14": [moved(form, lambda i: i if i < 14 else 10 if i == 14 else i - 1)],
        "item_27_for_29": [key(form, "burnout", items=(*burnout.items[:-1], 27))],
        "low_to_below_22": [edges(form, [22, 42])],
        "low_to_23": [edges(form, [24, 42])],
        "high_from_41": [edges(form, [23, 41])],
        "high_above_42": [edges(form, [23, 43])],
        "scales_mixed_up": [renamed(form, dict(zip(names, names[k:] + names[:k], strict=True))) for k in (1, 2)],
        "blank_is_1": [filled_with(form, 1)],
        "blank_is_3": [filled_with(form, 3)],
        "na_rm_sums": [partial_sum(form)],
        "range_0_to_50": [bounds_with(form, 0, 5)],
    }


def fscrs():
    form = form_of("fscrs")
    names = ["inadequate_self", "hated_self", "reassured_self"]
    inadequate, hated, reassured = (form.scales[n] for n in names)

    def taken_off(result, _):
        scales = result["scales"]
        if None not in (scales["self_criticism"]["value"], scales["reassured_self"]["value"]):
            scales["self_criticism"]["value"] -= scales["reassured_self"]["value"]

    def at_most_16(result, _):
        found = result["scales"]["hated_self"]
        found.update({k: min(found[k], 16) for k in ("value", "highest_possible") if found[k] is not None})

    def all_but_one(answers):
        result = with_form(form)(answers)
        for n in names:
            result["scales"][n] = with_form(form, at_least=len(form.scales[n].items) - 1)(answers)["scales"][n]
        parts = [result["scales"][n]["value"] for n in names[:2]]
        result["scales"]["self_criticism"]["value"] = None if None in parts else sum(parts)
        return result
    return {
        **common("fscrs"),
        "coding_1_to_5": [shifted(form, 1)],
        "reassured_reversed_into_total": [with_form(with_scales(form, {
            "self_criticism": Items("sum", inadequate.items + hated.items + reassured.items, reassured.items)}))],
        "hated_self_maximum_16": [after(with_form(form), at_most_16)],
        "mean_instead_of_sum": [other_method(form, "mean")],
        "reassured_taken_off": [after(with_form(form), taken_off)],
        **alert_mutants(form, "self_criticism", 28),
        "alert_from_scale": alert_mutants(form, "hated_self", 1)["alert_from_total"],
        "scales_mixed_up": [renamed(form, dict(zip(names, names[k:] + names[:k], strict=True))) for k in (1, 2)],
        "key_shifted_by_one": [moved(form, lambda i: i % 22 + 1), moved(form, lambda i: (i - 2) % 22 + 1)],
        "one_missing_allowed": [all_but_one],
        "bounds_lost": [bounds_lost(form)],
    }


def scs_26():
    form = form_of("scs_26")
    raw_parts = tuple(part.replace("aligned", "raw") for part in form.scales["total.mean_of_means"].scales)
    negative = ("self_judgment.raw", "isolation.raw", "over_identification.raw")
    listed = ("self_kindness", negative[0], "common_humanity", negative[1], "mindfulness", negative[2])
    by_scale = [i for n in listed for i in form.scales[n].items]

    def bounds_not_turned(result, answers):
        plain = with_scales(form, {n: {"reversed": ()} for n, s in form.scales.items() if isinstance(s, Items)})
        spoilt = with_form(plain)(answers)["scales"]
        for name, scale in result["scales"].items():
            scale.update({k: spoilt[name][k] for k in ("lowest_possible", "highest_possible")})

    def six_for_blank(result, answers):
        spoilt = filled_with(form, 0)(answers)["scales"]
        for name, scale in form.scales.items():
            if set(result["scales"][name]["missing_items"]) & set(getattr(scale, "reversed", ())):
                result["scales"][name] = spoilt[name]
    return {
        **common("scs_26"),
        "negative_not_reversed_in_total": [with_form(with_scales(form, {
            t: {"reversed": ()} if isinstance(form.scales[t], Items) else {"scales": raw_parts} for t in form.scales if "total" in t}))],
        "negative_scales_reversed_by_default": [renamed(form, {n: n.replace("raw", "aligned") for n in negative})],
        **{f"{b}_for_{a}": [copied(form, f"total.{a}", f"total.{b}")] for a, b in [
            ("sum_items", "sum_of_means"), ("sum_of_means", "mean_of_items"), *permutations(("mean_of_items", "mean_of_means"))]},
        "abs_x_minus_5": [turned_by(form, lambda code: abs(code - 5))],
        "abs_x_minus_6": [turned_by(form, lambda code: abs(code - 6), illegal_accepted(form))],
        **{f"item_{i}_not_reversed": [not_reversed(form, i)] for i in SCS_REVERSED_FOR_TOTAL},
        "items_numbered_by_scale": [moved(form, lambda i: by_scale.index(i) + 1), moved(form, lambda i: by_scale[i - 1])],
        "sum_instead_of_mean": [other_method(form, "sum")],
        "bounds_not_turned": [after(with_form(form), bounds_not_turned)],
        "blank_reversed_is_6": [after(with_form(form), six_for_blank)],
        "bounds_from_0": [bounds_with(form, 0, 5)],
    }


WRONG = {"proqol_5": proqol_5(), "fscrs": fscrs(), "scs_26": scs_26()}
