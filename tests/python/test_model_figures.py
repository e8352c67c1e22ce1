# SPDX-License-Identifier: Apache-2.0
"""What figures of the model draw: sizes, lines, signs and words; by structure, not by pixels."""

import io
import json
import re
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace as Given

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text

import cftkit
from cftkit import figures
from cftkit.figures import layers, model_words


def words_of(figure):
    return " ".join(text.get_text().replace("\n", " ") for text in figure.findobj(Text)).replace("\u00a0", " ")


def plane(figure):
    [axes] = figure.axes[0].child_axes
    return axes


def patches(figure, label):
    return [one for one in plane(figure).patches if one.get_label() == label]


def line(figure, label):
    [found] = [one for one in plane(figure).lines if one.get_label() == label]
    return found


def pixels(figure):
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png")
    return buffer.getvalue()


# ---- three circles


def circles(**levels):
    return figures.three_circles(Given(**{"threat": 7, "drive": 4, "soothing": 2, **levels}))


def circle(figure, system):
    [found] = patches(figure, system)
    return found


def test_the_area_of_a_circle_is_proportional_to_its_level():
    figure = circles()
    areas = {system: circle(figure, system).radius ** 2 for system in ("threat", "drive", "soothing")}
    assert areas["threat"] / areas["soothing"] == pytest.approx(7 / 2)
    assert areas["threat"] / areas["drive"] == pytest.approx(7 / 4)
    assert plane(figure).get_aspect() == 1


def test_a_level_that_is_not_known_is_a_dashed_ring_over_all_that_is_possible():
    figure = circles(drive=None)
    ring = circle(figure, "drive")
    assert (ring.get_linestyle(), ring.get_facecolor()[3]) == ("dashed", 0)
    assert ring.radius == circle(circles(drive=10), "drive").radius
    assert {circle(figure, system).get_linestyle() for system in ("threat", "soothing")} == {"solid"}
    assert "?" in words_of(figure)
    assert "A dashed ring" in words_of(figure)
    assert "A dashed ring" not in words_of(circles())


def test_a_level_of_nothing_is_not_the_same_as_one_that_is_not_known():
    figure = circles(soothing=0)
    assert circle(figure, "soothing").radius == 0
    assert line(figure, "soothing 0").get_marker() == "+"
    assert "0 of 10" in words_of(figure)


def test_each_circle_has_its_name_and_level_and_nothing_is_judged():
    words = words_of(circles())
    for system, level in (("threat", 7), ("drive", 4), ("soothing", 2)):
        assert cftkit.text(f"system.{system}.name").split()[0] in words
        assert f"{level} of 10" in words
    assert "How it is now" in words
    for judgement in ("led", "low", "high", "balanced", "mixed", "undetermined"):
        assert judgement not in words.split()


def test_circles_differ_in_a_grey_copy_too():
    figure = circles()
    greys = [float(np.dot(circle(figure, one).get_facecolor()[:3], (0.299, 0.587, 0.114))) for one in ("threat", "drive", "soothing")]
    assert greys == sorted(greys)
    assert min(np.diff(greys)) > 0.06


@pytest.mark.parametrize("levels", [(0, 0, 0), (10, 10, 10), (10, None, 0), (None, None, None), (1, 3, 5), (4, 4, 4)])
def test_circles_do_not_touch_and_words_do_not_cover_each_other(levels):
    figure = circles(**dict(zip(("threat", "drive", "soothing"), levels, strict=True)))
    rings = plane(figure).patches
    for place, first in enumerate(rings):
        for second in rings[place + 1 :]:
            apart = sum((a - b) ** 2 for a, b in zip(first.center, second.center, strict=True)) ** 0.5
            assert apart > first.radius + second.radius
    figure.draw_without_rendering()
    boxes = [text.get_window_extent() for text in figure.findobj(Text) if text.get_text()]
    assert not any(a.overlaps(b) for place, a in enumerate(boxes) for b in boxes[place + 1 :])


