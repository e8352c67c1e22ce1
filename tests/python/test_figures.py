# SPDX-License-Identifier: Apache-2.0
"""What figures draw: edges, marks, corridors and words; by structure, not by pixels."""

import io
import pickle
import subprocess
import sys

import numpy as np
import polars as pl
import pytest
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.text import Text

import cftkit
from cftkit import figures
from command_line import CALM

PROQOL = cftkit.instrument("proqol_5")
PHQ = cftkit.instrument("phq_9")
SHEET = [4, 2, 4, None, 2, 4, 3, 4, 2, 4, 2, 4, 1, 2, 3, 4, 2, 5, 4, 4, 4, 4, 2, 4, 1, 4, 4, 2, 3, 4]


def panels(figure):
    return figure.axes[0].child_axes


def panel(figure, label):
    [found] = [axes for axes in panels(figure) if axes.get_label() == label]
    return found


def words_of(figure):
    return " ".join(text.get_text().replace("\n", " ") for text in figure.findobj(Text)).replace("\u00a0", " ")


def line(axes, label):
    return [one for one in axes.lines if one.get_label() == label]


def spans(axes, label):
    """From where to where each bar of this label reaches."""
    return [
        (float(path.vertices[:, 0].min()), float(path.vertices[:, 0].max()))
        for collection in axes.collections
        if collection.get_label() == label
        for path in collection.get_paths()
    ]


def bytes_of(figure, **options):
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", **options)
    return buffer.getvalue()


def changes(**more):
    return pl.DataFrame(
        {
            "id": list("abcdef"),
            "scale": ["burnout"] * 6,
            "before": [30, 30, 24, 24, 36, None],
            "after": [20, 20, 25, 33, 27, 20],
            "direction": ["better", "better", "worse", "worse", "better", None],
            "outcome": ["recovered", "recovered", "unchanged", "deteriorated", "improved", "undetermined"],
            "reason": [None] * 5 + ["before_not_scored"],
            **more,
        }
    )


def waves(people=2):
    rows = [
        (f"p{person}", wave, None if (person, wave) == (1, 2) else 20 + person + wave) for person in range(people) for wave in (1, 2, 6)
    ]
    return pl.DataFrame(rows, schema={"id": pl.String, "wave": pl.Int64, "burnout": pl.Float64}, orient="row")


# ---- profile


def test_bands_have_the_edges_of_their_set_and_their_names():
    axes = panel(figures.profile(PROQOL.score(SHEET)), "burnout")
    assert spans(axes, "low") == [(10, 23)]
    assert spans(axes, "average") == [(23, 42)]
    assert spans(axes, "high") == [(42, 50)]
    assert axes.get_xlim() == (10, 50)
    assert [label.get_text() for label in axes.get_xticklabels()] == ["10", "23", "42", "50"]
    assert [text.get_text() for text in axes.texts] == ["low", "average", "high"]


def test_a_score_is_a_marker_and_no_score_is_an_open_bar_over_what_is_possible():
    figure = figures.profile(PROQOL.score(SHEET))
    [marker] = line(panel(figure, "compassion_satisfaction"), "value")
    assert (marker.get_xdata()[0], marker.get_marker()) == (41, "D")
    burnout = panel(figure, "burnout")
    assert line(burnout, "value") == []
    assert spans(burnout, "still possible") == [(33, 37)]
    [bar] = [one for one in burnout.collections if one.get_label() == "still possible"]
    assert bar.get_hatch()
    assert "not scored, as answers are missing; 33 to 37 is still possible" in words_of(figure)


def test_each_scale_says_which_way_is_better():
    words = words_of(figures.profile(PROQOL.score(SHEET)))
    assert "average · higher is better" in words
    assert "low · lower is better" in words


def test_a_profile_names_the_source_of_its_bands_and_says_that_they_are_no_diagnosis():
    words = words_of(figures.profile(PROQOL.score(SHEET)))
    assert "stamm_selfscore_raw_22_42 (verified; proqol_self_score_sheet" in words
    assert "Bands are words about a range of numbers, not a diagnosis." in words
    assert PROQOL.licence.credit in words


def test_alerts_are_no_part_of_a_profile():
    with_alert, without = PHQ.score([0] * 8 + [3]), PHQ.score([3] + [0] * 8)
    assert len(with_alert.alerts) == 1
    assert bytes_of(figures.profile(with_alert)) == bytes_of(figures.profile(without))


def test_band_names_that_find_no_room_become_numbers_with_a_key():
    figure = figures.profile(PHQ.score([1] * 9))
    assert [text.get_text() for text in panel(figure, "total").texts] == ["1", "2", "3", "4", "5"]
    assert "4 moderately severe, from 15" in words_of(figure)


