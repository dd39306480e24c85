"""The slender bones of the right foot: five metatarsals, the phalanges of five toes, two sesamoid bones."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import Field, intersect, plane, spline, union
from anatomy.authoring.foot_clay import Face, Outline, strung
from anatomy.authoring.foot_plan import CLEAR_MM, METATARSAL_JOINTS, FootPlan, faced, finished, foot_plan
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import Clay
from anatomy.authoring.parts import Built

Build = Callable[[Frame, Mapping[str, Built]], Built]
Place = tuple[float, float, float]
FLARE = ((-8.0, 1.0), (2.0, 1.0), (6.0, 0.86), (11.0, 0.64), (17.0, 0.44))
"""How the base of a metatarsal runs into its shaft: millimetres from the joint, and the share of its outline left."""


@dataclass(frozen=True)
class Metatarsal:
    """One metatarsal, foot coordinates in millimetres.

    Attributes
    ----------
    base : (outward, up) pairs
        Outline of the face towards the tarsus, the same as that of the bone behind it.
    shaft : rows of (forward, outward, up, half height, half breadth)
        From behind the base to behind the head.
    head : (forward, outward, up)
    size : half extents of the head along the bone, outward, up
    triangles : int
    """

    base: tuple[tuple[float, float], ...]
    shaft: tuple[tuple[float, float, float, float, float], ...]
    head: Place
    size: Place
    triangles: int


METATARSALS: Mapping[int, Metatarsal] = {
    1: Metatarsal(
        ((-15, -28.5), (-20.5, -27), (-27.5, -31), (-32, -41.5), (-32.8, -52), (-26.5, -57.5), (-18.5, -55), (-14.8, -43)),
        ((74, -24, -43.5, 9.5, 7.5), (84, -25.3, -48.5, 7.2, 6.4), (97, -27.3, -55.0, 6.4, 6.0), (110, -29.2, -60.3, 7.4, 7.2), (115, -29.7, -62, 8.6, 8.8)),
        (120.6, -30.0, -64.0), (10.2, 10.1, 9.8), 480,
    ),
    2: Metatarsal(
        ((-1.2, -23.6), (-7, -21.9), (-13.6, -23.9), (-13.4, -30.5), (-10.4, -40), (-7.2, -44), (-4.2, -40), (-1.3, -30.5)),
        ((66, -7.6, -33, 7.0, 4.6), (78, -8.3, -40.5, 5.3, 4.3), (95, -9.3, -50.5, 4.4, 3.7), (112, -10, -59.5, 4.8, 3.9), (121, -10, -63.8, 5.8, 4.5)),
        (126.8, -10, -66.6), (7.1, 5.4, 7.3), 350,
    ),
    3: Metatarsal(
        ((12.9, -29.8), (6.5, -26.2), (0.0, -26.8), (0.0, -33), (2.8, -45), (6.3, -50), (9.8, -45.5), (12.8, -36.5)),
        ((69, 6.3, -38, 7.0, 4.6), (81, 6.3, -46, 5.2, 4.2), (96, 6.8, -54.6, 4.3, 3.6), (109, 7.4, -61.6, 4.7, 3.8), (117, 7.9, -65.8, 5.6, 4.4)),
        (122.7, 8, -68.4), (6.9, 5.3, 7.1), 340,
    ),
    4: Metatarsal(
        ((22.2, -39.7), (17.5, -36.4), (13.4, -38.0), (13.2, -46), (15, -54.3), (18.5, -56.8), (21.5, -55), (22.4, -47)),
        ((61, 17.9, -46.8, 6.6, 4.2), (73, 19.0, -53.2, 4.9, 4.0), (88, 20.6, -60.2, 4.2, 3.5), (100, 22.2, -65.4, 4.6, 3.7), (108, 23.4, -68.6, 5.4, 4.2)),
        (113.6, 23.9, -70.8), (6.6, 5.2, 6.8), 330,
    ),
    5: Metatarsal(
        ((23.4, -40.4), (27, -42), (31.5, -47), (33, -52), (30.5, -56.5), (26, -58), (23.6, -57), (23.2, -48)),
        ((53, 28.2, -50.5, 6.0, 4.4), (64, 31.0, -58.0, 4.6, 5.0), (77, 34.2, -65.2, 3.9, 4.5), (87, 36.6, -69.3, 4.6, 4.5), (93, 38.1, -71.8, 5.4, 5.0)),
        (99.6, 39.7, -73.9), (6.5, 5.7, 6.3), 350,
    ),
}  # fmt: skip
TUBEROSITY = ((60, 31, -56), (52, 33.2, -57.0), (47, 34.4, -58.3), (43.5, 35.2, -59.4))
"""Of the fifth metatarsal, beside the cuboid."""
# Phalanges: ends (forward, outward, up) of each, then half extents (up, outward) of base, waist and head.
TOES: Mapping[int, tuple[tuple[Place, Place, tuple[float, ...]], ...]] = {
    1: (((132, -30.5, -66.5), (164, -28, -70.8), (8.8, 9.8, 5.2, 6.0, 5.8, 8.0)), ((165, -28, -71.5), (187, -26.5, -74.5), (6.0, 8.2, 3.2, 5.0, 2.4, 6.0))),
    2: (((135, -10, -68), (164, -8.6, -68.5), (5.8, 6.0, 3.0, 3.0, 3.9, 4.5)), ((164.5, -8.6, -69), (177.5, -8, -72.5), (4.0, 4.5, 2.7, 2.9, 3.2, 3.9)), ((178, -8, -73), (187.5, -7.5, -77), (3.2, 3.9, 1.8, 2.1, 1.7, 3.1))),
    3: (((131, 8.0, -70), (157, 10.2, -71), (5.5, 5.7, 2.9, 2.8, 3.7, 4.2)), ((157.5, 10.2, -71.5), (168.5, 11, -74.5), (3.8, 4.2, 2.6, 2.8, 3.1, 3.7)), ((169, 11, -75), (178.5, 11.4, -78.5), (3.1, 3.7, 1.8, 2.1, 1.7, 3.0))),
    4: (((121.5, 24.4, -72), (146, 27.4, -73), (5.3, 5.5, 2.8, 2.7, 3.6, 4.0)), ((146.5, 27.4, -73.5), (156, 28.6, -76), (3.7, 4.0, 2.5, 2.7, 3.0, 3.5)), ((156.5, 28.6, -76.5), (165.5, 29.4, -79), (3.0, 3.5, 1.8, 2.0, 1.7, 2.9))),
    5: (((107.5, 40.4, -74.5), (129, 42.8, -75.5), (5.0, 5.2, 2.7, 2.7, 3.4, 3.9)), ((129.5, 42.8, -76), (136.5, 43.4, -77.5), (3.5, 3.9, 2.6, 2.9, 3.0, 3.5)), ((137, 43.4, -78), (145.5, 43.8, -79.5), (2.9, 3.5, 1.8, 2.1, 1.7, 2.9))),
}  # fmt: skip
TOE_TRIANGLES: Mapping[int, int] = {1: 320, 2: 240, 3: 230, 4: 220, 5: 210}
OVERLAP_MM = 1.6
"""How far the flat base of a phalanx reaches past its end into the head before it, which cuts it to a cup."""
SESAMOIDS = ((118.0, -25.0, -77.4), (118.5, -35.0, -77.2))


def metatarsal(number: int) -> Build:
    """Builder of one metatarsal."""

    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        at, one = foot_plan(frame), METATARSALS[number]
        rows, joint = np.array(one.shaft), METATARSAL_JOINTS[number]
        places, sizes = np.vstack([rows[:, :3], one.head]), rows[:, 3:]
        clay = at.clay(places.min(0) - [22, 16, 14], places.max(0) + [14, 16, 14])  # noqa: RUF005 (arrays)
        clay.bar(at(*places[:-1]), sizes, 2, up=(0, 0, 1), exponent=2.2)
        clay.field = union(clay.field, _base(at, clay, one, joint[0].place[0]), 3.0)
        along = (places[-1] - places[-3]) @ at.axes
        along /= np.linalg.norm(along)
        side = np.cross(along, [0.0, 0.0, 1.0])
        side /= np.linalg.norm(side)
        axes = np.array([along, side, np.cross(side, along)])
        head, size = at(one.head), np.array(one.size)
        clay.knob(head, size, 6.0, axes=axes, exponent=2.7)
        # The joint's surface runs on below and behind the head.
        clay.knob(head + np.array([-0.32, 0, -0.28]) * size @ axes, size * (0.85, 0.9, 0.8), 3.0, axes=axes)
        if number == 1:  # two furrows for the sesamoid bones
            for place in SESAMOIDS:
                clay.dent(at(place), (9.0, 3.9, 4.4), 2.0, axes=axes)
        clay.soften(0.5)
        clay.roughen(0.08, 7.0, 80 + number)
        faced(clay, at, before=joint)
        if number == 5:
            clay.bar(at(*TUBEROSITY), [(5.6, 6.2), (6.4, 5.6), (5.6, 4.6), (4.0, 3.4)], 5)
        return finished(f"metatarsal-{number}-right", clay, needed, one.triangles)

    return build


def _base(at: FootPlan, clay: Clay, one: Metatarsal, joint: float) -> Field:
    """The base: the outline that it shares with the bone behind, drawn in towards the shaft."""
    corners = np.array(one.base)
    middle = np.array([joint, *corners.mean(0)])
    line = spline(np.vstack([middle, np.array(one.shaft)[1:, :3]]), 60)
    outlines = []
    for forward, share in FLARE:
        centre = [np.interp(max(joint + forward, joint), line[:, 0], line[:, axis]) for axis in (1, 2)]
        moved = share * (corners - middle[1:]) + centre
        outlines.append(Outline(joint + forward, [(float(o), float(u)) for o, u in moved]))
    ends = (Face((joint - 8, 0, 0), (-1, 0, 0)), Face((joint + 17, 0, 0), (1, 0, 0)))
    return strung(clay.grid, at.origin, at.axes, outlines, ends, edge=1.6)


def toe(number: int) -> Build:
    """Builder of the phalanges of one toe."""

    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        at, rows = foot_plan(frame), TOES[number]
        ends = np.array([end for row in rows for end in row[:2]])
        whole = at.clay(ends.min(0) - 12, ends.max(0) + 12, 0.5)  # a coarser grid would weld the joints shut
        for first, last, sizes in rows:
            part = Clay(whole.grid)
            part.field = _phalanx(at, whole, np.array(first), np.array(last), sizes)
            # The next phalanx is dished around the head of the one before.
            part.field = np.maximum(part.field, np.float32(CLEAR_MM) - whole.field)
            whole.field = union(whole.field, part.field)
        return finished(f"toe-{number}-right", whole, needed, TOE_TRIANGLES[number], lumps=True)

    return build


def _phalanx(
    at: FootPlan, whole: Clay, start: NDArray[np.float64], end: NDArray[np.float64], sizes: tuple[float, ...]
) -> Field:
    along = (end - start) / np.linalg.norm(end - start)
    base, waist, head = np.array(sizes).reshape(3, 2)
    part = Clay(whole.grid)
    bow = np.array([0, 0, 0.9])
    back, neck = start - along * OVERLAP_MM, end - along * head.min() * 1.5
    part.bar(
        at(back, back * 0.9 + end * 0.1, start * 0.52 + end * 0.48 + bow, neck, end - along * head.min() * 0.75),
        [base, base * 0.97, waist * 1.06, head * 0.96, head * 0.8], 2, up=(0, 0, 1), exponent=2.2,
    )  # fmt: skip
    part.field = intersect(part.field, plane(whole.grid, at(back), -along @ at.axes), 1.6)
    part.soften(0.4)
    return part.field


def sesamoids(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """Two seeds of bone in the tendons under the head of the first metatarsal."""
    at = foot_plan(frame)
    places = np.array(SESAMOIDS)
    clay = at.clay(places.min(0) - 10, places.max(0) + 10, 0.5)
    for place in SESAMOIDS:
        clay.knob(at(place), (5.8, 4.5, 3.9), 0, axes=at.axes, exponent=2.2)
    return finished("great-toe-sesamoids-right", clay, needed, 96, lumps=True)
