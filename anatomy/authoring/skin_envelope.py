"""The envelope of the body without its bones: one loft a side from the waist to the ankle, in horizontal sections.

Each section is a closed line around the axis of the limb, given by its radius in twelve directions (or, in the trunk,
by its breadth and depths). Both sides and a small core for perineum and sacrum are melted together, so that no seam
runs where a trouser leg would be sewn on. Section shapes are authored; they are held to the girths, breadths and
depths of measurements.yaml (ansur, heinz2003) by tests.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline, PchipInterpolator

from anatomy.authoring.fields import Field, Grid, ellipsoid, intersect, union

TOP_MM = 212.0
"""Where the body is cut off above, at the waist."""
BOTTOM_MM = -966.0
"""Where the loft ends inside the foot."""
STEP_DEGREES = 1.5
STEP_MM = 2.0
ANGLES = np.arange(0, 360, STEP_DEGREES)
"""Directions round the limb: 0 front, 90 outer, 180 back, 270 inner."""


@dataclass(frozen=True)
class Trunk:
    """A section through the trunk: a superellipse with a furrow along the spine.

    Attributes
    ----------
    z, half_breadth, front, back : float, millimetres
        Height, half the breadth, y of the front and of the back in the median plane.
    furrow : float, millimetres
        How much deeper the back is in the median plane than beside the spine.
    powers : 2-tuple
        Exponents of the front and the back half: 2 ellipse, larger boxier.
    """

    z: float
    half_breadth: float
    front: float
    back: float
    furrow: float = 0.0
    powers: tuple[float, float] = (2.2, 2.4)


TRUNK = (
    Trunk(222, 158, 142, -97, 4, (2.15, 2.5)),
    Trunk(196, 157, 144, -93, 4, (2.15, 2.5)),
    Trunk(150, 156, 147, -90, 6, (2.15, 2.5)),
    Trunk(100, 157.5, 150, -86, 7, (2.15, 2.5)),
    Trunk(45, 163, 149, -85, 6, (2.35, 2.75)),
    Trunk(5, 164, 141.5, -91, 5, (2.25, 2.5)),
)
TRUNK_CENTRE_X_MM = 72.0

# z, then the axis (x, y), then the radius every 30 degrees from the front by the outer side, the back and the inner side.
LIMB = (
    (-40, (74, 6), (119, 115, 101, 91, 96, 106, 109, 112, 125, 152, 161, 147)),
    (-85, (79, -4), (113, 111, 100, 91, 100, 116, 121, 121, 116, 122, 147, 138)),
    (-130, (86, -8), (108.5, 107, 98, 86, 97, 115, 123, 122, 107, 98, 126, 119)),
    (-158, (89, -7), (107, 104, 95, 83, 92, 109, 119, 119, 104, 92, 107, 109)),
    (-182, (90, -5), (105, 102, 93.5, 82, 90.5, 105, 110, 110, 100, 89, 98, 104)),
    (-208, (90, -4), (104, 101, 93, 80.5, 89, 102.5, 106, 105, 97, 86, 94, 102)),
    (-250, (90, -3), (102, 99, 91, 79.5, 86, 97, 101, 101, 93, 84, 92, 100)),
    (-320, (88, -3), (96, 94, 88, 79, 84, 92, 94, 92, 85, 79, 85, 94)),
    (-400, (85, -1), (86, 85, 80, 75, 77, 82, 82, 82, 76, 72, 78, 85)),
    (-470, (82, 2), (74, 74, 71, 67.5, 68, 72, 70, 72, 67, 66, 70, 74.5)),
    (-518, (80, 7), (64, 65, 62, 58.5, 60, 66, 62, 66, 60.5, 59.5, 63.5, 66)),
    (-541, (80, 10), (61, 61.5, 57, 53, 55, 62.5, 59.5, 63, 57, 53.5, 57.5, 61.5)),
    (-562, (80, 10), (58, 58, 55.5, 52, 55, 62, 60.5, 63, 58, 53, 55.5, 58)),
    (-600, (80, 4), (54.5, 52, 50.5, 51.5, 55.5, 61, 61.5, 63.5, 59, 52, 49.5, 50.5)),
    (-640, (81, -9), (55.5, 54, 53.5, 54.5, 59, 63, 63, 66, 63.5, 56.5, 51.5, 51.5)),
    (-680, (82, -19), (56.5, 57, 58.5, 59, 61.5, 65, 64, 68, 67, 61.5, 55.5, 53.5)),
    (-740, (81, -24), (54, 54, 54.5, 54.5, 56, 58, 59.5, 62.5, 62.5, 58, 52, 50)),
    (-800, (80, -26), (46.5, 46, 46, 45.5, 45, 46.5, 50, 49.5, 48, 47, 44, 43.5)),
    (-850, (79, -28), (40, 40, 39.5, 39, 38, 39.5, 47, 41, 38, 38.5, 37.5, 38.5)),
    (-895, (78, -30), (37.5, 36.5, 35, 34, 32.5, 35, 45, 36, 32, 32, 33.5, 36)),
    (-935, (79, -29), (42, 40, 37, 35.5, 34.5, 37, 47, 38, 34, 34, 36, 40)),
    (-966, (80, -28), (48, 44, 37, 33, 33, 38, 48, 39, 33, 33, 37, 44)),
)

# Muscles, tendons and folds on top: z, direction, height (mm), half width along (mm) and around (degrees), slant (degrees a mm).
BUMPS = (
    (-503, 316, 5.0, 24, 16, -0.15),  # vastus medialis, the teardrop
    (-450, 50, 2.5, 60, 22, 0.0),  # vastus lateralis
    (-350, 5, 2.0, 90, 24, 0.0),  # rectus femoris
    (-478, 98, -1.6, 60, 13, 0.0),  # groove of the iliotibial band
    (-566, 28, -1.2, 9, 10, 0.0),  # beside the patellar ligament
    (-566, 338, -1.2, 9, 10, 0.0),
    (-576, 3, 1.4, 13, 9, 0.0),  # patellar ligament
    (-604, 4, 1.7, 11, 11, 0.0),  # tibial tuberosity
    (-540, 272, 1.2, 16, 16, 0.0),  # medial epicondyle
    (-556, 182, -3.5, 24, 17, 0.0),  # popliteal hollow between the tendons
    (-538, 144, 1.6, 30, 11, 0.0),  # biceps femoris tendon
    (-538, 220, 1.8, 30, 12, 0.0),  # semitendinosus and semimembranosus
    (-692, 224, 3.0, 34, 24, 0.0),  # gastrocnemius, medial head (reaches lower)
    (-672, 140, 2.5, 34, 22, 0.0),  # gastrocnemius, lateral head
    (-676, 182, -1.6, 42, 11, 0.0),  # between the heads
    (-740, 335, -1.2, 90, 13, 0.0),  # flat inner face of the tibia
    (-700, 8, 1.4, 80, 9, 0.0),  # edge of the shin
    (-190, 200, -4.0, 8, 24, 0.3),  # gluteal fold, fading outwards
    (-152, 196, 3.0, 24, 24, 0.0),  # lower pole of the buttock
    (-78, 0, -3.5, 30, 11, 0.95),  # inguinal crease, from the iliac spine down to the pubis
    (-118, 112, -4.0, 34, 16, 0.0),  # hollow behind the greater trochanter
)
SMOOTHING_MM = ((-900, 12), (-620, 14), (-540, 17), (-270, 17), (-215, 7), (-165, 7), (-130, 15), (-60, 24))
"""How far the sections are smoothed along the limb: height, and standard deviation there."""


def envelope(grid: Grid) -> Field:
    """The body from the waist to the ankles without its bones and feet; grid with x from 0, the right side."""
    x, y, z = (grid.points[..., axis] for axis in range(3))
    near, far = _loft(x, y, z), _loft(-x, y, z)
    height = z[:, :1, :]
    # Wide where the halves of the trunk meet, narrow where the thighs only touch.
    blend = np.interp(height, [-230, -185, -165, -140, -85, -40, 5], [1.5, 3, 8, 14, 14, 8, 0.5]).astype(np.float32)
    both = _union(near, far, blend)
    core = union(
        ellipsoid(grid, (0, 20, -110), (62, 68, 62), exponent=2.2),  # mons pubis and perineum
        ellipsoid(grid, (0, -30, -40), (60, 55, 90)),  # over the sacrum
        20,
    )
    both = union(both, core, 18)
    both = intersect(both, (z - np.float32(TOP_MM)).astype(np.float32), 50)
    both = intersect(both, (np.float32(BOTTOM_MM) - z).astype(np.float32), 8)
    return _true_distance(grid, both)


def centre_at(z: NDArray[np.floating]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Axis of the limb (x, y) of the right side at heights z, millimetres."""
    heights, _, centre = loft()
    return np.interp(z, heights, centre[:, 0]), np.interp(z, heights, centre[:, 1])


