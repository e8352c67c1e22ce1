# SPDX-License-Identifier: Apache-2.0
"""T scores and bands of named sets in frames: each row holds what the person alone would get, to the bit."""

import math
import random
import struct
from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl
import pytest

import cftkit
import plain_scorer
from cftkit.frame_norms import distinct_scores
from frame_kinds import KINDS, arrow, cells_of

CALM = (Path(__file__).resolve().parents[1] / "build/consumer/forms/calm_4.json").read_text(encoding="utf-8")
PROQOL = cftkit.instrument("proqol_5")
SWEMWBS = cftkit.instrument("swemwbs")
RAW_SET = "stamm_selfscore_raw_22_42"


def bits(value):
    return None if value is None or math.isnan(value) else struct.pack("<d", value)


def sheets_of(form, rows=200):
    rng = random.Random(f"norms {form.id}")
    sheets = [plain_scorer.random_sheet(form.id, rng) for _ in range(rows)]
    return [[None if isinstance(answer, str) else answer for answer in sheet] for sheet in sheets]


def frame_of(form, sheets, kind="polars"):
    return KINDS[kind](arrow({f"x_{item.id}": [sheet[i] for sheet in sheets] for i, item in enumerate(form.items)}))


def bands(set_id, high):
    return (f'{{"schema": "bands.v1", "id": "{set_id}", "instrument": "calm_4", "metric": "raw_sum", "status": "verified", '
            f'"sources": ["consumer_2026"], "groups": [{{"scales": ["calm"], "bands": [{{"id": "low", "from": 4}}, '
            f'{{"id": "high", "from": {high}}}]}}]}}')  # fmt: skip


def error_of(call, *arguments, **options):
    with pytest.raises(cftkit.Error) as caught:
        call(*arguments, **options)
    return caught.value


@pytest.mark.parametrize("rule", ["complete", "prorate:2"])
@pytest.mark.parametrize("kind", ["polars", "pandas", "pandas nullable", "duckdb"])
def test_t_scores_and_their_bounds_are_those_of_each_person(kind, rule):
    sheets = sheets_of(PROQOL)
    norm = PROQOL.norm("de_la_rosa_2018")
    scored = cells_of(PROQOL.score(frame_of(PROQOL, sheets, kind), norm=norm, include=["bounds", "t_score"], missing_rule=rule))
    for row, sheet in enumerate(sheets):
        for score in PROQOL.score(sheet, missing_rule=rule):
            t = cftkit.t_score(score, norm)
            name = f"proqol_5_{score.scale}_t_score"
            assert bits(scored[name][row]) == bits(t.value)
            assert bits(scored[f"{name}_lowest_possible"][row]) == bits(t.lowest_possible)
            assert bits(scored[f"{name}_highest_possible"][row]) == bits(t.highest_possible)


def test_a_table_that_says_converted_has_t_scores_of_the_converted_score():
    sheets = sheets_of(SWEMWBS)
    scored = SWEMWBS.score(frame_of(SWEMWBS, sheets), norm="peitz_2024", include=["t_score"], scales=["total.metric", "total.raw"])
    for row, sheet in enumerate(sheets):
        scores = SWEMWBS.score(sheet)
        for scale in ("total.metric", "total.raw"):
            t = cftkit.t_score(scores[scale], SWEMWBS.norm("peitz_2024"))
            assert bits(scored[f"swemwbs_{scale.replace('.', '_')}_t_score"][row]) == bits(t.value)


@pytest.mark.parametrize("options", [
    {"absent": {99: "refused"}}, {"codes": {"never": 1, "always": 5}, "absent": {"-": "skipped"}},
])  # fmt: skip
def test_marks_and_words_mean_the_same_in_t_scores(options):
    rows = [["1"] * 30, ["99", *["2"] * 29], ["always"] * 30, ["-", *["3"] * 29], ["", *["4"] * 29]]
    frame = pl.DataFrame({f"x_{i + 1}": [row[i] for row in rows] for i in range(30)})
    both = PROQOL.score(frame, norm="de_la_rosa_2018", include=["reason", "bounds", "t_score"], **options)
    sheets = PROQOL.score(frame, include=["reason", "bounds"], **options)
    assert both.select(sheets.columns).equals(sheets)
    for scale, mean, sd in (("burnout", 22.8, 5.4), ("compassion_satisfaction", 37.7, 6.5)):
        raw = both[f"proqol_5_{scale}"]
        assert both[f"proqol_5_{scale}_t_score"].to_list() == pytest.approx((50 + 10 * (raw - mean) / sd).to_list())


