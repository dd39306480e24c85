"""Navicular, cuboid and the three cuneiforms of the right foot."""

from collections.abc import Mapping

import numpy as np

from anatomy.authoring.foot_clay import Face, Outline, strung
from anatomy.authoring.foot_plan import (
    CALCANEOCUBOID,
    METATARSAL_JOINTS,
    NAVICULAR_LATERAL,
    NAVICULAR_MEDIAL,
    NAVICULAR_MIDDLE,
    FootPlan,
    JointFace,
    faced,
    finished,
    foot_plan,
)
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import Clay
from anatomy.authoring.parts import Built

Needed = Mapping[str, Built]
OVER_MM = 8.0
"""How far the raw clay of a bone reaches beyond its outlines; its joint faces end it."""

# Sections of the bones, foot coordinates in millimetres: place forward, then corners (outward, up).
NAVICULAR = (
    Outline(27, ((3.5, -20), (1.5, -28.5), (-5, -35), (-14, -38.5), (-23, -41.5), (-29.5, -42), (-30.8, -38.5), (-28.4, -29.5), (-24.5, -22), (-16, -16.4), (-6, -14.4), (1, -15.6))),
    Outline(36, ((7, -21.5), (5.5, -29.5), (-1, -36), (-10, -39.3), (-19, -41.3), (-26.5, -42.0), (-30.5, -38.5), (-29.2, -30), (-25.5, -22.2), (-16, -16.4), (-6, -14.6), (3, -16.0))),
    Outline(46, ((7.6, -22.0), (7.0, -30), (1.5, -38), (-7, -41.5), (-16, -42.5), (-23.5, -43), (-28.6, -40), (-29, -32), (-25.6, -24.5), (-17, -18.6), (-7, -16.6), (3, -17.8))),
)  # fmt: skip
CUBOID = (
    Outline(16, ((5, -40), (13, -36.5), (21.5, -38.8), (26.6, -45.5), (26.6, -52.5), (20.5, -57.8), (11.5, -58.3), (6, -54), (4.2, -46.5))),
    Outline(28, ((4.0, -35.0), (12.5, -31.6), (22.5, -36), (29.5, -43.5), (30.5, -50.5), (27, -58), (16.5, -62), (9, -57), (6.0, -46))),
    Outline(38, ((7.6, -32.5), (13.5, -31.5), (23, -36.5), (30.8, -45), (31.5, -51), (28, -57), (18, -58.5), (11.0, -54.5), (8.0, -44))),
    Outline(48, ((12.0, -34.5), (17, -34.0), (25, -38.5), (32, -47), (32.3, -52), (28, -57), (20, -57.5), (13.5, -54), (11.6, -46))),
    Outline(60, ((12.6, -37), (17, -36), (25, -40), (32, -48), (32.5, -53), (28, -57.5), (20.5, -57.5), (14.5, -54.5), (12.6, -47))),
)  # fmt: skip
MEDIAL_CUNEIFORM = (
    Outline(43, ((-14.3, -24), (-19, -20.8), (-25, -24.2), (-29.4, -33), (-29.4, -41), (-23, -45), (-16.5, -43.5), (-14, -36))),
    Outline(56, ((-14.6, -25), (-19, -23.0), (-25, -26.8), (-28.6, -38), (-29.0, -47), (-24, -51), (-17.2, -48.5), (-14.3, -38))),
    Outline(64, ((-14.8, -27.0), (-19.5, -25.2), (-26, -29), (-30.5, -40), (-31.5, -50), (-25.5, -55), (-17.5, -52.5), (-14.4, -41))),
    Outline(72, ((-15, -28.5), (-20.5, -27), (-27.5, -31), (-32, -41.5), (-32.8, -52), (-26.5, -57.5), (-18.5, -55), (-14.8, -43))),
)  # fmt: skip
INTERMEDIATE_CUNEIFORM = (
    Outline(44, ((0.3, -19.5), (-7, -17.8), (-14.8, -20), (-14.6, -27), (-11.4, -37), (-7.2, -41), (-3.2, -37), (0.3, -27))),
    Outline(55, ((0.2, -21), (-7, -19.6), (-14.8, -21.5), (-14.4, -29), (-11.2, -38), (-7.2, -41.5), (-3.4, -38), (0.2, -29))),
    Outline(64, ((0.2, -23), (-7, -21.4), (-15.0, -23.3), (-14.6, -30.5), (-11.2, -40), (-7.2, -44), (-3.2, -40), (0.2, -30.5))),
)  # fmt: skip
LATERAL_CUNEIFORM = (
    Outline(42, ((13.5, -24), (6, -20.5), (-0.1, -21), (-0.1, -28), (2.2, -39), (5.5, -44), (10.5, -40.5), (13.5, -31))),
    Outline(55, ((14, -26.5), (6, -22.5), (-0.2, -23), (0.1, -30), (2.4, -42), (5.5, -47), (11, -43), (14.0, -33.5))),
    Outline(68, ((13.2, -29.5), (6.5, -25.6), (-0.2, -26.3), (-0.1, -33), (2.8, -45), (6.3, -50), (9.8, -45.5), (13.0, -36.5))),
)  # fmt: skip


