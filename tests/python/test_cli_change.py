# SPDX-License-Identifier: Apache-2.0
"""`cftkit change` and `cftkit series`: what Python gives, said as the command says it."""

import csv
from datetime import date

import polars
import pytest

import cftkit
from command_line import HELPERS, refused, rows_of, run

PROQOL = cftkit.instrument("proqol_5")
FILE = ("--instrument", "proqol_5", "--columns", "proqol_{item}", "--absent", "99=refused")
TIMES = ("--id", "id", "--time", "wave", "--before", "1", "--after", "3")
OWN = ("--sd", "burnout=5.4:de_la_rosa_2018", "--reliability", "burnout=.75:stamm_2010")


@pytest.fixture(scope="module")
def helpers(tmp_path_factory):
    """The example file without its doubled row, and with a column of days."""
    with HELPERS.open(encoding="utf-8", newline="") as file:
        names, *rows = csv.reader(file)
    seen, kept = set(), []
    for row in rows:
        if (key := tuple(row[:2])) not in seen:
            seen.add(key)
            kept.append([*row, date(2026, 1 + 3 * int(row[1]), 15).isoformat()])
    path = tmp_path_factory.mktemp("files") / "helpers.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([[*names, "day"], *kept])
    return path


def frame(path):
    return polars.read_csv(path, infer_schema_length=None)


def same(texts, found):
    """Rows of a CSV file against those of a frame."""
    assert len(texts) == len(found)
    for text, row in zip(texts, found.to_dicts(), strict=True):
        assert list(text) == list(row)
        for name, cell in row.items():
            if isinstance(cell, bool):
                assert text[name] == str(cell).lower()
            elif isinstance(cell, float):
                assert float(text[name]) == cell
            else:
                assert text[name] == ("" if cell is None else str(cell))


def norm_values():
    return cftkit.NormValues("burnout", sd=(5.4, "de_la_rosa_2018"), reliability=(0.75, "stamm_2010"))


def test_changes_are_those_of_python(helpers, tmp_path):
    out = tmp_path / "changes.csv"
    done = run("change", helpers, *FILE, *TIMES, *OWN, "-o", out)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    found = PROQOL.change(frame(helpers), columns="proqol_{item}", id="id", time="wave", before=1, after=3, norm=norm_values(),
                          absent={99: "refused"})
    same(rows_of(out.read_text(encoding="utf-8")), found)
    lines = done.stderr.splitlines()
    assert lines[0] == "proqol_5 burnout: sd 5.4 (de_la_rosa_2018), reliability 0.75 (stamm_2010)"
    assert "without an outcome" in lines[1]
    assert "1 no_row_before" in lines[1]


PHQ_FILE = ("--instrument", "phq_9", "--columns", "phq_{item}", "--absent", "99=refused")


def test_alerts_are_said_on_stderr_even_with_a_file(helpers, tmp_path):
    own = ("--sd", "total=5:invented", "--reliability", "total=.8:invented")
    phq, numbers = cftkit.instrument("phq_9"), cftkit.NormValues("total", sd=(5, "invented"), reliability=(0.8, "invented"))
    how = {"columns": "phq_{item}", "id": "id", "norm": numbers, "absent": {99: "refused"}}
    found = phq.change(frame(helpers), time="wave", before=1, after=3, **how)
    people = found.filter((polars.col("alerts_before") > 0) | (polars.col("alerts_after") > 0)).height
    assert people > 0
    out = tmp_path / "changes.csv"
    done = run("change", helpers, *PHQ_FILE, *TIMES, *own, "-o", out)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    same(rows_of(out.read_text(encoding="utf-8")), found)
    [line] = [line for line in done.stderr.splitlines() if "alert" in line]
    assert line.startswith(f"phq_9: {people} people have an alert (")
    assert "please look at these people today" in line
    over_days = phq.series(frame(helpers), time="day", **how)
    last = over_days.filter(polars.col("alerts_last") > 0).height
    done = run("series", helpers, *PHQ_FILE, "--id", "id", "--time", "day", *own, "-o", tmp_path / "series.csv")
    same(rows_of((tmp_path / "series.csv").read_text(encoding="utf-8")), over_days)
    assert f"{over_days.filter(polars.col('alerts') > 0).height} people have an alert ({last} on their last day)" in done.stderr
    done = run("change", helpers, *FILE, *TIMES, *OWN, "-o", out)
    assert "alert" not in done.stderr


