"""Signed distance fields on grids: the clay of which every shape is made.

A field is a float32 array over a `Grid`, in millimetres, negative inside. Fields are approximate distances: exact on
the surface, right within a few per cent near it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numba
import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import interpolate, ndimage
from scipy.spatial import cKDTree

Field = NDArray[np.float32]
Vector = NDArray[np.float64]

FAR_MM = 14.0
"""Beyond this distance from a primitive's box the field is only a lower bound; no blend reaches that far."""


@dataclass(frozen=True, eq=False)
class Grid:
    """A regular grid in the body frame (or a part's own frame).

    Attributes
    ----------
    low, high : 3-sequence, millimetres
        Corners; the grid covers them.
    spacing : float, millimetres
    """

    low: Sequence[float]
    high: Sequence[float]
    spacing: float

    @cached_property
    def shape(self) -> tuple[int, int, int]:
        """Number of samples along x, y and z."""
        n = np.ceil((np.asarray(self.high) - np.asarray(self.low)) / self.spacing).astype(int) + 1
        return int(n[0]), int(n[1]), int(n[2])

    @cached_property
    def points(self) -> NDArray[np.float32]:
        """Sample positions, array (X, Y, Z, 3), float32."""
        axes = [
            np.float32(low) + np.arange(n, dtype=np.float32) * np.float32(self.spacing)
            for low, n in zip(self.low, self.shape, strict=True)
        ]
        return np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)

    def index(self, places: ArrayLike) -> NDArray[np.float64]:
        """Fractional grid indices of places (N, 3), as array (3, N) for `ndimage.map_coordinates`."""
        return ((np.asarray(places, dtype=np.float64) - np.asarray(self.low)) / self.spacing).T

    def sample(self, field: Field, places: ArrayLike) -> NDArray[np.float64]:
        """Values of a field at places (N, 3) by trilinear interpolation; beyond the grid the nearest value."""
        values: NDArray[np.float64] = ndimage.map_coordinates(field, self.index(places), order=1, mode="nearest")
        return values


# --- primitives -----------------------------------------------------------------------------------------------------


def ball(grid: Grid, centre: ArrayLike, radius: float) -> Field:
    """A sphere."""
    return (np.linalg.norm(grid.points - np.asarray(centre, np.float32), axis=-1) - np.float32(radius)).astype(
        np.float32
    )


def ellipsoid(
    grid: Grid, centre: ArrayLike, radii: ArrayLike, axes: ArrayLike | None = None, exponent: float = 2.0
) -> Field:
    """A superellipsoid; `axes` are its own x, y, z directions as rows of an array (3, 3)."""
    p = grid.points - np.asarray(centre, np.float32)
    if axes is not None:
        p = p @ np.asarray(axes, np.float32).T
    r = np.asarray(radii, np.float32)
    rho = (np.abs(p / r) ** np.float32(exponent)).sum(-1) ** np.float32(1 / exponent)
    length = np.linalg.norm(p, axis=-1)
    return np.where(rho > 1e-4, length * (1 - 1 / np.maximum(rho, 1e-4)), -r.min()).astype(np.float32)


def plane(grid: Grid, point: ArrayLike, normal: ArrayLike) -> Field:
    """A half space: negative on the side away from `normal`."""
    n = np.asarray(normal, np.float32)
    n = n / np.linalg.norm(n)
    return ((grid.points - np.asarray(point, np.float32)) @ n).astype(np.float32)


def spline(points: ArrayLike, samples: int, *, smooth: bool = True) -> NDArray[np.float64]:
    """A curve through control rows (K, D) sampled at `samples` rows, by the square root of the chord length."""
    p = np.asarray(points, dtype=np.float64)
    if len(p) == 1:
        return np.repeat(p, samples, axis=0)
    chord = np.concatenate(
        [[0.0], np.cumsum(np.sqrt(np.maximum(np.linalg.norm(np.diff(p[:, :3], axis=0), axis=1), 1e-9)))]
    )
    at = np.linspace(0, chord[-1], samples)
    if smooth and len(p) > 2:
        return np.asarray(interpolate.make_interp_spline(chord, p, k=min(3, len(p) - 1))(at))
    return np.stack([np.interp(at, chord, column) for column in p.T], axis=1)


