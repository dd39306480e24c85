"""The right femur."""

from collections.abc import Mapping

import numpy as np

from anatomy.authoring.femur_condyles import lower_end
from anatomy.authoring.fields import Field, Grid, Vector, ball
from anatomy.authoring.frame import Frame
from anatomy.authoring.hip_bone_relief import Line, with_lines
from anatomy.authoring.leg_clay import Clay, Ridge, beside, curve, loft, oval
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part

SOURCES = ("leg_clay.py", "femur_condyles.py", "hip_bone_relief.py")
SEEN_TURN_DEGREES = 4.4
"""What callipers read above the turn the neck is given: 1.7 because the medial condyle stands further back, the rest
because the crest draws the middle of the neck's section backwards."""

UPPER_LINES = (
    # The intertrochanteric line, from the front; the quadrate tubercle on the crest, from behind; the ridge of vastus lateralis.
    Line(((136, 80, -128), (129, 80, -140), (119, 80, -155), (108, 80, -170), (101, 80, -181)), (0.0, -1.0, 0.0), 1.7, 2.8),
    Line(((126, -80, -151),), (0.0, 1.0, 0.0), 1.5, 5.0),
    Line(((180, 24, -152), (180, 14, -160), (180, 2, -164)), (-1.0, 0.0, 0.0), 1.2, 3.0),
)  # fmt: skip
"""What muscles and capsule leave on the upper end (see hip_bone_relief.py)."""


def _shaft_axis(frame: Frame) -> list[tuple[float, float, float]]:
    """(z, x, y) of the middle of the shaft: straight from the front, bowed forwards with the published radius."""
    hip, knee = frame["hip-centre"], frame["knee-centre"]
    radius = float(frame.figures["lengths"]["femur_bow_radius"]["values"][0])
    top, bottom = np.array([121.5, 13.0, hip[2] - 58]), np.array([knee[0] + 11.5, 31.0, knee[2] + 76])
    half = np.linalg.norm(top - bottom) / 2
    rows = []
    for t in np.linspace(0, 1, 9):
        away = (2 * t - 1) * half
        bow = np.sqrt(radius**2 - away**2) - np.sqrt(radius**2 - half**2)
        place = top + t * (bottom - top) + np.array([0, bow, 0])
        rows.append((float(place[2]), float(place[0]), float(place[1])))
    return rows


def _shaft(grid: Grid, frame: Frame) -> Field:
    knee, hip = frame["knee-centre"], frame["hip-centre"]
    axis = _shaft_axis(frame)

    def at(z: float) -> tuple[float, float, float]:
        x, y = curve(axis, z)
        return z, float(x), float(y)

    levels = [
        (hip[2] - 22, 128.0, 13.0, oval(13, 13, 15, 13, 2.2)),
        (hip[2] - 38, 125.5, 13.0, oval(17, 15, 17, 15, 2.3)),
        (hip[2] - 58, 121.5, 13.0, oval(17.0, 15.0, 17.5, 15.0, 2.3)),
        (*at(hip[2] - 90), oval(15.3, 13.6, 14.6, 14, 2.2)),
        (*at(hip[2] - 150), oval(14.2, 13.4, 13.2, 13, 2.1)),
        (*at(hip[2] - 220), oval(13.7, 13.6, 13.0, 12.6, 2.1)),
        (*at(hip[2] - 290), oval(14.0, 13.8, 13.6, 12.6, 2.1)),
        (*at(hip[2] - 335), oval(15.2, 13.8, 15.6, 12.8, 2.2)),
        (*at(knee[2] + 88), oval(17.0, 13.8, 18.6, 13.6, 2.3)),
        (knee[2] + 72, knee[0] + 10.0, 29.2, oval(19.8, 14.0, 22.0, 15.0, 2.3)),
        (knee[2] + 60, knee[0] + 6.5, 27.4, oval(24.0, 14.0, 27.5, 17.0, 2.3)),
        (knee[2] + 50, knee[0] + 3.5, 25.6, oval(28.5, 12.6, 32.8, 19.5, 2.3)),
        (knee[2] + 40, knee[0] + 1, 24.0, oval(33.0, 10.5, 37.0, 21.8, 2.4)),
        (knee[2] + 29, knee[0], 22.0, oval(36.5, 9.0, 37.5, 22.0, 2.5)),
        (knee[2] + 20, knee[0], 18.0, oval(32.0, 12, 32.0, 20.0, 2.4)),
        (knee[2] + 14, knee[0], 14.0, oval(24.0, 10, 24.0, 16.0, 2.4)),
    ]
    aspera = [  # the linea aspera: two lips that part above (gluteal, pectineal) and below (supracondylar lines)
        Ridge([(hip[2] - 58, 322, 2.2, 4.5), (hip[2] - 80, 310, 3.6, 3.6), (hip[2] - 106, 299, 3.9, 3.2), (hip[2] - 150, 281, 3.8, 2.4), (hip[2] - 230, 276.5, 4.3, 2.0),
               (hip[2] - 290, 281, 3.6, 2.1), (knee[2] + 110, 297, 3.0, 2.6), (knee[2] + 75, 314, 2.8, 3.0), (knee[2] + 45, 335, 1.8, 4.5)]),
        Ridge([(hip[2] - 70, 232, 1.0, 4.0), (hip[2] - 106, 250, 2.4, 3.4), (hip[2] - 150, 264, 3.4, 2.4), (hip[2] - 230, 265.5, 4.3, 2.0),
               (hip[2] - 290, 261, 3.4, 2.1), (knee[2] + 110, 245, 2.4, 2.6), (knee[2] + 75, 226, 2.2, 3.0), (knee[2] + 45, 207, 2.2, 3.6)]),
    ]  # fmt: skip
    return loft(grid, levels, aspera)


