#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Arrows point one way: which part may include which, and where third-party headers may stand.

    tools/check_layers.py               checks this repository
    tools/check_layers.py --self-test   checks that planted violations are seen
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

HEADER_PARTS = {"core", "domain", "assessment", "sequencing"}
ALL_ABOVE = HEADER_PARTS | {"catalogue", "registry", "json", "psychometrics", "trials"}

# part: the parts that it may include, besides itself
MAY_INCLUDE = {
    "core": set(),
    "domain": {"core"},
    "assessment": {"core"},
    "sequencing": {"core", "domain", "assessment"},
    "json": HEADER_PARTS,
    "registry": ALL_ABOVE - {"registry"},
    "planner": HEADER_PARTS,
    "psychometrics": {"core", "assessment"},
    "trials": {"core", "sequencing"},
    "interop": ALL_ABOVE,
    "testkit": ALL_ABOVE | {"interop"},
    "cftkit": HEADER_PARTS | {"catalogue"},     # an umbrella over the headers of cftkit::cftkit
    "version": set(),
}
# The catalogue may include the part whose types it is made of, folder by folder or header by header; "" is the umbrella and what
# gathers the others.
CATALOGUE_GATHERS = {"all", "whole_model"}
CATALOGUE_MAY_INCLUDE = {
    "": HEADER_PARTS,
    "sources": {"core"},
    "instruments": {"core", "assessment"},
    "texts": {"core"},
    "model": {"core", "domain"},
    "practices": {"core", "domain"},
    "protective_factors": {"core", "domain"},
    "measures": HEADER_PARTS,
    "guards": HEADER_PARTS,
    "programmes": {"core", "domain"},
}
# The generator is built before the constants exist.
GENERATOR_MAY_INCLUDE = HEADER_PARTS | {"json"}

# folder or file: third-party headers that may stand there
THIRD_PARTY = {
    "src/json/": r"nlohmann/",
    "src/interop/": r"nlohmann/",
    "src/psychometrics/": r"Eigen/",
    "include/cftkit/testkit/catch.hpp": r"catch2/",
    "bindings/python/": r"pybind11/|Python\.h",
}

STANDARD_HEADERS = set("""
algorithm any array atomic barrier bit bitset charconv chrono codecvt compare complex concepts condition_variable coroutine
deque exception execution filesystem format forward_list fstream functional future initializer_list iomanip ios iosfwd
iostream istream iterator latch limits list locale map memory memory_resource mutex new numbers numeric optional ostream
queue random ranges ratio regex scoped_allocator semaphore set shared_mutex source_location span sstream stack stdexcept
stop_token streambuf string string_view syncstream system_error thread tuple type_traits typeindex typeinfo unordered_map
unordered_set utility valarray variant vector version
cassert cctype cerrno cfenv cfloat cinttypes climits clocale cmath csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib
cstring ctime cuchar cwchar cwctype
""".split())

INCLUDE_LINE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def place(path: str) -> tuple[str, str]:
    """Part and catalogue folder of a header as it is included, for example ("catalogue", "instruments")."""
    pieces = path.removeprefix("cftkit/").removesuffix(".hpp").split("/")
    if pieces[0] != "catalogue":
        return pieces[0], ""
    return "catalogue", pieces[1] if len(pieces) > 1 and pieces[1] not in CATALOGUE_GATHERS else ""


def part_of_file(file: str) -> tuple[str, str]:
    """Which rules hold in a file, given relative to the root."""
    if file.startswith("include/cftkit/"):
        return place(file.removeprefix("include/"))
    if file.startswith("src/"):
        return file.split("/")[1], ""
    return ("generator", "") if file.startswith("tools/generate/") else ("bindings", "")


def fault_of_cftkit_include(here: tuple[str, str], there: tuple[str, str]) -> str:
    (part, folder), (target, target_folder) = here, there
    if target not in MAY_INCLUDE and target != "catalogue":
        return f"there is no part '{target}'"
    if target == "version" or part == "bindings" or (part == target and part != "catalogue"):
        return ""
    if part == "generator":
        return "" if target in GENERATOR_MAY_INCLUDE else f"the generator may not include {target}"
    if part == "catalogue":
        if folder not in CATALOGUE_MAY_INCLUDE:
            return f"there is no catalogue folder '{folder}'"
        allowed = CATALOGUE_MAY_INCLUDE[folder]
        if target == "catalogue":
            inside = folder == "" or target_folder in (folder, "sources") or CATALOGUE_MAY_INCLUDE[target_folder] < allowed
            return "" if inside else f"catalogue/{folder} may not include catalogue/{target_folder}"
        return "" if target in allowed else f"catalogue/{folder} may not include {target}"
    return "" if target in MAY_INCLUDE[part] else f"{part} may not include {target}"


