# SPDX-License-Identifier: Apache-2.0
"""Every cell of every number type means in a table what it means for one person, also where the codes do not fit the type."""

import json
import math

import numpy as np
import pytest

import cftkit
from command_line import CALM

TYPES = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float32", "float64"]
CODES = [(-3, 3), (0, 4), (1, 5), (100, 200), (200, 204), (300, 304), (-128, 127), (0, 255), (0, 300), (-1000, -996)]


def form_of(lowest, highest):
    """Four items, the second reversed, with these codes."""
    document = json.loads(CALM.read_text(encoding="utf-8"))
    document |= {"lowest_code": lowest, "highest_code": highest}
    document["scales"][0]["range"] = [4 * lowest, 4 * highest]
    return cftkit.Instrument.from_json(json.dumps(document))


def cells_of(kind, lowest, highest):
    wanted = {lowest - 1, lowest, highest, highest + 1, 0, 44, 255, 253, -56, -1, 2**31, 2**32 + 2, 2**53}
    if kind.kind == "f":
        return [*(float(kind.type(number)) for number in sorted(wanted)), -0.0, 0.5, math.inf, -math.inf, math.nan]
    limits = np.iinfo(kind)
    wanted |= {int(limits.min), int(limits.max)}
    return sorted(number for number in wanted if limits.min <= number <= limits.max)


def answer_of(cell):
    if isinstance(cell, int):
        return cell
    return None if math.isnan(cell) else int(cell) if cell.is_integer() else "illegal"


@pytest.mark.parametrize("codes", CODES, ids=str)
@pytest.mark.parametrize("name", TYPES)
def test_no_number_falls_on_a_code_that_it_is_not(name, codes):
    form = form_of(*codes)
    column = np.array(cells_of(np.dtype(name), *codes), dtype=name)
    by_row = np.stack([column] * 4, axis=1)
    tables = [by_row, np.asfortranarray(by_row), np.repeat(by_row, 2, axis=1)[:, ::2], by_row[::-1][::-1]]
    for table in tables:
        scored = form.score(table)
        for row, cell in enumerate(column.tolist()):
            alone = form.score([answer_of(cell)] * 4)["calm"]
            value = float(scored.values["calm"][row])
            assert (None if math.isnan(value) else value) == alone.value, cell
            assert scored.reasons["calm"][row] == alone.reason, cell
            assert scored.lowest_possible["calm"][row] == alone.lowest_possible, cell
            assert scored.highest_possible["calm"][row] == alone.highest_possible, cell


@pytest.mark.parametrize("name", TYPES)
def test_marks_of_absences_are_found_in_columns_of_every_type(name):
    form = form_of(1, 5)
    marks = {99: "refused", 0: "not_shown"}
    table = np.array([[1, 2, 3, 4], [99, 2, 3, 4], [0, 2, 3, 4], [98, 2, 3, 4]], dtype=name)
    scored = form.score(table, absent=marks)
    assert scored.reasons["calm"].tolist() == [None, "missing_items", "not_shown", "illegal_answers"]


def test_a_mark_that_is_a_code_is_an_absence_in_every_row():
    form = form_of(1, 5)
    table = np.array([[1, 2, 3, 4], [5, 2, 3, 4]])
    assert form.score(table, absent={5: "refused"}).reasons["calm"].tolist() == [None, "missing_items"]
