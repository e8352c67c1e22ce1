#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""No two parts define one word: parts are inline namespaces, so cftkit::word must mean one thing.

clang lists the declarations of a unit that includes everything; then each name directly in a part is named once as
cftkit::name, and one that two parts define is ambiguous. Overloads of one function for different types are no clash.
"""

import re
import shutil

from promises import INCLUDE, STANDARD, compilers, fail, headers, includes, must_run, run, skip

clang = shutil.which("clang++")
if not clang:
    skip("clang++ is not installed")

parts = "|".join(sorted(folder.name for folder in (INCLUDE / "cftkit").iterdir() if folder.is_dir()))
directly_in_a_part = re.compile(rf"cftkit::(?:(?:{parts})::)?([A-Za-z]\w*)")


def clashes(everything: str) -> tuple[list[str], int]:
    listed = must_run([clang, *STANDARD, "-fsyntax-only", "-Xclang", "-ast-list", "-x", "c++", "-"], everything)
    names = sorted({found[1] for line in listed.splitlines() if (found := directly_in_a_part.fullmatch(line.strip()))})
    text = everything + "".join(f"namespace probe_{name} {{ using ::cftkit::{name}; }}\n" for name in names)
    ambiguous: set[str] = set()
    for family, compiler in compilers().items():
        unlimited = "-fmax-errors=0" if family == "g++" else "-ferror-limit=0"
        said = run([compiler, *STANDARD, "-fsyntax-only", unlimited, "-x", "c++", "-"], text).stderr
        ambiguous.update(re.findall(r"reference to '(\w+)' is ambiguous", said))
    return sorted(ambiguous), len(names)


planted = """
namespace cftkit { inline namespace core { struct Twice; struct Once; void print(int); } }
namespace cftkit { inline namespace assessment { enum class Twice; void print(char); } }
"""
if clashes(planted)[0] != ["Twice"]:
    fail("the check does not see a planted clash, or sees one that is none")

found, count = clashes(includes(headers()))
if found:
    fail(f"defined in two parts: {', '.join(found)}")
if count < 10:
    fail(f"only {count} names were found: the list of declarations was not understood")
print(f"{count} names")
