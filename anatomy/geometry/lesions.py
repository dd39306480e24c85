"""Lesions as changes of shape: plain functions from a healthy shape to a changed one."""

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.geometry.shapes import Shape

Floats = NDArray[np.float64]


def closeness(points: ArrayLike, at: ArrayLike, radius_mm: float) -> Floats:
    """How near points (N, 3) lie to a place, array (N,): 1 there, 0.61 at the radius, fading to 0 (Gaussian)."""
    away = np.asarray(points, dtype=np.float64) - np.asarray(at, dtype=np.float64)
    near: Floats = np.exp(-np.einsum("ij,ij->i", away, away) / (2.0 * radius_mm**2))
    return near


def outward(disc: Shape, at: ArrayLike, radius_mm: float) -> Floats:
    """Unit direction, array (3,), in which the disc's rim faces near a place: the mean of its normals there."""
    weights = closeness(disc.points, at, radius_mm)
    mean = weights @ disc.normals.astype(np.float64)
    length = float(np.linalg.norm(mean))
    if length < 1e-9:
        mean = np.asarray(at, dtype=np.float64) - disc.centre
        length = max(float(np.linalg.norm(mean)), 1e-9)
    return np.asarray(mean / length, dtype=np.float64)


def bulged(disc: Shape, at: ArrayLike, direction: ArrayLike, depth_mm: float, radius_mm: float) -> Shape:
    """A disc that bulges at a place.

    Parameters
    ----------
    disc : Shape
        Healthy disc, body frame.
    at : array (3,), millimetres
        Where it bulges, on the rim.
    direction : array (3,)
        Where the bulge points.
    depth_mm : float
        How far the rim moves out at the middle of the bulge.
    radius_mm : float
        Gaussian radius of the bulge.

    Returns
    -------
    Shape
        The same triangles with moved points and fitting normals. Depth 0 gives the same shape.
    """
    if depth_mm == 0:
        return disc
    way = np.asarray(direction, dtype=np.float64)
    way = way / np.linalg.norm(way)
    weights = closeness(disc.points, at, radius_mm)
    return moved(disc, weights[:, None] * way * depth_mm)


def moved(shape: Shape, shifts: Floats) -> Shape:
    """The shape with every point shifted (N, 3), millimetres, and with new normals where the surface was bent."""
    points = shape.points + shifts.astype(np.float32)
    if np.allclose(shifts, shifts[0], atol=1e-4):
        return replace(shape, points=points)
    bent = np.linalg.norm(shifts - shifts.mean(axis=0), axis=1) > 1e-3
    fresh = _vertex_normals(points, shape.triangles)
    # Stored normals are finer than those of the triangles: only their change is applied.
    change = fresh - _vertex_normals(shape.points, shape.triangles)
    normals = np.where(bent[:, None], shape.normals + change, shape.normals)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-6)
    return replace(shape, points=points, normals=normals.astype(np.float32))


def _vertex_normals(points: NDArray[np.float32], triangles: NDArray[np.int32]) -> Floats:
    corners = points.astype(np.float64)[triangles]
    faces = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    sums = np.stack(
        [
            np.bincount(triangles.ravel(), weights=np.repeat(faces[:, axis], 3), minlength=len(points))
            for axis in range(3)
        ],
        axis=1,
    )
    normals: Floats = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12)
    return normals


def slip_weights(points: ArrayLike, disc_centre: ArrayLike, half_height_mm: float) -> Floats:
    """How far soft tissue follows a slipping vertebra, array (N,) from 0 below the disc to 1 above it.

    Near the spine only: what runs out to the side keeps its place further out, so that nerves stay in one piece.
    """
    p = np.asarray(points, dtype=np.float64)
    height = (p[:, 2] - np.asarray(disc_centre)[2]) / (2.0 * half_height_mm) + 0.5
    aside = (np.abs(p[:, 0]) - 30.0) / 40.0
    return _smooth(height) * (1.0 - _smooth(aside))


def arch_stays(points: ArrayLike, inferior_facets: ArrayLike, superior_facets: ArrayLike) -> Floats:
    """How far each point of a vertebra with a gap in its pars slips, array (N,): the arch behind the gap stays (0).

    Parameters
    ----------
    points : array (N, 3), millimetres
    inferior_facets, superior_facets : array (3,), millimetres
        Middles of the two facets of the same vertebra, right and left together, so x is 0.
    """
    low, high = np.asarray(inferior_facets, dtype=np.float64), np.asarray(superior_facets, dtype=np.float64)
    axis = high - low
    share = (np.asarray(points, dtype=np.float64) - low) @ axis / (axis @ axis)
    return _smooth((share - 0.35) / 0.3)


def _smooth(share: Floats) -> Floats:
    t = np.clip(share, 0.0, 1.0)
    return t * t * (3.0 - 2.0 * t)
