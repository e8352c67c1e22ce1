#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the examples and the code in the docs, and compares what they print.

Examples: examples/NAME.cpp and NAME.py print what NAME.expected says (or NAME.cpp.expected, NAME.py.expected where the two
differ). Docs: README.md and docs/*.md; a code block runs when an HTML comment stands before it,

    <!-- run: cpp -->      a program; without main() its includes are kept and the rest becomes main()
    <!-- run: python -->
    <!-- run: sh -->

and where the next code block follows <!-- output -->, it is what must be printed. Everything runs in a scratch folder in
which examples/, data/ and the files of examples/data/ can be named as they are from the root.

    tools/check_examples.py --build build/dev --python .venv/bin/python      all
    tools/check_examples.py --build build/dev                                C++ only
    tools/check_examples.py … --update                                       writes the .expected files anew
"""

import argparse
import difflib
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass
class Case:
    place: str              # "README.md:12" or "examples/10_score_a_form.cpp"
    language: str           # cpp, python or sh
    code: str
    expected: str | None
    expected_file: Path | None = None


def example_cases() -> list[Case]:
    cases = []
    for path in sorted((ROOT / "examples").glob("*.*")):
        if path.suffix not in (".cpp", ".py"):
            continue
        own, shared = path.with_name(path.name + ".expected"), path.with_suffix(".expected")
        file = own if own.exists() else shared
        language = "cpp" if path.suffix == ".cpp" else "python"
        expected = file.read_text(encoding="utf-8") if file.exists() else None
        cases.append(Case(path.relative_to(ROOT).as_posix(), language, path.read_text(encoding="utf-8"), expected, file))
    return cases


BLOCK = re.compile(r"(?:^<!--\s*(?P<mark>run: *\w+|output)\s*-->[ \t]*\n\s*)?^(?P<fence>`{3,})[^\n]*\n(?P<body>.*?)^(?P=fence)[ \t]*$",
                   re.MULTILINE | re.DOTALL)


def doc_cases(path: Path) -> list[Case]:
    text = path.read_text(encoding="utf-8")
    cases: list[Case] = []
    previous: Case | None = None
    marked = 0
    for found in BLOCK.finditer(text):
        mark = re.sub(r"\s", "", found["mark"] or "")
        marked += bool(mark)
        if mark.startswith("run:"):
            line = text.count("\n", 0, found.start("fence")) + 1
            previous = Case(f"{path.relative_to(ROOT).as_posix()}:{line}", mark.removeprefix("run:"), found["body"], None)
            if previous.language not in ("cpp", "python", "sh"):
                sys.exit(f"{previous.place}: cannot run '{previous.language}'")
            cases.append(previous)
            continue
        if mark == "output":
            if previous is None:
                sys.exit(f"{path.name}: an output block without a program before it")
            previous.expected = found["body"]
        previous = None
    if marked != len(re.findall(r"^<!--\s*(?:run:|output\b)", text, re.MULTILINE)):
        sys.exit(f"{path.name}: a 'run' or 'output' comment without a code block right after it")
    return cases


def as_program(code: str) -> str:
    if re.search(r"\bmain\s*\(", code):
        return code
    lines = code.splitlines()
    head = [line for line in lines if line.startswith("#include")]
    body = [line for line in lines if not line.startswith("#include")]
    return "\n".join([*head, "int main() {", *body, "}", ""])


def scratch_folder(folder: Path) -> Path:
    for name in ("examples", "data"):
        if (ROOT / name).exists():
            (folder / name).symlink_to(ROOT / name)
    for file in (ROOT / "examples/data").glob("*"):
        (folder / file.name).symlink_to(file)
    return folder


def command_of(case: Case, folder: Path, options: argparse.Namespace) -> list[str]:
    """Writes the code into the folder and says how to run it; compiles first where needed."""
    if case.language == "sh":
        return ["bash", "-euo", "pipefail", "-c", case.code]
    if case.language == "python":
        (folder / "program.py").write_text(case.code, encoding="utf-8")
        return [str(options.python), "program.py"]
    (folder / "program.cpp").write_text(as_program(case.code), encoding="utf-8")
    libraries = [options.build / f"libcftkit_{part}.a" for part in ("registry", "json")] if options.build else []
    compile_line = [options.compiler, "-std=c++20", "-ffp-contract=off", "-Wall", "-Wextra", "-Werror", "-I", ROOT / "include",
                    "program.cpp", *[library for library in libraries if library.exists()], "-o", "program"]
    done = subprocess.run(list(map(str, compile_line)), cwd=folder, text=True, capture_output=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return [str(folder / "program")]


def tidy(text: str) -> list[str]:
    return [line.rstrip() for line in text.rstrip().splitlines()]


def fault_of(case: Case, options: argparse.Namespace) -> str:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1", "COLUMNS": "120"}
    if options.python:
        environment["PATH"] = f"{options.python.parent}{os.pathsep}{environment['PATH']}"
    with tempfile.TemporaryDirectory() as name:
        folder = scratch_folder(Path(name))
        try:
            command = command_of(case, folder, options)
        except RuntimeError as error:
            return f"does not compile\n{error}"
        done = subprocess.run(command, cwd=folder, env=environment, text=True, encoding="utf-8", capture_output=True)
    if done.returncode != 0:
        return f"ended with {done.returncode}\n{done.stdout}{done.stderr}"
    if options.update and case.expected_file:
        case.expected_file.write_text(done.stdout, encoding="utf-8")
        return ""
    if case.expected is None:
        return f"{case.expected_file.name} is missing" if case.expected_file else ""
    difference = list(difflib.unified_diff(tidy(case.expected), tidy(done.stdout), "expected", "printed", lineterm=""))
    return "\n".join(difference)


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--build", type=lambda text: Path(text).absolute(), help="build folder with the compiled libraries")
parser.add_argument("--python", type=lambda text: Path(text).absolute(), help="the python that has cftkit installed")
parser.add_argument("--compiler", default=os.environ.get("CXX", "g++"))
parser.add_argument("--jobs", type=int, default=2)
parser.add_argument("--update", action="store_true")
options = parser.parse_args()

documents = [path for path in [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))] if path.exists()]
cases = example_cases() + [case for path in documents for case in doc_cases(path)]
runnable = [case for case in cases if case.language == "cpp" or options.python]

failed = 0
with ThreadPoolExecutor(max_workers=options.jobs) as pool:
    for case, fault in zip(runnable, pool.map(lambda case: fault_of(case, options), runnable)):
        failed += bool(fault)
        print(f"{'FAILED' if fault else 'ok':7}{case.place}" + (f"\n{fault}" if fault else ""))
print(f"{len(runnable) - failed} passed, {failed} failed, {len(cases) - len(runnable)} skipped")
sys.exit(1 if failed else 0)
