# SPDX-License-Identifier: Apache-2.0
"""Options that cannot be meant are refused: exit code 2, one line that names the option, and no file."""

import csv

import pytest

import cftkit
from command_line import GOOD, HEADER, HELPERS, fault, refused, rows_of, run, scored

PHQ = ("--instrument", "phq_9")


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "good.csv"
    path.write_text(HEADER + "\n" + GOOD, encoding="utf-8")
    return path


@pytest.mark.parametrize(("given", "expected"), [
    (("--codes", "often=9"), "bad_argument at --codes: expected TEXT=CODE with a code that the form has: 0 to 3 (phq_9); found often=9"),
    (("--codes", "often=-1"), "bad_argument at --codes"),
    (("--codes", "often=much"), "bad_argument at --codes: expected TEXT=CODE"),
    (("--codes", " =1"), "bad_argument at --codes: expected TEXT=CODE"),
    (("--codes", "a=1", "--codes", "a=2"), "bad_argument at --codes: expected one code a text, not also 1; found a=2"),
    (("--codes", "a=1", "--absent", "a=refused"), "bad_argument at --codes: expected a text that --absent does not name too"),
    (("--codes", "9=1", "--absent", "9=refused"), "bad_argument at --codes: expected a text that --absent does not name too"),
    (("--absent", "1=refused"), "bad_argument at --absent: expected a mark that is no answer to phq_9, as 1 is one; found 1=refused"),
    (("--absent", "3.0=refused"), "bad_argument at --absent: expected a mark that is no answer to phq_9"),
    (("--absent", "99=refuse"), "bad_argument at --absent: expected MARK=ABSENCE, where ABSENCE is one of blank, not_shown"),
    (("--absent", "99"), "bad_argument at --absent: expected MARK=ABSENCE"),
    (("--absent", "9=blank", "--absent", "9.0=refused"), "bad_argument at --absent: expected one meaning a mark, not also blank"),
    (("--columns", "phq_"), "bad_argument at --columns: expected a pattern with {item} once"),
    (("--columns", "phq_{items}"), "--columns: expected a pattern with {item} once"),
    (("--columns", "phq_1,phq_2"), "bad_argument at --columns: expected a pattern with {item} once, such as 'q_{item}', or 9 names"),
    (("--coding", "reversed"), "unknown_coding"),
    (("--delimiter", "x"), "bad_argument at --delimiter: expected comma, semicolon, tab, bar; found 'x'"),
    (("--delimiter", ""), "bad_argument at --delimiter"),
])  # fmt: skip
def test_options_about_the_file_are_refused(given, expected, good):
    assert expected in refused("score", good, *PHQ, *given)


@pytest.mark.parametrize("command", [("check",), ("explain", "--row", "1")], ids=lambda command: command[0])
def test_every_command_refuses_them(command, good):
    name, *more = command
    assert "--codes" in refused(name, good, *PHQ, *more, "--codes", "often=9")
    assert "--absent" in refused(name, good, *PHQ, *more, "--absent", "1=refused")
    assert "--columns" in refused(name, good, *PHQ, *more, "--columns", "phq_")
    assert "--delimiter" in refused(name, good, *PHQ, *more, "--delimiter", "x")


@pytest.mark.parametrize(("given", "expected"), [
    (("--missing-rule", "prorate:0"), "bad_missing_rule at --missing-rule: expected complete, published or prorate:N with N of at least 1"),
    (("--missing-rule", "prorate:"), "bad_missing_rule at --missing-rule"),
    (("--missing-rule", "prorate:2.5"), "bad_missing_rule at --missing-rule"),
    (("--missing-rule", ""), "bad_missing_rule at --missing-rule"),
    (("--missing-rule", "prorate:10"), "bad_missing_rule at --missing-rule: expected prorate:N with N of at most 9"),
    (("--missing-rule", "published"), "no_published_rule at phq_9: expected complete or prorate:N"),
    (("--include", "band"), "bad_argument at --include: expected any of reason, bounds"),
    (("--scales", ""), "bad_argument at --scales"),
    (("--scales", "totals"), "unknown_scale"),
    (("-o", ""), "bad_argument at --output: expected a file, or - for standard output"),
])  # fmt: skip
def test_options_about_scores_are_refused(given, expected, good):
    assert expected in refused("score", good, *PHQ, *given)
    assert [path.name for path in good.parent.iterdir()] == ["good.csv"]
    if given[0] == "--missing-rule":
        assert expected in refused("explain", good, *PHQ, "--row", "1", *given)


