#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A table of 100,000 x 30 answers from NumPy, against passes over the same memory, in turn in one run.

Ratios are medians over the rounds of (time of the kernel / time of the pass in the same round). The pass reads every input byte and
writes what scoring writes: a lower limit, not a peer. The peer is what a careful NumPy user would write for the sums alone.
"""

import statistics
import sys
import time

import numpy as np

import cftkit

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
ROUNDS = 15

proqol = cftkit.instrument("proqol_5")
KEY = {"compassion_satisfaction": [3, 6, 12, 16, 18, 20, 22, 24, 27, 30], "burnout": [1, 4, 8, 10, 15, 17, 19, 21, 26, 29],
       "secondary_traumatic_stress": [2, 5, 7, 9, 11, 13, 14, 23, 25, 28]}
REVERSED = {1, 4, 15, 17, 29}


def memory_pass(table):
    out = np.empty((3, len(table)))
    out[:] = table.sum()
    return out


def numpy_columns(table):
    """Sums only: no check of ranges, no bounds, no reasons, no bands."""
    return [sum(6 - table[:, i - 1] if i in REVERSED else table[:, i - 1] for i in items) for items in KEY.values()]


def cpu(call, table):
    start = time.process_time_ns()
    call(table)
    return time.process_time_ns() - start


generator = np.random.default_rng(1)
for kind in ("float64", "int64", "int8"):
    for missing in (0.0, 0.02, 0.2) if kind == "float64" else (0.0,):
        table = generator.integers(1, 6, size=(ROWS, 30)).astype(kind)
        if missing:
            table[generator.random(table.shape) < missing] = np.nan
        kernels = {"cftkit": proqol.score, "numpy sums": numpy_columns}
        ratios = {name: [] for name in kernels}
        nanoseconds = {name: [] for name in kernels}
        for _ in range(ROUNDS):
            limit = cpu(memory_pass, table)
            for name, kernel in kernels.items():
                spent = cpu(kernel, table)
                ratios[name].append(spent / limit)
                nanoseconds[name].append(spent / ROWS)
        for name in kernels:
            print(f"{kind:8} {missing:4.0%} missing  {name:10} {statistics.median(nanoseconds[name]):7.1f} ns a row  "
                  f"{statistics.median(ratios[name]):6.1f} x the memory pass")
