"""Centre lines of the nerves: way-points from nerve_courses.yaml, smoothed, joined to their parents, kept off the bones.

Right side only, millimetres in the body frame.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_landmarks import leg_landmarks
from anatomy.authoring.nerve_clearance import Distance, Room, given_way
from anatomy.authoring.nerve_course import Course, Vector, arc, eased, resampled, rounded_curve, section_axes, softened
from anatomy.authoring.nerve_fibres import carried, zero_turn
from anatomy.authoring.nerve_table import continued, figures, ordered_strands, place
from anatomy.authoring.pelvis_landmarks import pelvis_landmarks
from anatomy.authoring.spine_landmarks import vertebra_landmarks

STEP_MM = 1.5
"""Spacing of the samples along a centre line."""
SOFT_MM, SOFT_IN_FAT_MM, SOFT_SHARE = 4.0, 9.0, 0.6
"""How far the corners at way-points are rounded: at least so much (more for nerves that come to the skin), or this
share of the nerve's width."""
TIP_MM, TIP_SHARE = 14.0, 0.5
"""A free end thins over this length to this share of its thickness."""
START_SHARE = 0.6
"""A branch begins inside its parent at this share of the parent's thickness. Thicker starts showed as collars, thinner
ones as wires stuck into a hose."""
FLARE_MOST = 2.2
"""... but at no more than so many times its own thickness: a thin twig on a thick nerve looked like a thorn."""
SLANT, SLANT_MOST_MM = 0.7, 20.0
"""A branch leaves so much of its first step aside earlier than opposite to it."""
GOES_ON_MM, GOES_ON_SHARE = 9.0, 0.86
"""Where a parent's end becomes the next nerve, that begins so far before the end, at this share of its thickness, and
the parent ends at the same share: the two surfaces cross once, at a slant, so that neither an edge nor a flicker shows."""


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
    table = figures()
    clearance, channel, deep, shallow, fat = (
        float(table[name]["value"])
        for name in ("clearance", "channel_clearance", "under_skin", "under_skin_cutaneous", "in_fat")
    )
    found: dict[str, Course] = {}
    for nerve, strand, row in ordered_strands():
        course = _drawn(frame, nerve, strand, row, found)
        if clear_of is not None:
            cutaneous = row.get("cutaneous", table["nerves"][nerve].get("cutaneous", False))
            course = given_way(course, Room(clearance, channel, shallow if cutaneous else deep, fat), clear_of, skin)
        parent = found[row["from"]["nerve"]] if "from" in row else None
        sense = int(row.get("sense", parent.sense if parent else 1))
        found[course.key] = replace(course, zero=zero_turn(course, row, parent), sense=sense)
    return found


def _drawn(frame: Frame, nerve: str, strand: str, row: Mapping[str, Any], found: Mapping[str, Course]) -> Course:
    scale, tight = (float(figures()[name]["value"]) for name in ("display_scale", "channel_scale"))
    given = row["points"]
    points = [place(places(frame), frame, point) for point in given]
    sizes = _sizes(given)
    channel = [1.0 if point.get("channel") else 0.0 for point in given]
    pinned = [0.0] * len(given)
    in_fat = [1.0 if point.get("in_fat") else 0.0 for point in given]
    start_along, start_half = 0.0, 0.0
    if "from" in row:
        parent = found[row["from"]["nerve"]]
        lead, index = _departure(parent, points[0], row["from"])
        points, sizes = [*lead, *points], np.vstack([sizes[:1]] * len(lead) + [sizes])
        channel, pinned = [parent.channel[index]] * len(lead) + channel, [1.0] * len(lead) + pinned
        in_fat = in_fat[:1] * len(lead) + in_fat
        start_half = float(parent.half[index].min()) * START_SHARE
        start_along = float(parent.along[index]) if strand != "main" else 0.0
    end_half = 0.0
    if "into" in row:
        into = found[row["into"]["nerve"]]
        tail, index = _arrival(into, points[-1], row["into"])
        points, sizes = [*points, *tail], np.vstack([sizes] + [sizes[-1:]] * len(tail))
        channel, pinned = channel + [0.0] * len(tail), pinned + [1.0] * len(tail)
        in_fat = in_fat + in_fat[-1:] * len(tail)
        end_half = float(into.half[index].min()) * START_SHARE
    columns = np.column_stack([sizes / 2, channel, pinned, in_fat])
    curve = rounded_curve(points)
    knots = [int(np.argmin(np.linalg.norm(curve - point, axis=1))) for point in points]
    rest = np.stack([np.interp(np.arange(len(curve)), knots, column) for column in columns.T], axis=1)
    line = resampled(np.hstack([curve, rest]), STEP_MM)
    soft = SOFT_IN_FAT_MM if max(in_fat) > 0 else SOFT_MM
    line[:, :3] = softened(line[:, :3], max(soft, SOFT_SHARE * scale * float(sizes.max())) / STEP_MM)
    s = arc(line[:, :3])
    half = line[:, 3:5].copy()
    half += _swelling(row.get("ganglion"), line[:, :3], points, len(points) - len(given), half)
    shown = line[:, 5]
    half = half * (scale + (tight - scale) * eased(shown))[:, None]
    if "from" in row and row["from"].get("goes_on"):
        half = _carried_on(half, s, found[row["from"]["nerve"]], "broad" in row)
    else:
        flare = min(start_half, FLARE_MOST * float(half[0].max()))
        half = _melted(half, s, flare) if start_half else _thinned(half, s)
    if end_half:
        half = _melted(half[::-1], (s[-1] - s)[::-1], end_half)[::-1]
    elif strand != "main" or nerve not in continued():
        half = _thinned(half[::-1], (s[-1] - s)[::-1])[::-1]
    else:
        half = half * (1 - (1 - GOES_ON_SHARE) * eased(1 - (s[-1] - s) / GOES_ON_MM))[:, None]
    broad = np.asarray(row["broad"], dtype=np.float64) if "broad" in row else None
    carries = carried(row.get("roots"))
    return Course(
        nerve, strand, line[:, :3], half, broad, s + start_along, eased(shown), line[:, 6], line[:, 7], carries
    )


