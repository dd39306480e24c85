"""The seven tarsal bones of the right foot."""

from collections.abc import Mapping

import numpy as np

from anatomy.authoring.fields import Field, Grid, ball, intersect
from anatomy.authoring.foot_clay import Face, Outline, strung
from anatomy.authoring.foot_plan import FootPlan, finished, foot_plan
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import Clay
from anatomy.authoring.parts import Built
from anatomy.authoring.tibia import TALAR_RADIUS_MM, ankle_axes, talar_axis_height

Needed = Mapping[str, Built]

# Sections of the bones, foot coordinates in millimetres: place forward, then corners (outward, up).
CALCANEUS = (
    Outline(-70, ((3.5, -46), (8, -43.5), (12.5, -46), (15, -57), (13, -65), (8, -67), (3.5, -65), (1.5, -57))),
    Outline(-64, ((1, -43.5), (8, -39.4), (15, -43.5), (20, -57), (19, -69.5), (8, -73), (-2.5, -71.5), (-3, -57))),
    Outline(-53, ((0, -43.2), (8, -39.8), (15.5, -43.2), (19.8, -57), (20.5, -69), (14, -73.5), (8, -72), (1, -75), (-5, -72), (-3.8, -57))),
    Outline(-40, ((0.5, -42.5), (8, -40.5), (15.5, -42.5), (18.2, -54), (18, -65), (12, -68.5), (3, -69), (-2.5, -65), (-1.2, -54))),
    Outline(-26, ((-0.5, -41), (8, -39), (17, -41.5), (19.5, -51), (19, -60), (12, -64), (4, -64.5), (-0.5, -60), (0.5, -51))),
    Outline(-12, ((-3, -39), (8, -34), (19, -37), (22, -47), (21.3, -57), (14, -61), (6, -61), (1, -56.5), (2, -47))),
    Outline(0, ((1, -41), (11, -40.5), (21, -41.5), (24, -48), (23.3, -56.5), (16, -60), (8, -59), (3, -54), (3, -46))),
    Outline(8, ((4, -39.5), (13, -36.5), (21.5, -39.5), (26, -46.5), (25.5, -54), (18, -58.5), (10, -57.5), (4.5, -52), (3.5, -45))),
    Outline(13, ((4.5, -40), (13, -36.8), (21.5, -39.5), (26, -46.5), (25.5, -53), (18, -57.5), (10, -57), (5, -52), (4, -45))),
)  # fmt: skip
NAVICULAR = (
    Outline(28, ((3, -22), (1, -30), (-6, -36), (-14, -40), (-23, -43), (-31, -43), (-34, -39), (-31, -29), (-25, -20.5), (-16, -15), (-7, -14), (0, -16.5))),
    Outline(36, ((7, -21.5), (5.5, -30), (-1, -36.5), (-10, -40), (-20, -42.5), (-29, -43.5), (-33.5, -39), (-31.5, -29), (-26, -20), (-16, -14), (-6, -12.5), (3, -15))),
    Outline(45, ((7, -21.5), (5.5, -31), (-1, -38.0), (-9, -41), (-18, -42.5), (-26, -43.5), (-30, -39), (-29.5, -29), (-25, -21), (-16, -16), (-6, -14.5), (3, -16.5))),
)  # fmt: skip
CUBOID = (
    Outline(14, ((4.5, -41), (13, -37), (22, -39), (27, -45), (27, -52), (21, -57.5), (12, -58.5), (6.5, -54), (4.5, -47))),
    Outline(22, ((6, -38.5), (14, -34.5), (23.5, -37.5), (30, -44), (30, -50.5), (26, -57), (16, -60.5), (8.5, -57), (6.5, -47))),
    Outline(30, ((5.0, -37.5), (12, -33.5), (23, -37), (30.8, -44.5), (31.2, -50.5), (27.5, -58), (17, -62), (9.5, -57), (7.5, -46))),
    Outline(40, ((7.0, -38), (13, -34.5), (23.5, -37.5), (31.2, -45.5), (31.8, -50.5), (28, -56.5), (18, -57.5), (12, -54), (10, -46))),
    Outline(52, ((9, -39), (15, -36), (24, -39), (31.5, -46.5), (32, -51), (28, -56), (19, -56.5), (13, -53.5), (11.5, -46))),
)  # fmt: skip
MEDIAL_CUNEIFORM = (
    Outline(42, ((-14.5, -26.5), (-20, -24.5), (-26, -28), (-30, -37), (-28.5, -43), (-22, -45.5), (-15.5, -42), (-13.5, -34))),
    Outline(55, ((-14.5, -27.5), (-19, -25.5), (-25, -29.5), (-28.8, -40), (-28.8, -48), (-23.5, -51.5), (-16.5, -48.5), (-14, -38))),
    Outline(63, ((-14.5, -27.5), (-19.5, -25), (-26, -29), (-30.5, -40), (-31, -50), (-25, -54.5), (-17, -51.5), (-14, -40))),
    Outline(70, ((-15, -28.5), (-20.5, -26.5), (-27.5, -30.5), (-32, -41), (-32.3, -51.5), (-26, -56.5), (-18, -54), (-14.5, -42))),
)  # fmt: skip
INTERMEDIATE_CUNEIFORM = (
    Outline(42, ((-1, -21.5), (-7, -19.5), (-13.8, -21.5), (-13.5, -27), (-10.5, -38), (-7, -42.5), (-4.5, -38), (-1.5, -27))),
    Outline(52, ((-1.6, -22.8), (-7, -21), (-13.2, -22.8), (-12.8, -29), (-9.8, -39), (-7, -42.5), (-4.6, -39), (-1.9, -29))),
    Outline(63, ((-1, -24.2), (-7, -22.2), (-13.8, -24.5), (-13.4, -31), (-10, -41), (-7, -45), (-4.4, -41), (-1.4, -31))),
)  # fmt: skip
LATERAL_CUNEIFORM = (
    Outline(42, ((10.6, -25.5), (6, -22), (-0.5, -23), (0, -29), (2.4, -40), (5.5, -46), (8.4, -41), (10.8, -32))),
    Outline(55, ((11.3, -27.3), (6, -23.8), (-0.1, -24.8), (0.4, -31), (2.6, -43), (5.5, -48), (8.2, -43), (11.0, -34))),
    Outline(68, ((14, -30.5), (6.5, -26.2), (-0.5, -27.2), (0, -34), (3.2, -46), (6.5, -51), (9.8, -46), (13.2, -37))),
)  # fmt: skip


