"""The body as flat outlines: skin and felt regions seen straight from one side, as closed lines in millimetres.

The skin is laid out on a fine grid as the eye sees it; the outlines of its shadow, of its form and of each region's
visible part are traced there. Nothing is drawn by hand, so that the flat map and the solid body agree.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.facts.names import Side, StructureId
from anatomy.facts.regions import Region
from anatomy.geometry.contours import Floats, Loop, area, blurred, contours, holds, rounded, thinned
from anatomy.geometry.shapes import Body, Shape
from anatomy.geometry.skin_regions import SkinPart, coordinates, weights

SKIN = StructureId("skin")
WHOLE_STEP_MM, CLOSE_STEP_MM = 1.0, 0.75
"""How fine the grid is: the whole body, and a knee or a foot."""
KNEE_ABOVE_MM, KNEE_BELOW_MM = 128.0, 128.0
"""How much of the thigh and leg is shown with a knee (authored): the knee zones reach 79 mm up and 70 mm down."""
TRUNK_TOP_MM = 14.0
"""The trunk is cut this far below the top of the skin, where the shape is merely closed."""
FORM_LEVELS = (0.34, 0.56, 0.76, 0.90)
"""Cosines between skin and eye at which the form is shaded (authored)."""
THIN_MM = 0.18
SMALLEST_MM2 = {"whole": 150.0, "close": 140.0}
"""Slivers of a region smaller than this are left out."""
Key = tuple[str, Side]
"""Region id and side."""


class Face(StrEnum):
    """From where the body is seen."""

    FRONT = "front"
    BACK = "back"
    INNER = "inner"
    OUTER = "outer"
    BELOW = "below"


@dataclass(frozen=True, slots=True, eq=False)
class FlatPicture:
    """One flat view. Places are (across, up) in millimetres, across to the picture's right.

    Attributes
    ----------
    face : Face
    side : Side, optional
        Whose knee it is; None for the whole body (or both soles).
    low, high : array (2,)
        Lower left and upper right corner of what is shown.
    outline : tuple of array (K, 2)
        The skin's shadow.
    form : tuple of tuple of array (K, 2)
        For each of `FORM_LEVELS` the part of the skin that faces the eye at least so much: for soft shading.
    folds : tuple of array (K, 2)
        Open lines where trunk and thigh meet: groin fold in front, gluteal fold behind.
    kneecaps : tuple of array (K, 2)
        Shadow of the patella, except from the back.
    regions : mapping of (region id, side) to tuple of array (K, 2)
        The visible part of each region.
    """

    face: Face
    side: Side | None
    low: Floats
    high: Floats
    outline: tuple[Loop, ...]
    form: tuple[tuple[Loop, ...], ...]
    folds: tuple[Floats, ...]
    kneecaps: tuple[Loop, ...]
    regions: Mapping[Key, tuple[Loop, ...]] = field(default_factory=dict)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height, millimetres."""
        across, up = self.high - self.low
        return float(across), float(up)

    def project(self, points: ArrayLike) -> Floats:
        """Places (N, 2) of points (N, 3) of the body frame."""
        across, up, _ = axes(self.face, self.side)
        p = np.asarray(points, dtype=np.float64)
        return np.stack([p @ across, p @ up], axis=-1)

    def area_of(self, key: Key) -> float:
        """How much of a region is to be seen, square millimetres."""
        return sum(area(loop) for loop in self.regions.get(key, ()))

    def at(self, place: ArrayLike, order: Sequence[Key]) -> Key | None:
        """The region at a place (2,): the first of the order that holds it; None beside them all."""
        spot = np.asarray(place, dtype=np.float64)[None]
        return next((key for key in order if key in self.regions and holds(self.regions[key], spot)[0]), None)


def axes(face: Face, side: Side | None) -> tuple[Floats, Floats, Floats]:
    """Directions in the body frame of the picture's right, its top, and the eye: unit arrays (3,).

    In a front view the person's right is on the picture's left.
    """
    up = np.array([0.0, 1.0, 0.0] if face is Face.BELOW else [0.0, 0.0, 1.0])
    outwards = float((side or Side.RIGHT).sign)
    eye = {
        Face.FRONT: np.array([0.0, 1.0, 0.0]),
        Face.BACK: np.array([0.0, -1.0, 0.0]),
        Face.OUTER: np.array([outwards, 0.0, 0.0]),
        Face.INNER: np.array([-outwards, 0.0, 0.0]),
        Face.BELOW: np.array([0.0, 0.0, -1.0]),
    }[face]
    return np.cross(up, eye), up, eye


def flat_pictures(body: Body, regions: Iterable[Region], coarse: float = 1.0) -> tuple[FlatPicture, ...]:
    """All flat views of a body: front and back, both soles, and each knee from four sides.

    Parameters
    ----------
    body : Body
        With a skin that carries its coordinates.
    regions : iterable of Region
        Those that are to be traced.
    coarse : float
        How many times wider the grid's steps are than usual: 2 is four times as fast, with less smooth outlines.

    Raises
    ------
    KeyError
        If the body has no skin.
    """
    skin = body.shapes[SKIN]
    share = {(region.id, side): weights(skin, side, region.patches) for region in regions for side in Side}
    views: list[tuple[Face, Side | None]] = [(Face.FRONT, None), (Face.BACK, None), (Face.BELOW, None)]
    views += [(face, side) for side in Side for face in (Face.FRONT, Face.INNER, Face.OUTER, Face.BACK)]
    return tuple(_picture(body, skin, face, side, share, coarse) for face, side in views)


