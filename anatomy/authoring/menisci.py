"""The menisci of the right knee: wedges between condyle and plateau, thick at the rim, sharp inside."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.spatial import cKDTree

from anatomy.authoring.fields import Grid, intersect, spline
from anatomy.authoring.frame import Frame, Vector
from anatomy.authoring.leg_clay import beside
from anatomy.authoring.parts import Built
from anatomy.authoring.soft_tissue import clear_of, clear_of_nerves, closed_shape, softened

SPACING_MM = 0.5
OFF_CARTILAGE_MM = 0.15
NERVE_GAP_MM = 0.3
# Middle line from the anterior to the posterior horn: (lateral, front) of the knee's middle, width, height at the rim.
MEDIAL = (
    (-5.5, 17.0, 5.0, 3.0), (-12.8, 14.8, 7.0, 5.0), (-21.4, 10.6, 8.2, 6.4), (-28.6, 3.4, 9.0, 7.2), (-31.6, -6.0, 9.5, 7.6),
    (-29.8, -15.0, 11.5, 8.0), (-22.8, -20.0, 13.5, 8.0), (-14.5, -19.6, 10.8, 6.6), (-8.4, -16.4, 7.0, 4.4), (-4.8, -13.2, 4.6, 2.6),
)  # fmt: skip
LATERAL = (
    (3.6, 1.5, 4.5, 2.8), (6.2, 6.0, 7.5, 3.6), (12.5, 9.8, 10.0, 4.6), (20.5, 10.0, 11.0, 5.2), (27.6, 5.4, 11.0, 5.6), (30.4, -3.0, 11.5, 5.8),
    (28.2, -11.6, 12.0, 6.0), (20.8, -16.8, 12.0, 6.0), (12.2, -16.2, 10.3, 5.2), (6.8, -13.8, 6.6, 3.6), (4.2, -11.4, 4.6, 2.8),
)  # fmt: skip
HORN_FALL_MM = 3.5
"""How far the horns follow the ground down between the plateaus to their roots."""
INNER_EDGE_MM = 0.9
"""Height of the free inner edge."""


def _plateau(tibia: Built, knee: Vector, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Height of the tibia's upper surface over places (X, Y), held level beyond its rounded rim."""
    z = np.arange(-16.0, 9.0, 0.25)
    places = np.stack(np.broadcast_arrays(x[:, :, None], y[:, :, None], z), axis=-1)
    solid = tibia.distance((places + knee).reshape(-1, 3)).reshape(places.shape[:3]) < 0
    top = np.where(solid.any(-1), z[-1] - 0.25 * solid[..., ::-1].argmax(-1), -99.0)
    level = -4.4 + 0.085 * (y + 7)
    return np.asarray(
        ndimage.gaussian_filter(np.clip(top, level - 0.9 - HORN_FALL_MM * np.exp(-((x / 8.0) ** 2)), level + 3.5), 1.5)
    )


def meniscus(
    name: str, rows: tuple[tuple[float, float, float, float], ...], frame: Frame, needed: Mapping[str, Built]
) -> Built:
    """One meniscus along its middle line, filling what condyle and plateau leave at the rim."""
    knee: Vector = frame["knee-centre"]
    line = spline(np.array([(x, y, 0.0, w, h) for x, y, w, h in rows]), 400)
    low, high = line[:, :2].min(0) - 10, line[:, :2].max(0) + 10
    grid = Grid(tuple(beside(knee, low[0], low[1], -12)), tuple(beside(knee, high[0], high[1], 10)), SPACING_MM)
    p = grid.points - knee.astype(np.float32)
    flat = p[:, :, 0, :2].astype(float)
    found = cKDTree(line[:, :2]).query(flat.reshape(-1, 2))
    away, nearest = (np.asarray(one).reshape(flat.shape[:2]) for one in found)
    tangent = np.gradient(line[:, :2], axis=0)[nearest]
    step = flat - line[nearest][..., :2]
    turn = tangent[..., 0] * step[..., 1] - tangent[..., 1] * step[..., 0]
    middle = line[:, :2].mean(0)
    inner = 1.0 if np.median(_turn(line, middle)) > 0 else -1.0
    inwards = np.sign(turn) * inner * away
    width, height = line[nearest, 3], line[nearest, 4]
    share = np.clip(0.5 - inwards / width, 0, 1)
    base = _plateau(needed["tibia-right"], knee, flat[..., 0], flat[..., 1])
    top = base + 0.6 + INNER_EDGE_MM + (height - INNER_EDGE_MM) * share**1.4
    plan = (away - width / 2).astype(np.float32)[:, :, None]
    z = p[..., 2]
    upper = ((z - top[:, :, None]) * 0.85).astype(np.float32)
    lower = (base[:, :, None] - 0.4 - z).astype(np.float32)
    field = intersect(np.broadcast_to(plan, grid.shape).astype(np.float32), upper, 1.0)
    field = softened(grid, intersect(field, lower, 0.8), 0.5)
    field = clear_of(
        field, grid, [needed["femoral-cartilage-right"], needed["tibial-cartilage-right"]], OFF_CARTILAGE_MM
    )
    field = clear_of(field, grid, [needed["tibia-right"]])
    field = clear_of(field, grid, [needed["femur-right"]], 0.4)
    nerves = [part.shape for part in needed.values() if part.field is None]
    field = clear_of_nerves(field, grid, nerves, NERVE_GAP_MM)
    return Built(closed_shape(name, grid, field, 780, smoothing=6), grid, field)


def _turn(line: NDArray[np.float64], middle: NDArray[np.float64]) -> NDArray[np.float64]:
    """On which side of the line its own middle lies."""
    tangent = np.gradient(line[:, :2], axis=0)
    step = middle - line[:, :2]
    return np.asarray(tangent[:, 0] * step[:, 1] - tangent[:, 1] * step[:, 0])


def medial(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """C-shaped, broad behind."""
    return meniscus("medial-meniscus-right", MEDIAL, frame, needed)


def lateral(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """Nearly a ring, equally broad all round."""
    return meniscus("lateral-meniscus-right", LATERAL, frame, needed)
