"""Measuring a segment, healthy or changed: heights, depths and widths in millimetres, the sac's section, the slip."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import SegmentId, Side, StructureId
from anatomy.geometry.lesions.segments import Segment, is_here, place, segment_of
from anatomy.geometry.lesions.walls import Walls
from anatomy.geometry.shapes import Body, Shape

Floats = NDArray[np.float64]

CANAL_LEVELS_MM = (-9.0, 9.0)
FORAMINAL_SHARE = 0.85
"""Where a foraminal herniation has its middle, as a share of the way out to the middle of the foramen (authored)."""
RECESS_SHARE = 0.56
"""How far out the recess lies on the way from the midline to the middle of the facet joint (authored)."""
SLICES_MM = (-6.0, -3.0, 0.0, 3.0, 6.0)


@lru_cache(maxsize=8)
def healthy_walls(body: Body, segment: SegmentId) -> Walls:
    """Front and back wall of the canal of the healthy body."""
    return Walls(body, segment_of(body, segment), {})


def recess_place(body: Body, segment: Segment, side: Side) -> Floats:
    """Middle of the lateral recess where it is narrowest, at the upper rim of the vertebra below: array (3,)."""
    edge = place(body, f"{segment.disc}-subarticular", side)
    own = np.array([8.5 * side.sign, -16.0, 0.0]) if edge is None else segment.local(edge)
    joint = place(body, f"{segment.key}-facet-joint", side)
    if joint is not None:
        # Before the inner part of the superior process.
        own[0] = RECESS_SHARE * joint[0]
    own[2] = -segment.half_mm - 1.0
    own[1] -= 3.0
    return segment.centre + segment.out(own)


def foramen_place(body: Body, segment: Segment, side: Side) -> Floats:
    """Middle of the intervertebral foramen, array (3,)."""
    found = place(body, f"{segment.key}-foramen", side)
    return recess_place(body, segment, side) + segment.out([6.0 * side.sign, 3.0, 8.0]) if found is None else found


def zone_places(body: Body, segment: Segment, zone: str, side: Side | None) -> list[Floats]:
    """Where a disc bulges in a herniation zone, on its rim: one place in the midline or on a side, two without a side.

    The foraminal zone lies between the pedicles' inner and outer borders: where these stand wide apart (L5-S1), so does it.
    """
    found = place(body, f"{segment.disc}-{zone}")
    if found is not None:
        return [found]
    places = []
    for one in (side,) if side else tuple(Side):
        at, beyond = (place(body, f"{segment.disc}-{which}", one) for which in (zone, "extraforaminal"))
        foramen = place(body, f"{segment.key}-foramen", one)
        if at is None:
            continue
        if zone == "foraminal" and beyond is not None and foramen is not None:
            share = (FORAMINAL_SHARE * abs(foramen[0]) - abs(at[0])) / max(abs(beyond[0]) - abs(at[0]), 1.0)
            at = at + float(np.clip(share, 0.0, 0.8)) * (beyond - at)
        places.append(at)
    return places


def joint_places(body: Body, segment: Segment, side: Side) -> tuple[Floats | None, Floats]:
    """Middle of the facet joint, and the unit direction across it from the upper vertebra's process to the lower's."""
    below = "s1" if segment.below == "sacrum" else segment.below.lower()
    low = place(body, f"{segment.above.lower()}-inferior-facet", side)
    high = place(body, f"{below}-superior-facet", side)
    middle = place(body, f"{segment.key}-facet-joint", side)
    if low is None or high is None:
        return middle, np.array([0.7 * side.sign, 0.7, 0.0])
    across = high - low
    length = float(np.linalg.norm(across))
    way = across / length if length > 1e-6 else np.array([0.7 * side.sign, 0.7, 0.0])
    return ((low + high) / 2 if middle is None else middle), way


def room(walls: Walls, aside: float, levels: tuple[float, float], severity: float) -> float:
    """Shortest way from the front wall to the back wall in one sagittal plane, millimetres; 0 where they overlap.

    Parameters
    ----------
    walls : Walls
    aside : float
        The plane, millimetres to the right of the median one.
    levels : 2-tuple of float
        Lowest and highest place looked at, millimetres above the disc's middle.
    severity : float
    """
    return rooms(walls, [(aside, levels)], severity)[0]


def rooms(walls: Walls, wanted: list[tuple[float, tuple[float, float]]], severity: float) -> list[float]:
    """`room` for several planes at once."""
    front, back = walls.front.heights(severity), walls.back.heights(severity)
    found = []
    for aside, (low, high) in wanted:
        up = np.linspace(low, high, 19)
        across = np.full_like(up, aside)
        gap = walls.sampled(front, across, up)[:, None] - walls.sampled(back, across, up)
        away = np.hypot(gap, up[:, None] - up)
        found.append(0.0 if (np.diag(gap) <= 0).any() else float(away.min()))
    return found


def section_mm2(shape: Shape, at: Floats, normal: Floats) -> float:
    """Area of a closed surface's section with a plane through a place, square millimetres."""
    height = (shape.points - at) @ normal
    above = height[shape.triangles] > 0
    cut = above.any(axis=1) & ~above.all(axis=1)
    if not cut.any():
        return 0.0
    corners, levels, over = (
        shape.points[shape.triangles[cut]].astype(np.float64),
        height[shape.triangles[cut]],
        above[cut],
    )
    lone = np.where(over.sum(axis=1) == 1, over.argmax(axis=1), (~over).argmax(axis=1))
    rows = np.arange(len(lone))
    ends = []
    for step in (1, 2):
        other = (lone + step) % 3
        share = levels[rows, lone] / (levels[rows, lone] - levels[rows, other])
        ends.append(corners[rows, lone] + share[:, None] * (corners[rows, other] - corners[rows, lone]))
    sign = np.where(over[rows, lone], 1.0, -1.0)
    crossed = np.cross(ends[0] - at, ends[1] - at) @ normal
    return float(abs(0.5 * (sign * crossed).sum()))


