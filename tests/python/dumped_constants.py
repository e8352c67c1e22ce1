# SPDX-License-Identifier: Apache-2.0
"""What the shipped C++ constants hold, as the program tests/catalogue/dump_constants.cpp prints it."""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [ROOT / "tests" / "catalogue" / "dump_constants.cpp", ROOT / "src" / "json" / "dump.cpp",
           ROOT / "src" / "json" / "model" / "dump_model.cpp", ROOT / "src" / "json" / "rules" / "dump_rules.cpp"]


@functools.cache
def dumped_constants():
    compiler = shutil.which("g++")
    if compiler is None:
        pytest.skip("no g++ here, so the constants cannot be printed")
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "dump_constants"
        subprocess.run([compiler, "-std=c++20", f"-I{ROOT / 'include'}", *map(str, SOURCES), "-o", str(program)], check=True, timeout=300)
        printed = subprocess.run([program], check=True, capture_output=True, text=True, encoding="utf-8", timeout=60).stdout
    return json.loads(printed)