def _picture(
    body: Body, skin: Shape, face: Face, side: Side | None, share: Mapping[Key, NDArray[np.float32]], coarse: float
) -> FlatPicture:
    across, up, eye = axes(face, side)
    triangles = _shown(body, skin, face, side)
    close = side is not None or face is Face.BELOW
    step = coarse * (CLOSE_STEP_MM if close else WHOLE_STEP_MM)
    points = skin.points.astype(np.float64)
    flat = np.stack([points @ across, points @ up], axis=1)
    corners = flat[triangles].reshape(-1, 2)
    low, high = corners.min(axis=0) - 3 * step, corners.max(axis=0) + 3 * step
    if side is not None:
        joint = float(body.landmark("knee-centre", side)[2])
        low[1], high[1] = joint - KNEE_BELOW_MM, joint + KNEE_ABOVE_MM
    elif face is not Face.BELOW:
        high[1] = points[:, 2].max() - TRUNK_TOP_MM
    facing = skin.normals.astype(np.float64) @ eye
    seen = _Seen(flat, points @ eye, triangles, low, high, step)
    cover = blurred(seen.owner >= 0, 6)
    cut = _traced(cover, 0.5, seen, 40.0, turns=24)
    towards = blurred(seen.values(facing), 8)
    form = tuple(_traced(towards, level, seen, 60.0, turns=20) for level in FORM_LEVELS)
    found: dict[Key, tuple[Loop, ...]] = {}
    own = {key: np.flatnonzero(values) for key, values in share.items()}
    smallest = SMALLEST_MM2["close" if close else "whole"]
    for key, values in share.items():
        if side is not None and key[1] is not side:
            continue
        window = seen.window(flat[own[key]])
        if window is not None:
            loops = _traced(blurred(seen.values(values, window)), 0.5, seen, smallest, window)
            if loops:
                found[key] = loops
    folds = _folds(skin, seen, cover) if side is None and face is not Face.BELOW else ()
    if side is None and face is Face.BACK and "coccyx-tip" in body.landmarks:
        folds = (*folds, _cleft(body, skin))
    kneecaps = _kneecaps(body, (across, up), side) if face not in (Face.BACK, Face.BELOW) else ()
    return FlatPicture(face, side, low, high, cut, form, folds, kneecaps, found)


def _shown(body: Body, skin: Shape, face: Face, side: Side | None) -> NDArray[np.int32]:
    """The skin's triangles that a view is about: all, one knee's, or the feet's."""
    mine = np.ones(len(skin.points), dtype=bool)
    if side is not None:
        # The grid cuts the picture off above and below; the margin lets its border be filled.
        joint = float(body.landmark("knee-centre", side)[2])
        reach = 1.3 * max(KNEE_ABOVE_MM, KNEE_BELOW_MM)
        mine = (skin.points[:, 0] * side.sign > 0) & (np.abs(skin.points[:, 2] - joint) < reach)
    elif face is Face.BELOW:
        mine = coordinates(skin).part == SkinPart.FOOT
    shown: NDArray[np.int32] = skin.triangles[mine[skin.triangles].all(axis=1)]
    return shown


