# SPDX-License-Identifier: Apache-2.0
"""The methods of the classes of the model that are written in Python: texts, look-up, JSON, and what each shows of itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cftkit import _cftkit, arguments, display_model, display_moments, display_practices, facts_json, value_json
from cftkit._cftkit import (
    BreathingFacts,
    BreathingPattern,
    CheckIn,
    CheckInForm,
    CheckInQuestion,
    Evidence,
    FactorAnswer,
    Formulation,
    FormulationDefect,
    FormulationEntry,
    FormulationLink,
    LiftedEdge,
    Measure,
    Measures,
    Model,
    ModelTerm,
    NotMeasured,
    PatternCondition,
    PatternRule,
    Practice,
    PracticeCaution,
    PracticeFamily,
    Prerequisite,
    Programme,
    ProgrammeStep,
    ProtectiveFactor,
    SystemFacts,
    SystemStatement,
    ThreeSystems,
    Variant,
)
from cftkit.errors import Error
from cftkit.naming import text_given, unknown
from cftkit.practice_lists import Practices, Programmes, ProtectiveFactors, find_variants


def text_in(self: Model, id: str, language: str = "en") -> str:
    """The text with this message id in this language.

    Raises
    ------
    cftkit.Error
        missing_text
    """
    text_given("id", id, "a message id")
    text_given("language", language, "a language such as en")
    found = self._find_text(id, language)
    if found is not None:
        return found
    if language not in self.languages:
        raise unknown("missing_text", "language", language, list(self.languages))
    raise unknown("missing_text", "id", id, self._text_ids(language))


def text_of(self: Any, part: str = "name", language: str = "en") -> str:
    """A text of this fact: its name, its purpose, and what docs/model_format.md names beside.

    Raises
    ------
    cftkit.Error
        missing_text
    """
    return text_in(self._model, f"{self.wording_id}.{text_given('part', part, 'name, purpose, meaning or the like')}", language)


def text_of_practice(self: Practice, part: str = "name", language: str = "en") -> str:
    """A text of the practice: name, purpose (one kind sentence), invitation (how to begin) or closing (its closing step).

    Raises
    ------
    cftkit.Error
        missing_text
    """
    if part == "closing" and self.closing_id is not None:
        return text_in(self._model, self.closing_id, language)
    return text_of(self, part, language)


def text_of_statement(self: SystemStatement, language: str = "en") -> str:
    """What it says.

    Raises
    ------
    cftkit.Error
        missing_text
    """
    return text_in(self._model, self.wording_id, language)


def _found(self: Model, kind: str, id: str) -> Any:
    words = {"practice": "_practices", "factor": "_factors", "programme": "_programmes"}
    found = getattr(self, f"_find_{kind}")(text_given("id", id, "an id"))
    if found is None:
        known = self.families if kind == "family" else getattr(self, words[kind])()
        raise unknown(f"unknown_{kind}", "id", id, [one.id for one in known])
    return found


def practice_in(self: Model, id: str) -> Practice:
    """The practice with this id; raises cftkit.Error: unknown_practice."""
    family = self._find_family(text_given("id", id, "the id of a practice"))
    if family is not None and self._find_practice(id) is None:
        expected = f"the id of a practice: this is a family, and practices().find(family={id!r}) gives its practices"
        raise Error("unknown_practice", "id", expected, id)
    return _found(self, "practice", id)  # type: ignore[no-any-return]


def _family(self: Model, id: str) -> PracticeFamily:
    """The family with this id or mark; raises cftkit.Error: unknown_family."""
    return _found(self, "family", id)  # type: ignore[no-any-return]


def _factor(self: Model, id: str) -> ProtectiveFactor:
    """The protective factor with this id; raises cftkit.Error: unknown_factor."""
    return _found(self, "factor", id)  # type: ignore[no-any-return]


def _programme(self: Model, id: str) -> Programme:
    """The programme with this id; raises cftkit.Error: unknown_programme."""
    return _found(self, "programme", id)  # type: ignore[no-any-return]


def _pattern(self: Model, systems: ThreeSystems) -> str:
    """The pattern of three systems by the rules of this model."""
    if not isinstance(systems, ThreeSystems):
        raise Error("bad_argument", "systems", "a cftkit.ThreeSystems", type(systems).__name__)
    return systems._pattern_by(self)


def _to_documents(self: Model) -> dict[str, str]:
    """The documents that it is made of, by the names that their files would have; `from_json` reads them back."""
    return _cftkit._model_documents(self)


def _found_pattern(self: BreathingFacts, id: str) -> BreathingPattern:
    """The breathing pattern with this id; raises cftkit.Error: unknown_breathing."""
    for one in self.patterns:
        if one.id == text_given("id", id, "the id of a breathing pattern"):
            return one
    raise unknown("unknown_breathing", "id", id, [one.id for one in self.patterns])


def _of_cell(self: Measures, cell: str, flow: str | None = None) -> tuple[Measure, ...]:
    """What measures a cell: "threat", "fear", "safe_relationships"; empty where nothing does. Raises cftkit.Error: unknown_word."""
    known = list(dict.fromkeys([one.cell for one in self.measures] + [one.cell for one in self.not_measured]))
    if cell not in known:
        raise unknown("unknown_word", "cell", cell, known)
    return tuple(one for one in self.measures if one.cell == cell and flow in (None, one.flow))


def _json(plain: Callable[[Any], Any]) -> Callable[[Any], str]:
    def to_json(self: Any) -> str:
        """As JSON."""
        return value_json.written(plain(self))

    return to_json


def _of_json(make: Callable[[Any], Any]) -> Any:
    def from_json(text: str) -> Any:
        """What `to_json` wrote; raises cftkit.Error for what is no JSON, has an unknown key or a value that cannot be."""
        return make(value_json.read(text))

    return staticmethod(from_json)


def _facts_json(plain: Callable[[Any], Any]) -> Callable[[Any], str]:
    def to_json(self: Any) -> str:
        """As JSON, with the keys of its document."""
        return facts_json.written(plain(self))

    return to_json


def _shown(show: Callable[[Any], str]) -> Callable[[Any], str]:
    return lambda self: show(self)


def _short(words: Callable[[Any], str]) -> Callable[[Any], str]:
    def __repr__(self: Any) -> str:
        return f"<{type(self).__name__} {words(self)}>"

    return __repr__


def _name_of(fact: Any) -> str:
    name = display_practices.words_of(fact, "name")
    return f"{fact.id}: {name}" if name else str(fact.id)


def _condition_words(one: PatternCondition) -> str:
    words = {"at_least": "at least", "at_most": "at most", "ahead": "ahead of {} by at least", "not_ahead": "ahead of {} by at most"}
    return f"{one.system} {words[one.kind].format(one.other)} {one.number}"


def _rule_words(one: PatternRule) -> str:
    return f"{one.id}: {', '.join(map(_condition_words, one.conditions)) or 'whatever else'}"


def _link_words(one: FormulationLink) -> str:
    return f"{one.from_} to {one.to}"


SHORT: dict[type, Callable[[Any], str]] = {
    Variant: lambda one: display_practices.variant_text(one)[9:-1],
    Prerequisite: display_practices.need_words,
    PracticeFamily: lambda one: " ".join(word for word in (one.mark, _name_of(one)) if word),
    PracticeCaution: lambda one: f"{one.id}, {one.status}",
    Evidence: lambda one: f"{one.about}: {one.note}",
    ProgrammeStep: lambda one: f"{one.number}: {', '.join(one.practices) if one.is_seen else 'not seen'}",
    LiftedEdge: lambda one: f"step {one.step}, {one.practice} before {display_practices.need_words(one.need)}",
    SystemStatement: lambda one: f"{one.id}, {one.aspect}, {one.status}",
    ModelTerm: _name_of,
    PatternCondition: _condition_words,
    PatternRule: _rule_words,
    BreathingPattern: lambda one: f"{one.id}: {display_model.pattern_words(one)}",
    CheckInQuestion: lambda one: f"{one.id}, {one.answer}",
    Measure: lambda one: f"{one.cell}: {one.instrument or one.instrument_name} {one.scale or ''}".rstrip(),
    NotMeasured: lambda one: f"{one.cell}, {one.flow}" if one.flow else one.cell,
    FormulationEntry: lambda one: one.id + (f", {one.locus}" if one.locus else ""),
    FormulationLink: _link_words,
    FormulationDefect: lambda one: f"{one.rule} at {one.where}",
}

WORDED = (PracticeFamily, ProtectiveFactor, SystemFacts, ModelTerm, PatternRule, CheckInForm, CheckInQuestion)

SHOWN: dict[type, tuple[Callable[[Any], str], Callable[[Any], str]]] = {
    Practice: (display_practices.practice_text, display_practices.practice_html),
    ProtectiveFactor: (display_model.factor_text, display_model.factor_html),
    Programme: (display_model.programme_text, display_model.programme_html),
    SystemFacts: (display_model.system_text, display_model.system_html),
    BreathingFacts: (display_model.breathing_text, display_model.breathing_html),
    CheckInForm: (display_model.check_in_form_text, display_model.check_in_form_html),
    Measures: (display_model.measures_text, display_model.measures_html),
    Model: (display_model.model_text, display_model.model_html),
    ThreeSystems: (display_moments.systems_text, display_moments.systems_html),
    CheckIn: (display_moments.check_in_text, display_moments.check_in_html),
    Formulation: (display_moments.formulation_text, display_moments.formulation_html),
}


def _attach() -> None:
    # The classes are compiled; these methods are Python's share of them.
    for type_, words in SHORT.items():
        setattr(type_, "__repr__", _short(words))
    for type_, (as_text, as_html) in SHOWN.items():
        setattr(type_, "__repr__", _shown(as_text))
        setattr(type_, "_repr_html_", _shown(as_html))
    setattr(FactorAnswer, "__repr__", _shown(display_moments.answer_text))
    setattr(Variant, "_repr_html_", _shown(display_practices.variant_html))
    for type_ in WORDED:
        setattr(type_, "text", text_of)
    setattr(Practice, "text", text_of_practice)
    setattr(Practice, "find", find_variants)
    setattr(SystemStatement, "text", text_of_statement)
    for type_, plain, make in (
        (ThreeSystems, value_json.systems_plain, value_json.systems_of),
        (CheckIn, value_json.check_in_plain, value_json.check_in_of),
        (FactorAnswer, value_json.answer_plain, value_json.answer_of),
        (Formulation, value_json.formulation_plain, value_json.formulation_of),
    ):
        setattr(type_, "to_json", _json(plain))
        setattr(type_, "from_json", _of_json(make))
    for type_, facts in (
        (Practice, facts_json.practice_plain),
        (ProtectiveFactor, facts_json.factor_plain),
        (Programme, facts_json.programme_plain),
    ):
        setattr(type_, "to_json", _facts_json(facts))
    for name, member in {
        "practices": property(lambda self: Practices(self._practices()), doc="Its practices, family by family."),
        "protective_factors": property(lambda self: ProtectiveFactors(self._factors()), doc="Its protective factors."),
        "programmes": property(lambda self: Programmes(self._programmes()), doc="Its programmes."),
        "practice": practice_in,
        "family": _family,
        "protective_factor": _factor,
        "programme": _programme,
        "text": text_in,
        "pattern": _pattern,
        "to_documents": _to_documents,
    }.items():
        setattr(Model, name, member)
    for type_, named in arguments.NAMES.items():
        arguments.name_arguments(type_, **named)
    setattr(BreathingFacts, "find", _found_pattern)
    setattr(Measures, "of", _of_cell)


_attach()
