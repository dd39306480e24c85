"""The lower half of the twelfth thoracic vertebra with the disc under it: the upper end of the spine that is drawn.

It is cut level through the pedicles, so that the section displays body, canal and arch; what lies above, the costal
facet with it, is left out. Its inferior articular processes already meet L1 as lumbar ones do. No series of ours
gives figures for T12: all of them are authored, carried on from L1 to L5.
"""

from collections.abc import Mapping

import numpy as np

from anatomy.authoring.fields import Field, Grid, blur, intersect, noise, subtract, sweep, union
from anatomy.authoring.frame import Frame, Pose, tilt
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.spine_landmarks import DISC_BULGE_MM
from anatomy.authoring.vertebra_arch import (
    ArchPlan,
    canal,
    keep_out_of_joint,
    lamina_and_inferior_process,
    pedicles,
    spinous_process,
)
from anatomy.authoring.vertebra_body import BodyShape, Outline, body_field
from anatomy.authoring.vertebra_plan import LEVELS, back_wall, in_own, superior_facet
from anatomy.authoring.vertebra_relief import roughness
from anatomy.authoring.vertebrae import CLEARANCE_MM, SPACING_MM, PosedGrid, both_halves, both_sides, distance_on

SOURCES = (
    "vertebrae.py", "vertebra_body.py", "vertebra_arch.py", "vertebra_plan.py", "vertebra_relief.py", "spine_landmarks.py",
)  # fmt: skip
TRIANGLES, DISC_TRIANGLES = 2_800, 1_400
FIGURES: Mapping[str, float] = {
    "endplate_width_upper": 40.5,
    "endplate_width_lower": 42.0,
    "endplate_depth_upper": 31.5,
    "endplate_depth_lower": 32.5,
    "height_front": 25.0,
    "height_centre": 25.0,
    "height_back": 26.5,
    "pedicle_width": 8.4,
    "pedicle_height": 16.0,
    "pedicle_medial_angle": 9.0,
    "canal_width": 22.5,
    "canal_depth": 17.0,
    "transverse_span": 47.0,
    "spinous_tip": -59.0,
}
"""Millimetres and degrees, as the rows of measurements.yaml; authored."""
DISC_HEIGHT_MM = 6.5
DISC_WEDGE_DEGREES = 2.0
"""Height of the T12-L1 disc in its centre and how far its endplates open forwards (authored: a step below L1-L2)."""
CUT_MM = 2.0
"""Own height of the level cut."""
SHELL_MM, SPONGY_MM = (1.3, 2.1), 0.45
"""Between which depths the shell of compact bone ends, and how much lower the spongy bone of the cut lies."""
DISC_OVERLAP_MM = 0.22
"""How far the disc reaches into the rough endplates, so that no light shows between them."""


def t12_pose(frame: Frame) -> Pose:
    """Where T12 stands on its disc: own coordinates to the body frame, origin midway between its endplates."""
    top, upper_l1 = frame["l1-upper-endplate"], frame.figures["alignment"]["upper_endplate_inclination"]["values"][0]
    lower = upper_l1 - DISC_WEDGE_DEGREES
    wedge = np.degrees(np.arctan2(FIGURES["height_front"] - FIGURES["height_back"], FIGURES["endplate_depth_upper"]))
    bottom = top + tilt((upper_l1 + lower) / 2)[2] * DISC_HEIGHT_MM
    axes = tilt(lower - wedge / 2)
    return Pose(bottom + axes[2] * FIGURES["height_centre"] / 2, axes)


def disc_pose(frame: Frame) -> Pose:
    """Where the T12-L1 disc lies: origin in its middle, +z square to its middle plane."""
    upper_l1 = frame.figures["alignment"]["upper_endplate_inclination"]["values"][0]
    axes = tilt(upper_l1 - DISC_WEDGE_DEGREES / 2)
    return Pose(frame["l1-upper-endplate"] + axes[2] * DISC_HEIGHT_MM / 2, axes)


def _tubercles(grid: Grid, plan: ArchPlan) -> Field:
    """In place of a transverse process: the lateral tubercle, and the inferior one, which L1 will call accessory."""
    c = plan.pedicle
    behind, up, root, tip, thick = plan.level.transverse
    start = c + np.array([0.0, -8.0, -4.0])
    side = np.array([FIGURES["transverse_span"] / 2 - thick, plan.wall - behind, up])
    lower = np.array([side[0] - 1.8, side[1] - 1.5, up - 8.0])
    lateral = sweep(grid, [start, 0.5 * (start + side), side], [root * 1.1, root * 0.85, tip * 0.9])
    inferior = sweep(grid, [start, 0.5 * (start + lower), lower], [root, root * 0.8, tip * 0.7])
    return union(lateral, inferior, 3.0)


