#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each file in must_not_compile/ compiles as it stands, and with -DMUST_FAIL it does not, with the expected message.

First lines of a file, one or more:
    // expect: <regular expression>           in the message of every compiler
    // expect g++: <regular expression>       of g++ only
    // expect clang++: <regular expression>   of clang++ only
All that apply must be found. The twin without MUST_FAIL keeps a case from failing for some other reason.
"""

import argparse
import re
from pathlib import Path

from promises import ROOT, STANDARD, WARNINGS, compilers, fail, in_parallel, run, skip

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--jobs", type=int, default=2)
parser.add_argument("--show", action="store_true", help="print what the compilers say")
parser.add_argument("files", nargs="*", type=Path, help="default: all in must_not_compile/")
options = parser.parse_args()


def expectations(text: str, compiler: str) -> list[str]:
    found = re.findall(r"^// expect(?: (g\+\+|clang\+\+))?: (.+)$", text, re.MULTILINE)
    return [pattern.strip() for only, pattern in found if only in ("", compiler)]


def faults(case: tuple[Path, str, str]) -> list[str]:
    path, name, compiler = case
    text = path.read_text()
    patterns = expectations(text, name)
    if not patterns or "#ifdef MUST_FAIL" not in text:
        return [f"{path.name}: needs an '// expect: ...' line and an '#ifdef MUST_FAIL'"]
    flags = [*STANDARD, "-I", ROOT / "tests", "-S", "-o", "/dev/null", "-fno-diagnostics-color"]
    twin = run([compiler, *flags, *WARNINGS, path])
    failing = run([compiler, *flags, "-DMUST_FAIL", path])
    if options.show:
        print(f"=== {path.name} with {name}\n{failing.stderr}")
    wrong = []
    if twin.returncode != 0:
        wrong.append(f"{path.name} with {name}: the twin does not compile\n{twin.stderr}")
    if failing.returncode == 0:
        wrong.append(f"{path.name} with {name}: compiles, and must not")
    elif "internal compiler error" in failing.stderr:
        wrong.append(f"{path.name} with {name}: the compiler broke\n{failing.stderr}")
    else:
        unseen = [pattern for pattern in patterns if not re.search(pattern, failing.stderr)]
        wrong += [f"{path.name} with {name}: the message lacks /{pattern}/\n{failing.stderr}" for pattern in unseen]
    return wrong


files = options.files or sorted((ROOT / "tests/build/must_not_compile").glob("*.cpp"))
if not files:
    skip("no cases in tests/build/must_not_compile yet")
cases = [(path, name, compiler) for path in files for name, compiler in compilers().items()]
wrong = [text for texts in in_parallel(options.jobs, faults, cases) for text in texts]
if wrong:
    fail("\n".join(wrong))
print(f"{len(files)} cases, {' and '.join(compilers())}")
