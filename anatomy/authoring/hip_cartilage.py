"""The soft lining of the right hip joint: cartilage of head and socket, and the labrum round the socket's rim.

Head and socket leave a gap of 3 mm; two layers with a film of fluid between fill it. Thicknesses follow from that gap and
are ours (authored).
"""

from collections.abc import Mapping
from itertools import pairwise

import numpy as np

from anatomy.authoring import hip_bone_form as form
from anatomy.authoring.femur import fovea_direction, neck_direction
from anatomy.authoring.fields import Field, Grid, Vector, ball, intersect, plane, subtract, sweep
from anatomy.authoring.frame import Frame
from anatomy.authoring.hip_bone import fossa_outline, opening
from anatomy.authoring.meshing import occlusion
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.soft_tissue import clear_of, closed_shape, distances
from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Shape

SOURCES = ("soft_tissue.py", "hip_bone.py", "hip_bone_form.py", "femur.py")
SPACING_MM = 0.7
HEAD_MM = 1.4
"""Thickness on the femoral head, less towards its margin."""
FILM_MM = 0.3
MARGIN = -0.40
"""Where the head's cartilage ends: cosine of the angle from the neck's axis, so that two thirds of the ball are covered."""
FOVEA_MM = 6.0
"""Half the breadth of the fovea, which is bare."""
CLEAR_MM = 0.1
"""The bone's surface is coarser than its field; so much room keeps the lining out of it."""
LABRUM_STANDS_MM = 4.6
"""How far the labrum's edge stands beyond the plane of the rim."""
SEGMENTS, OUTER, INNER = 20, 6, 5
"""The head's layer: segments round the fovea, bands on its outer and on its hidden inner face."""
EDGE_MM, HIDDEN_MM = 0.25, 0.85
"""How far its edges and the corners of its hidden face lie off the ball: the chords between them hardly cut into bone."""


def _grid(frame: Frame, reach: float) -> Grid:
    hip = frame["hip-centre"]
    return Grid(tuple(hip - reach), tuple(hip + reach), SPACING_MM)


def _radius(frame: Frame, name: str) -> float:
    return float(frame.figures["lengths"][name]["values"][0]) / 2


