"""Tools for measuring built surfaces: distances, sections, chords, fitted spheres, lines and circles.

A surface is a `Surface` (points and triangles in millimetres, body frame or a part's own). Nothing here knows how a
part was made: everything is read off the triangles.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pyvista as pv
from numpy.typing import ArrayLike, NDArray
from scipy.spatial import ConvexHull, QhullError
from vtkmodules.vtkCommonCore import vtkIdList, vtkPoints
from vtkmodules.vtkCommonDataModel import vtkStaticCellLocator
from vtkmodules.vtkFiltersCore import vtkImplicitPolyDataDistance

from anatomy.authoring.frame import Pose
from anatomy.geometry.shapes import Shape

Vector = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Surface:
    """A triangulated surface.

    Attributes
    ----------
    points : array (N, 3), millimetres
    triangles : array (M, 3)
    """

    points: NDArray[np.float64]
    triangles: NDArray[np.int64]

    @classmethod
    def of(cls, *shapes: Shape) -> "Surface":
        """One or several shapes as one surface."""
        points, triangles, start = [], [], 0
        for shape in shapes:
            points.append(shape.points.astype(np.float64))
            triangles.append(shape.triangles.astype(np.int64) + start)
            start += len(shape.points)
        return cls(np.vstack(points), np.vstack(triangles))

    def own(self, pose: Pose) -> "Surface":
        """The same surface in a part's own coordinates."""
        return Surface(pose.to_own(self.points), self.triangles)

    def moved(self, turn: NDArray[np.float64], scale: float, shift: Vector) -> "Surface":
        """Every point p becomes scale · turn · p + shift."""
        return Surface(scale * self.points @ turn.T + shift, self.triangles)

    @cached_property
    def poly(self) -> pv.PolyData:
        """As a pyvista surface."""
        faces = np.hstack([np.full((len(self.triangles), 1), 3), self.triangles]).ravel()
        return pv.PolyData(self.points, faces)

    @cached_property
    def normals(self) -> NDArray[np.float64]:
        """Unit outward normals at the points, (N, 3), weighted by the area of the triangles."""
        a, b, c = np.moveaxis(self.points[self.triangles], 1, 0)
        face = np.cross(b - a, c - a)
        result = np.zeros_like(self.points)
        for corner in range(3):
            np.add.at(result, self.triangles[:, corner], face)
        return np.asarray(result / np.maximum(np.linalg.norm(result, axis=1, keepdims=True), 1e-12))

    def sampled(self, count: int, seed: int = 7) -> NDArray[np.float64]:
        """Places (count, 3) spread evenly over the area; always the same ones."""
        a, b, c = np.moveaxis(self.points[self.triangles], 1, 0)
        area = np.linalg.norm(np.cross(b - a, c - a), axis=1)
        rng = np.random.default_rng(seed)
        pick = np.searchsorted(np.cumsum(area), (np.arange(count) + rng.random(count)) / count * area.sum())
        pick = np.minimum(pick, len(area) - 1)
        r, s = np.sqrt(rng.random(count))[:, None], rng.random(count)[:, None]
        return np.asarray(a[pick] * (1 - r) + b[pick] * (r * (1 - s)) + c[pick] * (r * s))

    def distances(self, places: ArrayLike) -> NDArray[np.float64]:
        """Signed distance (N,) of places (N, 3) to the surface, negative inside; exact to the triangle."""
        cloud = pv.PolyData(np.ascontiguousarray(places, dtype=np.float64).reshape(-1, 3))
        return np.asarray(cloud.compute_implicit_distance(self.poly)["implicit_distance"], dtype=np.float64)

    def holds(self, place: ArrayLike) -> bool:
        """Whether one place (3,) lies inside."""
        return bool(self._distance.EvaluateFunction(np.asarray(place, dtype=np.float64).tolist()) < 0)

    @cached_property
    def _distance(self) -> vtkImplicitPolyDataDistance:
        distance = vtkImplicitPolyDataDistance()
        distance.SetInput(self.poly)
        return distance

    @cached_property
    def _locator(self) -> vtkStaticCellLocator:
        locator = vtkStaticCellLocator()
        locator.SetDataSet(self.poly)
        locator.BuildLocator()
        return locator

    def hits(self, start: ArrayLike, direction: ArrayLike, reach: float = 200.0) -> NDArray[np.float64]:
        """How far from `start` a ray meets the surface, ascending (K,), millimetres."""
        p = np.asarray(start, dtype=np.float64)
        d = np.asarray(direction, dtype=np.float64)
        d = d / np.linalg.norm(d)
        found, cells = vtkPoints(), vtkIdList()
        self._locator.IntersectWithLine(p.tolist(), (p + d * reach).tolist(), 1e-6, found, cells)
        away = [float((np.array(found.GetPoint(i)) - p) @ d) for i in range(found.GetNumberOfPoints())]
        return np.unique(np.round(np.sort(np.array(away)), 4))

    def gap(self, start: ArrayLike, direction: ArrayLike, reach: float = 200.0) -> float:
        """Room from `start` to the surface along a direction; infinite where nothing is met."""
        hits = self.hits(start, direction, reach)
        return float(hits[0]) if len(hits) else float("inf")

    def chord(self, middle: ArrayLike, direction: ArrayLike, reach: float = 200.0) -> float:
        """Length of the straight line through `middle` to the surface both ways."""
        d = np.asarray(direction, dtype=np.float64)
        return self.gap(middle, d, reach) + self.gap(middle, -d, reach)

    def section(self, point: ArrayLike, normal: ArrayLike) -> list[NDArray[np.float64]]:
        """Outlines cut by a plane: closed rings, each (K, 3), the largest first."""
        cut = self.poly.slice(normal=np.asarray(normal, float).tolist(), origin=np.asarray(point, float).tolist())
        if cut.n_points == 0:
            return []
        strips = cut.strip(join=True, max_length=100_000)
        lines, places, rings, i = np.asarray(strips.lines), np.asarray(strips.points, dtype=np.float64), [], 0
        while i < len(lines):
            n = int(lines[i])
            rings.append(places[lines[i + 1 : i + 1 + n]])
            i += n + 1
        rings = [ring for ring in rings if len(ring) > 3]
        return sorted(rings, key=lambda ring: -float(np.linalg.norm(np.ptp(ring, axis=0))))


