"""The sacrum's own coordinates and outlines: bent along its bodies, so that a level is a number and depth a distance.

``level`` runs from 0 (upper S1 endplate, at the back) to 5 (apex), whole numbers at the fused discs. ``depth`` is the
distance behind the back of the bodies (negative in front), ``x`` the distance to the right of the median plane.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import interpolate
from scipy.spatial import cKDTree

from anatomy.authoring.fields import Vector
from anatomy.authoring.frame import Frame

COLUMNS = (0, 0.15, 0.3, 0.42, 0.52, 0.68, 0.85, 1)
"""Of the two nets below: fractions of the half width."""
FRONT_LEVELS = (-0.4, 0, 0.4, 1, 2, 3, 4, 5)
FRONT = (
    (34.8, 34.2, 30.2, 24.2, 19.8, 18.0, 18.0, 18.0),
    (34.6, 33.8, 29.9, 23.8, 19.6, 18.5, 19.5, 19.5),
    (26.8, 26.2, 23.6, 20.8, 19.2, 19.2, 21.5, 22.0),
    (20.8, 20.5, 19.6, 18.7, 18.5, 20.4, 23.4, 24.6),
    (15.4, 15.1, 14.6, 14.2, 14.2, 15.8, 19.0, 20.0),
    (12.0, 11.8, 11.2, 10.6, 10.4, 10.8, 12.0, 12.5),
    (10.0, 9.7, 9.0, 8.4, 7.8, 7.2, 7.0, 7.0),
    (9.0, 8.5, 7.5, 6.5, 6.0, 5.5, 5.5, 5.5),
)
"""How far the pelvic surface lies in front of the back of the bodies, without its foramina, millimetres."""
BACK_LEVELS = (-0.4, 0.3, 1, 2, 3, 4, 5)
BACK = (
    (19.0, 18.8, 18.5, 17.5, 14.0, 9.0, 7.5, 0.0),
    (20.0, 18.0, 17.5, 17.0, 13.5, 8.5, 6.5, -1.5),
    (14.4, 13.3, 11.8, 10.8, 8.8, 4.2, -3.0, -9.0),
    (11.6, 10.6, 9.2, 8.0, 7.6, 3.8, -3.5, -9.0),
    (10.4, 9.8, 8.0, 6.5, 5.8, 4.8, 0.0, -5.0),
    (8.0, 8.0, 6.5, 4.0, 2.0, 0.5, -1.5, -3.0),
    (0.5, 0.0, -1.0, -2.0, -2.0, -2.5, -3.0, -3.0),
)
"""How far the dorsal surface, without its crests, lies behind the back of the bodies."""
WIDTH_LEVELS = (-0.4, 0.0, 0.4, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.35, 4.6, 4.8, 5.0)
HALF_WIDTH = (51.0, 53.0, 53.5, 52.0, 49.0, 46.0, 43.3, 41.0, 38.5, 35.0, 31.0, 25.0, 17.0, 13.0)
CANAL_LEVELS = (-0.5, 0, 1, 2, 3, 4, 5)
CANAL_HALF_WIDTH = (15.5, 15.0, 13.5, 10.0, 7.5, 6.0, 5.0)
CANAL_DEPTH = (14.5, 14.0, 9.5, 6.8, 5.4, 4.6, 4.0)
LEVEL_MM = 23.0
"""One level, roughly, along the bodies."""
AURICULAR = ((0.25, -1.0, 6.5), (0.70, -8.0, 8.5), (1.20, -11.0, 9.5), (1.75, -8.5, 8.5), (2.35, -3.0, 6.5))
"""The ear on the flank, its bend in front: level, depth and half breadth along its middle."""
FORAMINA = (  # level, x and half width in front; level, x, half width and half height behind (S1: 24.1 from the median, 8.3 wide)
    (0.98, 23.5, 6.8, 0.88, 24.1, 4.15, 4.8),
    (1.98, 21.0, 5.9, 1.88, 21.0, 3.6, 4.1),
    (2.97, 19.0, 5.2, 2.89, 18.6, 3.0, 3.3),
    (3.90, 17.0, 4.6, 3.83, 16.4, 2.5, 2.7),
)
GROOVES = ((3.0, 14.5), (2.9, 13.0), (2.3, 11.0), (1.2, 8.0))
"""How deep the pelvic surface sinks round each front foramen, and how far outwards its groove runs out, millimetres."""
GROOVE_FALL = 0.22
"""How steeply the grooves run down on their way outwards, as the nerves that lie in them do."""


@dataclass(frozen=True, eq=False)
class SacralCurve:
    """The back of the sacral bodies in the median plane, and the coordinates that follow it.

    Attributes
    ----------
    line : array (N, 2)
        Dense curve (y, z) in the body frame, from above the endplate to below the apex.
    normal : array (N, 2)
        Unit directions that point backwards out of the bodies.
    level : array (N,)
        The level of each sample.
    """

    line: NDArray[np.float64]
    normal: NDArray[np.float64]
    level: NDArray[np.float64]

    def own(self, places: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Level and depth of places (N, 2), given as (y, z)."""
        p = np.asarray(places, dtype=np.float64)
        _, nearest = cKDTree(self.line).query(p)
        away = p - self.line[nearest]
        return self.level[nearest], (away * self.normal[nearest]).sum(-1)

    def body(self, level: float, x: float, depth: float) -> Vector:
        """The place at a level, a distance to the right and a depth, array (3,) in the body frame."""
        at = [float(np.interp(level, self.level, column)) for column in (*self.line.T, *self.normal.T)]
        return np.array([x, at[0] + depth * at[2], at[1] + depth * at[3]])