@pytest.mark.parametrize("level", [11, -1, 3.5, "7", True])
def test_a_level_outside_of_0_to_10_is_refused_with_its_system(level):
    with pytest.raises(cftkit.Error, match="bad_level at drive"):
        circles(drive=level)


# ---- protective factors

FACTORS = [
    Given(id="reframing", locus="internal", is_basic_need=False),
    Given(id="common_humanity", locus="internal", is_basic_need=False),
    Given(id="nature", locus="external", is_basic_need=False),
    Given(id="community_support", locus="external", is_basic_need=False),
    Given(id="reliable_food", locus="external", is_basic_need=True),
]


def profile_of(answers):
    presence = {one.factor: one.presence for one in answers}
    reachable = [one.factor for one in answers if one.reachable_now == "yes"]

    def those(*words):
        return tuple(one for one in FACTORS if presence.get(one.id, "not_answered") in words)

    return Given(buffers=those("present"), thin=those("partly", "not_present"), not_answered=those("not_answered"),
                 reachable_now=tuple(one for one in FACTORS if one.id in reachable))  # fmt: skip


def answer(factor, presence, strength=None, reachable_now="unknown"):
    return Given(factor=factor, presence=presence, strength=strength, reachable_now=reachable_now)


ANSWERS = [
    answer("reframing", "present", 9),
    answer("common_humanity", "partly", 2),
    answer("nature", "not_present"),
    answer("reliable_food", "present", reachable_now="yes"),
]
INVENTORY = Given(answers=ANSWERS, profile=lambda: profile_of(ANSWERS))


def test_what_is_there_is_told_by_the_filling_of_a_mark():
    figure = figures.factor_map(INVENTORY)
    fills = {id: line(figure, id).get_fillstyle() for id in ("reframing", "common_humanity", "nature", "community_support")}
    assert fills == {"reframing": "full", "common_humanity": "left", "nature": "none", "community_support": "none"}
    marks = [text.get_text() for text in plane(figure).texts]
    assert marks.count("?") == 2  # the factor that was not answered, and the key
    for word in ("there", "partly there", "not there", "not answered"):
        assert word in marks


def test_a_stronger_factor_has_a_larger_mark_and_its_number_beside_it():
    figure = figures.factor_map(INVENTORY)
    assert line(figure, "reframing").get_markersize() > line(figure, "common_humanity").get_markersize()
    words = words_of(figure)
    assert "9 of 10" in words
    assert "2 of 10" in words
    assert "The larger a mark" not in words_of(figures.factor_map(Given(answers=[], profile=lambda: profile_of([]))))


def test_basic_needs_are_squares_and_what_is_reachable_now_has_a_second_line_and_both_are_said():
    figure = figures.factor_map(INVENTORY)
    assert line(figure, "reliable_food").get_marker() == "s"
    assert line(figure, "reframing").get_marker() == "o"
    assert line(figure, "reliable_food reachable").get_fillstyle() == "full"
    assert line(figure, "reliable_food reachable").get_markerfacecolor() == "none"
    assert [one.get_label() for one in plane(figure).lines if one.get_label().endswith("reachable")] == ["reliable_food reachable"]
    words = words_of(figure)
    assert "basic need, comes first · reachable now" in words
    assert "Squares are basic needs." in words


def test_inner_factors_stand_in_the_inner_frame_and_outer_ones_about_it():
    figure = figures.factor_map(INVENTORY)
    [inner], [outer] = patches(figure, "internal"), patches(figure, "external")
    for factor in FACTORS:
        [y] = line(figure, factor.id).get_ydata()
        is_inside = inner.get_y() < y < inner.get_y() + inner.get_height()
        assert is_inside == (factor.locus == "internal")
        assert outer.get_y() < y < outer.get_y() + outer.get_height()