def talus(frame: Frame, needed: Needed) -> Built:
    """Trochlea in the mortise, neck, head, lateral and posterior processes."""
    at, up = foot_plan(frame), (0, 0, 1)
    clay = at.clay((-34, -32, -46), (44, 28, 6))
    out, front = ankle_axes()[0], ankle_axes()[1]
    axis = np.array([*frame["ankle-centre"][:2], talar_axis_height(frame)])

    def trochlea(g: Grid) -> Field:
        p = g.points.astype(float) - axis
        u, v, w = p @ front, p @ out, p[..., 2]
        barrel = np.hypot(u, w) - TALAR_RADIUS_MM + 1.1 * np.exp(-((v / 5.5) ** 2)) - 0.3
        half = 14.2 + 0.085 * np.clip(u, -18, 18) + 0.06 * np.maximum(-w + 10, 0)
        block = np.maximum(barrel, np.maximum(np.abs(u - 0.5) - 17.5, -8 - w)).astype(np.float32)
        return intersect(block, (np.abs(v) - half).astype(np.float32), 2.5)

    low, high = axis - 36, axis + 36
    clay.add(low, high, trochlea, 0)
    clay.bar(
        at((-13, 0, -22), (0, 1, -22), (12, -2, -22)), [(7.5, 11.5), (8.0, 13.5), (8, 12.5)], 5, up=up, exponent=2.5
    )
    clay.bar(
        at((0, 8, -20), (0, 14, -23), (-1, 18, -27)), [(12, 6.5), (10, 6), (4, 3.5)], 5, up=at.axes[0]
    )  # lateral process
    clay.bar(
        at((-12, -1, -21), (-19, -3, -23), (-21.5, -4, -24)), [(8, 11), (6.5, 8.5), (4, 6)], 6, up=up
    )  # posterior process
    clay.bar(at((10, -3, -17), (18, -7, -20), (23, -10, -22)), [(9, 11.5), (8.2, 10.5), (9.5, 11.5)], 6, up=up)  # neck
    turn = np.radians(22.0)
    along = np.array([np.cos(turn), -np.sin(turn), -0.18]) @ at.axes
    along /= np.linalg.norm(along)
    roll = np.radians(-32.0)
    side = np.cross(np.array([0.0, 0.0, 1.0]), along)
    side /= -np.linalg.norm(side)
    lift = np.cross(side, along) if np.cross(side, along)[2] > 0 else np.cross(along, side)
    wide = np.cos(roll) * side - np.sin(roll) * lift
    tall = np.cross(along, wide)
    clay.soften(0.7)
    clay.knob(at((23.5, -10.5, -23)), (10.5, 14.2, 10.2), 3.5, axes=[along, wide, tall], exponent=2.2)  # head
    clay.gouge(
        at((-8, -17, -30), (2, -7, -33.5), (11, 6, -35.0), (18, 18, -35.5)), [3.5, 3.2, 4.8, 7.0], 4
    )  # sinus tarsi
    socket = np.array([0.8, 0.55, 0.12]) @ at.axes
    middle = at((-8.5, 4, -49))

    def posterior_facet(g: Grid) -> Field:
        p = g.points.astype(float) - middle
        return (np.linalg.norm(np.cross(p, socket / np.linalg.norm(socket)), axis=-1) - 21.0).astype(np.float32)

    low, high = at((-22, -2, -46)), at((-22, -2, -46))
    clay.cut(low - 34, high + 34, lambda g: intersect(posterior_facet(g), _behind(g, at, -2.0), 2), 1.5)
    clay.gouge(at((-27, -8, -12), (-25, -8, -22), (-20, -9, -34)), [2.6, 2.8, 2.6], 2.5)  # flexor hallucis longus
    clay.soften(0.5)
    return finished("talus-right", clay, needed, 960)


