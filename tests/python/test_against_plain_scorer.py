# SPDX-License-Identifier: Apache-2.0
"""cftkit agrees with a scorer in plain Python that was written from the fact sheets by someone who had not read the C++."""

import random
from fractions import Fraction

import pytest

import cftkit
import plain_scorer

SHEETS = 2000


def number(value):
    """A Fraction as the nearest float, which is what one division of whole numbers gives."""
    return None if value is None else float(Fraction(value))


def compare(instrument_id, sheet, expected, scores):
    for name, wanted in expected["scales"].items():
        score = scores[name]
        context = (instrument_id, name, sheet)
        assert score.value == number(wanted["value"]), context
        assert score.reason == wanted["reason"], context
        assert score.is_scored == (wanted["value"] is not None), context
        assert score.lowest_possible == number(wanted["lowest_possible"]), context
        assert score.highest_possible == number(wanted["highest_possible"]), context
        assert score.items_used == wanted["items_used"], context
        assert score.items == wanted["items"], context
        assert score.missing_items == [str(item) for item in wanted["missing_items"]], context
        assert score.is_filled_in == wanted["is_filled_in"], context
        for set_id, bands in wanted["bands"].items():
            assert [band.id for band in score.bands(set_id)] == bands, context
    alerts = [{"id": a.id, "item": a.item, "state": a.state} for a in [*scores.alerts, *scores.alerts.not_assessed]]
    assert alerts == [{**alert, "item": str(alert["item"])} for alert in expected["alerts"]], (instrument_id, sheet)
    for rule, outcomes in expected["rules"].items():
        assert list(scores.rule(rule)) == outcomes, (instrument_id, sheet)


@pytest.mark.parametrize("instrument_id", plain_scorer.INSTRUMENTS)
def test_random_sheets_score_alike(instrument_id):
    form = cftkit.instrument(instrument_id)
    rng = random.Random(f"complete {instrument_id}")
    for _ in range(SHEETS):
        sheet = plain_scorer.random_sheet(instrument_id, rng, p_absent=rng.choice([0, 0.02, 0.1, 0.4]), p_illegal=rng.choice([0, 0, 0.03]))
        compare(instrument_id, sheet, plain_scorer.score(instrument_id, sheet), form.score(sheet))


@pytest.mark.parametrize("instrument_id", plain_scorer.INSTRUMENTS)
def test_prorated_random_sheets_score_alike(instrument_id):
    form = cftkit.instrument(instrument_id)
    rng = random.Random(f"prorate {instrument_id}")
    for _ in range(SHEETS // 2):
        sheet = plain_scorer.random_sheet(instrument_id, rng, p_absent=rng.choice([0.05, 0.2, 0.5]), p_illegal=rng.choice([0, 0, 0.02]))
        at_least = rng.randint(1, 10)
        expected = plain_scorer.score(instrument_id, sheet, missing_rule=("prorate", at_least))
        compare(instrument_id, sheet, expected, form.score(sheet, missing_rule=cftkit.prorate(at_least)))


def test_the_plain_scorer_knows_every_scale():
    for instrument_id, form in plain_scorer.INSTRUMENTS.items():
        assert sorted(form.scales) == sorted(scale.id for scale in cftkit.instrument(instrument_id).scales)
    assert sorted(plain_scorer.INSTRUMENTS) == [form.id for form in cftkit.instruments()]
