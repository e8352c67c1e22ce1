#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the pages of docs/ that show the data of the model: practices, systems, protective factors, programmes, measures, counts.

tools/make_model_pages.py            writes the pages
tools/make_model_pages.py --check    compares them with what would be written; ends with 1 and names those that differ
"""

import argparse
import sys
from pathlib import Path

from model_pages import counts, factors, measures, practices, programmes, systems
from model_pages.reading import Data

ROOT = Path(__file__).resolve().parents[1]
PAGES = {
    "practices.md": practices,
    "systems.md": systems,
    "protective_factors.md": factors,
    "programmes.md": programmes,
    "measures.md": measures,
    "facts_counted.md": counts,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; end with 1 where a page differs")
    parser.add_argument("--data", type=Path, default=ROOT / "data", help="folder of the data")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs", help="folder of the pages")
    options = parser.parse_args()
    data = Data.read(options.data)
    stale = []
    for name, module in PAGES.items():
        page, path = module.page_of(data), options.docs / name
        if options.check:
            if not path.exists() or path.read_text(encoding="utf-8") != page:
                stale.append(name)
        else:
            path.write_text(page, encoding="utf-8")
    if stale:
        print(f"not as the data have it: {', '.join(stale)}; run tools/make_model_pages.py", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
