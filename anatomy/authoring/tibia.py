"""The right tibia."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import Field, Grid, Vector, intersect, plane, union
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import Clay, Ridge, beside, loft, polygon
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part

SOURCES = ("leg_clay.py",)
MORTISE_TURN_DEGREES = 12.0
"""The ankle's hinge faces outwards by that angle against the knee's (the landmarks of the malleoli)."""
TALAR_RADIUS_MM = 20.5
ANKLE_GAP_MM = 2.7

PLATEAU = (
    (37.5, 0), (35.0, 12), (26, 20.5), (14, 24.5), (0, 25.5), (-13, 24.5), (-26, 19.0), (-36, 7), (-38.7, -4),
    (-35.5, -16), (-26.5, -23.8), (-16, -24.8), (-8, -19.5), (0, -16), (7, -17.0), (15, -20.5), (26, -20), (34.5, -13),
)  # fmt: skip
"""Outline of the upper end about the knee's middle: (lateral, front), millimetres."""
# Outlines down the shaft: anterior crest, subcutaneous inner surface, inner border, back, interosseous border, hollow
# outer surface. (share of the way from knee to ankle, centre's offset (lateral, front) from the line, corners.)
SHAFT = (
    (0.055, (0, 0), ((35, 1), (31, 14), (22, 24), (8, 31), (-8, 28), (-24, 20), (-34.5, 7), (-35, -7), (-30, -17), (-18, -20), (-4, -15), (8, -14.5), (20, -14), (29, -9))),
    (0.085, (0, 2), ((27, 2), (25, 13), (18, 24), (7, 32.5), (-3, 31), (-18, 20), (-28, 8), (-29.5, -6), (-25, -15), (-12, -17), (2, -14), (14, -12), (22, -7))),
    (0.115, (1, 5), ((21, 0), (19, 12), (12, 25.5), (4.5, 33.5), (-4, 30), (-15, 17.5), (-23, 7), (-24.5, -6), (-20, -15), (-9, -17.5), (3, -15.5), (13, -12), (18.5, -7))),
    (0.16, (1.5, 9), ((16.5, -4), (12, 9), (6.5, 20), (2.5, 25.5), (-3.5, 23.5), (-12, 12), (-18.0, 0), (-18.5, -9), (-13, -16), (-4, -17), (6, -15.5), (13.5, -10))),
    (0.22, (2, 12), ((14.5, -5), (9, 6), (4.5, 16), (1.5, 20.5), (-3, 18.0), (-9, 8.5), (-14.5, -3), (-14.5, -9.5), (-9, -15.5), (-2, -16), (6, -13.5), (12, -9.5))),
    (0.33, (2.5, 13.5), ((13, -5.5), (7.5, 5), (3.5, 14), (0.6, 17.8), (-3, 15.0), (-8, 5.5), (-12.2, -5), (-11.8, -9.5), (-7, -14.5), (-1, -15.0), (5.5, -12.5), (10.5, -9.2))),
    (0.50, (3, 13), ((12, -4.8), (7, 4), (3.2, 12), (0.2, 16.0), (-3, 13.2), (-7.5, 4.5), (-11.2, -5), (-10.8, -9), (-6.0, -13), (-0.5, -13.6), (5.0, -11.5), (9.5, -8.2))),
    (0.66, (2.5, 10), ((11.4, -4), (7.2, 4), (3.0, 10.6), (-0.6, 13.8), (-4, 11.2), (-8.0, 4.0), (-11.0, -4), (-10.4, -8), (-6, -11.8), (-0.5, -12.5), (5, -10.8), (9.3, -7.5))),
    (0.80, (1.5, 6), ((11.8, -3.5), (8.5, 4.5), (3.0, 10), (-2.5, 11.6), (-7.5, 9), (-11.0, 2.5), (-12.0, -5), (-9.5, -10), (-4, -12.2), (2, -12.2), (7.5, -10), (10.8, -7))),
    (0.89, (0, 3), ((14.5, -4.0), (12.0, 6), (5, 11.8), (-4, 12.6), (-11.5, 9.5), (-16.0, 2), (-16.5, -6), (-12.5, -12.5), (-5, -14.5), (3, -15), (10, -12.5), (14, -8.5))),
    (0.945, (-1, 1), ((18.2, -4.5), (18.0, 8), (9, 15.0), (-4, 15.8), (-15.5, 12), (-21.5, 3), (-22.0, -7), (-16, -15.5), (-6, -18), (5, -18.8), (14, -16.5), (18.6, -11))),
    (0.975, (-1, 0), ((19.0, -5), (20.2, 8), (10, 17.0), (-4, 17.5), (-17, 13), (-24.5, 3), (-25.0, -7), (-17, -16.5), (-6, -19.5), (5, -20.5), (15.5, -18.5), (19.8, -12))),
    (1.03, (-1, 0), ((18.8, -5), (20.2, 8), (10, 16.5), (-4, 17.5), (-17, 12.5), (-24.5, 3), (-25.0, -7), (-17, -16), (-6, -19.5), (5, -20.5), (15.5, -18.0), (19.6, -12))),
)  # fmt: skip


