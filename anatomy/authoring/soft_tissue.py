"""The kit for cartilage and ligaments: layers on bone, taut bands over bone, and room left for nerves."""

from collections.abc import Mapping, Sequence

import numpy as np
import pyvista as pv
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage
from scipy.spatial import ConvexHull, cKDTree

from anatomy.authoring.fields import Field, Grid, intersect, subtract
from anatomy.authoring.meshing import field_normals, occlusion, shape_from_field
from anatomy.authoring.parts import Built
from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Shape

SINK_MM = 0.05
"""How far a soft part reaches into the bone that it lies on, so that no light shows between them."""
NERVE_REACH_MM = 9.0


def closed_shape(name: str, grid: Grid, field: Field, triangles: int, *, smoothing: int = 6, lumps: int = 1) -> Shape:
    """The surface of a field, decimated so that every edge keeps exactly two triangles.

    Slivers thinner than half a millimetre are left out: decimation would pinch them together. Where it still does, a
    coarser but careful way is taken.
    """
    field = np.maximum(field, softened(grid, field, 0.5))
    for more in (1.0, 1.04, 1.1, 1.3, 1.6, 2.0, 2.5):
        shape = shape_from_field(
            name, grid, field, round(triangles * more), smoothing=smoothing, largest_only=lumps == 1
        )
        if _is_manifold(shape.triangles):
            return shape
    fine = shape_from_field(name, grid, field, 10**7, smoothing=smoothing, largest_only=lumps == 1)
    faces = np.hstack([np.full((len(fine.triangles), 1), 3), fine.triangles]).ravel()
    for more in (1.0, 1.5, 2.5):
        share = max(1 - more * triangles / len(fine.triangles), 0.0)
        coarse = pv.PolyData(fine.points, faces).decimate_pro(share, preserve_topology=True, feature_angle=60)
        points, kept = np.asarray(coarse.points, np.float32), coarse.faces.reshape(-1, 4)[:, 1:].astype(np.int32)
        if _is_manifold(kept):
            normals = field_normals(grid, field, points)
            return Shape(StructureId(name), points, kept, normals, occlusion(grid, field, points, normals))
    return fine


def _is_manifold(triangles: NDArray[np.int32]) -> bool:
    edges = np.sort(np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), axis=1)
    return bool((np.unique(edges, axis=0, return_counts=True)[1] == 2).all())


def distances(grid: Grid, neighbour: Built) -> Field:
    """Signed distance from every place of the grid to a finished part."""
    return neighbour.distance(grid.points.reshape(-1, 3)).astype(np.float32).reshape(grid.shape)


def clear_of(
    field: Field, grid: Grid, neighbours: Sequence[Built], gap: float = -SINK_MM, rounding: float = 0.4
) -> Field:
    """The field without what lies within `gap` millimetres of the neighbours; negative: it sinks in by so much."""
    for neighbour in neighbours:
        field = subtract(field, distances(grid, neighbour) - np.float32(gap), rounding)
    return field


def clear_of_nerves(field: Field, grid: Grid, nerves: Sequence[Shape], gap: float) -> Field:
    """The field without what lies within `gap` millimetres of nerves, which keep no fields of their own."""
    near = np.flatnonzero(field.reshape(-1) < 2.5)
    places = grid.points.reshape(-1, 3)[near]
    if len(places) == 0:
        return field
    away = surface_distance(nerves, places)
    flat = field.reshape(-1).copy()
    flat[near] = intersect(flat[near], np.float32(gap) - away.astype(np.float32), 0.4)
    return flat.reshape(field.shape)


def surface_distance(shapes: Sequence[Shape], places: NDArray[np.floating]) -> NDArray[np.float64]:
    """Signed distance (mm, negative inside) from places (N, 3) to the nearest of several surfaces, at most 9 mm."""
    result = np.full(len(places), NERVE_REACH_MM)
    low, high = places.min(0) - NERVE_REACH_MM, places.max(0) + NERVE_REACH_MM
    for shape in shapes:
        corner = shape.points[shape.triangles]
        near = shape.triangles[((corner > low) & (corner < high)).all(-1).any(-1)]
        if len(near) == 0:
            continue
        samples, normals = (
            _spread(shape.points[near].astype(np.float64)),
            _spread(shape.normals[near].astype(np.float64)),
        )
        found_away, found_nearest = cKDTree(samples).query(places, distance_upper_bound=NERVE_REACH_MM)
        away, nearest = np.asarray(found_away), np.asarray(found_nearest)
        found = np.isfinite(away)
        step = places[found] - samples[nearest[found]]
        inside = (step * normals[nearest[found]]).sum(1) < 0
        result[found] = np.minimum(result[found], np.where(inside, -away[found], away[found]))
    return result


def _spread(corner: NDArray[np.float64]) -> NDArray[np.float64]:
    """What three corners (M, 3, 3) of triangles have, at 36 places on each."""
    n = 7
    weights = np.array([(i, j, n - i - j) for i in range(n + 1) for j in range(n + 1 - i)]) / n
    return np.asarray(np.einsum("kc,mcd->mkd", weights, corner).reshape(-1, 3))


# --- straps ----------------------------------------------------------------------------------------------------------


def taut(along: ArrayLike, heights: ArrayLike) -> NDArray[np.float64]:
    """Heights (N,) of a string pulled tight over bumps of heights (N,) at places `along`: their upper hull."""
    x, h = np.asarray(along, float), np.asarray(heights, float)
    points = np.column_stack([x, h])
    floor = np.array([[x.min(), h.min() - 1e3], [x.max(), h.min() - 1e3]])
    every = np.vstack([points, floor])
    corners = every[ConvexHull(every).vertices]
    upper = corners[corners[:, 1] > h.min() - 1]
    upper = upper[np.argsort(upper[:, 0])]
    return np.interp(x, upper[:, 0], upper[:, 1])


def surface_along(
    bones: Sequence[Built], starts: NDArray[np.float64], direction: ArrayLike, reach: float, step: float = 0.25
) -> NDArray[np.float64]:
    """How far from each start (..., 3) a ray along `direction` first meets bone, millimetres; nan where it never does."""
    way = np.asarray(direction, float) / np.linalg.norm(direction)
    flat = starts.reshape(-1, 3)
    far = np.arange(0, reach, step)
    places = (flat[:, None, :] + far[None, :, None] * way).reshape(-1, 3)
    inside = np.min([bone.distance(places) for bone in bones], axis=0).reshape(len(flat), len(far)) < 0
    met = np.where(inside.any(axis=1), far[inside.argmax(axis=1)], np.nan)
    return met.reshape(starts.shape[:-1])


def box_grid(places: ArrayLike, margin: ArrayLike, spacing: float) -> Grid:
    """A grid around places (N, 3) with a margin on every side."""
    p = np.asarray(places, float).reshape(-1, 3)
    m = np.asarray(margin, float)
    return Grid(tuple(p.min(0) - m), tuple(p.max(0) + m), spacing)


def softened(grid: Grid, field: Field, millimetres: float) -> Field:
    """The field blurred a little, without spreading far values."""
    clipped = np.clip(field, -6, 6)
    return np.asarray(ndimage.gaussian_filter(clipped, millimetres / grid.spacing), np.float32)


def those(needed: Mapping[str, Built], *names: str) -> list[Built]:
    """The named parts."""
    return [needed[name] for name in names]
