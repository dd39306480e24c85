"""The lower end of the femur: a roll about the epicondylar axis with two condyles, a trochlea and a notch."""

import numpy as np
from scipy import ndimage

from anatomy.authoring.fields import Field, Grid, Vector, intersect, plane, sweep
from anatomy.authoring.leg_clay import curve

CENTRE = np.array([0.0, -2.0, 26.0])
"""Where the roll's profiles are measured from: right, front and up of the knee centre, millimetres."""

# Sagittal profiles about that centre: (front, up) of the surface, knee centre frame, from the top of the trochlea
# round the distal end to the top of the posterior condyle. Lateral stands higher in front, medial reaches lower.
LATERAL = (
    (22, 58), (28.0, 50), (31.5, 43), (32.6, 36), (32.2, 29), (30.0, 22), (26.2, 15), (20, 8.6), (12, 4.4), (3, 2.6),
    (-6, 2.6), (-14, 4.2), (-21, 8), (-26.6, 14), (-29.4, 21.5), (-29.2, 29), (-26.2, 35.5), (-20.5, 40.5), (-12, 43),
)  # fmt: skip
MEDIAL = (
    (18, 58), (23.0, 50), (26.8, 43), (28.6, 36), (28.4, 29), (26.6, 21.5), (22.6, 14.2), (16, 8.0), (8, 3.8), (-1, 2.4),
    (-10, 2.8), (-17.5, 5.2), (-24, 9.6), (-28.6, 15.6), (-30.8, 23), (-30.3, 30.5), (-27, 37.5), (-21, 42.5), (-12, 46),
)  # fmt: skip
GROOVE = (
    (17, 58), (21.0, 50), (23.8, 43), (25.0, 36), (24.6, 29), (22.8, 22), (19.2, 15.8), (14.5, 11.5), (8, 8), (-1, 8),
    (-8, 10), (-13.5, 15), (-16, 21), (-16, 27), (-15, 33), (-14, 39), (-12, 46),
)  # fmt: skip
# Sideways places of the crests of the condyles, and how sharply they curve: (angle, medial crest, groove, lateral
# crest, medial radius, lateral radius); angle in degrees from the front downwards.
CRESTS = (
    (-60, -15, 1.5, 17, 30, 30), (-20, -16, 2.5, 18, 24, 22), (0, -17, 3, 19, 22, 18), (30, -21, 2, 21, 22, 20),
    (60, -24, 0, 23, 28, 28), (90, -25.5, 0, 24.5, 36, 34), (130, -26, 0, 24.5, 33, 31), (180, -25, 0, 24, 20, 20),
    (240, -23, 0, 22, 18, 18),
)  # fmt: skip


def _polar(profile: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
    rows = []
    for front, up in profile:
        y, z = front - CENTRE[1], up - CENTRE[2]
        angle = float(np.degrees(np.arctan2(-z, y)))
        rows.append((angle + 360 if angle < -100 else angle, float(np.hypot(y, z))))
    return rows


def roll(grid: Grid, knee: Vector) -> Field:
    """The condyles and the trochlea as one roll, before the notch is cut."""
    p = grid.points - (knee + CENTRE).astype(np.float32)
    angles = np.arange(-90, 271, 2.0)
    across = np.arange(-46, 47, 1.0)
    medial, groove, lateral = (curve(_polar(profile), angles)[:, 0] for profile in (MEDIAL, GROOVE, LATERAL))
    xm, xg, xl, km, kl = curve(CRESTS, angles).T
    x = across[None, :]
    inner = medial[:, None] - (x - xm[:, None]) ** 2 / (2 * km[:, None])
    outer = lateral[:, None] - (x - xl[:, None]) ** 2 / (2 * kl[:, None])
    left, right = ((x - xg[:, None]) / (side - xg)[:, None] for side in (xm, xl))
    ease = 0.5 - 0.5 * np.cos(np.pi * np.clip(np.where(x < xg[:, None], left, right), 0, 1))
    between = groove[:, None] + ease * (np.where(x < xg[:, None], medial[:, None], lateral[:, None]) - groove[:, None])
    radii = np.where(x < xm[:, None], inner, np.where(x > xl[:, None], outer, between))
    radii = np.maximum(radii, 4.0)
    slope = np.sqrt(
        1 + (np.gradient(radii, np.radians(2.0), axis=0) / radii) ** 2 + np.gradient(radii, 1.0, axis=1) ** 2
    )
    turn = np.degrees(np.arctan2(-p[..., 2], p[..., 1]))
    turn = np.where(turn < -90, turn + 360, turn)
    at = np.stack([(turn.ravel() - angles[0]) / 2, p[..., 0].ravel() - across[0]])
    r = ndimage.map_coordinates(radii, at, order=1, mode="nearest").reshape(turn.shape)
    s = ndimage.map_coordinates(slope, at, order=1, mode="nearest").reshape(turn.shape)
    field = ((np.hypot(p[..., 1], p[..., 2]) - r) / s).astype(np.float32)
    walls = (  # inner and outer face, upright below the epicondyles and leaning inwards above them
        ((-39.4, -16, 26), (-1.0, 0.30, -0.02), 6.5), ((-38.5, -10, 26), (-1.0, 0.34, 0.42), 8.0),
        ((38.8, -16, 26), (1.0, 0.20, -0.02), 6.0), ((38.0, -10, 28), (1.0, 0.22, 0.30), 8.0),
    )  # fmt: skip
    for place, normal, rounding in walls:
        field = intersect(field, plane(grid, knee + np.array(place), normal), rounding)
    return field


def notch(grid: Grid, knee: Vector) -> Field:
    """The intercondylar notch, a tunnel that widens backwards; to be cut."""
    path = knee + np.array([(1.5, 22, -3), (1, 13, -1), (0.5, 2, 1), (0, -12, 6), (0, -26, 13), (0, -42, 24)])
    radii = [(11.5, 6.0), (15.5, 8.5), (18.5, 10.0), (20.5, 10.8), (20.5, 11.0), (18, 11.5)]
    up = [(0, 0.1, 1), (0, 0.1, 1), (0, 0.25, 1), (0, 0.5, 1), (0, 0.75, 0.8), (0, 0.8, 0.6)]
    return sweep(grid, path, radii, up=np.array(up, float), exponent=2.4)
