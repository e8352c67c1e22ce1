# SPDX-License-Identifier: Apache-2.0
"""The one exception of cftkit."""

from __future__ import annotations


class Error(ValueError):
    """The caller or a data file is wrong; a person's answers never raise one.

    Parameters
    ----------
    code : str
        Stable for ever and searchable: ``unknown_scale``, ``mixed_scores``, ``band_gap`` ...
    where : str
        JSON pointer, item, column or row; empty where the call itself is wrong.
    expected, found : str
        What would have been right, with suggestions, and what was there.

    Examples
    --------
    >>> import cftkit
    >>> try:
    ...     cftkit.instrument("proqool_5")
    ... except cftkit.Error as error:
    ...     print(error.code, error.found, "proqol_5" in error.expected)
    unknown_instrument proqool_5 True
    """

    code: str
    where: str
    expected: str
    found: str

    def __init__(self, code: str, where: str = "", expected: str = "", found: str = "") -> None:
        super().__init__(code, where, expected, found)
        self.code = code
        self.where = where
        self.expected = expected
        self.found = found

    def __str__(self) -> str:
        text = self.code
        if self.where:
            text += f" at {self.where}"
        if self.expected:
            text += f": expected {self.expected}"
        if self.found:
            text += f"; found {self.found}"
        return text


Error.__module__ = "cftkit"
