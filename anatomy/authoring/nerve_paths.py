"""Centre lines of the nerves: way-points from nerve_courses.yaml, smoothed, joined to their parents, kept off the bones.

Right side only, millimetres in the body frame.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage

from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_landmarks import leg_landmarks
from anatomy.authoring.parts import Built
from anatomy.authoring.pelvis_landmarks import pelvis_landmarks
from anatomy.authoring.spine_landmarks import vertebra_landmarks

Vector = NDArray[np.float64]
Distance = Callable[[NDArray[np.float64]], NDArray[np.float64]]
COURSES = Path(__file__).with_name("nerve_courses.yaml")
STEP_MM = 1.5
"""Spacing of the samples along a centre line."""
RING = 8
"""Places round a section that are looked at for clearance."""


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
    broad : array (3,) or None
        Direction of the width of a flat nerve; None for round ones.
    along : array (K,)
        Millimetres from the nerve's beginning (a side strand counts on from where it leaves the trunk).
    channel : array (K,)
        1 where the nerve runs in a bony canal or foramen and is drawn at its real size, 0 elsewhere.
    pinned : array (K,)
        1 where the strand lies inside another nerve and must stay there, 0 where it is free to give way.
    """

    nerve: str
    strand: str
    centre: NDArray[np.float64]
    half: NDArray[np.float64]
    broad: Vector | None
    along: NDArray[np.float64]
    channel: NDArray[np.float64]
    pinned: NDArray[np.float64]

    @property
    def key(self) -> str:
        """``femoral-nerve`` for a trunk, ``femoral-nerve/anterior`` for a side strand."""
        return self.nerve if self.strand == "main" else f"{self.nerve}/{self.strand}"

    def nearest(self, place: ArrayLike) -> int:
        """Index of the sample nearest to a place (3,)."""
        return int(np.argmin(np.linalg.norm(self.centre - np.asarray(place), axis=1)))


@cache
def figures() -> Mapping[str, Any]:
    """The whole table of nerve_courses.yaml."""
    table: Mapping[str, Any] = yaml.safe_load(COURSES.read_text(encoding="utf-8"))
    return table


@cache
def places(frame: Frame) -> Mapping[str, Vector]:
    """Every named place on the right and in the midline, arrays (3,)."""
    return dict(frame.landmarks) | vertebra_landmarks(frame) | pelvis_landmarks(frame) | leg_landmarks(frame)


def place(frame: Frame, point: Mapping[str, Any]) -> Vector:
    """A way-point of the table: a named place (or the point between two), moved by ``by``.

    ``by`` is right, front, up in millimetres; with ``own`` it is counted in that vertebra's own directions.
    """
    marks = places(frame)
    at = point["at"]
    if isinstance(at, list):
        base = marks[at[0]] + (marks[at[1]] - marks[at[0]]) * at[2]
    else:
        base = marks[at]
    by = np.asarray(point.get("by", (0, 0, 0)), dtype=np.float64)
    return base + (by @ frame.poses[point["own"]].axes if "own" in point else by)


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


def ordered_strands() -> list[tuple[str, str, Mapping[str, Any]]]:
    """All strands of the table (nerve, strand, row), those first that others begin from or run into."""
    rows: dict[str, tuple[str, str, Mapping[str, Any]]] = {}
    for nerve, row in figures()["nerves"].items():
        rows[nerve] = (nerve, "main", row)
        for name, side_row in row.get("strands", {}).items():
            rows[f"{nerve}/{name}"] = (nerve, name, side_row)
    done: dict[str, tuple[str, str, Mapping[str, Any]]] = {}

    def put(key: str) -> None:
        if key in done:
            return
        nerve, name, row = rows[key]
        needs = [row[word]["nerve"] for word in ("from", "into") if word in row]
        for need in needs + ([nerve] if name != "main" else []):
            put(need)
        done[key] = rows[key]

    for key in rows:
        put(key)
    return list(done.values())


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
        course = _drawn(frame, nerve, strand, row, found)
        if clear_of is not None:
            course = given_way(course, clear_of, skin)
        found[course.key] = course
    return found