def test_a_mark_may_be_an_answer_to_no_form_of_the_call():
    both = ("--instrument", "proqol_5", "--columns", "proqol_{item}", "--instrument", "phq_9", "--columns", "phq_{item}")
    assert "no answer to phq_9, as 0 is one" in refused("score", HELPERS, *both, "--absent", "0=skipped")
    assert "no answer to proqol_5, as 5 is one" in refused("score", HELPERS, *both, "--absent", "5=skipped")
    assert run("score", HELPERS, *both, "--absent", "99=skipped").returncode == 0


def test_a_code_needs_only_one_form_that_has_it():
    both = ("--instrument", "proqol_5", "--columns", "proqol_{item}", "--instrument", "phq_9", "--columns", "phq_{item}")
    assert run("score", HELPERS, *both, "--codes", "often=5").returncode == 0
    assert "1 to 5 (proqol_5) or 0 to 3 (phq_9)" in refused("score", HELPERS, *both, "--codes", "often=6")


def test_prorating_is_measured_by_the_scales_that_are_chosen(tmp_path):
    path = tmp_path / "ceas.csv"
    path.write_text(",".join(f"q{item.id}" for item in cftkit.instrument("ceas_self").items) + "\n", encoding="utf-8")

    def call(*given):
        return ("score", path, "--instrument", "ceas_self", *given)

    assert "at most 6," in refused(*call("--missing-rule", "prorate:7"))
    assert "at most 6," in refused(*call("--scales", "total", "--missing-rule", "prorate:10"))  # a total is filled where its parts are
    assert "at most 4," in refused(*call("--scales", "action", "--missing-rule", "prorate:5"))
    assert run(*call("--scales", "engagement", "--missing-rule", "prorate:6")).returncode == 0


def test_words_may_have_spaces_behind_commas_and_numbers_may_be_recoded(good):
    [row] = rows_of(scored(good, "--include", "bounds, bands", "--codes", "1=2").stdout)
    assert (row["phq_9_total"], row["phq_9_total_lowest_possible"]) == ("18", "18")
    assert "phq_9_total_bands" in row


def test_scores_may_be_compared_with_a_norm(tmp_path):
    out = tmp_path / "out.csv"
    done = run("score", HELPERS, "--instrument", "proqol_5", "--columns", "proqol_{item}", "--include", "t_score", "--norm",
               "de_la_rosa_2018", "--scales", "burnout", "--keep", "id", "-o", out)  # fmt: skip
    assert done.returncode == 0, done.stderr
    with out.open(encoding="utf-8", newline="") as file:
        [first, *_] = csv.DictReader(file)
    # (19 - 22.8) / 5.4 = -0.7037..., so T = 42.96
    assert first["proqol_5_burnout"] == "19"
    assert first["proqol_5_burnout_t_score"].startswith("42.96")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (["--include", "t_score"], "bad_argument at --include: expected --norm with t_score"),
        (["--include", "t_score", "--norm", "nobody_1999"], "unknown_norm"),
        (["--norm", "de_la_rosa_2018"], "bad_argument at --norm"),
        (["--bands", "stamm_selfscore_raw_22_42"], "bad_argument at --bands"),
        (["--include", "bands", "--bands", "nothing"], "unknown_band_set at --bands: expected one of"),
    ],
)
def test_norms_and_bands_that_do_not_fit_are_refused(given, says):
    assert says in fault("score", HELPERS, "--instrument", "proqol_5", "--columns", "proqol_{item}", *given)
