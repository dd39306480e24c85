"""How the built nerves are shaped: bends against thickness, bulges where branches leave, ends that look out.

Everything is read back from the shapes that ship, right side, body frame, millimetres.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.nerve_table import ordered_strands
from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Body, Shape

GRID = 61
"""Points along each side of the square in which sections are counted out."""
BESIDE = 1.6
"""A branch counts as part of its nerve's outline while its middle is no farther away than so many half widths."""


@dataclass(frozen=True, eq=False)
class Rings:
    """The sections of one strand as drawn, without its two ends.

    Attributes
    ----------
    centre : array (K, 3)
        Their middles.
    across, thick : array (K, 3)
        Half width and half thickness as arrows.
    along : array (K,)
        Millimetres from the nerve's beginning.
    """

    centre: NDArray[np.float64]
    across: NDArray[np.float64]
    thick: NDArray[np.float64]
    along: NDArray[np.float64]

    @property
    def half(self) -> NDArray[np.float64]:
        """Half width and half thickness (K, 2)."""
        return np.stack([np.linalg.norm(one, axis=1) for one in (self.across, self.thick)], axis=1)

    @property
    def area(self) -> NDArray[np.float64]:
        """Area of each section (K,), square millimetres."""
        return np.asarray(np.pi * self.half.prod(axis=1))

    def at(self, along: NDArray[np.float64]) -> "Rings":
        """Sections between the rings, at lengths (N,) along the nerve."""

        def between(values: NDArray[np.float64]) -> NDArray[np.float64]:
            return np.stack([np.interp(along, self.along, column) for column in values.T], axis=1)

        return Rings(between(self.centre), between(self.across), between(self.thick), along)


@dataclass(frozen=True)
class Bend:
    """The sharpest bend of a strand: half its width over the radius of the bend, and the turn from ring to ring."""

    strand: str
    sharpness: float
    corner_degrees: float
    at: tuple[float, float, float]


@dataclass(frozen=True)
class Bulge:
    """How large the common outline of nerve and branch becomes, against the larger of what comes in and what goes out."""

    strand: str
    other: str
    ratio: float


def rings(shape: Shape, strand: int = 0) -> Rings:
    """The sections of a strand, between its two ends.

    Raises
    ------
    KeyError
        If the shape is no nerve (it has no ``along``).
    """
    along = np.asarray(shape.per_point["along"], dtype=np.float64)
    mine = np.flatnonzero(np.asarray(shape.per_point["strand"]) == strand)
    values, ring, corners = np.unique(along[mine], return_inverse=True, return_counts=True)
    n = int(np.median(corners))
    points = shape.points[mine].astype(np.float64)
    found = []
    for k in range(1, len(values) - 1):
        p = points[ring == k]  # in the order in which they were drawn, beginning with the width
        if len(p) != n:
            continue
        middle = p.mean(axis=0)
        turn = 2 * np.pi * np.arange(n) / n
        # The best ellipse through the corners: the first harmonics of the ring.
        across, thick = (2 / n * (wave[:, None] * (p - middle)).sum(axis=0) for wave in (np.cos(turn), np.sin(turn)))
        found.append((middle, across, thick, values[k]))
    centre, across, thick, at = (np.array(column) for column in zip(*found, strict=True))
    return Rings(centre, across, thick, at)


def strands(body: Body) -> dict[str, Rings]:
    """All strands of the right side, keyed ``nerve`` or ``nerve/strand``."""
    found, number = {}, dict[str, int]()
    for nerve, strand, _ in ordered_strands():
        number[nerve] = 0 if strand == "main" else number.get(nerve, 0) + 1
        shape = body.shapes.get(StructureId(f"{nerve}-right"))
        if shape is not None:
            found[nerve if strand == "main" else f"{nerve}/{strand}"] = rings(shape, number[nerve])
    return found