def test_a_profile_does_not_tell_partly_from_not_there():
    figure = figures.factor_map(profile_of(ANSWERS))
    assert {line(figure, id).get_marker() for id in ("common_humanity", "nature")} == {"d"}
    assert "partly there, or not there" in words_of(figure)


def test_a_strength_outside_of_0_to_10_is_refused_with_its_factor():
    given = [answer("reframing", "present", 12)]
    with pytest.raises(cftkit.Error, match="bad_level at reframing/strength"):
        figures.factor_map(Given(answers=given, profile=lambda: profile_of(given)))


# ---- formulation


def entry(id, text, locus="external"):
    return Given(id=id, text=text, locus=locus)


def told(**more):
    given = {
        "experiences": [entry("moved", "Moved house often")],
        "fears": [entry("left", "Being left"), entry("break", "That I break down", "internal")],
        "strategies": [entry("yes", "Saying yes")],
        "consequences": [entry("tired", "Tired, with headaches on every single weekend")],
        "self_relating": [entry("harsh", "I call myself weak", "internal")],
        "links": [Given(from_="moved", to="left"), Given(from_="harsh", to="break")],
    }
    return Given(**{**given, **more})


def test_five_steps_stand_from_left_to_right_with_the_way_back_to_the_fears():
    figure = figures.formulation(told())
    lefts = [patches(figure, step)[0].get_x() for step in ("experiences", "fears", "strategies", "consequences", "self_relating")]
    assert lefts == sorted(lefts)
    assert len(set(lefts)) == 5
    [circle] = patches(figure, "circle")
    tip = circle.get_path().vertices
    fears = patches(figure, "fears")[0]
    assert any(fears.get_x() < x < fears.get_x() + fears.get_width() for x, _ in tip)
    assert "It is a circle, and nobody's fault" in words_of(figure)


def test_what_arises_inside_has_a_dashed_border_where_the_step_asks_for_it():
    figure = figures.formulation(told())
    assert [one.get_linestyle() for one in patches(figure, "fears")] == ["solid", "dashed"]
    assert patches(figure, "self_relating")[0].get_linestyle() == "solid"
    assert "dashed borders are about what comes up inside" in words_of(figure)


def test_links_are_drawn_where_there_are_some():
    assert len(patches(figures.formulation(told()), "link")) == 2
    without = figures.formulation(told(links=[]))
    assert patches(without, "link") == []
    assert "Thin arrows" not in words_of(without)


def test_words_are_broken_into_lines_that_stay_in_their_box():
    figure = figures.formulation(told(strategies=[entry("long", "W" * 70 + " and then some more")]))
    figure.draw_without_rendering()
    [box] = patches(figure, "strategies")
    edge = box.get_window_extent()
    [text] = [one for one in plane(figure).texts if one.get_text().startswith("WWW")]
    inside = text.get_window_extent()
    assert edge.x0 < inside.x0 < inside.x1 < edge.x1
    assert edge.y0 < inside.y0 < inside.y1 < edge.y1


def test_dollars_and_control_signs_are_only_signs():
    figure = figures.formulation(told(links=[], fears=[entry("debt", "Owing $5 and $\\frac{ \x1b[31m\n<b>")]))
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg")
    assert "\x1b" not in buffer.getvalue()


def test_an_unfinished_formulation_says_what_is_open():
    empty = dict.fromkeys(("experiences", "fears", "strategies", "consequences", "self_relating", "links"), ())
    assert words_of(figures.formulation(Given(**empty))).count("left open") == 5


@pytest.mark.parametrize(
    ("links", "fault"),
    [
        ([Given(from_="moved", to="nobody")], "bad_argument at links/0/to"),
        ([Given(from_="moved", to="left"), Given(from_="secret words", to="left")], "bad_argument at links/1/from"),
        ([Given(from_="moved")], "bad_argument at links/0"),
    ],
)
def test_a_link_that_leads_nowhere_is_refused_by_its_place_and_no_word_of_the_person_is_told(links, fault):
    with pytest.raises(cftkit.Error, match=fault) as raised:
        figures.formulation(told(links=links))
    assert "secret" not in str(raised.value)


