# SPDX-License-Identifier: Apache-2.0
"""Kinds of files: by the end of the name, and by how the file begins."""

from __future__ import annotations

import os
from dataclasses import dataclass
from io import BufferedReader

from cftkit.errors import Error


@dataclass(frozen=True)
class Kind:
    """A kind of file that is not read, and how its answers become one that is."""

    name: str
    way_out: str
    suffixes: tuple[str, ...] = ()
    beginnings: tuple[bytes, ...] = ()


SAVE_THE_SHEET = 'open it in the spreadsheet program and save the sheet as "CSV UTF-8"'
OTHER_KINDS = (
    Kind("a workbook", SAVE_THE_SHEET, (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".numbers"), (b"\xd0\xcf\x11\xe0",)),
    Kind("an SPSS file", "in SPSS take File, Save As, and the type CSV", (".sav", ".zsav", ".por"), (b"$FL2@(#)", b"$FL3@(#)")),
    Kind("a Stata file", 'in Stata run: export delimited using "answers.csv", nolabel', (".dta",), (b"<stata_dta>",)),
    Kind("a SAS file", "in SAS run PROC EXPORT with DBMS=CSV", (".sas7bdat", ".xpt")),
    Kind("an R file", 'in R run: write.csv(answers, "answers.csv", row.names = FALSE)', (".rds", ".rda", ".rdata")),
    Kind("a Parquet file", "give it a name that ends with .parquet", (), (b"PAR1\x15",)),
    Kind("an Arrow file", "read it in Python and give the frame to cftkit, or save it as CSV", (".feather", ".arrow"), (b"ARROW1",)),
    Kind("a database", "export the table of answers as CSV", (".sqlite", ".db", ".mdb", ".accdb"), (b"SQLite format 3",)),
    Kind("a JSON document", "answers stand in a table, a row a person", (".json",)),
    Kind("a text document", "put the answers into a table, a row a person", (".docx", ".doc", ".odt", ".rtf"), (b"{\\rtf",)),
    Kind("a PDF document", "put the answers into a table, a row a person", (".pdf",), (b"%PDF-",)),
    Kind("a packed file", "unpack it first", (".zip", ".gz", ".bz2", ".xz", ".7z"), (b"\x1f\x8b",)),
    Kind("a workbook or a packed file", SAVE_THE_SHEET, (), (b"PK\x03\x04",)),
)  # fmt: skip


def suffix_of(path: str) -> str:
    return os.path.splitext(path)[1].lower()


def unreadable(path: str, fault: OSError) -> Error:
    return Error("cannot_read_file", path, "a file that can be read", fault.strerror or str(fault))


def beginning_of(path: str, file: BufferedReader) -> bytes:
    """The first bytes of an open file, which stay to be read."""
    try:
        return file.peek()
    except OSError as fault:
        raise unreadable(path, fault) from fault


def refuse_other_kinds(path: str, beginning: bytes = b"") -> None:
    """Ends where a file is of a kind that is not read.

    Raises
    ------
    cftkit.Error
        unsupported_file
    """
    for kind in OTHER_KINDS:
        if suffix_of(path) in kind.suffixes or (beginning and beginning.startswith(kind.beginnings)):
            raise Error("unsupported_file", path, f"a CSV, TSV or Parquet file: {kind.way_out}", kind.name)


def refuse_other_kinds_of_output(path: str) -> None:
    """The same for the file to write, before any work is done."""
    for kind in OTHER_KINDS:
        if suffix_of(path) in kind.suffixes:
            raise Error("unsupported_file", "--output", "a name that ends with .csv, .tsv or .parquet, as this is what is written", path)
