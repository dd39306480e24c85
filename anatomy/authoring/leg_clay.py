"""Clay for limb bones: a field to which forms are added and cut in small windows, and lofts about an upright axis."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage
from scipy.interpolate import PchipInterpolator

from anatomy.authoring import fields
from anatomy.authoring.fields import FAR_MM, Field, Grid, Vector

ANGLES = 180
"""Directions in which a loft's outline is tabulated (every 2 degrees)."""
Shaper = Callable[[Grid], Field]


@dataclass(eq=False)
class Clay:
    """A field that grows by small windows, so that a knob on a 500 mm bone costs no more than the knob.

    Attributes
    ----------
    grid : Grid
    field : array (X, Y, Z), float32
        Millimetres, negative inside; starts empty.
    """

    grid: Grid
    field: Field = field(init=False)

    def __post_init__(self) -> None:
        """Start with nothing."""
        self.field = np.full(self.grid.shape, FAR_MM, dtype=np.float32)

    def window(self, low: ArrayLike, high: ArrayLike) -> tuple[Grid, tuple[slice, slice, slice]]:
        """The part of the grid between two corners, and where it lies in the whole."""
        step, origin, shape = self.grid.spacing, np.asarray(self.grid.low, float), np.asarray(self.grid.shape)
        first = np.clip(np.floor((np.asarray(low) - origin) / step).astype(int), 0, shape - 2)
        last = np.clip(np.ceil((np.asarray(high) - origin) / step).astype(int), first + 1, shape - 1)
        corner = origin + first * step
        part = Grid(tuple(corner), tuple(corner + (last - first) * step - 1e-6 * step), step)
        return part, (slice(first[0], last[0] + 1), slice(first[1], last[1] + 1), slice(first[2], last[2] + 1))

    def add(self, low: ArrayLike, high: ArrayLike, form: Shaper, blend: float) -> None:
        """Union with a form that lies between two corners."""
        part, where = self.window(low, high)
        self.field[where] = fields.union(self.field[where], form(part), blend)

    def cut(self, low: ArrayLike, high: ArrayLike, form: Shaper, blend: float) -> None:
        """Subtract a form that lies between two corners."""
        part, where = self.window(low, high)
        self.field[where] = fields.subtract(self.field[where], form(part), blend)

    def knob(
        self, centre: ArrayLike, radii: ArrayLike, blend: float, *, axes: ArrayLike | None = None, exponent: float = 2.0
    ) -> None:
        """Add a superellipsoid."""
        low, high = _around(np.atleast_2d(centre), float(np.max(radii)) + blend + 3)
        self.add(low, high, lambda g: fields.ellipsoid(g, centre, radii, axes, exponent), blend)

    def dent(
        self, centre: ArrayLike, radii: ArrayLike, blend: float, *, axes: ArrayLike | None = None, exponent: float = 2.0
    ) -> None:
        """Cut a superellipsoid."""
        low, high = _around(np.atleast_2d(centre), float(np.max(radii)) + blend + 3)
        self.cut(low, high, lambda g: fields.ellipsoid(g, centre, radii, axes, exponent), blend)

    def bar(
        self, path: ArrayLike, radii: ArrayLike, blend: float, *, up: ArrayLike = (0.0, 0.0, 1.0), exponent: float = 2.0
    ) -> None:
        """Add a swept superellipse."""
        low, high = _around(np.asarray(path, float), float(np.max(radii)) + blend + 3)
        self.add(low, high, lambda g: fields.sweep(g, path, radii, up=up, exponent=exponent), blend)

    def gouge(
        self, path: ArrayLike, radii: ArrayLike, blend: float, *, up: ArrayLike = (0.0, 0.0, 1.0), exponent: float = 2.0
    ) -> None:
        """Cut a swept superellipse."""
        low, high = _around(np.asarray(path, float), float(np.max(radii)) + blend + 3)
        self.cut(low, high, lambda g: fields.sweep(g, path, radii, up=up, exponent=exponent), blend)

    def soften(self, millimetres: float) -> None:
        """Blur everything."""
        self.field = fields.blur(self.grid, self.field, millimetres)

    def roughen(self, amplitude: float, cell: float, seed: int, places: Sequence[tuple[ArrayLike, float]] = ()) -> None:
        """Add low bumps: everywhere, or only about `places` (centre, reach in millimetres)."""
        if not places:
            self.field += fields.noise(self.grid, cell, amplitude, seed)
            return
        for number, (centre, reach) in enumerate(places):
            low, high = _around(np.atleast_2d(centre), reach * 2.2)
            part, where = self.window(low, high)
            away = np.linalg.norm(part.points - np.asarray(centre, np.float32), axis=-1) / np.float32(reach)
            bumps = fields.noise(part, cell, amplitude, seed + number)
            self.field[where] += (bumps * np.exp(-(away**2))).astype(np.float32)


def _around(points: NDArray[np.float64], margin: float) -> tuple[Vector, Vector]:
    return points.min(0) - margin, points.max(0) + margin


def beside(place: ArrayLike, right: float, front: float, up: float) -> Vector:
    """A place moved by millimetres, array (3,)."""
    moved: Vector = np.asarray(place, dtype=np.float64) + np.array([right, front, up])
    return moved


# --- outlines and lofts ---------------------------------------------------------------------------------------------


