"""Centre lines of the nerves: way-points from nerve_courses.yaml, joined to their parents, kept off the bones.

Nerves that continue one another (root, trunk, branch) are drawn as one line and then cut. Right side only, millimetres
in the body frame.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_landmarks import leg_landmarks
from anatomy.authoring.nerve_clearance import Distance, Planned, Room, given_way
from anatomy.authoring.nerve_course import Course, Vector, arc, eased, rounded_curve
from anatomy.authoring.nerve_fibres import carried, zero_turn
from anatomy.authoring.nerve_joints import STEP_MM, Joint, arrival, departure
from anatomy.authoring.nerve_rod import PINNED_SPRING, relaxed
from anatomy.authoring.nerve_table import figures, ordered_strands, place
from anatomy.authoring.pelvis_landmarks import pelvis_landmarks
from anatomy.authoring.spine_landmarks import vertebra_landmarks

STIFF_MM, STIFF_IN_FAT_MM, STIFF_IN_CHANNEL_MM, STIFF_SHARE = 11.0, 16.0, 6.0, 1.3
"""Over what length a nerve keeps straight: in the open, under the skin, in bony canals; at least so many of its widths."""
BEGINS_SPRING = 20.0
"""How much firmer than by a way-point a root is held where it leaves the sac."""
SIZE_SOFT_MM = 6.0
"""Changes of thickness are spread over this length."""
TIP_MM, TIP_SHARE, TIP_PART = 45.0, 0.14, 0.45
"""A free end runs out over this length, or this part of a short strand, to this share of its thickness."""
SAC_MM, SAC_SHARE = 14.0, 0.5
"""A root's beginning beside the sac thins over this length to this share."""
OVERLAP_MM, INSET = 3.0, 0.85
"""A nerve that continues another begins so far inside it, at this share of its thickness."""
INSET_BEGIN = 0.55
"""A branch begins inside its nerve at this share of its thickness, so that no corner looks out in a bend."""
SOFTLY_MM = 8.0
"""Over this length after its joint a branch becomes free to give way to bone."""


@cache
def places(frame: Frame) -> Mapping[str, Vector]:
    """Every named place on the right and in the midline, arrays (3,)."""
    return dict(frame.landmarks) | vertebra_landmarks(frame) | pelvis_landmarks(frame) | leg_landmarks(frame)


def courses(frame: Frame, clear_of: Distance | None = None, skin: Distance | None = None) -> dict[str, Course]:
    """The centre lines of all strands, keyed ``nerve`` or ``nerve/strand``.

    Parameters
    ----------
    clear_of : callable, optional
        Signed distance (mm) from places (N, 3) to the nearest bone, negative inside.
    skin : callable, optional
        Signed distance to the skin, negative inside the body.
    """
    found: dict[str, Course] = {}
    for nerve, strand, row in ordered_strands():
        key = nerve if strand == "main" else f"{nerve}/{strand}"
        if key not in found:
            chain = _Chain.of(frame, nerve, strand, row, found)
            line = chain.line(found)
            if clear_of is not None:
                line = given_way(line, chain.room(line), clear_of, skin)
            chain.cut(line, found)
    return found


