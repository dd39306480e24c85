"""Talus and calcaneus of the right foot."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import Field, Grid, intersect, sweep, union
from anatomy.authoring.foot_clay import Face, Outline, strung
from anatomy.authoring.foot_plan import CALCANEOCUBOID, CLEAR_MM, FootPlan, faced, finished, foot_plan
from anatomy.authoring.frame import Frame
from anatomy.authoring.parts import Built
from anatomy.authoring.tibia import ANKLE_GAP_MM, TALAR_RADIUS_MM, ankle_axes, talar_axis_height

Needed = Mapping[str, Built]
TROCHLEA_MM = TALAR_RADIUS_MM + ANKLE_GAP_MM - CLEAR_MM - 0.1
"""Radius of the talar dome: the tibia's hollow less room for cartilage."""
FACET_AXIS = (0.8, 0.55, 0.12)
FACET_MIDDLE = (-8.5, 4.0, -49.0)
FACET_RADIUS_MM = 21.0
"""The posterior facet between talus and calcaneus: part of a roller that lies across the foot."""

# Sections of the calcaneus, foot coordinates in millimetres: place forward, then corners (outward, up).
CALCANEUS = (
    Outline(-70, ((3.5, -46), (8, -43.5), (12.5, -46), (15, -57), (13, -65), (8, -67), (3.5, -65), (1.5, -57))),
    Outline(-64, ((0, -42.5), (8, -38.8), (15.5, -42.5), (21, -56), (20, -69.5), (8, -73.5), (-4, -72), (-4.6, -57))),
    Outline(-53, ((0, -42.2), (8, -39.2), (15.5, -42.2), (20.4, -57), (21, -69.5), (14, -74), (8, -73), (1, -75.5), (-5.6, -72), (-4.4, -57))),
    Outline(-40, ((0.5, -42), (8, -40.0), (15.5, -42), (18.6, -54), (18.8, -66), (12, -71.0), (3, -71.5), (-3.0, -67), (-1.2, -54))),
    Outline(-26, ((-0.5, -41), (8, -39), (17, -41.5), (19.8, -51), (19.6, -62), (12, -67), (4, -67.5), (-1.0, -62), (0.0, -51))),
    Outline(-12, ((-3, -39), (8, -34), (19, -37), (22, -47), (21.5, -58), (14, -63), (6, -63.5), (1, -58), (1, -47))),
    Outline(0, ((1, -41), (11, -39.5), (21, -41), (24, -48), (23.5, -57), (16, -61.5), (8, -61), (3, -55), (2.5, -46))),
    Outline(10, ((4, -39.0), (13, -36.0), (21.5, -39), (26, -46), (26, -53.5), (20, -59), (11, -59), (4.5, -54), (3, -45))),
    Outline(20, ((4.5, -40), (13, -36.6), (21.5, -39), (26.6, -46), (26.6, -53), (20.5, -58), (11.5, -58.5), (5.8, -54), (4, -46))),
)  # fmt: skip


def talus(frame: Frame, needed: Needed) -> Built:
    """Trochlea in the mortise, neck, head, lateral and posterior processes."""
    at, up = foot_plan(frame), (0, 0, 1)
    clay = at.clay((-34, -32, -46), (40, 28, 8))
    out, front = ankle_axes()[0], ankle_axes()[1]
    axis = np.array([*frame["ankle-centre"][:2], talar_axis_height(frame)])
    clay.bar(
        at((-13, 0, -22), (0, 1, -22), (10, -2, -22)), [(7.5, 11.5), (8.0, 13.5), (8, 12.5)], 5, up=up, exponent=2.5
    )
    clay.bar(
        at((0, 8, -18), (0, 14, -22), (-1, 19, -27)), [(12, 6.5), (10, 6), (4.2, 3.8)], 5, up=at.axes[0]
    )  # lateral process
    clay.bar(
        at((-12, -1, -20), (-18, -3, -22), (-21.0, -4.5, -23.5)), [(8, 11), (6.5, 8.5), (4, 6)], 6, up=up
    )  # posterior process
    clay.knob(at((-22, 1.5, -24.5)), (3.6, 3.6, 3.6), 3.5)  # its lateral tubercle
    clay.bar(
        at((9, -3, -16.5), (15, -6, -18.5), (20, -9, -21.5)), [(9, 11.5), (8.6, 10.6), (9.6, 12.0)], 5, up=up
    )  # neck
    clay.soften(0.7)

    def trochlea(g: Grid) -> Field:
        p = g.points.astype(float) - axis
        u, v, w = p @ front, p @ out, p[..., 2]
        barrel = np.hypot(u, w) - TROCHLEA_MM + 0.5 * np.exp(-((v / 5.5) ** 2))
        wedge = 0.05 * np.clip(u, -18, 18)
        # Outside it flares down to the lateral process; inside it draws in below the malleolus.
        outer = v - 16.8 - wedge - 0.12 * np.maximum(4 - w, 0)
        inner = -v - 17.0 - wedge + 0.5 * np.maximum(3 - w, 0)
        side = np.maximum(outer, inner).astype(np.float32)
        ends = np.maximum(
            np.abs(u - 0.5) - 18.0 - 0.3 * np.maximum(2 - w, 0), 0.55 * np.maximum(u - 5, 0) - 6 - w
        ).astype(np.float32)
        return intersect(intersect(barrel.astype(np.float32), ends, 4.0), side, 1.6)

    clay.add(axis - 36, axis + 36, trochlea, 4.0)
    clay.knob(at((20.2, -9.8, -23.2)), (11.0, 15.8, 11.8), 4.0, axes=_head_axes(at), exponent=2.1)
    clay.gouge(
        at((-8, -17, -30), (2, -7, -33.5), (11, 6, -35.0), (18, 18, -35.5)), [3.5, 3.2, 4.8, 7.0], 4
    )  # the tarsal sinus
    clay.gouge(at((-26.5, -9, -12), (-24.5, -8.5, -22), (-20, -9, -34)), [2.6, 2.8, 2.6], 2.0)  # flexor hallucis longus
    clay.soften(0.4)
    clay.roughen(0.10, 6.0, 70)
    low, high = at((-22, -2, -46)) - 34, at((-22, -2, -46)) + 34
    clay.cut(low, high, lambda g: intersect(_roller(g, at), _behind(g, at, -2.0), 3.0), 1.5)
    return finished("talus-right", clay, needed, 850)


