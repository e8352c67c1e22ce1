# SPDX-License-Identifier: Apache-2.0
"""The bands of a scale as pieces of its range, with the edges of the set of bands that they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from cftkit import _cftkit
from cftkit.assessment import instrument as shipped
from cftkit.display import number
from cftkit.errors import Error
from cftkit.tables import scale_index

if TYPE_CHECKING:
    from cftkit._cftkit import BandSet, Instrument, Scale, Scores

Bands: TypeAlias = str | Mapping[str, str] | None


@dataclass(frozen=True)
class Segment:
    """A band between two edges.

    Attributes
    ----------
    band : str
    begins, ends : float
        On the scale's own metric, kept within its range.
    is_open : bool
        True where a score on the edge `begins` still belongs to the band before.
    """

    band: str
    begins: float
    ends: float
    is_open: bool

    @property
    def beginning(self) -> str:
        return f"{'above' if self.is_open else 'from'} {number(self.begins)}"


def form_of(scores: Scores, given: Instrument | str | None) -> Instrument:
    """The instrument of some scores: a shipped one, or that of the caller, which must be the one that scored.

    Raises
    ------
    cftkit.Error
        bad_argument, unknown_instrument, fingerprint_differs
    """
    if not isinstance(scores, _cftkit.Scores):
        raise Error("bad_argument", "scores", "one person's scores, as instrument.score(answers) gives them", type(scores).__name__)
    form = shipped(scores.instrument) if given is None else shipped(given) if isinstance(given, str) else given
    for score in scores:
        name = score.scale + (f".{score.variant}" if score.variant else "")
        index = form._find_scale(name)
        if form.id != scores.instrument or index < 0 or form.scales[index].fingerprint != score.fingerprint:
            expected = f"instrument=, the form that scored: {scores.instrument}, edition {scores.edition}"
            raise Error("fingerprint_differs", name, expected, f"{form.id}, edition {form.edition}")
    return form


def sets_for(form: Instrument, scale: Scale) -> list[BandSet]:
    """The sets of bands that speak of the scale on its own metric."""
    return [one for one in form.band_sets if one.metric == scale.metric and scale.id in one.bands]


def band_set_for(form: Instrument, scale: Scale, bands: Bands = None) -> BandSet | None:
    """The set that the caller names, or the only one there is; None where there is none, or where one would have to be chosen.

    Raises
    ------
    cftkit.Error
        unknown_band_set, wrong_metric, unknown_scale
    """
    fitting = sets_for(form, scale)
    if isinstance(bands, Mapping):
        named = {scale_index(form, name): set_id for name, set_id in bands.items()}
        wanted = named.get(scale_index(form, scale.id))
    else:
        wanted = bands
    if wanted is None:
        return fitting[0] if len(fitting) == 1 else None
    known = [one.id for one in form.band_sets]
    if wanted not in known:
        raise Error("unknown_band_set", "bands", "one of " + ", ".join(known) if known else "no name: none are published", repr(wanted))
    chosen = next(one for one in form.band_sets if one.id == wanted)
    if any(one.id == wanted for one in fitting):
        return chosen
    if scale.id not in chosen.bands:
        return None
    raise Error("wrong_metric", f"bands, {scale.id}", f"a set for {scale.metric}", f"{wanted}, which is for {chosen.metric}")


def segments(bands: BandSet, scale: Scale) -> list[Segment]:
    """The bands of a scale, from its lowest to its highest possible score."""
    found = bands.bands[scale.id]
    begins = [one.begins_from if one.begins_from is not None else one.begins_above for one in found]
    edges = [scale.lowest if edge is None else max(edge, scale.lowest) for edge in begins] + [scale.highest]
    return [
        Segment(one.id, edges[i], edges[i + 1], one.begins_above is not None)
        for i, one in enumerate(found)
        if edges[i] <= scale.highest
    ]  # fmt: skip