def sacral_curve(frame: Frame) -> SacralCurve:
    """The curve from the S1 endplate to the apex for these measurements."""
    back = frame.poses["S1"].to_body([0.0, -17.0, 0.0])
    apex = frame["sacrum-apex"] + np.array([0.0, -4.0, 0.5])
    # Knots as fractions of the chord and distances behind it: the dorsal wall of the bodies is least bent at its ends.
    chord, across = (apex - back)[1:], np.array([apex[2] - back[2], -(apex[1] - back[1])])
    across = across / np.linalg.norm(across)
    fraction, bow = np.array([0.0, 0.21, 0.405, 0.615, 0.81, 1.0]), np.array([0.0, 4.6, 8.8, 11.5, 8.9, 0.0])
    knots = back[1:] + fraction[:, None] * chord + bow[:, None] * across
    step = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(knots, axis=0), axis=1))])
    curve = interpolate.CubicSpline(step, knots, bc_type="natural")
    s = np.linspace(-30.0, step[-1] + 14.0, 900)
    inside = np.clip(s, 0.0, step[-1])
    slope = curve(inside, 1)
    slope /= np.linalg.norm(slope, axis=1, keepdims=True)
    line = curve(inside) + (s - inside)[:, None] * slope
    first, last = 1 / (step[1] - step[0]), 1 / (step[-1] - step[-2])
    levels = np.interp(s, step, np.arange(6.0)) + np.minimum(s, 0) * first + np.maximum(s - step[-1], 0) * last
    return SacralCurve(line, np.stack([slope[:, 1], -slope[:, 0]], axis=1), levels)


def net(levels: Sequence[float], values: ArrayLike, at_level: ArrayLike, at_fraction: ArrayLike) -> NDArray[np.float64]:
    """A net of depths over `levels` and COLUMNS, read smoothly at levels and fractions of the same shape."""
    rows = interpolate.PchipInterpolator(levels, np.asarray(values, dtype=np.float64), axis=0, extrapolate=False)
    grid = np.linspace(levels[0], levels[-1], 120)
    fine = interpolate.PchipInterpolator(COLUMNS, rows(grid), axis=1)(np.linspace(0, 1, 81))
    look = interpolate.RegularGridInterpolator((grid, np.linspace(0, 1, 81)), fine)
    at = np.stack([np.clip(at_level, grid[0], grid[-1]), np.clip(at_fraction, 0, 1)], axis=-1)
    return np.asarray(look(at)).reshape(np.shape(at)[:-1])


