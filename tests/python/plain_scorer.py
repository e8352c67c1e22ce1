"""A plain scorer of eight questionnaires: an oracle to compare cftkit with.

Written from the fact sheets (proqol.md, cft_scales.md, outcome_scales.md) without knowledge of the C++: no header,
no data file and no test of the library was read. The keys below were typed from the prose of those sheets, and the
method is not the library's: there are no weights, offsets or divisors here. A scale is scored as a manual says it -
turn the reversed answers round, then add or average - and what is still possible is found by filling in the answers
that are missing. All values are exact (`fractions.Fraction`). Slow on purpose; standard library only.

    score("phq_9", [0, 1, 2, None, 0, 0, 1, 0, "refused"])
    score("scs_26", sheet, missing_rule=("prorate", 4))

An answer is a code (an int), None or "blank", or another kind of absence. A code out of range, however large, is
illegal: it is no answer, it widens the bounds as a blank does, and no rule ever fills it in.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import product

ABSENCES = ("blank", "skipped", "refused", "not_shown", "not_applicable")   # None means "blank"


# ---------------------------------------------------------------------------------------------------------------------
# What a scale, a rule, an alert, an instrument is


@dataclass(frozen=True)
class Items:
    """The sum or the mean of items, some of them turned round first."""

    method: str                  # "sum" or "mean"
    items: tuple
    reversed: tuple = ()


@dataclass(frozen=True)
class Parts:
    """The sum or the mean of other scales, named as they are in the instrument."""

    method: str                  # "sum" or "mean"
    scales: tuple


@dataclass(frozen=True)
class Converted:
    """Another scale's whole-number value, looked up in a published table."""

    scale: str
    table: dict


@dataclass(frozen=True)
class Alert:
    id: str
    item: object
    at_least: int


@dataclass(frozen=True)
class Instrument:
    items: tuple                 # in the order in which they are asked
    lowest_code: int
    highest_code: int
    scales: dict                 # name -> Items, Parts or Converted
    bands: dict                  # set id -> (names of scales, ((band id, lowest, highest), ...) in ascending order)
    rules: dict                  # rule id -> (outcomes in order, function(codes by item) -> outcome)
    alerts: tuple = ()


def numbered(count):
    return tuple(range(1, count + 1))


# ---------------------------------------------------------------------------------------------------------------------
# ProQOL 5 (proqol.md 1.1 to 1.3): 30 items, 1 to 5, three sums of ten; 1, 4, 15, 17, 29 reversed, all in burnout.

PROQOL_SCALES = {
    "compassion_satisfaction": Items("sum", (3, 6, 12, 16, 18, 20, 22, 24, 27, 30)),
    "burnout": Items("sum", (1, 4, 8, 10, 15, 17, 19, 21, 26, 29), reversed=(1, 4, 15, 17, 29)),
    "secondary_traumatic_stress": Items("sum", (2, 5, 7, 9, 11, 13, 14, 23, 25, 28)),
}

PROQOL_5 = Instrument(
    items=numbered(30), lowest_code=1, highest_code=5,
    scales=PROQOL_SCALES,
    bands={"stamm_selfscore_raw_22_42": (
        tuple(PROQOL_SCALES), (("low", 10, 22), ("average", 23, 41), ("high", 42, 50)))},
    rules={},
)

# ---------------------------------------------------------------------------------------------------------------------
# FSCRS (cft_scales.md 2.4): 22 items, 0 to 4, three sums, nothing reversed; self-criticism is inadequate plus hated
# self; item 9 is a self-harm item, any answer above 0 raises the alert.

FSCRS = Instrument(
    items=numbered(22), lowest_code=0, highest_code=4,
    scales={
        "inadequate_self": Items("sum", (1, 2, 4, 6, 7, 14, 17, 18, 20)),
        "hated_self": Items("sum", (9, 10, 12, 15, 22)),
        "reassured_self": Items("sum", (3, 5, 8, 11, 13, 16, 19, 21)),
        "self_criticism": Parts("sum", ("inadequate_self", "hated_self")),
    },
    bands={}, rules={},
    alerts=(Alert("self_harm", 9, at_least=1),),
)

# ---------------------------------------------------------------------------------------------------------------------
# SCS, 26 items (cft_scales.md 2.1): 1 to 5, six subscale means; the three negative subscales raw (as answered) or
# aligned (every item turned); four totals that are in use and must not be mixed.

SCS_SELF_KINDNESS = (5, 12, 19, 23, 26)
SCS_SELF_JUDGMENT = (1, 8, 11, 16, 21)
SCS_COMMON_HUMANITY = (3, 7, 10, 15)
SCS_ISOLATION = (4, 13, 18, 25)
SCS_MINDFULNESS = (9, 14, 17, 22)
SCS_OVER_IDENTIFICATION = (2, 6, 20, 24)
SCS_REVERSED_FOR_TOTAL = (1, 2, 4, 6, 8, 11, 13, 16, 18, 20, 21, 24, 25)
SCS_SIX = ("self_kindness", "common_humanity", "mindfulness",
           "self_judgment.aligned", "isolation.aligned", "over_identification.aligned")

