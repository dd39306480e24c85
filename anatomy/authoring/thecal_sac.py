"""The thecal sac: the dura from the first lumbar vertebra to its blind end at the second sacral level.

It lies against the back walls of the bodies and discs and is a little three-cornered, as the canal is.
"""

from collections.abc import Mapping

import numpy as np

from anatomy.authoring.fields import Grid, blur, intersect, plane, subtract, sweep, union
from anatomy.authoring.frame import VERTEBRAE, Frame, Vector
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.sacrum_form import canal_depth, sacral_curve
from anatomy.authoring.spine_landmarks import DISC_BULGE_MM, endplates
from anatomy.authoring.vertebra_body import lerped
from anatomy.authoring.vertebra_plan import back_wall, neighbour_below

SOURCES = ("sacrum_form.py", "spine_landmarks.py", "vertebra_body.py", "vertebra_plan.py")
TRIANGLES = 1_600
GAP_MM = 1.3
"""Between the sac and the wall in front of it: veins, fat and the posterior longitudinal ligament."""
CLEARANCE_MM = 0.8
DEPTH_MM = (14.0, 13.8, 13.5, 13.5, 13.2, 11.5)
WIDTH_MM = (17.0, 17.0, 17.0, 16.8, 16.2, 14.0)
"""At L1 ... L5 and S1 (authored; within the ranges in which the sac is drawn: 12 to 15 deep, 15 to 18 wide)."""


def sections(frame: Frame) -> list[tuple[Vector, Vector, float, float]]:
    """From above downwards: front of the sac in the midline, direction backwards, depth and width."""
    rows: list[tuple[Vector, Vector, float, float]] = []
    for index, name in enumerate(VERTEBRAE):
        v, pose = frame.vertebra(name), frame.poses[name]
        depth, width = DEPTH_MM[index], WIDTH_MM[index]
        front = back_wall(v) - GAP_MM
        heights = (v["height_back"] / 2 + 4.0, 0.0) if index == 0 else (0.0,)
        rows += [(pose.to_body([0, front, z]), -pose.axes[1], depth, width) for z in heights]
        segment = f"{name}-{neighbour_below(name)}"
        disc, outline = frame.poses[segment], lerped(*endplates(frame, segment), 0.5)
        middle = disc.to_body([0, outline.back_edge(0.0) - DISC_BULGE_MM - GAP_MM * 0.7, 0])
        rows.append((middle, -disc.axes[1], (depth + DEPTH_MM[index + 1]) / 2, (width + WIDTH_MM[index + 1]) / 2))
    curve = sacral_curve(frame)
    for level, share, width in ((0.35, 0.82, 14.0), (0.9, 0.78, 12.0), (1.35, 0.66, 9.5), (1.72, 0.4, 5.5)):
        room = float(canal_depth(level))
        front = room * (1 - share) / 2
        place = curve.body(level, 0.0, front)
        rows.append((place, (curve.body(level, 0.0, front + 1) - place), room * share, width))
    return rows


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    rows = sections(frame)
    places = np.array([row[0] for row in rows])
    backwards = np.array([row[1] for row in rows])
    depth, width = (np.array([row[i] for row in rows]) for i in (2, 3))
    half = 0.36 * depth
    front = places + backwards * half[:, None]
    back = places + backwards * (depth - 0.30 * depth)[:, None]
    low = np.minimum(front.min(0), back.min(0)) - [12, 12, 6]
    high = np.maximum(front.max(0), back.max(0)) + np.array([12, 12, 2])
    grid = Grid((-12.25, *low[1:]), (12.25, *high[1:]), 0.7)
    broad = sweep(grid, front, np.stack([half, width / 2], axis=1), up=backwards, exponent=2.2, samples=90)
    narrow = sweep(grid, back, np.stack([0.30 * depth, width * 0.31], axis=1), up=backwards, samples=90)
    field = blur(grid, union(broad, narrow, 3.0), 0.7)
    top = frame.poses["L1"]
    field = intersect(
        field, plane(grid, top.to_body([0, 0, frame.vertebra("L1")["height_back"] / 2 + 1.0]), top.axes[2]), 2.0
    )
    for bone in needed.values():
        distance = bone.distance(grid.points.reshape(-1, 3)).astype(np.float32).reshape(grid.shape)
        field = subtract(field, distance - np.float32(CLEARANCE_MM), 1.0)
    return Built(shape_from_field("thecal-sac", grid, field, TRIANGLES), grid, field)


PARTS = (Part("thecal-sac", _build, needs=VERTEBRAE),)
