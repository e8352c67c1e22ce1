# SPDX-License-Identifier: Apache-2.0
"""What the library says, in the spelling of the command: errors and findings in a line each."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

import click

from cftkit.errors import Error
from cftkit.findings import Finding, finding_text

Command = TypeVar("Command", bound=Callable[..., Any])

MEANINGS = {"codes": "CODE", "absent": "ABSENCE"}
LEGEND = (
    "CODE: a code of the form that the text stands for; "
    "ABSENCE: blank, not_shown, skipped, not_applicable, refused or illegal"
)  # fmt: skip
ARGUMENTS = (
    "absent", "codes", "coding", "include", "missing_rule", "prefix", "scales",
    "id", "time", "before", "after", "norm", "sample", "bands", "reliability_kind", "method", "critical_value", "criterion",
    "least_important_difference", "mean", "sd", "reliability", "mean_after", "sd_after", "reliability_after", "correlation",
    "functional_mean", "functional_sd",
)  # fmt: skip
ARGUMENT = re.compile(rf"\b({'|'.join(ARGUMENTS)})=(?![\w\"'{{])")  # norm= in a message of the library
LONGEST = 60
CLOSED_PIPE = 141  # what a shell says of a program that the signal of a closed pipe ends: 128 + 13
# what these found stands in our words and is not cut
OWN_WORDS = ("column_order", "columns_left_over", "wrong_column_type", "shifted_answers", "turned_answers")


def reported(command: Command) -> Command:
    """Turns a cftkit.Error into one line on standard error and exit code 2."""

    @wraps(command)
    def run(*arguments: Any, **options: Any) -> Any:
        try:
            return command(*arguments, **options)
        except Error as error:
            click.echo(f"cftkit: {spelt(error)}", err=True)
            sys.exit(2)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(CLOSED_PIPE)

    return run  # type: ignore[return-value]


def spelt(error: Error) -> Error:
    """An error whose place and words are those of the command: an argument is an option here."""
    where = "--" + error.where.replace("_", "-") if error.where in ARGUMENTS else error.where
    expected = ARGUMENT.sub(lambda found: "--" + found.group(1).replace("_", "-"), error.expected)
    return Error(error.code, where, expected.replace("prorate(n)", "prorate:N"), error.found)


def hint(finding: Finding) -> str:
    """The options that would say what the cell means; nothing where the cell is too long to be typed."""
    mark = str(finding.mark)
    if len(mark) > LONGEST or not mark.isprintable():
        return ""
    return " or ".join(f"--{argument} {shlex.quote(f'{mark}={MEANINGS[argument]}')}" for argument in finding.arguments)


def finding_line(path: str, finding: Finding, row: str = "") -> str:
    """A finding in one line, with the file, the row as people find it, and the column.

    `row` is the name of the row with its line, where the finding has a row.
    """
    where = finding.where
    if row:
        column = f", column {finding.column}" if finding.column else ""
        item = f" (item {finding.item})" if finding.item else ""
        where = row + column + item
    is_short = len(finding.found) <= LONGEST or finding.what in OWN_WORDS
    found = finding.found if is_short else finding.found[:LONGEST] + "..."
    return f"{path}: {finding_text(finding.what, where, finding.expected, found, hint(finding))}"
