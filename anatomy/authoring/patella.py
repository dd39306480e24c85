"""The right patella: a rounded triangle, its back a ridge between two facets."""

from collections.abc import Mapping

import numpy as np
from scipy.interpolate import RectBivariateSpline

from anatomy.authoring.fields import Field, Grid, intersect, union
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import ANGLES, Clay, beside, polygon
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part

SOURCES = ("leg_clay.py",)
OUTLINE = (
    (23.6, 9.0), (21.6, 15.0), (14.5, 19.6), (4.0, 21.6), (-6.0, 21.4), (-15.0, 18.4), (-21.0, 13.5), (-22.8, 7.0),
    (-20.8, 0.5), (-15.5, -5.5), (-9.0, -10.6), (-3.0, -13.4), (2.0, -13.6), (8.5, -10.4), (15.5, -4.8), (21.4, 2.0),
)  # fmt: skip
"""Seen from the front: (lateral, up) of the landmark patella-centre, millimetres; the apex below is not articular.

Height, width and thickness are published; where it stands follows from them: its base where the quadriceps tendon
ends, so that its middle stands at the published height of the middle patella and its apex 8 mm above the joint line.
"""
MIDDLE_MM = 3.6
"""How far the middle of the published height stands above the landmark."""
RIDGE_MM = 2.0
"""How far inwards of the middle the ridge between the two facets runs: the lateral one is the broader."""
STREAK_MM = 0.13
CLEARANCE_MM = 3.2
"""Cartilage between patella and trochlea."""


def _form(grid: Grid, frame: Frame) -> Field:
    width, thickness = (float(frame.figures["lengths"]["patella"]["values"][i]) for i in (1, 2))
    scale = width / 41.4  # the rounded rim takes 3 mm off the outline
    p = grid.points - frame["patella-centre"].astype(np.float32)
    x, y, z = p[..., 0], p[..., 1], p[..., 2]
    radii = np.append(polygon(np.array(OUTLINE) * (scale, 1.0), 6.0), 0)
    radii[-1] = radii[0]
    turn = (np.arctan2(z, x) % (2 * np.pi)) * ANGLES / (2 * np.pi)
    rim = (np.hypot(x, z) - np.interp(turn, np.arange(ANGLES + 1), radii)).astype(np.float32)
    front = y - (
        thickness / 2
        + 0.8
        - x**2 / 74
        - np.maximum(z - MIDDLE_MM, 0) ** 2 / 62
        - np.minimum(z - MIDDLE_MM, 0) ** 2 / 80
    )
    lateral, medial = np.maximum(x + RIDGE_MM, 0), np.maximum(-x - RIDGE_MM, 0)
    odd = np.logaddexp(0, (medial - 13.5) / 0.8) * 0.8  # the innermost strip is a facet of its own
    dish = 0.43 * lateral - 0.003 * lateral**2 + 0.50 * medial + 0.30 * odd
    round_ridge = np.sqrt(dish**2 + 1.2)
    apex = np.logaddexp(0, (-5.0 - z) / 0.7) * 0.7  # soft maxima: cartilage ends at a blunt edge
    upper = np.logaddexp(0, (z - 16.0) / 1.5) * 1.5
    back = -thickness / 2 + round_ridge + 0.85 * apex + 0.55 * upper
    behind = (back - y) / np.sqrt(1 + 0.2)
    body = intersect(rim, front.astype(np.float32), 11.0)
    return intersect(body, behind.astype(np.float32), 3.0)


def _streaks(grid: Grid, frame: Frame) -> Field:
    """Upright furrows on the front, where the tendon's fibres run over the bone."""
    p = grid.points - frame["patella-centre"].astype(np.float32)
    rng = np.random.default_rng(53)
    across, along = np.arange(-32, 33, 1.7), np.arange(-32, 33, 14.0)
    height = RectBivariateSpline(across, along, rng.standard_normal((len(across), len(along))), ky=2)
    lean = p[..., 0] * (1 - 0.010 * (p[..., 2] - MIDDLE_MM))  # they draw together towards the apex
    rows = height(lean.ravel(), p[..., 2].ravel(), grid=False).reshape(grid.shape)
    front = np.clip((p[..., 1] - 2.0) / 4.0, 0, 1)
    return np.asarray(rows * front * STREAK_MM, np.float32)


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    centre = frame["patella-centre"]
    grid = Grid(tuple(beside(centre, -30, -20, -29)), tuple(beside(centre, 30, 20, 29)), 0.7)
    clay = Clay(grid)
    clay.field = _form(grid, frame)
    clay.soften(0.9)
    clay.knob(beside(centre, 0.3, 1.5, -7.4), (6.5, 5.5, 6.0), 7)  # the apex
    femur = needed["femur-right"]
    away = femur.distance(grid.points.reshape(-1, 3)).reshape(grid.shape)
    clay.field = -union(-clay.field, (away - CLEARANCE_MM).astype(np.float32), 1.0)
    clay.field += _streaks(grid, frame)
    clay.roughen(0.16, 9.0, 51)
    clay.roughen(0.22, 2.4, 52, [(beside(centre, 0, 11, 10), 9.0), (beside(centre, 0, 8, -9), 6.0)])
    return Built(shape_from_field("patella-right", grid, clay.field, 1780), grid, clay.field)


PARTS = (Part("patella-right", _build, needs=("femur-right",)),)
