#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the benchmark program with its kernels in random turn, and prints each as a ratio to the memory pass of the same run.

    cmake --preset release -DCFTKIT_BENCHMARKS=ON && cmake --build --preset release --target cftkit_benchmarks
    benchmarks/run.py build/release/benchmarks/cftkit_benchmarks
"""

import json
import statistics
import subprocess
import sys

done = subprocess.run(
    [sys.argv[1], "--benchmark_format=json", "--benchmark_repetitions=9", "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.05"],
    check=True, capture_output=True, text=True)
times: dict[str, list[float]] = {}
for run in json.loads(done.stdout)["benchmarks"]:
    if run["run_type"] == "iteration":
        times.setdefault(run["run_name"], []).append(run["cpu_time"])
limit = statistics.median(next(values for name, values in times.items() if name.startswith("memory_pass")))
for name, values in times.items():
    median = statistics.median(values)
    print(f"{name:28} {median:7.1f} ns  {median / limit:5.1f} x the memory pass")