def test_two_entries_with_one_id_cannot_be_linked():
    with pytest.raises(cftkit.Error, match="doubled_id at links/0/to"):
        figures.formulation(told(fears=[entry("left", "one"), entry("left", "two")], links=[Given(from_="moved", to="left")]))


# ---- practices


def need(*any_of, kind="hard", count=1):
    return Given(any_of=any_of, kind=kind, count=count)


def family(id, mark, *needs):
    return Given(id=id, mark=mark, needs=needs)


def practice(id, of, *needs):
    return Given(id=id, family=of, needs=needs)


SAFE = need("consent", kind="absolute")
PRACTICES = [
    practice("letter", family("letters", "P9", SAFE, need("self", kind="hard_unguided", count=3))),
    practice("agreement", family("consent", "P0a")),
    practice("senses", family("grounding", "P1", SAFE)),
    practice("breath", family("rhythm", "P2", SAFE)),
    practice("kind_self", family("self", "P7", SAFE, need("grounding", "rhythm"), need("noticing", kind="soft"))),
    practice("sounds", family("noticing", "P3", SAFE)),
    practice("shame", family("shame_work", "P12a", SAFE, need("self"), need("letter", kind="soft")), need("sounds", kind="soft")),
]


def test_every_family_and_practice_is_there_and_stands_below_what_comes_before_it():
    figure = figures.practice_graph(PRACTICES)
    tops = {one.get_label(): one.get_y() for one in plane(figure).patches}
    assert set(tops) == {"letters", "consent", "grounding", "rhythm", "self", "noticing", "shame_work"}
    assert tops["consent"] < tops["grounding"] == tops["rhythm"] == tops["noticing"] < tops["self"] < tops["letters"] < tops["shame_work"]
    lefts = [patches(figure, id)[0].get_x() for id in ("grounding", "rhythm", "noticing")]
    assert lefts == sorted(lefts)  # within a layer in the order of the marks: P1, P2, P3
    for one in PRACTICES:
        assert one.family.mark in words_of(figure)
        assert one.id.replace("_", " ") in words_of(figure)


def test_lines_say_how_firm_an_order_is_and_absolute_ones_are_left_out():
    figure = figures.practice_graph(PRACTICES)
    assert line(figure, "grounding > self: hard").get_linestyle() == "-"
    assert line(figure, "self > letters: hard_unguided").get_linestyle() == "-."
    assert line(figure, "noticing > self: soft").get_linestyle() == ":"
    assert not any(one.get_label().startswith("consent") for one in plane(figure).lines)
    assert "P0a consent: before everything else" in words_of(figure)


def test_any_of_several_ends_in_one_arrow_and_counts_are_said():
    figure = figures.practice_graph(PRACTICES)
    ends = [tuple(line(figure, f"{source} > self: hard").get_xydata()[-1]) for source in ("grounding", "rhythm")]
    assert ends[0] == ends[1]
    texts = [text.get_text() for text in plane(figure).texts]
    assert "or" in texts
    assert "3×" in texts


def test_a_line_never_runs_through_a_box():
    figure = figures.practice_graph(PRACTICES)
    boxes = {one.get_label(): one for one in plane(figure).patches}
    drawn = [one.get_xydata() for one in plane(figure).lines if " > " in one.get_label()]
    assert max(len(points) for points in drawn) == 5  # one of them passes a layer
    along = [first + (second - first) * share for points in drawn for first, second in pairwise(points) for share in np.linspace(0, 1, 50)]
    for box in boxes.values():
        left, top = box.get_x() + 0.01, box.get_y() + 0.01
        assert not [(x, y) for x, y in along if left < x < left + box.get_width() - 0.02 and top < y < top + box.get_height() - 0.02]