def _drawn(frame: Frame, nerve: str, strand: str, row: Mapping[str, Any], found: Mapping[str, Course]) -> Course:
    scale, tight = (float(figures()[name]["value"]) for name in ("display_scale", "channel_scale"))
    given = row["points"]
    points = [place(frame, point) for point in given]
    sizes = _sizes(given)
    channel = [1.0 if point.get("channel") else 0.0 for point in given]
    pinned = [0.0] * len(given)
    start_along, start_half = 0.0, 0.0
    if "from" in row:
        parent = found[row["from"]["nerve"]]
        lead, index = _departure(parent, points[0], float(row["from"].get("lead", 10.0)), row["from"].get("beside", 0.0))
        points, sizes = [*lead, *points], np.vstack([sizes[:1]] * len(lead) + [sizes])
        channel, pinned = [parent.channel[index]] * len(lead) + channel, [1.0] * len(lead) + pinned
        start_half = float(parent.half[index].min())
        start_along = float(parent.along[index]) if strand != "main" else 0.0
    end_half = 0.0
    if "into" in row:
        into = found[row["into"]["nerve"]]
        tail, index = _arrival(into, points[-1], float(row["into"].get("lead", 12.0)), row["into"].get("beside", 0.0))
        points, sizes = [*points, *tail], np.vstack([sizes] + [sizes[-1:]] * len(tail))
        channel, pinned = channel + [0.0] * len(tail), pinned + [1.0] * len(tail)
        end_half = float(into.half[index].min())
    columns = np.column_stack([sizes / 2, channel, pinned])
    curve = rounded_curve(points)
    knots = [int(np.argmin(np.linalg.norm(curve - point, axis=1))) for point in points]
    rest = np.stack([np.interp(np.arange(len(curve)), knots, column) for column in columns.T], axis=1)
    line = resampled(np.hstack([curve, rest]), STEP_MM)
    s = arc(line[:, :3])
    half = line[:, 3:5].copy()
    half += _swelling(row.get("ganglion"), line[:, :3], points, len(points) - len(given), half)
    shown = line[:, 5]
    half = half * (scale + (tight - scale) * _eased(shown))[:, None]
    if start_half:
        half = _melted(half, s, start_half)
    if end_half:
        half = _melted(half[::-1], (s[-1] - s)[::-1], end_half)[::-1]
    broad = np.asarray(row["broad"], dtype=np.float64) if "broad" in row else None
    return Course(nerve, strand, line[:, :3], half, broad, s + start_along, _eased(shown), line[:, 6])


def _sizes(given: Sequence[Mapping[str, Any]]) -> NDArray[np.float64]:
    """Width and thickness (K, 2) at each way-point; between the given ones they run evenly."""
    known = [i for i, point in enumerate(given) if "size" in point]
    pairs = np.array([np.broadcast_to(np.asarray(given[i]["size"], dtype=np.float64), (2,)) for i in known])
    return np.stack([np.interp(np.arange(len(given)), known, column) for column in pairs.T], axis=1)


def _departure(parent: Course, towards: Vector, lead: float, beside: float) -> tuple[list[Vector], int]:
    """Two places inside the parent from which a branch grows tangentially, and the parent's sample there."""
    near = parent.nearest(towards)
    steps = int(round(lead / STEP_MM))
    index = max(0, near - 2 * steps) if near - 2 * steps > 0 else 0
    second = min(len(parent.centre) - 1, index + steps)
    shift = _sideways(parent, index, towards) * parent.half[index].max() * beside
    aside = _sideways(parent, second, towards) * parent.half[second].min() * 0.35
    return [parent.centre[index] + shift, parent.centre[second] + shift + aside], index


def _arrival(into: Course, coming: Vector, lead: float, beside: float) -> tuple[list[Vector], int]:
    """Two places inside the nerve that a strand runs into, and that nerve's sample there."""
    near = into.nearest(coming)
    steps = int(round(lead / STEP_MM))
    first = min(len(into.centre) - 1, near + steps)
    last = min(len(into.centre) - 1, near + 2 * steps)
    shift = _sideways(into, first, coming) * into.half[first].max() * beside
    return [into.centre[first] + shift, into.centre[last] + shift], last


def _sideways(course: Course, index: int, towards: Vector) -> Vector:
    """Unit direction from a sample towards a place, square to the course."""
    low, high = max(0, index - 2), min(len(course.centre) - 1, index + 2)
    tangent = course.centre[high] - course.centre[low]
    tangent /= max(float(np.linalg.norm(tangent)), 1e-9)
    away = towards - course.centre[index]
    away = away - (away @ tangent) * tangent
    return np.asarray(away / max(float(np.linalg.norm(away)), 1e-9))


def _swelling(
    ganglion: Mapping[str, Any] | None,
    line: NDArray[np.float64],
    points: Sequence[Vector],
    added: int,
    half: NDArray[np.float64],
) -> NDArray[np.float64]:
    """How much thicker (K, 2) the ganglion makes a root: a bell whose middle is one of the way-points."""
    if ganglion is None:
        return np.zeros_like(half)
    s = arc(line)
    middle = s[int(np.argmin(np.linalg.norm(line - points[ganglion["point"]], axis=1)))]
    bell = np.exp(-0.5 * ((s - middle) / (ganglion["length"] / 2.6)) ** 2)
    return np.asarray(np.maximum(ganglion["width"] / 2 - half, 0) * bell[:, None])


