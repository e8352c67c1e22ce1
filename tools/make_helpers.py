#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes examples/data/helpers.csv: 300 invented helpers, three waves, ProQOL-5, FSCRS and PHQ-9. No person stands behind it.

The seed is fixed, and only random.random() is drawn (its sequence is the same in every Python version) and only added,
multiplied and compared, so that every machine writes the same bytes. The faults of real files are planted on purpose; their
list in examples/data/README.md is written here too.

    tools/make_helpers.py            writes both files
    tools/make_helpers.py --check    compares them with what would be written; ends with 1 where they differ
"""

import argparse
import random
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "examples/data"
SEED = 20260302
HELPERS = 300
WAVES = 3
PROFESSIONS = ("nurse", "social_worker", "psychologist", "teacher", "paramedic", "physician", "volunteer")

SATISFACTION = {3, 6, 12, 16, 18, 20, 22, 24, 27, 30}
BURNOUT_REVERSED = {1, 4, 15, 17, 29}
BURNOUT = {8, 10, 19, 21, 26}
INADEQUATE = {1, 2, 4, 6, 7, 14, 17, 18, 20}
HATED = {9, 10, 12, 15, 22}

FORMS = {"proqol": 30, "fscrs": 22, "phq": 9}
# Sorted as text: proqol_10 comes before proqol_2, as many export programs write it.
ITEM_COLUMNS = [column for form, items in FORMS.items() for column in sorted(f"{form}_{i}" for i in range(1, items + 1))]
COLUMNS = ["id", "wave", "profession", *ITEM_COLUMNS]

Row = dict[str, str]
Place = tuple[int, str]     # data row from 1, column


def normal(numbers: random.Random) -> float:
    """About normal with mean 0 and SD 1: twelve uniform numbers, no function of the mathematics library."""
    total = -6.0
    for _ in range(12):
        total += numbers.random()
    return total


def below(numbers: random.Random, n: int) -> int:
    return int(numbers.random() * n)


def answer(numbers: random.Random, lowest: int, highest: int, mean: float, spread: float) -> str:
    """A code near `mean`; what falls outside the form's codes counts as its end."""
    wish = mean + spread * normal(numbers)
    code = lowest
    while code < highest and wish > code + 0.5:
        code += 1
    return str(code)


def helper_rows(numbers: random.Random, identity: str) -> list[Row]:
    """Three waves of one helper. Strain drives burnout, stress and low mood; self-criticism goes with it; satisfaction against it."""
    strain = normal(numbers)
    satisfaction = -0.4 * strain + 0.9 * normal(numbers)
    criticism = 0.5 * strain + 0.85 * normal(numbers)
    profession = PROFESSIONS[below(numbers, len(PROFESSIONS))]
    rows = []
    for wave in range(WAVES):
        now = strain - 0.2 * wave + 0.4 * normal(numbers)
        glad = satisfaction + 0.1 * wave + 0.35 * normal(numbers)
        harsh = criticism - 0.15 * wave + 0.35 * normal(numbers)
        row = {"id": identity, "wave": str(wave + 1), "profession": profession}
        for i in range(1, 31):
            if i in SATISFACTION:
                mean = 3.8 + 0.5 * glad
            elif i in BURNOUT_REVERSED:
                mean = 3.8 - 0.25 * now + 0.25 * glad
            elif i in BURNOUT:
                mean = 2.4 + 0.5 * now
            else:
                mean = 1.7 + 0.45 * now
            row[f"proqol_{i}"] = answer(numbers, 1, 5, mean, 0.75)
        for i in range(1, 23):
            if i in INADEQUATE:
                mean = 1.8 + 0.7 * harsh
            elif i in HATED:
                mean = (-0.6 if i == 9 else 0.3) + 0.5 * harsh
            else:
                mean = 2.5 - 0.55 * harsh
            row[f"fscrs_{i}"] = answer(numbers, 0, 4, mean, 0.75)
        for i in range(1, 10):
            mean = -0.7 + 0.35 * now if i == 9 else 0.55 + 0.5 * now
            row[f"phq_{i}"] = answer(numbers, 0, 3, mean, 0.6)
        rows.append(row)
    return rows


