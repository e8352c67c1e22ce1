# SPDX-License-Identifier: Apache-2.0
"""The command line: every row comes out, what is said of them, exit codes, and errors that name file, row and column."""

import contextlib
import csv
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import cftkit
from command_line import CALM, GOOD, HEADER, HELPERS, checked, command, rows_of, run, scored


def test_instruments_and_show():
    listed = run("instruments")
    assert listed.returncode == 0
    assert [line.split()[0] for line in listed.stdout.splitlines()] == [form.id for form in cftkit.instruments()]
    shown = run("show", "PHQ-9")
    assert shown.returncode == 0
    assert "death_or_self_harm" in shown.stdout
    assert "credit: " in shown.stdout
    assert "calm_4" in run("show", CALM).stdout
    unknown = run("show", "proqool_5")
    assert unknown.returncode == 2
    assert "proqol_5" in unknown.stderr
    assert unknown.stdout == ""


def test_help_has_examples_and_the_version():
    assert "cftkit score helpers.csv" in run("score", "--help").stdout
    assert cftkit.__version__ in run("--version").stdout
    assert run("nothing").returncode == 2
    assert run("score").returncode == 2


def test_score_keeps_rows_cells_and_order(small, tmp_path):
    out = tmp_path / "out.csv"
    done = run("score", small, "--instrument", "phq_9", "--columns", "phq_{item}", "-o", out)
    assert (done.returncode, done.stdout) == (0, "")
    rows = rows_of(out.read_text(encoding="utf-8"))
    assert list(rows[0]) == ["id", "note", "phq_9_total", "phq_9_total_reason"]
    assert [row["id"] for row in rows] == ["a", "b", "c", "d"]
    assert [row["note"] for row in rows] == ['said "no", twice', "", "two\nlines", "ü"]
    assert [row["phq_9_total"] for row in rows] == ["12", "", "", ""]
    assert [row["phq_9_total_reason"] for row in rows] == ["", "missing_items", "illegal_answers", "illegal_answers"]


def test_score_writes_to_standard_output_and_takes_options(small):
    done = run("score", small, "--instrument", "phq_9", "--include", "bounds,bands,alerts", "--absent", "99=refused", "--codes", "often=3",
               "--missing-rule", "prorate:8", "--keep", "id", "--prefix", "p_")  # fmt: skip
    rows = rows_of(done.stdout)
    assert list(rows[0]) == [
        "id",
        "p_total",
        "p_total_lowest_possible",
        "p_total_highest_possible",
        "p_total_bands",
        "p_alerts",
        "p_alerts_not_assessed",
    ]
    assert [row["p_total"] for row in rows] == ["12", "14.625", "27", "10"]
    assert rows[1]["p_total_bands"] == "moderate or moderately_severe"
    assert [row["p_alerts"] for row in rows] == ["0", "1", "1", "0"]


def test_several_instruments_in_one_call(tmp_path):
    out = tmp_path / "out.csv"
    done = run("score", HELPERS, "--instrument", "proqol_5", "--columns", "proqol_{item}",
               "--instrument", "fscrs", "--columns", "fscrs_{item}",
               "--instrument", "phq_9", "--columns", "phq_{item}", "-o", out)  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "")
    rows = rows_of(out.read_text(encoding="utf-8"))
    assert len(rows) == 900
    assert list(rows[0])[:3] == ["id", "wave", "profession"]
    with HELPERS.open(encoding="utf-8", newline="") as file:
        for number, (given, scored) in enumerate(zip(csv.DictReader(file), rows, strict=True), 1):
            for id, pattern in (("proqol_5", "proqol_"), ("fscrs", "fscrs_"), ("phq_9", "phq_")):
                form = cftkit.instrument(id)
                cells = [given[f"{pattern}{item.id}"] for item in form.items]
                answers = [None if cell == "" else int(cell) if cell.isdigit() else "illegal" for cell in cells]
                for score in form.score(answers):
                    value = scored[f"{id}_{score.scale}"]
                    assert (float(value) if value else None) == score.value, number
                    assert (scored[f"{id}_{score.scale}_reason"] or None) == score.reason, number


