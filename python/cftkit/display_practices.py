# SPDX-License-Identifier: Apache-2.0
"""Text and HTML of practices. Words for people come from the texts of the model, in the language asked for."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from cftkit.display import html_table, text_table

if TYPE_CHECKING:
    from cftkit._cftkit import Practice, Prerequisite, Variant


def words_of(fact: Any, part: str, language: str = "en") -> str:
    """A text of a fact; empty where there is none in this language."""
    found: str | None = fact._model._find_text(f"{fact.wording_id}.{part}", language)
    return found or ""


def sources_of(fact: Any) -> str:
    return ", ".join(str(one) for one in fact.sources)


def described(lines: Sequence[tuple[str, str]]) -> str:
    below = "".join(f"<dt>{escape(word)}</dt><dd>{escape(text)}</dd>" for word, text in lines)
    return f"<dl>{below}</dl>" if below else ""


def time_of(seconds: int) -> str:
    return f"{seconds} s" if seconds % 60 else f"{seconds // 60} min"


def times_of(seconds: Sequence[int]) -> str:
    return ", ".join(time_of(one) for one in seconds)


def asked_by(variant: Variant) -> str:
    """What a variant asks of a person, in the words of the data; what it does not ask is left out."""
    words = [f"eyes {variant.eyes}"]
    if variant.breath != "none":
        words.append(f"breath {variant.breath}" + (" only" if variant.breath_only else ""))
    words += [f"body {variant.body}"] if variant.body != "none" else []
    words += [f"{variant.imagery} imagery"] if variant.imagery != "none" else []
    words += [f"{variant.memory} memory"] if variant.memory != "none" else []
    words += [word for word in ("touch", "audio", "privacy") if getattr(variant, word)]
    words += ["another person"] if variant.interpersonal else []
    words += [variant.medium] if variant.medium not in ("inner", "audio") else []
    words += [variant.posture] if variant.posture != "any" else []
    words += [f"{variant.entry} first"] if variant.entry != "neither" else []
    words += [f"with a {variant.guide}"] if variant.guide != "none" else []
    return ", ".join(word.replace("_", " ") for word in words)


def variant_row(variant: Variant) -> list[str]:
    safe = f"safe start: {times_of(variant.safe_seconds)}" if variant.safe_seconds else ""
    return [variant.id, asked_by(variant), times_of(variant.seconds), f"intensity {variant.intensity}", safe]


def variant_text(variant: Variant) -> str:
    what = ", ".join(part for part in variant_row(variant)[1:4] if part)
    return f"<Variant {variant.id} of {variant.practice}: {what}>"


VARIANT_HEAD = ["variant", "asks", "lasts", "intensity", "safe start"]


def variant_html(variant: Variant) -> str:
    return html_table(VARIANT_HEAD, [variant_row(variant)], variant.practice)


def need_words(need: Prerequisite) -> str:
    times = "" if need.count == 1 else f", {need.count} times"
    when = ", or in the same session" if need.within == "same_session" else ""
    return f"{' or '.join(need.any_of)}{times}{when} ({need.kind})"


def practice_facts(practice: Practice) -> list[tuple[str, str]]:
    """What stands below the variants, for professionals."""
    missing = ", ".join(practice.without_alternative).replace("_", " ")
    lines = [
        ("works with", ", ".join(practice.systems)),
        ("flow", practice.flow.replace("_", " ") if practice.flow != "none" else ""),
        ("attributes", ", ".join(practice.attributes).replace("_", " ")),
        ("skills", ", ".join(practice.skills)),
        ("grows", ", ".join(practice.grows).replace("_", " ")),
        ("before it", "; ".join(need_words(need) for need in practice.all_needs)),
        ("look out for", ", ".join(one.id.replace("_", " ") for one in practice.cautions)),
        ("paces", ", ".join(dict.fromkeys(pace for variant in practice.variants for pace in variant.breathing))),
        ("no variant without", ": ".join(filter(None, (missing, practice.without_alternative_because)))),
    ]
    lines += [(f"evidence, {one.about}", f"{one.note} ({sources_of(one)}; {one.status})") for one in practice.evidence]
    lines += [("sources", sources_of(practice))]
    return [(word, text) for word, text in lines if text]


def practice_headline(practice: Practice, language: str = "en") -> str:
    family = practice.family
    of_family = f"{family.mark} {family.id}" if family.mark else family.id
    parts = [practice.id, words_of(practice, "name", language), f"{of_family}, {practice.status}"]
    return " · ".join(part for part in parts if part)


def own_invitations(practice: Practice, language: str = "en") -> list[tuple[Variant, str]]:
    """The variants that are begun in another way than their practice, each with how; not where that text is missing."""
    usual = f"{practice.wording_id or ''}.invitation"
    found = [(one, practice._model._find_text(one.invitation_id, language)) for one in practice.variants if one.invitation_id != usual]
    return [(variant, text) for variant, text in found if text]


def practice_text(practice: Practice, language: str = "en") -> str:
    lines = [practice_headline(practice, language)]
    lines += [f"  {text}" for part in ("purpose", "invitation") if (text := words_of(practice, part, language))]
    lines += text_table([variant_row(one) for one in practice.variants])
    lines += [f"  {variant.id}: {text}" for variant, text in own_invitations(practice, language)]
    lines += [f"{word}: {text}" for word, text in practice_facts(practice)]
    return "\n".join(lines)


def practice_html(practice: Practice, language: str = "en") -> str:
    said = "".join(f"<p>{escape(text)}</p>" for part in ("purpose", "invitation") if (text := words_of(practice, part, language)))
    table = html_table(VARIANT_HEAD, [variant_row(one) for one in practice.variants], practice_headline(practice, language))
    own = described([(variant.id, text) for variant, text in own_invitations(practice, language)])
    return f"{table}{said}{own}{described(practice_facts(practice))}"


def practice_row(practice: Practice, language: str) -> list[str]:
    variants = practice.variants
    shortest = min((one.seconds[0] for one in variants if one.seconds), default=0)
    longest = max((one.seconds[-1] for one in variants if one.seconds), default=0)
    gentlest = min((one.intensity for one in variants), default=0)
    strongest = max((one.intensity for one in variants), default=0)
    return [
        practice.id,
        words_of(practice, "name", language),
        practice.family.mark or practice.family.id,
        ", ".join(practice.systems),
        practice.flow.replace("_", " ") if practice.flow != "none" else "",
        f"{len(variants)} variant{'' if len(variants) == 1 else 's'}",
        time_of(shortest) if shortest == longest else f"{time_of(shortest)} to {time_of(longest)}",
        f"intensity {gentlest}" + ("" if gentlest == strongest else f" to {strongest}"),
    ]


def practices_text(practices: Sequence[Practice], language: str = "en") -> str:
    return "\n".join(text_table([practice_row(one, language) for one in practices], indent="")) if practices else "no practices"


def practices_html(practices: Sequence[Practice], language: str = "en") -> str:
    if not practices:
        return "<p>no practices</p>"
    head = ["id", "name", "family", "systems", "flow", "variants", "lasts", "intensity"]
    return html_table(head, [practice_row(one, language) for one in practices], foot="The person chooses. No practice fits everybody.")
