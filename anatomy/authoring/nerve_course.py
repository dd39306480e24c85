"""The centre line of a nerve and its geometry: smooth curves, lengths, sections."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage

Vector = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Course:
    """The centre line of one strand of a nerve.

    Attributes
    ----------
    nerve, strand : str
        Whose it is; ``strand`` is "main" for the trunk.
    centre : array (K, 3)
        Samples from the beginning to the end, millimetres.
    half : array (K, 2)
        Half width (along ``broad``) and half thickness as drawn, millimetres.
    broad : array (3,) or None
        Direction of the width of a flat nerve; None for round ones.
    along : array (K,)
        Millimetres from the nerve's beginning (a side strand counts on from where it leaves the trunk).
    channel : array (K,)
        1 where the nerve runs in a bony canal or foramen and is drawn at its real size, 0 elsewhere.
    pinned : array (K,)
        1 where the strand lies inside another nerve and must stay there, 0 where it is free to give way.
    in_fat : array (K,)
        1 where the strand runs in the fat right under the skin, 0 where it lies deeper.
    carries : int
        Which roots' fibres run in this strand, one bit for each root from L1.
    zero : float
        Where ``around`` begins, in turns from the direction of the width.
    sense : int
        1 where ``around`` grows from the width towards the thickness (clockwise, seen along the course), -1 the other way.
    """

    nerve: str
    strand: str
    centre: NDArray[np.float64]
    half: NDArray[np.float64]
    broad: Vector | None
    along: NDArray[np.float64]
    channel: NDArray[np.float64]
    pinned: NDArray[np.float64]
    in_fat: NDArray[np.float64]
    carries: int = 255
    zero: float = 0.0
    sense: int = 1

    @property
    def key(self) -> str:
        """``femoral-nerve`` for a trunk, ``femoral-nerve/anterior`` for a side strand."""
        return self.nerve if self.strand == "main" else f"{self.nerve}/{self.strand}"

    def nearest(self, place: ArrayLike) -> int:
        """Index of the sample nearest to a place (3,)."""
        return int(np.argmin(np.linalg.norm(self.centre - np.asarray(place), axis=1)))


def rounded_curve(points: ArrayLike) -> NDArray[np.float64]:
    """A centripetal Catmull-Rom curve through way-points (K, 3), as many samples (N, 3)."""
    p = np.asarray(points, dtype=np.float64)
    p = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    knots = np.concatenate([[0.0], np.cumsum(np.sqrt(np.maximum(np.linalg.norm(np.diff(p, axis=0), axis=1), 1e-6)))])
    pieces = []
    for i in range(1, len(p) - 2):
        t0, t1, t2, t3 = knots[i - 1 : i + 3]
        t = np.linspace(t1, t2, 60, endpoint=False)[:, None]
        a1 = (t1 - t) / (t1 - t0) * p[i - 1] + (t - t0) / (t1 - t0) * p[i]
        a2 = (t2 - t) / (t2 - t1) * p[i] + (t - t1) / (t2 - t1) * p[i + 1]
        a3 = (t3 - t) / (t3 - t2) * p[i + 1] + (t - t2) / (t3 - t2) * p[i + 2]
        b1 = (t2 - t) / (t2 - t0) * a1 + (t - t0) / (t2 - t0) * a2
        b2 = (t3 - t) / (t3 - t1) * a2 + (t - t1) / (t3 - t1) * a3
        pieces.append((t2 - t) / (t2 - t1) * b1 + (t - t1) / (t2 - t1) * b2)
    return np.vstack([*pieces, p[-2:-1]])


def resampled(curve: NDArray[np.float64], step: float) -> NDArray[np.float64]:
    """Columns of a curve (first three: place) at equal steps along it."""
    s = arc(curve[:, :3])
    at = np.linspace(0, s[-1], max(4, int(np.ceil(s[-1] / step)) + 1))
    return np.stack([np.interp(at, s, column) for column in curve.T], axis=1)


def softened(curve: NDArray[np.float64], samples: float) -> NDArray[np.float64]:
    """An evenly sampled curve (K, 3) with its corners rounded by a Gaussian of that many samples, its ends kept."""
    soft = ndimage.gaussian_filter1d(curve, samples, axis=0, mode="nearest")
    ends = np.minimum(np.arange(len(curve)), np.arange(len(curve))[::-1])
    weight = eased(np.clip(ends / (2.0 * samples), 0, 1))
    return np.asarray(curve + (soft - curve) * weight[:, None])


def arc(curve: NDArray[np.float64]) -> NDArray[np.float64]:
    """Length along a curve (K, 3) at each sample, (K,)."""
    return np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(curve, axis=0), axis=1))])


def tangents(centre: NDArray[np.float64]) -> NDArray[np.float64]:
    """Unit directions of a centre line (K, 3)."""
    t = np.gradient(centre, axis=0)
    return np.asarray(t / np.maximum(np.linalg.norm(t, axis=1, keepdims=True), 1e-9))


def section_axes(centre: NDArray[np.float64], broad: Vector | None) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Directions of width and thickness (K, 3) each, square to the course.

    A flat nerve follows ``broad``; a round one is carried along without twisting (parallel transport).
    """
    t = tangents(centre)
    u = np.empty_like(t)
    seed = broad if broad is not None else np.eye(3)[int(np.argmin(np.abs(t[0])))]
    last = seed
    for i, direction in enumerate(t):
        wish = seed * 0.15 + last if broad is not None else last
        side = wish - (wish @ direction) * direction
        last = side / max(float(np.linalg.norm(side)), 1e-9)
        u[i] = last
    return u, np.cross(t, u)


def ring_places(
    centre: NDArray[np.float64], half: NDArray[np.float64], broad: Vector | None, n: int = 8
) -> NDArray[np.float64]:
    """Places (K, n, 3) round the sections of a centre line."""
    u, v = section_axes(centre, broad)
    a = np.arange(n) * 2 * np.pi / n
    return np.asarray(
        centre[:, None]
        + u[:, None] * (half[:, :1] * np.cos(a))[..., None]
        + v[:, None] * (half[:, 1:] * np.sin(a))[..., None]
    )


def eased(t: NDArray[np.float64]) -> NDArray[np.float64]:
    """Smooth step of values from 0 to 1."""
    c = np.clip(t, 0, 1)
    return np.asarray(c * c * (3 - 2 * c))
