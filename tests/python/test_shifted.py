# SPDX-License-Identifier: Apache-2.0
"""Answers that look shifted or turned: planted ones are found, others are left in peace, and it does not matter how rows arrive."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import cftkit
import frame_kinds
from cftkit.answer_sums import NOTHING, AnswerReader, Sums
from cftkit.shifted import ROWS_AT_LEAST, ColumnWatch
from command_line import CALM, HELPERS, run
from shifting import people, too_far

PROQOL = cftkit.instrument("proqol_5")
FSCRS = cftkit.instrument("fscrs")
SCS = cftkit.instrument("scs_26")
FORMS = [PROQOL, FSCRS, SCS, *map(cftkit.instrument, ("ceas_self", "phq_9", "swemwbs"))]
RESPONSES = Path(__file__).resolve().parents[3] / "shared/data/responses/biopsykit_pss_scs_fscrs_rse_phq9_n6_with_expected.csv"
QUESTIONS = ("shifted_answers", "turned_answers")


def questions(form, table, **options):
    return [one for one in form.check(table, **options) if one.what in QUESTIONS]


@pytest.mark.parametrize("form", [PROQOL, FSCRS, SCS], ids=lambda form: form.id)
@pytest.mark.parametrize("step", [1, -1])
@pytest.mark.parametrize("rows", [ROWS_AT_LEAST, 600])
def test_a_shifted_table_is_found_and_the_item_named(form, step, rows):
    for first in (0, 5, 13):
        answers = people(form, rows)
        noise = np.random.default_rng(first).permutation(answers[:, first])
        for fill in (np.nan, noise):
            [found] = questions(form, too_far(answers, first, step, fill))
            assert found.what == "shifted_answers"
            assert not found.is_fault
            assert abs(int(found.item) - (first + 1)) <= 1
            assert ("to the right" if step == 1 else "to the left") in found.found
            assert "after a shift" in found.found


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_random_answers_and_good_answers_raise_no_question(form):
    generator = np.random.default_rng(7)
    for seed in range(40):
        size = (ROWS_AT_LEAST, len(form.items))
        assert questions(form, generator.integers(form.lowest_code, form.highest_code + 1, size)) == []
        assert questions(form, people(form, 150, loading=0.3 + 0.5 * (seed % 5) / 4, seed=seed)) == []


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_one_bad_column_is_no_shift(form):
    for place in range(len(form.items)):
        answers = people(form, 300, loading=0.75)
        answers[:, place] = np.random.default_rng(place).integers(form.lowest_code, form.highest_code + 1, 300)
        assert questions(form, answers) == []


def test_too_few_rows_raise_no_question():
    answers = too_far(people(PROQOL, ROWS_AT_LEAST - 1, loading=0.8), 5, 1)
    assert questions(PROQOL, answers) == []


def test_answers_that_are_missing_or_illegal_are_left_out_pair_by_pair():
    answers = too_far(people(PROQOL, 600), 5, 1, fill=77)
    generator = np.random.default_rng(3)
    answers[generator.random(answers.shape) < 0.1] = np.nan
    answers[generator.random(answers.shape) < 0.05] = 99
    [found] = questions(PROQOL, answers, absent={99: "refused"})
    assert found.item in ("5", "6", "7")


def test_a_column_that_is_blank_where_a_shift_leaves_one_is_said():
    [found] = questions(PROQOL, too_far(people(PROQOL, 300, loading=0.5), 5, 1))
    assert "the column that a shift leaves blank is blank" in found.found


def test_a_shifted_part_of_the_rows_is_found_with_its_rows():
    answers = people(PROQOL, 2000)
    answers[1000:1500] = too_far(answers[1000:1500], 12, -1)
    [found] = questions(PROQOL, answers)
    assert found.row == 1000
    assert found.where.startswith("rows 1000 to 1499, item 13")


def test_a_shift_in_the_order_of_the_file_is_found():
    """The columns of the file are sorted as text, and then one is too many."""
    order = sorted(range(30), key=lambda place: str(place + 1))
    sorted_answers = too_far(people(PROQOL, 400)[:, order], 8, 1)
    frame = pd.DataFrame(sorted_answers, columns=[f"q{place + 1}" for place in order])
    [found] = questions(PROQOL, frame, columns="q{item}")
    assert "in the order of the file" in found.found
    assert found.column in {f"q{order[place] + 1}" for place in (7, 8, 9)}


@pytest.mark.parametrize("form", [PROQOL, SCS], ids=lambda form: form.id)
def test_items_turned_already_are_named(form):
    answers = people(form, 300, loading=0.8, general=0.8)
    scale = next(one for one in form.scales if one.method in ("sum", "mean") and one.reversed and len(one.items) > len(one.reversed))
    places = [int(item) - 1 for item in scale.items if item in scale.reversed]
    one_turned = answers.copy()
    one_turned[:, places[0]] = form.lowest_code + form.highest_code - answers[:, places[0]]
    answers[:, places] = form.lowest_code + form.highest_code - answers[:, places]
    [found] = questions(form, answers)
    assert (found.what, found.is_fault) == ("turned_answers", False)
    assert found.where == "items " + ", ".join(str(place + 1) for place in places)
    [found] = questions(form, one_turned)
    assert (found.what, found.item, found.is_fault) == ("turned_answers", str(places[0] + 1), False)
    assert f"item {found.item} looks turned already" in found.found


@pytest.mark.parametrize("kind", frame_kinds.KINDS)
def test_every_kind_of_frame_is_looked_at(kind):
    answers = too_far(people(PROQOL, 300), 5, 1)
    columns = {f"q{i + 1}": [None if np.isnan(x) else int(x) for x in answers[:, i]] for i in range(30)}
    [found] = questions(PROQOL, frame_kinds.KINDS[kind](frame_kinds.arrow(columns)), columns="q{item}")
    assert found.what == "shifted_answers"
    assert found.item in ("5", "6", "7")
    assert found.column == f"q{found.item}"


def test_helpers_raise_no_question():
    helpers = pd.read_csv(HELPERS)
    for form, pattern in ((PROQOL, "proqol_{item}"), (FSCRS, "fscrs_{item}"), (cftkit.instrument("phq_9"), "phq_{item}")):
        assert questions(form, helpers, columns=pattern) == []


@pytest.mark.parametrize(("form", "prefix"), [(PROQOL, "proqol_"), (FSCRS, "fscrs_")], ids=["proqol_5", "fscrs"])
def test_a_shift_planted_into_helpers_is_found(form, prefix):
    helpers = pd.read_csv(HELPERS, dtype=str)
    names = [f"{prefix}{item.id}" for item in form.items]
    for first in (3, 11):
        for step in (1, -1):
            shifted = helpers.copy()
            shifted[names] = too_far(helpers[names].to_numpy(dtype=object), first, step, None)
            [found] = questions(form, shifted, columns=f"{prefix}{{item}}")
            assert abs(int(found.item) - (first + 1)) <= 1


@pytest.mark.skipif(not RESPONSES.exists(), reason="the shared data are not there")
def test_real_answers_raise_no_question_and_a_planted_shift_is_found():
    """Six real people; each of them many times over, so that there are rows enough."""
    real = pd.read_csv(RESPONSES)
    for form, start in ((FSCRS, "FSCRS"), (SCS, "SCS")):
        names = [f"{start}{item.id:0>2}" for item in form.items]
        assert questions(form, real, columns=names) == []
        answers = np.repeat(real[names].to_numpy(dtype=float), 40, axis=0)
        assert questions(form, answers) == []
        for step in (1, -1):
            [found] = questions(form, too_far(answers, 9, step))
            assert abs(int(found.item) - 10) <= 1


def test_it_does_not_matter_in_which_pieces_rows_arrive():
    answers = people(PROQOL, 1100)
    answers[500:] = too_far(answers[500:], 5, 1)
    names = [f"q{i}" for i in range(1, 31)]

    def told(size):
        watch = ColumnWatch(PROQOL, None, None, None, range(30))
        for start in range(0, len(answers), size):
            part = answers[start : start + size]
            watch.add([part[:, i] for i in range(30)], len(part))
        return watch.findings(names)

    whole = told(1100)
    assert len(whole) == 1
    assert all(told(size) == whole for size in (1, 7, 250, 251, 1000))


def test_cells_are_read_as_the_scorer_reads_them():
    codes, absent = {"often": 4, "never": 1}, {99: "refused", "n/a": "not_applicable"}
    reader = AnswerReader(PROQOL, absent, codes, None)
    cells = ["1", " 2 ", "3.0", "often", "n/a", "", None, "99", "6", "2.5", float("nan"), 5, 4.0, 99, "text"]
    expected = [1, 2, 3, 4] + [NOTHING] * 7 + [5, 4] + [NOTHING] * 2
    assert reader.read([cells] * 30, len(cells))[:, 7].tolist() == expected
    numbers = np.array([0, 1, 5, 6, 2.5, np.nan, np.inf, -1e300])
    assert reader.read([numbers] * 30, 8)[:, 0].tolist() == [NOTHING, 1, 5] + [NOTHING] * 5
    masked = np.ma.MaskedArray(np.array([1, 2, 3]), mask=[False, True, False])
    assert reader.read([masked] * 30, 3)[:, 0].tolist() == [1, NOTHING, 3]


def test_many_different_cells_are_read_without_being_kept():
    reader = AnswerReader(PROQOL, None, None, None)
    for start in range(0, 20000, 5000):
        cells = [str(number) for number in range(start, start + 5000)]
        read = reader.read([cells] * 30, 5000)
        assert np.count_nonzero(read != NOTHING) == (5 * 30 if start == 0 else 0)


def test_sums_are_exact_and_correlations_those_of_numpy():
    answers = people(FSCRS, 500).astype(np.int16)
    answers[np.random.default_rng(1).random(answers.shape) < 0.1] = NOTHING
    sums = Sums.of(answers)
    given = answers != NOTHING
    for i, j in ((0, 1), (3, 17), (21, 4)):
        both = given[:, i] & given[:, j]
        x, y = answers[both, i].astype(int), answers[both, j].astype(int)
        assert (sums.both[i, j], sums.first[i, j], sums.square[i, j], sums.product[i, j]) == (len(x), x.sum(), (x * x).sum(), (x * y).sum())
        assert sums.correlations(100)[i, j] == pytest.approx(np.corrcoef(x, y)[0, 1], abs=1e-12)
    assert np.isnan(sums.correlations(501)).all()


def test_the_command_line_asks_in_its_own_words(tmp_path):
    answers = people(PROQOL, 1000)
    answers[250:750] = too_far(answers[250:750], 12, 1)
    path = tmp_path / "shifted.csv"
    pd.DataFrame(answers, columns=[f"q{i}" for i in range(1, 31)]).to_csv(path, index=False, float_format="%.0f")
    done = run("check", path, "--instrument", "proqol_5")
    [line] = done.stdout.splitlines()
    assert line.startswith(f"{path}: shifted_answers at rows 251 to 750, item 13")
    assert "compare your item texts" in line
    assert "before" in line
    assert done.returncode == 0  # a question is no fault


def form_with_own_codes():
    """Eight items of which the third and the sixth are answered from 0 to 10."""
    document = json.loads(CALM.read_text(encoding="utf-8"))
    document |= {"item_count": 8, "item_codes": [{"items": [3, 6], "lowest_code": 0, "highest_code": 10}]}
    document["scales"] = [{"id": "calm", "better": "higher", "range": [6, 50], "items": list(range(1, 9))}]
    library = cftkit.SourceLibrary.from_json((CALM.parent / "sources.json").read_text(encoding="utf-8"))
    return cftkit.Instrument.from_json(json.dumps(document), sources=library)


@pytest.mark.parametrize("step", [1, -1])
def test_codes_that_only_the_neighbour_has_show_a_shift(step):
    form = form_with_own_codes()
    answers = np.random.default_rng(2).integers(1, 6, (60, 8)).astype(float)
    answers[:, [2, 5]] = np.random.default_rng(3).integers(0, 11, (60, 2))
    assert questions(form, answers) == []
    [found] = questions(form, too_far(answers, 1, step))
    assert (found.what, found.is_fault) == ("shifted_answers", False)
    assert found.item in ("2", "3")
    assert "cells that are no answers as they stand are answers after a shift" in found.found
    wrong = answers.copy()
    wrong[:, 3] = 9  # one column with codes of another item is no shift
    assert questions(form, wrong) == []
