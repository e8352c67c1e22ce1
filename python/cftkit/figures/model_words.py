# SPDX-License-Identifier: Apache-2.0
"""The words of figures of the model: names come from its texts, what the figure itself says stands here in each language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from cftkit.errors import Error
from cftkit.figures import canvas, words

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "circles_title": "How it is now",
        "of_ten": "{level} of 10",
        "area": "The area shows the level, 0 to 10, by the person's own word.",
        "unknown_level": "A dashed ring with a question mark: not known. It can be any size from nothing to the whole ring.",
        "no_size": "All three are needed, and no size is right or wrong.",
        "factors_title": "What supports, by the person's own word",
        "internal": "Within",
        "external": "Around",
        "present": "there",
        "partly": "partly there",
        "not_present": "not there",
        "thin": "partly there, or not there",
        "not_answered": "not answered",
        "basic_need": "basic need, comes first",
        "reachable_now": "reachable now",
        "strength": "The larger a mark, the stronger; the number beside it says how strong. Without a number it was not said.",
        "squares": "Squares are basic needs.",
        "second_line": "A second line around a mark: reachable now.",
        "formulation_title": "How this came to be",
        "circle": "It is a circle, and nobody's fault: the thick line leads back to what one is afraid of.",
        "locus": "Fears and ways to protect oneself: dashed borders are about what comes up inside, solid ones about others or the world.",
        "links": "Thin arrows: what leads to what, as it was told.",
        "cut": "Some texts are longer than this figure has room for: … stands where they go on.",
        "open_step": "left open",
        "practices_title": "What comes before what",
        "leads_to": "What leads to: {name}",
        "absolute": "{name}: before everything else; its lines are left out.",
        "hard": "firm: only a clinician sets it aside",
        "hard_unguided": "firm without a guide: set aside where a guide is there, too",
        "soft": "a preference of order",
        "any_of": "Lines that end in one arrow: one of them is enough.",
        "count": "3×: so many times.",
        "own_need": "\"{practice}\" also comes after {need} ({kind}).",
        "named_practice": "The line from \"{family}\" to \"{to}\" is about the practice \"{practice}\".",
        "not_drawn": "Needed and not among these practices: {names}.",
        "or": "or",
    },
    "de": {
        "circles_title": "Wie es jetzt ist",
        "of_ten": "{level} von 10",
        "area": "Die Fläche zeigt, wie stark es ist, von 0 bis 10, nach den eigenen Worten der Person.",
        "unknown_level": "Ein gestrichelter Ring mit Fragezeichen: nicht bekannt. Alles von nichts bis zum ganzen Ring ist möglich.",
        "no_size": "Alle drei werden gebraucht, und keine Größe ist richtig oder falsch.",
        "factors_title": "Was trägt, nach den eigenen Worten der Person",
        "internal": "Innen",
        "external": "Außen",
        "present": "da",
        "partly": "zum Teil da",
        "not_present": "nicht da",
        "thin": "zum Teil oder nicht da",
        "not_answered": "nicht beantwortet",
        "basic_need": "Grundbedürfnis, kommt zuerst",
        "reachable_now": "jetzt erreichbar",
        "strength": "Je größer ein Zeichen, desto stärker; die Zahl daneben sagt, wie stark. Ohne Zahl wurde nichts gesagt.",
        "squares": "Quadrate sind Grundbedürfnisse.",
        "second_line": "Eine zweite Linie um ein Zeichen: jetzt erreichbar.",
        "formulation_title": "Wie es dazu kam",
        "circle": "Es ist ein Kreis, und niemand ist schuld: Die dicke Linie führt zurück zu dem, wovor man Angst hat.",
        "locus": "Bei Ängsten und Schutzwegen: Ein gestrichelter Rand meint, was innen aufkommt, ein durchgezogener andere oder die Welt.",
        "links": "Dünne Pfeile: was wozu führt, wie es erzählt wurde.",
        "cut": "Manche Texte sind länger, als hier Platz ist: … steht, wo sie weitergehen.",
        "open_step": "noch offen",
        "practices_title": "Was vor was kommt",
        "leads_to": "Was dorthin führt: {name}",
        "absolute": "{name}: vor allem anderen; die Linien von dort sind weggelassen.",
        "hard": "fest: Nur eine Fachperson hebt es auf",
        "hard_unguided": "fest ohne Begleitung: auch aufgehoben, wo jemand begleitet",
        "soft": "nur eine bevorzugte Reihenfolge",
        "any_of": "Linien, die in einem Pfeil enden: eine davon genügt.",
        "count": "3×: so oft.",
        "own_need": "\"{practice}\" kommt auch nach {need} ({kind}).",
        "named_practice": "Die Linie von \"{family}\" zu \"{to}\" meint die Übung \"{practice}\".",
        "not_drawn": "Gebraucht und nicht unter diesen Übungen: {names}.",
        "or": "oder",
    },
}  # fmt: skip


def own_words(language: str) -> Mapping[str, str]:
    """What figures say themselves in a language.

    Raises
    ------
    cftkit.Error
        missing_text, naming the languages that there are
    """
    if not isinstance(language, str):
        raise Error("bad_argument", "language", "a language such as en", type(language).__name__)
    if language not in WORDS:
        raise Error("missing_text", "language", words.joined(sorted(WORDS)), language)
    return WORDS[language]


def name_of(fact: Any, language: str) -> str:
    """The name of a fact in its own model; a fact without texts is called by its id."""
    find = getattr(fact, "text", None)
    return str(find("name", language)) if find is not None else words.plain_name(fact.id)


def broken(text: str, width: float, size: float = canvas.SMALL, weight: str = "normal") -> list[str]:
    """Lines no wider than `width` points; a word that is wider alone is broken between letters."""
    lines: list[str] = []
    words_only = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    for line in canvas.wrapped(words_only, width, size, weight):
        rest = line
        while canvas.width_of(rest, size, weight) > width and len(rest) > 1:
            most = next(end for end in range(len(rest) - 1, 0, -1) if end == 1 or canvas.width_of(rest[:end], size, weight) <= width)
            lines.append(rest[:most])
            rest = rest[most:]
        lines.append(rest)
    return lines


def need_attributes(given: Any, names: Iterable[str], argument: str, expected: str) -> None:
    """Raises bad_argument where something else was given than what can be drawn; only its type is told."""
    if any(not hasattr(given, name) for name in names):
        raise Error("bad_argument", argument, expected, type(given).__name__)
