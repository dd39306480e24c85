"""Room for the muscles: each belly gives way to bone, nerve, skin and to its neighbours."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.spatial import cKDTree

from anatomy.authoring.fields import FAR_MM, Field, Grid, intersect, union
from anatomy.authoring.parts import Built
from anatomy.geometry.shapes import Shape

NEAR_MM = 8.0
"""Only where a belly's own surface is nearer than this (or inside) does it look for what it must give way to."""
BONE_BLEND, NERVE_BLEND, SKIN_BLEND, CONTACT_BLEND = 1.0, 3.0, 2.5, 3.5
"""How far edges are rounded, millimetres; the rounding at the contact of two bellies draws the groove between them."""
SAMPLE_MM = 1.1
NERVE_REACH_MM = 9.0
ANKLE_Z = (-880.0, -840.0)
"""Heights between which a tendon comes from its depth in the leg to that beside the malleoli."""
PACKED_BLEND = 1.6
"""Rounding along the border of two packed bellies: narrow, so that they read as one compartment with a seam."""


@dataclass(eq=False)
class Clay:
    """A muscle while it is being shaped: its window of the common lattice and its field (millimetres)."""

    grid: Grid
    field: Field
    rank: int
    limit: Field | None = None
    """What skin and nerves leave it, kept for when it grows."""
    fleshy: Field | None = None
    """Share, 0 to 1, of the growth into gaps that it may have at each place: none for tendons and beside trunks."""


class NerveRoom:
    """Signed distance to the drawn surfaces of nerves, from points spread densely over them."""

    def __init__(self, nerves: Iterable[Shape], low: NDArray[np.float64], high: NDArray[np.float64]) -> None:
        """Spread points with normals over the nerves' triangles between two corners."""
        places, normals = zip(*(_spread(shape) for shape in nerves), strict=True)
        at = np.concatenate(places)
        kept = np.all((at > low - NERVE_REACH_MM) & (at < high + NERVE_REACH_MM), axis=1)
        self._places, self._normals = at[kept], np.concatenate(normals)[kept]
        self._tree = cKDTree(self._places)

    def distance(self, at: NDArray[np.float64]) -> NDArray[np.float64]:
        """Distances (N,), negative inside a nerve; at most `NERVE_REACH_MM`."""
        found = np.full(len(at), NERVE_REACH_MM)
        if not len(self._places):
            return found
        found_away, found_nearest = self._tree.query(at, distance_upper_bound=NERVE_REACH_MM)
        away, nearest = np.asarray(found_away), np.asarray(found_nearest)
        close = np.isfinite(away)
        step = at[close] - self._places[nearest[close]]
        inside = (step * self._normals[nearest[close]]).sum(1) < 0
        found[close] = np.where(inside, -away[close], away[close])
        return found


@lru_cache(maxsize=64)
def _spread(shape: Shape) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    corner = shape.points[shape.triangles].astype(float)
    normal = shape.normals[shape.triangles].astype(float)
    longest = np.linalg.norm(corner - np.roll(corner, 1, axis=1), axis=2).max(1)
    places, normals = [], []
    for cuts in range(1, 13):
        wanted = np.clip(np.ceil(longest / SAMPLE_MM), 1, 12) == cuts
        if not wanted.any():
            continue
        u, v = (a.ravel() for a in np.meshgrid(np.arange(cuts) + 1 / 3, np.arange(cuts) + 1 / 3))
        share = np.stack([u, v], axis=1)[u + v < cuts] / cuts
        weight = np.column_stack([1 - share.sum(1), share])
        places.append(np.einsum("kw,nwd->nkd", weight, corner[wanted]).reshape(-1, 3))
        normals.append(np.einsum("kw,nwd->nkd", weight, normal[wanted]).reshape(-1, 3))
    return np.concatenate(places), np.concatenate(normals)


def _box(grid: Grid) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    low = np.asarray(grid.low, float)
    return low, low + grid.spacing * (np.asarray(grid.shape) - 1)


def clear_of_parts(clay: Clay, parts: Mapping[str, Built], gap: float) -> None:
    """Take bones and discs away, with a gap."""
    low, high = _box(clay.grid)
    for part in parts.values():
        part_low, part_high = part.shape.bounds
        if np.any(part_high + gap < low) or np.any(part_low - gap > high):
            continue
        _limit(clay, lambda at, one=part: gap - one.distance(at), BONE_BLEND)


def clear_of_nerves(clay: Clay, nerves: list[Shape], gap: float) -> None:
    """Carve channels for nerves, with a gap round their drawn surface."""
    if nerves:
        room = NerveRoom(nerves, *_box(clay.grid))
        _limit(clay, lambda at: gap - room.distance(at), NERVE_BLEND)


def under_skin(clay: Clay, skin: Built, depth: float, at_ankle: float) -> None:
    """Keep below the skin, less deep at the ankle, and on the own side of the median plane."""
    low, high = ANKLE_Z

    def limit(at: NDArray[np.float64]) -> NDArray[np.float64]:
        deep = at_ankle + (depth - at_ankle) * np.clip((at[:, 2] - low) / (high - low), 0, 1)
        return np.asarray(np.maximum(skin.distance(at) + deep, 2.0 - at[:, 0]))

    _limit(clay, limit, SKIN_BLEND)


