"""A segment's own axes and places, read from the landmarks and shapes of the body in hand."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.facts.names import SegmentId, Side, StructureId, disc_structure
from anatomy.geometry.lesions.bending import smooth
from anatomy.geometry.shapes import Body, Shape

Floats = NDArray[np.float64]

SPINE = ("T12", "L1", "L2", "L3", "L4", "L5", "sacrum")


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """A disc with its two neighbours.

    Attributes
    ----------
    id : SegmentId
    disc, above, below : StructureId
    centre : array (3,), millimetres
        Middle of the disc.
    axes : array (3, 3)
        Rows: the person's right, forwards along the disc, upwards across it.
    half_mm : float
        Half of the disc's height at its middle.
    top, bottom : array (6,)
        The disc's two faces: height above the disc's middle as a quadratic in right and forward places.
    """

    id: SegmentId
    disc: StructureId
    above: StructureId
    below: StructureId
    centre: Floats
    axes: Floats
    half_mm: float
    top: Floats
    bottom: Floats

    @property
    def key(self) -> str:
        """``l4-l5``, as in the names of places and parts."""
        return self.id.lower()

    def local(self, points: ArrayLike) -> Floats:
        """Points (..., 3) in millimetres to the right, forwards and upwards of the disc's middle."""
        turned: Floats = (np.asarray(points, dtype=np.float64) - self.centre) @ self.axes.T
        return turned

    def out(self, vector: ArrayLike) -> Floats:
        """A vector of the segment's own axes in those of the body."""
        turned: Floats = np.asarray(vector, dtype=np.float64) @ self.axes
        return turned

    def through_disc(self, points: ArrayLike) -> Floats:
        """How far up through the disc points (N, 3) lie, array (N,): 0 on its lower face and below, 1 on its upper."""
        own = self.local(points)
        terms = _quadratic(own)
        low, high = terms @ self.bottom, terms @ self.top
        share: Floats = np.clip((own[:, 2] - low) / np.maximum(high - low, 1.0), 0.0, 1.0)
        return share

    def height_at(self, forward_mm: float) -> float:
        """Height of the disc in the midline, so many millimetres before its middle."""
        terms = _quadratic(np.array([[0.0, forward_mm, 0.0]]))
        return float((terms @ (self.top - self.bottom))[0])


def _quadratic(own: Floats) -> Floats:
    x, y = own[:, 0], own[:, 1]
    terms: Floats = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)
    return terms


@lru_cache(maxsize=16)
def segment_of(body: Body, segment: SegmentId) -> Segment:
    """The segment of a body.

    Raises
    ------
    KeyError
        Where the body lacks the disc or its landmarks.
    """
    above, below = segment.split("-")
    disc = disc_structure(segment)
    shape = body.shapes[disc]
    centre = np.asarray(body.landmarks.get(f"{disc}-centre", shape.centre), dtype=np.float64)
    back = np.asarray(body.landmarks[f"{disc}-central"], dtype=np.float64)
    forward = centre - back
    # From the middle to the back edge also rises where the faces are dished: the faces themselves say how the disc lies.
    forward[0] = 0.0
    forward /= np.linalg.norm(forward)
    axes = _axes(forward)
    for _ in range(3):
        own = (shape.points.astype(np.float64) - centre) @ axes.T
        top, bottom = _faces(own, shape.normals.astype(np.float64) @ axes.T)
        slope = (top[2] + bottom[2]) / 2
        turned = axes[1] + slope * axes[2]
        axes = _axes(turned / np.linalg.norm(turned))
    middle = centre + axes[2] * (top[0] + bottom[0]) / 2
    own = (shape.points.astype(np.float64) - middle) @ axes.T
    top, bottom = _faces(own, shape.normals.astype(np.float64) @ axes.T)
    lower = StructureId("sacrum" if below == "S1" else below)
    return Segment(segment, disc, StructureId(above), lower, middle, axes, float(top[0] - bottom[0]) / 2, top, bottom)


def _axes(forward: Floats) -> Floats:
    right = np.array([1.0, 0.0, 0.0])
    return np.stack([right, forward, np.cross(right, forward)])


def _faces(own: Floats, facing: Floats) -> tuple[Floats, Floats]:
    found: list[Floats] = []
    for sign in (1.0, -1.0):
        mine = facing[:, 2] * sign > 0.7
        # The mirror images of all points are fitted too: a disc leans to no side.
        both = np.vstack([own[mine], own[mine] * [-1.0, 1.0, 1.0]])
        found.append(np.asarray(np.linalg.lstsq(_quadratic(both), both[:, 2], rcond=None)[0], dtype=np.float64))
    return found[0], found[1]


def is_above(name: str, segment: Segment) -> bool:
    """Whether a vertebra, disc or part of a segment lies above this segment's disc."""
    order = [one.lower() for one in SPINE]
    here = order.index(segment.above.lower())
    words = name.lower().replace("s1", "sacrum").split("-")
    levels = [order.index(word) for word in words if word in order]
    if not levels:
        return False
    return max(levels) <= here


def is_here(name: str, segment: Segment) -> bool:
    """Whether a part belongs to this very segment, such as its flavum, capsules, nucleus and endplates."""
    return f"-{segment.key}-" in f"-{name.lower()}-"


def near_spine(shape: Shape, segment: Segment) -> bool:
    """Whether a soft part reaches the neighbourhood of the canal above the disc's lower edge."""
    low, high = shape.bounds
    return bool(high[2] > segment.centre[2] - 25.0 and low[0] < 60.0 and high[0] > -60.0)


def sideways_fade(x: ArrayLike) -> Floats:
    """1 near the spine, 0 from 70 mm aside: what runs out to the side keeps its place further out."""
    return 1.0 - smooth((np.abs(np.asarray(x, dtype=np.float64)) - 30.0) / 40.0)


def place(body: Body, name: str, side: Side | None = None) -> Floats | None:
    """A landmark, array (3,), or None where the body has none of that name."""
    found = body.landmarks.get(name if side is None else f"{name}-{side}")
    return None if found is None else np.asarray(found, dtype=np.float64)
