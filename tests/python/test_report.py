# SPDX-License-Identifier: Apache-2.0
"""The page about a table of answers: what it says, what it never says, and that it is a page."""

import re
import subprocess
import sys
from html.parser import HTMLParser
from itertools import pairwise

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import cftkit
from command_line import CALM, HELPERS, command, refused, run

FORMS = {"proqol_5": "proqol_{item}", "phq_9": "phq_{item}"}
EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;'
VOID = {"meta", "link", "br", "img", "hr", "input"}
PHQ = ("--form", "phq_9=phq_{item}")
ABSENT = {"NA": "blank", 99: "refused"}
NUMBERS = cftkit.NormValues("burnout", sd=(5.4, "de_la_rosa_2018"), reliability=(0.75, "stamm_2010"))


@pytest.fixture(scope="module")
def helpers():
    return pl.read_csv(HELPERS, infer_schema_length=None)


@pytest.fixture(scope="module")
def page(helpers):
    norm = {"proqol_5": {"burnout": NUMBERS}}
    return cftkit.report(helpers, FORMS, id="id", time="wave", absent=ABSENT, norm=norm)


class Page(HTMLParser):
    """What stands in a page, and whether its elements close."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.attributes, self.words = [], [], [], []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag

    def handle_data(self, data):
        if self.open and self.open[-1] not in ("style", "script"):
            self.words.append(data)

    @property
    def text(self):
        return re.sub(r"\s+", " ", " ".join(self.words))

    def values(self, name):
        return [value for _, attribute, value in self.attributes if attribute == name]


def small(**more):
    return pl.DataFrame({**{f"q{i}": [1, 2, 0] for i in range(1, 10)}, **more})


# ---- what a page is


def test_the_page_is_well_formed_and_has_no_id_twice(page):
    read = Page(page)
    ids = read.values("id")
    assert len(ids) == len(set(ids))
    names = set(ids)
    assert {value[1:] for value in read.values("href") + read.values("xlink:href") if value.startswith("#")} <= names
    assert set(re.findall(r"url\(#([^)]+)\)", page)) <= names
    assert set(read.values("aria-labelledby")) <= names


def test_the_page_asks_no_network_and_runs_nothing(page):
    read = Page(page)
    assert not {"script", "link", "iframe", "object", "form", "base", "img"} & set(read.tags)
    assert not [name for _, name, _ in read.attributes if name.startswith("on")]
    for tag, name, value in read.attributes:
        if name in ("href", "xlink:href", "src", "action"):
            assert value.startswith(("#", "data:image/png;base64,")), (tag, value)
    assert "@import" not in page
    assert not re.search(r"url\((?!#)", page)
    assert any("default-src 'none'" in value for value in read.values("content"))


def test_headings_go_down_step_by_step(page):
    levels = [int(tag[1]) for tag in Page(page).tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_tables_have_captions_and_scopes_and_figures_have_words(page):
    read = Page(page)
    assert read.tags.count("table") == read.tags.count("caption") > 10
    assert read.tags.count("th") == sum(tag == "th" and name == "scope" for tag, name, _ in read.attributes)
    pictures = [value for tag, name, value in read.attributes if tag == "svg" and name == "aria-label"]
    assert len(pictures) == read.tags.count("svg") == 6
    assert all(len(words) > 30 for words in pictures)
    assert 'lang="en"' in page
    assert "@media print" in page


def test_the_same_input_gives_the_same_bytes_also_in_another_process(helpers, tmp_path):
    first = cftkit.report(helpers, FORMS, id="id", time="wave")
    assert first == cftkit.report(helpers, FORMS, id="id", time="wave")
    code = (
        "import sys, cftkit, polars, matplotlib\n"
        "matplotlib.rcParams['font.size'] = 30; matplotlib.rcParams['axes.facecolor'] = 'red'\n"
        "frame = polars.read_csv(sys.argv[1], infer_schema_length=None)\n"
        "cftkit.report(frame, {'proqol_5': 'proqol_{item}', 'phq_9': 'phq_{item}'}, id='id', time='wave', to=sys.argv[2])\n"
        "assert matplotlib.rcParams['font.size'] == 30\n"
        "assert 'matplotlib.pyplot' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code, str(HELPERS), str(tmp_path / "page.html")], check=True)
    assert (tmp_path / "page.html").read_bytes() == first.encode()


def test_every_kind_of_frame_gives_the_same_page():
    frame = small(id=["a", "b", "c"])
    pages = {
        cftkit.report(data, {"phq_9": "q{item}"}, id="id")
        for data in (frame, frame.to_pandas(), frame.to_arrow(), duckdb.sql("select * from frame"))
    }
    assert len(pages) == 1


# ---- what it says


def test_what_was_scored_and_how(page):
    words = Page(page).text
    for form in ("proqol_5", "phq_9"):
        one = cftkit.instrument(form)
        assert f"id {form}, edition {one.edition}" in words
        assert one.licence.credit in words
        for source in one.sources:
            assert source.source.title in words
    assert "none: a scale has a score only where all its items are answered" in words
    assert "NA means blank" in words
    assert "99 means refused" in words
    assert "stamm_selfscore_raw_22_42" in words


@pytest.mark.parametrize(
    ("rule", "words"),
    [(cftkit.prorate(7), "at least 7 of its items"), ({"phq_9": cftkit.prorate(8)}, "at least 8 of its items"), ({}, "none: a scale has")],
)
def test_the_missing_rule_is_said(rule, words):
    assert words in Page(cftkit.report(small(), {"phq_9": "q{item}"}, missing_rule=rule)).text


def test_counts_agree_with_the_scores(helpers, page):
    scored = cftkit.instrument("proqol_5").score(helpers, columns="proqol_{item}", absent=ABSENT)
    n = scored["proqol_5_burnout"].drop_nulls().len()
    assert f"burnout 8979 of 9000 {n} (99 %) 0 0" in re.sub(r" +", " ", Page(page).text)
    assert "900 rows of 300 persons, told apart by “id”." in Page(page).text


def test_how_to_read_it_stands_on_every_page():
    words = Page(cftkit.report(small(), {"phq_9": "q{item}"})).text
    assert "Bands are words about a range of numbers, not a diagnosis." in words


def test_faults_are_counted_and_placed_without_saying_who(page):
    words = Page(page).text
    assert "42 ProQOL 5 proqol_9 (item 9) a text that is no answer 'often', expected 1 to 5" in words
    assert "88 all a second row of one person at one time row 41 is the first" in words


def test_only_the_first_places_are_listed():
    frame = pl.DataFrame({f"q{i}": [7] * 5 for i in range(1, 10)})
    words = Page(cftkit.report(frame, {"phq_9": "q{item}"})).text
    assert "The first 20 of 45 places" in words
    assert "a number that is no code of the form 45" in words


def test_alerts_are_counts_with_a_kind_sentence(helpers, page):
    words = Page(page).text
    scored = cftkit.instrument("phq_9").score(helpers, columns="phq_{item}", absent=ABSENT, include=["alerts"])
    assert f"{scored['phq_9_alerts'].sum()} times there is an answer that raises an alert. Please look at these people today" in words
    calm = Page(cftkit.report(pl.DataFrame({f"q{i}": [0] for i in range(1, 10)}), {"phq_9": "q{item}"})).text
    assert "No answer raised an alert." in calm
    assert "no alert is no proof of safety" in calm
    one = Page(cftkit.report(small(q9=[0, 0, 1]), {"phq_9": "q{item}"})).text
    assert "Once there is an answer that raises an alert." in one


def test_no_person_is_named(helpers, page):
    assert not re.search(r"\bh\d\d\d\b", page)
    frame = small(id=["Ada Lovelace"] * 3, wave=[1, 1, 2])
    norm = cftkit.NormValues("total", sd=5, reliability=0.8)
    assert "Lovelace" not in cftkit.report(frame, {"phq_9": "q{item}"}, id="id", time="wave", norm=norm)


# ---- change


def test_outcomes_are_those_of_instrument_change(helpers, page):
    clear = helpers.filter(pl.col("id") != "h041")
    changed = cftkit.instrument("proqol_5").change(
        clear, columns="proqol_{item}", id="id", time="wave", before=1, after=3, norm=NUMBERS, absent=ABSENT
    )
    counts = dict(changed["outcome"].value_counts().iter_rows())
    compared = changed["reason"].null_count()
    outcomes = [counts.get(word, 0) for word in ("recovered", "improved", "unchanged", "deteriorated")]
    told = " ".join(map(str, [compared, *outcomes]))
    assert f"burnout, wave 1 to 3 {told} " in Page(page).text
    assert "Left out: 1 person with two rows at one time" in Page(page).text
    assert "SD 5.4 (de_la_rosa_2018), reliability 0.75 (stamm_2010)" in Page(page).text


def test_the_change_section_says_that_it_says_nothing_about_alerts(helpers, page):
    line = "A change says nothing about the alert items of this form"
    assert line not in str(page)     # its change section is of proqol_5, which has none
    norm = {"phq_9": {"total": cftkit.NormValues("total", sd=(5, "invented"), reliability=(0.8, "invented"))}}
    assert line in str(cftkit.report(helpers, FORMS, id="id", time="wave", absent=ABSENT, norm=norm))


def test_without_a_norm_there_is_no_word_of_change(helpers):
    words = Page(cftkit.report(helpers, FORMS, id="id", time="wave")).text
    assert "deteriorated" not in words


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"norm": NUMBERS}, "bad_argument at norm"),
        ({"norm": {"fscrs": NUMBERS, "phq_9": NUMBERS}}, "bad_argument at norm"),
        ({"norm": {"phq_9": "nobody"}, "id": "id", "time": "wave"}, "unknown_norm"),
        ({"norm": {"proqol_5": {"burnout": NUMBERS}}}, "bad_argument at norm: expected id= and time="),
        ({"time": "waves"}, "unknown_column at time"),
        ({"id": ["id", "who"]}, "unknown_column at id"),
        ({"absent": {99: "gone"}}, "bad_argument|unknown_word|not_an_answer"),
        ({"missing_rule": "published"}, "no_published_rule"),
        ({"title": 3}, "bad_argument at title"),
        ({"to": "no/such/folder/page.html"}, "cannot_write_file"),
    ],
)
def test_a_wrong_call_is_an_error(helpers, options, code):
    with pytest.raises(cftkit.Error, match=code):
        cftkit.report(helpers, FORMS, **options)


@pytest.mark.parametrize("forms", [{}, [], "phq_9", {"phq_9": "phq_{item}", "PHQ-9": "phq_{item}"}, None])
def test_forms_are_named_once(helpers, forms):
    with pytest.raises(cftkit.Error, match="bad_argument at forms"):
        cftkit.report(helpers, forms)


def test_odd_tables_have_a_page():
    norm = cftkit.NormValues("total", sd=5, reliability=0.8)
    for frame in (
        small(id=["a"] * 3, wave=[1, 2, 3]).head(0),
        small(id=["a"] * 3, wave=[1, 2, 3]).head(1),
        small(id=["a", None, "b"], wave=[1, 2, None]),
        small(id=["a"] * 3, wave=["2026-01-01", "2026-02-01", "2026-12-01"]),
        small(id=["a"] * 3, wave=["before", "after", "later"]),
        small(id=["a"] * 3, wave=[1, 2, 3]).with_columns(pl.col("^q.$").cast(pl.Int64) * 9),
    ):
        Page(cftkit.report(frame, {"phq_9": "q{item}"}, id="id", time="wave", norm=norm))
    many = pl.concat([small(wave=[i] * 3) for i in range(20)])
    assert "more than 12 different times" in Page(cftkit.report(many, ["phq_9"], time="wave")).text


def test_a_form_of_ones_own_has_a_page():
    calm = cftkit.Instrument.from_file(CALM)
    frame = pa.table({f"c{i}": [calm.lowest_code, calm.highest_code] for i in range(1, len(calm.items) + 1)})
    assert calm.name in Page(cftkit.report(frame, {calm: [f"c{i}" for i in range(1, len(calm.items) + 1)]})).text


# ---- what comes from files is only text


def test_whatever_a_file_says_is_escaped():
    columns = [f"{EVIL}{i}" for i in range(1, 10)]
    frame = pd.DataFrame({name: [1, 2, EVIL, "\x00\x1b[31m"] for name in columns})
    frame[f"id{EVIL}"] = [EVIL, EVIL, "$x^{$", "d"]
    frame[f"wave{EVIL}"] = [f"{EVIL}1", f"{EVIL}1", f"{EVIL}2", f"{EVIL}3"]
    page = cftkit.report(
        frame, {"phq_9": columns}, id=f"id{EVIL}", time=f"wave{EVIL}", title=EVIL, absent={EVIL + "x": "refused"}, codes={EVIL + "y": 1},
        norm=cftkit.NormValues("total", sd=(5, EVIL), reliability=(0.8, EVIL)),
    )  # fmt: skip
    read = Page(page)
    assert "script" not in read.tags
    assert "img" not in read.tags
    assert "<script" not in page
    assert not [name for _, name, _ in read.attributes if name.startswith("on")]
    assert "\x00" not in page
    assert "\x1b" not in page
    assert EVIL in "".join(read.words)


# ---- the command


def test_the_command_writes_the_page_that_python_gives(tmp_path):
    path = tmp_path / "report.html"
    arguments = ["report", HELPERS, "--form", "proqol_5=proqol_{item}", *PHQ, "--id", "id", "--time", "wave"]
    numbers = ["--sd", "proqol_5.burnout=5.4:de_la_rosa_2018", "--reliability", "proqol_5.burnout=.75:stamm_2010"]
    done = run(*arguments, "--absent", "NA=blank", "--absent", "99=refused", *numbers, "-o", path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    frame = pd.read_csv(HELPERS, dtype=str, keep_default_na=False)
    forms = {"proqol_5": "proqol_{item}", "phq_9": "phq_{item}"}
    norm = {"proqol_5": {"burnout": NUMBERS}}
    assert path.read_text(encoding="utf-8") == cftkit.report(
        frame, forms, id="id", time="wave", absent=ABSENT, norm=norm
    )


def test_the_command_writes_to_standard_output_and_a_study_gives_numbers(tmp_path):
    done = subprocess.run(command("report", HELPERS, *PHQ, "--title", "Ours"), capture_output=True, check=True)
    assert done.stdout.startswith(b"<!doctype html>")
    assert b"<title>Ours</title>" in done.stdout
    path = tmp_path / "page.html"
    done = run("report", HELPERS, "--form", "proqol_5", "--id", "id", "--time", "wave", "--norm", "proqol_5=de_la_rosa_2018",
               "--reliability", "burnout=.75:stamm_2010", "-o", path)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "SD 5.4 (de_la_rosa_2018)" in Page(path.read_text()).text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "--form: expected the id of a form"),
        (["--form", "phq_9="], "--form: expected ID=PATTERN"),
        (["--form", "phq_99"], "unknown_instrument"),
        (["--form", "phq_9=phx_{item}"], "--form phq_9: expected"),
        ([*PHQ, "--time", "waves"], "unknown_column at"),
        ([*PHQ, "--id", "who"], "unknown_column at"),
        ([*PHQ, "--sd", "burnout=5"], "unknown_scale"),
        ([*PHQ, "--form", "proqol_5", "--sd", "burnout=5"], "--sd: expected FORM.SCALE=NUMBER"),
        ([*PHQ, "--sd", "total=five"], "bad_argument at --sd"),
        ([*PHQ, "--norm", "phq_9=nobody"], "unknown_norm"),
        ([*PHQ, "--sd", "total=5"], "missing_parameter"),
        ([*PHQ, "--missing-rule", "some"], "--missing-rule"),
        ([*PHQ, "--absent", "1=refused"], "--absent"),
        ([*PHQ, "-o", ""], "--output"),
        ([*PHQ, "-o", str(HELPERS)], "--output: expected another file"),
        ([*PHQ, "-o", "no/such/page.html"], "cannot_write_file"),
    ],
)
def test_a_wrong_call_of_the_command_ends_with_2_and_one_line(arguments, words):
    assert words in refused("report", HELPERS, *arguments)


def test_questions_of_check_stand_in_the_page(helpers):
    turned = helpers.with_columns(
        (6 - pl.col(f"proqol_{item}").cast(pl.Int64, strict=False)).alias(f"proqol_{item}") for item in (1, 4, 15, 17, 29)
    )
    words = Page(cftkit.report(turned, {"proqol_5": "proqol_{item}"})).text
    assert "items 1, 4, 15, 17, 29 look turned already" in words
    assert "only who made the file can say" in words


def test_a_shifted_column_is_the_first_thing_under_faults(helpers):
    moved = helpers.with_columns(pl.col(f"proqol_{item - 1}").alias(f"proqol_{item}") for item in range(11, 31))
    words = Page(cftkit.report(moved, {"proqol_5": "proqol_{item}"})).text
    faults = words[words.rindex("Faults found"):]
    assert faults.index("shifted") < faults.index("a number that is no code of the form")
    assert "Questions" not in Page(cftkit.report(helpers, {"proqol_5": "proqol_{item}"})).text


def test_a_table_without_rows_says_so_and_claims_nothing(helpers):
    words = Page(cftkit.report(helpers.head(0), FORMS, id="id", time="wave")).text
    assert words.count("The table has no rows") == 4
    for claim in ("None: each cell", "No answer raised an alert", "None of these forms has an item"):
        assert claim not in words


def test_rows_without_an_id_are_counted_in_words(helpers):
    odd = helpers.head(3).rename({"id": "Code Nr."}).with_columns(pl.Series("Code Nr.", ["a", "a", None]))
    words = Page(cftkit.report(odd, FORMS, id=["Code Nr."])).text
    assert "3 rows of 1 person, told apart by “Code Nr.”. 1 row has no value there." in words
