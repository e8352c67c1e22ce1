# SPDX-License-Identifier: Apache-2.0
"""Scores a ProQOL 5 sheet on which item 4 is blank, and a PHQ-9 that was broken off."""

import cftkit

proqol_5 = cftkit.instrument("proqol_5")
phq_9 = cftkit.instrument("phq_9")


def show(score):
    """One line a scale. Whether or not there is a value, it is known what is still possible."""
    text = f"{score.value:g}{' (filled in)' if score.is_filled_in else ''}" if score.is_scored else f"not scored ({score.reason})"
    bands = " ".join(band.id for band in score.bands())
    missing = f", missing items {' '.join(str(item) for item in score.missing_items)}" if score.missing_items else ""
    print(f"{score.instrument} {score.scale}: {text}, {score.items_used} of {score.items} items, "
          f"possible {score.lowest_possible:g} to {score.highest_possible:g}, bands {bands}{missing}")


# Answers in the order in which the items are asked: a code, None, or the name of an absence.
quality_of_life = [4, 2, 4, None, 2, 4, 3, 4, 2, 4, 2, 4, 1, 2, 3,
                   4, 2, 5, 4, 4, 4, 4, 2, 4, 1, 4, 4, 2, 3, 4]
for score in proqol_5.score(quality_of_life):
    show(score)

# Filling in is your choice, never the default, and the score says that it happened.
show(proqol_5.score(quality_of_life, missing_rule=cftkit.prorate(8))["burnout"])

# Broken off after four answers. There is no total, but item 9 asks for a human being.
scores = phq_9.score([2, 1, None, None, 1, None, None, None, 1])
show(scores["total"])
for alert in scores.alerts:
    print(f"alert {alert.id}: item {alert.item} was answered {alert.answer}, message {alert.message_id}")

# Item 9 left out: no alert, and not "no" either.
nothing_said = phq_9.score([0, 0, 0, 0, 0, 0, 0, 0, None])
print(f"alerts {len(nothing_said.alerts)}, not assessed {len(nothing_said.alerts.not_assessed)}")
