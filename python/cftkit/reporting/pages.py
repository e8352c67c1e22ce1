# SPDX-License-Identifier: Apache-2.0
"""Puts the parts of a report in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from cftkit import _cftkit
from cftkit.figures.words import how_many, joined
from cftkit.reporting.counts import alert_section, completeness_section, scores_section
from cftkit.reporting.facts import credit_section, facts_section
from cftkit.reporting.faults import faults_section
from cftkit.reporting.html import Html, element, items, page, paragraph, section
from cftkit.reporting.over_waves import change_section

if TYPE_CHECKING:
    from cftkit.reporting.answers import People
    from cftkit.reporting.scored import Reading, ScoredForm

HOW_TO_READ = (
    "Bands are words about a range of numbers, not a diagnosis. Whether somebody is ill, or well, is for a person to find out together "
    "with them.",
    "A score is missing where its answers are: nothing is counted as 0, and nothing is filled in unless a rule was asked for.",
    "Higher is better on some scales and worse on others. Each scale says which.",
    "Numbers of a few people are about these few people. Look at them with care, and keep this page as safe as the answers themselves.",
)


def whole_page(title: str, forms: Sequence[ScoredForm], people: People, reading: Reading, norms: Mapping[str, Any], rows: int) -> str:
    import matplotlib.style

    with matplotlib.style.context("default"):  # figures of a page look the same whatever style is set
        sections = [
            alert_section(forms, people),
            section("read", "How to read this", items(HOW_TO_READ)),
            completeness_section(forms, people, rows),
            faults_section(forms, people),
            scores_section(forms, people),
            change_section(forms, people, norms),
            facts_section(forms, reading),
            credit_section(forms),
        ]
    names = joined([one.form.name for one in forms], "and")
    top = element("header", element("h1", title), paragraph(f"{names}: {how_many(rows, 'row')}."), contents(bool(sections[5])))
    foot = element("footer", paragraph(f"Made with cftkit {_cftkit.__version__}. It scores; it makes no diagnosis.", class_="quiet"))
    return page(title, top, element("main", *sections), foot)


CONTENTS = {
    "alerts": "Alerts", "read": "How to read this", "completeness": "How complete it is", "faults": "Faults found",
    "distributions": "How scores are distributed", "change": "Change", "scored": "What was scored, and how", "credit": "Credit and sources",
}  # fmt: skip


def contents(has_change: bool) -> Html:
    links = [element("a", text, href=f"#{id}") for id, text in CONTENTS.items() if id != "change" or has_change]
    return element("nav", items(links), aria_label="Contents")
