# SPDX-License-Identifier: Apache-2.0
"""The command line: every row comes out, exit codes, and errors that name file, row and column."""

import csv
import io
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import cftkit

ROOT = Path(__file__).resolve().parents[2]
HELPERS = ROOT / "examples/data/helpers.csv"
CALM = ROOT / "tests/build/consumer/forms/calm_4.json"
HEADER = "id,note," + ",".join(f"phq_{i}" for i in range(1, 10))


def run(*arguments, input=None):
    return subprocess.run(
        [sys.executable, "-m", "cftkit.cli", *map(str, arguments)], capture_output=True, check=False, encoding="utf-8", input=input
    )


@pytest.fixture
def small(tmp_path):
    path = tmp_path / "small.csv"
    path.write_text(
        HEADER + "\n"
        'a,"said ""no"", twice",0,1,2,3,0,1,2,3,0\n'
        "b,,0,1,2,3,,1,2,3,1\n"
        'c,"two\nlines",3,3,3,3,99,3,3,3,3\n'
        "d,ü,1,1,1,1,often,1,1,1.0,0\n",
        encoding="utf-8",
    )
    return path


def rows_of(text, delimiter=","):
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


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
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
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


def test_tsv_and_byte_order_mark(small, tmp_path):
    rows = list(csv.reader(io.StringIO(small.read_text(encoding="utf-8"), newline="")))
    path = tmp_path / "small.tsv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter="\t").writerows(rows)
    done = run("score", path, "--instrument", "phq_9")
    assert rows_of(done.stdout, "\t")[0] == {"id": "a", "note": 'said "no", twice', "phq_9_total": "12", "phq_9_total_reason": ""}


def test_several_instruments_in_one_call(tmp_path):
    out = tmp_path / "out.csv"
    done = run("score", HELPERS, "--instrument", "proqol_5", "--columns", "proqol_{item}",
               "--instrument", "fscrs", "--columns", "fscrs_{item}",
               "--instrument", "phq_9", "--columns", "phq_{item}", "-o", out)  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
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
    assert "MARK=MEANING" in fault("score", small, "--instrument", "phq_9", "--absent", "99")

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


def test_a_file_of_a_header_alone_scores_to_a_header(tmp_path):
    path = tmp_path / "header.csv"
    path.write_text(HEADER + "\n", encoding="utf-8")
    assert run("score", path, "--instrument", "phq_9").stdout == "id,note,phq_9_total,phq_9_total_reason\n"


def test_explain_shows_one_row(small):
    done = run("explain", small, "--instrument", "phq_9", "--columns", "phq_{item}", "--row", "2")
    assert done.returncode == 0
    assert "not scored: missing_items" in done.stdout
    [one] = json.loads(run("explain", small, "--instrument", "phq_9", "--row", "1", "--json").stdout)
    assert one["value"] == 12


def test_check_lists_faults_and_ends_with_1(small):
    done = run("check", small, "--instrument", "phq_9", "--columns", "phq_{item}", "--id", "id")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith(f"{small}: illegal_code at row 3, item 5: expected 0 to 3; found 99")
    assert "row 4, item 5" in lines[1]
    assert "2 faults" in done.stderr
    clean = run("check", small, "--instrument", "phq_9", "--absent", "99=refused", "--codes", "often=3")
    assert (clean.returncode, clean.stdout) == (0, "")


def test_check_finds_the_planted_faults_of_helpers():
    done = run("check", HELPERS, "--instrument", "proqol_5", "--columns", "proqol_{item}", "--id", "id,wave")
    assert done.returncode == 1
    assert "row 17, item 4: expected 1 to 5; found 99" in done.stdout
    assert "row 42, item 9: expected 1 to 5; found 'often'" in done.stdout
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


def scored(path, *arguments):
    return run("score", path, "--instrument", "phq_9", *arguments)


def test_output_through_a_link_writes_what_it_leads_to(small, tmp_path):
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there/out.csv", tmp_path / "link.csv"
    for old in (None, "old"):  # a link to nothing, then to a file
        if old:
            target.write_text(old, encoding="utf-8")
        else:
            link.symlink_to(target)
        assert scored(small, "-o", link).returncode == 0
        assert link.is_symlink()
        assert target.read_text(encoding="utf-8") == scored(small).stdout
        assert [path.name for path in target.parent.iterdir()] == ["out.csv"]
    to_input = tmp_path / "to_input.csv"
    to_input.symlink_to(small)
    assert "another file" in scored(small, "-o", to_input).stderr


