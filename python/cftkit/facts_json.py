# SPDX-License-Identifier: Apache-2.0
"""JSON of shipped facts, with the keys of their documents (docs/model_format.md)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cftkit._cftkit import Practice, Prerequisite, Programme, ProtectiveFactor, Variant

Plain = dict[str, Any]

OF_VARIANT = (
    "id", "eyes", "breath", "breath_only", "body", "touch", "imagery", "audio", "privacy", "medium", "interpersonal", "memory",
    "posture", "entry", "guide", "intensity", "closing_seconds",
)  # fmt: skip


def provenance(fact: Any) -> Plain:
    return {"sources": [str(one) for one in fact.sources], "status": fact.status}


def need_plain(need: Prerequisite) -> Plain:
    return {"any_of": list(need.any_of), "count": need.count, "kind": need.kind, "within": need.within, **provenance(need)}


def variant_plain(variant: Variant, usual: str) -> Plain:
    """Every attribute; paces and an invitation of its own where it has some."""
    plain = {name: getattr(variant, name) for name in OF_VARIANT} | {"seconds": list(variant.seconds)}
    if variant.breathing:
        plain["breathing"] = list(variant.breathing)
    if variant.invitation_id != f"{usual}.invitation":
        plain["invitation_id"] = variant.invitation_id
    return plain


def practice_plain(practice: Practice) -> Plain:
    """The document's entry; the family stands in it, as does what the family needs."""
    plain: Plain = {
        "id": practice.id,
        "family": practice.family.id,
        "wording_id": practice.wording_id,
        "systems": list(practice.systems),
        "flow": practice.flow,
        "attributes": list(practice.attributes),
        "skills": list(practice.skills),
        "grows": list(practice.grows),
        "needs": [need_plain(one) for one in practice.needs],
        "family_needs": [need_plain(one) for one in practice.family.needs],
        "cautions": [{"id": one.id, **provenance(one)} for one in practice.cautions],
        "evidence": [{"about": one.about, "note": one.note, **provenance(one)} for one in practice.evidence],
        "closing_id": practice.closing_id,
        "variants": [variant_plain(one, practice.wording_id or "") for one in practice.variants],
        "without_alternative": list(practice.without_alternative),
        "without_alternative_because": practice.without_alternative_because,
    }
    return {key: value for key, value in plain.items() if value is not None} | provenance(practice)


def factor_plain(factor: ProtectiveFactor) -> Plain:
    plain = {name: getattr(factor, name) for name in ("id", "locus", "wording_id", "is_basic_need")}
    return plain | provenance(factor)


def programme_plain(programme: Programme) -> Plain:
    steps: list[Plain] = []
    for one in programme.steps:
        step: Plain = {"number": one.number, "is_seen": one.is_seen, "practices": list(one.practices), "memory": one.memory}
        steps.append(step | ({} if one.note is None else {"note": one.note}))
    plain: Plain = {
        "id": programme.id,
        "name": programme.name,
        "steps_are": programme.unit,
        "delivered_by": programme.delivered_by,
        "is_complete": programme.is_complete,
        "is_counter_example": programme.is_counter_example,
        "steps": steps,
        "gaps": programme.gaps,
    }
    return {key: value for key, value in plain.items() if value is not None} | provenance(programme)


def written(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, indent=2)
