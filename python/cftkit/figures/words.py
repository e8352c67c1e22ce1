# SPDX-License-Identifier: Apache-2.0
"""The words of figures: kind, neutral, the same everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cftkit.display import number

NOT_A_DIAGNOSIS = "Bands are words about a range of numbers, not a diagnosis."

REASONS = {
    "not_shown": "the questions were not shown",
    "missing_items": "answers are missing",
    "illegal_answers": "an answer is no code of the form",
}
CHANGE_REASONS = {
    "before_not_scored": "no score before",
    "after_not_scored": "no score after",
    "neither_scored": "no score at either time",
}
BETTER = {"higher": "higher is better", "lower": "lower is better", "neither": ""}
OUTCOMES = ("recovered", "improved", "unchanged", "deteriorated", "undetermined")


def plain_name(id: str) -> str:
    """An id as people read it: ``total.mean_of_items`` is "total (mean of items)"."""
    scale, _, variant = id.partition(".")
    return scale.replace("_", " ") + (f" ({variant.replace('_', ' ')})" if variant else "")


def reason_text(reason: str | None) -> str:
    return "" if reason is None else {**REASONS, **CHANGE_REASONS}.get(reason, plain_name(reason))


def joined(words: Iterable[str], last: str = "or") -> str:
    """``low``, ``low or average``, ``low, average or high``."""
    all_words = [word for word in words if word]
    return f" {last} ".join([", ".join(all_words[:-1]), all_words[-1]]) if len(all_words) > 1 else "".join(all_words)


def range_text(lowest: float, highest: float) -> str:
    return f"{number(lowest)} to {number(highest)}"


def how_many(count: int, noun: str) -> str:
    """``1 row``, ``2 rows``."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def persons(count: int) -> str:
    return how_many(count, "person")


def sources_text(facts: Any) -> str:
    """What something rests on, and how well it is known."""
    cited = ", ".join(dict.fromkeys(str(one) for one in facts.sources))
    return f"{facts.id} ({plain_name(facts.status)}; {cited})" if cited else f"{facts.id} ({plain_name(facts.status)})"
