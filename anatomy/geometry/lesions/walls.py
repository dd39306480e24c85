"""The canal's front and back walls as two heights over a net of places, and how they move with the severity.

Seen along one direction (backwards through the canal, or outwards beside the foramen) the wall in front of the nerves is
the nearest of disc and vertebral bodies, the wall behind them the nearest of arches, joints and yellow ligaments. Which
points of the shapes can matter at each place of the net is worked out once; a severity only moves them.
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.facts.names import StructureId
from anatomy.geometry.lesions.bending import Bent, Curve
from anatomy.geometry.lesions.segments import Segment, is_here, place
from anatomy.geometry.shapes import Body, Shape

Floats = NDArray[np.float64]

STEP_MM = 2.5
REACH_MM = (32.5, 30.0)
"""Width of the net and how far it reaches aside and up and down."""
BALL_MM = 2.5
"""Radius of the ball that rolls along a wall: between its points the wall is closed (authored)."""
NEAREST = 20
WINDOW_MM, FAR_OFF_MM = 5.6, 5.0
"""Points further aside from a place of the net than this do not count there; how far off the wall then is taken to be."""
SOFT_MM = 0.25
NOWHERE_MM = 500.0
BODY_BEHIND_WALL_MM = 3.5


class Wall:
    """Points of one wall, in millimetres to the right, forwards and upwards, with their movements."""

    def __init__(
        self, rest: Floats, moves: Iterable[tuple[Curve, Floats]], forward: bool, sizes: Sequence[int]
    ) -> None:
        self.rest, self.moves, self.forward = rest, list(moves), forward
        if not len(rest):
            # A wall of which nothing is known stands nowhere.
            self.rest = rest = np.array([[0.0, NOWHERE_MM if forward else -NOWHERE_MM, 1e3]])
            self.moves = []
        # Where there is no wall, one stands far off.
        limit = rest[:, 1].max() + FAR_OFF_MM if forward else rest[:, 1].min() - FAR_OFF_MM
        near, nodes = _nearest([rest] if not self.moves else [rest, self.at(1.0), self.at(0.5)], sizes)
        used, where = np.unique(near[near >= 0], return_inverse=True)
        self._near = np.full(near.shape, len(used))
        self._near[near >= 0] = where
        self.rest = np.vstack([rest[used], [0.0, limit, 0.0]]).astype(np.float32)
        self.moves = [(curve, np.vstack([move[used], np.zeros(3)]).astype(np.float32)) for curve, move in self.moves]
        self._nodes = nodes.astype(np.float32)
        self._sizes = tuple(sizes)

    def at(self, severity: float) -> Floats:
        """The wall's points, array (M, 3)."""
        points = self.rest
        for curve, move in self.moves:
            points = points + move.dtype.type(curve(severity)) * move
        return points

    def heights(self, severity: float) -> Floats:
        """How far forwards the wall stands at each place of the net, array (J,)."""
        points = self.at(severity)[self._near]
        aside = (points[..., 0] - self._nodes[:, :1]) ** 2 + (points[..., 2] - self._nodes[:, 1:]) ** 2
        aside[self._near == len(self.rest) - 1] = 0.0
        # A wall behind is the same thing seen from the other end.
        sign = 1.0 if self.forward else -1.0
        away = sign * points[..., 1] + aside / (2 * BALL_MM)
        least = away.min(axis=1, keepdims=True)
        total = np.exp(-(away - least) / SOFT_MM).sum(axis=1)
        return _evened(sign * (least[:, 0].astype(np.float64) - SOFT_MM * np.log(total)), self._sizes)