def test_what_only_one_practice_needs_and_needs_of_a_practice_are_said_below():
    words = words_of(figures.practice_graph(PRACTICES))
    assert '"shame" also comes after "sounds" (a preference of order).' in words
    assert 'The line from "letters" to "shame work" is about the practice "letter".' in words


@pytest.mark.parametrize("focus", ["letters", "letter", "P9"])
def test_a_focus_shows_only_what_leads_to_it(focus):
    figure = figures.practice_graph(PRACTICES, focus=focus)
    assert {one.get_label() for one in plane(figure).patches} == {"letters", "self", "grounding", "rhythm", "noticing", "consent"}
    widths = {one.get_label(): one.get_linewidth() for one in plane(figure).patches}
    assert widths["letters"] > widths["self"]
    assert "What leads to: letter" in words_of(figure)


def test_what_is_needed_and_not_among_the_practices_is_named():
    few = [one for one in PRACTICES if one.id in ("letter", "kind_self")]
    assert "Needed and not among these practices: consent, grounding, rhythm, noticing." in words_of(figures.practice_graph(few))


def test_a_practice_that_does_not_exist_is_refused_with_what_may_have_been_meant():
    with pytest.raises(cftkit.Error, match=r"unknown_practice at focus: expected one of letter.*; found lettr"):
        figures.practice_graph(PRACTICES, focus="lettr")
    with pytest.raises(cftkit.Error, match="bad_argument at focus"):
        figures.practice_graph(PRACTICES, focus=3)


def test_a_family_that_needs_itself_cannot_be_drawn():
    circular = [practice("a", family("first", "P1", need("second"))), practice("b", family("second", "P2", need("first")))]
    with pytest.raises(cftkit.Error, match="prerequisite_cycle at first"):
        figures.practice_graph(circular)


def test_marks_are_ordered_by_their_number():
    assert sorted(["P10", "P2", "P12b", "P0b", "P12a", "P0a"], key=layers.order_of) == ["P0a", "P0b", "P2", "P10", "P12a", "P12b"]


# ---- all of them

EACH = {
    "three_circles": lambda **o: figures.three_circles(Given(threat=7, drive=None, soothing=0), **o),
    "factor_map": lambda **o: figures.factor_map(INVENTORY, **o),
    "formulation": lambda **o: figures.formulation(told(), **o),
    "practice_graph": lambda **o: figures.practice_graph(PRACTICES, **o),
}
all_of_them = pytest.mark.parametrize("draw", EACH.values(), ids=EACH)


@all_of_them
def test_type_is_at_least_9_points_and_words_stay_on_the_paper(draw):
    figure = draw()
    figure.draw_without_rendering()
    assert min(text.get_fontsize() for text in figure.findobj(Text) if text.get_text()) >= 9
    box, (width, height) = figure.get_tightbbox(), figure.get_size_inches()
    assert width in (4, 7.5)
    assert -0.001 < box.x0 <= box.x1 < width + 0.001
    assert -0.001 < box.y0 <= box.y1 < height + 0.001


@all_of_them
def test_two_runs_give_the_same_bytes_and_nothing_global_changes(draw):
    before = dict(dict.items(mpl.rcParams))
    assert pixels(draw()) == pixels(draw())
    assert draw()._repr_png_().startswith(b"\x89PNG")
    assert dict(dict.items(mpl.rcParams)) == before


@all_of_them
def test_axes_of_the_caller_are_drawn_into(draw):
    whole = Figure()
    first, second = whole.subplots(2)
    assert draw(ax=second) is whole
    assert second.child_axes
    assert not first.child_axes
    with pytest.raises(cftkit.Error, match="bad_argument at ax"):
        draw(ax=3)


@all_of_them
@pytest.mark.parametrize("language", cftkit.model().languages)
def test_each_shipped_language_is_drawn_in_its_own_words(draw, language):
    figure = draw(language=language)
    own = {model_words.WORDS[language][word] for word in ("circles_title", "factors_title", "formulation_title", "practices_title")}
    assert any(title in words_of(figure) for title in own)
    box, (width, height) = figure.get_tightbbox(), figure.get_size_inches()
    assert -0.001 < box.x0 <= box.x1 < width + 0.001
    assert -0.001 < box.y0 <= box.y1 < height + 0.001


