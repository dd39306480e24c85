"""Nerves as lines of rings that hang together: where each begins in another, runs into it, or goes on as it.

Read back from the shapes alone: ``along`` and ``strand`` tell the rings. Body frame, millimetres.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import StructureId
from anatomy.geometry.bone_room import Room
from anatomy.geometry.meshes import Floats
from anatomy.geometry.shapes import Shape

Indices = NDArray[np.int64]
SAMPLE_MM = 1.5
BESIDE_MM = 0.6
"""An end belongs to another nerve that lies so near its surface."""


@dataclass(frozen=True, eq=False)
class Line:
    """One strand of a nerve.

    Attributes
    ----------
    shape : StructureId
    rings : sequence of array (n,)
        The vertices of each ring, from the beginning to the end.
    centre : array (K, 3)
        Their middles.
    half : array (K,)
        Their mean radii.
    """

    shape: StructureId
    rings: Sequence[Indices]
    centre: Floats
    half: Floats

    @property
    def steps(self) -> Floats:
        """Lengths from ring to ring, array (K - 1,)."""
        return np.asarray(np.maximum(np.linalg.norm(np.diff(self.centre, axis=0), axis=1), 1e-3))

    def moved(self, shape: Shape) -> "Line":
        """The same strand where it lies in a changed shape."""
        return _line(self.shape, self.rings, shape.points.astype(np.float64))


@dataclass(frozen=True)
class Joint:
    """Ring ``ring`` of line ``line`` lies in line ``other``, ``share`` of the way from its ring ``at`` to the next."""

    line: int
    ring: int
    other: int
    at: int
    share: float


def lines_of(shapes: Mapping[StructureId, Shape]) -> list[Line]:
    """All strands of all nerves."""
    found = []
    for name, shape in shapes.items():
        if "along" not in shape.per_point:
            continue
        points = shape.points.astype(np.float64)
        keys = np.stack([shape.per_point["strand"], shape.per_point["along"]], axis=1).astype(np.float64)
        unique, ring, counts = np.unique(keys, axis=0, return_inverse=True, return_counts=True)
        members = np.split(np.argsort(ring.ravel(), kind="stable"), np.cumsum(counts)[:-1])
        for strand in np.unique(unique[:, 0]):
            mine = np.flatnonzero(unique[:, 0] == strand)
            if len(mine) > 2:
                found.append(_line(name, [members[i] for i in mine], points))
    return found


def _line(name: StructureId, rings: Sequence[Indices], points: Floats) -> Line:
    centre = np.array([points[ring].mean(axis=0) for ring in rings])
    half = np.array(
        [np.linalg.norm(points[ring] - middle, axis=1).mean() for ring, middle in zip(rings, centre, strict=True)]
    )
    return Line(name, rings, centre, half)


def joints_of(lines: Sequence[Line]) -> list[Joint]:
    """Which rings lie in other lines: from every end as far as it runs inside the other."""
    start = np.vstack([line.centre[:-1] for line in lines])
    step = np.vstack([np.diff(line.centre, axis=0) for line in lines])
    half = np.concatenate([np.maximum(line.half[:-1], line.half[1:]) for line in lines])
    whose = np.repeat(np.arange(len(lines)), [len(line.centre) - 1 for line in lines])
    first = np.cumsum([0, *(len(line.centre) - 1 for line in lines)])
    square = np.maximum((step**2).sum(axis=1), 1e-9)
    found = []
    for number, line in enumerate(lines):
        for order in (range(len(line.centre)), range(len(line.centre) - 1, -1, -1)):
            other = -1
            for ring in order:
                to = line.centre[ring] - start
                share = np.clip((to * step).sum(axis=1) / square, 0, 1)
                away = np.linalg.norm(to - share[:, None] * step, axis=1) - half
                away[whose == number] = np.inf
                if other >= 0:
                    away[whose != other] = np.inf
                i = int(away.argmin())
                if away[i] > BESIDE_MM:
                    break
                other = int(whose[i])
                found.append(Joint(number, ring, other, i - int(first[other]), float(share[i])))
    return found


@dataclass(frozen=True, eq=False)
class Dense:
    """A line sampled finely: what is drawn between two rings goes straight.

    Attributes
    ----------
    at : array (S,)
        The ring before each sample.
    share : array (S,)
        How far the sample lies on the way to the next.
    places : array (S, n, 3)
        The drawn section there; n is the same for all rings but the ends, which are their middles.
    half : array (S,)
    """

    at: Indices
    share: Floats
    places: Floats
    half: Floats

    @property
    def middles(self) -> Floats:
        """Middle of each sample's section, array (S, 3)."""
        return np.asarray(self.places.mean(axis=1))

    @property
    def reached(self) -> Floats:
        """Millimetres from the line's beginning, array (S,)."""
        steps = np.linalg.norm(np.diff(self.middles, axis=0), axis=1)
        return np.concatenate([[0.0], np.cumsum(steps)])

    def away(self, room: Room) -> Floats:
        """How far each section's worst corner is from bone, array (S,), below 0 in it."""
        return np.asarray(room.away(self.places.reshape(-1, 3)).reshape(self.places.shape[:2]).min(axis=1))


def dense_of(line: Line, points: Floats) -> Dense:
    """A line sampled at least every `SAMPLE_MM`, where its shape has these points (N, 3)."""
    n = int(np.median([len(ring) for ring in line.rings]))
    rings = np.stack(
        [
            points[ring] if len(ring) == n else np.repeat(points[ring].mean(axis=0)[None], n, axis=0)
            for ring in line.rings
        ]
    )
    pieces = np.maximum(1, np.ceil(line.steps / SAMPLE_MM)).astype(np.int64)
    at = np.repeat(np.arange(len(pieces)), pieces)
    share = np.concatenate([np.arange(k) / k for k in pieces])
    at, share = np.append(at, len(pieces) - 1), np.append(share, 1.0)
    places = rings[at] * (1 - share)[:, None, None] + rings[at + 1] * share[:, None, None]
    half = line.half[at] * (1 - share) + line.half[at + 1] * share
    return Dense(at, share, places, half)
