# SPDX-License-Identifier: Apache-2.0
"""What the build-promise scripts share: where things are, how to compile, how to skip."""

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "include"
SKIPPED = 77

STANDARD = ["-std=c++20", "-ffp-contract=off", "-I", str(INCLUDE)]
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
BARE = ["-fno-exceptions", "-fno-rtti"]

# Headers that cannot work without exceptions. Keep this empty if you can; give each entry its reason.
NEEDS_EXCEPTIONS: set[str] = set()
# Headers that need a third party which the user brings.
NEEDS_THIRD_PARTY = {"cftkit/testkit/catch.hpp"}


def headers() -> list[str]:
    """All public headers as they are included, sorted."""
    found = sorted(p.relative_to(INCLUDE).as_posix() for p in INCLUDE.rglob("*.hpp"))
    return [h for h in found if h not in NEEDS_THIRD_PARTY]


def includes(names: list[str]) -> str:
    return "".join(f"#include <{name}>\n" for name in names)


def run(command: list[str], text: str | None = None, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run([str(part) for part in command], input=text, cwd=cwd, env=environment, text=True, capture_output=True)


def must_run(command: list[str], text: str | None = None, cwd: Path | None = None) -> str:
    """Standard output of a command that has to succeed."""
    done = run(command, text, cwd)
    if done.returncode != 0:
        fail(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def in_parallel(jobs: int, function, items) -> list:
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        return list(pool.map(function, items))


def compilers() -> dict[str, str]:
    """g++ and clang++, as far as they are installed, by family."""
    return {name: path for name in ("g++", "clang++") if (path := shutil.which(name))}


def fresh_folder(path: Path) -> Path:
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path


def skip(why: str) -> None:
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def fail(why: str) -> None:
    print(f"FAILED: {why}")
    sys.exit(1)