SCS_26 = Instrument(
    items=numbered(26), lowest_code=1, highest_code=5,
    scales={
        "self_kindness": Items("mean", SCS_SELF_KINDNESS),
        "common_humanity": Items("mean", SCS_COMMON_HUMANITY),
        "mindfulness": Items("mean", SCS_MINDFULNESS),
        "self_judgment.raw": Items("mean", SCS_SELF_JUDGMENT),
        "self_judgment.aligned": Items("mean", SCS_SELF_JUDGMENT, reversed=SCS_SELF_JUDGMENT),
        "isolation.raw": Items("mean", SCS_ISOLATION),
        "isolation.aligned": Items("mean", SCS_ISOLATION, reversed=SCS_ISOLATION),
        "over_identification.raw": Items("mean", SCS_OVER_IDENTIFICATION),
        "over_identification.aligned": Items("mean", SCS_OVER_IDENTIFICATION, reversed=SCS_OVER_IDENTIFICATION),
        "total.mean_of_items": Items("mean", numbered(26), reversed=SCS_REVERSED_FOR_TOTAL),
        "total.mean_of_means": Parts("mean", SCS_SIX),
        "total.sum_of_means": Parts("sum", SCS_SIX),
        "total.sum_items": Items("sum", numbered(26), reversed=SCS_REVERSED_FOR_TOTAL),
    },
    bands={}, rules={},
)

# ---------------------------------------------------------------------------------------------------------------------
# CEAS (cft_scales.md 2.5): three forms alike, 13 items, 1 to 10; engagement items 3 and 7 and action item 3 are asked
# but not scored, neither as they stand nor reversed.

