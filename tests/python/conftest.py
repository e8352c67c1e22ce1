# SPDX-License-Identifier: Apache-2.0
"""A small file of answers with what files have: quotes, line ends in a cell, a blank, an illegal number, a text."""

import pytest

from command_line import HEADER


@pytest.fixture
def small(tmp_path):
    path = tmp_path / "small.csv"
    path.write_text(
        HEADER + "\n"
        'a,"said ""no"", twice",0,1,2,3,0,1,2,3,0\n'
        "b,,0,1,2,3,,1,2,3,1\n"
        'c,"two\nlines",3,3,3,3,99,3,3,3,3\n'
        "d,ü,1,1,1,1,often,1,1,1.0,0\n",
        encoding="utf-8",
    )
    return path
