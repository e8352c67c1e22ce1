# SPDX-License-Identifier: Apache-2.0
"""Figures of scores. They need matplotlib: pip install 'cftkit[plots]'.

Each function draws into `ax`, or into a new figure 4 inches wide, and gives the matplotlib Figure back. Nothing is shown, no style is
set, pyplot is not touched. Colour is never the only sign, and up is not always good: where one way is better, words say so.
"""

from __future__ import annotations

from cftkit.figures.changes import change
from cftkit.figures.distributions import distribution
from cftkit.figures.profiles import profile
from cftkit.figures.trajectory import trajectories

__all__ = ["change", "distribution", "profile", "trajectories"]
