"""Where branches leave their nerves and where roots run into them: side by side under one surface, parting at a slant.

A branch runs for a while inside its nerve, along that side of it to which it will go, its surface just under the
nerve's own; only then does it bend away. So nothing swells, and the crease between the two runs out in a long point.
Body frame, millimetres.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.nerve_course import Course, Vector, tangents

STEP_MM = 1.0
"""Spacing of the samples along a centre line."""
UNDER = 0.94
"""So much of the way to its nerve's surface a branch's surface reaches inside."""
FILLS = 0.8
"""A branch is inside at most so much as thick as its nerve there."""
SLANT, SLANT_MOST_MM = 1.5, 34.0
"""A branch leaves so much of its first step aside earlier than opposite to it: about 30 degrees."""
LEAD_MM = 10.0
FLATNESS = 3.0
"""How much a flat nerve is rather left at its edges: its width over its thickness to this power."""


@dataclass(frozen=True, eq=False)
class Joint:
    """The stretch of a strand inside another nerve.

    Attributes
    ----------
    places : array (P, 3)
        Way-points inside, in the strand's own order.
    room : array (P,)
        The most that the strand's half thickness may be there, millimetres.
    index : int
        The other nerve's sample at the strand's own beginning or end.
    """

    places: NDArray[np.float64]
    room: NDArray[np.float64]
    index: int


def departure(parent: Course, towards: Vector, row: Mapping[str, Any], half: float) -> Joint:
    """Where a branch of that half thickness begins inside its parent, on its way to a place."""
    near, steps, back = _reach(parent, towards, row)
    index = max(0, near - back - steps)
    return _inside(parent, np.arange(index, min(len(parent.centre), index + steps + 1)), towards, half, index)


def arrival(into: Course, coming: Vector, row: Mapping[str, Any], half: float) -> Joint:
    """Where a strand of that half thickness ends inside the nerve that it runs into, coming from a place."""
    near, steps, back = _reach(into, coming, row)
    last = min(len(into.centre) - 1, near + back + steps)
    return _inside(into, np.arange(max(0, last - steps), last + 1), coming, half, last)


def _reach(course: Course, place: Vector, row: Mapping[str, Any]) -> tuple[int, int, int]:
    """The sample opposite to a place, the samples run inside, and those of the slant between."""
    near = course.nearest(place)
    steps = max(2, round(float(row.get("lead", LEAD_MM)) / STEP_MM))
    aside = float(np.linalg.norm(place - course.centre[near])) - float(course.half[near].min())
    slant = float(row.get("slant", SLANT)) * max(aside, 0.0)
    return near, steps, round(min(slant, SLANT_MOST_MM) / STEP_MM)


def _inside(course: Course, samples: NDArray[np.int64], place: Vector, half: float, index: int) -> Joint:
    t = tangents(course.centre)[samples]
    # Straight ahead is no side: then the side is that of the middle of the way there.
    away = place - course.centre[samples[len(samples) // 2]]
    side = away - (t @ away)[:, None] * t
    across, thick = course.across[samples], course.thick[samples]
    width, thickness = course.half[samples].T
    # A flat nerve is left at its edges rather than from its faces.
    side += across * ((side * across).sum(1) * ((width / thickness) ** FLATNESS - 1))[:, None]
    side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9)
    # The drawn section is a polygon, whose sides lie further in than its corners.
    reach = np.cos(np.pi / course.corners) / np.hypot((side * across).sum(1) / width, (side * thick).sum(1) / thickness)
    room = FILLS * np.cos(np.pi / course.corners) * np.minimum(width, thickness)
    aside = np.clip(UNDER * reach - np.minimum(half, room), 0, None)
    return Joint(course.centre[samples] + side * aside[:, None], room, index)