@pytest.mark.parametrize("form", list(cftkit.instruments()), ids=lambda form: form.id)
def test_every_form_has_a_profile(form):
    for sheet in ([form.lowest_code] * len(form.items), [None] * len(form.items)):
        figure = figures.profile(form.score(sheet))
        assert len(panels(figure)) == len(form.score(sheet))


def test_a_form_of_ones_own_is_named_and_must_be_the_one_that_scored():
    calm = cftkit.Instrument.from_file(CALM)
    scores = calm.score([1] * len(calm.items))
    assert isinstance(figures.profile(scores, instrument=calm), Figure)
    with pytest.raises(cftkit.Error, match="fingerprint_differs"):
        figures.profile(PHQ.score([1] * 9), instrument=calm)


@pytest.mark.parametrize(("bands", "code"), [("nobody", "unknown_band_set"), ("stamm_t_43_57", "wrong_metric")])
def test_bands_must_be_of_the_form_and_of_the_metric(bands, code):
    with pytest.raises(cftkit.Error, match=code):
        figures.profile(PROQOL.score([3] * 30), bands=bands)
    assert spans(panel(figures.profile(PROQOL.score([3] * 30), bands="stamm_selfscore_raw_22_42"), "burnout"), "low")


# ---- change


def test_change_has_equal_axes_a_diagonal_and_a_corridor():
    [axes] = panels(figures.change(changes(), least_reliable_difference=7.5, cut_off=25))
    assert axes.get_xlim() == axes.get_ylim()
    assert axes.get_aspect() == 1
    [diagonal] = line(axes, "_no_change")
    assert (diagonal.get_xdata() == diagonal.get_ydata()).all()
    edges = line(axes, "_corridor")
    assert sorted(float((edge.get_ydata() - edge.get_xdata())[0]) for edge in edges) == [-7.5, 7.5]
    assert {edge.get_linestyle() for edge in edges} == {":"}
    assert len(line(axes, "_cut_off")) == 2


def test_outcomes_differ_by_shape_and_are_counted():
    figure = figures.change(changes())
    [axes] = panels(figure)
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["recovered: 2", "improved: 1", "unchanged: 1", "deteriorated: 1"]
    shapes = {one.get_label(): (one.get_paths()[0].vertices.tobytes(), one.get_facecolors().size > 0) for one in axes.collections}
    assert len(set(shapes.values())) == len(shapes)
    words = words_of(figure)
    assert "below the diagonal is better" in words
    assert "Not drawn: 1 person (no score before 1)" in words
    assert "A larger mark stands for several persons" in words


def test_columns_of_the_frame_give_corridor_and_cut_off_unless_the_caller_does():
    frame = changes(least_reliable_difference=[7.5] * 6)
    assert len(line(panels(figures.change(frame))[0], "_corridor")) == 2
    assert line(panels(figures.change(changes()))[0], "_corridor") == []
    [axes] = panels(figures.change(frame, least_reliable_difference={"burnout": 3}))
    assert abs(np.diff([edge.get_ydata()[0] - edge.get_xdata()[0] for edge in line(axes, "_corridor")])[0]) == 6


def test_several_scales_have_a_square_each_and_one_place_takes_one():
    frame = pl.concat([changes(), changes().with_columns(scale=pl.lit("stress"))])
    assert [axes.get_label() for axes in panels(figures.change(frame))] == ["burnout", "stress"]
    ax = Figure().subplots()
    with pytest.raises(cftkit.Error, match="bad_argument at ax"):
        figures.change(frame, ax=ax)
    assert figures.change(frame, scales=["stress"], ax=ax) is ax.figure
    with pytest.raises(cftkit.Error, match="unknown_scale"):
        figures.change(frame, scales=["burn_out"])


def test_a_frame_of_instrument_change_is_drawn_as_it_is():
    answers = pl.DataFrame({"id": ["a", "a", "b"], "wave": [1, 2, 1], **{f"q{i}": [2, 0, 1] for i in range(1, 10)}})
    frame = PHQ.change(answers, id="id", time="wave", before=1, after=2, norm=cftkit.NormValues("total", sd=5, reliability=0.85))
    figure = figures.change(frame)
    assert [text.get_text() for text in panels(figure)[0].get_legend().get_texts()] == ["improved: 1"]
    assert "Not drawn: 1 person (no row after 1)" in words_of(figure)


# ---- trajectories


def test_a_few_persons_have_a_panel_each_with_a_corridor_around_their_first_score():
    figure = figures.trajectories(waves(), "burnout", id="id", time="wave", least_reliable_difference=4)
    assert [axes.get_label() for axes in panels(figure)] == ["p0", "p1"]
    assert sorted(float(edge.get_ydata()[0]) for edge in line(panel(figure, "p0"), "_corridor")) == [17, 25]
    assert sorted(float(edge.get_ydata()[0]) for edge in line(panel(figure, "p1"), "_corridor")) == [18, 26]


