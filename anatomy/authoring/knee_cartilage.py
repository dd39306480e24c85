"""Articular cartilage of the right knee: layers of 2 to 3 mm on the bearing surfaces, clear of each other."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.femur_condyles import CENTRE, notch
from anatomy.authoring.fields import Field, Grid, blur, intersect, union
from anatomy.authoring.frame import Frame, Vector
from anatomy.authoring.leg_clay import beside, curve
from anatomy.authoring.parts import Built
from anatomy.authoring.soft_tissue import clear_of, closed_shape, distances

SPACING_MM = 0.6
FEMORAL_MM = 2.3
PATELLAR_MM = 2.6
TIBIAL_MM = 2.0
TIBIAL_MORE_MM = 1.3
"""What the middle of each plateau has more, where the condyles bear without a meniscus between."""
BETWEEN_MM = 0.3
"""Film of fluid between two layers."""
# Where the trochlea's cartilage ends above and the condyles' behind: (sideways, degrees from the front downwards).
UPPER_END = ((-32, -8), (-24, -20), (-12, -28), (2, -33), (14, -40), (23, -39), (30, -27), (36, -12))
BACK_END = ((-34, 200), (-24, 208), (0, 180), (22, 204), (34, 196))
# How far it reaches to the sides: (degrees from the front downwards, medial and lateral edge).
SIDES = (
    (-45, -23, 26), (-15, -25.5, 28), (10, -26.5, 29.5), (40, -28.5, 31), (65, -31.0, 32.8), (95, -34.2, 34.6), (130, -35.6, 35), (170, -35, 34),
    (210, -34, 33),
)  # fmt: skip
# Middle, half axes (sideways, depth) and turn of the two plateaus' cartilage about the knee's middle.
MEDIAL_PLATEAU = ((-21.4, -7.3), (12.9, 18.2))
LATERAL_PLATEAU = ((20.8, -4.6), (12.4, 15.6))


SEATED_MM = 0.2
"""How deep a layer is let into its bone, so that its edge is drawn where two smooth surfaces meet."""
EDGE_MM = 2.6
"""Over this width its surface comes down to the bone."""


def layer(grid: Grid, distance: Field, region: Field, thickness: Field | float) -> Field:
    """What lies on a bone within a region, up to a thickness, rounded off towards the region's edge."""
    inwards = np.clip(-blur(grid, region, 1.2) / EDGE_MM, -0.5, 1.0)
    share = np.where(inwards > 0, np.sqrt(np.clip(1 - (1 - inwards) ** 2.2, 0, 1)), inwards * 1.5)
    top = (np.asarray(thickness, np.float32) + np.float32(0.6)) * share.astype(np.float32) - np.float32(0.6)
    return intersect(distance - top, -distance - np.float32(SEATED_MM), 0.2)


def slopes(grid: Grid, field: Field) -> NDArray[np.float32]:
    """Unit outward normals of a field over its grid, array (X, Y, Z, 3)."""
    gradient = np.stack([np.gradient(blur(grid, field, 1.2), axis=axis) for axis in range(3)], axis=-1)
    return np.asarray(gradient / np.maximum(np.linalg.norm(gradient, axis=-1, keepdims=True), 1e-6), np.float32)


def femoral(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """On trochlea and condyles, not in the notch and not on the sides."""
    knee: Vector = frame["knee-centre"]
    grid = Grid(tuple(beside(knee, -42, -38, -4)), tuple(beside(knee, 42, 42, 62)), SPACING_MM)
    bone = distances(grid, needed["femur-right"])
    p = grid.points - (knee + CENTRE).astype(np.float32)
    x, radius = p[..., 0], np.maximum(np.hypot(p[..., 1], p[..., 2]), 1.0)
    turn = np.degrees(np.arctan2(-p[..., 2], p[..., 1]))
    turn = np.where(turn < -90, turn + 360, turn)
    normal = slopes(grid, bone)
    outwards = (normal[..., 1] * p[..., 1] + normal[..., 2] * p[..., 2]) / radius
    arc = radius * np.float32(np.pi / 180)
    above = (curve(UPPER_END, x.ravel())[:, 0].reshape(x.shape) - turn) * arc
    behind = (turn - curve(BACK_END, x.ravel())[:, 0].reshape(x.shape)) * arc
    region = intersect((0.40 - outwards).astype(np.float32) * 7, 1.0 - notch(grid, knee), 1.5)
    medial, lateral = (part.reshape(x.shape) for part in curve(SIDES, turn.ravel()).T)
    sides = intersect((medial - x).astype(np.float32), (x - lateral).astype(np.float32))
    region = intersect(region, sides, 1.5)
    region = intersect(intersect(region, above.astype(np.float32), 2.0), behind.astype(np.float32), 2.0)
    field = layer(grid, bone, region, FEMORAL_MM)
    patella = distances(grid, needed["patella-right"])
    field = intersect(field, (bone - patella + np.float32(BETWEEN_MM)) * np.float32(0.5), 0.3)
    return Built(closed_shape("femoral-cartilage-right", grid, field, 1_640, smoothing=5), grid, field)


def tibial(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """On both plateaus, thickest in their middle."""
    knee: Vector = frame["knee-centre"]
    grid = Grid(tuple(beside(knee, -42, -34, -14)), tuple(beside(knee, 42, 24, 8)), SPACING_MM)
    bone = distances(grid, needed["tibia-right"])
    p = grid.points - knee.astype(np.float32)
    fields = []
    upwards = slopes(grid, bone)[..., 2]
    for (cx, cy), (a, b) in (MEDIAL_PLATEAU, LATERAL_PLATEAU):
        rho = (np.abs((p[..., 0] - cx) / a) ** 2.2 + np.abs((p[..., 1] - cy) / b) ** 2.2) ** (1 / 2.2)
        thickness = TIBIAL_MM + TIBIAL_MORE_MM * np.exp(-((rho / 0.62) ** 2)) - 0.9 * np.clip(rho - 0.55, 0, 1)
        inside = ((rho - 1) * min(a, b)).astype(np.float32)
        region = intersect(inside, (0.42 - upwards).astype(np.float32) * np.float32(7), 1.0)
        fields.append(layer(grid, bone, region, thickness.astype(np.float32)))
    field = union(fields[0], fields[1])
    field = clear_of(field, grid, [needed["femoral-cartilage-right"]], BETWEEN_MM)
    shape = closed_shape("tibial-cartilage-right", grid, field, 820, smoothing=5, lumps=2)
    return Built(shape, grid, field)


def patellar(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """On the back of the patella above its apex."""
    centre: Vector = frame["patella-centre"]
    grid = Grid(tuple(beside(centre, -30, -20, -24)), tuple(beside(centre, 30, 14, 26)), SPACING_MM)
    bone = distances(grid, needed["patella-right"])
    p = grid.points - centre.astype(np.float32)
    x, z = p[..., 0], p[..., 2]
    region = ((np.abs(x / 21.5) ** 2.6 + np.abs((z - 3.0) / 15.0) ** 2.6) ** (1 / 2.6) - 1) * 15
    region = intersect(region.astype(np.float32), (0.42 + slopes(grid, bone)[..., 1]) * np.float32(7), 1.5)
    field = layer(grid, bone, region, PATELLAR_MM)
    field = clear_of(field, grid, [needed["femoral-cartilage-right"]], BETWEEN_MM)
    field = clear_of(field, grid, [needed["femur-right"]], 0.6)
    return Built(closed_shape("patellar-cartilage-right", grid, field, 540, smoothing=5), grid, field)
