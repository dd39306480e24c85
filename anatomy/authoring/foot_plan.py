"""Where the bones of the right foot lie: the foot's own axes, and the figures of the slender bones."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.authoring.fields import Field, Grid, Vector, union
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import Clay
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built

SPACING_MM = 0.7
JOINT_GAP_MM = 1.3


@dataclass(frozen=True, eq=False)
class FootPlan:
    """The foot's own frame: forward along the foot, outward, up; origin in the middle of the ankle.

    Attributes
    ----------
    origin : array (3,)
    axes : array (3, 3)
        Rows forward, outward, upward in the body frame.
    """

    origin: Vector
    axes: NDArray[np.float64]

    def __call__(self, *places: ArrayLike) -> NDArray[np.float64]:
        """Foot coordinates (forward, outward, up), one or many, in the body frame, array (N, 3) or (3,)."""
        p = np.asarray(places, dtype=float) @ self.axes + self.origin
        return p[0] if len(p) == 1 else p

    def clay(self, low: ArrayLike, high: ArrayLike, spacing: float = SPACING_MM) -> Clay:
        """Fresh clay around the box between two foot coordinates."""
        corners = np.array(np.meshgrid(*zip(np.asarray(low), np.asarray(high), strict=True))).reshape(3, -1).T
        body = corners @ self.axes + self.origin
        return Clay(Grid(body.min(0) - 3, body.max(0) + 3, spacing))


def foot_plan(frame: Frame) -> FootPlan:
    """The axes run from the heel to the third toe's joint."""
    along = frame["third-mtp"] - frame["heel-back"]
    forward = np.array([along[0], along[1], 0.0])
    forward /= np.linalg.norm(forward)
    outward = np.array([forward[1], -forward[0], 0.0])
    return FootPlan(frame["ankle-centre"], np.array([forward, outward, [0.0, 0.0, 1.0]]))


def keep_clear(field: Field, grid: Grid, neighbour: Built, gap: float, blend: float = 1.0) -> Field:
    """The field without whatever lies within `gap` millimetres of a neighbour."""
    away = neighbour.distance(grid.points.reshape(-1, 3)).reshape(grid.shape)
    return -union(-field, (away - gap).astype(np.float32), blend)


def finished(identifier: str, clay: Clay, needed: Mapping[str, Built], triangles: int, *, lumps: bool = False) -> Built:
    """Keep the neighbours' joints open, roughen a little and take the surface."""
    for neighbour in needed.values():
        clay.field = keep_clear(clay.field, clay.grid, neighbour, JOINT_GAP_MM)
    clay.roughen(0.16, 7.0, sum(map(ord, identifier)))
    shape = shape_from_field(identifier, clay.grid, clay.field, triangles, smoothing=10, largest_only=not lumps)
    return Built(shape, clay.grid, clay.field)


# Foot coordinates in millimetres. Rows: place (forward, outward, up) and half extents (up, outward).
METATARSALS: Mapping[int, tuple[tuple[float, ...], ...]] = {
    1: ((74, -23, -46, 13.2, 9.2), (82, -25, -50, 9.0, 7.8), (95, -28, -57, 6.8, 6.6), (110, -30, -63, 7.2, 7.8), (121, -30.5, -66, 10.2, 10.8)),
    2: ((68.5, -8, -38, 9.6, 7.2), (77, -8.5, -42, 6.2, 5.2), (95, -9.5, -50, 4.6, 4.0), (118, -10, -62, 5.0, 4.4), (128, -10, -67, 7.6, 5.8)),
    3: ((70, 5, -42, 9.8, 6.8), (78, 5, -46, 6.2, 4.8), (95, 6, -54, 4.6, 3.9), (115, 7.5, -65, 4.9, 4.3), (124, 8, -69, 7.3, 5.6)),
    4: ((60, 17.5, -49, 8.8, 6.8), (68, 18.3, -52, 6.0, 4.8), (87, 20.3, -60, 4.4, 3.9), (106, 22.8, -68, 4.7, 4.2), (115, 23.8, -71, 7.0, 5.4)),
    5: ((50, 30.0, -57.5, 7.8, 7.6), (58, 31.2, -61, 5.8, 6.2), (75, 34.2, -66, 4.2, 4.9), (92, 37.8, -71.5, 4.5, 4.6), (101, 39.4, -74, 6.6, 5.8)),
}  # fmt: skip
"""From the base to the head."""
BASES: Mapping[int, tuple[float, float, float, float, float]] = {
    1: (9.6, 8.8, 14.0, 14.2, 14.0),
    2: (7.6, 3.8, 8.6, 10.5, 12.0),
    3: (7.0, 3.4, 8.6, 10.5, 12.0),
    4: (6.8, 3.8, 8.2, 9.0, 12.0),
    5: (7.2, 6.0, 6.6, 7.4, 12.0),
}
"""Half breadth of each base above and below, its reach up and down from the middle, and how far forward it tapers."""
BACK_MM: Mapping[int, float] = {1: -4.5, 2: -6.0, 3: -6.5, 4: -7.5, 5: -6.5}
"""Where each base ends behind its first place, before the tarsals are kept clear."""
# Phalanges: ends (forward, outward, up) of each, then half extents (up, outward) of base, waist and head.
TOES: Mapping[int, tuple[tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, ...]], ...]] = {
    1: (((132, -30.5, -67.5), (164.5, -28, -71), (8.6, 9.6, 5.4, 6.4, 5.6, 8.0)), ((165, -28, -71.5), (187, -26.5, -74.5), (6.2, 8.4, 3.4, 4.8, 2.8, 5.4))),
    2: (((135, -10, -68), (164, -8.6, -68.5), (5.8, 6.0, 3.3, 3.2, 4.0, 4.4)), ((164.5, -8.6, -69), (177.5, -8, -72.5), (4.0, 4.4, 2.8, 2.9, 3.3, 3.8)), ((178, -8, -73), (187.5, -7.5, -77), (3.2, 3.8, 2.0, 2.2, 1.9, 2.8))),
    3: (((131, 8.0, -70), (157, 10.2, -71), (5.5, 5.7, 3.1, 3.0, 3.8, 4.1)), ((157.5, 10.2, -71.5), (168.5, 11, -74.5), (3.8, 4.1, 2.7, 2.8, 3.2, 3.7)), ((169, 11, -75), (178.5, 11.4, -78.5), (3.1, 3.6, 1.9, 2.2, 1.9, 2.7))),
    4: (((121.5, 24.4, -72), (146, 27.4, -73), (5.3, 5.5, 3.0, 2.9, 3.7, 4.0)), ((146.5, 27.4, -73.5), (156, 28.6, -76), (3.7, 4.0, 2.6, 2.7, 3.1, 3.5)), ((156.5, 28.6, -76.5), (165.5, 29.4, -79), (3.0, 3.5, 1.9, 2.1, 1.8, 2.6))),
    5: (((107.5, 40.4, -74.5), (129, 42.8, -75.5), (5.0, 5.2, 2.9, 2.9, 3.5, 3.9)), ((129.5, 42.8, -76), (136.5, 43.4, -77.5), (3.5, 3.9, 2.6, 2.9, 3.0, 3.5)), ((137, 43.4, -78), (145.5, 43.8, -79.5), (2.9, 3.5, 1.9, 2.2, 1.8, 2.7))),
}  # fmt: skip