def _behind(grid: Grid, at: FootPlan, forward: float) -> Field:
    # tilted, so that the talus's concave facet stops at the slanting tarsal sinus
    p = (grid.points.astype(float) - at.origin) @ at.axes.T
    return ((p[..., 0] - forward - 0.55 * p[..., 1]) * 0.87).astype(np.float32)


def calcaneus(frame: Frame, needed: Needed) -> Built:
    """Tuber, body, posterior facet, shelf of the talus, anterior process."""
    at, up = foot_plan(frame), (0, 0, 1)
    clay = at.clay((-78, -28, -80), (20, 32, -16))
    faces = (Face((-70.8, 8, -56), (-1, 0, 0.12)), Face((12.5, 14, -48), (1, -0.10, 0.05)))
    clay.field = strung(clay.grid, at.origin, at.axes, CALCANEUS, faces, rounding_degrees=8.0, edge=5.0)
    own = (clay.grid.points.astype(float) - at.origin) @ at.axes.T - np.array([-31.0, 8.5, -56.0])
    own[..., 0] = np.minimum(own[..., 0], 0)
    clay.field = intersect(clay.field, (np.linalg.norm(own, axis=-1) - 40).astype(np.float32), 5.0)  # round heel
    clay.bar(
        at((-37, 7, -47), (-24, 4.5, -40.5), (-12, 7, -34.5), (-2, 11, -40.5)),
        [(6, 8), (9, 10.5), (10.5, 12), (7, 11)], 6, up=up,
    )  # fmt: skip
    clay.bar(at((-4, 2, -43), (1, -8, -39), (4, -16.5, -37)), [(7, 13), (5.6, 12.5), (4.4, 9.5)], 5, up=up)  # shelf
    clay.dent(at((-30, -13, -55)), (26, 11.0, 12), 8, axes=at.axes)  # hollow inner wall
    clay.knob(at((1, 23.0, -52)), (6.0, 3.0, 2.6), 4, axes=at.axes)  # fibular trochlea
    clay.gouge(at((-16, -13, -47), (0, -15, -46), (12, -14, -46.5)), [2.8, 3.0, 2.8], 3)  # flexor hallucis longus
    clay.dent(at((3, 14, -34.5)), (6.5, 9, 4.0), 4, axes=at.axes)  # floor of the tarsal sinus
    clay.soften(0.8)
    rough = [(at((-64, 8, -66)), 12.0), (at((-53, 1, -73)), 9.0)]
    clay.roughen(0.3, 4.0, 71, rough)
    return finished("calcaneus-right", clay, needed, 960)


