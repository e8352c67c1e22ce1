#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `import cftkit` costs once NumPy is there, in milliseconds: the least and the middle of several starts, and its dearest modules.

    python benchmarks/import_time.py [STARTS]

The aim is at most 120 ms. Each start is a new interpreter with -X importtime, so the numbers hold what measuring costs.
"""

import re
import statistics
import subprocess
import sys

STARTS = int(sys.argv[1]) if len(sys.argv) > 1 else 15
LINE = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \|(\s+)(\S+)")


def imports_of(program):
    """Own and whole time in milliseconds of each module that a program imports, in order of their end."""
    done = subprocess.run([sys.executable, "-X", "importtime", "-c", program], capture_output=True, check=True, encoding="utf-8")
    return [(name, int(own) / 1000, int(whole) / 1000) for own, whole, _, name in LINE.findall(done.stderr)]


starts = [imports_of("import numpy; import cftkit") for _ in range(STARTS)]
after_numpy = [lines[[name for name, _, _ in lines].index("numpy") + 1 :] for lines in starts]
for title, found in (("numpy", starts), ("cftkit, numpy being there", after_numpy)):
    wholes = [next(whole for name, _, whole in lines if name == title.partition(",")[0]) for lines in found]
    print(f"{title:28} {min(wholes):7.1f} ms at least {statistics.median(wholes):7.1f} in the middle")
print("\nown time, in the middle:")
owns = {}
for lines in after_numpy:
    for name, own, _ in lines:
        owns.setdefault(name, []).append(own)
for name, times in sorted(owns.items(), key=lambda item: -statistics.median(item[1]))[:12]:
    print(f"  {name:26} {statistics.median(times):7.2f} ms")
