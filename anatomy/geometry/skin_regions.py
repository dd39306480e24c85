"""Where regions lie on the skin: soft weights at its vertices, label places, and the way back from a point.

The skin's shape carries its coordinates at every vertex (`Shape.per_point`) as small whole numbers: ``part``
(`SkinPart`), ``height``, ``angle`` and ``knee_mm`` in steps given by `SCALE`. What they mean: `anatomy.facts.regions`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.facts.names import Side
from anatomy.facts.regions import Patch
from anatomy.geometry.shapes import Shape

Values = NDArray[np.float32]

SCALE = {"height": 10, "angle": 10, "knee_mm": 10}
"""Steps a unit in the stored whole numbers: tenths of per cent, degrees and millimetres."""


class SkinPart(IntEnum):
    """Part of the body that a vertex of the skin belongs to."""

    TRUNK = 0
    THIGH = 1
    LEG = 2
    FOOT = 3


_VERTICES_OF = {
    "trunk": (SkinPart.TRUNK,),
    "thigh": (SkinPart.THIGH,),
    "leg": (SkinPart.LEG,),
    "foot": (SkinPart.FOOT,),
    "knee": (SkinPart.THIGH, SkinPart.LEG),
}


@dataclass(frozen=True, slots=True, eq=False)
class SkinCoordinates:
    """Coordinates at all N vertices of the skin.

    Attributes
    ----------
    part : array (N,), uint8
        `SkinPart`.
    height : array (N,), float32, per cent of the part
    angle : array (N,), float32, degrees round the limb
    knee_mm : array (N,), float32
        Millimetres above (+) or below (-) the knee's joint line.
    """

    part: NDArray[np.uint8]
    height: Values
    angle: Values
    knee_mm: Values


@dataclass(frozen=True, slots=True)
class SkinPlace:
    """Coordinates of one place on the skin, units as in `SkinCoordinates`."""

    side: Side
    part: SkinPart
    height: float
    angle: float
    knee_mm: float
    vertex: int


@lru_cache(maxsize=4)
def coordinates(skin: Shape) -> SkinCoordinates:
    """Coordinates at the skin's vertices, unpacked. Raises KeyError where the shape carries none."""
    values = {name: skin.per_point[name].astype(np.float32) / np.float32(scale) for name, scale in SCALE.items()}
    return SkinCoordinates(skin.per_point["part"].astype(np.uint8), **values)


def weights(skin: Shape, side: Side, patches: Iterable[Patch]) -> Values:
    """How far each vertex belongs to a region of a side: array (N,), 1 inside, 0 outside, soft at the edges.

    Neighbouring patches with equally soft edges join without a seam, because their weights add up.
    """
    at = coordinates(skin)
    # The shape bundle rounds places, so that the median plane is found within a hair's breadth.
    on_side = skin.points[:, 0] * side.sign > -0.05
    total = np.zeros(len(skin.points), dtype=np.float32)
    for patch in patches:
        here = np.flatnonzero(on_side & np.logical_or.reduce([at.part == one for one in _VERTICES_OF[patch.part]]))
        height = at.knee_mm[here] if patch.part == "knee" else at.height[here]
        angle = at.angle[here]
        total[here] += _along(patch, height, angle) * _around(patch, angle)
    return np.minimum(total, 1, out=total)


def region_middle(skin: Shape, side: Side, patches: Sequence[Patch]) -> tuple[Values, Values]:
    """A place on the skin in the middle of a region, for its label, and the direction that the skin faces there.

    Returns
    -------
    array (3,)
        Millimetres in the body frame.
    array (3,)
        Unit vector outwards.
    """
    vertex = _middle_vertex(skin, side, patches)
    return skin.points[vertex].copy(), skin.normals[vertex].copy()


def coordinates_of(skin: Shape, point: ArrayLike) -> SkinPlace:
    """Coordinates of the vertex nearest to a point (3,), millimetres in the body frame."""
    at = coordinates(skin)
    place = np.asarray(point, dtype=np.float32)
    vertex = int(np.argmin(((skin.points - place) ** 2).sum(axis=1)))
    return SkinPlace(
        side=Side.RIGHT if skin.points[vertex, 0] >= 0 else Side.LEFT,
        part=SkinPart(int(at.part[vertex])),
        height=float(at.height[vertex]),
        angle=float(at.angle[vertex]),
        knee_mm=float(at.knee_mm[vertex]),
        vertex=vertex,
    )


def weight_at(place: SkinPlace, patches: Iterable[Patch]) -> float:
    """How far one place belongs to a region: 0 to 1."""
    total = 0.0
    for patch in patches:
        if place.part in _VERTICES_OF[patch.part]:
            height = np.array([place.knee_mm if patch.part == "knee" else place.height], dtype=np.float32)
            angle = np.array([place.angle], dtype=np.float32)
            total += float((_along(patch, height, angle) * _around(patch, angle))[0])
    return min(total, 1.0)


def _middle_vertex(skin: Shape, side: Side, patches: Sequence[Patch]) -> int:
    """The vertex well inside a region that is nearest to its middle, seen from outside."""
    share = weights(skin, side, patches)
    mass = share * _areas(skin)
    if not mass.any():
        raise ValueError("The region covers no vertex of the skin.")
    middle = mass @ skin.points / mass.sum()
    outward = mass @ skin.normals
    length = float(np.linalg.norm(outward))
    # The middle of a region that bends round a limb lies inside the limb: step out before looking for skin.
    seen_from = middle + outward / max(length, 1e-9) * (60 if length > 0.2 * mass.sum() else 0)
    well_inside = np.flatnonzero(share >= 0.8 * share.max())
    return int(well_inside[np.argmin(((skin.points[well_inside] - seen_from) ** 2).sum(axis=1))])


@lru_cache(maxsize=4)
def _areas(skin: Shape) -> NDArray[np.float64]:
    """Twice the area of the triangles round each vertex, array (N,), square millimetres."""
    corner = skin.points[skin.triangles]
    area = np.linalg.norm(np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]), axis=1)
    total = np.zeros(len(skin.points))
    for k in range(3):
        total += np.bincount(skin.triangles[:, k], area, len(total))
    return total


def _along(patch: Patch, height: Values, angle: Values) -> Values:
    if patch.slope:
        from_first = (angle - np.float32(patch.angles[0]) + 90) % 360 - 90  # continuous over both soft edges
        height = height - np.float32(patch.slope) * from_first
    lower = patch.low if patch.part == "knee" or patch.low > 0 else -1e6
    runs_on = patch.high >= 100 and patch.part not in ("knee", "trunk")
    upper = 1e6 if runs_on else patch.high
    return _rise(height - np.float32(lower), patch.soft_along) * _rise(np.float32(upper) - height, patch.soft_along)


def _around(patch: Patch, angle: Values) -> Values:
    if patch.width >= 360:
        return np.ones_like(angle)
    half = np.float32(patch.width / 2)
    off = np.abs((angle - np.float32(patch.angles[0]) - half + 180) % 360 - 180)
    return _rise(half - off, patch.soft_around)


def _rise(distance: Values, soft: float) -> Values:
    """Smoothstep from 0 at `soft` outside to 1 at `soft` inside a border; distances are positive inside."""
    t: Values = np.clip(distance / np.float32(2 * soft) + np.float32(0.5), 0, 1)
    smooth: Values = t * t * (3 - 2 * t)
    return smooth