class Walls:
    """Both walls at a segment.

    Parameters
    ----------
    body : Body
    segment : Segment
    bents : mapping of StructureId to Bent
        What moves.
    axes : array (3, 3), optional
        Rows: aside, forwards, upwards; the segment's own where nothing else is given.
    """

    def __init__(
        self, body: Body, segment: Segment, bents: Mapping[StructureId, Bent], axes: Floats | None = None
    ) -> None:
        self.segment = segment
        self.axes = segment.axes if axes is None else axes
        counts = [2 * round(reach / STEP_MM) + 1 for reach in REACH_MM]
        self._sizes = counts
        self.front = self._wall(_front_parts(body, segment, self.axes), bents, forward=True)
        self.back = self._wall(_back_parts(body, segment, self.axes), bents, forward=False)

    def local(self, points: ArrayLike) -> Floats:
        """Points (..., 3) to the right, forwards and upwards of the disc's middle."""
        turned: Floats = (np.asarray(points, dtype=np.float64) - self.segment.centre) @ self.axes.T
        return turned

    def _wall(
        self, parts: list[tuple[Shape, NDArray[np.intp]]], bents: Mapping[StructureId, Bent], forward: bool
    ) -> Wall:
        rest = np.vstack([np.zeros((0, 3)), *(self.local(shape.points[kept]) for shape, kept in parts)])
        slots: dict[Curve, Floats] = {}
        begin = 0
        for shape, kept in parts:
            bent = bents.get(shape.id)
            for move in bent.moves if bent else ():
                moved = slots.setdefault(move.curve, np.zeros_like(rest))
                shift = move.shift if move.shift.ndim == 1 else move.shift[kept]
                moved[begin : begin + len(kept)] += shift.astype(np.float64) @ self.axes.T
            begin += len(kept)
        return Wall(rest, slots.items(), forward, self._sizes)

    def sampled(self, heights: Floats, aside: ArrayLike, up: ArrayLike) -> Floats:
        """Heights of a wall between the places of the net; beyond its edge those of the edge."""
        rows, columns = self._sizes
        i = np.clip((np.asarray(aside, dtype=np.float64) + REACH_MM[0]) / STEP_MM, 0, rows - 1.001)
        j = np.clip((np.asarray(up, dtype=np.float64) + REACH_MM[1]) / STEP_MM, 0, columns - 1.001)
        a, b = i.astype(np.intp), j.astype(np.intp)
        u, v = i - a, j - b
        first = a * columns + b
        found: Floats = (
            heights[first] * (1 - u) * (1 - v)
            + heights[first + columns] * u * (1 - v)
            + heights[first + 1] * (1 - u) * v
            + heights[first + columns + 1] * u * v
        )
        return found


def _evened(heights: Floats, sizes: tuple[int, ...]) -> Floats:
    """Each place a little like its neighbours (1, 2, 1 both ways): triangles must not print through."""
    grid = heights.reshape(sizes)
    for axis in (0, 1):
        wide = np.pad(grid, [(1, 1) if axis == 0 else (0, 0), (1, 1) if axis == 1 else (0, 0)], mode="edge")
        low, high = (wide[:-2], wide[2:]) if axis == 0 else (wide[:, :-2], wide[:, 2:])
        grid = 0.5 * grid + 0.25 * (low + high)
    return grid.ravel()


