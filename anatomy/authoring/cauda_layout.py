"""Where the rootlets of the cauda equina run in the sac: coordinates along it, and strands that make room for each other.

The order is that of Wall and others (Spine 1990;15:1244-1247, abstract): a consistent oblique layering in which the
root that leaves next lies at the side and in front, those that leave further down lie behind and nearer the midline,
and the motor bundle of each root lies in front and on the median side of its sensory one. Distances are authored.
Right side only, body frame, millimetres.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage

from anatomy.authoring.fields import spline
from anatomy.authoring.frame import Frame, Vector
from anatomy.authoring.nerve_course import arc, eased
from anatomy.authoring.parts import Built
from anatomy.authoring.thecal_sac import sections

STEP_MM = 2.0
"""Distance of the levels at which strands are laid out."""
WALL_MM = 0.45
"""Between a strand's surface and the drawn sac."""
ROUNDS, LAST_ROUNDS = 140, 14
"""In the last rounds lines are smoothed more: a bundle without kinks matters more than strands that never touch."""
LEAVES_MM = 22.0
"""Over this length a strand bends from its layer to where its root begins."""
JOINS_MM = 34.0
"""Over this length it bends from the cord into its layer."""
FREE_MM = 7.0
"""The last stretch of a strand whose root begins outside the sac: it may leave the sac, as in its sleeve."""
AHEAD_MM = 5.0
"""So far above its beginning a root already points the way."""


@dataclass(frozen=True, eq=False)
class SacLine:
    """Coordinates along the sac: ``s`` down its middle line, ``u`` to the right, ``v`` backwards, millimetres.

    Attributes
    ----------
    centre, back : array (K, 3)
        Samples of the middle line, and unit directions backwards, square to it.
    size : array (K, 2)
        Planned depth and width.
    s : array (K,)
        Length from the top.
    """

    centre: NDArray[np.float64]
    back: NDArray[np.float64]
    size: NDArray[np.float64]
    s: NDArray[np.float64]

    @classmethod
    def of(cls, frame: Frame) -> "SacLine":
        """From the sections by which the sac is shaped."""
        rows = sections(frame)
        places = np.array([row[0] + row[1] * row[2] / 2 for row in rows])
        dense = spline(np.hstack([places, np.array([[*row[1], row[2], row[3]] for row in rows])]), 500)
        centre = dense[:, :3] * [0, 1, 1]
        t = np.gradient(centre, axis=0)
        t /= np.linalg.norm(t, axis=1, keepdims=True)
        back = dense[:, 3:6] - (dense[:, 3:6] * t).sum(1, keepdims=True) * t
        return cls(centre, back / np.linalg.norm(back, axis=1, keepdims=True), dense[:, 6:8], arc(centre))

    def place(self, s: ArrayLike, uv: ArrayLike) -> NDArray[np.float64]:
        """Body-frame places (N, 3) of coordinates s (N,) and (u, v) (N, 2)."""
        at, w = np.asarray(s, dtype=np.float64), np.asarray(uv, dtype=np.float64)
        centre, back = (np.stack([np.interp(at, self.s, c) for c in a.T], axis=-1) for a in (self.centre, self.back))
        return np.asarray(centre + w[..., :1] * [1.0, 0.0, 0.0] + w[..., 1:] * back)

    def own(self, place: ArrayLike) -> Vector:
        """Coordinates s, u, v of one place (3,)."""
        p = np.asarray(place, dtype=np.float64)
        i = int(np.argmin(np.linalg.norm((self.centre - p)[:, 1:], axis=1)))
        return np.array([self.s[i], p[0], float((p - self.centre[i]) @ self.back[i])])

    def breadth(self, s: ArrayLike) -> NDArray[np.float64]:
        """Planned depth and width (N, 2) at lengths s (N,)."""
        return np.stack([np.interp(np.asarray(s, float), self.s, column) for column in self.size.T], axis=-1)


@dataclass(frozen=True)
class Cord:
    """The lowest part of the cord: length ``top`` to ``tip`` along the sac, half breadths at the top and at the tip."""

    top: float
    tip: float
    half_width: float
    half_depth: float
    tip_half: float

    def half(self, s: ArrayLike) -> NDArray[np.float64]:
        """Half width and half depth (N, 2) at lengths s (N,); nothing below the tip."""
        t = np.clip((np.asarray(s, dtype=np.float64) - self.top) / (self.tip - self.top), 0, 1)
        full = 1 - t**1.9
        return np.stack([self.tip_half + (w - self.tip_half) * full for w in (self.half_width, self.half_depth)], -1)


