"""The seven tarsal bones of the right foot."""

from collections.abc import Mapping

import numpy as np

from anatomy.authoring.fields import Field, Grid, intersect
from anatomy.authoring.foot_plan import FootPlan, finished, foot_plan
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import Clay, beside
from anatomy.authoring.parts import Built
from anatomy.authoring.tibia import TALAR_RADIUS_MM, ankle_axes, talar_axis_height

Needed = Mapping[str, Built]


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
        at((-12, -1, -21), (-19, -3, -23), (-23, -4, -24)), [(8, 11), (6.5, 8.5), (4, 6)], 6, up=up
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
        at((-10, -17, -30), (0, -7, -33.0), (9, 6, -34.0), (15, 18, -33)), [3.5, 3.2, 5.8, 9.0], 4
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
    return finished("talus-right", clay, needed, 2600)


def _behind(grid: Grid, at: FootPlan, forward: float) -> Field:
    # tilted, so that the talus's concave facet stops at the slanting tarsal sinus
    p = (grid.points.astype(float) - at.origin) @ at.axes.T
    return ((p[..., 0] - forward - 0.55 * p[..., 1]) * 0.87).astype(np.float32)


def calcaneus(frame: Frame, needed: Needed) -> Built:
    """Tuber, body, posterior facet, shelf of the talus, anterior process."""
    at, up = foot_plan(frame), (0, 0, 1)
    clay = at.clay((-78, -28, -80), (20, 32, -16))
    clay.bar(
        at((-55.5, 8.5, -54), (-48, 8.5, -53), (-36, 7.5, -49.5), (-20, 7, -47.5), (-6, 10, -48.5), (2, 13.5, -49.5)),
        [(18.0, 13.5), (17.5, 13.2), (15.5, 12.0), (14.8, 12.5), (12.8, 12.5), (11.6, 12.0)], 4, up=up, exponent=2.7,
    )  # fmt: skip
    clay.knob(at((-54, 2.5, -68)), (11, 7.5, 5.8), 6, axes=at.axes)
    clay.knob(at((-51, 15.5, -67.5)), (8.5, 5.5, 5.5), 6, axes=at.axes)
    clay.knob(at((-61, 8.5, -52)), (8.5, 13.0, 17.0), 6, axes=at.axes)
    clay.bar(at((-19, 3, -38), (-9, 7, -35), (1, 11, -41)), [(10, 12), (12, 13), (7, 11)], 6, up=up)  # under the talus
    clay.bar(
        at((-4, 2, -42), (1, -8, -38), (4, -17, -36.5)), [(8, 13), (6.5, 12.5), (5, 10)], 6, up=up
    )  # sustentaculum
    clay.bar(at((2, 10, -44), (8, 13, -43.5)), [(9, 10), (8.5, 9.5)], 5, up=up, exponent=2.4)  # anterior process
    clay.dent(at((-28, -13.5, -54)), (25, 9.0, 13), 9, axes=at.axes)  # hollow inner wall
    clay.knob(at((0, 21.0, -52)), (6.0, 3.0, 3.0), 6, axes=at.axes)  # fibular trochlea
    clay.gouge(at((-16, -14, -46), (0, -17, -45), (12, -15, -46)), [3.0, 3.2, 3.0], 3)  # under the shelf
    clay.soften(0.8)
    return finished("calcaneus-right", clay, needed, 2600)


def navicular(frame: Frame, needed: Needed) -> Built:
    """A boat in front of the talus, its tuberosity on the inner side."""
    at = foot_plan(frame)
    clay = at.clay((22, -44, -52), (56, 18, -4))
    clay.bar(
        at((36.5, -2, -29), (39, -7, -26.5), (40.5, -14, -26.5), (38.5, -22.5, -31), (35, -28.5, -36)),
        [(8.2, 9.5), (8.5, 12.0), (8.6, 12.8), (8.2, 11.0), (6.5, 7.5)], 3, up=at.axes[0], exponent=2.4,
    )  # fmt: skip
    clay.knob(at((33.5, -31, -39)), (6, 5, 6), 5)
    clay.soften(0.6)
    return finished("navicular-right", clay, needed, 1300)


def cuboid(frame: Frame, needed: Needed) -> Built:
    """Between heel bone and the two outer metatarsals, with the groove of fibularis longus below."""
    at = foot_plan(frame)
    clay = at.clay((2, 2, -70), (62, 46, -26))
    skew = np.array([[0.98, 0.2, 0], [-0.2, 0.98, 0], [0, 0, 1.0]]) @ at.axes
    clay.knob(at((34, 20.5, -46.5)), (18.5, 11.5, 12.5), 2, axes=skew, exponent=4.0)
    clay.knob(at((26, 24, -48)), (14.5, 11.0, 10.5), 4, axes=skew, exponent=3.2)
    clay.gouge(at((30, 37, -55), (35, 26, -61), (42, 12, -61)), [2.8, 3.4, 2.8], 3)
    clay.soften(0.7)
    return finished("cuboid-right", clay, needed, 1400)


def medial_cuneiform(frame: Frame, needed: Needed) -> Built:
    """The largest wedge, thick below."""
    return _wedge(
        frame, needed, "medial-cuneiform-right", (56.5, -21.5, -40), (12.5, 7.0, 14), (12.0, 8.8, 9.5), -5.5, 1200
    )


def intermediate_cuneiform(frame: Frame, needed: Needed) -> Built:
    """The smallest wedge, thick above."""
    return _wedge(
        frame, needed, "intermediate-cuneiform-right", (55, -7.5, -33), (9.5, 6.2, 11), (9.5, 8.2, 5.5), 5.0, 900
    )


def lateral_cuneiform(frame: Frame, needed: Needed) -> Built:
    """The middle wedge in size, thick above."""
    return _wedge(
        frame, needed, "lateral-cuneiform-right", (54.5, 6.2, -37), (12.0, 6.4, 11.5), (11.5, 8.4, 6.0), 5.0, 1000
    )


def _wedge(
    frame: Frame, needed: Needed, identifier: str, centre: tuple[float, float, float], body: tuple[float, float, float],
    base: tuple[float, float, float], base_height: float, triangles: int,
) -> Built:  # fmt: skip
    at = foot_plan(frame)
    c = np.array(centre)
    clay: Clay = at.clay(beside(c, -22, -18, -24), beside(c, 22, 18, 24))
    clay.knob(at(c), body, 2, axes=at.axes, exponent=4.5)
    clay.knob(at(beside(c, 0, 0, base_height)), base, 3, axes=at.axes, exponent=4.0)
    clay.soften(0.5)
    return finished(identifier, clay, needed, triangles)
