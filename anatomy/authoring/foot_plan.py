"""Where the bones of the right foot lie: the foot's own axes, its joint faces, and how a bone is finished."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.authoring.fields import Field, Grid, Vector, intersect, union
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import Clay
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built

SPACING_MM = 0.7
JOINT_GAP_MM = 0.78
"""What two joined bones leave between their cut faces; smoothing adds to it (authored)."""
CLEAR_MM = 0.85
"""What any two bones keep apart for their two layers of cartilage (authored)."""


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

    def own(self, grid: Grid) -> NDArray[np.float64]:
        """Foot coordinates of every place of a grid, array (X, Y, Z, 3)."""
        own: NDArray[np.float64] = (grid.points.astype(np.float64) - self.origin) @ self.axes.T
        return own

    def clay(self, low: ArrayLike, high: ArrayLike, spacing: float = SPACING_MM) -> Clay:
        """Fresh clay around the box between two foot coordinates."""
        corners = np.array(np.meshgrid(*zip(np.asarray(low), np.asarray(high), strict=True))).reshape(3, -1).T
        body = corners @ self.axes + self.origin
        return Clay(Grid(body.min(0) - 3, body.max(0) + 3, spacing))


@dataclass(frozen=True)
class JointFace:
    """The middle of a joint that two bones share: each ends half a gap before it, so that their faces conform.

    Attributes
    ----------
    place : (forward, outward, up)
        Foot coordinates, millimetres.
    out : (forward, outward, up)
        From the bone behind to the bone in front.
    saddle : float
        How much the face bends, per millimetre: hollow for the bone behind from side to side, round up and down.
    """

    place: tuple[float, float, float]
    out: tuple[float, float, float]
    saddle: float = 0.0

    def before(self, at: FootPlan, grid: Grid) -> Field:
        """Distance in front of the face, negative behind it: array of the grid's shape."""
        away = at.own(grid) - np.array(self.place)
        flat = away @ (np.array(self.out) / np.linalg.norm(self.out))
        bend = self.saddle * (np.clip(away[..., 1], -14, 14) ** 2 - np.clip(away[..., 2], -14, 14) ** 2)
        return np.asarray(flat + bend, np.float32)


# Joints of the middle of the foot, in its own coordinates.
CALCANEOCUBOID = JointFace((16.5, 14.5, -47.5), (1, -0.10, -0.06), 0.007)
NAVICULAR_MEDIAL = JointFace((44.8, -22, -34), (0.97, -0.16, -0.18))
NAVICULAR_MIDDLE = JointFace((46.0, -7.5, -28), (1, 0, -0.15))
NAVICULAR_LATERAL = JointFace((43.8, 5, -30), (0.93, 0.33, -0.12))
METATARSAL_JOINTS: Mapping[int, Sequence[JointFace]] = {
    1: (JointFace((71.0, -23, -42), (1, -0.08, -0.06), -0.002),),
    2: (JointFace((63.8, -7.2, -32), (1, 0.02, -0.06)),),
    3: (JointFace((67.3, 6.3, -36), (1, 0.10, -0.06)),),
    4: (JointFace((59.5, 17, -45), (0.97, 0.22, -0.04)),),
    5: (JointFace((54.8, 27.5, -50), (0.87, 0.5, -0.04)),),
}
"""Between the tarsal bones and each metatarsal: the second's lies behind its neighbours', locked between them."""


def faced(
    clay: Clay, at: FootPlan, *, behind: Sequence[JointFace] = (), before: Sequence[JointFace] = (), edge: float = 1.2
) -> None:
    """End a bone half a gap before the joints that lie in front of it (`behind` them) and after those at its back."""
    half = np.float32(JOINT_GAP_MM / 2)
    for face in behind:
        clay.field = intersect(clay.field, face.before(at, clay.grid) + half, edge)
    for face in before:
        clay.field = intersect(clay.field, half - face.before(at, clay.grid), edge)


def foot_plan(frame: Frame) -> FootPlan:
    """The axes run from the heel to the third toe's joint."""
    along = frame["third-mtp"] - frame["heel-back"]
    forward = np.array([along[0], along[1], 0.0])
    forward /= np.linalg.norm(forward)
    outward = np.array([forward[1], -forward[0], 0.0])
    return FootPlan(frame["ankle-centre"], np.array([forward, outward, [0.0, 0.0, 1.0]]))


def keep_clear(field: Field, grid: Grid, neighbour: Built, gap: float, blend: float = 0.6) -> Field:
    """The field without whatever lies within `gap` millimetres of a neighbour."""
    away = neighbour.distance(grid.points.reshape(-1, 3)).reshape(grid.shape)
    return -union(-field, (away - gap).astype(np.float32), blend)


def finished(identifier: str, clay: Clay, needed: Mapping[str, Built], triangles: int, *, lumps: bool = False) -> Built:
    """Keep the neighbours' joints open and take the surface."""
    for neighbour in needed.values():
        clay.field = keep_clear(clay.field, clay.grid, neighbour, CLEAR_MM)
    shape = shape_from_field(identifier, clay.grid, clay.field, triangles, smoothing=10, largest_only=not lumps)
    return Built(shape, clay.grid, clay.field)
