# SPDX-License-Identifier: Apache-2.0
"""The C++ constants hold what the documents say, as a second reader in plain Python understands them."""

import copy
from pathlib import Path

import pytest

import plain_dump
from dumped_constants import dumped_constants

ROOT = Path(__file__).resolve().parents[2]
IDS = sorted(path.name for path in (ROOT / "data" / "instruments").iterdir() if path.is_dir())
NORMS = sorted(f"{path.parent.parent.name}/{path.stem}" for path in (ROOT / "data" / "instruments").glob("*/norms/*.json"))


@pytest.fixture(scope="module")
def documents():
    return plain_dump.dump(ROOT / "data")


@pytest.fixture(scope="module")
def constants():
    return dumped_constants()


def test_the_same_forms_and_norms(documents, constants):
    assert sorted(documents["instruments"]) == sorted(constants["instruments"]) == IDS
    assert sorted(documents["norms"]) == sorted(constants["norms"]) == NORMS


@pytest.mark.parametrize(("kind", "id"), [*(("instruments", id) for id in IDS), *(("norms", id) for id in NORMS)])
def test_a_constant_holds_what_its_document_says(documents, constants, kind, id):
    found = plain_dump.first_difference(documents[kind][id], constants[kind][id], id)
    assert found is None, "{}: {!r} by the document, {!r} in the constant".format(*found)


# The comparison and the lowering themselves ------------------------------------------------------------------------------


def leaves(value, path=()):
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if inner is None:
        yield path
    for key, part in inner or ():
        yield from leaves(part, (*path, key))


@pytest.mark.parametrize(("kind", "id"), [("instruments", "phq_9"), ("norms", "swemwbs/peitz_2024")])
def test_any_single_change_is_found(documents, kind, id):
    form = documents[kind][id]
    for path in leaves(form):
        changed = copy.deepcopy(form)
        holder = changed
        for key in path[:-1]:
            holder = holder[key]
        old = holder[path[-1]]
        holder[path[-1]] = (not old) if isinstance(old, bool) else old + 1 if isinstance(old, int) else old + "x"
        found = plain_dump.first_difference(form, changed)
        assert found is not None
        assert found[0] == "/" + "/".join(map(str, path))


def test_keys_and_lengths_count_too():
    assert plain_dump.first_difference({"a": [1]}, {"a": [1, 2]}) == ("/a/length", 1, 2)
    assert plain_dump.first_difference({"a": 1}, {"a": 1, "b": 2}) == ("/b", "absent", 2)
    assert plain_dump.first_difference({"a": 1}, {"a": True}) == ("/a", 1, True)
    assert plain_dump.first_difference({"a": [1, {"b": "c"}]}, {"a": [1, {"b": "c"}]}) is None


def test_fnv_1a_of_published_texts():
    assert plain_dump.fnv_1a(b"") == 0xCBF29CE484222325
    assert plain_dump.fnv_1a(b"a") == 0xAF63DC4C8601EC8C
    assert plain_dump.fnv_1a(b"foobar") == 0x85944171F73967E8
    assert plain_dump.as_bytes(["a", -2]) == b"a\x00\xfe" + b"\xff" * 7


@pytest.mark.parametrize(("instrument_id", "scale", "constant", "divisor", "weights"), [
    ("proqol_5", "burnout", 30, 1, {1, -1}), ("scs_26", "self_judgment.aligned", 30, 5, {-1}),
    ("scs_26", "total.mean_of_items", 78, 26, {1, -1}), ("scs_26", "total.mean_of_means", 360, 120, {4, -4, 5, -5}),
    ("scs_26", "total.sum_of_means", 360, 20, {4, -4, 5, -5}), ("scs_26", "total.sum_items", 78, 1, {1, -1}),
    ("fscrs", "self_criticism", 0, 1, {1}), ("ceas_self", "total", 0, 1, {1}),
])
def test_the_table_of_the_format(documents, instrument_id, scale, constant, divisor, weights):
    """Constants, divisors and weights as the description of the format lists them."""
    found = next(entry for entry in documents["instruments"][instrument_id]["scales"] if entry["id"] == scale)
    assert (sum(term["constant"] for term in found["terms"]) + found["plus"], found["divisor"]) == (constant, divisor)
    assert {term["weight"] for term in found["terms"]} == weights


@pytest.mark.parametrize(("number", "digits"), [("43", (43, 0)), ("4.30", (430, 2)), ("-1.5", (-15, 1)), ("0", (0, 0))])
def test_numbers_keep_the_decimals_that_are_printed(number, digits):
    assert plain_dump.digits_of(number) == digits


def test_what_has_no_lowering_is_refused():
    document = plain_dump.read(ROOT / "data" / "instruments" / "phq_9" / "instrument.json")
    with pytest.raises(NotImplementedError, match="points"):
        plain_dump.Form({**document, "points": []}, set())
