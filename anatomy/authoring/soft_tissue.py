"""The kit for cartilage and ligaments: layers on bone, taut bands over bone, and room left for nerves."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage
from scipy.spatial import ConvexHull, cKDTree

from anatomy.authoring.fields import Field, Grid, intersect, spline, subtract
from anatomy.authoring.parts import Built
from anatomy.geometry.shapes import Shape

SINK_MM = 0.1
"""How far a soft part reaches into the bone that it lies on, so that no light shows between them."""
NERVE_REACH_MM = 9.0


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
        corner = shape.points[shape.triangles].astype(np.float64)
        corner = corner[((corner > low) & (corner < high)).all(-1).any(-1)]
        if len(corner) == 0:
            continue
        samples, normals = _spread(corner)
        away, nearest = cKDTree(samples).query(places, distance_upper_bound=NERVE_REACH_MM)
        found = np.isfinite(away)
        step = places[found] - samples[nearest[found]]
        inside = (step * normals[nearest[found]]).sum(1) < 0
        result[found] = np.minimum(result[found], np.where(inside, -away[found], away[found]))
    return result


def _spread(corner: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Places on triangles (M, 3, 3), closer than half a millimetre, and their outward normals."""
    normal = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    n = 7
    weights = np.array([(i, j, n - i - j) for i in range(n + 1) for j in range(n + 1 - i)]) / n
    samples = np.einsum("kc,mcd->mkd", weights, corner).reshape(-1, 3)
    return samples, np.repeat(normal, len(weights), axis=0)


# --- bands ----------------------------------------------------------------------------------------------------------


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


def band(
    grid: Grid, middle: ArrayLike, across: ArrayLike, outward: ArrayLike, half_width: ArrayLike, half_thickness: ArrayLike,
    *, samples: int = 160, squareness: float = 3.0,
) -> Field:  # fmt: skip
    """A flat band along a curve.

    Parameters
    ----------
    middle : array (K, 3)
        Control points of its middle line, millimetres.
    across, outward : array (K, 3) or (3,)
        Directions of its breadth and of its thickness.
    half_width, half_thickness : array (K,)
    squareness : float
        Exponent of the cross-section: 2 an ellipse, larger a slab with rounded edges.
    """
    m = np.asarray(middle, float)
    k = len(m)
    rows = np.column_stack([
        m, np.broadcast_to(np.asarray(across, float), (k, 3)), np.broadcast_to(np.asarray(outward, float), (k, 3)),
        np.broadcast_to(half_width, (k,)), np.broadcast_to(half_thickness, (k,)),
    ])  # fmt: skip
    dense = spline(rows, samples, smooth=False)
    line = spline(m, samples)
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    out = dense[:, 6:9] - (dense[:, 6:9] * tangent).sum(1, keepdims=True) * tangent
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    side = np.cross(tangent, out)
    places = grid.points.reshape(-1, 3)
    _, nearest = cKDTree(line).query(places, workers=-1)
    step = places - line[nearest]
    a = np.abs((step * side[nearest]).sum(1)) / dense[nearest, 9]
    b = np.abs((step * out[nearest]).sum(1)) / dense[nearest, 10]
    beyond = np.abs((step * tangent[nearest]).sum(1)) * ((nearest == 0) | (nearest == samples - 1))
    thick = dense[nearest, 10]
    rho = (a**squareness + b**squareness + (beyond / thick) ** squareness) ** (1 / squareness)
    length = np.linalg.norm(step, axis=1)
    field = np.where(rho > 1e-3, length * (1 - 1 / np.maximum(rho, 1e-3)), -thick)
    return np.maximum(field, (rho - 1) * thick).astype(np.float32).reshape(grid.shape)


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
