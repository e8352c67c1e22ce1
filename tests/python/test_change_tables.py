# SPDX-License-Identifier: Apache-2.0
"""Change, series and quality of tables: each row is what one person alone would get, and nobody is lost."""

from datetime import date, datetime, timedelta

import numpy as np
import pandas
import polars
import pyarrow
import pytest

import cftkit

PROQOL = cftkit.instrument("proqol_5")
PHQ = cftkit.instrument("phq_9")
OWN = {
    "compassion_satisfaction": cftkit.NormValues(sd=6.5, reliability=0.88, sources=["invented"]),
    "burnout": cftkit.NormValues("burnout", sd=5.4, reliability=0.75, mean=28, functional_mean=20, functional_sd=5, sources=["invented"]),
    "secondary_traumatic_stress": cftkit.NormValues(sd=5.9, reliability=0.81, sources=["invented"]),
}
PHQ_OWN = cftkit.NormValues("total", sd=5, reliability=0.8, sources=["invented"])
KINDS = {"pandas": pandas.DataFrame, "polars": polars.DataFrame, "pyarrow": pyarrow.table}
CHANGE = {"columns": "q_{item}", "id": "id", "time": "wave", "before": 1, "after": 3}


def error_of(call, *arguments, **options):
    with pytest.raises(cftkit.Error) as caught:
        call(*arguments, **options)
    return caught.value


def rows_of(frame):
    """A frame of any kind as dicts; None for what is not there."""
    if isinstance(frame, pandas.DataFrame):
        rows = frame.to_dict("records")
        return [{name: None if pandas.isna(cell) else cell for name, cell in row.items()} for row in rows]
    return frame.to_pylist() if isinstance(frame, pyarrow.Table | pyarrow.RecordBatch) else frame.to_dicts()


def helpers(seed, people=40, waves=(1, 2, 3)):
    """Sheets with blanks and illegal codes, people who are not there at each wave, in no order."""
    numbers = np.random.default_rng(seed)
    rows = []
    for person in range(people):
        for wave in waves:
            if numbers.random() < 0.2:
                continue
            answers = numbers.integers(1, 6, 30).tolist()
            if numbers.random() < 0.3:
                answers[numbers.integers(30)] = [None, 9][numbers.integers(2)]
            rows.append((f"h{person}", wave, answers))
    numbers.shuffle(rows)
    return rows


def frame_of(kind, rows, **more):
    columns = {"id": [row[0] for row in rows], "wave": [row[1] for row in rows]}
    columns |= {f"q_{i + 1}": [row[2][i] for row in rows] for i in range(len(rows[0][2]))}
    return KINDS[kind](columns | more)


def words_of(change):
    return {
        "before": change.before.value, "after": change.after.value, "difference": change.difference, "direction": change.direction,
        "reliable_change_index": change.reliable_change_index, "is_reliable": str(change.is_reliable),
        "started_in_functional_range": str(change.started_in_functional_range), "has_crossed": str(change.has_crossed),
        "has_crossed_back": str(change.has_crossed_back),
        "outcome": change.outcome, "is_filled_in": change.is_filled_in, **how_of(change),
    }  # fmt: skip


def how_of(change):
    """How a change was computed, as a table says it."""
    used = [f"{name} {value!r}".removesuffix(".0") + (f" ({source})" if source else "")
            for name, (value, source) in change.parameters.items()]  # fmt: skip
    names = ("method", "method_status", "critical_value", "is_strict", "criterion", "cut_off", "is_cut_off_outside_range",
             "is_from_two_samples")  # fmt: skip
    return {name: getattr(change, name) for name in names} | {"numbers": ", ".join(used)}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("options", [{}, {"missing_rule": cftkit.prorate(8), "critical_value": 1.28, "is_strict": True}],
                         ids=["plain", "more"])
def test_each_row_is_the_change_of_that_person_alone(kind, seed, options):
    rows = helpers(seed)
    found = PROQOL.change(frame_of(kind, rows), **CHANGE, norm=OWN, **options)
    assert isinstance(found, KINDS[kind] if kind != "pyarrow" else pyarrow.Table)
    given = rows_of(found)
    people = list(dict.fromkeys(row[0] for row in rows))
    assert [(row["id"], row["scale"]) for row in given] == [(who, scale) for who in people for scale in OWN]
    sheets = {(who, wave): PROQOL.score(answers, missing_rule=options.get("missing_rule", "complete")) for who, wave, answers in rows}
    blank = PROQOL.score([None] * 30)
    method = {name: value for name, value in options.items() if name != "missing_rule"}
    seen = set()
    for row in given:
        who, scale = row.pop("id"), row.pop("scale")
        here = [(who, wave) in sheets for wave in (1, 3)]
        change = cftkit.change(sheets.get((who, 1), blank)[scale], sheets.get((who, 3), blank)[scale], OWN[scale], **method)
        absent = {(True, False): "no_row_after", (False, True): "no_row_before", (False, False): "no_row_at_either"}.get(tuple(here))
        assert row.pop("reason") == (absent or change.reason)
        least = row.pop("least_reliable_difference")
        assert change.least_reliable_difference in (least, None)
        assert least > 0
        assert row == words_of(change)
        seen.add(absent or change.reason or change.outcome)
    assert {"no_row_after", "no_row_before", "unchanged", "improved", "before_not_scored"} <= seen


