"""Lesions as changes of shape: from the healthy body to the changed one, with its figures and contacts."""

from collections.abc import Mapping
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import SegmentId, Side, StructureId
from anatomy.geometry.lesions.bending import closeness, outward
from anatomy.geometry.lesions.changed import AUTHORED, HEALTHY, Changed, Contact, Number
from anatomy.geometry.lesions.measures import recess_place, zone_places
from anatomy.geometry.lesions.plans import plan_of
from anatomy.geometry.lesions.recipes import outwards
from anatomy.geometry.lesions.segments import segment_of
from anatomy.geometry.shapes import Body, Shape

Floats = NDArray[np.float64]

__all__ = [
    "AUTHORED",
    "Changed",
    "Contact",
    "Number",
    "change",
    "changed_shapes",
    "changed_structures",
    "closeness",
    "hernia_way",
    "herniation_places",
    "outward",
    "recess_places",
]


@lru_cache(maxsize=6)
def change(body: Body, lesion: Lesion, up_mm: float = 0.0) -> Changed:
    """What a lesion does to the body.

    Parameters
    ----------
    body : Body
        Healthy.
    lesion : Lesion
        Severity 0 changes nothing.
    up_mm : float
        For a herniation: how far its head has moved up (or, below 0, down) at severity 1.

    Returns
    -------
    Changed
        No shapes where the condition changes none, or where this body lacks the places.
    """
    if lesion.severity <= 0:
        return HEALTHY
    plan = plan_of(body, lesion, up_mm)
    return HEALTHY if plan is None else plan.at(lesion.severity)


@lru_cache(maxsize=6)
def changed_shapes(body: Body, lesion: Lesion) -> Mapping[StructureId, Shape]:
    """The shapes of `change` alone, without figures and contacts: all that drawing needs."""
    plan = plan_of(body, lesion) if lesion.severity > 0 else None
    return {} if plan is None else plan.shapes(lesion.severity)


def changed_structures(body: Body, lesion: Lesion) -> frozenset[StructureId]:
    """The structures whose shape a lesion may change."""
    if lesion.severity <= 0:
        return frozenset()
    plan = plan_of(body, lesion)
    return frozenset() if plan is None else plan.structures


def hernia_way(body: Body, segment: SegmentId, at: Floats) -> Floats:
    """Unit direction, array (3,), in which a disc's rim bulges at a place (3,)."""
    return outwards(body, segment_of(body, segment), at)


def herniation_places(body: Body, segment: SegmentId, zone: str, side: Side | None) -> list[Floats]:
    """Where a disc bulges in a herniation zone, places (3,) on its rim; none where this body lacks them."""
    try:
        return zone_places(body, segment_of(body, segment), zone, side)
    except KeyError:
        return []


def recess_places(body: Body, segment: SegmentId, side: Side | None) -> list[Floats]:
    """Middle of the lateral recess of a segment on a side, or of both, places (3,); none where this body lacks the disc."""
    try:
        found = segment_of(body, segment)
    except KeyError:
        return []
    return [recess_place(body, found, one) for one in ((side,) if side else tuple(Side))]