CEAS = Instrument(
    items=("e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "a1", "a2", "a3", "a4", "a5"),
    lowest_code=1, highest_code=10,
    scales={
        "engagement": Items("sum", ("e1", "e2", "e4", "e5", "e6", "e8")),
        "action": Items("sum", ("a1", "a2", "a4", "a5")),
        "total": Parts("sum", ("engagement", "action")),
    },
    bands={}, rules={},
)

# ---------------------------------------------------------------------------------------------------------------------
# PHQ-9 (outcome_scales.md 3.1 and 4): 9 items, 0 to 3, one sum; a symptom counts from 2, item 9 from 1; the core
# symptoms are items 1 and 2. Major: at least one core and at least five symptoms; other: one core and two to four.


def phq_9_pattern(codes):
    def counts(item):
        return codes[item] >= (1 if item == 9 else 2)

    core = counts(1) or counts(2)
    symptoms = sum(counts(item) for item in numbered(9))
    if core and symptoms >= 5:
        return "major_pattern"
    if core and symptoms >= 2:
        return "other_pattern"
    return "no_pattern"


PHQ_9 = Instrument(
    items=numbered(9), lowest_code=0, highest_code=3,
    scales={"total": Items("sum", numbered(9))},
    bands={"kroenke_2001": (("total",), (
        ("minimal", 0, 4), ("mild", 5, 9), ("moderate", 10, 14), ("moderately_severe", 15, 19), ("severe", 20, 27)))},
    rules={"symptom_pattern": (("major_pattern", "other_pattern", "no_pattern"), phq_9_pattern)},
    alerts=(Alert("death_or_self_harm", 9, at_least=1),),
)

# ---------------------------------------------------------------------------------------------------------------------
# SWEMWBS (outcome_scales.md 3.8 and 5.5): 7 items, 1 to 5, sum 7 to 35, then the metric table.

SWEMWBS_METRIC = {
    7: "7.00", 8: "9.51", 9: "11.25", 10: "12.40", 11: "13.33", 12: "14.08", 13: "14.75", 14: "15.32", 15: "15.84",
    16: "16.36", 17: "16.88", 18: "17.43", 19: "17.98", 20: "18.59", 21: "19.25", 22: "19.98", 23: "20.73",
    24: "21.54", 25: "22.35", 26: "23.21", 27: "24.11", 28: "25.03", 29: "26.02", 30: "27.03", 31: "28.13",
    32: "29.31", 33: "30.70", 34: "32.55", 35: "35.00",
}

SWEMWBS = Instrument(
    items=numbered(7), lowest_code=1, highest_code=5,
    scales={
        "total.raw": Items("sum", numbered(7)),
        "total.metric": Converted("total.raw", {raw: Fraction(text) for raw, text in SWEMWBS_METRIC.items()}),
    },
    bands={}, rules={},
)

INSTRUMENTS = {
    "proqol_5": PROQOL_5,
    "fscrs": FSCRS,
    "scs_26": SCS_26,
    "ceas_self": CEAS,
    "ceas_to_others": CEAS,
    "ceas_from_others": CEAS,
    "phq_9": PHQ_9,
    "swemwbs": SWEMWBS,
}


# ---------------------------------------------------------------------------------------------------------------------
# Reading the sheet


def read_sheet(form, answers):
    """-> (codes: item -> legal code, absent: item -> kind of absence, illegal: set of items)"""
    if len(answers) != len(form.items):
        raise ValueError(f"{len(form.items)} answers expected, {len(answers)} given")
    codes, absent, illegal = {}, {}, set()
    for item, answer in zip(form.items, answers):
        if answer is None:
            absent[item] = "blank"
        elif isinstance(answer, str):
            if answer not in ABSENCES:
                raise ValueError(f"item {item}: unknown kind of absence {answer!r}")
            absent[item] = answer
        elif isinstance(answer, bool) or not isinstance(answer, int):
            raise TypeError(f"item {item}: {answer!r} is neither a whole number nor an absence")
        elif form.lowest_code <= answer <= form.highest_code:
            codes[item] = answer
        else:
            illegal.add(item)
    return codes, absent, illegal


def read_missing_rule(missing_rule):
    """-> None for complete-only, or the number of answers that a scale of items must have to be filled."""
    if missing_rule == "complete":
        return None
    kind, at_least = missing_rule
    if kind != "prorate" or isinstance(at_least, bool) or not isinstance(at_least, int) or at_least < 1:
        raise ValueError(f"unknown missing rule {missing_rule!r}")
    return at_least


# ---------------------------------------------------------------------------------------------------------------------
# Scoring


def items_of(form, name):
    """The items of a scale, in asking order; those of a scale of scales are the items of its parts."""
    scale = form.scales[name]
    if isinstance(scale, Items):
        found = set(scale.items)
    elif isinstance(scale, Parts):
        found = set().union(*(items_of(form, part) for part in scale.scales))
    else:
        found = set(items_of(form, scale.scale))
    return [item for item in form.items if item in found]


def turned(form, scale, item, code):
    return form.lowest_code + form.highest_code - code if item in scale.reversed else code


def combined(method, numbers):
    total = sum(numbers, Fraction(0))
    return total if method == "sum" else total / len(numbers)


def value_of(form, name, codes, unfillable, at_least):
    """The scale's value and whether something was filled in; (None, False) where there is no value.

    codes: the legal answers; unfillable: the items answered illegally; at_least: as of read_missing_rule."""
    scale = form.scales[name]
    if isinstance(scale, Items):
        answered = [Fraction(turned(form, scale, item, codes[item])) for item in scale.items if item in codes]
        if len(answered) == len(scale.items):
            return combined(scale.method, answered), False
        if at_least is None or len(answered) < at_least or unfillable.intersection(scale.items):
            return None, False
        mean = combined("mean", answered)
        return (mean * len(scale.items) if scale.method == "sum" else mean), True
    if isinstance(scale, Parts):
        parts = [value_of(form, part, codes, unfillable, at_least) for part in scale.scales]
        if any(value is None for value, _ in parts):
            return None, False
        return combined(scale.method, [value for value, _ in parts]), any(filled for _, filled in parts)
    raw, _ = value_of(form, scale.scale, codes, unfillable, None)     # nothing is looked up from a filled sum
    return (None if raw is None else scale.table[int(raw)]), False


def possible(form, name, codes):
    """The lowest and the highest value that the scale can have, whatever the legal codes of the other items are."""
    scale = form.scales[name]
    if isinstance(scale, Items):
        legal = range(form.lowest_code, form.highest_code + 1)
        ways = [[Fraction(turned(form, scale, item, code)) for code in ([codes[item]] if item in codes else legal)]
                for item in scale.items]
        return combined(scale.method, [min(w) for w in ways]), combined(scale.method, [max(w) for w in ways])
    if isinstance(scale, Parts):     # no two parts share an item (asserted below), so each part is free of the others
        parts = [possible(form, part, codes) for part in scale.scales]
        return combined(scale.method, [p[0] for p in parts]), combined(scale.method, [p[1] for p in parts])
    low, high = possible(form, scale.scale, codes)
    reachable = [scale.table[raw] for raw in range(int(low), int(high) + 1)]
    return min(reachable), max(reachable)


def reason_for_no_value(items, absent, illegal):
    if any(item in illegal for item in items):
        return "illegal_answers"
    if all(absent[item] == "not_shown" for item in items if item in absent):
        return "not_shown"
    return "missing_items"


def possible_outcomes(form, rule_id, codes):
    """Every completion of the sheet is tried; codes that stand on the same side of every threshold give the same
    outcome, so of the codes of a missing item only 0, 1 and 2 are needed (2 and 3 both count, everywhere)."""
    outcomes, decide = form.rules[rule_id]
    assert form is PHQ_9                                              # the only form with a rule
    found = set()
    for completion in product(*([codes[item]] if item in codes else (0, 1, 2) if item == 9 else (0, 2)
                                for item in form.items)):
        found.add(decide(dict(zip(form.items, completion))))
    return [outcome for outcome in outcomes if outcome in found]


def score(instrument_id, answers, missing_rule="complete"):
    form = INSTRUMENTS[instrument_id]
    codes, absent, illegal = read_sheet(form, answers)
    at_least = read_missing_rule(missing_rule)

    scales = {}
    for name in form.scales:
        items = items_of(form, name)
        value, filled = value_of(form, name, codes, illegal, at_least)
        low, high = possible(form, name, codes)
        scales[name] = {
            "value": value,
            "reason": None if value is not None else reason_for_no_value(items, absent, illegal),
            "lowest_possible": low,
            "highest_possible": high,
            "items_used": sum(item in codes for item in items),
            "items": len(items),
            "missing_items": [item for item in items if item not in codes],
            "is_filled_in": filled,
            "bands": {set_id: [band for band, begin, end in bands if begin <= high and low <= end]
                      for set_id, (names, bands) in form.bands.items() if name in names},
        }

    alerts = []
    for alert in form.alerts:
        if alert.item not in codes:
            alerts.append({"id": alert.id, "item": alert.item, "state": "not_assessed"})
        elif codes[alert.item] >= alert.at_least:
            alerts.append({"id": alert.id, "item": alert.item, "state": "fired"})

    return {"scales": scales, "alerts": alerts,
            "rules": {rule_id: possible_outcomes(form, rule_id, codes) for rule_id in form.rules}}


# ---------------------------------------------------------------------------------------------------------------------
# Sheets to compare with


def random_sheet(instrument_id, rng, p_absent=0.1, p_illegal=0.03):
    """A sheet drawn with rng (random.Random). Each sheet leans its own way, so that the ends of a scale are met too;
    on one sheet in four all that is absent was not shown. Illegal codes are near misses, the usual placeholders of data
    files, and numbers that would be legal if somebody cut them to 8, 16 or 32 bits."""
    form = INSTRUMENTS[instrument_id]
    legal = list(range(form.lowest_code, form.highest_code + 1))
    lean = [rng.random() ** 3 + 0.01 for _ in legal]
    kinds = ["not_shown"] if rng.random() < 0.25 else [None, *ABSENCES]
    low, high = form.lowest_code, form.highest_code
    wrong = [low - 1, high + 1, high + 2, -1, -9, 99, 127, -128, 255, 999, -999, 32767, -32768, 2**31 - 1, -2**31,
             256 + low, 256 + high, 65536 + high, 2**32 + low, 2**32 + high]
    wrong = [code for code in wrong if not low <= code <= high]
    sheet = []
    for _ in form.items:
        chance = rng.random()
        if chance < p_absent:
            sheet.append(rng.choice(kinds))
        elif chance < p_absent + p_illegal:
            sheet.append(rng.choice(wrong))
        else:
            sheet.append(rng.choices(legal, weights=lean)[0])
    return sheet


# ---------------------------------------------------------------------------------------------------------------------
# Slips of the pen: what must hold of the keys above


def check_keys():
    for instrument_id, form in INSTRUMENTS.items():
        for name, scale in form.scales.items():
            if isinstance(scale, Items):
                assert len(set(scale.items)) == len(scale.items), (instrument_id, name)
                assert set(scale.items) <= set(form.items), (instrument_id, name)
                assert set(scale.reversed) <= set(scale.items), (instrument_id, name)
            if isinstance(scale, Parts):
                in_parts = [item for part in scale.scales for item in items_of(form, part)]
                assert len(set(in_parts)) == len(in_parts), (instrument_id, name)

    def partition(form, names):
        return sorted(item for name in names for item in form.scales[name].items) == sorted(form.items)

    assert partition(PROQOL_5, PROQOL_SCALES)
    assert partition(FSCRS, ("inadequate_self", "hated_self", "reassured_self"))
    assert partition(SCS_26, SCS_SIX)
    assert sorted(SCS_REVERSED_FOR_TOTAL) == sorted(SCS_SELF_JUDGMENT + SCS_ISOLATION + SCS_OVER_IDENTIFICATION)
    metric = SWEMWBS.scales["total.metric"].table
    assert list(metric) == list(range(7, 36)) and sorted(set(metric.values())) == list(metric.values())


check_keys()
