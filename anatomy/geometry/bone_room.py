"""How far from bone a place lies: signed distances on boxes of small cells, whatever the mesh is like (numpy only).

A cell counts as bone where an upward ray has gone into the surface more often than out of it; so pieces that overlap,
and small faults of a mesh, do no harm. Body frame, millimetres.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import StructureId
from anatomy.geometry.meshes import Floats, Mesh, nearest
from anatomy.geometry.shapes import Shape

CELL_MM = 0.9
REACH_MM = 8.0
"""Farther from a surface than this no distance is told: it is this."""


@dataclass(frozen=True, eq=False)
class Box:
    """Signed distances (negative in bone) at the middles of cells, array (X, Y, Z); ``low`` (3,) the first middle."""

    low: Floats
    away: NDArray[np.float32]

    @property
    def high(self) -> Floats:
        """The last cell's middle, array (3,)."""
        return self.low + CELL_MM * (np.array(self.away.shape) - 1)


@dataclass(frozen=True, eq=False)
class Room:
    """The boxes in which bone is known; outside them there is none."""

    boxes: tuple[Box, ...]

    def away(self, places: Floats) -> Floats:
        """Distance of each place (N, 3) from bone, negative in it, array (N,)."""
        found = np.full(len(places), REACH_MM)
        for box in self.boxes:
            near = np.flatnonzero(np.all((places >= box.low) & (places < box.high), axis=1))
            if len(near):
                found[near] = np.minimum(found[near], _between(box, places[near]))
        return found

    def out(self, places: Floats) -> Floats:
        """Unit directions (N, 3) in which the distance grows; zero where it does not."""
        steps = np.eye(3) * CELL_MM
        slope = np.stack([self.away(places + step) - self.away(places - step) for step in steps], axis=1)
        size = np.linalg.norm(slope, axis=1, keepdims=True)
        return np.asarray(np.where(size > 1e-3, slope / np.maximum(size, 1e-9), 0.0))


def _between(box: Box, places: Floats) -> Floats:
    cell = (places - box.low) / CELL_MM
    first = cell.astype(np.int64)
    share = cell - first
    found = np.zeros(len(places))
    for x in (0, 1):
        for y in (0, 1):
            for z in (0, 1):
                weight = np.prod(np.where([x, y, z], share, 1 - share), axis=1)
                found += weight * box.away[first[:, 0] + x, first[:, 1] + y, first[:, 2] + z]
    return found


def room_round(places: Floats, margin_mm: float, meshes: Sequence[Mesh]) -> Room:
    """The room in boxes that hold all places (N, 3) and a margin about them."""
    low, high = places - margin_mm, places + margin_mm
    while len(low):
        merged: list[tuple[Floats, Floats]] = []
        for a, b in zip(low, high, strict=True):
            for i, (c, d) in enumerate(merged):
                if np.all(a < d) and np.all(b > c):
                    merged[i] = (np.minimum(a, c), np.maximum(b, d))
                    break
            else:
                merged.append((a, b))
        done = len(merged) == len(low)
        low, high = np.array([a for a, _ in merged]), np.array([b for _, b in merged])
        if done:
            break
    return Room(tuple(_box(a, b, meshes) for a, b in zip(low, high, strict=True)))


def _box(low: Floats, high: Floats, meshes: Sequence[Mesh]) -> Box:
    shape = tuple(int(n) for n in np.ceil((high - low) / CELL_MM).astype(np.int64) + 1)
    bone = np.zeros(shape, dtype=bool)
    for mesh in meshes:
        first = np.floor((mesh.points.min(axis=0) - low) / CELL_MM).astype(np.int64).clip(0, shape)
        last = (np.ceil((mesh.points.max(axis=0) - low) / CELL_MM).astype(np.int64) + 1).clip(0, shape)
        if np.all(last > first):
            part = tuple(slice(a, b) for a, b in zip(first, last, strict=True))
            bone[part] |= _filled(mesh, low + CELL_MM * first, tuple(last - first))
    outside, inside = _apart(bone), _apart(~bone)
    return Box(low, np.where(bone, CELL_MM / 2 - inside, outside - CELL_MM / 2).astype(np.float32))


