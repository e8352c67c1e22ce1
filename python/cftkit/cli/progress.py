# SPDX-License-Identifier: Apache-2.0
"""A bar that says how far a long file has been read."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator

import click

from cftkit.cli.tables import Chunk, Table

LONG_FILE = 4 * 1024 * 1024


def with_progress(table: Table, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """The same chunks; a bar for a long file, on standard error where that is a terminal."""
    if table.size < LONG_FILE or not sys.stderr.isatty():
        yield from chunks
        return
    with click.progressbar(length=table.size, label=os.path.basename(table.path), file=sys.stderr) as bar:
        seen = 0
        for chunk in chunks:
            yield chunk
            bar.update(table.bytes_read - seen)
            seen = table.bytes_read