def head(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """On the ball of the femoral head, up to the neck, round the bare fovea.

    The layer is laid out in rings about the fovea rather than contoured: its long thin edges stay clean that way.
    """
    hip = frame["hip-centre"]
    grid = _grid(frame, 30.0)
    radius = _radius(frame, "femoral_head_diameter")
    neck, pole = neck_direction(frame), fovea_direction(frame)
    side = np.cross(pole, neck)
    side /= np.linalg.norm(side)
    turn = np.arange(SEGMENTS) * 2 * np.pi / SEGMENTS
    round_pole = np.cos(turn)[:, None] * side + np.sin(turn)[:, None] * np.cross(pole, side)
    # The margin lies square to the neck, which is not the rings' own pole.
    a, b = pole @ neck, round_pole @ neck
    last = np.arctan2(b, a) + np.arccos(MARGIN / np.hypot(a, b))
    first = np.arcsin(FOVEA_MM / radius)
    rows = [(share, 1.0) for share in np.linspace(0, 1, OUTER + 1)]
    rows += [(share, 0.0) for share in np.linspace(1, 0, INNER + 1)[1:-1]]
    points, normals = [], []
    for share, outside in rows:
        angle = first + share * (last - first)
        way = np.cos(angle)[:, None] * pole + np.sin(angle)[:, None] * round_pole
        edge = np.clip(np.minimum(share * 4.0, (1 - share) * 6.0), 0, 1)
        points.append(hip + way * (radius + EDGE_MM + ((HEAD_MM if outside else HIDDEN_MM) - EDGE_MM) * edge**0.5))
        normals.append(way if outside else -way)
    ring, along = np.arange(SEGMENTS), len(rows)
    corner = [[(row % along) * SEGMENTS + (ring + step) % SEGMENTS for step in (0, 1)] for row in range(along + 1)]
    triangles = np.concatenate(
        [
            np.concatenate([np.stack([lo[0], hi[0], lo[1]], 1), np.stack([lo[1], hi[0], hi[1]], 1)])
            for lo, hi in pairwise(corner)
        ]
    ).astype(np.int32)
    place, normal = (np.concatenate(part).astype(np.float32) for part in (points, normals))
    p = grid.points - hip.astype(np.float32)
    away = np.maximum(np.linalg.norm(p, axis=-1), 1.0)
    region = (np.float32(MARGIN) - (p @ neck.astype(np.float32)) / away) * np.float32(radius)
    field = intersect(ball(grid, hip, radius + HEAD_MM), region.astype(np.float32), 1.0)
    field = subtract(field, distances(grid, needed["femur-right"]) + np.float32(0.05), 0.3)
    name = StructureId("femoral-head-cartilage-right")
    return Built(Shape(name, place, triangles, normal, occlusion(grid, field, place, normal)), grid, field)


def ball_shell(grid: Grid, centre: Vector, radius: float) -> Field:
    """All that lies outside a ball."""
    return -ball(grid, centre, radius)


def lunate(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """On the horseshoe of the socket, not in its fossa."""
    hip = frame["hip-centre"]
    grid = _grid(frame, 31.0)
    out, notch = opening(frame)
    socket = _radius(frame, "acetabular_diameter")
    inner = _radius(frame, "femoral_head_diameter") + HEAD_MM + FILM_MM
    field = intersect(ball(grid, hip, socket + 0.4), ball_shell(grid, hip, inner), 0.2)
    field = intersect(field, plane(grid, hip - out * (form.RIM_RECESS_MM + 0.4), out), 0.8)
    field = intersect(field, np.float32(0.8) - fossa_outline(grid, hip, notch, np.cross(out, notch)), 1.0)
    # Only where bone lies behind: the socket's ball is open beyond its rim and at the notch.
    bone = distances(grid, needed["hip-bone-right"])
    field = intersect(field, bone - np.float32(socket - inner + 0.35), 0.4)
    field = clear_of(field, grid, [needed["hip-bone-right"]], CLEAR_MM)
    return Built(closed_shape("acetabular-cartilage-right", grid, field, 200, smoothing=5), grid, field)


def labrum(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """A lip on the rim that deepens the socket; across the notch it is the transverse ligament."""
    hip = frame["hip-centre"]
    grid = _grid(frame, 38.0)
    out, notch = opening(frame)
    across = np.cross(out, notch)
    turn = np.radians(np.linspace(0, 360, 49))
    circle = np.cos(turn)[:, None] * notch + np.sin(turn)[:, None] * across
    rim = hip - out * (form.RIM_RECESS_MM - LABRUM_STANDS_MM / 2 + 0.6) + 28.2 * circle
    # A wedge: broad on the bone, thin at its free edge.
    field = sweep(grid, rim, [(3.3, 2.9)] * len(rim), up=out, exponent=2.0, samples=97)
    inner = _radius(frame, "femoral_head_diameter") + HEAD_MM + FILM_MM
    field = intersect(field, ball_shell(grid, hip, inner), 0.6)
    field = clear_of(field, grid, [needed["hip-bone-right"]], CLEAR_MM)
    field = clear_of(field, grid, [needed["acetabular-cartilage-right"]], 0.0)
    return Built(closed_shape("acetabular-labrum-right", grid, field, 260, smoothing=5), grid, field)


PARTS = (
    Part("femoral-head-cartilage-right", head, ("femur-right",)),
    Part("acetabular-cartilage-right", lunate, ("hip-bone-right", "femur-right")),
    Part(
        "acetabular-labrum-right",
        labrum,
        ("hip-bone-right", "femur-right", "acetabular-cartilage-right", "femoral-head-cartilage-right"),
    ),
)