def oval(right: float, front: float, left: float, back: float, exponent: float = 2.0) -> NDArray[np.float64]:
    """Radii (ANGLES,) of a lopsided superellipse; angle 0 points right (+x), 90 degrees to the front (+y)."""
    angle = np.arange(ANGLES) * 2 * np.pi / ANGLES
    c, s = np.cos(angle), np.sin(angle)
    a, b = np.where(c >= 0, right, left), np.where(s >= 0, front, back)
    radii: NDArray[np.float64] = ((np.abs(c) / a) ** exponent + (np.abs(s) / b) ** exponent) ** (-1 / exponent)
    return radii


def polygon(corners: ArrayLike, rounding_degrees: float = 7.0) -> NDArray[np.float64]:
    """Radii (ANGLES,) of a star-shaped polygon of corners (K, 2) about the origin, its corners rounded."""
    p = np.asarray(corners, dtype=float)
    angle = np.arange(ANGLES) * 2 * np.pi / ANGLES
    direction = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    a, b = p, np.roll(p, -1, axis=0)
    edge = b - a
    normal = np.stack([edge[:, 1], -edge[:, 0]], axis=1)
    reach = (normal * a).sum(1)[None, :] / np.where(np.abs(direction @ normal.T) < 1e-9, 1e-9, direction @ normal.T)
    hit = direction[:, None, :] * reach[..., None] - a
    along = (hit * edge).sum(-1) / (edge * edge).sum(-1)
    reach = np.where((reach > 0) & (along > -1e-6) & (along < 1 + 1e-6), reach, np.inf).min(1)
    rounded: NDArray[np.float64] = ndimage.gaussian_filter1d(reach, rounding_degrees * ANGLES / 360, mode="wrap")
    return rounded


@dataclass(frozen=True)
class Ridge:
    """A ridge (or, with a negative height, a groove) along a loft: (z, degrees, height, width) rows, millimetres."""

    rows: Sequence[tuple[float, float, float, float]]


def loft(
    grid: Grid, levels: Sequence[tuple[float, float, float, NDArray[np.float64]]], ridges: Sequence[Ridge] = ()
) -> Field:
    """A closed form through outlines stacked along z.

    Parameters
    ----------
    levels : rows of (z, centre x, centre y, radii (ANGLES,))
        Millimetres in the body frame, in any order.
    ridges : Ridge
        Raised or sunk lines, so that a crest grows out of the shaft instead of lying on it.
    """
    rows = sorted(levels, key=lambda row: row[0])
    heights = np.array([row[0] for row in rows])
    z = np.asarray(grid.low[2] + np.arange(grid.shape[2]) * grid.spacing)
    inside = np.clip(z, heights[0], heights[-1])
    centre = PchipInterpolator(heights, np.array([row[1:3] for row in rows]))(inside)
    radii = PchipInterpolator(heights, np.array([row[3] for row in rows]))(inside)
    angle = np.arange(ANGLES) * 2 * np.pi / ANGLES
    for ridge in ridges:
        table = np.array(sorted(ridge.rows))
        at, height, width = PchipInterpolator(table[:, 0], table[:, 1:])(np.clip(z, table[0, 0], table[-1, 0])).T
        gone = np.maximum(np.maximum(table[0, 0] - z, z - table[-1, 0]), 0)  # fades out within 12 mm past its ends
        height = height * np.clip(1 - gone / 12, 0, 1)
        turn = (angle[None, :] - np.radians(at)[:, None] + np.pi) % (2 * np.pi) - np.pi
        arc = turn * radii
        radii = radii + height[:, None] * np.exp(-((arc / width[:, None]) ** 2))
    steep_z = np.gradient(radii, grid.spacing, axis=0)
    lean = np.gradient(centre, grid.spacing, axis=0)
    steep_a = (np.roll(radii, -1, 1) - np.roll(radii, 1, 1)) / (4 * np.pi / ANGLES)
    lean_out = lean[:, :1] * np.cos(angle) + lean[:, 1:] * np.sin(angle)
    slope = np.sqrt(1 + (steep_z + lean_out) ** 2 + (steep_a / np.maximum(radii, 1)) ** 2)
    p = grid.points
    x, y = p[..., 0] - centre[None, None, :, 0], p[..., 1] - centre[None, None, :, 1]
    turn = (np.arctan2(y, x) % (2 * np.pi)) * (ANGLES / (2 * np.pi))
    level = np.broadcast_to(np.arange(grid.shape[2], dtype=float), turn.shape)
    wrapped_radii, wrapped_slope = (np.hstack([t, t[:, :1]]) for t in (radii, slope))
    at_points = np.stack([level.ravel(), turn.ravel()])
    r = ndimage.map_coordinates(wrapped_radii, at_points, order=1, mode="nearest").reshape(turn.shape)
    s = ndimage.map_coordinates(wrapped_slope, at_points, order=1, mode="nearest").reshape(turn.shape)
    flat = (np.hypot(x, y) - r) / s
    beyond = np.maximum(np.maximum(heights[0] - p[..., 2], p[..., 2] - heights[-1]), -FAR_MM)
    return fields.intersect(flat.astype(np.float32), beyond.astype(np.float32), 3.0)


def curve(rows: Sequence[Sequence[float]], at: ArrayLike) -> NDArray[np.float64]:
    """Values at `at` of a curve through rows (place, value, ...), without overshoot; held beyond the ends."""
    table = np.array(sorted(tuple(row) for row in rows), dtype=float)
    places = np.clip(np.asarray(at, float), table[0, 0], table[-1, 0])
    return np.asarray(PchipInterpolator(table[:, 0], table[:, 1:])(places))