@dataclass(frozen=True)
class Strand:
    """One strand of a root: what it must start from, where it must end, and its place among its fellows.

    ``begin`` and ``end`` are coordinates s, u, v; ``ahead`` is how u and v change for each millimetre down at the end;
    ``offset`` is its place in the root's own bundle; ``behind`` is how much further back it lies than the layering has
    it, as a share of the sac's depth; ``outside`` says that the root begins outside the sac.
    """

    root: int
    radius: float
    begin: Vector
    end: Vector
    ahead: Vector
    offset: Vector
    behind: float
    outside: bool


def layer(line: SacLine, order: NDArray[np.float64], s: NDArray[np.float64]) -> NDArray[np.float64]:
    """Middle (N, 2) of a root's bundle; ``order`` (N,) counts the roots that leave before it, 0 for the next to go."""
    depth, width = line.breadth(s).T
    aside = 0.5 * width * (0.55 * np.exp(-order / 2.0) + 0.12)
    behind = depth * (-0.13 + 0.46 * (1 - np.exp(-order / 2.4)))
    return np.stack([aside, behind], axis=-1)


def wished(line: SacLine, strand: Strand, exits: NDArray[np.float64], s: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where a strand would run (N, 2) at lengths s (N,) if it were alone."""
    gone = np.interp(s, exits, np.arange(len(exits)))
    own = layer(line, np.maximum(strand.root - gone, 0), s) + strand.offset
    own[:, 1] += strand.behind * line.breadth(s)[:, 0]
    joined = eased((s - strand.begin[0]) / JOINS_MM)[:, None]
    own = strand.begin[1:] * (1 - joined) + own * joined
    up = strand.end[0] - s
    ahead = strand.end[1:] - np.minimum(up, AHEAD_MM)[:, None] * strand.ahead
    leaving = eased(1 - up / min(LEAVES_MM, 0.6 * (strand.end[0] - strand.begin[0])))[:, None]
    return np.asarray(own * (1 - leaving) + ahead * leaving)


def laid_out(
    line: SacLine,
    strands: Sequence[Strand],
    sac: Built,
    cord: Cord,
    filum: tuple[float, float],
    roots: Sequence[NDArray[np.float64]],
) -> list[NDArray[np.float64]]:
    """The strands' centre lines, (K, 3) each in s, u, v, pushed apart and kept inside the sac, off cord and filum.

    ``filum`` is the radius of the filum terminale and how far behind the sac's middle it runs, as a share of the depth.
    ``roots`` are the roots that have left, rows s, u, v and radius each, of which the strands of others keep clear.
    """
    exits = np.maximum.accumulate(np.array([
        np.mean([strand.end[0] for strand in strands if strand.root == r]) for r in range(strands[-1].root + 1)
    ]))  # fmt: skip
    levels = np.arange(cord.top, max(s.end[0] for s in strands), STEP_MM)
    inner = [np.flatnonzero((levels > s.begin[0] + 1.0) & (levels < s.end[0] - 1.0)) for s in strands]
    spans = [np.concatenate([[s.begin[0]], levels[i], [s.end[0]]]) for s, i in zip(strands, inner, strict=True)]
    wishes = [wished(line, s, exits, span) for s, span in zip(strands, spans, strict=True)]
    ways = [wish.copy() for wish in wishes]
    radii = np.array([strand.radius for strand in strands])
    gone_by = [_at_levels(root, levels) for root in roots]
    whose = np.array([strand.root for strand in strands])
    ends = np.array([strand.end[0] - FREE_MM if strand.outside else np.inf for strand in strands])
    leaving = levels > ends[:, None]
    for turn in range(ROUNDS):
        field = np.full((len(strands), len(levels), 2), np.nan)
        for k, i in enumerate(inner):
            field[k, i] = ways[k][1:-1]
        moves = _apart(field, radii) + _off_the_middle(field, radii, line, levels, cord, filum)
        for root, circle in enumerate(gone_by):
            moves[whose != root] += _off_a_root(field[whose != root], radii[whose != root], circle)
        moves[leaving] = 0
        for k, i in enumerate(inner):
            way = ways[k]
            way[1:-1] += moves[k, i] + (wishes[k][1:-1] - way[1:-1]) * (
                0.04 if turn < ROUNDS - 2 * LAST_ROUNDS else 0.0
            )
            _smooth(way, 1.2 if turn < ROUNDS - LAST_ROUNDS else 2.0)
            _contain(way, spans[k], strands[k], line, sac)
    return [np.column_stack([span, way]) for span, way in zip(spans, ways, strict=True)]


def _apart(field: NDArray[np.float64], radii: NDArray[np.float64]) -> NDArray[np.float64]:
    """Shifts (S, J, 2) that part strands which touch at a level; places are nan where a strand does not run."""
    away = field[:, None] - field[None]
    gap = np.linalg.norm(away, axis=-1)
    lack = np.maximum((radii[:, None] + radii[None])[..., None] * 1.06 - gap, 0)
    lack[np.isnan(lack)] = 0
    same = np.arange(len(radii))
    lack[same, same] = 0
    push = np.nan_to_num(away / np.maximum(gap, 1e-6)[..., None]) * lack[..., None]
    return np.asarray(push.sum(axis=1) * 0.35)


def _at_levels(root: NDArray[np.float64], levels: NDArray[np.float64]) -> NDArray[np.float64]:
    """A root's u, v and radius (J, 3) at levels (J,), nan where it does not run."""
    order = np.argsort(root[:, 0])
    found = np.stack([np.interp(levels, root[order, 0], column) for column in root[order, 1:].T], axis=-1)
    found[(levels < root[:, 0].min() - 1.0) | (levels > root[:, 0].max())] = np.nan
    return found


def _off_a_root(
    field: NDArray[np.float64], radii: NDArray[np.float64], circle: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Shifts (S, J, 2) off a root whose u, v and radius at each level are given, (J, 3)."""
    away = field - circle[:, :2]
    gap = np.maximum(np.linalg.norm(away, axis=-1), 1e-6)
    lack = np.maximum(circle[:, 2] + radii[:, None] + 0.15 - gap, 0)
    return np.nan_to_num(away / gap[..., None] * lack[..., None]) * 0.5


def _off_the_middle(
    field: NDArray[np.float64],
    radii: NDArray[np.float64],
    line: SacLine,
    levels: NDArray[np.float64],
    cord: Cord,
    filum: tuple[float, float],
) -> NDArray[np.float64]:
    """Shifts (S, J, 2) off the cord or the filum, and off the median plane, beyond which the left strands run."""
    shift = np.zeros_like(field)
    below = levels > cord.tip
    half = np.where(below[:, None], filum[0], cord.half(levels))
    middle = np.stack([np.zeros(len(levels)), filum_behind(line, levels, cord, filum[1])], axis=-1)
    away = field - middle
    reach = half[None] + radii[:, None, None] + 0.1
    share = np.sqrt(((away / reach) ** 2).sum(-1))
    inside = share < 1
    shift[inside] += (away * (1 / np.maximum(share, 0.2) - 1)[..., None])[inside] * 0.5
    lack = np.maximum(radii[:, None] + 0.08 - field[..., 0], 0)
    shift[..., 0] += np.nan_to_num(lack)
    return np.nan_to_num(shift)


def filum_behind(line: SacLine, s: ArrayLike, cord: Cord, share: float) -> NDArray[np.float64]:
    """How far (N,) behind the sac's middle the cord and then the filum run at lengths s (N,)."""
    at = np.asarray(s, dtype=np.float64)
    return np.asarray(line.breadth(at)[:, 0] * share * eased((at - cord.top) / (2.2 * (cord.tip - cord.top))))


def _smooth(way: NDArray[np.float64], samples: float) -> None:
    """Round a line's (K, 2) corners in place by a Gaussian of that many samples, its ends kept."""
    if len(way) > 4:
        soft = ndimage.gaussian_filter1d(way, samples, axis=0, mode="nearest")
        way[1:-1] += (soft[1:-1] - way[1:-1]) * 0.5


def _contain(way: NDArray[np.float64], span: NDArray[np.float64], strand: Strand, line: SacLine, sac: Built) -> None:
    """Move a line's samples (K, 2) back into the sac, in place; its last stretch is free if the root begins outside."""
    free = strand.outside & (span > strand.end[0] - FREE_MM)
    for _ in range(2):
        lack = sac.distance(line.place(span, way)) + strand.radius + WALL_MM
        slope = np.stack(
            [
                sac.distance(line.place(span, way + step)) - sac.distance(line.place(span, way - step))
                for step in np.eye(2) * 0.5
            ],
            axis=-1,
        )
        slope /= np.maximum(np.linalg.norm(slope, axis=-1, keepdims=True), 1e-6)
        move = np.where((lack > 0) & ~free, lack, 0)[:, None] * slope
        way[:-1] -= move[:-1]