@pytest.mark.parametrize("kind", KINDS)
def test_each_row_is_the_series_of_that_person_alone(kind):
    rows = [(who, date(2026, 3, 1) + timedelta(days=9 * wave), answers) for who, wave, answers in helpers(3, waves=range(6))]
    texts = [(who, day.isoformat(), answers) for who, day, answers in rows]
    moments = [(who, datetime(day.year, day.month, day.day, 14, 30), answers) for who, day, answers in rows]
    found, more = (PROQOL.series(frame_of(kind, some), columns="q_{item}", id="id", time="wave", norm=OWN) for some in (texts, moments))
    assert rows_of(found) == rows_of(more)
    given = rows_of(found)
    assert len(given) == 3 * len({row[0] for row in rows})
    seen = set()
    for row in given:
        series = cftkit.Series(OWN[row["scale"]])
        for _, day, answers in sorted((one for one in rows if one[0] == row["id"]), key=lambda one: one[1]):
            series.add(day, PROQOL.score(answers)[row["scale"]])
        assert (row["n"], row["n_scored"]) == (len(series), series.scored)
        for name in ("first", "best", "last"):
            point = getattr(series, name)
            assert row[name] == (None if point is None else point.score.value)
            assert row[f"{name}_day"] == (None if point is None else point.day.isoformat())
        for name in ("confirmed_improvement", "confirmed_deterioration", "definitive_improvement", "definitive_deterioration"):
            lasting = getattr(series, name)
            assert row[name] == str(lasting.holds)
            assert row[f"{name}_since"] == (None if lasting.since is None else lasting.since.isoformat())
            seen.add((name, row[name]))
    assert len(seen) >= 10


def other_kinds(rows):
    """The same table as kinds of frames whose columns know null, and as a relation."""
    plain = frame_of("pandas", rows)
    table = frame_of("pyarrow", rows)
    return {
        "nullable": plain.convert_dtypes(),
        "arrow": plain.convert_dtypes(dtype_backend="pyarrow"),
        "categorical": plain.astype({"id": "category"}),
        "relation": pytest.importorskip("duckdb").from_arrow(table),
        "batch": table.combine_chunks().to_batches()[0],
    }


@pytest.mark.parametrize("kind", ["nullable", "arrow", "categorical", "relation", "batch"])
def test_other_kinds_of_frames_come_back_as_they_are(kind):
    rows = helpers(1)
    frame, plain = other_kinds(rows)[kind], frame_of("polars", rows)
    for ask in (lambda one: PROQOL.change(one, **CHANGE, norm=OWN), lambda one: PROQOL.quality(one, columns="q_{item}", keep="id")):
        found = ask(frame)
        assert type(found) is type(frame)
        assert rows_of(found.to_arrow_table() if kind == "relation" else found) == ask(plain).to_dicts()
    if kind in ("nullable", "arrow"):
        assert PROQOL.quality(frame, columns="q_{item}")["proqol_5_longest_run_code"].dtype in ("Int64", "int64[pyarrow]")


def two(kind="polars", **more):
    return frame_of(kind, [("a", 1, [2] * 9), ("b", 1, [1] * 9), ("a", 3, [0] * 9), ("b", 3, [3] * 9)], **more)


@pytest.mark.parametrize("kind", KINDS)
def test_a_least_important_difference_names_its_column(kind):
    [a, b] = rows_of(PHQ.change(two(kind), **CHANGE, scales=["total"], least_important_difference=5))
    assert (a["is_important"], a["outcome"], b["outcome"]) == ("yes", "improved", "deteriorated")
    assert "is_reliable" not in a
    assert "reliable_change_index" not in a


