#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a frame costs beside the scoring itself: a million rows of ProQOL-5, nanoseconds a cell for input and a row for the rest.

    python benchmarks/frames.py [ROWS]

`in` is from the frame to what the compiled scorer reads, for each of the 30 columns; `all but scoring` is the whole call without the
compiled scorer, with values and reasons, or with everything that include= can name.
"""

import sys
import time

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa

import cftkit
from cftkit import _cftkit, tables
from cftkit.frames import answers_of, frame_of

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
EVERYTHING = ["reason", "bounds", "items_used", "bands", "is_filled_in", "alerts", "rules"]
PROQOL = cftkit.instrument("proqol_5")
NAMES = [f"proqol_{item.id}" for item in PROQOL.items]


def frames():
    generator = np.random.default_rng(1)
    for missing in (0.0, 0.02):
        for kind in ("int64", "float64"):
            columns = {}
            for name in NAMES:
                values = generator.integers(1, 6, ROWS).astype(kind)
                columns[name] = pa.array(values, mask=generator.random(ROWS) < missing if missing else None)
            table = pa.table(columns)
            share = f"{missing:.0%} null"
            yield f"polars {kind} {share}", pl.from_arrow(table)
            yield f"pyarrow {kind} {share}", table
            if missing:
                nullable = {pa.int64(): pd.Int64Dtype(), pa.float64(): pd.Float64Dtype()}
                yield f"pandas {kind.capitalize()} {share}", table.to_pandas(types_mapper=nullable.get)
                yield f"pandas {kind}[pyarrow] {share}", table.to_pandas(types_mapper=pd.ArrowDtype)
            else:
                yield f"pandas {kind} {share}", table.to_pandas()


def best(call, *arguments, rounds=3):
    found = []
    for _ in range(rounds):
        start = time.perf_counter()
        spent_elsewhere = call(*arguments) or 0.0
        found.append(time.perf_counter() - start - spent_elsewhere)
    return min(found)


def without_scoring(frame, include):
    spent = 0.0
    scorer = _cftkit._score_columns

    def timed(*arguments):
        nonlocal spent
        start = time.perf_counter()
        lines = scorer(*arguments)
        spent += time.perf_counter() - start
        return lines

    tables._cftkit._score_columns = timed
    try:
        PROQOL.score(frame, columns="proqol_{item}", include=include)
    finally:
        tables._cftkit._score_columns = scorer
    return spent


def read(frame):
    seen = frame_of(frame)
    for name in NAMES:
        answers_of(seen, name)


for label, frame in frames():
    reading = best(read, frame) / (ROWS * len(NAMES)) * 1e9
    usual = best(without_scoring, frame, ["reason"]) / ROWS * 1e9
    everything = best(without_scoring, frame, EVERYTHING) / ROWS * 1e9
    print(f"{label:32} in {reading:6.2f} ns a cell   all but scoring {usual:6.0f} ns a row, everything asked {everything:6.0f}", flush=True)
