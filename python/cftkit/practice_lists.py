# SPDX-License-Identifier: Apache-2.0
"""Lists of practices, protective factors and programmes that print as a whole, and how a practice is found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from cftkit import _cftkit, display_model, display_practices
from cftkit._cftkit import Model, Practice, PracticeFamily, Programme, ProtectiveFactor, Variant
from cftkit.errors import Error
from cftkit.naming import listed, text_given, unknown, word_given

Words = str | Sequence[str] | None
OF_VARIANTS = ("eyes", "breath", "body", "imagery", "medium", "memory", "posture", "entry", "guide")
YES_OR_NO = ("breath_only", "touch", "audio", "privacy", "interpersonal")


def words_given(where: str, given: Words) -> tuple[str, ...] | None:
    """One of a few words, or several of them: any of those."""
    if given is None:
        return None
    known = _cftkit._words[where]
    if isinstance(given, str):
        return (word_given(where, given, known),)
    if not isinstance(given, list | tuple | set | frozenset) or not given:
        raise Error("bad_argument", where, listed(known) + ", or several of them", repr(given))
    return tuple(word_given(where, one, known) for one in given)


def whole_given(where: str, given: Any, highest: int | None = None) -> int:
    """A whole number of at least 0."""
    is_whole = hasattr(given, "__index__") and not isinstance(given, bool)
    number = int(given) if is_whole else -1
    if number < 0 or (highest is not None and number > highest):
        expected = "a whole number of at least 0" if highest is None else f"a whole number from 0 to {highest}"
        raise Error("bad_argument", where, expected, repr(given))
    return number


def variant_test(
    *, max_seconds: int | None, intensity_at_most: int | None, words: dict[str, Words], flags: dict[str, bool | None]
) -> Callable[[Variant], bool]:
    """Whether a variant is as asked; everything that is asked is checked here, before any variant is seen."""
    longest = None if max_seconds is None else whole_given("max_seconds", max_seconds)
    strongest = None if intensity_at_most is None else whole_given("intensity_at_most", intensity_at_most, 4)
    wanted = {name: words_given(name, word) for name, word in words.items()}
    for name, flag in flags.items():
        if flag is not None and not isinstance(flag, bool):
            raise Error("bad_argument", name, "True, False, or None where it does not matter", repr(flag))

    def fits(variant: Variant) -> bool:
        if longest is not None and min(variant.seconds, default=longest + 1) > longest:
            return False
        if strongest is not None and variant.intensity > strongest:
            return False
        if any(flag is not None and getattr(variant, name) != flag for name, flag in flags.items()):
            return False
        return all(found is None or getattr(variant, name) in found for name, found in wanted.items())

    return fits


def family_named(model: Model, word: str) -> PracticeFamily | None:
    """The family with this id or mark, in large or small letters."""
    found = model._find_family(word)
    if found is not None:
        return found
    return next((one for one in model.families if word.lower() in (one.id.lower(), (one.mark or "").lower())), None)


def find_variants(
    self: Practice,
    *,
    max_seconds: int | None = None,
    intensity_at_most: int | None = None,
    eyes: Words = None,
    breath: Words = None,
    body: Words = None,
    imagery: Words = None,
    medium: Words = None,
    memory: Words = None,
    posture: Words = None,
    entry: Words = None,
    guide: Words = None,
    breath_only: bool | None = None,
    touch: bool | None = None,
    audio: bool | None = None,
    privacy: bool | None = None,
    interpersonal: bool | None = None,
) -> tuple[Variant, ...]:
    """The variants that are all of this at once; see `Practices.find`.

    Examples
    --------
    >>> import cftkit
    >>> practice = cftkit.practices()[0]
    >>> practice.find() == practice.variants
    True
    """
    given = locals()
    fits = variant_test(
        max_seconds=max_seconds, intensity_at_most=intensity_at_most,
        words={name: given[name] for name in OF_VARIANTS}, flags={name: given[name] for name in YES_OR_NO},
    )  # fmt: skip
    return tuple(one for one in self.variants if fits(one))


class Practices(tuple[Practice, ...]):
    """Practices in the order of a therapy; prints as a table.

    Examples
    --------
    >>> import cftkit
    >>> short = cftkit.practices().find(system="soothing", eyes="open", touch=False, max_seconds=60)
    >>> all("soothing" in one.systems for one in short)
    True
    """

    __slots__ = ()

    @property
    def families(self) -> tuple[PracticeFamily, ...]:
        """The families of these practices, in order."""
        return tuple(dict.fromkeys(one.family for one in self))

    def find(
        self,
        *,
        family: str | PracticeFamily | None = None,
        system: Words = None,
        flow: Words = None,
        attribute: Words = None,
        skill: Words = None,
        grows: str | ProtectiveFactor | None = None,
        max_seconds: int | None = None,
        intensity_at_most: int | None = None,
        eyes: Words = None,
        breath: Words = None,
        body: Words = None,
        imagery: Words = None,
        medium: Words = None,
        memory: Words = None,
        posture: Words = None,
        entry: Words = None,
        guide: Words = None,
        breath_only: bool | None = None,
        touch: bool | None = None,
        audio: bool | None = None,
        privacy: bool | None = None,
        interpersonal: bool | None = None,
    ) -> Practices:
        """Those that are all of this; what is left out does not matter. It finds, it does not advise.

        Parameters
        ----------
        family : str or PracticeFamily
            Its id or its mark, such as ``"P2"``.
        system, flow, attribute, skill : str or list of str
            What the practice works with; any of several.
        grows : str or ProtectiveFactor
            A factor that it grows.
        max_seconds : int
            Some variant fits into this time.
        intensity_at_most : int
            Some variant is at most so strong, 0 to 4.
        eyes, breath, body, imagery, medium, memory, posture, entry, guide : str or list of str
            Attributes of a variant; any of several.
        breath_only, touch, audio, privacy, interpersonal : bool
            The same, with or without.

        What is asked of variants has to hold for one and the same variant; `Practice.find` gives these variants.

        Raises
        ------
        cftkit.Error
            bad_argument, unknown_family, unknown_factor
        """
        given = locals()
        fits = variant_test(
            max_seconds=max_seconds, intensity_at_most=intensity_at_most,
            words={name: given[name] for name in OF_VARIANTS}, flags={name: given[name] for name in YES_OR_NO},
        )  # fmt: skip
        systems, flows = words_given("system", system), words_given("flow", flow)
        attributes, skills = words_given("attribute", attribute), words_given("skill", skill)
        family_id = None if family is None else self._family_id(family)
        factor = None if grows is None else self._factor_id(grows)

        def is_wanted(practice: Practice) -> bool:
            return (
                (family_id is None or practice.family.id == family_id)
                and (systems is None or not set(systems).isdisjoint(practice.systems))
                and (flows is None or practice.flow in flows)
                and (attributes is None or not set(attributes).isdisjoint(practice.attributes))
                and (skills is None or not set(skills).isdisjoint(practice.skills))
                and (factor is None or factor in practice.grows)
                and any(fits(one) for one in practice.variants)
            )

        return Practices(one for one in self if is_wanted(one))

    def safe_starts(self) -> Practices:
        """Those with a variant that may be offered while much about the person is unknown.

        Eyes open, nothing asked of breath, touch, imagery, memory, inner body or other people, at most three minutes; our own
        rule. `Variant.safe_seconds` says which variants, and how long. Consent, and whether the person drives, must be known
        all the same.
        """
        return Practices(one for one in self if any(variant.safe_seconds for variant in one.variants))

    def _family_id(self, family: str | PracticeFamily) -> str:
        if isinstance(family, PracticeFamily):
            return family.id
        word = text_given("family", family, "the id or the mark of a family")
        found = family_named(self[0]._model, word) if self else None
        if found is None and self:
            raise unknown("unknown_family", "family", word, [one.id for one in self[0]._model.families])
        return word if found is None else found.id

    def _factor_id(self, factor: str | ProtectiveFactor) -> str:
        if isinstance(factor, ProtectiveFactor):
            return factor.id
        word = text_given("grows", factor, "the id of a protective factor")
        if self and self[0]._model._find_factor(word) is None:
            raise unknown("unknown_factor", "grows", word, [one.id for one in self[0]._model._factors()])
        return word

    def __repr__(self) -> str:
        return display_practices.practices_text(self)

    def _repr_html_(self) -> str:
        return display_practices.practices_html(self)


class ProtectiveFactors(tuple[ProtectiveFactor, ...]):
    """Protective factors; prints as a table."""

    __slots__ = ()

    def __repr__(self) -> str:
        return display_model.factors_text(self)

    def _repr_html_(self) -> str:
        return display_model.factors_html(self)


class Programmes(tuple[Programme, ...]):
    """Published orders of practices; prints as a table."""

    __slots__ = ()

    def __repr__(self) -> str:
        return display_model.programmes_text(self)

    def _repr_html_(self) -> str:
        return display_model.programmes_html(self)


for _public in (Practices, ProtectiveFactors, Programmes):
    _public.__module__ = "cftkit"