def faults_of_file(root: Path, path: Path) -> list[str]:
    file = path.relative_to(root).as_posix()
    here = part_of_file(file)
    if here[0] not in MAY_INCLUDE and here[0] not in ("catalogue", "generator", "bindings"):
        return [f"{file}: there is no part '{here[0]}'"]
    faults = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        found = INCLUDE_LINE.match(line)
        if not found:
            continue
        quote, target = found.groups()
        fault = ""
        if quote == '"':
            beside = (path.parent / target).resolve()
            inner = root.resolve() / "include"
            if beside.is_relative_to(inner):
                fault = fault_of_cftkit_include(here, place(beside.relative_to(inner).as_posix()))
            elif file.startswith("include/"):
                fault = "a public header includes only what stands in include/"
            elif beside.is_relative_to(root.resolve() / "src") and (other := part_of_file(
                    beside.relative_to(root.resolve()).as_posix())) != here:
                fault = f"the inside of {other[0]} is its own"
        elif target.startswith("cftkit/"):
            fault = fault_of_cftkit_include(here, place(target))
        elif target not in STANDARD_HEADERS:
            allowed = [pattern for prefix, pattern in THIRD_PARTY.items() if file.startswith(prefix)]
            if not any(re.match(pattern, target) for pattern in allowed):
                fault = "third-party headers may not stand here"
        if fault:
            faults.append(f"{file}:{number}: {line.strip()}: {fault}")
    return faults


def check(root: Path) -> tuple[list[str], int]:
    files = [path for folder in ("include", "src", "tools/generate", "bindings")
             for path in sorted((root / folder).rglob("*")) if path.suffix in (".hpp", ".cpp", ".h")]
    return [fault for path in files for fault in faults_of_file(root, path)], len(files)


PLANTED = {
    # file: (line, whether it must be refused)
    "include/cftkit/core.hpp": ("#include <cftkit/core/day.hpp>", False),
    "include/cftkit/core/day.hpp": ("#include <cftkit/assessment.hpp>", True),
    "include/cftkit/core/list.hpp": ("#include <cstdint>", False),
    "include/cftkit/core/time.hpp": ("#include <unistd.h>", True),
    "include/cftkit/domain/practice.hpp": ("#include <cftkit/assessment/score.hpp>", True),
    "include/cftkit/assessment/score.hpp": ("#  include <cftkit/domain.hpp>", True),
    "include/cftkit/assessment/answer.hpp": ("#include <cftkit/catalogue/sources.hpp>", True),
    "include/cftkit/assessment/band.hpp": ('#include "../domain/practice.hpp"', True),
    "include/cftkit/assessment/text.hpp": ('#include "score.hpp"', False),
    "include/cftkit/sequencing/state.hpp": ("#include <cftkit/domain/practice.hpp>", False),
    "include/cftkit/json.hpp": ("#include <cftkit/catalogue/sources.hpp>", True),
    "include/cftkit/json/loaded.hpp": ("#include <nlohmann/json.hpp>", True),
    "include/cftkit/registry.hpp": ("#include <cftkit/catalogue/all.hpp>", False),
    "include/cftkit/catalogue/all.hpp": ("#include <cftkit/catalogue/instruments/a.hpp>", False),
    "include/cftkit/catalogue/instruments/a.hpp": ("#include <cftkit/catalogue/sources.hpp>", False),
    "include/cftkit/catalogue/instruments/b.hpp": ("#include <cftkit/domain.hpp>", True),
    "include/cftkit/catalogue/practices.hpp": ("#include <cftkit/catalogue/instruments/a.hpp>", True),
    "include/cftkit/catalogue/model.hpp": ("#include <cftkit/catalogue/whole_model.hpp>", True),
    "include/cftkit/catalogue/programmes.hpp": ("#include <cftkit/domain/programme.hpp>", False),
    "include/cftkit/catalogue/protective_factors.hpp": ("#include <cftkit/sequencing/measure.hpp>", True),
    "include/cftkit/catalogue/measures.hpp": ("#include <cftkit/sequencing/measure.hpp>", False),
    "include/cftkit/catalogue/texts/en.hpp": ("#include <cftkit/domain/model.hpp>", True),
    "include/cftkit/catalogue/texts/de.hpp": ("#include <cftkit/core/texts.hpp>", False),
    "include/cftkit/catalogue/whole_model.hpp": ("#include <cftkit/catalogue/texts/en.hpp>", False),
    "include/cftkit/gadgets/d.hpp": ("", True),
    "src/json/reader.cpp": ("#include <nlohmann/json.hpp>", False),
    "src/json/log.cpp": ("#include <cftkit/registry.hpp>", True),
    "src/registry/all.cpp": ("#include <nlohmann/json.hpp>", True),
    "src/registry/other.cpp": ('#include "../json/document.hpp"', True),
    "tools/generate/main.cpp": ("#include <cftkit/json.hpp>", False),
    "tools/generate/write.cpp": ("#include <cftkit/catalogue/instruments/a.hpp>", True),
    "tools/generate/read.cpp": ("#include <cftkit/registry.hpp>", True),
    "bindings/python/module.cpp": ("#include <pybind11/pybind11.h>", False),
    "bindings/python/bind_json.cpp": ("#include <nlohmann/json.hpp>", True),
}


def self_test() -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for file, (line, _) in PLANTED.items():
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            (root / file).write_text(line + "\n")
        seen = {fault.split(":")[0] for fault in check(root)[0]}
    refused = {file for file, (_, bad) in PLANTED.items() if bad}
    return [f"not seen: {file}" for file in sorted(refused - seen)] + [f"wrongly refused: {file}" for file in sorted(seen - refused)]


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--self-test", action="store_true")
options = parser.parse_args()

if options.self_test:
    faults, count = self_test(), len(PLANTED)
else:
    faults, count = check(ROOT)
print("\n".join([*faults, f"{count} files, {len(faults)} faults"]))
sys.exit(1 if faults else 0)
