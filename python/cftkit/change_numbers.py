# SPDX-License-Identifier: Apache-2.0
"""How changes are computed, and whose numbers each scale gets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from cftkit import _cftkit
from cftkit._cftkit import Norm, NormValues
from cftkit.errors import Error
from cftkit.tables import scale_index

if TYPE_CHECKING:
    from cftkit._cftkit import Instrument

OneNorm: TypeAlias = Norm | NormValues | str
AnyNorm: TypeAlias = OneNorm | Mapping[str, OneNorm] | None


@dataclass(frozen=True)
class Method:
    """How changes are computed; see `cftkit.change`."""

    method: str = "jacobson_truax"
    critical_value: float | None = None
    criterion: str | None = None
    is_strict: bool = False
    least_important_difference: float | tuple[float, str] | None = None

    def arguments(self) -> tuple[str, float | None, str | None, bool, Any]:
        return self.method, self.critical_value, self.criterion, self.is_strict, self.least_important_difference

    def check(self, form: Instrument, scale: str, numbers: NormValues) -> None:
        """Raises what `cftkit.change` would raise for scores of this scale."""
        _cftkit._change_columns(form, scale, [], [], [], [], numbers, *self.arguments())


def scale_ids(form: Instrument, scales: Sequence[str]) -> list[str]:
    if isinstance(scales, str):
        raise Error("bad_argument", "scales", "a list of scales", repr(scales))
    found = [form.scales[scale_index(form, name)].id for name in scales]
    for name in found:
        if found.count(name) > 1:
            raise Error("bad_argument", "scales", "each scale once", repr(name))
    return found


def _wanted(form: Instrument, norm: Any, scales: Sequence[str] | None) -> list[str]:
    """Scales by name; without names: the one that the numbers are of, or each scale's default variant and those that a mapping names."""
    if scales is not None:
        return scale_ids(form, scales)
    if isinstance(norm, NormValues) and norm.scale is not None:
        return scale_ids(form, [norm.scale])
    named = scale_ids(form, list(norm)) if isinstance(norm, Mapping) else []
    families = {form.scales[scale_index(form, name)].scale for name in named}
    return [one.id for one in form.scales if one.id in named or (one.is_default and one.scale not in families)]


def numbers_by_scale(
    form: Instrument, norm: AnyNorm, scales: Sequence[str] | None, sample: str, reliability_kind: str, method: Method
) -> dict[str, NormValues]:
    """The numbers of each scale that is wanted; a scale without what the method needs is an error that names it.

    Raises
    ------
    cftkit.Error
        missing_parameter, and what `cftkit.change` raises
    """
    wanted = _wanted(form, norm, scales)
    given: dict[str, Any] = {}
    if isinstance(norm, Mapping):
        given = dict(zip(scale_ids(form, list(norm)), norm.values(), strict=True))
    elif isinstance(norm, NormValues) and norm.scale is None and len(wanted) > 1:
        raise Error("bad_argument", "norm", "numbers that name their scale, or a mapping of scales to numbers", repr(norm))
    else:
        given = dict.fromkeys(wanted, norm)
    found: dict[str, NormValues] = {}
    lacking: dict[str, Error] = {}
    for scale in wanted:
        one = given.get(scale)
        if isinstance(one, str):
            one = form.norm(one)
        is_study = isinstance(one, Norm)
        try:
            numbers = _cftkit._values_for(form, scale, one, sample if is_study else "", reliability_kind if is_study else "")
            method.check(form, scale, numbers)
        except Error as error:
            if error.code not in ("missing_parameter", "wrong_norm") or (error.code == "wrong_norm" and not is_study):
                raise
            lacking[scale] = error
        else:
            found[scale] = numbers
    if len(lacking) == 1 and len(wanted) == 1:
        raise next(iter(lacking.values()))
    if lacking:
        said = "; ".join(f"{scale}: {error.found if error.code == 'missing_parameter' else 'nothing'}" for scale, error in lacking.items())
        raise Error("missing_parameter", "norm", "numbers for each scale, or scales= without those that have none", said)
    return found
