"""Plane sections through shapes: the outlines that a cut would show, in millimetres on the plane."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.facts.names import SegmentId
from anatomy.geometry.shapes import Body, Shape

Floats = NDArray[np.float64]
ON_PLANE_MM = 1e-5
"""Vertices that lie on the plane count as above it, so that every triangle is cut in two edges or not at all."""


@dataclass(frozen=True, slots=True, eq=False)
class Plane:
    """Where a body is cut, and how the cut is looked at.

    Attributes
    ----------
    origin : array (3,), millimetres in the body frame
    right, up : array (3,)
        Unit vectors of the body frame that point to the right and upwards in the picture of the cut.
    """

    origin: Floats
    right: Floats
    up: Floats

    @property
    def normal(self) -> Floats:
        """Unit vector, array (3,), towards the eye that looks at the cut."""
        return np.cross(self.right, self.up)

    def flat(self, places: ArrayLike) -> Floats:
        """Places (N, 3) as they lie on the picture: array (N, 2), millimetres from the origin."""
        away = np.asarray(places, dtype=np.float64) - self.origin
        return np.stack([away @ self.right, away @ self.up], axis=-1)

    def height(self, places: ArrayLike) -> Floats:
        """Distance of places (N, 3) from the plane, array (N,), positive towards the eye."""
        return np.asarray((np.asarray(places, dtype=np.float64) - self.origin) @ self.normal)


def axial_plane(body: Body, segment: SegmentId, above_mm: float = 0.0) -> Plane:
    """The plane of a disc, seen from the feet as in medical images: the person's right is on the picture's left.

    Parameters
    ----------
    above_mm : float
        How far above the disc's middle it is cut, along the disc's own axis.
    """
    above, below = segment.lower().split("-")
    top = body.landmarks[f"{above}-lower-endplate"]
    bottom = body.landmarks["s1-endplate-centre" if below == "s1" else f"{below}-upper-endplate"]
    axis = (top - bottom) * [0.0, 1.0, 1.0]
    axis /= np.linalg.norm(axis)
    right = np.array([-1.0, 0.0, 0.0])
    # Seen from below, the eye stands on the side that the disc's axis leaves.
    return Plane((top + bottom) / 2 * [0.0, 1.0, 1.0] + above_mm * axis, right, np.cross(-axis, right))


def sagittal_plane(body: Body, segment: SegmentId, x_mm: float = 0.0) -> Plane:
    """An upright cut from front to back through a segment, seen from the person's left: the front is on the left.

    Parameters
    ----------
    x_mm : float
        How far to the person's right it is cut; 0 is the median plane.
    """
    centre = body.landmarks[f"disc-{segment.lower()}-centre"] * [0.0, 1.0, 1.0]
    return Plane(centre + np.array([x_mm, 0.0, 0.0]), np.array([0.0, -1.0, 0.0]), np.array([0.0, 0.0, 1.0]))


def section(shape: Shape, plane: Plane) -> list[Floats]:
    """Closed outlines, each array (K, 2), where a plane cuts a closed surface; empty where it passes by.

    Millimetres on the plane (`Plane.flat`). An outline's last point is not its first again.
    """
    height = plane.height(shape.points)
    height = np.where(np.abs(height) < ON_PLANE_MM, ON_PLANE_MM, height)
    above = height > 0
    corners = above[shape.triangles]
    cut = shape.triangles[corners.any(axis=1) & ~corners.all(axis=1)]
    if not len(cut):
        return []
    # Each cut triangle has one corner alone on its side: the outline runs through the two edges that meet there.
    side = above[cut]
    lonely = np.where(side.sum(axis=1) == 1, side.argmax(axis=1), (~side).argmax(axis=1))
    row = np.arange(len(cut))
    tip, first, second = (cut[row, (lonely + step) % 3] for step in range(3))
    keys, ends = np.unique(
        np.vstack([np.sort(np.stack([tip, other], axis=1), axis=1) for other in (first, second)]),
        axis=0,
        return_inverse=True,
    )
    a, b = keys.T
    share = height[a] / (height[a] - height[b])
    places = plane.flat(shape.points[a] + share[:, None] * (shape.points[b].astype(np.float64) - shape.points[a]))
    return [places[chain] for chain in _chains(ends.reshape(2, -1).T) if len(chain) > 2]


def _chains(pairs: NDArray[np.int64]) -> list[list[int]]:
    """Closed chains of numbers from pairs (N, 2) in which every number stands twice."""
    beside: dict[int, list[int]] = {}
    for one, other in pairs.tolist():
        beside.setdefault(one, []).append(other)
        beside.setdefault(other, []).append(one)
    chains: list[list[int]] = []
    seen: set[int] = set()
    for start in beside:
        chain: list[int] = []
        here: int | None = start
        while here is not None and here not in seen:
            seen.add(here)
            chain.append(here)
            here = next((there for there in beside[here] if there not in seen), None)
        if chain:
            chains.append(chain)
    return chains