def test_wrong_use_ends_with_2_and_says_where(small, tmp_path):
    def fault(*arguments):
        done = run(*arguments)
        assert done.returncode == 2, done.stdout + done.stderr
        assert len(done.stderr.splitlines()) == 1
        return done.stderr

    assert "phq_1" in fault("score", small, "--instrument", "phq_9", "--columns", "phqq_{item}")
    assert str(small) in fault("score", small, "--instrument", "phq_9", "--columns", "phqq_{item}")
    assert "bad_missing_rule" in fault("score", small, "--instrument", "phq_9", "--missing-rule", "median")
    assert "no_published_rule" in fault("score", small, "--instrument", "phq_9", "--missing-rule", "published")
    assert "cannot_read_file" in fault("score", tmp_path / "none.csv", "--instrument", "phq_9")
    assert "cannot_write_file" in fault("score", small, "--instrument", "phq_9", "-o", tmp_path / "no folder" / "out.csv")
    assert "another file" in fault("score", small, "--instrument", "phq_9", "-o", small)
    assert "--instrument" in fault("score", small)
    assert "unknown_column" in fault("score", small, "--instrument", "phq_9", "--keep", "idd")
    assert "unknown_row" in fault("explain", small, "--instrument", "phq_9", "--row", "5")
    assert "MARK=ABSENCE" in fault("score", small, "--instrument", "phq_9", "--absent", "99")

    ragged = tmp_path / "ragged.csv"
    ragged.write_text(HEADER + "\na,b,1,1,1,1,1,1,1,1,1\nshort,1\n", encoding="utf-8")
    out = tmp_path / "never.csv"
    message = fault("score", ragged, "--instrument", "phq_9", "-o", out)
    assert f"{ragged}, row 2 (line 3)" in message
    assert not out.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ragged.csv", "small.csv"]

    words = tmp_path / "words.csv"
    words.write_text(HEADER + "\n" + "a,b," + ",".join(["never"] * 9) + "\n", encoding="utf-8")
    assert "column phq_1" in fault("score", words, "--instrument", "phq_9", "-o", out)
    assert not out.exists()
    latin = tmp_path / "latin.csv"
    latin.write_bytes(HEADER.encode() + b"\n\xfc,b,1,1,1,1,1,1,1,1,1\n")
    assert "UTF-8" in fault("score", latin, "--instrument", "phq_9")
    (tmp_path / "empty.csv").write_text("", encoding="utf-8")
    assert "header row" in fault("score", tmp_path / "empty.csv", "--instrument", "phq_9")


def test_explain_shows_one_row(small):
    done = run("explain", small, "--instrument", "phq_9", "--columns", "phq_{item}", "--row", "2")
    assert done.returncode == 0
    assert "not scored: missing_items" in done.stdout
    [one] = json.loads(run("explain", small, "--instrument", "phq_9", "--row", "1", "--json").stdout)
    assert one["value"] == 12


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_standard_output_ends_with_2_and_one_line(small):
    helpers = ["score", HELPERS, "--instrument", "phq_9", "--columns", "phq_{item}"]
    for arguments in (["score", small, "--instrument", "phq_9"], helpers, ["instruments"], ["show", "phq_9"], ["--help"],
                      ["check", small, "--instrument", "phq_9"], ["explain", small, "--instrument", "phq_9", "--row", "1"]):  # fmt: skip
        with open("/dev/full", "wb") as full:
            done = subprocess.run(command(*arguments), stdout=full, stderr=subprocess.PIPE, check=False, encoding="utf-8")
        assert done.returncode == 2, arguments
        assert len(done.stderr.splitlines()) == 1, done.stderr
        assert "cannot_write_file at standard output" in done.stderr