def _t12(frame: Frame, needed: Mapping[str, Built]) -> Built:
    pose, level = t12_pose(frame), LEVELS["T12"]
    joint = in_own(superior_facet(frame, "L1"), pose)
    plan = ArchPlan(FIGURES, level, joint, joint)  # no superior process is built
    corners = pose.to_body(
        [[0, y, z] for y in (-back_wall(FIGURES) + 4, FIGURES["spinous_tip"] - 4) for z in (-34.0, CUT_MM + 3)]
    )
    width = max(FIGURES["transverse_span"], FIGURES["endplate_width_lower"]) / 2 + 4
    half = PosedGrid((0.0, *corners.min(0)[1:]), (width, *corners.max(0)[1:]), SPACING_MM, pose)
    arch = union(pedicles(half, plan), _tubercles(half, plan), 5.0)
    arch = union(arch, lamina_and_inferior_process(half, plan), 4.0)
    arch = union(arch, spinous_process(half, plan), 5.0)
    arch = blur(half, subtract(arch, canal(half, plan), 2.0), 0.9)
    arch = keep_out_of_joint(half, arch, plan, stout=False)
    right = union(body_field(half, BodyShape.of(FIGURES, level.back_hollow)), arch, 4.0)
    grid, field = both_halves(half, right)
    field = field + noise(grid, 20.0, 0.28, 9) + noise(grid, 5.0, 0.09, 19)
    field = field + roughness(both_sides(half, grid), FIGURES, 39)
    for other in needed.values():
        field = subtract(field, distance_on(other, grid) - np.float32(CLEARANCE_MM), 1.6)
    above = ((grid.points - pose.origin.astype(np.float32)) @ pose.axes[2].astype(np.float32)) - np.float32(CUT_MM)
    # Inside its compact shell the cut bone is spongy: a little lower and uneven.
    inside = np.clip((-field - SHELL_MM[0]) / (SHELL_MM[1] - SHELL_MM[0]), 0, 1)
    above = above + inside * (np.float32(SPONGY_MM) + noise(grid, 2.2, 0.07, 29))
    field = np.clip(intersect(field, above.astype(np.float32), 0.4), -20, 20).astype(np.float32)
    return Built(shape_from_field("T12", grid, field, TRIANGLES), grid, field)


def _disc(frame: Frame, needed: Mapping[str, Built]) -> Built:
    pose, over, under = disc_pose(frame), t12_pose(frame), frame.poses["L1"]
    upper_body, lower_body = (
        BodyShape.of(figures, LEVELS[name].back_hollow)
        for name, figures in (("T12", FIGURES), ("L1", frame.vertebra("L1")))
    )
    upper, lower = upper_body.lower, lower_body.upper
    reach = _reach(upper, lower)
    corners = pose.to_body(np.array([[0, y, z] for y in (-reach[1], reach[1]) for z in (-reach[2], reach[2])]))
    grid = Grid((-reach[0], *corners.min(0)[1:]), (reach[0], *corners.max(0)[1:]), SPACING_MM)
    places = grid.points.reshape(-1, 3)
    p, high, low = (at.to_own(places).astype(np.float32) for at in (pose, over, under))
    ceiling = upper_body.bottom(high[:, 0], high[:, 1]) - high[:, 2]
    floor = low[:, 2] - lower_body.top(low[:, 0], low[:, 1])
    share = np.clip(floor / np.maximum(floor + ceiling, 0.5), 0, 1)
    side = upper.distance(p[:, 0], p[:, 1]) * share + lower.distance(p[:, 0], p[:, 1]) * (1 - share)
    # The ring springs from inside the rims and swells a little beyond them half-way.
    swell = (DISC_BULGE_MM + 1.1) * (1 - (2 * share - 1) ** 4) - 1.1
    between = np.maximum(-ceiling, -floor).astype(np.float32) - np.float32(1.2)
    field = intersect((side - swell).astype(np.float32).reshape(grid.shape), between.reshape(grid.shape), 0.6)
    field = blur(grid, field, 0.5)
    for bone in needed.values():
        field = subtract(field, distance_on(bone, grid) + np.float32(DISC_OVERLAP_MM), 0.3)
    return Built(shape_from_field("disc-t12-l1", grid, field, DISC_TRIANGLES, smoothing=6), grid, field)


def _reach(upper: Outline, lower: Outline) -> np.ndarray:
    """Half the size of the box round the disc, array (3,)."""
    return np.array([max(upper.width, lower.width) / 2 + 5, max(upper.depth, lower.depth) / 2 + 6, 13.0])


PARTS = (Part("T12", _t12, needs=("L1",)), Part("disc-t12-l1", _disc, needs=("T12", "L1")))
