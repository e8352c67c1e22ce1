# SPDX-License-Identifier: Apache-2.0
"""The options that commands share, and what they say once they are read."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar

import click

from cftkit import _cftkit
from cftkit.cli.delimited import DELIMITERS, word_of
from cftkit.errors import Error
from cftkit.tables import SPACES

Command = TypeVar("Command", bound=Callable[..., Any])
ABSENCES = ("blank", "not_shown", "skipped", "not_applicable", "refused", "illegal")


def words(text: str) -> list[str]:
    """What stands between commas."""
    return [word.strip() for word in text.split(",") if word.strip()]


def names(text: str) -> list[str]:
    """Names of columns between commas, each with its spaces."""
    return [name for name in text.split(",") if name]


def _pair(text: str, option: str, shape: str) -> tuple[str, str]:
    mark, sign, meaning = text.rpartition("=")
    mark, meaning = mark.strip(SPACES), meaning.strip(SPACES)
    if not sign or not mark:
        raise Error("bad_argument", option, shape, text)
    return mark, meaning


@dataclass(frozen=True)
class Marks:
    """How cells are read: which marks are absences, which texts are codes, and the coding that the file is in."""

    absent: dict[int | str, str]
    codes: dict[str, int] | None
    coding: str | None

    @classmethod
    def given(cls, absent: Sequence[str], codes: Sequence[str], coding: str | None) -> Marks:
        """As options say it; a mark that is a whole number is one.

        Raises
        ------
        cftkit.Error
            bad_argument
        """
        marks: dict[int | str, str] = {}
        for text in absent:
            word, meaning = _pair(text, "--absent", "MARK=ABSENCE, such as 99=refused")
            if meaning not in ABSENCES:
                raise Error("bad_argument", "--absent", f"MARK=ABSENCE, where ABSENCE is one of {', '.join(ABSENCES)}", text)
            number = _cftkit._whole_number(word)
            mark = word if number is None else number
            if marks.setdefault(mark, meaning) != meaning:
                raise Error("bad_argument", "--absent", f"one meaning a mark, not also {marks[mark]}", text)
        found: dict[str, int] = {}
        for text in codes:
            word, meaning = _pair(text, "--codes", "TEXT=CODE, such as Never=1")
            code = _cftkit._whole_number(meaning)
            if code is None:
                raise Error("bad_argument", "--codes", "TEXT=CODE, such as Never=1", text)
            if found.setdefault(word, code) != code:
                raise Error("bad_argument", "--codes", f"one code a text, not also {found[word]}", text)
            number = _cftkit._whole_number(word)
            if word in marks or number in marks:
                raise Error("bad_argument", "--codes", "a text that --absent does not name too", text)
        return cls(marks, found or None, coding)


def delimiter_given(text: str | None) -> str | None:
    """The sign that `--delimiter` names, by a word or itself."""
    if text is None or text in DELIMITERS.values():
        return text
    if text not in DELIMITERS:
        raise Error("bad_argument", "--delimiter", ", ".join(DELIMITERS), repr(text))
    return DELIMITERS[text]


file_argument = click.argument("file")
instrument_option = click.option(
    "--instrument", "ids", multiple=True, metavar="ID", help="Which questionnaire: an id, an alias, or your own FILE.json or folder."
)
columns_option = click.option(
    "--columns", "patterns", multiple=True, metavar="PATTERN",
    help="Where its items stand: a pattern such as 'proqol_{item}', or names in item order with commas between. "
         "Not needed where exactly one pattern fits.",
)  # fmt: skip
missing_rule_option = click.option(
    "--missing-rule", default="complete", show_default=True, metavar="RULE", help="complete, published or prorate:N."
)
absent_option = click.option("--absent", multiple=True, metavar="MARK=ABSENCE", help="What a mark means: 99=refused, NA=blank. Repeatable.")
codes_option = click.option("--codes", multiple=True, metavar="TEXT=CODE", help="What a text means: Never=1. Repeatable.")
coding_option = click.option("--coding", metavar="ID", help="One of the instrument's codings.")
delimiter_option = click.option(
    "--delimiter", metavar="WORD",
    help="What stands between cells: comma, semicolon, tab or bar; a tab in .tsv files and else a comma by default.",
)  # fmt: skip

language_option = click.option("--language", default="en", show_default=True, metavar="CODE", help="The language of the texts.")


@dataclass(frozen=True)
class Source:
    """A file of answers as the call names it: where, of which questionnaires, and how it is read."""

    path: str
    ids: tuple[str, ...]
    patterns: tuple[str, ...]
    marks: Marks
    delimiter: str | None

    def command(self, name: str) -> str:
        """The call of another command on the same file, to be typed into a shell."""
        parts = ["cftkit", name, self.path]
        for place, id in enumerate(self.ids):
            parts += ["--instrument", id]
            parts += ["--columns", self.patterns[place]] if self.patterns else []
        for mark, meaning in self.marks.absent.items():
            parts += ["--absent", f"{mark}={meaning}"]
        for text, code in (self.marks.codes or {}).items():
            parts += ["--codes", f"{text}={code}"]
        parts += ["--coding", self.marks.coding] if self.marks.coding else []
        parts += ["--delimiter", word_of(self.delimiter)] if self.delimiter else []
        return shlex.join(parts)


def with_source(command: Command) -> Command:
    """Gives a command its `Source`, from FILE and the options that say how a file of answers is read."""

    @wraps(command)
    def run(file: str, ids: tuple[str, ...], patterns: tuple[str, ...], absent: tuple[str, ...], codes: tuple[str, ...],
            coding: str | None, delimiter: str | None, **options: Any) -> Any:  # fmt: skip
        marks = Marks.given(absent, codes, coding)
        return command(Source(file, ids, patterns, marks, delimiter_given(delimiter)), **options)

    for option in (delimiter_option, coding_option, codes_option, absent_option, columns_option, instrument_option, file_argument):
        run = option(run)
    return run  # type: ignore[return-value]