def ankle_axes() -> NDArray[np.float64]:
    """Outward, forward and upward directions of the ankle's hinge (rows), body frame, right side."""
    turn = np.radians(MORTISE_TURN_DEGREES)
    return np.array([[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1.0]])


def talar_axis_height(frame: Frame) -> float:
    """Height (z) of the axis about which the talus rolls, millimetres."""
    return float(frame["ankle-centre"][2]) + 2.0 - TALAR_RADIUS_MM - ANKLE_GAP_MM


def _shaft(grid: Grid, frame: Frame) -> Field:
    knee, ankle = beside(frame["knee-centre"], 0, -6, 0), frame["ankle-centre"]
    axes = ankle_axes()
    levels = []
    for z, grown in ((knee[2] + 6, 0.965), (knee[2] - 4, 0.995), (knee[2] - 9, 1.0), (knee[2] - 13, 0.975)):
        levels.append((z, knee[0], knee[1], polygon(np.array(PLATEAU) * (grown * 1.012, grown * 0.98), 5.0)))
    for share, offset, corners in SHAFT:
        place = knee + share * (ankle - knee)
        twist = np.clip((share - 0.6) / 0.3, 0, 1)
        turned = np.array(corners, float) @ (np.eye(2) * (1 - twist) + axes[:2, :2] * twist)
        sharp = 3.5 if 0.12 < share < 0.85 else 5.0
        levels.append((place[2], place[0] + offset[0], place[1] + offset[1], polygon(turned, sharp)))
    soleal = Ridge(  # from below the facet for the fibula down and inwards across the back
        [(knee[2] - 34, 320, 1.0, 4.0), (knee[2] - 55, 300, 2.2, 3.2), (knee[2] - 80, 268, 2.3, 3.0),
         (knee[2] - 103, 234, 1.6, 3.0), (knee[2] - 122, 212, 0.6, 3.4), (knee[2] - 138, 204, 0.1, 4.0)]
    )  # fmt: skip

    def at(share: float) -> float:
        return float(knee[2] + share * (ankle[2] - knee[2]))

    crest = Ridge(
        [(at(0.16), 84.5, 0.2, 3.0), (at(0.22), 86, 0.8, 2.4), (at(0.33), 88, 1.3, 2.0), (at(0.5), 89.5, 1.2, 2.0),
         (at(0.66), 92.5, 0.7, 2.4)]
    )  # fmt: skip
    interosseous = Ridge(
        [(at(0.2), 341, 0.5, 2.6), (at(0.35), 337, 1.1, 2.2), (at(0.6), 339, 1.0, 2.2), (at(0.8), 343, 0.4, 2.6)]
    )
    return loft(grid, levels, [soleal, crest, interosseous])


def _top(grid: Grid, knee: Vector) -> Field:
    """Above the plateaus: a bowl inside, a gentle saddle outside, the eminence with its two tubercles between."""
    p = grid.points - knee.astype(np.float32)
    x, y = p[..., 0][:, :, 0].astype(float), p[..., 1][:, :, 0].astype(float)

    def hill(cx: float, cy: float, wx: float, wy: float) -> NDArray[np.float64]:
        bump: NDArray[np.float64] = np.exp(-(((x - cx) / wx) ** 2) - ((y - cy) / wy) ** 2)
        return bump

    # Standing, the shaft leans some 6 degrees forwards: level plateaus have the measured slope against it.
    h = -2.6 - 1.6 * hill(-23, -7, 11.5, 16) + 0.6 * hill(-35, -6, 5, 18)
    outer = np.clip((x - 6) / 10, 0, 1)
    h = h - outer * ((y + 8) ** 2 / 260) - 0.4 * hill(21, -7, 7, 9)
    h = h + 6.4 * hill(-5.2, -6.5, 3.2, 7.4) + 5.4 * hill(5.6, -9.0, 3.1, 5.6) + 4.6 * hill(0, -7.5, 9.0, 10.5)
    h = h - 3.0 * hill(-1, 13, 9, 7) - 4.5 * hill(0, -23, 7, 8)
    slope = np.sqrt(1 + np.gradient(h, grid.spacing, axis=0) ** 2 + np.gradient(h, grid.spacing, axis=1) ** 2)
    return ((p[..., 2] - h[:, :, None]) / slope[:, :, None]).astype(np.float32)