@pytest.mark.parametrize("kind", KINDS)
def test_an_alert_stands_beside_each_outcome(kind):
    worst, best = [2, 3, 2, 3, 2, 2, 3, 2, 3], [0, 0, 0, 0, 0, 0, 0, 0, 3]
    rows = [("a", 1, worst), ("a", 3, best), ("b", 1, [1] * 8 + [None]), ("b", 3, [0] * 9), ("c", 3, [0] * 9)]
    own = cftkit.NormValues("total", sd=5, reliability=0.8, mean=16, functional_mean=3, functional_sd=3, sources=["invented"])
    a, b, c = rows_of(PHQ.change(frame_of(kind, rows), **CHANGE, norm=own))
    names = ("alerts_before", "alerts_before_not_assessed", "alerts_after", "alerts_after_not_assessed")
    assert (a["before"], a["after"], a["outcome"]) == (22, 3, "recovered")
    assert [a[name] for name in names] == [1, 0, 1, 0]
    assert [b[name] for name in names] == [0, 1, 0, 0]
    assert [c[name] for name in names] == [None, None, 0, 0]
    [row, *_] = rows_of(PROQOL.change(frame_of(kind, helpers(1)), **CHANGE, norm=OWN))
    assert not [name for name in row if name.startswith("alerts")]


@pytest.mark.parametrize("kind", KINDS)
def test_a_series_counts_days_with_alerts_and_says_what_the_last_day_has(kind):
    fired, fine, open_ = [0] * 8 + [1], [0] * 9, [0] * 8 + [None]
    rows = [("a", "2026-03-08", fine), ("a", "2026-03-01", fired), ("a", "2026-03-15", fired), ("b", "2026-03-01", fired),
            ("b", "2026-03-08", open_), ("c", "2026-03-01", fine)]  # fmt: skip
    found = rows_of(PHQ.series(frame_of(kind, rows), columns="q_{item}", id="id", time="wave", norm=PHQ_OWN))
    names = ("alerts", "alerts_last", "alerts_last_not_assessed", "alerts_last_day")
    assert [[row[name] for name in names] for row in found] == [
        [2, 1, 0, "2026-03-15"], [1, 0, 1, "2026-03-08"], [0, 0, 0, "2026-03-01"],
    ]  # fmt: skip
    assert found[1]["last_day"] == "2026-03-01"  # the last scored one
    assert (found[0]["method"], found[0]["numbers"]) == ("jacobson_truax", "sd 5 (invented), reliability 0.8 (invented)")


def test_a_table_says_how_it_was_computed():
    own = cftkit.NormValues("total", sd=(5, "x"), reliability=(0.8, "y"), mean=(16, "x"))
    [row, _] = rows_of(PHQ.change(two(), **CHANGE, norm=own, method="edwards_nunnally", critical_value=2, is_strict=True, criterion="a"))
    assert (row["method"], row["method_status"], row["critical_value"], row["is_strict"]) == ("edwards_nunnally", "second_hand", 2, True)
    assert (row["criterion"], row["cut_off"], row["is_cut_off_outside_range"]) == ("a", 6, False)
    assert row["is_from_two_samples"] is True
    assert row["numbers"] == "mean 16 (x), sd 5 (x), reliability 0.8 (y)"
    assert row["least_reliable_difference"] is None
    [row, _] = rows_of(PHQ.change(two(), **CHANGE, scales=["total"], least_important_difference=(4, "invented")))
    assert (row["least_important_difference"], row["numbers"]) == (4, "least_important_difference 4 (invented)")
    assert "method" not in row


def test_doubled_rows_are_named_both():
    rows = [("a", 1, [2] * 9), ("b", 2, [1] * 9), ("a", 3, [2] * 9), ("b", 2, [1] * 9)]
    error = error_of(PHQ.change, frame_of("pandas", rows), **CHANGE, norm=PHQ_OWN)
    assert (error.code, error.where, error.found) == ("doubled_id", "rows 1 and 3", "b at 2")
    days = [(who, f"2026-03-0{wave}", answers) for who, wave, answers in rows]
    error = error_of(PHQ.series, frame_of("polars", days), columns="q_{item}", id="id", time="wave", norm=PHQ_OWN)
    assert (error.code, error.where, error.found) == ("doubled_id", "rows 1 and 3", "b at 2026-03-02")


def test_two_columns_may_name_a_person_together():
    frame = two(clinic=["x", "x", "y", "y"])
    found = rows_of(PHQ.change(frame, **{**CHANGE, "id": ["clinic", "id"]}, norm=PHQ_OWN))
    assert [(row["clinic"], row["id"], row["reason"]) for row in found] == [
        ("x", "a", "no_row_after"), ("x", "b", "no_row_after"), ("y", "a", "no_row_before"), ("y", "b", "no_row_before"),
    ]  # fmt: skip
    assert list(found[0])[:3] == ["clinic", "id", "scale"]