def test_what_norm_needs_is_said():
    frame = frame_of(PROQOL, sheets_of(PROQOL, 2))
    for options, code, word in (
        ({"include": ["t_score"]}, "bad_argument", "norm="),
        ({"norm": "de_la_rosa_2018"}, "bad_argument", "t_score"),
        ({"norm": "de_la_rosa", "include": ["t_score"]}, "unknown_norm", "de_la_rosa_2018"),
        ({"norm": 5, "include": ["t_score"]}, "bad_argument", "id"),
        ({"norm": "stamm_2010", "include": ["t_score"]}, "wrong_norm", "mean and SD"),
        ({"norm": SWEMWBS.norm("peitz_2024"), "include": ["t_score"]}, "wrong_norm", "mean and SD"),
        ({"sample": "uk"}, "bad_argument", "norm="),
    ):
        error = error_of(PROQOL.score, frame, **options)
        assert (error.code, word in error.expected) == (code, True), options
    for given in ([3] * 30, np.ones((2, 30))):
        assert error_of(PROQOL.score, given, norm="de_la_rosa_2018").code == "bad_argument"


def test_a_norm_that_knows_some_scales_gives_columns_for_those():
    scored = SWEMWBS.score(frame_of(SWEMWBS, sheets_of(SWEMWBS, 3)), norm="peitz_2024", include=["t_score"])
    assert scored.columns == ["swemwbs_total", "swemwbs_total_t_score"]


# Bands ----------------------------------------------------------------------------------------------------------------

def test_a_set_that_is_named_gives_the_bands_of_each_person():
    sheets = sheets_of(PROQOL)
    frame = frame_of(PROQOL, sheets)
    scored = PROQOL.score(frame, include=["bands"], bands=RAW_SET)
    assert scored.equals(PROQOL.score(frame, include=["bands"]))
    for row, sheet in enumerate(sheets):
        for score in PROQOL.score(sheet):
            assert scored[f"proqol_5_{score.scale}_bands"][row] == repr(score.bands(RAW_SET))


def test_several_sets_are_an_error_until_one_is_named():
    sources = cftkit.SourceLibrary.from_json((Path(__file__).resolve().parents[1] / "build/consumer/forms/sources.json").read_text("utf-8"))
    form = cftkit.Instrument.from_json(CALM, bands=[bands("first_2026", 12), bands("second_2026", 15)], sources=sources)
    frame = pd.DataFrame({f"c{i}": [4.0, 3.0, math.nan] for i in range(1, 5)})
    error = error_of(form.score, frame, include=["bands"])
    assert error.code == "ambiguous_bands"
    assert "bands=" in error.expected
    assert "first_2026, second_2026" in error.expected
    for given, expected in (("first_2026", ["high", "high", "low or high"]), ({"calm": "second_2026"}, ["low", "low", "low or high"])):
        assert form.score(frame, include=["bands"], bands=given)["calm_4_calm_bands"].tolist() == expected


def test_a_wrong_set_is_refused():
    frame = frame_of(PROQOL, sheets_of(PROQOL, 2))
    for given, code in (("stamm", "unknown_band_set"), ({"burnout": "stamm"}, "unknown_band_set"), ({"burn": RAW_SET}, "unknown_scale"),
                        ("stamm_t_43_57", "wrong_metric"), (5, "bad_argument")):  # fmt: skip
        assert error_of(PROQOL.score, frame, include=["bands"], bands=given).code == code
    assert error_of(PROQOL.score, frame, bands=RAW_SET).code == "bad_argument"
    error = error_of(PROQOL.score, frame, include=["bands", "t_score"], bands="stamm_t_43_57", norm="de_la_rosa_2018")
    assert error.code == "wrong_norm"


def test_rows_are_told_apart_by_value_and_bounds():
    value = np.array([3.0, math.nan, 3.0, math.nan, 4.0, math.nan, 3.5])
    lowest = np.array([3.0, 1.0, 3.0, 1.0, 4.0, 1.0, 3.0])
    highest = np.array([3.0, 5.0, 3.0, 4.0, 4.0, 5.0, 4.0])
    found = distinct_scores(value, lowest, highest)
    assert len(found.rows) == 5
    for line in (value, lowest, highest):
        np.testing.assert_array_equal(line[found.rows][found.places], line)
    assert len(distinct_scores(*np.empty((3, 0))).rows) == 0


@pytest.mark.parametrize("kind", KINDS)
def test_no_rows_have_no_t_scores_and_no_bands(kind):
    frame = KINDS[kind](arrow({f"x_{item.id}": [3] for item in PROQOL.items}).slice(0, 0))
    scored = PROQOL.score(frame, columns="x_{item}", norm="de_la_rosa_2018", include=["bounds", "t_score", "bands"], bands=RAW_SET)
    assert set(map(len, cells_of(scored).values())) == {0}