def test_output_keeps_the_rights_of_a_file_and_new_files_get_the_usual_ones(small, tmp_path):
    out = tmp_path / "out.csv"
    before = os.umask(0o027)
    try:
        assert scored(small, "-o", out).returncode == 0
        assert out.stat().st_mode & 0o7777 == 0o640
        out.chmod(0o604)
        assert scored(small, "-o", out).returncode == 0
        assert out.stat().st_mode & 0o7777 == 0o604
    finally:
        os.umask(before)


def test_output_to_a_pipe_is_written_straight_to_it(small, tmp_path):
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    got = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_text(encoding="utf-8")), daemon=True)
    reader.start()
    assert scored(small, "-o", pipe).returncode == 0
    reader.join(10)
    assert got == [scored(small).stdout]
    assert pipe.is_fifo()
    done = scored(small, "-o", tmp_path)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "cannot_write_file" in done.stderr


@pytest.mark.parametrize("cell", ["a\rb", "\r", "a\r", "\ra", "a\nb", "a\r\nb", "\r\n", '"\r"', ",\r", " a ", "\u2028", ""])
def test_line_ends_within_cells_survive(cell, tmp_path):
    path, out = tmp_path / "in.csv", tmp_path / "out.csv"
    note = f"note{cell}"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = [[note, *(f"phq_{i}" for i in range(1, 10)), "last"], [cell, *"111111111", cell], ["next", *"222222222", "x"]]
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)
    assert scored(path, "-o", out, "--include", "").returncode == 0
    with out.open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file, strict=True)) == [[note, "last", "phq_9_total"], [cell, cell, "9"], ["next", "x", "18"]]
    command = [sys.executable, "-m", "cftkit.cli", "score", path, "--instrument", "phq_9", "--include", ""]
    assert subprocess.run(command, capture_output=True, check=True).stdout == out.read_bytes()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_standard_output_ends_with_2_and_one_line(small):
    helpers = ["score", HELPERS, "--instrument", "phq_9", "--columns", "phq_{item}"]
    for arguments in (["score", small, "--instrument", "phq_9"], helpers, ["instruments"], ["show", "phq_9"], ["--help"],
                      ["check", small, "--instrument", "phq_9"], ["explain", small, "--instrument", "phq_9", "--row", "1"]):  # fmt: skip
        with open("/dev/full", "wb") as full:
            command = [sys.executable, "-m", "cftkit.cli", *map(str, arguments)]
            done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, encoding="utf-8")
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
    assert "text at row 1, item 1" in run("check", path, "--instrument", "phq_9").stdout
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
        assert "illegal_code at row 1, item 1" in run("check", path, "--instrument", "phq_9").stdout


def test_file_faults_name_the_line_and_the_cause(tmp_path):
    good = b"a,b,1,1,1,1,1,1,1,1,1\n"
    path = tmp_path / "faulty.csv"
    for count in (0, 1, 7, 2000):
        for bad, expected in ((b"a,\xff,1,1,1,1,1,1,1,1,1\n", "UTF-8 text"), (b'a,"b"c,1,1,1,1,1,1,1,1,1\n', "quoted right")):
            path.write_bytes(HEADER.encode() + b"\n" + good * count + bad + good * 9)
            done = scored(path)
            assert done.returncode == 2
            assert f"{path}, line {count + 2}: expected " in done.stderr
            assert expected in done.stderr
    long = "x" * 300_000
    path.write_text(HEADER + f"\n{long},b,1,1,1,1,1,1,1,1,1\n", encoding="utf-8")
    assert rows_of(scored(path).stdout.replace(long, "long"))[0]["id"] == "long"

    missing = tmp_path / "nofile.json"
    for arguments in (["check", missing], ["show", missing], ["score", path, "--instrument", missing]):
        done = run(*arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert f"cannot_read_file at {missing}" in done.stderr
        assert "No such file or directory" in done.stderr
        assert "UTF-8" not in done.stderr
    missing.write_bytes(b'{"\xff"}')
    assert "UTF-8 text" in run("check", missing).stderr


def test_without_click_the_extra_is_named():
    code = "import sys; sys.modules['click'] = None; from cftkit.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 2
    assert "cftkit[cli]" in done.stderr
    assert len(done.stderr.splitlines()) == 1