def _knee_end(clay: Clay, frame: Frame) -> None:
    knee, tuberosity, gerdy = frame["knee-centre"], frame["tibial-tuberosity"], frame["gerdy-tubercle"]
    clay.bar(
        [beside(tuberosity, -0.5, -9, 11), beside(tuberosity, 0, -6.0, 1), beside(tuberosity, -1, -8.0, -14), beside(tuberosity, -2.5, -12.5, -32), beside(tuberosity, -4, -20.5, -62)],
        [(6.0, 10), (6.2, 8.5), (5.2, 6.6), (3.6, 4.6), (1.6, 2.2)], 9, up=(0, 1, 0), exponent=2.3,
    )  # fmt: skip
    clay.bar(  # Gerdy's tubercle ends an oblique edge that climbs from the tuberosity
        [beside(tuberosity, 7, -13.5, 5), beside(gerdy, -11.5, -3.5, -11), beside(gerdy, -6.0, -4.6, -4)],
        [3.5, 4.6, 5.6],
        9,
    )
    clay.knob(beside(gerdy, -4.2, -4.6, 0.5), (7.2, 6.4, 6.6), 6)
    clay.soften(1.0)
    facet = beside(knee, 26.5, -20.5, -16.5)
    clay.dent(facet + 14.5 * np.array([0.50, -0.58, -0.64]), (16, 16, 16), 4)  # for the head of the fibula
    low, high = beside(knee, -50, -45, -30), beside(knee, 50, 50, 14)
    part, where = clay.window(low, high)
    clay.field[where] = intersect(clay.field[where], _top(part, knee), 3.4)
    clay.gouge(
        [beside(knee, -38, -23, -11), beside(knee, -25, -32.5, -12), beside(knee, -12, -31.5, -13)], [2.4, 3.0, 2.0], 5
    )  # semimembranosus
    clay.dent(beside(knee, -0.5, -28.0, -13), (8.5, 7.5, 11), 5)  # posterior intercondylar hollow, where the PCL ends


def _ankle_end(clay: Clay, frame: Frame) -> None:
    ankle, tip = frame["ankle-centre"], frame["medial-malleolus"]
    axes = ankle_axes()
    out, front = axes[0], axes[1]
    inner = ankle + out * (tip - ankle).dot(out)
    spine = inner + np.array([(20, -1, 40), (13, 0, 20), (7.8, 1.5, 5), (6.8, 3, -3), (6.6, 4.5, -6.4)]) @ axes
    clay.bar(spine, [(5.0, 7), (6.8, 10.5), (7.4, 12.5), (6.6, 10), (5.2, 6.5)], 9, up=out, exponent=2.2)
    clay.soften(0.8)
    axis = np.array([ankle[0], ankle[1], talar_axis_height(frame)])
    wall = ankle + out * -17.0

    def talar_room(g: Grid) -> Field:
        p = g.points.astype(float) - axis
        along, up = p @ front, p[..., 2]
        roll = np.hypot(along, up) - (TALAR_RADIUS_MM + ANKLE_GAP_MM)
        return intersect(roll.astype(np.float32), plane(g, wall, -out), 3.0)

    clay.cut(beside(axis, -40, -40, -30), beside(axis, 45, 40, 30), talar_room, 3.0)
    notch = ankle + out * 24.5 + front * -3.5
    clay.gouge(
        [beside(notch, 0, 0, -10), beside(notch, 0.5, 0, 12), beside(notch, 3, 0, 40)],
        [(7.5, 8.5), (7.0, 7.5), (4, 5)],
        3,
        up=out,
    )
    groove = inner + out * 8 + front * -12.6
    clay.gouge(
        [beside(groove, 0, 0, -12), beside(groove, 0, -1, 2), beside(groove, 1.5, -3.0, 14)], [1.8, 2.2, 1.2], 6
    )  # tibialis posterior


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    knee, ankle = frame["knee-centre"], frame["ankle-centre"]
    grid = Grid((ankle[0] - 46, ankle[1] - 32, ankle[2] - 24), (knee[0] + 46, knee[1] + 46, knee[2] + 14), 1.0)
    clay = Clay(grid)
    clay.field = _shaft(grid, frame)
    _knee_end(clay, frame)
    _ankle_end(clay, frame)
    clay.roughen(0.22, 24.0, 41)
    clay.roughen(0.35, 8.0, 42, [(beside(frame["tibial-tuberosity"], 0, 0, -6), 9.0), (frame["gerdy-tubercle"], 8.0)])
    pitted = [(beside(knee, -26, 8, -16), 18.0), (beside(knee, 20, 12, -18), 16.0), (beside(knee, 0, -24, -18), 16.0)]
    clay.roughen(0.16, 5.0, 43, pitted)  # vessels enter below the plateaus
    return Built(shape_from_field("tibia-right", grid, clay.field, 5200), grid, clay.field)


def keep_clear(field: Field, grid: Grid, neighbour: Built, gap: float, blend: float = 1.0) -> Field:
    """The field without whatever lies within `gap` millimetres of a neighbour."""
    away = neighbour.distance(grid.points.reshape(-1, 3)).reshape(grid.shape)
    return -union(-field, (away - gap).astype(np.float32), blend)


PARTS = (Part("tibia-right", _build),)
