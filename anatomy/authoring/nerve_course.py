"""The centre line of a nerve and its geometry: smooth curves, lengths, sections."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Vector = NDArray[np.float64]
FLAT_PULL = 0.15
"""How strongly the width of a flat nerve is drawn to its own direction at each sample."""

CORNER_ERROR_MM = 0.22
"""How far the middle of a section's side may lie inside the true outline: one pixel in the close-up of the knee."""
SIDES, FINE_SIDES = (5, 12), 12
"""Fewest and most corners of a section; roots always have the second."""


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
    across : array (K, 3)
        Unit directions of the width, square to the course; the thickness lies square to both.
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
    overlap : int
        So many samples lie inside the nerve that this one continues.
    ends_as : int
        Corners of the section of the nerve that its end becomes; 0 for none.
    """

    nerve: str
    strand: str
    centre: NDArray[np.float64]
    half: NDArray[np.float64]
    across: NDArray[np.float64]
    along: NDArray[np.float64]
    channel: NDArray[np.float64]
    pinned: NDArray[np.float64]
    in_fat: NDArray[np.float64]
    carries: int = 255
    zero: float = 0.0
    sense: int = 1
    overlap: int = 0
    ends_as: int = 0

    @property
    def fine(self) -> bool:
        """Whether the strand is drawn with more triangles: roots, looked at closely."""
        return self.nerve.startswith("root-")

    @property
    def corners(self) -> int:
        """Corners of a section as drawn: so many that its sides stay close to the true outline."""
        if self.fine:
            return FINE_SIDES
        outline = float(np.percentile(self.half.max(axis=1), 80))
        return int(np.clip(np.ceil(np.pi / np.arccos(1 - min(CORNER_ERROR_MM / outline, 1.0))), *SIDES))

    @property
    def thick(self) -> NDArray[np.float64]:
        """Unit directions of the thickness (K, 3)."""
        return np.asarray(np.cross(tangents(self.centre), self.across))

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


def carried_axes(centre: NDArray[np.float64], wishes: Sequence[tuple[int, int, Vector]]) -> NDArray[np.float64]:
    """Directions of the width (K, 3) along a course of which some stretches are flat.

    Parameters
    ----------
    centre : array (K, 3)
        The centre line.
    wishes : sequence of (first, last, direction)
        Samples of a flat stretch, in order, and where its width should point. From there the direction is carried
        along without twisting, forwards and backwards.
    """
    if not wishes:
        return section_axes(centre, None)[0]
    t = tangents(centre)
    across = np.empty_like(t)
    begin = wishes[0][0]
    pull = np.zeros_like(t)
    for first, last, wish in wishes:
        pull[first : last + 1] = wish * FLAT_PULL

    def squared(side: Vector, i: int) -> Vector:
        side = side - (side @ t[i]) * t[i]
        return np.asarray(side / max(float(np.linalg.norm(side)), 1e-9))

    across[begin] = squared(wishes[0][2], begin)
    for i in range(begin + 1, len(t)):
        across[i] = squared(across[i - 1] + pull[i], i)
    for i in range(begin - 1, -1, -1):
        across[i] = squared(across[i + 1], i)
    return across


def ring_places(
    centre: NDArray[np.float64], half: NDArray[np.float64], across: NDArray[np.float64], n: int = 8
) -> NDArray[np.float64]:
    """Places (K, n, 3) round the sections of a centre line whose widths point along ``across`` (K, 3)."""
    thick = np.cross(tangents(centre), across)
    a = np.arange(n) * 2 * np.pi / n
    return np.asarray(
        centre[:, None]
        + across[:, None] * (half[:, :1] * np.cos(a))[..., None]
        + thick[:, None] * (half[:, 1:] * np.sin(a))[..., None]
    )


def eased(t: NDArray[np.float64]) -> NDArray[np.float64]:
    """Smooth step of values from 0 to 1."""
    c = np.clip(t, 0, 1)
    return np.asarray(c * c * (3 - 2 * c))
