"""How near what a lesion changes comes to the roots and the sac, and which it meets first."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import StructureId
from anatomy.geometry.lesions.bending import Bent
from anatomy.geometry.lesions.changed import Contact
from anatomy.geometry.lesions.segments import Segment
from anatomy.geometry.lesions.walls import parts_of_walls
from anatomy.geometry.meshes import nearest
from anatomy.geometry.shapes import Body, Shape

Floats = NDArray[np.float64]

REACH_MM = 8.0
WORTH_TELLING_MM = 6.0
APPROACH_MM = 0.8
"""Points of a root that lose less clearance than this at the greatest severity count as not met: a root that always
lay close to its own pedicle is not found first for that."""
PARTNERS = 4
_CELLS = np.array([1, 1000, 1000000])
INSIDE = 0.6
"""Cosine from which a point behind a surface counts as inside and not as beside its edge."""

CLOSE_MM = 3.0
"""A gap smaller than this is measured again, to the surface between the points."""
CANDIDATES, CORNERS = 12, 10
"""So many points of a root, and triangles at so many corners nearest to each, are looked at for that."""
_INSIDE_TRIANGLE = np.array([(i, j, 6 - i - j) for i in range(7) for j in range(7 - i)]) / 6.0
NEAR_BY = 1.5
"""A partner up to so many times as far away as the nearest has a say in what is inside."""


@dataclass(frozen=True, slots=True, eq=False)
class _Pairs:
    soft: Shape
    hard: StructureId
    own: NDArray[np.intp]
    other: NDArray[np.intp]
    healthy_mm: float


class Contacts:
    """Pairs of points that a lesion brings nearer to each other, worked out once.

    Parameters
    ----------
    body : Body
    segment : Segment
    bents : mapping of StructureId to Bent
        How bones, disc and ligaments change, and how roots and sac follow them without giving way.
    """

    def __init__(self, body: Body, segment: Segment, bents: Mapping[StructureId, Bent]) -> None:
        self._bents = bents
        self._pairs: list[_Pairs] = []
        hard = [shape for shape in parts_of_walls(body, segment) if shape.id in bents]
        moved = [_moved(bents, shape) for shape in hard]
        self._rest = {shape.id: shape.normals for shape in hard}
        self._rims = {shape.id: _reachable(shape, segment) for shape in hard}
        ends = {shape.id: bents[shape.id].at(1.0) for shape in hard}
        for name, soft in body.shapes.items():
            if not name.startswith(("root-", "thecal-sac")):
                continue
            own = segment.local(soft.points)
            # Every other point is enough: those of a root's section lie less than a millimetre apart.
            mine = np.flatnonzero((np.abs(own[:, 2]) < 30.0) & (np.abs(own[:, 0]) < 45.0))[::2]
            if not len(mine):
                continue
            step = np.broadcast_to(_moved(bents, soft), soft.points.shape)[mine]
            for shape, change in zip(hard, moved, strict=True):
                found = _pairs(
                    soft,
                    mine,
                    step,
                    shape,
                    np.broadcast_to(change, shape.points.shape),
                    ends[shape.id],
                    self._rims[shape.id],
                )
                if found is not None:
                    self._pairs.append(found)

    def at(self, severity: float, shapes: Mapping[StructureId, Shape]) -> tuple[Contact, ...]:
        """The nearest of each root and the sac, the nearest first.

        Parameters
        ----------
        severity : float
        shapes : mapping of StructureId to Shape
            The changed bones, disc and ligaments.
        """
        best: dict[StructureId, tuple[float, _Pairs, Floats]] = {}
        healthy: dict[StructureId, float] = {}
        for pairs in self._pairs:
            name, other = pairs.soft.id, shapes[pairs.hard]
            points = self._points(pairs, severity)
            away = points[pairs.own] - other.points[pairs.other]
            rest = self._rest[pairs.hard][pairs.other]
            gaps = _gaps(away, other.normals[pairs.other], rest, pairs.own, len(points))
            healthy[name] = min(pairs.healthy_mm, healthy.get(name, np.inf))
            if name not in best or gaps.min() < best[name][0]:
                best[name] = (float(gaps.min()), pairs, gaps)
        found = []
        for name, (coarse, pairs, gaps) in best.items():
            gap = coarse
            if 0.0 < coarse < CLOSE_MM:
                first = np.argsort(gaps)[:CANDIDATES]
                # With the points beside them, which were left out above.
                first = np.minimum(np.union1d(first, first + 1), len(gaps) - 1)
                points = self._points(pairs, severity)[first]
                gap = min(coarse, _to_surface(points, shapes[pairs.hard], self._rims[pairs.hard]))
            found.append(Contact(name, pairs.hard, round(gap, 2), round(healthy[name], 2)))
        told = [one for one in found if one.distance_mm < WORTH_TELLING_MM]
        return tuple(sorted(told, key=lambda one: (one.distance_mm, one.structure)))

    def _points(self, pairs: _Pairs, severity: float) -> Floats:
        """Where the points of a root or the sac lie when they are carried along and do not give way, array (N, 3)."""
        return pairs.soft.points + _moved(self._bents, pairs.soft, severity)


def _reachable(shape: Shape, segment: Segment) -> NDArray[np.bool_]:
    """Points that nerves can meet, array (N,): a disc's rim (its faces lie on bone), the side of a ligament that faces them."""
    if shape.id == segment.disc:
        return np.asarray(np.abs(shape.normals @ segment.axes[2]) < 0.85)
    if shape.id.startswith("ligamentum"):
        return np.asarray(shape.normals @ segment.axes[1] > -0.2)
    return np.ones(len(shape.points), dtype=bool)