def bends(found: dict[str, Rings]) -> list[Bend]:
    """The sharpest bend of every strand, the worst first."""
    result = []
    for key, one in found.items():
        if len(one.centre) < 3:
            continue
        steps = np.diff(one.centre, axis=0)
        length = np.linalg.norm(steps, axis=1)
        ahead = steps / np.maximum(length, 1e-9)[:, None]
        turn = np.arccos(np.clip((ahead[1:] * ahead[:-1]).sum(axis=1), -1, 1))
        sharp = turn / ((length[1:] + length[:-1]) / 2) * one.half.max(axis=1)[1:-1]
        x, y, z = (float(v) for v in one.centre[1 + int(sharp.argmax())])
        result.append(Bend(key, float(sharp.max()), float(np.degrees(turn.max())), (x, y, z)))
    return sorted(result, key=lambda bend: -bend.sharpness)


def bulges(found: dict[str, Rings]) -> list[Bulge]:
    """The bulge at every place where a strand leaves another or runs into it, the worst first."""
    result = []
    for nerve, strand, row in ordered_strands():
        key = nerve if strand == "main" else f"{nerve}/{strand}"
        for word in ("from", "into"):
            if word in row and not row[word].get("goes_on") and {key, row[word]["nerve"]} <= found.keys():
                other = row[word]["nerve"]
                result.append(Bulge(key, other, bulge_at(found[other], found[key], word == "from")))
    return sorted(result, key=lambda bulge: -bulge.ratio)


def widened(found: dict[str, Rings]) -> dict[str, float]:
    """By how much each strand's section grows again along its course, as a share of the smallest before."""
    return {key: float((one.area / np.minimum.accumulate(one.area)).max() - 1) for key, one in found.items()}


def bulge_at(trunk: Rings, branch: Rings, leaves: bool) -> float:
    """The largest common outline of trunk and branch over the larger of the sections on either side of the joint."""
    fine = trunk.at(np.linspace(trunk.along[0], trunk.along[-1], max(2, int(np.ptp(trunk.along)))))
    side = branch.at(np.linspace(branch.along[0], branch.along[-1], max(2, int(np.ptp(branch.along) / 0.5))))
    gap = np.linalg.norm(fine.centre[:, None] - side.centre[None], axis=2)
    nearest, reach = gap.argmin(axis=1), gap.min(axis=1)
    end = side.centre[0 if leaves else -1]
    meets = int(np.linalg.norm(fine.centre - end, axis=1).argmin())
    joint = np.flatnonzero((reach < BESIDE * fine.half.max(axis=1)) & (np.abs(np.arange(len(reach)) - meets) < 40))
    if not len(joint):
        return 0.0
    before, after = max(0, joint[0] - 3), min(len(reach) - 1, joint[-1] + 3)
    own = float(np.median(side.area[side.along - side.along[0] > 8.0])) if np.ptp(side.along) > 16 else side.area.max()
    many, few = fine.area[after if leaves else before], fine.area[before if leaves else after]
    most = max(float(many) + own, float(few), float(fine.area[joint].max()))
    return float(max(_common(fine, i, side, int(nearest[i])) for i in map(int, joint)) / most)


def _common(trunk: Rings, i: int, branch: Rings, j: int) -> float:
    """Area that trunk and branch cover together in the plane of the trunk's section, square millimetres."""
    u, v = (one[i] / np.linalg.norm(one[i]) for one in (trunk.across, trunk.thick))
    away = branch.centre[j] - trunk.centre[i]
    size = float(trunk.half[i].max() + branch.half[j].max() + np.hypot(away @ u, away @ v))
    x, y = np.meshgrid(*[np.linspace(-size, size, GRID)] * 2)
    inside = (x / trunk.half[i, 0]) ** 2 + (y / trunk.half[i, 1]) ** 2 < 1
    if np.linalg.norm(away - (away @ u) * u - (away @ v) * v) < branch.half[j].max():
        dx, dy = x - away @ u, y - away @ v
        plane = np.stack([dx, dy], axis=-1) @ np.stack([u, v])
        a, b = branch.across[j] / branch.half[j, 0] ** 2, branch.thick[j] / branch.half[j, 1] ** 2
        inside |= (plane @ a) ** 2 + (plane @ b) ** 2 < 1
    return float(inside.sum() * (2 * size / (GRID - 1)) ** 2)
