"""Closed surfaces straight from nets of points, without a field: straps, lenses and strands.

Thin parts come out of a field lumpy or not at all; a net gives them even triangles. Body frame, millimetres.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.nerve_course import arc, section_axes
from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Shape

Mesh = tuple[NDArray[np.float64], NDArray[np.int32]]
"""Points (N, 3) and triangles (M, 3) that face outwards."""
OPENNESS = 235
"""How open a part without a field of its own is taken to lie, 0 to 255."""


def closed_strap(name: str, under: NDArray[np.float64], over: NDArray[np.float64]) -> Shape:
    """A closed surface from its two faces, nets (I, J, 3) each, in step with each other."""
    rows, columns = under.shape[:2]
    count = rows * columns
    number = np.arange(count).reshape(rows, columns)
    quads = np.stack([number[:-1, :-1], number[1:, :-1], number[1:, 1:], number[:-1, 1:]], axis=-1).reshape(-1, 4)
    rim = np.concatenate([number[0, :-1], number[:-1, -1], number[-1, :0:-1], number[:0:-1, 0]])
    after = np.roll(rim, -1)
    sides = np.stack([rim, after, after + count, rim + count], axis=-1)
    every = np.vstack([quads, quads[:, ::-1] + count, sides])
    return shape_of(name, np.vstack([under.reshape(-1, 3), over.reshape(-1, 3)]), _halved(every))


def closed_lens(name: str, over: NDArray[np.float64], under: NDArray[np.float64]) -> Shape:
    """A closed surface from two round faces, nets (R, S, 3) each: R rings from the middle outwards, S spokes.

    The rings' innermost is a single place (all spokes the same). If the outermost rings agree, they become one.
    """
    rings, spokes = over.shape[:2]
    joined = bool(np.allclose(over[-1], under[-1]))
    face = np.vstack([[0], 1 + np.arange((rings - 1) * spokes).reshape(-1, 1)]).ravel()
    size = len(face)
    other = face + size
    if joined:
        other[-spokes:] = face[-spokes:]
    parts = [_round_face(face, rings, spokes), _round_face(other, rings, spokes)[:, ::-1]]
    if not joined:
        rim, far = face[-spokes:], other[-spokes:]
        after, far_after = np.roll(rim, -1), np.roll(far, -1)
        parts.append(_halved(np.stack([rim, far, far_after, after], axis=-1)))
    points = np.vstack([over[:1, 0], over[1:].reshape(-1, 3), under[:1, 0], under[1:].reshape(-1, 3)])
    triangles = np.vstack(parts)
    kept, triangles = np.unique(triangles, return_inverse=True)
    return shape_of(name, points[kept], triangles.reshape(-1, 3))


def strand(centre: NDArray[np.float64], radius: NDArray[np.float64], sides: int) -> Mesh:
    """A closed tube round a centre line (K, 3) with radii (K,), its ends drawn together to points."""
    u, v = section_axes(centre, None)
    t = np.cross(u, v)
    angle = np.arange(sides) * 2 * np.pi / sides
    ring = np.cos(angle)[:, None] * u[:, None] + np.sin(angle)[:, None] * v[:, None]
    wall = centre[:, None] + ring * radius[:, None, None]
    tips = np.array([centre[0] - t[0] * radius[0] * 0.6, centre[-1] + t[-1] * radius[-1] * 0.6])
    count, one = len(centre), np.arange(sides)
    first = np.arange(count - 1)[:, None] * sides
    two = (one + 1) % sides
    quads = np.stack(np.broadcast_arrays(first + one, first + two, first + sides + two, first + sides + one), axis=-1)
    begin = np.stack([np.full(sides, count * sides), two, one], axis=-1)
    last = (count - 1) * sides
    end = np.stack([np.full(sides, count * sides + 1), last + one, last + two], axis=-1)
    triangles = np.vstack([_halved(quads.reshape(-1, 4)), begin, end]).astype(np.int32)
    return np.vstack([wall.reshape(-1, 3), tips]), triangles


def thinned(centre: NDArray[np.float64], error: float, longest: float) -> NDArray[np.int64]:
    """Samples of a centre line (K, 3) that suffice: the line between them strays by at most `error` millimetres.

    No two neighbours lie further apart than `longest` millimetres along the line.
    """
    s = arc(centre)
    chosen = [0]
    while chosen[-1] < len(centre) - 1:
        start = chosen[-1]
        reach = min(len(centre) - 1, max(start + 1, int(np.searchsorted(s, s[start] + longest, side="right")) - 1))
        while reach > start + 1 and _stray(centre[start : reach + 1]) > error:
            reach -= 1
        chosen.append(reach)
    return np.array(chosen)


def shape_of(name: str, points: NDArray[np.float64], triangles: NDArray[np.integer]) -> Shape:
    """A shape from points (N, 3) and triangles (M, 3), turned outwards if need be, with normals of its own."""
    faces = np.asarray(triangles, dtype=np.int32)
    if volume(points, faces) < 0:
        faces = faces[:, ::-1].copy()
    normals = vertex_normals(points, faces)
    return Shape(
        StructureId(name), points.astype(np.float32), faces, normals.astype(np.float32),
        np.full(len(points), OPENNESS, np.uint8),
    )  # fmt: skip


def bundle(name: str, meshes: Sequence[Mesh], along: Sequence[NDArray[np.float64]]) -> Shape:
    """Several strands as one shape; ``per_point`` has ``along`` (float32) and ``strand`` (uint8), as nerves have."""
    starts = np.cumsum([0, *(len(points) for points, _ in meshes)])
    whole = shape_of(
        name,
        np.vstack([points for points, _ in meshes]),
        np.vstack([triangles + start for (_, triangles), start in zip(meshes, starts, strict=False)]),
    )
    numbers = np.concatenate([np.full(len(points), i, np.uint8) for i, (points, _) in enumerate(meshes)])
    extra = {"along": np.concatenate(along).astype(np.float32), "strand": numbers}
    return Shape(whole.id, whole.points, whole.triangles, whole.normals, whole.occlusion, extra)


def volume(points: NDArray[np.float64], triangles: NDArray[np.integer]) -> float:
    """Enclosed cubic millimetres, negative if the triangles face inwards."""
    a, b, c = (points[triangles[:, i]] for i in range(3))
    return float((np.cross(a, b) * c).sum() / 6)


def vertex_normals(points: NDArray[np.float64], triangles: NDArray[np.integer]) -> NDArray[np.float64]:
    """Unit normals (N, 3): the mean of the triangles at each point, weighted by their areas."""
    a, b, c = (points[triangles[:, i]] for i in range(3))
    facing = np.cross(b - a, c - a)
    normals = np.zeros_like(points, dtype=np.float64)
    for corner in range(3):
        np.add.at(normals, triangles[:, corner], facing)
    return np.asarray(normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12))


def _halved(quads: NDArray[np.integer]) -> NDArray[np.integer]:
    return np.vstack([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])


def _round_face(face: NDArray[np.integer], rings: int, spokes: int) -> NDArray[np.integer]:
    """Triangles of a fan and of the rings round it."""
    ring = face[1:].reshape(rings - 1, spokes)
    fan = np.stack([np.full(spokes, face[0]), ring[0], np.roll(ring[0], -1)], axis=-1)
    inner, outer = ring[:-1], ring[1:]
    quads = np.stack([inner, outer, np.roll(outer, -1, axis=1), np.roll(inner, -1, axis=1)], axis=-1).reshape(-1, 4)
    return np.vstack([fan, _halved(quads)])


def _stray(line: NDArray[np.float64]) -> float:
    """Largest distance of a line's samples (K, 3) from the chord between its ends."""
    chord = line[-1] - line[0]
    chord = chord / max(float(np.linalg.norm(chord)), 1e-9)
    away = line - line[0]
    return float(np.linalg.norm(away - (away @ chord)[:, None] * chord, axis=1).max())
