#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""No two parts define one word: parts are inline namespaces, so cftkit::word must mean one thing.

clang lists the declarations of a unit that includes everything; then each name directly in cftkit is named once, and a
name that two parts define is ambiguous. Overloads of one function for different types are no clash.
"""

import re
import shutil

from promises import STANDARD, fail, headers, includes, must_run, run, skip

clang = shutil.which("clang++")
if not clang:
    skip("clang++ is not installed")


def clashes(everything: str) -> tuple[list[str], int]:
    listed = must_run([clang, *STANDARD, "-fsyntax-only", "-Xclang", "-ast-list", "-x", "c++", "-"], everything)
    names = sorted({found[1] for line in listed.splitlines() if (found := re.fullmatch(r"cftkit::([A-Za-z]\w*)", line.strip()))})
    uses = "".join(f"namespace probe_{name} {{ using ::cftkit::{name}; }}\n" for name in names)
    done = run([clang, *STANDARD, "-fsyntax-only", "-ferror-limit=0", "-x", "c++", "-"], everything + uses)
    ambiguous = re.findall(r"reference to '(\w+)' is ambiguous", done.stderr)
    return sorted(set(ambiguous)), len(names)


planted = "namespace cftkit { inline namespace core { struct A; struct B; } inline namespace assessment { enum class A; } }\n"
if clashes(planted)[0] != ["A"]:
    fail("the check does not see a planted clash")

found, count = clashes(includes(headers()))
if found:
    fail(f"defined in two parts: {', '.join(found)}")
print(f"{count} names")