@pytest.mark.parametrize(("options", "code", "where", "word"), [
    ({"before": 2}, "bad_argument", "before", "1, 3"),
    ({"after": "3"}, "bad_argument", "after", "1, 3"),
    ({"after": 1}, "bad_argument", "after", "another time"),
    ({"id": "who"}, "unknown_column", "id", ""),
    ({"id": []}, "bad_argument", "id", ""),
    ({"time": "when"}, "unknown_column", "time", ""),
    ({"norm": None}, "missing_parameter", "jacobson_truax", "sd, reliability"),
    ({"norm": "somebody_2000"}, "unknown_norm", "phq_9", ""),
    ({"norm": {"calm": PHQ_OWN}}, "unknown_scale", "phq_9", ""),
    ({"norm": {"total": cftkit.NormValues("mean", sd=1, reliability=0.8)}}, "wrong_norm", "phq_9", ""),
    ({"scales": "total"}, "bad_argument", "scales", ""),
    ({"scales": ["total", "total"]}, "bad_argument", "scales", "each scale once"),
    ({"method": "guess"}, "bad_argument", "method", "jacobson_truax"),
    ({"absent": {1: "refuse"}}, "bad_argument", "absent", ""),
])  # fmt: skip
def test_what_cannot_be_meant_is_refused(options, code, where, word):
    error = error_of(PHQ.change, two(), **{**CHANGE, "norm": PHQ_OWN, **options})
    assert error.code == code
    assert where in error.where
    assert word in error.expected


def test_blank_ids_and_times_and_no_days_name_their_row():
    rows = [("a", 1, [2] * 9), (None, 3, [1] * 9)]
    error = error_of(PHQ.change, frame_of("pandas", rows), **CHANGE, norm=PHQ_OWN)
    assert (error.code, error.where) == ("bad_argument", "row 1, column id")
    for kind in KINDS:
        rows = [("a", 1, [2] * 9), ("a", 3, [2] * 9), ("b", None, [1] * 9)]
        error = error_of(PHQ.change, frame_of(kind, rows), **CHANGE, norm=PHQ_OWN)
        assert (error.code, error.where) == ("bad_argument", "row 2")
    for day in ("1 March", None, ""):
        rows = [("a", "2026-03-01", [2] * 9), ("a", day, [1] * 9)]
        error = error_of(PHQ.series, frame_of("polars", rows), columns="q_{item}", id="id", time="wave", norm=PHQ_OWN)
        assert (error.code, error.where) == ("bad_argument", "row 1")


def test_scales_without_numbers_are_named_unless_they_are_left_out():
    frame = frame_of("polars", helpers(4))
    one = {"burnout": OWN["burnout"]}
    error = error_of(PROQOL.change, frame, **CHANGE, norm=one)
    assert (error.code, error.where) == ("missing_parameter", "norm")
    assert "compassion_satisfaction" in error.found
    assert "secondary_traumatic_stress" in error.found
    assert "burnout" not in error.found
    by_name = PROQOL.change(frame, **CHANGE, norm=one, scales=["burnout"])
    assert set(by_name["scale"]) == {"burnout"}
    assert PROQOL.change(frame, **CHANGE, norm=OWN["burnout"]).equals(by_name)        # it names its scale
    error = error_of(PROQOL.change, frame, **CHANGE, norm="de_la_rosa_2018")
    assert error.code == "missing_parameter"
    assert error.found.count("no reliability") == 3
    error = error_of(PROQOL.change, frame, **CHANGE, norm=cftkit.NormValues(sd=5, reliability=0.8))
    assert (error.code, error.where) == ("bad_argument", "norm")


def test_a_study_gives_each_scale_its_numbers():
    frame = frame_of("polars", helpers(4))
    study = PROQOL.norm("de_la_rosa_2018")
    both = {name: cftkit.NormValues(name, norm=study, reliability=(0.8, "invented")) for name in OWN}
    found = PROQOL.change(frame, **CHANGE, norm=both)
    index = {row["scale"]: row for row in found.drop_nulls("difference").to_dicts()}
    for scale, row in index.items():
        assert row["reliable_change_index"] == pytest.approx(row["difference"] / (both[scale].sd * 0.4**0.5), rel=1e-13)
    by_points = PROQOL.change(frame, **CHANGE, norm=study, least_important_difference=3)
    by_name = PROQOL.change(frame, **CHANGE, norm="de_la_rosa_2018", sample="pooled_30_studies", least_important_difference=3)
    assert by_points.equals(by_name)


