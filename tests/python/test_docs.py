# SPDX-License-Identifier: Apache-2.0
"""The page of errors lists every code, and no code that does not exist."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def codes_in_the_header() -> list[str]:
    text = (ROOT / "include/cftkit/core/error_code.hpp").read_text()
    block = text[text.index("#define CFTKIT_ERROR_CODES"):text.index("// clang-format on")]
    return re.findall(r"\bX\((\w+)\)", block.split("\n", 1)[1])


def test_errors_page_has_a_heading_for_every_code():
    headings = re.findall(r"^### `?(\w+)`?$", (ROOT / "docs/errors.md").read_text(), re.MULTILINE)
    expected = [code for code in codes_in_the_header() if code != "none"]
    assert len(expected) > 80
    assert sorted(set(headings) - {"none"}) == sorted(expected)


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")) + sorted(ROOT.glob("*.md")), ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text()):
        assert (page.parent / target).exists(), target


def test_every_line_of_cftkit_in_the_readme_is_run():
    readme = (ROOT / "README.md").read_text()
    blocks = re.findall(r"^(<!-- run: (?:sh|python|cpp) -->\n)?```(sh|python|cpp)\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    unmarked = [text for mark, language, text in blocks if not mark and (language != "sh" or re.search(r"^cftkit", text, re.MULTILINE))]
    assert len(blocks) > 5
    assert unmarked == []


def test_programs_in_the_readme_are_complete():
    programs = re.findall(r"```cpp\n(.*?)^```", (ROOT / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    assert len(programs) == 3
    assert all("int main()" in text for text in programs)
