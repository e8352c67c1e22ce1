# SPDX-License-Identifier: Apache-2.0
"""Files of the command line: what is read, what is written where, and faults that name their line."""

import csv
import io
import os
import subprocess
import threading

import pytest

from command_line import GOOD, HEADER, command, fault, rows_of, run, scored


def test_tsv_and_byte_order_mark(small, tmp_path):
    rows = list(csv.reader(io.StringIO(small.read_text(encoding="utf-8"), newline="")))
    path = tmp_path / "small.tsv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter="\t").writerows(rows)
    done = run("score", path, "--instrument", "phq_9")
    assert rows_of(done.stdout, "\t")[0] == {"id": "a", "note": 'said "no", twice', "phq_9_total": "12", "phq_9_total_reason": ""}


def test_a_file_of_a_header_alone_scores_to_a_header(tmp_path):
    path = tmp_path / "header.csv"
    path.write_text(HEADER + "\n", encoding="utf-8")
    assert run("score", path, "--instrument", "phq_9").stdout == "id,note,phq_9_total,phq_9_total_reason\n"


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
    call = command("score", path, "--instrument", "phq_9", "--include", "")
    assert subprocess.run(call, capture_output=True, check=True).stdout == out.read_bytes()


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


@pytest.mark.parametrize(("sign", "word"), [(";", "semicolon"), ("\t", "tab"), ("|", "bar")])
def test_another_delimiter_is_recognised_named_and_never_guessed(sign, word, tmp_path):
    path, out = tmp_path / "answers.csv", tmp_path / "out.csv"
    path.write_text((HEADER + "\n" + GOOD).replace(",", sign), encoding="utf-8")
    for name in ("score", "check"):
        assert f"give --delimiter {word}" in fault(name, path, "--instrument", "phq_9")
    for given in (word, sign):
        done = scored(path, "--delimiter", given)
        assert rows_of(done.stdout, sign) == [{"id": "a", "note": "b", "phq_9_total": "9", "phq_9_total_reason": ""}]
        assert scored(path, "--delimiter", given, "-o", out).returncode == 0
        assert out.read_text(encoding="utf-8") == done.stdout
    assert run("check", path, "--instrument", "phq_9", "--delimiter", word).returncode == 0
    assert "unknown_column" in fault("score", path, "--instrument", "phq_9", "--delimiter", "comma")


def test_a_tsv_with_commas_is_recognised(tmp_path):
    path = tmp_path / "answers.tsv"
    path.write_text(HEADER + "\n" + GOOD, encoding="utf-8")
    assert "expected a tab between cells; for another sign give --delimiter comma" in fault("score", path, "--instrument", "phq_9")


def test_the_first_line_that_spreadsheets_write_is_named(tmp_path):
    path = tmp_path / "answers.csv"
    path.write_text("sep=;\n" + HEADER.replace(",", ";") + "\n", encoding="utf-8")
    line = fault("score", path, "--instrument", "phq_9", "--delimiter", "semicolon")
    assert "line 1: expected a header row with column names: remove the line; found sep=" in line


def test_utf_16_is_read_where_its_mark_says_so_and_refused_where_it_does_not(tmp_path):
    path = tmp_path / "wide.csv"
    text = HEADER + "\nü,b,1,1,1,1,1,1,1,1,1\n"
    for mark, encoding in (("\ufeff", "utf-16-le"), ("\ufeff", "utf-16-be")):
        path.write_bytes((mark + text).encode(encoding))
        assert rows_of(scored(path).stdout)[0] == {"id": "ü", "note": "b", "phq_9_total": "9", "phq_9_total_reason": ""}
    for encoding in ("utf-16-le", "utf-16-be", "utf-32"):
        path.write_bytes(text.encode(encoding))
        line = fault("score", path, "--instrument", "phq_9")
        assert f"cannot_read_file at {path}: expected text in UTF-8: save the file as UTF-8" in line
        assert "UTF-32" in line if encoding == "utf-32" else "UTF-16" in line


def test_a_quote_that_is_never_closed_is_reported_where_it_opens(tmp_path):
    path = tmp_path / "quotes.csv"
    for before in ("", 'a,"fine ""quoted"" note",1,1,1,1,1,1,1,1,1\n', 'a,"over\nlines",1,1,1,1,1,1,1,1,1\n', GOOD * 5000):
        path.write_text(HEADER + "\n" + before + 'x,"open,1,1,1,1,1,1,1,1,1\n' + GOOD * 50, encoding="utf-8")
        line = 2 + before.count("\n")
        assert f"{path}, line {line}: expected cells that are quoted right" in fault("score", path, "--instrument", "phq_9")
        assert f"line {line}: " in fault("check", path, "--instrument", "phq_9")
    path.write_text(HEADER + '\n"a\nb","c\nd,1\n' + GOOD * 3, encoding="utf-8")
    assert f"{path}, line 3: " in fault("score", path, "--instrument", "phq_9")  # the second cell of the row
    path.write_text(HEADER + '\nx,"open,1,1,1,1,1,1,1,1,1\n' + GOOD + GOOD.replace("b", '"b"'), encoding="utf-8")
    line = fault("score", path, "--instrument", "phq_9")
    assert f"{path}, line 2: " in line
    assert "closed wrongly in line 4" in line
    path.write_text('"id,' + HEADER + "\n" + GOOD, encoding="utf-8")
    assert f"{path}, line 1: " in fault("score", path, "--instrument", "phq_9")


@pytest.mark.parametrize(("name", "beginning", "kind"), [
    ("helpers.xlsx", b"PK\x03\x04", "workbook"), ("helpers.XLS", b"", "workbook"), ("helpers.sav", b"$FL2@(#)", "SPSS"),
    ("helpers.dta", b"", "Stata"), ("helpers.docx", b"PK\x03\x04", "text document"), ("helpers.pdf", b"%PDF-1.7", "PDF"),
    ("helpers.rds", b"\x1f\x8b", "R file"), ("helpers.csv.gz", b"\x1f\x8b", "packed"), ("helpers.json", b"{}", "JSON"),
    ("renamed.csv", b"PK\x03\x04", "workbook"), ("renamed.txt", b"$FL3@(#)", "SPSS"),
    ("renamed.csv", b"PAR1\x15", "Parquet"),
])  # fmt: skip
def test_a_kind_of_file_that_is_not_read_is_named_with_the_way_out(name, beginning, kind, tmp_path):
    path = tmp_path / name
    path.write_bytes(beginning)
    line = fault("score", path, "--instrument", "phq_9")
    assert line.startswith(f"cftkit: unsupported_file at {path}: expected a CSV, TSV or Parquet file: ")
    assert kind in line.split("; found ")[1]
    path.unlink()
    assert "cannot_read_file" in fault("score", path, "--instrument", "phq_9")


def test_a_kind_of_file_that_is_not_written_is_refused_before_any_work(tmp_path):
    path, out = tmp_path / "good.csv", tmp_path / "out.xlsx"
    path.write_text(HEADER + "\n" + GOOD, encoding="utf-8")
    line = fault("score", path, "--instrument", "phq_9", "-o", out)
    assert "unsupported_file at --output: expected a name that ends with .csv, .tsv or .parquet" in line
    assert not out.exists()


def test_a_file_whose_name_says_nothing_is_read_as_csv(tmp_path):
    path = tmp_path / "answers"
    path.write_text(HEADER + "\n" + GOOD, encoding="utf-8")
    assert rows_of(scored(path).stdout)[0]["phq_9_total"] == "9"
