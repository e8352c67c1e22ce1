#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A million rows of ProQOL-5 scored from a polars frame, against NumPy's sums of the same rows, in turn in one run.

    python benchmarks/million.py [ROWS]

Ratios are medians over the rounds of (time of scoring / time of the peer in the same round), in CPU time. The peers do less: `row sums`
is one sum over each row of an array that is there already; `sums of scales` adds the items of each scale, with its reversed items turned,
and counts a missing answer as NaN: no check of ranges, no reasons, bounds or bands.
"""

import statistics
import sys
import time

import numpy as np
import polars as pl

import cftkit

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
ROUNDS = 7
PROQOL = cftkit.instrument("proqol_5")
NAMES = [f"proqol_{item.id}" for item in PROQOL.items]
PLACES = {item.id: place for place, item in enumerate(PROQOL.items)}
SCALES = [([PLACES[i] for i in scale.items], {PLACES[i] for i in scale.reversed}) for scale in PROQOL.scales]
EVERYTHING = ["reason", "bounds", "items_used", "bands", "is_filled_in", "alerts", "rules"]


def row_sums(array):
    return array.sum(axis=1)


def sums_of_scales(array):
    return [sum(6 - array[:, i] if i in turned else array[:, i] for i in items) for items, turned in SCALES]


def cpu(call, *arguments, **options):
    start = time.process_time_ns()
    call(*arguments, **options)
    return time.process_time_ns() - start


generator = np.random.default_rng(1)
for kind, missing in (("float64", 0.0), ("int64", 0.0), ("int64", 0.02)):
    array = generator.integers(1, 6, size=(ROWS, 30)).astype("float64")
    array[generator.random(array.shape) < missing] = np.nan
    frame = pl.DataFrame({name: array[:, i] for i, name in enumerate(NAMES)}, nan_to_null=True)
    if kind == "int64":
        frame = frame.cast(pl.Int64)
    spent = {"scored": [], "everything": []}
    ratios = {(mine, peer): [] for mine in spent for peer in ("row sums", "sums of scales")}
    for _ in range(ROUNDS):
        peers = {"row sums": cpu(row_sums, array), "sums of scales": cpu(sums_of_scales, array)}
        mine = {
            "scored": cpu(PROQOL.score, frame, columns="proqol_{item}"),
            "everything": cpu(PROQOL.score, frame, columns="proqol_{item}", include=EVERYTHING),
        }
        for name, nanoseconds in mine.items():
            spent[name].append(nanoseconds / ROWS)
            for peer, other in peers.items():
                ratios[name, peer].append(nanoseconds / other)
    for name, times in spent.items():
        against = ", ".join(f"{statistics.median(ratios[name, peer]):4.1f} x {peer}" for peer in ("row sums", "sums of scales"))
        print(f"polars {kind} {missing:.0%} null, {name:10} {statistics.median(times):6.0f} ns a row: {against}", flush=True)
