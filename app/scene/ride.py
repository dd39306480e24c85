"""Following a nerve: where the eye is on its way from the spine to the end of a root's course, and what is passed."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.facts import Facts
from anatomy.facts.names import Side, StructureId, on_side, root_structure
from anatomy.geometry.course_line import CourseLine, course_line
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Course, Explanation
from app.language.shared import capital
from app.language.words import tr
from app.scene.camera import VIEW_ANGLE, Camera, Window
from app.scene.names import structure_name
from app.state.state import ReadingLevel

Floats = NDArray[np.float64]
MM_A_SECOND = 85.0
"""How fast a nerve is followed: the longest course takes a quarter of a minute."""
BEHIND_SPINE, BEFORE_PELVIS = 140.0, 35.0
"""Azimuth on the right side while a root that runs backwards or forwards is still above the hip."""
SHOWN_MM = {"spine": 170.0, "way": 300.0, "knee": 210.0}
"""Height of the picture."""
KNEE_REACH_MM, SPINE_REACH_MM = 150.0, 120.0
TURN_MM = 160.0
"""The eye turns no faster than that it takes about this way to come round."""
PITCH = 6.0
WINDOW_MM = 26.0
"""Bones before the nerve are cut away in a round window of this radius."""
PASSES_MM = 26.0
"""A landmark is named while the nerve passes it this closely."""
NAMED_FOR_MM = 55.0


@dataclass(frozen=True, slots=True, eq=False)
class Ride:
    """The way along one course.

    Attributes
    ----------
    line : CourseLine
    azimuths, heights : array (K,)
        At the line's points: from where it is seen, degrees, and how many millimetres the picture is high.
    stops : tuple of (share, words)
        From which share of the way on which words are shown, in order; the first begins at 0.
    """

    line: CourseLine
    azimuths: Floats
    heights: Floats
    stops: tuple[tuple[float, str], ...]

    @property
    def milliseconds(self) -> int:
        """How long the ride takes."""
        return round(1000 * self.line.length_mm / MM_A_SECOND)

    def camera(self, share: float) -> Camera:
        """Where the eye is at a share of the way."""
        at = min(max(share, 0.0), 1.0) * self.line.length_mm
        x, y, z = (float(v) for v in self.line.at(share))
        shown = float(np.interp(at, self.line.along, self.heights))
        azimuth = float(np.interp(at, self.line.along, self.azimuths))
        distance = shown / 2 / np.tan(np.radians(VIEW_ANGLE) / 2)
        return Camera((x, y, z), distance, (azimuth + 180) % 360 - 180, PITCH, window=Window((x, y, z), WINDOW_MM, 4.0))

    def words(self, share: float) -> str:
        """What is passed at a share of the way."""
        return [words for start, words in self.stops if start <= max(share, 0.0)][-1]


def ride_along(
    body: Body, explanation: Explanation | None, facts: Facts | None, level: ReadingLevel, number: int = 0
) -> Ride | None:
    """The ride along one of an explanation's courses, the main one first; None where nothing can be followed."""
    courses = explanation.courses if explanation else ()
    if not courses:
        return None
    course = courses[number % len(courses)]
    line = course_line(body, structures_of(course))
    if line is None:
        return None
    return Ride(line, *_sight(body, line, course.side), _stops(body, line, course, facts, level))


def structures_of(course: Course) -> list[StructureId]:
    """The root of a course and the nerves that follow it."""
    nerves = [on_side(nerve, course.side) for nerve in course.nerves]
    return [root_structure(course.root, course.side), *nerves] if course.root else nerves


def _sight(body: Body, line: CourseLine, side: Side) -> tuple[Floats, Floats]:
    """From where each point is seen, and how much of the body with it."""
    hip, knee, ankle = (body.landmark(name, side) for name in ("hip-centre", "knee-centre", "ankle-centre"))
    joints = np.array([ankle, knee, hip])
    z = line.points[:, 2]
    axis = np.stack([np.interp(z, joints[:, 2], joints[:, k]) for k in (0, 1)], axis=1)
    away = (line.points[:, :2] - axis) * [side.sign, 1.0]
    outwards = np.degrees(np.arctan2(away[:, 0], away[:, 1]))  # mirrored to the right side
    below = z < hip[2] - 40.0
    first = outwards[below][0] if below.any() else 180.0
    spine = BEHIND_SPINE if abs(first) > 90.0 else BEFORE_PELVIS
    # The inner side of a leg would be hidden by the other leg: it is looked at from the front.
    seen = np.clip(np.where(below, np.where(outwards < -100.0, outwards + 360.0, outwards), spine), -35.0, 200.0)
    seen = _eased(seen, line.along) * side.sign
    heights = np.full(len(z), SHOWN_MM["way"])
    heights = np.where(np.abs(z - knee[2]) < KNEE_REACH_MM, SHOWN_MM["knee"], heights)
    heights = np.where(line.along < SPINE_REACH_MM, SHOWN_MM["spine"], heights)
    return seen, _eased(heights, line.along)


def _eased(values: Floats, along: Floats) -> Floats:
    """Values that change gently along a line: a moving mean over the way that a turn takes."""
    weights = np.exp(-0.5 * ((along[:, None] - along[None, :]) / (TURN_MM / 2.5)) ** 2)
    eased: Floats = (weights @ values) / weights.sum(axis=1)
    return eased


def _stops(
    body: Body, line: CourseLine, course: Course, facts: Facts | None, level: ReadingLevel
) -> tuple[tuple[float, str], ...]:
    entered = [(share, _named(name, course, facts, level)) for name, share in line.entered()]
    passed: list[tuple[float, str]] = []
    for passage in facts.passages.values() if facts is not None else ():
        place = body.landmarks.get(f"{passage.id}-{course.side}")
        theirs = {on_side(nerve, course.side) for nerve in passage.nerves}
        if place is None or theirs.isdisjoint(line.structures):
            continue
        mine = np.array([name in theirs for name in line.structures])
        gaps = np.where(mine, np.linalg.norm(line.points - place, axis=1), np.inf)
        if gaps.min() < PASSES_MM:
            share = float(line.along[int(gaps.argmin())]) / line.length_mm
            passed.append((share, passage.plain if level is ReadingLevel.PLAIN else passage.clinical))
    return _merged(entered, sorted(passed), NAMED_FOR_MM / line.length_mm)


def _merged(
    entered: Sequence[tuple[float, str]], passed: Sequence[tuple[float, str]], named_for: float
) -> tuple[tuple[float, str], ...]:
    """The nerve's name all along, with the landmark below it for a while before and after it is passed."""

    def nerve(share: float) -> str:
        return [words for start, words in entered if start <= share][-1]

    stops = dict(entered)
    for share, words in passed:
        begin = max(share - named_for / 2, 0.0)
        stops[begin] = f"{nerve(share)}\n{words}"
        following = [start for start, _ in passed if start > share]
        end = share + named_for / 2
        if end < 1.0 and not any(start - named_for / 2 <= end for start in following):
            stops.setdefault(end, nerve(end))
    return tuple(sorted(stops.items()))


def _named(name: StructureId, course: Course, facts: Facts | None, level: ReadingLevel) -> str:
    if name.startswith("root-"):
        return tr("{root} root", root=course.root)
    row = facts.nerves.get(name.removesuffix(f"-{course.side}")) if facts is not None else None  # type: ignore[call-overload]
    if row is not None and level is ReadingLevel.CLINICAL:
        return capital(row.clinical_name)
    words = structure_name(name, facts, with_side=False)
    return capital(words)
