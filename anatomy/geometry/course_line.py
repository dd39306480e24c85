"""The way of a root's fibres as one line, from the sac to the end of the last nerve of their course."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import StructureId
from anatomy.geometry.centre_lines import CentreLine, centre_line
from anatomy.geometry.shapes import Body

STEP_MM = 3.0
SMOOTH_MM = 9.0
"""Where one nerve leaves another the line turns over about this length."""


@dataclass(frozen=True, slots=True, eq=False)
class CourseLine:
    """A line that can be followed.

    Attributes
    ----------
    points : array (K, 3), millimetres in the body frame, about 3 mm apart
    along : array (K,), millimetres from the beginning
    structures : tuple of StructureId, length K
        Which root or nerve each point lies in.
    """

    points: NDArray[np.float64]
    along: NDArray[np.float64]
    structures: tuple[StructureId, ...]

    @property
    def length_mm(self) -> float:
        """From the sac to the end."""
        return float(self.along[-1])

    def at(self, share: float) -> NDArray[np.float64]:
        """The place at a share (0 to 1) of the way, array (3,)."""
        wanted = min(max(share, 0.0), 1.0) * self.length_mm
        return np.array([np.interp(wanted, self.along, column) for column in self.points.T])

    def entered(self) -> list[tuple[StructureId, float]]:
        """Each root and nerve in order, with the share of the way at which it is entered."""
        found: list[tuple[StructureId, float]] = []
        for name, along in zip(self.structures, self.along, strict=True):
            if not found or found[-1][0] != name:
                found.append((name, float(along) / self.length_mm))
        return found


def course_line(body: Body, structures: Sequence[StructureId]) -> CourseLine | None:
    """The line through a root and the nerves that follow it; None if the body has none of them."""
    there = [name for name in structures if name in body.shapes and "along" in body.shapes[name].per_point]
    if not there:
        return None
    lines = [centre_line(body.shapes[name]) for name in there]
    starts = [lines[0].along[0]]
    ends: list[float] = []
    for before, after in itertools.pairwise(lines):
        leaves, gap = before.nearest(after.points[0])
        enters, other_gap = after.nearest(before.points[-1])
        # A branch begins in its parent; a root ends in the nerve that it runs into.
        ends.append(leaves if gap <= other_gap else float(before.along[-1]))
        starts.append(float(after.along[0]) if gap <= other_gap else enters)
    ends.append(float(lines[-1].along[-1]))
    pieces, owners = [], []
    for name, line, start, end in zip(there, lines, starts, ends, strict=True):
        piece = _stretch(line, float(start), end)
        pieces.append(piece)
        owners += [name] * len(piece)
    points = np.vstack(pieces)
    points = _smoothed(points, round(SMOOTH_MM / STEP_MM))
    along = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    return CourseLine(points, along, tuple(owners))


def _stretch(line: CentreLine, start: float, end: float) -> NDArray[np.float64]:
    steps = max(int(abs(end - start) / STEP_MM), 1)
    return line.at(np.linspace(start, end, steps, endpoint=False))


def _smoothed(points: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """Each point the mean of its neighbours so many steps to both sides; the ends repeat themselves."""
    padded = np.pad(points, ((reach, reach), (0, 0)), mode="edge")
    weights = np.ones(2 * reach + 1) / (2 * reach + 1)
    return np.stack([np.convolve(column, weights, mode="valid") for column in padded.T], axis=1)