def _filled(mesh: Mesh, low: Floats, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Which cells' middles lie in a mesh."""
    # Off the lattice by a little, so that no ray meets an edge.
    corners = (mesh.points - low)[mesh.triangles] / CELL_MM + [1.7e-5, 2.3e-5, 0.0]
    least = np.ceil(corners[:, :, :2].min(axis=1)).astype(np.int64).clip(0)
    most = np.minimum(np.floor(corners[:, :, :2].max(axis=1)).astype(np.int64), np.array(shape[:2]) - 1)
    wide = (most - least + 1).clip(0)
    count = wide.prod(axis=1)
    face = np.repeat(np.arange(len(corners)), count)
    number = np.arange(len(face)) - np.repeat(np.cumsum(count) - count, count)
    at = least[face] + np.stack([number // wide[face, 1], number % wide[face, 1]], axis=1)
    a, b, c = (corners[:, k, :2] for k in range(3))
    twice = (b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]
    good = twice[face] != 0
    face, at = face[good], at[good]
    to = at - a[face]
    u = (to[:, 0] * (c - a)[face, 1] - to[:, 1] * (c - a)[face, 0]) / twice[face]
    v = ((b - a)[face, 0] * to[:, 1] - (b - a)[face, 1] * to[:, 0]) / twice[face]
    hit = (u >= 0) & (v >= 0) & (u + v <= 1)
    face, at, u, v = face[hit], at[hit], u[hit], v[hit]
    heights = corners[:, :, 2]
    z = heights[face, 0] + u * (heights[face, 1] - heights[face, 0]) + v * (heights[face, 2] - heights[face, 0])
    first = np.ceil(z).astype(np.int64).clip(0)
    first = np.minimum(first, shape[2])
    turns = np.zeros((*shape[:2], shape[2] + 1), dtype=np.int16)
    np.add.at(turns, (at[:, 0], at[:, 1], first), -np.sign(twice[face]).astype(np.int16))
    gone_in = np.cumsum(turns, axis=2)
    # Counted from below and from above: through a hole in the mesh nothing leaks.
    return np.asarray(((gone_in > 0) & (gone_in > gone_in[:, :, -1:]))[:, :, :-1])


def _apart(bone: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Distance of every cell from the nearest that is bone, at most `REACH_MM`."""
    squares = np.where(bone, np.float32(0), np.float32(REACH_MM**2))
    for axis in range(3):
        lines = np.moveaxis(squares, axis, 0)
        best = lines.copy()
        for step in range(1, int(REACH_MM / CELL_MM) + 1):
            more = np.float32((step * CELL_MM) ** 2)
            np.minimum(best[step:], lines[:-step] + more, out=best[step:])
            np.minimum(best[:-step], lines[step:] + more, out=best[:-step])
        squares = np.moveaxis(best, 0, axis)
    return np.sqrt(squares)


def inside(mesh: Mesh, places: Floats) -> NDArray[np.bool_]:
    """Which places (N, 3) lie in a mesh: told by rays up and down from each, not by the nearest wall's side."""
    order = np.argsort(places[:, 0])
    at = places[order] + [1.7e-5, 2.3e-5, 0.0]
    a, b, c = (mesh.points[mesh.triangles[:, k]] for k in range(3))
    low, high = np.minimum(np.minimum(a, b), c), np.maximum(np.maximum(a, b), c)
    first, last = np.searchsorted(at[:, 0], low[:, 0]), np.searchsorted(at[:, 0], high[:, 0])
    count = last - first
    face = np.repeat(np.arange(len(a)), count)
    place = np.repeat(first - np.cumsum(count) + count, count) + np.arange(len(face))
    near = (at[place, 1] >= low[face, 1]) & (at[place, 1] <= high[face, 1])
    face, place = face[near], place[near]
    ab, ac, to = (b - a)[face], (c - a)[face], at[place] - a[face]
    twice = ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        u = (to[:, 0] * ac[:, 1] - to[:, 1] * ac[:, 0]) / twice
        v = (ab[:, 0] * to[:, 1] - ab[:, 1] * to[:, 0]) / twice
        hit = (u >= 0) & (v >= 0) & (u + v <= 1)
        above = u * ab[:, 2] + v * ac[:, 2] > to[:, 2]
    turns = np.sign(twice)
    up, down = (np.bincount(place[k], weights=turns[k], minlength=len(at)) for k in (hit & above, hit & ~above))
    found = np.zeros(len(at), dtype=bool)
    found[order] = (up > 0) & (down < 0)
    return found


def deepest(shapes: Mapping[StructureId, Shape], bones: Sequence[Mesh]) -> tuple[float, str]:
    """How deep the worst place of all nerves lies in bone, millimetres (0: none does), and whose it is."""
    names = [name for name, shape in shapes.items() if "along" in shape.per_point]
    points = np.vstack([np.zeros((0, 3)), *(shapes[name].points.astype(np.float64) for name in names)])
    whose = np.repeat(np.arange(len(names)), [len(shapes[name].points) for name in names])
    worst, nerve = 0.0, ""
    for bone in bones:
        near = np.flatnonzero(np.all((points > bone.points.min(axis=0)) & (points < bone.points.max(axis=0)), axis=1))
        near = near[inside(bone, points[near])]
        if not len(near):
            continue
        places, facing = bone.sampled(9000)
        index, _ = nearest(points[near], places)
        # Off the plane of the nearest place: how far samples are apart does not count.
        depth = np.abs(((points[near] - places[index]) * facing[index]).sum(axis=1))
        if depth.max() > worst:
            worst, nerve = float(depth.max()), str(names[whose[near[depth.argmax()]]])
    return worst, nerve
