"""Nerves as tubes: elliptical sections swept along a centre line, with rounded ends, closed and exact."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from anatomy.authoring.nerve_course import Course, arc, tangents
from anatomy.authoring.nerve_table import continued
from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Shape

CHORD_ERROR_MM, FINE_CHORD_ERROR_MM = 0.15, 0.1
"""How far the drawn surface may stray from the true one between two rings; the second for roots, looked at closely."""
TURN = 0.23
"""How far the course may turn from one ring to the next, radians: more shows as a corner."""
SPACING_MM = (1.0, 40.0)
ROUND_CAP, NO_CAP = (0.45, 0.8, 0.97), ()
"""Rings of an end, as the sine of the angle from its tip: of a root; the ends of all others are hidden or run out thin."""
THIN_MM, THIN_REACH = 0.9, 3.0
"""An end thinner than this runs out into a point, so many half thicknesses long."""


def nerve_shape(structure: str, strands: Sequence[Course]) -> Shape:
    """All strands of a nerve as one surface; each strand is a closed tube that begins inside its trunk.

    ``per_point`` has ``along`` (float32, millimetres from the nerve's beginning), ``strand`` (uint8, 0 the trunk),
    ``around`` (uint8, 0 to 255 in one turn round the section, the same side all along and on into branches) and
    ``carries`` (uint8, one bit for each root from L1 whose fibres run in the strand).
    """
    points, triangles, normals, along, around, strand_of, carries = [], [], [], [], [], [], []
    count = 0
    for number, course in enumerate(strands):
        one = tube(course)
        points.append(one.points)
        triangles.append(one.triangles + count)
        normals.append(one.normals)
        along.append(one.along)
        around.append(one.around)
        strand_of.append(np.full(len(one.points), number, np.uint8))
        carries.append(np.full(len(one.points), course.carries, np.uint8))
        count += len(one.points)
    return Shape(
        StructureId(structure),
        np.vstack(points).astype(np.float32),
        np.vstack(triangles).astype(np.int32),
        np.vstack(normals).astype(np.float32),
        np.full(count, 255, np.uint8),
        {
            "along": np.concatenate(along).astype(np.float32),
            "around": np.concatenate(around),
            "strand": np.concatenate(strand_of),
            "carries": np.concatenate(carries),
        },
    )


@dataclass(frozen=True, eq=False)
class Tube:
    """One strand as a closed surface.

    Attributes
    ----------
    points, normals : array (N, 3)
        Vertices in millimetres, unit outward normals.
    triangles : array (M, 3)
        Vertex indices, counter-clockwise seen from outside.
    along : array (N,)
        Millimetres from the nerve's beginning.
    around : array (N,), uint8
        Where round the section, 256 steps to the turn.
    """

    points: NDArray[np.float64]
    triangles: NDArray[np.int64]
    normals: NDArray[np.float64]
    along: NDArray[np.float64]
    around: NDArray[np.uint8]


def tube(course: Course) -> Tube:
    """The surface of one strand."""
    keep = _rings(course)
    joins = _hidden(course, -1) and course.ends_as > 0
    u, v = course.across, course.thick
    centre, half, u, v, along = (a[keep] for a in (course.centre, course.half, u, v, course.along))
    t = np.cross(u, v)
    slope = _slopes(course)[keep]
    tip_length = half[[0, -1]].mean(axis=1) * [_tip(course, 0), _tip(course, -1)]
    first_cap, last_cap = _cap(course, 0), _cap(course, -1)
    sections = [
        *((centre[0] - t[0] * tip_length[0] * np.sqrt(1 - r * r), half[0] * r, u[0], v[0], along[0], -t[0] * np.sqrt(1 - r * r)) for r in first_cap),
        *((centre[i], half[i], u[i], v[i], along[i], None) for i in range(len(centre))),
        *((centre[-1] + t[-1] * tip_length[1] * np.sqrt(1 - r * r), half[-1] * r, u[-1], v[-1], along[-1], t[-1] * np.sqrt(1 - r * r)) for r in last_cap[::-1]),
    ]  # fmt: skip
    n = course.corners
    turn = np.arange(n) / n
    around = (np.round((turn - course.zero) * course.sense * 256.0) % 256).astype(np.uint8)
    cos, sin = np.cos(2 * np.pi * turn)[:, None], np.sin(2 * np.pi * turn)[:, None]
    points, normals, lengths = [], [], []
    for i, (middle, widths, across, thick, at, lean) in enumerate(sections):
        # A nerve that another continues ends in that one's outline, so that the two surfaces meet without a step.
        flat = _polygon(turn, course.ends_as)[:, None] if joins and i == len(sections) - 1 else 1.0
        points.append(middle + (across * cos * widths[0] + thick * sin * widths[1]) * flat)
        outward = across * cos * widths[1] + thick * sin * widths[0]
        outward /= np.linalg.norm(outward, axis=1, keepdims=True)
        if lean is None:
            j = i - len(first_cap)
            outward = outward - t[j] * (slope[j, 0] * cos**2 + slope[j, 1] * sin**2)
        else:
            r = np.sqrt(max(0.0, 1 - float(lean @ lean)))
            outward = outward * r + lean
        normals.append(outward / np.linalg.norm(outward, axis=1, keepdims=True))
        lengths.append(np.full(n, at))
    rings = len(sections)
    first, last = rings * n, rings * n + 1
    tips = np.array([centre[0] - t[0] * tip_length[0], centre[-1] + t[-1] * tip_length[1]])
    ring, corner = np.meshgrid(np.arange(rings - 1), np.arange(n), indexing="ij")
    a, b = ring * n + corner, ring * n + (corner + 1) % n
    c, d = a + n, b + n
    # u, v, t are right-handed: going round from u to v and then along t turns counter-clockwise seen from outside.
    wall = np.stack([np.stack([a, b, d], -1), np.stack([a, d, c], -1)], axis=2).reshape(-1, 3)
    one = np.arange(n)
    other = (one + 1) % n
    begin = np.stack([np.full(n, first), other, one], -1)
    end = np.stack([np.full(n, last), (rings - 1) * n + one, (rings - 1) * n + other], -1)
    return Tube(
        np.vstack([*points, tips]),
        np.vstack([wall, begin, end]),
        np.vstack([*normals, -t[:1], t[-1:]]),
        np.concatenate([*lengths, along[[0, -1]]]),
        np.concatenate([np.tile(around, rings), np.zeros(2, np.uint8)]),
    )


def _hidden(course: Course, end: int) -> bool:
    """Whether the beginning (0) or end (-1) of a strand lies inside another nerve."""
    return bool(course.pinned[end] > 0.5 or (end == -1 and course.strand == "main" and course.nerve in continued()))


def _tip(course: Course, end: int) -> float:
    """How far an end reaches on, in half thicknesses: a hidden one must not look out where the next nerve bends."""
    if _hidden(course, end):
        return 0.15
    return THIN_REACH if course.half[end].max() < THIN_MM else 1.0


def _cap(course: Course, end: int) -> tuple[float, ...]:
    """Rings of the rounded beginning (0) or end (-1) of a strand."""
    return NO_CAP if _hidden(course, end) or course.half[end].max() < THIN_MM else ROUND_CAP


def _rings(course: Course) -> NDArray[np.int64]:
    """Samples at which a ring is drawn: close together in bends and swellings, far apart where nothing changes."""
    s = arc(course.centre)
    bend = np.linalg.norm(np.gradient(tangents(course.centre), s, axis=0), axis=1)
    swell = np.abs(np.gradient(np.gradient(course.half, s, axis=0), s, axis=0)).max(axis=1)
    swell *= 1 - course.pinned  # what lies inside another nerve need not be even
    change = ndimage.gaussian_filter1d(np.maximum(np.maximum(bend, swell), 1e-6), 1.5)
    error = FINE_CHORD_ERROR_MM if course.fine else CHORD_ERROR_MM
    spacing = np.clip(np.minimum(np.sqrt(8 * error / change), TURN / np.maximum(bend, 1e-6)), *SPACING_MM)
    order = np.concatenate([[0.0], np.cumsum(np.diff(s) / ((spacing[1:] + spacing[:-1]) / 2))])
    count = max(3, int(np.ceil(order[-1])) + 1)
    chosen = np.searchsorted(order, np.linspace(0, order[-1], count) - 1e-9)
    own = [course.overlap] if course.overlap else []
    kept = np.unique(np.clip([*chosen, *own], 0, len(s) - 1))
    return kept[(kept == 0) | (kept >= course.overlap)]


def _slopes(course: Course) -> NDArray[np.float64]:
    """How the half extents change along the course (K, 2), without the cone inside the nerve that is continued."""
    slope = np.gradient(course.half, arc(course.centre), axis=0)
    if course.overlap:
        slope[: course.overlap + 1] = slope[course.overlap + 1]
    if course.ends_as:
        slope[-1] = slope[-2]
    return np.asarray(slope)


def _polygon(turn: NDArray[np.float64], corners: int) -> NDArray[np.float64]:
    """How far the outline of an even polygon lies from its middle (N,) at places of the turn, its corners being 1."""
    side = 2 * np.pi / corners
    return np.asarray(np.cos(side / 2) / np.cos((2 * np.pi * turn) % side - side / 2))