def test_a_wave_without_a_score_is_a_gap_and_time_is_true():
    axes = panel(figures.trajectories(waves(), "burnout", id="id", time="wave"), "p1")
    [course] = line(axes, "scores")
    assert course.get_xdata().tolist() == [1, 2, 6]
    assert np.isnan(course.get_ydata()).tolist() == [False, True, False]
    [cross] = line(axes, "no score")
    assert (cross.get_xdata().tolist(), cross.get_marker()) == ([2], "x")
    assert axes.get_xticks().tolist() == [1, 2, 6]


@pytest.mark.parametrize("days", [["2026-01-01", "2026-01-31", "2026-12-27"], [f"2026-{i}" for i in ("01-01", "01-31", "12-27")]])
@pytest.mark.parametrize("as_dates", [False, True])
def test_dates_stand_at_true_distances(days, as_dates):
    frame = pl.DataFrame({"id": ["a"] * 3, "day": days, "x": [1.0, 2.0, 3.0]})
    frame = frame.with_columns(pl.col("day").str.to_date()) if as_dates else frame
    [axes] = panels(figures.trajectories(frame, "x", id="id", time="day"))
    first, second, last = line(axes, "scores")[0].get_xdata()
    assert (second - first, last - first) == (30, 360)
    assert axes.get_xticklabels()[0].get_text() == "2026-01-01"


def test_many_persons_are_drawn_as_the_difference_from_their_first_score():
    figure = figures.trajectories(waves(20), "burnout", id="id", time="wave", least_reliable_difference=4)
    [axes] = panels(figure)
    assert sorted(float(edge.get_ydata()[0]) for edge in line(axes, "_corridor")) == [-4, 4]
    [lines] = [one for one in axes.collections if isinstance(one, LineCollection)]
    assert len(lines.get_segments()) == 20
    assert line(axes, "median")[0].get_ydata().tolist() == [0, 1, 5]
    assert "20 persons" in words_of(figure)


def test_several_persons_in_one_place_differ_by_line_and_shape():
    ax = Figure().subplots()
    figures.trajectories(waves(4), "burnout", id="id", time="wave", ax=ax)
    [axes] = ax.child_axes
    drawn = [one for one in axes.lines if one.get_label().startswith("p")]
    assert len({(one.get_marker(), one.get_linestyle()) for one in drawn}) == 4


def test_persons_are_chosen_by_id_and_nobody_has_two_rows_at_one_time():
    figure = figures.trajectories(waves(20), "burnout", id="id", time="wave", persons=["p3", "p1"])
    assert [axes.get_label() for axes in panels(figure)] == ["p3", "p1"]
    wrong = [({"persons": ["nobody"]}, "bad_argument"), ({"persons": "p1"}, "bad_argument"), ({"time": "weeks"}, "unknown_column")]
    for options, code in wrong:
        with pytest.raises(cftkit.Error, match=code):
            figures.trajectories(waves(), "burnout", **{"id": "id", "time": "wave", **options})
    with pytest.raises(cftkit.Error, match="doubled_id"):
        figures.trajectories(pl.concat([waves(), waves()]), "burnout", id="id", time="wave")
    with pytest.raises(cftkit.Error, match="wrong_column_type"):
        figures.trajectories(waves().with_columns(wave=pl.lit("x")), "burnout", id="id", time="wave")


# ---- distribution


def test_a_bar_a_possible_value_with_n_median_and_those_not_scored():
    table = PHQ.score(np.array([[0] * 9, [1] * 9, [1] * 9, [9] * 9]))
    [axes] = panels(figures.distribution(table))
    bars = {round(bar.get_x() + bar.get_width() / 2): bar.get_height() for bar in axes.patches}
    assert len(bars) == 28
    assert {value: height for value, height in bars.items() if height} == {0: 1, 9: 2}
    assert axes.get_title(loc="left") == "n 3 · not scored 1 · median 9"
    assert line(axes, "median")[0].get_xdata().tolist() == [9]
    edges = {name: float(line(axes, name)[0].get_xdata()[0]) for name in ("mild", "moderate", "moderately_severe", "severe")}
    assert edges == {"mild": 4.5, "moderate": 9.5, "moderately_severe": 14.5, "severe": 19.5}


def test_means_are_counted_in_bins_and_no_score_is_lost():
    scs = cftkit.instrument("scs_26")
    table = scs.score(np.random.default_rng(5).integers(1, 6, (200, 26)))
    for axes in panels(figures.distribution(table)):
        assert sum(bar.get_height() for bar in axes.patches) == 200