def _head_axes(at: FootPlan) -> NDArray[np.float64]:
    """Forward along the neck, across and up the head: its longer axis leans down and inwards (rows)."""
    turn, roll = np.radians(20.0), np.radians(-35.0)
    along = np.array([np.cos(turn), -np.sin(turn), -0.22]) @ at.axes
    along /= np.linalg.norm(along)
    side = np.cross(along, [0.0, 0.0, 1.0])
    side /= np.linalg.norm(side)
    lift = np.cross(side, along)
    wide = np.cos(roll) * side - np.sin(roll) * lift
    return np.array([along, wide, np.cross(along, wide)])


def _roller(grid: Grid, at: FootPlan) -> Field:
    """The roller on which the talus turns over the calcaneus."""
    socket = np.array(FACET_AXIS) @ at.axes
    p = grid.points.astype(float) - at(FACET_MIDDLE)
    away = np.linalg.norm(np.cross(p, socket / np.linalg.norm(socket)), axis=-1)
    return (away - FACET_RADIUS_MM).astype(np.float32)


def _behind(grid: Grid, at: FootPlan, forward: float) -> Field:
    # tilted, so that the talus's concave facet stops at the slanting tarsal sinus
    p = at.own(grid)
    return ((p[..., 0] - forward - 0.55 * p[..., 1]) * 0.87).astype(np.float32)


def calcaneus(frame: Frame, needed: Needed) -> Built:
    """Tuber, body, posterior facet, shelf of the talus, anterior process."""
    at, up = foot_plan(frame), (0, 0, 1)
    clay = at.clay((-78, -28, -80), (24, 32, -16))
    faces = (Face((-70.8, 8, -56), (-1, 0, 0.12)), Face((24, 14, -48), (1, 0, 0)))
    clay.field = strung(clay.grid, at.origin, at.axes, CALCANEUS, faces, rounding_degrees=8.0, edge=4.0)
    own = at.own(clay.grid) - np.array([-31.0, 8.5, -56.0])
    own[..., 0] = np.minimum(own[..., 0], 0)
    clay.field = intersect(clay.field, (np.linalg.norm(own, axis=-1) - 40).astype(np.float32), 5.0)  # round heel
    clay.dent(at((-30, -13, -56)), (26, 10.5, 12), 8, axes=at.axes)  # hollow inner wall
    clay.knob(at((0, 23.2, -52)), (6.5, 3.2, 2.4), 3.5, axes=at.axes)  # fibular trochlea
    clay.dent(at((4, 14, -33.5)), (6.5, 9, 4.0), 4, axes=at.axes)  # floor of the tarsal sinus
    clay.soften(0.7)
    facet = sweep(
        clay.grid, at((-34, 7, -46), (-24, 5.0, -37), (-12, 8, -30), (-3, 12, -36)),
        [(6, 8), (10, 10.8), (12, 12.5), (9, 11.5)], up=up,
    )  # fmt: skip
    facet = intersect(facet, _roller(clay.grid, at) + np.float32(CLEAR_MM), 1.0)
    clay.field = union(clay.field, facet, 4.0)
    shelf = at((-4, 2, -41.5), (-1, -7, -35.8), (1.0, -13.0, -34.6))
    clay.bar(shelf, [(8, 13), (6.0, 13.0), (4.2, 10.5)], 4, up=up, exponent=2.4)
    clay.gouge(
        at((-18, -10, -47.5), (-8, -13, -46), (0, -14.5, -44.5), (12, -13.0, -44)), [3.0, 3.4, 3.6, 3.0], 2.0
    )  # flexor hallucis longus
    clay.soften(0.4)
    clay.roughen(0.10, 6.0, 75)
    clay.roughen(0.35, 4.0, 71, [(at((-66, 8, -66)), 12.0), (at((-53, 1, -73)), 9.0)])
    faced(clay, at, behind=[CALCANEOCUBOID])
    return finished("calcaneus-right", clay, needed, 800)
