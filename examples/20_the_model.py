# SPDX-License-Identifier: Apache-2.0
"""The three systems in one moment, and the gentle practices that work with soothing and fit one minute."""

import cftkit

model = cftkit.model()
now = cftkit.ThreeSystems(threat=6, drive=5, soothing=2)
print(now)
print(model.text(f"pattern.{now.pattern}.meaning"), end="\n\n")

for practice in model.practices.find(system="soothing"):
    if any(length <= 60 for variant in practice.variants for length in variant.safe_seconds):
        print(f"{practice.family.mark}  {practice.text('name')}: {practice.text('purpose')}")