@pytest.mark.parametrize("cell", ["+1", "²", "--1", "٣", "1_0", "1.2.3", "-"])
def test_texts_that_only_look_like_numbers_are_texts_everywhere(cell, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text(HEADER + f"\na,b,{cell},1,1,1,1,1,1,1,1\n", encoding="utf-8")
    done = scored(path)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "wrong_column_type" in done.stderr
    assert "text at row 1 (line 2), column phq_1 (item 1)" in checked(path).stdout
    wrong = scored(path, "--codes", f"a={cell}")
    assert (wrong.returncode, len(wrong.stderr.splitlines())) == (2, 1)
    assert "TEXT=CODE" in wrong.stderr
    refused = rows_of(scored(path, "--absent", f"{cell}=refused").stdout)
    assert refused[0]["phq_9_total_reason"] == "missing_items"


def test_a_number_that_is_no_code_is_an_illegal_answer_never_an_error(tmp_path):
    path = tmp_path / "odd.csv"
    for cell in ("2.5", "9" * 30, "-1"):
        path.write_text(HEADER + f"\na,b,{cell},1,1,1,1,1,1,1,1\n", encoding="utf-8")
        assert rows_of(scored(path).stdout)[0]["phq_9_total_reason"] == "illegal_answers"
        assert "illegal_code at row 1 (line 2), column phq_1 (item 1)" in checked(path).stdout


def test_without_click_the_extra_is_named():
    code = "import sys; sys.modules['click'] = None; from cftkit.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert line.startswith("cftkit: missing_extra at the command line: expected click")
    assert "pip install 'cftkit[cli]'" in line


def test_score_counts_rows_without_a_score_and_answers_that_it_could_not_use(small, tmp_path):
    out = tmp_path / "out.csv"
    done = scored(small, "--columns", "phq_{item}", "--absent", "-1=skipped", "-o", out)
    rows, answers, alerts = done.stderr.splitlines()
    assert alerts.startswith("phq_9: 2 rows with an answer that raises an alert, 0 not assessed")
    assert rows == "phq_9: 4 rows, 1 with a score, 3 with none"
    assert answers.startswith("phq_9: 2 answers could not be used: ")
    assert "1 text" in answers
    assert "1 no code of the form" in answers
    call = answers.split("see: ")[1]
    assert call == f"cftkit check {small} --instrument phq_9 --columns 'phq_{{item}}' --absent -1=skipped"
    assert len(run(*shlex.split(call)[1:]).stdout.splitlines()) == 3  # the two answers, and a cell over two lines


def test_score_counts_scores_of_several_scales(tmp_path):
    path = tmp_path / "proqol.csv"
    rows = [["3"] * 30, ["", *["3"] * 29], [""] * 30]  # item 1 belongs to burnout
    path.write_text("\n".join(map(",".join, [[f"q{i}" for i in range(1, 31)], *rows])) + "\n", encoding="utf-8")
    assert run("score", path, "--instrument", "proqol_5").stderr == "proqol_5: 3 rows, 1 with all 3 scores, 1 with some, 1 with none\n"
    assert run("score", path, "--instrument", "proqol_5", "--scales", "burnout").stderr == "proqol_5: 3 rows, 1 with a score, 2 with none\n"


def test_score_says_nothing_where_every_answer_was_used_and_every_row_has_a_score_and_none_an_alert(tmp_path):
    path = tmp_path / "good.csv"
    path.write_text(HEADER + "\n" + GOOD.replace("1\n", "0\n") * 3, encoding="utf-8")
    assert scored(path).stderr == ""


def test_score_says_how_many_rows_have_an_alert(tmp_path):
    path = tmp_path / "alerts.csv"
    path.write_text(HEADER + "\n" + GOOD + GOOD.replace("1\n", "0\n") + GOOD.replace("1\n", "\n"), encoding="utf-8")
    *_, last = scored(path).stderr.splitlines()
    assert last.startswith("phq_9: 1 row with an answer that raises an alert, 1 not assessed; --include alerts says which")


@pytest.fixture
def long_file(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text(HEADER + "\n" + GOOD.replace("b", "b" * 500).replace("1\n", "0\n") * 9000, encoding="utf-8")
    return path


def test_a_long_file_has_a_bar_on_a_terminal(long_file):
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    running = subprocess.Popen(command("score", long_file, "--instrument", "phq_9"), stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # Linux says so where the other end is closed
        while part := os.read(ours, 4096):
            shown += part
    os.close(ours)
    assert running.wait() == 0
    assert b"long.csv" in shown
    assert b"100%" in shown


def test_without_a_terminal_there_is_no_bar(long_file):
    done = scored(long_file)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 9001


def test_columns_that_are_left_over_are_refused_or_said(tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("id," + ",".join(f"q{i}" for i in range(1, 11)) + "\na" + ",0" * 10 + "\n", encoding="utf-8")
    done = scored(path)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"ambiguous_columns at {path}, --columns" in done.stderr
    assert "name it: --columns 'q{item}'; found q10 left over by q{item}" in done.stderr
    done = scored(path, "--columns", "q{item}")
    assert (done.returncode, done.stderr) == (0, "phq_9: q{item} leaves over q10: is this the right form?\n")
    done = checked(path, "--columns", "q{item}")
    assert (done.returncode, done.stderr) == (0, "")
    assert "columns_left_over at columns" in done.stdout
