# SPDX-License-Identifier: Apache-2.0
"""Figures of scores and of the model. They need matplotlib: pip install 'cftkit[plots]'.

Each function draws into `ax`, or into a new figure 4 inches wide (7.5 for a formulation and for the graph of practices), and gives the
matplotlib Figure back. Nothing is shown, no style is set, pyplot is not touched. Colour is never the only sign, and up is not always
good: where one way is better, words say so.
"""

from __future__ import annotations

from cftkit.figures.changes import change
from cftkit.figures.circles import three_circles
from cftkit.figures.distributions import distribution
from cftkit.figures.factors import factor_map
from cftkit.figures.formulations import formulation
from cftkit.figures.practice_graphs import practice_graph
from cftkit.figures.profiles import profile
from cftkit.figures.trajectory import trajectories

__all__ = ["change", "distribution", "factor_map", "formulation", "practice_graph", "profile", "three_circles", "trajectories"]
