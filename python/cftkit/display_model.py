# SPDX-License-Identifier: Apache-2.0
"""Text and HTML of the facts of the model beside practices."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from cftkit.display import html_table, plain, text_table
from cftkit.display_practices import described, need_words, sources_of, words_of

if TYPE_CHECKING:
    from cftkit._cftkit import (
        BreathingFacts,
        BreathingPattern,
        CheckInForm,
        Measures,
        Model,
        Programme,
        ProtectiveFactor,
        SystemFacts,
    )  # fmt: skip


def factor_row(factor: ProtectiveFactor, language: str) -> list[str]:
    need = "basic need" if factor.is_basic_need else ""
    return [factor.id, words_of(factor, "name", language), factor.locus, need, factor.status]


def factors_text(factors: Sequence[ProtectiveFactor], language: str = "en") -> str:
    return "\n".join(text_table([factor_row(one, language) for one in factors], indent="")) if factors else "no protective factors"


def factors_html(factors: Sequence[ProtectiveFactor], language: str = "en") -> str:
    if not factors:
        return "<p>no protective factors</p>"
    return html_table(["id", "name", "locus", "basic need", "status"], [factor_row(one, language) for one in factors])


def factor_facts(factor: ProtectiveFactor, language: str) -> list[tuple[str, str]]:
    lines = [(part, words_of(factor, part, language)) for part in ("meaning", "question", "signpost")]
    lines += [("grown by", ", ".join(one.id for one in factor._model._practices() if factor.id in one.grows))]
    lines += [("sources", sources_of(factor))]
    return [(word, text) for word, text in lines if text]


def factor_headline(factor: ProtectiveFactor, language: str) -> str:
    need = ", a basic need" if factor.is_basic_need else ""
    parts = [factor.id, words_of(factor, "name", language), f"{factor.locus}{need}, {factor.status}"]
    return " · ".join(part for part in parts if part)


def factor_text(factor: ProtectiveFactor, language: str = "en") -> str:
    lines = [f"{word}: {text}" for word, text in factor_facts(factor, language)]
    return "\n".join([factor_headline(factor, language), *lines])


def factor_html(factor: ProtectiveFactor, language: str = "en") -> str:
    return f"<p><strong>{escape(factor_headline(factor, language))}</strong></p>{described(factor_facts(factor, language))}"


def programme_headline(programme: Programme) -> str:
    warning = ", kept as a warning" if programme.is_counter_example else ""
    return f"{programme.id} · {programme.name} · {programme.delivered_by.replace('_', ' ')}, {programme.status}{warning}"


def steps_words(programme: Programme) -> str:
    seen = sum(one.is_seen for one in programme.steps)
    unit = programme.unit + ("" if len(programme.steps) == 1 else "s")
    whole = "all seen" if programme.is_complete else f"{seen} seen"
    return f"{len(programme.steps)} {unit}, {whole}"


def step_row(programme: Programme, place: int) -> list[str]:
    step = programme.steps[place]
    taught = ", ".join(step.practices) if step.is_seen else "not seen"
    touched = f"{step.memory} memory" if step.memory != "none" else ""
    return [f"{programme.unit} {step.number}", taught, touched, step.note or ""]


def lifted_lines(programme: Programme) -> list[str]:
    return [f"{programme.unit} {one.step}: {one.practice} before {need_words(one.need)}" for one in programme.lifted_edges()]


def programme_facts(programme: Programme) -> list[tuple[str, str]]:
    lines = [("not seen", programme.gaps or ""), ("sources", sources_of(programme))]
    lifted = [("lifted", line) for line in lifted_lines(programme)]
    return [*lifted, *((word, text) for word, text in lines if text)]


def programme_text(programme: Programme) -> str:
    lines = [programme_headline(programme)]
    lines += text_table([step_row(programme, place) for place in range(len(programme.steps))])
    lines += [f"{word}: {text}" for word, text in programme_facts(programme)]
    return "\n".join(lines)


def programme_html(programme: Programme) -> str:
    rows = [step_row(programme, place) for place in range(len(programme.steps))]
    foot = "An order as published: no advice. Lifted is what a guide or clinician lifts where the order is followed."
    table = html_table(["step", "practices", "memory", "note"], rows, programme_headline(programme), foot)
    return table + described(programme_facts(programme))


def programme_row(programme: Programme) -> list[str]:
    lifted = len(programme.lifted_edges())
    return [
        programme.id,
        programme.name,
        steps_words(programme),
        programme.delivered_by.replace("_", " "),
        f"{lifted} lifted",
        programme.status,
        "kept as a warning" if programme.is_counter_example else "",
    ]


def programmes_text(programmes: Sequence[Programme]) -> str:
    return "\n".join(text_table([programme_row(one) for one in programmes], indent="")) if programmes else "no programmes"


def programmes_html(programmes: Sequence[Programme]) -> str:
    if not programmes:
        return "<p>no programmes</p>"
    head = ["id", "name", "steps", "delivered by", "needs that the order lifts", "status", ""]
    return html_table(head, [programme_row(one) for one in programmes])


def programmes_in_full(programmes: Sequence[Programme]) -> str:
    """Each programme with what was not seen of it and what its order lifts."""
    blocks = []
    for one in programmes:
        lines = [programme_headline(one), f"  {steps_words(one)}"]
        lines += [f"  not seen: {one.gaps}"] if one.gaps else []
        lines += [f"  lifted at {line}" for line in lifted_lines(one)]
        blocks.append("\n".join(lines))
    return "\n".join(blocks) if blocks else "no programmes"


def system_text(system: SystemFacts, language: str = "en") -> str:
    parts = [system.id, words_of(system, "name", language), f"{system.colour}, {system.status}"]
    return "\n".join([" · ".join(part for part in parts if part), *text_table(statement_rows(system, language))])


def statement_rows(system: SystemFacts, language: str) -> list[list[str]]:
    def said(wording_id: str) -> str:
        return system._model._find_text(wording_id, language) or ""

    return [[one.aspect.replace("_", " "), one.id, said(one.wording_id), one.status] for one in system.statements]


def system_html(system: SystemFacts, language: str = "en") -> str:
    title = words_of(system, "name", language) or system.id
    head = ["about", "statement", "text", "status"]
    return html_table(head, statement_rows(system, language), title, words_of(system, "meaning", language))


def pattern_words(pattern: BreathingPattern) -> str:
    parts = [plain(one) for one in (pattern.in_seconds, pattern.hold_in_seconds, pattern.out_seconds, pattern.hold_out_seconds) if one]
    lowest, highest = pattern.lowest_per_minute, pattern.highest_per_minute
    pace = "" if lowest is None else f"{plain(lowest)} a minute" if lowest == highest else f"{plain(lowest)} to {plain(highest)} a minute"
    exhale = "" if pattern.exhale == "not_stated" else f"exhale {pattern.exhale}"
    return ", ".join(word for word in (f"{'-'.join(parts)} s" if parts else "", pace, exhale) if word)


def breathing_rows(facts: BreathingFacts) -> list[list[str]]:
    return [
        [one.id, pattern_words(one), "usual" if one.id == facts.usual else "", sources_of(one), one.status] for one in facts.patterns
    ]


def breathing_text(facts: BreathingFacts) -> str:
    return "\n".join(text_table(breathing_rows(facts), indent="")) if facts.patterns else "no breathing patterns"


def breathing_html(facts: BreathingFacts) -> str:
    foot = "One's own comfortable pace is always one of the ways."
    return html_table(["id", "pace", "", "sources", "status"], breathing_rows(facts), foot=foot)


def check_in_rows(form: CheckInForm, language: str) -> list[list[str]]:
    return [[one.id, one.answer, words_of(one, "question", language)] for one in form.questions]


def check_in_form_text(form: CheckInForm, language: str = "en") -> str:
    head = f"{form.id} · {len(form.questions)} questions, {form.status}"
    return "\n".join([head, *text_table(check_in_rows(form, language))])


def check_in_form_html(form: CheckInForm, language: str = "en") -> str:
    foot = "Ours, not validated. Every question may be left out."
    return html_table(["question", "answer", "text"], check_in_rows(form, language), words_of(form, "name", language), foot)


def measure_rows(measures: Measures) -> list[list[str]]:
    rows = []
    for one in measures.measures:
        cell = one.cell + (f", {one.flow}" if one.flow else "")
        form = one.instrument or f"{one.instrument_name} (not shipped)"
        rows.append([one.cell_kind, cell, f"{form}.{one.scale}" if one.scale else form, f"higher means {one.higher_means}", one.status])
    for gap in measures.not_measured:
        cell = gap.cell + (f", {gap.flow}" if gap.flow else "")
        rows.append([gap.cell_kind, cell, "nothing known", "ask the person", gap.status])
    return rows


def measures_text(measures: Measures) -> str:
    return "\n".join(text_table(measure_rows(measures), indent="")) or "no measures"


def measures_html(measures: Measures) -> str:
    return html_table(["kind", "cell", "scale", "", "status"], measure_rows(measures))


def model_rows(model: Model) -> list[list[str]]:
    variants = sum(len(one.variants) for one in model._practices())
    return [
        ["systems", str(len(model.systems))],
        ["families", str(len(model.families))],
        ["practices", f"{len(model._practices())}, in {variants} variants"],
        ["protective factors", str(len(model._factors()))],
        ["programmes", str(len(model._programmes()))],
        ["languages", ", ".join(model.languages)],
    ]


def model_text(model: Model) -> str:
    whose = "the shipped model" if model._is_shipped else "a model read from documents"
    return "\n".join([whose, *text_table(model_rows(model))])


def model_html(model: Model) -> str:
    return html_table(["", ""], model_rows(model), "The shipped model" if model._is_shipped else "A model read from documents")
