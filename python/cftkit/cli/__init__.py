# SPDX-License-Identifier: Apache-2.0
"""The command line. It needs click: pip install 'cftkit[cli]'."""

from __future__ import annotations

import os
import sys
from typing import NoReturn


def main() -> None:
    """Runs the command line; without click it names the extra and ends with 2."""
    from cftkit.errors import Error
    from cftkit.extras import wanted_library

    try:
        wanted_library("click", "cli", "the command line")
        from cftkit.cli.commands import cftkit

        cftkit(prog_name="cftkit")
    except Error as error:
        _end(error)
    except OSError as fault:  # files that are read or written raise an Error: this is standard output
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _end(Error("cannot_write_file", "standard output", "a place that can be written to", fault.strerror or str(fault)))


def _end(error: Exception) -> NoReturn:
    print(f"cftkit: {error}", file=sys.stderr)
    sys.exit(2)
