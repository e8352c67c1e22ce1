# SPDX-License-Identifier: Apache-2.0
"""What people see: text, HTML that escapes, and the facts that objects show."""

import doctest
import json
from html.parser import HTMLParser

import pytest

import cftkit

SHEET = [4, 2, 4, None, 2, 4, 3, 4, 2, 4, 2, 4, 1, 2, 3, 4, 2, 5, 4, 4, 4, 4, 2, 4, 1, 4, 4, 2, 3, 4]
PROQOL = cftkit.instrument("proqol_5")
FORMS = list(cftkit.instruments())


class Balanced(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        assert tag in {"table", "caption", "thead", "tbody", "tr", "th", "td", "p", "small", "strong", "dl", "dt", "dd", "pre"}
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def balanced(text):
    parser = Balanced()
    parser.feed(text)
    assert parser.open == []
    return text


def test_scores_print_as_the_tour_says():
    text = str(PROQOL.score(SHEET))
    assert text == repr(PROQOL.score(SHEET))
    assert "29 of 30 items answered" in text
    assert "not scored: missing_items" in text
    assert "33–37 is still possible" in text
    assert "not a diagnosis" in text
    assert PROQOL.licence.credit in text


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_every_form_shows_itself_in_text_and_html(form):
    assert form.licence.credit in str(form)
    balanced(form._repr_html_())
    lowest = form.score([form.lowest_code] * len(form.items))
    blank = form.score([None] * len(form.items))
    for scores in (lowest, blank):
        balanced(scores._repr_html_())
        assert form.licence.credit in str(scores)
        for score in scores:
            balanced(score._repr_html_())
            balanced(scores.explain(score.scale)._repr_html_())
            assert form.id in repr(score)
    balanced(cftkit.instruments()._repr_html_())
    balanced(form.explain([form.lowest_code] * len(form.items))._repr_html_())


def test_html_escapes_what_comes_from_data():
    finding = cftkit.Finding("text", "row 1", found="<script>alert(1)</script>")
    text = balanced(cftkit.Findings([finding])._repr_html_())
    assert "<script>" not in text
    assert "&lt;script&gt;" in text


def test_a_fired_alert_stands_in_the_page():
    phq = cftkit.instrument("phq_9")
    assert "please ask, kindly and today" in phq.score([None] * 8 + [1])._repr_html_()
    assert "this is not a no" in phq.score([0] * 8 + [None])._repr_html_()


def test_facts_have_sources_and_a_status():
    words = {"verified", "second_hand", "derived", "conventional", "expert_default"}
    for form in FORMS:
        for fact in (form, form.licence, *form.scales, *form.band_sets, *form.alerts, *form.rules, *form.norms):
            assert fact.status in words
            assert fact.sources
            for citation in fact.sources:
                assert citation.source.title or citation.source.url
        for norm in form.norms:
            assert form.norm(norm.id).id == norm.id
            assert norm.scales
        for scale in form.scales:
            assert scale.lowest < scale.highest
            assert set(scale.reversed) <= set(scale.items) <= {item.id for item in form.items}


def test_scores_are_looked_up_by_scale_and_iterate_over_defaults():
    scs = cftkit.instrument("scs_26").score([3] * 26)
    assert len(scs) == len(list(scs))
    assert all(score.value == 3 for score in scs if score.metric == "mean")
    assert scs["total.sum_items"].value == 78
    assert scs["total.sum_items"].variant == "sum_items"
    assert (scs["self_kindness"].scale, scs["self_kindness"].variant) == ("self_kindness", None)


def test_bands_are_a_sequence_of_what_is_possible():
    bands = PROQOL.score(SHEET)["burnout"].bands()
    assert [band.id for band in bands] == ["average"]
    assert bands.is_determined
    assert "average" in bands
    assert bands[0] == bands[-1]
    assert bands[0].begins_above == 22 or bands[0].begins_from == 23
    with pytest.raises(IndexError):
        bands[1]
    assert len(cftkit.instrument("fscrs").score([1] * 22)["hated_self"].bands()) == 0


def test_explanations_are_text_and_json():
    [one] = PROQOL.explain(SHEET, scale="burnout")
    assert "item 4" in one.to_text()
    facts = json.loads(one.to_json())
    assert (facts["value"], facts["reason"], facts["sum_so_far"]) == (None, "missing_items", 32)
    assert len(json.loads(PROQOL.explain(SHEET).to_json())) == 3


def test_examples_in_the_compiled_docstrings_run():
    finder = doctest.DocTestFinder(recurse=False)
    runner = doctest.DocTestRunner()
    for name in dir(cftkit._cftkit):
        for test in finder.find(getattr(cftkit._cftkit, name), name, globs={"cftkit": cftkit}):
            assert runner.run(test).failed == 0


def test_every_public_thing_has_a_docstring():
    for name in cftkit.__all__:
        thing = getattr(cftkit, name)
        if not isinstance(thing, str | tuple):
            assert thing.__doc__, name
            members = [m for m in vars(thing) if not m.startswith("_")] if isinstance(thing, type) else []
            if getattr(thing, "__module__", "") == "cftkit._cftkit":
                assert all(getattr(thing, member).__doc__ for member in members), name
