"""Nerves as tubes: elliptical sections swept along a centre line, with rounded ends, closed and exact."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.nerve_course import Course, arc, section_axes
from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Shape

CHORD_ERROR_MM, FINE_CHORD_ERROR_MM = 0.22, 0.09
"""How far the drawn surface may stray from the true one between two rings; the second for roots, looked at closely."""
SPACING_MM = (1.3, 12.0)
SIDES, FINE_SIDES = ((1.4, 6), (2.6, 8), (3.8, 10), (99.0, 14)), 12
"""Number of corners of a section, by its largest half width in millimetres."""
CAP_RINGS = (0.45, 0.8, 0.97)
"""Rings of a rounded end, as the sine of the angle from its tip."""


def nerve_shape(structure: str, strands: Sequence[Course]) -> Shape:
    """All strands of a nerve as one surface; each strand is a closed tube that begins inside its trunk.

    ``per_point`` has ``along`` (float32, millimetres from the nerve's beginning) and ``strand`` (uint8, 0 the trunk).
    """
    points, triangles, normals, along, strand_of = [], [], [], [], []
    count = 0
    for number, course in enumerate(strands):
        p, t, n, a = tube(course)
        points.append(p)
        triangles.append(t + count)
        normals.append(n)
        along.append(a)
        strand_of.append(np.full(len(p), number, np.uint8))
        count += len(p)
    return Shape(
        StructureId(structure),
        np.vstack(points).astype(np.float32),
        np.vstack(triangles).astype(np.int32),
        np.vstack(normals).astype(np.float32),
        np.full(count, 255, np.uint8),
        {"along": np.concatenate(along).astype(np.float32), "strand": np.concatenate(strand_of)},
    )


Tube = tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]


def tube(course: Course) -> Tube:
    """Points (N, 3), triangles (M, 3) facing outwards, unit normals (N, 3) and ``along`` (N,) of one strand."""
    keep = _rings(course)
    u, v = section_axes(course.centre, course.broad)
    centre, half, u, v, along = (a[keep] for a in (course.centre, course.half, u, v, course.along))
    t = np.cross(u, v)
    slope = np.gradient(half, arc(centre), axis=0)
    tip_length = half[[0, -1]].mean(axis=1)
    sections = [
        *((centre[0] - t[0] * tip_length[0] * np.sqrt(1 - r * r), half[0] * r, u[0], v[0], along[0], -t[0] * np.sqrt(1 - r * r)) for r in CAP_RINGS),
        *((centre[i], half[i], u[i], v[i], along[i], None) for i in range(len(centre))),
        *((centre[-1] + t[-1] * tip_length[1] * np.sqrt(1 - r * r), half[-1] * r, u[-1], v[-1], along[-1], t[-1] * np.sqrt(1 - r * r)) for r in CAP_RINGS[::-1]),
    ]  # fmt: skip
    n = FINE_SIDES if fine(course) else next(sides for limit, sides in SIDES if half.max() <= limit)
    angle = np.arange(n) * 2 * np.pi / n
    cos, sin = np.cos(angle)[:, None], np.sin(angle)[:, None]
    points, normals, lengths = [], [], []
    for i, (middle, widths, across, thick, at, lean) in enumerate(sections):
        points.append(middle + across * cos * widths[0] + thick * sin * widths[1])
        outward = across * cos * widths[1] + thick * sin * widths[0]
        outward /= np.linalg.norm(outward, axis=1, keepdims=True)
        if lean is None:
            j = i - len(CAP_RINGS)
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
    return (
        np.vstack([*points, tips]),
        np.vstack([wall, begin, end]),
        np.vstack([*normals, -t[:1], t[-1:]]),
        np.concatenate([*lengths, along[[0, -1]]]),
    )


def fine(course: Course) -> bool:
    """Whether the strand is drawn with more triangles."""
    return course.nerve.startswith("root-")


def _rings(course: Course) -> NDArray[np.int64]:
    """Samples at which a ring is drawn: close together in bends and swellings, far apart where nothing changes."""
    s = arc(course.centre)
    direction = np.gradient(course.centre, s, axis=0)
    bend = np.linalg.norm(np.gradient(direction, s, axis=0), axis=1)
    swell = np.abs(np.gradient(np.gradient(course.half, s, axis=0), s, axis=0)).max(axis=1)
    spacing = np.sqrt(
        8 * (FINE_CHORD_ERROR_MM if fine(course) else CHORD_ERROR_MM) / np.maximum(np.maximum(bend, swell), 1e-6)
    )
    spacing = np.clip(spacing, *SPACING_MM)
    order = np.concatenate([[0.0], np.cumsum(np.diff(s) / ((spacing[1:] + spacing[:-1]) / 2))])
    count = max(3, int(np.ceil(order[-1])) + 1)
    chosen = np.searchsorted(order, np.linspace(0, order[-1], count) - 1e-9)
    return np.unique(np.clip(chosen, 0, len(s) - 1))