class Faults:
    """Spoils cells and remembers which; never the same row twice, so that each fault can be seen alone."""

    def __init__(self, rows: list[Row], numbers: random.Random) -> None:
        self.rows, self.numbers = rows, numbers
        self.spoilt: set[int] = set()
        self.kinds: list[tuple[str, list[str]]] = []

    def plant(self, what: str, text: str, places: list[Place], random_places: int = 0) -> None:
        for _ in range(random_places):
            row = 1 + below(self.numbers, len(self.rows))
            while row in self.spoilt or row in {place for place, _ in places} or row in RESERVED:
                row = 1 + below(self.numbers, len(self.rows))
            places = [*places, (row, ITEM_COLUMNS[below(self.numbers, len(ITEM_COLUMNS))])]
        for row, column in places:
            self.rows[row - 1][column] = text
            self.spoilt.add(row)
        self.kinds.append((what, [f"{row} {column}" for row, column in sorted(places)]))

    def blank_form(self, form: str, rows: list[int]) -> None:
        for row in rows:
            for i in range(1, FORMS[form] + 1):
                self.rows[row - 1][f"{form}_{i}"] = ""
            self.spoilt.add(row)
        self.kinds.append((f"`{form}` left blank as a whole", [str(row) for row in rows]))


# Rows with a fault of their own below; random faults stay away from them.
RESERVED = {17, 42, 88, 41, 203, 310, 120, 455, 733, 288, 610, 871}


def make_rows() -> tuple[list[Row], Faults]:
    numbers = random.Random(SEED)
    helpers = [helper_rows(numbers, f"h{i:03}") for i in range(1, HELPERS + 1)]
    rows = [waves[wave] for wave in range(WAVES) for waves in helpers]     # wave by wave, as files of a study are joined
    faults = Faults(rows, numbers)

    faults.plant("one answer is blank", "", [], random_places=36)
    faults.plant("one answer is `NA`", "NA", [], random_places=14)
    faults.plant("one answer is `99`", "99", [(17, "proqol_4")], random_places=8)
    faults.plant("one answer is the text `often`", "often", [(42, "proqol_9"), (455, "proqol_21"), (733, "proqol_1")])
    faults.blank_form("proqol", [871])
    faults.blank_form("fscrs", [288, 610])
    faults.blank_form("phq", [120])

    # PHQ-9 broken off, item 9 answered all the same: an alert where no total can be had.
    faults.plant("PHQ-9 half filled in, item 9 answered 2", "", [(203, f"phq_{i}") for i in (3, 4, 5, 6, 7)])
    rows[203 - 1]["phq_9"] = "2"
    # Only item 9 left out: the alert is not assessed, which is not "no".
    faults.plant("PHQ-9 with item 9 alone left out", "", [(310, "phq_9")])
    # A slip of the pen: h088 is written as h041 in the first wave.
    rows[88 - 1]["id"] = rows[41 - 1]["id"]
    faults.kinds.append(("`id` and `wave` of row 41 once more (h088 was meant: h088 has no row in wave 1)", ["88"]))
    return rows, faults


def csv_text(rows: list[Row]) -> str:
    return "\n".join([",".join(COLUMNS), *(",".join(row[column] for column in COLUMNS) for row in rows)]) + "\n"


BEGIN, END = "<!-- faults: written by tools/make_helpers.py -->\n", "<!-- end of faults -->\n"


def readme_text(old: str, faults: Faults) -> str:
    head, _, rest = old.partition(BEGIN)
    _, _, tail = rest.partition(END)
    lines = ["", "| fault | how many | where: row, column |", "|---|---|---|"]
    lines += [f"| {what} | {len(places)} | {', '.join(places)} |" for what, places in faults.kinds]
    return head + BEGIN + "\n".join([*lines, "", ""]) + END + tail


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare only")
    options = parser.parse_args()

    rows, faults = make_rows()
    readme = FOLDER / "README.md"
    old = readme.read_text(encoding="utf-8") if readme.exists() else ""
    if BEGIN not in old or END not in old:
        sys.exit(f"{readme.name}: the lines '{BEGIN.strip()}' and '{END.strip()}' are missing")
    wanted = {FOLDER / "helpers.csv": csv_text(rows), readme: readme_text(old, faults)}
    stale = []
    for path, text in wanted.items():
        if path.exists() and path.read_bytes() == text.encode():
            continue
        stale.append(path.name)
        if not options.check:
            path.write_bytes(text.encode())
    if options.check and stale:
        print(f"stale: {', '.join(stale)}; run tools/make_helpers.py", file=sys.stderr)
        return 1
    print(f"{len(rows)} rows, {len(COLUMNS)} columns" + ("" if options.check else f"; written: {', '.join(stale) or 'nothing new'}"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
