# SPDX-License-Identifier: Apache-2.0
"""The command line. It needs click: pip install 'cftkit[cli]'."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command line; without click it names the extra and ends with 2."""
    try:
        import click  # noqa: F401
    except ImportError:
        print("the command line needs click: pip install 'cftkit[cli]'", file=sys.stderr)
        sys.exit(2)
    from cftkit.cli.commands import cftkit

    cftkit(prog_name="cftkit")