class _Seen:
    """What the eye sees of a surface at each place of a grid: which triangle, and where in it."""

    def __init__(
        self, flat: Floats, near: Floats, triangles: NDArray[np.int32], low: Floats, high: Floats, step: float
    ) -> None:
        self.low, self.step = low, step
        columns, rows = (int(np.ceil(v)) + 1 for v in (high - low) / step)
        self.shape = rows, columns
        grid = (flat - low) / step
        a, b, c = (grid[triangles[:, k]] for k in range(3))
        turn = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
        self.triangles = triangles = triangles[turn > 1e-9]
        a, b, c = (grid[triangles[:, k]] for k in range(3))
        turn = turn[turn > 1e-9]
        first = np.ceil(np.minimum(np.minimum(a, b), c)).astype(np.int64).clip(0)
        last = np.floor(np.maximum(np.maximum(a, b), c)).astype(np.int64)
        last = np.minimum(last, [columns - 1, rows - 1])
        wide, tall = (last - first + 1).clip(0).T
        count = wide * tall
        which = np.repeat(np.arange(len(triangles)), count)
        within = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count)
        x = first[which, 0] + within % np.maximum(wide, 1)[which]
        y = first[which, 1] + within // np.maximum(wide, 1)[which]
        ax, ay, bx, by, cx, cy = (v[which] for p in (a, b, c) for v in p.T)
        share_b = ((x - ax) * (cy - ay) - (y - ay) * (cx - ax)) / turn[which]
        share_c = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / turn[which]
        hit = (share_b >= -1e-9) & (share_c >= -1e-9) & (share_b + share_c <= 1 + 1e-9)
        which, share_b, share_c = which[hit], share_b[hit], share_c[hit]
        place = y[hit] * columns + x[hit]
        shares = np.stack([1 - share_b - share_c, share_b, share_c], axis=1)
        depth = (near[triangles[which]] * shares).sum(axis=1)
        nearest = np.full(rows * columns, -np.inf)
        np.maximum.at(nearest, place, depth)
        on_top = depth == nearest[place]
        owner = np.full(rows * columns, -1)
        owner[place[on_top]] = which[on_top]
        self._shares = np.zeros((rows * columns, 3))
        self._shares[place[on_top]] = shares[on_top]
        self.owner = owner.reshape(self.shape)

    def values(self, at_vertices: NDArray[np.floating], window: tuple[slice, slice] | None = None) -> Floats:
        """Values at the surface's vertices as they are seen on the grid, or a window of it; 0 beside the surface."""
        owner = self.owner if window is None else self.owner[window]
        shares = self._shares.reshape(*self.shape, 3)
        shares = shares if window is None else shares[window]
        made = np.zeros(owner.shape)
        there = owner >= 0
        made[there] = (at_vertices[self.triangles[owner[there]]] * shares[there]).sum(axis=1)
        return made

    def window(self, flat: Floats) -> tuple[slice, slice] | None:
        """The part of the grid that holds some places (N, 2), with a margin; None where it is not on the grid."""
        if not len(flat):
            return None
        low = np.floor((flat.min(axis=0) - self.low) / self.step).astype(int) - 6
        high = np.ceil((flat.max(axis=0) - self.low) / self.step).astype(int) + 7
        (left, bottom), (right, top) = low.clip(0), np.minimum(high, self.shape[::-1])
        return (slice(bottom, top), slice(left, right)) if right - left > 2 and top - bottom > 2 else None


def _traced(
    grid: Floats,
    level: float,
    seen: _Seen,
    smallest_mm2: float,
    window: tuple[slice, slice] | None = None,
    turns: int = 10,
) -> tuple[Loop, ...]:
    """Outlines of a grid in millimetres, rounded and thinned, without slivers, largest first."""
    corner = np.array([window[1].start, window[0].start], dtype=float) if window is not None else np.zeros(2)
    loops = [seen.low + seen.step * (rounded(loop, turns) + corner) for loop in contours(grid, level)]
    return tuple(thinned(loop, THIN_MM) for loop in loops if area(loop) >= smallest_mm2)


def _folds(skin: Shape, seen: _Seen, cover: Floats) -> tuple[Floats, ...]:
    """Open lines between trunk and thighs, away from the outline of the body."""
    trunk = seen.values((coordinates(skin).part == SkinPart.TRUNK).astype(np.float64))
    lines: list[Floats] = []
    inner = blurred(cover > 0.97, 40) > 0.985
    for loop in contours(blurred(trunk, 40), 0.5):
        column, row = np.round(loop).astype(int).T
        # Where the skin beneath is not thigh, the trunk merely ends: at the body's outline.
        free = inner[row.clip(0, cover.shape[0] - 1), column.clip(0, cover.shape[1] - 1)]
        free &= row < cover.shape[0] - 6
        if free.all() or not free.any():
            continue
        start = int(np.flatnonzero(~free)[0])
        turned, free = np.roll(loop, -start, axis=0), np.roll(free, -start)
        edges = np.flatnonzero(np.diff(free.astype(int), prepend=0, append=0))
        for first, last in edges.reshape(-1, 2):
            if last - first > 16:
                line = rounded(turned[first:last], 600, closed=False)
                lines.append(thinned(seen.low + seen.step * line, THIN_MM, closed=False))
    return tuple(lines)


def _cleft(body: Body, skin: Shape) -> Floats:
    """The cleft between the buttocks: from the tip of the coccyx down to the crotch, in the median plane."""
    trunk = (coordinates(skin).part == SkinPart.TRUNK) & (np.abs(skin.points[:, 0]) < 12)
    top, crotch = float(body.landmarks["coccyx-tip"][2]), float(skin.points[trunk, 2].min())
    return np.array([[0.0, top], [0.0, (top + crotch) / 2], [0.0, crotch]])


def _kneecaps(body: Body, plane: tuple[Floats, Floats], side: Side | None) -> tuple[Loop, ...]:
    """Shadow of the patella on one or both sides."""
    found: list[Loop] = []
    for one in Side if side is None else (side,):
        shape = body.shapes.get(StructureId(f"patella-{one}"))
        if shape is None:
            continue
        points = shape.points.astype(np.float64)
        flat = np.stack([points @ plane[0], points @ plane[1]], axis=1)
        seen = _Seen(flat, np.zeros(len(points)), shape.triangles, flat.min(axis=0) - 3, flat.max(axis=0) + 3, 1.0)
        found += _traced(blurred(seen.owner >= 0), 0.5, seen, 200.0)[:1]
    return tuple(found)
