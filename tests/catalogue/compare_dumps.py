#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The constants hold what the documents say: both are printed as JSON by two programs and compared, key by key."""

import argparse
import json
import subprocess
import sys
from typing import Any

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--generator", required=True)
parser.add_argument("--constants", required=True)
parser.add_argument("--data", required=True)
options = parser.parse_args()


def printed(*command: str) -> Any:
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout)


def differences(where: str, document: Any, constant: Any) -> list[str]:
    if type(document) is not type(constant):
        return [f"{where}: {document!r} in the document, {constant!r} in the constant"]
    if isinstance(document, dict):
        keys = sorted(document.keys() | constant.keys())
        return [found for key in keys for found in differences(f"{where}/{key}", document.get(key), constant.get(key))]
    if isinstance(document, list) and len(document) == len(constant):
        pairs = enumerate(zip(document, constant, strict=True))
        return [found for index, (left, right) in pairs for found in differences(f"{where}/{index}", left, right)]
    return [] if document == constant else [f"{where}: {document!r} in the document, {constant!r} in the constant"]


documents, constants = printed(options.generator, "--data", options.data, "--dump"), printed(options.constants)
if set(documents) != {"instruments", "norms", "model", "measures", "rules"}:
    sys.exit(f"not all is compared: {sorted(documents)}")
found = differences("", documents, constants)
if found:
    sys.exit("\n".join(found[:40]))
print("the same")
