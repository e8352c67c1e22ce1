# SPDX-License-Identifier: Apache-2.0
"""Text and HTML of what one person says: three systems, a check-in, protective factors, a formulation."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from cftkit import _cftkit
from cftkit.display import html_table, text_table
from cftkit.display_practices import described, words_of

if TYPE_CHECKING:
    from cftkit._cftkit import CheckIn, FactorAnswer, Formulation, ProtectiveFactor, ThreeSystems
    from cftkit.inventory import FactorInventory, FactorProfile

SYSTEMS = ("threat", "drive", "soothing")
STEPS = ("experiences", "fears", "strategies", "consequences", "self_relating")


def bar(level: int | None) -> str:
    """Ten places, so many full; a question mark where it is unknown."""
    return "?" if level is None else "█" * level + "·" * (10 - level)


def pattern_status() -> str:
    rules = _cftkit.model().patterns
    status = rules[0].status if rules else "expert_default"
    return f"{status}, not validated" if status == "expert_default" else status


def systems_text(systems: ThreeSystems) -> str:
    levels = "  ".join(f"{name} {bar(getattr(systems, name))}" for name in SYSTEMS)
    words = systems.pattern
    if words == "undetermined" and len(systems.possible_patterns) < 5:
        words += ": " + " or ".join(systems.possible_patterns)
    return f"{levels}  pattern {words} ({pattern_status()})"


def level_words(level: int | None) -> str:
    return "unknown" if level is None else str(level)


def pattern_meaning(pattern: str, language: str = "en") -> str:
    model = _cftkit.model()
    wording = next((one.wording_id for one in model.patterns if one.id == pattern), f"pattern.{pattern}")
    return model._find_text(f"{wording}.meaning", language) or ""


def systems_html(systems: ThreeSystems) -> str:
    model = _cftkit.model()
    names = {one.id: words_of(one, "name") or one.id for one in model.systems}
    rows = [[names.get(name, name), level_words(level), bar(level)] for name in SYSTEMS for level in [getattr(systems, name)]]
    meaning = pattern_meaning(systems.pattern)
    foot = f"pattern {systems.pattern} ({pattern_status()})" + (f": {meaning}" if meaning else "")
    return html_table(["system", "0 to 10", ""], rows, foot=foot)


def check_in_rows(check_in: CheckIn) -> list[tuple[str, str]]:
    rows = [(name.replace("_", " "), getattr(check_in, name)) for name in ("felt_safeness", "distress", "energy", "minutes_free")]
    known = [(name, str(value)) for name, value in rows if value is not None]
    return known + ([("place", check_in.place.replace("_", " "))] if check_in.place != "unknown" else [])


def check_in_text(check_in: CheckIn) -> str:
    rest = " · ".join(f"{name} {value}" for name, value in check_in_rows(check_in))
    return "\n".join([systems_text(check_in.systems), *([rest] if rest else [])])


def check_in_html(check_in: CheckIn) -> str:
    return systems_html(check_in.systems) + described(check_in_rows(check_in))


def answer_words(answer: FactorAnswer) -> list[str]:
    strength = "" if answer.strength is None else f"strength {answer.strength}"
    reachable = "" if answer.reachable_now == "unknown" else f"reachable now: {answer.reachable_now}"
    since = "" if answer.since is None else f"since {answer.since}"
    return [answer.presence.replace("_", " "), strength, reachable, since]


def answer_text(answer: FactorAnswer) -> str:
    return f"<FactorAnswer {answer.factor}: {', '.join(word for word in answer_words(answer) if word)}>"


def inventory_rows(inventory: FactorInventory) -> list[list[str]]:
    return [[one.factor, *answer_words(one)] for one in inventory.answers]


def inventory_headline(inventory: FactorInventory) -> str:
    return f"{len(inventory)} of {len(inventory._model._factors())} factors answered"


def inventory_text(inventory: FactorInventory) -> str:
    return "\n".join([inventory_headline(inventory), *text_table(inventory_rows(inventory))])


def inventory_html(inventory: FactorInventory) -> str:
    head = ["factor", "presence", "strength", "reachable now", "since"]
    return html_table(head, inventory_rows(inventory), inventory_headline(inventory))


def factor_names(factors: Sequence[ProtectiveFactor]) -> str:
    return ", ".join(words_of(one, "name") or one.id for one in factors)


def profile_lines(profile: FactorProfile) -> list[tuple[str, str]]:
    """Needs first: they come before any practice."""
    needs = [("comes first", words_of(one.factor, "signpost") or one.factor.id) for one in profile.unmet_needs]
    lines = [
        ("to ask about", factor_names([one.factor for one in profile.needs_to_ask])),
        ("buffers", factor_names(profile.buffers)),
        ("thin", factor_names(profile.thin)),
        ("reachable now", factor_names(profile.reachable_now)),
        ("not answered", factor_names(profile.not_answered)),
    ]
    return needs + [(word, text) for word, text in lines if text]


def profile_text(profile: FactorProfile) -> str:
    return "\n".join(f"{word}: {text}" for word, text in profile_lines(profile)) or "no factors"


def profile_html(profile: FactorProfile) -> str:
    return described(profile_lines(profile)) or "<p>no factors</p>"


def formulation_text(formulation: Formulation) -> str:
    """Counts only: the words are personal, and what is printed may end in a log."""
    counts = [f"{name.replace('_', ' ')} {len(getattr(formulation, name))}" for name in (*STEPS, "links")]
    return f"<Formulation: {', '.join(counts)}>"


def formulation_html(formulation: Formulation) -> str:
    names = {one.id: words_of(one, "name") for one in _cftkit.model().formulation}
    rows = []
    for step in STEPS:
        for entry in getattr(formulation, step):
            leads = ", ".join(one.to for one in formulation.links if one.from_ == entry.id)
            locus = entry.locus or ""
            rows.append([names.get(step) or step.replace("_", " "), entry.id, entry.text, locus, leads])
    table = html_table(["step", "id", "words", "locus", "leads to"], rows, foot="It is a circle, and nobody's fault.")
    defects = "".join(f"<p>{escape(one.where)}: {escape(one.rule.replace('_', ' '))}</p>" for one in formulation.defects())
    return table + defects