def navicular(frame: Frame, needed: Needed) -> Built:
    """A boat in front of the talus, its tuberosity on the inner side."""
    at = foot_plan(frame)
    clay = at.clay((20, -46, -54), (56, 18, -4))
    faces = (Face((30, -12, -28), (-1, 0.05, 0.05)),)
    body = strung(clay.grid, at.origin, at.axes, NAVICULAR, faces, rounding_degrees=8.0, edge=4.0)
    clay.field = intersect(body, ball(clay.grid, at((-1.0, -11, -29)), 46.0), 3.0)  # three facets on one round front
    clay.bar(at((37, -27, -36), (33, -31.5, -39.5), (29.5, -33.5, -41.5)), [6.5, 6.2, 4.6], 5)
    clay.soften(0.6)
    clay.roughen(0.3, 3.5, 72, [(at((31, -33, -41)), 7.0)])
    return finished("navicular-right", clay, needed, 620)


def cuboid(frame: Frame, needed: Needed) -> Built:
    """Between heel bone and the two outer metatarsals, with the groove of fibularis longus below."""
    at = foot_plan(frame)
    clay = at.clay((2, -2, -72), (62, 46, -26))
    faces = (Face((13.4, 14, -48), (-1, 0.10, -0.05)), Face((50.0, 11, -46), (0.94, 0.34, 0.0)))
    clay.field = strung(clay.grid, at.origin, at.axes, CUBOID, faces, edge=2.5)
    clay.gouge(at((34, 35.8, -53), (36.5, 28, -61), (42, 12, -62)), [2.6, 3.2, 2.8], 2.5)
    clay.dent(at((26, 34.5, -42)), (9, 4.5, 7), 5, axes=at.axes)
    clay.soften(0.6)
    return finished("cuboid-right", clay, needed, 640)


def medial_cuneiform(frame: Frame, needed: Needed) -> Built:
    """The largest wedge, thick below."""
    at = foot_plan(frame)
    clay = _wedge(at, MEDIAL_CUNEIFORM, Face((42.3, -22, -34), (-1, 0, -0.30)), Face((69.5, -23, -40), (1, -0.06, 0.0)))
    clay.dent(at((57, -33.5, -39)), (7.5, 3.6, 8), 4, axes=at.axes)
    clay.gouge(at((64, -33, -34), (68, -32, -44), (66, -29, -55)), [1.4, 1.8, 1.6], 2)  # tibialis anterior
    return finished("medial-cuneiform-right", clay, needed, 540)


def intermediate_cuneiform(frame: Frame, needed: Needed) -> Built:
    """The smallest wedge, thick above."""
    at = foot_plan(frame)
    clay = _wedge(
        at, INTERMEDIATE_CUNEIFORM, Face((42.5, -7, -32), (-1, 0, -0.30)), Face((62.2, -7, -32), (1, 0.03, 0))
    )
    return finished("intermediate-cuneiform-right", clay, needed, 380)


def lateral_cuneiform(frame: Frame, needed: Needed) -> Built:
    """The middle wedge in size, thick above."""
    at = foot_plan(frame)
    clay = _wedge(at, LATERAL_CUNEIFORM, Face((42.0, 6, -32), (-1, 0.1, -0.25)), Face((67, 6, -36), (1, 0.08, 0)))
    return finished("lateral-cuneiform-right", clay, needed, 440)


def _wedge(at: FootPlan, outlines: tuple[Outline, ...], back: Face, front: Face) -> Clay:
    """A cuneiform before it meets its neighbours: flat faces at the ends, waisted between."""
    corners = np.array([(row.at, *corner) for row in outlines for corner in row.corners])
    clay = at.clay(corners.min(0) - 6, corners.max(0) + 6)
    clay.field = strung(clay.grid, at.origin, at.axes, outlines, (back, front), rounding_degrees=7.0, edge=2.2)
    clay.soften(0.5)
    return clay
