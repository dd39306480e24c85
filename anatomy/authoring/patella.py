"""The right patella: a rounded triangle, its back a ridge between two facets."""

from collections.abc import Mapping

import numpy as np

from anatomy.authoring.fields import Field, Grid, intersect, union
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import ANGLES, Clay, beside, polygon
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part

SOURCES = ("leg_clay.py",)
OUTLINE = (
    (22.6, 5.5), (21.0, 12.0), (14.0, 18.4), (4.0, 20.8), (-6.0, 20.6), (-15.0, 17.2), (-21.0, 11.0), (-22.8, 4.0),
    (-20.6, -3.5), (-15.0, -10.5), (-8.5, -16.5), (-2.5, -20.8), (2.0, -20.9), (8.5, -16.0), (15.5, -10.0), (20.8, -2.5),
)  # fmt: skip
"""Seen from the front: (lateral, up) of its centre, millimetres; the apex below is not articular."""
CLEARANCE_MM = 3.2
"""Cartilage between patella and trochlea."""


def _form(grid: Grid, frame: Frame) -> Field:
    width, thickness = (float(frame.figures["lengths"]["patella"]["values"][i]) for i in (1, 2))
    scale = width / 42.2  # the rounded rim takes 3 mm off the outline
    p = grid.points - frame["patella-centre"].astype(np.float32)
    x, y, z = p[..., 0], p[..., 1], p[..., 2]
    radii = np.append(polygon(np.array(OUTLINE) * (scale, 1.0), 6.0), 0)
    radii[-1] = radii[0]
    turn = (np.arctan2(z, x) % (2 * np.pi)) * ANGLES / (2 * np.pi)
    rim = (np.hypot(x, z) - np.interp(turn, np.arange(ANGLES + 1), radii)).astype(np.float32)
    front = y - (thickness / 2 - x**2 / 74 - np.maximum(z, 0) ** 2 / 75 - np.minimum(z, 0) ** 2 / 110)
    lateral, medial = np.maximum(x + 1.5, 0), np.maximum(-x - 1.5, 0)
    dish = 0.43 * lateral - 0.003 * lateral**2 + 0.50 * medial + 0.014 * np.maximum(medial - 13, 0) ** 2
    round_ridge = np.sqrt(dish**2 + 2.5)
    apex = np.logaddexp(0, (-9.5 - z) / 1.6) * 1.6  # soft maxima: cartilage ends without a corner
    upper = np.logaddexp(0, (z - 13.5) / 1.8) * 1.8
    back = -thickness / 2 + round_ridge + 0.75 * apex + 0.55 * upper
    behind = (back - y) / np.sqrt(1 + 0.2)
    body = intersect(rim, front.astype(np.float32), 11.0)
    return intersect(body, behind.astype(np.float32), 3.0)


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    centre = frame["patella-centre"]
    grid = Grid(tuple(beside(centre, -30, -20, -29)), tuple(beside(centre, 30, 20, 29)), 0.7)
    clay = Clay(grid)
    clay.field = _form(grid, frame)
    clay.soften(0.9)
    clay.knob(beside(centre, 0.3, 1.0, -14.5), (6.5, 5.5, 6.8), 8)  # the apex
    femur = needed["femur-right"]
    away = femur.distance(grid.points.reshape(-1, 3)).reshape(grid.shape)
    clay.field = -union(-clay.field, (away - CLEARANCE_MM).astype(np.float32), 1.0)
    clay.roughen(0.16, 9.0, 51)
    clay.roughen(0.22, 2.4, 52, [(beside(centre, 0, 11, 10), 9.0), (beside(centre, 0, 8, -15), 7.0)])
    return Built(shape_from_field("patella-right", grid, clay.field, 3000), grid, clay.field)


PARTS = (Part("patella-right", _build, needs=("femur-right",)),)