def half_width(level: ArrayLike) -> NDArray[np.float64]:
    """Half the width of the sacrum in front of the auricular surface, millimetres."""
    return np.asarray(interpolate.PchipInterpolator(WIDTH_LEVELS, HALF_WIDTH)(np.clip(level, -0.4, 5.0)))


def front_depth(level: ArrayLike, x: ArrayLike) -> NDArray[np.float64]:
    """Depth (negative) of the pelvic surface, with the hollows that lead out of its foramina."""
    return grooves(level, x) - net(FRONT_LEVELS, FRONT, level, np.abs(x) / half_width(level))


def grooves(level: ArrayLike, x: ArrayLike) -> NDArray[np.float64]:
    """How far (mm) the hollow round the mouth of each front foramen, drawn out sideways, sinks the pelvic surface."""
    at, aside = np.asarray(level, dtype=np.float64), np.abs(np.asarray(x, dtype=np.float64))
    sunk = np.zeros(np.broadcast_shapes(at.shape, aside.shape))
    for (middle, out, half, *_), (deep, length) in zip(FORAMINA, GROOVES, strict=True):
        beyond = aside - out
        outwards = np.maximum(beyond, 0.0)
        below = (at - middle) * LEVEL_MM - GROOVE_FALL * outwards - 0.5
        # The upper lip is the sharper one; the body's side falls in steeply, the far end fades.
        breadth = half * np.where(below < 0.0, 0.92, 1.12) + 0.10 * outwards
        reach = np.where(beyond < 0.0, half * 1.05, length)
        sunk += (
            deep
            * (1 + 0.04 * np.minimum(outwards, 7.0))
            * np.exp(-(np.abs(below / breadth) ** 2.4) - np.abs(beyond / reach) ** 2.4)
            * (1 + 0.06 * np.minimum(outwards, 9.0))
        )
    # Where two grooves meet they do not add up to a pit.
    return np.where(sunk > 3.0, 3.0 + 0.9 * np.tanh((sunk - 3.0) / 0.9), sunk)


def back_depth(level: ArrayLike, x: ArrayLike) -> NDArray[np.float64]:
    """Depth of the dorsal surface without its crests."""
    return net(BACK_LEVELS, BACK, level, np.abs(x) / half_width(level))


def canal_half_width(level: ArrayLike) -> NDArray[np.float64]:
    """Half the width of the sacral canal."""
    return np.asarray(interpolate.PchipInterpolator(CANAL_LEVELS, CANAL_HALF_WIDTH)(np.clip(level, -0.5, 5)))


def canal_depth(level: ArrayLike) -> NDArray[np.float64]:
    """Depth of the sacral canal in the median plane."""
    return np.asarray(interpolate.PchipInterpolator(CANAL_LEVELS, CANAL_DEPTH)(np.clip(level, -0.5, 5)))


def flank_slant(level: ArrayLike) -> NDArray[np.float64]:
    """How far the flank leans towards the median plane for each millimetre backwards."""
    return np.asarray(np.interp(np.asarray(level, dtype=np.float64), [0, 1.5, 3, 4], [0.42, 0.34, 0.1, 0.0]))


def auricular(level: ArrayLike, depth: ArrayLike) -> NDArray[np.float64]:
    """How far (mm) a place of the flank lies inside the border of the auricular surface; negative outside."""
    at = np.stack([np.asarray(level) * LEVEL_MM, np.asarray(depth)], axis=-1).reshape(-1, 2)
    path = interpolate.make_interp_spline(np.arange(len(AURICULAR)), np.array(AURICULAR), k=2)(
        np.linspace(0, len(AURICULAR) - 1, 80)
    )
    away, nearest = cKDTree(path[:, :2] * [LEVEL_MM, 1.0]).query(at)
    return np.asarray(path[nearest, 2] - away).reshape(np.shape(level))