def test_waves_stand_below_each_other_in_order_on_one_axis():
    rows = {f"q{i}": [0, 1, 2, 3] for i in range(1, 10)}
    frame = PHQ.score(pl.DataFrame({"wave": ["10", "9", "9", None], **rows}), columns="q{item}", keep=["wave"])
    drawn = panels(figures.distribution(frame, "phq_9", time="wave"))
    assert [axes.get_title(loc="left").split(" · ")[0] for axes in drawn] == ["wave 9", "wave 10", "wave not given"]
    assert len({(axes.get_xlim(), axes.get_ylim()) for axes in drawn}) == 1


def test_a_distribution_needs_its_form_and_its_columns():
    frame = PHQ.score(pl.DataFrame({f"q{i}": [0] for i in range(1, 10)}), columns="q{item}")
    for call, code in [
        (lambda: figures.distribution(frame), "bad_argument at instrument"),
        (lambda: figures.distribution(frame, PROQOL), "unknown_column"),
        (lambda: figures.distribution(frame, "phq_9", time="wave"), "unknown_column"),
        (lambda: figures.distribution(frame, "phq_9", scales=["burnout"]), "unknown_scale"),
        (lambda: figures.distribution(PHQ.score(np.zeros((1, 9))), time="wave"), "bad_argument at time"),
    ]:
        with pytest.raises(cftkit.Error, match=code):
            call()


# ---- all of them

EACH = {
    "profile": lambda **o: figures.profile(PROQOL.score(SHEET), **o),
    "change": lambda **o: figures.change(changes(), least_reliable_difference=7.5, **o),
    "trajectories": lambda **o: figures.trajectories(waves(), "burnout", id="id", time="wave", **o),
    "distribution": lambda **o: figures.distribution(PHQ.score(np.zeros((3, 9))), **o),
}


@pytest.mark.parametrize("draw", EACH.values(), ids=EACH)
def test_type_is_at_least_9_points_and_figures_are_as_wide_as_a_telephone(draw):
    figure = draw()
    figure.draw_without_rendering()
    assert min(text.get_fontsize() for text in figure.findobj(Text) if text.get_text()) >= 9
    assert figure.get_size_inches()[0] == 4


@pytest.mark.parametrize("draw", EACH.values(), ids=EACH)
def test_no_words_leave_the_paper(draw):
    figure = draw()
    box, (width, height) = figure.get_tightbbox(), figure.get_size_inches()
    assert -0.001 < box.x0 <= box.x1 < width + 0.001
    assert -0.001 < box.y0 <= box.y1 < height + 0.001


@pytest.mark.parametrize("draw", EACH.values(), ids=EACH)
def test_two_runs_give_the_same_bytes_and_notebooks_a_picture(draw):
    assert bytes_of(draw()) == bytes_of(draw())
    assert draw()._repr_png_().startswith(b"\x89PNG")
    assert pickle.loads(pickle.dumps(draw()))


@pytest.mark.parametrize("draw", EACH.values(), ids=EACH)
def test_axes_of_the_caller_are_drawn_into(draw):
    whole = Figure()
    first, second = whole.subplots(2)
    assert draw(ax=second) is whole
    assert second.child_axes
    assert not first.child_axes
    part = Figure().subfigures(1, 2)[0].subplots()
    assert isinstance(draw(ax=part), Figure)
    with pytest.raises(cftkit.Error, match="bad_argument at ax"):
        draw(ax=3)


def test_dollars_and_control_signs_in_ids_are_only_signs():
    frame = waves(1).with_columns(id=pl.lit("$\\frac{$ a\x1b[31m\n<b>"))
    figure = figures.trajectories(frame, "burnout", id="id", time="wave")
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg")
    assert "\x1b" not in buffer.getvalue()


def run(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, encoding="utf-8")


def test_import_brings_no_matplotlib_and_figures_bring_no_pyplot():
    done = run(
        "import sys, cftkit\n"
        "assert 'matplotlib' not in sys.modules\n"
        "import matplotlib; before = dict(dict.items(matplotlib.rcParams))\n"
        "cftkit.figures.profile(cftkit.instrument('phq_9').score([1] * 9))\n"
        "assert 'matplotlib.pyplot' not in sys.modules\n"
        "assert dict(dict.items(matplotlib.rcParams)) == before\n"
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("call", ["figures.profile(scores)", "figures.change(None)", "report(None, {})"])
def test_without_matplotlib_the_extra_is_named(call):
    done = run(
        "import sys; sys.modules['matplotlib'] = None\n"
        "import cftkit; from cftkit import figures, report\n"
        "scores = cftkit.instrument('phq_9').score([1] * 9)\n"
        f"try: {call}\n"
        "except cftkit.Error as error: print(error)\n"
    )
    assert done.stdout.startswith("missing_extra at figures: expected matplotlib, by: pip install 'cftkit[plots]'"), done.stderr