@dataclass(eq=False)
class _Chain:
    """Strands that continue one another, and what is known at all their way-points."""

    rows: list[tuple[str, str, Mapping[str, Any]]]
    points: NDArray[np.float64]
    sizes: NDArray[np.float64]
    channel: NDArray[np.float64]
    in_fat: NDArray[np.float64]
    skin: NDArray[np.float64]
    ends: list[int]
    """Which way-point is the last of each strand."""
    first: Joint | None = None
    last: Joint | None = None
    held: NDArray[np.int64] | None = None
    """The line's samples at the way-points, once it is drawn."""

    @classmethod
    def of(cls, frame: Frame, nerve: str, strand: str, row: Mapping[str, Any], found: Mapping[str, Course]) -> "_Chain":
        """All that continues a strand, with joints to what it leaves and runs into."""
        table = figures()["nerves"]
        rows = [(nerve, strand, row)]
        while strand == "main" and (after := continues(rows[-1][0])):
            rows.append((after, "main", table[after]))
        given = [point for _, _, one in rows for point in one["points"]]
        deep, shallow = (float(figures()[word]["value"]) for word in ("under_skin", "under_skin_cutaneous"))
        under = [
            shallow if one.get("cutaneous", table[name].get("cutaneous", False)) else deep
            for name, _, one in rows
            for _ in one["points"]
        ]
        chain = cls(
            rows,
            np.array([place(places(frame), frame, point) for point in given]),
            np.vstack([_sizes(one["points"]) for _, _, one in rows]),
            np.array([1.0 if point.get("channel") else 0.0 for point in given]),
            np.array([1.0 if point.get("in_fat") else 0.0 for point in given]),
            np.array(under),
            list(np.cumsum([len(one["points"]) for _, _, one in rows]) - 1),
        )
        scale = float(figures()["display_scale"]["value"])
        if "from" in row:
            half = float(chain.sizes[0].mean()) / 2 * scale
            chain.first = departure(found[row["from"]["nerve"]], chain.points[0], row["from"], half)
        end = rows[-1][2]
        if "into" in end:
            half = float(chain.sizes[-1].mean()) / 2 * scale
            chain.last = arrival(found[end["into"]["nerve"]], chain.points[-1], end["into"], half)
        return chain

    def line(self, found: Mapping[str, Course]) -> Planned:
        """The rod along the way-points, with thickness and all else at its samples."""
        scale, tight = (float(figures()[name]["value"]) for name in ("display_scale", "channel_scale"))
        lead = self.first.places if self.first else np.empty((0, 3))
        tail = self.last.places if self.last else np.empty((0, 3))
        points = np.vstack([lead, self.points, tail])
        before, after = len(lead), len(tail)
        channel, in_fat = (np.pad(one, (before, after), mode="edge") for one in (self.channel, self.in_fat))
        if self.first:
            parent = found[self.rows[0][2]["from"]["nerve"]]
            channel[:before] = parent.channel[self.first.index]
        sizes = np.pad(self.sizes, ((before, after), (0, 0)), mode="edge")
        spring = np.pad(np.ones(len(self.points)), (before, after), constant_values=PINNED_SPRING)
        if not self.first:
            spring[0] = BEGINS_SPRING
        stiff = np.maximum(STIFF_MM + (STIFF_IN_FAT_MM - STIFF_MM) * in_fat, STIFF_SHARE * scale * sizes.mean(axis=1))
        stiff = np.where(channel > 0, np.maximum(STIFF_IN_CHANNEL_MM, STIFF_SHARE * sizes.mean(axis=1)), stiff)
        curve = rounded_curve(points[_apart(points)])
        knots = _along(curve, points)
        line, held, rod = relaxed(curve, knots, points, spring, stiff, STEP_MM)
        self.held = held[before : len(held) - after]
        every = np.arange(len(line))
        known = np.column_stack([sizes / 2, channel, in_fat])
        rest = np.stack([np.interp(every, held, column) for column in known.T], axis=1)
        half = ndimage.gaussian_filter1d(rest[:, :2], SIZE_SOFT_MM / STEP_MM, axis=0, mode="nearest")
        half += self._swelling(line, half)
        shown = eased(rest[:, 2])
        half = half * (scale + (tight - scale) * shown)[:, None]
        flat = []
        for (_, _, row), last in zip(self.rows, self.ends, strict=True):
            if "broad" in row:
                begin = self.held[last - len(row["points"]) + 1]
                flat.append((int(begin), int(self.held[last]), np.asarray(row["broad"], dtype=np.float64)))
        return Planned(line, self._ended(line, half), shown, self._pinned(len(line), held), rest[:, 3], rod, flat)

    def room(self, line: Planned) -> Room:
        """What the strands must keep free."""
        clearance, channel, fat = (float(figures()[n]["value"]) for n in ("clearance", "channel_clearance", "in_fat"))
        assert self.held is not None
        return Room(clearance, channel, np.interp(np.arange(len(line.centre)), self.held, self.skin), fat)

    def cut(self, line: Planned, found: dict[str, Course]) -> None:
        """The strands as courses of their own, put into ``found``."""
        assert self.held is not None
        across, begin = line.across, 0
        for (nerve, strand, row), last in zip(self.rows, self.ends, strict=True):
            goes_on = (nerve, strand, row) != self.rows[-1]
            end = int(self.held[last]) + 1 if goes_on else len(line.centre)
            over = round(OVERLAP_MM / STEP_MM) if begin else 0
            part = slice(begin - over, end)
            half, pinned = line.half[part].copy(), line.pinned[part].copy()
            if over:
                pinned[:over] = 1.0
                half[:over] *= np.linspace(INSET, 1.0, over, endpoint=False)[:, None]
            parent = found[row["from"]["nerve"]] if "from" in row else None
            start = float(parent.along[self.first.index]) if parent and self.first and strand != "main" else 0.0
            course = Course(
                nerve, strand, line.centre[part], half, across[part], arc(line.centre[part]) + start,
                line.channel[part], pinned, line.in_fat[part], carried(row.get("roots")),
                sense=int(row.get("sense", parent.sense if parent else 1)), overlap=over,
            )  # fmt: skip
            found[course.key] = replace(course, zero=zero_turn(course, row, parent))
            if over and parent:
                found[parent.key] = replace(found[parent.key], ends_as=course.corners)
            begin = end - 1

    def _pinned(self, count: int, held: NDArray[np.int64]) -> NDArray[np.float64]:
        """1 at the samples (K,) inside other nerves, 0 a few millimetres further on."""
        every, soft = np.arange(count), SOFTLY_MM / STEP_MM
        first = held[len(self.first.places) - 1] if self.first else -count
        last = held[-len(self.last.places)] if self.last else 2 * count
        return np.asarray(np.clip(np.maximum(first - every, every - last) / soft + 1, 0, 1))

    def _swelling(self, line: NDArray[np.float64], half: NDArray[np.float64]) -> NDArray[np.float64]:
        """How much thicker (K, 2) the ganglion makes a root: a bell whose middle is one of the way-points."""
        ganglion = self.rows[0][2].get("ganglion")
        if ganglion is None or self.held is None:
            return np.zeros_like(half)
        s = arc(line)
        middle = s[self.held[ganglion["point"]]]
        bell = np.exp(-0.5 * ((s - middle) / (ganglion["length"] / 2.6)) ** 2)
        return np.asarray(np.maximum(ganglion["width"] / 2 - half, 0) * bell[:, None])

    def _ended(self, line: NDArray[np.float64], half: NDArray[np.float64]) -> NDArray[np.float64]:
        """Half extents (K, 2) with both ends thinned: free ones run out, others stay inside the nerve they join."""
        s = arc(line)
        if self.first:
            half = _fitted(half, s, self.first.room)
        else:
            half = half * (SAC_SHARE + (1 - SAC_SHARE) * eased(s / SAC_MM))[:, None]
        back = s[-1] - s
        if self.last:
            return _fitted(half[::-1], back[::-1], self.last.room[::-1])[::-1]
        length = min(TIP_MM, TIP_PART * float(s[-1]))
        return np.asarray(half * (TIP_SHARE + (1 - TIP_SHARE) * np.clip(back / length, 0, 1) ** 0.75)[:, None])