def _sizes(given: Sequence[Mapping[str, Any]]) -> NDArray[np.float64]:
    """Width and thickness (K, 2) at each way-point; between the given ones they run evenly."""
    known = [i for i, point in enumerate(given) if "size" in point]
    pairs = np.array([np.broadcast_to(np.asarray(given[i]["size"], dtype=np.float64), (2,)) for i in known])
    return np.stack([np.interp(np.arange(len(given)), known, column) for column in pairs.T], axis=1)


def _departure(parent: Course, towards: Vector, row: Mapping[str, Any]) -> tuple[list[Vector], int]:
    """Two places inside the parent from which a branch grows tangentially, and the parent's sample there."""
    if row.get("goes_on"):  # the parent's end becomes this nerve
        index = len(parent.centre) - 1 - round(GOES_ON_MM / STEP_MM)
        return [parent.centre[index], parent.centre[-1]], index
    steps, beside = round(float(row.get("lead", 10.0)) / STEP_MM), float(row.get("beside", 0.0))
    near = parent.nearest(towards)
    # The farther aside it goes, the earlier it leaves: right angles looked like plumbing. Roots keep to their foramina.
    slant = 0.0 if parent.nerve.startswith("root-") else SLANT * float(np.linalg.norm(towards - parent.centre[near]))
    index = max(0, near - 2 * steps - round(min(slant, SLANT_MOST_MM) / STEP_MM))
    second = min(len(parent.centre) - 1, index + steps)
    shift = _sideways(parent, index, towards) * beside
    aside = _sideways(parent, second, towards) * 0.35
    return [parent.centre[index] + shift, parent.centre[second] + shift + aside], index


def _arrival(into: Course, coming: Vector, row: Mapping[str, Any]) -> tuple[list[Vector], int]:
    """Two places inside the nerve that a strand runs into, and that nerve's sample there."""
    steps, beside = round(float(row.get("lead", 12.0)) / STEP_MM), float(row.get("beside", 0.0))
    near = into.nearest(coming)
    first, last = (min(len(into.centre) - 1, near + n * steps) for n in (1, 2))
    shift = _sideways(into, first, coming) * beside
    return [into.centre[first] + shift, into.centre[last] + shift], last


def _sideways(course: Course, index: int, towards: Vector) -> Vector:
    """From a sample's middle to the nerve's own surface, in the direction of a place, square to the course."""
    low, high = max(0, index - 2), min(len(course.centre) - 1, index + 2)
    tangent = course.centre[high] - course.centre[low]
    tangent /= max(float(np.linalg.norm(tangent)), 1e-9)
    away = towards - course.centre[index]
    away = away - (away @ tangent) * tangent
    away /= max(float(np.linalg.norm(away)), 1e-9)
    across, thick = (axes[index] for axes in section_axes(course.centre, course.broad))
    width, thickness = course.half[index]
    return np.asarray(away / max(float(np.hypot(away @ across / width, away @ thick / thickness)), 1e-9))


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


def _thinned(half: NDArray[np.float64], s: NDArray[np.float64]) -> NDArray[np.float64]:
    """Half extents (K, 2) of a strand whose beginning, at s = 0, is free."""
    return np.asarray(half * (TIP_SHARE + (1 - TIP_SHARE) * eased(s / TIP_MM))[:, None])


def _carried_on(half: NDArray[np.float64], s: NDArray[np.float64], parent: Course, flat: bool) -> NDArray[np.float64]:
    """Half extents (K, 2) of a nerve inside and after the end of the one that it continues.

    A flat nerve takes over width and thickness; a round one may only be as thick as the thinner of the two.
    """
    first = len(parent.half) - 1 - round(GOES_ON_MM / STEP_MM)
    begin, theirs = GOES_ON_SHARE * parent.half[first], parent.half[-1] / GOES_ON_SHARE
    if not flat:
        begin, theirs = np.full(2, begin.min()), np.full(2, theirs.min())
    inside = begin + (theirs - begin) * eased(s / GOES_ON_MM)[:, None]
    return np.asarray(inside + (half - inside) * eased((s - GOES_ON_MM * 0.5) / (2.0 * GOES_ON_MM))[:, None])


def _melted(half: NDArray[np.float64], s: NDArray[np.float64], begin: float) -> NDArray[np.float64]:
    """Half extents (K, 2) that start from `begin` and reach their own within a few millimetres."""
    weight = eased(np.clip(s / (3.0 * begin + 6.0), 0, 1))[:, None]
    return np.asarray(begin + (half - begin) * weight)
