# SPDX-License-Identifier: Apache-2.0
"""`cftkit check`: every fault with file, row, line, column and value, and the option that would say what it means."""

import shlex

import numpy as np

import cftkit
from command_line import CALM, GOOD, HEADER, HELPERS, ROOT, checked, fault, run


def test_check_lists_faults_and_ends_with_1(small):
    done = checked(small, "--columns", "phq_{item}", "--id", "id")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        f"{small}: cell_over_lines at row 3 (line 4), column note: expected a cell within one line; found 'two\\nlines', in lines 4 to 5",
        f"{small}: illegal_code at row 3 (line 4), column phq_5 (item 5): expected 0 to 3; found 99 -> --absent 99=ABSENCE?",
        f"{small}: text at row 4 (line 6), column phq_5 (item 5): expected 0 to 3; found 'often'"
        " -> --codes often=CODE or --absent often=ABSENCE?",
    ]
    legend, count = done.stderr.splitlines()
    assert "skipped, not_applicable, refused" in legend
    assert count == "2 faults found"
    clean = checked(small, "--absent", "99=refused", "--codes", "often=3")
    assert (clean.returncode, clean.stderr) == (0, "")


def test_what_check_suggests_can_be_typed(tmp_path):
    path = tmp_path / "words.csv"
    cells = ["not at all", "it's", "-", "a=b", "-7", "2.5", "9" * 30, "$HOME", "99.0"]
    path.write_text(HEADER + "\na,b," + ",".join(cells) + "\n" + GOOD, encoding="utf-8")
    lines = checked(path).stdout.splitlines()
    assert len(lines) == len(cells)
    hints = [line.split(" -> ")[1].removesuffix("?").split(" or ")[-1].replace("=ABSENCE", "=refused") for line in lines]
    done = checked(path, *shlex.split(" ".join(hints)))
    assert (done.returncode, done.stdout) == (0, "")


def test_a_text_that_nobody_would_type_has_no_hint_and_is_cut(tmp_path):
    path = tmp_path / "essay.csv"
    path.write_text(HEADER + "\n" + GOOD + "a,b," + "x" * 1000 + ",1,1,1,1,1,1,1,1\n", encoding="utf-8")
    [line] = checked(path).stdout.splitlines()
    assert "->" not in line
    assert len(line) < 250 + len(str(path))


def test_hints_of_python_keep_the_spelling_of_python():
    found = cftkit.instrument("phq_9").check(np.array([["1", "often", *"1111111"], ["1", "99", *"1111111"]], dtype=object))
    assert [one.suggestion for one in found] == ["codes={'often': ...} or absent={'often': ...}", "absent={99: ...}"]
    assert [(one.mark, one.arguments) for one in found] == [("often", ("codes", "absent")), (99, ("absent",))]


def test_check_mentions_rows_that_are_blank_or_ragged_and_goes_on(tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text(HEADER + "\n" + GOOD + "\n" + " ,,,,,,,,,, \nshort,1\n" + "c,d,9,1,1,1,1,1,1,1,1\n", encoding="utf-8")
    done = checked(path, "--id", "id")
    assert done.returncode == 1
    assert [line.removeprefix(f"{path}: ").split(" -> ")[0] for line in done.stdout.splitlines()] == [
        "blank_row at row 2 (line 3): expected answers; found nothing in any column",
        "blank_row at row 3 (line 4): expected answers; found nothing in any column",
        "ragged_row at row 4 (line 5): expected 11 cells, as the header has; found 2; its answers were not looked at",
        "illegal_code at row 5 (line 6), column phq_1 (item 1): expected 0 to 3; found 9",
    ]
    assert "2 faults found" in done.stderr  # a blank row does no harm


def test_check_mentions_names_of_columns_that_span_lines(tmp_path):
    path = tmp_path / "header.csv"
    path.write_text(HEADER.replace("note", '"no\nte"') + "\n" + GOOD, encoding="utf-8")
    done = checked(path)
    assert done.returncode == 0
    assert "cell_over_lines at header: expected a cell within one line; found 'no\\nte', in lines 1 to 2" in done.stdout


def test_lines_are_those_of_the_file_far_behind_cells_that_span_lines(tmp_path):
    path = tmp_path / "far.csv"
    path.write_text(HEADER + "\n" + 'a,"b\n\nc",1,1,1,1,1,1,1,1,1\n' * 5000 + "a,b,7,1,1,1,1,1,1,1,1\n", encoding="utf-8")
    assert "illegal_code at row 5001 (line 15002), column phq_1" in checked(path).stdout.splitlines()[-1]


def test_check_finds_the_planted_faults_of_helpers():
    done = run("check", HELPERS, "--instrument", "proqol_5", "--columns", "proqol_{item}", "--id", "id,wave")
    assert done.returncode == 1
    assert "row 17 (line 18), column proqol_4 (item 4): expected 1 to 5; found 99" in done.stdout
    assert "row 42 (line 43), column proqol_9 (item 9): expected 1 to 5; found 'often'" in done.stdout
    assert "doubled_id at row 88" in done.stdout
    assert "also in row 41" in done.stdout
    assert "column_order" in done.stdout


def test_check_reads_documents(tmp_path):
    assert run("check", CALM).returncode == 0
    broken = tmp_path / "broken.json"
    broken.write_text('{"schema": "instrument.v1"}', encoding="utf-8")
    done = run("check", broken)
    assert done.returncode == 1
    assert "missing_key" in done.stdout


def test_check_of_a_document_knows_the_shipped_forms(tmp_path):
    own = tmp_path / "own.json"
    text = CALM.read_text(encoding="utf-8")
    own.write_text(text.replace('"id": "calm_4"', '"id": "phq_9"'), encoding="utf-8")
    done = run("check", own)
    assert done.returncode == 1
    assert "own.json: duplicate_id at phq_9/id" in done.stdout


def test_check_of_a_folder_looks_at_the_forms_together(tmp_path):
    text = CALM.read_text(encoding="utf-8")
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "instrument.json").write_text(text, encoding="utf-8")
    (tmp_path / "two/bands").mkdir()
    (tmp_path / "two/bands/wrong.json").write_text('{"schema": "bands.v1"}', encoding="utf-8")
    done = run("check", tmp_path)
    assert done.returncode == 1
    assert "bands/wrong.json: missing_key" in done.stdout
    assert "duplicate_id at calm_4/id" in done.stdout
    assert run("check", tmp_path / "one").returncode == 0


def test_the_shipped_data_have_no_fault():
    done = run("check", ROOT / "data")
    assert done.stdout == ""
    assert done.returncode == 0


def test_a_folder_without_forms_is_an_error(tmp_path):
    assert "a folder with instrument.json" in fault("check", tmp_path)
