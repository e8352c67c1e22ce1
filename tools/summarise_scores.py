#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints a summary of a file that `cftkit score` wrote: per scale how many rows have a score, why the others have none, mean and range.

    tools/summarise_scores.py SCORED.csv
"""

import csv
import sys
from collections import Counter

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
scales = [name.removesuffix("_reason") for name in rows[0] if name.endswith("_reason")]
print(f"{len(rows)} rows, {len(scales)} scales")
for scale in scales:
    values = [float(row[scale]) for row in rows if row[scale]]
    reasons = Counter(row[f"{scale}_reason"] for row in rows if not row[scale])
    why = ", ".join(f"{count} {reason}" for reason, count in sorted(reasons.items()))
    print(f"  {scale:38} {len(values):4} scored  mean {sum(values) / len(values):6.2f}  {min(values):g} to {max(values):g}" + (f"  not scored: {why}" if why else ""))
for name in rows[0]:
    if name.endswith("_alerts") and any(row[name] not in ("", "0") for row in rows):
        print(f"  {name:38} {sum(row[name] not in ('', '0') for row in rows):4} rows where somebody should ask, kindly and soon")