def _moved(bents: Mapping[StructureId, Bent], shape: Shape, severity: float = 1.0) -> Floats:
    bent = bents.get(shape.id)
    return np.zeros(3) if bent is None else bent.shift(severity).astype(np.float64)


def _pairs(
    soft: Shape,
    mine: NDArray[np.intp],
    step: Floats,
    hard: Shape,
    change: Floats,
    changed: Shape,
    rim: NDArray[np.bool_],
) -> _Pairs | None:
    points = soft.points[mine].astype(np.float64)
    ends = changed.points
    inside = _beside(hard.points, points) | _beside(ends, points + step)
    theirs = np.flatnonzero(inside & rim)
    if not len(theirs) or np.linalg.norm(change[theirs] - step.mean(axis=0), axis=1).max() < APPROACH_MM / 2:
        return None
    before, after = _apart(points, hard.points[theirs]), _apart(points + step, ends[theirs])
    kept = min(PARTNERS, len(theirs))
    near = np.hstack([np.argpartition(one, kept - 1, axis=1)[:, :kept] for one in (before, after)])
    own = np.repeat(np.arange(len(mine)), near.shape[1])
    other = theirs[near.ravel()]
    gaps = [
        _gaps(points[own] - hard.points[other], hard.normals[other], hard.normals[other], own, len(mine)),
        _gaps((points + step)[own] - ends[other], changed.normals[other], hard.normals[other], own, len(mine)),
    ]
    meets = ((gaps[0] - gaps[1] > APPROACH_MM) & (np.minimum(*gaps) < REACH_MM))[own]
    if not meets.any():
        return None
    return _Pairs(soft, hard.id, mine[own[meets]], other[meets], float(gaps[0][own[meets]].min()))


def _gaps(
    away: Floats, normals: NDArray[np.floating], rest: NDArray[np.floating], own: NDArray[np.intp], count: int
) -> Floats:
    """Signed distance of each of so many points to the nearest of its partners, array (count,).

    A point lies inside where it is straight behind that partner, and not beside an edge: behind its healthy surface, too,
    since a disc that is sheared or crushed turns some of its triangles over, and before none of the other partners near by.
    """
    length = np.linalg.norm(away, axis=1)
    across = np.einsum("ij,ij->i", away, normals)
    nearest = np.full(count, np.inf)
    np.minimum.at(nearest, own, length)
    first = length <= nearest[own] + 1e-9
    gaps = np.full(count, np.inf)
    before = np.einsum("ij,ij->i", away, rest)
    outside = np.zeros(count, dtype=bool)
    outside[own[(across > INSIDE * length) & (length < NEAR_BY * nearest[own])]] = True
    inside = (across < -INSIDE * length) & (before < 0.0) & (length < REACH_MM) & ~outside[own]
    gaps[own[first]] = np.where(inside, across, length)[first]
    return gaps


def _to_surface(points: Floats, shape: Shape, rim: NDArray[np.bool_]) -> float:
    """Signed distance of the nearest of some points (N, 3) to a surface: between its points, too, which lie wide apart on a hernia."""
    corners = np.flatnonzero(rim)
    near = np.argpartition(_apart(points, shape.points[corners]), CORNERS, axis=1)[:, :CORNERS]
    triangles = shape.triangles[np.isin(shape.triangles, corners[np.unique(near)]).any(axis=1)]
    places, normals = (
        np.einsum("kc,tcx->tkx", _INSIDE_TRIANGLE, values[triangles].astype(np.float64)).reshape(-1, 3)
        for values in (shape.points, shape.normals)
    )
    index, length = nearest(points, places)
    across = np.einsum("ij,ij->i", points - places[index], normals[index])
    one = int(length.argmin())
    return float(np.copysign(length[one], across[one]))


def _beside(theirs: NDArray[np.floating], mine: Floats) -> NDArray[np.bool_]:
    """Which of their points lie in the same or a neighbouring cell of space as one of mine, array (N,)."""
    around = np.stack(np.meshgrid(*[[-1, 0, 1]] * 3, indexing="ij"), axis=-1).reshape(-1, 3) @ _CELLS
    taken = np.unique(np.unique(_cell(mine))[:, None] + around)
    found: NDArray[np.bool_] = np.isin(_cell(theirs), taken)
    return found


def _cell(points: NDArray[np.floating]) -> NDArray[np.int64]:
    cell: NDArray[np.int64] = np.floor(points / REACH_MM).astype(np.int64) @ _CELLS
    return cell


def _apart(a: Floats, b: NDArray[np.floating]) -> NDArray[np.float32]:
    x, y = a.astype(np.float32), b.astype(np.float32)
    square: NDArray[np.float32] = np.maximum((x**2).sum(1)[:, None] + (y**2).sum(1)[None] - 2 * x @ y.T, np.float32(0))
    return square