def _melted(half: NDArray[np.float64], s: NDArray[np.float64], parent_half: float) -> NDArray[np.float64]:
    # A branch begins at 60 % of its parent's thickness and reaches its own within a few millimetres outside it:
    # thicker starts showed as collars, thinner ones as wires stuck into a hose.
    reach = 3.0 * parent_half + 6.0
    weight = _eased(np.clip(s / reach, 0, 1))[:, None]
    begin = np.minimum(parent_half * 0.6, np.maximum(half[:1], parent_half * 0.6))
    return np.asarray(begin + (half - begin) * weight)


def _eased(t: NDArray[np.float64]) -> NDArray[np.float64]:
    """Smooth step of values from 0 to 1."""
    c = np.clip(t, 0, 1)
    return np.asarray(c * c * (3 - 2 * c))


# --- giving way -----------------------------------------------------------------------------------------------------


def any_bone(bones: Mapping[str, Built]) -> Distance:
    """Signed distance to the nearest of several parts; looks only at those whose box is near."""
    boxes = []
    for bone in bones.values():
        low, high = bone.shape.bounds
        boxes.append((bone, low - 20.0, high + 20.0))

    def distance(at: NDArray[np.float64]) -> NDArray[np.float64]:
        result = np.full(len(at), 20.0)
        for bone, low, high in boxes:
            near = np.all((at > low) & (at < high), axis=1)
            if near.any():
                result[near] = np.minimum(result[near], bone.distance(at[near]))
        return result

    return distance


def ring_places(centre: NDArray[np.float64], half: NDArray[np.float64], broad: Vector | None, n: int = RING) -> NDArray[np.float64]:
    """Places (K, n, 3) round the sections of a centre line."""
    u, v = section_axes(centre, broad)
    a = np.arange(n) * 2 * np.pi / n
    return np.asarray(
        centre[:, None]
        + u[:, None] * (half[:, :1] * np.cos(a))[..., None]
        + v[:, None] * (half[:, 1:] * np.sin(a))[..., None]
    )


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


def given_way(course: Course, clear_of: Distance, skin: Distance | None = None, rounds: int = 40) -> Course:
    """The course pushed off the bones until its surface clears them, and pulled under the skin.

    The room kept is the table's ``clearance`` (``channel_clearance`` inside canals and foramina). Pinned stretches
    inside other nerves stay. Each push is spread along the course so that no kinks appear.
    """
    table = figures()
    free = 1.0 - _eased(course.pinned)
    keep = table["clearance"]["value"] + (table["channel_clearance"]["value"] - table["clearance"]["value"]) * course.channel
    centre = course.centre.copy()
    for turn in range(rounds):
        ring = ring_places(centre, course.half, course.broad)
        push, worst = _push(ring, clear_of, keep)
        if skin is not None:
            pull, out = _push(ring, lambda at: -skin(at), np.full(len(centre), table["under_skin"]["value"]))
            push += pull
            worst = max(worst, out)
        if worst < 0.05:
            break
        push *= free[:, None]
        width = 4.0 if turn < rounds * 2 // 3 else 2.0
        # The Gaussian thins a lone push out; it is raised again so that the peak moves by its full need.
        soft = ndimage.gaussian_filter1d(push, width, axis=0, mode="nearest")
        size, soft_size = np.linalg.norm(push, axis=1), np.linalg.norm(soft, axis=1)
        soft *= min(2.5, float(size.max() / max(soft_size.max(), 1e-9)))
        centre += soft * free[:, None] * 0.8
    centre = _calmed(centre, free)
    return Course(
        course.nerve, course.strand, centre, course.half, course.broad,
        arc(centre) + course.along[0], course.channel, course.pinned,
    )  # fmt: skip


def _push(ring: NDArray[np.float64], clear_of: Distance, keep: NDArray[np.float64]) -> tuple[NDArray[np.float64], float]:
    """How each section (K, n, 3) must move, and the largest shortfall, millimetres."""
    k, n, _ = ring.shape
    short = keep[:, None] - clear_of(ring.reshape(-1, 3)).reshape(k, n)
    at = short.argmax(axis=1)
    need = np.maximum(short[np.arange(k), at], 0)
    push = np.zeros((k, 3))
    moved = np.flatnonzero(need > 0)
    if len(moved):
        spot = ring[moved, at[moved]]
        slope = np.stack([clear_of(spot + e) - clear_of(spot - e) for e in np.eye(3) * 0.8], axis=1)
        slope /= np.maximum(np.linalg.norm(slope, axis=1, keepdims=True), 1e-6)
        push[moved] = slope * need[moved, None]
    return push, float(need.max())


def _calmed(centre: NDArray[np.float64], free: NDArray[np.float64]) -> NDArray[np.float64]:
    """The centre line with ripples of a few millimetres taken out, its ends kept."""
    soft = ndimage.gaussian_filter1d(centre, 1.6, axis=0, mode="nearest")
    ends = np.minimum(np.arange(len(centre)), np.arange(len(centre))[::-1])
    weight = np.clip(ends / 4.0, 0, 1) * free
    return centre + (soft - centre) * weight[:, None]