def navicular(frame: Frame, needed: Needed) -> Built:
    """A boat in front of the talus, its tuberosity on the inner side, three facets on its front."""
    at = foot_plan(frame)
    clay = _block(at, NAVICULAR, Face((27.2, -12, -28), (-1, 0.12, 0.30)))
    clay.bar(at((38, -25, -35), (33, -29.5, -38.5), (29.0, -31.0, -39.8)), [6.5, 6.0, 4.4], 4)
    clay.dent(at((36, 2, -43)), (5, 9, 6), 3, axes=at.axes)  # beside the plantar ligaments
    clay.soften(0.5)
    clay.roughen(0.12, 5.0, 76)
    clay.roughen(0.3, 3.5, 72, [(at((30, -33, -40)), 6.0)])
    faced(clay, at, behind=[NAVICULAR_MEDIAL, NAVICULAR_MIDDLE, NAVICULAR_LATERAL])
    return finished("navicular-right", clay, needed, 460)


def cuboid(frame: Frame, needed: Needed) -> Built:
    """Between heel bone and the two outer metatarsals, with the groove of fibularis longus below."""
    at = foot_plan(frame)
    clay = _block(at, CUBOID)
    clay.bar(at((37, 28, -56), (34, 21, -58.5), (31, 13, -58)), [(3.5, 4.5), (4.2, 5.0), (3.5, 4.5)], 6)
    clay.gouge(at((41, 34.6, -51), (43, 30.5, -57), (45.5, 23, -58.8), (50, 10, -56.5)), [3.0, 3.4, 3.4, 3.0], 1.5)
    clay.dent(at((30, 36.0, -43)), (9, 4.5, 7), 4, axes=at.axes)
    clay.soften(0.5)
    clay.roughen(0.12, 5.0, 77)
    faced(clay, at, behind=[*METATARSAL_JOINTS[4], *METATARSAL_JOINTS[5]], before=[CALCANEOCUBOID])
    return finished("cuboid-right", clay, needed, 470)


def medial_cuneiform(frame: Frame, needed: Needed) -> Built:
    """The largest wedge, thick below."""
    at = foot_plan(frame)
    clay = _block(at, MEDIAL_CUNEIFORM)
    clay.dent(at((57, -33.0, -38)), (7.5, 4.2, 8), 4, axes=at.axes)
    clay.gouge(at((65, -33.5, -36), (68, -32.6, -45), (67, -30, -56)), [1.3, 1.7, 1.5], 1.5)  # tibialis anterior
    return _cuneiform("medial-cuneiform-right", clay, at, needed, NAVICULAR_MEDIAL, METATARSAL_JOINTS[1][0], 420)


def intermediate_cuneiform(frame: Frame, needed: Needed) -> Built:
    """The smallest wedge, thick above."""
    at = foot_plan(frame)
    clay = _block(at, INTERMEDIATE_CUNEIFORM)
    clay.dent(at((55, -7, -13.5)), (6, 8, 6), 3, axes=at.axes)
    return _cuneiform("intermediate-cuneiform-right", clay, at, needed, NAVICULAR_MIDDLE, METATARSAL_JOINTS[2][0], 300)


def lateral_cuneiform(frame: Frame, needed: Needed) -> Built:
    """The middle wedge in size, thick above."""
    at = foot_plan(frame)
    clay = _block(at, LATERAL_CUNEIFORM)
    clay.dent(at((55, 5, -17.5)), (7, 8, 6), 3, axes=at.axes)
    return _cuneiform("lateral-cuneiform-right", clay, at, needed, NAVICULAR_LATERAL, METATARSAL_JOINTS[3][0], 360)


def _block(at: FootPlan, outlines: tuple[Outline, ...], *ends: Face) -> Clay:
    """Raw clay through outlines, longer than the bone will be at the ends that no face closes."""
    corners = np.array([(row.at, *corner) for row in outlines for corner in row.corners])
    low, high = corners.min(0), corners.max(0)
    clay = at.clay(low - [OVER_MM, 6, 6], high + [OVER_MM, 6, 6])  # noqa: RUF005 (arrays)
    far = (Face((low[0] - OVER_MM, 0, 0), (-1, 0, 0)), Face((high[0] + OVER_MM, 0, 0), (1, 0, 0)))
    faces = (*ends, far[1]) if ends else far
    clay.field = strung(clay.grid, at.origin, at.axes, outlines, faces, rounding_degrees=6.0, edge=2.0)
    return clay


def _cuneiform(
    name: str, clay: Clay, at: FootPlan, needed: Needed, back: JointFace, front: JointFace, triangles: int
) -> Built:
    """A wedge with flat faces at its ends, clear of its neighbours."""
    clay.soften(0.4)
    clay.roughen(0.10, 5.0, sum(map(ord, name)))
    faced(clay, at, before=[back], behind=[front])
    return finished(name, clay, needed, triangles)
