# SPDX-License-Identifier: Apache-2.0
"""One person's protective factors: their own answers, and what they say together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cftkit import _cftkit, display_moments, value_json
from cftkit._cftkit import FactorAnswer, ProtectiveFactor
from cftkit.errors import Error
from cftkit.naming import text_given, unknown
from cftkit.ternary import Ternary

if TYPE_CHECKING:
    from cftkit._cftkit import Model

REACHABLE = ("partly", "present")


@dataclass(frozen=True)
class BasicNeed:
    """A basic need that is unmet, or may be.

    Attributes
    ----------
    factor : ProtectiveFactor
        The factor that the need is about.
    is_unmet : Ternary
        yes by the person's own answer; unknown where it is partly there or was not answered.
    """

    factor: ProtectiveFactor
    is_unmet: Ternary

    def signpost(self, language: str = "en") -> str:
        """A kind sentence that says who can help.

        Raises
        ------
        cftkit.Error
            missing_text
        """
        return self.factor.text("signpost", language)

    def __repr__(self) -> str:
        return f"<BasicNeed {self.factor.id}: unmet {self.is_unmet}>"


@dataclass(frozen=True, repr=False)
class FactorProfile:
    """What one person's answers say. Not answered is its own kind: neither thin nor present. No number is made of it.

    Attributes
    ----------
    buffers, thin, not_answered : tuple of ProtectiveFactor
        Present; partly or not present; without an answer.
    reachable_now : tuple of ProtectiveFactor
        What is there, at least in part, and could be reached within the next hour.
    unmet_needs : tuple of BasicNeed
        Basic needs that are not met: named kindly, with their signpost, before any practice.
    needs_to_ask : tuple of BasicNeed
        Basic needs that may be unmet: partly there, or not answered.
    """

    buffers: tuple[ProtectiveFactor, ...]
    thin: tuple[ProtectiveFactor, ...]
    not_answered: tuple[ProtectiveFactor, ...]
    reachable_now: tuple[ProtectiveFactor, ...]
    unmet_needs: tuple[BasicNeed, ...]
    needs_to_ask: tuple[BasicNeed, ...]

    def __repr__(self) -> str:
        return display_moments.profile_text(self)

    def _repr_html_(self) -> str:
        return display_moments.profile_html(self)


def require_list(answers: Any) -> None:
    if isinstance(answers, str) or not hasattr(answers, "__iter__"):
        raise Error("bad_argument", "answers", "a list of cftkit.FactorAnswer", type(answers).__name__)


class FactorInventory:
    """One person's own answers about protective factors, in the order of the model.

    Parameters
    ----------
    answers : list of FactorAnswer
        One a factor; a factor without one is not answered.
    model : Model, optional
        Whose factors; the shipped model where left out.

    Raises
    ------
    cftkit.Error
        unknown_factor, doubled_id, bad_argument

    Examples
    --------
    >>> import cftkit
    >>> factor = cftkit.protective_factors()[0]
    >>> inventory = cftkit.FactorInventory([cftkit.FactorAnswer(factor.id, "present", strength=7, reachable_now="yes")])
    >>> inventory.profile().buffers == (factor,)
    True
    """

    __slots__ = ("_answers", "_model")
    _answers: dict[str, FactorAnswer]
    _model: Model

    def __init__(self, answers: Iterable[FactorAnswer] = (), *, model: Model | None = None) -> None:
        of = _cftkit.model() if model is None else model
        if not isinstance(of, _cftkit.Model):
            raise Error("bad_argument", "model", "a cftkit.Model", type(of).__name__)
        require_list(answers)
        given: dict[str, FactorAnswer] = {}
        known = [one.id for one in of._factors()]
        for row, answer in enumerate(answers):
            if not isinstance(answer, FactorAnswer):
                raise Error("bad_argument", f"answers/{row}", "a cftkit.FactorAnswer", type(answer).__name__)
            if answer.factor not in known:
                raise unknown("unknown_factor", f"answers/{row}/factor", answer.factor, known)
            if answer.factor in given:
                raise Error("doubled_id", f"answers/{row}/factor", "one answer a factor", answer.factor)
            given[answer.factor] = answer
        object.__setattr__(self, "_answers", {id: given[id] for id in known if id in given})
        object.__setattr__(self, "_model", of)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a FactorInventory is read-only: use with_answer()")

    @property
    def answers(self) -> tuple[FactorAnswer, ...]:
        """The answers that there are."""
        return tuple(self._answers.values())

    def __getitem__(self, factor: str) -> FactorAnswer:
        """The answer about a factor; one that says not_answered where there is none.

        Raises
        ------
        cftkit.Error
            unknown_factor
        """
        id = text_given("factor", factor, "the id of a protective factor")
        if self._model._find_factor(id) is None:
            raise unknown("unknown_factor", "factor", id, [one.id for one in self._model._factors()])
        return self._answers.get(id) or FactorAnswer(id)

    def __iter__(self) -> Iterator[FactorAnswer]:
        return iter(self.answers)

    def __len__(self) -> int:
        return len(self._answers)

    def with_answer(self, answer: FactorAnswer) -> FactorInventory:
        """A new inventory with this answer in the place of the former one."""
        others = [one for one in self.answers if not isinstance(answer, FactorAnswer) or one.factor != answer.factor]
        return FactorInventory([*others, answer], model=self._model)

    def profile(self) -> FactorProfile:
        """What buffers, what is thin, what was not answered, what could be reached now, and which basic needs are unmet."""
        factors = self._model._factors()
        answers = {one.id: self._answers.get(one.id) or FactorAnswer(one.id) for one in factors}
        needs = [BasicNeed(one, one._need_unmet(answers[one.id])) for one in factors]

        def standing(word: str) -> tuple[ProtectiveFactor, ...]:
            return tuple(one for one in factors if answers[one.id].standing == word)

        def is_reachable(answer: FactorAnswer) -> bool:
            return answer.presence in REACHABLE and answer.reachable_now == "yes"

        return FactorProfile(
            buffers=standing("buffers"),
            thin=standing("thin"),
            not_answered=standing("not_answered"),
            reachable_now=tuple(one for one in factors if is_reachable(answers[one.id])),
            unmet_needs=tuple(one for one in needs if one.is_unmet == "yes"),
            needs_to_ask=tuple(one for one in needs if one.is_unmet == "unknown"),
        )

    def to_json(self) -> str:
        """The answers; what is unknown is left out."""
        return value_json.written({"answers": [value_json.answer_plain(one) for one in self.answers]})

    @staticmethod
    def from_json(text: str, *, model: Model | None = None) -> FactorInventory:
        """The inventory that `to_json` wrote.

        Raises
        ------
        cftkit.Error
            not_json, unknown_key and their kin, with the place; unknown_factor, doubled_id, bad_level, bad_argument
        """
        found: Any = value_json.fields(value_json.read(text), "", ("answers",), ("answers",))
        rows = value_json.entries(found["answers"], "/answers")
        answers = [value_json.answer_of(one, f"/answers/{row}") for row, one in enumerate(rows)]
        return value_json.made(FactorInventory, "", answers, model=model)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, FactorInventory):
            return NotImplemented
        return self._answers == other._answers and self._model == other._model

    def __hash__(self) -> int:
        return hash(self.answers)

    def __reduce__(self) -> tuple[Any, ...]:
        return _inventory_of, (self.answers, self._model)

    def __repr__(self) -> str:
        return display_moments.inventory_text(self)

    def _repr_html_(self) -> str:
        return display_moments.inventory_html(self)


def _inventory_of(answers: tuple[FactorAnswer, ...], model: Model) -> FactorInventory:
    return FactorInventory(answers, model=model)


for _public in (BasicNeed, FactorProfile, FactorInventory):
    _public.__module__ = "cftkit"