def sac_area(segment: Segment, sac: Shape) -> float:
    """The smallest section of the thecal sac near the disc, square millimetres."""
    return min(section_mm2(sac, segment.centre + segment.axes[2] * up, segment.axes[2]) for up in SLICES_MM)


class Flavum:
    """The thickness of a segment's ligamentum flavum on each side, from its front straight back to its other face.

    Both places are found on the healthy shape and followed. The nearest corner of the back would be no partner: the
    ligament is steep, and a millimetre higher or lower is half a millimetre of thickness.
    """

    def __init__(self, body: Body, segment: Segment) -> None:
        self._pairs: list[tuple[StructureId, Side, NDArray[np.intp], NDArray[np.int32], Floats]] = []
        self._way = segment.axes[1]
        for name, shape in body.shapes.items():
            if not (name.startswith("ligamentum-flavum") and is_here(name, segment)):
                continue
            own = segment.local(shape.points)
            facing = shape.normals @ segment.axes[1]
            back = shape.triangles[facing[shape.triangles].mean(axis=1) < -0.2]
            middle = (own[:, 2].min() + own[:, 2].max()) / 2
            for side in Side:
                belt = (np.abs(own[:, 2] - middle) < 4.0) & (own[:, 0] * side.sign > 2.0) & (np.abs(own[:, 0]) < 9.0)
                front = np.flatnonzero(belt & (facing > 0.5))
                share = _shares(own[front][:, [0, 2]], own[back][:, :, [0, 2]])
                row, column = np.nonzero((share >= 0).all(axis=2))
                row, first = np.unique(row, return_index=True)
                if len(row):
                    column = column[first]
                    self._pairs.append((name, side, front[row], back[column], share[row, column]))

    def thickness(self, shapes: dict[StructureId, Shape]) -> dict[Side, float]:
        """Median thickness in the paramedian belt, millimetres, for each side."""
        found: dict[Side, float] = {}
        for name, side, front, back, share in self._pairs:
            points = shapes[name].points
            behind = (points[back] * share[:, :, None]).sum(axis=1)
            found[side] = float(np.median((points[front] - behind) @ self._way))
        return found


def _shares(places: Floats, corners: Floats) -> Floats:
    """What part each corner of flat triangles (M, 3, 2) has in places (N, 2): (N, M, 3), all positive within one."""
    edges = corners[:, [2, 0, 1]] - corners[:, [1, 2, 0]]
    away = places[:, None, None, :] - corners[None, :, [1, 2, 0]]
    twice = edges[None, ..., 0] * away[..., 1] - edges[None, ..., 1] * away[..., 0]
    whole = twice.sum(axis=2, keepdims=True)
    return np.asarray(np.divide(twice, whole, out=np.full_like(twice, -1.0), where=np.abs(whole) > 1e-9))


def foramen_height(body: Body, segment: Segment, side: Side, travel: Floats) -> float | None:
    """From the pedicle above down to the pedicle (or sacral ala) below, millimetres; None without landmarks."""
    floor = place(body, f"{segment.above.lower()}-pedicle-floor", side)
    if floor is None:
        return None
    roof = place(body, f"{segment.below.lower()}-pedicle-roof", side)
    if roof is None:
        middle = place(body, f"{segment.key}-foramen", side)
        if middle is None:
            return None
        roof = 2 * middle - floor
    # Measured along the foramen's own long axis, so that a slip as such does not count as height.
    long = floor - roof
    return float(np.linalg.norm(long) + travel @ (long / np.linalg.norm(long)))
