# SPDX-License-Identifier: Apache-2.0
"""What a new user meets first: each refusal and finding says what is there and what helps."""

import subprocess

import pandas as pd
import pytest

import cftkit
from command_line import CALM, HELPERS, checked, command, fault, run, scored

PHQ = cftkit.instrument("phq_9")
FRAME = pd.DataFrame({"id": ["a", "A", "a ", "b"], **{f"phq_{i}": [1, 0, 1, 2] for i in range(1, 10)}})
HEADER = "id,day," + ",".join(f"phq_{i}" for i in range(1, 10))


def test_an_own_form_with_a_shipped_id_is_refused(tmp_path):
    own = tmp_path / "own.json"
    own.write_text(CALM.read_text(encoding="utf-8").replace('"id": "calm_4"', '"id": "phq_9"'), encoding="utf-8")
    assert "duplicate_id" in fault("score", HELPERS, "--instrument", own)


def test_a_folder_holds_documents_of_any_name(tmp_path):
    text = CALM.read_text(encoding="utf-8")
    (tmp_path / "calm_4.json").write_text(text, encoding="utf-8")
    done = run("check", tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    (tmp_path / "again.json").write_text(text, encoding="utf-8")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    done = run("check", tmp_path)
    assert done.returncode == 1
    assert "duplicate_id" in done.stdout
    assert "broken.json: " in done.stdout
    assert "a file of answers" in fault("check", tmp_path, "--instrument", "phq_9")


def test_what_is_not_utf_8_or_empty_is_said(tmp_path):
    path = tmp_path / "latin.csv"
    path.write_bytes((HEADER + "\nä" + ",1" * 10 + "\n").encode("latin-1"))
    line = fault("score", path, "--instrument", "phq_9")
    assert f"{path}, line 2: expected UTF-8 text" in line
    assert '"CSV UTF-8"; found text that is not UTF-8' in line
    document = tmp_path / "form.json"
    document.write_text("{}", encoding="utf-16")
    assert "line 1: expected UTF-8 text: save the file as UTF-8 in your editor; found text in UTF-16" in fault("check", document)
    document.write_text("", encoding="utf-8")
    assert "the file is empty" in fault("check", document)


def test_a_name_in_the_index_is_said_to_be_there():
    for options, call in (({"id": "id"}, PHQ.check), ({"keep": ["id"]}, PHQ.score)):
        with pytest.raises(cftkit.Error, match="id is in the index"):
            call(FRAME.set_index("id"), **options)


def test_check_finds_columns_that_hold_no_answers_where_score_refuses_them():
    odd = FRAME.assign(phq_2=pd.Timestamp("2026-01-01"), phq_3=True)
    found = [one for one in PHQ.check(odd) if one.what == "wrong_column_type"]
    assert [one.column for one in found] == ["phq_2", "phq_3"]
    assert [one.suggestion for one in found] == ["", ""]


def test_check_asks_about_ids_that_look_alike_and_tables_without_rows(tmp_path):
    found = PHQ.check(FRAME, id="id")
    assert [(one.what, one.row, one.is_fault) for one in found] == [("similar_id", 1, False), ("similar_id", 2, False)]
    assert [one.what for one in PHQ.check(FRAME.iloc[:0])] == ["no_rows"]
    path = tmp_path / "header.csv"
    path.write_text(HEADER + "\n", encoding="utf-8")
    assert "no_rows" in checked(path).stdout


@pytest.fixture
def two_times(tmp_path):
    path = tmp_path / "times.csv"
    path.write_text(HEADER + "\na,1" + ",2" * 9 + "\na,2" + ",1" * 9 + "\n", encoding="utf-8")
    return path


def test_change_says_the_points_that_were_used(two_times):
    options = ("--instrument", "phq_9", "--id", "id", "--time", "day", "--before", "1", "--after", "2")
    done = run("change", two_times, *options, "--least-important-difference", "5:own", "--sd", "total=5")
    assert done.returncode == 0, done.stderr
    assert "phq_9 total: least important difference 5 (own)" in done.stderr
    assert "total: sd" not in done.stderr
    assert "a number with a point, not a comma: 5.4" in fault("change", two_times, *options, "--sd", "total=5,4")


def test_what_is_no_day_is_said_with_line_and_column(two_times):
    line = fault("series", two_times, "--instrument", "phq_9", "--id", "id", "--time", "day", "--least-important-difference", "5")
    assert "row 1 (line 2), column day: expected a day such as 2026-03-02; found '1'" in line


def test_an_unknown_form_may_be_a_file():
    assert "perhaps fscrs" in (line := fault("show", "fscr"))
    assert "FILE.json" in line


def test_a_closed_pipe_ends_quietly(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text(HEADER + "\n" + ("a,1" + ",0" * 9 + "\n") * 20000, encoding="utf-8")
    with subprocess.Popen(command("score", path, "--instrument", "phq_9"), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 141
    assert scored(path).returncode == 0
