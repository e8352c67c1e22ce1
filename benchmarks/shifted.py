#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How often `check` asks about shifted and turned answers: where there is nothing to find, and where there is.

    python benchmarks/shifted.py [TABLES]

Tables are random codes, or answers of the plain model in tests/python/shifting.py: one factor a scale with a loading, half of it shared.
`shift` moves the answers from a random item on by a column; `turned` are all reversed items of a form, recoded before.
"""

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests/python"))
import cftkit
from shifting import people, too_far

TABLES = int(sys.argv[1]) if len(sys.argv) > 1 else 200
FORMS = ("proqol_5", "fscrs", "scs_26", "ceas_self", "phq_9", "swemwbs")
ROWS = (100, 250, 1000)
LOADINGS = (0.4, 0.5, 0.6, 0.75)


def asked(form, answers, what):
    return [one for one in form.check(answers) if one.what == what]


def any_asked(form, answers):
    return any(one.what in ("shifted_answers", "turned_answers") for one in form.check(answers))


for id in FORMS:
    form = cftkit.instrument(id)
    generator = np.random.default_rng(1)
    places = {item.id: place for place, item in enumerate(form.items)}
    count, codes = len(form.items), (form.lowest_code, form.highest_code + 1)
    noise = sum(any_asked(form, generator.integers(*codes, (100, count))) for _ in range(TABLES))
    good = bad_columns = 0
    for seed in range(TABLES):
        answers = people(form, 150, LOADINGS[seed % 4], seed)
        good += any_asked(form, answers)
        answers[:, generator.choice(count, 2, replace=False)] = generator.integers(*codes, (150, 2))
        bad_columns += any_asked(form, answers)
    print(f"{id}: asked without need in {noise} of {TABLES} random tables, {good} of good ones, {bad_columns} with two bad columns")
    for loading in LOADINGS:
        line = []
        for rows in ROWS:
            found = near = 0
            for seed in range(TABLES // 4):
                first, step = int(generator.integers(0, count - 5)), 1 if seed % 2 else -1
                answers = people(form, rows, loading, seed)
                shifted = asked(form, too_far(answers, first, step, generator.permutation(answers[:, first])), "shifted_answers")
                found += bool(shifted)
                near += bool(shifted) and abs(places[shifted[0].item] - first) <= 1
            line.append(f"{rows} rows {4 * found / TABLES:4.0%} ({4 * near / TABLES:4.0%} within one item)")
        print(f"  shift, loading {loading}: " + ", ".join(line))
    mixed = [scale for scale in form.scales if len(scale.items) > len(scale.reversed)]
    reversed_items = sorted({places[item] for scale in mixed for item in scale.reversed})
    if reversed_items:
        line = []
        for loading in LOADINGS:
            found = 0
            for seed in range(TABLES // 4):
                answers = people(form, 250, loading, seed)
                answers[:, reversed_items] = sum(codes) - 1 - answers[:, reversed_items]
                found += bool(asked(form, answers, "turned_answers"))
            line.append(f"loading {loading} {4 * found / TABLES:4.0%}")
        print("  turned, 250 rows: " + ", ".join(line), flush=True)