def _nearest(ends: Sequence[Floats], sizes: Sequence[int]) -> tuple[NDArray[np.intp], Floats]:
    """For each place of the net the nearest points, array (J, NEAREST) with -1 where there are fewer; and the places.

    Points count by where they come nearest at any of several severities.
    """
    rows, columns = sizes
    reach = round(WINDOW_MM / STEP_MM)
    window = np.stack(np.meshgrid(*[np.arange(-reach, reach + 1)] * 2, indexing="ij"), axis=-1).reshape(-1, 2)
    nodes, points, squares = [], [], []
    for index, end in enumerate(ends):
        # What has not moved is known already.
        which = np.arange(len(end)) if index == 0 else np.flatnonzero(np.abs(end - ends[0]).max(axis=1) > 0.2)
        flat = (end[which][:, [0, 2]] + REACH_MM) / STEP_MM
        cells = np.round(flat).astype(np.int32)[:, None] + window
        square = ((cells - flat[:, None]) ** 2).sum(axis=2) * STEP_MM**2
        kept = ((cells >= 0) & (cells < [rows, columns])).all(axis=2) & (square < WINDOW_MM**2)
        nodes.append((cells[..., 0] * columns + cells[..., 1])[kept])
        points.append(np.broadcast_to(which[:, None], kept.shape)[kept])
        squares.append(square[kept])
    node, point, square = np.concatenate(nodes), np.concatenate(points), np.concatenate(squares)
    if len(ends) > 1:
        order = np.lexsort((square, node * (len(ends[0]) + 1) + point))
        key = (node * (len(ends[0]) + 1) + point)[order]
        order = order[np.r_[True, key[1:] != key[:-1]]]
        node, point, square = node[order], point[order], square[order]
    order = np.lexsort((square, node))
    node, point = node[order], point[order]
    begin = np.searchsorted(node, np.arange(rows * columns))
    rank = np.arange(len(node)) - begin[node]
    near = np.full((rows * columns, NEAREST), -1)
    few = rank < NEAREST
    near[node[few], rank[few]] = point[few]
    grid = [np.linspace(-far, far, count) for far, count in zip(REACH_MM, sizes, strict=True)]
    return near, np.stack(np.meshgrid(*grid, indexing="ij"), axis=-1).reshape(-1, 2)


def parts_of_walls(body: Body, segment: Segment) -> list[Shape]:
    """Shapes that can press on nerves at a segment: its disc, both vertebrae, its yellow ligament and capsules."""
    names = [segment.disc, segment.above, segment.below]
    names += [name for name in body.shapes if name.startswith(("ligamentum-flavum", "facet-capsule"))]
    return [body.shapes[name] for name in names if name in body.shapes and _counts(name, segment)]


def _counts(name: str, segment: Segment) -> bool:
    return name in (segment.disc, segment.above, segment.below) or is_here(name, segment)


def _near(segment: Segment, shape: Shape) -> NDArray[np.bool_]:
    own = segment.local(shape.points)
    return (np.abs(own[:, 2]) < REACH_MM[1] + 4.0) & (np.abs(own[:, 0]) < REACH_MM[0] + 4.0)


def _front_parts(body: Body, segment: Segment, axes: Floats) -> list[tuple[Shape, NDArray[np.intp]]]:
    parts = []
    for name in (segment.disc, segment.above, segment.below):
        shape = body.shapes.get(name)
        if shape is None:
            continue
        kept = _near(segment, shape) & (shape.normals @ axes[1] < -0.1)
        if name != segment.disc:
            kept &= segment.local(shape.points)[:, 1] > _wall_at(body, segment, name) - BODY_BEHIND_WALL_MM
        parts.append((shape, np.flatnonzero(kept)))
    return parts


def _back_parts(body: Body, segment: Segment, axes: Floats) -> list[tuple[Shape, NDArray[np.intp]]]:
    parts = []
    for shape in parts_of_walls(body, segment):
        if shape.id == segment.disc:
            continue
        kept = _near(segment, shape) & (shape.normals @ axes[1] > 0.1)
        if shape.id in (segment.above, segment.below):
            kept &= segment.local(shape.points)[:, 1] < _wall_at(body, segment, shape.id) - BODY_BEHIND_WALL_MM
        parts.append((shape, np.flatnonzero(kept)))
    return parts


def _wall_at(body: Body, segment: Segment, name: str) -> float:
    """How far forwards the back of a vertebral body stands: measured at the disc, where both must agree."""
    wall = place(body, f"{segment.disc}-central")
    own = 0.0 if wall is None else float(segment.local(wall)[1])
    hollow = place(body, f"{name.lower()}-back-wall")
    return own if hollow is None or name != segment.above else min(own, float(segment.local(hollow)[1]) + 2.0)