def _limit(clay: Clay, limit, blend: float) -> None:  # type: ignore[no-untyped-def]  # a function of places
    near = clay.field < NEAR_MM
    values = np.full(clay.grid.shape, -99.0, np.float32)
    values[near] = limit(clay.grid.points[near].astype(np.float64))
    clay.field = intersect(clay.field, values, blend)
    clay.limit = values if clay.limit is None else np.maximum(clay.limit, values)


def set_fleshy(clay: Clay, tendon: Callable[[NDArray[np.float64]], NDArray[np.float64]]) -> None:
    """Work out where a belly may grow: flesh does, tendon does not.

    ``tendon`` gives the share of tendon (N,) at places (N, 3).
    """
    clay.fleshy = _slowly_varying(clay, lambda at: 1 - tendon(at), 0.0)


def spare_nerves(clay: Clay, nerves: list[Shape], none: float, free: float) -> None:
    """Let a belly grow less towards nerves: not at all nearer than ``none`` mm, freely from ``free`` mm on."""
    if nerves and clay.fleshy is not None:
        room = NerveRoom(nerves, *_box(clay.grid))
        clay.fleshy *= _slowly_varying(clay, lambda at: np.clip((room.distance(at) - none) / (free - none), 0, 1), 1.0)


def _slowly_varying(clay: Clay, share: Callable[[NDArray[np.float64]], NDArray[np.float64]], far: float) -> Field:
    """A share on the muscle's lattice, from every second sample each way; ``far`` where the muscle is not near."""
    near = clay.field[::2, ::2, ::2] < FAR_MM
    shares = np.full(near.shape, far, np.float32)
    shares[near] = share(clay.grid.points[::2, ::2, ::2][near].astype(np.float64))
    halves = np.meshgrid(*(np.arange(n, dtype=np.float32) / 2 for n in clay.grid.shape), indexing="ij")
    found: Field = ndimage.map_coordinates(shares, halves, order=1, mode="nearest")
    return found


def pack(clays: Mapping[str, Clay], reach: float, gap: float) -> None:
    """Let bellies grow into the gaps between them until they meet in flat faces, like packed clay.

    A closing of the whole: gaps of up to half of ``reach`` (mm) fill, furrows between neighbours become shallow, and free
    faces stay. The border lies half-way, with ``gap`` between. Call after `share_out`.
    """
    before = {name: clay.field for name, clay in clays.items()}
    fleshy = {name: np.ones_like(c.field) if c.fleshy is None else c.fleshy for name, c in clays.items()}
    for name, clay in clays.items():
        grown, border = before[name].copy(), np.full(clay.grid.shape, -99.0, np.float32)
        for other, neighbour in clays.items():
            if other == name:
                continue
            mine, theirs = _common(clay.grid, neighbour.grid)
            if mine is None or theirs is None:
                continue
            own, beside = before[name][mine], before[other][theirs]
            if max(own.min(), beside.min()) > NEAR_MM:
                continue
            both = fleshy[name][mine] * fleshy[other][theirs]  # no flesh wraps itself round a neighbour's tendon
            grown[mine] = np.minimum(grown[mine], own + (union(own, beside, reach) - own) * both)
            border[mine] = np.maximum(border[mine], (own - beside) / 2 + np.float32(gap / 2))
        grown = intersect(grown, border, PACKED_BLEND)
        if clay.limit is not None:
            grown = np.maximum(grown, clay.limit)
        clay.field = np.minimum(before[name], grown)  # it only grows: thin tendons keep what they have


def share_out(clays: Mapping[str, Clay], gap: float) -> None:
    """Settle where muscles meet: the higher rank keeps its form, equals meet half-way."""
    before = {name: clay.field.copy() for name, clay in clays.items()}
    for name, clay in clays.items():
        for other, neighbour in clays.items():
            if other == name or neighbour.rank < clay.rank:
                continue
            mine, theirs = _common(clay.grid, neighbour.grid)
            if mine is None or theirs is None:
                continue
            beside = before[other][theirs]
            if beside.min() > NEAR_MM:
                continue
            if neighbour.rank > clay.rank:
                limit = np.float32(gap) - beside
            else:
                limit = (before[name][mine] - beside) / 2 + np.float32(gap / 2)
            clay.field[mine] = intersect(clay.field[mine], limit, CONTACT_BLEND)


Window = tuple[slice, slice, slice]


def _common(a: Grid, b: Grid) -> tuple[Window | None, Window | None]:
    """The part that two windows of the lattice share, as slices of each."""
    step = np.round((np.asarray(b.low) - np.asarray(a.low)) / a.spacing).astype(int)
    first = np.maximum(step, 0)
    last = np.minimum(np.asarray(a.shape), step + np.asarray(b.shape))
    if np.any(last <= first):
        return None, None
    mine = tuple(slice(int(p), int(q)) for p, q in zip(first, last, strict=True))
    theirs = tuple(slice(int(p - s), int(q - s)) for p, q, s in zip(first, last, step, strict=True))
    return mine, theirs  # type: ignore[return-value]  # three of each
