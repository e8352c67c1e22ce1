# SPDX-License-Identifier: Apache-2.0
"""Answers of invented people to a form, and the same a column too far or turned, for tests."""

import numpy as np


def people(form, rows, loading=0.65, seed=1, general=0.5):
    """Answers by a plain model: one factor a scale, and `general`, which all of them share; a row a person."""
    generator = np.random.default_rng(seed)
    common = generator.normal(size=rows)
    places = {item.id: place for place, item in enumerate(form.items)}
    answers = generator.normal(size=(rows, len(places)))
    taken = set()
    for scale in sorted((one for one in form.scales if one.method in ("sum", "mean")), key=lambda one: len(one.items)):
        if taken & set(scale.items):
            continue
        taken |= set(scale.items)
        factor = (1 if scale.better == "higher" else -1) * general * common + np.sqrt(1 - general**2) * generator.normal(size=rows)
        for item in scale.items:
            sign = -1 if item in scale.reversed else 1
            answers[:, places[item]] = sign * loading * factor + np.sqrt(1 - loading**2) * answers[:, places[item]]
    lowest, highest = form.lowest_code, form.highest_code
    return np.clip(np.round((lowest + highest) / 2 + answers * (highest - lowest) / 4), lowest, highest)


def too_far(answers, first, step, fill=np.nan):
    """From the item at place `first` on one column to the right (1) or to the left (-1); the column left over gets `fill`."""
    moved = answers.copy()
    if step == 1:
        moved[:, first + 1 :], moved[:, first] = answers[:, first:-1], fill
    else:
        moved[:, first:-1], moved[:, -1] = answers[:, first + 1 :], fill
    return moved
