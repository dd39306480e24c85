"""The lower end of the femur: a roll about the epicondylar axis with two condyles, a trochlea and a notch."""

import numpy as np
from scipy import ndimage

from anatomy.authoring.fields import Field, Grid, Vector, intersect, plane, sweep
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import Clay, beside, curve

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
    (-60, -15, 1.5, 17, 26, 24), (-20, -16, 2.5, 18, 16, 12), (0, -17, 3, 19, 15, 11), (30, -21, 2, 21, 17, 14),
    (60, -24, 0, 23, 24, 24), (90, -25.5, 0, 24.5, 36, 34), (130, -26, 0, 24.5, 33, 31), (180, -25, 0, 24, 20, 20),
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
    """The intercondylar notch, a tunnel that widens backwards under a rounded arch; to be cut."""
    path = knee + np.array([(1.5, 23, -4), (1, 14, -1.5), (0.5, 3, 1), (0, -12, 6), (0, -26, 13), (0, -42, 24)])
    radii = [(8.5, 3.6), (14.5, 7.8), (18.5, 9.8), (20.5, 10.8), (20.5, 11.0), (18, 11.5)]
    up = [(0, 0.1, 1), (0, 0.1, 1), (0, 0.25, 1), (0, 0.5, 1), (0, 0.75, 0.8), (0, 0.8, 0.6)]
    return sweep(grid, path, radii, up=np.array(up, float), exponent=2.15)


def lower_end(clay: Clay, frame: Frame) -> None:
    """Condyles, epicondyles, adductor tubercle and the marks of the muscles, added to a shaft."""
    knee: Vector = frame["knee-centre"]
    clay.add(beside(knee, -60, -55, -12), beside(knee, 60, 55, 80), lambda g: roll(g, knee), 7)
    inner, outer, tubercle = frame["medial-epicondyle"], frame["lateral-epicondyle"], frame["adductor-tubercle"]

    def by(*places: tuple[float, float, float]) -> list[Vector]:
        return [beside(knee, *place) for place in places]

    # The articular rims stand out as lips: a furrow runs along them on the inner and on the outer face.
    clay.gouge(
        by((-29.5, 24, 38), (-31.8, 18, 21), (-35.9, 6, 11), (-39.6, -7, 9.5), (-42.6, -18, 13), (-43.4, -25, 23)),
        [2.2, 2.9, 3.2, 3.2, 2.9, 2.2], 7,
    )  # fmt: skip
    clay.gouge(by((33, 21, 42), (35.2, 18, 27), (37.4, 9, 15)), [2.4, 3.2, 2.4], 5)
    clay.knob(beside(inner, 9.6, 0, -1), (8.0, 15, 13), 11)
    clay.knob(beside(inner, 5.4, 1, 0), (4.6, 6.5, 5.5), 8)
    clay.bar(  # from the adductor tubercle down to the epicondyle, a blunt edge
        [beside(tubercle, 4.4, -1.6, -1), beside(inner, 6.6, 0, 8), beside(inner, 7.0, 1.5, 1)], [4.4, 4.0, 4.2], 7
    )
    clay.knob(beside(inner, 10.5, 9, -5), (6.0, 10.5, 9.0), 9)  # the inner face runs flat to the front
    clay.knob(beside(outer, -6.4, -1.0, 2.0), (5.0, 9.0, 9.5), 11)
    clay.knob(beside(outer, -4.4, -0.5, 0.5), (3.4, 4.4, 4.4), 9)
    clay.knob(beside(tubercle, 4.0, -1.5, -1), (5.0, 5.2, 6.2), 5)
    clay.knob(beside(knee, -25, -13.5, 44), (8, 4.5, 3.8), 7)  # medial head of gastrocnemius
    clay.knob(beside(knee, 23, -13.5, 41.5), (7, 4.0, 3.5), 7)  # lateral head, with plantaris above it
    clay.soften(1.0)  # the whole bone: the upper end is softened by this too
    clay.cut(beside(knee, -30, -60, -30), beside(knee, 30, 45, 60), lambda g: notch(g, knee), 3.0)
    clay.gouge(  # popliteus: a pit in front, from which a furrow runs back and up
        by((36.9, 4.5, 13.8), (38.5, -4, 12.6), (39.8, -13, 15.4), (39.8, -21, 22)), [2.9, 2.8, 2.6, 2.0], 3.5
    )
    clay.dent(beside(knee, 37.4, 4.5, 13.6), (3.0, 4.0, 3.6), 3.5)
    clay.dent(beside(outer, 1.5, -11, 7), (3.4, 7, 6), 4)  # lateral head of gastrocnemius
    clay.dent(beside(inner, -0.6, -9.5, 4), (2.6, 5.0, 5.5), 5)  # behind the medial epicondyle
    clay.dent(beside(knee, 2, 33.2, 57), (17, 7, 10), 5)  # supratrochlear hollow
    clay.gouge(
        by((-17, -17.5, 45), (0, -15.0, 43.5), (16, -16.5, 42)), [1.8, 2.2, 1.8], 6
    )  # below the intercondylar line
