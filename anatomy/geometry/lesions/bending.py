"""Bending surfaces: smooth weights, moved points, normals that follow."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.geometry.shapes import Shape

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]
Curve = Callable[[float], float]
"""How far a movement has gone (0 at severity 0) for a severity of 0 to 1."""


def steady(severity: float) -> float:
    """In step with the severity."""
    return severity


def early(severity: float) -> float:
    """Mostly in the first half: what comes first, such as a broad bulge."""
    return severity * (2.0 - severity)


def late(severity: float) -> float:
    """Mostly at the end: what a large fragment alone does, such as overhanging its neck."""
    return severity * severity


def opened(severity: float) -> float:
    """Done by three tenths of the way: a gap is a gap, however small the slip."""
    return float(smooth(np.asarray(severity / 0.3)))


@dataclass(frozen=True, slots=True, eq=False)
class Move:
    """A movement of a shape's points.

    Attributes
    ----------
    shift : array (N, 3) or (3,), float32
        Millimetres at severity 1; one vector moves all points alike.
    curve : Curve
    """

    shift: Singles
    curve: Curve = steady


def smooth(share: ArrayLike) -> Floats:
    """0 up to 0, 1 from 1, a smooth step between (3t² − 2t³)."""
    t = np.clip(np.asarray(share, dtype=np.float64), 0.0, 1.0)
    stepped: Floats = t * t * (3.0 - 2.0 * t)
    return stepped


def beyond(x: ArrayLike, blend_mm: float = 0.4) -> Floats:
    """How far x lies above 0: nothing below, smooth over the blend, then x less half of the blend."""
    v = np.asarray(x, dtype=np.float64)
    kept: Floats = np.where(v < blend_mm, np.clip(v, 0, None) ** 2 / (2 * blend_mm), v - blend_mm / 2)
    return kept


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


def vertex_normals(points: NDArray[np.floating], triangles: NDArray[np.int32]) -> Floats:
    """Area-weighted unit normals at the vertices, array (N, 3); zero where no triangle is."""
    corners = np.asarray(points, dtype=np.float64)[triangles]
    faces = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    ids = triangles.ravel()
    sums = np.stack(
        [np.bincount(ids, weights=np.repeat(faces[:, axis], 3), minlength=len(points)) for axis in range(3)], axis=1
    )
    normals: Floats = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12)
    return normals


class Bent:
    """A shape with the movements of a lesion, worked out once so that a slider only scales them.

    Parameters
    ----------
    shape : Shape
        Healthy.
    moves : sequence of Move
    """

    def __init__(self, shape: Shape, moves: Sequence[Move]) -> None:
        self.shape = shape
        self.moves = tuple(moves)
        bent = np.zeros(len(shape.points), dtype=bool)
        for move in self.moves:
            if move.shift.ndim == 2:
                corners = move.shift[shape.triangles]
                torn = (np.ptp(corners, axis=1) > 1e-4).any(axis=1)
                bent[shape.triangles[torn].ravel()] = True
        self._bent = np.flatnonzero(bent)
        self._triangles = shape.triangles[bent[shape.triangles].any(axis=1)]
        self._before = vertex_normals(shape.points, self._triangles)[self._bent]

    def shift(self, severity: float) -> Singles:
        """Millimetres by which each point moves, array (N, 3), or (3,) where all move alike."""
        total = np.zeros(3, dtype=np.float32)
        for move in self.moves:
            total = total + np.float32(move.curve(severity)) * move.shift
        return total

    def at(self, severity: float) -> Shape:
        """The changed shape."""
        points = self.shape.points + self.shift(severity)
        if not len(self._bent):
            return replace(self.shape, points=points)
        # Stored normals are finer than those of the triangles: only their change is applied.
        turned = vertex_normals(points, self._triangles)[self._bent] - self._before
        normals = self.shape.normals.copy()
        fresh = normals[self._bent] + turned
        normals[self._bent] = fresh / np.maximum(np.linalg.norm(fresh, axis=1, keepdims=True), 1e-6)
        return replace(self.shape, points=points, normals=normals)


def remade(shape: Shape, points: NDArray[np.floating]) -> Shape:
    """The shape with other points, and normals turned as its triangles turned."""
    fresh = points.astype(np.float32)
    normals = shape.normals + vertex_normals(fresh, shape.triangles) - vertex_normals(shape.points, shape.triangles)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-6)
    return replace(shape, points=fresh, normals=normals.astype(np.float32))
