# SPDX-License-Identifier: Apache-2.0
"""The model of the therapy: the functions of the package."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from typing import Any

from cftkit import _cftkit
from cftkit._cftkit import Measures, Model, Practice, Programme, ProtectiveFactor, SourceLibrary
from cftkit.errors import Error
from cftkit.findings import Finding, Findings
from cftkit.model_methods import practice_in, text_in
from cftkit.naming import has_surrogate, text_given
from cftkit.practice_lists import Practices, Programmes, ProtectiveFactors

Documents = str | Mapping[str, str]


def model() -> Model:
    """The shipped model as a whole.

    Examples
    --------
    >>> import cftkit
    >>> [one.id for one in cftkit.model().systems]
    ['threat', 'drive', 'soothing']
    """
    return _cftkit.model()


def practices() -> Practices:
    """All shipped practices, family by family in the order of a therapy.

    Examples
    --------
    >>> import cftkit
    >>> all(one.variants for one in cftkit.practices())
    True
    """
    return Practices(model()._practices())


def practice(id: str) -> Practice:
    """The shipped practice with this id.

    Raises
    ------
    cftkit.Error
        unknown_practice, naming the nearest
    """
    return practice_in(model(), id)


def protective_factors() -> ProtectiveFactors:
    """All shipped protective factors, inner and outer."""
    return ProtectiveFactors(model()._factors())


def protective_factor(id: str) -> ProtectiveFactor:
    """The shipped protective factor with this id.

    Raises
    ------
    cftkit.Error
        unknown_factor, naming the nearest
    """
    return _cftkit.protective_factor(text_given("id", id, "the id of a protective factor"))


def programmes() -> Programmes:
    """All shipped programmes: published orders of practices."""
    return Programmes(model()._programmes())


def programme(id: str) -> Programme:
    """The shipped programme with this id.

    Raises
    ------
    cftkit.Error
        unknown_programme, naming the nearest
    """
    return _cftkit.programme(text_given("id", id, "the id of a programme"))


def measures() -> Measures:
    """Which scale measures which cell of the model, and which cells nothing measures."""
    return model().measures


def text(id: str, language: str = "en") -> str:
    """The shipped text with this message id.

    Raises
    ------
    cftkit.Error
        missing_text, where there is none in this language

    Examples
    --------
    >>> import cftkit
    >>> isinstance(cftkit.text("system.soothing.name", "en"), str)
    True
    """
    return text_in(model(), id, language)


def check_model(
    documents: Documents, *, base: Model | None = None, sources: SourceLibrary | None = None, is_complete: bool = False
) -> Findings:
    """Everything that is wrong with documents of a model, each alone and together.

    Parameters
    ----------
    documents : str or dict
        The text of one document, or name to text of several.
    base : Model, optional
        Facts to add to, such as ``cftkit.model()``; without it the documents stand alone.
    sources : SourceLibrary, optional
        The publications that they may cite.
    is_complete : bool
        Whether everything has to be there that the shipped model has.

    Returns
    -------
    Findings
        `where` of each begins with the name of its document.

    Examples
    --------
    >>> import cftkit
    >>> [finding.what for finding in cftkit.check_model("{")]
    ['not_json']
    """
    require_options(base, sources, is_complete)
    found = _cftkit._check_model(named(documents), sources, base, is_complete)
    return Findings(Finding(what, document + where, expected, given) for document, what, where, expected, given in found)


def named(documents: Documents) -> list[tuple[str, str]]:
    if isinstance(documents, str):
        require_whole_text(documents)
        return [("", documents)]
    if not isinstance(documents, Mapping):
        raise Error("bad_argument", "documents", "the text of a document, or a dict of names and texts", type(documents).__name__)
    for name, document in documents.items():
        if not isinstance(name, str) or not isinstance(document, str):
            raise Error("bad_argument", "documents", "a dict of names and texts", f"{type(name).__name__}: {type(document).__name__}")
        require_whole_text(name)
        require_whole_text(document)
    return list(documents.items())


def require_whole_text(document: str) -> None:
    if has_surrogate(document):
        raise Error("bad_argument", "documents", "text that UTF-8 can hold", "half a character, a lone surrogate")


def require_options(base: Any, sources: Any, is_complete: Any) -> None:
    """What stands beside documents: each argument is refused by its name."""
    if base is not None and not isinstance(base, Model):
        raise Error("bad_argument", "base", "a cftkit.Model, such as cftkit.model()", type(base).__name__)
    if sources is not None and not isinstance(sources, SourceLibrary):
        raise Error("bad_argument", "sources", "a cftkit.SourceLibrary", type(sources).__name__)
    if not isinstance(is_complete, bool):
        raise Error("bad_argument", "is_complete", "True or False", type(is_complete).__name__)


def from_json(documents: Documents, *, base: Model | None = None, sources: SourceLibrary | None = None, is_complete: bool = False) -> Model:
    """A model of your own, from the text of a document, or from several by name.

    Parameters
    ----------
    documents, base, sources, is_complete
        As for `cftkit.check_model`. With ``base=cftkit.model()`` a few practices may join the shipped families.

    Raises
    ------
    cftkit.Error
        with the first fault; `cftkit.check_model` gives all of them
    """
    require_options(base, sources, is_complete)
    return _cftkit._model_from_json(named(documents), sources, base, is_complete)


def from_file(
    path: str | os.PathLike[str], *, base: Model | None = None, sources: SourceLibrary | None = None, is_complete: bool = False
) -> Model:
    """A model of your own, from a document or from a folder laid out as docs/model_format.md says.

    Raises
    ------
    cftkit.Error
        cannot_read_file, or the first fault of a document
    """
    if not isinstance(path, str | os.PathLike):
        raise Error("bad_argument", "path", "the path of a document or of a folder", type(path).__name__)
    require_options(base, sources, is_complete)
    if not os.path.exists(path):
        raise Error("cannot_read_file", os.fspath(path), "a file that can be read", os.strerror(errno.ENOENT))
    return _cftkit._model_from_file(os.fspath(path), sources, base, is_complete)


setattr(Model, "from_json", staticmethod(from_json))
setattr(Model, "from_file", staticmethod(from_file))