def test_names_of_the_result_are_not_taken_twice():
    frame = two().rename({"id": "scale"})
    error = error_of(PHQ.change, frame, **{**CHANGE, "id": "scale"}, norm=PHQ_OWN)
    assert (error.code, error.found) == ("doubled_columns", "'scale'")


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_without_rows_has_no_rows(kind):
    empty = {"pandas": lambda frame: frame[:0], "polars": lambda frame: frame[:0], "pyarrow": lambda frame: frame.slice(0, 0)}[kind]
    found = PHQ.change(empty(two(kind)), **CHANGE, norm=PHQ_OWN)
    assert rows_of(found) == []
    assert "outcome" in list(getattr(found, "column_names", None) or found.columns)
    days = empty(frame_of(kind, [("a", "2026-03-01", [1] * 9)]))
    assert rows_of(PHQ.series(days, columns="q_{item}", id="id", time="wave", norm=PHQ_OWN)) == []


def test_a_frame_of_pandas_keeps_its_index_to_itself():
    frame = two("pandas")
    frame.index = [7, 7, 3, 1]
    found = PHQ.change(frame, **CHANGE, norm=PHQ_OWN)
    assert found.index.tolist() == [0, 1]
    assert found["difference"].tolist() == [-18, 18]


def test_numbers_of_a_sample_are_taken_by_name_and_say_so():
    rows = helpers(5)
    first = [row for row in rows if row[1] == 1]
    scores = [score for row in first if (score := PROQOL.score(row[2])["burnout"].value) is not None]
    source = f"this sample: {len(scores)} rows"
    for kind in KINDS:
        own = cftkit.NormValues.of_sample(PROQOL, frame_of(kind, first), "burnout", columns="q_{item}", reliability=(0.75, "stamm_2010"))
        assert own.scale == "burnout"
        assert own.sources == (source, "stamm_2010")
        assert own.mean == pytest.approx(np.mean(scores), rel=1e-14)
        assert own.sd == pytest.approx(np.std(scores, ddof=1), rel=1e-14)
    found = PROQOL.change(frame_of("polars", rows), **CHANGE, norm=own)
    assert found["difference"].count() > 5
    assert cftkit.NormValues.of_sample(PROQOL, frame_of("polars", first), "burnout", columns="q_{item}").reliability is None
    error = error_of(cftkit.NormValues.of_sample, PHQ, np.array([[1] * 9] * 3), "total")
    assert (error.code, error.found) == ("bad_parameter", "3 rows with a score")
    assert error_of(cftkit.NormValues.of_sample, PHQ, np.array([[1] * 9] * 3), "calm").code == "unknown_scale"


@pytest.mark.parametrize("kind", KINDS)
def test_quality_of_a_table_is_that_of_each_row(kind):
    rows = [*helpers(6), ("straight", 1, [3] * 30), ("blank", 1, [None] * 30)]
    found = PROQOL.quality(frame_of(kind, rows), columns="q_{item}", keep="id")
    given = rows_of(found)
    assert list(given[0]) == ["id"] + [f"proqol_5_{name}" for name in ("answered", "longest_run", "longest_run_code", "variability",
                                                                       "is_straight_line")]  # fmt: skip
    for (who, _, answers), row in zip(rows, given, strict=True):
        one = PROQOL.quality(answers)
        assert row == {"id": who, "proqol_5_answered": one.answered, "proqol_5_longest_run": one.longest_run,
                       "proqol_5_longest_run_code": one.longest_run_code, "proqol_5_variability": one.variability,
                       "proqol_5_is_straight_line": one.is_straight_line}  # fmt: skip
    assert (given[-2]["proqol_5_is_straight_line"], given[-1]["proqol_5_longest_run"]) == (True, 0)


def test_quality_of_an_array():
    table = PHQ.quality(np.array([[1] * 9, [0, 1, 2, 3, 3, 3, 2, 1, 0]]))
    assert (table.instrument, len(table)) == ("phq_9", 2)
    assert table.variability[1] == PHQ.quality([0, 1, 2, 3, 3, 3, 2, 1, 0]).variability
    assert "1 of them straight lines" in repr(table)
    assert error_of(PHQ.quality, np.array([[1] * 9]), keep="id").code == "bad_argument"
    assert error_of(PHQ.quality, np.array([[True] * 9])).code == "wrong_column_type"


def test_a_hundred_thousand_people():
    people = 100_000
    numbers = np.random.default_rng(7)
    columns = {"id": np.tile(np.arange(people), 2), "wave": np.repeat([1, 3], people)}
    columns |= {f"q_{i + 1}": numbers.integers(1, 6, 2 * people) for i in range(30)}
    found = PROQOL.change(polars.DataFrame(columns), **CHANGE, norm=OWN)
    assert len(found) == 3 * people