@cache
def loft() -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Heights (Z,), radii (Z, angles) and axis (Z, 2) of the loft, millimetres."""
    rows = [(s.z, _trunk_radii(s), (TRUNK_CENTRE_X_MM, (s.front + s.back) / 2)) for s in TRUNK]
    for height, axis, twelve in LIMB:
        closed = [*twelve, twelve[0]]
        rows.append((height, CubicSpline(np.arange(0, 361, 30), closed, bc_type="periodic")(ANGLES), axis))
    rows.sort(key=lambda row: row[0])
    at = [row[0] for row in rows]
    heights = np.arange(at[0], at[-1], STEP_MM)
    both = PchipInterpolator(at, np.array([[*row[1], *row[2]] for row in rows]))(heights)
    # Radii and axis are smoothed alike: the one makes up for the other where the axis moves.
    both = _smoothed(heights, both)
    radii, centre = both[:, :-2], both[:, -2:]
    for place, direction, high, along, around, slant in BUMPS:
        off = (ANGLES[None] - direction - slant * (heights[:, None] - place) + 180) % 360 - 180
        radii += high * np.exp(-0.5 * (((heights[:, None] - place) / along) ** 2 + (off / around) ** 2))
    return heights, radii, centre


def _smoothed(heights: NDArray[np.float64], radii: NDArray[np.float64]) -> NDArray[np.float64]:
    """The radii smoothed along the limb, so that no section shows as a ring."""
    known = np.array(SMOOTHING_MM, dtype=float)
    sigma = np.interp(heights, known[:, 0], known[:, 1])[:, None]
    # Beyond the ends the radii go on as they came, so that the ends keep their size.
    mirrored_ends = np.concatenate([2 * radii[:1] - radii[60:0:-1], radii, 2 * radii[-1:] - radii[-2:-62:-1]])
    span = np.concatenate([2 * heights[0] - heights[60:0:-1], heights, 2 * heights[-1] - heights[-2:-62:-1]])
    weight = np.exp(-0.5 * ((heights[:, None] - span[None]) / sigma) ** 2)
    return weight @ mirrored_ends / weight.sum(1, keepdims=True)


def _trunk_radii(section: Trunk) -> NDArray[np.float64]:
    """Radius of a trunk section in every direction, seen from the axis of the right side."""
    turn = np.radians(np.linspace(0, 360, 1441)[:-1])
    middle = (section.front + section.back) / 2
    sine, cosine = np.sin(turn), np.cos(turn)
    front = cosine > 0
    power = np.where(front, *section.powers)
    depth = (section.front - section.back) / 2
    x = section.half_breadth * np.sign(sine) * np.abs(sine) ** (2 / power)
    y = middle + depth * np.sign(cosine) * np.abs(cosine) ** (2 / power)
    y = np.where(front, y, y + section.furrow * (np.exp(-0.5 * (x / 22) ** 2) - 1) * np.exp(-0.5 * (x / 75) ** 2))
    dx, dy = x - TRUNK_CENTRE_X_MM, y - middle
    angle, radius = np.degrees(np.arctan2(dx, dy)) % 360, np.hypot(dx, dy)
    order = np.argsort(angle)
    return np.interp(ANGLES, angle[order], radius[order], period=360)


def _loft(x: Field, y: Field, z: Field) -> Field:
    heights, radii, _ = loft()
    cx, cy = centre_at(z[0, 0])
    dx, dy = x - cx.astype(np.float32), y - cy.astype(np.float32)
    angle = np.degrees(np.arctan2(dx, dy)) % 360 / STEP_DEGREES
    row = np.clip((z[0, 0] - heights[0]) / STEP_MM, 0, len(heights) - 1.001)
    below, part = row.astype(int), (row % 1)[:, None]
    levels = radii[below] * (1 - part) + radii[below + 1] * part  # (Z, angles)
    left = angle.astype(int) % len(ANGLES)
    fraction = angle - np.floor(angle)
    k = np.arange(len(row))[None, None, :]
    radius = levels[k, left] * (1 - fraction) + levels[k, (left + 1) % len(ANGLES)] * fraction
    return (np.hypot(dx, dy) - radius).astype(np.float32)


def _union(a: Field, b: Field, blend: Field) -> Field:
    h = np.maximum(blend - np.abs(a - b), 0) / blend
    return (np.minimum(a, b) - h * h * blend / 4).astype(np.float32)


def _true_distance(grid: Grid, field: Field) -> Field:
    """Divide by the slope, so that the values are distances near the surface."""
    slopes = np.gradient(field, grid.spacing)
    slope = np.sqrt(sum(s * s for s in slopes))
    return (field / np.clip(slope, 0.7, 3.0)).astype(np.float32)