def girth(ring: NDArray[np.float64], axes: tuple[int, int] = (0, 1)) -> float:
    """Length of a tape drawn tight round places (K, 3), looked at along the axis that is not named."""
    flat = ring[:, axes]
    try:
        hull = flat[ConvexHull(flat).vertices]
    except QhullError:
        return 0.0
    return float(np.linalg.norm(np.diff(np.vstack([hull, hull[:1]]), axis=0), axis=1).sum())


def length_round(ring: NDArray[np.float64]) -> float:
    """Length of a ring (K, 3) that may or may not repeat its first place."""
    closed = np.vstack([ring, ring[:1]])
    return float(np.linalg.norm(np.diff(closed, axis=0), axis=1).sum())


def middle_of(ring: NDArray[np.float64]) -> Vector:
    """Centre of a ring's outline, weighted by length, (3,)."""
    closed = np.vstack([ring, ring[:1]])
    step = np.linalg.norm(np.diff(closed, axis=0), axis=1)
    return np.asarray(((closed[:-1] + closed[1:]) / 2 * step[:, None]).sum(axis=0) / step.sum())


def fitted_sphere(places: NDArray[np.float64]) -> tuple[Vector, float]:
    """Centre (3,) and radius of the sphere that fits places (N, 3) best; far-off places are dropped twice."""
    kept = places
    centre, radius = kept.mean(axis=0), 0.0
    for _ in range(3):
        rows = np.hstack([2 * kept, np.ones((len(kept), 1))])
        found = np.linalg.lstsq(rows, (kept**2).sum(axis=1), rcond=None)[0]
        centre = found[:3]
        radius = float(np.sqrt(max(found[3] + centre @ centre, 0.0)))
        off = np.abs(np.linalg.norm(places - centre, axis=1) - radius)
        kept = places[off < max(2.5 * float(np.median(off)), 0.3)]
    return np.asarray(centre), radius


def fitted_line(places: NDArray[np.float64]) -> tuple[Vector, Vector]:
    """A place on the best straight line through places (N, 3), and its direction from the first to the last."""
    middle = places.mean(axis=0)
    direction = np.linalg.svd(places - middle)[2][0]
    return middle, np.asarray(direction * (1.0 if (places[-1] - places[0]) @ direction >= 0 else -1.0))


def fitted_circle(flat: NDArray[np.float64]) -> float:
    """Radius of the circle that fits places (N, 2) best."""
    rows = np.hstack([2 * flat, np.ones((len(flat), 1))])
    x, y, c = np.linalg.lstsq(rows, (flat**2).sum(axis=1), rcond=None)[0]
    return float(np.sqrt(max(c + x * x + y * y, 0.0)))


def longest(places: NDArray[np.float64]) -> tuple[float, Vector, Vector]:
    """The greatest distance between two of the places (N, 3), and these two."""
    hull = places[ConvexHull(places).vertices]
    between = np.linalg.norm(hull[:, None] - hull[None], axis=2)
    i, j = np.unravel_index(int(between.argmax()), between.shape)
    return float(between[i, j]), hull[i], hull[j]


def degrees_between(a: ArrayLike, b: ArrayLike) -> float:
    """Angle between two directions, degrees."""
    u, v = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    return float(np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1))))


def extent(places: NDArray[np.float64], direction: Sequence[float] | Vector) -> float:
    """How far places (N, 3) reach along a direction, millimetres."""
    d = np.asarray(direction, dtype=np.float64)
    return float(np.ptp(places @ (d / np.linalg.norm(d))))
