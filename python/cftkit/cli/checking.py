# SPDX-License-Identifier: Apache-2.0
"""Looks through a file of answers: what stands in its cells, and how its rows are laid out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from cftkit.cli.forms import Form, opened
from cftkit.cli.options import Marks, Source
from cftkit.cli.progress import with_progress
from cftkit.cli.tables import Chunk, Table
from cftkit.cli.telling import finding_line
from cftkit.columns import require
from cftkit.findings import Finding, SeenIds, answer_findings, file_order, left_over_findings, no_rows, order_findings
from cftkit.shifted import ColumnWatch

Told = tuple[Finding, str]


def file_findings(source: Source, id_names: Sequence[str]) -> Iterator[Told]:
    """What is wrong with a file of answers, row by row, each finding with its line; questions about its columns come last."""
    with opened(source) as (table, forms):
        require(id_names, table.names, f"{source.path}, --id")
        places = [table.names.index(name) for name in id_names]
        before = header_findings(table)
        for form in forms:
            before += left_over_findings(form.columns, table.names, form.items) + order_findings(form.names, table.names)
        yield from ((finding, finding_line(source.path, finding)) for finding in before)
        seen = SeenIds(counts_from=1)
        marks = source.marks
        watches = [column_watch(form, table, marks) for form in forms]
        rows = 0
        for chunk in with_progress(table, table.chunks()):
            rows += len(chunk.rows)
            found = layout_findings(table, chunk)
            empty = {one.row for one in found if one.what in ("ragged_row", "blank_row")}
            found += id_findings(chunk, seen, places, empty)
            for form, watch in zip(forms, watches, strict=True):
                columns = chunk.columns(form.places)
                found += chunk_findings(form, columns, chunk, marks)
                watch.add(columns, len(chunk.rows))
            for finding in sorted(found, key=lambda one: one.row or 0):
                name = chunk.name_of((finding.row or 0) - chunk.first)
                yield finding, finding_line(source.path, finding, name)
        yield from ((one, finding_line(source.path, one)) for one in no_rows(rows))
        for form, watch in zip(forms, watches, strict=True):
            yield from ((one, finding_line(source.path, one)) for one in watch.findings(form.names, counts_from=1))


def column_watch(form: Form, table: Table, marks: Marks) -> ColumnWatch:
    return ColumnWatch(form.instrument, marks.absent, marks.codes, marks.coding, file_order(form.names, table.names))


def id_findings(chunk: Chunk, seen: SeenIds, places: Sequence[int], empty: set[int | None]) -> list[Finding]:
    if not places:
        return []
    rows = [(chunk.first + i, [row[place] for place in places]) for i, row in enumerate(chunk.rows)]
    return [one for row, key in rows if row not in empty and (one := seen.add(row, key))]


def chunk_findings(form: Form, columns: list[list[Any]], chunk: Chunk, marks: Marks) -> list[Finding]:
    return answer_findings(form.instrument, columns, form.names, len(chunk.rows), marks.absent, marks.codes, marks.coding, chunk.first)


def over_lines(cell: str, lines: range, column: str, row: int | None) -> Finding:
    """A cell that holds line ends: right for a remark, and how an unclosed quote swallows rows."""
    found = f"{cell!r}, in lines {lines.start} to {lines.stop - 1}"
    return Finding("cell_over_lines", "header", "a cell within one line", found, row=row, column=column, is_fault=False)


def holds_line_end(cell: object) -> bool:
    return isinstance(cell, str) and ("\n" in cell or "\r" in cell)


def header_findings(table: Table) -> list[Finding]:
    return [over_lines(name, table.header_lines, name, None) for name in table.names if holds_line_end(name)]


def layout_findings(table: Table, chunk: Chunk) -> list[Finding]:
    """Rows with too few or too many cells, rows without anything, cells that span lines."""
    found = []
    for place, row in enumerate(chunk.rows):
        number = chunk.first + place
        if place in chunk.ragged:
            expected = f"{len(table.names)} cells, as the header has"
            found.append(Finding("ragged_row", "", expected, f"{chunk.ragged[place]}; its answers were not looked at", row=number))
        elif not any(str(cell).strip() for cell in row if cell is not None):
            found.append(Finding("blank_row", "", "answers", "nothing in any column", row=number, is_fault=False))
        elif chunk.lines and len(chunk.lines[place]) > 1:
            for name, cell in zip(table.names, row, strict=True):
                if holds_line_end(cell):
                    found.append(over_lines(cell, chunk.lines[place], name, number))
    return found