def neck_direction(frame: Frame) -> Vector:
    """Along the neck, from the shaft to the head; unit vector (3,)."""
    angle = np.radians(float(frame.figures["lengths"]["neck_shaft_angle"]["values"][0]))
    turn = np.radians(float(frame.figures["lengths"]["anteversion"]["values"][0]) - SEEN_TURN_DEGREES)
    lean = np.arctan2(21.0, 228.0)  # the shaft's own slant in the frontal plane
    slope = np.pi - angle - lean
    return np.array([-np.sin(slope) * np.cos(turn), np.sin(slope) * np.sin(turn), np.cos(slope)])


def fovea_direction(frame: Frame) -> Vector:
    """From the middle of the head to its fovea, a little below and behind the neck's axis; unit vector (3,)."""
    way = neck_direction(frame) + np.array([0.0, -0.21, -0.31])
    return np.asarray(way / np.linalg.norm(way))


def _upper_end(clay: Clay, frame: Frame) -> None:
    hip, along = frame["hip-centre"], neck_direction(frame)
    radius = float(frame.figures["lengths"]["femoral_head_diameter"]["values"][0]) / 2
    base = hip - along * 50
    above = np.array([0.6, 0.0, 1.0])
    clay.bar(
        [base - along * 10, base + along * 6, base + along * 20, hip - along * 16, hip - along * 4],
        [(19, 13), (17.6, 13.2), (15.2, 12.0), (15.0, 12.6), (18, 16.5)], 9, up=above, exponent=2.2,
    )  # fmt: skip
    tip, side = frame["greater-trochanter-tip"], frame["greater-trochanter-side"]
    clay.bar(
        [beside(side, -26, 0, -46), beside(side, -17.5, -1, -24), beside(side, -11.5, 0, -8), beside((side + tip) / 2, -8, -1, 0), beside(tip, -2.5, -4, -7)],
        [(7, 9), (9.5, 14.5), (11.5, 17.5), (9.5, 15), (7, 9.5)], 10, up=(1.0, 0.0, 0.25), exponent=2.3,
    )  # fmt: skip
    clay.bar(  # the overhanging back edge of the trochanter runs on into the intertrochanteric crest
        [beside(tip, -6, -7, -7), beside(side, -14, -14.5, -4), beside(side, -22, -15.5, -18), beside(frame["lesser-trochanter"], 10, 1, 8)],
        [7.5, 6.8, 5.5, 5.5], 11,
    )  # fmt: skip
    lesser = frame["lesser-trochanter"]
    clay.bar(
        [beside(lesser, 14, 8, -4), beside(lesser, 6, 2.5, 0), beside(lesser, 2.5, -1.5, 1)],
        [(13, 9), (10, 7.5), (6.5, 5.5)],
        9,
    )
    clay.bar([beside(lesser, 12, 7, -26), beside(lesser, 8, 3, -10)], [5, 6], 9)
    clay.bar(  # intertrochanteric line, from the front of the greater trochanter down to the inner side
        [beside(side, -15, 14.2, 9), beside(side, -23, 15.6, -8), beside(lesser, 15, 18.0, 3), beside(lesser, 5.5, 13, -9)], [4.8, 3.8, 3.4, 3.0], 3.5,
    )  # fmt: skip
    clay.soften(1.2)
    clay.dent(beside(tip, -15.5, -6.5, -11), (4.6, 6.0, 7.5), 6)  # trochanteric fossa
    part, where = clay.window(beside(lesser, -30, -60, -30), beside(tip, 60, 60, 30))
    clay.field[where] = with_lines(part, clay.field[where], UPPER_LINES)
    low, high = hip - radius - 12, hip + radius + 12
    clay.add(low, high, lambda g: ball(g, hip, radius), 5.0)  # the neck flares into the head
    clay.dent(hip + fovea_direction(frame) * (radius + 4.4), (7.2, 7.2, 7.2), 2)


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    hip, knee = frame["hip-centre"], frame["knee-centre"]
    grid = Grid((knee[0] - 52, -32, knee[2] - 12), (frame["greater-trochanter-side"][0] + 10, 62, hip[2] + 34), 1.0)
    clay = Clay(grid)
    clay.field = _shaft(grid, frame)
    _upper_end(clay, frame)
    lower_end(clay, frame)
    clay.roughen(0.22, 26.0, 31)
    rough = [(frame["lesser-trochanter"], 9.0), (frame["greater-trochanter-side"], 14.0), (frame["greater-trochanter-tip"], 8.0),
             (frame["adductor-tubercle"], 6.0)]  # fmt: skip
    clay.roughen(0.4, 8.0, 32, rough)
    pitted = [(beside(knee, 0, 2, 52), 22.0), (beside(knee, 34, 0, 26), 18.0), (beside(knee, -36, 0, 28), 18.0)]
    clay.roughen(0.16, 5.0, 33, pitted)  # vessels enter above the cartilage
    return Built(shape_from_field("femur-right", grid, clay.field, 7100), grid, clay.field)


PARTS = (Part("femur-right", _build),)
