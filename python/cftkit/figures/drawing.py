# SPDX-License-Identifier: Apache-2.0
"""The figure that is given back when the caller brings no axes: outside pyplot, and shown by notebooks all the same."""

from __future__ import annotations

import io

from matplotlib.figure import Figure


class Drawing(Figure):
    """A Figure that no global list holds; a notebook shows it when it is the last thing of a cell."""

    def _repr_png_(self) -> bytes:
        buffer = io.BytesIO()
        self.savefig(buffer, format="png", dpi=144)
        return buffer.getvalue()
