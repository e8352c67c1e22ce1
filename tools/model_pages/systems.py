# SPDX-License-Identifier: Apache-2.0
"""docs/systems.md: the three systems, the model of compassion, the patterns of a moment and the check-in."""

from typing import Any

from model_pages.reading import Data
from model_pages.writing import STATUS_WORDS, Page, plain, said

Plain = dict[str, Any]
ASPECTS = {
    "function": "What it is for", "feeling": "Feelings", "behaviour": "What one does", "bodily_sign": "In the body",
    "trigger": "What wakes it", "over_reliance": "Where it carries too much",
}  # fmt: skip
TERMS = {
    "flows": "Flows", "obstacles": "What gets in the way", "attributes": "Attributes of engagement", "skills": "Skills of action",
    "formulation": "Steps of the formulation",
}  # fmt: skip


def page_of(data: Data) -> str:
    page = Page(
        data, "Three systems and compassion",
        "The sentences are words that a person may read; behind each stand its id, its status and what it rests on. " + STATUS_WORDS,
    )  # fmt: skip
    page.note(data.systems)
    page.quote(data.texts["model.aim"])
    for system in data.systems["systems"]:
        add_system(page, data, system)
    add_compassion(page, data)
    add_patterns(page, data)
    add_check_in(page, data)
    return page.finished()


def noted(fact: Plain) -> str:
    return f" Note: {plain(fact['note'])}" if "note" in fact else ""


def add_system(page: Page, data: Data, system: Plain) -> None:
    page.heading(2, f"{data.text(system)} ({system['id']})")
    page.quote(data.text(system, "meaning"))
    page.paragraph(f"Drawn in {system['colour']}. {page.provenance(system)}")
    for aspect, title in ASPECTS.items():
        page.heading(3, title)
        page.items(
            f"{plain(data.texts[system['wording_id'] + '.' + one['id']])} `{one['id']}`, {page.provenance(one, system)}.{noted(one)}"
            for one in system["statements"] if one["aspect"] == aspect
        )  # fmt: skip


def add_compassion(page: Page, data: Data) -> None:
    page.heading(2, "Compassion")
    page.note(data.compassion)
    page.paragraph(f"Where a line says nothing else it rests on: {page.provenance(data.compassion)}.")
    for kind, title in TERMS.items():
        page.heading(3, title)
        page.items(term_text(page, data, one) for one in data.compassion[kind])


def term_text(page: Page, data: Data, term: Plain) -> str:
    meaning = plain(data.text(term, "meaning"))
    return f"**{plain(data.text(term))}** (`{term['id']}`): {meaning} {page.provenance(term, data.compassion)}.{noted(term)}"


def condition_text(condition: Plain) -> str:
    level = condition["level"]
    if "at_least" in condition:
        return f"{level} at least {condition['at_least']}"
    if "at_most" in condition:
        return f"{level} at most {condition['at_most']}"
    how_far = f"at least {condition['by_at_least']}" if "by_at_least" in condition else f"at most {condition['by_at_most']}"
    return f"{level} ahead of {condition['ahead_of']} by {how_far}"


def add_patterns(page: Page, data: Data) -> None:
    page.heading(2, "How the three stand to each other in one moment")
    page.note(data.patterns)
    page.paragraph(f"The first rule that holds gives the pattern. {page.provenance(data.patterns)}")
    for rule in data.patterns["patterns"]:
        conditions = ", and ".join(condition_text(one) for one in rule["all"]) or "whatever is left"
        page.items([f"**{data.text(rule)}** (`{rule['id']}`): {conditions}.{noted(rule)}"])
        page.quote(data.text(rule, "meaning"))
    page.items([f"**{data.texts['pattern.undetermined.name']}** (`undetermined`): unknown levels could change the answer."])
    page.quote(data.texts["pattern.undetermined.meaning"])


def add_check_in(page: Page, data: Data) -> None:
    page.heading(2, "The check-in")
    page.note(data.check_in)
    page.paragraph(page.provenance(data.check_in))
    page.quote(data.text(data.check_in, "introduction"))
    for question in data.check_in["questions"]:
        ends = ""
        if question["answer"] == "level":
            ends = f" 0: {plain(data.text(question, 'lowest'))}. 10: {plain(data.text(question, 'highest'))}."
        page.items([f"`{question['id']}` ({said(question['answer'])}): {plain(data.text(question, 'question'))}{ends}"])
    page.paragraph("Each may be left out.")