@all_of_them
def test_a_language_that_is_not_there_is_refused(draw):
    with pytest.raises(cftkit.Error, match="missing_text at language"):
        draw(language="xx")
    with pytest.raises(cftkit.Error, match="bad_argument at language"):
        draw(language=None)


@pytest.mark.parametrize("given", [None, 3, "words", [], [3]])
def test_what_cannot_be_drawn_is_refused_with_the_name_of_the_argument(given):
    for call, argument in [
        (figures.three_circles, "systems"), (figures.factor_map, "inventory"), (figures.formulation, "formulation"),
        (figures.practice_graph, "practices"),
    ]:  # fmt: skip
        with pytest.raises(cftkit.Error, match=f"bad_argument at {argument}"):
            call(given)


def test_figures_say_the_same_in_each_language():
    assert set(cftkit.model().languages) <= set(model_words.WORDS)
    assert all(set(texts) == set(model_words.WORDS["en"]) for texts in model_words.WORDS.values())


def test_figures_keep_to_the_kind_words():
    avoided = json.loads((Path(__file__).resolve().parents[2] / "data/texts/avoid.json").read_text(encoding="utf-8"))["words"]
    for one in avoided:
        whole = rf"\b{re.escape(one['word'])}\b"
        assert not [said for said in model_words.WORDS.get(one["language"], {}).values() if re.search(whole, said, re.IGNORECASE)]


# ---- the shipped model


@pytest.mark.parametrize("language", cftkit.model().languages)
def test_every_shipped_practice_can_be_drawn(language):
    practices = cftkit.practices()
    figure = figures.practice_graph(practices, language=language)
    words = words_of(figure).replace(" · ", " ")
    assert figure.get_tightbbox().x1 < 7.501
    graph = layers.graph_of(practices)
    assert graph.not_there == []
    for one in practices:
        assert one.text("name", language).split()[0] in words
        assert one.family.id in layers.leading_to(graph, one.family.id).families
    assert {family for layer in layers.layers_of(graph) for family in layer} == {one.family.id for one in practices}


def test_every_shipped_factor_can_be_drawn():
    answers = [cftkit.FactorAnswer(one.id, "partly", strength=place % 11) for place, one in enumerate(cftkit.protective_factors())]
    for given in (cftkit.FactorInventory(answers), cftkit.FactorInventory(answers).profile(), cftkit.FactorInventory()):
        figure = figures.factor_map(given)
        assert {one.id for one in cftkit.protective_factors()} <= {one.get_label() for one in plane(figure).lines}


def test_shipped_values_can_be_drawn():
    assert circle(figures.three_circles(cftkit.ThreeSystems(threat=7, soothing=2)), "drive").get_linestyle() == "dashed"
    fear = cftkit.FormulationEntry("left", "Being left", locus="internal")
    assert patches(figures.formulation(cftkit.Formulation(fears=[fear])), "fears")[0].get_linestyle() == "dashed"


def test_a_formulation_with_very_long_words_stays_near_a_page_and_says_that_texts_are_cut():
    long = [cftkit.FormulationEntry(f"f{one}", "word and more of it " * 20) for one in range(30)]
    figure = cftkit.figures.formulation(cftkit.Formulation(fears=long))
    assert figure.get_size_inches()[1] < 25
    assert "Some texts are longer" in words_of(figure)
    assert "Some texts are longer" not in words_of(cftkit.figures.formulation(cftkit.Formulation(fears=long[:3])))
    with pytest.raises(cftkit.Error, match="at most 100 entries"):
        cftkit.figures.formulation(cftkit.Formulation(fears=[cftkit.FormulationEntry(f"f{one}", "x") for one in range(101)]))