def test_series_are_those_of_python(helpers):
    done = run("series", helpers, *FILE, "--id", "id", "--time", "day", *OWN)
    assert done.returncode == 0, done.stderr
    found = PROQOL.series(frame(helpers), columns="proqol_{item}", id="id", time="day", norm=norm_values(), absent={99: "refused"})
    same(rows_of(done.stdout), found)


def test_a_study_and_own_numbers_beside_it(helpers):
    done = run("change", helpers, *FILE, *TIMES, "--norm", "de_la_rosa_2018", "--scales", "burnout", *OWN[2:])
    assert done.stdout == run("change", helpers, *FILE, *TIMES, *OWN).stdout
    assert "mean 22.8 (de_la_rosa_2018)" in done.stderr


def test_points_that_count_need_no_numbers(helpers):
    done = run("change", helpers, *FILE, *TIMES, "--least-important-difference", "4:own_2026")
    assert done.returncode == 0, done.stderr
    rows = rows_of(done.stdout)
    assert {row["scale"] for row in rows} == {"compassion_satisfaction", "burnout", "secondary_traumatic_stress"}
    assert {row["is_important"] for row in rows} == {"yes", "no", "unknown"}


@pytest.mark.parametrize(("given", "expected"), [
    ((*TIMES,), "missing_parameter"),
    ((*TIMES, "--sd", "5.4"), "bad_argument at --sd: expected SCALE=NUMBER"),
    ((*TIMES, "--sd", "burnout=much"), "bad_argument at --sd: expected SCALE=NUMBER"),
    ((*TIMES, "--sd", "calm=5.4"), "unknown_scale"),
    ((*TIMES, "--sd", "burnout=5", "--sd", "burnout=6"), "bad_argument at --sd: expected one number for burnout"),
    ((*TIMES, "--sd", "burnout=5"), "missing_parameter at jacobson_truax: expected sd, reliability; found no reliability"),
    ((*TIMES, *OWN, "--norm", "somebody_2000"), "unknown_norm"),
    ((*TIMES, *OWN, "--method", "guess"), "bad_argument at --method: expected jacobson_truax"),
    ((*TIMES, *OWN, "--criterion", "d"), "bad_argument at --criterion"),
    ((*TIMES, *OWN, "--critical-value", "x"), "bad_argument at --critical-value"),
    ((*TIMES, *OWN, "--least-important-difference", "x"), "bad_argument at --least-important-difference"),
    ((*TIMES, *OWN, "--scales", ""), "bad_argument at --scales"),
    ((*TIMES, *OWN, "--missing-rule", "prorate:11"), "bad_missing_rule at --missing-rule"),
    ((*TIMES[:4], "--before", "1", "--after", "7", *OWN), "bad_argument at --after: expected a time that is in the table: '1', '2', '3'"),
    ((*TIMES[:4], "--before", "1", "--after", "1", *OWN), "bad_argument at --after: expected another time than before"),
    (("--id", "who", *TIMES[2:], *OWN), "--id"),
    (("--id", "id", "--time", "when", *TIMES[4:], *OWN), "--time"),
    ((*TIMES, *OWN, "--instrument", "phq_9", "--columns", "phq_{item}"), "bad_argument at --instrument: expected one instrument"),
])  # fmt: skip
def test_options_that_cannot_be_meant_are_refused(helpers, given, expected):
    assert expected in refused("change", helpers, *FILE, *given)


def test_doubled_rows_and_rows_without_a_day_are_named_as_people_find_them(tmp_path):
    line = refused("change", HELPERS, *FILE, *TIMES, *OWN)
    assert "helpers.csv, rows 41 and 88: expected one row a person and time; found h041 at 1" in line
    path = tmp_path / "days.csv"
    names = [f"phq_{i}" for i in range(1, 10)]
    path.write_text(f"id,day,{','.join(names)}\na,2026-03-01{',1' * 9}\na,soon{',1' * 9}\n", encoding="utf-8")
    line = refused("series", path, "--instrument", "phq_9", "--id", "id", "--time", "day", "--sd", "total=5", "--reliability", "total=.8")
    assert "days.csv, row 2 (line 3), column day: expected a day" in line


def test_a_file_is_never_written_over_itself(helpers):
    assert "--output" in refused("change", helpers, *FILE, *TIMES, *OWN, "-o", helpers)