@cache
def continues(nerve: str) -> str | None:
    """The nerve that the end of this one becomes."""
    for name, row in figures()["nerves"].items():
        if row.get("from", {}).get("goes_on") and row["from"]["nerve"] == nerve:
            return str(name)
    return None


def _fitted(half: NDArray[np.float64], s: NDArray[np.float64], room: NDArray[np.float64]) -> NDArray[np.float64]:
    """Half extents (K, 2) that fit into another nerve where they begin, and reach their own as they leave it."""
    length = STEP_MM * (len(room) - 1)
    most = float(room.min())
    free = eased(np.clip((s - 0.5 * length) / (length + 2.0 * most), 0, 1))[:, None]
    inside = np.minimum(half, most) * (INSET_BEGIN + (1 - INSET_BEGIN) * eased(s / max(length, STEP_MM)))[:, None]
    return np.asarray(inside + (half - inside) * free)


def _apart(points: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which way-points (P,) lie far enough from the one before for a curve through them."""
    kept = np.ones(len(points), dtype=bool)
    last = 0
    for i in range(1, len(points)):
        kept[i] = bool(np.linalg.norm(points[i] - points[last]) > 0.5)
        last = i if kept[i] else last
    return kept


def _along(curve: NDArray[np.float64], points: NDArray[np.float64]) -> list[int]:
    """The curve's sample at each of its places, rising."""
    knots: list[int] = []
    for point in points:
        low = knots[-1] if knots else 0
        knots.append(low + int(np.linalg.norm(curve[low : low + 200] - point, axis=1).argmin()))
    return knots


def _sizes(given: Sequence[Mapping[str, Any]]) -> NDArray[np.float64]:
    """Width and thickness (K, 2) at each way-point; between the given ones they run evenly."""
    known = [i for i, point in enumerate(given) if "size" in point]
    pairs = np.array([np.broadcast_to(np.asarray(given[i]["size"], dtype=np.float64), (2,)) for i in known])
    return np.stack([np.interp(np.arange(len(given)), known, column) for column in pairs.T], axis=1)
