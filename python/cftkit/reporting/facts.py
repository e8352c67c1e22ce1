# SPDX-License-Identifier: Apache-2.0
"""What was scored and how: forms, rules, marks, sources, credit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from cftkit import _cftkit
from cftkit.display import number
from cftkit.figures.words import BETTER, joined, plain_name
from cftkit.reporting.html import Html, element, heading, items, paragraph, section, short, table, together

if TYPE_CHECKING:
    from cftkit._cftkit import Citation, Instrument, Source
    from cftkit.reporting.scored import Reading, ScoredForm


def rule_text(rule: Any) -> str:
    """A missing rule in words."""
    count = str(rule.at_least_answered) if isinstance(rule, _cftkit.MissingRule) else ""
    if isinstance(rule, str) and rule.startswith("prorate:"):
        count = rule.removeprefix("prorate:")
    if count:
        return f"a scale is filled in by proration where at least {count} of its items are answered"
    if rule == "published":
        return "the rule that the form's authors published"
    return "none: a scale has a score only where all its items are answered"


def marks_text(reading: Reading) -> Html | str:
    """What the marks of the table were said to mean."""
    told = [f"{short(mark)!s} means {meaning}" for mark, meaning in (reading.absent or {}).items()]
    told += [f"{short(text)} is the code {code}" for text, code in (reading.codes or {}).items()]
    if reading.coding:
        told.append(f"the coding {reading.coding}")
    return items(told) if told else paragraph("No marks and no texts were given a meaning. Empty cells are blank answers.")


def status_text(fact: Any) -> str:
    return plain_name(fact.status)


def cited(facts: Sequence[Citation]) -> str:
    return ", ".join(dict.fromkeys(str(one) for one in facts))


def source_text(source: Source) -> str:
    parts = [source.authors, "" if source.year is None else str(source.year), source.title]
    parts += ["" if source.doi is None else f"doi {source.doi}", "" if source.url is None or source.doi is not None else source.url]
    return f"{source.id}: " + ". ".join(part for part in parts if part)


def columns_text(columns: Sequence[str]) -> str:
    shown = ", ".join(short(name) for name in columns[:3])
    return shown if len(columns) <= 3 else f"{shown} … {short(columns[-1])} ({len(columns)} columns)"


def form_facts(one: ScoredForm) -> Html:
    form = one.form
    rows = []
    for _, scale in one.scales:
        bands = one.bands(scale)
        several = sum(chosen.metric == scale.metric and scale.id in chosen.bands for chosen in form.band_sets) > 1
        rows.append([
            plain_name(scale.id), f"{number(scale.lowest)} to {number(scale.highest)}", str(len(scale.items)),
            BETTER[scale.better] or "no direction", "several, none chosen" if several else bands.id if bands else "none published",
            status_text(scale),
        ])  # fmt: skip
    scales = table(f"Scales of {form.short_name}", ["scale", "range", "items", "direction", "bands", "status of the key"], rows)
    listed = [
        ("form", f"{form.name}; id {form.id}, edition {form.edition}, revision {form.revision}, {status_text(form)}"),
        ("answers", f"{form.lowest_code} to {form.highest_code}, in {columns_text(one.columns)}"),
        ("missing answers", rule_text(one.rule)),
        ("sources of the form", cited(form.sources)),
        *((f"bands {chosen.id}", f"{status_text(chosen)}; {cited(chosen.sources)}") for chosen in used_bands(one)),
        ("licence", f"{form.licence.holder}; {status_text(form.licence)}"),
        ("credit", form.licence.credit),
    ]
    parts = [part for word, text in listed for part in (element("dt", word), element("dd", text))]
    return together(heading(3, form.name), scales, element("dl", *parts))


def used_bands(one: ScoredForm) -> list[Any]:
    return list({bands.id: bands for _, scale in one.scales if (bands := one.bands(scale)) is not None}.values())


def facts_section(forms: Sequence[ScoredForm], reading: Reading) -> Html:
    each = [form_facts(one) for one in forms]
    return section("scored", "What was scored, and how", *each, heading(3, "How cells were read"), marks_text(reading))


def sources_of(form: Instrument) -> list[Citation]:
    facts = [form, form.licence, *form.scales, *form.band_sets, *form.alerts, *form.norms]
    return [citation for fact in facts for citation in fact.sources]


def credit_section(forms: Sequence[ScoredForm]) -> Html:
    """The lines that owners ask for, and the publications behind the numbers."""
    credits = [f"{one.form.short_name}: {one.form.licence.credit}" for one in forms]
    sources = {citation.source.id: citation.source for one in forms for citation in sources_of(one.form)}
    return section(
        "credit", "Credit and sources", items(credits),
        paragraph("The statuses: ", joined(["verified is seen at the source or in sources that agree", "second hand is quoted by others",
                  "derived is computed from facts", "conventional is usual without a source",
                  "expert default is a choice of the makers of this library"], "and"), ".", class_="quiet"),
        items(source_text(sources[id]) for id in sorted(sources)),
    )  # fmt: skip
