# SPDX-License-Identifier: Apache-2.0
"""Libraries that are installed on request."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from cftkit.errors import Error


def wanted_library(name: str, extra: str, purpose: str) -> ModuleType:
    """A library of one of the extras of the package, for a purpose that the message names.

    Raises
    ------
    cftkit.Error
        missing_extra
    """
    try:
        return import_module(name)
    except ImportError as fault:
        raise Error("missing_extra", purpose, f"{name}, by: pip install 'cftkit[{extra}]'", "no such library") from fault