def sweep(
    grid: Grid,
    path: ArrayLike,
    radii: ArrayLike,
    *,
    up: ArrayLike = (0.0, 0.0, 1.0),
    exponent: float | Sequence[float] = 2.0,
    samples: int = 40,
    smooth: bool = True,
) -> Field:
    """A superellipse swept along a curve, with rounded ends.

    Parameters
    ----------
    path : array (K, 3)
        Control points, millimetres.
    radii : array (K,) or (K, 2)
        Half extent along `up` (made square to the path) and across it, at each control point.
    up : array (3,) or (K, 3)
        Direction of the first half extent.
    exponent : float or (K,)
        2 ellipse, larger boxier.
    """
    p = np.asarray(path, dtype=np.float64)
    r = np.asarray(radii, dtype=np.float64)
    r = np.repeat(r[:, None], 2, axis=1) if r.ndim == 1 else r
    k = len(p)
    ups = np.broadcast_to(np.asarray(up, dtype=np.float64), (k, 3))
    powers = np.broadcast_to(np.asarray(exponent, dtype=np.float64), (k,))
    curve = spline(p, samples, smooth=smooth)
    rest = spline(np.hstack([p, r, ups, powers[:, None]]), samples, smooth=False)
    widths = np.maximum(rest[:, 3:5], 0.05)
    tangent = np.gradient(curve, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
    u = rest[:, 5:8] - (rest[:, 5:8] * tangent).sum(1, keepdims=True) * tangent
    u /= np.maximum(np.linalg.norm(u, axis=1, keepdims=True), 1e-9)
    v = np.cross(tangent, u)
    out = np.empty(grid.shape, dtype=np.float32)
    _sweep(grid.points.reshape(-1, 3), curve, widths, u, v, rest[:, 8].copy(), out.reshape(-1))
    return out


@numba.njit(parallel=True, cache=True, fastmath=False)
def _sweep(points, curve, widths, ups, sides, powers, out):  # type: ignore[no-untyped-def]  # numba infers the types
    n = curve.shape[0]
    low = np.empty(3)
    high = np.empty(3)
    reach = widths.max()
    for a in range(3):
        low[a] = curve[:, a].min() - reach
        high[a] = curve[:, a].max() + reach
    for i in numba.prange(points.shape[0]):
        px, py, pz = points[i, 0], points[i, 1], points[i, 2]
        dx = max(low[0] - px, 0.0, px - high[0])
        dy = max(low[1] - py, 0.0, py - high[1])
        dz = max(low[2] - pz, 0.0, pz - high[2])
        box = (dx * dx + dy * dy + dz * dz) ** 0.5
        if box > FAR_MM:
            out[i] = box
            continue
        best = 1e9
        for s in range(n - 1):
            ax, ay, az = curve[s, 0], curve[s, 1], curve[s, 2]
            bx, by, bz = curve[s + 1, 0] - ax, curve[s + 1, 1] - ay, curve[s + 1, 2] - az
            length2 = bx * bx + by * by + bz * bz
            t = ((px - ax) * bx + (py - ay) * by + (pz - az) * bz) / max(length2, 1e-12)
            c = min(max(t, 0.0), 1.0)
            qx, qy, qz = px - ax - c * bx, py - ay - c * by, pz - az - c * bz
            ru = widths[s, 0] + c * (widths[s + 1, 0] - widths[s, 0])
            rv = widths[s, 1] + c * (widths[s + 1, 1] - widths[s, 1])
            ux = ups[s, 0] + c * (ups[s + 1, 0] - ups[s, 0])
            uy = ups[s, 1] + c * (ups[s + 1, 1] - ups[s, 1])
            uz = ups[s, 2] + c * (ups[s + 1, 2] - ups[s, 2])
            vx = sides[s, 0] + c * (sides[s + 1, 0] - sides[s, 0])
            vy = sides[s, 1] + c * (sides[s + 1, 1] - sides[s, 1])
            vz = sides[s, 2] + c * (sides[s + 1, 2] - sides[s, 2])
            e = powers[s] + c * (powers[s + 1] - powers[s])
            a = abs(qx * ux + qy * uy + qz * uz)
            b = abs(qx * vx + qy * vy + qz * vz)
            d2 = qx * qx + qy * qy + qz * qz
            w2 = max(d2 - a * a - b * b, 0.0)  # what is left lies along the path: beyond an end
            rw = min(ru, rv)
            if e == 2.0:
                rho = ((a / ru) ** 2 + (b / rv) ** 2 + w2 / (rw * rw)) ** 0.5
            else:
                flat = ((a / ru) ** e + (b / rv) ** e) ** (1.0 / e)
                rho = (flat * flat + w2 / (rw * rw)) ** 0.5
            d = -rw if rho < 1e-4 else d2**0.5 * (1.0 - 1.0 / rho)
            if rho < 1.0:
                d = max(d, (rho - 1.0) * rw)
            best = min(best, d)
        out[i] = best


def sheet(grid: Grid, net: ArrayLike, half_thickness: ArrayLike, *, samples: tuple[int, int] = (60, 60)) -> Field:
    """A curved plate: a net of control points (I, J, 3), each with half a thickness (I, J), unioned as balls."""
    p = np.asarray(net, dtype=np.float64)
    h = np.asarray(half_thickness, dtype=np.float64)
    i, j = np.arange(p.shape[0]), np.arange(p.shape[1])
    at_i, at_j = np.linspace(0, i[-1], samples[0]), np.linspace(0, j[-1], samples[1])
    degree = (min(3, len(i) - 1), min(3, len(j) - 1))
    dense = [
        interpolate.RectBivariateSpline(i, j, layer, kx=degree[0], ky=degree[1])(at_i, at_j)
        for layer in (*np.moveaxis(p, -1, 0), h)
    ]
    return balls(grid, np.stack(dense[:3], axis=-1).reshape(-1, 3), np.maximum(dense[3], 0.2).reshape(-1))


def balls(grid: Grid, centres: NDArray[np.float64], radii: NDArray[np.float64], *, near: int = 8) -> Field:
    """The union of many balls whose radii vary slowly (the `near` nearest centres are looked at)."""
    tree = cKDTree(centres)
    distance, index = tree.query(grid.points.reshape(-1, 3), k=near, workers=-1)
    return (distance - radii[index]).min(axis=1).astype(np.float32).reshape(grid.shape)


# --- combining ------------------------------------------------------------------------------------------------------


def union(a: Field, b: Field, blend: float = 0.0) -> Field:
    """Both, with a fillet of about `blend` millimetres where they meet."""
    if blend <= 0:
        return np.minimum(a, b)
    h = np.maximum(blend - np.abs(a - b), 0) / np.float32(blend)
    return (np.minimum(a, b) - h * h * np.float32(blend * 0.25)).astype(np.float32)


def intersect(a: Field, b: Field, blend: float = 0.0) -> Field:
    """What is in both, edges rounded by `blend`."""
    return -union(-a, -b, blend)


def subtract(a: Field, b: Field, blend: float = 0.0) -> Field:
    """`a` without `b`, edges rounded by `blend`."""
    return intersect(a, -b, blend)


def blur(grid: Grid, field: Field, millimetres: float) -> Field:
    """The field smoothed by a Gaussian of that standard deviation (rounds edges, melts joins)."""
    smoothed: Field = ndimage.gaussian_filter(np.clip(field, -30, 30), millimetres / grid.spacing).astype(np.float32)
    return smoothed


def noise(grid: Grid, cell: float, amplitude: float, seed: int) -> Field:
    """Smooth random bumps of about `cell` millimetres across and `amplitude` high; add them to a field."""
    n = [max(2, int(np.ceil(s * grid.spacing / cell)) + 3) for s in grid.shape]
    lattice = np.random.default_rng(seed).standard_normal(n)
    steps = np.meshgrid(*(np.arange(s) * grid.spacing / cell + 1 for s in grid.shape), indexing="ij")
    bumps: Field = ndimage.map_coordinates(lattice, np.stack(steps), order=3, mode="nearest").astype(np.float32)
    return bumps * np.float32(amplitude)
