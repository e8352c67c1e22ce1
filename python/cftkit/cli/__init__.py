# SPDX-License-Identifier: Apache-2.0
"""The command line. It needs click: pip install 'cftkit[cli]'."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Runs the command line; without click it names the extra and ends with 2."""
    try:
        import click  # noqa: F401
    except ImportError:
        print("the command line needs click: pip install 'cftkit[cli]'", file=sys.stderr)
        sys.exit(2)
    from cftkit.cli.commands import cftkit
    from cftkit.errors import Error

    try:
        cftkit(prog_name="cftkit")
    except OSError as fault:  # files that are read or written raise an Error: this is standard output
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        error = Error("cannot_write_file", "standard output", "a place that can be written to", fault.strerror or str(fault))
        print(f"cftkit: {error}", file=sys.stderr)
        sys.exit(2)
